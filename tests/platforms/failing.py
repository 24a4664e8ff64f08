"""How a stand-in fails on demand: the same faults everywhere, each with the vendor's own answer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from tests.loopback import CutOff

FAULTS: Final[Mapping[str, tuple[int, bool]]] = {
    "429": (429, False),
    "503": (503, False),
    "500": (500, False),
    "500 after creating": (500, True),
    "502": (502, False),
    "time-out": (-1, False),
    "time-out after creating": (-1, True),
    "lost": (0, True),
    "broken": (200, True),
    "signed out": (401, False),
    "no permission": (403, False),
    "gone": (404, False),
    "not accepted": (400, False),
    "moved": (301, False),
}
"""name -> (status, 0 for no whole answer and -1 for none; whether it is done all the same)"""

PAGES: Final = frozenset({"broken", "502", "moved"})
"""What somebody on the way answers with: a page of HTML."""


class Failing:
    """The faults that wait for the next calls with a method."""

    def __init__(self) -> None:
        self._waiting: list[tuple[str, str]] = []

    def fail(self, fault: str, on: str, times: int = 1) -> None:
        self._waiting += [(on, fault)] * times

    async def meet(
        self, request: Request, do: Callable[[], Response], refusal: Callable[[str, int], Response]
    ) -> Response:
        """What `do` answers, or whatever goes wrong; `refusal` draws the vendor's own answer to a fault with a status."""
        fault = self._waiting.pop(0)[1] if self._waiting and self._waiting[0][0] == request.method else ""
        status, done = FAULTS.get(fault, (0, True))
        answer = do() if done else Response()
        if not fault:
            return answer
        if status == -1:
            until = time.monotonic() + 30
            while time.monotonic() < until and not await request.is_disconnected():
                await asyncio.sleep(0.02)
        if status <= 0:
            return CutOff()
        return Response("<html>", status) if fault in PAGES else refusal(fault, status)
