"""Form: messages and reviews from the clinic's own website, or from any form builder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

import httpx

from bot.core.model import Audience, Post
from bot.core.ports import Forbidden, Health, Sent
from bot.platforms import _http
from bot.platforms.form import receiver, signing
from bot.platforms.form.mailing import Mailer
from bot.platforms.form.publisher import LABEL, Publisher


class Form:
    """The `form` platform.

    `secrets` are Standard Webhooks secrets (`whsec_...`), `passwords` are for senders that cannot sign; both take one
    string with commas, or a list. `account` is the location meant when a form names none. Replies go to `callback_url`,
    signed with `callback_secret`, or by `mailer` to the address that was left. `consents` is as in `people.reach`. Raises
    ValueError for a secret that is none.
    """

    name = receiver.NAME
    label = LABEL
    limit = 5000
    retry_hours = 76.0  # the example schedule of standardwebhooks.com adds up to 75 hours and 35 minutes

    def __init__(
        self,
        secrets: str | Iterable[str],
        passwords: str | Iterable[str] = (),
        callback_url: str = "",
        callback_secret: str | Iterable[str] = "",
        *,
        clock: Callable[[], float],
        account: str = "",
        client: httpx.Client | None = None,
        mailer: Mailer | None = None,
        consents: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.keys, self.passwords = signing.read_secrets(secrets), signing.read_passwords(passwords)
        self.clock, self.account = clock, account
        callback_keys = signing.read_secrets(callback_secret)
        if callback_url and not callback_keys:
            raise ValueError("Replies to a website must be signed: set the callback's secret as well.")
        key = callback_keys[0] if callback_keys else b""
        self.mailer, self.consents = mailer, consents
        if mailer is None:  # the website keeps one reply of the same webhook-id; a person reads an e-mail twice
            self.repeatable = True
        self.publisher = Publisher(callback_url, key, client or _http.open_client(), clock)

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """A sender that signs is judged by its signature alone; a password counts only without one."""
        if signing.is_signed(headers):
            signing.check_signature(self.keys, headers, body, self.clock())
        else:
            signing.check_password(self.passwords, headers)

    def trust(self, headers: Mapping[str, str], body: bytes) -> bool:
        """Only a signature covers the body; a password says who may knock, not what they brought."""
        return signing.is_signed(headers)

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body, self.account, self.consents)

    def sign(self, body: bytes, now: float) -> dict[str, str]:
        """Headers for a delivery at epoch seconds `now`. Raises Forbidden when there is no secret to sign with."""
        if not self.keys:
            raise Forbidden("There is no form secret in our settings.")
        message_id = "msg_" + hashlib.sha256(body).hexdigest()[:24]
        kind = "application/json" if body.lstrip()[:1] in (b"{", b"[") else "application/x-www-form-urlencoded"
        return {"content-type": kind, **signing.sign(self.keys[0], message_id, now, body)}

    def publish(self, post: Post, text: str) -> Sent:
        """By e-mail where a message left an address and mail can be sent; else to the website."""
        if self.mailer is not None and post.contacts.email and post.audience is Audience.PRIVATE:
            return self.mailer.publish(post, text)
        return self.publisher.publish(post, text)

    def health(self) -> list[Health]:
        """What is set up; a form is never asked anything."""
        if not self.keys and not self.passwords:
            return [Health(LABEL, "not set up", "No form may write to us.", "Follow the README of the form folder.")]
        way = "replies are sent back" if self.publisher.url else "replies must be copied by hand"
        way = f"replies go to the address somebody left, else {way}" if self.mailer else way
        return [Health(LABEL, "ok", f"Forms may write to us; {way}.")]

    def close(self) -> None:
        """Let go of its connections."""
        self.publisher.client.close()
