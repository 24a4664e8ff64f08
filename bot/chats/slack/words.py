"""Text on its way to Slack: nothing a stranger wrote may ping, format, hide or break anything.

Strangers' words go into `rich_text` and `plain_text`, which Slack shows letter by letter; `mrkdwn` is for our own,
with every stranger's word in it through `escape`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import urlsplit

from bot.core.sides import ISLAND, ISLANDS, isolate

Json = dict[str, Any]
"""As Slack sends and wants it."""
Block = Json

LINK_LIMIT: Final = 900
NOTHING: Final = "-"  # Slack refuses empty texts
_JOINERS: Final = "\u200c\u200d"  # emoji families, Persian and Indic scripts need them; Latin words do not
_MARKS: Final = re.compile(r"([\u0300-\u036f]{3})[\u0300-\u036f]+")
_LINES: Final = re.compile(r"\n{3,}")
_LINK: Final = str.maketrans({"<": "%3C", ">": "%3E", "|": "%7C", '"': "%22", "`": "%60", "&": "&amp;"})


def _keeps(char: str, before: str) -> bool:
    if char in "\n\t":
        return True
    if char in _JOINERS:
        return ord(before) > 0x24F
    return unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co")


def clean(text: str) -> str:
    """`text` without control characters, direction overrides, invisible letters and towers of accents."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    kept = "".join(c for i, c in enumerate(text) if _keeps(c, text[i - 1] if i else " "))
    return _LINES.sub("\n\n", _MARKS.sub(r"\1", kept)).strip()


def line(text: str, limit: int = 200) -> str:
    """`text` cleaned onto one line of at most `limit` characters, with right-to-left names set apart."""
    return isolate(fold(" ".join(clean(text).split()), limit - 2 * ISLANDS))


def fold(text: str, limit: int) -> str:
    """The beginning of `text`, cut between words where possible, with an ellipsis when something is missing."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    cut = max(head.rfind(" "), head.rfind("\n"))
    return (head[:cut] if cut > limit * 0.8 else head).rstrip(" \n\u200d") + "…"


def escape(text: str) -> str:
    """`text` for mrkdwn: the three characters Slack reads as markup, so no mention and no link can begin."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def pieces(text: str, size: int) -> list[str]:
    """`text` in parts of at most `size` characters, cut at line ends or spaces where possible; nothing is lost."""
    parts = []
    while len(text) > size:
        head = text[:size]
        cut = max(head.rfind("\n"), head.rfind(" ")) + 1
        cut = cut if cut > size // 2 else size
        parts.append(text[:cut])
        text = text[cut:]
    return [*parts, text] if text else parts


def link(url: str, label: str) -> str:
    """A mrkdwn link, or "" when `url` is not a plain web address of sensible length."""
    if not url or not url.isprintable() or any(c.isspace() for c in url):
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return ""
    shown = f"<{url.translate(_LINK)}|{escape(label)}>"
    return shown if len(shown) <= LINK_LIMIT else ""


def plain(text: str) -> Block:
    """A text object that Slack does not interpret at all."""
    return {"type": "plain_text", "text": text or NOTHING, "emoji": False}


def label(text: str) -> Block:
    """A text object for our own words, where Slack may draw emoji."""
    return {"type": "plain_text", "text": text or NOTHING, "emoji": True}


def mrkdwn(text: str) -> Block:
    """A text object in Slack's markup; what strangers wrote in it must have been through `escape`."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def word(text: str, bold: bool = False, italic: bool = False) -> Block:
    """A run of literal text inside a rich_text block."""
    style = {name: True for name, on in (("bold", bold), ("italic", italic)) if on}
    return {"type": "text", "text": text or NOTHING} | ({"style": style} if style else {})


def quote(text: str) -> Block:
    """Somebody's words with a bar at their side, letter by letter, each line in its own direction."""
    lines = (f"\u2068{part}\u2069" if ISLAND.search(part) else part for part in text.split("\n"))
    return {"type": "rich_text", "elements": [{"type": "rich_text_quote", "elements": [word("\n".join(lines))]}]}


def paragraph(*words: Block) -> Block:
    """Literal words on lines of their own."""
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": list(words)}]}


def context(*texts: str) -> Block:
    """Small grey mrkdwn, one element for each text (at most ten)."""
    return {"type": "context", "elements": [mrkdwn(t) for t in texts[:10]]}


def length(blocks: Sequence[Block]) -> int:
    """How many characters the texts of `blocks` hold in all, as Slack's undocumented message limit seems to count."""

    def count(part: Any) -> int:
        if isinstance(part, dict):
            return sum(len(v) if k == "text" and isinstance(v, str) else count(v) for k, v in part.items())
        return sum(map(count, part)) if isinstance(part, list) else 0

    return count(list(blocks))
