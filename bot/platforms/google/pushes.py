"""Whether a push is genuine: the OpenID token that Google puts into its header, by Google's own keys.

cloud.google.com/pubsub/docs/authenticate-push-subscriptions. Anybody can have Google sign a token for any audience, from an
account of their own: only the service account's address, verified, says that it is ours. The token does not cover the body.
"""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final

import httpx
import jwt

from bot.core.ports import Forbidden, Outcome
from bot.platforms import _http
from bot.running import calls

ISSUERS: Final = ("https://accounts.google.com", "accounts.google.com")
KEPT_SECONDS: Final = 3600.0  # keys, where Google does not say for how long
UNKNOWN_SECONDS: Final = 60.0  # so often a token with an unknown key may have the keys asked for again
ASK_SECONDS: Final = 3.0
SKEW_SECONDS: Final = 60.0  # their clock against ours
WRONG: Final = "The token of this push is not one that Google made for us."

log = logging.getLogger("replydesk.google")


class Pushes:
    """Verifies pushes signed by the service account `email` for `audience`. Without an address none is ever genuine.

    `clock` gives epoch seconds.
    """

    def __init__(
        self, email: str, audience: str, keys_url: str, clock: Callable[[], float], client: httpx.Client | None = None
    ) -> None:
        self.email, self.audience, self.keys_url, self.clock = email, audience, keys_url, clock
        self.client = client or _http.open_client()
        self._keys: Mapping[str, Any] = {}
        self._asked, self._until = float("-inf"), float("-inf")
        self._lock = threading.Lock()

    def verify(self, headers: Mapping[str, str]) -> None:
        """Raises Forbidden and nothing else."""
        scheme, _, token = str(headers.get("authorization", "")).partition(" ")
        if not self.email or not self.audience or scheme.lower() != "bearer" or not token.isascii():
            raise Forbidden(WRONG)
        try:
            self._check(token)
        except (jwt.PyJWTError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise Forbidden(WRONG) from None

    def _check(self, token: str) -> None:
        head = jwt.get_unverified_header(token)
        if head.get("alg") != "RS256":
            raise Forbidden(WRONG)
        key = self._key(str(head.get("kid", "")))
        # The moments are compared with the desk's own clock, below.
        unasked = {"verify_exp": False, "verify_iat": False, "verify_nbf": False}
        said = jwt.decode(
            token,
            key,
            algorithms=["RS256"],
            audience=self.audience,
            issuer=ISSUERS,
            options=unasked,  # type: ignore[arg-type]
        )
        now = self.clock()
        fresh = float(said["iat"]) - SKEW_SECONDS <= now < float(said["exp"]) + SKEW_SECONDS
        if not fresh or said.get("email") != self.email or said.get("email_verified") is not True:
            raise Forbidden(WRONG)

    def _key(self, name: str) -> Any:
        """Raises Forbidden when Google has no such key, or cannot be asked."""
        with self._lock:
            now = self.clock()
            old = now >= self._until or name not in self._keys
            if old and not 0 <= now - self._asked < UNKNOWN_SECONDS:
                self._ask(now)
            if name not in self._keys:
                raise Forbidden(WRONG)
            return self._keys[name]

    def _ask(self, now: float) -> None:
        self._asked = now
        try:
            with calls.total(ASK_SECONDS):
                answer = _http.send(self.client, "Google", "GET", self.keys_url)
            found = {
                key.key_id: key.key for key in jwt.PyJWKSet.from_dict(answer.json()).keys if key.key_id is not None
            }
        except (Outcome, jwt.PyJWTError, ValueError, TypeError, AttributeError, RecursionError):
            log.warning("Google's keys cannot be had: pushes are refused, and Google sends them again")
            return
        age = re.search(r"max-age=(\d{1,7})", answer.headers.get("cache-control", ""))
        self._keys, self._until = found, now + (float(age[1]) if age else KEPT_SECONDS)
