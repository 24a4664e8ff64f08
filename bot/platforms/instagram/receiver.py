"""What Instagram delivers: comments, mentions and messages. Pure; the four shapes and their sources are in README.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from bot.core.model import Change, Kind, Post
from bot.core.ports import NotOurs, Unreadable
from bot.platforms._meta import messages
from bot.platforms._meta.messages import Broken
from bot.platforms._reading import read_id, read_json, read_time, read_web, read_words

NAME: Final = "instagram"
LABEL: Final = "Instagram"
SITE: Final = "https://www.instagram.com"
INBOX: Final = f"{SITE}/direct/inbox/"
LIVE: Final = "This was written under a live video. It can be answered in the app alone, and only while the video runs."
KINDS: Final = {"comments": Kind.COMMENT, "live_comments": Kind.COMMENT, "mentions": Kind.MENTION}
"""field -> kind. Whatever is not here (insights of stories, for instance) is not ours."""

NO_VALUE: Final = "a change without its content (switch on 'Include values' in the app's webhook settings)"


def inbox(account: str) -> str:
    """Where the clinic reads and answers its messages: the API gives no address of a single one."""
    return INBOX


def parse(body: bytes) -> list[Post]:
    """Every comment, mention and message in one delivery, in its order. A mention has no words: those are fetched.

    Raises NotOurs, or Unreadable with those that can be read in `posts`.
    """
    posts: list[Post] = []
    broken: list[str] = []
    told = read_json(body)
    for entry in _entries(told, broken):
        for read in (_changes, _messages):
            posts += read(entry, broken)
    if broken:
        raise Unreadable(f"{LABEL}: {'; '.join(sorted(set(broken)))}.", posts=posts)
    if not posts:
        raise NotOurs("Nothing in this delivery is a comment, a mention or a message.", messages.why_ignored(told))
    return posts


def read_event(account: str, event: Mapping[str, Any]) -> Post | None:
    """A message that was looked up; None when it is our own, or cannot be read."""
    try:
        return messages.read(NAME, LABEL, account, event, INBOX)
    except Broken:
        return None


def read_comment(account: str, value: Mapping[str, Any], seen: float, own: str = "") -> Post | None:
    """A comment as the webhook or the API gives it; one of the account's own as the answer it is to what stands above.

    `seen` is when it was told of, in epoch seconds, `own` the account's user name where that is known. None for what
    concerns nobody. Raises Broken.
    """
    name = read_id(value.get("id")) or read_id(value.get("comment_id"))
    if not name:
        raise Broken("a comment without an id")
    above, media = read_id(value.get("parent_id")), _inside(value, "media")
    author_id, author = _author(value)
    made = read_time(value.get("timestamp")) or seen
    ours = author_id == account or bool(own and author == own) or _is_self(value)
    if ours and not above:
        return None
    return Post(
        platform=NAME,
        id=above if ours else name,
        account=account,
        text=read_words(value.get("text")),
        change=Change.ANSWERED if ours else Change.ADDED,
        thread=read_id(media.get("id")) or above or name,
        reply_to=name if ours else above or name,
        author_id=account if ours else author_id,
        author=author,
        link=_link(read_web(media.get("permalink")), name),
        posted_at=made,
        seen_at=made,
    )


def _entries(told: Any, broken: list[str]) -> Iterator[Mapping[str, Any]]:
    """The entries of Instagram's deliveries. Old test deliveries do not say whose they are."""
    for delivery in messages.deliveries(told):
        if delivery.get("object", NAME) == NAME and "entry" in delivery:
            yield from messages.entries(delivery, broken)


def _messages(entry: Mapping[str, Any], broken: list[str]) -> Iterator[Post]:
    for event in messages.events(entry, broken):
        try:
            post = messages.read(NAME, LABEL, read_id(entry.get("id")), event, INBOX)
        except Broken as fault:
            broken.append(str(fault))
            continue
        if post is not None:
            yield post


def _changes(entry: Mapping[str, Any], broken: list[str]) -> Iterator[Post]:
    changes = entry.get("changes", [])
    if not isinstance(changes, list):
        broken.append("changes that are not a list")
        return
    named = entry.get("changed_fields")
    if not changes and isinstance(named, list) and any(isinstance(n, str) and n in KINDS for n in named):
        broken.append(NO_VALUE)
    here = [entry] if "value" in entry else []  # with Instagram Login the change stands in the entry itself
    for change in (*changes, *here):
        if not isinstance(change, dict):
            continue
        value = change.get("value")
        for one in value if isinstance(value, list) else [value]:
            try:
                post = _read(entry, change.get("field"), one)
            except Broken as fault:
                broken.append(str(fault))
                continue
            if post is not None:
                yield post


def _read(entry: Mapping[str, Any], field: Any, value: Any) -> Post | None:
    """The post of one change; None when it is not for us. Raises Broken."""
    if field is None and isinstance(value, dict):  # old test deliveries name no field
        field = "comments" if "text" in value else "mentions" if "media_id" in value else None
    kind = KINDS.get(field) if isinstance(field, str) else None
    if kind is None:
        return None
    if not isinstance(value, dict):
        raise Broken(NO_VALUE)
    account, seen = read_id(entry.get("id")), read_time(entry.get("time"))
    if not account:
        raise Broken("an entry without an account")
    if kind is Kind.MENTION:
        return _mention(account, value, seen)
    post = read_comment(account, value, seen)
    if post is not None and post.change is Change.ADDED and field == "live_comments":
        return replace(post, remarks=(LIVE,))
    return post


def _mention(account: str, value: Mapping[str, Any], seen: float) -> Post:
    """Somebody else's comment, or the caption of their picture or video, that names the account: its ids alone."""
    media, comment = read_id(value.get("media_id")), read_id(value.get("comment_id"))
    if not media and not comment:
        raise Broken("a mention without an id")
    name = comment or media
    return Post(
        platform=NAME,
        id=name,
        account=account,
        kind=Kind.MENTION,
        thread=media or name,
        reply_to=name,
        posted_at=seen,
        seen_at=seen,
    )


def _inside(value: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = value.get(name)
    return found if isinstance(found, dict) else {}


def _author(value: Mapping[str, Any]) -> tuple[str, str]:
    """(id, user name), each "" when Instagram keeps it back."""
    who = _inside(value, "from")
    return read_id(who.get("id")), read_words(who.get("username")) or read_words(value.get("username"))


def _is_self(value: Mapping[str, Any]) -> bool:
    return "self_ig_scoped_id" in _inside(value, "from")


def _link(permalink: str, comment: str) -> str:
    """Where people see a comment: no delivery says so, and the API gives the address of what it stands under."""
    return f"{permalink.rstrip('/')}/c/{comment}/" if permalink else ""
