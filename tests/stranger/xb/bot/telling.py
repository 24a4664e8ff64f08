"""Brelish, which nobody speaks: what tells it from other languages."""

from __future__ import annotations

SMALL_WORDS = "zorim bek beka lun luna velto dovek"
