"""Who may come in from Teams: people of our own tenants, whatever shape the activity has.

An activity names tenants in several places, and in a channel shared between organisations they differ: the sender's own, the
one of the conversation, the host's. So nothing is compared with itself: the channel's data must name one of ours, and no place
may name another.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from bot.chats.teams.render import Json
from bot.core.ports import Denied, Forbidden

NOBODY: Final = "Teams did not say who you are. Please use your work account."
GUEST: Final = "Guests of this organisation cannot use this. Please ask somebody who works here."
STRANGE: Final = "This Microsoft 365 tenant may not use the desk."
TENANTS: Final = (
    ("channelData", "tenant", "id"),  # the one that counts: botbuilder loses the conversation's
    ("channelData", "channel", "tenantId"),
    ("channelData", "sharedChannelHostTenantId"),
    ("conversation", "tenantId"),
    ("from", "tenantId"),
)
GUESTS: Final = frozenset({"guest", "anonymous", "federated"})


def admit(activity: Json, tenants: Collection[str]) -> None:
    """Return when an activity is about our own tenants alone (in small letters). Raises Forbidden."""
    named = {text_at(activity, *path).lower() for path in TENANTS} - {""}
    if tenant_of(activity).lower() not in tenants or not named <= set(tenants):
        raise Forbidden(STRANGE)


def is_bot(activity: Json) -> bool:
    """Whether another program speaks: it is answered nothing, or two of them would talk for ever."""
    return text_at(activity, "from", "role").lower() in ("bot", "skill") or text_at(activity, "from", "id")[:3] == "28:"


def insider(activity: Json) -> str:
    """The Entra object id of who pressed or wrote; a name proves nothing. Raises Denied for a guest, and when there is none."""
    if text_at(activity, "from", "userRole").lower() in GUESTS:
        raise Denied(GUEST)
    handle = text_at(activity, "from", "aadObjectId").strip()
    if not handle:
        raise Denied(NOBODY)
    return handle


def tenant_of(activity: Json) -> str:
    return text_at(activity, "channelData", "tenant", "id")


def text_at(value: Any, *path: str) -> str:
    """The text at `path`, "" when there is none of that shape."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, str) else ""
