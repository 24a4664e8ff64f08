"""Drawing a case: its card for one person, or for a place where several see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.core import byhand
from bot.core.card import Card, draw
from bot.core.covering import cover, hides
from bot.core.model import Case, Entry, Person
from bot.core.permissions import Sight, allows
from bot.core.ports import Platform, Refused
from bot.core.ports.shelf import Cases
from bot.core.practice import AskPractice, Practice
from bot.desk.contacts import KEYLESS, Envelopes
from bot.desk.drafting import Drafter
from bot.desk.revising import lacks


class Drawer:
    """Draws cards. `clock` gives epoch seconds."""

    def __init__(
        self,
        store: Cases,
        platforms: Mapping[str, Platform],
        practice: AskPractice,
        drafter: Drafter,
        clock: Callable[[], float],
        envelopes: Envelopes = KEYLESS,
    ) -> None:
        self.store, self.platforms, self.ask_practice, self.drafter = store, platforms, practice, drafter
        self.clock, self.envelopes = clock, envelopes

    @property
    def practice(self) -> Practice:
        """The practice as it is now."""
        return self.ask_practice()

    def known(self, case: Case) -> Case:
        """The case with what kind of post it is, where that is not kept."""
        known = self.drafter.triage(case)
        return case if known is case.triage else replace(case, triage=known)

    def whole(self, case: Case, by: Person | None = None) -> Card:
        """The card with its history, and what else its author wrote here."""
        history = self.store.history(case.id)
        for name in case.absorbed:
            history = sorted([*history, *self.store.history(name)], key=lambda entry: entry.at)
        others = [other for other in self.store.cases_of_author(case) if not other.joined]
        return self.draw(case, history, by, others)

    def read(self, case: Case, by: Person) -> Card:
        """The same for a page or a dialog. Whoever is to send an approved reply by hand is told where to."""
        card, location = self.whole(case, by), self.practice.place(case)
        if byhand.ready(case) is None or not allows(by, Sight.WRITE, location.id):
            return card
        try:
            clear = self.envelopes.open(case.post).contacts
        except Refused:
            return card
        where = ", ".join(filter(None, (clear.email, clear.phone)))
        return replace(card, facts=(("Send it to", where), *card.facts)) if where else card

    def hung(self, case: Case, by: Person | None = None) -> Card:
        """The same as it may hang in a chat."""
        return self.outside(case, self.whole(case, by))

    def outside(self, case: Case, card: Card) -> Card:
        """A card as it may leave the desk for a chat."""
        location = self.practice.place(case)
        return cover(card, case, location, self.clock()) if hides(case, location) else card

    def draw(
        self,
        case: Case,
        history: Sequence[Entry] = (),
        by: Person | None = None,
        others: Sequence[Case] = (),
        pressed: bool = True,
    ) -> Card:
        """The card as it is now, with what is given; `pressed` with its buttons and facts."""
        location, platform = self.practice.place(case), self.platforms.get(case.post.platform)
        label = platform.label if platform else case.post.platform.title()
        on_duty, policy = self.practice.on_duty(location), self.practice.policy_at(location)
        card = draw(
            self.known(case),
            location,
            label,
            history,
            self.clock(),
            on_duty,
            policy,
            by,
            others,
            lacks(platform) if pressed else frozenset(),
            pressed,
        )
        return card.read_only() if self.practice.parked(case) else card
