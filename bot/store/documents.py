"""A case as it is stored, and back; and the names it is found by."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any

from pydantic import TypeAdapter

from bot.core.model import SCHEMA, Case, Post
from bot.store import keys, upgrade
from bot.store.log import Head

TOGETHER = 500  # cases read in one round trip, where all are
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


def read_all(db: Any) -> Iterator[list[tuple[str, Case | None]]]:
    """Every stored case by its id, some at a time; None for one that nobody can read."""
    ids = (str(name).removeprefix(keys.case("")) for name in db.scan_iter(keys.case("*"), count=TOGETHER))
    while some := list(islice(ids, TOGETHER)):
        pipe = db.pipeline(transaction=False)
        for case_id in some:
            pipe.hget(keys.case(case_id), "doc")
        yield [(case_id, _load(doc)) for case_id, doc in zip(some, pipe.execute(), strict=True)]


def _load(doc: str | None) -> Case | None:
    try:
        return load(doc or "")
    except ValueError:
        return None
