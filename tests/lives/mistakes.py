"""Mistakes somebody could make in the desk, each with the promise it breaks and a short life in which that is seen.

A mistake takes the place of a real function. The same life without it breaks nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

import pytest

from bot.chats.inbox.receiver import Pages
from bot.core import doubt, permissions
from bot.core.decisions import pressing
from bot.core.model import Case, Verdict
from bot.core.permissions import Leave
from bot.core.ports import Sent, Unsure
from bot.desk import Desk, pen, telling
from bot.desk.drafting import Drafter
from bot.desk.foresight import Foresight
from bot.desk.publishing import Publisher
from bot.desk.receiving import Receiver
from bot.desk.recording import Recorder
from bot.desk.telling import Teller
from bot.store import machine, people
from bot.store.lists import Lists
from bot.store.machine import Machine
from bot.store.people import People
from bot.store.ready import Ready
from tests.lives.life import Life
from tests.lives.people import ANSWERS, HOUSE, POOR, SOUTH, WRITTEN

COMPLAINT, _, QUESTION, URGENT = WRITTEN[:4]
FEW = 3  # how much is kept where a life is about a limit


def post(life: Life, text: str = COMPLAINT, place: str = "zqnorth") -> str:
    """Somebody writes, and the desk has it; the case."""
    written = life.write(text, place)
    life.deliver_all()
    life.work()
    case_id = life.store.case_of("facebook", written)
    return str(case_id or written)


def answer(life: Life, mood: str = "") -> str:
    """A reply is approved, goes out in that mood, and five minutes pass."""
    case_id = post(life)
    life.house.public.moods.extend([mood] if mood else [])
    life.press("maria", case_id, "approve")
    life.pass_time(300, 10)
    return case_id


# the lives


def is_written(life: Life) -> None:
    post(life)


def is_written_and_changed(life: Life) -> None:
    post(life)
    life.edit(life.theirs()[0], QUESTION)
    life.deliver_all()


def is_unreadable(life: Life) -> None:
    for number in range(FEW + 2):
        life.junk(number)


def is_urgent(life: Life) -> None:
    post(life, URGENT)
    life.pass_time(3600, 60)


def is_refused(life: Life) -> None:
    answer(life, "blocked")


def comes_late(life: Life) -> None:
    answer(life, "late")


def is_answered(life: Life) -> None:
    answer(life)


def is_lost(life: Life) -> None:
    answer(life, "500")


def is_restored(life: Life) -> None:
    case_id = post(life)
    life.press("maria", case_id, "approve")
    life.back_up()
    life.pass_time(300, 10)
    life.restore()
    life.pass_time(300, 10)


def is_answered_after_the_backup(life: Life) -> None:
    case_id = post(life)
    life.back_up()
    life.press("maria", case_id, "approve")
    life.pass_time(300, 10)
    life.restore()
    life.press("ben", case_id, "approve")
    life.pass_time(300, 10)


def is_of_the_south(life: Life) -> None:
    post(life, COMPLAINT, SOUTH)


def is_claimed(life: Life) -> None:
    case_id = post(life)
    life.press("maria", case_id, "claim")
    life.work()


def is_pressed_by_all(life: Life) -> None:
    case_id = post(life)
    for who in ("vera", "luis", "nobody"):
        life.press(who, case_id, "claim")
        life.slack(who, case_id, "claim")


def says_too_much(life: Life) -> None:
    case_id = post(life)
    life.press("maria", case_id, "send", POOR[0])
    life.pass_time(60, 10)


def is_written_while_claimed(life: Life) -> None:
    case_id = post(life)
    form = life.open("maria", case_id, "send")
    life.press("maria", case_id, "claim")
    life.press("maria", case_id, "send", ANSWERS[1], form=form)


def has_a_blank(life: Life) -> None:
    life.press("maria", post(life), "send", POOR[2])


def is_left(life: Life) -> None:
    post(life)
    life.pass_time(2 * 3600, 60)


# the mistakes


def _believes_the_first_look(reply: Any, now: float) -> bool:
    return True


def _calls_it_out(self: Publisher, case: Case) -> Case:
    assert case.approval is not None
    try:
        sent = self.platforms[case.post.platform].publish(case.post, case.approval.text)
    except Unsure:
        sent = Sent()
    return self.published(case, sent)


def _everywhere(self: Teller, location: Any) -> list[Any]:
    return [(self.chats["slack"], channel) for channel in HOUSE.values()]


_entry = pen._entry


def _without_words(*args: Any) -> Any:
    return replace(_entry(*args), text="")


_people, _step = Teller._people, Desk._step


def _without_approvers(self: Teller, case: Case, location: Any, ping: Any) -> list[Any]:
    return [] if ping.to == "approver" else _people(self, case, location, ping)


def _for_good(self: Desk, subject: Any, hold: Any) -> Any:
    return _step(self, subject, hold)[0], None


def _typed_is_gone(self: Pages, visit: Any, sentence: str, status: int = 409) -> Any:
    card = self._card(visit)
    return self._show(visit, card, alert=sentence, status=status) if card else self._missing(visit)


def _a_claim_is_a_change(case: Case, command: Any) -> bool:
    return command.words is not None and bool(case.owner)


def _nothing(*args: Any, **fields: Any) -> Any:
    return None


@dataclass(frozen=True)
class Mistake:
    """`at` is where `by` takes the place of `name`; `breaks` is the promise, and `life` the life that shows it."""

    what: str
    at: Any
    name: str
    by: Callable[..., Any]
    breaks: int
    life: Callable[[Life], None]


MISTAKES: Final = (
    Mistake("a newer wording is not written down", Recorder, "record", _nothing, 1, is_written_and_changed),
    Mistake("what cannot be read is thrown away", Receiver, "keep", _nothing, 1, is_unreadable),
    Mistake("no reminder is sent", Teller, "ping", lambda self, *args: args[-1], 2, is_urgent),
    Mistake("nobody hears of a failure", Teller, "_people", _without_approvers, 2, is_refused),
    Mistake("a case is never looked at again", Desk, "_step", _for_good, 2, is_written),
    Mistake("everybody sees every clinic", permissions, "allows", lambda *args: True, 3, is_of_the_south),
    Mistake("cards hang in every channel", Teller, "_channels", _everywhere, 3, is_of_the_south),
    Mistake("one look is enough", doubt, "is_absent", _believes_the_first_look, 4, comes_late),
    Mistake("a restored yes is sent without a look", Foresight, "look", _nothing, 4, is_restored),
    Mistake("a restored desk believes that it knows all", Foresight, "is_old", lambda *args: False, 4, is_answered_after_the_backup),
    Mistake("no answer is as good as a yes", Publisher, "_send", _calls_it_out, 4, is_lost),
    Mistake("the log has no words of ours", pen, "_entry", _without_words, 5, is_answered),
    Mistake("a card is never drawn anew", telling, "fingerprint", lambda card: "same", 6, is_claimed),
    Mistake("the lists count nothing", Lists, "list_counts", lambda *args: type("", (), {"open": 0, "overdue": 0, "mine": 0}), 6, is_left),
    Mistake("nobody is nudged", Ready, "nudge", _nothing, 6, is_left),
    Mistake("every press is allowed", permissions, "weigh", lambda *args: (Leave.YES, ""), 7, is_pressed_by_all),
    Mistake("the check finds nothing", Drafter, "check", lambda *args: Verdict(), 8, says_too_much),
    Mistake("a claim makes a form stale", pressing, "stale", _a_claim_is_a_change, 9, is_written_while_claimed),
    Mistake("a refused form comes back empty", Pages, "_deny", _typed_is_gone, 9, has_a_blank),
    Mistake("nobody counts the letters that are left out", Machine, "letters_left_out", lambda self: 0, 10, is_unreadable),
    Mistake("nobody counts the notices that are left out", People, "notices_left_out", lambda *args: 0, 10, is_left),
)  # fmt: skip
LIVES: Final = tuple(dict.fromkeys(mistake.life for mistake in MISTAKES))


def with_low_limits(patch: pytest.MonkeyPatch) -> None:
    """Limits that a short life reaches."""
    patch.setattr(people, "NOTICES", FEW)
    patch.setattr(machine, "_KEEP_LETTER", machine._KEEP_LETTER.replace(f"> {machine.DEAD_LETTERS} ", f"> {FEW} "))
    patch.setattr(machine, "DEAD_LETTERS", FEW)


__all__ = ["LIVES", "MISTAKES", "Mistake", "with_low_limits"]
