"""Which languages the desk reads, and which language a text is in.

A language that is read is a folder here (`en`, `es`): its common words. `reader` says of one sentence whether it can be
read at all; `telling` names the language of a whole text.
"""

from __future__ import annotations

from bot.core.languages import HOME, NAMES, READ, UNKNOWN
from bot.reading.languages.reader import Reading, read_share, sentences_unread
from bot.reading.languages.telling import identify, polarity, understand

__all__ = [
    "HOME",
    "NAMES",
    "READ",
    "UNKNOWN",
    "Reading",
    "identify",
    "polarity",
    "read_share",
    "sentences_unread",
    "understand",
]
