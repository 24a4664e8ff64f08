"""The make-believe network never freezes: whoever writes and whoever delivers can always both go on."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path

from bot.demo.wall import Network
from bot.platforms._meta.standin.door import Account
from bot.platforms.facebook.standin.courier import Courier
from bot.platforms.facebook.standin.graph import Graph

PATIENCE = 10.0  # seconds, after which two threads that wait for each other are called frozen


def made(folder: Path) -> Network:
    graph = Graph([Account("1045", "Harbour", "token")], "secret", time.time)
    courier = Courier("http://127.0.0.1:9", "secret", lambda: None)
    courier.take = lambda delivery: None  # type: ignore[method-assign]  # nothing leaves; this is about the memory
    return Network(graph, courier, folder / "network.json")


def test_a_delivery_that_ends_while_somebody_writes_freezes_nobody(tmp_path: Path) -> None:
    net = made(tmp_path)
    inside, outside = threading.Event(), threading.Event()

    def listener(delivery: object) -> None:
        """Somebody is in the middle of writing when the courier says that a delivery is through."""
        inside.set()
        outside.wait(0.5)

    net.graph.listeners.insert(0, listener)
    writer = threading.Thread(target=lambda: net.write("me", "Alex", "Hello"), daemon=True)
    writer.start()
    assert inside.wait(PATIENCE)
    courier = threading.Thread(target=net.changed, daemon=True)
    courier.start()
    time.sleep(0.1)  # it waits for the writer by now, holding whatever it holds
    outside.set()
    writer.join(PATIENCE)
    courier.join(PATIENCE)
    assert not writer.is_alive()
    assert not courier.is_alive()


def test_what_many_write_at_once_is_all_kept(tmp_path: Path) -> None:
    net = made(tmp_path)

    def write(who: int) -> None:
        for number in range(10):
            net.write(f"v{who}", f"Visitor {who}", f"{who}.{number}")
            net.changed()

    threads = [threading.Thread(target=write, args=(who,), daemon=True) for who in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    kept = json.loads((tmp_path / "network.json").read_text())
    texts = {node["text"] for node in kept["graph"]["nodes"]}
    assert {f"{who}.{number}" for who in range(6) for number in range(10)} <= texts
