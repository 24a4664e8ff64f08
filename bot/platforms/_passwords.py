"""Words that stand in for a signature: senders that cannot sign put one into a header, or behind our address. They cover no body."""

from __future__ import annotations

import binascii
import hmac
from base64 import b64decode
from collections.abc import Iterator, Mapping

from bot.core.ports import PATH_WORD

SHORTEST = 16  # characters; a shorter one can be guessed


def presented(headers: Mapping[str, str]) -> Iterator[bytes]:
    """Every word a delivery came with: `X-Webhook-Secret`, `Authorization: Bearer`, the password of `Basic`, the address."""
    scheme, _, token = str(headers.get("authorization", "")).partition(" ")
    given = [headers.get("x-webhook-secret", ""), headers.get(PATH_WORD, "")]
    if scheme.lower() == "bearer":
        given.append(token.strip())
    elif scheme.lower() == "basic":
        given.append(_password(token.strip()))
    yield from (str(one).encode("utf-8", "backslashreplace") for one in given if one)


def knows(known: bytes, headers: Mapping[str, str]) -> bool:
    """Whether a delivery came with this word; never for an empty one."""
    return bool(known) and any(hmac.compare_digest(one, known) for one in presented(headers))


def _password(token: str) -> str:
    try:
        return b64decode(token, validate=True).decode("utf-8", "replace").partition(":")[2]
    except (binascii.Error, ValueError):
        return ""
