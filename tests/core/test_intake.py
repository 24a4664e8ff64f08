"""What deliveries do to a case in whatever order they come: pure rules, then the real desk and store."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest
import redis

from bot.core import intake, reminders
from bot.core.lifecycle import NEXT
from bot.core.model import Case, Change, Draft, Post, Reply, Status, Triage, Verb
from bot.core.practice import Practice
from bot.desk import Desk
from bot.jobs import Waker
from bot.store import Store
from tests.core.makers import NOW, PLACE, POLICY, case, post, yes
from tests.house import Clock

OTHER_WORDS = "The wait was fine after all"
REPLY = Reply("Thank you.", "staff", "Front desk", NOW + 60)


def changed(before: Case, delivered: Post, now: float = NOW + 100) -> Case | None:
    result = intake.change_case(before, delivered, intake.Clock(PLACE, POLICY, now))
    return result[0] if result else None


def edit(seen: float = NOW + 50, **fields: Any) -> Post:
    return post(**{"text": OTHER_WORDS, "change": Change.EDITED, "seen_at": seen} | fields)


# opening


def test_the_clock_runs_from_when_the_person_wrote_not_from_when_we_heard_of_it() -> None:
    made, event = intake.open_case(post(), intake.Clock(PLACE, POLICY, NOW + 600))
    assert made.clock_from == NOW and made.deadline == NOW + 3600
    assert event.kind == "received" and event.at == NOW + 600


@pytest.mark.parametrize("posted_at", [0.0, NOW + 999])
def test_a_post_without_a_time_or_from_the_future_counts_from_now(posted_at: float) -> None:
    made, _ = intake.open_case(post(posted_at=posted_at), intake.Clock(PLACE, POLICY, NOW))
    assert made.clock_from == NOW and made.post.posted_at == NOW


RETRIES = {"facebook": 36.0}


@pytest.mark.parametrize(
    ("late", "start"),
    [(4 * 3600.0, NOW), (35 * 3600.0, NOW), (37 * 3600.0, NOW + 37 * 3600), (13_358 * 86_400.0, NOW + 13_358 * 86_400)],
    ids=["four hours", "within its retries", "older than its retries", "a birthday"],
)
def test_a_time_that_is_older_than_its_sender_retries_is_not_believed(late: float, start: float) -> None:
    made, _ = intake.open_case(post(), intake.Clock(PLACE, POLICY, NOW + late, retries=RETRIES))
    assert (made.clock_from, made.deadline, made.opened_at) == (start, start + 3600, NOW + late)
    assert made.post.posted_at == start


def test_an_edit_of_a_post_we_never_saw_counts_from_the_edit_and_an_old_one_from_when_it_reached_us() -> None:
    year = 365 * 86_400
    heard = intake.Clock(PLACE, POLICY, NOW + 60, retries=RETRIES)
    edited, _ = intake.open_case(edit(posted_at=NOW - year, seen_at=NOW), heard)
    assert edited.clock_from == NOW
    old, _ = intake.open_case(edit(posted_at=NOW - year, seen_at=NOW - year), heard)
    assert old.clock_from == NOW + 60


def test_a_case_has_the_same_id_however_often_its_post_comes_and_another_on_another_platform() -> None:
    assert intake.case_id(post()) == intake.case_id(post(text="x", seen_at=1.0))
    assert intake.case_id(post()) != intake.case_id(post(platform="form"))
    assert intake.case_id(post()).isalnum() and len(intake.case_id(post())) == 16


# edits, in every status


@pytest.mark.parametrize("status", [Status.NEW, Status.WAITING, Status.APPROVED, Status.FAILED])
def test_an_edit_that_does_not_say_to_what_takes_no_words_away_and_lets_nothing_go_out_unseen(status: Status) -> None:
    before = case(status)
    after = changed(before, edit(text="", told=False))
    assert after and after.status is Status.NEW and not after.approval
    assert after.post.text == before.post.text and not after.post.told
    assert "did not tell us to what" in after.notice
    assert changed(after, edit(text="", told=False)) is None
    better = changed(after, edit(NOW + 60))
    assert better and better.post.told and better.post.text == OTHER_WORDS


def test_an_edit_that_does_not_say_to_what_keeps_what_somebody_was_writing_and_opens_an_answered_case() -> None:
    written = Draft("We hear you.", "person", hands=("staff",))
    after = changed(case(Status.WAITING, draft=written), edit(text="", told=False))
    assert after and after.draft == written
    again = changed(case(Status.ANSWERED, replies=(REPLY,)), edit(text="", told=False))
    assert again and again.status is Status.NEW and again.round == 2 and again.post.text == post().text
    assert "After it was dealt with: the author changed the post" in again.notice


def test_words_that_are_said_to_be_nothing_are_taken_away() -> None:
    after = changed(case(Status.WAITING), edit(text=""))
    assert after and after.post.text == "" and after.post.told


@pytest.mark.parametrize("status", [Status.NEW, Status.WAITING, Status.APPROVED, Status.FAILED])
def test_an_edit_of_an_open_post_withdraws_draft_and_approval_and_keeps_the_deadline(status: Status) -> None:
    before = case(status)
    after = changed(before, edit())
    assert after and after.status is Status.NEW and after.post.text == OTHER_WORDS
    assert after.draft == Draft() and after.approval is None
    assert (after.deadline, after.round) == (before.deadline, 1)
    assert "withdrawn" in after.notice


def test_an_edit_while_the_reply_goes_out_is_noted_and_the_reply_goes_on() -> None:
    before = case(Status.PUBLISHING)
    after = changed(before, edit())
    assert after and after.status is Status.PUBLISHING and after.approval == before.approval
    assert "while our reply was going out" in after.notice


@pytest.mark.parametrize("status", [Status.ANSWERED, Status.CLOSED])
def test_an_edit_after_it_was_dealt_with_opens_a_new_round_with_a_clock_of_its_own(status: Status) -> None:
    before = case(status, replies=(REPLY,) if status is Status.ANSWERED else (), owner="staff", reason="Spam")
    after = changed(before, edit(seen=NOW + 7200), NOW + 7210)
    assert after and after.status is Status.NEW and after.round == 2
    assert (after.clock_from, after.deadline) == (NOW + 7200, NOW + 7200 + 3600)
    assert (after.reply, after.approval, after.owner, after.reason) == (None, None, "", "")
    assert after.answers_before == (status is Status.ANSWERED)
    assert "changed the post after it was dealt with" in after.notice


def test_an_edit_of_a_removed_post_does_nothing() -> None:
    assert changed(case(Status.REMOVED), edit()) is None


def test_an_edit_that_changes_no_words_no_stars_and_no_pictures_does_nothing() -> None:
    assert changed(case(), edit(text="The wait was long")) is None


@pytest.mark.parametrize("field", [{"rating": 2.0}, {"attachments": ("photo",)}])
def test_other_stars_or_pictures_are_an_edit(field: dict[str, Any]) -> None:
    after = changed(case(), edit(text="The wait was long", **field))
    assert after and after.status is Status.NEW


def test_an_older_wording_that_comes_late_does_nothing() -> None:
    newer = changed(case(), edit(seen=NOW + 50))
    assert newer and changed(newer, edit(seen=NOW + 40, text="In between")) is None
    assert changed(newer, post()) is None  # the first delivery, once more


def test_an_edit_keeps_what_it_does_not_say() -> None:
    after = changed(case(), edit(author="", author_id="", link=""))
    assert after and (after.post.author, after.post.author_id) == ("Ann", "9")


# removed and hidden, in every status


@pytest.mark.parametrize("status", [s for s in Status if s not in (Status.PUBLISHING, Status.ANSWERED, Status.REMOVED)])
def test_a_removed_post_ends_its_case(status: Status) -> None:
    after = changed(case(status), post(change=Change.REMOVED))
    assert after and after.status is Status.REMOVED
    assert reminders.pings(after, PLACE, POLICY, NOW) == []


def test_a_post_removed_after_our_reply_is_said_on_the_card_once() -> None:
    after = changed(case(Status.ANSWERED, replies=(REPLY,)), post(change=Change.REMOVED))
    assert after and after.status is Status.ANSWERED and "removed after our reply" in after.notice
    assert changed(after, post(change=Change.REMOVED)) is None


@pytest.mark.parametrize("status", [s for s in Status if s is not Status.REMOVED])
def test_an_unsent_message_leaves_its_words_nowhere_in_the_case_and_stands_like_a_removed_one(status: Status) -> None:
    replies = (REPLY,) if status is Status.ANSWERED else ()
    taken = post(change=Change.UNSENT, text="", seen_at=NOW + 60)
    result = intake.change_case(case(status, replies=replies), taken, intake.Clock(PLACE, POLICY, NOW + 100))
    assert result
    after, entry = result
    assert (after.post.text, after.post.attachments, entry.kind, entry.about) == ("", (), "post_unsent", after.post.id)
    assert after.status is changed(case(status, replies=replies), post(change=Change.REMOVED)).status  # type: ignore[union-attr]
    assert changed(after, taken) is None


def test_a_message_unsent_after_its_removal_was_told_once_and_after_our_reply_loses_its_words_all_the_same() -> None:
    removed = changed(case(Status.ANSWERED, replies=(REPLY,)), post(change=Change.REMOVED))
    assert removed and removed.post.text
    after = changed(removed, post(change=Change.UNSENT, text=""))
    assert after and after.post.text == "" and after.status is Status.ANSWERED
    gone = changed(case(Status.WAITING), post(change=Change.REMOVED))
    assert gone and changed(gone, post(change=Change.UNSENT, text="")) is None


def test_an_earlier_message_and_one_that_waits_for_our_reply_are_unsent_alone() -> None:
    first, second = post(id="first", text="Wait, that was private"), post(id="second")
    both = replace(case(Status.WAITING), earlier=(first,), post=second)
    after = changed(both, post(id="first", change=Change.UNSENT, text=""))
    assert after and after.said == (second,)
    busy = replace(case(Status.PUBLISHING), pending=(first, second))
    for change, kind in ((Change.UNSENT, "post_unsent"), (Change.REMOVED, "post_removed")):
        told = post(id="first", change=change, text="")
        result = intake.change_case(busy, told, intake.Clock(PLACE, POLICY, NOW + 100))
        assert result and (result[0].pending, result[1].kind, result[1].about) == ((second,), kind, "first")


def test_a_post_removed_while_the_reply_goes_out_waits_for_what_the_platform_says() -> None:
    after = changed(case(Status.PUBLISHING), post(change=Change.REMOVED))
    assert after and after.status is Status.PUBLISHING


@pytest.mark.parametrize("status", [s for s in Status if s is not Status.REMOVED])
def test_hiding_and_showing_change_the_card_and_nothing_else(status: Status) -> None:
    before = case(status)
    hidden = changed(before, post(change=Change.HIDDEN))
    assert hidden == replace(before, hidden=True, hidden_at=NOW, version=2, changed_at=NOW + 100)
    assert changed(hidden, post(change=Change.HIDDEN)) is None
    shown = changed(hidden, post(change=Change.SHOWN))
    assert shown and not shown.hidden and shown.status is status


def test_every_status_has_an_answer_to_every_change() -> None:
    for status, change in itertools.product(Status, Change):
        after = changed(case(status), edit(change=change))
        assert after is None or (after.version == 2 and after.status in Status)


def test_a_removed_case_is_the_only_one_that_no_delivery_can_change() -> None:
    assert {s for s in Status if (s, Verb.POST_HIDDEN) not in NEXT} == {Status.REMOVED}


# the same person writes again


def test_somebody_who_writes_again_after_our_reply_gets_the_same_case_with_a_clock_of_its_own() -> None:
    before = case(Status.ANSWERED, replies=(REPLY,))
    again = post(id="1_3", text="One more thing", posted_at=NOW + 5000, seen_at=NOW + 5000)
    result = intake.write_more(before, again, intake.Clock(PLACE, POLICY, NOW + 5010))
    assert result
    after, event = result
    assert (after.id, after.round, after.status, event.kind) == ("abc", 2, Status.NEW, "reopen")
    assert (after.post.id, after.earlier[0].id, after.answers_before) == ("1_3", "1_2", 1)
    assert after.deadline == NOW + 5000 + 3600
    assert {p.key.split(".")[0] for p in reminders.pings(after, PLACE, POLICY, NOW)} == {"2"}


# the whole desk, in every order


@pytest.fixture
def desk(db: redis.Redis) -> Desk:
    clock = Clock(NOW + 10)
    store = Store(db, Waker(db), clock)
    return Desk(store, {}, {}, lambda: Practice({"main": PLACE}, {}, ()), lambda text, stars: Triage(), clock)


def test_added_edited_and_removed_in_any_order_end_with_a_removed_post_and_no_open_case(desk: Desk) -> None:
    for number, order in enumerate(itertools.permutations([Change.ADDED, Change.EDITED, Change.REMOVED])):
        name = f"1_{number}"
        for change in order:
            seen = {Change.ADDED: NOW, Change.EDITED: NOW + 5, Change.REMOVED: NOW + 9}[change]
            words = OTHER_WORDS if change is Change.EDITED else "The wait was long"
            author = f"9{number}"
            desk.receive(
                "facebook", [post(id=name, change=change, seen_at=seen, text=words, thread=name, author_id=author)]
            )
    assert desk.store.open_cases() == []
    assert all(c.status is Status.REMOVED for c in desk.store.recent_cases())


@pytest.mark.parametrize("order", list(itertools.permutations([Change.ADDED, Change.EDITED])))
def test_an_edit_that_overtakes_its_post_is_the_wording_that_stays(desk: Desk, order: tuple[Change, ...]) -> None:
    for change in order:
        desk.receive("facebook", [edit() if change is Change.EDITED else post()])
    [found] = desk.store.open_cases()
    assert found.post.text == OTHER_WORDS and found.clock_from == NOW


def test_a_post_that_is_not_ours_is_counted_and_opens_nothing(db: redis.Redis) -> None:
    store = Store(db, Waker(db), Clock(NOW))
    place = replace(PLACE, accounts={"facebook": ("7",)})
    Desk(store, {}, {}, lambda: Practice({"main": place}, {}, ()), lambda t, s: Triage(), Clock(NOW)).receive(
        "facebook", [post()]
    )
    assert store.open_cases() == [] and store.counts() == {"not_ours:facebook": 1}


def test_a_held_reply_to_words_that_changed_is_taken_back(desk: Desk) -> None:
    desk.receive("facebook", [post()])
    [found] = desk.store.open_cases()
    for verb, status in ((Verb.PREPARE, Status.WAITING), (Verb.APPROVE, Status.APPROVED)):
        said = (yes("Thank you"),) if verb is Verb.APPROVE else ()
        after = replace(found, status=status, version=found.version + 1, replies=said)
        _, event = intake.open_case(post(), intake.Clock(PLACE, POLICY, NOW))
        assert desk.store.save(after, event) is None
        found = after
    desk.receive("facebook", [edit()])
    [now] = desk.store.open_cases()
    assert now.status is Status.NEW and now.approval is None


def test_a_post_whose_id_is_taken_by_another_posts_case_gets_a_case_of_its_own(desk: Desk) -> None:
    theirs = case(Status.NEW, id=intake.case_id(post(id="1_9")), post=post(id="1_1", author_id="8"))
    _, entry = intake.open_case(post(), intake.Clock(PLACE, POLICY, NOW))
    assert desk.store.open_case(theirs, entry, "2026-09-21", {}) is None
    desk.receive("facebook", [post(id="1_9")])
    assert desk.store.find(theirs.id) == theirs
    assert {c.post.id for c in desk.store.open_cases()} == {"1_1", "1_9"}


# who wrote, told later


def test_an_author_that_is_told_later_changes_nothing_else() -> None:
    nameless = case(Status.APPROVED, post=post(author="", author_id=""), replies=(yes(),))
    after = changed(nameless, post())
    assert after and (after.post.author, after.post.author_id, after.status) == ("Ann", "9", Status.APPROVED)
    assert after.replies == nameless.replies and changed(after, post()) is None
    with_earlier = replace(nameless, post=post(id="2_2"), earlier=(post(author=""),))
    found = changed(with_earlier, post())
    assert found and found.earlier[0].author == "Ann" and found.post.id == "2_2"


@pytest.mark.parametrize(
    "told",
    [post(author=""), post(text=OTHER_WORDS, seen_at=NOW - 9), post(change=Change.HIDDEN)],
    ids=["no name", "other words", "no words"],
)
def test_a_delivery_without_a_name_or_with_other_words_names_nobody(told: Post) -> None:
    after = changed(case(post=post(author="")), told)
    assert after is None or after.post.author == ""


def test_a_removal_whose_time_nobody_knows_is_a_removal() -> None:
    after = changed(case(), post(change=Change.REMOVED, text="", seen_at=0.0, posted_at=0.0))
    assert after and after.status is Status.REMOVED
