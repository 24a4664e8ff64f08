"""What becomes of the remarks on a private answer: the writer may be spoken to as the patient they are.

What stays forbidden there: what the records hold, advice, threats, and anything in return for a review. Care and money may be
named, and are looked at again, because messages are no place for them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.reading.guard.remarks import Remark

STAYS: Final = frozenset({"P7", "S1", "R1", "R2", "R3", "B1", "X1", "X5", "T1", "T2", "T5", "T7", "P12"})
LOOKED_AT: Final = frozenset({"P3", "P5"})


def in_private(remarks: list[Remark]) -> list[Remark]:
    """The remarks that still count."""
    looked = [replace(one, doubt=True) for one in remarks if one.rule in LOOKED_AT and one.proved]
    return [one for one in remarks if one.rule in STAYS and not one.doubt] + looked
