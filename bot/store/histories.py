"""Histories: reading a case's log, proving it, and naming what nobody can read."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from typing import Any

from bot.core.model import Entry
from bot.store import documents, keys, log, upgrade
from bot.store.log import Head


class Histories:
    """The shelf of logs."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes
    clock: Callable[[], float]
    _key: bytes

    def history(self, case_id: str) -> list[Entry]:
        """Everything that happened to a case, oldest first."""
        pipe = self.db.pipeline(transaction=False)
        pipe.lrange(keys.entries(case_id), 0, -1)
        pipe.hgetall(keys.case_words(case_id))
        lines, words = pipe.execute()
        return log.read(lines, words) if lines else self._old_history(case_id)

    def _old_history(self, case_id: str) -> list[Entry]:
        """The log of a case that nobody has changed since an earlier version wrote it."""
        pipe = self.db.pipeline(transaction=False)
        pipe.lrange(keys.old_log(case_id), 0, -1)
        pipe.hget(keys.case(case_id), "doc")
        old, doc = pipe.execute()
        return upgrade.lift_log(old, documents.load(doc), self.clock())[1:] if old and doc else []

    def seal_key(self) -> bytes:
        """The key of the log's seals, made when it is needed first."""
        if not self._key:
            self.db.set(keys.SEAL, secrets.token_hex(32), nx=True)
            self._key = bytes.fromhex(self.db.get(keys.SEAL))
        return self._key

    def audit(self, case_id: str) -> list[str]:
        """What is wrong with the log of a case, in sentences; empty when it proves itself."""
        pipe = self.db.pipeline(transaction=True)
        pipe.hmget(keys.case(case_id), "n", "head", "v")
        pipe.lrange(keys.entries(case_id), 0, -1)
        pipe.hgetall(keys.case_words(case_id))
        (count, seal, version), lines, words = pipe.execute()
        if version is None:
            return ["the case is gone, and its log is still here"] if lines else ["there is no such case"]
        end = documents.head(count, seal)
        if end is None:
            return ["there are lines, and the case says that there are none"] if lines else []
        found = log.faults(self.seal_key(), end, lines, words)
        missing = log.missing_words(log.read(lines, words))
        return found + [f"the words of line {number} are gone, and nobody erased them" for number in missing]

    def end(self, case_id: str) -> Head | None:
        """Where the log of a case ends; None when it is still that of an older version."""
        count, seal = self.db.hmget(keys.case(case_id), "n", "head")
        return documents.head(count, seal)

    def case_ids(self) -> Iterator[str]:
        """Every case that has a document or a log, once."""
        seen = set()
        for pattern in (keys.case("*"), keys.entries("*")):
            for name in self.db.scan_iter(pattern, count=500):
                case_id = str(name).removeprefix(pattern[:-1])
                if case_id not in seen:
                    seen.add(case_id)
                    yield case_id

    def unreadable(self) -> list[str]:
        """The ids of the cases nobody can read, for `reviews check`."""
        return sorted(case_id for rows in documents.read_all(self.db) for case_id, case in rows if case is None)
