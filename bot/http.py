"""What every door of the web process needs: a body read with a limit, and one sentence for what nobody foresaw."""

from __future__ import annotations

import logging
import secrets

from starlette.requests import Request


class TooLarge(Exception):
    """The body is longer than anything that is genuinely sent here."""


async def read_body(request: Request, limit: int) -> bytes:
    """The raw body, of `limit` bytes at most. Raises TooLarge as soon as that is known, and Starlette's ClientDisconnect."""
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > limit:
        raise TooLarge
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size > limit:
            raise TooLarge
        pieces.append(piece)
    return b"".join(pieces)


def sorry(log: logging.Logger, what: str, error: BaseException | None = None) -> str:
    """The sentence for a mistake of ours; its six letters stand in the log, beside where `error` happened.

    Without an `error` it is the exception being handled.
    """
    mark = secrets.token_hex(3)
    log.error("%s (%s)", what, mark, exc_info=error or True, extra={"id": mark})
    return f"Something went wrong on our side ({mark}). Nothing was lost; please try again."
