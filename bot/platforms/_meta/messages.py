"""What people write to a clinic alone, in Messenger or as a direct message: one shape for both. Pure.

developers.facebook.com/docs/messenger-platform/reference/webhook-events
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.core.model import Change, Ignored, Kind, Post
from bot.platforms._reading import read_id, read_time, read_web, read_words

MESSAGES: Final = ("message", "message_edit")
POLICY: Final = "policy-enforcement"  # with a hyphen, in the payload alone
THUMBS: Final = frozenset({"369239263222822", "369239343222814", "369239383222810"})
"""The stickers of the button beside the box that one types in, small to large."""

UNREAD: Final = "They sent something that {label} does not pass on. Please look at it there."


class Broken(Exception):
    """One event or change that is about us and cannot be read."""


def deliveries(told: Any) -> list[Mapping[str, Any]]:
    """The deliveries in what was sent. Samples in Meta's documentation are wrapped in an array."""
    return [one for one in (told if isinstance(told, list) else [told]) if isinstance(one, dict)]


def entries(delivery: Mapping[str, Any], broken: list[str]) -> Iterator[Mapping[str, Any]]:
    """Each entry that is an object; what is none is noted in `broken`."""
    found = delivery.get("entry")
    if not isinstance(found, list):
        broken.append("a delivery without entries")
        return
    for entry in found:
        if isinstance(entry, dict):
            yield entry
        else:
            broken.append("an entry that is not an object")


def events(entry: Mapping[str, Any], broken: list[str]) -> Iterator[Mapping[str, Any]]:
    """What happened in the conversations of an account. `standby` is what another app answers, and is not ours."""
    found = entry.get("messaging", [])
    if not isinstance(found, list):
        broken.append("messages that are not a list")
        return
    for event in found:
        if isinstance(event, dict):
            yield event


def read(platform: str, label: str, account: str, event: Mapping[str, Any], link: str) -> Post | None:
    """The message of an event; None for what is none of theirs: echoes, receipts, reactions, presses of our own buttons.

    Raises Broken.
    """
    name = next((name for name in MESSAGES if name in event), "")
    if not name:
        return None
    message, author = event[name], _person(event.get("sender"))
    if not isinstance(message, dict):
        raise Broken("a message that is not an object")
    if _is_own(account, event):
        return None
    own, at = read_id(message.get("mid")), read_time(event.get("timestamp"))
    if not own or not author or not account:
        raise Broken("a message without an id or an author")
    change = (
        Change.UNSENT
        if message.get("is_deleted") is True
        else Change.EDITED
        if name == "message_edit"
        else Change.ADDED
    )
    pictures = _pictures(message)
    text = read_words(message.get("text")) or ("👍" if read_id(message.get("sticker_id")) in THUMBS else "")
    unread = change is Change.ADDED and not text and not pictures
    return Post(
        platform=platform,
        id=own,
        account=account,
        text="" if change is Change.UNSENT else text,
        kind=Kind.MESSAGE,
        change=change,
        thread=author,
        reply_to=author,
        author_id=author,
        link=link,
        posted_at=at,
        seen_at=at,
        attachments=() if change is Change.UNSENT else pictures,
        remarks=(UNREAD.format(label=label),) if unread else (),
    )


def why_ignored(told: Any) -> Ignored:
    """Why a delivery without a post is left aside."""
    found = [entry for delivery in deliveries(told) for entry in entries(delivery, [])]
    happened = [(read_id(entry.get("id")), event) for entry in found for event in events(entry, [])]
    if any(_is_own(account, event) for account, event in happened):
        return Ignored.ECHO
    if any(entry.get("standby") for entry in found):
        return Ignored.STANDBY
    return Ignored.RECEIPT if happened else Ignored.NOT_OURS


def _is_own(account: str, event: Mapping[str, Any]) -> bool:
    """Whether a message is one that the account itself sent, by whatever program or person, or a note to itself."""
    said: Mapping[str, Any] = next((event[name] for name in MESSAGES if isinstance(event.get(name), dict)), {})
    return said.get("is_echo") is True or said.get("is_self") is True or _person(event.get("sender")) == account != ""


def blocked(event: Mapping[str, Any]) -> bool | None:
    """Whether the account may send no more messages (Meta blocked it), or may again; None when an event says neither."""
    told = event.get(POLICY) or event.get(POLICY.replace("-", "_"))
    action = told.get("action") if isinstance(told, dict) else None
    return {"block": True, "unblock": False}.get(action) if isinstance(action, str) else None


def _person(value: Any) -> str:
    return read_id(value.get("id")) if isinstance(value, dict) else ""


def _pictures(message: Mapping[str, Any]) -> tuple[str, ...]:
    """Web addresses of what was attached, and of the story that was answered or shared."""
    rows = message.get("attachments")
    reply = message.get("reply_to")
    found = [_address(row) for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    if isinstance(reply, dict) and isinstance(reply.get("story"), dict):
        found.append(read_web(reply["story"].get("url")))
    return tuple(dict.fromkeys(link for link in found if link))


def _address(row: Mapping[str, Any]) -> str:
    """`payload` is an object with an address, or (of old, "fallback") a text, and the address stands beside it."""
    payload = row.get("payload")
    inside = read_web(payload.get("url")) if isinstance(payload, dict) else ""
    return inside or read_web(row.get("url"))
