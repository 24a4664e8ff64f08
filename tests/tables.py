"""Writes the generated tables of the pages again, from the registries: `python -m tests.tables`.

A table stands between `<!-- NAME: made by python -m tests.tables -->` and `<!-- /NAME -->`, on any page of the
repository.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from bot import wiring
from bot.core.languages import LANGUAGES, NAMES
from bot.reading.languages import shelf
from bot.settings import Environment
from tests import advice
from tests.house import ROOT

SKIPPED = {".git", ".venv", "node_modules", "build"}


def settings() -> Iterator[str]:
    """Every environment variable, in the order of the registries."""
    yield "| variable | what it is |\n|---|---|"
    for kind in (Environment, *(vendor.load()[0] for vendor in wiring.VENDORS)):
        for name, field in kind.model_fields.items():
            yield f"| `{name.upper()}` | {field.description} |"


def _pages(vendors: tuple[wiring.Vendor, ...]) -> Iterator[str]:
    """Every vendor with the page that says how to set it up."""
    yield "| | page |\n|---|---|"
    for vendor in vendors:
        folder = vendor.folder.replace(".", "/")
        yield f"| {vendor.load()[0].about} | [{folder}/README.md]({vendor.name}/README.md) |"


def languages() -> Iterator[str]:
    """Every language with what reads it."""
    yield "| | read together with | by |\n|---|---|---|"
    ruled = shelf.by_rules_only()
    for one in LANGUAGES:
        beside = [NAMES[code] for code in shelf.group_of(one.code) if code != one.code]
        by = "rules" if one.code in ruled else "rules and weights learned from examples"
        yield f"| {one.name} (`{one.code}`) | {', '.join(beside) or '-'} | {by} |"


def language_files() -> Iterator[str]:
    """Every file of a language's folder, and what follows where it is missing."""
    yield "| file | where it is missing |\n|---|---|"
    for name, follows in shelf.FILES.items():
        yield f"| `{name}` | {follows or 'the language is not read'} |"


TABLES: dict[str, Callable[[], Iterator[str]]] = {
    "advice": advice.shown,
    "left-out": advice.left_out,
    "languages": languages,
    "language-files": language_files,
    "settings": settings,
    "platforms": lambda: _pages(wiring.PLATFORMS),
    "chats": lambda: _pages(wiring.CHATS),
}


def mark(name: str) -> re.Pattern[str]:
    begin, end = f"<!-- {name}: made by python -m tests.tables -->", f"<!-- /{name} -->"
    return re.compile(f"{re.escape(begin)}\n(.*?)\n{re.escape(end)}", re.S)


def page_of(name: str) -> Path:
    """The page that has the table. Raises LookupError when none has."""
    for page in sorted(ROOT.rglob("*.md")):
        if not SKIPPED & set(page.relative_to(ROOT).parts) and mark(name).search(page.read_text(encoding="utf-8")):
            return page
    raise LookupError(f"no page has the table “{name}”")


def table(name: str) -> str:
    return "\n".join(TABLES[name]())


def main() -> None:
    for name in TABLES:
        page = page_of(name)
        text = page.read_text(encoding="utf-8")
        found = mark(name).search(text)
        assert found
        page.write_text(text[: found.start(1)] + table(name) + text[found.end(1) :], encoding="utf-8")


if __name__ == "__main__":
    main()
