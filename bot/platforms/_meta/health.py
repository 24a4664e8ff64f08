"""Whether a connected account works: is the token its own, and does Meta send us what is written there?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

from bot.core.ports import Health
from bot.platforms._accounts import Accounts
from bot.platforms._meta.graph import Graph
from bot.platforms._reading import read_id, read_words


class Checkup(Accounts):
    """Asks after each account of a `graph`, where it is `known` with which app secret."""

    fine = "Signed in, and what people write is sent to us."
    nobody = "No page is connected."
    fields: ClassVar[Mapping[str, str]]  # what must be subscribed -> what is missing without it
    subscribe: ClassVar[str]  # what to do then; `{field}` is the first that is missing

    def __init__(self, graph: Graph, known: bool) -> None:
        super().__init__(graph.tokens, graph.client)
        self.graph, self.known = graph, known

    def ready(self) -> bool:
        return self.known

    def try_out(self, account: str) -> None:
        self.who(account)

    def who(self, account: str) -> tuple[str, str]:
        """The id and the name that an account's token stands for. Raises Refused or TryLater."""
        me = self.graph.read(account, "me", {"fields": "id,name"})
        return read_id(me.get("id")), read_words(me.get("name"))

    def home(self, account: str) -> str:
        """The node whose subscriptions are asked for."""
        return account

    def wanted(self, account: str) -> Mapping[str, str]:
        """What an account must be subscribed to; "" is anything at all."""
        return self.fields

    def seen(self, account: str, part: Health) -> Health:
        own, name = self.who(account)
        part = replace(part, name=f"{self.label} {name or account}")
        if own != account:
            detail = "The stored token belongs to another account."
            return replace(part, state="failing", detail=detail, remedy=self.remedy)
        sent = subscribed(self.graph.read(account, f"{self.home(account)}/subscribed_apps", {}).get("data"))
        for field, missing in self.wanted(account).items():
            if field not in sent and not (sent and not field):
                remedy = self.subscribe.format(field=field)
                return replace(part, state="failing", detail=missing, remedy=remedy)
        return part


def subscribed(apps: Any) -> set[str]:
    """The fields that any app of ours has of the account."""
    known = [app.get("subscribed_fields") for app in apps if isinstance(app, dict)] if isinstance(apps, list) else []
    return {name for names in known if isinstance(names, list) for name in names if isinstance(name, str)}
