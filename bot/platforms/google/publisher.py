"""What we say to Google: the one reply to a review, looking for it, and whether the connection works.

developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

import httpx

from bot.core.model import Post
from bot.core.ports import Refused, Sent, Standing, Unsure
from bot.platforms import _http
from bot.platforms._accounts import Accounts, Credentials
from bot.platforms._one_reply import is_free
from bot.platforms._reading import read_words
from bot.platforms._tokens import PRINTABLE
from bot.platforms.google import errors
from bot.platforms.google.errors import LABEL, raise_error
from bot.platforms.google.receiver import BOARD, REJECTED, REVIEW, original, standing
from bot.platforms.google.tokens import Tokens

BYTES: Final = 4096  # of a reply, in UTF-8
ACCOUNT: Final = re.compile(r"accounts/[\w-]+/locations/[\w-]+", re.ASCII)
RECONNECT: Final = "Connect the clinic again (README of the google folder, step 5)."
NO_REPLY: Final = "Our reply does not stand on Google any more."


def measure(text: str) -> int:
    """Bytes, as Google counts."""
    return len(text.encode())


class Publisher(Accounts):
    """Talks to the review API for the locations in `refreshes` (location -> refresh token)."""

    label = LABEL
    set_up = "Follow the README of the google folder."
    remedy = RECONNECT

    def __init__(self, tokens: Tokens, refreshes: Credentials, url: str, client: httpx.Client) -> None:
        super().__init__(refreshes, client)
        self.tokens, self.url = tokens, url.rstrip("/")

    def publish(self, post: Post, text: str) -> Sent:
        """Put our reply under a review, unless another one or other words stand there by now: Google would not say so."""
        review = self.ask(post.account, self._review(post), {})
        words = original(read_words(review.get("comment")))
        if not is_free(LABEL, post, words, standing(review.get("reviewReply")), text):
            return _sent(post)
        return self._put(post, text)

    def update(self, post: Post, ref: str, text: str) -> Sent:
        """Let our reply say other words. Google would make a reply where none is, so it is looked for first."""
        self._own(post, ref)
        if not standing(self.ask(post.account, self._review(post), {}).get("reviewReply")):
            raise Refused(NO_REPLY, gone=True)
        return self._put(post, text)

    def withdraw(self, post: Post, ref: str) -> None:
        """Delete the reply (`DELETE .../reply`, which answers with an empty object)."""
        self._own(post, ref)
        answer = self._send(post.account, "DELETE", f"{self._review(post)}/reply")
        if _http.read_object(answer) is None:
            raise Unsure(errors.OPEN)

    def standing(self, post: Post, since: float) -> list[Standing]:
        """The one reply under the review, whoever put it there and when; none where there is none."""
        there = standing(self.ask(post.account, self._review(post), {}).get("reviewReply"))
        return [Standing(there, _sent(post))] if there else []

    def ask(self, account: str, path: str, query: Mapping[str, str]) -> dict[str, Any]:
        """The object at `path`. It changes nothing, so whatever stays open can be asked again: raises Refused or TryLater."""
        return _http.looked_up(LABEL, lambda: self._send(account, "GET", path, params=dict(query)))

    def ready(self) -> bool:
        return bool(self.tokens.client.id and self.tokens.client.secret)

    def try_out(self, account: str) -> None:
        self.ask(account, f"{account}/reviews", {"pageSize": "1"})

    def _put(self, post: Post, text: str) -> Sent:
        words = read_words(text)
        if measure(words) > BYTES:
            raise Refused(errors.TOO_LONG)
        answer = self._send(post.account, "PUT", f"{self._review(post)}/reply", json={"comment": words})
        said = _http.read_body(answer)
        if not isinstance(said.get("comment"), str):
            raise Unsure(errors.OPEN)
        if said.get("reviewReplyState") == REJECTED:
            raise Refused(errors.REJECTED)
        return _sent(post)

    def _send(self, account: str, method: str, path: str, **more: Any) -> httpx.Response:
        """A success; a token that is not accepted is changed for a new one, once."""
        place = f"{self.url}/{path}"

        def send(token: str) -> httpx.Response:
            headers = {"authorization": f"Bearer {token}"}
            return _http.send(self.client, LABEL, method, place, headers=headers, **more)

        answer = self.tokens.spend(self._refresh(account), send)
        if not answer.is_success:
            raise_error(answer)
        return answer

    def _refresh(self, account: str) -> str:
        token = self.accounts().get(account, "")
        if not ACCOUNT.fullmatch(account) or not PRINTABLE.fullmatch(token):
            raise Refused(f"This clinic is not connected to Google, so we cannot reply there. {RECONNECT}")
        return token

    def _review(self, post: Post) -> str:
        """The review's name, which becomes part of an address."""
        if not REVIEW.fullmatch(post.reply_to) or not post.reply_to.startswith(f"{post.account}/"):
            raise Refused("This is no review that can be answered on Google.")
        return post.reply_to

    def _own(self, post: Post, ref: str) -> None:
        if ref != f"{self._review(post)}/reply":
            raise Refused("This is not a reply of ours.")


def _sent(post: Post) -> Sent:
    return Sent(BOARD, f"{post.reply_to}/reply")
