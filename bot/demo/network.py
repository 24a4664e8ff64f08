"""The newcomer's make-believe social network: one page of an invented clinic, and a Graph API behind it.

What a visitor writes on the page reaches the desk as a signed webhook; what the desk publishes appears on the page.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route

from bot.demo.wall import Network
from bot.platforms._meta.standin.door import Account, Missing
from bot.platforms.facebook.standin.courier import Courier
from bot.platforms.facebook.standin.graph import Graph, TooDeep
from bot.platforms.facebook.standin.graph_api import Door

__all__ = ["CLINIC", "GRAPH_PATH", "Network", "network"]

CLINIC = "Harbour Smiles Dental"
GRAPH_PATH = "/graph/v25.0"  # after the network's address: the desk's FACEBOOK_GRAPH_URL
LONGEST_NAME, LONGEST_TEXT = 60, 8000
COOKIE = "visitor"
POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; form-action 'self'"
)

TEMPLATES = jinja2.Environment(loader=jinja2.FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True)


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
