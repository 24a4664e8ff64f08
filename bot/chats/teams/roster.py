"""Whether somebody nobody listed is a guest: an activity need not say so, the roster of the conversation does.

learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context: a member has `userRole` and `tenantId`.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from typing import TYPE_CHECKING

from bot.chats.teams.door import GUESTS
from bot.core.ports import Outcome

if TYPE_CHECKING:  # botbuilder costs half a second; only those who use Teams pay it
    from bot.chats.teams.client import Connector

log = logging.getLogger("replydesk.teams")

MOST = 1000  # people kept at hand


class Roster:
    """Asks once for each person. `tenants` are our own, in small letters; none: whoever Microsoft lets in."""

    def __init__(self, connector: Connector, tenants: Collection[str]) -> None:
        self.connector, self.tenants = connector, tenants
        self._known: dict[str, bool] = {}

    def is_guest(self, service: str, conversation: str, user: str) -> bool:
        """Whether the roster calls them a guest, or of another organisation; False where it cannot be asked."""
        if user not in self._known:
            try:
                role, tenant = self.connector.member(service, conversation, user)
            except Outcome as no:
                log.info("the roster could not be asked", extra={"why": str(no)})
                return False
            strange = bool(tenant and self.tenants) and tenant.lower() not in self.tenants
            if len(self._known) >= MOST:
                self._known.clear()
            self._known[user] = role.lower() in GUESTS or strange
        return self._known[user]
