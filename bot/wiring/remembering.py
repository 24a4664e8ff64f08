"""What a process has read it need not read again: a post is read for the alarm when it arrives, and then for its card."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Final

from bot.core.model import Triage

Read = Callable[[str, float | None], Triage]

MOST: Final = 4096  # readings of a burst between its arrival and its cards; about a kilobyte each


def remembering(read: Read, most: int = MOST) -> Read:
    """The same reader, which gives what it made of a text lately. It keeps a hash of the text and never the text."""
    made: OrderedDict[bytes, Triage] = OrderedDict()
    lock = Lock()

    def reads(text: str, stars: float | None) -> Triage:
        mark = hashlib.blake2b(f"{stars}\n{text}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
        with lock:
            if mark in made:
                made.move_to_end(mark)
                return made[mark]
        found = read(text, stars)
        with lock:
            made[mark] = found
            while len(made) > most:
                made.popitem(last=False)
        return found

    return reads
