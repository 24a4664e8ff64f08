"""What we say to Google: the one reply to a review, looking for it, and whether the connection works.

developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

import httpx

from bot.core.elsewhere import as_compared
from bot.core.model import Post
from bot.core.ports import Health, Refused, Sent, Standing, TryLater, Unsure
from bot.platforms import _http
from bot.platforms._reading import read_words
from bot.platforms.google import errors
from bot.platforms.google.errors import LABEL, raise_error
from bot.platforms.google.receiver import BOARD, REJECTED, REVIEW, original, standing
from bot.platforms.google.tokens import PRINTABLE, Tokens

BYTES: Final = 4096  # of a reply, in UTF-8
ACCOUNT: Final = re.compile(r"accounts/[\w-]+/locations/[\w-]+", re.ASCII)
RECONNECT: Final = "Connect the clinic again (README of the google folder, step 5)."
ANSWERED: Final = "Somebody has answered this review on Google itself, and Google keeps one reply. Nothing was sent."
CHANGED: Final = (
    "The author has changed the review on Google. Nothing was sent; the new words will be here in a few minutes."
)
NO_REPLY: Final = "Our reply does not stand on Google any more."

Refreshes = Mapping[str, str] | Callable[[], Mapping[str, str]]


def measure(text: str) -> int:
    """Bytes, as Google counts."""
    return len(text.encode())


class Publisher:
    """Talks to the review API for the locations in `refreshes` (location -> refresh token)."""

    def __init__(self, tokens: Tokens, refreshes: Refreshes, url: str, client: httpx.Client) -> None:
        self.tokens, self.refreshes, self.url, self.client = tokens, refreshes, url.rstrip("/"), client

    def locations(self) -> Mapping[str, str]:
        """Location -> refresh token, as of now."""
        return self.refreshes() if callable(self.refreshes) else self.refreshes

    def publish(self, post: Post, text: str) -> Sent:
        """Put our reply under a review, unless another one or other words stand there by now: Google would not say so."""
        review = self.ask(post.account, self._review(post), {})
        there = as_compared(standing(review.get("reviewReply")))
        if there and there != as_compared(text):
            raise Refused(ANSWERED)
        if as_compared(original(read_words(review.get("comment")))) != as_compared(post.text):
            raise Refused(CHANGED)
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
        if not _is_object(answer):
            raise Unsure(errors.OPEN)

    def find_own_reply(self, post: Post, text: str) -> Sent | None:
        """Our reply when exactly this text stands under the review (white space aside), whoever put it there."""
        ours = (one.sent for one in self.standing(post) if as_compared(one.text) == as_compared(text))
        return next(ours, None)

    def standing(self, post: Post) -> list[Standing]:
        """The one reply under the review, whoever put it there; none where there is none."""
        there = standing(self.ask(post.account, self._review(post), {}).get("reviewReply"))
        return [Standing(there, _sent(post))] if there else []

    def ask(self, account: str, path: str, query: Mapping[str, str]) -> dict[str, Any]:
        """The object at `path`. It changes nothing, so whatever stays open can be asked again: raises Refused or TryLater."""
        try:
            answer = self._send(account, "GET", path, params=dict(query))
            if not _is_object(answer):
                raise TryLater("Google gave an answer we could not read.")
        except Unsure:
            raise TryLater("Google did not answer.") from None
        return _http.read_body(answer)

    def health(self) -> list[Health]:
        """One record per connected location: do its sign-in and our access work?"""
        known = self.locations()
        if not known or not self.tokens.client.id or not self.tokens.client.secret:
            return [Health(LABEL, "not set up", "No clinic is connected.", "Follow the README of the google folder.")]
        return [self._check(account) for account in known]

    def watched(self) -> list[str]:
        """The connected locations; "" when there is none, so that this is said."""
        return list(self.locations()) or [""]

    def watch(self, account: str) -> list[Health]:
        """How one location is."""
        return [self._check(account)] if account in self.locations() else self.health()

    def _check(self, account: str) -> Health:
        part = Health(f"{LABEL} {account}", "ok", "Signed in, and its reviews can be read.", about=account)
        try:
            self.ask(account, f"{account}/reviews", {"pageSize": "1"})
        except TryLater as later:
            return replace(part, state="failing", detail=str(later), remedy="Nothing to do: we try again by ourselves.")
        except Refused as no:
            return replace(part, state="failing", detail=str(no), remedy=RECONNECT)
        return part

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
        refresh = self._refresh(account)
        for again in (True, False):
            headers = {"authorization": f"Bearer {self.tokens.access(refresh)}"}
            answer = _http.send(self.client, LABEL, method, f"{self.url}/{path}", headers=headers, **more)
            if answer.status_code == 401 and again:
                self.tokens.forget(refresh)
                continue
            if not answer.is_success:
                raise_error(answer)
            break
        return answer

    def _refresh(self, account: str) -> str:
        token = self.locations().get(account, "")
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


def _is_object(answer: httpx.Response) -> bool:
    """An empty location is an empty object, so {} is an answer and no answer must not look like it."""
    try:
        return isinstance(answer.json(), dict)
    except (ValueError, RecursionError):
        return False
