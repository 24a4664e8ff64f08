"""How long a card and an approved reply take: `python -m tests.bench.latency`.

A whole desk as real processes, as `reviews up` starts it: its own database, two workers, a Slack and a Facebook on loopback.
The card: from the delivery to Slack's having it. The reply: from the end of the hold to Facebook's having it; once with a
Slack that is fast, and once with one that takes three seconds for each call while five new cards wait.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from typing import Any

import httpx

from bot.core import intake
from bot.core.model import Post, Status
from bot.platforms._meta.standin import envelope
from tests.faults.house import RealHouse
from tests.platforms.facebook.world import APP_SECRET

CARDS, REPLIES = 20, 6
HOLD_SECONDS = 5.0
SLOW_SECONDS = 3.0
CARD, FAST, SLOW = 0.013, 0.060, 1.0  # the aims, in seconds


def card(house: RealHouse, line: httpx.Client) -> float:
    """Seconds from a delivery to its card."""
    post = house.write(minutes_ago=1)
    name = f"{intake.case_id(Post(platform='facebook', id=post, account=''))}.card-slack.1"
    body = next(envelope.pack(d) for d in list(house.world.deliveries) if f'"{post}"' in json.dumps(d))
    headers = envelope.sign(APP_SECRET, body)
    line.get(f"{house.url}/webhooks/facebook")  # the connection is open, as a vendor's is
    time.sleep(0.3)
    start = time.time()
    assert line.post(f"{house.url}/webhooks/facebook", content=body, headers=headers).status_code == 200
    house.until(lambda: house.slack.at.get(name))
    return house.slack.at[name] - start


def answered(house: RealHouse, post: str) -> float:
    """Seconds from the end of the hold to the reply's being out."""
    house.until(lambda: house.case(post).status is Status.ANSWERED)
    [reply] = house.case(post).replies
    return reply.at - reply.hold_until


def reply(house: RealHouse) -> float:
    post = house.write(minutes_ago=1)
    house.deliver(post)
    house.until(lambda: house.case(post).status is Status.WAITING)
    house.approve(post)
    return answered(house, post)


def slow_reply(house: RealHouse) -> float:
    """The same with a Slack that takes its time, while five new cards wait."""
    post = house.write(minutes_ago=1)
    house.deliver(post)
    house.until(lambda: house.case(post).status is Status.WAITING)
    fast = house.slack.answer

    def slow(method: str, fields: dict[str, Any], token: str) -> Any:
        time.sleep(SLOW_SECONDS)
        return fast(method, fields, token)

    house.slack.answer = slow  # type: ignore[method-assign]
    try:
        for _ in range(5):
            house.deliver(house.write(minutes_ago=1))
        house.approve(post)
        return answered(house, post)
    finally:
        house.slack.answer = fast  # type: ignore[method-assign]
        house.until(lambda: not any(row.number for row in house.store.waiting().values()))


def main() -> None:
    house = RealHouse(workers=2, hold=HOLD_SECONDS)
    try:
        with httpx.Client() as line:
            card(house, line)
            cards = [card(house, line) for _ in range(CARDS)]
        fast = [reply(house) for _ in range(REPLIES)]
        slow = [slow_reply(house) for _ in range(2)]
    finally:
        house.close()
    rows = (("card", cards, CARD), ("reply beyond the hold", fast, FAST), ("reply, slow Slack", slow, SLOW))
    for name, took, aim in rows:
        print(
            f"{name:22} median {1000 * statistics.median(took):6.0f} ms, worst {1000 * max(took):6.0f} ms "
            f"(aim: {1000 * aim:.0f} ms)"
        )
    sys.exit(any(statistics.median(took) > aim for _, took, aim in rows))


if __name__ == "__main__":
    main()
