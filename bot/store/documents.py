"""A case as it is stored, and back; and the names it is found by."""

from __future__ import annotations

import json
from functools import cache

from pydantic import TypeAdapter

from bot.core.model import SCHEMA, Case, Post
from bot.store import upgrade
from bot.store.log import Head

PRESENT = f'{{"schema":{SCHEMA},'  # how a document of this version begins


@cache
def adapter() -> TypeAdapter[Case]:
    """How a case is written and read; made with the first one, for it takes a twentieth of a second."""
    return TypeAdapter(Case)


def post_field(platform: str, post_id: str) -> str:
    return f"{platform}:{post_id}"


def thread_field(post: Post) -> str:
    """Who in which conversation; "" when that cannot be told."""
    return f"{post.platform}:{post.account}:{post.thread}:{post.author_id}" if post.thread and post.author_id else ""


def load(doc: str) -> Case:
    """A stored case, lifted when an older version wrote it. Raises ValueError for what nobody can read."""
    if doc.startswith(PRESENT):
        return adapter().validate_json(doc)
    return adapter().validate_python(upgrade.lift_case(json.loads(doc)))


def head(count: str | None, seal: str | None) -> Head | None:
    return Head(int(count), seal or "") if count else None
