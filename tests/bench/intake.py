"""How fast deliveries are taken: `python -m tests.bench.intake`. Prints the desk's rate against the least possible handler.

Both run under uvicorn in a process of their own, on the same Valkey settings, with the same load, in turns. Every delivery
is a new post, so the desk verifies, parses, opens a case, writes its history and statistics, and queues a wake-up.
"""

from __future__ import annotations

import asyncio
import statistics
import sys

from bot.demo import courier
from tests.bench.server import port, send_all, served, valkey
from tests.platforms.facebook.world import APP_SECRET, World

COUNT = 1500
TURNS = 5
BARE = ("-m", "uvicorn", "tests.bench.bare:app", "--no-access-log", "--log-level", "warning", "--port")


def requests(world: World, count: int) -> list[bytes]:
    """Genuine deliveries, each of a comment by somebody else."""
    world.deliveries.clear()
    for number in range(count):
        who = f"77{len(world.graph.nodes):014d}"
        world.comment(f"I waited for {number} minutes and nobody said a word.", (who, "Robin Example"))
    made = []
    for delivery in world.deliveries:
        body = courier.pack(delivery)
        head = "".join(f"{name}: {value}\r\n" for name, value in courier.sign(APP_SECRET, body).items())
        line = f"POST /webhooks/facebook HTTP/1.1\r\nhost: desk\r\n{head}content-length: {len(body)}\r\n\r\n"
        made.append(line.encode() + body)
    return made


def main() -> None:
    world, desk, bare = World(), port(), port()
    rates: dict[int, list[float]] = {desk: [], bare: []}
    with (
        valkey() as one,
        valkey() as two,
        served(("-m", "bot", "web"), one, desk),
        served((*BARE, str(bare)), two, bare),
    ):
        for turn in range(TURNS + 1):
            for where in (desk, bare):
                seconds, statuses = asyncio.run(send_all(where, requests(world, COUNT if turn else 200)))
                assert set(statuses) == {200}
                if turn:  # the first is for warming up
                    rates[where].append(COUNT / seconds)
    world.client.close()
    ours, least = statistics.median(rates[desk]), statistics.median(rates[bare])
    print(f"desk {ours:.0f}/s, bare handler {least:.0f}/s, ratio {ours / least:.2f} (aim: at least 0.5)")
    sys.exit(ours / least < 0.5)


if __name__ == "__main__":
    main()
