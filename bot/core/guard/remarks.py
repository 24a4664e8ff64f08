"""What a rule has to say, before it is dressed for people."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """Rule `rule` objects to the text from `start` to `end`."""

    rule: str
    start: int
    end: int
