"""Genuine deliveries that nobody has read yet: appended by the web on its event loop, read in batches by a worker."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

import redis.asyncio
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError

from bot.core.arrivals import Arrival
from bot.core.ports.working import Wake
from bot.core.subjects import Lane
from bot.store import keys
from bot.store.standing import NUDGE

BACKLOG = 20_000  # deliveries nobody has read; with more, senders are asked to come again
BACKLOG_BYTES = 256 * 1024 * 1024
TOGETHER = 64  # deliveries appended in one go
TOGETHER_BYTES = 4 * 1024 * 1024
ANSWER_SECONDS = 5.0
FIELDS = 5

# ARGV: most deliveries, most bytes, bytes of these, how many words of these, these, the words of a nudge
_APPEND = (
    NUDGE
    + f"""
if redis.call('XLEN', '{keys.ARRIVED}') >= tonumber(ARGV[1]) then return 0 end
if redis.call('INCRBY', '{keys.ARRIVED_BYTES}', ARGV[3]) > tonumber(ARGV[2]) then
  redis.call('DECRBY', '{keys.ARRIVED_BYTES}', ARGV[3])
  return 0
end
for i = 5, 4 + ARGV[4], {FIELDS} do
  redis.call('XADD', '{keys.ARRIVED}', '*', 'route', ARGV[i], 'trust', ARGV[i + 1], 'at', ARGV[i + 2], 'body', ARGV[i + 3],
    'account', ARGV[i + 4])
end
nudge(5 + ARGV[4])
return 1
"""
)
# ARGV: how many. One that was begun before stands alone, so that what kills its reader takes no other with it.
_READ = f"""
local rows, given = redis.call('XRANGE', '{keys.ARRIVED}', '-', '+', 'COUNT', ARGV[1]), {{}}
for _, row in ipairs(rows) do
  local times = redis.call('HGET', '{keys.TRIED}', row[1])
  if times and #given > 0 then break end
  redis.call('HINCRBY', '{keys.TRIED}', row[1], 1)
  given[#given + 1] = {{row[1], tonumber(times or 0), row[2]}}
  if times then break end
end
return given
"""
# ARGV: their bytes, then the ids of those dealt with
_DONE = f"""
local gone = redis.call('XDEL', '{keys.ARRIVED}', unpack(ARGV, 2))
redis.call('HDEL', '{keys.TRIED}', unpack(ARGV, 2))
if redis.call('XLEN', '{keys.ARRIVED}') == 0 then redis.call('DEL', '{keys.ARRIVED_BYTES}')
elseif gone > 0 then redis.call('DECRBY', '{keys.ARRIVED_BYTES}', ARGV[1]) end
return gone
"""

_BYTES = {"NEVER_DECODE": True}  # redis-py's option for one answer that must stay bytes: bodies are


class Full(Exception):
    """So much waits to be read already that the sender must come again."""


class Appender:
    """The web's end: deliveries that arrive while others are being written go together, on one connection.

    Lives on one event loop. A delivery that was written and whose answer was lost is written again: reading it twice
    does no harm.
    """

    def __init__(self, url: str, wake: Wake) -> None:
        pool = redis.asyncio.ConnectionPool.from_url(
            url, protocol=2, socket_connect_timeout=ANSWER_SECONDS, socket_timeout=ANSWER_SECONDS
        )
        self._connect: Any = pool.make_connection
        self.wake = wake
        self._line: Any = None
        self._waiting: list[tuple[tuple[Any, ...], asyncio.Future[None]]] = []
        self._work: asyncio.Task[None] | None = None

    async def append(self, route: str, trusted: bool, at: float, body: bytes, account: str = "") -> None:
        """Return when the delivery is safe. Raises Full, and RedisError when that cannot be told."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(((route, int(trusted), at, body, account), future))
        if self._work is None:
            self._work = asyncio.create_task(self._drain())
        await future

    async def _drain(self) -> None:
        try:
            while self._waiting:
                some = self._next()
                try:
                    taken = await self._write([fields for fields, _ in some])
                    wrong: Exception | None = None if taken else Full()
                except (RedisError, OSError, TimeoutError) as away:
                    wrong = RedisConnectionError(type(away).__name__)
                for _, future in some:
                    if future.done():  # whoever sent it has hung up
                        continue
                    if wrong is None:
                        future.set_result(None)
                    else:
                        future.set_exception(wrong)
        finally:
            self._work = None

    def _next(self) -> list[tuple[tuple[Any, ...], asyncio.Future[None]]]:
        size = count = 0
        for fields, _ in self._waiting[:TOGETHER]:
            size += len(fields[3])
            if count and size > TOGETHER_BYTES:
                break
            count += 1
        some, self._waiting = self._waiting[:count], self._waiting[count:]
        return some

    async def _write(self, rows: list[tuple[Any, ...]]) -> bool:
        size = sum(len(row[3]) for row in rows)
        words = [word for row in rows for word in row]
        command = ("EVAL", _APPEND, 0, BACKLOG, BACKLOG_BYTES, size, len(words), *words, *self.wake.words(Lane.INTAKE))
        if self._line is not None:
            try:
                return await self._ask(command)
            except (RedisError, OSError, TimeoutError):  # the database may have been started anew
                await self._hang_up()
        self._line = self._connect()
        try:
            await self._line.connect()
            return await self._ask(command)
        except BaseException:
            await self._hang_up()
            raise

    async def _ask(self, command: tuple[Any, ...]) -> bool:
        await self._line.send_packed_command(self._line.pack_command(*command), check_health=False)
        return bool(await self._line.read_response(timeout=ANSWER_SECONDS))

    async def close(self) -> None:
        """Hang up; what is still being written is answered first."""
        if self._work is not None:
            await self._work
        await self._hang_up()

    async def _hang_up(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            await line.disconnect(nowait=True)


class Arrivals:
    """The shelf of deliveries nobody has read yet."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes
    wake: Wake

    def keep_arrival(self, route: str, trusted: bool, at: float, body: bytes, account: str = "") -> bool:
        """Append one delivery, as the web does; False when too much waits already."""
        words = (route, int(trusted), at, body, account)
        nudge = self.wake.words(Lane.INTAKE)
        return bool(self.db.eval(_APPEND, 0, BACKLOG, BACKLOG_BYTES, len(body), len(words), *words, *nudge))

    def read_arrivals(self, most: int) -> list[Arrival]:
        """The oldest ones, and write down that somebody began with them; one that was begun before comes alone."""
        found = []
        for name, tried, fields in self.db.execute_command("EVAL", _READ, 0, most, **_BYTES):
            row = dict(zip(fields[::2], fields[1::2], strict=True))
            trusted, at = row[b"trust"] == b"1", float(row[b"at"])
            account = row.get(b"account", b"").decode()  # what an older version appended has none
            found.append(Arrival(name.decode(), row[b"route"].decode(), trusted, at, row[b"body"], int(tried), account))
        return found

    def arrivals_done(self, arrivals: Iterable[Arrival]) -> None:
        """Forget deliveries that were dealt with."""
        done = list(arrivals)
        if done:
            self.db.eval(_DONE, 0, sum(len(one.body) for one in done), *(one.id for one in done))

    def arrived(self) -> tuple[int, float | None]:
        """How many deliveries nobody has read, and since when (the database's own epoch seconds) the oldest waits."""
        pipe = self.db.pipeline(transaction=False)
        pipe.xlen(keys.ARRIVED)
        pipe.eval(
            f"local row = redis.call('XRANGE', '{keys.ARRIVED}', '-', '+', 'COUNT', 1)[1] return row and row[1]", 0
        )
        count, first = pipe.execute()
        return int(count), int(first.partition("-")[0]) / 1000 if first else None
