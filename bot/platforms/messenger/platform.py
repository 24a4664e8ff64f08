"""Messenger as the desk sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import httpx

from bot.core.model import Post
from bot.core.ports import AccountNews, Health, Sent
from bot.platforms import _http
from bot.platforms._meta import signing
from bot.platforms._meta.graph import GRAPH, Graph, Tokens
from bot.platforms._meta.health import Checkup
from bot.platforms._meta.sending import RULES, Sender
from bot.platforms.messenger import receiver
from bot.platforms.messenger.publisher import Publisher

NEEDED = {"messages": "Messenger sends us no messages to this page."}


class Messenger:
    """The `messenger` platform. `page_tokens` maps page ids to Page access tokens, or is a function that gives the map.

    An app has one address for everything about its pages, so what comes in at Facebook's is read here as well.
    """

    name = receiver.NAME
    label = receiver.LABEL
    door = "facebook"
    retry_hours = signing.RETRY_HOURS
    limit = 2000  # characters of `text`, developers.facebook.com/docs/messenger-platform/reference/send-api

    def __init__(
        self,
        app_secret: str,
        verify_token: str,
        page_tokens: Tokens,
        clock: Callable[[], float],
        graph_url: str = GRAPH,
        human_agent: bool = False,
        client: httpx.Client | None = None,
    ) -> None:
        self.app_secret, self.verify_token = app_secret, verify_token
        at = graph_url.rstrip("/"), app_secret
        self.graph = Graph(self.label, page_tokens, lambda token: at, client or _http.open_client(), RULES)
        self.publisher = Publisher(Sender(self.graph, clock, self.name, human_agent))
        self.checkup = Checkup(self.graph, bool(app_secret), NEEDED)

    def challenge(self, query: Mapping[str, str]) -> str:
        return signing.challenge(self.verify_token, query)

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        signing.verify(self.label, [self.app_secret], headers, body)

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body)

    def news(self, body: bytes) -> Sequence[AccountNews]:
        return receiver.news(body)

    def sign(self, body: bytes, now: float) -> dict[str, str]:
        return signing.signed(self.app_secret, body)

    def publish(self, post: Post, text: str) -> Sent:
        with _http.in_all():
            return self.publisher.publish(post, text)

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        with _http.in_all():
            return self.publisher.find_own_reply(post, text, since)

    def health(self) -> list[Health]:
        return self.checkup.health()

    def watched(self) -> list[str]:
        return self.checkup.watched()

    def watch(self, which: str) -> list[Health]:
        return self.checkup.watch(which)

    def close(self) -> None:
        """Let go of its connections."""
        self.graph.client.close()
