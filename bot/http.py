"""What every door of the web process needs: a body read within limits, and one sentence for what nobody foresaw."""

from __future__ import annotations

import asyncio
import logging
import secrets

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response

BODY_SECONDS = 20.0  # for a whole body, however it comes; platforms that send the largest need a second


class NotTaken(Exception):
    """A body that is not read to its end, with the `status` and the sentence its sender gets."""

    status = 400
    sentence = "The connection ended before everything was sent."

    def answer(self) -> Response:
        return PlainTextResponse(self.sentence, self.status, {"Connection": "close"})


class TooLarge(NotTaken):
    """The body is longer than anything that is genuinely sent here."""

    status = 413
    sentence = "This is larger than anything that is sent here."


class TooSlow(NotTaken):
    """The body had BODY_SECONDS to arrive, and did not."""

    status = 408
    sentence = "This took too long to arrive."


class HungUp(NotTaken):
    """Whoever sent it is gone."""


async def read_body(request: Request, limit: int) -> bytes:
    """The raw body, of `limit` bytes at most, nothing of it read by anybody. Raises a NotTaken as soon as that is known."""
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and (len(announced) > 18 or int(announced) > limit):
        raise TooLarge
    pieces, size = [], 0
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for piece in request.stream():
                size += len(piece)
                if size > limit:
                    raise TooLarge
                pieces.append(piece)
    except TimeoutError:
        raise TooSlow from None
    except ClientDisconnect:
        raise HungUp from None
    return b"".join(pieces)


def sorry(log: logging.Logger, what: str, error: BaseException | None = None) -> str:
    """The sentence for a mistake of ours; its six letters stand in the log, beside where `error` happened.

    Without an `error` it is the exception being handled.
    """
    mark = secrets.token_hex(3)
    log.error("%s (%s)", what, mark, exc_info=error or True, extra={"id": mark})
    return f"Something went wrong on our side ({mark}). Nothing was lost; please try again."
