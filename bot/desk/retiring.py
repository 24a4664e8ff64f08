"""Messages that have had their time: an older one that a newer has replaced, and one whose case has moved on.

A message to one person, or in a channel, that is still true is left alone; any other is changed into a sentence that says
where things stand, and keeps no button. Nobody is notified by that: what must be noticed is a new message.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterator, Mapping

from bot.core.card import Card
from bot.core.model import OPEN, Delivery
from bot.core.ports import Chat, Outcome, Refused, Retires, TryLater
from bot.core.ports.telling import Told

log = logging.getLogger("replydesk.retiring")

SAID, OLD = (
    "said",
    "old",
)  # begin the name a ref is kept under: the last message to somebody, one that has been replaced
REPLACED = "There is a newer message about this."
AGAIN_SECONDS = 10.0


def name_of(chat: Chat, who: str) -> str:
    """Under which name the last message to somebody (a person's id, or "thread") is kept."""
    return f"{SAID}.{chat.name}.{who}"


def kept(key: str, ref: str, name: str, before: Delivery) -> dict[str, str]:
    """What to keep of a message that is out under the ping's `key`; the one before it stays known until it is retired."""
    if not ref:
        return {}
    fields = {f"ref_{name}": f"{key} {ref}"}
    if older := before.refs.get(name):
        old_key, _, _ = older.partition(" ")
        fields[f"ref_{OLD}{name.removeprefix(SAID)}.{old_key}"] = older
    return fields


class Retirer:
    """Retires messages of one case at a time, under the case's lock."""

    def __init__(self, chats: Mapping[str, Chat], shelf: Told, clock: Callable[[], float]) -> None:
        self.chats, self.shelf, self.clock = chats, shelf, clock

    def over(self, planned: Collection[str], told: Delivery) -> list[tuple[str, str, str]]:
        """(name, ref, why) of what has had its time; `planned` are the keys of the pings that still hold.

        An empty why means that the case moved on.
        """
        return [found for found in self._over(planned, told) if told.waits.get("retire", 0.0) <= self.clock()]

    def _over(self, planned: Collection[str], told: Delivery) -> Iterator[tuple[str, str, str]]:
        for name, value in told.refs.items():
            kind, _, _ = name.partition(".")
            key, _, ref = value.partition(" ")
            if kind == OLD:
                yield name, ref, REPLACED
            elif kind == SAID and key not in planned:
                yield name, ref, ""

    def retire(self, case_id: str, over: list[tuple[str, str, str]], card: Callable[[], Card]) -> None:
        """Change each of these into a sentence. What is gone, or cannot be changed any more, is forgotten."""
        for name, ref, why in over:
            chat = self.chats.get(name.split(".")[1])
            try:
                if isinstance(chat, Retires):
                    chat.retire(ref, why or settled(card()))
            except Refused:
                log.info("an old message cannot be changed any more", extra={"case": case_id})
            except Outcome as later:
                wait = later.after if isinstance(later, TryLater) and later.after else AGAIN_SECONDS
                self.shelf.note(case_id, wait_retire=str(self.clock() + wait))
                return
            self.shelf.note(case_id, **{f"ref_{name}": "", "wait_retire": ""})


def settled(card: Card) -> str:
    """What a message says whose case has moved on."""
    now = card.owner if card.status in OPEN and card.owner else card.state
    return f"{card.headline}\n{now}."
