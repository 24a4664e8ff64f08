"""Page: Healthgrades, Zocdoc, RateMDs, Nextdoor, any other. People copy what was written there, and post the reply."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.model import Post
from bot.core.ports import Forbidden, Pasted, Sent
from bot.platforms.page import publisher


class Page:
    """The `page` platform."""

    name = "page"
    label = "Another page"
    limit = 10_000
    by_hand = True

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        raise Forbidden("Posts from other pages are added by people who are signed in.")

    def delivery(self, pasted: Pasted) -> bytes:
        from bot.platforms.page import receiver  # its decoders are large, and loaded with the first post

        return receiver.wrap(pasted)

    def parse(self, body: bytes) -> list[Post]:
        from bot.platforms.page import receiver

        return receiver.parse(body)

    def publish(self, post: Post, text: str) -> Sent:
        return publisher.publish(post, text)
