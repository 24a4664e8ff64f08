"""The web process over real HTTP: every delivery has one documented answer, and nothing said to us is ever logged."""

from __future__ import annotations

import io
import json
import logging
import socket
from base64 import b64decode
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
import redis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from prometheus_client.parser import text_string_to_metric_families

from bot.core.model import Audience, Status
from bot.desk import receiving
from bot.platforms._meta.standin import envelope
from bot.running import logs
from bot.store import arrivals
from bot.web import BODY_LIMIT
from tests.conftest import start_valkey
from tests.house import House
from tests.platforms.facebook.world import APP_SECRET, PAGE, VERIFY_TOKEN
from tests.platforms.form.world import FORM_PASSWORD, FORM_SECRET
from tests.stories import Play, play

COMPLAINT = "My crown fell out twice and nobody called me back."
DOCUMENTED = {200, 401, 413}


@pytest.fixture
def facebook(valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, "facebook", "inbox") as made:
        yield made


def knock(house: House, body: bytes, headers: dict[str, str] | None = None, where: str = "facebook") -> httpx.Response:
    signed = envelope.sign(APP_SECRET, body) if headers is None else headers
    return httpx.post(f"{house.url}/webhooks/{where}", content=body, headers=signed, timeout=20)


def letters(house: House) -> list[dict[str, Any]]:
    house.read_deliveries()
    return list(house.desk.store.dead_letters().values())


# who it comes from


@pytest.mark.parametrize("headers", [{}, {"x-hub-signature-256": "sha256=" + "0" * 64}, {"x-hub-signature-256": "é"}])
def test_a_delivery_without_the_right_signature_is_refused_and_leaves_no_trace(
    facebook: Play, headers: dict[str, str]
) -> None:
    facebook.there.comment(COMPLAINT)
    [(_, body)] = facebook.there.take_deliveries()
    raw = {name: value.encode() for name, value in headers.items()}
    answer = httpx.post(f"{facebook.house.url}/webhooks/facebook", content=body, headers=raw)
    assert answer.status_code == 401
    assert facebook.house.cases() == [] and letters(facebook.house) == []
    assert facebook.house.desk.store.heard() == {}


def test_an_unsigned_delivery_is_refused_before_anybody_tries_to_read_it(facebook: Play) -> None:
    assert knock(facebook.house, b"{{{", {}).status_code == 401
    assert letters(facebook.house) == []


def test_a_platform_we_do_not_have_is_not_there(facebook: Play) -> None:
    assert knock(facebook.house, b"{}", where="myspace").status_code == 404
    assert httpx.get(f"{facebook.house.url}/webhooks/myspace").status_code == 404


def test_a_word_behind_the_address_is_told_to_the_platform_and_no_header_can_stand_for_it(
    valkey_url: str, db: redis.Redis
) -> None:
    with play(valkey_url, "form", "inbox") as story:
        house = story.house
        form = house.desk.platforms["form"]
        form.passwords = (FORM_PASSWORD.encode(),)
        body = json.dumps({"message": COMPLAINT}).encode()
        for word, status in ((FORM_PASSWORD, 200), (FORM_PASSWORD + "x", 401), (f"{FORM_PASSWORD}/x", 404)):
            assert knock(house, body, {}, f"form/{word}").status_code == status
        assert house.only_case().post.verified is False


# the handshake


def handshake(token: str, challenge: str = "1158201444") -> dict[str, str]:
    return {"hub.mode": "subscribe", "hub.verify_token": token, "hub.challenge": challenge}


def test_the_handshake_gives_the_challenge_back_to_whoever_knows_the_token(valkey_url: str, db: redis.Redis) -> None:
    env = {"facebook_app_secret": APP_SECRET, "facebook_verify_token": VERIFY_TOKEN}
    house = House(valkey_url, env, {})
    try:
        address = f"{house.url}/webhooks/facebook"
        good = httpx.get(address, params=handshake(VERIFY_TOKEN))
        assert (good.status_code, good.text) == (200, "1158201444")
        assert good.headers["content-type"].startswith("text/plain")
        assert httpx.get(address, params=handshake("wrong")).status_code == 403
        assert httpx.get(address).status_code in (400, 403)
    finally:
        house.close()


def test_a_platform_without_a_handshake_says_how_deliveries_are_sent(valkey_url: str, db: redis.Redis) -> None:
    house = House(valkey_url, {"form_secrets": FORM_SECRET}, {})
    try:
        answer = httpx.get(f"{house.url}/webhooks/form")
        assert answer.status_code == 405 and answer.headers["allow"] == "POST"
    finally:
        house.close()


# size


def test_a_delivery_that_says_it_is_too_large_is_refused_at_once(facebook: Play) -> None:
    host, port = facebook.house.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), 10) as line:
        line.sendall(
            f"POST /webhooks/facebook HTTP/1.1\r\nHost: x\r\nContent-Length: {BODY_LIMIT + 1}\r\n\r\n".encode()
        )
        assert line.recv(100).startswith(b"HTTP/1.1 413")  # and not a byte of it was sent


def test_a_delivery_that_does_not_say_how_large_it_is_is_refused_when_it_gets_too_large(facebook: Play) -> None:
    pieces = (b"x" * 65536 for _ in range(BODY_LIMIT // 65536 + 1))
    answer = httpx.post(f"{facebook.house.url}/webhooks/facebook", content=pieces, timeout=20)
    assert answer.status_code == 413


def test_the_largest_delivery_meta_sends_is_taken(facebook: Play) -> None:
    facebook.there.comment("é" * 1000)
    one = facebook.there.deliveries[0]
    many = {**one, "entry": [one["entry"][0] for _ in range(1000)]}
    assert 1_000_000 < len(envelope.pack(many)) < BODY_LIMIT
    assert knock(facebook.house, envelope.pack(many)).status_code == 200
    assert len(facebook.house.cases()) == 1


# what cannot be read


def test_garbage_with_the_right_signature_is_kept_as_it_came_and_staff_are_told_once(facebook: Play) -> None:
    facebook.staff("maria")
    for _ in range(3):
        assert knock(facebook.house, b"\xff\xfe not json").status_code == 200  # the same bytes again would help nobody
    facebook.house.pass_time(2)
    facebook.house.pass_time(60)
    [letter] = letters(facebook.house)
    assert b64decode(letter["body"]) == b"\xff\xfe not json" and letter["platform"] == "facebook"
    told = [n["text"] for n in facebook.house.desk.store.notices() if n["kind"] == "announce"]
    assert len(told) == 1 and "could not be read" in told[0]


def test_what_can_be_read_of_a_delivery_is_taken_and_the_rest_is_kept(facebook: Play) -> None:
    facebook.there.comment(COMPLAINT)
    [delivery] = facebook.there.deliveries
    broken = {"id": PAGE, "time": 1, "changes": [{"field": "feed", "value": {"item": "comment", "verb": "add"}}]}
    body = envelope.pack({**delivery, "entry": [*delivery["entry"], broken]})
    assert knock(facebook.house, body).status_code == 200
    assert facebook.house.only_case().post.text == COMPLAINT
    assert len(letters(facebook.house)) == 1


def test_a_mistake_of_ours_in_a_parser_loses_nothing(facebook: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facebook.house.desk.platforms["facebook"], "parse", lambda body: 1 / 0)
    assert knock(facebook.house, b"{}").status_code == 200
    assert len(letters(facebook.house)) == 1
    assert b64decode(letters(facebook.house)[0]["body"]) == b"{}"


def test_what_is_genuine_and_not_for_us_is_taken_and_forgotten(facebook: Play) -> None:
    assert knock(facebook.house, b'{"object":"instagram","entry":[]}').status_code == 200
    assert facebook.house.cases() == [] == letters(facebook.house)


# many at once


def test_deliveries_that_arrive_together_have_an_answer_each(facebook: Play) -> None:
    for number in range(8):
        facebook.there.comment(f"{COMPLAINT} {number}", (f"88{number}", "Robin Example"))
    good = [(body, headers, 200) for headers, body in facebook.there.take_deliveries()]
    bad = [(b"{", {}, 401), (b"garbage", envelope.sign(APP_SECRET, b"garbage"), 200)]
    with ThreadPoolExecutor(20) as pool:
        asked = [(pool.submit(knock, facebook.house, body, headers), want) for body, headers, want in (*good, *bad) * 2]
        assert [answer.result().status_code for answer, _ in asked] == [want for _, want in asked]
    assert len(facebook.house.cases()) == 8


def test_a_delivery_that_cannot_be_recorded_does_not_stand_in_the_way_of_the_others_and_is_kept_in_the_end(
    facebook: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder, record = facebook.house.desk.recorder, facebook.house.desk.recorder.record_all

    def stumble(found: list[Any]) -> None:
        if any("stumble" in post.text for post, *_ in found):
            raise ValueError("a mistake of ours")
        record(found)

    monkeypatch.setattr(recorder, "record_all", stumble)
    for text in ("one", "stumble", "two", "three"):
        facebook.there.comment(text, (f"88{text}", "Robin Example"))
    for headers, body in facebook.there.take_deliveries():
        assert knock(facebook.house, body, headers).status_code == 200
    assert facebook.house.desk.receiver.read_some() == 4
    assert {case.post.text for case in facebook.house.desk.store.recent_cases()} == {"one", "two", "three"}
    assert facebook.house.desk.store.arrived()[0] == 1 and facebook.house.desk.store.dead_letters() == {}
    [letter] = letters(facebook.house)
    assert b"stumble" in b64decode(letter["body"]) and str(receiving.TRIES) in letter["why"]
    assert facebook.house.desk.store.arrived() == (0, None)


def test_what_kills_its_reader_is_read_alone_from_then_on_and_becomes_a_kept_letter_after_three_times(
    facebook: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        """What kill -9 is to a worker: nothing after it runs."""

    desk = facebook.house.desk
    parse = desk.platforms["facebook"].parse

    def die(body: bytes) -> Any:
        if b"poison" in body:
            raise Killed
        return parse(body)

    monkeypatch.setattr(desk.platforms["facebook"], "parse", die)
    for text in ("one", "poison", "two"):
        facebook.there.comment(text, (f"88{text}", "Robin Example"))
    for headers, body in facebook.there.take_deliveries():
        assert knock(facebook.house, body, headers).status_code == 200
    deaths = 0
    for _ in range(20):
        try:
            if not desk.receiver.read_some():
                break
        except Killed:
            deaths += 1
    assert deaths == receiving.TRIES
    assert {case.post.text for case in desk.store.recent_cases()} == {"one", "two"}
    assert [b"poison" in b64decode(letter["body"]) for letter in desk.store.dead_letters().values()] == [True]


def test_until_it_is_dealt_with_a_delivery_is_there_as_it_came(facebook: Play, db: redis.Redis) -> None:
    facebook.there.comment(COMPLAINT)
    [(headers, body)] = facebook.there.take_deliveries()
    assert knock(facebook.house, body, headers).status_code == 200
    [one] = facebook.house.desk.store.read_arrivals(10)
    assert (one.route, one.trusted, one.body, one.at) == ("facebook", True, body, facebook.house.clock())
    [(_, fields)] = db.execute_command("XRANGE", "desk:arrived", "-", "+")
    assert APP_SECRET not in str(fields) and headers["x-hub-signature-256"] not in str(fields)


@pytest.mark.parametrize("limit", ["BACKLOG", "BACKLOG_BYTES"])
def test_when_too_much_waits_the_sender_is_asked_to_come_again_later(
    facebook: Play, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    for number in range(4):
        facebook.there.comment(f"{COMPLAINT} {number}", (f"88{number}", "Robin Example"))
    came = facebook.there.take_deliveries()
    monkeypatch.setattr(arrivals, limit, 2 if limit == "BACKLOG" else 2 * max(len(body) for _, body in came))
    answers = [knock(facebook.house, body, headers) for headers, body in came]
    assert [answer.status_code for answer in answers] == [200, 200, 503, 503]
    assert answers[-1].headers["retry-after"]
    assert len(facebook.house.cases()) == 2
    for headers, body in came[2:]:
        assert knock(facebook.house, body, headers).status_code == 200
    assert len(facebook.house.cases()) == 4


def test_a_case_begins_when_its_delivery_reached_us_and_not_when_somebody_read_it(facebook: Play) -> None:
    facebook.there.comment(COMPLAINT)
    [(headers, body)] = facebook.there.take_deliveries()
    knock(facebook.house, body, headers)
    came = facebook.house.clock()
    facebook.house.clock.move(90)
    assert facebook.house.only_case().opened_at == came


# whatever the bytes


HEADERS = st.dictionaries(
    st.sampled_from(["content-type", "x-hub-signature-256", "webhook-id", "webhook-timestamp", "webhook-signature"]),
    st.lists(st.sampled_from([*range(0x21, 0x7F), *range(0x80, 0x100)]), max_size=40).map(bytes),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["object", "entry", "changes", "value", "field", "id", "item", "verb"]), inner
        )
    ),
    max_leaves=12,
)


@pytest.fixture(scope="module")
def open_house(valkey_url: str) -> Iterator[House]:
    env = {
        "facebook_app_secret": APP_SECRET,
        "form_secrets": FORM_SECRET,
        "form_static_secret": "a shared word of some length",
    }
    house = House(valkey_url, env, {})
    yield house
    house.close()


QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@QUICK
@given(where=st.sampled_from(["facebook", "form"]), body=st.binary(max_size=200), headers=HEADERS)
def test_no_bytes_and_no_headers_break_the_desk(
    open_house: House, where: str, body: bytes, headers: dict[str, bytes]
) -> None:
    answer = httpx.post(f"{open_house.url}/webhooks/{where}", content=body, headers=headers)
    assert answer.status_code in DOCUMENTED


@QUICK
@given(
    where=st.sampled_from(["facebook", "form"]),
    body=st.binary(max_size=60) | JSON.map(lambda v: json.dumps(v).encode()),
)
def test_no_signed_delivery_breaks_the_desk(open_house: House, where: str, body: bytes) -> None:
    headers = open_house.desk.platforms[where].sign(body, open_house.clock())
    answer = httpx.post(f"{open_house.url}/webhooks/{where}", content=body, headers=headers)
    assert answer.status_code in DOCUMENTED - {401}


@QUICK
@given(st.dictionaries(st.sampled_from(["hub.mode", "hub.verify_token", "hub.challenge", "x"]), st.text(max_size=8)))
def test_no_handshake_breaks_the_desk(open_house: House, query: dict[str, str]) -> None:
    assert httpx.get(f"{open_house.url}/webhooks/facebook", params=query).status_code in (200, 400, 403)


# when the database is away


def test_while_the_database_is_away_the_sender_is_asked_to_come_again_and_nothing_is_lost(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("v")
    keep = ("--appendonly", "yes", "--appendfsync", "always")
    process, url = start_valkey(folder, *keep)
    with play(url, "facebook", "inbox") as made:
        made.there.comment(COMPLAINT)
        [(headers, body)] = made.there.take_deliveries()
        process.kill()
        process.wait()
        answer = knock(made.house, body, headers)
        assert answer.status_code == 503 and answer.headers["retry-after"]
        assert httpx.get(f"{made.house.url}/healthz").json() == {"ok": False, "store": "failing"}
        assert httpx.get(f"{made.house.url}/metrics").status_code == 503
        assert httpx.get(f"{made.house.url}/").status_code in (303, 503)
        process, _ = start_valkey(folder, *keep)
        assert knock(made.house, body, headers).status_code == 200
        assert made.house.only_case().post.text == COMPLAINT
    process.kill()
    process.wait()


# health and metrics


def test_health_says_which_process_is_silent(facebook: Play) -> None:
    house, store = facebook.house, facebook.house.desk.store
    house.desk.vitals.wall = house.clock
    answer = httpx.get(f"{house.url}/healthz")
    assert answer.status_code == 503
    assert answer.json() | {"oldest_due_seconds": 0} == {
        "ok": False, "store": "ok", "worker": "failing", "clock": "failing",
        "ready": 0, "oldest_ready_seconds": 0, "oldest_due_seconds": 0,
    }  # fmt: skip
    store.beat("worker.1", house.clock())
    house.desk.tick()
    answer = httpx.get(f"{house.url}/healthz")
    assert answer.status_code == 200 and answer.json()["ok"] is True
    house.clock.move(300)
    assert httpx.get(f"{house.url}/healthz").status_code == 503


def test_health_says_that_a_living_worker_or_clock_does_nothing(facebook: Play) -> None:
    house, store = facebook.house, facebook.house.desk.store
    house.desk.vitals.wall = house.clock
    facebook.visitor.write(COMPLAINT)
    facebook.there.comment("Another one.", ("881", "Robin Example"))
    [(headers, body)] = facebook.there.take_deliveries()
    knock(house, body, headers)
    house.read_deliveries()

    def health(seconds: float, clock: bool) -> dict[str, Any]:
        house.clock.move(seconds)
        store.beat("worker.1", house.clock())
        store.beat("clock", house.clock())
        if clock:
            house.desk.tick()
        said: dict[str, Any] = httpx.get(f"{house.url}/healthz").json()
        return said

    assert health(30, clock=True)["ok"] is True
    said = health(60, clock=True)
    assert (
        (said["worker"], said["clock"]) == ("failing", "ok")
        and said["ready"] >= 1
        and said["oldest_ready_seconds"] >= 90
    )
    house.settle()
    assert health(0, clock=True)["ok"] is True
    said = health(3600, clock=False)
    assert said["clock"] == "failing" and said["oldest_due_seconds"] > 60


def test_metrics_can_be_read_by_prometheus_and_count_what_waits(facebook: Play) -> None:
    facebook.visitor.write(COMPLAINT)
    knock(facebook.house, b"garbage")
    facebook.house.read_deliveries()
    facebook.house.clock.move(3601)
    answer = httpx.get(f"{facebook.house.url}/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    found = {f.name: [s.value for s in f.samples] for f in text_string_to_metric_families(answer.text)}
    assert found["replydesk_open_cases"] == [1] and found["replydesk_overdue_cases"] == [1]
    assert found["replydesk_dead_letters"] == [1]
    assert found["replydesk_platform_silent_seconds"] == [3601]
    assert COMPLAINT not in answer.text and "Robin" not in answer.text


# logs


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """Everything any logger says at its most talkative, written by the product's own formatter."""
    said, root = io.StringIO(), logging.getLogger()
    handler = logging.StreamHandler(said)
    handler.setFormatter(logs.OneLine())
    levels = {name: logging.getLogger(name).level for name in ("", "replydesk")}
    root.addHandler(handler)
    for name in levels:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield said
    root.removeHandler(handler)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.parametrize("platform", ["facebook", "form"])
@pytest.mark.parametrize("chat", ["inbox", "slack"])
def test_the_log_of_a_bad_day_holds_no_word_of_a_patient_and_no_secret(
    valkey_url: str, db: redis.Redis, platform: str, chat: str, logged: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    with play(valkey_url, platform, chat) as story:
        case = story.visitor.write(COMPLAINT)
        assert "cannot be published" in story.staff().edit(case.id, "We will gladly see you at your next root canal!")
        story.visitor.fail("lost")
        if case.post.audience is Audience.PRIVATE and chat == "slack":
            story.staff().edit(case.id, case.draft.text)  # a covered card is approved where its words can be read
        else:
            story.staff().approve(case.id)
        story.wait(120)
        assert story.case(case.id).status is Status.ANSWERED
        known = story.house.desk.platforms[platform]
        with monkeypatch.context() as broken:

            def choke(body: bytes) -> Any:
                raise ValueError(f"cannot read {body!r}")

            broken.setattr(known, "parse", choke)
            body = json.dumps({"text": COMPLAINT}).encode()
            headers = known.sign(body, story.house.clock())
            assert knock(story.house, body, headers, platform).status_code == 200
            story.house.read_deliveries()
            assert knock(story.house, body, {}, platform).status_code == 401
        reply = story.visitor.replies()[0]
        secrets = [*story.there.secrets, *story.stage.secrets]
    text = logged.getvalue()
    assert "a delivery broke its parser" in text, "the log was listened to"
    for word in [COMPLAINT, "crown fell out", "root canal", reply, "Robin", *secrets]:
        assert word not in text, next(line for line in text.splitlines() if word in line)
