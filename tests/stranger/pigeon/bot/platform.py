"""Pigeon Post as the desk sees it."""

from __future__ import annotations

from collections.abc import Mapping

import httpx

from bot.core.model import Post
from bot.core.ports import Batch, Health, Sent
from bot.platforms import _http
from bot.platforms.pigeon import receiver
from bot.platforms.pigeon.poller import POLL_SECONDS, Poller
from bot.platforms.pigeon.publisher import LABEL, Publisher


class Pigeon:
    """The `pigeon` platform. Without a seal no letter is ever genuine."""

    name = receiver.NAME
    label = LABEL
    limit = 2000
    poll_seconds = POLL_SECONDS

    def __init__(self, seal: str, token: str, url: str, loft: str, client: httpx.Client | None = None) -> None:
        self.seal, self.loft = seal, loft
        self.publisher = Publisher(token, url, client or _http.open_client())
        self.poller = Poller(self.publisher)

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        receiver.verify(self.seal, headers, body)

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body)

    def sign(self, body: bytes, now: float) -> dict[str, str]:
        return {"content-type": "application/json", receiver.SEAL: receiver.sign(self.seal, body)}

    def publish(self, post: Post, text: str) -> Sent:
        return self.publisher.publish(post, text)

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        return self.publisher.find_own_reply(post, text, since)

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        return self.poller.poll(account, cursor, now)

    def watched(self) -> list[str]:
        return [self.loft]

    def watch(self, which: str) -> list[Health]:
        return self.health()

    def health(self) -> list[Health]:
        if not self.seal:
            return [Health(LABEL, "not set up", "No loft is connected.", "Follow the README of the pigeon folder.")]
        return [Health(LABEL, "ok", "Letters may come in.")]

    def close(self) -> None:
        self.publisher.client.close()
