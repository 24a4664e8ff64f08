"""The newcomer's make-believe social network: one page of an invented clinic, and a Graph API behind it.

What a visitor writes on the page reaches the desk as a signed webhook; what the desk publishes appears on the page.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route

from bot.demo.courier import Courier
from bot.demo.graph import Account, Graph, Missing, Node, TooDeep
from bot.demo.graph_api import Door

CLINIC = "Harbour Smiles Dental"
GRAPH_PATH = "/graph/v25.0"  # after the network's address: the desk's FACEBOOK_GRAPH_URL
LONGEST_NAME, LONGEST_TEXT = 60, 8000
COOKIE = "visitor"
POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; form-action 'self'"
)

ANNOUNCEMENTS = (  # (days ago, text)
    (9, "New to the harbour? Our practice is right by the ferry stop, and there is free parking behind the building."),
    (2, "From this month we open on Saturdays from 9 to 1, so that nobody has to leave school or work for a check-up."),
)

TEMPLATES = jinja2.Environment(loader=jinja2.FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True)


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
        self._saving = threading.Lock()
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
        """Something is to be seen or kept."""
        self.graph.revision += 1
        if self.data_file is None:
            return
        with self._saving:
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
            return [self.tree(node, visitor, unheard) for node in reversed(stories)]


def _view(net: Network, visitor: str) -> dict[str, Any]:
    return {
        "page": net.page,
        "wall": net.wall(visitor),
        "trouble": net.courier.trouble if net.courier.waiting else "",
        "revision": net.graph.revision,
        "now": net.graph.clock(),
        "longest": LONGEST_TEXT,
        "longest_name": LONGEST_NAME,
    }


async def _home(net: Network, request: Request) -> Response:
    visitor = request.cookies.get(COOKIE, "") or secrets.token_hex(16)
    html = TEMPLATES.get_template("network.html").render(_view(net, visitor))
    response = HTMLResponse(html, headers={"content-security-policy": POLICY, "cache-control": "no-store"})
    response.set_cookie(COOKIE, visitor, max_age=30 * 86400, httponly=True, samesite="strict")
    return response


async def _news(net: Network, request: Request) -> Response:
    """What changed since the revision the page has: nothing, or the wall drawn anew."""
    revision, now = net.graph.revision, net.graph.clock()
    if request.query_params.get("have") == str(revision):
        return JSONResponse({"revision": revision, "now": now})
    view = _view(net, request.cookies.get(COOKIE, ""))
    html = TEMPLATES.get_template("wall.html").render(view)
    return JSONResponse({"revision": revision, "now": now, "trouble": view["trouble"], "html": html})


async def _write(net: Network, request: Request) -> Response:
    form = await request.form()
    name = " ".join(str(form.get("name", "")).split())[:LONGEST_NAME]
    text = str(form.get("text", "")).strip().replace("\r\n", "\n")[:LONGEST_TEXT]
    stars = str(form.get("stars", "0"))
    rating = int(stars) if stars in ("1", "2", "3", "4", "5") else 0
    if not name or not (text or rating):
        return PlainTextResponse("Please give a name and write something.", 422)
    try:
        node = net.write(request.cookies.get(COOKIE, ""), name, text, str(form.get("under", "")), rating)
    except (Missing, TooDeep):
        return PlainTextResponse("What you wanted to answer is gone, or takes no further answers.", 410)
    return _done(request, node.id)


async def _change(net: Network, request: Request) -> Response:
    """Edit or delete: only by the browser that wrote it."""
    form = await request.form()
    node_id, text = request.path_params["node"], str(form.get("text", "")).strip().replace("\r\n", "\n")[:LONGEST_TEXT]
    visitor = request.cookies.get(COOKIE, "")
    if not visitor or net.owners.get(node_id) != visitor:
        return PlainTextResponse("Only the one who wrote this can change it.", 403)
    try:
        if request.path_params["verb"] == "remove":
            net.graph.remove(node_id)
        elif text:
            net.graph.edit(node_id, text)
    except Missing:
        return PlainTextResponse("This is gone already.", 410)
    return _done(request, node_id)


def _done(request: Request, node_id: str) -> Response:
    """A script gets JSON, a plain form the page again."""
    if "application/json" in request.headers.get("accept", ""):
        return JSONResponse({"id": node_id})
    return RedirectResponse(f"/#n{node_id}", 303)


async def _permalink(net: Network, request: Request) -> Response:
    """Links in cards lead here; they open the page at the right place."""
    query, story = request.query_params, request.path_params["story"]
    number = query.get("reply_comment_id") or query.get("comment_id") or story
    found = next((node_id for node_id in list(net.graph.nodes) if node_id.rpartition("_")[2] == number), "")
    return RedirectResponse(f"/#n{found}" if found else "/", 303)


async def _world(net: Network, request: Request) -> Response:
    return JSONResponse({"posts": net.wall(), "waiting": len(net.courier.waiting)})


def network(
    desk_url: str,
    app_secret: str,
    page_id: str,
    page_token: str,
    clock: Callable[[], float],
    data_file: Path | None = None,
    site: str = "",
) -> Starlette:
    """The stand-in as a web app. `clock` gives epoch seconds; `data_file` keeps everything over a restart.

    `site` is this app's own address, for permalinks; without it, the address people come to is taken.
    The app's `state.network` is the memory behind it; `state.network.courier.stop()` ends the deliveries.
    """
    graph = Graph([Account(page_id, CLINIC, page_token)], app_secret, clock, site)
    net = Network(graph, Courier(desk_url, app_secret, lambda: None), data_file)

    def route(path: str, endpoint: Any, *methods: str) -> Route:
        async def answer(request: Request) -> Response:
            if not site:
                graph.site = str(request.base_url).rstrip("/")
            response: Response = await endpoint(request=request)
            return response

        return Route(path, answer, methods=list(methods) or ["GET"])

    app = Starlette(
        routes=[
            route("/", partial(_home, net)),
            route("/news", partial(_news, net)),
            route("/world", partial(_world, net)),
            route("/write", partial(_write, net), "POST"),
            route("/{node}/{verb:str}", partial(_change, net), "POST"),
            route("/{page}/posts/{story}", partial(_permalink, net)),
            Mount("/graph", routes=Door(graph).routes()),
        ]
    )
    app.state.network = net
    return app
