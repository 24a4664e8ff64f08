"""Calls that end: whatever the other side does, connecting, writing and every byte of the answer take so long together,
and the answer is no longer than anybody needs.

A timeout of a socket begins anew with every byte, so whoever drips one at a time keeps its caller for ever; whoever pours
as fast as it can would fill the memory of a small server within that time.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeVar

import httpcore
import httpx

MOST_BYTES = 16 * 1024 * 1024  # of one answer, as it comes over the wire

Answer = TypeVar("Answer")
_here = threading.local()


@cache
def tls() -> ssl.SSLContext:
    """Whom a call over TLS trusts, read once: the list takes a few megabytes, which forked processes share."""
    return httpx.create_ssl_context()


class TooSlow(TimeoutError):
    """The time of a call was over. It may have been done all the same."""


class Crowded(Exception):
    """So many earlier calls still hang that this one was not begun."""


@contextmanager
def total(seconds: float) -> Iterator[None]:
    """Everything a `client` does in this block, in this thread, takes `seconds` at most. Blocks within may only shorten it."""
    before: float | None = getattr(_here, "until", None)
    until = time.monotonic() + seconds
    _here.until = until if before is None else min(before, until)
    try:
        yield
    finally:
        _here.until = before


def _left(timeout: float | None, over: type[Exception]) -> float | None:
    until: float | None = getattr(_here, "until", None)
    if until is None:
        return timeout
    left = until - time.monotonic()
    if left <= 0:
        raise over("The time of this call is over.")
    return left if timeout is None else min(timeout, left)


class _Line(httpcore.NetworkStream):
    """A connection whose every piece waits no longer than the call it belongs to, and on which no answer is endless."""

    def __init__(self, line: httpcore.NetworkStream) -> None:
        self._line, self._came = line, 0

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._came > MOST_BYTES:
            raise httpcore.ReadError("The answer is too long.")
        piece = self._line.read(max_bytes, _left(timeout, httpcore.ReadTimeout))
        self._came += len(piece)
        return piece

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._came = 0  # a request, and so another answer
        for start in range(0, len(buffer), 16384):
            self._line.write(buffer[start : start + 16384], _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._line.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> _Line:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Line(self._line.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._line.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    """Connects within the time of the call, however many addresses a name has."""

    def __init__(self) -> None:
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> _Line:
        until = None if timeout is None else time.monotonic() + timeout
        wrong: Exception = httpcore.ConnectError("The name has no address.")
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as unknown:
            raise httpcore.ConnectError("The name is not known.") from unknown
        for address in dict.fromkeys(str(row[4][0]) for row in found):
            left = _left(None if until is None else max(0.001, until - time.monotonic()), httpcore.ConnectTimeout)
            try:
                return _Line(self._backend.connect_tcp(address, port, left, local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as no:
                wrong = no
        raise wrong

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> _Line:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Line(self._backend.connect_unix_socket(path, left, socket_options))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


def obedient(client: httpx.Client) -> httpx.Client:
    """The client, with connections that obey `total`, those through a proxy of the environment as well."""
    for transport in (client._transport, *client._mounts.values()):
        if isinstance(transport, httpx.HTTPTransport):
            transport._pool._network_backend = _Backend()  # httpx offers no other way in; a test drips to see it holds
    return client


class Patience:
    """For libraries that know no total time: runs a call in a thread of its own and goes on without it when it is over.

    What is left behind ends when its own socket does; at most `most` calls are under way at a time.
    """

    def __init__(self, seconds: float, most: int = 32) -> None:
        self.seconds = seconds
        self._places = threading.BoundedSemaphore(most)

    def __call__(self, call: Callable[[], Answer]) -> Answer:
        """What `call` gives or raises. Raises TooSlow, and Crowded when it was not even begun."""
        if not self._places.acquire(blocking=False):
            raise Crowded
        done, given, raised = threading.Event(), [], []

        def run() -> None:
            try:
                given.append(call())
            except BaseException as wrong:
                raised.append(wrong)
            finally:
                self._places.release()
                done.set()

        threading.Thread(target=run, name="call", daemon=True).start()
        if not done.wait(self.seconds):
            raise TooSlow("The time of this call is over.")
        if raised:
            raise raised[0]
        return given[0]
