"""Answering a form by e-mail, at the address that was left in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from typing import Final

from bot.core.model import EVERYWHERE, Post
from bot.core.ports import Refused, Sent
from bot.platforms import _smtp
from bot.platforms._mail import compose, own_id
from bot.platforms._smtp import Server

SUBJECT: Final = "Your message to us"
NO_SENDER: Final = "Nobody said from which address this clinic writes: set FORM_MAIL_FROM."


class Mailer:
    """Sends by `server`, from the address that `senders` has for a location, or for EVERYWHERE. `clock` gives epoch seconds."""

    def __init__(self, server: Server, senders: Mapping[str, str], clock: Callable[[], float]) -> None:
        self.server, self.senders, self.clock = server, senders, clock

    def publish(self, post: Post, text: str) -> Sent:
        """Raises Refused, TryLater or Unsure."""
        sender = self.senders.get(post.account, self.senders.get(EVERYWHERE, ""))
        if not sender:
            raise Refused(NO_SENDER)
        thread = hashlib.sha256(post.id.encode("utf-8", "surrogatepass")).hexdigest()[:20]
        name = own_id(thread, json.dumps([post.account, post.id, text]), sender)
        to = post.contacts.email
        _smtp.send(self.server, sender, [to], compose(sender, to, SUBJECT, text, name, now=self.clock()))
        return Sent(ref=name)
