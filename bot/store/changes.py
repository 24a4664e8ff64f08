"""Hearing of changes as they happen, for pages that update by themselves."""

from __future__ import annotations

from collections.abc import AsyncIterator

import redis.asyncio

from bot.store import keys


async def listen(url: str) -> AsyncIterator[str]:
    """What is published from now on: "<case id> <version>" or "notice"; first one "again", since the past is unknown.

    `url` is redis://, rediss:// or unix://. Ends only by an error (redis.RedisError) or by being closed.
    """
    db = redis.asyncio.Redis.from_url(
        url, decode_responses=True, protocol=2, socket_connect_timeout=5.0, health_check_interval=30
    )
    try:
        async with db.pubsub(ignore_subscribe_messages=True) as subscription:
            await subscription.subscribe(keys.CHANGES)
            yield "again"
            while True:
                message = await subscription.get_message(timeout=20.0)
                if message:
                    yield str(message["data"])
    finally:
        await db.aclose()
