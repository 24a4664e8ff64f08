"""All the desk can do: receive, act, advance, tick, and answer questions. Rules live in `core`, words in `core.card`.

The web records what happened and wakes a worker; the worker's `advance` makes the world match.
"""

from __future__ import annotations

import hashlib
import logging
import time
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.core import deadlines, decisions, guard, intake, pages, stats, templates
from bot.core.card import Card, draw
from bot.core.lifecycle import move
from bot.core.model import (
    DESK,
    Case,
    Change,
    Command,
    Draft,
    Escalation,
    Event,
    Level,
    Location,
    Person,
    Post,
    Status,
    Triage,
    Verb,
    Verdict,
)
from bot.core.ports import Answer, Chat, Denied, Health, Platform
from bot.core.practice import Practice
from bot.core.publishing import Publisher
from bot.core.questions import Questions
from bot.core.telling import Teller

log = logging.getLogger("replydesk.desk")

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
    ) -> None:
        self.store, self.platforms, self.chats, self.practice = store, platforms, chats, practice
        self.read, self.clock, self.policy = read, clock, practice.policy
        self.publisher = Publisher(
            platforms, self._save, lambda case, text: self._check(case, text), self.policy, clock
        )
        self.questions = Questions(store, platforms, chats, practice, clock)
        self.teller = Teller(chats, store, practice.people, self.policy, clock)

    # what the web calls

    def receive(self, platform: str, posts: Sequence[Post]) -> None:
        """Record what a delivery says, and wake a worker for what changed. Safe to repeat, in any order."""
        for post in posts:
            location = self.practice.location_for(platform, post.account)
            if location is None:
                self.store.count(f"not_ours:{platform}")
                continue
            self._record(post, location)

    def _record(self, post: Post, location: Location) -> None:
        if post.change is Change.REMOVED:
            self.store.remember_removed(post.platform, post.id)  # first of all, so that no order of arrival loses it
        alone = False
        for _ in range(20):  # each turn means that somebody else changed the same case in between
            if post.change in (Change.ADDED, Change.EDITED):
                case, event = intake.open_case(post, location, self.policy, self.clock())
                tally = stats.tally(None, case, event.verb, location)
                found = self.store.open_case(case, event, stats.day_of(case, location), tally, alone)
            else:
                known = self.store.case_of(post.platform, post.id)
                found = ("post", known) if known else ("gone", "")
            if found is None or found[0] == "gone":
                return
            how, case_id = found
            case = self.store.find(case_id)
            place = self.practice.locations.get(case.location, location)
            change = intake.change_case if how == "post" else intake.write_again
            changed = change(case, post, place, self.policy, self.clock())
            if changed is not None and self._save(case, *changed) is None:
                return
            if changed is None and how == "post":
                return
            alone = changed is None  # their earlier post is still open, so this one is a case of its own
        raise TimeoutError(f"case {case_id} changed too often")

    def keep_unreadable(self, platform: str, body: bytes, why: str) -> None:
        """Keep a genuine delivery nobody could read, and tell staff once."""
        digest = hashlib.sha256(platform.encode() + b"\0" + body).hexdigest()[:16]
        letter = {"platform": platform, "at": self.clock(), "why": why, "body": b64encode(body).decode()}
        if self.store.keep_dead_letter(digest, letter):
            text = f"A delivery from {platform} could not be read. It is kept: “reviews check” shows it to whoever runs the desk."
            self.store.publish_news(f"unreadable-{digest}", text, self.clock())

    def act(self, command: Command) -> Answer:
        """Carry out a person's press. Raises Denied with a sentence, LookupError when there is no such case."""
        case = self.store.recall(command.case_id, command.version)
        if case is None:
            raise LookupError(command.case_id)
        location = self._location(case)
        person = self._with_role(command.by, location)
        limit = self.platforms[case.post.platform].limit if case.post.platform in self.platforms else decisions.TOO_LONG
        for _ in range(5):
            after, event, said = decisions.decide(
                case,
                replace(command, by=person),
                self._checker(case),
                self.policy,
                location.timezone,
                limit,
                self.clock(),
            )
            won = self._save(case, after, event)
            if won is None:
                return Answer(said, self._draw(after, location, []))
            case = won
        raise Denied("Several people are changing this case at once. Please look at it again.")

    # what the worker calls

    def advance(self, case_id: str) -> None:
        """Look at a case and do whatever it needs next. Safe to repeat, and to kill at any point."""
        with self.store.holding(case_id) as hold:
            if hold is None:  # another worker has it, or had it and died
                self.store.come_back(case_id, self.clock())
            elif case_id == "health":
                self._watch_health()
            elif case_id.startswith("news-"):
                self._tell_news(case_id)
            elif (case := self.store.find(case_id)) is not None:
                self._advance(case, hold)
            else:
                self.store.settle(case_id, 0, None)

    def _advance(self, case: Case, hold: Any) -> None:
        location = self._location(case)
        if case.status is Status.NEW:
            case = self._prepare(case, location)
        card = self._card(case)
        self.teller.show(case, location, card)  # before publishing, so that people see what is happening
        after = self.publisher.step(case, hold)
        if after is not case:
            case, card = after, self._card(after)
            self.teller.show(case, location, card)
        self.teller.ping(case, location, card)
        due = deadlines.next_wake(case, location, self.policy, self.store.delivery(case.id), self.clock())
        self.store.settle(case.id, case.version, due)

    def _prepare(self, case: Case, location: Location) -> Case:
        """Triage the post and propose a checked draft."""
        post = case.post
        triage = self.read(post.text, post.rating)
        known = replace(case, triage=triage)
        choices = self._choices(known, location)
        draft = Draft()
        for choice in choices:
            verdict = self._check(known, choice.text)
            if verdict.level is not Level.BLOCK:
                draft = Draft(choice.text, choice.origin, choice.why, verdict)
                break
        escalation = case.escalation
        if triage.urgency == "high" and escalation is None:
            escalation = Escalation(triage.why or "This looks urgent", DESK.id, DESK.name, self.clock())
        after = move(case, Verb.PREPARE, self.clock(), triage=triage, draft=draft, escalation=escalation)
        won = self._save(case, after, Event(self.clock(), Verb.PREPARE.value, DESK.id, DESK.name, case.version))
        if won is not None:
            return won if won.status is not Status.NEW else self._prepare(won, location)
        if draft.text:
            self.store.remember_words(post.platform, post.account, draft.text)
        return after

    def _tell_news(self, subject: str) -> None:
        news = self.store.news(subject.removeprefix("news-"))
        done = news is None or self.teller.announce(
            subject.removeprefix("news-"), news["text"], list(self.practice.locations.values())
        )
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

    def tick(self) -> int:
        """Wake a worker for everything that is due; how much that was. Any number of clocks may call this."""
        now = self.clock()
        self.store.beat("clock", now)
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
        """Everything that waits, nearest deadline first."""
        return self._draw_all(self.store.open_cases())

    def recent_cards(self, limit: int = 50) -> list[Card]:
        """What changed last, newest first."""
        return self._draw_all(self.store.recent_cases(limit))

    def check(self, case_id: str, text: str) -> Verdict:
        """What the guard says of a text as the reply to a case."""
        case = self.store.find(case_id)
        return self._check(case, text) if case else Verdict()

    def choices(self, case_id: str) -> tuple[templates.Choice, ...]:
        """Stock answers for a case, best first."""
        case = self.store.find(case_id)
        return self._choices(case, self._location(case)) if case else ()

    def person(self, chat: str, handle: str, name: str = "") -> Person:
        """Who a chat's user id is. Somebody not named in reviews.toml may work, but is no manager."""
        for person in self.practice.people.values():
            if person.handles.get(chat) == handle:
                return person
        return Person(f"{chat}:{handle}", name or handle, handles={chat: handle})

    def somebody(self, name: str) -> Person:
        """Who a name on the command line means: one of the practice's people, else an inbox account, else just a name."""
        known = self.practice.people.get(name)
        account = {} if known else self.store.account(name)
        manager = account.get("role") == "manager"
        return known or replace(
            self.person("inbox" if account else "cli", name, account.get("display", name)), manager=manager
        )

    def ask(self, words: str, by: Person) -> pages.Page | Card:
        """The answer to `/reviews <words>`: a page, or a card for `show ID`."""
        return self.questions.ask(words, by, self.card, self._draw_all)

    def health(self) -> list[Health]:
        """Processes, then connections."""
        return self.questions.health()

    def processes(self) -> list[Health]:
        """The worker and the clock."""
        return self.questions.processes()

    # inside

    def _save(self, before: Case, after: Case, event: Event) -> Case | None:
        location = self._location(after)
        day = stats.day_of(after, location)
        won: Case | None = self.store.save(after, event, day, stats.tally(before, after, event.verb, location))
        return won

    def _location(self, case: Case) -> Location:
        return self.practice.locations.get(case.location) or next(iter(self.practice.locations.values()))

    def _with_role(self, person: Person, location: Location) -> Person:
        return replace(person, manager=person.manager or person.id in location.managers)

    def _checker(self, case: Case) -> Callable[[str], Verdict]:
        return lambda text: self._check(case, text)

    def _check(self, case: Case, text: str) -> Verdict:
        context = guard.Context(
            post_text=case.post.text,
            author=case.post.author,
            stars=case.post.rating,
            sentiment=case.triage.sentiment,
            replies_before=case.replies_before,
            facts=self._location(case).facts,
            language=case.triage.language,
        )
        return guard.check(text, context, self.policy.strictness)

    def _choices(self, case: Case, location: Location) -> tuple[templates.Choice, ...]:
        recent = self.store.recent_words(case.post.platform, case.post.account)
        limit = self.platforms[case.post.platform].limit if case.post.platform in self.platforms else decisions.TOO_LONG
        return templates.choose(
            self.practice.answers, case.post, case.triage, location.facts, recent, limit, f"{case.id}.{case.round}"
        )

    def _draw_all(self, cases: Sequence[Case]) -> list[Card]:
        return [self._draw(case, self._location(case), []) for case in cases]

    def _card(self, case: Case) -> Card:
        return self._draw(case, self._location(case), self.store.history(case.id))

    def _draw(self, case: Case, location: Location, history: list[Event]) -> Card:
        label = (
            self.platforms[case.post.platform].label
            if case.post.platform in self.platforms
            else case.post.platform.title()
        )
        on_duty = tuple(self.practice.people[p].name for p in location.on_duty if p in self.practice.people)
        return draw(case, location, label, history, self.clock(), on_duty)
