"""A reply is published at most once, and never called published when it is not: on every platform, for every fault."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from bot.core.model import Audience
from bot.core.ports import ByHand, FindsOwnReply, Objects, Refused, Repeatable, ShowsReplies, TryLater, Unsure
from bot.platforms import PLATFORMS
from tests.platforms import able, faults, world

NAMES = [name for name in PLATFORMS if name not in able(ByHand)]
TEXT = "Thank you for writing. Please call us on 555 0100, we would like to hear more. Ça va – “très bien”…"
OTHER = "We are glad to read this, and will tell everybody on the team."

SURELY_NOT = {
    "429": TryLater,
    "503": TryLater,
    "rate limit": TryLater,
    "transient": TryLater,
    "signed out": Refused,
    "no permission": Refused,
    "gone": Refused,
    "blocked": Refused,
    "duplicate": Refused,
    "not accepted": Refused,
    "moved": Refused,
    "500": Unsure,
    "502": Unsure,
    "time-out": Unsure,
}
PERHAPS_DONE = ("500 after creating", "time-out after creating", "lost", "broken")
LOOKERS = able(FindsOwnReply)
FAULTS = [(name, fault) for name in NAMES for fault in faults(name)]


@pytest.fixture(params=NAMES)
def play(request: pytest.FixtureRequest) -> Iterator[Any]:
    with world(request.param) as made:
        yield made


@pytest.mark.parametrize("name", able(ByHand))
def test_where_people_post_the_replies_nothing_is_ever_published_and_the_refusal_says_what_to_do(name: str) -> None:
    with world(name) as play:
        with pytest.raises(Refused) as told:
            play.platform().publish(play.post(), TEXT)
        assert "by hand" in str(told.value) and TEXT not in str(told.value)
        assert not isinstance(play.platform(), FindsOwnReply | Repeatable)


def test_a_published_reply_can_be_read_there_once_and_has_a_link_where_others_can_read_it_and_else_a_name(
    play: Any,
) -> None:
    post = play.post()
    sent = play.platform().publish(post, TEXT)
    assert sent.link.startswith("https://") or (post.audience is Audience.PRIVATE and sent.ref and not sent.link)
    assert play.replies(post) == [TEXT]


def test_an_emoji_goes_out_whole_wherever_it_is_taken_at_all(play: Any) -> None:
    platform, post, text = play.platform(), play.post(), f"{TEXT} ☕ 🎉"
    if isinstance(platform, Objects) and platform.objection(text):
        with pytest.raises(Refused):
            platform.publish(post, text)
        assert play.replies(post) == []
        return
    platform.publish(post, text)
    assert play.replies(post) == [text]


@pytest.mark.parametrize(("name", "fault"), FAULTS)
def test_each_fault_is_told_as_what_it_is(name: str, fault: str) -> None:
    with world(name) as play:
        post = play.post()
        play.fail(fault)
        expected = Unsure if fault in PERHAPS_DONE else SURELY_NOT[fault]
        with pytest.raises(expected) as told:
            play.platform().publish(post, TEXT)
        assert play.replies(post) == ([TEXT] if fault in PERHAPS_DONE else [])
        words = str(told.value)
        assert words.endswith(".") and words[0].isupper() and TEXT not in words


@pytest.mark.parametrize("name", NAMES)
def test_every_fault_is_either_perhaps_done_or_surely_not(name: str) -> None:
    assert set(faults(name)) <= SURELY_NOT.keys() | set(PERHAPS_DONE)


def test_after_a_busy_answer_the_wait_they_asked_for_is_kept(play: Any) -> None:
    post = play.post()
    play.fail("429")
    with pytest.raises(TryLater) as told:
        play.platform().publish(post, TEXT)
    assert told.value.after == 120


def test_when_nobody_listens_it_is_surely_not_done(play: Any) -> None:
    with pytest.raises(TryLater):
        play.unreachable().publish(play.post(), TEXT)


@pytest.mark.parametrize("name", NAMES)
def test_every_stand_in_can_lose_an_answer_after_and_before_the_deed(name: str) -> None:
    assert {"lost", "500"} <= set(faults(name))


@pytest.mark.parametrize(
    ("play", "fault"), [(n, f) for n in LOOKERS for f in faults(n) if f in PERHAPS_DONE], indirect=["play"]
)
def test_a_reply_whose_answer_was_lost_is_found_again(play: Any, fault: str) -> None:
    platform, post = play.platform(), play.post()
    assert isinstance(platform, FindsOwnReply)
    before = play.clock()
    assert platform.find_own_reply(post, TEXT, before) is None
    play.fail(fault)
    with pytest.raises(Unsure):
        platform.publish(post, TEXT)
    found = platform.find_own_reply(post, TEXT, before)
    assert found is not None and (found.link.startswith("https://") or found.ref)


@pytest.mark.parametrize("play", LOOKERS, indirect=True)
def test_a_reply_that_never_arrived_is_not_found(play: Any) -> None:
    platform, post = play.platform(), play.post()
    assert isinstance(platform, FindsOwnReply)
    play.fail("500")
    with pytest.raises(Unsure):
        platform.publish(post, TEXT)
    assert platform.find_own_reply(post, TEXT, play.clock()) is None


@pytest.mark.parametrize("play", able(ShowsReplies), indirect=True)
def test_what_stands_there_in_our_name_is_shown_with_its_place(play: Any) -> None:
    platform, post, before = play.platform(), play.post(), play.clock()
    assert isinstance(platform, ShowsReplies)
    assert list(platform.standing(post, before)) == []
    sent = platform.publish(post, TEXT)
    [there] = platform.standing(post, before)
    assert there.text.split() == TEXT.split() and there.sent.ref == sent.ref
    assert there.sent.link.startswith("https://") or not sent.link


@pytest.mark.parametrize("play", able(Repeatable), indirect=True)
def test_the_same_reply_sent_twice_stands_there_once(play: Any) -> None:
    platform, post = play.platform(), play.post()
    assert platform.publish(post, TEXT) == platform.publish(post, TEXT)
    assert play.replies(post) == [TEXT]


def test_no_secret_stands_in_an_address_a_log_line_or_an_error(play: Any, caplog: pytest.LogCaptureFixture) -> None:
    platform, post = play.platform(), play.post()
    words = []
    with caplog.at_level(logging.DEBUG):
        platform.publish(post, TEXT)
        another = play.post()
        play.fail("500")
        with pytest.raises(Unsure) as told:
            platform.publish(another, OTHER)
        words.append(str(told.value))
        if isinstance(platform, FindsOwnReply):
            platform.find_own_reply(post, TEXT, play.clock())
    assert play.asked, "the stand-in was called, and kept what it was asked for"
    words += play.asked
    words += [record.getMessage() for record in caplog.records if record.name.startswith(("replydesk", "httpx"))]
    for secret in play.secrets:
        assert not [line for line in words if secret in line]
