"""Facebook: comments, visitors' posts, mentions and recommendations of a clinic's own pages."""

from __future__ import annotations

from typing import ClassVar

import httpx

from bot.core.model import Post
from bot.core.ports import Sent
from bot.platforms import _http
from bot.platforms._accounts import Answering
from bot.platforms._meta.graph import GRAPH, Graph, Tokens
from bot.platforms._meta.health import Checkup
from bot.platforms._meta.signing import Signed
from bot.platforms.facebook import receiver
from bot.platforms.facebook.poller import POLL_SECONDS, Poller
from bot.platforms.facebook.publisher import Publisher

LABEL = "Facebook"


class Pages(Checkup):
    """The connected pages."""

    label = LABEL
    set_up = "Follow the README of the facebook folder."
    remedy = "The person who connected the page must connect it again (README of the facebook folder, step 5)."
    fields: ClassVar = {"feed": "Facebook sends us no comments of this page."}
    subscribe = "Subscribe the app to the page's {field} (README of the facebook folder, step 6)."


class Facebook(Signed, Answering):
    """The `facebook` platform. `page_tokens` maps page ids to Page access tokens, or is a function that gives the map.

    Without an app secret no delivery is ever genuine; without a page's token nothing can be published on it.
    """

    name = receiver.NAME
    label = LABEL
    poll_seconds = POLL_SECONDS
    limit = 8000  # what Facebook's own page lets people type; the API documents none
    publisher: Publisher

    def __init__(
        self,
        app_secret: str,
        verify_token: str,
        page_tokens: Tokens,
        graph_url: str = GRAPH,
        client: httpx.Client | None = None,
    ) -> None:
        self.secrets, self.verify_token = [app_secret], verify_token
        door = graph_url.rstrip("/"), app_secret
        graph = Graph(LABEL, page_tokens, lambda token: door, client or _http.open_client(), Pages.remedy)
        self.publisher, self.poller, self.connected = Publisher(graph), Poller(graph), Pages(graph, bool(app_secret))

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body)

    def update(self, post: Post, ref: str, text: str) -> Sent:
        with _http.in_all():
            return self.publisher.update(post, ref, text)

    def withdraw(self, post: Post, ref: str) -> None:
        with _http.in_all():
            self.publisher.withdraw(post, ref)
