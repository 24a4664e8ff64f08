"""The whole demo in a real browser, as a newcomer: write a post in public, answer it as the clinic, see the reply."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.browser.pages_inbox import InboxPages
from tests.house import ROOT
from tests.loopback import free_port

pytestmark = pytest.mark.browser


class Demo:
    """A running demo: the two addresses, the link and the password it printed."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        while not _free(self.port + 1):
            self.port = free_port()
        self.desk, self.network = f"http://127.0.0.1:{self.port}", f"http://127.0.0.1:{self.port + 1}"
        self.log = folder / "said.txt"
        with self.log.open("w") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot", "demo", "--port", str(self.port), "--data", str(folder / "data"), "--no-browser"],
                cwd=ROOT, stdout=out, stderr=subprocess.STDOUT,
            )  # fmt: skip
        end = time.monotonic() + 60
        while not (found := re.search(r"password\s+(\S+)", self.log.read_text())):
            assert self.process.poll() is None and time.monotonic() < end, self.log.read_text()
            time.sleep(0.1)
        self.password = found[1]
        self.link = re.findall(r"(http\S+/inbox/welcome\S+)", self.log.read_text())[0]

    def world(self) -> list[dict[str, Any]]:
        """Every comment on the network with its replies."""
        return [c for post in httpx.get(f"{self.network}/world").json()["posts"] for c in post["replies"]]

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(30)


def _free(port: int) -> bool:
    from bot.running.household import port_is_free

    return port_is_free("127.0.0.1", port)


@pytest.fixture(scope="module")
def demo(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    running = Demo(tmp_path_factory.mktemp("demo"))
    yield running
    assert running.stop() == 0, running.log.read_text()


def write(page: Any, name: str, text: str) -> None:
    """Write on the clinic's page as a member of the public."""
    form = page.locator("form", has=page.get_by_role("button", name="Post in public")).first
    form.locator("input[name=name]").fill(name)
    form.locator("textarea").fill(text)
    form.get_by_role("button", name="Post in public").click()


def test_a_newcomer_sees_a_post_travel_to_the_desk_and_the_reply_come_back(demo: Demo, browser: Any) -> None:
    public = browser.new_page()
    public.goto(demo.network)
    write(public, "Alex Doe", "Nobody picked up the phone all morning.")
    with InboxPages(browser, demo.desk) as desk:
        desk.page.goto(demo.link)  # as it was printed: no name and no password to type
        desk.page.get_by_role("button", name="Open the inbox as Front desk").click()
        desk.page.wait_for_selector("html.js #list")
        desk.page.get_by_text("Nobody picked up the phone all morning.").first.click()
        desk.press("edit")
        reply = "Thank you for telling us. We would like to hear more: (217) 555-0143."
        desk.page.locator("textarea[name=text]").fill(reply)
        desk.page.get_by_role("button", name="Save and publish").click()
        desk.page.get_by_role("button", name="Undo").click()
        desk.wait_for("#card", "Waiting for you")
        assert all(c["text"] != reply for post in demo.world() for c in post["replies"])
        desk.press("approve")
        public.get_by_text(reply, exact=True).wait_for(timeout=40_000)
        desk.wait_for("#card", "Answered by Front desk")
    public.close()


def test_a_manager_takes_an_escalation(demo: Demo, browser: Any) -> None:
    public = browser.new_page()
    public.goto(demo.network)
    write(public, "Kim Roe", "The person at the counter was rude to my mother.")
    public.close()
    with InboxPages(browser, demo.desk) as desk, InboxPages(browser, demo.desk) as manager:
        desk.sign_in("front-desk", demo.password)
        desk.page.get_by_text("rude to my mother").first.click()
        desk.press("escalate")
        desk.page.locator("[name=reason]").last.fill("Please look at the tone")
        desk.page.get_by_role("button", name=re.compile("Escalate")).last.click()
        manager.sign_in("manager", demo.password)
        manager.page.get_by_text("rude to my mother").first.click()
        manager.page.get_by_text("Please look at the tone").first.wait_for()
        manager.press("acknowledge")
        desk.wait_for("#card", "Practice manager is on it")
