"""A post that breaks its platform's rules: reported there by a person, and followed here."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.card import draw
from bot.core.decisions import decide
from bot.core.model import OPEN, Case, Command, Status, Verb
from bot.core.ports import Denied
from bot.core.reminders import pings
from bot.core.reporting import GROUNDS, VERDICTS
from tests.core.makers import NOW, PLACE, POLICY, STAFF, case, fine, out

DONE = case(Status.ANSWERED, replies=(out(),))


def press(before: Case, verb: Verb, **fields: Any) -> tuple[Case, str]:
    command = Command(case_id="abc", verb=verb, by=STAFF, **fields)
    after, entry, _ = decide(before, command, fine, POLICY, "UTC", lambda text: 8000, NOW + 60)
    return after, entry.detail


def fact(one: Case) -> str:
    return dict(draw(one, PLACE, "Facebook", [], NOW + 60).facts)["Reported"]


@pytest.mark.parametrize("ground", [id for id, _ in GROUNDS])
@pytest.mark.parametrize("before", [case(), DONE], ids=["open", "answered"])
def test_a_report_is_kept_with_its_ground_and_stops_no_clock(ground: str, before: Case) -> None:
    after, detail = press(before, Verb.REPORT, ground=ground, reason="We have nobody of that name")
    assert after.report and (after.report.ground, after.report.by) == (ground, "staff")
    assert detail == f"{dict(GROUNDS)[ground]}: We have nobody of that name"
    assert (after.status, after.deadline) == (before.status, before.deadline)
    assert pings(after, PLACE, POLICY, NOW) == pings(before, PLACE, POLICY, NOW)
    assert "has not answered yet" in fact(after)
    assert ("runs on" in fact(after)) is (before.status in OPEN)


@pytest.mark.parametrize("verdict", [id for id, _ in VERDICTS])
def test_what_the_platform_said_is_kept_and_it_can_be_reported_again(verdict: str) -> None:
    reported = press(DONE, Verb.REPORT, ground="libel")[0]
    with pytest.raises(Denied, match="reported this already"):
        press(reported, Verb.REPORT, ground="spam")
    after, detail = press(reported, Verb.VERDICT, reason=f"{verdict}: after two days")
    assert after.report and after.report.verdict == verdict and detail.endswith(": after two days")
    assert dict(VERDICTS)[verdict] in fact(after)
    assert press(after, Verb.REPORT, ground="spam")[0].report != after.report


def test_a_report_names_one_of_the_grounds_and_a_verdict_answers_one() -> None:
    with pytest.raises(Denied, match="what is wrong with it"):
        press(DONE, Verb.REPORT, reason="I do not like it")
    with pytest.raises(Denied, match="Nothing is reported here"):
        press(DONE, Verb.VERDICT, ground="stays")
    with pytest.raises(Denied, match="what the platform said"):
        press(press(DONE, Verb.REPORT, ground="libel")[0], Verb.VERDICT, ground="maybe")
