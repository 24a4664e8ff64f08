"""Brelish, which nobody speaks: words in classes."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "you": "bek",
    "your": "beka",
    "we": "lun",
    "us": "lun",
    "our": "luna",
    "treat": "krovit*",
    "visit1": "pratuk*",
    "day": "mardol",
    "thank": "zorim*",
    "sorry": "sorvim",
    "general": "velto",
    "plat1": "lektu",
}
