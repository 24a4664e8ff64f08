"""Whether a database may be trusted with the desk's memory: it keeps everything, over a restart too, and is not too old.

Looked at when a process starts and every hour, for somebody may turn a setting meanwhile: with eviction on, a database
that answered "kept" to 600 posts had 98 of them left, and everything looked well.
"""

from __future__ import annotations

import contextlib
from typing import Any, Final

from redis.exceptions import ResponseError

from bot.core.model import SCHEMA
from bot.store import keys

OLDEST: Final = (7, 0)
"""The Redis whose commands we use; every Valkey says that it can do what Redis 7.2 can."""


def faults(db: Any) -> list[str]:
    """Why this database must not hold the desk's memory, a sentence each. Raises RedisError when it does not answer."""
    info: dict[str, Any] = db.info()
    found = []
    version = str(info.get("redis_version", "0"))
    if tuple(int(part) for part in version.split(".")[:2] if part.isdecimal()) < OLDEST:
        found.append(f"It is Redis {version}, and the desk needs {'.'.join(map(str, OLDEST))} or newer.")
    if str(info.get("role", "master")) != "master":
        found.append("It is a copy of another database and may not be written to.")
    if not int(info.get("aof_enabled", 0)):
        found.append("It forgets everything when it restarts: its append-only file is off (set “appendonly yes”).")
    elif _setting(db, "appendfsync") == "no":
        found.append("It writes its append-only file when it likes (set “appendfsync always” or “everysec”).")
    if str(info.get("aof_last_write_status", "ok")) != "ok":
        found.append("It can no longer write its append-only file: the disk may be full.")
    policy = str(info.get("maxmemory_policy") or "noeviction")
    if int(info.get("maxmemory", 0)) and policy != "noeviction":
        found.append(
            f"It throws posts away when its memory is full (set “maxmemory-policy noeviction”, not “{policy}”)."
        )
    if int(db.get(keys.SCHEMA) or 0) > SCHEMA:
        found.append("Its documents were written by a newer Replydesk: start that one, or bring back a backup.")
    return found


def claim(db: Any) -> None:
    """Note which form of documents is written from now on."""
    if int(db.get(keys.SCHEMA) or 0) < SCHEMA:
        db.set(keys.SCHEMA, SCHEMA)


def _setting(db: Any, name: str) -> str:
    """A setting of the database; "" where a hosted one does not let us look."""
    with contextlib.suppress(ResponseError):
        return str(db.config_get(name).get(name, ""))
    return ""
