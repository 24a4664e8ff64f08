"""What we say to Trustpilot: the one reply to a review, looking for it, and whether the connection works.

developers.trustpilot.com/service-reviews-api: `POST` and `DELETE` of /private/reviews/{id}/reply; nothing changes a reply.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

import httpx

from bot.core.elsewhere import as_compared
from bot.core.model import Post
from bot.core.ports import Refused, Sent, Standing, Unsure
from bot.platforms import _http
from bot.platforms._accounts import Accounts, Credentials
from bot.platforms._one_reply import is_free
from bot.platforms._reading import read_words
from bot.platforms.trustpilot import credentials, errors, receiver
from bot.platforms.trustpilot.credentials import NOT_CONNECTED, RECONNECT, Credential, Tokens
from bot.platforms.trustpilot.errors import LABEL, raise_error

UNIT: Final = re.compile(r"[\w-]{1,64}", re.ASCII)
LIMIT: Final = 2000  # characters of a reply; Trustpilot documents none
NO_REPLY: Final = "Our reply does not stand on Trustpilot any more."


class Publisher(Accounts):
    """Talks to the API for the business units in `known` (unit -> credential)."""

    label = LABEL
    set_up = "Follow the README of the trustpilot folder."
    remedy = RECONNECT

    def __init__(self, known: Credentials, url: str, client: httpx.Client, clock: Callable[[], float]) -> None:
        super().__init__(known, client)
        self.url = url.rstrip("/")
        self.tokens = Tokens(self.url, client, clock)

    def words(self) -> dict[str, str]:
        """Business unit -> the word that ends its webhook's address, where it has one."""
        found = {unit: credentials.read(text) for unit, text in self.accounts().items()}
        return {unit: known.word for unit, known in found.items() if known and known.word}

    def publish(self, post: Post, text: str) -> Sent:
        """Reply to a review, unless another reply or other words stand there by now."""
        review = self._review(post)
        if is_free(LABEL, post, receiver.words(review), receiver.reply(review)[0], text):
            self._say(post, text)
        return _sent(post)

    def update(self, post: Post, ref: str, text: str) -> Sent:
        """Let our reply say other words, by replying once more. What that does is documented nowhere, so it is looked at after."""
        self._own(post, ref)
        if not receiver.reply(self._review(post))[0]:
            raise Refused(NO_REPLY, gone=True)
        self._say(post, text)
        if not any(as_compared(one.text) == as_compared(text) for one in self.standing(post, 0.0)):
            raise Refused(errors.KEPT)
        return _sent(post)

    def withdraw(self, post: Post, ref: str) -> None:
        """Delete the reply."""
        self._own(post, ref)
        if not _http.is_whole(self._send(post.account, "DELETE", f"private/reviews/{self._safe(post)}/reply")):
            raise Unsure(errors.OPEN)

    def standing(self, post: Post, since: float) -> list[Standing]:
        """The one reply under the review, whoever put it there and when; none where there is none."""
        there, _ = receiver.reply(self._review(post))
        return [Standing(there, _sent(post))] if there else []

    def ask(self, unit: str, path: str, **query: str) -> dict[str, Any]:
        """The object at `path`. Raises Refused or TryLater."""
        return _http.looked_up(LABEL, lambda: self._send(unit, "GET", path, params=query))

    def try_out(self, account: str) -> None:
        self.ask(account, f"private/business-units/{account}/reviews", perPage="1")

    def _review(self, post: Post) -> dict[str, Any]:
        return self.ask(post.account, f"private/reviews/{self._safe(post)}")

    def _say(self, post: Post, text: str) -> None:
        words = read_words(text)
        if len(words) > LIMIT:
            raise Refused(errors.TOO_LONG)
        said = {"authorBusinessUserId": self._known(post.account).user, "message": words}
        answer = self._send(post.account, "POST", f"private/reviews/{self._safe(post)}/reply", json=said)
        if not _http.is_whole(answer):
            raise Unsure(errors.OPEN)

    def _send(self, unit: str, method: str, path: str, **more: Any) -> httpx.Response:
        """A success."""
        self._known(unit)

        def send(token: str) -> httpx.Response:
            headers = {"authorization": f"Bearer {token}"}
            return _http.send(self.client, LABEL, method, f"{self.url}/{path}", headers=headers, **more)

        answer = self.tokens.spend(self.accounts()[unit], send)
        if not answer.is_success:
            raise_error(answer)
        return answer

    def _known(self, unit: str) -> Credential:
        found = credentials.read(self.accounts().get(unit, ""))
        if not UNIT.fullmatch(unit) or found is None:
            raise Refused(NOT_CONNECTED)
        return found

    def _safe(self, post: Post) -> str:
        """The review's name, which becomes part of an address."""
        if not receiver.ID.fullmatch(post.reply_to):
            raise Refused("This is no review that can be answered on Trustpilot.")
        return post.reply_to

    def _own(self, post: Post, ref: str) -> None:
        if ref != f"{self._safe(post)}/reply":
            raise Refused("This is not a reply of ours.")


def _sent(post: Post) -> Sent:
    return Sent(f"{receiver.SITE}/{post.reply_to}", f"{post.reply_to}/reply")
