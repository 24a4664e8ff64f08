"""What we already told people about a case: message refs, cards on screen, pings that are out."""

from __future__ import annotations

from typing import Any

from bot.core.model import Delivery
from bot.store import keys


class Deliveries:
    """The shelf of what was told."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    def delivery(self, case_id: str) -> Delivery:
        """Everything told about a case."""
        shelves: dict[str, dict[str, str]] = {"ref": {}, "shown": {}, "sent": {}, "intent": {}, "wait": {}, "seen": {}}
        for name, value in self.db.hgetall(keys.delivery(case_id)).items():
            shelf, _, key = name.partition(":")
            shelves[shelf][key] = value
        return Delivery(
            refs=shelves["ref"],
            shown=shelves["shown"],
            sent=frozenset(shelves["sent"]),
            intents={k: float(v) for k, v in shelves["intent"].items()},
            waits={k: float(v) for k, v in shelves["wait"].items()},
            seen=max(map(float, shelves["seen"].values()), default=0.0),
        )

    def intend(self, case_id: str, key: str, at: float) -> None:
        """Write down that message `key` is about to be sent; the first moment stays."""
        self.db.hsetnx(keys.delivery(case_id), f"intent:{key}", at)

    def told(self, case_id: str, key: str, at: float, cause: str = "", **fields: str) -> bool:
        """Write down that message `key` is out, with what must be kept of it (`ref_slack="..."`, `shown_slack="..."`).

        Whether there was trouble under `cause`, which this message shows to be over.
        """
        pipe = self.db.pipeline(transaction=False)  # in this order: what is said to be out needs no intent
        name = keys.delivery(case_id)
        pipe.hset(name, mapping={f"sent:{key}": at} | {k.replace("_", ":", 1): v for k, v in fields.items()})
        pipe.hdel(name, f"intent:{key}")
        if cause:
            pipe.hexists(keys.TROUBLES, cause)
        *_, last = pipe.execute()
        return bool(cause and last)

    def note(self, case_id: str, **fields: str) -> None:
        """Keep facts about a delivery: its print on screen (`shown_slack`), when to try again (`wait_slack`; "" forgets), that it was
        opened (`seen_page`).
        """
        pipe = self.db.pipeline(transaction=True)
        for field, value in fields.items():
            name = field.replace("_", ":", 1)
            pipe.hset(keys.delivery(case_id), name, value) if value else pipe.hdel(keys.delivery(case_id), name)
        pipe.execute()
