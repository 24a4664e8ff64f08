"""The one job. Everything it does is in the desk, so a worker that is killed in it leaves nothing half known."""

from __future__ import annotations

from bot import wiring


def drain(lane: str) -> None:
    """Do what stands ready in a lane, for some seconds."""
    wiring.desk().drain(lane)
