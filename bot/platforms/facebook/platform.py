"""Facebook: comments, visitors' posts, mentions and recommendations of a clinic's own pages."""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping

import httpx

from bot.core.model import Post
from bot.core.ports import Batch, Forbidden, Health, Sent
from bot.platforms import _http
from bot.platforms.facebook import receiver
from bot.platforms.facebook.poller import POLL_SECONDS, Poller
from bot.platforms.facebook.publisher import GRAPH, Publisher, Tokens
from bot.running import calls

LOOK_SECONDS = 20.0  # for all pages of comments together
CHALLENGE = re.compile(r"[\w.-]{1,256}", re.ASCII)


class Facebook:
    """The `facebook` platform. `page_tokens` maps page ids to Page access tokens, or is a function that gives the map.

    Without an app secret no delivery is ever genuine; without a page's token nothing can be published on it.
    """

    name = receiver.NAME
    label = "Facebook"
    retry_hours = 36.0  # developers.facebook.com/docs/graph-api/webhooks/getting-started: "over the next 36 hours"
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
        self.publisher = Publisher(app_secret, page_tokens, graph_url, client or _http.open_client())
        self.poller = Poller(self.publisher)

    def challenge(self, query: Mapping[str, str]) -> str:
        """The bare number Facebook wants back when somebody saves our address in its App Dashboard."""
        given = query.get("hub.verify_token", "").encode("utf-8", "backslashreplace")
        known = bool(self.verify_token) and hmac.compare_digest(given, self.verify_token.encode())
        challenge = query.get("hub.challenge", "")
        if not known or query.get("hub.mode") != "subscribe" or not CHALLENGE.fullmatch(challenge):
            raise Forbidden("The verify token is not the one in our settings.")
        return challenge

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        receiver.verify(self.app_secret, headers, body)

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body)

    def sign(self, body: bytes, now: float) -> dict[str, str]:
        """Facebook's signature has no time in it, so `now` does not matter."""
        return {"content-type": "application/json", receiver.SIGNATURE: receiver.sign(self.app_secret, body)}

    def publish(self, post: Post, text: str) -> Sent:
        with _http.in_all():  # the look for its link as well
            return self.publisher.publish(post, text)

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        with calls.total(LOOK_SECONDS):
            return self.publisher.find_own_reply(post, text, since)

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
        return self.publisher.health()

    def watched(self) -> list[str]:
        return self.publisher.watched()

    def watch(self, which: str) -> list[Health]:
        return self.publisher.watch(which)

    def close(self) -> None:
        """Let go of its connections."""
        self.publisher.client.close()
