"""Who is ready for a worker: each subject stands once, in a lane, and in a lane every location has its turn.

A subject is either ready, or held by a worker (and due again soon, should that worker die), or due at some moment.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from bot.core.ports.working import Wake, Word
from bot.core.subjects import Hold, Lane, Subject, Taken, Waiting
from bot.store import keys
from bot.store.holds import LOCK_SECONDS, Keeper
from bot.store.standing import CLAIM_DUE, FINISH, FINISH_AND_TAKE, NUDGE_NOW, TAKE

# ARGV: for each lane its name and RQ's list
_LACKING = f"""
local lacking = {{}}
for i = 1, #ARGV, 2 do
  local waits = redis.call('EXISTS', '{keys.TURNS}' .. ARGV[i]) == 1
  if ARGV[i] == '{Lane.INTAKE}' then waits = redis.call('XLEN', '{keys.ARRIVED}') > 0 end
  if waits and redis.call('LLEN', ARGV[i + 1]) == 0 then lacking[#lacking + 1] = ARGV[i] end
end
return lacking
"""

# ARGV: lanes
_AGES = f"""
local ages = {{}}
for i, lane in ipairs(ARGV) do
  local first, count = '', 0
  for _, place in ipairs(redis.call('LRANGE', '{keys.TURNS}' .. lane, 0, -1)) do
    local row = '{keys.READY}' .. lane .. ':' .. place
    local oldest = redis.call('ZRANGE', row, 0, 0, 'WITHSCORES')
    count = count + redis.call('ZCARD', row)
    if oldest[2] and (first == '' or tonumber(oldest[2]) < tonumber(first)) then first = oldest[2] end
  end
  ages[i] = {{count, first}}
end
return ages
"""


def _asked(hold: Hold, lanes: Sequence[Lane], now: float) -> tuple[Word, ...]:
    return now, hold.token, int(LOCK_SECONDS * 1000), *lanes


def _ended(hold: Hold, version: int, due: float | None, now: float) -> tuple[Word, ...]:
    return hold.subject, hold.token, version, "" if due is None else due, now


class Ready:
    """The shelf of what is ready."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes
    wake: Wake
    keeper: Keeper
    has_seen: Callable[[str, str | None, str | None, str | None], object]

    def claim_due(self, now: float, most: int = 500) -> list[Subject]:
        """Let what is due stand in its lane; what that was. Any number of clocks may call this."""
        return [Subject.read(name) for name in self.db.eval(CLAIM_DUE, 0, now, most)]

    def take(self, lanes: Sequence[Lane], now: float) -> Taken | None:
        """Hold the next subject of the first lane that has one; it is due again soon, should this worker die.

        A case that is taken is at hand as it is stored now: `recall` gives it.
        """
        hold = self.keeper.new()
        return self._taken(self.db.eval(TAKE, 0, *_asked(hold, lanes, now)), hold)

    def _taken(self, found: Any, hold: Hold) -> Taken | None:
        if not found:
            return None
        name, lane, rest, stored = found
        hold.subject = name
        self.keeper.add(hold)
        subject = Subject.read(name)
        if stored:
            self.has_seen(subject.id, *stored)
        return Taken(subject, Lane(lane), int(rest), hold)

    def finish(self, hold: Hold, version: int, due: float | None, now: float) -> Lane | None:
        """Let go of a subject and say when it is of interest next (None: never).

        When somebody changed the case since `version`, it stands ready again at once: the lane it stands in.
        """
        self.keeper.drop(hold)
        again = self.db.eval(FINISH, 0, *_ended(hold, version, due, now))
        return Lane(again) if again else None

    def finish_and_take(
        self, hold: Hold, version: int, due: float | None, lanes: Sequence[Lane], now: float
    ) -> tuple[Lane | None, Taken | None]:
        """`finish` one subject and `take` the next in one round trip."""
        self.keeper.drop(hold)
        new = self.keeper.new()
        again, found = self.db.eval(FINISH_AND_TAKE, 0, *_ended(hold, version, due, now), *_asked(new, lanes, now))
        return Lane(again) if again else None, self._taken(found, new)

    def settle(self, subject: Subject, version: int, due: float | None, now: float = 0.0) -> None:
        """Say when a subject is of interest next (None: never), unless somebody changed it since `version`."""
        self.db.eval(FINISH, 0, str(subject), "", version, "" if due is None else due, now)

    def nudge(self, lane: Lane) -> None:
        """See to it that a nudge to drain the lane is queued."""
        self.db.eval(NUDGE_NOW, 0, *self.wake.words(lane))

    def repair_nudges(self) -> list[Lane]:
        """Queue what was lost: a nudge for each lane that has something ready and none queued; which lanes these were."""
        asked = [word for lane in Lane for word in (lane, self.wake.words(lane)[0])]
        lacking = [Lane(lane) for lane in self.db.eval(_LACKING, 0, *asked)]
        for lane in lacking:
            self.nudge(lane)
        return lacking

    def waiting(self) -> dict[Lane, Waiting]:
        """What stands ready in each lane."""
        found = self.db.eval(_AGES, 0, *Lane)
        return {
            lane: Waiting(count, float(since) if since else None)
            for lane, (count, since) in zip(Lane, found, strict=True)
        }

    def nudges(self) -> int:
        """How many nudges no worker has taken yet."""
        return self.wake.queued(tuple(Lane))
