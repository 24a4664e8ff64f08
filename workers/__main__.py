"""The RQ worker: takes wake-ups one by one and lets the desk advance the case. Stops clean: the job in hand is finished."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
import time
from types import FrameType

import redis
from redis.exceptions import RedisError

from bot import wiring
from bot.jobs import QUEUE
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
        if stop.wait(BEAT_SECONDS):
            return


def run(burst: bool = False) -> None:
    """Work until told to end; with `burst`, until the queue is empty."""
    settings = wiring.environment()
    wiring.desk()  # a wrong setting ends the process here, with its sentence
    name, stop = f"worker.{os.getpid()}", threading.Event()
    threading.Thread(target=_beat, args=(name, stop), name="beat", daemon=True).start()
    log.info("the worker runs")
    try:
        while True:
            db = redis.Redis.from_url(settings.redis_url)  # RQ keeps bytes, so this one does not decode
            worker = Worker([QUEUE], connection=db, worker_ttl=60)
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
