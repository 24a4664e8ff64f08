"""The clock: twice a second it wakes a worker for everything that is due. Any number of clocks may run."""

from __future__ import annotations

import logging
import signal
import threading

from redis.exceptions import RedisError

from bot.desk import Desk

log = logging.getLogger("replydesk.clock")

PAUSE_SECONDS = 0.5  # part of how late a ping may be


def run(desk: Desk, stop: threading.Event | None = None) -> None:
    """Tick until `stop` is set or the process is told to end. A store that is away is waited for."""
    stop = stop or threading.Event()
    if threading.current_thread() is threading.main_thread():
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: stop.set())
    log.info("the clock runs")
    planned = False
    while not stop.wait(PAUSE_SECONDS):
        try:
            if not planned:
                desk.open()
                planned = True
            desk.tick()
        except RedisError:
            log.warning("the store does not answer; trying again")
    log.info("the clock stops")
