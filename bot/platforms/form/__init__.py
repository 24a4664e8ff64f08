"""Form: messages and reviews from the clinic's own website, or from any form builder."""

from __future__ import annotations

from bot.core.model import EVERYWHERE
from bot.core.ports import Platform
from bot.core.tools import Tools
from bot.platforms.form.settings import Settings
from bot.running.environment import listed, pairs


def make(settings: Settings, tools: Tools) -> Platform:
    """The platform for these settings. Raises ValueError for a secret or a host that is none."""
    from bot.platforms._smtp import SMTP_PORT, Hosts, Server
    from bot.platforms.form.mailing import Mailer
    from bot.platforms.form.platform import Form

    def by_location(text: str) -> dict[str, str]:
        common = [one for one in listed(text) if "=" not in one]
        return {EVERYWHERE: common[0]} | pairs(text) if common else pairs(text)

    user, _, password = settings.form_smtp_login.get_secret_value().partition(":")
    host = Hosts(settings.form_smtp, SMTP_PORT).common
    mailer = Mailer(Server(*host, user, password), by_location(settings.form_mail_from), tools.clock) if host else None
    return Form(
        listed(settings.form_secrets.get_secret_value()),
        settings.form_static_secret.get_secret_value(),
        settings.form_reply_url,
        settings.form_reply_secret.get_secret_value(),
        clock=tools.clock,
        mailer=mailer,
        consents=by_location(settings.form_consent),
    )
