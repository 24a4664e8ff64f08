"""What a press costs: `python -m tests.bench.act`. Prints round trips to Redis per press, and how long one takes.

The process has seen the case, as the web process has that drew the card. Half of the presses are approvals, half undo.
"""

from __future__ import annotations

import statistics
import sys
import time

from bot.core.binding import binding
from bot.core.model import EVERYWHERE, Command, Person, Role, Verb
from bot.settings import Environment, ReviewsFile
from bot.wiring import build
from tests.bench.server import valkey
from tests.platforms.facebook.world import APP_SECRET, PAGE, PAGE_TOKEN, World
from tests.test_queue import asked, counted

COUNT = 500
STAFF = Person("maria", "Maria", {EVERYWHERE: Role.STAFF})


def main() -> None:
    with valkey("--appendonly", "yes", "--appendfsync", "always") as url:
        secrets = {"facebook_app_secret": APP_SECRET, "facebook_page_tokens": f"{PAGE}={PAGE_TOKEN}"}
        desk = build(Environment.load({"redis_url": url}), ReviewsFile(), given=secrets)
        world = World()
        world.comment("I waited for an hour and nobody said a word.")
        [(_, body)] = world.take_deliveries()
        world.client.close()
        desk.receive("facebook", desk.platforms["facebook"].parse(body))
        [case] = desk.store.open_cases()
        desk.advance(case.id)
        words, took = binding(desk.store.find(case.id)), []
        with counted(desk.store.db) as trips:
            for number in range(COUNT):
                verb = Verb.UNDO if number % 2 else Verb.APPROVE
                start = time.perf_counter()
                desk.act(Command(case_id=case.id, verb=verb, by=STAFF, words=words))
                took.append(time.perf_counter() - start)
        desk.store.db.close()
    each, milliseconds = len(asked(trips)) / COUNT, [1000 * seconds for seconds in took]
    late = statistics.quantiles(milliseconds, n=100)[98]
    print(
        f"{each:.2f} round trips per press (aim: 1); median {statistics.median(milliseconds):.2f} ms, 99th {late:.2f} ms"
    )
    sys.exit(each > 1)


if __name__ == "__main__":
    main()
