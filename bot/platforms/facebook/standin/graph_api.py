"""The front door of the stand-in: the Graph API calls the desk makes of a page."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.routing import Route

from bot.platforms._meta.standin.door import Account, Gate, GraphError, Missing
from bot.platforms.facebook.standin.graph import Graph, Node, TooDeep, iso

PAGE_SIZE = 25


class Door(Gate):
    """Routes under a version prefix (`/v25.0/...`)."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph.pages.values(), graph.app_secret)
        self.graph = graph

    def routes(self) -> list[Route]:
        return [
            Route("/{version}/me", self.guarded(self._me)),
            Route("/{version}/{node}/subscribed_apps", self.guarded(self._subscribed), methods=["GET", "POST"]),
            Route("/{version}/{node}/feed", self.guarded(self._feed)),
            Route("/{version}/{node}/comments", self.guarded(self._comments), methods=["GET", "POST"]),
            Route("/{version}/{node}", self.guarded(self._node), methods=["GET", "POST", "DELETE"]),
        ]

    def _me(self, page: Account, request: Request, values: dict[str, Any]) -> Any:
        return {"id": page.id, "name": page.name}

    def _subscribed(self, page: Account, request: Request, values: dict[str, Any]) -> Any:
        if request.path_params["node"] != page.id:
            raise Missing
        if request.method == "POST":
            self.graph.subscribed[page.id] = str(values.get("subscribed_fields", "")).split(",")
            return {"success": True}
        fields = self.graph.subscribed.get(page.id, [])
        return {"data": [{"name": "Replydesk", "id": "1", "subscribed_fields": fields}] if fields else []}

    def _feed(self, page: Account, request: Request, values: dict[str, Any]) -> Any:
        """The newest stories of a page, each with the newest of its comments of both levels where these are asked for."""
        if request.path_params["node"] != page.id:
            raise Missing
        with self.graph.lock:
            stories = [n for n in self.graph.nodes.values() if n.page == page.id and n.kind == "post"]
        newest = sorted(stories, key=lambda n: n.made, reverse=True)[
            : min(int(values.get("limit", PAGE_SIZE)), PAGE_SIZE)
        ]
        fields, _, inner = str(values.get("fields", "")).partition("comments.")
        rows = []
        for story in newest:
            row = self._shown(story, {"fields": fields})
            if inner:
                asked = inner[inner.index("{") + 1 : inner.rindex("}")]
                stream = {"filter": "stream", "order": "reverse_chronological", "fields": asked}
                row["comments"] = self._listed(story, stream)
            rows.append(row)
        return {"data": rows}

    def _node(self, page: Account, request: Request, values: dict[str, Any]) -> Any:
        """What stands there; a page may change and delete what it wrote itself."""
        node = self._own(page, request)
        if request.method == "GET":
            return self._shown(node, values)
        if node.author_id != page.id:
            raise GraphError(403, 200, "(#200) Permissions error")
        if request.method == "DELETE":
            self.graph.remove(node.id)
            return {"success": True}
        text = str(values.get("message", "")).strip()
        if not text:
            raise GraphError(400, 100, "(#100) Missing message or attachment")
        if text != node.text:
            self.graph.edit(node.id, text)
        return {"success": True}

    def _comments(self, page: Account, request: Request, values: dict[str, Any]) -> Any:
        node = self._own(page, request)
        if request.method == "GET":
            return self._listed(node, values)
        text = str(values.get("message", "")).strip()
        if not text:
            raise GraphError(400, 100, "(#100) Missing message or attachment")
        try:
            return {"id": self.graph.comment(node.id, text).id}
        except TooDeep:
            # Facebook refuses a reply to a reply; the exact words are not documented.
            raise GraphError(400, 100, "(#100) Comments cannot be added to this object") from None

    def _own(self, page: Account, request: Request) -> Node:
        node = self.graph.node(request.path_params["node"])
        if node.page != page.id:
            raise Missing
        return node

    def _listed(self, node: Node, values: dict[str, Any]) -> Any:
        """Comments in cursor pages. "stream" gives all levels, "toplevel" (the default) one."""
        found = self.graph.children(node.id)
        if values.get("filter") == "stream":
            found = sorted([*found, *(r for c in found for r in self.graph.children(c.id))], key=lambda n: n.made)
        if values.get("order") == "reverse_chronological":
            found.reverse()
        size = min(int(values.get("limit", PAGE_SIZE)), PAGE_SIZE)
        start = int(values["after"]) if values.get("after") else 0
        rows = [self._shown(n, values) for n in found[start : start + size]]
        paging: dict[str, Any] = {"cursors": {"before": str(start), "after": str(start + len(rows))}}
        if start + size < len(found):
            paging["next"] = f"{self.graph.site}/next?after={start + size}"
        return {"data": rows, "paging": paging} if rows else {"data": []}

    def _shown(self, node: Node, values: dict[str, Any]) -> dict[str, Any]:
        """Only the fields asked for, and the id."""
        every = {
            "id": node.id,
            "message": node.text,
            "from": {"id": node.author_id, "name": node.author},
            "created_time": iso(node.made),
            "permalink_url": self.graph.permalink(node),
            "is_hidden": node.hidden,
        }
        if node.kind == "comment" and self.graph.node(node.parent).kind == "comment":
            every["parent{id}"] = {"id": node.parent}
        asked = {"id", *str(values.get("fields", "message,from,created_time")).split(",")}
        return {name.partition("{")[0]: value for name, value in every.items() if name in asked}
