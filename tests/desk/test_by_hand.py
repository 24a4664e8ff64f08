"""What people bring from a page, and the replies they post there: through the whole desk, on the real store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis

from bot.core.deadlines import Policy
from bot.core.model import (
    Case,
    Command,
    Finding,
    Level,
    Location,
    Person,
    ReplyState,
    Role,
    Status,
    Triage,
    Verb,
    Verdict,
    Way,
)
from bot.core.ports import Denied, Pasted
from bot.core.practice import Practice
from bot.desk import Desk
from bot.jobs import Waker
from bot.platforms.page.platform import Page
from bot.store import Store
from tests.core.makers import NOW
from tests.house import Clock

MARIA = Person("maria", "Maria", {"a": Role.STAFF})
VERA = Person("vera", "Vera", {"a": Role.VIEWER, "b": Role.STAFF})
BOSS = Person("boss", "Boss", {"a": Role.MANAGER})
FOUND = Pasted(location="a", page="Healthgrades", text="The wait was long.", author="Ann", stars=3.0)
STOPS = Finding(rule="X", level=Level.BLOCK, start=0, end=5, span="Thank", reason="It names a visit.")
REPLY = "Thank you for telling us. Please call us on 555 0100."


class House:
    """A desk of two clinics without chats."""

    def __init__(self, db: redis.Redis) -> None:
        self.clock = Clock(NOW)
        places = {id: Location(id=id, name=id.upper(), managers=("boss",)) for id in ("a", "b")}
        people = {one.id: one for one in (MARIA, VERA, BOSS)}
        practice = Practice(places, people, (), Policy())
        store = Store(db, Waker(db), self.clock)
        self.desk = Desk(store, {"page": Page()}, {}, lambda: practice, lambda text, stars: Triage(), self.clock)

    def case(self, case_id: str) -> Case:
        found = self.desk.store.find(case_id)
        assert found
        return found

    def press(self, case_id: str, verb: Verb, by: Person = MARIA, **given: str) -> str:
        return self.desk.act(Command(case_id=case_id, verb=verb, by=by, way="inbox", **given)).text  # type: ignore[arg-type]

    def later(self, case_id: str, seconds: float) -> Case:
        self.clock.move(seconds)
        self.desk.advance(case_id)
        return self.case(case_id)

    def approved(self) -> str:
        """A case whose reply lies ready to be posted."""
        case_id = self.desk.paste(FOUND, MARIA)[1]
        self.later(case_id, 1)
        self.press(case_id, Verb.SEND, text=REPLY)
        self.later(case_id, 21)
        return case_id

    def history(self, case_id: str) -> tuple[str, ...]:
        card = self.desk.card(case_id, MARIA)
        return card.history if card else ()

    def buttons(self, case_id: str, by: Person = MARIA) -> list[str]:
        card = self.desk.card(case_id, by)
        assert card
        return [button.label for button in card.buttons]

    def numbers(self) -> dict[str, int]:
        """What the day counts for nobody in particular, but what was received."""
        rows = self.desk.store.totals(["2026-09-21"])
        return {name.split("|")[-1]: by for name, by in rows.items() if "||" in name and by}


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    yield House(db)


def test_what_somebody_brings_is_a_case_with_a_clock_and_its_card_says_where_it_stands_and_who_brought_it(
    house: House,
) -> None:
    said, case_id = house.desk.paste(FOUND, MARIA)
    card = house.desk.card(case_id, MARIA)
    assert said.startswith("Added") and card
    assert card.headline == "Ann: 3-star Healthgrades review" and card.text == FOUND.text
    assert ("Added by hand", "Maria copied it from Healthgrades") in card.facts
    assert house.case(case_id).deadline == NOW + 3600


def test_the_same_words_brought_twice_are_one_case(house: House) -> None:
    _, first = house.desk.paste(FOUND, MARIA)
    said, second = house.desk.paste(FOUND, BOSS)
    assert second == first and "already" in said
    assert len(house.desk.store.recent_cases()) == 1


@pytest.mark.parametrize(("by", "place"), [(VERA, "a"), (MARIA, "b"), (MARIA, "nowhere")])
def test_only_who_may_write_at_a_clinic_can_bring_something_there(house: House, by: Person, place: str) -> None:
    with pytest.raises(Denied):
        house.desk.paste(Pasted(location=place, page="Zocdoc", text="Hello"), by)
    assert house.desk.store.recent_cases() == []
    assert [id for id, _ in house.desk.pasted_at(by)] == [p for p, role in by.roles.items() if role >= Role.STAFF]


@pytest.mark.parametrize(
    "found",
    [
        Pasted(location="a", page=" ", text="Hello"),
        Pasted(location="a", page="Zocdoc", text="  "),
        Pasted(location="a", page="Zocdoc", text="x" * 10_001),
        Pasted(location="a", page="Zocdoc", stars=9.0),
    ],
)
def test_what_says_nothing_or_too_much_is_refused_in_a_sentence(house: House, found: Pasted) -> None:
    with pytest.raises(Denied) as no:
        house.desk.paste(found, MARIA)
    assert str(no.value).endswith(".")


def test_an_approved_reply_can_be_stopped_and_then_lies_ready_until_a_person_has_posted_it(house: House) -> None:
    case_id = house.desk.paste(FOUND, MARIA)[1]
    house.later(case_id, 1)
    assert "ready to be posted by hand in 20 seconds" in house.press(case_id, Verb.SEND, text=REPLY)
    card = house.desk.card(case_id, MARIA)
    assert card and card.copy == "" and card.held == "Ready to be posted by hand" and "Undo" in house.buttons(case_id)
    with pytest.raises(Denied, match="can still be stopped"):
        house.press(case_id, Verb.POSTED)
    house.later(case_id, 21)
    card = house.desk.card(case_id, MARIA)
    assert card and card.copy == REPLY and card.state == "Maria approved this; please post it on Healthgrades"
    assert house.buttons(case_id)[:2] == ["I posted it", "Undo"]
    house.press(case_id, Verb.POSTED, reason="https://page.example/1#r")
    (ours,) = house.case(case_id).replies
    assert (ours.state, ours.way, ours.text, ours.link) == (
        ReplyState.OUT,
        Way.BY_HAND,
        REPLY,
        "https://page.example/1#r",
    )
    card = house.desk.card(case_id, MARIA)
    assert card and "Answered by Maria at" in card.state and card.state.endswith("posted by hand") and card.copy == ""
    assert house.numbers() | {"answered": 1, "met": 1, "edited": 1} == house.numbers()


def test_undo_takes_a_reply_back_that_nobody_has_posted(house: House) -> None:
    case_id = house.approved()
    house.press(case_id, Verb.UNDO)
    assert house.case(case_id).status is Status.WAITING and house.case(case_id).replies == ()


def test_i_did_not_post_it_lets_the_case_wait_again_and_counts_for_nothing(house: House) -> None:
    case_id = house.approved()
    before, due = house.numbers(), house.case(case_id).deadline
    house.press(case_id, Verb.POSTED)
    assert "I did not post it" in house.buttons(case_id)
    house.press(case_id, Verb.NOT_POSTED)
    after = house.case(case_id)
    assert (after.status, after.replies, after.draft.text, after.deadline) == (Status.WAITING, (), REPLY, due)
    assert house.numbers() == before
    assert [e.kind for e in house.desk.store.history(case_id)][-2:] == ["posted", "not_posted"]


def test_a_reply_that_nobody_posts_is_spoken_of_like_any_open_case_and_the_desk_does_not_spin(house: House) -> None:
    case_id = house.approved()
    case = house.case(case_id)
    seen = house.desk.worker.look(case_id, type("Hold", (), {"held": True})())
    assert case.status is Status.APPROVED and seen[1] is not None and seen[1] > house.clock()
    assert seen[1] <= case.deadline


def test_an_old_button_does_not_say_that_other_words_were_posted(house: House) -> None:
    case_id = house.approved()
    card = house.desk.card(case_id, MARIA)
    assert card
    house.press(case_id, Verb.UNDO)
    house.press(case_id, Verb.SEND, text=REPLY.replace("telling us", "writing to us"))
    house.later(case_id, 21)
    with pytest.raises(Denied, match="out of date"):
        house.press(case_id, Verb.POSTED, words=card.words)


def test_what_is_no_address_is_refused_and_nothing_is_posted(house: House) -> None:
    case_id = house.approved()
    for link in ("javascript:alert(1)", "https://a b", "x" * 600):
        with pytest.raises(Denied, match="no address"):
            house.press(case_id, Verb.POSTED, reason=link)
    assert house.case(case_id).status is Status.APPROVED


def test_what_the_check_stops_after_the_yes_can_neither_be_copied_nor_called_posted(house: House) -> None:
    case_id = house.desk.paste(FOUND, MARIA)[1]
    house.later(case_id, 1)
    house.press(case_id, Verb.SEND, text=REPLY)
    house.desk.publisher.check = lambda case, text: Verdict(
        Level.BLOCK, (STOPS,), "hash", "2"
    )  # its rules have changed
    after = house.later(case_id, 21)
    card = house.desk.card(case_id, MARIA)
    assert after.status is Status.FAILED and "The check stopped this text" in after.notice
    assert card and card.copy == "" and "I posted it by hand" not in house.buttons(case_id)
    with pytest.raises(Denied):
        house.press(case_id, Verb.POSTED)


def test_what_was_brought_twice_after_its_reply_opens_nothing(house: House) -> None:
    case_id = house.approved()
    house.press(case_id, Verb.POSTED)
    house.clock.move(3600)
    assert house.desk.paste(FOUND, MARIA)[1] == case_id
    assert house.case(case_id).status is Status.ANSWERED
