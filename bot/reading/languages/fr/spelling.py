"""French: how people shorten words, and what they write together."""

from __future__ import annotations

# What stands before an apostrophe and is a word of its own.
ELISIONS = "l d j m t s n c qu jusqu lorsqu puisqu quelqu"
SHORTHAND: dict[str, str] = {
    "rdv": "rendez vous", "bjr": "bonjour", "bsr": "bonsoir", "mrc": "merci", "slt": "salut", "stp": "s il te plait",
    "svp": "s il vous plait", "pcq": "parce que", "qd": "quand", "tt": "tout", "tjs": "toujours", "bcp": "beaucoup",
    "ds": "dans", "pr": "pour", "pb": "probleme", "dr": "docteur", "dsl": "desole", "auj": "aujourdhui", "tel": "telephone",
}  # fmt: skip
