"""The guard's remarks in the edit form: each with a button that puts its wording in. On a card they are read only."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chats.teams.render import LEVELS, Json, box, fold, press, remark, words, worst
from bot.core.model import Finding
from bot.reading.wording import LABEL, Checked, name_of


def offers(found: Checked, data: Json, most: int, dialog: bool, pressable: bool = True) -> list[Json]:
    """What the last press led to, then the remarks, right under the field they are about.

    Without `pressable` they can only be read, which takes a quarter of the room.
    """
    tone = "good" if found.good else "attention"
    news = (
        [box(words(fold(found.note, min(most * 3, 600)), weight="Bolder"), tone, spacing="Small")] if found.note else []
    )
    return news + _rows(found.findings, data, most, dialog, pressable)


def _rows(findings: Sequence[Finding], data: Json, most: int, dialog: bool, pressable: bool) -> list[Json]:
    boxes = []
    for finding in worst(findings, most):
        items: list[Json] = [remark(finding, most)]
        if finding.suggestion and pressable:
            use = press("wording", LABEL, {**data, "finding": name_of(finding)}, "", dialog)
            items.append({"type": "ActionSet", "actions": [use], "spacing": "Small"})
        boxes.append(box(items, LEVELS[finding.level], spacing="Small"))
    return boxes
