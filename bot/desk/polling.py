"""Looking at each account beside its webhook: what was never told is found, and how often that was so is counted."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping

from bot.core.arrivals import Arrival
from bot.core.model import Change, Post
from bot.core.permissions import NOWHERE
from bot.core.ports import Outcome, Platform, Points, Polls, TryLater
from bot.core.ports.shelf import Shelf
from bot.core.ports.working import Polled
from bot.core.subjects import Subject
from bot.desk.receiving import Receiver
from bot.desk.watching import KIND

LATE_SECONDS = 120.0  # what is younger than this may still come by its webhook
FOUND = "found_by_polling"  # counter, with the platform's name


class Poller:
    """Polls accounts, each at its own time. `clock` gives epoch seconds."""

    def __init__(
        self, store: Shelf, platforms: Mapping[str, Platform], receiver: Receiver, clock: Callable[[], float]
    ) -> None:
        self.store, self.platforms, self.receiver, self.clock = store, platforms, receiver, clock

    def step(self, name: str) -> float | None:
        """Look at one account when it is time; when that will be next, None where nobody can look.

        Safe to repeat and to kill: where it goes on is kept only after what was found is recorded.
        """
        kind, _, account = name.partition(" ")
        platform, now = self.platforms.get(kind), self.clock()
        if not isinstance(platform, Polls) or not account:
            return None
        last, pointed = self.store.polled(name), self.store.pointed(Subject(KIND, name))
        if last and now < last.next and (last.rests or pointed <= last.pointed):
            return last.next
        if last and last.cursor and self._belongs_to_nobody(name, platform, account):
            return now + platform.poll_seconds
        cursor, after, rests = last.cursor if last else "", platform.poll_seconds, True
        try:
            batch = platform.poll(account, cursor, now)
        except TryLater as later:
            after = max(after, later.after or 0.0)
        except Outcome:  # its health says why, and tells people
            pass
        else:
            self._take(kind, batch.posts)
            self._read(kind, batch.deliveries)
            self._say_more(name, platform, account, batch.more)
            cursor, after, rests = batch.cursor, max(after, batch.rest), batch.rest > 0
        self.store.note_poll(name, Polled(cursor, now + after, pointed, rests))
        if not rests and self.store.pointed(Subject(KIND, name)) > pointed:
            return now  # while we looked, something came that we may not have seen
        return now + after

    def _belongs_to_nobody(self, name: str, platform: Platform, account: str) -> bool:
        """Whether no clinic has this account: then nothing is looked through, so that a clinic which gets it misses nothing."""
        cause = f"nobodys-{name}"
        if self.receiver.ask_practice().location_for(platform.name, account):
            self.store.forget_news(cause)
            return False
        text = (
            f"The account “{account}” on {platform.label} is connected, and no clinic has it in the settings. What is "
            "written there comes in as soon as a clinic has it."
        )
        self.store.publish_news(cause, text, self.clock(), NOWHERE)
        return True

    def _read(self, platform: str, bodies: tuple[bytes, ...]) -> None:
        """As if its webhook had brought them; what cannot be recorded is kept for a person, and stands in no other's way."""
        names = [hashlib.sha256(body).hexdigest()[:20] for body in bodies]
        arrivals = [Arrival(name, platform, True, self.clock(), body) for name, body in zip(names, bodies, strict=True)]
        done = self.receiver.record(arrivals) if arrivals else []
        for one in arrivals:
            if one not in done:
                self.receiver.keep(platform, one.body, "It could not be recorded.")

    def _say_more(self, name: str, platform: Platform, account: str, more: bool) -> None:
        """Tell the clinic once that a look could not read everything."""
        cause, location = f"more-{name}", self.receiver.ask_practice().location_for(platform.name, account)
        if not more:
            self.store.forget_news(cause)
        elif location:
            text = (
                f"More was written on {platform.label} since the last look at the account “{account}” than one look can read. "
                f"What {platform.label} told us of is here all the same; please look there for the rest."
            )
            self.store.publish_news(cause, text, self.clock(), location.id)

    def _take(self, platform: str, posts: tuple[Post, ...]) -> None:
        late = self.clock() - LATE_SECONDS
        found = self.receiver.place(platform, posts, self.clock())
        missed = sum(
            post.change is Change.ADDED and post.posted_at < late and self.store.case_of(platform, post.id) is None
            for post, _, _ in found
        )
        self.receiver.recorder.record_all(found)
        if missed and not isinstance(
            self.platforms[platform], Points
        ):  # where a webhook carries nothing, it misses nothing
            self.store.count(f"{FOUND}:{platform}", missed)
