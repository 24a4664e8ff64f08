"""Forgetting a person: every place outside the case's own document that knows their name or their words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from redis.exceptions import ResponseError

from bot.core.model import Case, Entry
from bot.store import documents, keys
from bot.store.scripts import LOOK_BESIDE

FORGET_BESIDE = LOOK_BESIDE + "look_beside(KEYS[1], ARGV[1], ARGV[2])"


class Erasing:
    """The shelf of what is forgotten."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes
    clock: Callable[[], float]
    history: Callable[[str], list[Entry]]

    def forget_person(self, case: Case, fingerprints: list[str]) -> None:
        """Take a case's person out of the indexes, the words lately said and the notices. Safe to repeat.

        `fingerprints` name their words among those that came back. The post's id stays known: it is the only guard
        against a late delivery that would bring the words back.
        """
        posts, pipe = (*case.earlier, case.post), self.db.pipeline(transaction=False)
        for post in posts:
            pipe.zrem(keys.sight(post.platform, post.account), post.id)
            if field := documents.thread_field(post):
                pipe.hdel(keys.THREADS, field)
            if post.author_id:
                author = keys.author(case.location, post.platform, post.author_id)
                pipe.srem(author, case.id)
                pipe.eval(FORGET_BESIDE, 1, author, case.id, self.clock())
        spoken = {e for e in (case.draft.text, *(r.text for r in case.replies)) if e}
        if spoken:
            pipe.zrem(keys.spoken(case.post.platform, case.post.account), *spoken)
        for mark in fingerprints:
            if self.db.get(keys.said(case.location, mark)) == case.id:
                pipe.delete(keys.said(case.location, mark))
        for shelf in ("", *self.db.hkeys(keys.NOTICE_SHELVES)):
            for line in self.db.lrange(keys.notices(shelf), 0, -1):
                if case.id in line:  # whatever the form of it is, also one nobody can read
                    pipe.lrem(keys.notices(shelf), 0, line)
        pipe.execute()

    def forget_words(self, case_id: str, about: str = "") -> None:
        """Take the words out of a log, those `about` one post or all, and have the database write its file anew, so that
        they are on no disk.

        Raises nothing where a hosted database does not let us: it rewrites its file by itself, sooner or later.
        """
        if about:
            lines = [entry.number for entry in self.history(case_id) if entry.about == about]
            if not lines or not self.db.hdel(keys.case_words(case_id), *lines):
                return
        else:
            self.db.delete(keys.case_words(case_id))
        try:
            self.db.bgrewriteaof()
        except ResponseError:
            return  # a rewrite is under way already (it is repeated by the database), or this is no database of ours
