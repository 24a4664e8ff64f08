"""What Google says and what we say to it, at the adapter: shapes, bytes, tokens and refusals."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Change, Kind
from bot.core.ports import Refused, TryLater
from bot.platforms._one_reply import ANSWERED, CHANGED
from bot.platforms.google import errors, receiver
from bot.platforms.google.platform import Google
from bot.platforms.google.poller import OVERLAP_SECONDS
from bot.platforms.google.publisher import BYTES
from bot.platforms.google.tokens import Client
from tests.contracts.test_platforms import VALUES, walk
from tests.house import NOON, Clock
from tests.platforms.google.standin import LASTS, LOCATION, REFRESH, stamp
from tests.platforms.google.world import World

NAME = f"{LOCATION}/reviews/AbF_9-x"
TEXT = "Thank you for writing. Please call us on 555 0100."
WATCHED = [LOCATION, "accounts/104500000000001/locations/22"]


def review(**more: Any) -> dict[str, Any]:
    made = {"name": NAME, "starRating": "TWO", "comment": "I waited.", "createTime": stamp(NOON)}
    return {**made, "updateTime": stamp(NOON), "reviewer": {"displayName": "Robin Example"}, **more}


def push(inside: str, **message: Any) -> bytes:
    return json.dumps({"message": {"data": b64encode(inside.encode()).decode(), **message}}).encode()


# what comes in


def test_a_review_is_read_with_its_stars_its_author_and_its_moments() -> None:
    [post] = receiver.read(LOCATION, review())
    assert (post.id, post.account, post.kind, post.change) == (NAME, LOCATION, Kind.REVIEW, Change.ADDED)
    assert (post.text, post.author, post.rating, post.posted_at) == ("I waited.", "Robin Example", 2.0, NOON)


@pytest.mark.parametrize(("word", "stars"), [("ONE", 1), ("FIVE", 5), ("STAR_RATING_UNSPECIFIED", None), (5, None)])
def test_stars_are_words_there_and_numbers_here(word: Any, stars: float | None) -> None:
    assert receiver.read(LOCATION, review(starRating=word))[0].rating == stars


def test_stars_without_words_and_an_anonymous_author_are_a_review_too() -> None:
    given = review(reviewer={"displayName": "A Google user", "isAnonymous": True})
    del given["comment"]
    [post] = receiver.read(LOCATION, given)
    assert (post.text, post.author, post.rating) == ("", "", 2.0)


@pytest.mark.parametrize(
    "given",
    [
        "(Translated by Google) I waited an hour.\n\n(Original)\nEsperé una hora.",
        "Esperé una hora.\n\n(Translated by Google)\nI waited an hour.",
        "Esperé una hora.",
    ],
)
def test_what_google_translated_is_read_in_the_words_of_its_author(given: str) -> None:
    assert receiver.read(LOCATION, review(comment=given))[0].text == "Esperé una hora."


def test_a_translation_without_its_original_is_better_than_nothing() -> None:
    assert receiver.original("(Translated by Google) I waited an hour.") == "I waited an hour."
    assert receiver.original("(Translated by Google) I waited. (Original)\n") != ""


def test_a_review_that_was_changed_is_an_edit() -> None:
    [post] = receiver.read(LOCATION, review(comment="Better now.", starRating="FOUR", updateTime=stamp(NOON + 60)))
    assert (post.change, post.text, post.rating) == (Change.EDITED, "Better now.", 4.0)
    assert (post.posted_at, post.seen_at) == (NOON, NOON + 60)


def test_a_reply_that_stands_there_answers_the_review_and_one_that_google_rejected_does_not() -> None:
    reply = {"comment": TEXT, "updateTime": stamp(NOON + 60), "reviewReplyState": "APPROVED"}
    changes = [post.change for post in receiver.read(LOCATION, review(reviewReply=reply))]
    assert changes == [Change.ADDED, Change.ANSWERED]
    assert len(receiver.read(LOCATION, review(reviewReply={**reply, "reviewReplyState": "REJECTED"}))) == 1
    assert len(receiver.read(LOCATION, review(reviewReply=None))) == 1


def test_a_reply_of_before_they_changed_their_words_does_not_answer_the_new_ones() -> None:
    reply = {"comment": TEXT, "updateTime": stamp(NOON + 60)}
    given = review(comment="Worse than ever.", updateTime=stamp(NOON + 3600), reviewReply=reply)
    assert [post.change for post in receiver.read(LOCATION, given)] == [Change.EDITED]


@pytest.mark.parametrize("given", [None, [], {}, review(name="x"), review(name=f"accounts/9/locations/9/reviews/{1}")])
def test_what_is_no_review_of_this_location_is_nothing(given: Any) -> None:
    assert receiver.read(LOCATION, given) == []


@settings(max_examples=100, deadline=None, derandomize=True)
@given(data=st.data())
def test_whatever_stands_in_a_review_it_gives_posts_that_can_be_stored(data: st.DataObject) -> None:
    reply = {"comment": TEXT, "updateTime": stamp(NOON + 60)}
    given = review(reviewReply=reply, reviewMediaItems=[{"googleUrl": "https://lh3.example/p"}])
    for _ in range(data.draw(st.integers(1, 4))):
        holder, key = data.draw(st.sampled_from(list(walk(given))))
        holder[key] = data.draw(VALUES)
    for post in receiver.read(LOCATION, given):
        assert post.id == NAME and 0 <= post.posted_at <= post.seen_at < 1e11
        json.dumps([post.text, post.author, post.attachments], ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("body", "means"),
    [
        (push(json.dumps({"reviewName": NAME})), [LOCATION]),
        (push(json.dumps({"location_name": "locations/22"})), WATCHED[1:]),
        (push("", attributes={"location": LOCATION}), [LOCATION]),
        (push("locations/404"), []),
        (push("Hello"), WATCHED),
        (b"{}", WATCHED),
        (json.dumps({"message": {"data": "%%%"}}).encode(), WATCHED),
    ],
)
def test_a_push_points_to_the_locations_it_names_and_to_all_where_it_names_none(body: bytes, means: list[str]) -> None:
    assert receiver.pointed(body, WATCHED) == means


# polling


def test_a_look_goes_through_all_pages_back_to_what_is_known_and_gives_the_oldest_first(
    there: World, clock: Clock
) -> None:
    google, names = there.google(), []
    cursor = google.poll(LOCATION, "", clock()).cursor
    there.there.page_size = 2
    for number in range(5):
        clock.move(60)
        names.append(there.there.write(f"I waited {number} hours.", "Robin Example"))
    assert [post.id for post in google.poll(LOCATION, cursor, clock()).posts] == names


def test_a_location_without_reviews_answers_with_nothing_and_that_is_no_mistake(there: World, clock: Clock) -> None:
    google = there.google()
    assert google.poll(LOCATION, google.poll(LOCATION, "", clock()).cursor, clock()).posts == ()


def test_what_stood_there_before_the_first_look_is_history_until_its_author_changes_it(
    there: World, clock: Clock
) -> None:
    google, old = there.google(), there.there.write("Last week it was better.", "Robin Example")
    clock.move(60)
    cursor = google.poll(LOCATION, "", clock()).cursor
    clock.move(60)
    batch = google.poll(LOCATION, cursor, clock())
    assert batch.posts == ()
    there.there.change(old, comment="It is bad.")
    assert [(p.id, p.change) for p in google.poll(LOCATION, batch.cursor, clock()).posts] == [(old, Change.EDITED)]


def test_a_review_that_google_held_back_is_found_though_it_is_dated_earlier(there: World, clock: Clock) -> None:
    google = there.google()
    cursor = google.poll(LOCATION, "", clock()).cursor
    clock.move(60)
    name = there.there.write("I waited.", "Robin Example")
    held = there.there.reviews.pop(name)
    clock.move(OVERLAP_SECONDS / 2)
    cursor = google.poll(LOCATION, cursor, clock()).cursor
    there.there.reviews[name] = held
    assert [post.id for post in google.poll(LOCATION, cursor, clock()).posts] == [name]


def test_the_same_review_twice_in_a_list_is_one(there: World, clock: Clock) -> None:
    google = there.google()
    cursor = google.poll(LOCATION, "", clock()).cursor
    name = there.there.write("Awesome service!", "Robin Example", "FIVE")
    there.there.reviews["again"] = {**there.there.reviews[name], "comment": "Best coffee."}
    assert len(google.poll(LOCATION, cursor, clock()).posts) == 1


# what goes out


def test_a_reply_is_measured_in_bytes(there: World) -> None:
    google, post = there.google(), there.post()
    with pytest.raises(Refused, match="too long"):
        google.publish(post, "é" * (BYTES // 2 + 1))
    assert google.publish(post, "é" * (BYTES // 2)) and there.replies(post)


def test_an_answer_that_somebody_gave_there_is_never_written_over(there: World) -> None:
    google, post = there.google(), there.post()
    there.there.answer(post.id, "We are sorry. Call us.")
    with pytest.raises(Refused) as told:
        google.publish(post, TEXT)
    assert str(told.value) == ANSWERED.format(label="Google") and there.replies(post) == ["We are sorry. Call us."]


def test_words_that_were_changed_since_stop_a_reply(there: World) -> None:
    google, post = there.google(), there.post()
    there.there.change(post.id, comment="Worse than ever.")
    with pytest.raises(Refused) as told:
        google.publish(post, TEXT)
    assert str(told.value) == CHANGED.format(label="Google") and there.replies(post) == []


def test_words_that_google_translates_are_still_the_same_words(there: World) -> None:
    google, post = there.google(), there.post()
    translated = f"(Translated by Google) Something else.\n\n(Original)\n{post.text}"
    there.there.change(post.id, comment=translated)
    assert google.publish(post, TEXT)


def test_an_update_makes_no_reply_where_ours_is_not_there_any_more(there: World) -> None:
    google, post = there.google(), there.post()
    sent = google.publish(post, TEXT)
    google.withdraw(post, sent.ref)
    with pytest.raises(Refused) as told:
        google.update(post, sent.ref, "Other words.")
    assert told.value.gone and there.replies(post) == []


def test_a_reply_that_google_rejected_is_not_found_for_nobody_can_read_it(there: World) -> None:
    google, post = there.google(), there.post()
    there.there.answer(post.id, TEXT, "REJECTED")
    assert google.find_own_reply(post, TEXT, NOON) is None


# tokens


def asked(there: World) -> int:
    return there.there.calls.count("POST token")


def test_an_access_token_is_kept_until_shortly_before_it_ends(there: World, clock: Clock) -> None:
    google = there.google()
    for _ in range(3):
        google.poll(LOCATION, repr(NOON), clock())
    assert asked(there) == 1
    clock.move(LASTS - 60)
    google.poll(LOCATION, repr(NOON), clock())
    assert asked(there) == 2


def test_a_token_that_is_not_accepted_is_changed_once_and_the_reply_goes_out(there: World) -> None:
    google, post = there.google(), there.post()
    google.poll(LOCATION, repr(NOON), NOON)
    there.there.tokens.clear()
    assert google.publish(post, TEXT) and there.replies(post) == [TEXT]
    assert asked(there) == 2


@pytest.mark.parametrize(
    ("client", "sentence"), [(("x", "y"), errors.NO_CLIENT), (("stand-in.apps.example", "y"), errors.NO_CLIENT)]
)
def test_a_wrong_client_is_told_apart_from_a_dead_sign_in(
    there: World, clock: Clock, client: tuple[str, str], sentence: str
) -> None:
    wrong = Client(*client, f"{there.url}/token")
    google = Google(wrong, {LOCATION: REFRESH}, f"{there.url}/v4", there.google().pushes, clock, there.client)
    with pytest.raises(Refused) as told:
        google.poll(LOCATION, repr(NOON), NOON)
    assert str(told.value) == sentence
    there.there.fail("signed out", on="GET")
    with pytest.raises(Refused) as told:
        there.google().poll(LOCATION, repr(NOON), NOON)
    assert str(told.value) == errors.SIGN_IN


def test_a_quota_of_zero_says_that_access_must_be_applied_for_and_any_other_that_google_is_busy(there: World) -> None:
    google = there.google()
    there.there.metadata = {"quota_limit_value": "0"}
    there.there.fail("429", on="GET")
    assert [(part.state, part.detail) for part in google.health()] == [("failing", errors.NO_ACCESS)]
    there.there.metadata = {"quota_limit_value": "300"}
    there.there.fail("429", on="GET")
    with pytest.raises(TryLater):
        google.poll(LOCATION, repr(NOON), NOON)
    assert [part.state for part in google.health()] == ["ok"]


@pytest.mark.parametrize("account", ["", "accounts/1/locations/2", f"{LOCATION}/../9"])
def test_nothing_is_asked_for_a_location_that_is_not_connected(there: World, account: str) -> None:
    with pytest.raises(Refused):
        there.google().poll(account, repr(NOON), NOON)
    assert there.there.calls == []
