"""Brelish, which nobody speaks: what people ask."""

from __future__ import annotations

TOPICS: dict[str, str] = {"parking": r"parklo"}
SHAPES: dict[str, str] = {"openers": r"dovek", "unmarked": r"^dovek\b"}
