"""The next way of a message that nobody reacts to: from the direct message to a call in the channel, to the next person up.

Never two ways at once, and never once somebody has pressed anything on the case or opened it where that can be known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.core.deadlines import after
from bot.core.lapsing import in_danger
from bot.core.lifecycle import move
from bot.core.model import DESK, Case, Delivery, Entry, Location, Verb
from bot.core.pings import Ping, Way


@dataclass(frozen=True, slots=True)
class Rung:
    """The way a message takes when nobody has reacted for so many opening `minutes`; `to` "" means the same people."""

    minutes: int
    way: Way
    to: str = ""


CALLED: Final = Rung(10, Way.MENTION)
RUNGS: Final[Mapping[str, tuple[Rung, ...]]] = {
    "owner": (),  # it is said in the channel, and goes to the managers when the time is over
    "asker": (CALLED,),
    "expert": (CALLED,),  # they have hours, and the managers hear when the promise is due
}
USUAL: Final = (CALLED, Rung(20, Way.DIRECT, "top"))
OLD_SECONDS: Final = 3600.0
UP_AFTER: Final = 2  # of the calls that are repeated, from this one on whoever runs the desk hears them too


def rungs(plan: Sequence[Ping], case: Case, location: Location, told: Delivery, now: float) -> list[Ping]:
    """Where the first message of each matter goes on once it is out, as long as nobody has reacted and no newer one is due
    before. What should have gone on long ago does so no more.
    """
    found = []
    for ping in plan:
        if not ping.climbs or ping.key not in told.sent or max(case.seen_at, told.seen) > ping.at:
            continue
        for rung in RUNGS.get(ping.to, USUAL):
            at = ping.at + rung.minutes * 60 if in_danger(case) else after(location, ping.at, rung.minutes)
            if any(ping.at < other.at <= at and other.to != "owner" for other in plan) or now > at + OLD_SECONDS:
                break
            past = ping.to if rung.to else ""
            key, to = f"{ping.key}.{rung.way.value}", rung.to or ping.to
            found.append(replace(ping, key=key, at=at, to=to, way=rung.way, climbs=False, since=ping.at, past=past))
    return found


def repeated_to(case: Case, since: float, number: int) -> str:
    """For whom the call with this number since a moment is: nobody need hear it who is above those who have reacted."""
    return "top" if number >= UP_AFTER and case.seen_at <= since else "managers"


def went_on(case: Case, ping: Ping, names: Sequence[str], now: float) -> tuple[Case, Entry] | None:
    """What the log keeps of a message that went on another way, to these people; None where nobody was left to tell."""
    if ping.way is Way.DIRECT and not names:
        return None
    who = ", ".join(names)
    detail = f"{who} was told too" if ping.way is Way.DIRECT else f"said in the channel{f', to {who}' if who else ''}"
    entry = Entry(now, Verb.UNSEEN.value, DESK.id, DESK.name, case.version, detail, about=case.post.id)
    return move(case, Verb.UNSEEN, now), entry
