"""What an onlooker remembers of a life, and how texts are told apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.core import buttons
from bot.core.model import Verb
from tests.lives.people import MARK

Errand = tuple[str, int, str]
"""Which reply is meant: case, round, stage."""


@dataclass
class Form:
    """A form somebody has open, and the words of the case when it was opened."""

    who: str
    case_id: str
    verb: str
    action: str
    fields: dict[str, str]
    seen: object


@dataclass
class Truth:
    """What the onlooker knows; it goes back with a backup, as the desk does."""

    unread: list[dict[str, Any]] = field(default_factory=list)  # taken by the web, perhaps not read
    newest: dict[str, tuple[int, str]] = field(default_factory=dict)  # post -> when, which words
    wordings: list[tuple[str, str]] = field(default_factory=list)  # post, words: each must be in a log
    gone: set[str] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)  # cases
    junk: set[int] = field(default_factory=set)
    strays: int = 0
    strayed: list[dict[str, Any]] = field(default_factory=list)  # what came for a clinic that is not in the settings
    typed: list[tuple[str, str]] = field(default_factory=list)  # case, words that were taken
    logs: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)
    failed: dict[tuple[str, float], float] = field(default_factory=dict)


def letters(text: str) -> str:
    """A text without the signs that are taken out of a stranger's words."""
    return "".join(filter(str.isalnum, text))


def marks(text: str) -> set[str]:
    """Whose words stand in a text."""
    return {found.lower() for found in MARK.findall(text)}


def verbs() -> list[Verb]:
    """What people can press, from the desk's own table: a new verb takes part by itself."""
    return [*buttons.BUTTONS, Verb.SEND]
