"""What the triage of posts knows of one group of languages: its tables, put together from their folders and compiled.

Languages that people mix in one sentence share one of these; each part is made when a post first needs it.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import Final

from bot.core.services import patterns
from bot.reading.languages import shelf
from bot.reading.languages.shelf import AT_HOME, Group

NEVER: Final = "(?!)"  # stands where a group has no pattern of a kind
# Said as <name> in every row: up to four or nine words in between.
GAPS: Final = {"gap": r"(?:\W+[\w']+){0,4}?\W+", "wide": r"(?:\W+[\w']+){0,9}?\W+"}

Row = tuple[str, str, re.Pattern[str], str]


class Phrases:
    """The patterns of one group of languages; they see plain text (see `words.plain`)."""

    def __init__(self, group: Group) -> None:
        self.group = group
        self._scenes = shelf.table(group, "scenes", "SHAPES", "|")
        self._questions = shelf.table(group, "questions", "SHAPES", "|")

    @cached_property
    def alarms(self) -> tuple[Row, ...]:
        """(category, when, pattern, reason for staff), read from top to bottom: first what is said plainly, then sideways."""
        words = GAPS | {name: f"(?:{said})" for name, said in shelf.table(self.group, "alarms", "WORDS", "|").items()}

        def compiled(pattern: str) -> re.Pattern[str]:
            return re.compile(re.sub(r"<([a-z]+)>", lambda found: words[found[1]], pattern))

        rows = (*self._beside("alarms", "ALARMS"), *self._beside("oblique", "OBLIQUE"))
        return tuple((category, when, compiled(pattern), why) for category, when, pattern, why in rows)

    def _beside(self, file: str, name: str) -> list[tuple[str, str, str, str]]:
        """The rows in the order of the group's first language; those of the others beside its row of the same reason."""
        first, *others = (shelf.rows((language,), file, name) for language in self.group)
        place: dict[tuple[str, str], int] = {}
        for number, (category, _, _, why) in enumerate(first):
            place.setdefault((category, why), number)
        ranked = [(number, row) for number, row in enumerate(first)]
        ranked += [(place.get((row[0], row[3]), len(first)), row) for rows in others for row in rows]
        return [row for _, row in sorted(ranked, key=lambda one: one[0])]

    @cached_property
    def resolved(self) -> re.Pattern[str]:
        """The story is over and went well."""
        return re.compile(rf"\b(?:{shelf.text(self.group, 'alarms', 'RESOLVED', '|') or NEVER})")

    @cached_property
    def going_on(self) -> re.Pattern[str]:
        """It is going on at this moment, or somebody calls for help."""
        return re.compile(rf"\?|\b(?:{shelf.text(self.group, 'alarms', 'GOING_ON', '|') or NEVER})\b")

    @cached_property
    def concepts(self) -> dict[str, re.Pattern[str]]:
        """What people speak of, and what turns up in urgent posts."""
        return self._beginnings("concepts", "CONCEPTS") | self.dangers

    @cached_property
    def dangers(self) -> dict[str, re.Pattern[str]]:
        return self._beginnings("dangers", "DANGERS")

    @cached_property
    def evidence(self) -> dict[str, re.Pattern[str]]:
        """What must stand in the words before the model alone may call a manager."""
        return self.dangers | self._beginnings("dangers", "EVIDENCE")

    def _beginnings(self, file: str, name: str) -> dict[str, re.Pattern[str]]:
        return {
            one: re.compile(rf"(?<!\w)(?:{pattern})")
            for one, pattern in shelf.table(self.group, file, name, "|").items()
        }

    @cached_property
    def scenes(self) -> dict[str, re.Pattern[str]]:
        return {one: re.compile(pattern) for one, pattern in shelf.table(self.group, "scenes", "SCENES", "|").items()}

    def of_scene(self, name: str) -> str:
        """One of the alternations that `scenes` puts together."""
        return self._scenes.get(name, NEVER)

    @cached_property
    def topics(self) -> dict[str, re.Pattern[str]]:
        """What is asked for, by topic."""
        return {
            one: re.compile(pattern) for one, pattern in shelf.table(self.group, "questions", "TOPICS", "|").items()
        }

    def of_question(self, name: str) -> str:
        """One of the alternations that `asked` puts together."""
        return self._questions.get(name, NEVER)

    @cached_property
    def services(self) -> dict[str, re.Pattern[str]]:
        """What clinics offer, as people call it."""
        return patterns(self.group)


@cache
def phrases(group: Group = AT_HOME) -> Phrases:
    """The tables of a group; made once."""
    return Phrases(group)
