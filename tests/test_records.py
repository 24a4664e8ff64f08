"""The record of a case from the command line: it proves itself, it is printed whole, and a person can be taken out of it."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis

from bot.core.model import Change, Status
from tests.house import Clock
from tests.stories import Play, play
from tests.test_cli import desk, let_it_out, run

__all__ = ["desk"]
SECRET = "Zebulon waited for the yellow crocodile"


def answered(made: Play) -> str:
    case = made.visitor.write(SECRET, ("77", "Quentin Quokka"))
    made.staff().approve(case.id)
    let_it_out(made)
    return str(case.id)


def test_audit_proves_every_case_and_names_the_state_of_all_logs(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    case_id = answered(made)
    proved = run("audit", "--data", str(folder))
    assert proved.exit_code == 0 and "1 cases with" in proved.output and "prove themselves" in proved.output
    end = proved.output.strip().splitlines()[-1]
    assert run("audit", "--expect", end, "--data", str(folder)).exit_code == 0
    made.staff().escalate(case_id, "x") if made.case(case_id).status is Status.WAITING else None
    made.visitor.write("Another one")
    assert run("audit", "--expect", end, "--data", str(folder)).exit_code == 1


def test_audit_finds_a_changed_line_and_says_which(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    case_id, db = answered(made), made.house.desk.store.db
    db.lset(f"desk:entries:{case_id}", 2, db.lindex(f"desk:entries:{case_id}", 2).replace("Maria", "Marla"))
    found = run("audit", case_id.upper(), "--data", str(folder))
    assert found.exit_code == 1 and "line 3 is not the one that was written there" in found.output
    assert SECRET not in found.output


def test_show_prints_all_that_is_kept_with_every_word_and_every_way_in(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    case_id = answered(made)
    whole = json.loads(run("show", case_id, "--json", "--data", str(folder)).stdout)
    assert [entry["kind"] for entry in whole["log"]] == ["received", "prepare", "approve", "start", "published"]
    received, _, approved, _, published = whole["log"]
    assert (received["text"], received["way"], received["audience"]) == (SECRET, "facebook", "public")
    assert (approved["way"], approved["by"], approved["audience"]) == ("inbox", "maria", "staff")
    assert published["text"] == approved["text"] == whole["case"]["replies"][0]["text"]
    assert whole["log_end"]["lines"] == 5


def test_a_press_on_the_command_line_is_kept_with_the_user_of_this_machine(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    case = made.visitor.write("The wait was long")
    run("act", case.id, "claim", "--by", "maria", "--data", str(folder))
    assert made.house.desk.store.history(case.id)[-1].way.startswith("command line (")


@pytest.fixture
def slack(valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, "facebook", "slack", Clock(time.time())) as made:
        yield made


def everything(made: Play) -> str:
    """All the database holds, as text."""
    db, found = made.house.desk.store.db, []
    for name in db.scan_iter("*"):
        kind = db.type(name)
        read = {
            "hash": db.hgetall,
            "list": lambda n: db.lrange(n, 0, -1),
            "set": db.smembers,
            "zset": lambda n: db.zrange(n, 0, -1),
            "string": db.get,
        }.get(kind)
        found.append(f"{name} {read(name) if read and not name.startswith('rq:') else ''}")
    return "\n".join(found)


def test_erasing_takes_the_person_out_of_case_indexes_notices_and_cards_and_the_log_still_proves(slack: Play) -> None:
    made, desk = slack, slack.house.desk
    case = made.visitor.write(SECRET)
    made.staff().escalate(case.id, "Robin Example called us too")
    made.wait(30)
    made.staff().approve(case.id)
    made.wait(30)
    said = made.visitor.replies()[0]
    made.visitor.write_again("And the yellow crocodile bit me, says Robin Example")
    made.wait(30)
    assert SECRET in everything(made) and "Robin Example" in str(made.stage.there.messages)
    before, boss = desk.store.end(case.id).count, desk.somebody("boss")
    answer = desk.erase(case.id, desk.somebody("boss"), "inbox")
    made.wait(30)
    assert "Backups keep what they had" in answer
    kept = everything(made)
    for gone in ("Zebulon", "crocodile", "Robin Example", "7700000000000001", said):
        assert gone not in kept, kept[max(0, kept.index(gone) - 300) : kept.index(gone) + 100]
    cards = [m for c, messages in made.stage.there.messages.items() if not c.startswith("D") for m in messages.values()]
    assert not [m for m in cards if "crocodile" in str(m) and not m.get("thread_ts")], (
        "cards of every round are replaced"
    )
    assert desk.store.audit(case.id) == [] and desk.store.end(case.id).count > before
    assert made.case(case.id).status is Status.CLOSED and "were erased" in desk.card(case.id, boss).notice
    assert any("erased what this person wrote" in line for line in desk.card(case.id, boss).history)


def test_a_late_delivery_of_before_brings_nothing_back_and_erasing_twice_is_fine(slack: Play) -> None:
    made, desk = slack, slack.house.desk
    case = made.visitor.write(SECRET, ("77", "Quentin Quokka"))
    post = made.case(case.id).post
    made.wait(30)
    desk.erase(case.id, desk.somebody("boss"))
    desk.erase(case.id, desk.somebody("boss"))
    for change in (Change.ADDED, Change.EDITED):
        desk.receive("facebook", [type(post)(**{n: getattr(post, n) for n in post.__slots__} | {"change": change})])
    made.wait(30)
    assert "Zebulon" not in everything(made) and len(desk.store.recent_cases()) == 1


def test_only_a_manager_erases_and_not_while_a_reply_is_on_its_way(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    case = made.visitor.write(SECRET)
    made.staff("boss")
    refused = run("erase", case.id, "--by", "maria", "--yes", "--data", str(folder))
    assert refused.exit_code == 1 and "Only a manager can do this" in refused.output
    made.staff().approve(case.id)
    assert "on its way" in run("erase", case.id, "--by", "boss", "--yes", "--data", str(folder)).output
    made.staff().undo(case.id)
    done = run("erase", case.id, "--by", "boss", "--yes", "--data", str(folder))
    assert done.exit_code == 0, done.output
    assert made.case(case.id).post.text == ""
