"""Brelish, which nobody speaks: what is urgent."""

from __future__ import annotations

ALARMS: tuple[tuple[str, str, str, str], ...] = (("emergency", "always", r"\bbrulo\b", "bleeding"),)
