"""What somebody wrote in a mail: plain words out of HTML, without what they quote and without a short signature."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

import nh3

from bot.platforms._decoding import clean, plain

MOST: Final = 20_000  # characters of one mail that are kept
READABLE: Final = (
    6_000  # characters that are searched for where the quoted mail begins: the library's patterns take their time
)
LINE: Final = 300  # characters of a line, for the same reason
SIGNATURE: Final = 200  # characters; whatever is longer is no signature, whatever it begins with
LANGUAGES: Final = ("en", "es", "de", "fr", "it")
UNSEEN: Final = {"script", "style", "title", "head"}
ANSWERS: Final = re.compile(r"\s*(?:re|aw|rv|sv|antw|odp)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)
FORWARDS: Final = re.compile(r"\s*(?:fwd?|wg|rv|tr|enc|i)\s*:", re.IGNORECASE)


def from_html(html: str, quotes: bool = False) -> str:
    """The words a reader of this HTML sees; without `quotes` not what it quotes, where there is anything else."""
    flat = _breaks(re.sub(r"(?:\s|&nbsp;|&#160;)+", " ", html))
    own = "" if quotes else _without(flat, UNSEEN | {"blockquote"})
    return own or _without(flat, UNSEEN)


def _without(html: str, unseen: set[str]) -> str:
    return plain(nh3.clean(html, tags={"br", "p"}, attributes={}, clean_content_tags=unseen))


def _breaks(html: str) -> str:
    return re.sub(r"</(?:div|li|tr|h[1-6]|table|blockquote)\s*>", "<br>", html, flags=re.IGNORECASE)


def own_words(text: str, answers: bool) -> str:
    """What they wrote themselves. Only a mail that `answers` another quotes one; whatever is unsure stays."""
    whole = re.sub(r"\n{3,}", "\n\n", clean(text.replace("\xa0", " ")))
    if not answers:
        return whole
    unquoted = "\n".join(line for line in whole.split("\n") if not line.lstrip().startswith(">"))
    told = _first_part(re.sub(r"\n{3,}", "\n\n", unquoted).strip())
    return told or unquoted.strip() or whole


def _first_part(text: str) -> str:
    lines = text.split("\n")
    if len(text) > READABLE or any(len(line) > LINE for line in lines):
        return text
    parts = _parser().read(text).replies
    if not parts:
        return text
    first = parts[0]
    words = str(first.full_body)
    signed = str(first.signatures).strip()
    if signed and len(signed) <= SIGNATURE and "?" not in signed and words.endswith(signed):
        words = words[: -len(signed)]
    return words.strip()


@cache
def _parser() -> Any:
    from mailparser_reply import EmailReplyParser

    return EmailReplyParser(languages=list(LANGUAGES))
