"""What a ping says depends on its kind alone; its key only names it, for good."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.binding import their_words
from bot.core.model import (
    Case,
    Escalation,
    Given,
    ReplyState,
    Request,
    Revision,
    Snooze,
    Stage,
    StageName,
    Status,
    Verb,
)
from bot.core.pings import PingKind
from bot.core.reminders import pings
from bot.core.saying import SAYS, wording
from tests.core.makers import NOW, PLACE, POLICY, case, out, promised, yes

CALLED = Escalation("The price", "staff", "Front desk", NOW)
LEFT = replace(CALLED, left_name="Practice manager", left_at=NOW + 60)
ASKED = Request(
    verb=Verb.DISMISS,
    by="staff",
    by_name="Front desk",
    at=NOW,
    round=1,
    words=their_words(case()),
    reason="Spam",
    because="It is urgent.",
)
NO = replace(ASKED, refused_by="Practice manager", refused_at=NOW + 60, why="Please answer it")
PROMISE = Stage(by="staff", by_name="Front desk", reason="what the X-ray costs")

CALL = Stage(
    name=StageName.PRIVATE, due=NOW + 600, owner="other", owner_name="Other desk", by="staff", by_name="Front desk",
    reason="She is upset", at=NOW,
)  # fmt: skip
BROKEN = replace(yes(""), state=ReplyState.REJECTED)

# what a ping of each kind speaks of, the words it must have, and the keys older versions kept when these were sent
KINDS: dict[PingKind, tuple[Case, str, tuple[str, ...]]] = {
    PingKind.LEFT: (case(), "This waits for a reply", ("1.30", "1.45", "1.55")),
    PingKind.DUE: (case(), "The reply was due at", ("1.due", *(f"1.late{n}" for n in range(1, 6)))),
    PingKind.ASK: (case(**promised(out(), PROMISE, NOW + 600)), "needs help with an answer", ("1.promise.ask",)),
    PingKind.PROMISE: (
        case(**promised(out(), PROMISE, NOW + 600)),
        "The full answer was promised by",
        ("1.promise.due", *(f"1.promise.late{n}" for n in range(1, 6))),
    ),
    PingKind.CALL: (
        case(escalation=CALLED),
        "Front desk asks for a manager: The price",
        tuple(f"1.asked{NOW:.0f}.{n}" for n in range(4)),
    ),
    PingKind.BACK: (
        case(escalation=LEFT),
        "Practice manager took this over",
        tuple(f"1.back{NOW + 60:.0f}.{n}" for n in range(6)),
    ),
    PingKind.MORNING: (case(), "This has waited since", ("1.day1790067600",)),
    PingKind.REQUEST: (case(request=ASKED), "Front desk asks: May this be closed?", (f"1.request{NOW:.0f}",)),
    PingKind.REFUSED: (case(request=NO), "Practice manager says no", (f"1.refused{NOW + 60:.0f}",)),
    PingKind.FAILED: (
        case(Status.FAILED, replies=(replace(yes(), state=ReplyState.REJECTED),)),
        "The reply that Front desk approved did not go out",
        (f"1.failed{NOW:.0f}",),
    ),
    PingKind.TASK: (
        case(follow=(CALL,)),
        "Front desk asks Other desk to call them: “She is upset”",
        (f"call{NOW:.0f}.ask",),
    ),
    PingKind.TASK_DUE: (
        case(follow=(CALL,)),
        "Other desk was to call them by now",
        (f"call{NOW:.0f}.due{NOW + 600:.0f}", "call1790000000.day1790067600"),
    ),
    PingKind.TASK_DONE: (
        case(follow=(replace(CALL, done_at=NOW + 60, result="resolved"),)),
        "Other desk called them: settled.",
        (f"call{NOW:.0f}.done",),
    ),
    PingKind.GIVEN: (
        case(given=Given("other", "Other desk", "staff", "Front desk", NOW, "You know her")),
        "Front desk gives this to Other desk: “You know her”",
        (f"1.given{NOW:.0f}",),
    ),
    PingKind.WOKE: (
        case(snooze=Snooze(NOW + 60, "staff", "Front desk", NOW, over_at=NOW + 60)),
        "Front desk had put this aside until now",
        (f"1.woke{NOW + 60:.0f}",),
    ),
    PingKind.CHANGE: (
        case(Status.ANSWERED, replies=(out(),), revision=Revision(verb=Verb.WITHDRAW, yes=BROKEN, failed_at=NOW + 90)),
        "The taking down of our reply that Front desk asked for was not made",
        (f"1.change{NOW + 90:.0f}",),
    ),
}


def test_every_kind_has_its_words_and_stands_in_the_list_above() -> None:
    assert set(SAYS) == set(PingKind) == set(KINDS)


@pytest.mark.parametrize("kind", PingKind)
def test_a_ping_says_what_it_is_about_whatever_its_key_is(kind: PingKind) -> None:
    made, words, _ = KINDS[kind]
    for ping in (p for p in pings(made, PLACE, POLICY, NOW) if p.kind is kind):
        said = wording(made, PLACE, ping, max(ping.at, made.deadline))
        assert words in said
        for name in (".promise.ask", "1.request", "1.asked1.0", "1.back1.0", "x"):
            assert wording(made, PLACE, replace(ping, key=name), max(ping.at, made.deadline)) == said


@pytest.mark.parametrize("kind", PingKind)
def test_a_ping_that_an_older_version_has_sent_is_known_by_the_same_key(kind: PingKind) -> None:
    made, _, keys = KINDS[kind]
    assert tuple(p.key for p in pings(made, PLACE, POLICY, NOW) if p.kind is kind) == keys


def test_a_ping_that_comes_late_says_when_it_was_due() -> None:
    ping = pings(case(), PLACE, POLICY, NOW)[0]
    assert "the desk could not send it then" not in wording(case(), PLACE, ping, ping.at + 30)
    assert wording(case(), PLACE, ping, ping.at + 600).endswith("; the desk could not send it then.")
