"""Names used for the writer: never a fuller one than they show, and none where they show none."""

from __future__ import annotations

import re
from functools import cache

from bot.reading.guard.context import Context
from bot.reading.guard.normalise import fold
from bot.reading.guard.reading import Text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.tongue import Tongue

_NAMES = re.compile(r"[^\W\d_]+")
_CAPITAL, _SMALL = "[A-ZÀ-ÖØ-Þ]", "[a-zß-öø-ÿ]"
_WORD = "[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'-]+"


@cache
def _addressed(known: Tongue) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Somebody is spoken to by initials or by a full name: "J.M., the balance ...", "Mrs K, ...", "Monica Reyes, please call"."""
    start = r"(?:^|(?<=[.!?\n] ))"
    initials = (
        rf"{start}(?!{known.shape('not_initials')})[A-Z]\.? ?[A-Z]\.(?=[,:–— ])"
        rf"|{start}[A-Z]\. {_CAPITAL}{_SMALL}+(?= ?[,:–—-])"
        rf"|\b(?:{known.shape('titles')})\.? [A-Z]\b\.?(?=[,:!–— ]|$)"
    )
    full_name = (
        rf"{start}(?!(?:{known.shape('no_name')})\b){_CAPITAL}{_SMALL}+ {_CAPITAL}{_SMALL}+"
        rf"(?=, (?:{known.shape('after_name')})\b)"
    )
    return re.compile(initials), re.compile(full_name)


@cache
def _called(known: Tongue) -> re.Pattern[str]:
    """Somebody is called by two names: "Thank you, Dimitri Kostas!", "Hello Rosalyn Trimble, ...", "Kevin Brannigan, we thought ..."."""
    return re.compile(
        rf"(?:^[¡]?|\b(?:{known.shape('greetings')}),? )(?P<name>{_WORD}(?: {_WORD}){{1,2}})"
        rf"(?=[,!:](?! (?:{known.shape('office')})\b))"
    )


@cache
def _spoken_of(known: Tongue) -> re.Pattern[str]:
    return re.compile(rf",? (?:{known.shape('spoken_of')})\b")


def names(whole: Text, context: Context) -> list[Remark]:
    """A name used for the writer that is not the one they show."""
    known = whole.tongue
    no_names, titles = known.words("no_names"), known.words("titles")
    shown = _parts(context.author)
    own = {part for name in (*context.facts.staff, context.facts.name) for part in _parts(name)}
    found = [
        Remark("P9", match.start(), match.end(), certain=True)
        for pattern in _addressed(known)
        for match in pattern.finditer(whole.text)
        if not (_parts(match.group()) <= shown | own or (_parts(match.group()) - titles) & no_names)
    ]
    found += _called_in_full(whole, shown, own)
    if not shown:
        return found
    for index, word in enumerate(whole.words):
        names_here = whole.labels[index] or frozenset()
        if "@name" not in names_here or "@titled" in names_here or word.plain in shown | own | no_names:
            continue
        before = whole.words[index - 1] if index else None
        if before is not None and before.plain in known.words("roles"):
            continue  # "our manager, Grace"
        greeted = before is not None and (before.plain in known.words("greeting") or _like(before.plain, shown))
        after = whole.words[index + 1] if index + 1 < len(whole.words) else None
        called = word.comma and (after is None or after.stop or after.comma) and index > 0 and not _signed(whole, index)
        if called and not greeted and _listed(whole, index):
            continue  # "Asisa, Sanitas y Caser"
        if (greeted or called) and not _like(word.plain, shown):
            found.append(Remark("P9", word.start, word.end))
    return found


def _called_in_full(whole: Text, shown: set[str], own: set[str]) -> list[Remark]:
    """Two names for somebody who does not show both; where nobody knows what they show, it may still be right."""
    found, known = [], whole.tongue
    no_names = known.words("no_names") | known.words("clinic") | known.lexicon.any_ordinary
    for match in _called(known).finditer(whole.text):
        said = _parts(match["name"])
        last = _NAMES.findall(fold(match["name"])[0])[-1]
        if last in shown or said & (own | no_names):  # "Ohhh Rocío", "Seño Evelyn"
            continue
        found.append(Remark("P9", match.start("name"), match.end("name"), proved=bool(shown), certain=bool(shown)))
    return found


def _listed(whole: Text, index: int) -> bool:
    """Whether another name stands right beside this one."""
    beside = [*whole.labels[max(0, index - 1) : index], *whole.labels[index + 1 : index + 2]]
    return any(names is not None and not names.isdisjoint(("@name", "@startname")) for names in beside)


def _like(word: str, shown: set[str]) -> bool:
    """Whether a name is one of the shown ones, or longer or shorter for it: "Jennifer" for "Jen"."""
    return any(word.startswith(name[:3]) for name in shown if len(name) >= 3)


def beyond_shown(whole: Text, remarks: list[Remark], context: Context) -> list[Remark]:
    """The remarks without those on a name that the writer shows ("Doña Marlene" for somebody who is Marlene R. there), or on
    somebody who is only spoken of ("Don Anselmo, que cuida el edificio").
    """
    shown, titles = _parts(context.author), whole.tongue.words("titles")
    spoken_of = _spoken_of(whole.tongue)

    def public(one: Remark) -> bool:
        said = _parts(whole.text[one.start : one.end]) - titles
        return bool(said) and (said <= shown or bool(spoken_of.match(whole.text, one.end)))

    return [one for one in remarks if one.rule != "P9" or not public(one)]


def _parts(name: str) -> set[str]:
    """The words of a name, plain: "Mónica" and "Monica" are the same to a reader."""
    return set(_NAMES.findall(fold(name)[0]))


def _signed(whole: Text, index: int) -> bool:
    """Whether the name stands in the last few words, as under a letter."""
    return index >= len(whole.words) - 5 and not whole.words[-1].stop
