"""The numbers of `/reviews stats`: one written definition for each, counted as roll-ups when something happens.

All counts belong to the day the post's clock started (its cohort), in the clinic's time zone.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from bot.core import closing, deadlines, following, repeats
from bot.core.model import OPEN, Case, Location, Reply, Status, Verb
from bot.core.pages import Line, Page, Query

PASS = 0.9
ELSEWHERE: Final = (
    "To compare: elsewhere 42 % of such posts get an answer, after seven hours on average; "
    "people expect one within 60 minutes."
)
"""The marks of the studies that MyAdvice quotes ("58 % get no answer")."""

DEFINITIONS: dict[str, str] = {
    "received": "posts whose clock started in the period; a conversation that is taken up again counts again",
    "answered": "share of the posts that needed a reply and have one in public; "
    "what was removed, or closed with a reason, needed none; a holding reply is one, and the full answer no second one",
    "met": "share of the posts that are answered or past their deadline, that were answered before it; "
    "a post nobody answered counts as missed as soon as its deadline has passed",
    "median": "half of the answered posts waited at most this long, in opening hours; unanswered ones are not in it",
    "p90": "nine of ten answered posts waited at most this long, in opening hours",
    "open": "posts of the period that still wait for a first reply",
    "escalated": "how often a manager was asked for, by somebody or by the desk itself",
    "untouched": "share of the published replies that went out exactly as drafted",
    "closed": "posts closed without a reply, with a reason from a list; how many for each stands beside it",
    "turned": "complaints whose author wrote something better or thanked us after our reply; beside it those whose words are gone",
    "causes": "what complaints came from, as somebody said when they were dealt with",
    "corrected": "how often somebody corrected what the desk had guessed of a post",
}


def day_of(case: Case, location: Location) -> str:
    """The cohort day of a case, YYYY-MM-DD in the clinic's time zone."""
    return datetime.fromtimestamp(case.clock_from, ZoneInfo(location.timezone)).date().isoformat()


def bucket(minutes: float) -> int:
    """The upper bound, in minutes, of the histogram step a waiting time falls in.

    Steps are 1 minute up to an hour, 5 minutes up to four hours, then 10 percent.
    """
    if minutes <= 60:
        return max(1, math.ceil(minutes))
    if minutes <= 240:
        return math.ceil(minutes / 5) * 5
    return math.ceil(240 * 1.1 ** math.ceil(math.log(minutes / 240, 1.1)))


def open_minutes(location: Location, start: float, end: float) -> float:
    """Opening minutes between two moments (epoch seconds)."""
    total = 0.0
    for opens, closes in deadlines.open_periods(location, start):
        if opens >= end:
            break
        total += max(0.0, min(closes, end) - max(opens, start))
    return total / 60


def tally(before: Case | None, after: Case, verb: str, location: Location) -> dict[str, int]:
    """What one change adds to the roll-ups of its cohort day: `location|platform|person|metric` -> number."""
    names: list[tuple[str, str]] = []
    again = verb == Verb.JOINED and before is not None and before.round != after.round
    if before is None or again or verb in (Verb.REOPEN, Verb.OPEN_AGAIN):
        names.append(("", "received"))
    elif after.holding and (verb == Verb.PROMISED or (verb == Verb.POSTED and after.status is Status.WAITING)):
        names += _first_reply(after, after.holding, before.deadline, location)
    elif following.closing_out(after):
        pass  # a word of thanks is no answer to a post
    elif verb in (Verb.PUBLISHED, Verb.POSTED, Verb.ANSWERED_THERE) and after.reply and after.promised is None:
        names += _first_reply(after, after.reply, after.deadline, location)
    if verb in (Verb.PUBLISHED, Verb.POSTED) and after.reply:
        names += _how(after, after.reply)
    elif verb == Verb.PREPARE:
        names += [("", metric) for metric in repeats.lacking(after, location.facts)]
    elif verb in (Verb.CORRECT, Verb.NOT_URGENT):
        names.append(("", "corrected"))
    elif verb == Verb.CAUSE:
        names.append(("", f"cause.{after.cause}"))
    counted = dict.fromkeys(names, 1)
    if verb == Verb.NOT_POSTED and before is not None:
        counted = dict.fromkeys(_taken_back(before, location), -1)
    if before is not None:
        counted |= {("", metric): by for metric, by in _difference(before, after)}
    return {f"{after.location}|{after.post.platform}|{who}|{metric}": by for (who, metric), by in counted.items()}


def _how(case: Case, reply: Reply) -> list[tuple[str, str]]:
    """Whether a reply went out as drafted, and against the check."""
    drafted = ("", "edited" if case.draft.origin == "person" else "untouched")
    return [drafted, ("", "override")] if reply.override else [drafted]


def _taken_back(before: Case, location: Location) -> list[tuple[str, str]]:
    """What was counted when somebody said that they posted a reply, which they did not."""
    if before.reply is None:
        return []
    first = [] if before.promised else _first_reply(before, before.reply, before.deadline, location)
    return first + _how(before, before.reply)


def _difference(before: Case, after: Case) -> Iterator[tuple[str, int]]:
    """(metric, more or fewer) of what counts only as long as it holds, and of calls for a manager, whoever makes them."""
    if before.round == after.round:
        for metric, holds in STANDING.items():
            if by := holds(after) - holds(before):
                yield metric, by
    asked, was = after.escalation, before.escalation
    if asked and asked.at and (was is None or was.at != asked.at):
        yield "escalated", 1


def _unanswered(case: Case) -> bool:
    return case.reply is None and case.holding is None and not following.closing_out(case)


def _closed(case: Case) -> bool:
    return case.status is Status.CLOSED and _unanswered(case) and not case.joined


def _closed_for(ground: str) -> Callable[[Case], bool]:
    return lambda case: _closed(case) and case.closing is not None and case.closing.ground == ground


STANDING: Final[Mapping[str, Callable[[Case], bool]]] = {
    "closed": _closed,
    **{f"closed.{ground.id}": _closed_for(ground.id) for ground in closing.GROUNDS},
    "gone": lambda case: (case.status is Status.REMOVED or bool(case.joined)) and _unanswered(case),
    "turned": following.turned,
    "taken": following.taken_away,
    "missed": lambda case: case.status in OPEN and _unanswered(case) and case.passed == case.deadline,
}
"""What a post of a round counts as only while it is so: a closed one that turns out to be answered is closed no more."""


def _first_reply(case: Case, reply: Reply, deadline: float, location: Location) -> list[tuple[str, str]]:
    """(person, metric) pairs of a round's first public reply, which is what the 60 minutes are about."""
    waited = f"t{bucket(open_minutes(location, case.clock_from, reply.at))}"
    names = [("", "answered"), (reply.by, "answered"), ("", waited), (reply.by, waited)]
    names.append(("", f"w{bucket((reply.at - case.clock_from) / 60)}"))
    return names + ([("", "met"), (reply.by, "met")] if reply.at <= deadline else [])


@dataclass(frozen=True, slots=True)
class Numbers:
    """One period's numbers. Shares are 0..1 or None when there is nothing to share; times are minutes."""

    received: int
    answered: int
    answered_share: float | None
    met: int
    met_share: float | None
    median: int | None
    p90: int | None
    wall_median: int | None
    open: int
    escalated: int
    corrected: int
    closed: int
    closed_for: Mapping[str, int]  # reason of the list -> how many
    untouched_share: float | None
    overrides: int
    turned: int
    taken: int
    causes: Mapping[str, int]


def add_up(rows: Mapping[str, int], platform: str = "", person: str = "") -> Numbers:
    """Numbers from roll-up rows, for one platform and one person where they are named.

    A post that is open with its deadline ahead is neither met nor missed yet, so it is in no share of these.
    """
    total: Counter[str] = Counter()
    for name, count in rows.items():
        _, its_platform, its_person, metric = name.split("|", 3)
        if its_person == person and platform in ("", its_platform):
            total[metric] += count
    received, answered = total["received"], total["answered"]
    needed = answered if person else max(answered, received - total["closed"] - total["gone"])
    decided = answered + (0 if person else max(0, total["missed"]))
    drafts = total["untouched"] + total["edited"]
    return Numbers(
        received=received,
        answered=answered,
        answered_share=answered / needed if needed else None,
        met=total["met"],
        met_share=total["met"] / decided if decided else None,
        median=percentile(total, "t", 0.5),
        p90=percentile(total, "t", 0.9),
        wall_median=percentile(total, "w", 0.5),
        open=needed - answered,
        escalated=total["escalated"],
        corrected=total["corrected"],
        closed=total["closed"],
        closed_for={g.id: n for g in closing.GROUNDS if (n := total[f"closed.{g.id}"])},
        untouched_share=total["untouched"] / drafts if drafts else None,
        overrides=total["override"],
        turned=total["turned"],
        taken=total["taken"],
        causes={name: n for name, _ in following.CAUSES if name != "skip" and (n := total[f"cause.{name}"])},
    )


def percentile(total: Mapping[str, int], letter: str, share: float) -> int | None:
    """The histogram step (minutes) at or under which `share` of the times lie."""
    steps = sorted((int(m[1:]), n) for m, n in total.items() if m[:1] == letter and m[1:].isdigit())
    wanted, seen = share * sum(n for _, n in steps), 0
    for bound, count in steps:
        seen += count
        if seen >= wanted:
            return bound
    return None


def period_days(query: Query, today: date) -> tuple[list[str], list[str]]:
    """The days of the period up to today, and of the one before it, equally long."""
    length = query.days or today.day
    days = [(today - timedelta(days=n)).isoformat() for n in range(2 * length)]
    return days[:length], days[length:]


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"


def _minutes(minutes: int | None) -> str:
    if minutes is None:
        return "–"
    return f"{minutes} min" if minutes < 120 else f"{minutes / 60:.1f} h"


def page(
    query: Query,
    now_rows: Mapping[str, int],
    before_rows: Mapping[str, int],
    oldest: str,
    names: Mapping[str, str],
    place: str = "",
    labels: Mapping[str, str] = MappingProxyType({}),
) -> Page:
    """The numbers as a page, of one `place` or of all whose rows are given.

    `names` maps person ids to names, `labels` platforms to what they are called on the screen.
    """
    now = add_up(now_rows, query.platform, query.person)
    before = add_up(before_rows, query.platform, query.person)
    mark = (
        ("no post is due yet" if now.received else "no posts yet")
        if now.met_share is None
        else "pass"
        if now.met_share >= PASS
        else f"fail (the mark is {PASS:.0%})"
    )
    rows = [
        ("", "this period", "before"),
        ("Answered within the deadline", f"{_percent(now.met_share)} {mark}", _percent(before.met_share)),
        ("Received", str(now.received), str(before.received)),
        (
            "Answered",
            f"{_percent(now.answered_share)} ({now.answered})",
            f"{_percent(before.answered_share)} ({before.answered})",
        ),
        ("Median wait for the reply", _minutes(now.median), _minutes(before.median)),
        ("Nine of ten within", _minutes(now.p90), _minutes(before.p90)),
        ("Median by the wall clock", _minutes(now.wall_median), _minutes(before.wall_median)),
        ("Still open", str(now.open), ""),
        ("Manager asked", str(now.escalated), str(before.escalated)),
        ("Guesses corrected", str(now.corrected), str(before.corrected)),
        ("Turned around", f"{now.turned} ({now.taken} taken away)", str(before.turned)),
        ("Closed without a reply", _closings(now), str(before.closed)),
        ("Published as drafted", _percent(now.untouched_share), _percent(before.untouched_share)),
    ]
    if query.person:
        rows = [rows[i] for i in (0, 1, 3, 4, 5)]
    lines = [] if query.person else _parts(query, now_rows, before_rows, names, labels)
    lines += [] if query.person else _causes(now)
    lines += [] if query.person or not now.received else [Line(ELSEWHERE)]
    lines += [] if query.person else [Line(said) for said in repeats.proposals(now_rows, query.platform)]
    title = f"Replies, {'this month' if query.period == 'month' else 'last ' + query.period.replace('d', ' days')}"
    title += "".join(
        f", {part}"
        for part in (place, labels.get(query.platform, query.platform), names.get(query.person, query.person))
        if part
    )
    note = "A person approved every reply counted here; nothing is published by itself."
    if oldest and not query.person:
        note = f"Oldest open post: {oldest}. {note}"
    data = {name: getattr(now, name) for name in Numbers.__dataclass_fields__} | {"mark": mark.split(" ")[0]}
    return Page(title, table=tuple(rows), lines=tuple(lines), note=note, data=data)


def _causes(now: Numbers) -> list[Line]:
    """What complaints came from, the most frequent first."""
    most = sorted(now.causes.items(), key=lambda row: -row[1])
    said = ", ".join(f"{n} {_in_a_row(following.CAUSE_LABELS[name])}" for name, n in most)
    return [Line(f"What complaints came from: {said}")] if said else []


def _closings(now: Numbers) -> str:
    """How many were closed, and why: "3 (2 spam or an advertisement)"."""
    why = [f"{n} {_in_a_row(closing.BY_ID[ground].label)}" for ground, n in now.closed_for.items()]
    return f"{now.closed} ({', '.join(why)})" if why else str(now.closed)


def _in_a_row(label: str) -> str:
    label = label.partition(" (")[0].partition(",")[0]
    return label[:1].lower() + label[1:]


def _parts(
    query: Query,
    rows: Mapping[str, int],
    before: Mapping[str, int],
    names: Mapping[str, str],
    labels: Mapping[str, str],
) -> list[Line]:
    """One line for each platform and each person with anything to count, each against the period before."""
    platforms = sorted({name.split("|")[1] for name in rows})
    people = sorted({name.split("|")[2] for name in rows} - {""})
    lines = []
    for platform in platforms:
        if query.platform in ("", platform):
            n, was = add_up(rows, platform), add_up(before, platform)
            lines.append(
                Line(
                    f"{labels.get(platform, platform)}: {n.received} received, {_percent(n.answered_share)} answered, "
                    f"{_percent(n.met_share)} in time "
                    f"(before: {was.received}, {_percent(was.answered_share)}, {_percent(was.met_share)})"
                )
            )
    for person in people:
        n, was = add_up(rows, query.platform, person), add_up(before, query.platform, person)
        if n.answered:
            lines.append(
                Line(
                    f"{names.get(person, person)}: {n.answered} answered, {_percent(n.met_share)} in time, median "
                    f"{_minutes(n.median)} (before: {was.answered}, {_percent(was.met_share)}, {_minutes(was.median)})"
                )
            )
    return lines
