"""What people bring, as bytes and as a post. Pure."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import Any

from bot.core.model import Kind, Post
from bot.core.ports import Pasted, Unreadable
from bot.platforms._decoding import plain
from bot.platforms._reading import read_json, read_time, read_web, read_words

NAME = "page"
LETTERS = 24  # hexadecimal digits of an id


def wrap(pasted: Pasted) -> bytes:
    return json.dumps(asdict(pasted)).encode()


def parse(body: bytes) -> list[Post]:
    """The post in what `wrap` made. Raises Unreadable."""
    told = read_json(body)
    if not isinstance(told, dict):
        raise Unreadable("What was added is not an object.", garbage=True)
    location, page = read_words(told.get("location")), read_words(told.get("page"))
    text, author = plain(read_words(told.get("text"))), read_words(told.get("author"))
    stars, at = _stars(told.get("stars")), read_time(told.get("at"))
    if not location or not page or not (text or stars is not None):
        raise Unreadable("What was added names no clinic or no page, or says nothing.")
    name = f"{location}:{_print(page, author, text, stars)}"
    post = Post(
        platform=NAME, id=name, account=location, text=text, kind=Kind.REVIEW, reply_to=name, author=author,
        rating=stars, link=read_web(told.get("link")), posted_at=at, seen_at=at, page=page,
        brought_by=read_words(told.get("by_name")),
    )  # fmt: skip
    return [post]


def _print(page: str, author: str, text: str, stars: float | None) -> str:
    """Names a piece of writing, however it was copied: spaces and capitals of names count for nothing. Without words
    the stars name it.
    """
    parts = [page.casefold(), " ".join(author.casefold().split()), " ".join(text.split()), None if text else stars]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:LETTERS]


def _stars(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= 5:
        return None
    return float(value)
