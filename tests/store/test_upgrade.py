"""A data folder of an earlier version opens in this one, with every case, reply, history line and account."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.core.card import Card, draw
from bot.core.model import Audience, Case, Command, Location, Person, ReplyState, Role, StageName, Status, Triage, Verb
from bot.core.practice import Practice
from bot.core.readers import READ_BY
from bot.core.subjects import Subject
from bot.desk import Desk
from bot.jobs import Waker
from bot.store import Store, connect, upgrade
from tests.conftest import start_valkey
from tests.house import Clock

KEPT = Path(__file__).parent / "fixtures"
SAID: dict[str, Any] = json.loads((KEPT / "schema-1.json").read_text())
CASES: dict[str, dict[str, Any]] = SAID["cases"]
PLACE = Location(id="main", name="Harbour Smiles Dental", managers=("boss",))
BEN = Person("ben", "Ben", {"main": Role.STAFF})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The folder as that version left it, with this version's Valkey on it."""
    where = tmp_path_factory.mktemp("old")
    with tarfile.open(KEPT / "schema-1.tar.gz") as packed:
        packed.extractall(where, filter="data")
    process, url = start_valkey(where, "--appendonly", "yes")
    yield url
    process.terminate()
    process.wait(10)


@pytest.fixture
def store(folder: str) -> Iterator[Store]:
    """That data, copied into a database of its own, so that each test finds it untouched."""
    client = connect(folder)
    client.execute_command("SELECT", 9)
    client.flushdb()
    client.execute_command("SELECT", 0)
    names = list(client.scan_iter("*"))
    for name in names:
        client.copy(name, name, destination_db=9)
    client.connection_pool.disconnect()
    client.connection_pool.connection_kwargs["db"] = 9
    yield Store(client, Waker(client), Clock(SAID["at"]))
    client.close()


def desk(store: Store) -> Desk:
    practice = Practice(
        {"main": PLACE},
        {"ben": Person("ben", "Ben", {"main": Role.STAFF}), "boss": Person("boss", "Boss", {"main": Role.MANAGER})},
        (),
    )
    return Desk(store, {}, {}, lambda: practice, lambda text, stars: Triage(), store.clock)


def found(store: Store, name: str) -> Case:
    case = store.find(name)
    assert case
    return case


def told(card: Card) -> list[str]:
    """The lines of history, without who reads what was said: no earlier version told that."""
    return [line.replace(f"; {READ_BY[Audience.PUBLIC]}", "") for line in card.history]


@pytest.mark.parametrize("name", CASES, ids=lambda n: f"{n}-{CASES[n]['status']}")
def test_every_case_is_there_with_its_words_replies_promise_and_history(store: Store, name: str) -> None:
    was, now = CASES[name], found(store, name)
    assert (now.status.value, now.version, now.round, now.deadline) == tuple(
        was[k] for k in ("status", "version", "round", "deadline")
    )
    assert (now.post.id, now.post.text, now.post.author) == (was["post"], was["text"], was["author"])
    assert [post.text for post in now.earlier] == was["earlier"]
    assert (now.reply.text if now.reply else "") == was["reply"]
    assert (now.holding.text if now.holding else "") == was["promised"]
    assert (now.promised.reason if now.promised else "") == was["promise"]
    last = now.replies[-1] if now.replies else None
    on_its_way = last.text if last and last.state not in (ReplyState.OUT,) else ""
    assert on_its_way == was["held"]
    assert now.answers_before + (now.holding is not None) == was["replies_before"]
    card = draw(now, PLACE, "Facebook", store.history(name), SAID["at"], ())
    assert told(card) == was["history"]
    assert (card.draft, card.state) == (was["draft"], was["state"])
    assert [list(fact) for fact in card.facts if fact[0] not in ("In doubt", "How soon")] == was["facts"]


def test_a_holding_reply_that_waits_or_failed_still_promises_and_a_doubtful_one_is_in_doubt(store: Store) -> None:
    waits = next(n for n, c in CASES.items() if c["status"] == "approved" and c["text"].startswith("Is there a car"))
    failed = next(n for n, c in CASES.items() if c["text"].startswith("Is there a lift"))
    doubt = next(n for n, c in CASES.items() if c["text"].endswith("In doubt."))
    assert [(found(store, n).replies[-1].stage, found(store, n).replies[-1].state) for n in (waits, failed, doubt)] == [
        (StageName.ACKNOWLEDGE, ReplyState.HELD),
        (StageName.ACKNOWLEDGE, ReplyState.REJECTED),
        (StageName.ANSWER, ReplyState.DOUBTFUL),
    ]
    then = found(store, waits).replies[-1].then
    assert then and (then.reason, then.owner) == ("Is there one? @Ben", "ben")


def test_accounts_letters_news_numbers_and_lists_are_there(store: Store) -> None:
    assert {name: store.account(name) for name in store.accounts()} == SAID["accounts"]
    assert store.dead_letters() == SAID["letters"]
    assert {name: getattr(store.news(name), "text", "") for name in SAID["news"]} == SAID["news"]
    assert sorted(c.id for c in store.open_cases()) == SAID["open"]
    assert len(store.notices(500)) == SAID["notices"]
    assert store.tallies(SAID["tallies"]) == SAID["tallies"]


def test_the_queued_pickles_are_dropped_unread_and_every_open_case_becomes_due(store: Store) -> None:
    assert SAID["queued"] and store.db.llen("rq:queue:desk") == SAID["queued"]
    store.db.delete("desk:due")
    desk(store).open()
    assert not store.db.exists("rq:queue:desk") and not list(store.db.scan_iter("rq:job:*"))
    assert {Subject("case", name) for name in SAID["open"]} <= set(store.claim_due(SAID["at"] + 1))
    store.db.delete("desk:due")
    assert not store.open_folder(), "it is done once"
    assert store.db.zcard("desk:due") == 0


@pytest.mark.parametrize("name", CASES, ids=lambda n: f"{n}-{CASES[n]['status']}")
def test_the_first_change_takes_the_old_log_into_the_sealed_one_and_keeps_its_hash(store: Store, name: str) -> None:
    old = store.db.lrange(f"desk:log:{name}", 0, -1)
    before = found(store, name)
    if before.status in (Status.REMOVED, Status.ANSWERED, Status.CLOSED):
        pytest.skip("nobody presses anything there")
    desk(store).act(Command(case_id=name, verb=Verb.CLAIM, by=BEN))
    first, *rest = store.history(name)
    assert first.kind == "lifted" and str(len(old)) in first.mark
    assert [e.kind for e in rest[:-1]] == [json.loads(line)["verb"] for line in old]
    assert rest[-1].kind == "claim"
    assert not store.db.exists(f"desk:log:{name}")
    assert store.audit(name) == []
    card = draw(found(store, name), PLACE, "Facebook", store.history(name)[1:-1], SAID["at"], ())
    assert told(card) == CASES[name]["history"]


def test_a_document_of_a_newer_version_is_not_read_as_something_else(store: Store) -> None:
    with pytest.raises(ValueError, match="schema 99"):
        upgrade.lift_case({"schema": 99})


def test_an_unreadable_case_costs_its_own_row_and_is_named(store: Store) -> None:
    broken = SAID["open"][0]
    store.db.hset(f"desk:case:{broken}", "doc", '{"schema":99}')
    assert sorted(c.id for c in store.open_cases()) == SAID["open"][1:]
    assert store.unreadable() == [broken]
