"""Trustpilot as the desk sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import httpx

from bot.core.model import Post
from bot.core.ports import PATH_WORD, Forbidden, Sent
from bot.platforms import _http
from bot.platforms._accounts import Answering, Credentials
from bot.platforms._passwords import knows
from bot.platforms.trustpilot import receiver
from bot.platforms.trustpilot.errors import LABEL
from bot.platforms.trustpilot.poller import POLL_SECONDS, Poller
from bot.platforms.trustpilot.publisher import LIMIT, Publisher


class Trustpilot(Answering):
    """The `trustpilot` platform. `known` maps business units to credentials, or is a function that gives the map.

    Trustpilot signs nothing, so the word behind our address says that a delivery is genuine and whose it is. What it says is
    read again at Trustpilot before anything is answered.
    """

    name = receiver.NAME
    label = LABEL
    limit = LIMIT
    poll_seconds = POLL_SECONDS
    one_reply = True
    publisher: Publisher

    def __init__(
        self, known: Credentials, url: str, clock: Callable[[], float], client: httpx.Client | None = None
    ) -> None:
        self.connected = self.publisher = Publisher(known, url, client or _http.open_client(), clock)
        self.poller = Poller(self.publisher)

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        self.account_of(headers)

    def account_of(self, headers: Mapping[str, str]) -> str:
        """Raises Forbidden."""
        for unit, word in self.publisher.words().items():
            if knows(word.encode(), headers):
                return unit
        raise Forbidden("The word at the end of this address is none of ours.")

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body)

    def sign(self, body: bytes, now: float) -> dict[str, str]:
        """The word of the first clinic. Raises Forbidden when none has one."""
        word = next(iter(self.publisher.words().values()), "")
        if not word:
            raise Forbidden("No clinic has a word for the webhook's address.")
        return {"content-type": "application/json", PATH_WORD: word}

    def update(self, post: Post, ref: str, text: str) -> Sent:
        with _http.in_all():
            return self.publisher.update(post, ref, text)

    def withdraw(self, post: Post, ref: str) -> None:
        with _http.in_all():
            self.publisher.withdraw(post, ref)
