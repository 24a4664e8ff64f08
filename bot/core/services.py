"""What clinics offer, as people call it: one table for what is asked and for what a clinic says of itself.

Patterns see small letters without accents; English and Spanish share them.
"""

from __future__ import annotations

import re
from typing import Final

_NAMES: Final = {
    "aligners": r"aligner|invisalign|clear trays|alineador",
    "braces": r"braces|brackets?\b|frenos|frenillos",
    "checkup": r"check-? ?up|\bexam\b|examination|consultation|revision|chequeo|evaluacion|\bconsulta\b",
    "cleaning": r"cleaning|teeth cleaned|teeth clean\b|hygienist|limpieza",
    "crown": r"\bcrowns?\b|coronas?\b",
    "implant": r"implant",
    "filling": r"\bfillings?\b|empaste|amalgama",
    "whitening": r"whiten|bleaching|blanque",
    "veneers": r"veneer|carillas",
    "root_canal": r"root canal|endodon",
    "extraction": r"extraction|tooth (?:out|pulled)|wisdom t|extraccion|sacar (?:una|la) muela|muelas? del juicio",
    "dentures": r"denture|dentadura|protesis|plates?\b",
    "retainer": r"retainer|retenedor",
    "night_guard": r"night ?guard|mouth ?guard|ferula|grind",
    "ankle": r"ankle|tobillo",
    "knee": r"\bknees?\b|rodilla",
    "shoulder": r"shoulder|hombro",
    "back": r"\b(?:my|a|the|lower|stiff|bad|sore|for|aching) back\b|backs?\b (?:pain|ache)|backache|back pain|espalda|lumbar",
    "neck": r"\bneck\b|cuello|cervical",
    "physio": r"physio|physical therap|\bpt\b|fisio|terapia fisica|rehab",
    "orthodontic": r"orthodon|ortodon",
    "dental": r"dentist|dental|dentistry|odontolog",
}
SERVICES: Final = {name: re.compile(pattern) for name, pattern in _NAMES.items()}
DEPARTMENTS: Final = {  # the department a service belongs to
    "orthodontic": ("aligners", "braces", "retainer", "orthodontic"),
    "physio": ("ankle", "knee", "shoulder", "back", "neck", "physio"),
    "dental": ("checkup", "cleaning", "crown", "implant", "filling", "whitening", "veneers", "root_canal", "extraction",
               "dentures", "night_guard", "dental"),
}  # fmt: skip


def spoken(service: str, words: str) -> bool:
    """Whether a text in small letters without accents names a service."""
    pattern = SERVICES.get(service)
    return bool(pattern and pattern.search(words))
