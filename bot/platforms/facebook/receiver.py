"""What Facebook delivers: the posts inside. Pure; shapes and their sources are in README.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.core.model import Change, Kind, Post
from bot.core.ports import NotOurs, Unreadable
from bot.platforms._reading import read_id, read_json, read_time, read_web, read_words

NAME = "facebook"
SITE = "https://www.facebook.com"

VERBS = {
    "add": Change.ADDED,
    "edit": Change.EDITED,  # visitor posts and recommendations say "edit", comments say "edited"
    "edited": Change.EDITED,
    "update": Change.EDITED,
    "remove": Change.REMOVED,
    "hide": Change.HIDDEN,
    "unhide": Change.SHOWN,
}
WORDS = frozenset({Change.ADDED, Change.EDITED})  # the changes that carry the author's own words

FEED = {
    "comment": Kind.COMMENT,
    "post": Kind.POST,
    "status": Kind.POST,
    "photo": Kind.POST,
    "video": Kind.POST,
    "share": Kind.POST,
}
ITEMS: Mapping[str, Mapping[str, Kind]] = {
    "feed": FEED,
    "mention": dict.fromkeys(FEED, Kind.MENTION),
    "ratings": {"rating": Kind.REVIEW, "comment": Kind.COMMENT},
}
"""field -> item -> kind. Whatever is not here (likes, reactions, events, albums, messages) is not ours."""

RECOMMENDATION = {"positive": 5.0, "negative": 1.0}
"""Stars were retired in 2018. A yes counts as the best, a no as the worst: a card must tell praise from complaint."""


NO_VALUE = "a change without its content (switch on 'Include values' in the app's webhook settings)"


class _Broken(Exception):
    """One change that is about us and cannot be read."""


def parse(body: bytes) -> list[Post]:
    """Every comment, visitor post, mention and recommendation in one delivery, in its order.

    Raises NotOurs when nothing in it concerns us. A change that concerns us but cannot be read raises Unreadable, which
    then carries the readable posts of the same delivery in `posts`.
    """
    posts: list[Post] = []
    broken: list[str] = []
    for entry, change in _changes(read_json(body), broken):
        try:
            post = _read(entry, change)
        except _Broken as fault:
            broken.append(str(fault))
            continue
        if post is not None:
            posts.append(post)
    if broken:
        raise Unreadable(f"Facebook: {'; '.join(sorted(set(broken)))}.", posts=posts)
    if not posts:
        raise NotOurs("Nothing in this delivery is a comment, a visitor's post or a review.")
    return posts


def read_row(page: str, value: Mapping[str, Any]) -> Post | None:
    """What was found on a page, as if the webhook had told it; None when it is not for us or cannot be read."""
    try:
        return _read({"id": page}, {"field": "feed", "value": value})
    except _Broken:
        return None


def _changes(delivery: Any, broken: list[str]) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Each (entry, change) under a field we read. One sample in Meta's documentation wraps the delivery in an array."""
    for page in delivery if isinstance(delivery, list) else [delivery]:
        if not isinstance(page, dict) or page.get("object") != "page":
            continue
        entries = page.get("entry")
        if not isinstance(entries, list):
            broken.append("a delivery without entries")
            continue
        for entry in entries:
            if not isinstance(entry, dict):
                broken.append("an entry that is not an object")
                continue
            if not entry.get("changes") and _names(entry.get("changed_fields")) & ITEMS.keys():
                broken.append(NO_VALUE)
            changes = entry.get("changes", [])
            if not isinstance(changes, list):
                broken.append("changes that are not a list")
                continue
            for change in changes:
                if isinstance(change, dict) and change.get("field") in _FIELDS:
                    yield entry, change


_FIELDS = tuple(ITEMS)  # a tuple: a field that is a list or an object must not raise for being unhashable


def _names(value: Any) -> set[str]:
    return {v for v in value if isinstance(v, str)} if isinstance(value, list) else set()


def _read(entry: Mapping[str, Any], change: Mapping[str, Any]) -> Post | None:
    """The post of one change, or None when it is not for us."""
    value = change.get("value")
    if not isinstance(value, dict):
        raise _Broken(NO_VALUE)
    item, verb = read_id(value.get("item")), VERBS.get(read_id(value.get("verb")))
    kind = ITEMS[change["field"]].get(item)
    if kind is None or verb is None:
        return None
    account = read_id(entry.get("id"))
    if not account:
        raise _Broken("an entry without a page id")
    author_id, author = _author(value)
    text, attachments = _text(value), _attachments(value)
    if verb in WORDS and not _published(value):
        return None  # a draft of ours nobody can see
    if verb in WORDS and author_id == account:
        return _own_reply(account, value, text, author) if verb is Change.ADDED and item == "comment" else None
    if verb is Change.EDITED and item != "comment" and not (text or attachments or item == "rating"):
        return None  # moving a post to the trash is told as an edit without words
    seen = read_time(entry.get("time"))
    made = read_time(value.get("created_time"))
    own, thread, reply_to = _place(item, value)
    return Post(
        platform=NAME,
        id=own,
        account=account,
        text=text,
        kind=kind,
        change=verb,
        thread=thread,
        reply_to=reply_to,
        # Whoever removes or hides a post is not its author: `from` is then the page, or a moderator.
        author_id=author_id if verb in WORDS else "",
        author=author if verb in WORDS else "",
        rating=_rating(value) if item == "rating" else None,
        link=_link(item, value),
        posted_at=made or seen,
        # A retried "add" must not outrank an edit, and `created_time` of an edit is that of the first wording.
        seen_at=(made or seen) if verb is Change.ADDED else max(made, seen),
        attachments=attachments,
        told=verb is not Change.EDITED or item == "rating" or _says_words(value),
    )


def _own_reply(account: str, value: Mapping[str, Any], text: str, author: str) -> Post | None:
    """A comment of the page's own, as what it does to the comment or the post above it: that one is answered.

    The page's own reply of this desk comes back in the same way; the desk knows it by its words.
    """
    own, made = read_id(value.get("comment_id")), read_time(value.get("created_time"))
    above = _above(own, value) or read_id(value.get("post_id"))
    if not (own and above and made):
        return None
    return Post(
        platform=NAME,
        id=above,
        account=account,
        text=text,
        change=Change.ANSWERED,
        reply_to=own,
        author_id=account,
        author=author,
        link=_link("comment", value),
        posted_at=made,
        seen_at=made,
    )


def _place(item: str, value: Mapping[str, Any]) -> tuple[str, str, str]:
    """(own id, thread, id to reply to). Facebook has two levels: a reply to a reply goes to the comment above it.

    The thread is the story everything stands under: what one person writes there, at whatever level, is one conversation.
    """
    if item == "rating":
        own = story = reply_to = read_id(value.get("open_graph_story_id"))
    elif item == "comment":
        own = read_id(value.get("comment_id"))
        reply_to = _above(own, value) or own
        story = read_id(value.get("post_id")) or own.partition("_")[0]
    else:
        own = story = reply_to = read_id(value.get("post_id"))
    if not own:
        raise _Broken(f"a {item} without an id")
    return own, _last(story), reply_to


def _above(own: str, value: Mapping[str, Any]) -> str:
    """The comment a reply stands under, "" for a top-level comment.

    Only the part after the underscore tells: the prefix of `parent_id` is not always the one of `post_id`.
    """
    parent = read_id(value.get("parent_id"))
    post = read_id(value.get("post_id")) or own.partition("_")[0]
    return "" if not parent or _last(parent) == _last(post) else parent


def _author(value: Mapping[str, Any]) -> tuple[str, str]:
    """(id, name), both "" when Facebook keeps them back. Three shapes: `from`, `sender_*` (old), `reviewer_*`."""
    who = value.get("from")
    if isinstance(who, dict):
        return read_id(who.get("id")), read_words(who.get("name"))
    for prefix in ("sender", "reviewer"):
        if value.get(f"{prefix}_id"):
            return read_id(value.get(f"{prefix}_id")), read_words(value.get(f"{prefix}_name"))
    return "", ""


def _text(value: Mapping[str, Any]) -> str:
    return read_words(value.get("message")) or read_words(value.get("review_text"))


def _says_words(value: Mapping[str, Any]) -> bool:
    """Whether a change says what is written there now, were it nothing at all: what is left out is not taken away."""
    return isinstance(value.get("message"), str) or isinstance(value.get("review_text"), str)


def _published(value: Mapping[str, Any]) -> bool:
    return value.get("published", 1) not in (0, False, "0")


def _rating(value: Mapping[str, Any]) -> float | None:
    stars = value.get("rating")
    if isinstance(stars, (int, float)) and not isinstance(stars, bool) and 1 <= stars <= 5:
        return float(stars)
    return RECOMMENDATION.get(read_id(value.get("recommendation_type")).lower())


def _attachments(value: Mapping[str, Any]) -> tuple[str, ...]:
    """Web addresses of photos, videos and shared pages."""
    photos = value.get("photos")
    found = [value.get("photo"), *(photos if isinstance(photos, list) else []), value.get("video"), value.get("link")]
    return tuple(dict.fromkeys(link for link in map(read_web, found) if link))


def _link(item: str, value: Mapping[str, Any]) -> str:
    """Where people see it: from the payload, else built from the ids."""
    post = value.get("post")
    page_of_post = read_web(post.get("permalink_url")) if isinstance(post, dict) else ""
    given = read_web(value.get("permalink_url"))
    comment = read_id(value.get("comment_id"))
    story = read_id(value.get("post_id")) or read_id(value.get("open_graph_story_id"))
    if given:
        return given
    base = page_of_post or (f"{SITE}/{story.replace('_', '/posts/', 1)}" if story else "")
    if not base or not comment:
        return base
    above = _above(comment, value)
    mark = "&" if "?" in base else "?"
    base = f"{base}{mark}comment_id={_last(above or comment)}"
    return f"{base}&reply_comment_id={_last(comment)}" if above else base


def _last(graph_id: str) -> str:
    return graph_id.rpartition("_")[2]
