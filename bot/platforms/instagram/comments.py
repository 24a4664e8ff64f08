"""Reading comments, with as much as Meta gives: one thing it keeps back makes the whole question fail.

developers.facebook.com/docs/instagram-platform/reference/instagram-media/comments and .../ig-comment/replies
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import httpx

from bot.core.ports import Refused
from bot.platforms import _http
from bot.platforms._meta.errors import GONE, NO_PERMISSION, UNFIT, Rule, Withheld, one
from bot.platforms._meta.graph import Graph
from bot.platforms._reading import read_id, read_words

RULES: Final = (
    Rule(one(100), 33, None, Refused, GONE, gone=True),
    Rule(one(100), None, None, Withheld, UNFIT),
    Rule(one(10), None, None, Withheld, NO_PERMISSION),
)


class Comments:
    """Asks about comments in the name of the accounts of a `graph`."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self._names: dict[str, str] = {}

    def ask(self, account: str, path: str, fields: Sequence[str], **query: str) -> httpx.Response:
        """What stands at `path`: with the first of `fields`, else with the next, which asks for less. Raises Refused, TryLater."""
        *more, least = fields
        for some in more:
            try:
                return self.graph.ask(account, path, {"fields": some, **query})
            except Withheld:
                continue
        return self.graph.ask(account, path, {"fields": least, **query})

    def read(self, account: str, path: str, fields: Sequence[str], **query: str) -> dict[str, Any]:
        return _http.read_body(self.ask(account, path, fields, **query))

    def own_name(self, account: str) -> str:
        """The account's user name, by which its own comments are known where Meta gives no ids. Raises Refused or TryLater."""
        if not self._names.get(account):
            self._names[account] = read_words(self.graph.read(account, account, {"fields": "username"}).get("username"))
        return self._names[account]

    def is_own(self, account: str, row: Mapping[str, Any]) -> bool:
        """Whether a comment was written by the account itself."""
        who = row.get("from")
        writer = read_id(who.get("id")) if isinstance(who, dict) else ""
        if writer:
            return writer == account
        name = read_words(row.get("username"))
        return bool(name) and name == self.own_name(account)
