"""What a rule has to say, before it is dressed for people."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """Rule `rule` objects to the text from `start` to `end`.

    `proved`: the line that found it is right about nearly every reply. `certain`: it is right wherever it
    stands. `doubt`: the text as a whole reads clean, so a
    second look is enough. `note` stands in the place of the rule's source.
    """

    rule: str
    start: int
    end: int
    proved: bool = True
    doubt: bool = False
    certain: bool = False
    note: str = ""
