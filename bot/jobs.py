"""The queue from the filling side: a nudge to drain one lane. What there is to do stands in the store, not here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import uuid4

import redis

DRAIN = "workers.jobs.drain"
JOB_SECONDS = 120  # a drain that takes longer is stopped; the clock brings back what it had in hand
FAILED_SECONDS = 86400
MARK = "NUDGE"

Words = list[str | bytes | int | float]  # text, bytes and numbers, as they go over the wire


def queue_name(lane: str) -> str:
    """RQ's name for the queue of a lane."""
    return f"desk-{lane}"


def queue_key(lane: str) -> str:
    """The list in which RQ keeps that queue."""
    return f"rq:queue:{queue_name(lane)}"


class Waker:
    """Writes down what RQ does to enqueue `drain(lane)`, for a script that runs it only where no nudge is queued yet."""

    def __init__(self, db: redis.Redis) -> None:
        self.db = db  # only the pipeline calls of RQ are used here, so it may decode
        self._patterns: dict[str, tuple[Words, list[int], list[int], list[int]]] = {}

    def words(self, lane: str) -> Words:
        """The lane's list, then RQ's commands, each after the number of its words: a nudge that has never been."""
        from rq.utils import utcformat

        if lane not in self._patterns:
            self._patterns[lane] = self._record(lane)
        pattern, names, keys, moments = self._patterns[lane]
        words, new, now = pattern.copy(), str(uuid4()), utcformat(datetime.now(UTC))
        for n in names:
            words[n] = new
        for n in keys:
            words[n] = f"rq:job:{new}"
        for n in moments:
            words[n] = now
        return words

    def _record(self, lane: str) -> tuple[Words, list[int], list[int], list[int]]:
        """RQ's own words with the places of the job's id, its key and its moments, so that no nudge costs RQ's work."""
        from rq import Queue  # who wakes nobody does not load it
        from rq.serializers import JSONSerializer
        from rq.utils import utcformat

        queue = Queue(queue_name(lane), connection=self.db, default_timeout=JOB_SECONDS, serializer=JSONSerializer)
        queue.redis_server_version = (7, 0, 0)  # spares RQ an INFO call per process
        job = queue.create_job(
            DRAIN, args=(lane,), result_ttl=0, failure_ttl=FAILED_SECONDS, job_id=MARK, description=f"drain {lane}"
        )
        pipe = self.db.pipeline(transaction=True)
        queue.enqueue_job(job, pipeline=pipe)
        words: Words = [queue_key(lane)]
        for command, _ in pipe.command_stack:
            words += [len(command), *command]
        moments = {utcformat(moment) for moment in (job.created_at, job.enqueued_at) if moment}
        return (
            words,
            [n for n, word in enumerate(words) if word == MARK],
            [n for n, word in enumerate(words) if word == f"rq:job:{MARK}"],
            [n for n, word in enumerate(words) if word in moments],
        )

    def queued(self, lanes: Iterable[str]) -> int:
        """How many nudges no worker has taken yet."""
        pipe = self.db.pipeline(transaction=False)
        for lane in lanes:
            pipe.llen(queue_key(lane))
        return int(sum(pipe.execute()))
