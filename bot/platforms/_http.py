"""One place where HTTP becomes outcomes: what a failed request says about whether the thing was done."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from email.utils import parsedate_to_datetime
from typing import Any, NoReturn

import httpx

from bot.core.ports import Outcome, Refused, TryLater, Unsure
from bot.running import calls

CONNECT_SECONDS = 5.0
READ_SECONDS = 8.0
TOTAL_SECONDS = 10.0  # for everything one call of ours may lead to, every byte of every answer
LONGEST_WAIT = 24 * 3600.0

SURELY_NOT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
"""No connection, so no request: safe to ask again. Every other transport error may hide a success."""

WRONG_ADDRESS = (httpx.InvalidURL, httpx.UnsupportedProtocol)


def open_client(connect: float = CONNECT_SECONDS, read: float = READ_SECONDS) -> httpx.Client:
    """A client that waits for `connect` and `read` seconds at most and follows no redirect (with our token).

    It obeys `calls.total`.
    """
    logging.getLogger("httpx").setLevel(logging.WARNING)  # it logs every address at INFO
    # Replies are rare: a kept connection would be stale by the next one, and a stale one looks like a lost answer.
    limits = httpx.Limits(max_keepalive_connections=0)
    timeout = httpx.Timeout(read, connect=connect)
    return calls.obedient(httpx.Client(timeout=timeout, limits=limits, follow_redirects=False, verify=calls.tls()))


def in_all() -> AbstractContextManager[None]:
    """What is sent in this block shares one total time."""
    return calls.total(TOTAL_SECONDS)


def send(client: httpx.Client, label: str, method: str, url: str, **request: Any) -> httpx.Response:
    """The answer, whatever its status, within TOTAL_SECONDS. `label` names the other side on screen.

    Raises Refused (the address is wrong), TryLater (no connection) or Unsure (no whole answer).
    """
    try:
        with in_all():
            return client.request(method, url, **request)
    except WRONG_ADDRESS:
        raise Refused(f"The web address of {label} in our settings is wrong.") from None
    except SURELY_NOT:
        raise TryLater(f"We cannot reach {label} at the moment.") from None
    except (httpx.HTTPError, httpx.StreamError):
        raise Unsure(f"{label} did not answer in time.") from None


STATUSES: Mapping[int, type[Outcome]] = {
    408: Unsure,
    425: TryLater,
    429: TryLater,
    500: Unsure,
    502: Unsure,
    503: TryLater,
    504: Unsure,
}
"""What a status alone says. Other 4xx (and 3xx) are a clear no; other 5xx leave it open."""

SENTENCES: Mapping[type[Outcome], str] = {
    TryLater: "{label} is busy at the moment.",
    Unsure: "{label} had a problem and did not say whether the reply went out.",
    Refused: "{label} did not accept the reply (answer {status}).",
}


def raise_for(label: str, response: httpx.Response) -> NoReturn:
    """Raise the outcome of a response whose body explains nothing."""
    status = response.status_code
    kind = STATUSES.get(status, Unsure if status >= 500 or status < 300 else Refused)
    sentence = SENTENCES[kind].format(label=label, status=status)
    if kind is TryLater:
        raise TryLater(sentence, after=wait_asked(response))
    raise kind(sentence)


def read_object(response: httpx.Response) -> dict[str, Any] | None:
    """The JSON object of an answer, None when it is none."""
    try:
        body = response.json()
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) else None


def read_body(response: httpx.Response) -> dict[str, Any]:
    """The JSON object of an answer, {} when it is none."""
    return read_object(response) or {}


def is_whole(response: httpx.Response) -> bool:
    """Whether a success says nothing, or an object. What else stands there was put in its place on the way."""
    return not response.content or read_object(response) is not None


def looked_up(label: str, get: Callable[[], httpx.Response]) -> dict[str, Any]:
    """The object that `get` is answered with. It changes nothing, so whatever stays open can be asked again.

    Raises Refused or TryLater.
    """
    try:
        found = read_object(get())
    except Unsure:
        raise TryLater(f"{label} did not answer.") from None
    if found is None:
        raise TryLater(f"{label} gave an answer we could not read.")
    return found


def wait_asked(response: httpx.Response) -> float | None:
    """Seconds to wait by `Retry-After` (a number, or a date compared with the answer's own `Date`), else None."""
    asked = response.headers.get("retry-after", "").strip()
    if not asked:
        return None
    if asked.isdecimal() and len(asked) < 10:
        return min(float(asked), LONGEST_WAIT)
    try:
        wait = parsedate_to_datetime(asked) - parsedate_to_datetime(response.headers.get("date", ""))
    except (ValueError, TypeError):
        return None
    return min(max(wait.total_seconds(), 0.0), LONGEST_WAIT)
