"""Two cases become one and one becomes two, by a person's word, and nothing that was said or owed is lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import redis

from bot import answers
from bot.core.binding import their_words
from bot.core.deadlines import deadline
from bot.core.lifecycle import move
from bot.core.model import (
    OPEN,
    Case,
    Change,
    Command,
    Draft,
    Location,
    Person,
    Post,
    ReplyState,
    Request,
    Role,
    Status,
    Triage,
    Verb,
)
from bot.core.ports import Denied
from bot.core.practice import Practice
from bot.desk import Desk
from bot.jobs import Waker
from bot.store import Store
from tests.core.makers import NOW, out
from tests.desk.test_receiving import Page
from tests.house import Clock

BOSS = Person("boss", "Boss", {"a": Role.MANAGER, "b": Role.MANAGER})
STAFF = Person("rosa", "Rosa", {"a": Role.STAFF})
PLACES = {
    "a": Location(id="a", name="Harbour Smiles", accounts={"facebook": ("pa",)}, managers=("boss",)),
    "b": Location(id="b", name="Hill Smiles", accounts={"facebook": ("pb",)}, managers=("boss",)),
}


class House:
    """A desk with two clinics, and somebody who writes to them."""

    def __init__(self, db: redis.Redis) -> None:
        self.clock = Clock(NOW + 100)
        self.store = Store(db, Waker(db), self.clock)
        self.practice = Practice(PLACES, {"boss": BOSS, "rosa": STAFF}, answers.load())
        read = lambda text, stars: Triage("negative", "wait_time")  # noqa: E731
        platforms: Any = {"facebook": Page()}
        self.desk = Desk(self.store, platforms, {}, lambda: self.practice, read, self.clock)

    def deliver(self, post: Post) -> None:
        self.desk.receive("facebook", [post])

    def wrote(self, id: str, at: float = NOW, who: str = "9", page: str = "pa", **changes: Any) -> Case:
        base = Post(
            platform="facebook", id=id, account=page, text=f"Words {id}.", author="Ann", author_id=who, posted_at=at, seen_at=at
        )  # fmt: skip
        self.deliver(replace(base, **changes))
        case_id = self.store.case_of("facebook", id)
        assert case_id
        self.desk.advance(case_id)
        return self.now(case_id)

    def now(self, case: Case | str) -> Case:
        found = self.store.find(case if isinstance(case, str) else case.id)
        assert found
        return found

    def press(self, case: Case, verb: Verb, by: Person = STAFF, **given: Any) -> str:
        return self.desk.act(Command(case_id=case.id, verb=verb, by=by, way="inbox", **given)).text

    def join(self, one: Case, other: Case, by: Person = STAFF) -> Case:
        self.press(one, Verb.JOIN, by, to=other.id)
        left = self.now(one)
        return self.now(left.joined) if left.joined else left

    def answered(self, case: Case, text: str = "Thank you.") -> Case:
        """The case once a reply of ours is out."""
        for verb, changes in (
            (Verb.SEND, {"replies": (replace(out(text), state=ReplyState.HELD, at=self.clock()),)}),
            (Verb.START, {}),
            (Verb.PUBLISHED, {}),
        ):
            before = self.now(case)
            after = move(before, verb, self.clock(), **changes)  # type: ignore[arg-type]
            assert self.desk.recorder.save(before, after, self._entry(before, verb)) is None
        return self.now(case)

    def _entry(self, case: Case, verb: Verb) -> Any:
        from bot.core.model import Entry

        return Entry(self.clock(), verb.value, "rosa", "Rosa", case.version)

    def sound(self) -> list[str]:
        return [fault for name in self.store.case_ids() for fault in self.store.audit(name)]


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    yield House(db)


def told(case: Case) -> list[str]:
    return [post.id for post in case.said]


def test_two_open_cases_become_one_with_the_clock_of_the_one_that_waits_longer(house: House) -> None:
    late, early = house.wrote("2", NOW + 60), house.wrote("1", NOW)
    whole = house.join(late, early)
    assert whole.id == early.id and told(whole) == ["1", "2"]
    assert (whole.clock_from, whole.deadline) == (early.clock_from, early.deadline)
    gone = house.now(late)
    assert gone.status is Status.CLOSED and gone.joined == early.id
    card = house.desk.card(late.id, STAFF)
    assert card and card.moved == early.id and not card.buttons and not card.menu
    assert f"Put together with case {early.id}" in card.state
    log = house.desk.card(early.id, STAFF)
    assert log and any("Rosa put another case together with this one" in line for line in log.history)
    assert any("Rosa put it together" in line for line in card.history)
    assert house.sound() == []


def test_words_of_a_case_that_went_into_another_were_not_posted_before(house: House) -> None:
    early = house.wrote("1")
    late = house.wrote("2", NOW + 60, thread="t", text="The person at the counter was rude to my mother all day long.")
    whole = house.join(late, early)
    house.desk.advance(whole.id)
    assert house.now(whole).triage.repeats == ""
    house.press(house.now(whole), Verb.APART, posts=("2",))
    parted = house.now(house.store.case_of("facebook", "2") or "")
    house.desk.advance(parted.id)
    assert parted.id != whole.id and house.now(parted).triage.repeats == ""


def test_what_is_delivered_about_the_other_goes_to_the_case_that_is_left(house: House) -> None:
    early, late = house.wrote("1"), house.wrote("2", NOW + 60, thread="t")
    whole = house.join(late, early)
    house.desk.advance(whole.id)
    house.clock.move(10)
    changed = replace(house.now(late).post, text="Other words.", change=Change.EDITED, seen_at=house.clock())
    house.deliver(changed)
    assert house.now(whole).post.text == "Other words." and house.now(late).post.text == "Words 2."
    house.wrote("3", NOW + 105, thread="t")
    assert told(house.now(whole)) == ["1", "2", "3"]
    house.deliver(replace(changed, change=Change.REMOVED, seen_at=house.clock() + 1))
    assert told(house.now(whole)) == ["1", "3"] and house.sound() == []


def test_an_answered_case_goes_into_the_open_one_and_its_answer_counts_as_given_before(house: House) -> None:
    done = house.answered(house.wrote("1"), "We are sorry to hear this.")
    fresh = house.wrote("2", NOW + 60)
    for one, other in ((done, fresh), (fresh, done)):
        whole = house.join(one, other)
        assert whole.id == fresh.id and told(whole) == ["2"] and whole.answers_before == 1
        assert whole.deadline == fresh.deadline
        card = house.desk.card(whole.id, STAFF)
        assert card and {said.text for said in card.before} >= {"Words 1."}
        house.press(whole, Verb.APART, posts=("1",))
        assert house.now(done).status is Status.ANSWERED and house.now(whole).answers_before == 0
    assert house.sound() == []


def test_what_people_wrote_in_both_is_kept_and_a_stock_draft_is_made_anew(house: House) -> None:
    early, late = house.wrote("1"), house.wrote("2", NOW + 60)
    for case, text in ((early, "Written in the first."), (late, "Written in the second.")):
        house.press(case, Verb.EDIT, text=text)
    whole = house.join(late, early)
    assert whole.draft.text == "Written in the first.\n\nWritten in the second." and whole.draft.origin == "person"


def test_what_was_put_together_is_taken_apart_again_and_stands_as_it_did(house: House) -> None:
    early, late = house.wrote("1"), house.wrote("2", NOW + 60)
    whole = house.join(late, early)
    assert "stands alone again" in house.press(whole, Verb.APART, posts=("2",))
    one, two = house.now(early), house.now(late)
    assert told(one) == ["1"] and told(two) == ["2"] and not two.joined and one.absorbed == ()
    assert (two.clock_from, two.deadline) == (late.clock_from, late.deadline)
    house.desk.advance(two.id)
    assert house.now(two).status is Status.WAITING and house.sound() == []
    house.clock.move(10)
    house.deliver(replace(two.post, text="Other words.", change=Change.EDITED, seen_at=house.clock()))
    assert house.now(two).post.text == "Other words."


@pytest.mark.parametrize("saved_last", ["the old one", "the new one"])
def test_what_is_written_after_a_case_was_taken_apart_goes_where_it_stands_or_to_what_began_last(
    house: House, saved_last: str
) -> None:
    old = house.wrote("1", thread="t")
    house.wrote("2", NOW + 50, thread="t")
    house.clock.move(10)
    house.press(old, Verb.APART, posts=("2",))
    new = house.now(house.store.case_of("facebook", "2") or "")
    last = house.now(old if saved_last == "the old one" else new)
    house.wrote("3", NOW + 105, thread="t", reply_to=last.post.id)
    assert told(house.now(last))[-1] == "3", "it stands under a post of that one"
    house.wrote("4", NOW + 106, thread="t", reply_to="1")
    house.wrote("5", NOW + 107, thread="t", reply_to="2")
    assert "4" in told(house.now(old)) and "5" in told(house.now(new))
    house.press(last, Verb.CLAIM)
    house.wrote("6", NOW + 108, thread="t")
    assert told(house.now(new))[-1] == "6", "it stands under nothing, and this one began last"
    assert house.sound() == []


def test_one_case_with_two_stories_becomes_two_each_with_its_clock_and_its_words(house: House) -> None:
    case = house.wrote("1", thread="t")
    house.wrote("2", NOW + 50, thread="t")
    house.wrote("3", NOW + 60, thread="t")
    assert told(house.now(case)) == ["1", "2", "3"]
    house.press(case, Verb.APART, posts=("2", "3"))
    left = house.now(case)
    new = house.now(house.store.case_of("facebook", "3") or "")
    assert told(left) == ["1"] and left.parting == () and left.deadline == case.deadline
    assert told(new) == ["2", "3"] and new.clock_from == NOW + 50 and new.location == "a"
    assert new.deadline == deadline(PLACES["a"], "facebook", NOW + 50, house.practice.policy)
    assert house.store.case_of("facebook", "2") == new.id != left.id
    assert "took it apart" in house.desk.card(new.id, STAFF).history[0]  # type: ignore[union-attr]
    house.desk.advance(new.id)
    assert house.now(new).status is Status.WAITING and house.sound() == []
    again = house.join(new, left)
    assert again.id == left.id and told(again) == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("posts", "why"), [((), "at least one"), (("1", "2"), "at least one"), (("9",), "answered already")]
)
def test_something_stays_and_something_goes(house: House, posts: tuple[str, ...], why: str) -> None:
    case = house.wrote("1", thread="t")
    house.wrote("2", NOW + 50, thread="t")
    with pytest.raises(Denied, match=why):
        house.press(case, Verb.APART, posts=posts)


def test_what_was_dealt_with_meanwhile_is_not_taken_apart_and_a_sentence_says_so(house: House) -> None:
    case = house.wrote("1", thread="t")
    house.wrote("2", NOW + 50, thread="t")
    house.press(case, Verb.APPROVE)
    with pytest.raises(Denied, match="approved"):
        house.press(case, Verb.APART, posts=("2",))
    house.press(case, Verb.UNDO)
    house.answered(house.now(case))
    with pytest.raises(Denied, match="answered already"):
        house.press(case, Verb.APART, posts=("2",))
    assert told(house.now(case)) == ["1", "2"]


def test_never_across_clinics_nor_with_what_is_on_its_way_or_both_over(house: House) -> None:
    here, there = house.wrote("1"), house.wrote("2", page="pb")
    for by in (STAFF, BOSS):
        with pytest.raises(Denied, match="no such case at this clinic"):
            house.press(here, Verb.JOIN, by, to=there.id)
    other = house.wrote("3", NOW + 60)
    with pytest.raises(Denied, match="same case"):
        house.press(here, Verb.JOIN, to=here.id)
    house.press(other, Verb.APPROVE)
    with pytest.raises(Denied, match="on its way"):
        house.press(here, Verb.JOIN, to=other.id)
    house.press(other, Verb.UNDO)
    house.answered(other)
    house.answered(here)
    with pytest.raises(Denied, match="dealt with already"):
        house.press(here, Verb.JOIN, to=other.id)


def test_a_desk_that_dies_between_the_two_steps_goes_on_where_it_stood(house: House, monkeypatch: Any) -> None:
    early, late = house.wrote("1"), house.wrote("2", NOW + 60)
    with monkeypatch.context() as dies:
        dies.setattr(house.desk.joiner, "follow", lambda case: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            house.press(late, Verb.JOIN, to=early.id)
    assert house.now(late).joined == early.id and told(house.now(early)) == ["1"]
    house.clock.move(10)
    house.deliver(replace(late.post, text="Other words.", change=Change.EDITED, seen_at=house.clock()))
    assert [post.text for post in house.now(early).said] == ["Words 1.", "Other words."]
    whole = house.now(early)
    case = house.wrote("4", NOW + 106, who="8", thread="u")
    house.wrote("5", NOW + 107, who="8", thread="u")
    with monkeypatch.context() as dies:
        dies.setattr(house.desk.joiner, "finish", lambda case: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            house.press(case, Verb.APART, posts=("5",))
    assert [post.id for post in house.now(case).parting] == ["5"]
    house.desk.advance(case.id)
    assert told(house.now(house.store.case_of("facebook", "5") or "")) == ["5"] and house.now(case).parting == ()
    assert whole.absorbed == (late.id,) and house.sound() == []


def test_a_desk_that_dies_while_two_are_taken_apart_goes_on_where_it_stood_and_nothing_waits_unseen(
    house: House, monkeypatch: Any
) -> None:
    early, late = house.wrote("1"), house.wrote("2", NOW + 60)
    whole = house.join(late, early)
    with monkeypatch.context() as dies:
        dies.setattr(house.desk.joiner, "finish", lambda case: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            house.press(whole, Verb.APART, posts=("2",))
    house.desk.advance(whole.id)
    one, two = house.now(early), house.now(late)
    assert told(one) == ["1"] and told(two) == ["2"] and not two.joined and (one.absorbed, one.parting) == ((), ())
    assert two.status in OPEN and house.sound() == []


def test_what_is_delivered_while_two_are_taken_apart_is_in_one_of_them_and_not_in_both(
    house: House, monkeypatch: Any
) -> None:
    early, late = house.wrote("1"), house.wrote("2", NOW + 60)
    whole, save = house.join(late, early), house.desk.recorder.save
    house.clock.move(10)
    edit = replace(late.post, text="Other words.", change=Change.EDITED, seen_at=house.clock())

    def slow(before: Case, after: Case, entry: Any, held: bool = False) -> Case | None:
        if before.id == late.id:  # between the first step and the second
            monkeypatch.setattr(house.desk.recorder, "save", save)
            house.deliver(edit)
        return save(before, after, entry, held)

    monkeypatch.setattr(house.desk.recorder, "save", slow)
    house.press(whole, Verb.APART, posts=("2",))
    one, two = house.now(early), house.now(late)
    assert [p.text for p in one.said] == ["Words 1."] and [p.text for p in two.said] == ["Other words."]
    assert not two.joined and one.absorbed == () and house.sound() == []


def test_where_the_other_was_answered_meanwhile_each_stands_alone_again(house: House, monkeypatch: Any) -> None:
    early, late = house.wrote("1"), house.answered(house.wrote("2", NOW + 60))
    with monkeypatch.context() as dies:
        dies.setattr(house.desk.joiner, "follow", lambda case: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            house.press(late, Verb.JOIN, to=early.id)
    house.answered(early)
    house.desk.advance(late.id)
    assert house.now(late).status is Status.ANSWERED and not house.now(late).joined


def test_forgetting_the_person_takes_the_words_of_both_and_of_two_people_only_after_it_was_taken_apart(
    house: House,
) -> None:
    early, late = house.wrote("1"), house.wrote("2", NOW + 60)
    whole = house.join(late, early)
    house.desk.erase(late.id, BOSS)
    for case in (early, late):
        assert house.now(case).erased_at and not any(e.text or e.author for e in house.store.history(case.id))
    assert not any(post.text for post in house.now(whole).said) and house.sound() == []
    one, two = house.wrote("3"), house.wrote("4", NOW + 60, who="8")
    both = house.join(two, one)
    with pytest.raises(Denied, match="Two people"):
        house.desk.erase(both.id, BOSS)
    house.press(both, Verb.APART, posts=("4",))
    house.desk.erase(one.id, BOSS)
    assert house.now(one).erased_at and house.now(two).post.text == "Words 4."


def test_forgetting_a_person_leaves_whoever_is_being_taken_out_of_their_case_alone(
    house: House, monkeypatch: Any
) -> None:
    ann, bob = house.wrote("1"), house.wrote("2", NOW + 60, who="8", author="Bob")
    whole = house.join(ann, bob, BOSS)
    with monkeypatch.context() as dies:
        dies.setattr(house.desk.joiner, "finish", lambda case: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            house.press(whole, Verb.APART, BOSS, posts=("2",))
    house.desk.erase(whole.id, BOSS)
    left, out = house.now(ann), house.now(bob)
    assert left.erased_at and not out.erased_at and not out.joined and told(out) == ["2"]
    assert out.post.text == "Words 2." and house.sound() == []


def test_what_a_colleague_asked_a_manager_about_a_case_is_answered_before_it_goes_into_another(house: House) -> None:
    early, late = house.wrote("1"), house.wrote("2", NOW + 60)
    asked = Request(
        verb=Verb.DISMISS,
        by="rosa",
        by_name="Rosa",
        at=house.clock(),
        round=late.round,
        words=their_words(late),
        because="It is urgent.",
        ground="spam",
    )
    asks = replace(move(late, Verb.REQUEST, house.clock()), request=asked)
    assert house.desk.recorder.save(late, asks, house._entry(late, Verb.REQUEST)) is None
    with pytest.raises(Denied, match="Rosa waits for a manager's yes or no"):
        house.press(early, Verb.JOIN, to=late.id)
    house.press(late, Verb.DENY, BOSS, reason="It is no spam.")
    assert told(house.join(early, late)) == ["1", "2"]


def test_the_cases_to_choose_from_are_the_authors_and_the_open_ones_of_the_clinic(house: House) -> None:
    mine, other = house.wrote("1"), house.wrote("2", who="8")
    done, far = house.answered(house.wrote("3")), house.wrote("4", page="pb")
    names = [name for name, _ in house.desk.partners(mine.id, STAFF)]
    assert set(names) == {other.id, done.id} and far.id not in names
    assert house.desk.partners(mine.id, Person("x", "X")) == ()


def test_a_promise_that_was_made_in_either_is_still_owed(house: House) -> None:
    early, late = house.wrote("1"), house.wrote("2", NOW + 60)
    house.press(late, Verb.FIND_OUT, reason="Do we open on Sundays?")
    for verb in (Verb.START, Verb.PROMISED):
        before = house.now(late)
        changes: dict[str, Any] = {}
        if verb is Verb.PROMISED:
            changes = house.desk.publisher.follow(before, before.replies[-1]) | {
                "replies": (replace(before.replies[-1], state=ReplyState.OUT, at=house.clock()),)
            }
        assert (
            house.desk.recorder.save(before, move(before, verb, house.clock(), **changes), house._entry(before, verb))
            is None
        )
    whole = house.join(late, early)
    assert whole.promised and whole.promised.reason == "Do we open on Sundays?"
    assert whole.draft == Draft() or whole.draft.origin != "person"
