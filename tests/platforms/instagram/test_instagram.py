"""What is special about Instagram. What every platform promises is in tests/contracts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import redis
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Change, Kind, Post, Status
from bot.core.ports import Forbidden, NotOurs, Refused, TryLater, Unreadable, Unsure
from bot.core.subjects import Subject
from bot.platforms._meta.standin import envelope
from bot.platforms.instagram import receiver
from bot.platforms.instagram.platform import Doors, Instagram
from bot.platforms.instagram.publisher import LIMIT, MESSAGE_BYTES, measure
from tests.contracts.test_platforms import FOLDER, VALUES, walk
from tests.house import NOON, ROOT, Clock
from tests.platforms import world
from tests.platforms.instagram.world import (
    ACCOUNT,
    APP_SECRET,
    FACEBOOK_SECRET,
    PAGE_TOKEN,
    VERIFY_TOKEN,
    VISITOR,
    World,
)
from tests.stories import play

TEXT = "Thank you for writing. Please call us on 555 0100."
SOMEBODY = ("5500000000000002", "kim.example")
RECORDED = ROOT.parent / "shared" / "fixtures" / "instagram"
OWN = sorted((FOLDER / "instagram" / "fixtures").glob("*.json"))
US = (ACCOUNT.id, ACCOUNT.name)


@pytest.fixture
def clock() -> Clock:
    return Clock(NOON)


@pytest.fixture
def here(clock: Clock) -> Iterator[World]:
    with world("instagram", clock) as made:
        yield made


def only_post(here: World) -> Post:
    [(_, body)] = here.take_deliveries()
    [post] = here.instagram().parse(body)
    return post


# the door


@pytest.mark.parametrize("secret", [APP_SECRET, FACEBOOK_SECRET])
def test_a_delivery_signed_with_either_secret_is_genuine_and_with_no_other(here: World, secret: str) -> None:
    body = envelope.pack({"object": "instagram"})
    here.instagram().verify(envelope.sign(secret, body), body)
    for wrong in ("another app's secret", ""):
        with pytest.raises(Forbidden):
            here.instagram().verify(envelope.sign(wrong, body), body)


def test_each_token_goes_to_its_own_door_with_its_own_secret() -> None:
    doors = Doors(("https://graph.instagram.com/v25.0/", "one"), ("https://graph.facebook.com/v25.0", "two"))
    assert doors.of("IGAAx") == ("https://graph.instagram.com/v25.0", "one")
    assert doors.of(PAGE_TOKEN) == ("https://graph.facebook.com/v25.0", "two")
    assert Doors(("x", ""), ("y", "two")).secrets == ["two"]


def test_the_handshake_gives_the_bare_challenge_back(here: World) -> None:
    query = {"hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "77"}
    assert here.instagram().challenge(query) == "77"


# what comes in


def test_a_reply_in_a_thread_is_answered_under_the_comment_above(here: World) -> None:
    first = here.there.comment("Do you see children?", VISITOR)
    here.take_deliveries()
    here.there.comment("Same for me", SOMEBODY, first)
    post = only_post(here)
    assert (post.reply_to, post.thread) == (first, here.there.picture)
    here.instagram().publish(post, TEXT)
    assert here.there.replies_to(first) == [TEXT]


def test_an_answer_given_on_instagram_itself_answers_the_comment_and_other_words_of_ours_are_nothing(
    here: World,
) -> None:
    first = here.there.comment("Do you see children?", VISITOR)
    here.take_deliveries()
    here.there.comment("We do!", US, first)
    answer = only_post(here)
    assert (answer.change, answer.id, answer.text) == (Change.ANSWERED, first, "We do!")
    here.there.comment("Happy new year", US)
    [(_, body)] = here.take_deliveries()
    with pytest.raises(NotOurs):
        here.instagram().parse(body)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(data=st.data())
def test_whatever_stands_in_a_delivery_messages_are_private_comments_public_and_nothing_of_ours_is_a_case(
    data: st.DataObject,
) -> None:
    shape = json.loads(data.draw(st.sampled_from(OWN)).read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        holder, key = data.draw(st.sampled_from(list(walk(shape))))
        holder[key] = data.draw(VALUES)
    try:
        posts = receiver.parse(json.dumps(shape).encode())
    except NotOurs:
        return
    except Unreadable as wrong:
        posts = wrong.posts  # type: ignore[assignment]
    messages = json.dumps(shape).count('"mid"')
    assert sum(post.kind is Kind.MESSAGE for post in posts) <= messages
    for post in posts:
        assert post.change is Change.ANSWERED or post.author_id != post.account
        assert post.kind is not Kind.MENTION or not post.text


# mentions


def test_the_words_of_a_mention_in_a_comment_and_in_a_caption_are_fetched(here: World) -> None:
    picture = here.there.post("Thank you @harbour.smiles!", SOMEBODY)
    caption = only_post(here)
    here.there.comment("@harbour.smiles do you see children?", VISITOR, media=picture)
    comment = only_post(here)
    for bare, text, author in (
        (caption, "Thank you @harbour.smiles!", SOMEBODY[1]),
        (comment, "@harbour.smiles do you see children?", VISITOR[1]),
    ):
        assert here.instagram().lacks(bare) and bare.text == ""
        whole = here.instagram().fetch(bare)
        assert whole and (whole.id, whole.text, whole.author, whole.kind) == (bare.id, text, author, Kind.MENTION)
        assert whole.link.startswith("https://") and whole.posted_at == NOON
        assert here.instagram().publish(whole, TEXT).link.startswith(whole.link.rstrip("/"))
    assert here.there.replies_to(comment.id) == [TEXT] and here.there.replies_to(picture) == [TEXT]


def test_a_mention_that_is_gone_our_own_and_one_with_less_in_it_are_told_as_what_they_are(here: World) -> None:
    picture = here.there.post("@harbour.smiles", SOMEBODY)
    bare = only_post(here)
    here.there.secretive = {"username"}
    found = here.instagram().fetch(bare)
    assert found and found.text == "@harbour.smiles"
    here.there.secretive = set()
    here.there.comment("@harbour.smiles is us", US, media=picture)
    assert here.instagram().fetch(only_post(here)) is None
    here.there.remove(picture)
    with pytest.raises(Refused) as told:
        here.instagram().fetch(bare)
    assert told.value.gone


def test_a_comment_under_our_own_picture_has_its_words_and_is_not_fetched(here: World) -> None:
    here.there.comment("Lovely", VISITOR)
    assert not here.instagram().lacks(only_post(here))


def test_nobody_can_look_for_a_reply_under_a_strangers_picture_and_a_person_is_asked(here: World) -> None:
    here.there.post("@harbour.smiles", SOMEBODY)
    with pytest.raises(Refused, match="somebody else's picture"):
        here.instagram().find_own_reply(only_post(here), TEXT, NOON)


# what goes out


def test_whoever_asks_for_fields_makes_a_comment_and_is_told_that_it_failed_so_we_ask_for_none(here: World) -> None:
    post = here.post()
    with pytest.raises(Unsure):
        here.instagram().publisher.graph.send(
            ACCOUNT.id, "POST", f"{post.id}/replies", {"message": TEXT, "fields": "permalink"}
        )
    assert here.replies(post) == [TEXT]
    assert here.instagram().find_own_reply(post, TEXT, NOON), "and it is looked for before it is sent again"


@pytest.mark.parametrize(
    "text",
    ["#a #b #c #d #e", "https://a.example and www.b.example", "THANK YOU, PLEASE CALL US", "x" * (LIMIT + 1)],
)
def test_what_instagram_does_not_take_as_a_comment_is_refused(here: World, text: str) -> None:
    post = here.post()
    with pytest.raises(Refused):
        here.instagram().publish(post, text)
    assert here.replies(post) == []


@pytest.mark.parametrize("sign", ["a", "ü", "ж", "字", "🦷"])
def test_whatever_passes_the_measure_fits_a_comment_and_a_message(sign: str) -> None:
    longest = max(n for n in range(LIMIT + 1) if measure(sign * n) <= LIMIT)
    assert longest <= LIMIT and len((sign * longest).encode()) <= MESSAGE_BYTES
    assert measure(sign * (longest + 1)) > LIMIT


def test_a_direct_message_is_answered_to_that_person_alone_and_its_unsending_takes_the_words(here: World) -> None:
    mid = here.there.inbox.write(VISITOR[0], "Is it serious?")
    post = only_post(here)
    assert (post.kind, post.reply_to) == (Kind.MESSAGE, VISITOR[0])
    here.instagram().publish(post, TEXT)
    assert here.there.inbox.answers(VISITOR[0]) == [TEXT] and here.instagram().find_own_reply(post, TEXT, NOON)
    here.take_deliveries()
    here.there.inbox.unsend(mid)
    assert only_post(here).change is Change.UNSENT
    with pytest.raises(Refused, match="by hand|own inbox"):
        here.instagram().withdraw(post, "m_1")


def test_only_a_comment_of_our_own_is_deleted_though_instagram_would_delete_any(here: World) -> None:
    post = here.post()
    other = here.there.comment("Me too", SOMEBODY, post.id)
    for name in (post.id, other):
        with pytest.raises(Refused, match="not a reply of ours"):
            here.instagram().withdraw(post, name)
        assert name in here.there.rows
    here.there.secretive = {"from"}
    ref = here.instagram().publish(post, TEXT).ref
    here.instagram().withdraw(post, ref)
    assert ref not in here.there.rows


def test_our_reply_is_found_by_name_where_ids_are_kept_back_and_behind_a_long_discussion(here: World) -> None:
    post = here.post()
    for number in range(60):
        here.there.comment(f"me too {number}", SOMEBODY, post.id)
    ref = here.instagram().publish(post, TEXT).ref
    here.there.comment(TEXT, SOMEBODY, post.id)
    here.there.secretive = {"from"}
    found = here.instagram().find_own_reply(post, TEXT, NOON)
    assert found and found.ref == ref


def test_what_instagram_lists_late_is_found_later(here: World, clock: Clock) -> None:
    post = here.post()
    here.instagram().publish(post, TEXT)
    here.there.sees_after = 30
    assert here.instagram().find_own_reply(post, TEXT, NOON) is None
    clock.move(31)
    assert here.instagram().find_own_reply(post, TEXT, NOON)


def test_words_of_ours_that_come_back_without_a_name_are_no_case(valkey_url: str, db: redis.Redis) -> None:
    with play(valkey_url, "instagram", "inbox") as story:
        case = story.visitor.write("Do you see children?")
        story.staff().edit(case.id, TEXT)
        story.wait(60)
        story.there.there.events.clear()
        story.there.there.hides_from = True
        story.there.there.comment(TEXT, US, case.post.id)
        story.visitor.deliver()
        assert [one.id for one in story.house.cases()] == [case.id]


# what is looked up


def ids(found: Any) -> set[str]:
    return {post.id for post in found.posts if post.change is Change.ADDED}


@pytest.mark.parametrize("secretive", [set(), {"from"}, {"replies"}, {"from", "replies"}])
def test_comments_and_messages_no_webhook_told_of_are_found_with_as_much_as_meta_gives(
    here: World, clock: Clock, secretive: set[str]
) -> None:
    instagram = here.instagram()
    begun = instagram.poll(ACCOUNT.id, "", NOON)
    here.there.secretive = secretive
    clock.move(60)
    first = here.there.comment("Do you see children?", VISITOR)
    reply = here.there.comment("Same for me", SOMEBODY, first)
    here.there.comment("We do!", US, first)
    here.there.comment("Happy new year", US)
    mid = here.there.inbox.write(VISITOR[0], "Is it serious?")
    here.there.inbox.answer(VISITOR[0], TEXT)
    found = instagram.poll(ACCOUNT.id, begun.cursor, clock())
    below = set() if "replies" in secretive else {reply}
    assert ids(found) == {first, mid} | below
    answers = [post for post in found.posts if post.change is Change.ANSWERED]
    assert [(post.id, post.text) for post in answers] == ([(first, "We do!")] if below else [])


def test_more_comments_than_one_page_are_found(here: World, clock: Clock) -> None:
    begun = here.instagram().poll(ACCOUNT.id, "", NOON)
    clock.move(60)
    names = {here.there.comment(f"Nice {n}", SOMEBODY) for n in range(120)}
    found = here.instagram().poll(ACCOUNT.id, begun.cursor, clock())
    assert ids(found) == names and not found.more
    for number in range(400):
        here.there.comment(f"Lovely {number}", SOMEBODY)
    assert here.instagram().poll(ACCOUNT.id, begun.cursor, clock()).more


def test_a_deletion_is_believed_when_instagram_says_it_twice_and_a_missing_row_is_none(
    here: World, clock: Clock
) -> None:
    instagram = here.instagram()
    cursor = instagram.poll(ACCOUNT.id, "", NOON).cursor
    clock.move(60)
    kept, gone = here.there.comment("Stays", VISITOR), here.there.comment("Goes", SOMEBODY)
    cursor = instagram.poll(ACCOUNT.id, cursor, clock()).cursor
    for number in range(25):  # so that the picture is none of the newest any more
        clock.move(60)
        here.there.post(f"Picture {number}")
    here.there.remove(gone)
    told = []
    for _ in range(4):
        clock.move(600)
        found = instagram.poll(ACCOUNT.id, cursor, clock())
        cursor = found.cursor
        told.append([(post.id, post.change) for post in found.posts])
    assert told == [[], [(gone, Change.REMOVED)], [], []] and kept in here.there.rows


def test_where_only_comments_may_be_read_messages_are_left_and_the_comments_still_come(
    here: World, clock: Clock
) -> None:
    begun = here.instagram().poll(ACCOUNT.id, "", NOON)
    clock.move(60)
    first = here.there.comment("Do you see children?", VISITOR)
    here.there.inbox.platform = "forbidden"
    assert ids(here.instagram().poll(ACCOUNT.id, begun.cursor, clock())) == {first}


@pytest.mark.parametrize("fault", ["500", "lost", "429", "broken"])
def test_looking_changes_nothing_so_an_open_answer_means_later(here: World, fault: str) -> None:
    post = here.post()
    here.fail_look(fault)
    with pytest.raises(TryLater):
        here.instagram().find_own_reply(post, TEXT, NOON)


# the whole desk


def test_a_mention_becomes_a_case_with_its_words_and_the_reply_stands_under_it(
    valkey_url: str, db: redis.Redis
) -> None:
    with play(valkey_url, "instagram", "inbox") as story:
        there = story.there.there
        picture = there.post("A day by the sea", SOMEBODY)
        story.there.take_deliveries()
        mention = there.comment("@harbour.smiles do you see children?", VISITOR, media=picture)
        story.visitor.deliver()
        assert story.house.cases() == []
        story.wait(20)
        case = story.house.case_of("instagram", mention)
        assert (case.post.text, case.post.author) == ("@harbour.smiles do you see children?", VISITOR[1])
        story.staff().edit(case.id, TEXT)
        story.wait(60)
        assert there.replies_to(mention) == [TEXT]


def test_in_whatever_order_and_however_often_deliveries_come_each_comment_is_there_once_and_a_deleted_one_is_gone(
    valkey_url: str, db: redis.Redis
) -> None:
    with play(valkey_url, "instagram", "inbox") as story:
        there, desk, look = story.there.there, story.house.desk, Subject("connection", f"instagram {ACCOUNT.id}")
        desk.advance(look)
        story.house.clock.move(60)
        first = there.comment("Do you see children?", VISITOR)
        there.comment("We do!", US, first)
        deliveries = story.there.take_deliveries()
        lost, gone = there.comment("Where do I park?", SOMEBODY), there.comment("Rude words", ("5500000000000003", "x"))
        there.events.clear()
        for headers, body in (*reversed(deliveries), *deliveries):
            story.house.deliver("instagram", headers, body)
        for seconds in (600, 600, 600):
            story.house.clock.move(seconds)
            desk.advance(look)
            there.rows.pop(gone, None)
        cases = {name: story.house.case_of("instagram", name) for name in (first, lost, gone)}
        assert len(story.house.cases()) == 3 and cases[lost].post.text == "Where do I park?"
        assert cases[first].status is Status.ANSWERED and cases[gone].status is Status.REMOVED


# health


def test_health_says_whether_comments_are_sent_to_us_and_whether_the_token_is_good(here: World) -> None:
    [fine] = here.instagram().health()
    assert fine.state == "ok" and ACCOUNT.name in fine.name
    here.there.subscribed = ["messages"]
    [deaf] = here.instagram().health()
    assert deaf.state == "failing" and "step 6" in deaf.remedy
    [dead] = here.instagram(token="IGdead").health()
    assert dead.state == "failing" and "connect it again" in dead.remedy


def test_with_facebook_login_any_subscription_of_the_page_will_do(clock: Clock) -> None:
    with world("instagram", clock) as made:
        made.gate.app_secret = FACEBOOK_SECRET
        made.gate.accounts = [made.there.account.__class__(ACCOUNT.id, ACCOUNT.name, PAGE_TOKEN)]
        made.there.subscribed = ["feed"]
        assert [part.state for part in made.instagram(token=PAGE_TOKEN).health()] == ["ok"]
        made.there.subscribed = []
        assert [part.state for part in made.instagram(token=PAGE_TOKEN).health()] == ["failing"]


def test_without_a_secret_nothing_is_set_up() -> None:
    bare = Instagram(Doors(("", ""), ("", "")), "", {ACCOUNT.id: ACCOUNT.token}, lambda: NOON)
    assert [part.state for part in bare.health()] == ["not set up"]


# deliveries recorded by others, where that folder is at hand

GIVES: dict[str, tuple[Kind, Change, str]] = {
    "webhook_comment_minimal.json": (Kind.COMMENT, Change.ADDED, "This is an example."),
    "webhook_comment_reply.json": (Kind.COMMENT, Change.ADDED, "This is an example."),
    "webhook_mention.json": (Kind.MENTION, Change.ADDED, ""),
    "dm_text.json": (Kind.MESSAGE, Change.ADDED, "This is the first message from the customer"),
    "dm_story_reply.json": (Kind.MESSAGE, Change.ADDED, "This is the story reply"),
    "dm_unsend.json": (Kind.MESSAGE, Change.UNSENT, ""),
    "dm_unsupported_attachment.json": (Kind.MESSAGE, Change.ADDED, ""),
    "dm_dashboard_test_event.json": (Kind.MESSAGE, Change.ADDED, "random_text"),
}


@pytest.mark.skipif(not RECORDED.is_dir(), reason="recordings of others are not part of the project")
def test_what_others_recorded_gives_a_post_or_nothing() -> None:
    files = [file for file in RECORDED.glob("*.json") if not file.name.startswith("api_")]
    for file in files:
        try:
            [post] = receiver.parse(file.read_bytes())
        except NotOurs:
            assert file.name not in GIVES
            continue
        assert (post.kind, post.change, post.text) == GIVES[file.name]
    assert GIVES.keys() <= {file.name for file in files}


@pytest.mark.skipif(not RECORDED.is_dir(), reason="recordings of others are not part of the project")
def test_what_others_recorded_of_the_api_keeps_its_letters() -> None:
    for name in ("api_media_caption_persian_rtl.json", "api_media_caption_malayalam.json"):
        caption = json.loads((RECORDED / name).read_text(encoding="utf-8"))["caption"]
        post = receiver.read_comment("1", {"id": "2", "text": caption}, NOON)
        assert post and post.text == caption and measure(post.text) >= len(caption)
