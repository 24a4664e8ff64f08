"""Small real records for tests of the rules."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.core.deadlines import Policy
from bot.core.model import (
    Case,
    Draft,
    Level,
    Location,
    Person,
    Post,
    Reply,
    ReplyState,
    Role,
    Stage,
    StageName,
    Status,
    Verdict,
)

NOW = 1_790_000_000.0
POLICY = Policy()
PLACE = Location(id="main", name="Harbour Dental", managers=("boss",))
STAFF = Person("staff", "Front desk", {"main": Role.STAFF})
OTHER = Person("other", "Other desk", {"main": Role.STAFF})
BOSS = Person("boss", "Practice manager", {"main": Role.MANAGER})


def post(**changes: Any) -> Post:
    base = Post(
        platform="facebook", id="1_2", account="1", text="The wait was long", thread="1_2", reply_to="1_2",
        author_id="9", author="Ann", posted_at=NOW, seen_at=NOW,
    )  # fmt: skip
    return replace(base, **changes)


def yes(text: str = "Thank you for telling us.", by: str = "staff", name: str = "Front desk", **changes: Any) -> Reply:
    """A person's yes to a text, held for Undo."""
    return replace(Reply(text, by, name, NOW, state=ReplyState.HELD, post="1_2", hold_until=NOW + 20), **changes)


def out(text: str = "Thank you.", by: str = "staff", name: str = "Front desk", **changes: Any) -> Reply:
    """A reply that everybody can read."""
    return replace(Reply(text, by, name, NOW + 60), **changes)


def promised(holding: Reply, promise: Stage, due: float) -> dict[str, Any]:
    """The fields of a case whose holding reply is out."""
    said = replace(holding, stage=StageName.ACKNOWLEDGE, then=promise)
    return {"replies": (said,), "stages": (replace(promise, due=due),), "deadline": due}


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
        state = ReplyState.HELD if status is Status.APPROVED else ReplyState.SENDING
        base = replace(base, replies=(replace(yes(), state=state),))
    return replace(base, **changes)


def fine(text: str) -> Verdict:
    """A check that likes everything."""
    return Verdict(Level.OK, (), "hash", "1")
