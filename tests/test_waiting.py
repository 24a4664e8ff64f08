"""No test waits by counting turns: it would be red on a fast machine, or slow for nothing."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.house import ROOT
from tests.waiting import until

FILES = sorted((ROOT / "tests").rglob("*.py"))


def counted_waits(source: str) -> list[int]:
    """The lines of loops over a range in which something sleeps."""
    loops = (
        n for n in ast.walk(ast.parse(source)) if isinstance(n, (ast.For, ast.AsyncFor)) and _calls(n.iter, "range")
    )
    return [n.lineno for n in loops if any(_calls(inner, "sleep") for part in n.body for inner in ast.walk(part))]


def _calls(node: ast.AST, name: str) -> bool:
    if not isinstance(node, ast.Call):
        return False
    function = node.func
    return name in (getattr(function, "id", ""), getattr(function, "attr", ""))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_nobody_waits_by_counting_turns(file: Path) -> None:
    assert counted_waits(file.read_text(encoding="utf-8")) == []


def test_a_counted_wait_is_found() -> None:
    assert counted_waits("for n in range(5):\n    if x:\n        time.sleep(1)\n") == [1]
    assert counted_waits("for n in range(5):\n    print(n)\nwhile True:\n    sleep(1)\n") == []


def test_a_wait_ends_by_the_clock_and_says_for_what() -> None:
    with pytest.raises(AssertionError, match="the card"):
        until(lambda: False, 0.05, what="the card never came")
    assert until(lambda: 7, 0.0) == 7
