"""Questions about the writer's own care: "When is my appointment?", "Can I eat yet?", "Did my referral arrive?"

Whoever answers one with anything but the way to the clinic tells everybody that the writer is in care there. So under such
a question a sentence passes only where it says how to reach the clinic, speaks of privacy or an emergency, is plain
courtesy, or says what is so for everybody.
"""

from __future__ import annotations

from typing import Final

from bot.reading.guard.common import words_of
from bot.reading.guard.general import general
from bot.reading.guard.matching import compile_line, lines_of
from bot.reading.guard.reading import Text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.rules_asked import ABOUT, PASSES

_ABOUT = {rule: tuple(compile_line(line, {}) for line in lines_of(table)) for rule, table in ABOUT.items()}
_PASSES = tuple(compile_line(line, {}).parts[0] for line in lines_of(PASSES))
_EVERYBODY = words_of("""
    anyone anybody everyone everybody people general rule most many adults kids children nobody someone somebody
    usually generally typically often
    cualquiera todos todas nadie personas gente muchas muchos mayoria suele suelen normalmente
""")

_ANSWERS = words_of(
    "yes no not still sure yeah soft only just si claro todavia aun ya got looks good great soon about almost nothing"
)
_POINTING = words_of("""
    you your yours it they them she he her his that this those these we today tomorrow tonight yesterday monday tuesday wednesday thursday
    friday saturday now <clock> <date> <money> usted te le su tu tus lo la los las hoy manana ayer lunes martes miercoles jueves viernes
""")
_ASKING_BACK = words_of("what what's which who when cual que cuando quien")
SHORT: Final = 12  # words; a longer sentence is more often about how things are done


def about(post: Text) -> str:
    """The rule that an answer to a question about the writer's own care breaks; "" where a post asks no such thing."""
    for rule, lines in _ABOUT.items():
        if any(post.reading.find(line, most=1) for line in lines):
            return rule
    return ""


def answers(whole: Text, rule: str) -> list[Remark]:
    """A remark by `rule` on each sentence that answers such a question; none where `rule` is ""."""
    if not rule:
        return []
    plain = 0
    for part in _PASSES:
        plain |= whole.reading.sentences_of(part)
    found = []
    for first, after in whole.sentences:
        words = [word.plain for word in whole.words[first:after]]
        if plain >> whole.reading.sentence[first] & 1 or words[0] in _ASKING_BACK or not _EVERYBODY.isdisjoint(words):
            continue
        if not _told(words) and (rule != "S1" or general(whole, (first, after))):
            continue
        short = len(words) < SHORT
        found.append(Remark(rule, *whole.span(first, after), proved=short, certain=short))
    return found


def _told(words: list[str]) -> bool:
    """Whether a sentence is an answer of its own: yes or no, or something about you, it or a certain time."""
    return any(word.isalpha() for word in words) and (words[0] in _ANSWERS or not _POINTING.isdisjoint(words))
