"""After every transition of the machine, without a reload, every chat shows a case as it is then, or refuses in a sentence.

One case for each pair of the table is moved as the table says and looked at once by the worker. What hangs in each
channel is compared with a fresh drawing, what hangs in direct messages with the pings that still hold, and an open page of
the inbox is told of the very version that its card then shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from bot.chats.slack.client import key_of
from bot.core import climbing, reminders
from bot.core.lifecycle import NEXT, move
from bot.core.model import DESK, Case, Draft, Entry, Escalation, ReplyState, Revision, Status, Verb
from bot.core.permissions import manages
from bot.store import keys
from tests.chats.inbox.driver import words
from tests.core.makers import case, out, post, yes
from tests.stories import plays

FAR = 10**6  # seconds: nothing that is held goes out by itself here
DRAFT = Draft("We are sorry about the wait. Please call us.", "person", hands=("maria",))
PAIRS = sorted(NEXT, key=lambda pair: (pair[0].value, pair[1].value))
CHUNKS = 6  # one desk for so many parts of the table


def made(house: Any, number: int, status: Status) -> Case:
    """A case that stands as `status` says, with all that may be drawn of it there."""
    now, name = house.clock(), f"case{number:03d}"
    about = post(id=f"1_{number}", thread=f"1_{number}", author_id=f"9{number}", posted_at=now - 60, seen_at=now - 60)
    held = yes("We hear you.", "maria", "Maria", at=now, post=about.id, hold_until=now + FAR)
    going = {
        Status.APPROVED: held,
        Status.PUBLISHING: replace(held, state=ReplyState.SENDING),
        Status.FAILED: replace(held, state=ReplyState.REJECTED),
    }
    before = out("Thank you.", "maria", "Maria", at=now - 30, post=about.id, link="https://public.example/1", ref="r1")
    ours = (before, going[status]) if status in going else (before,)
    return case(
        status, id=name, location="main", post=about, clock_from=now - 60, opened_at=now - 60, changed_at=now,
        deadline=now + 3540, draft=DRAFT, replies=ours, owner="maria", owner_name="Maria", owner_until=now + 900,
        escalation=Escalation("Please look", "maria", "Maria", now - 30), notice="Facebook did not answer."
        if status is Status.FAILED else "", reason="Settled" if status is Status.CLOSED else "",
    )  # fmt: skip


def put(house: Any, before: Case | None, after: Case) -> None:
    entry = Entry(house.clock(), after.status.value, DESK.id, DESK.name, before.version if before else 1)
    if before is None:
        assert house.desk.store.open_case(after, entry, "2026-09-21", {}) is None
    else:
        assert house.desk.store.save(after, entry) is None


def hanging(stages: dict[str, Any], told: Any, chat: str, round: int) -> Any:
    """The card as it hangs in a channel, as the vendor keeps it."""
    ref = told.refs[f"{chat}.{round}"]
    if chat == "slack":
        channel, ts = ref.split(":", 1)
        return stages[chat].there.messages[channel][ts]["blocks"]
    conversation, _, activity = ref.rpartition("|")
    return stages[chat].there.messages[conversation, activity]["attachments"]


def drawn(house: Any, stages: dict[str, Any], chat: str, now: Case) -> Any:
    """The same, drawn afresh beside it, and taken away again."""
    key = f"{now.id}.card-{chat}.{now.round}"
    channel = stages[chat].channels[chat]
    card = house.desk.drawer.whole(now)
    ref = house.desk.chats[chat].show(card, channel, None, key)
    if chat == "slack":
        where, ts = ref.split(":", 1)
        return stages[chat].there.messages[where].pop(ts)["blocks"]
    conversation, _, activity = ref.rpartition("|")
    return stages[chat].there.messages.pop((conversation, activity))["attachments"]


def faults(house: Any, stages: dict[str, Any], now: Case, heard: list[str]) -> Iterator[str]:
    told, place = house.desk.store.delivery(now.id), house.desk.practice.place(now)
    for chat in ("slack", "teams"):
        if hanging(stages, told, chat, now.round) != drawn(house, stages, chat, now):
            yield f"the card in {chat} is not how it stands"
    plan = reminders.pings(now, place, house.desk.practice.policy, house.clock())
    plan += climbing.rungs(plan, now, place, told, house.clock())
    if over := house.desk.teller.retirer.over({p.key for p in plan}, told):
        yield f"messages hang that say what is over: {[name for name, *_ in over]}"
    for channel, messages in stages["slack"].there.messages.items():
        for message in messages.values() if channel.startswith("D") else ():
            drawn_for = [b for b in message.get("blocks") or () if b["type"] == "actions"]
            if now.id in key_of(message) and drawn_for and not any(p.key in key_of(message) for p in plan):
                yield "a direct message keeps the buttons of what is over"
    if f"{now.id} {now.version}" not in heard:
        yield f"no open page of the inbox was told of version {now.version}"
    for who in ("maria", "boss"):
        person = house.desk.practice.people[who]
        card, page = house.desk.card(now.id, person), stages["inbox"].staff(who).page(now.id)
        missing = [b.label for b in card.buttons if b.label not in words(page)]
        if " ".join(card.state.split()) not in words(page) or missing or (now.notice and now.notice not in words(page)):
            yield f"{who}'s page does not show “{card.state}”, or not {missing}"
        if any(b.verb in (Verb.GRANT, Verb.DENY, Verb.ACKNOWLEDGE) for b in card.buttons) and not manages(
            person, "main"
        ):
            yield f"{who} sees what only a manager may press"


@pytest.mark.usefixtures("db")
@pytest.mark.parametrize("part", range(CHUNKS))
def test_after_every_transition_every_chat_shows_the_case_as_it_is(valkey_url: str, part: int) -> None:
    broken = []
    with plays(valkey_url, "facebook", ("slack", "teams", "inbox")) as (house, _, stages, _there):
        house.desk.chats["teams"].pace.clock = count(0, 3600).__next__  # no vendor's limit is what is looked at here
        ear = house.desk.store.db.pubsub(ignore_subscribe_messages=True)
        ear.subscribe(keys.CHANGES)
        while not ear.subscribed or ear.get_message(timeout=0.1) is not None:
            pass  # until it listens
        for number, (status, verb) in enumerate(PAIRS[part::CHUNKS]):
            new = made(house, number, status)
            put(house, None, new)
            house.desk.advance(new.id)
            seen = house.desk.store.find(new.id)
            at = replace(
                new, version=seen.version + 1, seen_at=seen.seen_at
            )  # whatever the worker did, it stands so again
            put(house, seen, at)
            change: dict[str, Any] = {}
            if verb in (Verb.AMEND, Verb.WITHDRAW):
                change["revision"] = Revision(
                    verb=verb, yes=replace(new.replies[0], state=ReplyState.HELD, hold_until=house.clock() + FAR)
                )
            put(house, at, move(at, verb, house.clock(), **change))
            for _ in range(3):  # a drawing that is refused for a version that has gone on comes again
                house.desk.advance(new.id)
            heard = [str(m["data"]) for m in iter(lambda: ear.get_message(timeout=0.01), None)]
            now = house.desk.store.find(new.id)
            broken += [f"{status.value} -> {verb.value}: {one}" for one in faults(house, stages, now, heard)]
        ear.close()
    assert broken == []
