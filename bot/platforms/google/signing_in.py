"""Signing in with Google: permission for the business profiles of whoever runs a clinic.

developers.google.com/identity/protocols/oauth2/web-server; developers.google.com/my-business/reference/accountmanagement and
.../businessinformation for the lists, which are kept at addresses of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any, Final, NamedTuple

import httpx

from bot.core.ports import Offered, Refused
from bot.platforms import _http, _oauth
from bot.platforms._reading import read_words
from bot.platforms.google.errors import LABEL, raise_error
from bot.platforms.google.tokens import Client

SCOPES: Final = ("https://www.googleapis.com/auth/business.manage",)
LASTING: Final = {"access_type": "offline", "prompt": "consent"}  # else there is no refresh token the second time
NOT_LASTING: Final = (
    "Google gave a permission that does not last. Please begin once more, and allow everything it asks for."
)
MOST_PAGES: Final = 50  # of accounts, and of each account's locations


class Places(NamedTuple):
    """Where people sign in, and where the lists of accounts and of locations are."""

    page: str
    accounts: str
    locations: str


class SignIn:
    """Changes a code for a refresh token, and says which locations it is good for."""

    def __init__(self, client: Client, places: Places, http: httpx.Client) -> None:
        self.client, self.places, self.http = client, places, http
        self.page = _oauth.Page(LABEL, client.id, places.page, SCOPES, more=LASTING)

    def came_back(self, answered: str, state: str, back: str, proof: str) -> list[Offered]:
        form = {
            "grant_type": "authorization_code",
            "code": self.page.code(answered, state),
            "client_id": self.client.id,
            "client_secret": self.client.secret,
            "redirect_uri": back,
            "code_verifier": proof,
        }
        said = _oauth.given(self.http, LABEL, self.client.url, form)
        refresh = read_words(said.get("refresh_token"))
        if not refresh:
            raise Refused(NOT_LASTING)
        return [Offered(name, title or name, refresh) for name, title in self._locations(str(said["access_token"]))]

    def _locations(self, token: str) -> Iterator[tuple[str, str]]:
        for account in self._rows(token, f"{self.places.accounts}/accounts", "accounts", pageSize="20"):
            name = read_words(account.get("name"))
            url = f"{self.places.locations}/{name}/locations"
            for row in self._rows(token, url, "locations", pageSize="100", readMask="name,title"):
                yield f"{name}/{read_words(row.get('name'))}", read_words(row.get("title"))

    def _rows(self, token: str, url: str, of: str, **query: str) -> Iterator[dict[str, Any]]:
        for _ in range(MOST_PAGES):
            answer = _http.looked_up(LABEL, partial(self._get, token, url, query))
            yield from (row for row in answer.get(of) or [] if isinstance(row, dict))
            if not (more := read_words(answer.get("nextPageToken"))):
                return
            query = query | {"pageToken": more}

    def _get(self, token: str, url: str, query: dict[str, str]) -> httpx.Response:
        headers = {"authorization": f"Bearer {token}"}
        answer = _http.send(self.http, LABEL, "GET", url, params=query, headers=headers)
        if not answer.is_success:
            raise_error(answer)
        return answer
