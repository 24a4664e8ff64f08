"""What Yelp says and what we say to it, at the adapter and by hand: shapes, moments, limits and refusals."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import redis
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Change, Kind, Status, Way
from bot.core.ports import ByHand, FindsOwnReply, Forbidden, Points, Polls, Refused, TryLater, Unsure
from bot.platforms._one_reply import ANSWERED, CHANGED
from bot.platforms.yelp import errors, receiver
from bot.platforms.yelp.platform import BY_HAND, YelpByHand
from bot.platforms.yelp.poller import POLL_SECONDS
from bot.platforms.yelp.publisher import LIMIT, REST_SECONDS, Client
from tests.contracts.test_platforms import VALUES, walk
from tests.house import NOON, ROOT, Clock
from tests.platforms import world
from tests.platforms.yelp.standin import BUSINESS, KEY, LASTS, WORD, pacific
from tests.platforms.yelp.world import VISITOR, World
from tests.stories import Play, play

TEXT = "Thank you for writing. Please call us on 555 0100."
OTHER = "We are sorry to read this and would like to hear more: hello@harbour.example."
COMPLAINT = "I waited for an hour and nobody said a word. " * 6
SHARED = ROOT.parent / "shared" / "fixtures" / "yelp"


@pytest.fixture
def clock() -> Clock:
    return Clock(NOON)


@pytest.fixture
def there(clock: Clock) -> Iterator[World]:
    with world("yelp", clock) as made:
        yield made


def row(**more: Any) -> dict[str, Any]:
    made = {
        "id": "rv-1",
        "rating": 2,
        "text": "I waited.",
        "time_created": pacific(NOON),
        "user": {"id": "u", "name": "Robin E."},
    }
    return {**made, "url": "https://www.yelp.com/biz/harbour-smiles?hrid=rv-1&utm_source=x", **more}


# what comes in


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("2026-01-05 04:00:00", NOON),
        ("2026-07-05 05:00:00", 1783252800.0),
        ("2026-01-05T12:00:00+00:00", NOON),
        ("", 0.0),
    ],
    ids=["winter", "summer", "with a zone", "none"],
)
def test_a_reviews_moment_is_san_franciscos(written: str, at: float) -> None:
    assert receiver.read(BUSINESS, row(time_created=written))[0].posted_at == at


def test_an_excerpt_is_known_by_the_address_and_says_that_it_is_one() -> None:
    given = row(text="I waited and nobody...")
    del given["id"]
    [post] = receiver.read(BUSINESS, given)
    assert (post.id, post.rating, post.author, post.kind) == ("rv-1", 2.0, "Robin E.", Kind.REVIEW)
    assert post.link == "https://www.yelp.com/biz/harbour-smiles?hrid=rv-1" and post.remarks == (receiver.EXCERPT,)
    assert receiver.read(BUSINESS, row())[0].remarks == ()


def test_a_reply_that_stands_there_answers_the_review() -> None:
    given = row(public_response={"text": TEXT, "time_created": pacific(NOON + 60)})
    assert [post.change for post in receiver.read(BUSINESS, given)] == [Change.EDITED, Change.ANSWERED]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(data=st.data())
def test_whatever_stands_in_a_review_it_gives_posts_of_its_business_that_can_be_stored(data: st.DataObject) -> None:
    given = row(public_response={"text": TEXT, "time_created": pacific(NOON)})
    for _ in range(data.draw(st.integers(1, 3))):
        holder, key = data.draw(st.sampled_from(list(walk(given))))
        holder[key] = data.draw(VALUES)
    for post in receiver.read(BUSINESS, given):
        assert post.account == BUSINESS and post.kind is Kind.REVIEW
        json.dumps([post.text, post.author, post.id, post.link], ensure_ascii=False).encode()


@pytest.mark.skipif(not SHARED.exists(), reason="real answers are not part of the project")
def test_real_excerpts_are_read() -> None:
    given = receiver.rows(json.loads((SHARED / "api_fusion_reviews_excerpts.json").read_text(encoding="utf-8")))
    assert given and len(given) == 3
    found = [receiver.read("la-palma", one)[0] for one in given]
    assert [post.id for post in found] == ["hp8hAJ-AnlpqxCCu7kyCWA", "fj87uymFDJbq0Cy5hXTHIA", "m_tnQox9jqWeIrU87sN-IQ"]
    assert all(post.remarks == (receiver.EXCERPT,) and post.author for post in found)
    assert receiver.rows(json.loads((SHARED / "api_fusion_error.json").read_text(encoding="utf-8"))) is None


# the webhook


def test_a_verification_is_answered_at_the_address_with_the_word_alone(there: World) -> None:
    made = there.yelp()
    assert json.loads(made.challenge({":word": WORD, "verification": "abc123"})) == {"verification": "abc123"}
    for query in ({"verification": "abc123"}, {":word": WORD}, {":word": WORD, "verification": "<b>"}):
        with pytest.raises(Forbidden):
            made.challenge(query)


def test_a_short_word_opens_nothing(there: World) -> None:
    with pytest.raises(Forbidden):
        there.yelp(word="short").verify({":word": "short"}, b"{}")


# what goes out


def test_an_answer_that_somebody_gave_there_or_words_that_were_changed_stop_a_reply(there: World) -> None:
    made, post, other = there.yelp(), there.post(), there.post()
    there.there.answer(post.id, "We are sorry. Call us.")
    with pytest.raises(Refused) as told:
        made.publish(post, TEXT)
    assert str(told.value) == ANSWERED.format(label="Yelp")
    there.there.reviews[other.id]["text"] = "Worse than ever."
    with pytest.raises(Refused) as told:
        made.publish(other, TEXT)
    assert str(told.value) == CHANGED.format(label="Yelp") and there.replies(other) == []


@pytest.mark.parametrize("text", ["Thank you 🎉", "Thank you ☕", "Thank you ❤\ufe0f", "→ call us"])
def test_an_emoji_is_refused_before_yelp_calls_it_an_error_of_its_own(there: World, text: str) -> None:
    assert there.yelp().objection(text) == errors.EMOJI
    with pytest.raises(Refused, match="no emoji"):
        there.yelp().publish(there.post(), text)
    assert "POST reply" not in there.there.calls


def test_words_with_accents_or_in_another_script_are_no_emoji(there: World) -> None:
    assert there.yelp().objection("Ça va très bien – „gut“ … Спасибо 谢谢 شكرا") == ""


def test_a_near_copy_of_a_reply_that_stands_there_is_refused_with_what_to_do(there: World) -> None:
    made = there.yelp()
    made.publish(there.post(), TEXT)
    with pytest.raises(Refused) as told:
        made.publish(there.post(), TEXT.replace("555 0100", "555 0101"))
    assert str(told.value) == errors.SIMILAR
    assert made.publish(there.post(), OTHER)


def test_the_twenty_first_reply_of_a_day_waits_for_tomorrow_or_a_person(there: World) -> None:
    there.there.quota = 0
    with pytest.raises(Refused) as told:
        there.yelp().publish(there.post(), TEXT)
    assert str(told.value) == errors.QUOTA and "by hand" in str(told.value)


@pytest.mark.parametrize(
    ("id", "sentence"),
    [
        ("R2R_PROBLEM_WITH_USER_PHOTO", errors.PHOTO),
        ("R2R_UNACCEPTABLE_BIZ_USER_NAME", errors.NAME),
        ("R2R_INVALID_RESPONSE_TEXT", errors.WORDS),
        ("R2R_COMMENTS_NOT_ALLOWED", errors.NO_CONTRACT),
        ("R2R_BUSINESS_NOT_CLAIMED", errors.UNCLAIMED),
        ("INSUFFICIENT_SCOPE", errors.NO_PERMISSION),
        ("R2R_REVIEW_DOES_NOT_EXIST", errors.GONE),
        ("SOMETHING_NEW", errors.UNFIT),
    ],
)
def test_each_of_yelps_refusals_has_a_sentence(there: World, id: str, sentence: str) -> None:
    made, post = there.yelp(), there.post()
    there.there.why = id
    there.fail("not accepted")
    with pytest.raises(Refused) as told:
        made.publish(post, TEXT)
    assert str(told.value) == sentence and told.value.gone == (sentence == errors.GONE)


def test_a_reply_that_is_shown_late_is_found_when_it_is_shown_and_an_old_review_cannot_be_looked_at(
    there: World,
) -> None:
    made, post = there.yelp(), there.post()
    there.fail("lost")
    with pytest.raises(Unsure):
        made.publish(post, TEXT)
    there.there.late = 2
    assert [made.find_own_reply(post, TEXT, NOON) is None for _ in range(3)] == [True, True, False]
    there.there.latest = 0
    with pytest.raises(Refused, match="latest reviews"):
        made.find_own_reply(post, TEXT, NOON)


def test_a_reply_has_a_longest_length(there: World) -> None:
    with pytest.raises(Refused, match="too long"):
        there.yelp().publish(there.post(), "x" * (LIMIT + 1))


# looking, and connections


def test_when_few_calls_are_left_of_a_day_the_desk_rests(there: World, clock: Clock) -> None:
    made = there.yelp()
    cursor = made.poll(BUSINESS, "", clock()).cursor
    assert made.poll(BUSINESS, cursor, clock()).rest == 0.0
    there.there.left = 10
    assert made.poll(BUSINESS, cursor, clock()).rest == REST_SECONDS


def test_an_access_token_is_kept_for_its_seven_days(there: World, clock: Clock) -> None:
    made = there.yelp()
    made.publish(there.post(), TEXT)
    made.publish(there.post(), OTHER)
    assert there.there.calls.count("POST token") == 1
    clock.move(LASTS)
    made.publish(there.post(), "Thanks a lot, that means much to the whole team here.")
    assert there.there.calls.count("POST token") == 2


def test_a_dead_sign_in_and_a_wrong_client_are_told_apart(there: World) -> None:
    made, post = there.yelp(client=Client("x", "y")), there.post()
    with pytest.raises(Refused) as told:
        made.publish(post, TEXT)
    assert str(told.value) == errors.NO_CLIENT
    assert [part.state for part in there.yelp().health()] == ["ok"]
    there.fail_look("signed out")
    assert [(part.state, part.detail) for part in there.yelp().health()] == [("failing", errors.SIGN_IN)]


@pytest.mark.parametrize("key", ["", ":", "a b"])
def test_without_a_key_nothing_is_asked(there: World, key: str) -> None:
    with pytest.raises(Refused, match="not connected"):
        there.yelp(key=key).poll(BUSINESS, repr(NOON), NOON)
    assert there.there.calls == []


def test_a_partner_whose_owner_gave_no_permission_cannot_reply(there: World) -> None:
    with pytest.raises(Refused, match="not connected"):
        there.yelp(key=KEY).publish(there.post(), TEXT)


# without a contract


def test_a_clinic_with_its_own_key_reads_three_beginnings_and_answers_by_hand(there: World, clock: Clock) -> None:
    made = there.by_hand()
    assert isinstance(made, ByHand) and isinstance(made, Polls) and not isinstance(made, Points | FindsOwnReply)
    cursor = made.poll(BUSINESS, "", clock()).cursor
    for _ in range(4):
        clock.move(1)
        there.there.write(COMPLAINT, VISITOR[1])
    found = made.poll(BUSINESS, cursor, clock()).posts
    assert len(found) == 3 and all(post.remarks == (receiver.EXCERPT,) for post in found)
    with pytest.raises(Refused) as told:
        made.publish(found[0], TEXT)
    assert str(told.value) == BY_HAND
    with pytest.raises(Forbidden):
        made.verify({":word": WORD}, b"{}")


def test_when_a_days_calls_are_used_up_the_next_look_is_when_yelp_says(there: World) -> None:
    there.there.why = "ACCESS_LIMIT_REACHED"
    there.fail_look("429")
    with pytest.raises(TryLater) as told:
        there.by_hand().poll(BUSINESS, repr(NOON), NOON)
    assert told.value.after == 120


@pytest.fixture
def by_hand(valkey_url: str, db: redis.Redis, monkeypatch: pytest.MonkeyPatch) -> Iterator[Play]:
    """A whole desk with nothing but a key."""
    whole = World.env
    monkeypatch.setattr(
        World, "env", lambda self: {**whole(self), "yelp_client_id": "", "yelp_keys": f"{BUSINESS}={KEY}"}
    )
    with play(valkey_url, "yelp", "inbox") as made:
        yield made


def test_an_excerpt_becomes_a_case_that_is_answered_by_hand(by_hand: Play) -> None:
    assert isinstance(by_hand.house.desk.platforms["yelp"], YelpByHand)
    id = by_hand.there.there.write(COMPLAINT, VISITOR[1])
    by_hand.wait(POLL_SECONDS + 60)
    case = by_hand.house.case_of("yelp", id)
    assert "the beginning of a review" in by_hand.staff().card(case.id)
    by_hand.staff().edit(case.id, OTHER)
    by_hand.wait(30)
    assert OTHER in by_hand.staff().card(case.id)
    by_hand.stage.keep("maria", case.id, "posted")()
    by_hand.wait(10)
    after = by_hand.case(case.id)
    assert after.status is Status.ANSWERED and after.replies[0].way is Way.BY_HAND
