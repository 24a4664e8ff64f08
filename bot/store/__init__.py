"""The desk's memory in Redis (or Valkey). Every key of the project is named in `keys.py`, and nowhere else.

A Store is its shelves over one connection pool.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import redis
from redis.backoff import ExponentialBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError
from redis.retry import Retry

from bot.core.ports.working import Wake
from bot.store.arrivals import Arrivals
from bot.store.cases import Cases
from bot.store.connections import Connections
from bot.store.deliveries import Deliveries
from bot.store.erasing import Erasing
from bot.store.holds import Holds, Keeper
from bot.store.machine import Machine
from bot.store.newcomers import Newcomers
from bot.store.people import People
from bot.store.practice import Practices
from bot.store.ready import Ready
from bot.store.schedule import Schedule
from bot.store.sight import Sight
from bot.store.strays import Strays
from bot.store.tallies import Tallies
from bot.store.troubles import Troubles

Unreachable = RedisError
"""What every method of the store raises when the database does not answer."""


class Store(
    Cases,
    Arrivals,
    Ready,
    Schedule,
    Holds,
    Deliveries,
    Troubles,
    Connections,
    Machine,
    Strays,
    Tallies,
    People,
    Newcomers,
    Practices,
    Erasing,
    Sight,
):
    """All shelves at once. `wake` fills the queue; `clock` gives epoch seconds."""

    unreachable = Unreachable

    def __init__(self, db: Any, wake: Wake, clock: Callable[[], float] = time.time) -> None:
        Cases.__init__(self, db, wake, clock)
        Machine.__init__(self)
        self.keeper = Keeper(db)


def connect(url: str, timeout: float = 5.0) -> redis.Redis:
    """A client for `url` (redis://, rediss:// or unix://) that decodes text and survives one lost connection.

    `timeout` is in seconds, for connecting and for each answer.
    """
    return redis.Redis.from_url(
        url,
        decode_responses=True,
        socket_timeout=timeout,
        socket_connect_timeout=timeout,
        retry=Retry(ExponentialBackoff(cap=0.5, base=0.05), 2),
        retry_on_error=[RedisConnectionError],
        health_check_interval=30,
        protocol=2,
    )


__all__ = ["Store", "Unreachable", "connect"]
