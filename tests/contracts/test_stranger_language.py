"""A stranger adds a language by the guide alone: one folder, one line, one file of answers and one folder of examples.

The guide (.github/CONTRIBUTING.md) is read by this test and followed to the letter, in a copy of the house; the stranger's own
files, in a language that nobody speaks, lie in tests/stranger/xb. Its checks pass, and its posts and replies are read as its own.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.contracts.test_stranger import COPIED, run
from tests.house import ROOT

CODE, NAME = "xb", "Brelish"
OWN = ROOT / "tests" / "stranger" / CODE
GUIDE = (ROOT / ".github" / "CONTRIBUTING.md").read_text("utf-8").split("## A language\n")[1].split("\n## ")[0]
FOLDER, LINE, ANSWERS, EXAMPLES, LAST = re.split(r"^\d\. ", GUIDE, flags=re.M)[1:]
LEFT_OUT = shutil.ignore_patterns(
    "__pycache__", "node_modules", "golden", "browser", "outside", "stranger", "contracts"
)

SAID = """
from bot.reading.guard import check
from bot.reading.languages import polarity, understand
from bot.reading.triage import Triager
from bot import answers
verdict, post = check("Beka krovit koril velmi."), Triager(understand, polarity).read("Brulo nestop, telpu lun.")
print(verdict.level.name, [one.rule for one in verdict.findings], post.category, post.language, post.why)
print(check("Your crown fits.").level.name, sum(one.language == "xb" for one in answers.load()))
"""


def first(path: str, text: str) -> Path:
    """The first path of this kind that a step names, with the stranger's code in it."""
    [found, *_] = re.findall(rf"`({path})`", text)
    return Path(found.replace("NAME", CODE))


def files_of(text: str) -> set[str]:
    return {one.replace("NAME", CODE) for one in re.findall(r"^   \* `([^`]+)`", text, re.M)}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The house with the stranger in it, after the first four steps."""
    made = tmp_path_factory.mktemp("tongue")
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, made / name, ignore=LEFT_OUT)
        else:
            shutil.copy(ROOT / name, made / name)
    shutil.copytree(OWN / "bot", made / first(r"bot/[^`]+NAME/", FOLDER))
    page = made / first(r"bot/[^`]+\.py", LINE)
    text = page.read_text("utf-8")
    found = re.search(rf"^{re.findall(r'`([A-Z]+)`', LINE)[0]}\b[^=]*= \((.*?)^\)", text, re.M | re.S)
    assert found
    page.write_text(f'{text[: found.end(1)]}    Language("{CODE}", "{NAME}"),\n{text[found.end(1) :]}', "utf-8")
    shutil.copy(OWN / "answers.toml", made / first(r"bot/[^`]+\.toml", ANSWERS))
    shutil.copytree(OWN / "tests", made / first(r"tests/[^`]+NAME/", EXAMPLES))
    return made


def test_the_guide_names_every_file_that_is_needed() -> None:
    from bot.reading.languages.shelf import FILES

    assert files_of(FOLDER) == {name for name, follows in FILES.items() if not follows}
    assert files_of(FOLDER) <= {one.name for one in (OWN / "bot").iterdir()}
    assert files_of(EXAMPLES) == {one.name for one in (OWN / "tests").iterdir()}


def test_what_the_guide_tells_to_run_passes_for_the_newcomer(house: Path) -> None:
    commands = re.findall(r"```\n(.*?)```", LAST, re.S)[0].strip().split("\n")
    assert len(commands) == 3
    for command in commands:
        found = run(house, command.replace("NAME", CODE))
        assert found.returncode == 0, f"{command}\n{found.stdout[-3000:]}{found.stderr[-3000:]}"
        assert "no tests ran" not in found.stdout
    assert f"| {NAME} (`{CODE}`) | - | rules |" in (house / "bot/reading/languages/README.md").read_text("utf-8")


def test_its_texts_are_read_as_its_own_and_the_others_as_before(house: Path) -> None:
    script = house / "said.py"
    script.write_text(SAID, "utf-8")
    found = run(house, "python said.py")
    assert found.stdout.splitlines() == [
        "BLOCK ['P3'] emergency xb Possible emergency, in Brelish: bleeding.",
        "BLOCK 2",
    ], found.stderr
