"""News has a cause, a clinic, a count and an end; it goes to those it concerns, and elsewhere when a chat is the trouble."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import redis

from bot.core.model import EVERYWHERE, Person, Role
from bot.core.news import News
from bot.core.ports import Health, Refused, TryLater, Unsure
from bot.core.practice import Practice
from bot.desk.announcing import AGAIN_SECONDS, Announcer
from bot.desk.asking import Questions
from bot.desk.watching import HEALTH_SECONDS, Watcher
from bot.jobs import Waker
from bot.store import Store
from tests.core.makers import NOW, PLACE
from tests.house import Clock

NORTH = replace(PLACE, id="north", name="North", channels={"inbox": "north", "slack": "C-north"})
SOUTH = replace(PLACE, id="south", name="South", channels={"inbox": "south", "slack": "C-south"})
PEOPLE = {
    "boss": Person("boss", "Boss", {EVERYWHERE: Role.OWNER}, {"inbox": "boss", "slack": "U9"}),
    "mara": Person("mara", "Mara", {"south": Role.MANAGER}, {"inbox": "mara"}),
    "ben": Person("ben", "Ben", {"north": Role.STAFF}, {"inbox": "ben", "slack": "U2"}),
}


class Chat:
    """A chat that remembers what was announced where, and to whom."""

    def __init__(self, name: str) -> None:
        self.name, self.heard, self.faults = name, [], []  # type: ignore[var-annotated]

    def announce(self, text: str, channel: str, key: str) -> None:
        if self.faults:
            raise self.faults.pop(0)
        self.heard.append((channel, text))


class Slack(Chat):
    def tell(self, text: str, handle: str, key: str) -> None:
        self.heard.append((f"@{handle}", text))

    def find(self, key: str, channel: str, ref: str, since: float) -> str | None:
        return None


class Room:
    def __init__(self, db: redis.Redis, *places: Any) -> None:
        self.clock, self.store = Clock(NOW), Store(db, Waker(db), lambda: NOW)
        self.inbox, self.slack = Chat("inbox"), Slack("slack")
        chats: dict[str, Any] = {"inbox": self.inbox, "slack": self.slack}
        practice = Practice({p.id: p for p in places}, PEOPLE, ())
        self.news = Announcer(chats, self.store, lambda: practice, self.clock)

    def tell(self, news_id: str = "x") -> float | None:
        return self.news.tell(news_id)

    def where(self) -> list[str]:
        return [f"{chat.name} {channel}" for chat in (self.inbox, self.slack) for channel, _ in chat.heard]


@pytest.fixture
def two(db: redis.Redis) -> Room:
    return Room(db, NORTH, SOUTH)


def test_news_of_one_clinic_reaches_that_clinic_and_no_other(two: Room) -> None:
    two.store.publish_news("x", "The page is gone.", NOW, "north")
    assert two.tell() is None
    assert two.where() == ["inbox north", "slack C-north"]


def test_news_that_is_no_clinic_s_reaches_whoever_runs_the_desk_and_no_manager_of_a_clinic_nor_a_channel(
    two: Room,
) -> None:
    two.store.publish_news("x", "The database forgets.", NOW)
    assert two.tell() is None
    assert two.where() == ["inbox ?", "slack @U9"]


def test_where_nobody_is_said_to_run_the_desk_whoever_manages_a_clinic_hears_what_is_no_clinic_s(
    two: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(PEOPLE, "boss")
    two.store.publish_news("x", "The database forgets.", NOW)
    assert two.tell() is None
    assert two.where() == ["inbox *"]


def test_where_there_is_one_clinic_its_channels_hear_what_concerns_the_desk(db: redis.Redis) -> None:
    alone = Room(db, NORTH)
    alone.store.publish_news("x", "The database forgets.", NOW)
    alone.tell()
    assert alone.where() == ["inbox north", "slack C-north"]


def test_trouble_of_a_chat_is_told_elsewhere_and_ends_when_the_chat_works(two: Room) -> None:
    two.news.trouble(two.slack, Refused("The channel is archived."), "north")
    two.tell("chat-slack-north")
    assert two.where() == ["inbox north"] and "archived" in two.inbox.heard[0][1]
    two.news.trouble(two.slack, Refused("The channel is archived."), "north")
    two.tell("chat-slack-north")
    assert len(two.inbox.heard) == 1  # the same trouble is not news
    two.news.works("slack", "north")
    assert two.store.news("chat-slack-north") is None
    two.news.trouble(two.slack, Refused("The channel is archived."), "north")
    two.tell("chat-slack-north")
    assert len(two.inbox.heard) == 2  # it came back


def test_six_of_one_cause_are_one_message_that_counts_them(two: Room) -> None:
    fresh = [two.store.publish_news("unreadable-facebook", "It could not be read.", NOW + n) for n in range(6)]
    assert fresh == [True, False, False, False, False, False]
    two.tell("unreadable-facebook")
    [(_, said)] = two.inbox.heard
    assert said.startswith("It could not be read. (6 times since ")
    assert two.store.news("unreadable-facebook") == News("It could not be read.", NOW, NOW + 5, 6)


def test_a_chat_that_is_away_is_tried_again_and_the_others_hear_it_once(two: Room) -> None:
    two.slack.faults = [TryLater("Away."), Unsure("?")]
    two.store.publish_news("x", "It broke.", NOW, "north")
    assert [two.tell() for _ in range(4)] == [NOW + AGAIN_SECONDS, NOW + AGAIN_SECONDS, None, None]
    assert two.where() == ["inbox north", "slack C-north"]


def test_the_last_unreadable_delivery_of_a_platform_ends_its_news(two: Room) -> None:
    for digest, platform in (("a", "facebook"), ("b", "facebook"), ("c", "form")):
        two.store.keep_dead_letter(digest, {"platform": platform})
        two.store.publish_news(f"unreadable-{platform}", "It could not be read.", NOW)
    two.store.drop_dead_letter("a")
    assert two.store.news("unreadable-facebook")
    two.store.drop_dead_letter("b")
    assert two.store.news("unreadable-facebook") is None and two.store.news("unreadable-form")


# connections


class Pages:
    """A platform with many pages, of which some hang or fail."""

    name = label = "facebook"

    def __init__(self, pages: list[str]) -> None:
        self.pages, self.asked, self.bad = pages, [], set()  # type: ignore[var-annotated]

    def watched(self) -> list[str]:
        return self.pages

    def watch(self, which: str) -> list[Health]:
        self.asked.append(which)
        return [Health(f"page {which}", "failing" if which in self.bad else "ok", "Broken.", "Mend it.", which)]


@pytest.fixture
def watched(db: redis.Redis) -> tuple[Pages, Watcher, Store]:
    store, pages = Store(db, Waker(db), lambda: NOW), Pages([str(n) for n in range(300)])
    north = replace(NORTH, accounts={"facebook": tuple(pages.pages[:150])})
    south = replace(SOUTH, accounts={"facebook": tuple(pages.pages[150:])})
    practice = Practice({"north": north, "south": south}, PEOPLE, ())
    questions = Questions(store, {"facebook": pages}, {}, lambda: practice, lambda: NOW)  # type: ignore[dict-item]
    return pages, Watcher(questions.connections, store, lambda: NOW), store


def test_each_of_three_hundred_pages_is_a_subject_of_its_own(watched: tuple[Pages, Watcher, Store]) -> None:
    pages, watcher, store = watched
    watcher.plan()
    watcher.plan()
    planned = {name for name, _ in store.db.zrange("desk:due", 0, -1, withscores=True)}
    ready = {f"connection:facebook {page}" for page in pages.pages}
    assert ready <= planned and pages.asked == []
    assert watcher.look("facebook 299") == NOW + HEALTH_SECONDS and pages.asked == ["299"]


def test_a_page_that_breaks_is_news_for_its_own_clinic_and_is_forgotten_when_it_works(
    watched: tuple[Pages, Watcher, Store],
) -> None:
    pages, watcher, store = watched
    pages.bad = {"7", "200"}
    for page in ("7", "8", "200"):
        watcher.look(f"facebook {page}")
    assert [store.news(f"health-facebook {p}").place for p in ("7", "200")] == ["north", "south"]  # type: ignore[union-attr]
    assert store.news("health-facebook 8") is None
    pages.bad = set()
    watcher.look("facebook 7")
    assert store.news("health-facebook 7") is None


def test_a_page_that_was_taken_out_is_asked_no_more(watched: tuple[Pages, Watcher, Store]) -> None:
    pages, watcher, store = watched
    pages.bad = {"7"}
    watcher.look("facebook 7")
    pages.pages.remove("7")
    assert watcher.look("facebook 7") is None and store.news("health-facebook 7") is None


def test_news_of_a_clinic_that_is_gone_names_it_to_nobody_but_whoever_runs_the_desk(db: redis.Redis) -> None:
    alone = Room(db, NORTH)
    alone.store.publish_news("parked-south", "Open posts belong to the clinic “south”.", NOW, "south")
    alone.tell("parked-south")
    assert alone.where() == ["inbox ?", "slack @U9"]
