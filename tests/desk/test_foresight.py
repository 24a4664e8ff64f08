"""A desk that may have been put back from a backup looks before words go out, and asks where it cannot. On the real store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import redis

from bot.core.model import ReplyState, Status, Verb
from bot.core.ports import Refused, Sent, Standing, TryLater
from bot.store import Store
from tests.core.makers import NOW, fine, out, post, yes
from tests.desk.test_doubting import press
from tests.desk.test_publishing import LINK, TEXT, Again, Looking, Platform, Room

OTHER = "Please call us on 555 0100."


class Showing(Looking):
    """One that shows which replies of ours stand under a post."""

    def __init__(self, *answers: Any, there: Any = None, stands: tuple[Standing, ...] = ()) -> None:
        super().__init__(*answers, there=there)
        self.stands = stands

    def standing(self, about: Any, since: float) -> tuple[Standing, ...]:
        return self.stands


@pytest.fixture
def room(db: redis.Redis) -> Callable[..., Room]:
    """A desk whose database may have been put back since the post was written."""

    def make(platform: Platform, **changes: Any) -> Room:
        made = Room(db, platform, lambda c, t: fine(t))
        made.since = NOW + 10
        made.open(Status.APPROVED, **changes)
        return made

    return make


def stands(text: str = OTHER, ref: str = "1_9") -> Standing:
    return Standing(text, Sent(LINK, ref))


def test_what_went_out_after_the_backup_and_is_approved_again_is_found_and_not_sent_twice(room: Any) -> None:
    made = room(Looking(LINK, there=LINK), replies=(yes(TEXT, at=NOW + 15),))
    assert made.step().status is Status.ANSWERED
    assert made.platform.sent == []


def test_a_post_that_was_written_since_is_answered_without_a_look(room: Any) -> None:
    made = room(Looking(LINK, there=LINK), clock_from=NOW + 11)
    assert made.step().status is Status.ANSWERED
    assert made.platform.sent == [TEXT] and made.platform.looks == 0


def test_other_words_of_ours_that_stand_there_are_shown_and_a_person_says_whether_they_answer_this(room: Any) -> None:
    made = room(Showing(LINK, stands=(stands(),)))
    asked = made.step()
    assert asked.status is Status.FAILED and OTHER in asked.notice and made.platform.sent == []
    press(made, Verb.IS_THERE)
    after = made.step()
    assert after.status is Status.ANSWERED and after.reply and made.platform.sent == []
    assert (after.reply.text, after.reply.link, after.reply.ref) == (OTHER, LINK, "1_9")


def test_where_they_do_not_the_approved_words_go_out_with_the_next_yes(room: Any) -> None:
    made = room(Showing(LINK, stands=(stands("x" * 400),)))
    assert len(made.step().notice) < 500
    press(made, Verb.NOT_THERE)
    assert made.step().status is Status.WAITING
    made.act(Verb.APPROVE, replies=(yes(TEXT, at=made.clock(), hold_until=made.clock()),))
    assert made.step().status is Status.ANSWERED and made.platform.sent == [TEXT]


@pytest.mark.parametrize(
    "known",
    [out("An older wording", ref="1_9"), out(OTHER), out(OTHER, state=ReplyState.REPLACED)],
    ids=["by its place", "by its words", "replaced"],
)
def test_a_reply_that_the_log_knows_stands_in_nobody_s_way(room: Any, known: Any) -> None:
    made = room(Showing(LINK, stands=(stands(),)), replies=(known, yes(TEXT)))
    assert made.step().status is Status.ANSWERED and made.platform.sent == [TEXT]


@pytest.mark.parametrize("kind", [Showing, Looking])
def test_where_replies_to_others_stand_too_the_same_words_are_no_proof(room: Any, kind: Any) -> None:
    made = room(kind(LINK, there=LINK), post=post(reply_to="1_77"))
    asked = made.step()
    assert asked.status is Status.FAILED and "stands on Facebook" in asked.notice and made.platform.sent == []


def test_where_nobody_but_a_person_can_look_the_card_says_so_and_asks_once(room: Any) -> None:
    made = room(Platform(LINK))
    asked = made.step()
    assert asked.status is Status.FAILED and "started anew" in asked.notice and asked.doubt and asked.doubt.blind
    press(made, Verb.NOT_THERE)
    made.act(Verb.APPROVE, replies=(yes(TEXT, at=made.clock(), hold_until=made.clock()),))
    assert made.step().status is Status.ANSWERED and made.platform.sent == [TEXT]


def test_where_looking_is_refused_a_person_is_asked_and_where_it_must_wait_it_waits(room: Any) -> None:
    made = room(Looking(LINK, there=Refused("The page is not connected any more.")))
    asked = made.step()
    assert asked.doubt and "not connected" in asked.notice and made.platform.sent == []


def test_while_the_platform_cannot_be_asked_nothing_goes_out(room: Any) -> None:
    made = room(Looking(LINK, there=TryLater("They are busy.")))
    assert made.step().attempts == 1 and made.platform.sent == []


def test_where_repeating_is_harmless_no_look_is_needed(room: Any) -> None:
    made = room(Again(LINK))
    assert made.step().status is Status.ANSWERED


def test_whoever_posts_by_hand_is_told_to_look_first(room: Any) -> None:
    from bot.core.model import Way

    made = room(Platform(LINK), replies=(replace(yes(TEXT), way=Way.BY_HAND),))
    assert "see first whether our reply is there" in made.step().notice


def test_the_store_is_sure_of_what_it_kept_since_it_knows_this_run_of_the_database(db: redis.Redis) -> None:
    class Database:
        run = "a"

        def info(self, section: str) -> dict[str, str]:
            return {"run_id": self.run}

    moments = iter((1.0, 2.0))
    store = Store(db, lambda lane: [], lambda: next(moments))  # type: ignore[arg-type]
    assert store.db.info("server")["run_id"]
    store.db = Database()
    assert (store.sure_since(), store.sure_since()) == (1.0, 1.0)
    Database.run = "b"  # it was started anew, perhaps on another folder
    assert store.sure_since() == 2.0
