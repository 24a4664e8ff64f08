"""A safe sentence to put in the place of the one a rule objects to. Every one of them passes the guard itself."""

from __future__ import annotations

import re

from bot.core.model import Finding
from bot.reading.guard.reading import Text

_THANKS = ("Thank you for your kind words.", "Gracias por sus amables palabras.")
_SORRY = ("We're sorry to read this.", "Lamentamos leer esto.")
_PRIVATE = (
    "For privacy reasons we can't discuss details here; please call us.",
    "Por privacidad no podemos dar detalles aquí; por favor, llámenos.",
)
_LISTEN = ("We would like to hear more; please call us.", "Nos gustaría saber más; por favor, llámenos.")
_HONEST = ("Thank you for your feedback.", "Gracias por su comentario.")
_AIM = ("Respect is what we aim for with everyone.", "El respeto es lo que buscamos para todas las personas.")

_END = re.compile(r"(?<![.!?…])[.!?…]++[\"”’)]*+\s+|\n++")

SAFE: dict[str, tuple[str, str]] = {
    "P1": _THANKS,
    "P2": _HONEST,
    "P3": _PRIVATE,
    "P4": _THANKS,
    "P5": _PRIVATE,
    "P6": _HONEST,
    "P7": _PRIVATE,
    "P8": ("Everyone here says thank you.", "Todo el equipo da las gracias."),
    "P9": _HONEST,
    "P10": _LISTEN,
    "P11": _PRIVATE,
    "P12": _LISTEN,
    "R1": _HONEST,
    "R2": _HONEST,
    "R3": _LISTEN,
    "R4": _LISTEN,
    "R5": _HONEST,
    "T1": _SORRY,
    "T2": ("Let us find out.", "Vamos a averiguarlo."),
    "T3": _SORRY,
    "T4": (
        "Thank you for telling us. Please call us so that we can listen.",
        "Gracias por contárnoslo. Por favor, llámenos para poder escuchar.",
    ),
    "T5": _HONEST,
    "T6": _LISTEN,
    "T7": _HONEST,
    "T8": _SORRY,
    "T9": _AIM,
    "T10": _LISTEN,
    "C1": _HONEST,
    "X2": _HONEST,
    "X3": _HONEST,
    "X4": _HONEST,
    "X1": _HONEST,
    "X5": _HONEST,
}


def language_of(whole: Text, offset: int) -> str:
    """Which language most words of the sentence around `offset` are in."""
    first, after = whole.sentence_at(offset)
    spoken = whole.languages[first:after] or whole.languages
    return "es" if spoken.count("es") * 2 > len(spoken) else "en"


def suggestion(rule: str, language: str, *, unhappy: bool = False) -> str:
    """The safe wording for `rule`, in Spanish for "es" and in English otherwise; no cheer under an `unhappy` post."""
    safe = _HONEST if unhappy and SAFE[rule] is _THANKS else SAFE[rule]
    return safe[language == "es"]


def rewritten(text: str, finding: Finding) -> str:
    """`text` with the sentences a finding touches replaced by its suggestion; said once, however often it is used."""
    ends = [0, *(match.end() for match in _END.finditer(text))]
    start = max(end for end in ends if end <= finding.start)
    stop = min((end for end in ends if end >= finding.end and end > start), default=len(text))
    before, after, piece = text[:start], text[stop:], text[start:stop]
    if finding.suggestion in before or finding.suggestion in after:
        return (before + after).rstrip() if before else after
    return before + finding.suggestion + piece[len(piece.rstrip()) :] + after
