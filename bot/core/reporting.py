"""A post that breaks its platform's own rules: reported there, and followed here. Nobody asks its author for anything. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.core.model import OPEN, Case, Report

GROUNDS: Final[tuple[tuple[str, str], ...]] = (
    ("never_here", "Not from anybody who was here"),
    ("libel", "Untrue and harmful"),
    ("private", "Names somebody, or tells what is private"),
    ("abuse", "Insults or threats"),
    ("spam", "Advertising"),
)
GROUND_LABELS: Final[Mapping[str, str]] = dict(GROUNDS)
REMOVED, STAYS = "removed", "stays"
VERDICTS: Final[tuple[tuple[str, str], ...]] = (
    (REMOVED, "The platform took it away"),
    (STAYS, "It stays there"),
)
VERDICT_LABELS: Final[Mapping[str, str]] = dict(VERDICTS)


def waiting(case: Case) -> Report | None:
    """The report that the platform has not answered yet."""
    return case.report if case.report and not case.report.verdict else None


def told(case: Case, at: str, then: str) -> str:
    """What a card says of a report; `at` and `then` are its moments in words."""
    report = case.report
    assert report is not None
    known = f"{report.by_name} reported this at {at}: {GROUND_LABELS.get(report.ground, report.ground).lower()}."
    if report.verdict:
        return f"{known} {VERDICT_LABELS.get(report.verdict, report.verdict)} ({then})."
    time = " The time for our answer runs on." if case.status in OPEN else ""
    return f"{known} The platform has not answered yet.{time}"
