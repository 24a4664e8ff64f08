"""Remarks that need counting or the post itself: length, capitals, a second reply, a wrong name, a missing kind word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.guard.reading import Text
from bot.core.guard.remarks import Remark

if TYPE_CHECKING:
    from bot.core.guard.checking import Context


def remarks(whole: Text, context: Context) -> list[Remark]:
    """All of them, in no special order."""
    return []
