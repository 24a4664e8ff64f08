"""Telling news: to the clinic it is about, or to whoever runs the desk; elsewhere when a chat is the trouble itself."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping

from bot.core.news import DESK, News, in_charge
from bot.core.permissions import NOWHERE, everywhere
from bot.core.ports import Chat, FindsMessage, Outcome, Refused, TellsPeople
from bot.core.ports.telling import Told
from bot.core.practice import AskPractice

log = logging.getLogger("replydesk.news")

AGAIN_SECONDS = 10.0
SHORTEST, LONGEST = 60.0, 1800.0  # seconds until a chat that refuses is tried again

Send = Callable[[str], None]
"""Says something under a key."""


class Announcer:
    """Tells each item once, and lets it end."""

    def __init__(
        self, chats: Mapping[str, Chat], shelf: Told, practice: AskPractice, clock: Callable[[], float]
    ) -> None:
        self.chats, self.shelf, self.ask_practice, self.clock = chats, shelf, practice, clock
        self._troubled: set[str] = set()

    def trouble(self, chat: Chat, problem: Outcome, place: str) -> float:
        """A chat refuses what is meant for a clinic: told elsewhere, once, until it works again.

        After how many seconds the same may be tried again: longer and longer, while it lasts.
        """
        cause = f"chat-{chat.name}-{place}"
        self.shelf.publish_news(cause, f"{chat.name.title()}: {problem}", self.clock(), place, chat.name)
        self._troubled.add(cause)
        news = self.shelf.news(cause)
        return min(max(self.clock() - news.at if news else 0.0, SHORTEST), LONGEST)

    def works(self, chat: str, place: str) -> None:
        """A chat takes what is meant for a clinic again."""
        cause = f"chat-{chat}-{place}"
        if cause in self._troubled:
            self._troubled.discard(cause)
            self.shelf.forget_news(cause)

    def tell(self, news_id: str) -> float | None:
        """Tell one item to everybody who has not got it; when to try again, None when all have it."""
        news = self.shelf.news(news_id)
        if news is None:
            return None
        subject, done, now = f"news-{news_id}", True, self.clock()
        delivery = self.shelf.delivery(subject)
        for key, chat, channel, timezone in self._ways(news):
            if key in delivery.sent:
                continue
            full, text = f"{subject}.{key}", news.sentence(timezone, now)
            try:
                if key not in delivery.intents or not self._sent(chat, full, channel, delivery.intents[key]):
                    self.shelf.intend(subject, key, now)
                    self._say(chat, key, channel, text, full)
            except Refused:
                log.warning("news could not be told", extra={"chat": chat.name})
            except Outcome:
                done = False
                continue
            self.shelf.told(subject, key, now)
        return None if done else now + AGAIN_SECONDS

    def _ways(self, news: News) -> Iterator[tuple[str, Chat, str, str]]:
        """Key, chat, channel or person, and time zone of everybody who is to hear it."""
        practice = self.ask_practice()
        whole = news.place in ("", NOWHERE) and len(practice.locations) > 1
        places = [loc for loc in practice.locations.values() if news.place in ("", NOWHERE, loc.id)]
        told = set()
        for location in () if whole else places:
            for name, channel in location.channels.items():
                if name in self.chats and name != news.chat and (name, channel) not in told:
                    told.add((name, channel))
                    yield f"{name}.{channel}", self.chats[name], channel, location.timezone
        if not whole:
            return
        zone = next(iter(practice.locations.values())).timezone
        people = in_charge(practice.people.values())
        if "inbox" in self.chats:
            shelf = NOWHERE if people and all(map(everywhere, people)) else DESK
            yield f"inbox.{shelf}", self.chats["inbox"], shelf, zone
        for person in people:
            for name, chat in self.chats.items():
                if name != news.chat and isinstance(chat, TellsPeople) and (handle := person.handles.get(name)):
                    yield f"{name}.@{handle}", chat, handle, zone

    def _say(self, chat: Chat, key: str, channel: str, text: str, full: str) -> None:
        if key.startswith(f"{chat.name}.@") and isinstance(chat, TellsPeople):
            chat.tell(text, channel, full)
        else:
            chat.announce(text, channel, full)

    def _sent(self, chat: Chat, full: str, channel: str, since: float) -> bool:
        return isinstance(chat, FindsMessage) and chat.find(full, channel, "", since) is not None
