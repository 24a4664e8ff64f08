"""Names used for the writer: never a fuller one than they show, and none where they show none."""

from __future__ import annotations

import re

from bot.reading.guard.common import EN, ES, words_of
from bot.reading.guard.context import Context
from bot.reading.guard.normalise import fold
from bot.reading.guard.post import CLINIC
from bot.reading.guard.reading import Text
from bot.reading.guard.remarks import Remark

_NAMES = re.compile(r"[^\W\d_]+")
# "J.M., the balance ...", "Mrs K, ...", "Monica Reyes, please call": somebody is spoken to by initials or by a full name.
_INITIALS = re.compile(
    r"(?:^|(?<=[.!?\n] ))(?!P\.S|U\.S|D\.D|A\.M|P\.M|R\.S|N\.B)[A-Z]\.? ?[A-Z]\.(?=[,:–— ])"
    r"|\b(?:Mrs?|Ms|Miss|Sra?|Srta)\.? [A-Z]\b\.?(?=[,:!–— ]|$)"
)
_FULL_NAME = re.compile(
    r"(?:^|(?<=[.!?\n] ))(?!(?:Thank|Dear|Happy|Merry|Good|Hello|Our|Front|Best|Kind|Warm|Much|Muchas|Mil|Buen|Hola|The|Dr|Dra)\b)"
    r"[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+ [A-ZÁÉÍÓÚÑ][a-záéíóúñ]+(?=, (?:please|we|you|your|call|the|us|por|su|le|llame|usted)\b)"
)
# "Thank you, Dimitri Kostas!", "Hello Rosalyn Trimble, ...", "Kevin Brannigan, we thought ...": somebody is called by two names.
_GREETINGS = (
    r"[Tt]hank you|[Tt]hanks|[Tt]hx|Hi|Hello|Hey|Dear|Hola|[Gg]racias|Estimad[oa]|[Ss]orry|[Vv]os|[Tt]i"
    r"|[Ss]eñora?|Sra?\.|Mrs?\.?|Ms\.?"
)
_OFFICE = "owner|manager|director|office|practice|DDS|DMD|MD|PT|RN|gerente|dueña|directora|encargada"
_WORD = "[A-ZÁÉÍÓÚÑ][a-záéíóúñ'-]+"
_CALLED = re.compile(
    rf"(?:^[¡]?|\b(?:{_GREETINGS}),? )(?P<name>{_WORD}(?: {_WORD}){{1,2}})(?=[,!:](?! (?:{_OFFICE})\b))"
)
_NO_NAMES = words_of("""
    thank thanks dear happy merry good hello hi hey our front best kind warm much muchas mil buen hola the dr dra
    doctor doctora senor senora don dona sra sr srta mrs mr ms miss new year go soy tell call from with saint st
    lady team desk school bank pta elementary high club church library google facebook yelp feliz buenas buenos dios
    estimada estimado querida querido oh ay sucursal aww wow ha ouch yes no sure gracias sorry congratulations
    congrats monday tuesday wednesday thursday friday saturday sunday north south east west lic licenciada now nurse
    aunt uncle
""")
_SPOKEN_OF = re.compile(r",? (?:que|who|whose|is|has|was|se|ha|lleva|cuida)\b")


def names(whole: Text, context: Context) -> list[Remark]:
    """A name used for the writer that is not the one they show."""
    shown = _parts(context.author)
    own = {part for name in (*context.facts.staff, context.facts.name) for part in _parts(name)}
    found = [
        Remark("P9", match.start(), match.end(), certain=True)
        for pattern in (_INITIALS, _FULL_NAME)
        for match in pattern.finditer(whole.text)
        if not (_parts(match.group()) <= shown | own or (_parts(match.group()) - _TITLES) & _NO_NAMES)
    ]
    found += _called_in_full(whole, shown, own)
    if not shown:
        return found
    for index, word in enumerate(whole.words):
        names_here = whole.labels[index] or frozenset()
        if "@name" not in names_here or "@titled" in names_here or word.plain in shown | own | _NO_NAMES:
            continue
        before = whole.words[index - 1] if index else None
        if before is not None and before.plain in _ROLES:
            continue  # "our manager, Grace"
        greeted = before is not None and (before.plain in _GREETING or _like(before.plain, shown))
        after = whole.words[index + 1] if index + 1 < len(whole.words) else None
        called = word.comma and (after is None or after.stop or after.comma) and index > 0 and not _signed(whole, index)
        if called and not greeted and _listed(whole, index):
            continue  # "Asisa, Sanitas y Caser"
        if (greeted or called) and not _like(word.plain, shown):
            found.append(Remark("P9", word.start, word.end))
    return found


def _called_in_full(whole: Text, shown: set[str], own: set[str]) -> list[Remark]:
    """Two names for somebody who does not show both; where nobody knows what they show, it may still be right."""
    found = []
    for match in _CALLED.finditer(whole.text):
        said = _parts(match["name"])
        last = _NAMES.findall(fold(match["name"])[0])[-1]
        if last in shown or said & (own | _NO_NAMES | CLINIC | EN | ES):  # "Ohhh Rocío", "Seño Evelyn"
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
    shown = _parts(context.author)

    def public(one: Remark) -> bool:
        said = _parts(whole.text[one.start : one.end]) - _TITLES
        return bool(said) and (said <= shown or bool(_SPOKEN_OF.match(whole.text, one.end)))

    return [one for one in remarks if one.rule != "P9" or not public(one)]


def _parts(name: str) -> set[str]:
    """The words of a name, plain: "Mónica" and "Monica" are the same to a reader."""
    return set(_NAMES.findall(fold(name)[0]))


_GREETING = words_of(
    "hi hello dear hey thanks you thank hola estimada estimado querida querido gracias buenas cheers sorry"
)

_ROLES = words_of(
    "manager director directora owner lead coordinator coordinadora advocate administrator administradora supervisor partner "
    "encargada encargado gerente gerenta responsable receptionist president principal"
)
_TITLES = words_of("mr mrs ms miss mister sir madam dr senor senora senorita sr sra srta don dona")


def _signed(whole: Text, index: int) -> bool:
    """Whether the name stands in the last few words, as under a letter."""
    return index >= len(whole.words) - 5 and not whole.words[-1].stop
