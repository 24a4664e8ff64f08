"""What stands in the folder of a language, read by name when it is first needed; and what follows where a file is missing.

A folder holds tables and nothing else. Languages that people mix in one sentence are read together (`Language.beside`):
what is asked of such a group is what stands in all its folders.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files
from importlib.util import find_spec
from typing import Final

from bot.core.languages import HOME, LANGUAGES, READ, in_words

Group = tuple[str, ...]

# Every file of a folder, and what happens where it is missing; "" for the files without which nothing is read.
FILES: Final[Mapping[str, str]] = {
    "telling.py": "",
    "words.txt.gz": "",
    "vocabulary.py": "",
    "word_lists.py": "",
    "harmless.py": "",
    "wordings.py": "",
    "conditions.py": "no rule has a list of exceptions",
    "belonging.py": "no rule knows that kind; a sentence that no line of `harmless.py` knows is still shown with a doubt",
    "visits.py": "as for `belonging.py`",
    "care.py": "as for `belonging.py`",
    "records.py": "as for `belonging.py`",
    "people.py": "as for `belonging.py`",
    "advice.py": "as for `belonging.py`",
    "pressure.py": "as for `belonging.py`",
    "manners.py": "as for `belonging.py`",
    "asides.py": "as for `belonging.py`",
    "own_care.py": "an answer to a question about somebody's own care is judged like any other reply",
    "real_words.py": "a slip of the pen may be taken for a word of the tables a little more often",
    "spelling.py": "words that people shorten are read as they stand",
    "naming.py": "nobody is found by how they are named or greeted",
    "alarms.py": "no post rings for what is said plainly",
    "oblique.py": "no post rings for what is said sideways",
    "dangers.py": "no post is looked at for what turns up in urgent posts",
    "concepts.py": "the mood of a post is read from its stars alone, and it has no topic",
    "scenes.py": "no post has a scene: a wish, a joke, sarcasm and a newspaper are read as any other",
    "questions.py": "no question is known by its topic, so none is answered with a fact",
    "services.toml": "services are not known by name",
    "weights.json.gz": "posts are read by rules only",
    "second_reader.json.gz": "replies are read by rules only: what a rule is sure of is stopped, what it guesses is shown with a doubt",
    "judgement.json.gz": "as for `second_reader.json.gz`, which it belongs to",
}


@cache
def groups() -> tuple[Group, ...]:
    """The languages that are read together, in the order of the registry."""
    found: dict[str, list[str]] = {}
    for one in LANGUAGES:
        found.setdefault(one.beside or one.code, []).append(one.code)
    return tuple(map(tuple, found.values()))


@cache
def group_of(language: str) -> Group:
    """The group a language that is read belongs to; the first group for any other."""
    return next((group for group in groups() if language in group), groups()[0])


AT_HOME: Final = group_of(HOME)


def _found(language: str, file: str, name: str) -> object:
    module = f"{__package__}.{language}.{file}"
    return getattr(import_module(module), name, None) if find_spec(module) else None


def table(group: Group, file: str, name: str, joint: str = "\n") -> dict[str, str]:
    """A table of texts by name, from every folder of the group; texts of one name are put together with `joint`."""
    found: dict[str, str] = {}
    for language in group:
        rows = _found(language, file, name)
        for key, text in rows.items() if isinstance(rows, dict) else ():
            found[key] = f"{found[key]}{joint}{text}" if key in found else text
    return found


def text(group: Group, file: str, name: str, joint: str = "\n") -> str:
    """One text, from every folder of the group that has it."""
    return joint.join(str(one) for language in group if (one := _found(language, file, name)))


def names(group: Group, file: str, name: str) -> tuple[str, ...]:
    """A row of texts, from every folder of the group."""
    rows = (_found(language, file, name) for language in group)
    return tuple(one for row in rows if isinstance(row, tuple) for one in row)


def rows(group: Group, file: str, name: str) -> tuple[tuple[str, str, str, str], ...]:
    """Rows of four texts, from every folder of the group."""
    found = (_found(language, file, name) for language in group)
    return tuple(row for table in found if isinstance(table, tuple) for row in table)


def choices(language: str, file: str, name: str) -> dict[str, tuple[str, ...]]:
    """For each key several texts to choose from, in one language."""
    found = _found(language, file, name)
    return dict(found) if isinstance(found, dict) else {}


def packed(group: Group, name: str) -> bytes | None:
    """A file of trained weights, from the group's first folder; None where nobody has trained any."""
    file = files(__package__).joinpath(group[0], name)
    return file.read_bytes() if file.is_file() else None


@cache
def by_rules_only() -> tuple[str, ...]:
    """The languages whose group nobody has trained weights for."""
    weights = ("second_reader.json.gz", "judgement.json.gz", "weights.json.gz")
    return tuple(code for group in groups() if not all(packed(group, name) for name in weights) for code in group)


def how_read() -> str:
    """Which languages are read and how, in a sentence for whoever sets the desk up."""
    ruled = by_rules_only()
    sure = tuple(code for code in READ if code not in ruled)
    told = f"Posts and replies are read in {in_words()}."
    if ruled:
        are = "is" if len(ruled) == 1 else "are"
        told += f" {in_words(ruled)} {are} read by rules only; {in_words(sure)} also by weights learned from examples."
    return told
