"""The clock: it sleeps until something is due and lets it stand ready for a worker. Any number of clocks may run."""

from __future__ import annotations

import logging
import signal
import threading

from redis.exceptions import RedisError

from bot.desk import Desk
from bot.running.clock import speed

log = logging.getLogger("replydesk.clock")

PAUSE_SECONDS = 0.5  # the longest sleep: a moment set meanwhile, and a lost nudge, are late by this at most
LEAST_SECONDS = 0.005


def run(desk: Desk, stop: threading.Event | None = None) -> None:
    """Tick until `stop` is set or the process is told to end. A store that is away is waited for."""
    stop = stop or threading.Event()
    if threading.current_thread() is threading.main_thread():
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: stop.set())
    log.info("the clock runs")
    planned, pause = False, LEAST_SECONDS
    while not stop.wait(pause):
        pause = PAUSE_SECONDS
        try:
            if not planned:
                desk.open()
                planned = True
            due = desk.tick()
        except RedisError:
            log.warning("the store does not answer; trying again")
            continue
        if due is not None:
            pause = min(PAUSE_SECONDS, max(LEAST_SECONDS, (due - desk.clock()) / speed()))
    log.info("the clock stops")
