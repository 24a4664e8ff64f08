"""What a delivery only names is asked for by a worker: it becomes a case with its words, or one that says where to look."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
import redis

from bot import answers
from bot.core.intake import Ignored, said
from bot.core.model import Change, Post
from bot.core.ports import Outcome, Refused, TryLater, Unsure
from bot.core.practice import Practice
from bot.desk import Desk
from bot.desk.fetching import KIND, PATIENCE_SECONDS, SHORTEST_SECONDS
from bot.jobs import Waker
from bot.store import Store, keys
from tests.core.makers import NOW
from tests.desk.test_receiving import PLACE, House, Page
from tests.house import Clock

WORDS = "You were mentioned here."


class Naming(Page):
    """A platform whose deliveries name posts, and which is asked for their words."""

    def __init__(self) -> None:
        self.answers: list[Outcome | None] = []
        self.asked: list[Post] = []
        self.own = False

    def post(self, id: str, page: str) -> Post:
        return replace(super().post(id, page), text="", author="", author_id="", posted_at=0.0)

    def lacks(self, post: Post) -> bool:
        return not post.text

    def fetch(self, post: Post) -> Post | None:
        self.asked.append(post)
        wrong = self.answers.pop(0) if self.answers else None
        if wrong:
            raise wrong
        return None if self.own else replace(post, text=WORDS, author="Robin", author_id="7", posted_at=NOW)


class There(House):
    def __init__(self, db: redis.Redis) -> None:
        super().__init__(db)
        self.clock, self.platform = Clock(NOW), Naming()
        self.store = Store(db, Waker(db), self.clock)
        platforms: Any = {"facebook": self.platform}
        self.desk = Desk(self.store, platforms, {}, lambda: self.practice, self.desk.recorder.read, self.clock)

    def run(self, seconds: float = 1.0, step: float = 5.0) -> None:
        """Time passes, with a clock and a worker."""
        until = self.clock.at + seconds
        while self.clock.at < until:
            self.clock.move(step)
            self.store.claim_due(self.clock())
            while taken := self.store.take(tuple(self.store.waiting()), self.clock()):
                self.store.finish(taken.hold, *self.desk._step(taken.subject, taken.hold), self.clock())

    def case(self, id: str = "1") -> Any:
        name = self.store.case_of("facebook", id)
        return name and self.store.find(name)


@pytest.fixture
def there(db: redis.Redis) -> Iterator[There]:
    yield There(db)


def arrive(there: There, id: str = "1") -> None:
    there.lay(posts=[id])
    there.read()


def test_nothing_is_shown_before_its_words_are_there_and_then_its_clock_runs_since_it_came(there: There) -> None:
    arrive(there)
    assert there.case() is None
    there.run()
    made = there.case()
    assert (made.post.text, made.post.author, made.clock_from) == (WORDS, "Robin", NOW)
    assert len(there.platform.asked) == 1


def test_the_same_once_more_is_not_asked_for_again(there: There) -> None:
    arrive(there)
    there.run()
    arrive(there)
    there.run()
    assert len(there.platform.asked) == 1


@pytest.mark.parametrize("busy", [lambda: TryLater("Busy."), lambda: Unsure("No answer.")])
def test_a_platform_that_is_busy_is_asked_again_at_growing_distances(there: There, busy: Callable[[], Outcome]) -> None:
    there.platform.answers = [busy() for _ in range(3)]
    arrive(there)
    there.run(8 * SHORTEST_SECONDS)
    assert there.case().post.text == WORDS and len(there.platform.asked) == 4


def test_a_wait_that_was_asked_for_is_kept(there: There) -> None:
    there.platform.answers = [TryLater("Busy.", after=300)]
    arrive(there)
    there.run(290)
    assert len(there.platform.asked) == 1
    there.run(20)
    assert there.case().post.text == WORDS


def test_what_cannot_be_had_in_time_or_at_all_is_a_case_that_says_where_to_look(there: There) -> None:
    there.platform.answers = [TryLater("Busy.") for _ in range(99)]
    arrive(there)
    there.run(PATIENCE_SECONDS, step=30.0)
    assert there.case().post.text == "" and "would not let us read it" in there.case().post.remarks[0]
    there.platform.answers = [Refused("No permission.")]
    arrive(there, "2")
    there.run()
    assert "would not let us read it" in there.case("2").post.remarks[0]


def test_what_is_gone_or_the_clinics_own_is_counted_and_opens_nothing(there: There) -> None:
    there.platform.answers = [Refused("Gone.", gone=True)]
    arrive(there)
    there.run()
    there.platform.own = True
    arrive(there, "2")
    there.run()
    assert there.case() is None and there.case("2") is None
    told = said(there.store.counts())
    assert f"1 × {Ignored.GONE.value}" in told and f"1 × {Ignored.OURS.value}" in told


def test_a_clinic_that_gave_its_account_up_meanwhile_gets_nothing(there: There) -> None:
    arrive(there)
    there.practice = Practice({"a": replace(PLACE, accounts={"facebook": ("pb",)}, default=False)}, {}, answers.load())
    there.run()
    assert there.case() is None and Ignored.NOT_OURS.value in said(there.store.counts())


def test_what_is_planned_when_the_platform_is_given_up_is_still_said(there: There) -> None:
    arrive(there)
    there.desk.platforms.clear()  # type: ignore[attr-defined]
    there.run()
    assert "facebook told us of this" in there.case().post.remarks[0]


def test_what_has_words_and_no_author_is_shown_at_once_and_its_author_is_added(there: There) -> None:
    there.platform.lacks = lambda post: not post.author  # type: ignore[method-assign]
    worded = replace(there.platform.post("1", "pa"), text=WORDS, seen_at=NOW)
    assert not there.desk.fetcher.later(worded, NOW)
    there.desk.receive("facebook", [worded])
    assert (there.case().post.text, there.case().post.author) == (WORDS, "")
    there.run()
    assert (there.case().post.text, there.case().post.author) == (WORDS, "Robin")


def test_no_word_of_theirs_stands_in_the_name_of_what_is_planned(there: There) -> None:
    named = replace(there.platform.post("1", "pa"), author="Robin Example", link="https://pages.example/robin")
    assert there.desk.fetcher.later(named, NOW)
    [planned] = there.store.db.zrange(keys.DUE, 0, -1)
    assert planned.startswith(f"{KIND}:") and "obin" not in planned


def test_an_edit_and_what_nobody_can_fetch_are_recorded_as_they_are(there: There) -> None:
    post = there.platform.post("1", "pa")
    assert not there.desk.fetcher.later(replace(post, change=Change.EDITED), NOW)
    there.desk.platforms["facebook"] = Page()  # type: ignore[index]
    assert not there.desk.fetcher.later(post, NOW)
