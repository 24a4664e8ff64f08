"""What we say to Yelp: the one reply to a review, looking for it, and whether the connection works.

docs.developer.yelp.com/docs/respond-to-reviews-api-v2. A reply cannot be changed or deleted by a program.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from typing import Any, Final, NamedTuple

import httpx

from bot.core.elsewhere import as_compared
from bot.core.model import Post
from bot.core.ports import Refused, Sent, Standing, TryLater, Unsure
from bot.platforms import _http, _tokens
from bot.platforms._accounts import Accounts, Credentials
from bot.platforms._one_reply import is_free
from bot.platforms._reading import read_words
from bot.platforms._tokens import PRINTABLE
from bot.platforms.yelp import errors, receiver
from bot.platforms.yelp.errors import LABEL, raise_error

LIMIT: Final = 5000
ALIKE: Final = 0.9  # of two replies, as a share of both; Yelp says "too similar" and not from where on
FEWEST: Final = 30  # calls left of a day's; from here on the desk rests
REST_SECONDS: Final = 3600.0
BUSINESS: Final = re.compile(r"[\w-]{1,64}", re.ASCII)
RECONNECT: Final = "Connect the clinic again (README of the yelp folder)."
NOT_CONNECTED: Final = f"This clinic is not connected to Yelp. {RECONNECT}"
DEAD: Final = {
    **dict.fromkeys(
        ("INVALID_GRANT", "TOKEN_NOT_FOUND", "INVALID_TOKEN", "INVALID_SCOPE", "invalid_grant"), errors.SIGN_IN
    ),
    **dict.fromkeys(("INVALID_CLIENT", "CLIENT_NOT_FOUND", "UNAUTHORIZED_CLIENT", "invalid_client"), errors.NO_CLIENT),
}


class Client(NamedTuple):
    """A partner's own client at Yelp."""

    id: str
    secret: str


class Reader(Accounts):
    """Reads the reviews of the businesses in `keys` (id -> API_KEY, or API_KEY:REFRESH_TOKEN) at `path`."""

    label = LABEL
    fine = "Signed in, and its reviews can be read."
    set_up = "Follow the README of the yelp folder."
    remedy = RECONNECT

    def __init__(
        self, keys: Credentials, url: str, path: str, client: httpx.Client, clock: Callable[[], float]
    ) -> None:
        super().__init__(keys, client)
        self.url, self.path, self.clock = url.rstrip("/"), path, clock

    def rows(self, business: str) -> tuple[list[Mapping[str, Any]], float]:
        """The latest reviews, and for how many seconds to rest after this look. Raises Refused or TryLater."""
        rest = 0.0

        def get() -> httpx.Response:
            nonlocal rest
            headers = {"authorization": f"Bearer {self._key(business)}"}
            place = f"{self.url}/v3/{self.path.format(business)}"
            got = _http.send(self.client, LABEL, "GET", place, headers=headers, params={"sort_by": "newest"})
            if not got.is_success:
                raise_error(got, self.clock())
            left = got.headers.get("ratelimit-remaining", "")
            rest = REST_SECONDS if left.isdecimal() and int(left[:9]) < FEWEST else 0.0
            return got

        found = receiver.rows(_http.looked_up(LABEL, get))
        if found is None:
            raise TryLater("Yelp gave an answer we could not read.")
        return found, rest

    def try_out(self, account: str) -> None:
        self.rows(account)

    def _key(self, business: str) -> str:
        key = self.accounts().get(business, "").partition(":")[0]
        if not BUSINESS.fullmatch(business) or not PRINTABLE.fullmatch(key):
            raise Refused(NOT_CONNECTED)
        return key


class Publisher:
    """Replies in the name of a business's owner."""

    def __init__(self, reader: Reader, client: Client, partner_url: str) -> None:
        self.reader, self.client, self.url = reader, client, partner_url.rstrip("/")
        self.tokens = _tokens.Tokens(self._change, reader.clock)

    def publish(self, post: Post, text: str) -> Sent:
        """Reply to a review, unless another reply or other words stand there by now, or a near-copy does elsewhere."""
        words = read_words(text)
        if len(words) > LIMIT:
            raise Refused(errors.TOO_LONG)
        found, _ = self.reader.rows(post.account)
        row = next((one for one in found if receiver.name_of(one) == self._safe(post)), None)
        if row is not None and not is_free(LABEL, post, read_words(row.get("text")), receiver.reply(row)[0], text):
            return _sent(post)
        if any(_alike(receiver.reply(other)[0], words) for other in found):
            raise Refused(errors.SIMILAR)
        said = {"response_text": words, "response_type": "public_comment"}
        place = f"{self.url}/reviews/v1/{self._safe(post)}"

        def send(token: str) -> httpx.Response:
            headers = {"authorization": f"Bearer {token}"}
            return _http.send(self.reader.client, LABEL, "POST", place, headers=headers, json=said)

        answer = self.tokens.spend(self._owner(post.account), send)
        if not answer.is_success:
            raise_error(answer, self.reader.clock())
        if not _http.is_whole(answer):
            raise Unsure(errors.OPEN)
        return _sent(post)

    def standing(self, post: Post, since: float) -> list[Standing]:
        """The one reply under the review, whoever put it there and when; none where there is none."""
        found, _ = self.reader.rows(post.account)
        row = next((one for one in found if receiver.name_of(one) == post.reply_to), None)
        if row is None:
            raise Refused(errors.UNSEEN)
        there, _ = receiver.reply(row)
        return [Standing(there, _sent(post))] if there else []

    def _owner(self, business: str) -> str:
        refresh = self.reader.accounts().get(business, "").partition(":")[2]
        if not PRINTABLE.fullmatch(refresh):
            raise Refused(NOT_CONNECTED)
        return refresh

    def _change(self, refresh: str) -> _tokens.Given:
        """A refresh token lasts a year and stays the same (docs.developer.yelp.com/docs/refresh-tokens, version 2)."""
        sent = {
            "grant_type": "refresh_token",
            "client_id": self.client.id,
            "client_secret": self.client.secret,
            "refresh_token": refresh,
        }
        return _tokens.ask(self.reader.client, LABEL, f"{self.reader.url}/oauth2/token", DEAD, data=sent)

    def _safe(self, post: Post) -> str:
        """The review's name, which becomes part of an address."""
        if not receiver.ID.fullmatch(post.reply_to):
            raise Refused("This is no review that can be answered on Yelp.")
        return post.reply_to


def _alike(there: str, words: str) -> bool:
    return bool(there) and SequenceMatcher(None, as_compared(there), as_compared(words)).ratio() >= ALIKE


def _sent(post: Post) -> Sent:
    return Sent(post.link or "https://biz.yelp.com", f"{post.reply_to}/reply")
