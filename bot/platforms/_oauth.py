"""Signing in at a vendor with an authorization code.

datatracker.ietf.org/doc/html/rfc6749#section-4.1, and rfc7636 for the proof key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import httpx

from bot.core.ports import Refused, TryLater, Unsure
from bot.platforms import _http
from bot.platforms._tokens import PRINTABLE

NOT_ALLOWED: Final = "{label} says that nobody allowed it, so nothing was connected."
ANOTHER: Final = "This answer of {label} belongs to another sign-in. Please begin once more."
UNREADABLE: Final = "{label} gave an answer we could not read. Please begin once more."


@dataclass(frozen=True, slots=True)
class Page:
    """The vendor's page. `proves` where it takes a proof key; `more` are words of its own."""

    label: str
    client: str  # the id it knows us by; "" where it does not
    url: str
    scopes: tuple[str, ...]
    proves: bool = True
    more: Mapping[str, str] = field(default_factory=dict)

    def way_in(self, state: str, back: str, proof: str) -> str:
        from authlib.oauth2.rfc6749.parameters import prepare_grant_uri  # who never signs in there does not load it
        from authlib.oauth2.rfc7636 import create_s256_code_challenge

        key = {"code_challenge": create_s256_code_challenge(proof), "code_challenge_method": "S256"}
        asked = {**self.more, **(key if self.proves else {})}
        return str(prepare_grant_uri(self.url, self.client, "code", back, " ".join(self.scopes), state, **asked))

    def code(self, answered: str, state: str) -> str:
        """The code in the address somebody came back at. Raises Refused."""
        from authlib.common.errors import AuthlibBaseError
        from authlib.oauth2.rfc6749.parameters import parse_authorization_code_response

        if "error" in parse_qs(urlsplit(answered).query):
            raise Refused(NOT_ALLOWED.format(label=self.label))
        try:
            return str(parse_authorization_code_response(answered, state)["code"])
        except AuthlibBaseError:
            raise Refused(ANOTHER.format(label=self.label)) from None


def given(client: httpx.Client, label: str, url: str, form: Mapping[str, str]) -> dict[str, Any]:
    """What a code, or another grant, is changed for: an object with an access token. Raises Refused or TryLater."""
    try:
        answer = _http.send(client, label, "POST", url, data=form)
        if not answer.is_success:
            _http.raise_for(label, answer)
    except Unsure:
        raise TryLater(f"{label} did not answer. Please begin once more.") from None
    said = _http.read_body(answer)
    token = said.get("access_token")
    if not isinstance(token, str) or not PRINTABLE.fullmatch(token):
        raise Refused(UNREADABLE.format(label=label))
    return said
