"""Access to Google's API: a refresh token, which lasts, is changed for an access token, which lasts an hour.

developers.google.com/identity/protocols/oauth2/web-server#offline
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from typing import Final, NamedTuple

import httpx

from bot.core.ports import Refused, TryLater, Unsure
from bot.platforms import _http
from bot.platforms.google.errors import LABEL, NO_CLIENT, SIGN_IN

EARLY_SECONDS: Final = 120.0  # a token is given back so long before it ends
PRINTABLE: Final = re.compile(r"[!-~]+", re.ASCII)
DEAD: Final = {"invalid_grant": SIGN_IN, "invalid_client": NO_CLIENT, "unauthorized_client": NO_CLIENT}


class Client(NamedTuple):
    """The OAuth client of the clinic's own Google Cloud project, and where tokens are given out."""

    id: str
    secret: str
    url: str


class Tokens:
    """Access tokens by refresh token, each kept until it ends. `clock` gives epoch seconds."""

    def __init__(self, client: Client, http: httpx.Client, clock: Callable[[], float]) -> None:
        self.client, self.http, self.clock = client, http, clock
        self._kept: dict[str, tuple[str, float]] = {}
        self._lock = threading.Lock()

    def access(self, refresh: str) -> str:
        """A token that is good now. Raises Refused or TryLater."""
        with self._lock:
            token, until = self._kept.get(refresh, ("", 0.0))
        if token and self.clock() < until:
            return token
        token, lasts = self._ask(refresh)
        with self._lock:
            self._kept[refresh] = token, self.clock() + lasts - EARLY_SECONDS
        return token

    def forget(self, refresh: str) -> None:
        """The one we have is not accepted any more."""
        with self._lock:
            self._kept.pop(refresh, None)

    def _ask(self, refresh: str) -> tuple[str, float]:
        sent = {
            "grant_type": "refresh_token",
            "client_id": self.client.id,
            "client_secret": self.client.secret,
            "refresh_token": refresh,
        }
        try:
            answer = _http.send(self.http, LABEL, "POST", self.client.url, data=sent)
            said = _http.read_body(answer)
            if not answer.is_success:
                error = said.get("error")
                if isinstance(error, str) and error in DEAD:
                    raise Refused(DEAD[error])
                _http.raise_for(LABEL, answer)
        except Unsure:  # a token that was made and lost does no harm
            raise TryLater(f"{LABEL} did not answer.") from None
        token, lasts = said.get("access_token"), said.get("expires_in")
        if not isinstance(token, str) or not PRINTABLE.fullmatch(token):
            raise TryLater(f"{LABEL} gave an answer we could not read.")
        return token, float(lasts) if isinstance(lasts, int) else 0.0
