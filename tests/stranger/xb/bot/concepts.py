"""Brelish, which nobody speaks: what people speak of."""

from __future__ import annotations

CONCEPTS: dict[str, str] = {
    "good": "koril|velmi|zorim",
    "bad": "grivo|mulka",
    "wait": "tarpo",
    "ask": "dovek",
}
