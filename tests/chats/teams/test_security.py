"""Who may talk to the desk through Teams: Microsoft, for our bot, about our tenant. Everybody else is told no."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from starlette.requests import Request

from bot.chats.teams.chat import Teams
from bot.chats.teams.hosts import known_service
from bot.chats.teams.receiver import BODY_LIMIT, Receiver
from bot.core.model import Status
from bot.core.ports import Forbidden
from tests.chats.teams.driver import TeamsDriver, buttons
from tests.chats.teams.house import MARIA, TeamsHouse
from tests.chats.teams.world import APP_ID, CHANNEL, ISSUER, TENANT, TOKEN, TeamsWorld

STRANGER = "99999999-9999-9999-9999-999999999999"


def approval(house: TeamsHouse, maria: TeamsDriver) -> tuple[str, dict[str, Any]]:
    """A case, and the activity that would approve its draft."""
    case_id = house.write()
    data = next(b for b in buttons(maria.message(case_id)) if b.get("verb") == "approve")["data"]
    value = {"action": {"type": "Action.Execute", "verb": "approve", "data": data}}
    return case_id, maria.activity("invoke", name="adaptiveCard/action", value=value)


def test_a_genuine_token_is_let_in(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id, press = approval(house, maria)
    assert maria.post(press).status_code == 200
    assert house.case(case_id).status is Status.APPROVED


@pytest.mark.parametrize(
    "token",
    [
        {"key": rsa.generate_private_key(public_exponent=65537, key_size=2048)},
        {"kid": "a-key-nobody-published"},
        {"aud": STRANGER},
        {"iss": "https://login.example/"},
        {"iss": "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"},
        {"exp": int(time.time()) - 3600},
        {"nbf": int(time.time()) + 3600},
        {"serviceurl": "https://smba.trafficmanager.net/emea/"},
        {"serviceurl": None},
        {"algorithm": "none"},
    ],
    ids=[
        "wrong key", "unknown key", "audience", "issuer", "emulator's issuer", "expired", "not yet", "other service",
        "no service", "alg none",
    ],
)  # fmt: skip
def test_a_token_that_is_wrong_in_any_way_is_refused(
    house: TeamsHouse, maria: TeamsDriver, token: dict[str, Any]
) -> None:
    case_id, press = approval(house, maria)
    assert maria.post(press, **token).status_code == 401
    assert house.case(case_id).status is Status.WAITING


@pytest.mark.parametrize(
    "header",
    ["", "Bearer", "Bearer a b", "Bearer x", "Bearer a.b.c", "Basic YTpi", "Bearer " + "x" * 5000, "Bearer é"],
)
def test_a_header_that_is_no_token_is_refused(house: TeamsHouse, maria: TeamsDriver, header: str) -> None:
    case_id, press = approval(house, maria)
    headers = {"Authorization": header.encode()} if header else {}
    assert httpx.post(f"{house.url}/chats/teams/messages", json=press, headers=headers).status_code == 401
    assert house.case(case_id).status is Status.WAITING


def test_a_secret_shared_as_a_key_opens_nothing(house: TeamsHouse, maria: TeamsDriver) -> None:
    """HS256 with the public key as the secret, the oldest trick with these tokens."""
    case_id, press = approval(house, maria)
    modulus = house.world.jwks()["keys"][0]["n"]
    parts = [{"alg": "HS256", "kid": house.world.kid}, {"iss": ISSUER, "aud": APP_ID, "serviceurl": house.world.url}]
    head, body = (base64.urlsafe_b64encode(json.dumps(p).encode()).rstrip(b"=").decode() for p in parts)
    headers = {"Authorization": f"Bearer {head}.{body}.{modulus[:43]}"}
    assert httpx.post(f"{house.url}/chats/teams/messages", json=press, headers=headers).status_code == 401
    assert house.case(case_id).status is Status.WAITING


def test_a_token_for_one_channel_is_no_token_for_another(house: TeamsHouse, maria: TeamsDriver) -> None:
    _, press = approval(house, maria)
    assert maria.post({**press, "channelId": "webchat"}).status_code == 401
    assert maria.post({**press, "channelId": "emulator"}).status_code == 401


def test_a_new_signing_key_is_learned_at_once(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id, press = approval(house, maria)
    assert maria.post(maria.activity("message", text="help")).status_code == 200  # the old key is known by now
    house.world.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    house.world.kid = "key-2"
    assert maria.post(press).status_code == 200
    assert house.case(case_id).status is Status.APPROVED


def test_another_tenant_is_refused_although_microsoft_vouches_for_it(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id, press = approval(house, maria)
    for tenant in ({"id": STRANGER}, {}, None):
        assert maria.post({**press, "channelData": {"tenant": tenant}}).status_code == 401
    assert house.case(case_id).status is Status.WAITING


def test_the_conversations_own_tenant_does_not_count(house: TeamsHouse, maria: TeamsDriver) -> None:
    _, press = approval(house, maria)
    conversation = {"id": CHANNEL, "tenantId": TENANT}
    assert maria.post({**press, "conversation": conversation, "channelData": {}}).status_code == 401


@pytest.mark.parametrize("service", ["https://evil.example/", "http://smba.trafficmanager.net/", "", None, 7])
def test_an_activity_that_would_send_our_token_elsewhere_is_refused(
    house: TeamsHouse, maria: TeamsDriver, service: Any
) -> None:
    _, press = approval(house, maria)
    assert maria.post({**press, "serviceUrl": service}, serviceurl=service).status_code == 401


@pytest.mark.parametrize(
    ("url", "fine"),
    [
        ("https://smba.trafficmanager.net/amer/", True),
        ("https://smba.infra.gcc.teams.microsoft.com/teams", True),
        ("https://smba.infra.gov.teams.microsoft.us/teams", True),
        ("https://smba.infra.dod.teams.microsoft.us/teams", True),
        ("http://127.0.0.1:56150/_connector", True),
        ("http://smba.trafficmanager.net/amer/", False),
        ("https://smba.trafficmanager.net:8443/", False),
        ("https://smba.trafficmanager.net.evil.example/", False),
        ("https://evil.example/smba.trafficmanager.net", False),
        ("https://smba.trafficmanager.net@evil.example/", False),
        ("https://other.trafficmanager.net/", False),
        ("https://127.evil.example/", False),
        ("file://127.0.0.1/etc/passwd", False),
        ("https://[::1", False),
        ("", False),
    ],
)
def test_only_microsofts_documented_hosts_and_this_machine_get_our_token(url: str, fine: bool) -> None:
    assert known_service(url) is fine


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"7", b"null", b"\xff\xfe", b"[" * 50_000])
def test_garbage_is_refused_unread_from_anybody_and_taken_from_microsoft(house: TeamsHouse, body: bytes) -> None:
    address = f"{house.url}/chats/teams/messages"
    assert httpx.post(address, content=body).status_code == 401
    token = {"Authorization": f"Bearer {house.world.token()}"}
    assert httpx.post(address, content=body, headers=token).status_code == 200


def test_a_body_larger_than_anything_teams_sends_is_refused(house: TeamsHouse) -> None:
    body = b'{"type": "' + b"x" * BODY_LIMIT + b'"}'
    assert httpx.post(f"{house.url}/chats/teams/messages", content=body).status_code == 413


@pytest.mark.parametrize(
    "change",
    [
        {"value": None}, {"value": []}, {"value": {"action": "approve"}}, {"value": {"action": {"data": 7}}},
        {"value": {"action": {"verb": ["approve"], "data": {"case_id": {"a": 1}, "version": "x"}}}},
        {"from": None}, {"from": "maria"}, {"name": None}, {"name": "other/thing"},
        {"type": "message", "text": None}, {"type": "message", "text": 7, "entities": "x"}, {"type": ["x"]},
        {"type": "conversationUpdate", "membersAdded": "x", "channelData": {"tenant": {"id": TENANT}, "team": 7}},
    ],
)  # fmt: skip
def test_genuine_but_odd_activities_break_nothing(
    house: TeamsHouse, maria: TeamsDriver, change: dict[str, Any]
) -> None:
    case_id, press = approval(house, maria)
    answer = maria.post({**press, **change})
    assert answer.status_code in (200, 501)
    assert "Something went wrong" not in answer.text
    assert house.case(case_id).status is Status.WAITING


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"app_id": ""}, "TEAMS_APP_ID is empty"),
    ({"app_id": "", "listen_host": "127.0.0.1"}, "TEAMS_APP_ID is empty"),
    ({"app_password": ""}, "TEAMS_APP_PASSWORD is empty"),
    ({"tenant_id": ""}, "TEAMS_TENANT_ID or TEAMS_ALLOWED_TENANTS"),
    ({"auth_off": True}, "must listen on 127.0.0.1"),
    ({"auth_off": True, "listen_host": "0.0.0.0"}, "must listen on 127.0.0.1"),
    ({"auth_off": True, "listen_host": ""}, "must listen on 127.0.0.1"),
]


@pytest.mark.parametrize(("wrong", "sentence"), REFUSED)
def test_a_setting_that_would_leave_a_door_open_refuses_to_start(
    house: TeamsHouse, wrong: dict[str, Any], sentence: str
) -> None:
    right = {"app_id": APP_ID, "app_password": "s", "tenant_id": TENANT, "listen_host": "0.0.0.0"}
    options = right | wrong
    with pytest.raises(ValueError, match=sentence):
        Teams(options.pop("app_id"), options.pop("app_password"), house.store, **options)


def test_several_tenants_may_be_allowed(house: TeamsHouse) -> None:
    teams = house.build(tenant_id="", allowed_tenants=[TENANT.upper(), f" {STRANGER} "])
    assert teams.tenants == {TENANT, STRANGER}


def test_without_authentication_only_this_machines_services_are_spoken_to(house: TeamsHouse) -> None:
    teams = house.build(auth_off=True, listen_host="127.0.0.1", tenant_id="", token=None)
    assert known_service("https://smba.trafficmanager.net/amer/", only_loopback=teams.auth_off) is False


def test_no_token_and_no_words_reach_the_log(
    house: TeamsHouse, maria: TeamsDriver, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    _, press = approval(house, maria)
    maria.post(press, aud=STRANGER)
    house.world.fail(400, "BadSyntax")
    house.write("what the patient wrote", id="p-log")
    ours = [record for record in caplog.records if not record.name.startswith("http")]  # the test's own client
    said = "".join(str(vars(record)) + record.getMessage() for record in ours)
    assert {record.name for record in ours} >= {"replydesk.teams"}
    assert "what the patient wrote" not in said
    assert "eyJ" not in said
    assert TOKEN not in said
    assert MARIA not in said


def test_without_authentication_only_this_machine_may_talk_to_the_desk(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id, press = approval(house, maria)
    teams = house.build(auth_off=True, listen_host="127.0.0.1", tenant_id="", token=None)

    async def answer(host: str) -> int:
        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": json.dumps(press).encode(), "more_body": False}

        scope = {"type": "http", "method": "POST", "path": "/", "headers": [], "query_string": b"", "client": (host, 1)}
        return (await Receiver(teams, house.desk).answer(Request(scope, receive))).status_code

    assert asyncio.run(answer("203.0.113.9")) == 401
    assert house.case(case_id).status is Status.WAITING
    assert asyncio.run(answer("127.0.0.1")) == 200


def test_a_government_bot_takes_the_governments_tokens_only(house: TeamsHouse, world: TeamsWorld) -> None:
    connector = house.build(cloud="gov").connector
    token = f"Bearer {world.token(iss='https://api.botframework.us')}"
    assert asyncio.run(connector.prove(token)) == world.url
    with pytest.raises(Forbidden):
        asyncio.run(connector.prove(f"Bearer {world.token()}"))
