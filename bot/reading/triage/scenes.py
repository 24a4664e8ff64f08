"""What happens in a post beside its topic: a wish, a joke, sarcasm, a word to a friend, a job hunter, a newspaper.

A scene decides which stock answers may be offered at all (`StockAnswer.scenes`). Read in the order of SCENES; the first
that is found counts. Patterns see plain text: small letters, no accents, straight quotes, one line.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from bot.reading.triage.phrases import Phrases, phrases

SCENES: Final = (
    "press", "consent", "libel", "not_ours", "wrong_page", "callback", "change_time", "wish", "joke", "friendly", "hello", "ask_here",
)  # fmt: skip
SEEN: Final = 1200  # characters of a post in which a scene is looked for
_FRIEND: Final = re.compile(
    r"^@(?!\w*(?:dental|clinic|clinica|physio|ortho|smile|dr)\w*)[\w.]+(?: [A-Z]\w+)?\b.{0,90}$",
    re.IGNORECASE | re.DOTALL,
)
_GLAD: Final = re.compile("[❤♥😍🥰😊😁😀😃😄👍👏🙌🎉💯🔥🤘💪⭐🌟🙏✨🦷💙💚💛🧡💜💗💖🤗😻🫶🥳💐🌸🎂☺😇🤩😘👌]")
_SAD: Final = re.compile("[👎😡😠🤬😤😞😢😭🤮💩🙄😒😑🤢😩]")


@dataclass(frozen=True, slots=True)
class Shapes:
    """What a group of languages says of a post beside its scenes."""

    abuse: re.Pattern[str]
    clinical: re.Pattern[str]
    kindly: re.Pattern[str]
    broken: re.Pattern[str]
    sarcasm: re.Pattern[str]  # cheer about a blow; what a post says with a straight face and means the opposite of
    spared: re.Pattern[str]
    but: re.Pattern[str]


@cache
def shapes(known: Phrases) -> Shapes:
    said = known.of_scene
    return Shapes(
        abuse=re.compile(rf"\b(?:{said('abuse')})\b"),
        clinical=re.compile(rf"\b(?:{said('clinical')})\w*"),
        kindly=re.compile(rf"\b(?:{said('kindly')})\b"),
        broken=re.compile(rf"\b(?:{said('thing')})\b.{{0,50}}\b(?:{said('fails')})\b|\b(?:{said('no_answer')})\b"),
        sarcasm=re.compile(
            rf"\b(?:{said('mock')})|\b(?:{said('cheer')})\b[^?]{{0,90}}?\b(?:{said('blow')})"
            rf"|^[^?]{{0,70}}\b(?:{said('late')})\b[^?]{{0,30}}(?:{said('clapping')})"
        ),
        spared=re.compile(said("spared")),
        but=re.compile(rf"\b(?:{said('but')})\b"),
    )


@lru_cache(maxsize=16)  # asked twice while one post is read
def scene(words: str, text: str, stars: float | None, known: Phrases | None = None) -> str:
    """The scene of a post, "" when it has none. `words` is its plain text, `text` the text as it was written."""
    words, known = words[:SEEN], known or phrases()
    if not any(letter.isalnum() for letter in text):
        return "" if stars is not None else _faces(text)
    if _FRIEND.match(text.strip()):
        return "tag"
    if shapes(known).abuse.search(words):
        return "abuse"
    for name in SCENES:
        pattern = known.scenes.get(name)
        if (
            pattern
            and pattern.search(words)
            and not (name == "friendly" and "?" in words)
            and not (name in _OFF_TOPIC and shapes(known).clinical.search(words))
            and not (name in _KIND and len(words) > 160)
        ):
            return "sarcasm" if name in _KIND and sarcastic(words, stars, known) else name
    return "sarcasm" if sarcastic(words, stars, known) else ""


def kindly(words: str, known: Phrases) -> bool:
    """Whether a plain text names something kind that the lists of single words do not hold."""
    return bool(shapes(known).kindly.search(words))


_OFF_TOPIC: Final = frozenset({"not_ours"})
_KIND: Final = frozenset({"wish", "friendly"})


def broken(words: str, known: Phrases) -> bool:
    """Whether a plain text says that a page of the clinic's does not work, or that an answer was none."""
    return bool(shapes(known).broken.search(words))


def sarcastic(words: str, stars: float | None, known: Phrases) -> bool:
    """Cheer about something nobody cheers about. High stars are believed, and so is "but"."""
    if (stars is not None and stars >= 4) or len(words) > 400:
        return False
    said = shapes(known)
    mocking = said.sarcasm.search(words) and not said.spared.search(words)
    return bool(mocking) and not said.but.search(words.replace("only ", "", 1))


def _faces(text: str) -> str:
    if not any(unicodedata.category(one).startswith("S") for one in text):
        return "wordless"
    glad, sad = bool(_GLAD.search(text)), bool(_SAD.search(text))
    return {(True, False): "happy_faces", (False, True): "sad_faces"}.get((glad, sad), "wordless")
