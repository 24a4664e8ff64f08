"""The queue from the filling side: the one job's dotted name, and how a wake-up gets into a transaction."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import redis
from rq import Queue

QUEUE = "desk"
ADVANCE = "workers.jobs.advance"
JOB_SECONDS = 120  # a job that takes longer is stopped; the clock wakes the case again
FAILED_SECONDS = 86400


class Waker:
    """Enqueues `advance(case_id)`; the job itself is `workers.jobs.advance`, named, never imported."""

    def __init__(self, db: redis.Redis) -> None:
        # RQ keeps pickled bytes, so it needs a connection that does not decode; only its pipeline calls are used here
        self.queue = Queue(QUEUE, connection=db, default_timeout=JOB_SECONDS)
        self.queue.redis_server_version = (7, 0, 0)  # spares RQ an INFO call per process
        # a copy of a job is made in a quarter of the time of a new one, and every delivery needs one
        self._pattern = self.queue.create_job(ADVANCE, args=("",), result_ttl=0, failure_ttl=FAILED_SECONDS)

    def __call__(self, pipe: Any, case_id: str) -> None:
        """Put a wake-up for `case_id` into `pipe`, which must be empty: RQ begins a transaction of its own in it."""
        job = copy(self._pattern)
        job.id, job.created_at = str(uuid4()), datetime.now(UTC)
        job.args, job.description = (case_id,), f"advance {case_id}"
        self.queue.enqueue_job(job, pipeline=pipe)

    def wake_all(self, case_ids: Iterable[str]) -> None:
        """Enqueue a wake-up for each id, in one round trip."""
        self.queue.enqueue_many(
            [
                Queue.prepare_data(
                    ADVANCE, args=(case_id,), result_ttl=0, failure_ttl=FAILED_SECONDS, description=f"advance {case_id}"
                )
                for case_id in case_ids
            ]
        )

    def waiting(self) -> int:
        """How many wake-ups no worker has taken yet."""
        return len(self.queue)
