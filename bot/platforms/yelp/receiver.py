"""What Yelp says: a webhook that names a review, and a review as its APIs give it. Pure; sources are in README.md."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

from bot.core.model import Change, Kind, Post
from bot.core.ports import Forbidden, NotOurs, Unreadable
from bot.platforms._one_reply import answer
from bot.platforms._reading import read_id, read_json, read_time, read_web, read_words

NAME: Final = "yelp"
TOKEN: Final = re.compile(r"\w{1,256}", re.ASCII)
ID: Final = re.compile(r"[\w-]{1,64}", re.ASCII)
REMOVED: Final = "REVIEW_REMOVED_EVENT"
PACIFIC: Final = ZoneInfo("America/Los_Angeles")  # a review's moments have no zone, and are San Francisco's
EXCERPT: Final = (
    "Yelp shows programs only the beginning of a review: please read the whole of it there before you answer."
)
CUT: Final = ("...", "…")


def challenge(query: Mapping[str, str]) -> str:
    """What Yelp wants back when it asks whether the address is ours, as JSON. Raises Forbidden."""
    token = str(query.get("verification", ""))
    if not TOKEN.fullmatch(token):
        raise Forbidden("This is no verification of Yelp's.")
    return json.dumps({"verification": token})


def parse(body: bytes) -> list[Post]:
    """The removals in a delivery: of anything else it only says where to look. Raises NotOurs or Unreadable."""
    told = read_json(body)
    if not isinstance(told, dict):
        raise Unreadable("Yelp sent something that is not an object.", garbage=True)
    gone = [post for update in _updates(told) if (post := _removal(told, update))]
    if not gone:
        raise NotOurs("A delivery of Yelp's says where to look; the reviews are looked up.")
    return gone


def pointed(body: bytes, watched: Sequence[str]) -> list[str]:
    """Those of the `watched` businesses that a delivery means; all of them when it names none of them."""
    try:
        told = read_json(body)
    except Unreadable:
        return list(watched)
    name = _business(told) if isinstance(told, dict) else ""
    return [name] if name in watched else list(watched)


def _business(told: Mapping[str, Any]) -> str:
    data = told.get("data")
    return read_id(data.get("id")) if isinstance(data, dict) else ""


def _updates(told: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    data = told.get("data")
    given = data.get("updates") if isinstance(data, dict) else None
    yield from (one for one in (given if isinstance(given, list) else ()) if isinstance(one, dict))


def _removal(told: Mapping[str, Any], update: Mapping[str, Any]) -> Post | None:
    name, business, at = read_id(update.get("review_id")), _business(told), read_time(told.get("time"))
    if update.get("event_type") != REMOVED or not ID.fullmatch(name) or not business:
        return None
    return Post(
        platform=NAME,
        id=name,
        account=business,
        kind=Kind.REVIEW,
        change=Change.REMOVED,
        reply_to=name,
        posted_at=at,
        seen_at=at,
    )


def rows(answered: Mapping[str, Any]) -> list[Mapping[str, Any]] | None:
    """The reviews of an answer, in a list or, as the sample of the partners' API has it, one deeper; None where there is no list."""
    given = answered.get("reviews")
    given = given.get("review") if isinstance(given, dict) else given
    return [row for row in given if isinstance(row, dict)] if isinstance(given, list) else None


def name_of(row: Mapping[str, Any]) -> str:
    """The review's id; in what everybody may read it stands in the address alone."""
    own = read_id(row.get("id"))
    if not own:
        own = next(iter(parse_qs(_query(row)).get("hrid", [])), "")
    return own if ID.fullmatch(own) else ""


def _query(row: Mapping[str, Any]) -> str:
    try:
        return urlsplit(read_web(row.get("url"))).query
    except ValueError:
        return ""


def reply(row: Mapping[str, Any]) -> tuple[str, float]:
    """The words of the public reply under a review, and when it was made; ("", 0.0) for none."""
    given = row.get("public_response") or row.get("response")
    if not isinstance(given, dict):
        return "", 0.0
    return read_words(given.get("text")) or read_words(given.get("response_text")), pacific(given.get("time_created"))


def pacific(value: Any) -> float:
    """Epoch seconds of a moment that has no zone of its own."""
    if not isinstance(value, str):
        return read_time(value)
    try:
        moment = datetime.fromisoformat(value)
        return read_time(value) if moment.tzinfo else moment.replace(tzinfo=PACIFIC).timestamp()
    except (ValueError, OverflowError, OSError):
        return 0.0


def read(business: str, row: Mapping[str, Any]) -> list[Post]:
    """A review as an API gives it: what they wrote, then the public reply to it, where there is one.

    Yelp says when it was written and not when it was changed, so it is told as its newest wording: the same words once more
    change nothing.
    """
    name, text, stars = name_of(row), read_words(row.get("text")), _stars(row.get("rating"))
    if not name or not (text or stars is not None):
        return []
    who = row.get("user")
    who = who if isinstance(who, dict) else {}
    at = pacific(row.get("time_created"))
    page = read_web(row.get("url")).partition("?")[0]
    post = Post(
        platform=NAME,
        id=name,
        account=business,
        text=text,
        kind=Kind.REVIEW,
        change=Change.EDITED,
        thread=name,
        reply_to=name,
        author_id=read_id(who.get("id")),
        author=read_words(who.get("name")),
        rating=stars,
        link=f"{page}?hrid={name}" if page else "",
        posted_at=at,
        seen_at=at,
        remarks=(EXCERPT,) if text.endswith(CUT) else (),
    )
    words, made = reply(row)
    return [post, *answer(post, words, made or at, f"{name}/reply")]


def _stars(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 1 <= value <= 5:
        return None
    return float(value)
