"""Bytes in, words out: one decoder for every door, so that a person reads what the writer meant.

Nothing here can fail: what cannot be decoded is replaced, and what could turn a page round is left out.
"""

from __future__ import annotations

import html
import re
import unicodedata

import nh3
from charset_normalizer import from_bytes

_MARKUP = re.compile(
    r"<(?:/?(?:br|p|div|span|a|b|i|u|em|strong|ul|ol|li|table|tr|td|img|font|h[1-6])\b[^<>]*|!--)/?>", re.I
)
_BREAK = re.compile(r"<br\s*/?>\s*\n?|</(?:p|div|li|tr|h[1-6])\s*>\s*\n?", re.I)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.I)
# Embeddings, overrides and isolates reach past the text they stand in; the plain marks (200E, 200F, 061C) do not.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\ufeff\ufffe\uffff]")


def decode(body: bytes) -> str:
    """The text in `body`: UTF-8 with or without a mark, UTF-16 with one, else the likeliest of the old charsets."""
    for mark, charset in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if body.startswith(mark):
            return body.decode(charset, "replace")
    try:
        return body.decode()
    except UnicodeDecodeError:
        found = from_bytes(body, cp_isolation=["cp1252", "latin_1", "cp1250", "cp1251", "big5", "shift_jis"]).best()
        return str(found) if found else body.decode("cp1252", "replace")


def clean(text: str) -> str:
    """Words that can be stored and shown: no half characters, no control signs, nothing that turns other text round."""
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # two halves from JSON make a whole
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _CONTROL.sub("", _TURNING.sub("", text))).strip()


def plain(text: str) -> str:
    """The same for a sender that may have put HTML where words belong: breaks become lines, tags go, entities are letters."""
    if _MARKUP.search(text):
        text = nh3.clean(_BREAK.sub("\n", text), tags=set())
    if _ENTITY.search(text):
        text = html.unescape(text)
    return clean(text)
