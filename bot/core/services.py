"""What clinics offer, as people call it: one table for what is asked and for what a clinic says of itself.

The names are data of the languages (`reading/languages/<code>/services.toml`), read as a file.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Final

from bot.core.languages import READ

FOLDER: Final = Path(__file__).parents[1] / "reading" / "languages"
DEPARTMENTS: Final = {  # the department a service belongs to
    "orthodontic": ("aligners", "braces", "retainer", "orthodontic"),
    "physio": ("ankle", "knee", "shoulder", "back", "neck", "physio"),
    "dental": ("checkup", "cleaning", "crown", "implant", "filling", "whitening", "veneers", "root_canal", "extraction",
               "dentures", "night_guard", "dental"),
}  # fmt: skip


@cache
def patterns(languages: tuple[str, ...] = READ) -> dict[str, re.Pattern[str]]:
    """What each service is called in these languages; the patterns see small letters without accents.

    A language without the file has no names for services.
    """
    names: dict[str, list[str]] = {}
    for file in (FOLDER / language / "services.toml" for language in languages):
        for service, said in tomllib.loads(file.read_text("utf-8")).items() if file.exists() else ():
            names.setdefault(service, []).append(str(said))
    return {service: re.compile("|".join(said)) for service, said in names.items()}


def spoken(service: str, words: str) -> bool:
    """Whether a text in small letters without accents names a service."""
    pattern = patterns().get(service)
    return bool(pattern and pattern.search(words))
