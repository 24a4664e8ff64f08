"""Accounts on platforms and chat workspaces: their sealed credentials, how they are, and what a chat needs to speak by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from bot.core.ports import Health, KeyLost
from bot.core.ports.working import Look, Polled, Wake
from bot.core.subjects import LANES, Subject
from bot.store import keys
from bot.store.sealing import Seal
from bot.store.standing import POINT
from bot.store.written import PACKED, pack, unpack, unpack_all


@dataclass(frozen=True, slots=True)
class Sealed:
    """One account's credential as it is kept. `kind` is a platform's or a chat's name; `at` is in epoch seconds."""

    kind: str
    account: str
    sealed: str
    key: str  # the mark of the key that sealed it
    by: str
    at: float

    @property
    def id(self) -> str:
        return name_of(self.kind, self.account)


def name_of(kind: str, account: str) -> str:
    """What a connection is called: "facebook 104500000000001"."""
    return f"{kind} {account}"


class Connections:
    """The shelf of connections."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes
    wake: Wake

    # credentials

    def connect(self, seal: Seal, kind: str, account: str, credential: str, by: str, at: float) -> None:
        """Keep an account's credential, in the place of an earlier one; every process uses it within two seconds."""
        name = name_of(kind, account)
        doc = {"kind": kind, "account": account, "by": by, "at": at, "key": seal.mark}
        doc["sealed"] = seal.close(credential, name)
        pipe = self.db.pipeline(transaction=True)
        pipe.hset(keys.CONNECTIONS, name, pack(doc))
        pipe.incr(keys.CONNECTIONS_VERSION)
        pipe.execute()

    def disconnect(self, kind: str, account: str) -> bool:
        """Forget an account's credential; whether there was one."""
        pipe = self.db.pipeline(transaction=True)
        pipe.hdel(keys.CONNECTIONS, name_of(kind, account))
        pipe.incr(keys.CONNECTIONS_VERSION)
        return bool(pipe.execute()[0])

    def connections(self) -> list[Sealed]:
        """Every account whose credential is kept here and can be read, by name."""
        rows = unpack_all(doc for _, doc in sorted(self.db.hgetall(keys.CONNECTIONS).items()))
        return [Sealed(**{name: row[name] for name in Sealed.__dataclass_fields__}) for row in rows]

    def connections_version(self) -> int:
        """Goes up with every change."""
        return int(self.db.get(keys.CONNECTIONS_VERSION) or 0)

    # the key

    def say_copied(self, mark: str) -> None:
        """Somebody says that the key with this mark is kept elsewhere, too."""
        self.db.set(keys.KEY_COPIED, mark)

    def copied(self, mark: str) -> bool:
        return bool(self.db.get(keys.KEY_COPIED) == mark)

    # how they are

    def note_look(self, name: str, look: Look) -> None:
        """Remember what a connection said."""
        parts = [asdict(part) for part in look.parts]
        self.db.hset(keys.LOOKS, name, pack({"at": look.at, "parts": parts}))

    def looks(self, names: Sequence[str]) -> dict[str, Look]:
        """What these said last; one that was never asked, or whose note a newer version wrote, is left out."""
        found = {}
        for name, doc in zip(names, self.db.hmget(keys.LOOKS, list(names)), strict=True):
            row = unpack(doc)
            if row is not None:
                found[name] = Look(row["at"], tuple(Health(**part) for part in row["parts"]))
        return found

    def forget_look(self, name: str) -> None:
        self.db.hdel(keys.LOOKS, name)

    def note_poll(self, name: str, polled: Polled) -> None:
        """Remember how far an account was looked through. It is kept when the account goes, for it may come back."""
        self.db.hset(keys.POLLED, name, pack(polled._asdict()))

    def polled(self, name: str) -> Polled | None:
        """None too for what a newer version wrote: looking from the beginning does no harm."""
        row = unpack(self.db.hget(keys.POLLED, name))
        return Polled(**row) if row is not None else None

    def point(self, subject: Subject, now: float) -> None:
        """Something is new at an account: count it, let the account stand ready and wake a worker, all in one go."""
        self.db.eval(POINT, 0, str(subject), now, *self.wake.words(LANES[subject.kind]))

    def pointed(self, subject: Subject) -> int:
        """How often it was pointed to so far."""
        return int(self.db.hget(keys.POINTED, str(subject)) or 0)

    # signing in at a platform

    def begin_sign_in(self, state: str, known: Mapping[str, str], seconds: int) -> None:
        """Keep what must be known again when somebody comes back with `state`; it is forgotten after `seconds`."""
        self.db.set(keys.sign_in(state), pack(dict(known)), ex=seconds)

    def end_sign_in(self, state: str) -> Mapping[str, str]:
        """What was kept, which serves once; empty when nothing is, or not any more."""
        row = unpack(self.db.getdel(keys.sign_in(state)))
        return {name: str(value) for name, value in row.items()} if row else {}

    # references

    def keep_reference(self, chat: str, channel: str, reference: str) -> None:
        """Keep what a chat needs to speak in `channel` by itself."""
        self.db.set(keys.reference(chat, channel), pack({"reference": reference}))

    def reference(self, chat: str, channel: str) -> str | None:
        kept: str | None = self.db.get(keys.reference(chat, channel))
        if kept is None or not kept.startswith(PACKED):
            return kept  # the first versions kept the bare words
        row = unpack(kept)
        return str(row["reference"]) if row else None


def opened(connections: list[Sealed], seal: Seal | None) -> tuple[Mapping[str, Mapping[str, str]], list[Sealed]]:
    """Credentials by kind and account, and the connections that this key does not open."""
    found: dict[str, dict[str, str]] = {}
    lost = []
    for one in connections:
        try:
            if seal is None:
                raise KeyLost(one.id)
            found.setdefault(one.kind, {})[one.account] = seal.open(one.sealed, one.id)
        except KeyLost:
            lost.append(one)
    return found, lost
