"""A post as X writes it down, in both of its shapes: of the API and the Activity webhooks, and of Account Activity before. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from typing import Any, Final

from bot.core.model import Change, Kind, Post
from bot.platforms._reading import read_id, read_time, read_web, read_words

NAME: Final = "x"
SITE: Final = "https://x.com/i/web/status"
ID: Final = re.compile(r"\d{1,20}", re.ASCII)
EPOCH_MS: Final = 1_288_834_974_657  # ids hold the moment they were made, in milliseconds since then
NEWEST_SNOWFLAKE: Final = 1 << 62
FIRST_SNOWFLAKE: Final = 30_000_000_000  # ids before 2010 hold none
ENTITIES: Final = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))  # all that X escapes, the last one last
_DATE = re.compile(r"(\w{3}) (\w{3}) (\d\d) ([\d:]{8} [+-]\d{4}) (\d{4})", re.ASCII)
_HANDLES = re.compile(r"(?:@\w{1,15}\s+)+", re.ASCII)
_OWN_LINK = re.compile(r"\s*https://t\.co/\w+\s*", re.ASCII)


def when(id: str) -> float:
    """The moment an id was made, in epoch seconds; 0.0 where it does not say."""
    number = int(id) if ID.fullmatch(id) else 0
    return ((number >> 22) + EPOCH_MS) / 1000 if FIRST_SNOWFLAKE < number < NEWEST_SNOWFLAKE else 0.0


def id_at(moment: float) -> str:
    """The smallest id that can have been made at a moment."""
    return str(max(int(moment * 1000) - EPOCH_MS, 0) << 22)


def history(tweet: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids of all wordings of a post, oldest first: an edit makes a new one. Empty for what has no id."""
    own = read_id(tweet.get("id_str")) or read_id(tweet.get("id"))
    if not ID.fullmatch(own):
        return ()
    given = tweet.get("edit_history_tweet_ids")
    listed = [id for id in map(read_id, given) if ID.fullmatch(id)] if isinstance(given, list) else []
    return tuple(sorted({*listed, own}, key=int))


def words(tweet: Mapping[str, Any]) -> str:
    """What they wrote, without the names it is addressed to and the link to its own pictures, its links as they are."""
    for holder, name in (("note_tweet", "text"), ("extended_tweet", "full_text")):
        longer = tweet.get(holder)
        if isinstance(longer, dict) and read_words(longer.get(name)):
            return _plain(_shown(str(longer[name]), longer.get("display_text_range")), longer)
    text = tweet.get("full_text") if isinstance(tweet.get("full_text"), str) else tweet.get("text")
    return _plain(_shown(text, tweet.get("display_text_range")), tweet) if isinstance(text, str) else ""


def _shown(text: str, shown: Any) -> str:
    """The part that X shows; what it leaves out goes only where it is what X says it leaves out."""
    if not isinstance(shown, list) or len(shown) != 2 or not all(type(end) is int and end >= 0 for end in shown):
        return text
    first, last = shown
    if _OWN_LINK.fullmatch(text[last:]):
        text = text[:last]
    return text[first:] if _HANDLES.fullmatch(text[:first]) else text


def _plain(text: str, tweet: Mapping[str, Any]) -> str:
    for short, whole in _links(tweet):
        text = text.replace(short, whole)
    for entity, sign in ENTITIES:
        text = text.replace(entity, sign)
    return read_words(text)


def _links(tweet: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    entities = tweet.get("entities")
    given = entities.get("urls") if isinstance(entities, dict) else None
    for link in given if isinstance(given, list) else ():
        short, whole = (
            (read_web(link.get(name)) for name in ("url", "expanded_url")) if isinstance(link, dict) else ("", "")
        )
        if short and whole:
            yield short, whole


def above(tweet: Mapping[str, Any]) -> dict[str, str]:
    """The posts that a post answers, quotes or repeats: "replied_to", "quoted", "retweeted" -> id."""
    found = {}
    given = tweet.get("referenced_tweets")
    for one in given if isinstance(given, list) else ():
        if isinstance(one, dict) and ID.fullmatch(read_id(one.get("id"))):
            found[read_id(one.get("type"))] = read_id(one.get("id"))
    replied = read_id(tweet.get("in_reply_to_status_id_str")) or read_id(tweet.get("in_reply_to_status_id"))
    if ID.fullmatch(replied):
        found.setdefault("replied_to", replied)
    if isinstance(tweet.get("retweeted_status"), dict):
        found.setdefault("retweeted", "0")
    return found


def read(account: str, tweet: Any, people: Mapping[str, str]) -> Post | None:
    """A post to or about an account, or what the account's own reply does to the post above it; None for what is for nobody.

    `people` has names by id, as far as they were told.
    """
    ids = history(tweet) if isinstance(tweet, dict) else ()
    if not ids or not account:
        return None
    parents = above(tweet)
    if "retweeted" in parents:
        return None
    author_id, author = _author(tweet, people)
    own, seen = ids[-1], when(ids[-1])
    made = when(ids[0]) or _time(tweet.get("created_at"))
    text = words(tweet)
    if author_id == account:
        return _answer(account, parents.get("replied_to", ""), own, text, author, max(seen, made))
    to_us = read_id(tweet.get("in_reply_to_user_id_str")) or read_id(tweet.get("in_reply_to_user_id"))
    conversation = read_id(tweet.get("conversation_id"))
    return Post(
        platform=NAME,
        id=ids[0],
        account=account,
        text=text,
        kind=Kind.COMMENT if to_us == account else Kind.MENTION,
        change=Change.EDITED if len(ids) > 1 else Change.ADDED,
        thread=conversation if ID.fullmatch(conversation) else parents.get("replied_to", ids[0]),
        reply_to=own,
        author_id=author_id,
        author=author,
        link=f"{SITE}/{own}",
        posted_at=made,
        seen_at=max(seen, made),
        attachments=tuple(_pictures(tweet)),
    )


def gone(account: str, id: str, now: float) -> Post:
    """What is to be told of a post that X does not show any more: X's terms want it gone here as well."""
    return Post(platform=NAME, id=id, account=account, change=Change.UNSENT, reply_to=id, posted_at=now, seen_at=now)


def _answer(account: str, parent: str, own: str, text: str, author: str, at: float) -> Post | None:
    if not parent:
        return None
    return Post(
        platform=NAME,
        id=parent,
        account=account,
        text=text,
        change=Change.ANSWERED,
        reply_to=own,
        author_id=account,
        author=author,
        link=f"{SITE}/{own}",
        posted_at=at,
        seen_at=at,
    )


def _author(tweet: Mapping[str, Any], people: Mapping[str, str]) -> tuple[str, str]:
    """(id, name); the name is "" where nobody told it."""
    who = tweet.get("user")
    if isinstance(who, dict):  # Account Activity
        return read_id(who.get("id_str")) or read_id(who.get("id")), named(who)
    id = read_id(tweet.get("author_id"))
    return id, people.get(id, "")


def named(who: Mapping[str, Any]) -> str:
    """How somebody calls themselves, else their handle."""
    handle = read_words(who.get("username")) or read_words(who.get("screen_name"))
    return read_words(who.get("name")) or (f"@{handle}" if handle else "")


def _time(value: Any) -> float:
    """Account Activity writes "Wed Feb 05 08:39:31 +0000 2020", the API ISO 8601."""
    try:
        return parsedate_to_datetime(_DATE.sub(r"\1, \3 \2 \5 \4", value)).timestamp()
    except (ValueError, TypeError, OverflowError, OSError):
        return read_time(value)


def _pictures(tweet: Mapping[str, Any]) -> Iterator[str]:
    entities = tweet.get("extended_entities")
    media = entities.get("media") if isinstance(entities, dict) else None
    for one in media if isinstance(media, list) else ():
        if isinstance(one, dict) and (link := read_web(one.get("media_url_https"))):
            yield link
