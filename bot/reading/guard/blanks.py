"""A blank that somebody forgot to fill in, in any usual spelling: "____", "{contact}", "[NAME]", "[phone number]", "XXX"."""

from __future__ import annotations

import re
from typing import Final

from bot.reading.guard.remarks import Remark

_BLANK: Final = re.compile(
    r"_{2,}|\{\{?[^{}\n]{0,60}\}\}?|\[[^\[\]\n]{1,60}\]|<(?!3)[A-Za-z][\w /'-]{1,40}>|\b[Xx]{2,}[-. ][Xx]{2,}(?:[-. ][Xx]{2,})?|\bX{3,}\b"
    r"|\b\d{3}[-. ]X{3,}|\((?:insert|add|your|name|phone|date|insertar|nombre|teléfono)[^()\n]{0,40}\)|\b(?:TBD|TODO)\b|…{2,}|\.{5,}|%\w+%"
)
# No blank is without one of these.
_SIGN: Final = re.compile(r"[_{\[<(%…]|[Xx][Xx]|\.\.\.\.\.|TBD|TODO")


def blanks(text: str) -> list[Remark]:
    """A remark for each blank."""
    return (
        [] if not _SIGN.search(text) else [Remark("B1", match.start(), match.end()) for match in _BLANK.finditer(text)]
    )
