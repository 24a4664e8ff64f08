"""The addresses and telephone numbers of people who wrote: sealed before they are kept, and opened for their platform alone."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Final

from bot.core.model import Contacts, Post
from bot.core.ports import KeyLost, Refused, Seals

NO_KEY: Final = (
    "They left an address or a number. It was not kept, for this desk has no key to seal it with: “reviews check” says how to "
    "get one."
)
LOST: Final = "Their address cannot be opened any more: the key that sealed it is gone. Please answer them another way."


class Envelopes:
    """Closes and opens contacts. Without a `seal` none are kept, and the card says so."""

    def __init__(self, seal: Seals | None) -> None:
        self.seal = seal

    def close(self, post: Post) -> Post:
        """The post as it may be written down. One that is closed stays as it is."""
        given = post.contacts
        if not given or given.sealed:
            return post
        if self.seal is None:
            return replace(post, contacts=Contacts(), remarks=(*post.remarks, NO_KEY))
        sealed = self.seal.close(json.dumps([given.email, given.phone]), _about(post))
        return replace(post, contacts=given.masked(sealed))

    def open(self, post: Post) -> Post:
        """The post as its platform gets it back. Raises Refused when the key is not the one that sealed it."""
        if not post.contacts.sealed:
            return post
        try:
            if self.seal is None:
                raise KeyLost(post.platform)
            email, phone = json.loads(self.seal.open(post.contacts.sealed, _about(post)))
        except KeyLost:
            raise Refused(LOST) from None
        return replace(post, contacts=Contacts(email, phone))


def _about(post: Post) -> str:
    return f"contacts {post.platform} {post.account}"


KEYLESS: Final = Envelopes(None)
