"""Microsoft Teams: Adaptive Cards in a channel, answered by Universal Actions."""

from __future__ import annotations

from bot.chats.teams.settings import Settings
from bot.core.ports import Chat
from bot.core.tools import Tools


def make(settings: Settings, tools: Tools) -> Chat:
    """The chat for these settings. Raises ValueError with a sentence when they would leave a door open."""
    from bot.chats.teams.chat import Teams  # a desk without Teams carries nothing of Microsoft's

    return Teams(
        settings.teams_app_id,
        lambda: tools.credentials("teams").get(settings.teams_app_id) or settings.teams_app_password.get_secret_value(),
        tools.shelf,
        tenant_id=settings.teams_tenant_id,
        allowed_tenants=settings.teams_allowed_tenants.split(","),
        auth_off=settings.teams_auth == "off",
        listen_host=tools.host,
        url=tools.url,
        channels=lambda: tools.channels("teams"),
        cloud=settings.teams_cloud,
    )
