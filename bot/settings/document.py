"""The settings as they are stored (JSON with a schema) and as they are written for people (TOML)."""

from __future__ import annotations

import json
from difflib import unified_diff
from typing import Final

from pydantic import ValidationError

from bot.running.environment import SettingsError
from bot.settings.file import ReviewsFile

SCHEMA: Final = 2  # 1: from before a press could ask a manager, so whoever nobody listed worked
NEWER: Final = "The stored settings come from a newer version of Replydesk. Please install that version again."
BROKEN: Final = "The stored settings cannot be read. Please put them in again: reviews settings import FILE"


def to_document(file: ReviewsFile) -> str:
    """What is stored: only what differs from the defaults, so that two files that mean the same are the same."""
    settings = file.model_dump(mode="json", exclude_defaults=True)
    before = {"before": True} if file.before else {}
    return json.dumps({"schema": SCHEMA, "settings": settings, **before}, ensure_ascii=False, sort_keys=True)


def same(one: ReviewsFile, other: ReviewsFile) -> bool:
    """Whether two say the same, wherever they come from."""
    return one.model_dump(exclude_defaults=True) == other.model_dump(exclude_defaults=True)


def from_document(doc: str) -> ReviewsFile:
    """Raises SettingsError with what to do when a document cannot be read."""
    try:
        stored = json.loads(doc)
        if stored["schema"] > SCHEMA:
            raise SettingsError(NEWER)
        file = ReviewsFile.model_validate(stored["settings"])
        file = file.as_before(stored["schema"] < SCHEMA or bool(stored.get("before")))
        file.places()
    except (ValueError, KeyError, TypeError, ValidationError):
        raise SettingsError(BROKEN) from None
    return file


def to_toml(file: ReviewsFile) -> str:
    """A reviews.toml that means the same. Remarks of an imported file are not kept."""
    import tomli_w  # only `reviews settings` writes TOML

    return tomli_w.dumps(file.model_dump(exclude_defaults=True), multiline_strings=True)


def differences(stored: ReviewsFile, file: ReviewsFile) -> list[str]:
    """What a file would change: lines that begin with "-" (stored now) or "+" (in the file), with their neighbours."""
    if same(stored, file):
        return []
    before, after = (to_toml(one).splitlines() for one in (stored, file))
    return list(unified_diff(before, after, "the desk uses", "the file says", lineterm=""))
