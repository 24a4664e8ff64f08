"""A stranger adds a platform and a chat by the guide alone: one folder, one line and one folder of tests each.

The guide (.github/CONTRIBUTING.md) is read by this test and followed to the letter, in a copy of the house; the stranger's
own files lie in tests/stranger. Nothing else is touched, and the contracts and stories run on the newcomers.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.house import ROOT

COPIED = ("bot", "workers", "tests", "manifests", ".github", "pyproject.toml", "README.md", "Procfile", "LICENSE")
LEFT_OUT_OF_BOT = shutil.ignore_patterns("__pycache__")
LEFT_OUT = shutil.ignore_patterns(
    "__pycache__",
    "node_modules",
    "golden",
    "examples",
    "reading",
    "browser",
    "outside",
    "stranger",
    "test_stranger*.py",
    "test_guards.py",
)


@dataclass(frozen=True)
class Way:
    """What the guide says about one kind of vendor. NAME stands for the vendor."""

    folder: str
    files: frozenset[str]
    registry: str
    line: str
    tests: str
    tests_files: frozenset[str]
    commands: tuple[str, ...]


def read_guide(heading: str) -> Way:
    """The section of the guide as it is written."""
    guide = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = guide.split(f"## {heading}\n")[1].split("\n## ")[0]
    first, second, third, fourth = re.split(r"^\d\. ", section, flags=re.M)[1:]
    [(line, registry)] = re.findall(r"`([A-Z]+)` in `([^`]+)`", second)
    return Way(
        folder=re.findall(r"`([^`]+NAME/)`", first)[0],
        files=frozenset(re.findall(r"^   \* `([^`]+)`", first, re.M)),
        registry=registry,
        line=line,
        tests=re.findall(r"`([^`]+NAME/)`", third)[0],
        tests_files=frozenset(re.findall(r"^   \* `([^`]+)`", third, re.M)),
        commands=tuple(re.findall(r"```\n(.*?)```", fourth, re.S)[0].strip().split("\n")),
    )


STRANGERS = {"pigeon": read_guide("A platform"), "porch": read_guide("A chat")}


def names(folder: Path) -> set[str]:
    return {f"{f.name}/" if f.is_dir() else f.name for f in folder.iterdir() if f.name != "__pycache__"}


def build(where: Path) -> Path:
    """A copy of the house, without what no contract needs."""
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, where / name, ignore=LEFT_OUT if name == "tests" else LEFT_OUT_OF_BOT)
        else:
            shutil.copy(ROOT / name, where / name)
    return where


def settle(house: Path, name: str, way: Way) -> None:
    """Do what the guide says: the folder, the line, the tests."""
    own = ROOT / "tests" / "stranger" / name
    shutil.copytree(own / "bot", house / way.folder.replace("NAME", name))
    shutil.copytree(own / "tests", house / way.tests.replace("NAME", name))
    register(house, name, way)


def register(house: Path, name: str, way: Way) -> None:
    page = house / way.registry
    text = page.read_text(encoding="utf-8")
    found = re.search(rf"^{way.line}\b[^=]*= \((.*?)^\)", text, re.M | re.S)
    assert found, f"the guide says that {way.line} stands in {way.registry}"
    page.write_text(f'{text[: found.end(1)]}    "{name}",\n{text[found.end(1) :]}', encoding="utf-8")


def run(house: Path, command: str, *more: str) -> subprocess.CompletedProcess[str]:
    """A command of the guide, in the copy, by the programs of this run."""
    words = [*command.split(), *more]
    here = Path(sys.executable).parent
    words[0] = sys.executable if words[0] == "python" else str(here / words[0])
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "COV"))}
    env = kept | {"PYTHONPATH": str(house)}
    return subprocess.run(words, cwd=house, env=env, capture_output=True, text=True, timeout=900)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The house with both strangers in it."""
    made = build(tmp_path_factory.mktemp("house"))
    for name, way in STRANGERS.items():
        settle(made, name, way)
    return made


@pytest.mark.parametrize("name", STRANGERS)
def test_the_guide_names_every_file_there_is_to_write(name: str) -> None:
    way, own = STRANGERS[name], ROOT / "tests" / "stranger" / name
    assert names(own / "bot") == way.files
    assert names(own / "tests") == way.tests_files


@pytest.mark.parametrize("name", STRANGERS)
def test_a_stranger_who_follows_the_guide_is_at_home_everywhere(house: Path, name: str) -> None:
    for command in STRANGERS[name].commands:
        done = run(house, command.replace("NAME", name))
        assert done.returncode == 0, f"{command}\n{done.stdout[-3000:]}{done.stderr[-2000:]}"
    assert re.search(r"(\d+) passed", done.stdout), done.stdout[-300:]
    assert "no tests ran" not in done.stdout and " failed" not in done.stdout


@pytest.mark.parametrize("name", STRANGERS)
def test_a_stranger_is_named_in_its_folders_its_line_and_the_written_tables_alone(house: Path, name: str) -> None:
    run(house, "python -m tests.tables")
    way = STRANGERS[name]
    homes = {way.folder.replace("NAME", name), way.tests.replace("NAME", name)}
    found = set()
    for page in house.rglob("*"):
        place = page.relative_to(house).as_posix()
        if page.suffix not in (".py", ".toml", ".md") or place.startswith(tuple(homes)):
            continue
        if re.search(rf"\b{name}\b", page.read_text(encoding="utf-8")):
            found.add(place)
    page = way.folder.replace("NAME/", "README.md")
    assert found == {way.registry, page, "manifests/README.md"} - ({"manifests/README.md"} - found)


BREAKS = {
    "no settings": ("pigeon", "bot/platforms/pigeon/settings.py", "bot/platforms/pigeon has no settings.py"),
    "no fixtures": ("pigeon", "bot/platforms/pigeon/fixtures/expected.json", "has no fixtures/expected.json"),
    "no world": ("pigeon", "tests/platforms/pigeon/world.py", "tests/platforms/pigeon has no world.py"),
    "no client": ("porch", "bot/chats/porch/client.py", "bot/chats/porch has no client.py"),
    "no driver": ("porch", "tests/chats/porch/driver.py", "tests/chats/porch has no driver.py"),
}


@pytest.mark.parametrize("what", BREAKS)
def test_whoever_breaks_the_guide_hears_it_in_one_sentence_and_the_others_tests_still_run(
    house: Path, tmp_path: Path, what: str
) -> None:
    name, gone, sentence = BREAKS[what]
    broken = tmp_path / "house"
    shutil.copytree(house, broken, ignore=LEFT_OUT_OF_BOT)
    (broken / gone).unlink()
    quick = "same_files or name_of_its_folder or label_and_a_limit or published_reply_can_be_read"
    done = run(broken, "python -m pytest -q tests/contracts -k", quick)
    told = [line for line in done.stdout.splitlines() if sentence in line]
    assert told, done.stdout[-3000:]
    others = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    assert others and all(name in line for line in others), others
    assert re.search(r"[1-9]\d* passed", done.stdout)
