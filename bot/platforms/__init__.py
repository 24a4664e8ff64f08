"""Where posts come from and replies go: one folder each. A new platform is a folder and a line in `PLATFORMS`."""

from __future__ import annotations

from typing import Final

from bot.platforms.facebook import Facebook
from bot.platforms.form import Form

PLATFORMS: Final = (Facebook, Form)
"""Every platform; the contract tests run on each of them by themselves."""
