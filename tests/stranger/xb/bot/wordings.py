"""Brelish, which nobody speaks: safe wordings."""

from __future__ import annotations

WORDINGS: dict[str, tuple[str, ...]] = {
    "thanks": ("Zorim soniki.", "Zorim velto."),
    "again": ("Zorim soniki.", "Zorim velto."),
    "sorry": ("Sorvim, telpu.", "Zorim velto."),
    "privacy": ("Sorvim, telpu.", "Zorim velto."),
    "listen": ("Sorvim, telpu.", "Zorim velto."),
    "question": ("Sorvim, telpu.", "Zorim velto."),
    "advice": ("Sorvim, telpu.", "Zorim velto."),
    "respect": ("Sorvim, telpu.", "Zorim velto."),
    "serious": ("Sorvim, telpu.", "Zorim velto."),
    "words": ("Zorim soniki.", "Zorim velto."),
    "find out": ("Sorvim, telpu.", "Zorim velto."),
}
WAYS = (" Telpu {}.", " Lektu {}.")
