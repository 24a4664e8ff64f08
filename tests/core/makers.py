"""Small real records for tests of the rules."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.core.deadlines import Policy
from bot.core.model import Approval, Case, Draft, Level, Location, Person, Post, Status, Verdict

NOW = 1_790_000_000.0
POLICY = Policy()
PLACE = Location(id="main", name="Harbour Dental", managers=("boss",))
STAFF = Person("staff", "Front desk")
OTHER = Person("other", "Other desk")
BOSS = Person("boss", "Practice manager", manager=True)


def post(**changes: Any) -> Post:
    base = Post(
        platform="facebook", id="1_2", account="1", text="The wait was long", thread="1_2", reply_to="1_2",
        author_id="9", author="Ann", posted_at=NOW, seen_at=NOW,
    )  # fmt: skip
    return replace(base, **changes)


def case(status: Status = Status.WAITING, **changes: Any) -> Case:
    base = Case(
        id="abc",
        status=status,
        location="main",
        post=post(),
        clock_from=NOW,
        deadline=NOW + 3600,
        draft=Draft("Thank you for telling us.", "thanks/1", "why"),
        changed_at=NOW,
    )
    if status in (Status.APPROVED, Status.PUBLISHING):
        base = replace(base, approval=Approval("Thank you for telling us.", "staff", "Front desk", NOW, NOW + 20))
    return replace(base, **changes)


def fine(text: str) -> Verdict:
    """A check that likes everything."""
    return Verdict(Level.OK, (), "hash", "1")
