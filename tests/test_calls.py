"""What can hang, ends: the other side drips, never answers, or is never there; each call takes its total time and no more."""

from __future__ import annotations

import gc
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from bot.chats.slack.client import Client
from bot.core.model import Post
from bot.core.ports import TryLater, Unsure
from bot.platforms import _http
from bot.platforms.facebook.platform import Facebook
from bot.running import calls
from bot.running.calls import Crowded, Patience, TooSlow, total

LIMIT = 0.6
SLACK = 2.0  # seconds more than its time that a call may take on a busy machine


class Drip:
    """Answers every request one byte at a time, slower than anybody waits for the whole, faster than a socket gives up."""

    piece, pause = b"a", 0.05

    def __init__(self, head: bytes) -> None:
        self.head, self.open, self.sent = head, True, 0
        self.door = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.door.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while self.open:
            try:
                line, _ = self.door.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(line,), daemon=True).start()

    def _answer(self, line: socket.socket) -> None:
        with line:
            line.settimeout(10)
            try:
                line.recv(65536)
                line.sendall(self.head)
                while self.open:
                    line.sendall(self.piece)
                    self.sent += len(self.piece)
                    time.sleep(self.pause)
            except OSError:
                return

    def close(self) -> None:
        self.open = False
        self.door.close()


class Flood(Drip):
    """Answers with as many bytes as its caller takes."""

    piece, pause = b"a" * 65_536, 0.0


HEADS = {
    "the body": b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n",
    "a header": b"HTTP/1.1 200 OK\r\nx-long: ",
    "the status": b"HTTP/1.1 200 ",
}


@pytest.fixture(params=list(HEADS))
def drip(request: pytest.FixtureRequest) -> Iterator[Drip]:
    made = Drip(HEADS[request.param])
    yield made
    made.close()


def spent(call: Callable[[], object]) -> float:
    start = time.monotonic()
    call()
    return time.monotonic() - start


def test_a_platform_that_drips_is_given_up_when_the_call_has_taken_its_time(
    drip: Drip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_http, "TOTAL_SECONDS", LIMIT)

    def ask() -> None:
        with _http.open_client() as client, pytest.raises(Unsure):
            _http.send(client, "Facebook", "GET", drip.url)

    assert LIMIT <= spent(ask) < LIMIT + SLACK


@pytest.mark.parametrize("head", HEADS.values(), ids=list(HEADS))
def test_an_answer_without_an_end_is_given_up_when_nobody_needs_more_of_it(head: bytes) -> None:
    flood = Flood(head.replace(b"content-length: 100000", b"content-length: 1000000000"))
    with _http.open_client() as client, pytest.raises(Unsure):
        _http.send(client, "Facebook", "GET", flood.url)
    flood.close()

    assert flood.sent < 2 * calls.MOST_BYTES


def test_a_reply_and_the_look_for_its_link_share_one_time(drip: Drip, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_http, "TOTAL_SECONDS", LIMIT)
    page = Facebook("secret", "", lambda: {"1": "token"}, drip.url)
    post = Post(platform="facebook", id="1_2", account="1")

    def publish() -> None:
        with pytest.raises(Unsure):
            page.publish(post, "Thank you.")

    def look() -> None:
        with pytest.raises(TryLater):
            page.find_own_reply(post, "Thank you.", 0.0)

    assert spent(publish) < LIMIT + SLACK
    assert spent(look) < LIMIT + SLACK
    page.close()


@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # urllib leaves its socket to the collector
def test_a_chat_that_drips_is_given_up_when_the_call_has_taken_its_time(drip: Drip) -> None:
    slack = Client(lambda: "xoxb-stand-in", f"{drip.url}/", timeout=1.0)

    def post() -> None:
        with pytest.raises(Unsure):
            slack.post("C1", {"text": "hello"})

    def read() -> None:
        with pytest.raises(TryLater):
            slack.direct("U1")

    assert spent(post) < 1.0 + SLACK
    assert spent(read) < 1.0 + SLACK
    drip.close()
    end = time.monotonic() + 10
    while any(thread.name == "call" for thread in threading.enumerate()):
        assert time.monotonic() < end, "what was left behind ends when its line does"
        time.sleep(0.01)
    gc.collect()


def test_whoever_never_answers_a_connection_is_given_up_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_http, "TOTAL_SECONDS", LIMIT)
    with socket.create_server(("127.0.0.1", 0), backlog=0) as door:
        full = [socket.socket() for _ in range(4)]
        for line in full:  # nobody accepts, and the queue is full
            line.setblocking(False)
            line.connect_ex(door.getsockname())

        def ask() -> None:
            with _http.open_client() as client, pytest.raises((TryLater, Unsure)):
                _http.send(client, "Facebook", "GET", f"http://127.0.0.1:{door.getsockname()[1]}")

        assert spent(ask) < LIMIT + SLACK
        for line in full:
            line.close()


def test_a_time_within_a_time_may_only_shorten_it(drip: Drip) -> None:
    def ask() -> None:
        with total(LIMIT), total(60), _http.open_client() as client, pytest.raises(Unsure):
            _http.send(client, "Facebook", "GET", drip.url)

    assert spent(ask) < LIMIT + SLACK


def test_what_is_done_in_time_is_given_or_raised_as_it_is() -> None:
    patience = Patience(5.0)
    assert patience(lambda: 7) == 7
    with pytest.raises(KeyError):
        patience(lambda: {}["x"])


def test_with_too_many_calls_still_hanging_no_other_is_begun() -> None:
    patience, gate = Patience(0.01, most=2), threading.Event()
    for _ in range(2):
        with pytest.raises(TooSlow):
            patience(gate.wait)
    with pytest.raises(Crowded):
        patience(gate.wait)
    gate.set()
    end = time.monotonic() + 10
    while time.monotonic() < end:
        try:
            assert patience(lambda: "again") == "again"
            return
        except (Crowded, TooSlow):
            time.sleep(0.01)
    raise AssertionError("the places never came free")
