"""The reply guard: reads the exact text that would stand in public and says whether it may.

`check` is pure: the same text and context give the same verdict. It never raises, whatever the text.
"""

from __future__ import annotations

from bot.reading.guard.checking import check, version
from bot.reading.guard.context import Context
from bot.reading.guard.rewrite import rewritten

__all__ = ["Context", "check", "rewritten", "version"]
