"""Page: Healthgrades, Zocdoc, RateMDs, Nextdoor, any other. People copy what was written there, and post the reply."""

from __future__ import annotations

from bot.core.ports import Platform
from bot.core.tools import Tools
from bot.platforms.page.settings import Settings


def make(settings: Settings, tools: Tools) -> Platform:
    """The platform; it is the same for every desk."""
    from bot.platforms.page.platform import Page

    return Page()
