"""Meta's Graph API, in the name of a clinic's accounts.

developers.facebook.com/docs/graph-api/guides/secure-requests
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

import httpx

from bot.core.ports import Refused, TryLater, Unsure
from bot.platforms import _http
from bot.platforms._meta.errors import OPEN, UNREADABLE, Rule, raise_error
from bot.platforms._reading import read_words

GRAPH: Final = "https://graph.facebook.com/v25.0"
NEARLY: Final = 75  # of a hundred that our budget has
REST_SECONDS: Final = 3600.0
TOKEN: Final = re.compile(r"[!-~]+", re.ASCII)
TARGET: Final = re.compile(r"[\w:-]+", re.ASCII)
Tokens = Mapping[str, str] | Callable[[], Mapping[str, str]]
Door = tuple[str, str]
"""The API's address for a token, and the secret of the app that the token was made for."""


class Graph:
    """Asks and tells Meta. `tokens` maps accounts to access tokens, or is a function that gives the map.

    `door` says where a token is good, `reconnect` what helps an account that is not connected; `rules` are the platform's own
    rows of the error table.
    """

    def __init__(
        self,
        label: str,
        tokens: Tokens,
        door: Callable[[str], Door],
        client: httpx.Client,
        reconnect: str,
        rules: tuple[Rule, ...] = (),
    ) -> None:
        self.label, self.tokens, self.door, self.client = label, tokens, door, client
        self.reconnect, self.rules = reconnect, rules

    def accounts(self) -> Mapping[str, str]:
        """Account -> token, as of now."""
        return self.tokens() if callable(self.tokens) else self.tokens

    def token(self, account: str) -> str:
        """Raises Refused where the account is not connected."""
        token = self.accounts().get(account, "")
        if not TOKEN.fullmatch(token):
            raise Refused(f"This {self.label} account is not connected, so we cannot reply there. {self.reconnect}")
        return token

    def safe(self, target: str) -> str:
        """An id that may become part of an address. Raises Refused."""
        if not TARGET.fullmatch(target):
            raise Refused(
                f"{self.label} gave this post an id we cannot answer to. Please answer on {self.label} itself."
            )
        return target

    def send(self, account: str, method: str, path: str, values: Mapping[str, str]) -> dict[str, Any]:
        """What an account does; the answer's object. Raises Refused, TryLater or Unsure.

        Nobody asks for `fields` when something is made: that can make a success look like a 400.
        """
        response = self._send(self.token(account), method, path, values)
        if not response.is_success:
            raise_error(self.label, response, self.rules)
        return _http.read_body(response)

    def do(self, account: str, method: str, path: str, values: Mapping[str, str]) -> None:
        """The same where Meta answers only that it is done."""
        if self.send(account, method, path, values).get("success") is not True:
            raise Unsure(self.open)

    @property
    def open(self) -> str:
        return OPEN.format(label=self.label)

    def ask(self, account: str, path: str, query: Mapping[str, str]) -> httpx.Response:
        """A GET: it changes nothing, so whatever stays open can simply be asked again. Raises Refused or TryLater."""
        try:
            response = self._send(self.token(account), "GET", path, query)
            if not response.is_success:
                raise_error(self.label, response, self.rules)
        except Unsure as open_question:
            raise TryLater(f"{self.label} did not answer.") from open_question
        return response

    def read(self, account: str, path: str, query: Mapping[str, str]) -> dict[str, Any]:
        """The object at `path`. Raises Refused or TryLater."""
        return _http.read_body(self.ask(account, path, query))

    def rows(self, answer: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The rows of a page of them. Raises TryLater for an answer that is none: nobody knows then what is there."""
        rows = answer.get("data")
        if not isinstance(rows, list):
            raise TryLater(UNREADABLE.format(label=self.label))
        return [row for row in rows if isinstance(row, dict)]

    def _send(self, token: str, method: str, path: str, values: Mapping[str, str]) -> httpx.Response:
        """The token goes into a header, so that it stands in no address and no log of one."""
        url, secret = self.door(token)
        proof = hmac.new(secret.encode(), token.encode(), hashlib.sha256).hexdigest()
        given = {**values, "appsecret_proof": proof}
        place = {"params": given} if method == "GET" else {"data": given}
        headers = {"authorization": f"Bearer {token}"}
        return _http.send(self.client, self.label, method, f"{url}/{path}", headers=headers, **place)


def next_page(answer: Mapping[str, Any]) -> str:
    """Where the next page of rows begins, "" after the last. Never the given `next` address: it carries the token."""
    paging = answer.get("paging")
    if not isinstance(paging, dict) or not paging.get("next"):
        return ""
    cursors = paging.get("cursors")
    return read_words(cursors.get("after")) if isinstance(cursors, dict) else ""


def rest(answer: httpx.Response) -> float:
    """For how many seconds we should ask for nothing that can wait: an hour, once most of our budget is used."""
    return REST_SECONDS if usage(answer) >= NEARLY else 0.0


def usage(answer: httpx.Response) -> float:
    """How many of a hundred parts of our budget are used, the fullest of those Meta names; 0 where it names none.

    `X-App-Usage` is one object, `X-Business-Use-Case-Usage` has lists of them for each account
    (developers.facebook.com/docs/graph-api/overview/rate-limiting).
    """
    objects: list[Any] = []
    for name in ("x-app-usage", "x-business-use-case-usage"):
        try:
            given = json.loads(answer.headers.get(name, "{}"))
        except (ValueError, RecursionError):
            continue
        if isinstance(given, dict):
            objects += [given, *(row for rows in given.values() if isinstance(rows, list) for row in rows)]
    counted = ("call_count", "total_time", "total_cputime")
    shares = [one.get(name) for one in objects if isinstance(one, dict) for name in counted]
    return max((float(share) for share in shares if isinstance(share, (int, float))), default=0.0)
