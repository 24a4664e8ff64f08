"""What a form sends: JSON or form-encoded, under many names for the same fields. Pure; the names are in README.md."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from bot.core.model import Change, Kind, Post
from bot.core.ports import NotOurs, Unreadable
from bot.platforms._reading import read_id, read_json, read_time, read_web, read_words

NAME = "form"
MOST_FIELDS = 200

NAMES: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "review_id", "submission_id", "entry_id"),
    "text": ("text", "message", "comment", "review", "body", "feedback"),
    "author": ("author", "name", "from", "full_name"),
    "rating": ("rating", "stars", "score"),
    "link": ("link", "url", "permalink"),
    "posted_at": ("posted_at", "created_at", "date", "submitted_at"),
    "updated_at": ("updated_at", "edited_at"),
    "account": ("account", "location", "clinic"),
    "change": ("change", "event"),
}
"""Our field -> the names it is accepted under, best first. Anything else (an e-mail address, a phone) is not read."""

CHANGES: Mapping[str, Change] = {
    "added": Change.ADDED,
    "created": Change.ADDED,
    "edited": Change.EDITED,
    "updated": Change.EDITED,
    "removed": Change.REMOVED,
    "deleted": Change.REMOVED,
}

STARS = re.compile(r"([0-5](?:[.,]\d+)?)\s*(?:/\s*5|\*|stars?)?", re.IGNORECASE | re.ASCII)


def parse(body: bytes, account: str = "") -> list[Post]:
    """The posts in one delivery; `account` is the one meant when the form names none.

    A bad rating, date or link is left out and the post kept: somebody wrote, and that matters most. The body cannot
    know how it was sent: whoever calls this asks `trust` as well. Raises NotOurs or Unreadable.
    """
    delivery = _read(body)
    entries = delivery if isinstance(delivery, list) else [delivery]
    posts: list[Post] = []
    broken: list[str] = []
    for number, entry in enumerate(entries):
        if not isinstance(entry, dict):
            broken.append("an entry that is not an object")
            continue
        try:
            posts.append(_post(entry, account, _print(body, number)))
        except NotOurs:
            continue
        except Unreadable as fault:
            broken.append(str(fault))
    if broken:
        raise Unreadable(f"Form: {'; '.join(sorted(set(broken)))}.", posts=posts)
    if not posts:
        raise NotOurs("Nothing in this delivery is a message or a review.")
    return posts


def _read(body: bytes) -> Any:
    """JSON when it looks like JSON, else form-encoded (what browsers and form builders send)."""
    if body.lstrip()[:1] in (b"{", b"[", b'"', b""):
        return read_json(body)
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True, max_num_fields=MOST_FIELDS)
    except ValueError as fault:
        raise Unreadable("The form is neither JSON nor form-encoded.", garbage=True) from fault
    return dict(pairs)


def _post(entry: Mapping[str, Any], account: str, print_of_body: str) -> Post:
    wrapped = entry.get("data")
    told = read_words(entry.get("type"))
    fields = _plain(wrapped if isinstance(wrapped, dict) else entry)
    said = (read_words(_pick(fields, "change")) or told).lower()
    change = next((c for word, c in CHANGES.items() if said == word or said.endswith(f".{word}")), Change.ADDED)
    text, rating = read_words(_pick(fields, "text")), _rating(_pick(fields, "rating"))
    if not text and rating is None and change is not Change.REMOVED:
        if told and isinstance(wrapped, dict):
            raise NotOurs(told)  # another event of a sender that has many
        raise Unreadable("a form without a text")
    given = read_id(_pick(fields, "id"))
    if change is not Change.ADDED and not given:
        raise Unreadable("a change without the id of what it changes")
    account = read_id(_pick(fields, "account")) or account
    sent = read_time(entry.get("timestamp"))
    made = read_time(_pick(fields, "posted_at")) or sent
    changed = read_time(_pick(fields, "updated_at")) or sent
    if change is Change.EDITED and not changed:
        raise Unreadable("an edit without its time (updated_at)")
    author = read_words(_pick(fields, "author"))
    name = given or print_of_body
    return Post(
        platform=NAME,
        id=f"{account}:{name}" if account else name,  # two locations' forms may both count 1, 2, 3
        account=account,
        text=text,
        kind=Kind.FORM if rating is None else Kind.REVIEW,
        change=change,
        thread=f"{account}:{name}" if account else name,
        reply_to=name,
        author="" if "@" in author else author,  # some builders put the e-mail address there
        rating=rating,
        link=read_web(_pick(fields, "link")),
        posted_at=made,
        seen_at=made if change is Change.ADDED else changed or made,
    )


def _plain(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Field names as a person may have typed them ("Full Name") under one spelling; the first of equals wins."""
    plain: dict[str, Any] = {}
    for name, value in fields.items():
        plain.setdefault(str(name).strip().lower().replace(" ", "_").replace("-", "_"), value)
    return plain


def _pick(fields: Mapping[str, Any], name: str) -> Any:
    return next((fields[n] for n in NAMES[name] if fields.get(n) not in (None, "")), None)


def _rating(value: Any) -> float | None:
    """Stars from 1 to 5; anything else is not guessed at."""
    if isinstance(value, str):
        found = STARS.fullmatch(value.strip())
        value = float(found[1].replace(",", ".")) if found else None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if 1 <= value <= 5 else None


def _print(body: bytes, number: int) -> str:
    """A name for a post without an id: the same bytes delivered again are the same post."""
    return hashlib.sha256(body + b"#%d" % number).hexdigest()[:20]
