"""Every door of the web process, knocked at by anybody and by the vendor itself: one documented answer, never a 500.

A door is proved on raw bytes before anybody tries to read them; what is genuine and of no shape we know is taken and
changes nothing. A new chat or platform needs a line in DOORS.
"""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bot import http
from bot.chats.inbox.client import add_account
from bot.core.ports import Pastes
from bot.running import callers
from tests.chats.inbox.driver import PASSWORD
from tests.chats.slack.driver import Stage as SlackStage
from tests.chats.slack.driver import sign
from tests.chats.teams.driver import Stage as TeamsStage
from tests.house import House
from tests.platforms.facebook.world import APP_SECRET
from tests.platforms.form.world import FORM_SECRET
from tests.stories import clinic

SLACK_SECRET = SlackStage.secret
BRACKETS = b"[" * 50_000
QUICK = settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
WORDS = st.text(max_size=8) | st.sampled_from(["approve", "edit", "k7m2q9xa", "\x00", "\ud800", "‮", "9" * 5000])


@dataclass
class Building:
    """A desk with every chat and platform there is."""

    house: House
    slack: SlackStage
    teams: TeamsStage

    http: httpx.Client

    def knock(self, path: str, body: bytes, headers: dict[str, Any], method: str = "POST") -> httpx.Response:
        return self.http.request(method, self.house.url + path, content=body, headers=headers)


@pytest.fixture(scope="module")
def building(valkey_url: str) -> Iterator[Building]:
    slack, teams = SlackStage(), TeamsStage()
    env = {
        "facebook_app_secret": APP_SECRET,
        "form_secrets": FORM_SECRET,
        "form_static_secret": "a shared word of some length",
        **slack.env(),
        **teams.env(),
    }
    known = {"people": clinic(slack, teams)["people"]}
    house = House(valkey_url, env, known, makers={"teams": teams.make})
    teams.open(house)
    add_account(house.desk.store, "maria", "Maria", PASSWORD)
    with httpx.Client(timeout=30) as client:
        yield Building(house, slack, teams, client)
    house.close()
    slack.close()
    teams.close()


def webhook(name: str) -> Callable[[Building, bytes], dict[str, Any]]:
    return lambda here, body: here.house.desk.platforms[name].sign(body, here.house.clock())  # type: ignore[attr-defined]


def slack_headers(here: Building, body: bytes) -> dict[str, Any]:
    return {"content-type": "application/x-www-form-urlencoded", **sign(SLACK_SECRET, body, time.time())}


def teams_headers(here: Building, body: bytes) -> dict[str, Any]:
    return {"content-type": "application/json", "authorization": f"Bearer {here.teams.there.token()}"}


DOORS: dict[str, Callable[[Building, bytes], dict[str, Any]]] = {
    "/webhooks/facebook": webhook("facebook"),
    "/webhooks/form": webhook("form"),
    "/chats/slack/events": slack_headers,
    "/chats/teams/messages": teams_headers,
}
KEPT = {"/webhooks/facebook", "/webhooks/form"}  # doors that keep what they cannot read, and say so to the sender
EVERY = st.sampled_from(sorted(DOORS))


def test_no_door_was_forgotten(building: Building) -> None:
    desk = building.house.desk
    known = {f"/webhooks/{name}" for name, one in desk.platforms.items() if not isinstance(one, Pastes)}
    for chat in desk.chats.values():
        known |= {r.path for r in chat.routes(desk) if "POST" in (r.methods or ()) and chat.name != "inbox"}
    assert known == set(DOORS)


def test_a_door_that_nothing_arrives_at_opens_for_nobody(building: Building) -> None:
    for name in (name for name, one in building.house.desk.platforms.items() if isinstance(one, Pastes)):
        for body in (b"", b'{"location": "main", "page": "Healthgrades", "text": "Hello"}'):
            assert building.knock(f"/webhooks/{name}", body, {}).status_code == 401


# by anybody


@pytest.mark.parametrize("path", DOORS)
@pytest.mark.parametrize(
    "body", [b"", b"{", b"null", BRACKETS, b"payload=" + BRACKETS, b"\xff\xfe", b"payload=%ff", b"a=\x00"]
)
def test_what_nobody_signed_is_refused_before_anybody_reads_it(building: Building, path: str, body: bytes) -> None:
    assert building.knock(path, body, {}).status_code == 401


STAMPS = [b"abc", b"", b"-1", b"1e9", b"nan", b"9" * 400, "٣".encode(), b"\xff", b"0x10", b"1_000"]
MARKS = [b"", b"v0=", b"v0=\xe9\xff", b"v1,\xe9", "sha256=é".encode(), b"a" * 5000, b"v0=" + b"0" * 64]


@pytest.mark.parametrize("path", DOORS)
def test_a_signature_or_a_time_of_any_shape_is_refused(building: Building, path: str) -> None:
    for stamp, mark in product(STAMPS, MARKS):
        headers: dict[str, Any] = {
            "x-slack-request-timestamp": stamp, "x-slack-signature": mark, "x-hub-signature-256": mark,
            "webhook-id": b"m", "webhook-timestamp": stamp, "webhook-signature": mark, "authorization": b"Bearer x" + mark,
        }  # fmt: skip
        assert building.knock(path, b"{}", headers).status_code == 401, (stamp, mark)


@pytest.mark.parametrize("path", DOORS)
def test_what_is_signed_and_old_is_refused_where_the_vendor_signs_the_time(building: Building, path: str) -> None:
    hour_ago = time.time() - 3600
    old = {
        "/webhooks/form": lambda: building.house.desk.platforms["form"].sign(b"{}", building.house.clock() - 3600),  # type: ignore[attr-defined]
        "/chats/slack/events": lambda: sign(SLACK_SECRET, b"{}", hour_ago),
        "/chats/teams/messages": lambda: {
            "authorization": f"Bearer {building.teams.there.token(nbf=int(hour_ago) - 60, exp=int(hour_ago))}"
        },
    }.get(path)
    if old is not None:  # Facebook signs no time
        assert building.knock(path, b"{}", old()).status_code == 401


@QUICK
@given(
    path=EVERY,
    method=st.sampled_from(["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS"]),
    body=st.binary(max_size=100),
    headers=st.dictionaries(
        st.sampled_from(
            ["content-type", "x-slack-signature", "x-slack-request-timestamp", "x-hub-signature-256", "authorization",
             "webhook-id", "webhook-timestamp", "webhook-signature", "x-webhook-secret", "cookie", "origin"]
        ),
        st.lists(st.sampled_from([*range(0x21, 0x7F), *range(0x80, 0x100)]), max_size=40).map(bytes),
    ),
    query=st.dictionaries(st.sampled_from(["hub.mode", "hub.challenge", "hub.verify_token", "x"]), st.text(max_size=5)),
)  # fmt: skip
def test_nobodys_bytes_break_a_door(
    building: Building, path: str, method: str, body: bytes, headers: dict[str, bytes], query: dict[str, str]
) -> None:
    assume(not any("\ud800" <= c <= "\udfff" for v in query.values() for c in v))
    asked = path + (f"?{urlencode(query)}" if query else "")
    assert building.knock(asked, body, headers, method).status_code in {200, 400, 401, 403, 404, 405, 413}


# by the vendor itself


def activity(here: Building, **fields: Any) -> dict[str, Any]:
    return here.teams.staff("maria").activity("invoke", **fields)


def block_actions(**fields: Any) -> dict[str, Any]:
    return {"type": "block_actions", "user": {"id": "U1", "team_id": "T1"}, "team": {"id": "T1"}} | fields


def submission(**fields: Any) -> dict[str, Any]:
    return {"type": "view_submission", "user": {"id": "U1", "team_id": "T1"}, "team": {"id": "T1"}} | fields


SHAPES = [
    block_actions(actions=[]),
    block_actions(actions=None),
    block_actions(),
    block_actions(actions=[7]),
    block_actions(actions=[{"action_id": 7, "type": "button"}]),
    block_actions(actions=[{"action_id": "press-approve", "type": "button", "value": "[" * 2000}]),
    block_actions(actions=[{"action_id": "press-approve", "type": "button", "value": '{"b":"fly"}'}]),
    block_actions(actions=[{"action_id": "menu", "type": "overflow"}]),
    block_actions(actions=[{"action_id": "check", "type": "button"}], view={"id": "V1"}),
    block_actions(actions=[{"action_id": "press-x", "type": "button", "value": "{}"}], user=None, container=7),
    submission(view={"callback_id": "edit"}),
    submission(view={"callback_id": "edit", "private_metadata": "{", "blocks": 7, "state": 7}),
    submission(view={"callback_id": "reason", "private_metadata": "{}", "state": {"values": {"a": 7}}}),
    submission(
        view={"callback_id": "edit", "private_metadata": '{"case_id":"x","words":"a.b"}', "blocks": [7]}, user=7
    ),
    submission(view=7),
    submission(),
    {"type": "view_submission", "view": {"callback_id": "reason", "private_metadata": '{"case_id":"x","words":"a.b"}'}},
    {"type": "a thing of next year"},
    {"authorizations": 7, "type": "event_callback", "event": {"type": "message"}},
    {},
]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: json.dumps(shape)[:60])
def test_a_signed_payload_of_slack_of_a_shape_we_do_not_know_is_taken_and_changes_nothing(
    building: Building, shape: dict[str, Any]
) -> None:
    body = urlencode({"payload": json.dumps(shape)}).encode()
    answer = building.knock("/chats/slack/events", body, slack_headers(building, body))
    assert answer.status_code == 200


@pytest.mark.parametrize("path", sorted(set(DOORS) - KEPT))
@pytest.mark.parametrize(
    "body", [b"", b"{", b"null", b"[]", BRACKETS, b"payload=" + BRACKETS, b"\xff\xfe", b"payload=1"]
)
def test_what_a_chat_signed_and_nobody_can_read_is_taken_and_changes_nothing(
    building: Building, path: str, body: bytes
) -> None:
    before = building.house.cases()
    answer = building.knock(path, body, DOORS[path](building, body))
    assert answer.status_code == 200
    assert building.house.cases() == before


@pytest.mark.parametrize("path", sorted(KEPT))
@pytest.mark.parametrize("body", [b"{", BRACKETS, b"\xff\xfe"])
def test_what_a_platform_signed_and_nobody_can_read_is_kept(building: Building, path: str, body: bytes) -> None:
    answer = building.knock(path, body, DOORS[path](building, body))
    assert answer.status_code in (200, 400)


VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(
    ["type", "user", "team", "view", "actions", "container", "channel", "callback_id", "private_metadata", "state",
     "blocks", "value", "action_id", "enterprise", "trigger_id", "response_url", "from", "channelData", "conversation",
     "name", "entities", "text", "action", "data", "verb", "case_id", "words", "membersAdded", "object", "entry"]
)  # fmt: skip


def spoil(value: Any, name: str, put: Any) -> Any:
    """`value` with whatever stands under `name`, at any depth, replaced by `put`."""
    if isinstance(value, dict):
        return {k: put if k == name else spoil(v, name, put) for k, v in value.items()}
    return [spoil(v, name, put) for v in value] if isinstance(value, list) else value


def genuine(here: Building) -> dict[str, list[dict[str, Any]]]:
    """What each door is sent on a good day."""
    view = {"callback_id": "edit", "private_metadata": '{"case_id":"k","words":"a.b"}', "blocks": [], "state": {}}
    press = {"action": {"verb": "approve", "data": {"case_id": "k7m2q9xa", "words": "a.b"}}}
    return {
        "/webhooks/facebook": [
            {"object": "page", "entry": [{"id": "1", "changes": [{"field": "feed", "value": {"item": "comment"}}]}]}
        ],
        "/webhooks/form": [{"text": "Hello", "name": "Robin"}],
        "/chats/slack/events": [
            block_actions(actions=[{"action_id": "press-approve", "type": "button", "value": '{"c":"k","w":"a.b"}'}]),
            submission(view=view),
        ],
        "/chats/teams/messages": [
            activity(here, name="adaptiveCard/action", value=press),
            activity(here, name="task/submit", value={"data": press["action"]["data"] | {"verb": "edit"}}),
            activity(here) | {"type": "conversationUpdate", "membersAdded": [{"id": "28:x"}]},
        ],
    }


@QUICK
@given(path=EVERY, which=st.integers(0, 2), name=NAMES, put=VALUE, form=st.booleans())
def test_no_change_of_a_genuine_delivery_breaks_a_door(
    building: Building, path: str, which: int, name: str, put: Any, form: bool
) -> None:
    shapes = genuine(building)[path]
    spoilt = json.dumps(spoil(shapes[which % len(shapes)], name, put)).encode()
    body = urlencode({"payload": spoilt}).encode() if path.endswith("events") and form else spoilt
    answer = building.knock(path, body, DOORS[path](building, body))
    assert answer.status_code in ({200, 400} if path in KEPT else {200, 401, 501})  # 401: another tenant or service


# the inbox


@pytest.fixture(scope="module")
def maria(building: Building) -> Iterator[httpx.Client]:
    """A browser that is signed in, without a script."""
    with httpx.Client(base_url=building.house.url, timeout=30) as browser:
        page = browser.get("/inbox/login").text
        csrf = page.partition('name="csrf" value="')[2].partition('"')[0]
        browser.post("/inbox/login", data={"csrf": csrf, "name": "maria", "password": PASSWORD, "next": "/inbox"})
        assert browser.get("/inbox").status_code == 200
        yield browser


PATHS = st.sampled_from(
    ["/", "/inbox", "/inbox/login", "/inbox/logout", "/inbox/ask", "/inbox/notices", "/inbox/welcome",
     "/inbox/cases/{}", "/inbox/cases/{}/edit", "/inbox/cases/{}/check", "/inbox/cases/{}/approve", "/inbox/static/{}"]
)  # fmt: skip
SENDABLE = WORDS.filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text))


@QUICK
@given(
    path=PATHS,
    method=st.sampled_from(["GET", "POST", "HEAD"]),
    case_id=SENDABLE,
    query=st.dictionaries(st.sampled_from(["q", "tab", "chosen", "use", "next", "token"]), SENDABLE),
    form=st.dictionaries(st.sampled_from(["text", "reason", "words", "use", "name", "next"]), SENDABLE),
    knows=st.booleans(),
    known=st.booleans(),
)
def test_nothing_typed_into_an_address_or_a_form_breaks_the_inbox(
    building: Building,
    maria: httpx.Client,
    path: str,
    method: str,
    case_id: str,
    query: dict[str, str],
    form: dict[str, str],
    knows: bool,
    known: bool,
) -> None:
    if path == "/inbox/logout" and knows:
        return
    csrf = maria.get("/inbox/ask").text.partition('name="csrf" value="')[2].partition('"')[0] if knows else "x"
    where = path.replace("{}", httpx.QueryParams({"a": case_id}).__str__()[2:] or "k")
    browser = maria if known else httpx.Client(base_url=building.house.url, timeout=30)
    answer = browser.request(
        method, where, params=query, data={**form, "csrf": csrf} if method == "POST" else None,
        headers={"origin": building.house.url},
    )  # fmt: skip
    if not known:
        browser.close()
    assert answer.status_code < 500


@QUICK
@given(
    path=PATHS,
    body=st.binary(max_size=80),
    cookie=st.lists(st.sampled_from([*range(0x21, 0x7F), *range(0x80, 0x100)]), max_size=40).map(bytes),
)
def test_no_bytes_and_no_cookie_break_the_inbox(building: Building, path: str, body: bytes, cookie: bytes) -> None:
    for name in (b"replydesk=", b"replydesk-door=", b"replydesk-flash=", b""):
        headers = {"cookie": name + cookie, "content-type": "application/x-www-form-urlencoded"}
        answer = building.knock(path.replace("{}", "k"), body, headers)
        assert answer.status_code < 500


@pytest.mark.parametrize("odd", ["%ff%fe", "%ed%a0%80", "%00", "%e2%80%ae", "..%2f..%2fetc", "%", "%0d%0a"])
@pytest.mark.parametrize(
    "where", ["/inbox/ask?q={}", "/inbox/cases/{}", "/inbox?tab={}", "/inbox/login?next={}", "/{}"]
)
def test_no_spelling_of_an_address_breaks_the_inbox(
    maria: httpx.Client, building: Building, where: str, odd: str
) -> None:
    address = httpx.URL(building.house.url, raw_path=where.format(odd).encode())
    for method in ("GET", "POST"):
        assert maria.request(method, address).status_code < 500


# patience


@pytest.mark.parametrize("path", [*DOORS, "/inbox/login"])
def test_a_body_that_drips_is_not_waited_for(building: Building, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "BODY_SECONDS", 0.4)
    with line_to(building) as line:
        line.sendall(f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n".encode())
        began = time.monotonic()
        line.settimeout(0.1)
        answer = b""
        while not answer and time.monotonic() - began < 8:
            try:
                answer = line.recv(100)
            except TimeoutError:
                line.sendall(b"x")
        assert answer.startswith(b"HTTP/1.1 408")


def line_to(building: Building) -> socket.socket:
    host, port = building.house.url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), 10)


def test_a_head_without_end_is_hung_up_on(building: Building) -> None:
    with line_to(building) as line:
        line.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n")
        with pytest.raises(OSError):
            for number in range(callers.HEAD_LIMIT):
                line.sendall(b"X-%d: %s\r\n" % (number, b"y" * 1000))


@pytest.mark.parametrize("first", [b"", b"GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n"])
def test_a_head_that_drips_is_hung_up_on(building: Building, first: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(callers, "HEAD_SECONDS", 0.5)
    with line_to(building) as line:
        if first:  # the same connection asks a second time
            line.sendall(first)
            assert line.recv(1000).startswith(b"HTTP/1.1 404")
        line.sendall(b"GET /healthz HTTP/1.1\r\nX: ")
        began = time.monotonic()
        with pytest.raises(OSError):
            while time.monotonic() - began < 8:
                line.sendall(b"y")
                time.sleep(0.05)
        assert 0.3 < time.monotonic() - began < 5


def test_a_slow_answer_is_not_cut_off_by_patience_with_heads(
    building: Building, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(callers, "HEAD_SECONDS", 0.3)
    body = b"{}"
    with line_to(building) as line:
        line.sendall(b"POST /webhooks/facebook HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n")
        time.sleep(0.8)
        line.sendall(body)
        assert line.recv(100).startswith(b"HTTP/1.1 401")
