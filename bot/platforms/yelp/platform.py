"""Yelp as the desk sees it: a partner's, or one whose replies people post."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import httpx

from bot.core.model import Post
from bot.core.ports import PATH_WORD, Forbidden, Refused, Sent
from bot.platforms import _http
from bot.platforms._accounts import Answering, Credentials, Watching
from bot.platforms._passwords import SHORTEST, knows
from bot.platforms.yelp import errors, receiver
from bot.platforms.yelp.errors import LABEL
from bot.platforms.yelp.poller import POLL_SECONDS, Poller
from bot.platforms.yelp.publisher import LIMIT, Client, Publisher, Reader

LATEST, EXCERPTS = "private/businesses/{}/reviews", "businesses/{}/reviews"
EMOJI = re.compile("[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0001faff]")
BY_HAND = "Yelp lets only its partners answer from here. Please post this reply on Yelp by hand."


class YelpByHand(Watching):
    """The `yelp` platform without a contract: the beginnings of three reviews are read with the clinic's own key."""

    name = receiver.NAME
    label = LABEL
    limit = LIMIT
    poll_seconds = POLL_SECONDS
    by_hand = True

    def __init__(
        self,
        client: Client,
        keys: Credentials,
        urls: tuple[str, str],
        word: str,
        clock: Callable[[], float],
        http: httpx.Client | None = None,
    ) -> None:
        self.connected = Reader(keys, urls[0], EXCERPTS, http or _http.open_client(), clock)
        self.poller = Poller(self.connected)

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        raise Forbidden("Yelp sends its webhooks to its partners alone.")

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body)

    def publish(self, post: Post, text: str) -> Sent:
        raise Refused(BY_HAND)


class Yelp(Answering):
    """The `yelp` platform of a partner. Yelp signs nothing: the word behind our address says that a delivery is genuine, and of
    that nothing is believed but where to look and what is gone.
    """

    name = receiver.NAME
    label = LABEL
    limit = LIMIT
    poll_seconds = POLL_SECONDS
    final_reply = True

    def __init__(
        self,
        client: Client,
        keys: Credentials,
        urls: tuple[str, str],
        word: str,
        clock: Callable[[], float],
        http: httpx.Client | None = None,
    ) -> None:
        self.word = word.encode() if len(word) >= SHORTEST else b""
        reader = Reader(keys, urls[0], LATEST, http or _http.open_client(), clock)
        self.connected, self.poller = reader, Poller(reader)
        self.publisher = Publisher(reader, client, urls[1])

    def challenge(self, query: Mapping[str, str]) -> str:
        self.verify({PATH_WORD: query.get(PATH_WORD, "")}, b"")
        return receiver.challenge(query)

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        if not knows(self.word, headers):
            raise Forbidden("The word at the end of this address is not ours.")

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body)

    def pointed(self, body: bytes) -> list[str]:
        return receiver.pointed(body, list(self.connected.accounts()))

    def sign(self, body: bytes, now: float) -> dict[str, str]:
        """Raises Forbidden when there is no word."""
        if not self.word:
            raise Forbidden("There is no word for Yelp's webhook in our settings.")
        return {"content-type": "application/json", PATH_WORD: self.word.decode()}

    def objection(self, text: str) -> str:
        return errors.EMOJI if EMOJI.search(text) else ""

    def publish(self, post: Post, text: str) -> Sent:
        if why := self.objection(text):
            raise Refused(why)
        return super().publish(post, text)
