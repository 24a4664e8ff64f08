"""What X delivers: the signature, the challenge, and the posts inside. Pure; shapes and their sources are in README.md."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.core.model import Post
from bot.core.ports import Forbidden, NotOurs, Unreadable
from bot.platforms._reading import read_id, read_json, read_time
from bot.platforms.x import posts

NAME: Final = posts.NAME
SIGNATURE: Final = "x-twitter-webhooks-signature"

CREATED: Final = ("post.mention.create", "post.reply.create", "post.quote.create", "post.create")
DELETED: Final = "post.delete"

# What X asks for is signed with the secret that also signs deliveries. So nothing that could be one is ever signed for a stranger.
CHALLENGE: Final = re.compile(r"[\w=+/.-]{1,256}", re.ASCII)


def sign(secret: str, body: bytes) -> str:
    """What stands in the header for exactly these bytes. Base64, where others have hexadecimal digits."""
    return "sha256=" + b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()


def verify(secret: str, headers: Mapping[str, str], body: bytes) -> None:
    """Return when `body` was signed with the app's secret, else raise Forbidden."""
    given = str(headers.get(SIGNATURE, "")).encode("utf-8", "backslashreplace")
    if not secret or not hmac.compare_digest(given, sign(secret, body).encode()):
        raise Forbidden("The signature of this delivery does not match our X app's secret.")


def challenge(secret: str, query: Mapping[str, str]) -> str:
    """The answer to X's Challenge-Response Check, as JSON. Raises Forbidden."""
    token = str(query.get("crc_token", ""))
    if not secret or not CHALLENGE.fullmatch(token):
        raise Forbidden("This is no challenge of X.")
    return json.dumps({"response_token": sign(secret, token.encode())})


def parse(body: bytes) -> list[Post]:
    """Every post to or about an account of ours in one delivery, and every reply of the account's own.

    Raises NotOurs, or Unreadable for what is about us and cannot be read; that carries the others in `posts`.
    """
    told = read_json(body)
    if not isinstance(told, dict):
        raise Unreadable("X sent something that is not an object.", garbage=True)
    found: list[Post] = []
    broken = False
    for account, tweet, people in _created(told):
        post = posts.read(account, tweet, people)
        found += [post] if post else []
        broken = broken or not account or not isinstance(tweet, dict) or not posts.history(tweet)
    found += _deleted(told)
    if broken:
        raise Unreadable("X told of a post without its id or its account.", posts=found)
    if not found:
        raise NotOurs("Nothing in this delivery is a post to a clinic.")
    return found


def _created(told: Mapping[str, Any]) -> Iterator[tuple[str, Any, Mapping[str, str]]]:
    """(account, post, names) of each post that was written."""
    event = told.get("data")
    if isinstance(event, dict) and read_id(event.get("event_type")) in CREATED:
        yield _account(event), event.get("payload"), people(event.get("includes"))
    before = told.get("tweet_create_events")
    for tweet in before if isinstance(before, list) else ():
        yield read_id(told.get("for_user_id")), tweet, {}


def _deleted(told: Mapping[str, Any]) -> list[Post]:
    """Somebody else's posts that are gone. What the account deletes itself is no post of anybody's to the clinic."""
    gone = []
    event = told.get("data")
    if isinstance(event, dict) and read_id(event.get("event_type")) == DELETED:
        row = event.get("payload")
        gone.append((_account(event), row.get("id"), row.get("author_id"), 0.0) if isinstance(row, dict) else None)
    before = told.get("tweet_delete_events")
    for row in before if isinstance(before, list) else ():
        status = row.get("status") if isinstance(row, dict) else None
        if isinstance(status, dict):
            gone.append(
                (
                    read_id(told.get("for_user_id")),
                    status.get("id"),
                    status.get("user_id"),
                    read_time(row.get("timestamp_ms")),
                )
            )
    named = [(one[0], read_id(one[1]), read_id(one[2]), one[3]) for one in gone if one]
    return [
        posts.gone(account, id, at)
        for account, id, by, at in named
        if account and posts.ID.fullmatch(id) and by not in ("", account)
    ]


def _account(event: Mapping[str, Any]) -> str:
    given = event.get("filter")
    return read_id(given.get("user_id")) if isinstance(given, dict) else ""


def people(includes: Any) -> dict[str, str]:
    """Names by id. They are one level deeper where something was deleted."""
    users = includes.get("users") if isinstance(includes, dict) else None
    found = {}
    for user in users if isinstance(users, list) else ():
        inner = user.get("data") if isinstance(user, dict) else None
        who = inner if isinstance(inner, dict) else user
        if isinstance(who, dict) and (name := posts.named(who)):
            found[read_id(who.get("id"))] = name
    return found
