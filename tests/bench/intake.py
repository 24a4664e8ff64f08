"""How fast deliveries are taken: `python -m tests.bench.intake`. Prints the desk's rate against the least possible handler.

Both run under uvicorn in a process of their own, each with a Valkey that writes to disk before it answers, as the
household's does; with the same load, in turns. Every delivery is a new post: the desk verifies it, writes it down as it
came and nudges a worker; the other checks the same signature and makes one write. Where the program `node-red` is
found, it is a third: it checks the same signature and writes nothing.
"""

from __future__ import annotations

import asyncio
import statistics
import sys

import redis

from bot.platforms._meta.standin import envelope
from tests.bench.nodered import node_red
from tests.bench.server import HOUSEHOLD, port, send_all, served, valkey
from tests.platforms.facebook.world import APP_SECRET, World

COUNT = 1500
TURNS = 5
AIMS = {1: 0.8, 16: 1.0, 64: 1.0}  # lines -> the ratio
BARE = ("-m", "uvicorn", "tests.bench.bare:app", "--no-access-log", "--log-level", "warning", "--port")


def requests(world: World, count: int) -> list[bytes]:
    """Genuine deliveries, each of a comment by somebody else."""
    world.deliveries.clear()
    for number in range(count):
        who = f"77{len(world.graph.nodes):014d}"
        world.comment(f"I waited for {number} minutes and nobody said a word.", (who, "Robin Example"))
    made = []
    for delivery in world.deliveries:
        body = envelope.pack(delivery)
        head = "".join(f"{name}: {value}\r\n" for name, value in envelope.sign(APP_SECRET, body).items())
        line = f"POST /webhooks/facebook HTTP/1.1\r\nhost: desk\r\n{head}content-length: {len(body)}\r\n\r\n"
        made.append(line.encode() + body)
    return made


def beside(ours: float, theirs: list[float]) -> str:
    if not theirs:
        return "node-red is not there"
    rate = statistics.median(theirs)
    return f"Node-RED, which writes nothing, {rate:.0f}/s, ratio {ours / rate:.2f}"


def main() -> None:
    world, desk, bare, red = World(), port(), port(), port()
    short = []
    with (
        valkey(*HOUSEHOLD) as one,
        valkey(*HOUSEHOLD) as two,
        served(("-m", "bot", "web"), one, desk),
        served((*BARE, str(bare)), two, bare),
        node_red(red) as there,
    ):
        for lines, aim in AIMS.items():
            rates: dict[int, list[float]] = {desk: [], bare: [], red: []}
            for turn in range(TURNS + 1):
                for where, url in ((desk, one), (bare, two), *([(red, two)] if there else [])):
                    count = (COUNT if lines > 1 else COUNT // 3) if turn else 200
                    seconds, statuses = asyncio.run(send_all(where, requests(world, count), lines))
                    assert set(statuses) == {200}
                    if turn:  # the first is for warming up
                        rates[where].append(count / seconds)
                    with redis.Redis.from_url(url) as db:
                        db.flushall()  # no worker reads here, and neither side is to fill up
            ours, least = statistics.median(rates[desk]), statistics.median(rates[bare])
            short += [lines] if ours / least < aim else []
            print(
                f"{lines:2} lines: desk {ours:.0f}/s, bare handler {least:.0f}/s, ratio {ours / least:.2f} "
                f"(aim: at least {aim}); {beside(ours, rates[red])}",
                flush=True,
            )
    world.client.close()
    sys.exit(bool(short))


if __name__ == "__main__":
    main()
