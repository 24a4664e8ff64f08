"""Whether a connected account works: is the token its own, and does Meta send us what is written there?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.core.ports import Health, Refused, TryLater
from bot.platforms._meta.graph import Graph
from bot.platforms._reading import read_id, read_words

Who = Callable[[str], tuple[str, str]]
"""The id and the name that an account's token stands for. Raises Refused or TryLater."""


class Checkup:
    """Asks after each account of a `graph`. `fields` maps what must be subscribed to what is missing without it."""

    def __init__(self, graph: Graph, ready: bool, fields: Mapping[str, str], who: Who | None = None) -> None:
        self.graph, self.ready, self.fields, self.who = graph, ready, fields, who or self._me

    def health(self) -> list[Health]:
        """One record for each connected account."""
        accounts = self.graph.accounts()
        if not self.ready or not accounts:
            remedy = f"Follow the README of the {self.graph.label.lower()} folder."
            return [Health(self.graph.label, "not set up", "No page is connected.", remedy)]
        return [replace(self._check(account), about=account) for account in accounts]

    def watched(self) -> list[str]:
        """The connected accounts; "" when there is none, so that this is said."""
        return list(self.graph.accounts()) or [""]

    def watch(self, account: str) -> list[Health]:
        """How one account is."""
        return [replace(self._check(account), about=account)] if account in self.graph.accounts() else self.health()

    def _check(self, account: str) -> Health:
        name = f"{self.graph.label} page {account}"
        try:
            own, said = self.who(account)
            name = f"{self.graph.label} page {said or account}"
            if own != account:
                detail = "The stored token belongs to another account."
                return Health(name, "failing", detail, self.graph.reconnect)
            apps = self.graph.read(account, f"{account}/subscribed_apps", {}).get("data")
        except TryLater as later:
            return Health(name, "failing", str(later), "Nothing to do: we try again by ourselves.")
        except Refused as no:
            return Health(name, "failing", str(no), self.graph.reconnect)
        for field, missing in self.fields.items():
            if field not in _subscribed(apps):
                folder = self.graph.label.lower()
                remedy = f"Subscribe the app to the page's {field} (README of the {folder} folder, step 6)."
                return Health(name, "failing", missing, remedy)
        return Health(name, "ok", "Signed in, and what people write is sent to us.")

    def _me(self, account: str) -> tuple[str, str]:
        me = self.graph.read(account, "me", {"fields": "id,name"})
        return read_id(me.get("id")), read_words(me.get("name"))


def _subscribed(apps: Any) -> set[str]:
    """The fields that any app of ours has of the account."""
    known = [app.get("subscribed_fields") for app in apps if isinstance(app, dict)] if isinstance(apps, list) else []
    return {name for names in known if isinstance(names, list) for name in names if isinstance(name, str)}
