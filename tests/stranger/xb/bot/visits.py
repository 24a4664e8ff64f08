"""Brelish, which nobody speaks: visits."""

from __future__ import annotations

RULES: dict[str, str] = {
    "P2": """
        sure: @visit1 ~2 @day
    """,
}
