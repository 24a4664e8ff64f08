"""X as the desk sees it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence

import httpx

from bot.core.model import Post
from bot.core.ports import Refused, Sent
from bot.platforms import _http
from bot.platforms._accounts import LOOK_SECONDS, Answering, Credentials
from bot.platforms.x import errors, receiver, weights
from bot.platforms.x.errors import LABEL
from bot.platforms.x.oauth import App
from bot.platforms.x.poller import AGAIN_SECONDS, POLL_SECONDS, Poller
from bot.platforms.x.publisher import Publisher
from bot.running import calls


class X(Answering):
    """The `x` platform. `tokens` maps user ids to TOKEN:SECRET, or is a function that gives the map.

    Without the app's secret no delivery is ever genuine, and all is found by polling. X's terms forbid to keep what is inferred
    about somebody's health, and want here as there what its author deleted or changed.
    """

    name = receiver.NAME
    label = LABEL
    limit = weights.LIMIT
    poll_seconds = POLL_SECONDS
    again_seconds = AGAIN_SECONDS
    keeps_no_topics = True
    publisher: Publisher
    poller: Poller

    def __init__(
        self,
        app: App,
        tokens: Credentials,
        url: str,
        clock: Callable[[], float],
        client: httpx.Client | None = None,
        links: bool = False,
        nonce: Callable[[], str] = lambda: secrets.token_hex(16),
    ) -> None:
        self.app, self.links = app, links
        self.connected = self.publisher = Publisher(app, tokens, url, client or _http.open_client(), clock, nonce)
        self.poller = Poller(self.publisher)

    def challenge(self, query: Mapping[str, str]) -> str:
        return receiver.challenge(self.app.secret, query)

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        receiver.verify(self.app.secret, headers, body)

    def sign(self, body: bytes, now: float) -> dict[str, str]:
        """X's signature has no time in it, so `now` does not matter."""
        return {"content-type": "application/json", receiver.SIGNATURE: receiver.sign(self.app.secret, body)}

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body)

    def measure(self, text: str) -> int:
        return weights.measure(text)

    def objection(self, text: str) -> str:
        return errors.LINKS if weights.has_link(text) and not self.links else ""

    def publish(self, post: Post, text: str) -> Sent:
        if why := self.objection(text):
            raise Refused(why)
        return super().publish(post, text)

    def withdraw(self, post: Post, ref: str) -> None:
        with _http.in_all():
            self.publisher.withdraw(post, ref)

    def look_again(self, account: str, ids: Sequence[str], now: float) -> list[Post]:
        with calls.total(LOOK_SECONDS):
            return self.poller.look_again(account, ids, now)
