"""Letters by which a page tells that somebody wrote there: each becomes a case that people answer on the page itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.core.arrivals import Arrival
from bot.core.model import Ignored, Location, Post
from bot.core.ports import Alert, Pastes, Platform, ReadsAlerts, Unreadable
from bot.core.practice import AskPractice


class Told(NamedTuple):
    """What a letter tells: posts with their clinic, or why it changes nothing."""

    found: Sequence[tuple[Post, Location, float]] = ()
    ignored: Ignored | None = None


class Alerter:
    """Reads such letters as if somebody had copied the post from its page."""

    def __init__(self, platforms: Mapping[str, Platform], practice: AskPractice) -> None:
        self.platforms, self.ask_practice = platforms, practice
        self.pages: list[tuple[Platform, Pastes]] = [(p, p) for p in platforms.values() if isinstance(p, Pastes)]

    def read(self, one: Arrival) -> Told | None:
        """None for a delivery that is no such letter, or of which no post can be made: it is read like every other."""
        platform = self.platforms.get(one.route)
        alert = platform.alert(one.body) if isinstance(platform, ReadsAlerts) and self.pages else None
        location = self.ask_practice().location_for(one.route, alert.account) if alert else None
        if alert is None or location is None:
            return None
        if self._comes_by_itself(alert, location):
            return Told(ignored=Ignored.ELSEWHERE)
        page, maker = self.pages[0]
        try:
            posts = page.parse(maker.delivery(replace(alert.pasted, location=location.id)))
        except Unreadable:
            return None
        return Told([(replace(post, remarks=alert.remarks), location, one.at) for post in posts])

    def _comes_by_itself(self, alert: Alert, location: Location) -> bool:
        """Whether the platform of that page is connected here, and brings the post with all its words."""
        if alert.platform not in self.platforms:
            return False
        return bool(location.accounts.get(alert.platform)) or len(self.ask_practice().locations) == 1
