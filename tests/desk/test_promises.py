"""Find out: a holding reply now, a named person asked, and a full answer promised and watched over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import redis

from bot import answers
from bot.core import intake
from bot.core.card import draw
from bot.core.decisions import decide
from bot.core.languages import HOME, READ
from bot.core.lifecycle import move
from bot.core.model import (
    Case,
    Change,
    Command,
    Draft,
    Escalation,
    Finding,
    Level,
    Person,
    Reply,
    Role,
    Stage,
    StageName,
    Status,
    Triage,
    Verb,
    Verdict,
)
from bot.core.ports import Denied, Refused, TryLater, Unsure
from bot.core.practice import Practice
from bot.core.reminders import SETTLE_SECONDS
from bot.core.saying import wording
from bot.core.stats import add_up, tally
from bot.core.templates import blanks
from bot.desk.drafting import Drafter
from bot.jobs import Waker
from bot.reading.triage import CATEGORIES, HIGH
from bot.store import Store
from tests.core.makers import BOSS, NOW, PLACE, POLICY, STAFF, case, fine, post, promised, yes
from tests.core.test_deadlines import OFFICE, at
from tests.core.test_reminders import planned
from tests.desk.test_publishing import LINK, Looking, Platform, Room

HOLD = Draft("Thank you for asking. Let me find out.", "holding-question/1", "Let me find out")
WHY = "Is Saturday open? @ben"
BEN = Person("ben", "Ben", {"main": Role.STAFF})
PROMISE = Stage(reason=WHY, by="staff", by_name="Front desk", owner="ben", owner_name="Ben")
OUT = Reply(HOLD.text, "staff", "Front desk", NOW, LINK)
KEPT = promised(OUT, PROMISE, NOW + 14_400)


def ask(before: Case, by: Person = STAFF, check: Any = fine, reason: str = WHY, draft: Draft = HOLD) -> Case:
    command = Command(case_id="abc", verb=Verb.FIND_OUT, by=by, reason=reason, draft=draft, asked=BEN)
    return decide(before, command, check, POLICY, "UTC", lambda text: 8000, NOW + 60)[0]


def press(before: Case, verb: Verb, **fields: Any) -> Case:
    return decide(
        before, Command(case_id="abc", verb=verb, by=STAFF, **fields), fine, POLICY, "UTC", lambda text: 8000, NOW + 90
    )[0]


def held(status: Status = Status.WAITING, **changes: Any) -> Case:
    """A case whose holding reply is out."""
    return case(status, **KEPT | {"draft": Draft()} | changes)


# the press


def test_find_out_approves_exactly_the_holding_reply_and_notes_who_is_asked_what() -> None:
    after = ask(case())
    assert (after.status, after.approval.text, after.draft.text) == (Status.APPROVED, HOLD.text, HOLD.text)
    assert (after.approval.then.owner, after.approval.then.reason) == ("ben", WHY)
    assert after.promised is None, "nothing is promised before it is published"


@pytest.mark.parametrize(
    ("before", "given", "words"),
    [
        (case(), {"reason": " "}, "who could tell you"),
        (case(), {"draft": Draft()}, "no holding reply"),
        (held(), {}, "promised already"),
        (case(Status.APPROVED), {}, "already approved"),
        (case(owner="x", owner_name="Kim", owner_until=NOW + 999), {}, "Kim has taken this one"),
    ],
    ids=["no reason", "no holding reply", "twice", "too late", "taken"],
)
def test_find_out_is_refused_in_a_sentence(before: Case, given: dict[str, Any], words: str) -> None:
    with pytest.raises(Denied, match=words):
        ask(before, **given)


@pytest.mark.parametrize("level", [Level.WARN, Level.BLOCK])
def test_what_somebody_must_find_out_is_no_reason_to_publish_a_doubtful_text(level: Level) -> None:
    verdict = Verdict(level, (Finding("P2", level, 0, 5, "Thank", "It speaks of a visit."),), "hash", "1")
    with pytest.raises(Denied, match="speaks of a visit"):
        ask(case(), by=BOSS, check=lambda text: verdict)


def test_undo_brings_back_the_draft_that_was_there() -> None:
    before = case()
    after = press(ask(before), Verb.UNDO)
    assert (after.status, after.draft, after.approval) == (Status.WAITING, before.draft, None)


def test_a_holding_reply_that_failed_is_still_one_when_it_is_approved_again_and_another_text_is_not() -> None:
    failed = move(replace(ask(case()), status=Status.PUBLISHING), Verb.REFUSE, NOW)
    assert press(failed, Verb.APPROVE).approval.then == failed.replies[-1].then is not None
    assert press(failed, Verb.SEND, text=HOLD.text).approval.then == failed.replies[-1].then
    assert press(failed, Verb.SEND, text="Saturday is open.").approval.then is None
    edited = press(failed, Verb.EDIT, text="Saturday is open.")
    assert press(edited, Verb.APPROVE).approval.then is None


def test_the_holding_reply_is_not_the_full_answer() -> None:
    with pytest.raises(Denied, match="out already"):
        press(held(), Verb.SEND, text=f" {HOLD.text.replace(' ', '  ')}\n")
    assert press(held(), Verb.SEND, text="Saturday is open.").status is Status.APPROVED


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Ask @ben.", "ben"),
        ("ask @Ben Miller please", "miller"),
        ("@MARIA or @ben", "maria"),
        ("mail ben@maria.example", None),
        ("ben knows", None),
        ("@benjamin", None),
    ],
)
def test_whom_a_reason_names(words: str, who: str | None) -> None:
    people = [
        BEN,
        *(Person(id, name, {"main": Role.STAFF}) for id, name in (("miller", "Ben Miller"), ("maria", "Maria"))),
    ]
    found = Practice({"main": PLACE}, {p.id: p for p in people}, ()).named_in(words, PLACE)
    assert (found.id if found else None) == who


# the holding reply itself


@pytest.mark.parametrize("language", [*READ, "pt"])
@pytest.mark.parametrize("sentiment", ["positive", "neutral", "mixed", "negative"])
def test_every_ordinary_post_has_a_holding_reply_that_may_be_published(
    db: redis.Redis, language: str, sentiment: str
) -> None:
    practice = Practice({"main": PLACE}, {}, answers.load())
    drafter = Drafter(Store(db, Waker(db)), {}, lambda: practice, None, lambda *a: Triage(), lambda: NOW)  # type: ignore[arg-type]
    for category in set(CATEGORIES) - set(HIGH):
        made = case(triage=Triage(sentiment, category, "normal", language))
        draft = drafter.holding(made)
        said = next((one for one in READ if draft.origin.split("/")[0].endswith(f"-{one}")), HOME)
        assert draft.origin.startswith("holding-") and said == (language if language in READ else HOME)
        assert draft.verdict.level is Level.OK and not blanks(draft.text)
    assert drafter.holding(case(triage=Triage("negative", "emergency", "high"))).text == ""


# publishing


@pytest.fixture
def room(db: redis.Redis) -> Any:
    return lambda platform: Room(db, platform, lambda c, t: fine(t))


def open_held(made: Room, status: Status = Status.APPROVED, before: Draft | None = None, **changes: Any) -> Case:
    approval = yes(HOLD.text, stage=StageName.ACKNOWLEDGE, then=PROMISE)
    return made.open(status, **{"draft": HOLD, **changes, "replies": (approval,), "aside": before})


def test_a_published_holding_reply_leaves_the_case_open_with_the_promise_as_its_deadline(room: Any) -> None:
    made = room(Platform())
    open_held(made)
    after = made.step()
    assert (after.status, after.deadline, after.promised.due) == (Status.WAITING, *[NOW + 20 + 240 * 60] * 2)
    assert (after.holding.text, after.holding.link, after.reply) == (HOLD.text, LINK, None)
    assert (after.approval, after.draft.text) == (None, "")
    made.clock.move(9999)
    made.step()
    assert made.platform.sent == [HOLD.text]


def test_the_full_answer_is_the_second_reply_and_ends_the_case(room: Any) -> None:
    made = room(Platform())
    open_held(made)
    made.step()
    said = (*made.now().replies, yes("Yes.", "ben", "Ben", hold_until=NOW))
    made.act(Verb.SEND, replies=said, draft=Draft("Yes.", "person"))
    after = made.step()
    assert (after.status, after.reply.text, after.holding.text) == (Status.ANSWERED, "Yes.", HOLD.text)
    assert made.platform.sent == [HOLD.text, "Yes."]


def test_what_somebody_had_written_comes_back_after_the_holding_reply(room: Any) -> None:
    made = room(Platform())
    mine = Draft("My own words.", "person", "Written by Maria")
    open_held(made, before=mine)
    assert made.step().draft == mine


@pytest.mark.parametrize("answer", [TryLater("busy"), Unsure("no answer")])
def test_a_holding_reply_that_did_not_go_out_is_tried_again_as_one(room: Any, answer: Exception) -> None:
    made = room(Looking(answer, LINK))
    open_held(made)
    made.step()
    assert made.now().approval.then and made.now().promised is None
    for _ in range(17):  # a lost answer is looked for over ten minutes first
        made.clock.move(SETTLE_SECONDS + 30)
        made.step()
    assert made.now().holding.text == HOLD.text and made.now().status is Status.WAITING
    assert made.platform.sent == [HOLD.text] * 2


def test_a_holding_reply_found_on_the_platform_is_not_sent_again(room: Any) -> None:
    made = room(Looking(there="https://public.example/found"))
    open_held(made, Status.PUBLISHING)
    made.clock.move(SETTLE_SECONDS)
    assert made.step().holding.link == "https://public.example/found"
    assert made.platform.sent == []


def test_a_refused_holding_reply_promises_nothing(room: Any) -> None:
    made = room(Platform(Refused("No.")))
    open_held(made)
    after = made.step()
    assert (after.status, after.promised, after.deadline) == (Status.FAILED, None, NOW + 3600)


def test_a_post_that_changes_while_the_holding_reply_goes_out_is_read_anew_and_the_promise_stays(room: Any) -> None:
    made = room(Platform())
    open_held(made)
    made.platform.during = lambda: made.deliver(post(text="And on Sundays?", change=Change.EDITED, seen_at=NOW + 30))
    after = made.step()
    assert (after.status, after.draft.text, after.post.text) == (Status.NEW, "", "And on Sundays?")
    assert after.holding and after.deadline == after.promised.due


def test_a_manager_who_is_asked_while_the_holding_reply_goes_out_stays_asked(room: Any) -> None:
    made = room(Platform())
    open_held(made)
    asked = Escalation("Look", "staff", "Front desk", NOW + 20)
    made.platform.during = lambda: made.act(Verb.ESCALATE, escalation=asked)
    assert made.step().escalation == asked


def test_a_manager_who_was_on_it_has_done_their_part_with_the_holding_reply(room: Any) -> None:
    made = room(Platform())
    open_held(made, escalation=Escalation("Look", "staff", "F", NOW, "boss", "Boss", NOW + 5))
    assert made.step().escalation is None


# the promise's own timer


def test_the_expert_is_asked_at_once_and_again_when_the_promise_is_due_and_then_five_times() -> None:
    plan = planned(held(), PLACE)
    assert [((p.at - NOW) / 60, p.to) for p in plan] == [
        (0, "expert"), (240, "managers"), (255, "managers"), *((m, "top") for m in (270, 285, 300, 315)),
    ]  # fmt: skip
    assert not {p.key for p in plan} & {p.key for p in planned(case(), PLACE)}, "an earlier ping hides none"


def test_a_promise_is_counted_in_opening_hours(room: Any) -> None:
    made = room(Platform())
    made.publisher.ask_practice = lambda: Practice({"main": OFFICE}, {}, (), made.policy)
    open_held(made)
    made.clock.at = at("2026-10-02T15:00")
    assert made.step().deadline == at("2026-10-05T11:00")


def test_the_pings_say_what_is_to_be_found_out_and_by_when() -> None:
    first, due, *_ = planned(held(), PLACE)
    assert wording(held(), PLACE, first, NOW).startswith(f"Front desk needs help with an answer: “{WHY}”")
    assert "was promised by" in wording(held(), PLACE, due, due.at) and WHY in wording(held(), PLACE, due, due.at)


def test_the_card_says_what_is_promised_what_is_out_already_and_offers_no_second_holding_reply() -> None:
    card = draw(held(), PLACE, "Facebook", [], NOW)
    facts = dict(card.facts)
    assert "Ben" in facts["Promised"] and facts["Posted already"] == HOLD.text and "Answered before" not in facts
    assert "promised by" in card.state and "4 hours left" in card.countdown and card.reply_link == LINK
    verbs = [b.verb for b in (*card.buttons, *card.menu)]
    assert Verb.FIND_OUT not in verbs and Verb.APPROVE not in verbs and Verb.EDIT in verbs


def test_find_out_is_offered_for_an_ordinary_post_and_never_for_an_urgent_one() -> None:
    urgent = case(triage=Triage(urgency="high", category="emergency"))
    offered = [Verb.FIND_OUT in [b.verb for b in draw(c, PLACE, "F", [], NOW).menu] for c in (case(), urgent)]
    assert offered == [True, False]


# statistics


def rows(*counted: dict[str, int]) -> dict[str, int]:
    total: dict[str, int] = {}
    for row in counted:
        for name, count in row.items():
            total[name] = total.get(name, 0) + count
    return total


RECEIVED = tally(None, case(), "received", PLACE)
HELD = tally(case(Status.PUBLISHING), held(), Verb.PROMISED, PLACE)


def test_a_round_is_answered_once_and_in_time_by_the_holding_reply() -> None:
    late = replace(
        held(Status.ANSWERED),
        replies=(*KEPT["replies"], Reply("Yes.", "ben", "Ben", NOW + 99_999)),
        draft=Draft("Yes.", "person"),
    )
    numbers = add_up(rows(RECEIVED, HELD, tally(held(), late, Verb.PUBLISHED, PLACE)))
    assert (numbers.received, numbers.answered, numbers.met, numbers.median) == (1, 1, 1, 1)
    assert numbers.untouched_share == 0.0, "only the full answer tells whether drafts are used as they are"


def test_a_holding_reply_after_the_hour_is_late_however_far_its_promise_lies() -> None:
    late = held(**promised(replace(OUT, at=NOW + 3700), PROMISE, NOW + 20_000))
    numbers = add_up(rows(RECEIVED, tally(case(Status.PUBLISHING), late, Verb.PROMISED, PLACE)))
    assert (numbers.answered, numbers.met) == (1, 0)


@pytest.mark.parametrize(("verb", "status"), [(Verb.DISMISS, Status.CLOSED), (Verb.POST_REMOVED, Status.REMOVED)])
def test_a_round_that_ends_after_the_holding_reply_hides_no_unanswered_one(verb: Verb, status: Status) -> None:
    ended = tally(held(), held(status), verb, PLACE)
    assert add_up(rows(RECEIVED, RECEIVED, HELD, ended)).answered_share == 0.5


def test_a_conversation_that_goes_on_begins_without_the_old_promise() -> None:
    done = held(Status.ANSWERED, replies=(*KEPT["replies"], Reply("Yes.", "ben", "Ben", NOW + 60)))
    result = intake.write_more(done, post(id="3", text="And on Sundays?"), intake.Clock(PLACE, POLICY, NOW + 120))
    assert result and (result[0].promised, result[0].answers_before) == (None, 2)
