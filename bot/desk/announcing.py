"""Telling news: to the clinic it is about, or to whoever runs the desk; elsewhere when a chat is the trouble itself."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping

from bot.core.news import DESK, News, in_charge
from bot.core.permissions import NOWHERE, everywhere
from bot.core.ports import Chat, FindsMessage, Outcome, Refused, TellsPeople, TryLater
from bot.core.ports.telling import Told
from bot.core.practice import AskPractice

log = logging.getLogger("replydesk.news")

AGAIN_SECONDS = 10.0
SHORTEST, LONGEST = 60.0, 1800.0  # seconds until a chat that refuses is tried again
LONGEST_FAILURE = 300.0  # seconds until one that fails is
LASTS_SECONDS = 120.0  # a failure that is older than this is news

Send = Callable[[str], None]
"""Says something under a key."""


class Announcer:
    """Tells each item once, and lets it end."""

    def __init__(
        self, chats: Mapping[str, Chat], shelf: Told, practice: AskPractice, clock: Callable[[], float]
    ) -> None:
        self.chats, self.shelf, self.ask_practice, self.clock = chats, shelf, practice, clock

    def trouble(
        self, chat: Chat, problem: Outcome, place: str, who: str = "", case_id: str = "", slot: str = ""
    ) -> float:
        """A chat does not take what is meant for a clinic, or for one person there (`who`): a refusal is told elsewhere at
        once, and so is a failure that lasts; each once, until it works again.

        After how many seconds the same may be tried again: longer and longer, while it lasts. As soon as one message is
        taken, whatever waits for that is tried.
        """
        cause, now = cause_of(chat.name, place, who), self.clock()
        since = self.shelf.troubled(cause, now, case_id, slot)
        refused = isinstance(problem, Refused)
        if refused or now - since >= LASTS_SECONDS:
            self.shelf.publish_news(cause, f"{chat.name.title()}: {problem}", now, place, chat.name)
        shortest, longest = (SHORTEST, LONGEST) if refused else (AGAIN_SECONDS, LONGEST_FAILURE)
        wait = min(max(now - since, shortest), longest)
        asked = problem.after if isinstance(problem, TryLater) else None
        return wait if asked is None else max(asked, 1.0)

    def works(self, chat: str, place: str, who: str = "") -> None:
        """A chat that was in trouble takes what is meant for a clinic, or for one person there, again."""
        cause = cause_of(chat, place, who)
        self.shelf.trouble_over(cause, self.clock())
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
        runners = any(map(everywhere, practice.people.values()))
        gone = news.place not in ("", NOWHERE, *practice.locations)  # its name is for nobody of another clinic
        several = len(practice.locations) > 1
        whole = gone or (news.place == "" and several) or (news.place == NOWHERE and (several or runners))
        places = [loc for loc in practice.locations.values() if news.place in ("", NOWHERE, loc.id)]
        told = set()
        for location in () if whole else places:
            for name, channel in location.channels.items():
                if name in self.chats and name != news.chat and (name, channel) not in told:
                    told.add((name, channel))
                    yield f"{name}.{channel}", self.chats[name], channel, location.timezone
        if not whole:
            return
        zone = next((place.timezone for place in practice.locations.values()), "UTC")
        people = [p for p in in_charge(practice.people.values()) if everywhere(p) or not gone]
        if "inbox" in self.chats:
            shelf = NOWHERE if gone or (people and all(map(everywhere, people))) else DESK
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


def cause_of(chat: str, place: str, who: str = "") -> str:
    """What names the trouble of a chat with a clinic, or with one person there."""
    return f"chat-{chat}-{place}" + (f"-{who}" if who else "")
