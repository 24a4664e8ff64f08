"""Patience with callers: how long, and how large, the head of a request may be before anybody knows what it wants.

uvicorn waits for ever and takes any size, so one stranger could fill the memory of a small server with header lines.
"""

from __future__ import annotations

import asyncio
from typing import Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_LIMIT: Final = 64 * 1024  # bytes; Teams' token and a browser's cookies stay under 8 KiB
HEAD_SECONDS: Final = 15.0


class Patient(HttpToolsProtocol):
    """uvicorn's own protocol, which hangs up on a head that is too large or too slow."""

    _head = 0
    _timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._begin()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._timer is not None:  # still in the head
            self._head += len(data)
            if self._head > HEAD_LIMIT:
                self._end()
                self.send_400_response("This head is larger than anything that is sent here.")

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._begin()

    def on_headers_complete(self) -> None:
        self._end()
        super().on_headers_complete()

    def _begin(self) -> None:
        self._end()
        self._head, self._timer = 0, self.loop.call_later(HEAD_SECONDS, self._hang_up)

    def _end(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _hang_up(self) -> None:
        self._timer = None
        if not self.transport.is_closing():
            self.transport.close()
