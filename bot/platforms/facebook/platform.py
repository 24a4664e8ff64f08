"""Facebook: comments, visitors' posts, mentions and recommendations of a clinic's own pages."""

from __future__ import annotations

from typing import ClassVar

import httpx

from bot.core.model import Post
from bot.core.ports import Offered, Sent
from bot.platforms import _http
from bot.platforms._accounts import Answering
from bot.platforms._meta.graph import GRAPH, Graph, Tokens
from bot.platforms._meta.health import Checkup
from bot.platforms._meta.signing import Signed
from bot.platforms.facebook import mentions, receiver
from bot.platforms.facebook.poller import POLL_SECONDS, Poller
from bot.platforms.facebook.publisher import Publisher
from bot.platforms.facebook.signing_in import SignIn
from bot.running import calls

LABEL = "Facebook"
SIGN_IN_SECONDS = 25.0  # for the tokens and all pages together


class Pages(Checkup):
    """The connected pages."""

    label = LABEL
    set_up = "Follow the README of the facebook folder."
    remedy = "The person who connected the page must connect it again (README of the facebook folder, step 5)."
    fields: ClassVar = {"feed": "Facebook sends us no comments of this page."}
    subscribe = "Subscribe the app to the page's {field} (README of the facebook folder, step 6)."


class Facebook(Signed, Answering):
    """The `facebook` platform. `page_tokens` maps page ids to Page access tokens, or is a function that gives the map.

    Without an app secret no delivery is ever genuine; without a page's token nothing can be published on it. `door` is the app's id
    and where people sign in; without an id they cannot.
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
        door: tuple[str, str] = ("", ""),
    ) -> None:
        self.secrets, self.verify_token = [app_secret], verify_token
        client, api = client or _http.open_client(), (graph_url.rstrip("/"), app_secret)
        graph = Graph(LABEL, page_tokens, lambda token: api, client, Pages.remedy)
        self.sign_in = SignIn(LABEL, door[0], app_secret, graph_url, door[1], client)
        self.graph = graph
        self.publisher, self.poller, self.connected = Publisher(graph), Poller(graph), Pages(graph, bool(app_secret))

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body)

    def can_sign_in(self) -> bool:
        return all((self.sign_in.id, self.sign_in.secret, self.sign_in.page.url))

    def way_in(self, state: str, back: str, proof: str) -> str:
        return self.sign_in.page.way_in(state, back, proof)

    def came_back(self, answered: str, state: str, back: str, proof: str) -> list[Offered]:
        with calls.total(SIGN_IN_SECONDS):
            return self.sign_in.came_back(answered, state, back)

    def settle(self, account: str, credential: str) -> None:
        with _http.in_all():
            self.sign_in.settle(account, credential)

    def lacks(self, post: Post) -> bool:
        return mentions.lacks(post)

    def fetch(self, post: Post) -> Post | None:
        with _http.in_all():
            return mentions.fetch(self.graph, post)

    def update(self, post: Post, ref: str, text: str) -> Sent:
        with _http.in_all():
            return self.publisher.update(post, ref, text)

    def withdraw(self, post: Post, ref: str) -> None:
        with _http.in_all():
            self.publisher.withdraw(post, ref)
