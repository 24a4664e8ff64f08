"""Who is told when, and that an open case is never silent for good."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core import lapsing
from bot.core.deadlines import Policy, mornings
from bot.core.model import (
    OPEN,
    Case,
    Delivery,
    Draft,
    Escalation,
    Location,
    Reply,
    ReplyState,
    Request,
    Stage,
    StageName,
    Status,
    Triage,
    Verb,
)
from bot.core.pings import Ping, PingKind
from bot.core.reminders import NEAR_SECONDS, next_wake, pings
from tests.core.makers import NOW, PLACE, POLICY, case, out, post, promised
from tests.core.test_deadlines import OFFICE, at

URGENT = Triage(urgency="high", category="emergency", why="chest pain")


def planned(made: Case, place: Location, now: float = NOW) -> list[Ping]:
    """What is planned beside the mornings."""
    return [p for p in pings(made, place, POLICY, now) if ".day" not in p.key]


def test_an_untouched_case_is_pinged_at_30_45_55_and_60_minutes_and_then_five_times() -> None:
    plan = planned(case(), PLACE)
    assert [(p.at - NOW) / 60 for p in plan] == [30, 45, 55, 60, 75, 90, 105, 120, 135]
    assert [p.to for p in plan] == ["owner"] * 3 + ["managers"] * 2 + ["top"] * 4


def test_the_checkpoints_follow_another_deadline() -> None:
    place = replace(PLACE, minutes={"facebook": 120})
    plan = planned(case(deadline=NOW + 7200), place)
    assert [(p.at - NOW) / 60 for p in plan][:4] == [60, 90, 110, 120]


@pytest.mark.parametrize("status", [Status.ANSWERED, Status.CLOSED, Status.REMOVED])
def test_nobody_is_pinged_about_a_case_that_is_over(status: Status) -> None:
    assert planned(case(status), PLACE) == []


def test_a_reply_that_is_on_its_way_is_not_pinged_about() -> None:
    held = case(Status.APPROVED)
    held = replace(held, replies=(replace(held.approval, hold_until=NOW + 3610),))
    assert min(p.at for p in planned(held, PLACE)) > NOW + 3610


def test_a_reply_that_keeps_failing_is_pinged_about() -> None:
    assert [p for p in planned(case(Status.APPROVED, attempts=2), PLACE) if p.at == NOW + 3600]


def test_an_escalation_pings_the_managers_at_once_and_again_until_somebody_is_on_it() -> None:
    asked = case(escalation=Escalation("angry", "staff", "Front desk", NOW + 60))
    plan = [p for p in planned(asked, PLACE) if p.to in ("managers", "top")]
    assert [(p.at - NOW) / 60 for p in plan] == [1, 16, 31, 46, 60, 75, 90, 105, 120, 135]


def test_i_am_on_it_stops_the_pings_and_a_forgotten_case_comes_back() -> None:
    taken = case(escalation=Escalation("angry", "staff", "F", NOW + 60, "boss", "B", NOW + 3700), passed=NOW + 3600)
    assert not [p for p in planned(taken, PLACE) if p.at > NOW + 3700]
    left, _ = lapsing.run_out(taken, PLACE, POLICY, NOW + 3700 + 1800) or (None, None)
    assert left
    plan = [p for p in planned(left, PLACE) if p.at > NOW + 3700]
    assert [(p.at - NOW - 3700) / 60 for p in plan] == [30, 45, 60, 75, 90, 105]


def test_repeats_wait_for_opening_time() -> None:
    late = case(clock_from=at("2026-05-01T15:50"), deadline=at("2026-05-01T16:50"))
    plan = planned(late, OFFICE)
    assert [p.at for p in plan if p.key.endswith("late1")] == [at("2026-05-04T09:05")]


def test_a_case_is_looked_at_again_when_its_hold_ends() -> None:
    assert next_wake(case(Status.APPROVED), PLACE, POLICY, Delivery(), NOW) == NOW + 20


def test_a_case_that_is_over_is_never_looked_at_again() -> None:
    assert next_wake(case(Status.ANSWERED), PLACE, Policy(), Delivery(), NOW) is None


def test_a_ping_that_could_not_be_sent_is_tried_again_later_not_at_once() -> None:
    assert next_wake(case(), PLACE, POLICY, Delivery(waits={"ping.slack": NOW + 1850}), NOW + 1801) == NOW + 1850


# what came late


def late(hours: float, **changes: Any) -> Case:
    """A case whose post reached us so many hours after it was written."""
    return case(opened_at=NOW + hours * 3600, **changes)


def test_a_delivery_four_hours_late_is_one_message_and_is_spoken_of_again() -> None:
    made, now = late(4), NOW + 4 * 3600
    due = [p for p in planned(made, PLACE, now) if p.at <= now]
    assert [(p.key, p.to) for p in due] == [("1.due", "managers")]
    later = [(p.at - now) / 60 for p in planned(made, PLACE, now) if p.at > now]
    assert later == [15, 30, 45, 60, 75]


def test_a_delivery_forty_minutes_late_has_the_reminders_that_are_still_to_come() -> None:
    made = late(40 / 60)
    assert [(p.at - NOW) / 60 for p in planned(made, PLACE, made.opened_at)][:3] == [45, 55, 60]


# somebody in danger


def test_an_emergency_on_saturday_night_is_called_every_quarter_of_an_hour_to_the_next_person_up() -> None:
    night = at("2026-05-02T20:00")
    made = case(
        triage=URGENT, clock_from=night, opened_at=night, deadline=at("2026-05-04T10:00"),
        escalation=Escalation("chest pain", "desk", "Replydesk", night),
    )  # fmt: skip
    said: dict[str, Ping] = {}
    for minute in range(0, 75, 5):
        said |= {p.key: p for p in planned(made, OFFICE, night + minute * 60) if p.at <= night + minute * 60}
    assert [((p.at - night) / 60, p.to) for p in said.values()] == [
        (0, "alarm"), (15, "top"), (30, "top"), (45, "top"), (60, "top"),
    ]  # fmt: skip


@pytest.mark.parametrize("category", ["self_harm", "threat", "emergency", ""])
def test_danger_waits_for_no_opening_hours_also_where_its_topic_must_not_be_kept(category: str) -> None:
    night = at("2026-05-02T20:00")
    made = case(triage=Triage(urgency="high", category=category), clock_from=night, deadline=at("2026-05-04T10:00"))
    plan = planned(made, OFFICE, night + 3600)
    assert any(night + 3600 < p.at <= night + 3600 + 900 for p in plan)


def test_another_urgent_topic_waits_for_opening_hours() -> None:
    night = at("2026-05-02T20:00")
    asked = Escalation("a lawyer", "desk", "Replydesk", night)
    made = case(
        triage=Triage(urgency="high", category="legal"), clock_from=night, deadline=at("2026-05-04T10:00"),
        escalation=asked,
    )  # fmt: skip
    assert [p.at for p in planned(made, OFFICE, night) if p.at > night][:1] == [at("2026-05-04T09:15")]


def test_who_took_an_emergency_on_and_left_it_ends_no_alarm() -> None:
    on_it = case(triage=URGENT, escalation=Escalation("pain", "desk", "Replydesk", NOW, "boss", "Boss", NOW + 60))
    assert not [p for p in planned(on_it, OFFICE, NOW + 120) if ".alarm" in p.key]
    left, _ = lapsing.run_out(on_it, OFFICE, POLICY, NOW + 60 + 1800) or (None, None)
    assert left and [p.at for p in planned(left, OFFICE, NOW + 1860) if ".alarm" in p.key][0] == NOW + 1860  # noqa: RUF015


# what runs out


def test_a_claim_that_ran_out_leaves_the_card_and_says_whose_it_was() -> None:
    made = case(owner="maria", owner_name="Maria", owner_until=NOW + 1800)
    assert lapsing.run_out(made, PLACE, POLICY, NOW + 1799) is None
    after, entry = lapsing.run_out(made, PLACE, POLICY, NOW + 1800) or (None, None)
    assert after and entry and (after.owner, after.owner_name, after.owner_until) == ("", "", 0.0)
    assert (entry.kind, entry.detail, after.version) == ("lapsed", "Maria", made.version + 1)


def test_i_am_on_it_runs_out_in_opening_hours() -> None:
    friday = at("2026-05-01T16:50")
    made = case(
        clock_from=friday - 600, deadline=at("2026-05-04T09:40"),
        escalation=Escalation("angry", "staff", "F", friday - 60, "boss", "Boss", friday),
    )  # fmt: skip
    assert lapsing.run_out(made, OFFICE, POLICY, at("2026-05-04T09:19")) is None
    after, _ = lapsing.run_out(made, OFFICE, POLICY, at("2026-05-04T09:20")) or (None, None)
    assert after and after.escalation and after.escalation.acknowledged_name == ""
    assert after.escalation.left_name == "Boss"


def test_a_deadline_that_passes_is_written_down_once() -> None:
    assert lapsing.run_out(case(), PLACE, POLICY, NOW + 3599) is None
    after, entry = lapsing.run_out(case(), PLACE, POLICY, NOW + 3600) or (None, None)
    assert after and entry and entry.kind == "passed"
    assert lapsing.run_out(after, PLACE, POLICY, NOW + 9999) is None


def test_nothing_runs_out_while_a_reply_is_going_out_or_after_the_end() -> None:
    for status in (Status.PUBLISHING, Status.ANSWERED, Status.CLOSED, Status.REMOVED):
        made = case(status, owner="maria", owner_name="Maria", owner_until=NOW)
        assert lapsing.run_out(made, PLACE, POLICY, NOW + 99_999) is None


# no case ends in silence

HELD = Stage(name=StageName.ANSWER, by="maria", by_name="Maria", reason="Who was it?")
DOUBT = Reply("Thank you.", "maria", "Maria", NOW, state=ReplyState.DOUBTFUL, unsure_since=NOW, blind=True)
ASKS = Request(verb=Verb.DISMISS, by="maria", by_name="Maria", at=NOW, round=1, words="", because="it is urgent")

moments = st.floats(-7200, 6 * 86400).map(lambda seconds: NOW + seconds)
escalations = st.none() | st.builds(
    Escalation,
    st.just("why"), st.just("maria"), st.just("Maria"), st.sampled_from((0.0, NOW)) | moments,
    acknowledged_by=st.just("boss"), acknowledged_name=st.just("Boss"), acknowledged_at=st.sampled_from((0.0, NOW)) | moments,
)  # fmt: skip


@st.composite
def lives(draw: Any) -> Case:
    """An open case as people may have left it."""
    status = draw(st.sampled_from(sorted(OPEN)))
    start = draw(moments)
    made = case(
        status,
        clock_from=start,
        opened_at=start + draw(st.sampled_from((0.0, 60.0, 4 * 3600.0))),
        deadline=start + draw(st.sampled_from((3600.0, 3 * 86400.0))),
        triage=draw(st.sampled_from((Triage(), URGENT, Triage(urgency="high", category="legal")))),
        draft=draw(st.sampled_from((Draft(), Draft("Thank you.", "thanks/1")))),
        escalation=draw(escalations),
        request=draw(st.sampled_from((None, ASKS))),
        attempts=draw(st.sampled_from((0, 3))),
        changed_at=start,
    )
    if draw(st.booleans()):
        made = replace(made, owner="maria", owner_name="Maria", owner_until=draw(moments))
    if status is Status.WAITING and draw(st.booleans()):
        made = replace(made, **promised(out(at=start), HELD, start + 4 * 3600))
    if status in (Status.WAITING, Status.FAILED) and draw(st.booleans()):
        made = replace(made, replies=(*made.replies, DOUBT))
    return made


@settings(max_examples=60, deadline=None)
@given(made=lives(), place=st.sampled_from((PLACE, OFFICE)))
def test_whatever_was_left_open_is_spoken_of_again_within_one_opening_day(made: Case, place: Location) -> None:
    """Left to itself from then on: the worker writes down what runs out and says what is due, and nobody does anything."""
    now = max(made.opened_at, made.changed_at, made.escalation.at if made.escalation else 0.0)
    end, sent, spoken = now + 3 * 86400, frozenset[str](), now
    while now < end:
        while changed := lapsing.run_out(made, place, POLICY, now):
            made = changed[0]
        due = [p for p in pings(made, place, POLICY, now) if p.at <= now and p.key not in sent]
        if due:
            sent, spoken = sent | {p.key for p in due}, now
        ahead = [p.at for p in pings(made, place, POLICY, now) if p.key not in sent]
        assert ahead and min(ahead) <= mornings(place, spoken)[1] + NEAR_SECONDS, "nobody would hear of it in time"
        quiet = made.status in (Status.APPROVED, Status.PUBLISHING) and made.attempts == 0
        if lapsing.in_danger(made) and made.promised is None and not quiet:
            asked = made.escalation
            on_it = asked and asked.acknowledged_at > now
            assert on_it or (asked and asked.acknowledged_at) or min(ahead) <= now + 900
        wake = next_wake(made, place, POLICY, Delivery(sent=sent), now)
        assert wake is not None and wake <= min(ahead), "nothing would wake the case for it"
        now = wake if wake > now else max(now + 60, min(ahead))  # a worker would do something at once; here nobody does


def test_what_can_wait_calls_no_manager_when_it_is_late_and_is_named_each_morning() -> None:
    kind = case(triage=Triage("positive", "praise", "low"), post=post(rating=5.0))
    days = [p for n in range(4) for p in pings(kind, PLACE, POLICY, NOW + n * 86400)]
    early = [p for p in days if p.at < NOW + 2 * 86400]
    assert {p.to for p in early} == {"owner"} and PingKind.DUE in {p.kind for p in early}
    assert [p.to for p in days if p.at > NOW + 3 * 86400] and "top" not in {p.to for p in days}
    assert "managers" in {p.to for p in pings(case(), PLACE, POLICY, NOW)}
