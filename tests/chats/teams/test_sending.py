"""What the worker says in Teams: where it arrives, what every failure means, and what survives a restart."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from bot.chats.teams.client import Connector
from bot.chats.teams.pacing import WINDOWS, Pace
from bot.core.model import Person, Role
from bot.core.ports import Health, Refused, TryLater, Unsure
from tests.cards import STATES
from tests.chats.teams.driver import TeamsDriver, visible
from tests.chats.teams.house import MARIA, SAM, TeamsHouse
from tests.chats.teams.world import CHANNEL, TEAM, TENANT

SAM_PERSON = Person("sam", "Sam", {"main": Role.MANAGER}, {"teams": SAM})
CARD = STATES["waiting"]


def test_a_card_is_a_post_of_its_own_and_is_updated_in_place(house: TeamsHouse, maria: TeamsDriver) -> None:
    ref = house.teams.show(CARD, CHANNEL, None, "k.card")
    assert house.teams.show(STATES["answered"], CHANNEL, ref, "k.card") == ref
    [message] = house.world.posts()
    assert "Answered by" in visible(message["attachments"][0]["content"])


def test_a_caller_with_an_event_loop_of_its_own_may_speak_too(house: TeamsHouse, maria: TeamsDriver) -> None:
    async def inside() -> str:
        return house.teams.show(CARD, CHANNEL, None, "k.card")

    assert asyncio.run(inside()).startswith(CHANNEL)


def test_a_card_somebody_deleted_in_teams_is_posted_again(house: TeamsHouse, maria: TeamsDriver) -> None:
    ref = house.teams.show(CARD, CHANNEL, None, "k.card")
    house.world.messages.clear()
    again = house.teams.show(CARD, CHANNEL, ref, "k.card")
    assert again != ref
    assert len(house.world.posts()) == 1


FAILURES = [
    (429, TryLater), (412, TryLater), (502, TryLater), (503, TryLater), (504, TryLater), (401, TryLater),
    (403, Refused), (404, Refused), (400, Refused), (413, Refused), (500, Unsure),
]  # fmt: skip


@pytest.mark.parametrize(("status", "outcome"), FAILURES)
def test_what_teams_answers_becomes_one_of_the_outcomes_and_is_asked_once(
    house: TeamsHouse, maria: TeamsDriver, status: int, outcome: type[Exception]
) -> None:
    house.world.calls.clear()
    house.world.fail(status, "SomeCode", times=2)
    with pytest.raises(outcome):
        house.teams.show(CARD, CHANNEL, None, "k.card")
    assert house.world.calls == [("POST", "/v3/conversations")], "botbuilder's own retries stay off"


@pytest.mark.parametrize("status", [429, 412, 502, 504, 500])
def test_an_update_may_always_be_tried_again(house: TeamsHouse, maria: TeamsDriver, status: int) -> None:
    ref = house.teams.show(CARD, CHANNEL, None, "k.card")
    house.world.calls.clear()
    house.world.fail(status)
    with pytest.raises(TryLater):
        house.teams.show(CARD, CHANNEL, ref, "k.card")
    assert len(house.world.calls) == 1


def test_the_wait_teams_asks_for_is_passed_on(house: TeamsHouse, maria: TeamsDriver) -> None:
    house.world.fail(429, "RateLimit", retry_after="17")
    with pytest.raises(TryLater) as later:
        house.teams.announce("News", CHANNEL, "n")
    assert later.value.after == 17


def test_a_lost_answer_is_unsure_and_never_sent_twice_by_itself(house: TeamsHouse, maria: TeamsDriver) -> None:
    house.world.lose_answer()
    with pytest.raises(Unsure):
        house.teams.show(CARD, CHANNEL, None, "k.card")
    assert len(house.world.posts()) == 1


def test_a_service_that_cannot_be_reached_is_tried_later(house: TeamsHouse) -> None:
    house.teams.rooms.learn(CHANNEL, "http://127.0.0.1:9/", TENANT)
    with pytest.raises(TryLater):
        house.teams.show(CARD, CHANNEL, None, "k.card")


def test_before_the_app_is_added_cards_wait_and_then_appear(house: TeamsHouse) -> None:
    with pytest.raises(TryLater, match="add the app"):
        house.teams.show(CARD, CHANNEL, None, "k.card")
    assert health(house).state == "not set up"
    driver = house.driver()
    driver.install()
    house.teams.show(CARD, CHANNEL, None, "k.card")
    assert health(house).state == "ok"
    driver.close()


def test_everything_survives_a_restart(house: TeamsHouse, maria: TeamsDriver) -> None:
    ref = house.teams.show(CARD, CHANNEL, None, "k.card")
    house.teams.whisper(CARD, "A case is overdue.", SAM_PERSON, "k.w1")
    house.restart()
    assert house.teams.show(CARD, CHANNEL, ref, "k.card") == ref
    house.teams.ping(CARD, "Still open.", [SAM_PERSON], ref, CHANNEL, "k.p")
    house.teams.whisper(CARD, "Still overdue.", SAM_PERSON, "k.w2")
    assert [m["text"] for (c, _), m in house.world.messages.items() if c == house.world.chats[SAM]] == [
        "A case is overdue.",
        "Still overdue.",
    ]
    assert [c for c in house.world.calls if c == ("POST", "/v3/conversations")] == [("POST", "/v3/conversations")] * 2


def health(house: TeamsHouse) -> Health:
    return house.teams.health()[0]


def test_an_app_that_was_removed_is_a_health_problem_and_not_a_lost_ping(house: TeamsHouse, maria: TeamsDriver) -> None:
    ref = house.teams.show(CARD, CHANNEL, None, "k.card")
    maria.remove()
    with pytest.raises(Refused, match="removed"):
        house.teams.ping(CARD, "Overdue.", [SAM_PERSON], ref, CHANNEL, "k.p")
    assert health(house).state == "failing"
    assert "removed" in health(house).detail
    assert "add it to the team" in health(house).remedy
    maria.install()
    house.teams.ping(CARD, "Overdue.", [SAM_PERSON], ref, CHANNEL, "k.p")
    assert health(house) == Health("teams", "ok")


def test_removing_the_bot_as_a_member_counts_too(house: TeamsHouse, maria: TeamsDriver) -> None:
    bot = maria.activity("x")["recipient"]
    maria.post(maria.activity("conversationUpdate", membersRemoved=[bot]))
    assert health(house).state == "failing"
    maria.post(maria.activity("conversationUpdate", membersAdded=[bot]))
    assert health(house).state == "ok"


def test_another_member_leaving_is_nothing_to_us(house: TeamsHouse, maria: TeamsDriver) -> None:
    maria.post(maria.activity("conversationUpdate", membersRemoved=[{"id": "29:somebody"}]))
    assert health(house).state == "ok"


def test_a_block_we_only_hear_of_when_speaking_is_a_health_problem_too(house: TeamsHouse, maria: TeamsDriver) -> None:
    house.world.blocked.add(SAM)
    with pytest.raises(Refused, match="removed or blocked"):
        house.teams.whisper(CARD, "Overdue.", SAM_PERSON, "k.w")
    [trouble] = house.teams.health()
    assert trouble.state == "failing"
    house.world.blocked.clear()
    house.teams.whisper(CARD, "Overdue.", SAM_PERSON, "k.w")
    assert health(house).state == "ok"


def test_a_channel_that_is_gone_is_a_health_problem(house: TeamsHouse, maria: TeamsDriver) -> None:
    house.world.gone.add(CHANNEL)
    with pytest.raises(Refused, match="no longer exists"):
        house.teams.show(CARD, CHANNEL, None, "k.card")
    assert health(house).state == "failing"


def test_a_deleted_channel_is_noticed_before_anybody_speaks(house: TeamsHouse, maria: TeamsDriver) -> None:
    data = maria.activity("x")["channelData"] | {"eventType": "channelDeleted"}
    maria.post(maria.activity("conversationUpdate", channelData=data, conversation={"id": TEAM}))
    assert health(house).state == "failing"


def test_a_client_secret_that_ended_is_a_health_problem(house: TeamsHouse, maria: TeamsDriver) -> None:
    def expired() -> str:
        raise TryLater("Microsoft refuses the bot's app id and client secret. The secret may have expired.")

    [trouble] = house.build(token=expired).health()
    assert trouble.state == "failing"
    assert "TEAMS_APP_PASSWORD" in trouble.remedy


def test_a_whisper_is_a_message_to_one_person_with_the_card(house: TeamsHouse, maria: TeamsDriver) -> None:
    house.teams.whisper(STATES["overdue"], "A case is overdue.", SAM_PERSON, "k.w")
    [message] = [m for (c, _), m in house.world.messages.items() if c == house.world.chats[SAM]]
    assert "I'm on it" in visible(message["attachments"][0]["content"])
    assert house.world.posts() == []


def test_a_whisper_to_somebody_without_a_teams_id_does_nothing(house: TeamsHouse, maria: TeamsDriver) -> None:
    house.world.calls.clear()
    house.teams.whisper(CARD, "A case is overdue.", Person("lee", "Lee"), "k.w")
    assert house.world.calls == []


def test_people_without_a_teams_id_are_named_plainly(house: TeamsHouse, maria: TeamsDriver) -> None:
    ref = house.teams.show(CARD, CHANNEL, None, "k.card")
    nasty = Person("lee", "Lee <b>& Co")
    house.teams.ping(CARD, "Please look <at>all</at>\nsoon", [nasty, SAM_PERSON], ref, CHANNEL, "k.p")
    message = house.world.posts()[-1]
    assert message["text"] == ("Lee &lt;b&gt;&amp; Co <at>Sam</at> Please look &lt;at&gt;all&lt;/at&gt;<br>soon")
    assert [e["mentioned"]["name"] for e in message["entities"]] == ["Sam"]


def test_a_ping_for_a_card_that_is_gone_is_still_heard(house: TeamsHouse, maria: TeamsDriver) -> None:
    ref = house.teams.show(CARD, CHANNEL, None, "k.card")
    house.world.gone.add(ref.rpartition("|")[0])
    house.teams.ping(CARD, "Overdue.", [SAM_PERSON], ref, CHANNEL, "k.p")
    assert "Overdue." in house.world.posts()[-1]["text"]


def test_a_chat_that_is_gone_is_opened_anew(house: TeamsHouse, maria: TeamsDriver) -> None:
    house.teams.whisper(CARD, "One.", SAM_PERSON, "k.w1")
    house.world.gone.add(house.world.chats.pop(SAM))
    with pytest.raises(Refused):
        house.teams.whisper(CARD, "Two.", SAM_PERSON, "k.w2")
    house.world.gone.clear()
    house.world.chats[SAM] = "a:another"
    house.teams.whisper(CARD, "Three.", SAM_PERSON, "k.w3")
    assert [m["text"] for (c, _), m in house.world.messages.items() if c == "a:another"] == ["Three."]


def test_a_message_waits_its_turn_and_asks_for_time_when_that_is_long(house: TeamsHouse, maria: TeamsDriver) -> None:
    for n in range(7):
        house.teams.announce(f"News {n}", CHANNEL, f"n{n}")
    assert house.waits == []
    house.teams.announce("News 7", CHANNEL, "n7")
    assert house.waits == [1.0]
    for n in range(52):
        house.ahead += 0.3
        house.teams.announce("More", CHANNEL, f"m{n}")
    with pytest.raises(TryLater) as later:
        house.teams.announce("Too much", CHANNEL, "x")
    assert later.value.after is not None
    assert later.value.after > 5


def test_no_window_is_ever_exceeded_and_conversations_do_not_share_one() -> None:
    now = 0.0
    pace = Pace(lambda: now)
    sent: list[float] = []
    for _ in range(400):
        now += 0.11
        if pace.take("a") == 0:
            sent.append(now)
    for span, most in WINDOWS:
        assert max(sum(1 for s in sent if at - span < s <= at) for at in sent) <= most
    assert len(sent) >= 60
    assert pace.take("b") == 0


def test_a_token_is_asked_for_before_anything_is_sent() -> None:
    def none() -> str:
        raise TryLater("no")

    connector = Connector("app", lambda: "secret", token=none)
    with pytest.raises(TryLater, match="no"):
        connector.send("https://smba.trafficmanager.net/amer/", "19:x", {"text": "x"})


def test_a_reply_to_a_question_that_cannot_be_sent_breaks_nothing(house: TeamsHouse, maria: TeamsDriver) -> None:
    house.world.fail(403)
    assert maria.post(maria.activity("message", text="help")).status_code == 200


def test_the_same_person_is_one_person_in_every_chat(house: TeamsHouse, maria: TeamsDriver) -> None:
    assert house.desk.person("teams", MARIA, "anything").id == "maria"
    assert not house.desk.person("teams", "unknown-id", "Visitor").listed


def test_the_desk_answers_on_one_address_only(house: TeamsHouse) -> None:
    assert httpx.get(f"{house.url}/chats/teams/messages").status_code == 405


def personal(driver: TeamsDriver, **fields: object) -> dict[str, object]:
    chat = {"id": "a:own-chat", "conversationType": "personal", "tenantId": TENANT}
    return driver.activity(conversation=chat, channelData={"tenant": {"id": TENANT}}, **fields)  # type: ignore[arg-type]


def test_a_person_who_added_the_app_is_spoken_to_in_that_chat(house: TeamsHouse, sam: TeamsDriver) -> None:
    sam.post(personal(sam, kind="installationUpdate", action="add"))
    house.world.calls.clear()
    house.teams.whisper(CARD, "A case is overdue.", SAM_PERSON, "k.w")
    assert house.world.calls == [("POST", "/v3/conversations/a:own-chat/activities")]


def test_a_person_who_removed_the_app_is_a_health_problem(house: TeamsHouse, sam: TeamsDriver) -> None:
    sam.post(personal(sam, kind="installationUpdate", action="add"))
    house.teams.whisper(CARD, "A case is overdue.", SAM_PERSON, "k.w")
    sam.post(personal(sam, kind="installationUpdate", action="remove"))
    with pytest.raises(Refused, match="removed"):
        house.teams.whisper(CARD, "A case is overdue.", SAM_PERSON, "k.w2")
    trouble = next(part for part in house.teams.health() if part.state == "failing")
    assert "unblock" in trouble.remedy


def test_a_channel_made_later_is_learned(house: TeamsHouse, maria: TeamsDriver) -> None:
    data = maria.activity("x")["channelData"] | {
        "channel": {"id": "19:new@thread.tacv2"},
        "eventType": "channelCreated",
    }
    maria.post(maria.activity("conversationUpdate", channelData=data))
    room = house.teams.rooms.find("19:new@thread.tacv2")
    assert room
    assert (room.service, room.team) == (house.world.url, TEAM)


def test_a_message_that_has_had_its_time_becomes_a_sentence_without_a_card(
    house: TeamsHouse, maria: TeamsDriver
) -> None:
    ref = house.teams.whisper(CARD, "The reply was due at 14:00.", SAM_PERSON, "k.w")
    house.teams.retire(ref, "Boss is on it.")
    [message] = [m for (c, _), m in house.world.messages.items() if c == house.world.chats[SAM]]
    assert message["text"] == "Boss is on it." and not message.get("attachments")
    said = house.teams.ping(CARD, "Now.", [], house.teams.show(CARD, CHANNEL, None, "k.card"), CHANNEL, "k.p")
    house.teams.retire(said, "There is a newer message about this.")
    assert house.world.posts()[-1]["text"] == "There is a newer message about this."
