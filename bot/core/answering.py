"""What a clinic says to what is asked: its own sentence for each topic, all of them or none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.core.model import Facts, Post, Triage
from bot.core.services import spoken
from bot.core.templates import FRAME, StockAnswer, fill, plainly

# What stands in for a topic nobody told us about: the general hours for those of one day.
STANDS_IN: Final = {"hours_saturday": "hours", "hours_sunday": "hours"}


def told(ask: str, post: Post, facts: Facts, language: str) -> str:
    """What the clinic says of what is asked; "" when it says nothing of it."""
    topic, _, named = ask.partition(":")
    if topic == "insurers":
        refused = facts.tell("insurers_not_taken", language)
        return refused if _shares_name(refused, post.text) else facts.tell("insurers_taken", language)
    words = facts.tell(topic, language) or facts.tell(STANDS_IN.get(topic, ""), language)
    if named and words and not any(spoken(one, plainly(words)) for one in named.split("+")):
        return ""  # "Do you do veneers?" is not answered by a list without them
    return words


def sentences(answers: Sequence[StockAnswer], post: Post, triage: Triage, facts: Facts, language: str) -> str:
    """Everything that is asked, in sentences; "" unless all of it is known."""
    parts: list[str] = []
    for ask in triage.asks:
        words = told(ask, post, facts, language)
        if not words:
            return ""
        frames = (one for one in answers if one.kind == FRAME and one.language == language and ask in one.asks)
        frame = next(frames, None)
        sentence = fill(frame.texts[0], {"fact": words}) if frame else words
        sentence = sentence if sentence.startswith(("http", "www.")) else sentence[:1].upper() + sentence[1:]
        link = sentence.rstrip().rpartition(" ")[2].startswith(("http", "www."))
        parts.append(sentence if link or sentence.endswith((".", "!", "?")) else sentence + ".")
    return " ".join(dict.fromkeys(parts))


def tidy(text: str) -> str:
    """No full stop after a full stop, or right behind a link, where a phone would take it for a part of the address."""
    words = text.replace("..", ".").split(" ")
    return " ".join(word[:-1] if word.startswith(("http", "www.")) and word.endswith(".") else word for word in words)


def _shares_name(words: str, text: str) -> bool:
    """Whether a text names something with a capital letter that these words name too."""
    heard = set(plainly(text).split())
    return any(word[0].isupper() and plainly(word) in heard for word in words.split()[1:] if plainly(word))
