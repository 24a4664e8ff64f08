"""Where people post the replies: approve, stop, post and say so, in every chat."""

from __future__ import annotations

from itertools import product

import pytest
import redis

from bot.chats import CHATS
from bot.core.model import Status, Way
from bot.core.ports import ByHand
from tests.contracts.test_stories import COMPLAINT
from tests.platforms import able
from tests.stories import play

PAIRS = [*product(able(ByHand), CHATS)]


@pytest.mark.parametrize(("platform", "chat"), PAIRS, ids=["-".join(pair) for pair in PAIRS])
def test_an_approved_reply_stands_on_the_card_until_a_person_says_that_they_posted_it(
    valkey_url: str, db: redis.Redis, platform: str, chat: str
) -> None:
    with play(valkey_url, platform, chat) as story:
        case = story.visitor.write(COMPLAINT)
        assert "by hand" in story.staff().approve(case.id)
        story.wait(5)
        assert "Nothing was published" in story.staff().undo(case.id)
        story.wait(5)
        story.staff().approve(case.id)
        story.wait(30)
        card = story.staff().card(case.id)
        assert "please post it on Healthgrades" in card and case.draft.text in card
        story.wait(1800)
        assert story.case(case.id).status is Status.APPROVED, "only a person can say that it is out"
        story.stage.keep("maria", case.id, "posted")()
        story.wait(10)
        (ours,) = story.case(case.id).replies
        assert (story.case(case.id).status, ours.way, ours.text) == (Status.ANSWERED, Way.BY_HAND, case.draft.text)
        assert "posted by hand" in story.staff().card(case.id)
        story.stage.keep("maria", case.id, "not_posted")()
        assert story.case(case.id).status is Status.WAITING
