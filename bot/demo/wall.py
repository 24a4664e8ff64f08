"""What the make-believe network remembers, and how its page is laid out: who wrote what, and what the desk has heard."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.platforms.facebook.standin.courier import Courier
from bot.platforms.facebook.standin.graph import Graph, Node

ANNOUNCEMENTS = (  # (days ago, text)
    (2, "From this month we open on Saturdays from 9 to 1, so that nobody has to leave school or work for a check-up."),
    (9, "New to the harbour? Our practice is right by the ferry stop, and there is free parking behind the building."),
)


def ago(seconds: float) -> str:
    """How long ago, in few words."""
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{int(seconds // size)} {unit}"
    return "just now"


class Network:
    """The page's memory: the graph, who may change what, and what the desk has not heard yet."""

    def __init__(self, graph: Graph, courier: Courier, data_file: Path | None) -> None:
        self.graph, self.courier, self.data_file = graph, courier, data_file
        self.page = next(iter(graph.pages.values()))
        self.owners: dict[str, str] = {}  # node id -> the browser that wrote it
        courier.changed = self.changed
        saved = json.loads(data_file.read_text()) if data_file and data_file.exists() else None
        if saved:
            graph.restore(saved["graph"])
            self.owners = saved["owners"]
            for delivery in saved["waiting"]:
                courier.take(delivery)
        else:
            for days, text in ANNOUNCEMENTS:
                node = graph.write_post(self.page.id, text)
                graph.nodes[node.id] = replace(node, made=node.made - days * 86400)
        graph.listeners.append(courier.take)
        graph.listeners.append(lambda delivery: self.changed())

    def changed(self) -> None:
        """Something is to be seen or kept. Under the graph's own lock: with a second one, two could wait for each other."""
        with self.graph.lock:
            self.graph.revision += 1
            if self.data_file is None:
                return
            state = {"graph": self.graph.snapshot(), "owners": self.owners, "waiting": list(self.courier.waiting)}
            beside = self.data_file.with_suffix(".new")
            beside.write_text(json.dumps(state))
            beside.replace(self.data_file)

    def write(self, visitor: str, name: str, text: str, under: str = "", stars: int = 0) -> Node:
        """A member of the public comments, or writes on the page (with stars: a review). Raises Missing or TooDeep."""
        who = (str(10**16 + int(hashlib.sha256(f"{visitor}/{name}".encode()).hexdigest()[:12], 16)), name)
        if under:
            node = self.graph.comment(under, text, *who)
        elif stars:
            node = self.graph.rate(self.page.id, stars, text, *who)
        else:
            node = self.graph.write_post(self.page.id, text, *who)
        self.owners[node.id] = visitor
        self.changed()
        return node

    def unheard(self) -> set[str]:
        """Ids of what the desk has not been told yet."""
        values = [delivery["entry"][0]["changes"][0]["value"] for delivery in list(self.courier.waiting)]
        return {str(v.get("comment_id") or v.get("open_graph_story_id") or v.get("post_id")) for v in values}

    def tree(self, node: Node, visitor: str, unheard: set[str]) -> dict[str, Any]:
        """One object and everything under it, ready to be drawn."""
        own = self.owners.get(node.id) == visitor != ""
        sent = node.author_id != node.page and node.id in self.owners
        state = "" if not sent else "waiting" if node.id in unheard else "sent"
        return {
            "id": node.id,
            "key": f"n{node.id}",
            "rev": f"{node.changes}.{state}.{int(own)}.{int(node.hidden)}",
            "kind": node.kind,
            "author": node.author,
            "by_page": node.author_id == node.page,
            "initials": "".join(word[0] for word in node.author.split()[:2]).upper(),
            "hue": int(hashlib.sha256(node.author.encode()).hexdigest()[:4], 16) % 360,
            "text": node.text,
            "stars": node.stars,
            "at": node.made,
            "ago": ago(self.graph.clock() - node.made),
            "edited": bool(node.edited),
            "hidden": node.hidden,
            "own": own,
            "state": state,
            "link": self.graph.permalink(node),
            "replies": [self.tree(child, visitor, unheard) for child in self.graph.children(node.id)],
        }

    def wall(self, visitor: str = "") -> list[dict[str, Any]]:
        """Every post with its comments, newest post first."""
        unheard = self.unheard()
        with self.graph.lock:
            stories = [node for node in self.graph.nodes.values() if not node.parent]
            oldest = sorted(stories, key=lambda node: node.made)
            return [self.tree(node, visitor, unheard) for node in reversed(oldest)]
