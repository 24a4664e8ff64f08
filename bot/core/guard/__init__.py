"""The reply guard: reads the exact text that would stand in public and says whether it may.

`check` is pure: the same text and context give the same verdict. It never raises, whatever the text.
"""

from __future__ import annotations

from bot.core.guard.checking import Context, check, version
from bot.core.guard.rewrite import rewritten

__all__ = ["Context", "check", "rewritten", "version"]
