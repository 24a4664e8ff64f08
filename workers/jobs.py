"""The one job. Everything it does is in the desk, so a worker that is killed in it leaves nothing half known."""

from __future__ import annotations

from bot import wiring


def advance(case_id: str) -> None:
    """Look at a case and do whatever it needs next."""
    wiring.desk().advance(case_id)
