"""What a text is made of: words, ends of sentences, commas, amounts, numbers and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

# Each kind of piece, and a sign without which it cannot stand in a text at all; read in this order.
_DIGIT = re.compile(r"\d")
_SHAPES = (
    # Most of a text is these; none of the other kinds can begin where one of them stands.
    ("plain", None, r"[a-z]{2,}(?=[ ,?\n]|\.?\s|\.?$)"),
    ("email", re.compile("@"), r"[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}"),
    ("url", re.compile(r"://|www\.|\.(?:com|org|net|example|es|dental|health|clinic)\b"),
     r"(?:https?://|www\.)\S{1,300}|\b[a-z0-9-]{1,63}\.(?:com|org|net|example|es|dental|health|clinic)\b\S{0,200}"),
    ("money", _DIGIT, r"[$€£] ?\d[\d.,]{0,12}|\b\d[\d.,]{0,12} ?(?:€|\$|usd\b|eur\b|dollars?\b|euros?\b|bucks\b|pesos\b)"),
    ("ssn", _DIGIT, r"\b\d{3}-\d{2}-\d{4}\b"),
    ("phone", _DIGIT, (r"(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?|\b\d{2,4}[ .-])\d{2,4}[ .-]\d{2,4}(?:[ .-]\d{2,4})?\b"
     r"|\b\d{3}[ .-]\d{4}\b|\b\d{9,12}\b")),
    ("date", _DIGIT, r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?!(?:10/10|5/5|4/5|9/10|100/100)\b)\d{1,2}/\d{1,2}\b"),
    ("clock", _DIGIT, r"\b\d{1,2}[:h]\d{2}(?: ?[ap]\.?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?"),
    ("letters", None, r"(?<![^\W_])(?:[^\W\d_][ .\-_*·]{1,3}){2,30}[^\W\d_](?![^\W_])"),
    ("number", _DIGIT, r"\b\d+(?:[.,]\d+)*(?:st|nd|rd|th)?\b"),
    ("word", None, r"[@$]?[^\W_]+(?:[@$*|!+]+[^\W_]+)*(?:'[^\W_]+)*"),
    ("stop", None, r"[.!?;…。\n\r]+"),
    ("comma", None, r"[,:()\[\]\"«»–—]|-(?= )|-$"),
    ("emoji", None, "[\u2600-\u27bf\u2b50\u2b55\U0001f000-\U0001faff]"),
)  # fmt: skip


def pieces(plain: str) -> Iterator[re.Match[str]]:
    """The pieces of a plain text in order; each is named after its kind. Only what can stand in this text is looked for."""
    signs = {sign: sign is None or bool(sign.search(plain)) for _, sign, _ in _SHAPES}
    return _one_of(tuple(signs[sign] for _, sign, _ in _SHAPES)).finditer(plain)


@cache
def _one_of(kinds: tuple[bool, ...]) -> re.Pattern[str]:
    shapes = (f"(?P<{kind}>{shape})" for (kind, _, shape), may in zip(_SHAPES, kinds, strict=True) if may)
    return re.compile(f" ?(?:{'|'.join(shapes)})")
