"""What a page writes comes back to us by the webhook: our own words end nobody else's waiting, a colleague's end one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis

from bot.core.model import Status, Verb
from tests.platforms.facebook.world import PAGE
from tests.stories import Play, play

OTHER = ("7700000000000002", "Alex Example")
REPLY = "Thank you for writing. Please call us on (217) 555-0143."


@pytest.fixture
def story(valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, "facebook", "inbox") as made:
        yield made


def test_our_reply_to_a_reply_stands_under_the_comment_above_it_and_leaves_that_ones_author_waiting(
    story: Play,
) -> None:
    above = story.visitor.write("The wait was long and nobody said a word.")
    below = story.there.graph.comment(above.post.id, "The same happened at my place last week.", *OTHER)
    story.visitor.deliver()
    other = story.visitor.case(below.id)
    assert other.id != above.id
    story.staff().edit(other.id, REPLY)
    story.wait(30)
    story.visitor.deliver()  # Facebook tells us what our own page has written
    assert story.case(other.id).status is Status.ANSWERED
    assert story.case(above.id).status is Status.WAITING

    story.house.clock.move(60)
    story.there.graph.comment(above.post.id, "A colleague wrote this on the page itself.")
    story.visitor.deliver()
    assert story.case(above.id).status is Status.ANSWERED
    assert any(e.kind == Verb.ANSWERED_THERE.value for e in story.house.desk.store.history(above.id))
    assert [node.author_id for node in story.there.graph.children(above.post.id)].count(PAGE) == 2
