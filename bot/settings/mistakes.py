"""What is wrong in reviews.toml, in words for whoever wrote it: the line, and the setting they may have meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from types import UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

Place = tuple[str | int, ...]
"""Where a setting stands: ("locations", 0, "hours", "mon")."""

_TABLE = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_PART = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")
_QUOTES: Final = ('"""', "'''", '"', "'")


class Misplaced(ValueError):
    """A setting that does not fit the others, and where it stands."""

    def __init__(self, message: str, place: Place) -> None:
        super().__init__(message)
        self.place = place

    def sentence(self, text: str, name: str) -> str:
        return f"{_where(self.place, text, name)}: {self}"


def near(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant; "" when none is near."""
    by_small = {k.lower(): k for k in sorted(known)}
    found = get_close_matches(word.lower(), by_small, 1, 0.6)
    if not found:  # "Monday" for "mon", "America/Ohio" for nothing at all
        found = [k for k in by_small if len(k) > 2 and word.lower().startswith(k)][:1]
    return by_small[found[0]] if found else ""


def explain(wrong: ValidationError, model: type[BaseModel], text: str, name: str) -> str:
    """Every mistake as one sentence with its line, the first one first."""
    said = []
    for error in wrong.errors(include_url=False, include_input=False):
        place: Place = tuple(step for step in error["loc"] if step != "[key]")
        setting = place[-1] if place else ""
        words = f"{_path(place)}: {error['msg'].removeprefix('Value error, ')}"
        if error["type"] == "extra_forbidden" or "[key]" in error["loc"]:
            guess = near(str(setting), _known(model, place[:-1]))
            words = f"“{setting}” is not known here" + (f"; did you mean “{guess}”?" if guess else "")
        elif error["type"] == "missing":
            words = f"“{setting}” is missing"
        said.append(f"{_where(place, text, name)}: {words}")
    return "; ".join(said)


def _where(place: Place, text: str, name: str) -> str:
    line = line_of(place, text)
    return f"{name}, line {line}" if line else name


def _path(place: Place) -> str:
    return ".".join(str(step) for step in place)


def _known(model: Any, place: Place) -> tuple[str, ...]:
    """The settings there may be at `place`: the fields of a table, or the keys of a mapping that names them."""
    if get_origin(model) in (Union, UnionType):
        model = next(kind for kind in get_args(model) if kind is not type(None))
    if isinstance(model, type) and issubclass(model, BaseModel):
        if not place:
            return tuple(model.model_fields)
        field = model.model_fields.get(str(place[0]))
        return _known(field.annotation, place[1:]) if field else ()
    arguments = get_args(model)
    if get_origin(model) is list:
        return _known(arguments[0], place[1:])
    keys = arguments[0] if get_origin(model) is dict and not place else None
    return tuple(map(str, get_args(keys))) if get_origin(keys) is Literal else ()


def line_of(place: Place, text: str) -> int:
    """The line (from 1) that sets `place`, or the nearest thing it is part of; 0 when nothing of it is written."""
    found: dict[Place, int] = {}
    for at, number in _statements(text):
        for length in range(1, len(at) + 1):
            found.setdefault(at[:length], number)
    return next((found[place[:n]] for n in range(len(place), 0, -1) if place[:n] in found), 0)


def _statements(text: str) -> Iterator[tuple[Place, int]]:
    """Every heading and every key with its line; the lines inside a long value are passed over."""
    heading: Place = ()
    counts: dict[Place, int] = {}
    rest = ""  # of a value that goes on, its lines so far
    for number, line in enumerate(text.splitlines(), 1):
        if rest:
            rest = rest + "\n" + line if _goes_on(rest + "\n" + line) else ""
            continue
        if table := _TABLE.match(line):
            heading = ()
            parts = _parts(table[2])
            for n, part in enumerate(parts):
                heading = (*heading, part)
                if table[1] == "[[" and n == len(parts) - 1:
                    counts[heading] = counts.get(heading, -1) + 1
                if heading in counts:
                    heading = (*heading, counts[heading])
            yield heading, number
        elif key := _KEY.match(line):
            yield (*heading, *_parts(key[1])), number
            value = line[key.end() :]
            rest = value if _goes_on(value) else ""


def _parts(dotted: str) -> list[str]:
    return [part.strip("\"'") for part in _PART.findall(dotted)]


def _goes_on(value: str) -> bool:
    """Whether a value is not complete yet: an open bracket, or an open long text."""
    depth, at = 0, 0
    while at < len(value):
        quote = next((q for q in _QUOTES if value.startswith(q, at)), "")
        if quote:
            end = value.find(quote, at + len(quote))
            while quote[0] == '"' and end > 0 and value[end - 1] == "\\":
                end = value.find(quote, end + 1)
            if end < 0:
                return len(quote) == 3
            at = end + len(quote)
            continue
        if value[at] == "#":
            end = value.find("\n", at)
            at = len(value) if end < 0 else end
            continue
        depth += (value[at] in "[{") - (value[at] in "]}")
        at += 1
    return depth > 0
