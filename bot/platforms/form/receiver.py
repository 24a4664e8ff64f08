"""What a form sends: any builder's way of wrapping, under many names for the same fields. Pure.

`decoding` makes bytes a tree, `fields` finds the answers in it, `names` says which is which; README.md tells people.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from bot.core.model import NO_CONTACTS, Change, Kind, Post
from bot.core.ports import NotOurs, Unreadable
from bot.platforms._decoding import plain
from bot.platforms._reading import read_id, read_time, read_web, read_words
from bot.platforms.form import decoding
from bot.platforms.form.fields import Group, groups
from bot.platforms.form.names import CHANGED, DATED, IDS, MADE, NAMES
from bot.platforms.form.people import reach

NAME = "form"
GUESSED = "No field of this form is called a message, so its longest text was taken."

CHANGES: Mapping[str, Change] = {
    "added": Change.ADDED,
    "created": Change.ADDED,
    "edited": Change.EDITED,
    "updated": Change.EDITED,
    "removed": Change.REMOVED,
    "deleted": Change.REMOVED,
}

SUBMISSIONS = ("form", "submi", "review", "message", "comment", "entry", "response", "feedback")
"""A type with one of these in it speaks of what somebody wrote, whatever its fields are called."""

_TIME_OF_DAY = re.compile(r"\d[T ]\d\d?:\d\d")
STARS = re.compile(r"([0-5](?:[.,]\d+)?)\s*(?:/\s*5|\*|stars?)?", re.IGNORECASE | re.ASCII)


def parse(body: bytes, account: str = "", consents: Mapping[str, str] = MappingProxyType({})) -> list[Post]:
    """The posts in one delivery; `account` is the one meant when the form names none, `consents` as in `people.reach`.

    A bad rating, date or link is left out and the post kept: somebody wrote, and that matters most. The body cannot
    know how it was sent: whoever calls this asks `trust` as well. Raises NotOurs or Unreadable.
    """
    delivery = decoding.read(body)
    entries = delivery if isinstance(delivery, list) and not _one_form(delivery) else [delivery]
    posts: list[Post] = []
    broken: list[str] = []
    for number, entry in enumerate(entries):
        if not isinstance(entry, (dict, list)):
            broken.append("an entry that is not an object")
            continue
        try:
            posts.append(_post(entry, account, _print(body, number), consents))
        except NotOurs:
            continue
        except Unreadable as fault:
            broken.append(str(fault))
    if broken:
        raise Unreadable(f"Form: {'; '.join(sorted(set(broken)))}.", posts=posts)
    if not posts:
        raise NotOurs("Nothing in this delivery is a message or a review.")
    return posts


def _one_form(delivery: list[Any]) -> bool:
    """Whether a list is the fields of one form, and not several deliveries."""
    return any(group.answers for group in groups(delivery) if group.above == ()) and not any(
        isinstance(entry, dict) and any(name in entry for name in NAMES["text"][:5]) for entry in delivery
    )


def _post(entry: Any, account: str, print_of_body: str, consents: Mapping[str, str]) -> Post:
    told = read_words(entry.get("type")) if isinstance(entry, dict) else ""
    found = groups(entry)
    if not found:
        raise Unreadable("a form without a field")
    group = _told_in(found)
    said = (read_words(group.find(NAMES["change"])) or told).lower()
    change = next((c for word, c in CHANGES.items() if said == word or said.endswith(f".{word}")), Change.ADDED)
    text, rating = _words(group.find(NAMES["text"])), _rating(group.find(NAMES["rating"]))
    remarks: tuple[str, ...] = ()
    if not text and rating is None and change is not Change.REMOVED:
        if told and isinstance(entry.get("data"), dict) and not any(word in told.lower() for word in SUBMISSIONS):
            raise NotOurs(told)  # another event of a sender that has many
        group = max(found, key=lambda one: len(one.longest()))
        text, remarks = plain(group.longest()), (GUESSED,)
        if not text:
            raise Unreadable("a form without a text")
    given = read_id(group.around(IDS))
    if change is not Change.ADDED and not given:
        raise Unreadable("a change without the id of what it changes")
    account = read_id(group.around(NAMES["account"])) or account
    sent = read_time(entry.get("timestamp")) if isinstance(entry, dict) else 0.0
    made = read_time(group.around(MADE)) or _dated(group) or sent
    changed = read_time(group.around(CHANGED)) or sent
    if change is Change.EDITED and not changed:
        raise Unreadable("an edit without its time (updated_at)")
    name = given or print_of_body
    contacts = NO_CONTACTS
    if rating is None:  # what is for everybody's eyes is answered before them
        contacts, remark = reach(group, found, account, consents)
        remarks += (remark,) if remark else ()
    return Post(
        platform=NAME,
        id=f"{account}:{name}" if account else name,  # two locations' forms may both count 1, 2, 3
        account=account,
        text=text,
        kind=Kind.FORM if rating is None else Kind.REVIEW,
        change=change,
        thread=f"{account}:{name}" if account else name,
        reply_to=name,
        author=_author(group, found),
        rating=rating,
        link=read_web(group.find(NAMES["link"])),
        posted_at=made,
        seen_at=made if change is Change.ADDED else changed or made,
        remarks=remarks,
        contacts=contacts,
    )


def _told_in(found: list[Group]) -> Group:
    """The answers that hold the message; of several, the innermost. Without a message, those with stars or a change."""
    for names in (NAMES["text"], NAMES["rating"]):
        holding = [group for group in found if _words(group.find(names)) or _rating(group.find(names)) is not None]
        if holding:
            return holding[-1] if names is NAMES["text"] else holding[0]
    return next((group for group in found if group.find(NAMES["change"]) or group.find(IDS)), found[0])


def _words(value: Any) -> str:
    return plain(value) if isinstance(value, str) else ""


def _author(group: Group, found: list[Group]) -> str:
    """Who wrote, told beside the message or else in a group of its own; an e-mail address is no name."""
    for one in (group, *found):
        halves = " ".join(part for half in ("first", "last") if (part := _words(one.find(NAMES[half], near=False))))
        whole = _words(one.find(NAMES["author"], near=False)) if one is group else ""
        longer = _words(one.find(NAMES["author"])) if one is group else ""
        if name := " ".join((whole or halves or longer).split()):
            return "" if "@" in name else name
    return ""


def _dated(group: Group) -> float:
    """A field called date, when it has a time of day; else it may be a birthday, or the day somebody wishes for."""
    value = group.around(DATED)
    exact = _TIME_OF_DAY.search(value) or value.strip().isdecimal() if isinstance(value, str) else True
    return read_time(value) if exact else 0.0


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
