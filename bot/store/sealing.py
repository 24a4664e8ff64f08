"""Credentials at rest: sealed with a key that is never in the database, so that a stolen copy of it opens nothing."""

from __future__ import annotations

import base64
import hashlib
import secrets
from typing import Final

from bot.core.ports import KeyLost

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12


def new_key() -> str:
    """A key as it is written into a file or into REPLYDESK_KEY."""
    return base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode()


class Seal:
    """Seals and opens with one key. Raises ValueError with a sentence when it is none."""

    def __init__(self, key: str) -> None:
        try:
            self._key = base64.urlsafe_b64decode(key.strip().encode())
        except ValueError:
            self._key = b""
        if len(self._key) != KEY_BYTES:
            raise ValueError("REPLYDESK_KEY is not a key of this desk: it has 44 letters and ends with =.")
        self.mark = hashlib.sha256(b"replydesk key\0" + self._key).hexdigest()[:8]

    def close(self, text: str, about: str) -> str:
        """`text` sealed; it opens only where the same `about` is given, so nobody can put it in another's place."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # few commands need it

        nonce = secrets.token_bytes(NONCE_BYTES)
        return base64.b64encode(nonce + AESGCM(self._key).encrypt(nonce, text.encode(), about.encode())).decode()

    def open(self, sealed: str, about: str) -> str:
        """What was sealed. Raises KeyLost."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            raw = base64.b64decode(sealed, validate=True)
            return AESGCM(self._key).decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], about.encode()).decode()
        except (InvalidTag, ValueError):
            raise KeyLost(about) from None
