"""What is special about Messenger. What every platform promises is in tests/contracts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import redis
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Audience, Change, Ignored, Kind, Status
from bot.core.ports import Forbidden, NotOurs, Refused, TryLater, Unreadable
from bot.core.subjects import Subject
from bot.platforms._meta.sending import AGENT_SECONDS, WINDOW_SECONDS
from bot.platforms.messenger import receiver
from tests.contracts.test_platforms import FOLDER, VALUES, walk
from tests.house import NOON, ROOT, Clock, House
from tests.platforms import world
from tests.platforms._meta import DAY
from tests.platforms.messenger.world import APP_SECRET, PAGE, VERIFY_TOKEN, VISITOR, World
from tests.stories import clinic, play, stage

TEXT = "Thank you for writing. Please call us on 555 0100."
RECORDED = ROOT.parent / "shared" / "fixtures" / "messenger"
OWN = sorted((FOLDER / "messenger" / "fixtures").glob("*.json"))


@pytest.fixture
def clock() -> Clock:
    return Clock(NOON)


@pytest.fixture
def here(clock: Clock) -> Iterator[World]:
    with world("messenger", clock) as made:
        yield made


# what comes in


def test_a_message_its_edit_and_its_unsending_are_about_the_same_post_of_one_conversation(
    here: World, clock: Clock
) -> None:
    mid = here.talks.write(VISITOR[0], "My crown broke")
    clock.move(5)
    here.talks.edit(mid, "My crown broke on Sunday")
    clock.move(5)
    here.talks.unsend(mid)
    read = [here.messenger().parse(body)[0] for _, body in here.take_deliveries()]
    assert [post.change for post in read] == [Change.ADDED, Change.EDITED, Change.UNSENT]
    assert {(post.id, post.thread, post.kind) for post in read} == {(mid, VISITOR[0], Kind.MESSAGE)}
    assert read[0].seen_at < read[1].seen_at < read[2].seen_at and read[2].text == ""


@pytest.mark.parametrize("words", ["is_echo", "is_self"])
def test_our_own_words_open_nothing_whoever_sent_them(here: World, words: str) -> None:
    here.talks.write(VISITOR[0], "Ours", **{words: True})
    here.talks.answer(VISITOR[0], TEXT)
    for _, body in here.take_deliveries():
        with pytest.raises(NotOurs):
            here.messenger().parse(body)


@pytest.mark.parametrize(
    ("file", "why"),
    [
        ("echo.json", Ignored.ECHO),
        ("echo_without_a_page.json", Ignored.ECHO),
        ("own_without_a_flag.json", Ignored.ECHO),
        ("standby.json", Ignored.STANDBY),
        ("receipts_and_presses.json", Ignored.RECEIPT),
        ("feed.json", Ignored.NOT_OURS),
    ],
)
def test_what_is_left_aside_is_counted_by_its_reason(file: str, why: Ignored) -> None:
    with pytest.raises(NotOurs) as told:
        receiver.parse((FOLDER / "messenger" / "fixtures" / file).read_bytes())
    assert told.value.why is why


def test_what_meta_says_of_the_page_is_news_and_its_end_ends_it() -> None:
    def told(action: str, name: str = "policy-enforcement") -> list[Any]:
        event = {"recipient": {"id": PAGE.id}, name: {"action": action, "reason": "Spam."}}
        return receiver.news(json.dumps({"object": "page", "entry": [{"id": PAGE.id, "messaging": [event]}]}).encode())

    [said] = told("block")
    assert said.account == PAGE.id and "does not let" in said.text and "Spam" not in said.text
    assert told("block", "policy_enforcement") == told("block")
    [over] = told("unblock")
    assert over.text == "" and told("warning") == [] and receiver.news(b"nonsense") == []


def test_the_handshake_answers_to_its_own_word_alone(here: World) -> None:
    query = {"hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "77"}
    assert here.messenger().challenge(query) == "77"
    with pytest.raises(Forbidden):
        here.messenger().challenge(query | {"hub.verify_token": "another"})


@settings(max_examples=120, deadline=None, derandomize=True)
@given(data=st.data())
def test_whatever_stands_in_a_delivery_it_is_private_and_never_our_own_words(data: st.DataObject) -> None:
    shape = json.loads(data.draw(st.sampled_from(OWN)).read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        holder, key = data.draw(st.sampled_from(list(walk(shape))))
        holder[key] = data.draw(VALUES)
    body = json.dumps(shape).encode()
    receiver.news(body)
    try:
        posts = receiver.parse(body)
    except NotOurs:
        return
    except Unreadable as wrong:
        posts = wrong.posts  # type: ignore[assignment]
    for post in posts:
        assert post.kind is Kind.MESSAGE and post.author_id and post.author_id != post.account
        assert post.change is not Change.UNSENT or not (post.text or post.attachments)


# what goes out


def test_inside_the_window_a_reply_goes_out_and_outside_it_is_refused_with_a_way_out(here: World, clock: Clock) -> None:
    post = here.post()
    clock.move(WINDOW_SECONDS - 60)
    assert here.messenger().publish(post, TEXT).ref
    clock.move(120)
    with pytest.raises(Refused, match="Meta Business Suite") as told:
        here.messenger().publish(post, TEXT)
    assert not told.value.gone and here.replies(post) == [TEXT]


def test_where_meta_granted_the_human_agent_a_person_may_answer_for_seven_days(here: World, clock: Clock) -> None:
    post = here.post()
    clock.move(6 * DAY)
    with pytest.raises(Refused):
        here.messenger(agent=True).publish(post, TEXT)  # said in the settings, and never granted
    here.talks.agent = True
    assert here.messenger(agent=True).publish(post, TEXT).ref
    clock.move(AGENT_SECONDS)
    with pytest.raises(Refused):
        here.messenger(agent=True).publish(post, TEXT)


def test_somebody_who_is_not_there_any_more_is_said_to_be_gone(here: World) -> None:
    post = here.post()
    here.talks.messages.clear()
    with pytest.raises(Refused) as told:
        here.messenger().publish(post, TEXT)
    assert told.value.gone


def test_a_text_that_is_as_long_as_may_be_is_taken(here: World) -> None:
    post, text = here.post(), "ü" * here.messenger().limit
    here.messenger().publish(post, text)
    assert here.replies(post) == [text]


def test_only_the_pages_own_words_since_then_are_our_message(here: World, clock: Clock) -> None:
    post = here.post()
    here.talks.write(VISITOR[0], TEXT)
    assert here.messenger().find_own_reply(post, TEXT, NOON) is None
    ref = here.messenger().publish(post, TEXT).ref
    found = here.messenger().find_own_reply(post, f" {TEXT}\n", NOON)
    assert found and found.ref == ref
    clock.move(3600)
    assert here.messenger().find_own_reply(post, TEXT, NOON + 3600) is None


def test_behind_twenty_others_nobody_can_say_whether_our_message_is_there_and_among_them_it_is_found(
    here: World,
) -> None:
    post = here.post()
    for number in range(25):
        here.talks.write(VISITOR[0], f"And another thing, {number}")
    with pytest.raises(Refused, match="too many messages"):
        here.messenger().find_own_reply(post, TEXT, NOON)
    here.messenger().publish(post, TEXT)
    assert here.messenger().find_own_reply(post, TEXT, NOON)


def test_what_meta_lists_late_is_found_later(here: World, clock: Clock) -> None:
    post = here.post()
    here.messenger().publish(post, TEXT)
    here.talks.sees_after = 30
    assert here.messenger().find_own_reply(post, TEXT, NOON) is None
    clock.move(31)
    assert here.messenger().find_own_reply(post, TEXT, NOON)


@pytest.mark.parametrize("fault", ["500", "lost", "429", "broken"])
def test_looking_changes_nothing_so_an_open_answer_means_later(here: World, fault: str) -> None:
    post = here.post()
    here.fail_look(fault)
    with pytest.raises(TryLater):
        here.messenger().find_own_reply(post, TEXT, NOON)


def test_health_says_whether_messages_are_sent_to_us_and_whether_the_token_is_good(here: World) -> None:
    [fine] = here.messenger().health()
    assert fine.state == "ok" and PAGE.name in fine.name
    here.subscribed = ["feed"]
    [deaf] = here.messenger().health()
    assert deaf.state == "failing" and "step 6" in deaf.remedy
    [dead] = here.messenger(token="EAAdead").health()
    assert dead.state == "failing" and "connect it again" in dead.remedy


# what is looked up


def test_a_message_that_no_webhook_told_of_is_found_and_our_own_is_not(here: World, clock: Clock) -> None:
    begun = here.messenger().poll(PAGE.id, "", NOON)
    clock.move(60)
    lost = here.talks.write(VISITOR[0], "Do you open on Saturdays?")
    here.talks.answer(VISITOR[0], TEXT)
    for number in range(60):
        here.talks.write(f"66000000000001{number:02d}", f"Me too, {number}")
    here.take_deliveries()
    here.talks.page_size = 25
    found = here.messenger().poll(PAGE.id, begun.cursor, clock())
    assert len(found.posts) == 61 and lost in {post.id for post in found.posts}
    assert {post.kind for post in found.posts} == {Kind.MESSAGE} and found.rest == 0
    assert not found.more
    for number in range(20):
        here.talks.write(VISITOR[0], f"And {number}")
    assert here.messenger().poll(PAGE.id, begun.cursor, clock()).more, "Meta shows no more than twenty of each"
    here.gate.headers["X-App-Usage"] = '{"call_count": 80}'
    assert here.messenger().poll(PAGE.id, found.cursor, clock()).rest > 0


# the whole desk


def test_an_unsent_message_is_read_nowhere_any_more_and_what_stays_is_one_case(
    valkey_url: str, db: redis.Redis
) -> None:
    with play(valkey_url, "messenger", "inbox") as story:
        case = story.visitor.write("I had a root canal with you and it hurts")
        story.visitor.write_again("Are you open on Saturdays?")
        assert "root canal" in story.staff().card(case.id)
        story.visitor.take_away()
        whole = story.house.desk.store.find(case.id)
        assert "root canal" not in repr(whole) and "root canal" not in story.staff().card(case.id)
        assert "root canal" not in repr(story.house.desk.store.history(case.id))
        assert [post.text for post in whole.said] == ["Are you open on Saturdays?"]
        assert story.house.desk.store.audit(case.id) == []


def test_in_whatever_order_and_however_often_deliveries_come_each_message_is_there_once_as_it_is_now(
    valkey_url: str, db: redis.Redis
) -> None:
    with play(valkey_url, "messenger", "inbox") as story:
        talks, desk = story.there.talks, story.house.desk
        look = Subject("connection", f"messenger {PAGE.id}")
        desk.advance(look)
        story.house.clock.move(60)
        kept = talks.write(VISITOR[0], "Is it open?")
        story.house.clock.move(1)
        talks.edit(kept, "Is it open on Saturdays?")
        taken = talks.write(VISITOR[0], "I have a cavity")
        story.house.clock.move(1)
        talks.unsend(taken)
        deliveries = story.there.take_deliveries()
        lost = talks.write(VISITOR[0], "And on Sundays?")  # its delivery never comes
        talks.events.clear()
        for headers, body in (*reversed(deliveries), *deliveries):
            story.house.deliver("messenger", headers, body)
        story.house.clock.move(600)
        desk.advance(look)
        [case] = story.house.cases()
        assert [(post.id, post.text) for post in case.said] == [
            (kept, "Is it open on Saturdays?"),
            (lost, "And on Sundays?"),
        ]
        assert "cavity" not in repr(case) and desk.store.counts()["found_by_polling:messenger"] == 1


def test_a_message_that_came_at_facebooks_address_is_a_message(
    valkey_url: str, db: redis.Redis, here: World, clock: Clock
) -> None:
    with world("facebook", clock) as faces:
        env = {**faces.env(), **here.env(), "facebook_app_secret": APP_SECRET}
        house = House(valkey_url, env, clinic(stage("inbox")), clock)
        mid = here.talks.write(VISITOR[0], "Do you open on Saturdays?")
        [(headers, body)] = here.take_deliveries()
        house.deliver("facebook", headers, body)
        case = house.case_of("messenger", mid)
        house.close()
    assert (case.post.kind, case.status, case.stages[0].audience) == (Kind.MESSAGE, Status.WAITING, Audience.PRIVATE)


# deliveries recorded by others, where that folder is at hand

GIVES: dict[str, tuple[Change, str]] = {
    "message_text.json": (Change.ADDED, "hello, world!"),
    "message_edit.json": (Change.EDITED, "hello, world!"),
    "message_is_deleted.json": (Change.UNSENT, ""),
    "message_is_unsupported.json": (Change.ADDED, ""),
    "message_image_no_text.json": (Change.ADDED, ""),
    "message_fallback_attachment.json": (Change.ADDED, ""),
    "message_quick_reply.json": (Change.ADDED, "quick reply text"),
    "message_reply_to_mid.json": (Change.ADDED, "hello, world!"),
    "message_reply_to_story.json": (Change.ADDED, "hello, world!"),
    "message_sticker_thumbup.json": (Change.ADDED, "👍"),
}


@pytest.mark.skipif(not RECORDED.is_dir(), reason="recordings of others are not part of the project")
def test_what_others_recorded_gives_a_message_or_nothing() -> None:
    files = list(RECORDED.glob("*.json"))
    for file in files:
        try:
            [post] = receiver.parse(file.read_bytes())
        except NotOurs:
            assert file.name not in GIVES
            continue
        assert (post.change, post.text) == GIVES[file.name] and post.kind is Kind.MESSAGE
    assert GIVES.keys() <= {file.name for file in files}
    assert [bool(receiver.news(file.read_bytes())) for file in files if "policy" in file.name] == [True]
