"""From the bytes of a delivery to recorded posts. What cannot be read, or kills whoever reads it, is kept for a person."""

from __future__ import annotations

import hashlib
import logging
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.core.arrivals import Arrival, Letter
from bot.core.model import Ignored, Location, Post
from bot.core.permissions import NOWHERE
from bot.core.ports import NotOurs, Platform, Points, SharesDoor, TellsOfAccounts, Unreadable
from bot.core.ports.shelf import Shelf
from bot.core.practice import AskPractice
from bot.core.subjects import Subject
from bot.desk.alerting import Alerter
from bot.desk.fetching import Fetcher
from bot.desk.recording import Recorder
from bot.desk.watching import KIND

log = logging.getLogger("replydesk.receiving")

TRIES = 3  # so often reading one delivery may end without a result
TOGETHER = 64  # deliveries read in one go

Found = tuple[Post, Location, float]


class Reading(NamedTuple):
    """What one platform makes of a delivery: posts, or why it is nothing for it, or why a person must look at it."""

    found: Sequence[Found] = ()
    ignored: Ignored | None = None
    letter: str = ""


class Receiver:
    """Reads deliveries and has them recorded. `clock` gives epoch seconds."""

    def __init__(
        self,
        store: Shelf,
        platforms: Mapping[str, Platform],
        practice: AskPractice,
        recorder: Recorder,
        fetcher: Fetcher,
        clock: Callable[[], float],
    ) -> None:
        self.store, self.platforms, self.ask_practice, self.recorder = store, platforms, practice, recorder
        self.fetcher, self.clock = fetcher, clock
        self.alerter = Alerter(platforms, practice)

    def read_some(self) -> int:
        """Deal with the oldest deliveries nobody has read; how many these were.

        Called by one worker at a time. One that cannot be recorded now stays, and is read alone next time.
        """
        arrivals = self.store.read_arrivals(TOGETHER)
        hopeless = [one for one in arrivals if one.tried >= TRIES]
        for one in hopeless:
            self.keep(one.route, one.body, f"Reading it ended {one.tried} times without a result.")
        self.store.arrivals_done([*hopeless, *self.record([one for one in arrivals if one.tried < TRIES])])
        return len(arrivals)

    def record(self, arrivals: Sequence[Arrival]) -> list[Arrival]:
        """Record what these say, small deliveries first, so that a large one keeps nobody waiting; those dealt with."""
        read = sorted(((one, self.read(one)) for one in arrivals), key=lambda pair: len(pair[1]))
        try:
            self.recorder.record_all([found for _, some in read for found in some])
            return list(arrivals)
        except self.store.unreachable:
            raise
        except Exception:
            log.warning("deliveries could not be recorded together", exc_info=True)
        done = []
        for one, some in read:
            try:
                self.recorder.record_all(some)
                done.append(one)
            except self.store.unreachable:
                raise
            except Exception:  # one of them must not stand in the others' way
                log.exception("a delivery could not be recorded", extra={"platform": one.route})
        return done

    def read(self, one: Arrival) -> list[Found]:
        """The posts of a delivery with their clinics, for every platform it may be for; what else it holds is kept or counted."""
        sharing = (n for n, p in self.platforms.items() if isinstance(p, SharesDoor) and p.door == one.route)
        ways = [one, *(replace(one, route=name) for name in sharing)]
        readings = [self._read(way) for way in ways]
        letter = next(((way.route, made.letter) for way, made in zip(ways, readings, strict=True) if made.letter), None)
        if letter:
            self.keep(letter[0], one.body, letter[1])
        elif all(made.ignored for made in readings):
            told = (made.ignored for made in readings if made.ignored and made.ignored is not Ignored.NOT_OURS)
            self.recorder.ignore(next(told, Ignored.NOT_OURS))
        return [found for made in readings for found in made.found]

    def _read(self, one: Arrival) -> Reading:
        """What one platform reads in a delivery."""
        platform = self.platforms.get(one.route)
        if platform is None:
            return Reading(letter="This platform is no longer set up.")
        if isinstance(platform, Points):
            self._point(one, platform)
        if (letter_of_page := self.alerter.read(one)) is not None:
            self.store.hear(one.route, one.at)
            return Reading(letter_of_page.found, letter_of_page.ignored)
        told = self._tell(one, platform) if isinstance(platform, TellsOfAccounts) else 0
        posts, letter = [], ""
        try:
            posts = platform.parse(one.body)
        except NotOurs as no:
            return Reading(ignored=None if told else no.why)
        except Unreadable as wrong:
            posts, letter = wrong.posts, str(wrong)
        except Exception:  # a mistake of ours must not lose a genuine delivery
            log.exception("a delivery broke its parser", extra={"platform": one.route})
            return Reading(letter="The parser failed.")
        posts = [post if post.account else replace(post, account=one.account) for post in posts]
        if not one.trusted:
            posts = [replace(post, verified=False) for post in posts]
        self.store.hear(one.route, one.at)
        for account in dict.fromkeys(post.account for post in posts):
            if self.ask_practice().location_for(one.route, account) is None:
                self._keep_stray(one, account)
        found = self.place(one.route, posts, one.at)
        return Reading([some for some in found if not self.fetcher.later(some[0], one.at)], letter=letter)

    def _tell(self, one: Arrival, platform: TellsOfAccounts) -> int:
        """Tell people what a vendor says of their accounts; how much that was."""
        news = platform.news(one.body)
        for account, text in news:
            cause, location = f"account-{one.route}-{account}", self.ask_practice().location_for(one.route, account)
            if text:
                self.store.publish_news(cause, text, self.clock(), location.id if location else NOWHERE)
            else:
                self.store.forget_news(cause)
        return len(news)

    def _point(self, one: Arrival, platform: Points) -> None:
        """Have the accounts looked at now where something is new. Whatever dies after this, they are looked at."""
        self.store.hear(one.route, one.at)
        for account in platform.pointed(one.body):
            self.store.point(Subject(KIND, f"{one.route} {account}"), self.clock())

    def _keep_stray(self, one: Arrival, account: str) -> None:
        """Keep a delivery for an account that no clinic has, and tell whoever runs the desk once."""
        if self.store.keep_stray(one.route, account, one):
            what = f"the account “{account}”" if account else "no account at all"
            text = (
                f"Something arrived from {one.route} for {what}, which no clinic has in the settings. It is kept, and "
                "read as soon as a clinic has it: “reviews check” says how much there is."
            )
            self.store.publish_news(f"stray-{one.route}-{account}", text, self.clock(), NOWHERE)

    def read_strays(self) -> None:
        """Read what was kept for accounts that a clinic has by now. Safe to repeat and to kill.

        What cannot be recorded stays, is tried again, and keeps no other from being read.
        """
        for stray in self.store.strays():
            if self.ask_practice().location_for(stray.platform, stray.account) is None:
                continue
            kept = self.store.stray_deliveries(stray)
            if len(self.record(kept)) == len(kept):
                self.store.forget_strays(stray)
                self.store.forget_news(f"stray-{stray.platform}-{stray.account}")

    def place(self, platform: str, posts: Sequence[Post], at: float) -> list[Found]:
        """Each post that is for a clinic of ours, with that clinic."""
        ours = []
        for post in posts:
            location = self.ask_practice().location_for(platform, post.account)
            if location is None:
                self.store.count(f"not_ours:{platform}")
            else:
                ours.append((post, location, at))
        return ours

    def keep(self, platform: str, body: bytes, why: str) -> None:
        """Keep a genuine delivery nobody could read, and tell staff once."""
        digest = hashlib.sha256(platform.encode() + b"\0" + body).hexdigest()[:16]
        letter: Letter = {"platform": platform, "at": self.clock(), "why": why, "body": b64encode(body).decode()}
        if self.store.keep_dead_letter(digest, letter):
            text = f"A delivery from {platform} could not be read. It is kept: “reviews check” shows it to whoever runs the desk."
            self.store.publish_news(f"unreadable-{platform}", text, self.clock())
