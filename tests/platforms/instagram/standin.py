"""Instagram on loopback: pictures, comments, mentions and conversations. It checks tokens, remembers, and fails on demand."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Any

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from bot.platforms._meta.standin.door import Account, Gate, GraphError, Missing
from bot.platforms.facebook.standin.graph import iso
from tests.platforms._meta import Inbox

PAGE_SIZE = 50
SITE = "https://www.instagram.com/p"


@dataclass(slots=True)
class Row:
    """A picture (without `media`), a comment, or a reply (with `parent`)."""

    id: str
    who: str
    name: str
    text: str
    made: float
    media: str = ""
    parent: str = ""
    own_media: bool = True


class InstagramStandIn:
    """What Instagram holds of one account. `events` are the changes its webhook tells.

    `secretive` are the fields the app may not read; `hides_from` keeps `from` out of what the webhook tells; a reply is
    listed after `sees_after` seconds.
    """

    def __init__(self, account: Account, gate: Gate, clock: Callable[[], float]) -> None:
        self.account, self.gate, self.clock = account, gate, clock
        self.rows: dict[str, Row] = {}
        self.numbers = count(17_900_000_000_000_001)
        self.events: list[dict[str, Any]] = []
        self.secretive: set[str] = set()
        self.hides_from, self.sees_after = False, 0.0
        self.subscribed = ["comments", "messages"]
        self.inbox = Inbox(gate, account, account.id, clock)
        self.inbox.platform, self.inbox.size = "instagram", 1000
        self.inbox.measure = lambda text: len(text.encode())
        self.picture = self.post("We are open on Saturdays from now on.")

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/{version}/{node}/subscribed_apps", self.gate.guarded(self._apps)),
            *self.inbox.routes(),
            Route("/{version}/{node}/media", self.gate.guarded(self._media)),
            Route("/{version}/{node}/comments", self.gate.guarded(self._listed)),
            Route("/{version}/{node}/replies", self.gate.guarded(self._replies), methods=["GET", "POST"]),
            Route("/{version}/{node}/mentions", self.gate.guarded(self._mentions), methods=["POST"]),
            Route("/{version}/{node}", self.gate.guarded(self._node), methods=["GET", "DELETE"]),
        ]

    # what people do

    def post(self, caption: str, who: tuple[str, str] = ("", "")) -> str:
        """A picture of the account's, or of somebody else who names the account in its caption."""
        name = self._number()
        id, user = who if who[0] else (self.account.id, self.account.name)
        self.rows[name] = Row(name, id, user, caption, self.clock(), own_media=not who[0])
        if who[0]:
            self._tell("mentions", {"media_id": name})
        return name

    def comment(self, text: str, who: tuple[str, str], under: str = "", media: str = "") -> str:
        """A comment under the account's picture, or a reply under a comment; the account's own has its id as `who`."""
        above = self.rows[under] if under else None
        if above and above.parent:
            raise GraphError(400, 100, "(#100) A reply cannot be answered")
        place = above.media if above else media or self.picture
        row = Row(self._number(), *who, text, self.clock(), place, under)
        self.rows[row.id] = row
        if not self.rows[place].own_media:
            self._tell("mentions", {"media_id": place, "comment_id": row.id})
            return row.id
        author = {"id": row.who, "username": row.name}
        if row.who == self.account.id:
            author["self_ig_scoped_id"] = "1"
        value = {"id": row.id, "text": text, "media": {"id": place, "media_product_type": "FEED"}}
        value |= {} if self.hides_from else {"from": author}
        self._tell("comments", value | ({"parent_id": under} if under else {}))
        return row.id

    def remove(self, name: str) -> None:
        """Deleted: nothing tells of it."""
        for row in [r for r in self.rows.values() if name in (r.id, r.parent)]:
            del self.rows[row.id]

    def replies_to(self, name: str) -> list[str]:
        """What the account says under a comment, or with a mention."""
        rows = (r for r in self.rows.values() if r.who == self.account.id)
        return [r.text for r in rows if r.parent == name or (r.media == name and not r.parent)]

    def _number(self) -> str:
        return str(next(self.numbers))

    def _tell(self, field: str, value: dict[str, Any]) -> None:
        self.events.append({"field": field, "value": value})

    # what we ask

    def _apps(self, account: Account, request: Request, values: dict[str, Any]) -> Any:
        return {
            "data": [{"name": "Replydesk", "id": "1", "subscribed_fields": self.subscribed}] if self.subscribed else []
        }

    def _media(self, account: Account, request: Request, values: dict[str, Any]) -> Any:
        if request.path_params["node"] != self.account.id:
            raise Missing
        own = [r for r in self.rows.values() if not r.media and r.own_media]
        newest = sorted(own, key=lambda r: r.made, reverse=True)[: int(values["limit"])]
        fields = str(values["fields"])
        self._refuse(fields)
        asked = fields.partition("comments.limit(50){")[2]
        return {"data": [self._picture(r) | {"comments": self._comments_of(r.id, asked, 0)} for r in newest]}

    def _listed(self, account: Account, request: Request, values: dict[str, Any]) -> Any:
        self._refuse(str(values["fields"]))
        return self._comments_of(request.path_params["node"], str(values["fields"]), int(values.get("after", 0)))

    def _comments_of(self, media: str, fields: str, start: int) -> dict[str, Any]:
        rows = [r for r in self.rows.values() if r.media == media and not r.parent]
        newest = sorted(rows, key=lambda r: r.made, reverse=True)
        shown = [self._shown(r, fields) for r in newest[start : start + PAGE_SIZE]]
        for row in shown if "replies" in fields else ():
            below = [self._shown(r, fields) for r in self.rows.values() if r.parent == row["id"]]
            if below:
                row["replies"] = {"data": below}
        return {"data": shown} | _more(start, len(newest))

    def _replies(self, account: Account, request: Request, values: dict[str, Any]) -> Any:
        row = self._row(request)
        if request.method == "GET":
            self._refuse(str(values["fields"]))
            below = [r for r in self.rows.values() if r.parent == row.id and r.made <= self.clock() - self.sees_after]
            start = int(values.get("after", 0))
            shown = [self._shown(r, str(values["fields"])) for r in below[start : start + PAGE_SIZE]]
            return {"data": shown} | _more(start, len(below))
        return self._made(self.comment(self._words(values), (self.account.id, self.account.name), row.id), values)

    def _mentions(self, account: Account, request: Request, values: dict[str, Any]) -> Any:
        media, comment = str(values.get("media_id", "")), str(values.get("comment_id", ""))
        place = self.rows.get(media)
        if request.path_params["node"] != self.account.id or place is None or place.own_media:
            raise Missing
        if comment and self.rows.get(comment, place).media != media:
            raise Missing
        words = self._words(values)
        row = Row(self._number(), self.account.id, self.account.name, words, self.clock(), media, comment)
        self.rows[row.id] = row
        return self._made(row.id, values)

    def _words(self, values: dict[str, Any]) -> str:
        text = str(values.get("message", "")).strip()
        if not text or len(text) > 300:
            raise GraphError(400, 100, "(#100) The comment is too long")
        return text

    def _made(self, name: str, values: dict[str, Any]) -> Any:
        if "fields" in values:  # the comment stands all the same
            raise GraphError(400, 20, "(#20) Comment was created, and its fields cannot be read", 1772107)
        return {"id": name}

    def _node(self, account: Account, request: Request, values: dict[str, Any]) -> Any:
        fields = str(values.get("fields", ""))
        if request.path_params["node"] == self.account.id:
            return {"id": self.account.id, **self._mentioned(fields)}
        row = self._row(request)
        if request.method == "DELETE":  # an account may delete what stands under its own pictures, whoever wrote it
            self.remove(row.id)
            return {"success": True}
        self._refuse(fields)
        return self._shown(row, fields)

    def _mentioned(self, fields: str) -> dict[str, Any]:
        found = re.fullmatch(r"(mentioned_\w+)\.(?:comment|media)_id\((\d+)\)\{(.*)\}", fields)
        if not found:
            return {"username": self.account.name} if fields == "username" else {}
        self._refuse(found[3])
        row = self.rows.get(found[2])
        if row is None:
            raise Missing
        shown = self._shown(row, found[3]) if found[1] == "mentioned_comment" else self._picture(row)
        return {found[1]: shown}

    def _row(self, request: Request) -> Row:
        row = self.rows.get(request.path_params["node"])
        if row is None:
            raise Missing
        return row

    def _refuse(self, fields: str) -> None:
        """One field that is kept back makes the whole question fail."""
        for name in self.secretive:
            if re.search(rf"\b{name}\b", fields):
                raise GraphError(400, 10, "(#10) Application does not have permission for this action")

    def _picture(self, row: Row) -> dict[str, Any]:
        place = {"id": row.id, "permalink": f"{SITE}/C{row.id}/", "timestamp": iso(row.made)}
        return place | {"caption": row.text, "username": row.name}

    def _shown(self, row: Row, fields: str) -> dict[str, Any]:
        every = {
            "text": row.text,
            "timestamp": iso(row.made),
            "username": row.name,
            "from": {"id": row.who, "username": row.name},
            "media": {"id": row.media, "permalink": f"{SITE}/C{row.media}/"},
            **({"parent_id": row.parent} if row.parent else {}),
        }
        return {"id": row.id, **{name: value for name, value in every.items() if re.search(rf"\b{name}\b", fields)}}


def _more(start: int, number: int) -> dict[str, Any]:
    after = start + PAGE_SIZE
    return {"paging": {"cursors": {"after": str(after)}, "next": "x"}} if after < number else {}
