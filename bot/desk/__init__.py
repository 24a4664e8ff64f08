"""All the desk can do: receive, act, advance, tick, and answer questions. Rules live in `core`, words in `core.card`.

The web records what happened and wakes a worker; the worker's `advance` makes the world match.
"""

from __future__ import annotations

import hashlib
import time
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from bot.core import deadlines, decisions, pages, templates
from bot.core.card import Card, draw
from bot.core.model import Case, Command, Entry, Person, Post, Status, Triage, Verb, Verdict
from bot.core.ports import Answer, Chat, Denied, Health, Platform, Writer
from bot.core.practice import Practice
from bot.desk.asking import Questions
from bot.desk.drafting import Drafter
from bot.desk.publishing import Publisher
from bot.desk.recording import Recorder
from bot.desk.suggesting import SUBJECT, Suggester
from bot.desk.telling import Teller

HEALTH_SECONDS = 3600.0


class Desk:
    """One desk for any number of clinics. Everything it needs comes in here; `clock` gives epoch seconds."""

    def __init__(
        self,
        store: Any,
        platforms: Mapping[str, Platform],
        chats: Mapping[str, Chat],
        practice: Practice,
        read: Callable[[str, float | None], Triage],
        clock: Callable[[], float] = time.time,
        writer: Writer | None = None,
    ) -> None:
        self.store, self.platforms, self.chats, self.practice, self.clock = store, platforms, chats, practice, clock
        self.recorder = Recorder(store, practice, clock)
        self.drafter = Drafter(store, platforms, practice, self.recorder, read, clock)
        self.suggester = Suggester(writer, self.drafter, store, clock)
        self.publisher = Publisher(
            platforms, self.recorder.save, self.drafter.check, practice.place, practice.policy, clock
        )
        self.teller = Teller(chats, store, practice.people, practice.policy, clock)
        self.questions = Questions(store, platforms, chats, practice, clock)

    # what the web calls

    def receive(self, platform: str, posts: Sequence[Post]) -> None:
        """Record what a delivery says, and wake a worker for what changed. Safe to repeat, in any order."""
        ours = []
        for post in posts:
            location = self.practice.location_for(platform, post.account)
            if location is None:
                self.store.count(f"not_ours:{platform}")
            else:
                ours.append((post, location))
        self.recorder.record_all(ours)

    def keep_unreadable(self, platform: str, body: bytes, why: str) -> None:
        """Keep a genuine delivery nobody could read, and tell staff once."""
        digest = hashlib.sha256(platform.encode() + b"\0" + body).hexdigest()[:16]
        letter = {"platform": platform, "at": self.clock(), "why": why, "body": b64encode(body).decode()}
        if self.store.keep_dead_letter(digest, letter):
            text = f"A delivery from {platform} could not be read. It is kept: “reviews check” shows it to whoever runs the desk."
            self.store.publish_news(f"unreadable-{digest}", text, self.clock())

    def act(self, command: Command) -> Answer:
        """Carry out a person's press. Raises Denied with a sentence, LookupError when there is no such case."""
        case = self.store.recall(command.case_id)
        if case is None:
            raise LookupError(command.case_id)
        location = self.practice.place(case)
        manager = command.by.manager or command.by.id in location.managers
        command = replace(command, by=replace(command.by, manager=manager))
        for _ in range(5):
            if command.verb is Verb.FIND_OUT:
                asked = self.practice.named_in(command.reason)
                command = replace(command, draft=self.drafter.holding(case), asked=asked)
            check, limit = partial(self.drafter.check, case), self.drafter.limit(case)
            try:
                after, entry, said = decisions.decide(
                    case, command, check, self.practice.policy, location.timezone, limit, self.clock()
                )
            except Denied:
                stored = self.store.find(case.id)
                if stored is None or stored.version == case.version:
                    raise
                case = stored  # what was at hand is not as things are now
                continue
            won = self.recorder.save(case, after, entry)
            if won is None:
                if command.draft.text:
                    self.drafter.remember(case, command.draft.text)
                return Answer(said, self._draw(after))
            case = won
        raise Denied("Several people are changing this case at once. Please look at it again.")

    # what the worker and the clock call

    def advance(self, case_id: str) -> None:
        """Look at a case and do whatever it needs next. Safe to repeat, and to kill at any point."""
        with self.store.holding(case_id) as hold:
            if hold is None:  # another worker has it, or had it and died
                self.store.come_back(case_id, self.clock())
            elif case_id == "health":
                self._watch_health()
            elif case_id.startswith("news-"):
                self._tell_news(case_id)
            elif case_id.startswith(SUBJECT):
                self.suggester.ask(case_id)
            elif (case := self.store.find(case_id)) is not None:
                self._advance(case, hold)
            else:
                self.store.settle(case_id, 0, None)

    def _advance(self, case: Case, hold: Any) -> None:
        location = self.practice.place(case)
        fresh = case.status is Status.NEW
        if fresh:
            case = self.drafter.prepare(case)
        card = self._card(case)
        self.teller.show(case, location, card)  # before publishing, so that people see what is happening
        if fresh:
            self.suggester.plan(case)
        after = self.publisher.step(case, hold)
        if after is not case:
            self.drafter.remember_reply(case, after)
            case, card = after, self._card(after)
            self.teller.show(case, location, card)
        self.teller.ping(case, location, card)
        delivery = self.store.delivery(case.id)
        due = deadlines.next_wake(case, location, self.practice.policy, delivery, self.clock())
        self.store.settle(case.id, case.version, due)

    def _tell_news(self, subject: str) -> None:
        news_id = subject.removeprefix("news-")
        news = self.store.news(news_id)
        places = list(self.practice.locations.values())
        done = news is None or self.teller.announce(news_id, news["text"], places)
        self.store.settle(subject, 0, None if done else self.clock() + 10)

    def _watch_health(self) -> None:
        """Ask every connection, and tell staff once when one breaks."""
        for part in self.questions.connections():
            news_id = f"health-{part.name}"
            if part.state == "failing":
                self.store.publish_news(news_id, f"{part.name}: {part.detail} {part.remedy}".strip(), self.clock())
            else:
                self.store.forget_news(news_id)
        self.store.settle("health", 0, self.clock() + HEALTH_SECONDS)

    def open(self) -> None:
        """Plan what no case plans: the hourly look at every connection. A clock calls this when it starts."""
        self.store.open_folder()
        self.store.schedule("health", self.clock())

    def tick(self) -> int:
        """Wake a worker for everything that is due; how much that was. Any number of clocks may call this."""
        now = self.clock()
        self.store.beat("clock", self.questions.wall())
        due = self.store.claim_due(now)
        if due:
            self.store.wake_now(due)
        return len(due)

    # what people ask

    def card(self, case_id: str) -> Card | None:
        """The card of a case as it is now."""
        case = self.store.find(case_id)
        return self._card(case) if case else None

    def open_cards(self) -> list[Card]:
        """Everything that waits, nearest deadline first, without histories."""
        return [self._draw(case) for case in self.store.open_cases()]

    def recent_cards(self, limit: int = 50) -> list[Card]:
        """What changed last, newest first, without histories."""
        return [self._draw(case) for case in self.store.recent_cases(limit)]

    def check(self, case_id: str, text: str) -> Verdict:
        """What the guard says of a text as the reply to a case."""
        case = self.store.find(case_id)
        return self.drafter.check(case, text) if case else Verdict()

    def choices(self, case_id: str) -> tuple[templates.Choice, ...]:
        """Stock answers for a case, best first."""
        case = self.store.find(case_id)
        return self.drafter.choices(case) if case else ()

    def person(self, chat: str, handle: str, name: str = "") -> Person:
        """Who a chat's user id is."""
        return self.practice.person(chat, handle, name)

    def somebody(self, name: str) -> Person:
        """Who a name on the command line means: one of the practice's people, else an inbox account, else just a name."""
        if name in self.practice.people:
            return self.practice.people[name]
        account = self.store.account(name)
        person = self.person("inbox" if account else "cli", name, account.get("display", name))
        return replace(person, manager=account.get("role") == "manager")

    def ask(self, words: str, by: Person) -> pages.Page | Card:
        """The answer to `/reviews <words>`: a page, or a card for `show ID`."""
        return self.questions.ask(words, by, self.card, lambda cases: [self._draw(case) for case in cases])

    def health(self) -> list[Health]:
        """Processes, then connections."""
        return self.questions.health()

    def processes(self) -> list[Health]:
        """The worker and the clock."""
        return self.questions.processes()

    def _card(self, case: Case) -> Card:
        return self._draw(case, self.store.history(case.id))

    def _draw(self, case: Case, history: Sequence[Entry] = ()) -> Card:
        location, platform = self.practice.place(case), self.platforms.get(case.post.platform)
        case = replace(case, triage=self.drafter.triage(case))
        label = platform.label if platform else case.post.platform.title()
        return draw(case, location, label, history, self.clock(), self.practice.on_duty(location), self.practice.policy)
