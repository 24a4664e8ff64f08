"""E-mail: what people write to a clinic's mailbox, and the reply in the same thread."""

from __future__ import annotations

from bot.core.ports import Platform
from bot.core.tools import Tools
from bot.platforms.email.settings import Settings
from bot.running.environment import listed, pairs


def make(settings: Settings, tools: Tools) -> Platform:
    """The platform for these settings. Raises ValueError for a key, a password or a host that is none."""
    from bot.platforms._smtp import SMTP_PORT, Hosts
    from bot.platforms.email import signing
    from bot.platforms.email.platform import Door, Email, WithMailbox
    from bot.platforms.email.servers import IMAP_PORT, Servers
    from bot.platforms.email.trust import believed

    passwords = pairs(settings.email_mailboxes.get_secret_value())
    servers = Servers(
        lambda: {**passwords, **tools.credentials("email")},
        Hosts(settings.email_imap, IMAP_PORT),
        Hosts(settings.email_smtp, SMTP_PORT),
        settings.email_smtp_login.get_secret_value(),
    )
    door = Door(
        signing.read_passwords(listed(settings.email_webhook_password.get_secret_value())),
        settings.email_mailgun_key.get_secret_value(),
        signing.read_key(settings.email_sendgrid_key) if settings.email_sendgrid_key else None,
    )
    kind = WithMailbox if servers.accounts() or not door else Email  # what no mailbox can show, a person is asked
    return kind(servers, door, believed(listed(settings.email_servers), servers.incoming.names), tools.clock)
