"""What is written twice is compared: the pages with the code, the Procfile with the command line."""

from __future__ import annotations

import re
import tomllib
from importlib import import_module

import pytest
import yaml

from bot import jobs
from bot.cli import COMMANDS
from bot.core.stats import DEFINITIONS
from bot.settings import ReviewsFile
from tests import tables
from tests.house import ROOT

PAGES = {
    page: (ROOT / page).read_text(encoding="utf-8")
    for page in (
        "README.md",
        "bot/README.md",
        "bot/chats/README.md",
        "bot/cli/README.md",
        "bot/platforms/README.md",
        "manifests/README.md",
        "tests/README.md",
        ".github/CHANGELOG.md",
    )
}
README = PAGES["README.md"]
ONE_SCREEN = 60  # lines


@pytest.mark.parametrize("name", tables.TABLES)
def test_a_generated_table_says_what_the_registries_say(name: str) -> None:
    page = tables.page_of(name)
    found = tables.mark(name).search(page.read_text(encoding="utf-8"))
    assert found and found[1] == tables.table(name), "write it again with: python -m tests.tables"


def test_the_reviews_toml_of_the_page_is_accepted() -> None:
    [example] = re.findall(r"```toml\n(.*?)```", PAGES["manifests/README.md"], re.S)
    file = ReviewsFile.model_validate(tomllib.loads(example))
    assert file.places()["main"].managers == ("maria",)


def test_the_definitions_on_the_page_are_the_code_s() -> None:
    table = PAGES["bot/cli/README.md"].split("<!-- definitions -->")[1].split("\n\n")[0]
    told = dict(re.findall(r"^\| (\w+) \| (.+) \|$", table, re.M)[1:])
    assert told == DEFINITIONS


@pytest.mark.parametrize("page", PAGES)
def test_every_reviews_command_a_page_shows_exists(page: str) -> None:
    shown = set(re.findall(r"(?:^|[`/ ])reviews ([a-z][a-z-]+)", PAGES[page], re.M))
    assert shown - set(COMMANDS) <= {"stats", "open", "mine", "health"}


def test_every_command_loads() -> None:
    for module, name, _ in COMMANDS.values():
        assert callable(getattr(import_module(module), name))


def test_the_procfile_names_real_commands() -> None:
    lines = dict(line.split(": ", 1) for line in (ROOT / "Procfile").read_text().splitlines())
    assert set(lines) == {"web", "worker", "clock"}
    assert {command.split()[1] for command in lines.values()} <= set(COMMANDS)


def test_the_job_is_found_by_its_dotted_name() -> None:
    module, _, name = jobs.DRAIN.rpartition(".")
    assert callable(getattr(import_module(module), name))


def test_the_compose_file_runs_the_processes_of_the_procfile() -> None:
    services = yaml.safe_load((ROOT / "manifests/compose.yaml").read_text())["services"]
    assert {name: s["command"] for name, s in services.items() if name != "memory"} == {
        name: f"reviews {name}" for name in ("web", "worker", "clock")
    }


@pytest.mark.parametrize(
    ("page", "link"),
    [(page, link) for page, text in PAGES.items() for link in re.findall(r"\]\(((?!http)[^)#]+)\)", text)],
)
def test_every_link_of_a_page_leads_somewhere(page: str, link: str) -> None:
    assert ((ROOT / page).parent / link).exists()


def test_the_readme_is_one_screen() -> None:
    assert len(README.splitlines()) <= ONE_SCREEN


def test_every_page_is_linked_from_the_readme() -> None:
    assert {page for page in PAGES if page != "README.md" and f"({page})" not in README} == set()
