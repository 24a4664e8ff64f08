"""One case per person and story: what they write next joins it, and what comes late, odd or out of order costs nothing."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest
import redis

from bot.core import intake
from bot.core.binding import binding
from bot.core.intake import Clock
from bot.core.model import OPEN, Case, Change, Command, Draft, Entry, Kind, ReplyState, Status, Verb
from bot.core.practice import Practice
from bot.core.reminders import pings
from bot.desk import Desk
from bot.jobs import Waker
from bot.reading import languages
from bot.reading.triage import Triager
from bot.store import Store
from tests import house
from tests.core.makers import NOW, PLACE, POLICY, STAFF, case, out, post, yes

READ = Triager(languages.understand, languages.polarity).read
MINE = Draft("We hear you.", "person", hands=("staff",))


def clock(now: float = NOW + 100) -> Clock:
    return Clock(PLACE, POLICY, now, READ)


def more(before: Case, text: str = "And it hurt.", now: float = NOW + 100, **fields: Any) -> tuple[Case, Entry]:
    fields = {"id": "1_3", "posted_at": NOW + 90, "seen_at": NOW + 90} | fields
    result = intake.write_more(before, post(text=text, **fields), clock(now))
    assert result
    return result


def texts(one: Case) -> list[str]:
    return [p.text for p in one.said]


# joining


@pytest.mark.parametrize("status", [s for s in Status if s in OPEN and s is not Status.PUBLISHING])
def test_the_next_comment_joins_the_open_case_and_neither_clock_nor_round_start_again(status: Status) -> None:
    before = case(status)
    after, entry = more(before)
    assert (after.status, after.round, after.deadline, after.clock_from) == (Status.NEW, 1, before.deadline, NOW)
    assert (
        texts(after) == ["The wait was long", "And it hurt."]
        and after.asked.text == "The wait was long\n\nAnd it hurt."
    )
    assert (entry.kind, entry.text, entry.about) == ("post_joined", "And it hurt.", "1_3")
    assert {p.key for p in pings(after, PLACE, POLICY, NOW)} == {p.key for p in pings(case(), PLACE, POLICY, NOW)}


def test_an_untouched_draft_is_made_anew_and_a_persons_is_kept() -> None:
    assert more(case())[0].draft == Draft()
    after, _ = more(case(draft=MINE))
    assert after.draft == MINE and "was kept" in after.notice


def test_a_held_reply_is_stopped_and_the_card_says_so() -> None:
    after, _ = more(case(Status.APPROVED, draft=MINE))
    assert after.status is Status.NEW and after.replies == () and after.approval is None
    assert "stopped before it went out" in after.notice and after.draft == MINE


def test_a_held_reply_that_may_be_out_already_stays_in_doubt_when_it_is_stopped() -> None:
    after, _ = more(case(Status.APPROVED, replies=(yes(unsure_since=NOW),)))
    assert [r.state for r in after.replies] == [ReplyState.DOUBTFUL]


def test_what_comes_while_the_reply_goes_out_waits_and_then_opens_the_next_round() -> None:
    before = case(Status.PUBLISHING)
    during, _ = more(before, "Why does nobody answer the phone?")
    assert (during.status, during.approval, texts(during)) == (
        Status.PUBLISHING,
        before.approval,
        ["The wait was long"],
    )
    assert intake.admit(during, clock()) is None
    done = replace(during, status=Status.ANSWERED, replies=(out(),))
    result = intake.admit(done, clock(NOW + 200))
    assert result and (result[0].status, result[0].round, result[0].pending) == (Status.NEW, 2, ())
    assert texts(result[0]) == ["Why does nobody answer the phone?"]


def test_what_comes_while_a_reply_goes_out_that_then_fails_joins_the_round() -> None:
    during, _ = more(case(Status.PUBLISHING), "And it hurt.")
    result = intake.admit(replace(during, status=Status.FAILED), clock(NOW + 200))
    assert result and texts(result[0]) == ["The wait was long", "And it hurt."]


def test_a_comment_that_comes_late_stands_where_it_belongs_and_the_reply_goes_to_the_last() -> None:
    after, _ = more(case(post=post(id="1_5", text="Third", posted_at=NOW + 50)), "Second", id="1_4", posted_at=NOW + 20)
    assert texts(after) == ["Second", "Third"] and after.post.id == "1_5"


def test_a_post_of_somebody_whose_case_is_gone_is_a_case_of_its_own() -> None:
    assert intake.write_more(case(Status.REMOVED), post(id="1_3"), clock()) is None


def test_a_card_of_before_cannot_approve_what_joined_meanwhile_and_a_form_keeps_its_text() -> None:
    before = case(draft=MINE)
    after, _ = more(before)
    from bot.core.binding import stale

    press = Command(case_id="abc", verb=Verb.SEND, by=STAFF, words=binding(before), text="x")
    assert stale(after, press) and stale(after, replace(press, verb=Verb.APPROVE))
    assert not stale(after, replace(press, verb=Verb.EDIT)), "saving publishes nothing, so it costs nobody their text"


# after our reply


ANSWERED = case(Status.ANSWERED, replies=(out(),))


@pytest.mark.parametrize("text", ["Thanks!", "Thank you so much", "👍", "Gracias", "Okay thank you", "thx"])
def test_thanks_after_our_reply_open_no_sixty_minutes_and_are_kept(text: str) -> None:
    after, entry = more(ANSWERED, text)
    assert (after.status, after.round, after.reply) == (Status.ANSWERED, 1, ANSWERED.reply)
    assert pings(after, PLACE, POLICY, NOW) == [] and entry.text == text and "asks for no answer" in after.notice


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, but nobody called me.",
        "Thanks. My tooth still hurts",
        "Thanks! Are you open on Saturday?",
        "Bad service again",
        "That is not true",
        "My face is swollen and I cannot breathe",
        "Of course you hide behind a phone number. Thieves, all of you!",
        "Liars.",
        "No gracias, no vuelvo",
        "Great, just great. Still no call.",
        "Thank you for nothing",
        "I will tell everybody",
    ],
)
def test_a_question_a_complaint_or_an_alarm_after_our_reply_opens_the_next_round(text: str) -> None:
    after, entry = more(ANSWERED, text)
    assert (after.status, after.round, after.reply, after.answers_before) == (Status.NEW, 2, None, 1)
    assert after.deadline == NOW + 90 + 3600 and entry.kind == "reopen"
    assert texts(after) == [text], "what was answered is not asked again"


# edits of what is over


def edited(before: Case, text: str, now: float = NOW + 7300, **fields: Any) -> tuple[Case, Entry] | None:
    newer = post(text=text, change=Change.EDITED, **{"seen_at": NOW + 7200} | fields)
    return intake.change_case(before, newer, clock(now))


STARS = replace(ANSWERED, post=post(rating=2.0, kind=Kind.REVIEW))


@pytest.mark.parametrize("text", ["The wait was long", "They called me and all is well now. Thank you!"])
def test_an_improved_review_is_no_complaint(text: str) -> None:
    result = edited(STARS, text, rating=5.0, kind=Kind.REVIEW)
    assert result and (result[0].status, result[0].round) == (Status.ANSWERED, 1)
    assert "from 2 to 5 stars" in result[0].notice


@pytest.mark.parametrize(
    ("text", "stars"), [("They lied about the bill!", 5.0), ("The wait was long", 1.0), ("Why?", 4.0)]
)
def test_a_review_that_got_worse_or_asks_something_opens_the_next_round(text: str, stars: float) -> None:
    result = edited(STARS, text, rating=stars, kind=Kind.REVIEW)
    assert result and (result[0].status, result[0].round) == (Status.NEW, 2)


def test_a_post_edited_to_nothing_withdraws_the_draft_and_the_card_says_where_the_words_stand() -> None:
    result = edited(case(), "")
    assert result and (result[0].post.text, result[0].draft) == ("", Draft()) and "stands below" in result[0].notice


def test_an_edit_dated_in_the_future_does_not_outrank_every_later_one() -> None:
    first = edited(case(), "From the future", seen_at=NOW + 1e9)
    assert first and first[0].post.seen_at == NOW + 7300
    second = edited(first[0], "And now", now=NOW + 7400, seen_at=NOW + 7390)
    assert second and second[0].post.text == "And now"


def test_an_edit_of_something_written_before_is_kept_and_withdraws_the_draft_while_it_is_open() -> None:
    open_one, _ = more(case())
    open_one = replace(open_one, status=Status.WAITING, draft=Draft("x", "stock"))
    result = edited(open_one, "The wait was fine")
    assert result and texts(result[0]) == ["The wait was fine", "And it hurt."]
    assert (result[0].status, result[0].draft, result[1].about) == (Status.NEW, Draft(), "1_2")
    over, _ = more(ANSWERED, "Why?")
    result = edited(replace(over, status=Status.WAITING, draft=MINE), "The wait was fine")
    assert result and (result[0].status, result[0].draft, result[1].text) == (Status.WAITING, MINE, "The wait was fine")


def test_one_of_two_comments_taken_away_leaves_the_other_to_be_answered() -> None:
    both, _ = more(case())
    for gone, left in (("1_3", "The wait was long"), ("1_2", "And it hurt.")):
        result = intake.change_case(both, post(id=gone, change=Change.REMOVED, seen_at=NOW + 200), clock(NOW + 210))
        assert result and texts(result[0]) == [left] and result[0].status is Status.NEW


# hidden and shown


def hide(change: Change, at: float) -> Any:
    return post(change=change, seen_at=at)


@pytest.mark.parametrize(
    "order", list(itertools.permutations([(Change.HIDDEN, 1), (Change.SHOWN, 2), (Change.HIDDEN, 3)]))
)
def test_hidden_and_shown_in_any_order_end_as_the_last_of_them_by_its_own_time(order: Any) -> None:
    now = case()
    for change, second in order:
        result = intake.change_case(now, hide(change, NOW + second), clock())
        now = result[0] if result else now
    assert now.hidden


# the whole desk


@pytest.fixture
def desk(db: redis.Redis) -> Desk:
    ticking = house.Clock(NOW + 100)
    store = Store(db, Waker(db), ticking)
    return Desk(store, {}, {}, lambda: Practice({"main": PLACE}, {}, ()), READ, ticking)


def test_quick_comments_make_one_case_however_they_come(desk: Desk) -> None:
    burst = [post(id=f"1_{n}", text=f"Part {n}", posted_at=NOW + n, seen_at=NOW + n) for n in range(2, 6)]
    desk.receive("facebook", burst[:1])
    desk.receive("facebook", burst[3:])
    desk.receive("facebook", burst)
    desk.receive("facebook", burst)
    [found] = desk.store.open_cases()
    assert texts(found) == ["Part 2", "Part 3", "Part 4", "Part 5"] and found.clock_from == NOW + 2
    assert {desk.store.case_of("facebook", p.id) for p in burst} == {found.id} and desk.store.audit(found.id) == []


def test_a_follower_is_read_for_alarms_at_once(desk: Desk) -> None:
    desk.receive("facebook", [post()])
    [found] = desk.store.open_cases()
    desk.advance(found.id)
    assert desk.store.find(found.id).triage.urgency == "normal"
    desk.receive("facebook", [post(id="1_3", text="My face is swollen and I cannot breathe", posted_at=NOW + 9)])
    desk.advance(found.id)
    after = desk.store.find(found.id)
    assert after.triage.urgency == "high" and after.escalation


def test_a_post_hidden_before_it_was_added_is_hidden_and_one_shown_again_is_not(desk: Desk) -> None:
    for name, changes in {"1_7": [Change.HIDDEN], "1_8": [Change.HIDDEN, Change.SHOWN]}.items():
        for second, change in enumerate(changes):
            desk.receive("facebook", [post(id=name, change=change, seen_at=NOW + second)])
        desk.receive("facebook", [post(id=name, author_id=name)])
    hidden = {c.post.id: c.hidden for c in desk.store.open_cases()}
    assert hidden == {"1_7": True, "1_8": False}


def test_what_came_while_a_reply_went_out_is_found_by_its_post_and_taken_up_by_the_next_look(desk: Desk) -> None:
    store = desk.store
    store.open_case(case(Status.PUBLISHING), Entry(NOW, "received", "desk", "Replydesk", 1), "2026-09-21", {})
    desk.receive("facebook", [post(id="1_3", text="And my bill?", posted_at=NOW + 50)])
    desk.receive("facebook", [post(id="1_3", text="And my bill?", posted_at=NOW + 50)])
    before = store.find("abc")
    assert [p.text for p in before.pending] == ["And my bill?"]
    done = replace(before, status=Status.ANSWERED, version=before.version + 1, replies=(out(),))
    store.save(done, Entry(NOW, "published", "desk", "Replydesk", 2))
    desk.advance("abc")
    after = store.find("abc")
    assert (after.round, after.post.text, after.pending, after.status) == (2, "And my bill?", (), Status.WAITING)
    assert yes().state is ReplyState.HELD
