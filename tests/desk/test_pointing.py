"""A push carries no post: it makes the desk look at once, and whatever dies on the way, the look is not lost."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator

import httpx
import pytest
import redis

from bot.core.model import DESK, Status
from bot.core.ports.working import Polled
from bot.core.subjects import Subject
from bot.desk.polling import FOUND
from bot.platforms.google.poller import POLL_SECONDS
from bot.store.written import pack
from tests.platforms.google.standin import LOCATION
from tests.stories import Play, play

NAME = f"google {LOCATION}"
SUBJECT = Subject("connection", NAME)
COMPLAINT = "I waited for an hour and nobody said a word."


@pytest.fixture
def there(valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, "google", "inbox") as made:
        yield made


def written(there: Play) -> str:
    """A review of which nothing is pushed."""
    return str(there.there.there.write(COMPLAINT, "Robin Example"))


def test_a_push_makes_the_desk_look_at_once(there: Play) -> None:
    case = there.visitor.write(COMPLAINT)
    assert case.post.text == COMPLAINT and case.status is Status.WAITING


def test_without_any_push_a_review_is_found_within_five_minutes_and_nobody_is_told_of_a_gap(there: Play) -> None:
    name = written(there)
    there.wait(POLL_SECONDS)
    assert there.house.case_of("google", name).post.text == COMPLAINT
    there.house.clock.move(POLL_SECONDS)
    assert there.house.desk.store.counts().get(f"{FOUND}:google", 0) == 0
    assert "Google webhooks" not in {part.name for part in there.house.desk.health(DESK)}


def test_what_a_push_pointed_to_is_looked_at_by_whoever_comes_after_a_worker_that_died(there: Play) -> None:
    name, house = written(there), there.house
    body = there.there.push(name)
    headers = there.there.sign(body, house.clock())
    assert httpx.post(f"{house.url}/webhooks/google", content=body, headers=headers).status_code == 200
    house.read_deliveries()  # and here everything dies: nobody has looked, and no nudge is heard
    assert house.desk.store.case_of("google", name) is None
    house.desk.advance(SUBJECT)  # long before the next look of its own
    assert house.desk.store.case_of("google", name)


def test_a_push_that_comes_while_the_desk_looks_makes_it_look_once_more(
    there: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    house, names = there.house, []
    adapter = house.desk.platforms["google"]
    look = adapter.poll  # type: ignore[attr-defined]

    def slow(account: str, cursor: str, now: float) -> object:
        found = look(account, cursor, now)
        if not names:  # it has read the list, and now one more is written and pushed
            names.append(written(there))
            house.desk.store.point(SUBJECT, now)
        return found

    monkeypatch.setattr(adapter, "poll", slow)
    house.desk.store.point(SUBJECT, house.clock())
    assert house.desk.poller.step(NAME) == house.clock(), "and not in five minutes"
    assert house.desk.store.case_of("google", names[0]) is None
    house.settle()
    assert house.desk.store.case_of("google", names[0])


def test_a_push_does_not_knock_where_google_asked_for_a_rest(there: Play) -> None:
    house = there.house
    there.there.fail_look("429")
    house.desk.store.point(SUBJECT, house.clock())
    house.settle()
    kept = house.desk.store.polled(NAME)
    assert kept and kept.rests
    before = len(there.there.there.calls)
    house.desk.store.point(SUBJECT, house.clock())
    house.settle()
    assert len(there.there.there.calls) == before
    name = written(there)
    there.wait(POLL_SECONDS)
    assert house.case_of("google", name), "the look that was due comes all the same"


def test_a_push_for_a_location_that_is_not_ours_looks_at_nothing(there: Play) -> None:
    house = there.house
    inside = b64encode(b'{"location": "accounts/9/locations/9"}').decode()
    body = json.dumps({"message": {"data": inside}}).encode()
    before = len(there.there.there.calls)
    house.deliver("google", there.there.sign(body, house.clock()), body)
    assert len(there.there.there.calls) == before


def test_a_push_nobody_signed_is_refused(there: Play) -> None:
    body = there.there.push("x")
    for headers in ({}, {"authorization": "Bearer x.y.z"}):
        assert httpx.post(f"{there.house.url}/webhooks/google", content=body, headers=headers).status_code == 401


def test_what_an_earlier_version_kept_of_a_look_is_read(there: Play, db: redis.Redis) -> None:
    db.hset("desk:connections:polled", NAME, pack({"cursor": "1.0 1.0", "next": 5.0}))
    assert there.house.desk.store.polled(NAME) == Polled("1.0 1.0", 5.0)


def test_a_missing_review_is_not_taken_for_removed(there: Play) -> None:
    case = there.visitor.write(COMPLAINT)
    there.there.there.reviews.clear()
    there.wait(2 * POLL_SECONDS)
    assert there.case(case.id).status is Status.WAITING


def test_whoever_types_more_than_google_takes_hears_it_at_once_in_characters(there: Play) -> None:
    case = there.visitor.write("Esperé una hora.")
    said = there.staff().edit(case.id, "é" * 3000, publish=False)
    assert "3000 characters, and at most 2048 are possible here" in said


def test_what_is_written_while_no_clinic_has_the_location_comes_in_as_soon_as_one_has_it(there: Play) -> None:
    house, form = there.house, {"form": ["main"]}
    [main] = house.toml["locations"]
    hill = {"id": "hill", "name": "Hill Dental", "accounts": {"form": ["hill"]}}
    house.change_settings(locations=[{**main, "accounts": form}, hill])
    name = written(there)
    there.wait(2 * POLL_SECONDS)
    assert house.desk.store.case_of("google", name) is None
    told = house.desk.store.news(f"nobodys-{NAME}")
    assert told and "no clinic has it in the settings" in told.text
    house.change_settings(locations=[{**main, "accounts": form}, {**hill, "accounts": {"google": [LOCATION]}}])
    there.wait(POLL_SECONDS)
    assert house.case_of("google", name).location == "hill"
    assert house.desk.store.news(f"nobodys-{NAME}") is None


def test_our_own_reply_is_no_change_of_theirs_even_where_it_moves_the_moment_of_the_review(there: Play) -> None:
    there.there.there.bumps = True
    case = there.visitor.write(COMPLAINT)
    there.staff().approve(case.id)
    there.wait(30)
    version = there.case(case.id).version
    there.wait(2 * POLL_SECONDS)
    after = there.case(case.id)
    assert (after.status, after.version) == (Status.ANSWERED, version)
    assert len(there.house.desk.store.recent_cases()) == 1
