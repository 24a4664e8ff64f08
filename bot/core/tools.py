"""What the desk lends an adapter when it is built: `make(settings, tools)` of a vendor's folder gets exactly this."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.core.ports.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Tools:
    """`clock` gives epoch seconds. Ask these for an answer when it is needed; do not keep the answer."""

    clock: Callable[[], float]
    url: str  # the address people and vendors reach the desk at, without a slash at its end
    host: str  # the address the web process listens on
    caller: Callable[[str, Sequence[str]], str]  # where a request comes from: its direct address, what was forwarded
    shelf: Shelf  # what is kept: refs of messages, accounts, notices, connections
    changes: Callable[[], AsyncIterator[str]]  # starts listening to what the store says has changed
    credentials: Callable[[str], Mapping[str, str]]  # a vendor's sealed credentials by account, by its name
    channels: Callable[[str], tuple[str, ...]]  # the channels the clinics have in a chat, by its name
