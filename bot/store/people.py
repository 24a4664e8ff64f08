"""The people of the built-in inbox: accounts, signed-in browsers, failed sign-ins, and the notices shown to them."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from typing import Any, cast

from bot.core.news import DoorEntry, Notice
from bot.store import keys
from bot.store.written import pack, unpack_all

SESSION_DAYS = 14
NOTICES = 500
ENTRIES = 5000  # sign-ins and changes of accounts; older ones are forgotten

_ADD_NOTICE = """
if redis.call('HSETNX', KEYS[2], ARGV[1], ARGV[2]) == 0 then return 0 end
redis.call('LPUSH', KEYS[1], ARGV[3])
redis.call('LTRIM', KEYS[1], 0, ARGV[4])
redis.call('HINCRBY', KEYS[3], ARGV[6], 1)
redis.call('PUBLISH', ARGV[5], 'notice')
return 1
"""


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


class People:
    """The shelf of people."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    # accounts

    def save_account(self, name: str, fields: dict[str, str]) -> None:
        """Create or change an account; `fields` holds display, role and the password's hash."""
        pipe = self.db.pipeline(transaction=True)
        pipe.hset(keys.account(name), mapping=fields)
        pipe.sadd(keys.ACCOUNTS, name)
        pipe.execute()

    def account(self, name: str) -> dict[str, str]:
        """The account's fields, {} when there is none."""
        fields: dict[str, str] = self.db.hgetall(keys.account(name))
        return fields

    def accounts(self) -> list[str]:
        return sorted(self.db.smembers(keys.ACCOUNTS))

    def remove_account(self, name: str) -> None:
        pipe = self.db.pipeline(transaction=True)
        pipe.delete(keys.account(name))
        pipe.srem(keys.ACCOUNTS, name)
        pipe.execute()

    # sessions: only a hash of the token is kept, so a stolen database signs nobody in

    def start_session(self, name: str) -> tuple[str, str]:
        """A new session's (token, CSRF token)."""
        token, csrf = secrets.token_urlsafe(32), secrets.token_urlsafe(24)
        pipe = self.db.pipeline(transaction=True)
        pipe.hset(keys.session(_hash(token)), mapping={"name": name, "csrf": csrf})
        pipe.expire(keys.session(_hash(token)), SESSION_DAYS * 86400)
        pipe.execute()
        return token, csrf

    def session(self, token: str) -> dict[str, str]:
        """{"name", "csrf"} of a signed-in browser, {} when it is not."""
        return self.db.hgetall(keys.session(_hash(token))) if token else {}

    def end_session(self, token: str) -> None:
        self.db.delete(keys.session(_hash(token)))

    # one-time links

    def invite(self, name: str, seconds: int) -> str:
        """A token that signs one browser in as `name`, once, within so many seconds. Only its hash is kept."""
        token = secrets.token_urlsafe(32)
        self.db.set(keys.invitation(_hash(token)), name, ex=seconds)
        return token

    def invited(self, token: str) -> str:
        """Whom a token would sign in; "" when it has been used or is too old."""
        return str(self.db.get(keys.invitation(_hash(token))) or "") if token else ""

    def take_invitation(self, token: str) -> str:
        """The same, and the token is used up: of two who come at once, one gets in."""
        return str(self.db.getdel(keys.invitation(_hash(token))) or "") if token else ""

    # rate limit

    def count_try(self, who: str, window_seconds: int) -> int:
        """Count one try by `who`; how many there were in the window."""
        pipe = self.db.pipeline(transaction=True)
        pipe.incr(keys.tries(who))
        pipe.expire(keys.tries(who), window_seconds, nx=True)
        return int(pipe.execute()[0])

    def forget_tries(self, who: str) -> None:
        self.db.delete(keys.tries(who))

    def know_place(self, name: str, places: Sequence[str], seconds: int) -> None:
        """Remember where somebody has signed in from."""
        pipe = self.db.pipeline(transaction=True)
        for place in places:
            pipe.set(keys.place(name, place), "1", ex=seconds)
        pipe.execute()

    def is_known_place(self, name: str, places: Sequence[str]) -> bool:
        return bool(places) and bool(self.db.exists(*(keys.place(name, place) for place in places)))

    # the book at the door

    def note_entry(self, what: str, name: str, by: str, at: float) -> None:
        """Write down a sign-in, or a change of an account, with who did it or from where."""
        pipe = self.db.pipeline(transaction=True)
        pipe.lpush(keys.ENTRIES, pack({"at": at, "what": what, "name": name, "by": by}))
        pipe.ltrim(keys.ENTRIES, 0, ENTRIES - 1)
        pipe.execute()

    def entries_at_the_door(self, most: int = 50) -> list[DoorEntry]:
        """Newest first."""
        return cast(list[DoorEntry], unpack_all(self.db.lrange(keys.ENTRIES, 0, most - 1)))

    # notices

    def add_notice(self, case_id: str, key: str, notice: Notice, shelf: str = "") -> bool:
        """Show a notice in the inbox, once for each `key`, however often this is called.

        `shelf` says whom it is for: a location's id, "@" and a person, or "*" for whoever manages. Each keeps its last 500.
        """
        mark, line = f"notice:{key}", pack(notice)
        names = (keys.notices(shelf), keys.delivery(case_id) + ":inbox", keys.NOTICE_SHELVES)
        done = self.db.eval(_ADD_NOTICE, 3, *names, mark, "1", line, NOTICES - 1, keys.CHANGES, shelf)
        return bool(done)

    def notices(self, most: int = 50, shelves: Sequence[str] | None = None) -> list[Notice]:
        """Newest first, of these shelves; of all when none is named."""
        if shelves is None:
            shelves = ["", *self.db.hkeys(keys.NOTICE_SHELVES)]
        pipe = self.db.pipeline(transaction=False)
        for shelf in dict.fromkeys(shelves):
            pipe.lrange(keys.notices(shelf), 0, most - 1)
        found = cast(list[Notice], unpack_all(line for lines in pipe.execute() for line in lines))
        return sorted(found, key=lambda notice: -float(notice.get("at", 0)))[:most]

    def notices_left_out(self, shelves: Sequence[str]) -> int:
        """How many older notices of these shelves are no longer kept."""
        counts = self.db.hmget(keys.NOTICE_SHELVES, list(shelves)) if shelves else []
        return sum(max(0, int(count or 0) - NOTICES) for count in counts)
