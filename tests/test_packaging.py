"""What is built is what is run: the wheel, unpacked in an empty folder, has everything the program needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.house import ROOT

APP = "12345678-90ab-cdef-1234-567890abcdef"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of the source, unpacked."""
    source, built = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("built")
    for name in ("bot", "workers"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-index", "--no-deps", "--no-build-isolation"]
    subprocess.run([*build, "-w", str(built), str(source)], check=True, capture_output=True, timeout=300)
    [file] = built.glob("*.whl")
    unpacked = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(file) as package:
        package.extractall(unpacked)
    return unpacked


def reviews(wheel: Path, where: Path, *words: str) -> subprocess.CompletedProcess[str]:
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(wheel)}
    command = [sys.executable, "-m", "bot", *words]
    return subprocess.run(command, cwd=where, env=env, capture_output=True, text=True, timeout=60)


def test_the_teams_package_is_made_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    done = reviews(wheel, tmp_path, "teams-package", "--app-id", APP)
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(tmp_path / "replydesk-teams.zip") as package:
        assert sorted(package.namelist()) == ["color.png", "manifest.json", "outline.png"]


def test_the_check_of_a_reply_runs_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    done = reviews(wheel, tmp_path, "check-reply", "See you at your next root canal!")
    assert "BLOCK" in done.stdout, done.stderr


def test_the_wheel_has_every_file_of_the_source_and_says_that_it_is_typed(wheel: Path) -> None:
    kept = [p for p in ROOT.joinpath("bot").rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    missing = [str(p.relative_to(ROOT)) for p in kept if not (wheel / p.relative_to(ROOT)).exists()]
    assert missing == []
    assert (wheel / "bot" / "py.typed").exists()
