"""Pages that update by themselves."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import httpx
import pytest

from bot.chats.inbox import feed
from bot.chats.inbox.feed import Feed
from tests.chats.inbox.driver import InboxDriver
from tests.chats.inbox.house import PASSWORD, House

PATIENCE = 20.0


@contextmanager
def listening(driver: InboxDriver) -> Iterator[Iterator[tuple[str, str]]]:
    """An open stream of (event, data), already subscribed."""
    with driver.http.stream("GET", "/inbox/events", timeout=PATIENCE) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        yield _events(stream.iter_lines())


def _events(lines: Iterator[str]) -> Iterator[tuple[str, str]]:
    event = ""
    for line in lines:
        if line.startswith("event: "):
            event = line.removeprefix("event: ")
        elif line.startswith("data: "):
            yield event, json.loads(line.removeprefix("data: "))


def until(events: Iterator[tuple[str, str]], wanted: tuple[str, str]) -> bool:
    """Whether the event comes (the stream's time-out ends the wait)."""
    return any(event == wanted for event in events)


def test_a_change_by_one_person_reaches_the_open_pages_of_everybody(house: House) -> None:
    case_id = house.write()
    maria, sam, third = (InboxDriver(house.url, name, PASSWORD) for name in ("maria", "sam", "sam"))
    with maria, sam, third, listening(maria) as hers, listening(sam) as his:
        assert until(hers, ("again", "again"))
        assert "yours for 30 minutes" in third.claim(case_id)
        case = house.store.find(case_id)
        assert case
        assert until(hers, ("case", f"{case_id} {case.version}"))
        assert until(his, ("case", f"{case_id} {case.version}"))


def test_a_new_post_and_a_notice_reach_an_open_page(house: House) -> None:
    with InboxDriver(house.url, "maria", PASSWORD) as maria, listening(maria) as events:
        assert until(events, ("again", "again"))
        case_id = house.write()
        assert until(events, ("case", f"{case_id} 1"))
        house.inbox.announce("Facebook is connected again", "main", "news.1")
        assert until(events, ("notice", "notice"))


def test_somebody_who_is_not_signed_in_hears_nothing(house: House) -> None:
    answer = httpx.get(f"{house.url}/inbox/events")
    assert answer.status_code == 204  # which tells a browser not to ask again
    assert answer.content == b""


def test_a_stream_ends_after_its_person_has_signed_out(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.chats.inbox.feed.HEARTBEAT", 0.05)
    with InboxDriver(house.url, "maria", PASSWORD) as maria, listening(maria) as events:
        assert until(events, ("again", "again"))
        house.store.remove_account("maria")
        assert list(events) == []


def test_after_the_store_was_away_every_page_is_told_to_look_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "PAUSE", 0.0)
    starts = 0

    async def changes() -> AsyncIterator[str]:
        nonlocal starts
        starts += 1
        yield f"case{starts} 1"
        if starts == 1:
            raise ConnectionError("the store went away")
        await asyncio.Event().wait()

    async def read() -> list[str]:
        heard: list[str] = []
        reader = Feed(changes).read(5.0)
        async for line in reader:
            heard.append(line)
            if len(heard) == 3:
                break
        await reader.aclose()
        return heard

    assert asyncio.run(read()) == ["case1 1", "again", "case2 1"]


def test_a_browser_that_reads_slowly_is_told_to_look_again_instead_of_filling_the_memory() -> None:
    async def changes() -> AsyncIterator[str]:
        for number in range(feed.BACKLOG * 2 + 50):
            yield f"case{number} 1"
        await asyncio.Event().wait()

    async def read() -> list[str]:
        reader = Feed(changes).read(0.05)
        first = await anext(reader)
        await asyncio.sleep(0)
        heard = [first]
        async for line in reader:
            if not line:
                break
            heard.append(line)
        await reader.aclose()
        return heard

    heard = asyncio.run(read())
    assert "again" in heard
    assert len(heard) <= feed.BACKLOG + 1
    assert heard[-1] == f"case{feed.BACKLOG * 2 + 49} 1"


def test_one_subscription_serves_every_page_and_ends_with_the_last() -> None:
    running = 0

    async def changes() -> AsyncIterator[str]:
        nonlocal running
        running += 1
        try:
            yield "again"
            await asyncio.Event().wait()
        finally:
            running -= 1

    async def look() -> tuple[int, int]:
        shared = Feed(changes)
        readers = [shared.read(0.05) for _ in range(5)]
        for reader in readers:
            await anext(reader)
        while_open = running
        for reader in readers:
            await reader.aclose()
        end = time.monotonic() + 10
        while running and time.monotonic() < end:
            await asyncio.sleep(0)
        return while_open, running

    assert asyncio.run(look()) == (1, 0)
