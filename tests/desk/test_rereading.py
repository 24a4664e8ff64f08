"""Posts that must be here as they are there: looked at again, named, changed, forgotten; and texts a platform never takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
import redis

from bot.core.deadlines import Policy
from bot.core.model import Case, Change, Command, Kind, Location, Person, Post, Role, Status, Triage, Verb
from bot.core.ports import Batch, Denied, Health, Refused, Sent, TryLater
from bot.core.practice import Practice
from bot.core.subjects import Subject
from bot.desk import Desk
from bot.desk.rereading import MOST, PAUSE_SECONDS
from bot.jobs import Waker
from bot.store import Store
from tests.core.makers import NOW
from tests.house import Clock

MARIA = Person("maria", "Maria", {"a": Role.STAFF})
AGAIN = 7200.0
NAME = "wall pa"


class Wall:
    """A platform on which posts change and vanish without a word. `says` is what looking again brings, or raises."""

    name, label, limit, again_seconds, poll_seconds = "wall", "Wall", 500, AGAIN, 600.0

    def __init__(self) -> None:
        self.there: dict[str, Post] = {}
        self.asked: list[list[str]] = []
        self.trouble: Exception | None = None

    def look_again(self, account: str, ids: Sequence[str], now: float) -> list[Post]:
        self.asked.append(list(ids))
        if self.trouble:
            raise self.trouble
        gone = Post(platform="wall", id="", account=account, change=Change.UNSENT, seen_at=now)
        return [self.there.get(id) or replace(gone, id=id) for id in ids]

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        return Batch((), "begun")

    def objection(self, text: str) -> str:
        return "No exclamation marks on the wall." if "!" in text else ""

    def publish(self, post: Post, text: str) -> Sent:
        return Sent("https://wall.example/1", "1")

    def health(self) -> list[Health]:
        return [Health("Wall", "ok", about="pa")]

    def watched(self) -> list[str]:
        return ["pa"]

    def watch(self, which: str) -> list[Health]:
        return self.health()


def post(id: str = "1", author: str = "Ann", text: str = "The wait was long.", **more: object) -> Post:
    made = Post(
        platform="wall", id=id, account="pa", text=text, kind=Kind.MENTION, thread=id, reply_to=id, author_id="9",
        author=author, posted_at=NOW, seen_at=NOW,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


class House:
    """A desk of one clinic with its wall."""

    def __init__(self, db: redis.Redis) -> None:
        self.clock, self.wall = Clock(NOW), Wall()
        self.place = Location(id="a", name="A", accounts={"wall": ("pa",)}, managers=("boss",))
        practice = Practice({"a": self.place}, {"maria": MARIA}, (), Policy())
        self.store = Store(db, Waker(db), self.clock)
        platforms = {"wall": self.wall}
        self.desk = Desk(self.store, platforms, {}, lambda: practice, lambda text, stars: Triage(), self.clock)  # type: ignore[arg-type]

    def take(self, *posts: Post) -> None:
        self.wall.there |= {one.id: one for one in posts}
        self.desk.recorder.record_all([(one, self.place, self.clock()) for one in posts])

    def look(self, later: float = 0.0) -> None:
        self.clock.move(later)
        self.desk.advance(Subject("connection", NAME))

    def case(self, id: str = "1") -> Case:
        found = self.store.find(self.store.case_of("wall", id) or "")
        assert found
        return found

    def ready(self) -> bool:
        return self.store.pointed(Subject("connection", NAME)) > 0


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    yield House(db)


def test_a_post_is_looked_at_again_in_time_and_then_again(house: House) -> None:
    house.take(post())
    house.look()
    assert house.wall.asked == [] and not house.ready()
    for _ in range(3):
        house.look(AGAIN)
    assert house.wall.asked == [["1"], ["1"], ["1"]] and house.case().post.text == "The wait was long."


def test_what_is_gone_there_loses_its_words_here_and_is_not_asked_for_again(house: House, db: redis.Redis) -> None:
    house.take(post(), post("2", text="Fine."))
    del house.wall.there["1"]
    house.look(AGAIN)
    after = house.case()
    assert (after.status, after.post.text) == (Status.REMOVED, "") and house.case("2").post.text == "Fine."
    assert "The wait was long" not in repr(db.hgetall(f"desk:words:{after.id}"))
    house.look(AGAIN)
    assert house.wall.asked[-1] == ["2"]


def test_newer_words_that_are_found_are_taken_in(house: House) -> None:
    house.take(post())
    house.wall.there["1"] = post(text="It was fine after all.", change=Change.EDITED, seen_at=NOW + 60)
    house.look(AGAIN)
    assert house.case().post.text == "It was fine after all."


def test_nobody_told_who_wrote_so_it_is_asked_at_once_and_no_draft_is_lost(house: House) -> None:
    house.take(post(author=""))
    assert house.ready()
    house.desk.act(Command(case_id=house.case().id, verb=Verb.EDIT, by=MARIA, way="inbox", text="Thank you."))
    house.wall.there["1"] = post()
    house.look()
    after = house.case()
    assert (after.post.author, after.draft.text, after.post.text) == ("Ann", "Thank you.", "The wait was long.")
    assert [entry.kind for entry in house.store.history(after.id)].count("post_named") == 1
    house.look(AGAIN)
    assert [entry.kind for entry in house.store.history(after.id)].count("post_named") == 1


def test_an_author_nobody_can_tell_is_not_asked_for_without_end(house: House) -> None:
    house.take(post(author=""))
    for _ in range(5):
        house.look(1)
    assert len(house.wall.asked) == 1


@pytest.mark.parametrize(
    ("trouble", "wait"),
    [(TryLater("Busy."), PAUSE_SECONDS), (TryLater("Busy.", after=3000.0), 3000.0), (Refused("No."), PAUSE_SECONDS)],
)
def test_a_look_that_fails_is_made_later_and_takes_nothing_for_gone(
    house: House, trouble: Exception, wait: float
) -> None:
    house.take(post())
    house.clock.move(AGAIN)
    house.wall.trouble = trouble
    assert house.desk.rereader.step(NAME) == house.clock() + wait
    assert house.case().post.text == "The wait was long."
    house.wall.trouble = None
    house.look(wait)
    assert house.wall.asked == [["1"], ["1"]]


def test_many_posts_are_looked_at_in_turn(house: House) -> None:
    house.take(*(post(str(number)) for number in range(MOST + 3)))
    house.clock.move(AGAIN)
    assert house.desk.rereader.step(NAME) == house.clock(), "the rest is due as well"
    house.desk.rereader.step(NAME)
    assert [len(ids) for ids in house.wall.asked] == [MOST, 3]


@pytest.mark.parametrize("name", ["wall", "elsewhere pa", "wall "])
def test_where_nothing_must_be_looked_at_again_nothing_is(house: House, name: str) -> None:
    assert house.desk.rereader.step(name) is None and house.wall.asked == []


def test_a_text_that_a_platform_never_takes_is_refused_at_the_press_and_typed_text_can_be_saved(house: House) -> None:
    house.take(post())
    case_id = house.case().id
    for verb in (Verb.SEND, Verb.AMEND):
        with pytest.raises(Denied):
            house.desk.act(Command(case_id=case_id, verb=verb, by=MARIA, way="inbox", text="Thank you!"))
    house.desk.act(Command(case_id=case_id, verb=Verb.EDIT, by=MARIA, way="inbox", text="Thank you!"))
    with pytest.raises(Denied, match="exclamation"):
        house.desk.act(Command(case_id=case_id, verb=Verb.APPROVE, by=MARIA, way="inbox"))
    house.desk.act(Command(case_id=case_id, verb=Verb.SEND, by=MARIA, way="inbox", text="Thank you."))
    assert house.case().status is Status.APPROVED


def test_where_a_reply_can_never_be_changed_nobody_promises_a_full_answer_in_a_first_word(house: House) -> None:
    house.take(post())
    house.wall.final_reply = True  # type: ignore[attr-defined]
    asked = Command(
        case_id=house.case().id, verb=Verb.FIND_OUT, by=MARIA, way="inbox", reason="Who is in on Saturdays?"
    )
    with pytest.raises(Denied, match="answer in full"):
        house.desk.act(asked)
    card = house.desk.card(house.case().id, MARIA)
    assert card and Verb.FIND_OUT not in {button.verb for button in (*card.buttons, *card.menu)}
