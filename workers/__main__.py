"""The RQ worker: hears nudges and lets the desk drain the lane. Stops clean: the subject in hand is finished."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
import time
from collections.abc import Sequence
from types import FrameType

import redis
from redis.exceptions import RedisError
from rq.serializers import JSONSerializer

from bot import wiring
from bot.core.subjects import Lane
from bot.jobs import queue_name
from workers.discreet import Discreet

log = logging.getLogger("replydesk.worker")

BEAT_SECONDS = 3.0


class Worker(Discreet):
    """Keeps its connections between jobs, and comes back soon when the store was away."""

    max_connection_wait_time = 2  # seconds; RQ would let it grow to a minute, and a silent minute is what we prevent
    ending = False  # RQ keeps its own flag only when a job was under way

    def request_stop(self, signum: int, frame: FrameType | None) -> None:
        """Finish the job in hand, then end."""
        self.ending = True
        super().request_stop(signum, frame)  # type: ignore[no-untyped-call]


def _beat(name: str, stop: threading.Event) -> None:
    while True:
        with contextlib.suppress(RedisError):
            wiring.desk().store.beat(name, time.time())
            wiring.desk().store.sure_since()  # soon after the database was put back we know that it was
        if stop.wait(BEAT_SECONDS):
            return


def run(lanes: Sequence[Lane] = tuple(Lane), burst: bool = False) -> None:
    """Serve `lanes`, the first of them first, until told to end; with `burst`, until no nudge is queued."""
    settings = wiring.environment()
    wiring.desk()  # a wrong setting ends the process here, with its sentence
    name, stop = f"worker.{os.getpid()}", threading.Event()
    threading.Thread(target=_beat, args=(name, stop), name="beat", daemon=True).start()
    log.info("the worker runs")
    try:
        while True:
            db = redis.Redis.from_url(settings.redis_url)  # RQ keeps bytes, so this one does not decode
            queues = [queue_name(lane) for lane in lanes]
            worker = Worker(queues, connection=db, worker_ttl=60, serializer=JSONSerializer)
            try:
                worker.work(burst=burst, with_scheduler=False, logging_level="WARNING")
            except RedisError:
                log.warning("the store does not answer; trying again")
                time.sleep(0.5)
                continue
            if burst or worker.ending:
                return
    finally:
        stop.set()
        log.info("the worker stops")
        with contextlib.suppress(RedisError):
            wiring.desk().store.silence(name)


if __name__ == "__main__":
    run()
