"""How long a post is, as X counts: 280 of what twitter-text calls weighted characters.

github.com/twitter/twitter-text/blob/master/config/v3.json: composed letters count once; the ranges below count 1 and everything
else 2; a whole emoji, however many signs it is made of, counts 2; a link counts 23.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LIMIT: Final = 280
LINK: Final = 23
EMOJI: Final = 2
SINGLE: Final = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))

# Names of sites without https:// are links there too. Two letters after the dot need a path, so that "Thanks.We" is none.
_ENDINGS: Final = "com|org|net|info|health|clinic|dental|dentist|doctor|care|hospital|surgery|vision|app|site|online"
_LINK = re.compile(
    rf"https?://[^\s<>\"]+|(?<![@\w.])(?:[\w-]+\.)+(?:(?:{_ENDINGS})\b|[a-z]{{2}}/)[^\s<>\"]*", re.IGNORECASE
)
_SIGN = "[\u2190-\u21ff\u2300-\u27bf\u2934\u2935\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
_EMOJI = re.compile(
    "[\U0001f1e6-\U0001f1ff]{1,2}"  # flags are two letters
    "|[0-9#*]\ufe0f\u20e3?"  # keycaps
    f"|{_SIGN}[\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*(?:\u200d(?:{_SIGN}[\ufe0f\U0001f3fb-\U0001f3ff]*)?)*"
)


def measure(text: str) -> int:
    """Weighted characters."""
    text = unicodedata.normalize("NFC", text)
    links = len(_LINK.findall(text))
    text = _LINK.sub("", text)
    emoji = len(_EMOJI.findall(text))
    return links * LINK + emoji * EMOJI + sum(map(_weight, _EMOJI.sub("", text)))


def has_link(text: str) -> bool:
    """Whether X would make a link of something in it, which costs more than a post without one."""
    return _LINK.search(text) is not None


def _weight(sign: str) -> int:
    return 1 if any(first <= ord(sign) <= last for first, last in SINGLE) else 2
