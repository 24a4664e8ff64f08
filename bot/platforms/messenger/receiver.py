"""What Messenger delivers: the messages inside, and what Meta says of the page. Pure; shapes and sources are in README.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.core.model import Post
from bot.core.ports import AccountNews, NotOurs, Unreadable
from bot.platforms._meta import messages
from bot.platforms._meta.messages import Broken
from bot.platforms._reading import read_id, read_json

NAME: Final = "messenger"
LABEL: Final = "Messenger"
BLOCKED: Final = (
    "Meta does not let the page “{page}” send messages in Messenger any more, so no reply reaches anybody there. Please look "
    "at the page's notices in Meta Business Suite, and reach whoever wrote in another way."
)


def inbox(page: str) -> str:
    """Where the clinic reads and answers its messages: the API gives no address of a single one."""
    return f"https://business.facebook.com/latest/inbox/all?asset_id={page}"


def parse(body: bytes) -> list[Post]:
    """Every message in one delivery, in its order. Raises NotOurs, or Unreadable with those that can be read in `posts`."""
    posts: list[Post] = []
    broken: list[str] = []
    told = read_json(body)
    for account, event in _events(told, broken):
        try:
            post = _read(account, event)
        except Broken as fault:
            broken.append(str(fault))
            continue
        if post is not None:
            posts.append(post)
    if broken:
        raise Unreadable(f"{LABEL}: {'; '.join(sorted(set(broken)))}.", posts=posts)
    if not posts:
        raise NotOurs("Nothing in this delivery is a message to a page.", messages.why_ignored(told))
    return posts


def read(account: str, event: Mapping[str, Any]) -> Post | None:
    """A message that was looked up; None when it is our own, or cannot be read."""
    try:
        return _read(account, event)
    except Broken:
        return None


def _read(account: str, event: Mapping[str, Any]) -> Post | None:
    return messages.read(NAME, LABEL, account, event, inbox(account))


def news(body: bytes) -> list[AccountNews]:
    """What Meta says of pages: that one may send no more, and that it may again."""
    try:
        found = _events(read_json(body), [])
        told = [(account, messages.blocked(event)) for account, event in found]
    except Unreadable:
        return []
    return [AccountNews(page, BLOCKED.format(page=page) if off else "") for page, off in told if off is not None]


def _events(told: Any, broken: list[str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each event with its page."""
    for delivery in messages.deliveries(told):
        if delivery.get("object") != "page":
            continue
        for entry in messages.entries(delivery, broken):
            for event in messages.events(entry, broken):
                yield read_id(entry.get("id")), event
