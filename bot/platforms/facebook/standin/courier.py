"""Carries the stand-in's webhooks to the desk: signed, in order, again and again until the desk says 200."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import httpx

from bot.platforms._meta.standin import envelope

PAUSES = (0.3, 0.6, 1.2, 2.5, 5.0)  # seconds between tries; the last one repeats
PATH = "/webhooks/facebook"


class Courier:
    """One thread, started with the first delivery. `changed` is called whenever the number of waiting ones changes."""

    def __init__(self, desk_url: str, app_secret: str, changed: Callable[[], None]) -> None:
        self.address = desk_url.rstrip("/") + PATH
        self.app_secret, self.changed = app_secret, changed
        self.waiting: list[dict[str, Any]] = []
        self.trouble = ""
        self._news, self._stop, self._lock = threading.Event(), threading.Event(), threading.Lock()
        self._thread: threading.Thread | None = None

    def take(self, delivery: dict[str, Any]) -> None:
        """Deliver this too; returns at once."""
        with self._lock:
            self.waiting.append(delivery)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="courier", daemon=True)
                self._thread.start()
        self._news.set()

    def stop(self) -> None:
        """End the thread; what is not delivered stays in `waiting`."""
        self._stop.set()
        self._news.set()
        if self._thread is not None:
            self._thread.join(10)

    def _run(self) -> None:
        with httpx.Client(timeout=5) as client:
            tries = 0
            while not self._stop.is_set():
                if not self.waiting:
                    self._news.wait()
                    self._news.clear()
                    continue
                if self._deliver(client, self.waiting[0]):
                    tries = 0
                    with self._lock:
                        self.waiting.pop(0)
                else:
                    self._stop.wait(PAUSES[min(tries, len(PAUSES) - 1)])
                    tries += 1
                self.changed()

    def _deliver(self, client: httpx.Client, delivery: dict[str, Any]) -> bool:
        body = envelope.pack(delivery)
        try:
            answer = client.post(self.address, content=body, headers=envelope.sign(self.app_secret, body))
        except httpx.HTTPError:
            self.trouble = "The desk does not answer yet; we keep trying."
            return False
        fine = answer.status_code == 200
        self.trouble = "" if fine else f"The desk answered {answer.status_code}; we keep trying."
        return fine
