"""What lets us in for one business unit, and the tokens it is changed for.

developers.trustpilot.com/get-started/authentication: the grant `client_credentials` gives a token for 100 hours.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

import httpx

from bot.core.ports import Refused
from bot.platforms import _tokens
from bot.platforms._passwords import SHORTEST
from bot.platforms._tokens import PRINTABLE
from bot.platforms.trustpilot.errors import LABEL, SIGN_IN

TOKENS: Final = "/oauth/oauth-business-users-for-applications/accesstoken"
RECONNECT: Final = "Connect the clinic again (README of the trustpilot folder, step 5)."
NOT_CONNECTED: Final = f"This clinic is not connected to Trustpilot, so we cannot reply there. {RECONNECT}"
DEAD: Final = dict.fromkeys(("invalid_client", "unauthorized_client", "invalid_grant", "access_denied"), SIGN_IN)


class Credential(NamedTuple):
    """`user` is whose name stands under a reply; `word`, "" for none, ends the webhook's address."""

    key: str
    secret: str
    user: str
    word: str = ""


def read(text: str) -> Credential | None:
    """KEY:SECRET:USER or KEY:SECRET:USER:WORD; None for anything else. A word that can be guessed opens nothing."""
    parts = text.split(":")
    if len(parts) not in (3, 4) or not all(PRINTABLE.fullmatch(part) for part in parts[:3]):
        return None
    found = Credential(*parts)
    return found if len(found.word) >= SHORTEST else found._replace(word="")


class Tokens(_tokens.Tokens):
    """Access tokens by credential, as it is written."""

    def __init__(self, url: str, http: httpx.Client, clock: Callable[[], float]) -> None:
        super().__init__(self._change, clock)
        self.url, self.http = f"{url}{TOKENS}", http

    def _change(self, text: str) -> _tokens.Given:
        known = read(text)
        if known is None:
            raise Refused(NOT_CONNECTED)
        sent = {"grant_type": "client_credentials"}
        return _tokens.ask(self.http, LABEL, self.url, DEAD, data=sent, auth=(known.key, known.secret))
