"""What the inbox costs while many look at it: `python -m tests.bench.lists`.

One web process with the household's database options and 1,000 open cases. Prints how long a page of the list takes with
one browser, and then with twenty that refresh each second; and how long webhooks take, p50 and p99, without and with them.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time

import httpx

from bot.chats.inbox import client
from bot.jobs import Waker
from bot.platforms._meta.standin import envelope
from bot.store import Store, connect
from tests.bench.server import port, served, valkey
from tests.bench.stats import fill, waiting
from tests.platforms.facebook.world import APP_SECRET, World

OPENED, BROWSERS, SECONDS, EACH_SECOND = 1_000, 20, 15, 20
PAGE_AIM, WEBHOOK_AIM = 0.020, 0.025


def p99(took: list[float]) -> float:
    return statistics.quantiles(took, n=100)[98]


async def refresh(url: str, cookie: str, until: float, took: list[float], pause: float) -> None:
    """A browser that looks at its list again and again."""
    async with httpx.AsyncClient(cookies={"replydesk": cookie}, timeout=30) as browser:
        while time.perf_counter() < until:
            began = time.perf_counter()
            answer = await browser.get(f"{url}/inbox", headers={"x-fragment": "refresh"})
            assert answer.status_code == 200 and answer.text.count("data-case") == 50
            took.append(time.perf_counter() - began)
            await asyncio.sleep(max(0.0, pause - took[-1]))


async def deliver(url: str, bodies: list[bytes], until: float, took: list[float]) -> None:
    """A platform that sends so many deliveries each second."""
    async with httpx.AsyncClient(timeout=30) as sender:
        while time.perf_counter() < until and bodies:
            body, began = bodies.pop(), time.perf_counter()
            answer = await sender.post(
                f"{url}/webhooks/facebook", content=body, headers=envelope.sign(APP_SECRET, body)
            )
            assert answer.status_code == 200
            took.append(time.perf_counter() - began)
            await asyncio.sleep(max(0.0, 1 / EACH_SECOND - took[-1]))


async def play(url: str, cookies: list[str], bodies: list[bytes], pause: float) -> tuple[list[float], list[float]]:
    pages, hooks, until = list[float](), list[float](), time.perf_counter() + SECONDS
    lookers = (refresh(url, cookie, until, pages, pause) for cookie in cookies)
    await asyncio.gather(*lookers, deliver(url, bodies, until, hooks))
    return pages, hooks


def main() -> None:
    with valkey("--appendonly", "yes", "--appendfsync", "always") as store_url:
        db = connect(store_url)
        store = Store(db, Waker(db))
        fill(store, map(waiting, range(OPENED)))
        client.add_account(store, "maria", "Maria", "correct horse battery 7", "owner")
        cookies = [client.sign_in(store, "maria") for _ in range(BROWSERS)]
        there = World()
        for number in range(2 * SECONDS * EACH_SECOND):
            there.comment(f"The wait was long, {number}", (f"u{number}", "Robin Example"))
        bodies = [body for _, body in there.take_deliveries()]
        there.close()
        number = port()
        with served(["-m", "bot", "web"], store_url, number):
            url = f"http://127.0.0.1:{number}"
            alone: list[float] = []
            asyncio.run(refresh(url, cookies[0], time.perf_counter() + 3, alone, 0.0))
            _, quiet = asyncio.run(play(url, [], bodies, 1.0))
            pages, hooks = asyncio.run(play(url, cookies, bodies, 1.0))
        db.close()
    print(f"a page, one browser: {1000 * statistics.median(alone):.0f} ms (aim: {1000 * PAGE_AIM:.0f})")
    print(f"a page, {BROWSERS} browsers: {1000 * statistics.median(pages):.0f} ms, p99 {1000 * p99(pages):.0f}")
    print(f"webhooks without browsers: {1000 * statistics.median(quiet):.1f} ms, p99 {1000 * p99(quiet):.1f}")
    print(f"webhooks with them: {1000 * statistics.median(hooks):.1f} ms, p99 {1000 * p99(hooks):.1f} (aim: 25)")
    sys.exit(statistics.median(alone) > PAGE_AIM or p99(hooks) > WEBHOOK_AIM)


if __name__ == "__main__":
    main()
