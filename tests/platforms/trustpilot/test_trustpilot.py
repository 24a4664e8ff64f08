"""What Trustpilot says and what we say to it, at the adapter: shapes, words, tokens and refusals."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Change, Kind
from bot.core.ports import PATH_WORD, Forbidden, Refused, TryLater, Unsure
from bot.platforms._one_reply import ANSWERED, CHANGED
from bot.platforms.trustpilot import credentials, errors, receiver
from bot.platforms.trustpilot.platform import Trustpilot
from bot.platforms.trustpilot.poller import OVERLAP_SECONDS, PAGE
from bot.platforms.trustpilot.publisher import LIMIT
from tests.contracts.test_platforms import VALUES, walk
from tests.house import NOON, ROOT, Clock
from tests.platforms import world
from tests.platforms.trustpilot.standin import KEY, LASTS, SECRET, UNIT, USER, WORD, stamp
from tests.platforms.trustpilot.world import World

NAME = "64a1b2c3d4e5f60718293a4b"
TEXT = "Thank you for writing. Please call us on 555 0100."
SHARED = ROOT.parent / "shared" / "fixtures" / "trustpilot"


@pytest.fixture
def clock() -> Clock:
    return Clock(NOON)


@pytest.fixture
def there(clock: Clock) -> Iterator[World]:
    with world("trustpilot", clock) as made:
        yield made


def review(**more: Any) -> dict[str, Any]:
    made = {
        "id": NAME,
        "stars": 2,
        "title": "I waited",
        "text": "I waited.",
        "createdAt": stamp(NOON),
        "updatedAt": None,
    }
    return {**made, "consumer": {"id": "c1", "displayName": "Robin Example"}, **more}


# what comes in


def test_a_review_of_the_api_is_the_same_post_as_the_one_its_webhook_told(there: World) -> None:
    id = there.there.write("I waited.", "Robin Example")
    [told] = receiver.parse(json.dumps({"events": [there.there.event(id, "created")]}).encode())
    [found] = receiver.read("", there.there.reviews[id])
    assert told == found and found.kind is Kind.REVIEW


@pytest.mark.parametrize(
    ("title", "text", "words"),
    [
        (
            "I waited an hour and…",
            "I waited an hour and nobody said a word.",
            "I waited an hour and nobody said a word.",
        ),
        ("I waited an hour and...", "I waited an  hour and\nnobody came.", "I waited an  hour and\nnobody came."),
        ("Never again", "I waited.", "Never again\n\nI waited."),
        ("Never again", "", "Never again"),
        (None, "I waited.", "I waited."),
        ("…", "I waited.", "I waited."),
    ],
)
def test_a_title_is_read_where_it_says_something_else_than_the_text(title: Any, text: str, words: str) -> None:
    assert receiver.read(UNIT, review(title=title, text=text))[0].text == words


def test_a_review_that_was_changed_is_an_edit_and_a_reply_under_it_answers_it() -> None:
    given = review(updatedAt=stamp(NOON + 60), companyReply={"text": TEXT, "createdAt": stamp(NOON + 90)})
    edit, answer = receiver.read(UNIT, given)
    assert (edit.change, edit.posted_at, edit.seen_at) == (Change.EDITED, NOON, NOON + 60)
    assert (answer.change, answer.text, answer.id, answer.seen_at) == (Change.ANSWERED, TEXT, NAME, NOON + 90)


def test_a_reply_of_before_they_changed_their_words_does_not_answer_the_new_ones() -> None:
    given = review(updatedAt=stamp(NOON + 3600), companyReply={"text": TEXT, "createdAt": stamp(NOON + 90)})
    assert [post.change for post in receiver.read(UNIT, given)] == [Change.EDITED]


@pytest.mark.parametrize(
    "given", [None, [], {}, review(id="../x"), review(id=None), review(text="", title="", stars=None)]
)
def test_what_is_no_review_is_nothing(given: Any) -> None:
    assert receiver.read(UNIT, given) == []


@settings(max_examples=100, deadline=None, derandomize=True)
@given(data=st.data())
def test_whatever_stands_in_a_review_it_gives_posts_of_its_account_that_can_be_stored(data: st.DataObject) -> None:
    given = review(companyReply={"text": TEXT, "createdAt": stamp(NOON + 60)})
    for _ in range(data.draw(st.integers(1, 3))):
        holder, key = data.draw(st.sampled_from(list(walk(given))))
        holder[key] = data.draw(VALUES)
    for post in receiver.read(UNIT, given):
        assert post.account == UNIT and post.id and post.kind is Kind.REVIEW
        json.dumps([post.text, post.author, post.id, post.link], ensure_ascii=False).encode()


@pytest.mark.skipif(not SHARED.exists(), reason="real deliveries are not part of the project")
def test_a_real_delivery_with_an_unknown_event_gives_one_review() -> None:
    for file in sorted(Path(SHARED).glob("webhook_*.json")):
        [post] = receiver.parse(file.read_bytes())
        assert (post.rating, post.change, post.kind) == (4.0, Change.ADDED, Kind.REVIEW)
        assert post.text.startswith("Some of the screens") and "…" not in post.text


# who it comes from


def test_the_word_behind_the_address_says_whose_a_delivery_is(there: World) -> None:
    known = {
        UNIT: f"{KEY}:{SECRET}:{USER}:{WORD}",
        "other": f"{KEY}:{SECRET}:{USER}:another-long-word",
        "none": "a:b:c",
    }
    made = Trustpilot(known, there.url, there.clock, there.client)
    assert made.account_of({PATH_WORD: "another-long-word"}) == "other"
    assert made.account_of({PATH_WORD: WORD}) == UNIT
    for wrong in ("", "word", WORD[:-1], "é", "a:b:c"):
        with pytest.raises(Forbidden):
            made.verify({PATH_WORD: wrong}, b"{}")


@pytest.mark.parametrize("text", ["", "a", "a:b", ":::", "a:b:c:d:e", "a:b:c d:long enough word"])
def test_a_credential_that_is_none_connects_nothing(there: World, text: str) -> None:
    made = there.trustpilot(credential=text)
    assert [part.state for part in made.health()] == ["failing"] and there.there.calls == []
    with pytest.raises(Refused, match="not connected"):
        made.publish(there.post(), TEXT)


def test_a_word_that_can_be_guessed_opens_nothing() -> None:
    assert credentials.read("a:b:c:short") == credentials.Credential("a", "b", "c")
    assert credentials.read(f"a:b:c:{WORD}") == credentials.Credential("a", "b", "c", WORD)


# what goes out


def test_an_answer_that_somebody_gave_there_or_words_that_were_changed_stop_a_reply(there: World) -> None:
    made, post, other = there.trustpilot(), there.post(), there.post()
    there.there.answer(post.id, "We are sorry. Call us.")
    with pytest.raises(Refused) as told:
        made.publish(post, TEXT)
    assert str(told.value) == ANSWERED.format(label="Trustpilot") and there.replies(post) == ["We are sorry. Call us."]
    there.there.change(other.id, text="Worse than ever.")
    with pytest.raises(Refused) as told:
        made.publish(other, TEXT)
    assert str(told.value) == CHANGED.format(label="Trustpilot") and there.replies(other) == []


def test_a_review_that_an_invented_delivery_told_of_is_never_answered(there: World) -> None:
    [post] = receiver.read(UNIT, review())
    with pytest.raises(Refused) as told:
        there.trustpilot().publish(post, TEXT)
    assert told.value.gone and str(told.value) == errors.GONE


def test_a_reply_that_stands_there_already_is_not_sent_again(there: World) -> None:
    made, post = there.trustpilot(), there.post()
    assert made.publish(post, TEXT) == made.publish(post, TEXT)
    assert sum(call.startswith("POST") and "reply" in call for call in there.there.calls) == 1


def test_other_words_that_trustpilot_did_not_take_are_said_to_be_changed_there(there: World) -> None:
    made, post, there.there.writes_over = there.trustpilot(), there.post(), False
    sent = made.publish(post, TEXT)
    with pytest.raises(Refused) as told:
        made.update(post, sent.ref, "Other words.")
    assert str(told.value) == errors.KEPT and there.replies(post) == [TEXT]


def test_an_update_makes_no_reply_where_ours_is_not_there_any_more(there: World) -> None:
    made, post = there.trustpilot(), there.post()
    sent = made.publish(post, TEXT)
    made.withdraw(post, sent.ref)
    with pytest.raises(Refused) as gone:
        made.update(post, sent.ref, "Other words.")
    assert gone.value.gone and there.replies(post) == []


def test_a_reply_that_is_shown_late_is_found_when_it_is_shown(there: World) -> None:
    made, post = there.trustpilot(), there.post()
    there.fail("lost")
    with pytest.raises(Unsure):
        made.publish(post, TEXT)
    there.there.late = 2
    assert [made.find_own_reply(post, TEXT, NOON) is None for _ in range(3)] == [True, True, False]


def test_a_reply_has_a_longest_length(there: World) -> None:
    made, post = there.trustpilot(), there.post()
    with pytest.raises(Refused, match="too long"):
        made.publish(post, "x" * (LIMIT + 1))
    assert made.publish(post, "x" * LIMIT) and there.replies(post) == ["x" * LIMIT]


# looking


def test_a_look_finds_what_was_written_changed_and_answered_in_its_order(there: World, clock: Clock) -> None:
    made = there.trustpilot()
    cursor = made.poll(UNIT, "", clock()).cursor
    first = there.there.write("I waited.", "Robin Example")
    clock.move(60)
    second = there.there.write("Fine.", "Kim Sample", 5)
    there.there.answer(second, TEXT)
    found = made.poll(UNIT, cursor, clock())
    assert [(p.id, p.change) for p in found.posts] == [
        (first, Change.ADDED),
        (second, Change.ADDED),
        (second, Change.ANSWERED),
    ]
    clock.move(OVERLAP_SECONDS - 120)
    there.there.change(first, title="Better", text="Better now.")
    assert made.poll(UNIT, found.cursor, clock()).posts[0].text == "Better now."


def test_a_look_reads_every_page(there: World, clock: Clock) -> None:
    made = there.trustpilot()
    cursor = made.poll(UNIT, "", clock()).cursor
    for number in range(PAGE + 5):
        there.there.write(f"Visit {number}.", "Robin Example")
    assert len(made.poll(UNIT, cursor, clock()).posts) == PAGE + 5


def test_an_answer_without_a_list_is_no_answer(there: World) -> None:
    there.there.listed_as = "items"
    with pytest.raises(TryLater):
        there.trustpilot().poll(UNIT, repr(NOON), NOON)


# tokens


def asked(there: World) -> int:
    return there.there.calls.count("POST token")


def test_an_access_token_is_kept_for_its_hundred_hours_though_they_are_said_as_text(there: World, clock: Clock) -> None:
    made = there.trustpilot()
    for _ in range(3):
        made.poll(UNIT, repr(NOON), clock())
    assert asked(there) == 1
    clock.move(LASTS - 60)
    made.poll(UNIT, repr(clock()), clock())
    assert asked(there) == 2


def test_a_token_that_is_not_accepted_is_changed_once_and_the_reply_goes_out(there: World) -> None:
    made, post = there.trustpilot(), there.post()
    made.poll(UNIT, repr(NOON), NOON)
    there.there.tokens.clear()
    assert made.publish(post, TEXT) and there.replies(post) == [TEXT]
    assert asked(there) == 2


def test_a_dead_key_is_told_apart_from_one_that_may_not(there: World) -> None:
    made = there.trustpilot()
    assert [part.state for part in made.health()] == ["ok"]
    there.fail_look("no permission")
    assert [part.detail for part in made.health()] == [errors.NO_PERMISSION]
    there.fail_look("signed out")
    assert [(part.state, part.detail) for part in made.health()] == [("failing", errors.SIGN_IN)]


@pytest.mark.parametrize("account", ["", "other", f"{UNIT}/../x"])
def test_nothing_is_asked_for_a_unit_that_is_not_connected(there: World, account: str) -> None:
    with pytest.raises(Refused):
        there.trustpilot().poll(account, repr(NOON), NOON)
    assert there.there.calls == []
