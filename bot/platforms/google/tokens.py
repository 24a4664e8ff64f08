"""Access to Google's API: a refresh token, which lasts, is changed for an access token, which lasts an hour.

developers.google.com/identity/protocols/oauth2/web-server#offline
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

import httpx

from bot.platforms import _tokens
from bot.platforms.google.errors import LABEL, NO_CLIENT, SIGN_IN

DEAD: Final = {"invalid_grant": SIGN_IN, "invalid_client": NO_CLIENT, "unauthorized_client": NO_CLIENT}


class Client(NamedTuple):
    """The OAuth client of the clinic's own Google Cloud project, and where tokens are given out."""

    id: str
    secret: str
    url: str


class Tokens(_tokens.Tokens):
    """Access tokens by refresh token."""

    def __init__(self, client: Client, http: httpx.Client, clock: Callable[[], float]) -> None:
        super().__init__(self._change, clock)
        self.client, self.http = client, http

    def _change(self, refresh: str) -> _tokens.Given:
        sent = {
            "grant_type": "refresh_token",
            "client_id": self.client.id,
            "client_secret": self.client.secret,
            "refresh_token": refresh,
        }
        return _tokens.ask(self.http, LABEL, self.client.url, DEAD, data=sent)
