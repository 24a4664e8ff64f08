"""What a delivery only names: a worker asks for its words before anybody is shown anything.

What cannot be had in time is taken in as it is: somebody wrote, and a person can look there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from bot.core.intake import Ignored
from bot.core.model import Change, Kind, Post
from bot.core.ports import Fetches, Platform, Refused, TryLater, Unsure
from bot.core.ports.shelf import Shelf
from bot.core.subjects import Subject
from bot.desk.recording import Recorder

KIND: Final = "fetch"
PATIENCE_SECONDS: Final = 1800.0  # half of the hour in which an answer is due
SHORTEST_SECONDS: Final = 15.0  # between two tries; they grow with the time that has passed
FIELDS: Final = ("platform", "id", "account", "kind", "thread", "reply_to", "seen_at")
UNREAD: Final = "{label} told us of this and would not let us read it. Please look at it there."


class Fetcher:
    """Fetches one post at a time. `place` gives what is for a clinic of ours; `clock` gives epoch seconds."""

    def __init__(
        self, store: Shelf, platforms: Mapping[str, Platform], recorder: Recorder, clock: Callable[[], float]
    ) -> None:
        self.store, self.platforms, self.recorder, self.clock = store, platforms, recorder, clock

    def later(self, post: Post, at: float) -> bool:
        """Have a post fetched that came at `at`; whether it is to be recorded only then. One that has words already is
        recorded as it is, and what else is fetched is added.

        Its words are never part of what is planned: names of subjects stand in logs.
        """
        platform = self.platforms.get(post.platform)
        if not isinstance(platform, Fetches) or not platform.lacks(post) or self._known(post):
            return False
        planned = json.dumps([at, *(getattr(post, name) for name in FIELDS)], separators=(",", ":"))
        self.store.schedule(Subject(KIND, planned), self.clock())
        return not post.text

    def step(self, planned: str) -> float | None:
        """Fetch one post and record it; when to try again, None when it is dealt with. Safe to repeat and to kill."""
        at, *fields = json.loads(planned)
        told = dict(zip(FIELDS, fields, strict=True))
        post = Post(**{**told, "kind": Kind(told["kind"])})
        platform, now = self.platforms.get(post.platform), self.clock()
        try:
            if not isinstance(platform, Fetches):
                raise Refused("This platform is no longer set up.")
            found = platform.fetch(post)
        except (TryLater, Unsure) as later:
            wait: float = max(SHORTEST_SECONDS, now - at, getattr(later, "after", None) or 0.0)
            if now + wait < at + PATIENCE_SECONDS:
                return now + wait
            found = self._bare(post, platform)
        except Refused as no:
            if no.gone:
                self.recorder.ignore(Ignored.GONE)
                return None
            found = self._bare(post, platform)
        location = self.recorder.practice.location_for(post.platform, post.account)
        if found is None or location is None:
            self.recorder.ignore(Ignored.OURS if found is None else Ignored.NOT_OURS)
        else:
            self.recorder.record(found, location, at)
        return None

    def _bare(self, post: Post, platform: Platform | None) -> Post:
        label = platform.label if platform else post.platform
        return replace(post, remarks=(UNREAD.format(label=label),))

    def _known(self, post: Post) -> bool:
        return post.change is not Change.ADDED or self.store.case_of(post.platform, post.id) is not None
