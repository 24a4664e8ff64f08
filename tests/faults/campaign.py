"""Many faults, and a judge: `python -m tests.faults.campaign --faults N --minutes M [--seed S]`.

A real household runs, and people write, read and press, many at once, while processes die and stand still, platforms lie, drip
and act late, Slack refuses, couriers hang up, the disk is full and a backup is put back. At the end the judge reads the
platform, Slack and the inbox: nothing lost, nothing doubled, nothing falsely reported. It ends with 0 when that holds and so
many faults have happened, with 1 when it does not, with 2 when the time was over before.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import httpx

from bot.chats.inbox.client import sign_in
from bot.core.model import Case, Status
from bot.platforms._meta.standin import envelope
from bot.running import database
from tests.chats.inbox.driver import InboxDriver, words
from tests.chats.slack.driver import SlackDriver
from tests.faults.house import SIGNING, RealHouse
from tests.faults.weather import Blows, Stormy, Weather, refusing, tear

PEOPLE: Final = 40  # cases under way at once
PAUSE_SECONDS: Final = 1.0  # between two blows
CALM_SECONDS: Final = 150.0  # so long after the last fault everything must be done
DISK_BYTES: Final = database.ROOM + 96 * 1024 * 1024
TEXTS: Final = (
    "I waited for an hour and nobody said a word.",
    "The front desk was rude to my mother.",
    "Why was nobody on the phone?",
)


@dataclass
class Life:
    """One post, and what came of it."""

    post: str
    waits: bool  # for the moment its answer is due, before anybody presses
    delivered_at: float = 0.0
    done: bool = False
    first_at: float = 0.0


class Campaign:
    """The house in this weather, and the people who live on in it."""

    def __init__(self, seed: int, people: int = PEOPLE) -> None:
        self.people = people
        self.weather = Weather(seed)
        self.disk = small_disk()
        weather = self.weather
        self.house = RealHouse(
            workers=2, hold=0.3, folder=self.disk and self.disk / "data",
            around=lambda app, world: Stormy(app, world.graph, weather),
        )  # fmt: skip
        refusing(self.house.slack, weather)
        self.blows = Blows(self.house, self.weather, self.disk)
        self.lives: list[Life] = []
        self.over = threading.Event()
        self.broken: list[str] = []

    # people

    def live(self) -> None:
        """Write, deliver, perhaps wait for the reminder, and press until the answer is out."""
        chance, house = self.weather.random, self.house
        life = Life(
            house.write(minutes_ago=((waits := chance.random() < 0.3) and 59.95) or 1, text=chance.choice(TEXTS)), waits
        )
        self.lives.append(life)
        self.bring(life)
        if waits:
            with suppress(AssertionError):
                house.until(lambda: house.keys(house.case(life.post).id)["1.due.slack.boss"], 40)
        while not self.over.is_set():
            try:
                if self.look_after(life):
                    life.done = True
                    return
            except (OSError, httpx.HTTPError, AssertionError, LookupError):
                pass  # something is away; people try again
            except Exception as away:
                if "redis" not in type(away).__module__:
                    raise
            time.sleep(0.4)

    def bring(self, life: Life) -> None:
        """As Facebook does it, now and then with a try that breaks off, and once more than needed."""
        body = next(envelope.pack(d) for d in list(self.house.world.deliveries) if f'"{life.post}"' in json.dumps(d))
        if self.weather.strikes(("torn",), 0.2):
            tear(f"{self.house.url}/webhooks/facebook", body)
            self.weather.counts("a delivery breaks off")
        self.house.deliver(life.post)
        life.delivered_at = time.time()
        life.first_at = life.first_at or life.delivered_at
        if self.weather.strikes(("again",), 0.2):
            self.house.deliver(life.post)
            self.weather.counts("a delivery comes twice")

    def look_after(self, life: Life) -> bool:
        """Do what the card asks for, saying truly what is to be seen on the platform; whether it is done."""
        house = self.house
        case_id = house.store.case_of("facebook", life.post)
        case = house.store.find(case_id) if case_id else None
        if case is None:
            if time.time() - life.delivered_at > 30:
                self.bring(life)  # it was written after the backup that was put back
            return False
        there = house.replies(life.post)
        if case.status in (Status.ANSWERED, Status.CLOSED):
            return True
        if life.post in self.weather.acting:
            return False  # what is to be seen there is not all there is
        maria = SlackDriver(house.url, SIGNING, house.slack, "U1", "Maria")
        if case.doubt is not None:
            if case.doubt.looks and not case.doubt.told:
                maria.press(maria.message(case.id), "is_there" if there else "not_there")
        elif case.status in (Status.WAITING, Status.FAILED):
            if not there:
                maria.press(maria.message(case.id), "approve")
            elif case.status is Status.WAITING and self.blows.restored:
                maria.dismiss(case.id, "It is answered there already")
        return False

    # the storm

    def storm(self, faults: int, until: float) -> None:
        """Blow after blow, until so many faults have happened or the time is over."""
        chance, blows = self.weather.random, self.blows
        self.weather.fine = False
        began, turns = time.time(), 0
        while self.weather.faults < faults and time.time() < until:
            turns += 1
            blow = chance.choice((blows.death, blows.freeze))
            with suppress(Exception):  # whoever is to be struck has just gone
                blow()
            if turns % 50 == 12:
                blows.full_disk()
            if turns % 90 == 25:
                blows.back_up()
            if turns % 90 == 35 and blows.saved:
                blows.restore()
            time.sleep(PAUSE_SECONDS)
        self.weather.fine = True
        self.house.slack.faults.clear()
        print(f"{self.weather.faults} faults in {time.time() - began:.0f} s", flush=True)

    def run(self, faults: int, minutes: float) -> None:
        until = time.time() + minutes * 60
        storm = threading.Thread(target=self.storm, args=(faults, until), daemon=True)
        with ThreadPoolExecutor(self.people) as pool:
            begun = [pool.submit(self.live) for _ in range(self.people)]
            storm.start()
            while storm.is_alive():
                ended = [one for one in begun if one.done()]
                for one in ended:
                    one.result()
                    begun[begun.index(one)] = pool.submit(self.live)
                time.sleep(0.1)
            end = time.time() + CALM_SECONDS
            while time.time() < end and not all(one.done() for one in begun):
                time.sleep(0.2)
            self.over.set()
        self.judge()

    # the judge

    def judge(self) -> None:
        """Read the platform, Slack and the inbox as they are in the end."""
        house = self.house
        house.until(house.healthy, 60)
        boss = self.sit_down("boss")
        for life in self.lives:
            self.broken += [f"{life.post}: {what}" for what in self.faults_of(life, boss)]
        boss.close()
        cases, posts = house.store.recent_cases(100_000), {life.post for life in self.lives}
        if strangers := [case.id for case in cases if case.post.id not in posts]:
            self.broken.append(f"cases of nobody: {strangers}")

    def sit_down(self, who: str) -> InboxDriver:
        """Somebody at the inbox."""
        store, url = self.house.store, self.house.url
        store.save_account(who, {"display": who, "role": "owner", "locations": "", "password": "never used"})

        class Seat(InboxDriver):
            def sign_in(self, name: str, password: str) -> None:
                self.http.cookies.set("replydesk", password)

        return Seat(url, who, sign_in(store, who))

    def faults_of(self, life: Life, boss: InboxDriver) -> Iterator[str]:
        house = self.house
        case_id = house.store.case_of("facebook", life.post)
        case: Case | None = house.store.find(case_id) if case_id else None
        if case is None:
            yield "lost: there is no case"
            return
        there = house.replies(life.post)
        if not life.done:
            yield f"stuck: {case.status.value}, {len(there)} replies, in doubt: {case.doubt is not None}"
        if len(there) > 1:
            yield f"doubled: {len(there)} replies"
        page = words(boss.page(case.id), "card")
        if case.status is Status.ANSWERED and not there:
            yield "falsely reported: called answered, and nothing is there"
        if "Answered by" in page and not there:
            yield "falsely reported: the inbox says that it is answered"
        if there and case.status is Status.ANSWERED and there[0] not in page:
            yield "the inbox shows another reply than the page"
        hangs = SlackDriver(house.url, SIGNING, house.slack).card(case.id)
        if life.done and case.status is Status.ANSWERED and "Answered by" not in hangs and not self.is_old(life):
            yield "the card in Slack does not say that it is answered"
        if not self.is_old(life):
            yield from (
                f"{key} was said {many} times in Slack" for key, many in house.keys(case.id).items() if many > 1
            )
            yield from (
                f"{what} stands {many} times in the inbox" for what, many in house.notices(case.id).items() if many > 1
            )
        yield from (f"its log: {fault}" for fault in house.store.audit(case.id))

    def is_old(self, life: Life) -> bool:
        """Whether a backup was put back in its time: what was said after that was made, nobody knows any more."""
        return any(life.first_at < back + 1 for _, back in self.blows.restored)

    def worst_ping(self) -> float:
        """How late, in seconds, the latest call for the manager was."""
        late = [0.0]
        for life in self.lives:
            case_id = self.house.store.case_of("facebook", life.post)
            case = self.house.store.find(case_id) if case_id else None
            at = self.house.slack.at.get(f"{case_id}.1.due.slack.boss")
            if life.waits and case and at and not self.is_old(life):
                late.append(at - max(case.clock_from + 3600, life.delivered_at))
        return max(late)

    def close(self) -> str:
        log = self.house.close()
        if self.disk is not None:
            subprocess.run(["umount", "-l", str(self.disk)], check=False)
        shutil.rmtree(self.disk or self.house.folder, ignore_errors=True)
        return log


def small_disk() -> Path | None:
    """A disk of its own, where that may be had."""
    place = Path(tempfile.mkdtemp(prefix="rdc"))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", str(place)]
    try:
        if subprocess.run(mount, capture_output=True, check=False).returncode == 0:
            return place
    except OSError:
        pass
    place.rmdir()
    return None


def main(given: list[str] | None = None) -> int:
    reader = argparse.ArgumentParser(prog="python -m tests.faults.campaign", description=__doc__)
    reader.add_argument("--faults", type=int, default=300)
    reader.add_argument("--minutes", type=float, default=5.0)
    reader.add_argument("--seed", type=int, default=1)
    asked = reader.parse_args(given)
    campaign = Campaign(asked.seed)
    try:
        campaign.run(asked.faults, asked.minutes)
        for what, many in sorted(campaign.weather.happened.items()):
            print(f"{many:6}  {what}")
        done: Any = sum(life.done for life in campaign.lives)
        print(
            f"{len(campaign.lives)} posts, {done} answered; the worst call for the manager came {campaign.worst_ping():.1f} s late"
        )
        if campaign.disk is None:
            print("no disk could be filled here")
        for what in campaign.broken:
            print(f"BROKEN {what}")
    finally:
        campaign.close()
    return 1 if campaign.broken else 0 if campaign.weather.faults >= asked.faults else 2


if __name__ == "__main__":
    sys.exit(main())
