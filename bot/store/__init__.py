"""The desk's memory in Redis (or Valkey). Every key of the project is named in `keys.py`, and nowhere else.

A Store is four shelves over one connection pool: cases, deliveries, tallies, and the people of the inbox.
"""

from __future__ import annotations

import redis
from redis.backoff import ExponentialBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError
from redis.retry import Retry

from bot.store.cases import Cases
from bot.store.deliveries import Deliveries
from bot.store.people import People
from bot.store.tallies import Tallies

Unreachable = RedisError
"""What every method of the store raises when the database does not answer."""


class Store(Cases, Deliveries, Tallies, People):
    """All shelves at once."""


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
