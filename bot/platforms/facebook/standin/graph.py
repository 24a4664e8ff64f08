"""The stand-in for Facebook: what its pages hold, and the webhooks it sends about that. `graph_api` is its front door.

Shapes follow Meta's documentation and published captures (see `bot/platforms/facebook/README.md`). One place knows the
stand-in: the newcomer's demo and the tests run the same code.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any

from bot.platforms._meta.standin.door import Account, Missing

Listener = Callable[[dict[str, Any]], None]
FIRST_NUMBER = 122_100_000_000_001  # ids as long as the real ones


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A post, a recommendation, a comment or a reply. `parent` is what it stands under, "" for the first two."""

    id: str
    kind: str  # "post", "rating" or "comment"
    page: str
    author_id: str
    author: str
    text: str
    made: float
    parent: str = ""
    stars: int = 0
    edited: float = 0.0
    hidden: bool = False
    changes: int = 1


class TooDeep(ValueError):
    """Facebook has two levels: nothing can stand under a reply."""


def iso(moment: float) -> str:
    """The way the Graph API writes times."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%S+0000")


class Graph:
    """Remembers everything written on its pages, and tells `listeners` one webhook delivery for each change.

    `clock` gives epoch seconds; `site` is where the permalinks lead. Safe to use from several threads.
    """

    def __init__(self, pages: Iterable[Account], app_secret: str, clock: Callable[[], float], site: str = "") -> None:
        self.pages = {page.id: page for page in pages}
        self.app_secret, self.clock = app_secret, clock
        self.site = site or "https://www.facebook.com"
        self.subscribed: dict[str, list[str]] = {page: ["feed", "ratings", "mention"] for page in self.pages}
        self.nodes: dict[str, Node] = {}
        self.listeners: list[Listener] = []
        self.revision = 0
        self._next = FIRST_NUMBER
        self.lock = threading.RLock()

    def write_post(self, page: str, text: str, author_id: str = "", author: str = "") -> Node:
        """A post on the page, by the page itself unless an author is given."""
        who = (author_id or page, author or self.pages[page].name)
        return self._add("post", page, f"{page}_{self._number()}", text, *who)

    def rate(self, page: str, stars: int, text: str, author_id: str, author: str) -> Node:
        """A review of the page with stars."""
        return self._add("rating", page, self._number(), text, author_id, author, stars=stars)

    def comment(self, parent: str, text: str, author_id: str = "", author: str = "") -> Node:
        """A comment under a post, or a reply under a comment; by the page itself unless an author is given.

        Raises Missing or TooDeep.
        """
        with self.lock:
            above = self.node(parent)
            if above.kind == "comment" and self.node(above.parent).kind == "comment":
                raise TooDeep(parent)
            story = self.story(above)
            name = f"{story.id.rpartition('_')[2]}_{self._number()}"
            who = (author_id or above.page, author or self.pages[above.page].name)
            return self._add("comment", above.page, name, text, *who, parent=parent)

    def edit(self, node_id: str, text: str) -> Node:
        """Other words for the same object."""
        with self.lock:
            node = self.node(node_id)
            node = replace(node, text=text, edited=self.clock(), changes=node.changes + 1)
            return self._keep(node, "edited" if node.kind == "comment" else "edit")

    def hide(self, node_id: str, hidden: bool = True) -> Node:
        """What the page's staff does on Facebook itself."""
        with self.lock:
            node = self.node(node_id)
            return self._keep(replace(node, hidden=hidden, changes=node.changes + 1), "hide" if hidden else "unhide")

    def remove(self, node_id: str) -> None:
        """The object and everything under it; only the object itself is told, as on Facebook."""
        with self.lock:
            node = self.node(node_id)
            self._tell(node, "remove")
            for below in self.children(node_id):
                for reply in self.children(below.id):
                    del self.nodes[reply.id]
                del self.nodes[below.id]
            del self.nodes[node_id]

    def node(self, node_id: str) -> Node:
        """Raises Missing."""
        try:
            return self.nodes[node_id]
        except KeyError:
            raise Missing(node_id) from None

    def children(self, node_id: str) -> list[Node]:
        """What stands directly under an object, oldest first."""
        with self.lock:
            return [node for node in self.nodes.values() if node.parent == node_id]

    def story(self, node: Node) -> Node:
        """The post or recommendation a comment belongs to."""
        while node.parent:
            node = self.node(node.parent)
        return node

    def permalink(self, node: Node) -> str:
        """Where people see it."""
        story = self.story(node)
        link = f"{self.site}/{story.page}/posts/{story.id.rpartition('_')[2]}"
        if node.kind != "comment":
            return link
        reply = self.node(node.parent).kind == "comment"
        above = node.parent if reply else node.id
        link = f"{link}?comment_id={above.rpartition('_')[2]}"
        return f"{link}&reply_comment_id={node.id.rpartition('_')[2]}" if reply else link

    def snapshot(self) -> dict[str, Any]:
        """Everything, as JSON values."""
        with self.lock:
            return {"next": self._next, "nodes": [asdict(node) for node in self.nodes.values()]}

    def restore(self, saved: Mapping[str, Any]) -> None:
        """Be again as `snapshot` was; tells nobody."""
        with self.lock:
            self._next = int(saved["next"])
            self.nodes = {row["id"]: Node(**row) for row in saved["nodes"]}
            self.revision += 1

    def _number(self) -> str:
        with self.lock:
            self._next += 1
            return str(self._next)

    def _add(
        self, kind: str, page: str, name: str, text: str, author_id: str, author: str, parent: str = "", stars: int = 0
    ) -> Node:
        node = Node(
            id=name,
            kind=kind,
            page=page,
            author_id=author_id,
            author=author,
            text=text,
            made=self.clock(),
            parent=parent,
            stars=stars,
        )
        return self._keep(node, "add")

    def _keep(self, node: Node, verb: str) -> Node:
        with self.lock:
            self.nodes[node.id] = node
            self._tell(node, verb)
        return node

    def _tell(self, node: Node, verb: str) -> None:
        """One delivery, as Facebook words it. A page's own words come back to it like everybody else's."""
        self.revision += 1
        field = "ratings" if self.story(node).kind == "rating" else "feed"
        changes = [{"value": self._value(node, verb), "field": field}]
        delivery = {"object": "page", "entry": [{"id": node.page, "time": int(self.clock()), "changes": changes}]}
        for listener in self.listeners:
            listener(delivery)

    def _value(self, node: Node, verb: str) -> dict[str, Any]:
        page = self.pages[node.page]
        hiding = verb in ("hide", "unhide")
        who = {"id": page.id, "name": page.name} if hiding else {"id": node.author_id, "name": node.author}
        words = {} if verb == "remove" else {"message": node.text, "created_time": int(node.made)}
        if node.kind == "rating":
            # Facebook sends no link here; the stand-in does, so that a card does not lead to the real site.
            about = {"item": "rating", "verb": verb, "open_graph_story_id": node.id, "reviewer_id": node.author_id}
            told = {"reviewer_name": node.author, "rating": node.stars, "review_text": node.text, "comment_id": None}
            shown = told | {"created_time": int(node.made), "permalink_url": self.permalink(node)}
            return about if verb == "remove" else about | shown
        story = self.story(node)
        post = {
            "status_type": "mobile_status_update",
            "is_published": True,
            "updated_time": iso(self.clock()),
            "permalink_url": self.permalink(story),
            "promotion_status": "inactive",
            "id": story.id,
        }
        if node.kind == "post":
            item = "status" if node.author_id == node.page else "post"
            extra = {} if verb == "remove" else {"published": 1, "post": post}
            return {"from": who, "post_id": node.id, "item": item, "verb": verb} | words | extra
        place = {"post_id": story.id, "comment_id": node.id, "parent_id": node.parent}
        value = {"from": who, "item": "comment", "verb": verb} | place | words
        return value if verb == "remove" else value | {"post": post}
