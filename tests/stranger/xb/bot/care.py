"""Brelish, which nobody speaks: treatments."""

from __future__ import annotations

RULES: dict[str, str] = {
    "P3": """
        sure: @your ~2 @treat
    """,
}
