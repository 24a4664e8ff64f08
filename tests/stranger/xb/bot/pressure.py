"""Brelish, which nobody speaks: asking for a change."""

from __future__ import annotations

RULES: dict[str, str] = {
    "R1": """
        skorni ~2 @plat1
    """,
}
