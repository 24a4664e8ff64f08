"""What Pigeon Post sends: one sealed JSON object for a letter that was written, changed or taken back. Pure."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any

from bot.core.model import Change, Kind, Post
from bot.core.ports import Forbidden, NotOurs, Unreadable
from bot.platforms._reading import read_id, read_json, read_time, read_web, read_words

NAME = "pigeon"
SEAL = "x-pigeon-seal"
CHANGES = {"written": Change.ADDED, "changed": Change.EDITED, "taken_back": Change.REMOVED}


def sign(seal: str, body: bytes) -> str:
    return hmac.new(seal.encode(), body, hashlib.sha256).hexdigest()


def verify(seal: str, headers: Mapping[str, str], body: bytes) -> None:
    """Raises Forbidden."""
    given = headers.get(SEAL, "").encode("utf-8", "backslashreplace")
    if not seal or not hmac.compare_digest(given, sign(seal, body).encode()):
        raise Forbidden("The seal is not the one in our settings.")


def parse(body: bytes) -> list[Post]:
    """Raises NotOurs or Unreadable."""
    told: Any = read_json(body)
    if not isinstance(told, dict):
        raise Unreadable("Pigeon Post sent something that is not an object.", garbage=True)
    event = read_words(told.get("event"))
    if event not in CHANGES:
        raise NotOurs("This is no letter.")
    post = read(event, told.get("letter"), read_time(told.get("at")))
    if post is None:
        raise Unreadable("Pigeon Post sent a letter without its id.")
    return [post]


def read(event: str, letter: Any, at: float) -> Post | None:
    """One letter; None when it has no id."""
    name = read_id(letter.get("id")) if isinstance(letter, dict) else ""
    if not name:
        return None
    writer = letter.get("writer") if isinstance(letter.get("writer"), dict) else {}
    written = read_time(letter.get("written_at"))
    return Post(
        platform=NAME,
        id=name,
        account=read_id(letter.get("loft")),
        text=read_words(letter.get("text")),
        kind=Kind.COMMENT,
        change=CHANGES[event],
        thread=name,
        reply_to=name,
        author_id=read_id(writer.get("id")),
        author=read_words(writer.get("name")),
        link=read_web(letter.get("link")),
        posted_at=written,
        seen_at=at or written,
    )
