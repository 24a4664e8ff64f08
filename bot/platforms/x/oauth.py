"""Calls in the name of an account, signed with its token and our app's (OAuth 1.0a, RFC 5849, HMAC-SHA1).

Such a token does not end by itself, while one of OAuth 2.0 ends after two hours and its refresh token with each use.
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import quote


class App(NamedTuple):
    """Our app at X, by its two words; the secret also signs what X delivers."""

    key: str
    secret: str


class Token(NamedTuple):
    """What an account gave our app. The part before its hyphen is the account's id."""

    token: str
    secret: str


def read_token(text: str) -> Token | None:
    """TOKEN:SECRET; None for anything else."""
    token, _, secret = text.partition(":")
    good = all(part.isascii() and part.isprintable() and part.split() == [part] for part in (token, secret))
    return Token(token, secret) if good else None


def header(app: App, token: Token, method: str, url: str, query: Mapping[str, str], now: float, nonce: str) -> str:
    """The `Authorization` of one call; a JSON body is not part of what is signed."""
    said = {
        "oauth_consumer_key": app.key,
        "oauth_nonce": nonce,
        "oauth_signature_method": "HMAC-SHA1",
        "oauth_timestamp": str(int(now)),
        "oauth_token": token.token,
        "oauth_version": "1.0",
    }
    pairs = sorted((_quoted(name), _quoted(value)) for name, value in {**query, **said}.items())
    words = "&".join((method, _quoted(url), _quoted("&".join(f"{name}={value}" for name, value in pairs))))
    key = f"{_quoted(app.secret)}&{_quoted(token.secret)}"
    signature = b64encode(hmac.new(key.encode(), words.encode(), hashlib.sha1).digest()).decode()
    return "OAuth " + ", ".join(
        f'{name}="{_quoted(value)}"' for name, value in {**said, "oauth_signature": signature}.items()
    )


def _quoted(text: str) -> str:
    return quote(text, safe="~")
