"""The Spanish rules, in the same form as `rules_en`, all written without accents.

Longer than the usual file because it is a table.
"""

from __future__ import annotations

CONDITIONS: dict[str, str] = {}
RULES: dict[str, str] = {}
