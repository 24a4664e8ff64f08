"""Questions about the writer's own care: "When is my appointment?", "Can I eat yet?", "Did my referral arrive?"

Whoever answers one with anything but the way to the clinic tells everybody that the writer is in care there. So under such
a question a sentence passes only where it says how to reach the clinic, speaks of privacy or an emergency, is plain
courtesy, or says what is so for everybody.
"""

from __future__ import annotations

from typing import Final

from bot.reading.guard.general import general
from bot.reading.guard.reading import Text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.tongue import Tongue

SHORT: Final = 12  # words; a longer sentence is more often about how things are done


def about(post: Text) -> str:
    """The rule that an answer to a question about the writer's own care breaks; "" where a post asks no such thing."""
    for rule, lines in post.tongue.about.items():
        if any(post.reading.find(line, most=1) for line in lines):
            return rule
    return ""


def answers(whole: Text, rule: str) -> list[Remark]:
    """A remark by `rule` on each sentence that answers such a question; none where `rule` is ""."""
    if not rule:
        return []
    plain, known = 0, whole.tongue
    everybody, asking_back = known.words("everybody"), known.words("asking_back")
    for part in known.passes:
        plain |= whole.reading.sentences_of(part)
    found = []
    for first, after in whole.sentences:
        words = [word.plain for word in whole.words[first:after]]
        if plain >> whole.reading.sentence[first] & 1 or words[0] in asking_back or not everybody.isdisjoint(words):
            continue
        if not _told(words, known) and (rule != "S1" or general(whole, (first, after))):
            continue
        short = len(words) < SHORT
        found.append(Remark(rule, *whole.span(first, after), proved=short, certain=short))
    return found


def _told(words: list[str], known: Tongue) -> bool:
    """Whether a sentence is an answer of its own: yes or no, or something about you, it or a certain time."""
    return any(word.isalpha() for word in words) and (
        words[0] in known.words("answers") or not known.words("told").isdisjoint(words)
    )
