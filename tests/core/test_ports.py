"""Where two rooms meet, types are checked: nothing that crosses is `Any`, but for what a vendor or Redis sent as it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import ROOT

ROOMS = ("bot/desk", "bot/chats", "bot/store", "bot/core/ports", "bot/core/tools.py", "bot/core/lifecycle.py")

RAW = {
    # JSON as a vendor sends it and wants it
    "bot/chats/slack: Json",
    "bot/chats/teams: Json",
    # fields of a case by name, for `replace`
    "bot/core: Changes",
    # a document as an earlier version wrote it
    "bot/store: Document",
}
"""The only names that stand for `Any`, by folder."""

ALLOWED = {
    # a vendor's library calls these, or gives what they take
    "bot/chats/slack: Client.call",
    "bot/chats/slack: Client.web_get",
    "bot/chats/teams: Bearer.signed_session",
    "bot/chats/teams: failure",
    "bot/chats/teams: run",
    # values out of JSON that somebody else wrote, read one by one
    "bot/chats/teams: Presses.execute",
    "bot/chats/teams: Presses.window",
    "bot/chats/teams: number",
    "bot/chats/teams: text_at",
    # attributes of an element of the vendor's, or values for a page's template
    "bot/chats/teams: box",
    "bot/chats/teams: line",
    "bot/chats/teams: words",
    "bot/chats/inbox: fill",
    # fields of a case by name, for `replace`
    "bot/core: move",
    "bot/desk: Pen.write",
    # the fields of a small document, as they were written down
    "bot/store: pack",
    "bot/store: unpack",
    "bot/store: unpack_all",
}
"""The only places that say `Any` themselves, by folder. In the store, `db` and what takes it is the Redis client."""

REDIS = "db"


def mentions(node: ast.AST | None) -> bool:
    return node is not None and any(isinstance(part, ast.Name) and part.id == "Any" for part in ast.walk(node))


def public(name: str) -> bool:
    return not name.startswith("_") or name in ("__init__", "__call__")


def untyped(root: Path) -> Iterator[str]:
    """Every public place between the rooms where `Any` stands, as "file: name"."""
    for room in ROOMS:
        for path in [root / room] if room.endswith(".py") else sorted((root / room).rglob("*.py")):
            where = path.relative_to(root).as_posix()
            for name in _in(ast.parse(path.read_text(encoding="utf-8")), ""):
                yield f"{where}: {name}"


def _in(scope: ast.Module | ast.ClassDef, inside: str) -> Iterator[str]:
    for node in scope.body:
        if isinstance(node, ast.ClassDef):
            yield from _in(node, f"{node.name}.")
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg]
            said = [one.annotation for one in given if one is not None and one.arg != REDIS]
            if public(node.name) and any(mentions(part) for part in [*said, node.returns]):
                yield inside + node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if public(node.target.id) and node.target.id != REDIS and mentions(node.annotation):
                yield inside + node.target.id
        elif isinstance(node, ast.Assign) and mentions(node.value) and isinstance(node.targets[0], ast.Name):
            yield inside + node.targets[0].id


def folder(place: str) -> str:
    """A place without its file: what is moved within a folder stays allowed."""
    where, _, name = place.partition(": ")
    return f"{where.rpartition('/')[0]}: {name}"


def test_nothing_that_crosses_from_one_room_to_another_is_any() -> None:
    assert [place for place in untyped(ROOT) if folder(place) not in RAW | ALLOWED] == []


def test_what_is_allowed_to_be_any_is_still_there() -> None:
    assert {folder(place) for place in untyped(ROOT)} >= RAW | ALLOWED


BROKEN = {
    "bot/desk/watching.py: Watcher.__init__": ("store: Shelf", "store: Any"),
    "bot/chats/teams/presses.py: Presses.__init__": ("desk: Front", "desk: Any"),
    "bot/chats/inbox/door.py: Door.desk": ("desk: Front", "desk: Any"),
    "bot/store/lists.py: Lists.list_counts": (") -> Counts:", ") -> Any:"),
    "bot/desk/draining.py: Step": ("Callable[[Subject, Hold]", "Callable[[Subject, Any]"),
    "bot/core/ports/telling.py: People.notices": ("-> list[Notice]", "-> list[Any]"),
}


@pytest.mark.parametrize("place", BROKEN)
def test_any_between_two_rooms_is_named(place: str, tmp_path: Path) -> None:
    file, old, new = place.partition(":")[0], *BROKEN[place]
    whole = (ROOT / file).read_text(encoding="utf-8")
    assert old in whole, f"{file} is not as this test knows it"
    for room in ROOMS:
        if room.endswith(".py"):
            (tmp_path / room).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / room).write_text("", encoding="utf-8")
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / file).write_text(whole.replace(old, new), encoding="utf-8")
    assert place in set(untyped(tmp_path))
