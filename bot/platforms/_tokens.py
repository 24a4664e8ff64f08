"""Access tokens that last a while: each is kept until it ends, and changed once when it is not accepted."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final

import httpx

from bot.core.ports import Refused, TryLater, Unsure
from bot.platforms import _http

EARLY_SECONDS: Final = 120.0  # a token is given back so long before it ends
PRINTABLE: Final = re.compile(r"[!-~]+", re.ASCII)

Given = tuple[str, float]
"""A token, and for how many seconds it is good."""


class Tokens:
    """Access tokens by what they are given for. `give` asks the vendor for one; `clock` gives epoch seconds."""

    def __init__(self, give: Callable[[str], Given], clock: Callable[[], float]) -> None:
        self.give, self.clock = give, clock
        self._kept: dict[str, tuple[str, float]] = {}
        self._lock = threading.Lock()

    def access(self, credential: str) -> str:
        """A token that is good now. Raises Refused or TryLater."""
        with self._lock:
            token, until = self._kept.get(credential, ("", 0.0))
        if token and self.clock() < until:
            return token
        token, lasts = self.give(credential)
        with self._lock:
            self._kept[credential] = token, self.clock() + lasts - EARLY_SECONDS
        return token

    def forget(self, credential: str) -> None:
        """The one we have is not accepted any more."""
        with self._lock:
            self._kept.pop(credential, None)

    def spend(self, credential: str, send: Callable[[str], httpx.Response]) -> httpx.Response:
        """What `send` is answered with a token; one that is not accepted (401) is changed for a new one, once."""
        answer = send(self.access(credential))
        if answer.status_code == 401:
            self.forget(credential)
            answer = send(self.access(credential))
        return answer


def ask(client: httpx.Client, label: str, url: str, dead: Mapping[str, str], **request: Any) -> Given:
    """A new token. `dead` has a sentence for each error after which asking again is useless, by the vendor's word for it.

    Raises Refused or TryLater: a token that was made and lost does no harm.
    """
    try:
        answer = _http.send(client, label, "POST", url, **request)
        said = _http.read_body(answer)
        if not answer.is_success:
            error = said.get("error")
            error = error.get("id") if isinstance(error, dict) else error
            if isinstance(error, str) and error in dead:
                raise Refused(dead[error])
            _http.raise_for(label, answer)
    except Unsure:
        raise TryLater(f"{label} did not answer.") from None
    token, lasts = said.get("access_token"), str(said.get("expires_in", ""))  # some say the seconds as text
    if not isinstance(token, str) or not PRINTABLE.fullmatch(token):
        raise TryLater(f"{label} gave an answer we could not read.")
    return token, float(lasts) if lasts.isdecimal() and len(lasts) < 10 else 0.0
