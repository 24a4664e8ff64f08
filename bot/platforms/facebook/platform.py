"""Facebook: comments, visitors' posts, mentions and recommendations of a clinic's own pages."""

from __future__ import annotations

from collections.abc import Mapping

import httpx

from bot.core.model import Post
from bot.core.ports import Batch, Health, Sent, Standing
from bot.platforms import _http
from bot.platforms._meta import signing
from bot.platforms._meta.graph import GRAPH, Graph, Tokens
from bot.platforms._meta.health import Checkup
from bot.platforms.facebook import receiver
from bot.platforms.facebook.poller import POLL_SECONDS, Poller
from bot.platforms.facebook.publisher import Publisher
from bot.running import calls

LOOK_SECONDS = 20.0  # for all pages of comments together
NEEDED = {"feed": "Facebook sends us no comments of this page."}


class Facebook:
    """The `facebook` platform. `page_tokens` maps page ids to Page access tokens, or is a function that gives the map.

    Without an app secret no delivery is ever genuine; without a page's token nothing can be published on it.
    """

    name = receiver.NAME
    label = "Facebook"
    retry_hours = signing.RETRY_HOURS
    poll_seconds = POLL_SECONDS
    limit = 8000  # what Facebook's own page lets people type; the API documents none

    def __init__(
        self,
        app_secret: str,
        verify_token: str,
        page_tokens: Tokens,
        graph_url: str = GRAPH,
        client: httpx.Client | None = None,
    ) -> None:
        self.app_secret, self.verify_token = app_secret, verify_token
        door = graph_url.rstrip("/"), app_secret
        self.graph = Graph(self.label, page_tokens, lambda token: door, client or _http.open_client())
        self.publisher, self.poller = Publisher(self.graph), Poller(self.graph)
        self.checkup = Checkup(self.graph, bool(app_secret), NEEDED)

    def challenge(self, query: Mapping[str, str]) -> str:
        return signing.challenge(self.verify_token, query)

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        signing.verify(self.label, [self.app_secret], headers, body)

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body)

    def sign(self, body: bytes, now: float) -> dict[str, str]:
        return signing.signed(self.app_secret, body)

    def publish(self, post: Post, text: str) -> Sent:
        with _http.in_all():  # the look for its link as well
            return self.publisher.publish(post, text)

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        with calls.total(LOOK_SECONDS):
            return self.publisher.find_own_reply(post, text, since)

    def standing(self, post: Post, since: float) -> list[Standing]:
        with calls.total(LOOK_SECONDS):
            return list(self.publisher.standing(post, since))

    def update(self, post: Post, ref: str, text: str) -> Sent:
        with _http.in_all():
            return self.publisher.update(post, ref, text)

    def withdraw(self, post: Post, ref: str) -> None:
        with _http.in_all():
            self.publisher.withdraw(post, ref)

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        with calls.total(LOOK_SECONDS):
            return self.poller.poll(account, cursor, now)

    def health(self) -> list[Health]:
        return self.checkup.health()

    def watched(self) -> list[str]:
        return self.checkup.watched()

    def watch(self, which: str) -> list[Health]:
        return self.checkup.watch(which)

    def close(self) -> None:
        """Let go of its connections."""
        self.graph.client.close()
