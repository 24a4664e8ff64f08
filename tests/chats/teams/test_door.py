"""Teams' activities as a table of shapes: who comes in, and who does not; and every stranger's at the real address."""

from __future__ import annotations

from typing import Any

import pytest

from bot.chats.teams import door
from bot.core.model import Status
from bot.core.ports import Denied, Forbidden
from tests.chats.teams.driver import TeamsDriver, buttons
from tests.chats.teams.house import MARIA, TeamsHouse
from tests.chats.teams.world import CHANNEL, TEAM, TENANT

THEIRS = "99999999-9999-9999-9999-999999999999"
OURS: dict[str, Any] = {"tenant": {"id": TENANT}, "team": {"id": TEAM}, "channel": {"id": CHANNEL}}
ME = {"id": f"29:{MARIA}", "aadObjectId": MARIA, "name": "Maria"}
ROOM = {"id": CHANNEL, "conversationType": "channel", "isGroup": True, "tenantId": TENANT}

INSIDE: list[tuple[str, dict[str, Any]]] = [
    ("as Teams sends it", {}),
    ("the conversation names no tenant", {"conversation": {"id": CHANNEL}}),
    ("the tenant in capitals", {"channelData": OURS | {"tenant": {"id": TENANT.upper()}}}),
    ("the sender's tenant is ours", {"from": ME | {"tenantId": TENANT, "userRole": "user", "role": "user"}}),
    ("a personal chat", {"channelData": {"tenant": {"id": TENANT}}, "conversation": {"id": "a:1", "conversationType": "personal"}}),
]  # fmt: skip
REFUSED: list[tuple[str, dict[str, Any]]] = [
    ("another tenant", {"channelData": OURS | {"tenant": {"id": THEIRS}}}),
    ("ours in the conversation alone", {"channelData": {"channel": {"id": CHANNEL}}}),
    ("channelData null", {"channelData": None}),
    ("channelData a list", {"channelData": [{"tenant": {"id": TENANT}}]}),
    ("channelData empty", {"channelData": {}}),
    ("tenant null", {"channelData": OURS | {"tenant": None}}),
    ("tenant a word", {"channelData": OURS | {"tenant": TENANT}}),
    ("tenant without an id", {"channelData": OURS | {"tenant": {}}}),
    ("tenant a number", {"channelData": OURS | {"tenant": {"id": 7}}}),
    ("the conversation is another's", {"conversation": ROOM | {"tenantId": THEIRS}}),
    ("the sender is another's", {"from": ME | {"tenantId": THEIRS}}),
    ("a shared channel of another's", {"channelData": OURS | {"channel": {"id": CHANNEL, "tenantId": THEIRS}}}),
    ("a shared channel that another hosts", {"channelData": OURS | {"sharedChannelHostTenantId": THEIRS}}),
    ("a bot of another tenant", {"from": {"id": "28:other", "role": "bot", "tenantId": THEIRS}}),
]
NOBODIES: list[tuple[str, dict[str, Any], str]] = [
    ("no sender", {"from": None}, door.NOBODY),
    ("a sender that is a word", {"from": "maria"}, door.NOBODY),
    ("a sender that is a list", {"from": [ME]}, door.NOBODY),
    ("an anonymous guest without an object id", {"from": {"id": "29:x", "name": "Maria"}}, door.NOBODY),
    ("an empty object id", {"from": ME | {"aadObjectId": " "}}, door.NOBODY),
    ("an object id null", {"from": ME | {"aadObjectId": None}}, door.NOBODY),
    ("an object id that is a number", {"from": ME | {"aadObjectId": 7}}, door.NOBODY),
    ("a guest", {"from": ME | {"userRole": "guest"}}, door.GUEST),
    ("somebody of a meeting without an account", {"from": ME | {"userRole": "Anonymous"}}, door.GUEST),
]
BOTS: list[tuple[str, dict[str, Any]]] = [
    ("a bot", {"from": ME | {"role": "bot"}}),
    ("a bot by its id", {"from": {"id": "28:other", "aadObjectId": MARIA, "name": "Maria"}}),
]
STRANGE: list[tuple[str, dict[str, Any]]] = [
    ("no value", {"value": None}),
    ("a value that is a word", {"value": "approve"}),
    ("a value without an action", {"value": {}}),
    ("an action null", {"value": {"action": None}}),
    ("data null", {"value": {"action": {"verb": "approve", "data": None}, "data": None, "verb": "approve"}}),
    ("a case that is none", {"value": {"action": {"verb": "approve", "data": {"case_id": ["x"]}}, "data": {"case_id": 7}}}),
]  # fmt: skip


def activity(change: dict[str, Any]) -> dict[str, Any]:
    return {"from": ME, "conversation": ROOM, "channelData": OURS, **change}


@pytest.mark.parametrize("change", [row[1] for row in INSIDE], ids=[row[0] for row in INSIDE])
def test_people_of_our_own_tenant_come_in(change: dict[str, Any]) -> None:
    door.admit(activity(change), {TENANT})
    assert door.insider(activity(change)) == MARIA and not door.is_bot(activity(change))


@pytest.mark.parametrize("change", [row[1] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_names_another_tenant_anywhere_or_ours_not_where_it_counts_is_forbidden(change: dict[str, Any]) -> None:
    with pytest.raises(Forbidden):
        door.admit(activity(change), {TENANT})


@pytest.mark.parametrize(("change", "says"), [row[1:] for row in NOBODIES], ids=[row[0] for row in NOBODIES])
def test_whoever_is_nobody_or_a_guest_is_told_so(change: dict[str, Any], says: str) -> None:
    with pytest.raises(Denied) as no:
        door.insider(activity(change))
    assert str(no.value) == says


@pytest.mark.parametrize("change", [row[1] for row in BOTS], ids=[row[0] for row in BOTS])
def test_another_program_is_known_as_one(change: dict[str, Any]) -> None:
    assert door.is_bot(activity(change))


def presses(maria: TeamsDriver, case_id: str) -> list[dict[str, Any]]:
    """The activities that would approve, send, submit and ask, as Teams sends them."""
    data = next(b for b in buttons(maria.message(case_id)) if b.get("verb") == "approve")["data"]
    typed = data | {"verb": "send", "text": "Thank you for writing."}
    return [
        maria.activity("invoke", name="adaptiveCard/action", value={"action": {"verb": "approve", "data": data}}),
        maria.activity("invoke", name="adaptiveCard/action", value={"action": {"verb": "send", "data": typed}}),
        maria.activity("invoke", name="task/submit", value={"data": typed}),
        maria.activity("message", value=data | {"verb": "approve"}),
        maria.activity("message", text="open"),
    ]


@pytest.mark.parametrize("group", ["REFUSED", "NOBODIES", "BOTS", "STRANGE"])
def test_no_strange_shape_is_acted_on_or_breaks_anything_at_the_address_microsoft_calls(
    house: TeamsHouse, maria: TeamsDriver, group: str
) -> None:
    case_id = house.write("Robin was here.")
    before, said = house.case(case_id), len(maria.world.posts())
    for name, change, *says in globals()[group]:
        for one in presses(maria, case_id):
            if group == "STRANGE" and one["type"] == "message":
                continue
            answer = maria.post({**one, **change})
            assert answer.status_code == (401 if group == "REFUSED" else 200), name
            assert "Something went wrong" not in answer.text and "Robin was here" not in answer.text, name
            if group == "NOBODIES" and one["type"] == "invoke":
                assert says[0] in answer.text, name
            if group in ("REFUSED", "BOTS"):
                assert answer.text in ("{}", door.STRANGE), name
    assert house.case(case_id) == before and before.status is Status.WAITING
    assert all("Robin was here" not in str(post) for post in maria.world.posts()[said:])
    if group in ("REFUSED", "BOTS"):
        assert len(maria.world.posts()) == said
