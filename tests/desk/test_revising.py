"""A reply that is out is corrected or taken down at most once, and never called changed when it is not. On the real store."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import redis

from bot.core.deadlines import Policy
from bot.core.decisions import decide
from bot.core.doubt import LOOKS_SECONDS
from bot.core.lifecycle import move
from bot.core.model import DESK, Case, Command, Entry, Level, Person, Post, ReplyState, Status, Verb, Verdict, Way
from bot.core.ports import Denied, Refused, Sent, TryLater, Unsure
from bot.core.practice import Practice
from bot.core.reminders import SETTLE_SECONDS
from bot.desk.publishing import BACKOFF_SECONDS, Publisher
from bot.desk.revising import Reviser
from bot.jobs import Waker
from bot.store import Store
from tests.core.makers import BOSS, NOW, PLACE, STAFF, case, fine, out, post, yes
from tests.house import Clock

OLD, NEW = "Thank you.", "Thank you for telling us."


class Wall:
    """A platform that remembers what is read under a post. `faults` go wrong one by one: an outcome, and whether the thing
    was done all the same.
    """

    name, label, limit = "facebook", "Facebook", 8000

    def __init__(self, *faults: tuple[Exception, bool]) -> None:
        self.shown: dict[str, str] = {"r1": OLD}
        self.faults, self.calls = list(faults), 0
        self.look: Exception | None = None

    def _do(self, act: Callable[[], None]) -> None:
        self.calls += 1
        fault, done = self.faults.pop(0) if self.faults else (None, True)
        if done:
            act()
        if fault:
            raise fault

    def publish(self, post: Post, text: str) -> Sent:
        name = f"r{len(self.shown) + 1}"
        self._do(lambda: self.shown.update({name: text}))
        return Sent(f"https://public.example/{name}", name)

    def update(self, post: Post, ref: str, text: str) -> Sent:
        if ref not in self.shown:
            raise Refused("It is gone.", gone=True)
        self._do(lambda: self.shown.update({ref: text}))
        return Sent(f"https://public.example/{ref}", ref)

    def withdraw(self, post: Post, ref: str) -> None:
        if ref not in self.shown:
            raise Refused("It is gone.", gone=True)
        self._do(lambda: self.shown.pop(ref) and None)

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        if self.look:
            raise self.look
        return next((Sent(f"https://public.example/{r}", r) for r, said in self.shown.items() if said == text), None)

    def read(self) -> list[str]:
        return list(self.shown.values())


class Hold:
    held = True


class Room:
    """A reviser at work on one stored case whose reply is out."""

    def __init__(self, db: redis.Redis, wall: Wall, check: Callable[[str], Verdict] = fine, **reply: Any) -> None:
        self.clock, self.wall, self.check = Clock(NOW + 100), wall, check
        self.store, self.policy = Store(db, Waker(db), self.clock), Policy()
        self.practice = Practice({PLACE.id: PLACE}, {}, (), self.policy)
        self.restart(NOW - 1)
        ours = out(OLD, **{"ref": "r1", "link": "https://public.example/r1", "post": "1_2"} | reply)
        made = case(Status.ANSWERED, replies=(ours,))
        self.store.open_case(made, Entry(NOW, "received", "desk", "Replydesk", 1), "2026-09-21", {})

    def restart(self, at: float) -> None:
        """The desk is started anew at a moment."""
        args = (
            {"facebook": self.wall},
            self.save,
            lambda c, t: self.check(t),
            lambda: self.practice,
            self.clock,
            lambda: at,
        )
        self.reviser = Reviser(*args)  # type: ignore[arg-type]

    def save(self, before: Case, after: Case, entry: Entry) -> Case | None:
        return self.store.save(after, entry)

    def now(self) -> Case:
        found = self.store.find("abc")
        assert found
        return found

    def press(self, verb: Verb, by: Person = BOSS, **given: Any) -> str:
        before = self.now()
        command = Command(case_id="abc", verb=verb, by=by, **given)
        after, entry, said = decide(before, command, self.check, self.policy, "UTC", lambda text: 8000, self.clock())
        assert self.store.save(after, entry) is None
        return said

    def step(self, seconds: float = 0.0) -> Case:
        self.clock.move(seconds)
        after = self.reviser.step(self.now(), Hold)
        assert after == self.now()
        return after

    def kinds(self) -> list[str]:
        return [entry.kind for entry in self.store.history("abc")]


@pytest.fixture
def room(db: redis.Redis) -> Callable[..., Room]:
    return lambda wall=None, **more: Room(db, wall or Wall(), **more)


def test_a_correction_waits_for_its_undo_and_then_is_what_everybody_reads(room: Any) -> None:
    made = room()
    made.press(Verb.AMEND, STAFF, text=NEW)
    assert made.step(10).replies[0].text == OLD and made.wall.calls == 0
    after = made.step(20)
    assert made.wall.read() == [NEW]
    reply = after.replies[0]
    assert (reply.text, reply.state, reply.changed_by) == (NEW, ReplyState.OUT, STAFF.name)
    assert after.revision is None and after.status is Status.ANSWERED
    assert made.kinds()[-3:] == ["amend", "revise", "amended"]
    assert made.store.history("abc")[-1].text == NEW


def test_undo_in_time_leaves_our_reply_as_it_is(room: Any) -> None:
    made = room()
    made.press(Verb.AMEND, text=NEW)
    assert "stays as it is" in made.press(Verb.UNDO)
    made.step(100)
    assert made.wall.read() == [OLD] and made.wall.calls == 0
    with pytest.raises(Denied):
        made.press(Verb.UNDO)


def test_a_reply_that_is_taken_down_ends_the_case_with_that_reason_and_its_words_stay_in_the_log(room: Any) -> None:
    made = room()
    made.press(Verb.WITHDRAW, reason="It names a visit")
    after = made.step(30)
    assert made.wall.read() == [] and after.status is Status.CLOSED
    assert after.replies[0].state is ReplyState.WITHDRAWN and after.replies[0].text == OLD
    assert after.reply is None and after.reason == "Our reply was taken down"
    with pytest.raises(Denied):
        made.press(Verb.WITHDRAW, reason="again")


def test_the_check_reads_a_correction_when_it_is_asked_for_and_once_more_before_it_goes_out(room: Any) -> None:
    from tests.cards import doubt

    strict = [False]

    def check(text: str) -> Verdict:
        bad = doubt(Level.BLOCK, "It names a visit.")
        return Verdict(Level.BLOCK, (bad,), "hash", "1") if strict[0] else fine(text)

    made = room(check=check)
    made.press(Verb.AMEND, text=NEW)
    strict[0] = True
    after = made.step(30)
    assert made.wall.read() == [OLD] and "The check stopped the correction" in after.notice
    with pytest.raises(Denied, match="cannot be published"):
        made.press(Verb.AMEND, text="Your visit was on Tuesday.")


@pytest.mark.parametrize(("verb", "there"), [(Verb.AMEND, [NEW]), (Verb.WITHDRAW, [])])
@pytest.mark.parametrize("done", [True, False])
def test_when_the_answer_is_lost_the_desk_looks_and_does_it_again_only_if_it_was_surely_not_done(
    room: Any, verb: Verb, there: list[str], done: bool
) -> None:
    made = room(Wall((Unsure("lost"), done)))
    made.press(verb, text=NEW, reason="It names a visit")
    assert made.step(30).revision.yes.state is ReplyState.DOUBTFUL
    with pytest.raises(Denied, match="could not see"):
        made.press(Verb.AMEND, text="Something else.")
    made.step(LOOKS_SECONDS[0])
    if not done:
        assert made.wall.calls == 1 and made.now().revision.yes.looks == 1
        for wait in (*LOOKS_SECONDS, BACKOFF_SECONDS[0]):
            made.step(wait)
    assert made.wall.read() == there and made.now().revision is None
    assert made.wall.calls == (1 if done else 2)


def test_a_worker_that_dies_while_it_changes_our_reply_leaves_a_doubt_and_then_a_look(room: Any) -> None:
    made = room()
    made.press(Verb.AMEND, text=NEW)
    made.clock.move(30)
    before = made.now()
    began = made.reviser._begin(before, before.revision)
    made.wall.shown["r1"] = NEW  # it was done, and nobody lived to write it down
    assert began and made.step().revision.yes.state is ReplyState.SENDING
    assert made.step(SETTLE_SECONDS).revision.yes.state is ReplyState.DOUBTFUL
    assert made.step(LOOKS_SECONDS[0]).replies[0].text == NEW and made.wall.calls == 0


def test_what_was_asked_for_before_this_start_of_the_desk_is_looked_for_first(room: Any) -> None:
    made = room()
    made.press(Verb.AMEND, text=NEW)
    made.wall.shown["r1"] = NEW  # as in a backup that knows no better
    made.clock.move(60)
    made.restart(made.clock())
    assert made.step().replies[0].text == NEW and made.wall.calls == 0


@pytest.mark.parametrize("verb", [Verb.AMEND])
def test_a_restored_desk_leaves_alone_what_says_something_else_by_now(room: Any, verb: Verb) -> None:
    made = room()
    made.press(verb, text=NEW)
    made.wall.shown["r1"] = "Written by hand since."
    made.clock.move(60)
    made.restart(made.clock())
    after = made.step()
    assert made.wall.read() == ["Written by hand since."] and made.wall.calls == 0
    assert "not there as we know it" in after.notice and after.replies[0].text == OLD


def test_a_busy_platform_is_asked_again_later_and_a_refusal_is_told_and_leaves_our_reply_as_it_is(room: Any) -> None:
    made = room(Wall((TryLater("busy", 50), False), (Refused("They do not take it."), False)))
    made.press(Verb.AMEND, text=NEW)
    assert made.step(30).revision.attempts == 1
    assert made.step(49).revision.attempts == 1 and made.wall.calls == 1
    after = made.step(1)
    assert after.notice == "Our reply was not changed. They do not take it." and after.replies[0].text == OLD
    assert after.revision.yes.state is ReplyState.REJECTED and made.kinds()[-1] == "unchanged"
    made.press(Verb.AMEND, text=NEW)
    assert made.step(30).replies[0].text == NEW


def test_a_reply_of_which_no_name_is_known_is_looked_for_by_its_words(room: Any) -> None:
    made = room(ref="")
    made.press(Verb.AMEND, text=NEW)
    made.step(30)
    assert made.wall.read() == [NEW]


def test_taking_down_what_is_gone_already_counts_as_done_once_looking_says_the_same(room: Any) -> None:
    made = room()
    made.press(Verb.WITHDRAW, reason="It names a visit")
    made.wall.shown.clear()
    assert made.step(30).status is Status.CLOSED


def test_a_person_ends_a_doubt_that_looking_cannot_end(room: Any) -> None:
    made = room(Wall((Unsure("lost"), True)))
    made.wall.look = Refused("Too many comments.")
    made.press(Verb.AMEND, text=NEW)
    made.step(30)
    assert made.step(LOOKS_SECONDS[0]).revision.yes.blind
    assert "counts as done" in made.press(Verb.IS_THERE)
    assert made.step().replies[0].text == NEW


def test_they_may_write_again_meanwhile_and_the_change_is_made_all_the_same(room: Any) -> None:
    made = room()
    made.press(Verb.WITHDRAW, reason="It names a visit")
    before = made.now()
    again = move(before, Verb.REOPEN, made.clock(), round=2, post=post(id="1_3", text="How dare you?"), settled=1,
                 earlier=(before.post,))  # fmt: skip
    assert made.store.save(again, Entry(made.clock(), "reopen", "desk", "Replydesk", before.version)) is None
    after = made.step(30)
    assert made.wall.read() == [] and after.status is Status.NEW and after.replies[0].state is ReplyState.WITHDRAWN


def test_a_platform_that_keeps_one_reply_lets_a_second_text_take_the_place_of_the_first(db: redis.Redis) -> None:
    wall = Wall()
    wall.one_reply = True  # type: ignore[attr-defined]
    made = Room(db, wall)
    publisher = Publisher(
        {"facebook": wall}, made.save, lambda c, t: fine(t), lambda: made.practice, made.clock,  # type: ignore[dict-item]
        lambda: 0.0,
    )  # fmt: skip
    before = made.now()
    second = case(Status.APPROVED, version=before.version + 1, replies=(*before.replies, yes(NEW)))
    assert made.store.save(second, Entry(NOW, "approve", "staff", "Front desk", before.version)) is None
    after = publisher.step(made.now(), Hold)
    assert wall.read() == [NEW] and after.status is Status.ANSWERED
    assert [r.state for r in after.replies] == [ReplyState.REPLACED, ReplyState.OUT]
    assert after.reply and after.reply.text == NEW and after.published == after.reply


class Board(Wall):
    """One place for the answer to each post, whoever wrote it: its name says nothing of whose words stand there."""

    one_reply = True


@pytest.mark.parametrize("verb", [Verb.AMEND, Verb.WITHDRAW])
def test_where_one_reply_stands_nobody_elses_words_are_written_over_or_taken_down(db: redis.Redis, verb: Verb) -> None:
    wall = Board()
    room = Room(db, wall)
    wall.shown["r1"] = "A colleague wrote this there."
    room.press(verb, **({"text": NEW} if verb is Verb.AMEND else {"reason": "It was wrong."}))
    after = room.step(30)
    assert wall.read() == ["A colleague wrote this there."] and wall.calls == 0
    told = after.notice if verb is Verb.AMEND else after.reason
    assert told.startswith("Our reply was not changed." if verb is Verb.AMEND else "Our reply was taken down")


def test_a_reply_written_there_by_hand_is_no_reply_of_ours_whose_place_the_next_one_takes(db: redis.Redis) -> None:
    there = out("Please call us.", by=DESK.id, way=Way.BY_HAND, link="https://public.example/r1", post="1_2")
    yes_now = yes(NEW, post="1_2", round=2, state=ReplyState.HELD)
    wall, clock = Board(), Clock(NOW + 100)
    practice = Practice({PLACE.id: PLACE}, {}, (), Policy())
    made = case(Status.APPROVED, round=2, replies=(there, yes_now))
    store = Store(db, Waker(db), clock)
    store.open_case(made, Entry(NOW, "received", "desk", "Replydesk", 1), "2026-09-21", {})
    held = lambda before, after, entry: store.save(after, entry)  # noqa: E731
    going = Publisher({"facebook": wall}, held, lambda c, t: fine(t), lambda: practice, clock, lambda: 0.0)  # type: ignore[dict-item]
    after = going.step(made, Hold)
    assert after.status is Status.ANSWERED and after.replies[-1].updates == ""
