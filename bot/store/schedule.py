"""What is of interest when: one sorted set of moments, and how it is made whole from the open cases."""

from __future__ import annotations

from typing import Any

from bot.core.subjects import Subject
from bot.store import keys

TOGETHER = 1000  # open cases compared in one round trip
_OLD_KINDS = (("words-", "suggestion"), ("news-", "news"))

# ARGV: subject, moment
_SCHEDULE = f"""
if redis.call('HEXISTS', '{keys.STANDING}', ARGV[1]) == 1 then return 0 end
return redis.call('ZADD', '{keys.DUE}', 'NX', ARGV[2], ARGV[1])
"""


def lift_name(name: str) -> Subject | None:
    """The subject an older version kept under a bare name; None when that kind is planned anew anyway."""
    if name == "health":
        return None
    for prefix, kind in _OLD_KINDS:
        if name.startswith(prefix):
            return Subject(kind, name.removeprefix(prefix))
    return Subject("case", name)


class Schedule:
    """The shelf of moments."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    def schedule(self, subject: Subject, at: float) -> None:
        """Have something looked at from `at` on, unless it has a moment of its own already, or is ready."""
        self.db.eval(_SCHEDULE, 0, str(subject), at)

    def next_due(self) -> float | None:
        """The moment something is due next, or was due first; None when nothing ever is."""
        first = self.db.zrange(keys.DUE, 0, 0, withscores=True)
        return float(first[0][1]) if first else None

    def lift_names(self) -> int:
        """Rename what an older version planned under bare names; how many these were."""
        old = [(name, at) for name, at in self.db.zrange(keys.DUE, 0, -1, withscores=True) if ":" not in name]
        for name, at in old:
            subject = lift_name(name)
            if subject:
                self.schedule(subject, at)
            self.db.zrem(keys.DUE, name)
        return len(old)

    def repair_due(self, now: float) -> int:
        """Plan every open case that is neither due nor ready; how many had been forgotten."""
        forgotten = 0
        for start in range(0, self.db.zcard(keys.OPEN), TOGETHER):
            names = [str(Subject("case", name)) for name in self.db.zrange(keys.OPEN, start, start + TOGETHER - 1)]
            if not names:
                break
            pipe = self.db.pipeline(transaction=False)
            pipe.execute_command("ZMSCORE", keys.DUE, *names)
            pipe.hmget(keys.STANDING, names)
            due, standing = pipe.execute()
            for name, at, place in zip(names, due, standing, strict=True):
                if at is None and place is None:
                    self.schedule(Subject.read(name), now)
                    forgotten += 1
        return forgotten
