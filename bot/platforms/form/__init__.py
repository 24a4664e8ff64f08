"""Form: messages and reviews from the clinic's own website, or from any form builder."""

from __future__ import annotations

from bot.core.ports import Platform
from bot.core.tools import Tools
from bot.platforms.form.settings import Settings
from bot.running.environment import listed


def make(settings: Settings, tools: Tools) -> Platform:
    """The platform for these settings. Raises ValueError for a secret that is none."""
    from bot.platforms.form.platform import Form

    return Form(
        listed(settings.form_secrets.get_secret_value()),
        settings.form_static_secret.get_secret_value(),
        settings.form_reply_url,
        settings.form_reply_secret.get_secret_value(),
        clock=tools.clock,
    )
