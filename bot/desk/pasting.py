"""What people copy from a page that tells us nothing: it becomes a case like everything that is written to a clinic."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.core import permissions
from bot.core.decisions import TOO_LONG
from bot.core.model import Person
from bot.core.permissions import Sight
from bot.core.ports import Denied, Pasted, Pastes, Platform
from bot.core.ports.shelf import Records
from bot.core.practice import AskPractice
from bot.desk.recording import Recorder

EMPTY = "Please paste what they wrote, or choose the stars they gave."
NO_PAGE = "Please say where it stands, such as Healthgrades."
NO_CLINIC = "Please choose one of your clinics."
NOWHERE = "Adding a post is not possible at this desk."
LONG = "That is too long: at most {most} characters of {what}."
ADDED = "Added. A draft is being prepared."
KNOWN = "This is here already: the same words by the same person from the same page."
NAME_LIMIT, LINK_LIMIT = 80, 500


class Paster:
    """Takes what people bring. `clock` gives epoch seconds."""

    def __init__(
        self,
        store: Records,
        platforms: Mapping[str, Platform],
        practice: AskPractice,
        recorder: Recorder,
        clock: Callable[[], float],
    ) -> None:
        self.store, self.ask_practice, self.recorder, self.clock = store, practice, recorder, clock
        self.pages: list[tuple[Platform, Pastes]] = [(p, p) for p in platforms.values() if isinstance(p, Pastes)]

    def clinics(self, by: Person) -> Sequence[tuple[str, str]]:
        """The clinics that somebody may add a post for: id and name."""
        if not self.pages:
            return ()
        places = self.ask_practice().locations.values()
        return [(place.id, place.name) for place in places if permissions.allows(by, Sight.WRITE, place.id)]

    def paste(self, pasted: Pasted, by: Person) -> tuple[str, str]:
        """Open a case on it, or find the one that is there: a sentence, and its id. Raises Denied; nothing is lost then."""
        if not self.pages:
            raise Denied(NOWHERE)
        location = self.ask_practice().locations.get(pasted.location)
        if location is None or not permissions.allows(by, Sight.WRITE, location.id):
            raise Denied(NO_CLINIC)
        _refuse_unfit(pasted)
        platform, pages = self.pages[0]
        (post,) = platform.parse(pages.delivery(replace(pasted, by_name=by.name)))
        known = self.store.case_of(platform.name, post.id)
        self.recorder.record_all([(post, location, self.clock())])
        case = self.store.case_of(platform.name, post.id)
        if case is None:
            raise Denied("It was taken away before, because somebody asked for that.")
        return (KNOWN if known else ADDED), case


def _refuse_unfit(pasted: Pasted) -> None:
    if not pasted.page.strip():
        raise Denied(NO_PAGE)
    if not pasted.text.strip() and pasted.stars is None:
        raise Denied(EMPTY)
    limits = (("the words", pasted.text, TOO_LONG), ("the page", pasted.page, NAME_LIMIT),
              ("the name", pasted.author, NAME_LIMIT), ("the address", pasted.link, LINK_LIMIT))  # fmt: skip
    for what, words, most in limits:
        if len(words.strip()) > most:
            raise Denied(LONG.format(most=most, what=what))
    if pasted.stars is not None and not 0 < pasted.stars <= 5:
        raise Denied("Stars are between 1 and 5.")
