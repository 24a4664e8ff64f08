"""The command line on a desk that runs: the same rules, the same words, and JSON that is nothing but JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis
from click.testing import CliRunner, Result

from bot import wiring
from bot.cli import COMMANDS, reviews
from bot.core.newcomers import Newcomer
from bot.running.folder import read_env, write_env
from bot.settings import SettingsError
from tests.house import ROOT, Clock
from tests.platforms.facebook.world import APP_SECRET
from tests.stories import Play, play

STAFF = """
[[people]]
id = "maria"
name = "Maria"

[[people]]
id = "ben"
name = "Ben"
"""


@pytest.fixture
def desk(
    valkey_url: str, db: redis.Redis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Play, Path]]:
    """A desk with one complaint, and the folder that leads to it."""
    monkeypatch.chdir(tmp_path)
    with play(valkey_url, "facebook", "inbox", Clock(time.time())) as made:  # commands live in real time
        host, _, port = made.house.url.removeprefix("http://").partition(":")
        settings = {"REDIS_URL": valkey_url, "HOST": host, "PORT": port} | {
            k.upper(): str(v) for k, v in made.there.env().items()
        }
        write_env(tmp_path, settings)
        (tmp_path / "reviews.toml").write_text(STAFF)
        for name in settings:
            monkeypatch.delenv(name, raising=False)
        before = dict(os.environ)
        yield made, tmp_path
        for name in set(os.environ) - set(before):
            del os.environ[name]
        if wiring.desk.cache_info().currsize:
            wiring.desk().store.db.close()
        wiring.forget()


def run(*words: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(reviews, list(words), input=stdin)


def let_it_out(made: Play) -> None:
    """Half a minute passes after what the command line did, which lives in real time."""
    made.house.clock.at = time.time()
    made.wait(30)


def test_queue_lists_what_waits_as_json(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    case = made.visitor.write("The wait was long")
    [row] = json.loads(run("queue", "--json", "--data", str(folder)).stdout)
    assert {"id", "platform", "status", "deadline", "text", "author", "draft"} <= set(row)
    assert (row["id"], row["text"], row["status"], row["platform"]) == (
        case.id,
        "The wait was long",
        "waiting",
        "facebook",
    )


def test_act_approves_and_the_reply_is_published_once(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    case = made.visitor.write("The wait was long")
    assert "Approved" in run("act", case.id, "approve", "--by", "maria", "--data", str(folder)).stdout
    again = run("act", case.id, "approve", "--by", "ben", "--json", "--data", str(folder))
    assert again.exit_code == 1 and json.loads(again.stdout)["done"] is False
    let_it_out(made)
    assert made.visitor.replies() == [case.draft.text]


def test_paste_opens_one_case_on_what_somebody_found_and_posted_ends_it(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    found = (
        "paste",
        "--page",
        "Healthgrades",
        "--author",
        "Ann",
        "--stars",
        "2",
        "--by",
        "maria",
        "--data",
        str(folder),
    )
    first, again = run(*found, stdin="The wait was long.\n"), run(*found, stdin="The wait was long.")
    assert first.stdout.startswith("Added.") and again.stdout.startswith("This is here already")
    case_id = first.stdout.split()[-1]
    assert again.stdout.split()[-1] == case_id
    let_it_out(made)
    run("act", case_id, "approve", "--by", "maria", "--data", str(folder))
    let_it_out(made)
    made.wait(60)
    done = run("act", case_id, "posted", "--by", "maria", "--reason", "https://page.example/1", "--data", str(folder))
    assert "counts as answered" in done.stdout
    assert run("paste", "--page", "Zocdoc", "--by", "maria", "--data", str(folder), stdin=" ").exit_code == 1
    assert (
        run("paste", "--page", "Zocdoc", "--at", "noon", "--by", "maria", "--data", str(folder), stdin="x").exit_code
        == 2
    )


def test_act_edits_with_text_from_standard_input(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    case = made.visitor.write("The wait was long")
    run(
        "act",
        case.id,
        "send",
        "--by",
        "maria",
        "--text",
        "-",
        "--data",
        str(folder),
        stdin="We are sorry to read this. Please call us at (217) 555-0143.\n",
    )
    let_it_out(made)
    assert made.visitor.replies() == ["We are sorry to read this. Please call us at (217) 555-0143."]


def test_replay_sends_a_signed_payload_that_makes_one_case_however_often(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    made.there.comment("From a file")
    [(_, body)] = made.there.take_deliveries()
    (folder / "payload.json").write_bytes(body)
    done = run("replay", "facebook", str(folder / "payload.json"), "--times", "5", "--data", str(folder))
    assert done.exit_code == 0 and done.stdout.startswith("200")
    made.house.settle()
    assert made.house.only_case().post.text == "From a file"


def test_show_stats_and_ask_answer(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    case = made.visitor.write("The wait was long")
    assert "The wait was long" in run("show", case.id, "--data", str(folder)).stdout
    assert json.loads(run("show", case.id, "--json", "--data", str(folder)).stdout)["history"]
    assert json.loads(run("stats", "7d", "--json", "--data", str(folder)).stdout)["received"] == 1
    assert case.id in run("ask", "open", "--data", str(folder)).stdout


def test_a_case_that_does_not_exist_is_said(desk: tuple[Play, Path]) -> None:
    _, folder = desk
    for words in (("show", "nope"), ("act", "nope", "approve", "--by", "ben")):
        done = run(*words, "--data", str(folder))
        assert done.exit_code == 1 and "no case “nope”" in done.stderr


def test_only_somebody_known_can_act_from_the_command_line(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    case = made.visitor.write("The wait was long")
    done = run("act", case.id, "approve", "--by", "rosa", "--data", str(folder))
    assert done.exit_code == 1 and "Nobody is called “rosa” here" in done.stderr
    assert made.case(case.id).approval is None


def test_a_clinic_that_does_not_exist_is_named_with_the_nearest_one(desk: tuple[Play, Path]) -> None:
    _, folder = desk
    done = run("user", "add", "ana", "--location", "mian", "--password", "a long enough one", "--data", str(folder))
    assert done.exit_code == 1 and "Did you mean “main”?" in done.stderr


def test_check_names_what_is_missing_and_fails_when_nothing_runs(desk: tuple[Play, Path]) -> None:
    _, folder = desk
    done = run("check", "--data", str(folder))
    assert done.exit_code == 1
    assert "worker: failing" in done.stdout and "SLACK_BOT_TOKEN" in done.stdout and APP_SECRET not in done.stdout


def test_check_lists_an_unreadable_delivery_and_lets_go_of_it(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    made.house.desk.keep_unreadable("facebook", b"\x00garbage", "It is not JSON.")
    shown = run("check", "--data", str(folder)).stdout
    digest = next(line.split()[1].rstrip(":") for line in shown.splitlines() if "It is not JSON" in line)
    run("check", "--save", digest, str(folder / "letter"), "--data", str(folder))
    assert (folder / "letter").read_bytes() == b"\x00garbage"
    assert run("check", "--drop", digest, "--data", str(folder)).exit_code == 0
    assert "It is not JSON" not in run("check", "--data", str(folder)).stdout


def test_an_account_is_added_listed_and_removed(desk: tuple[Play, Path]) -> None:
    _, folder = desk
    weak = run("user", "add", "ana", "--password", "short", "--data", str(folder))
    assert weak.exit_code == 1 and "10" in weak.stderr
    assert (
        run("user", "add", "ana", "--manager", "--password", "a long enough one", "--data", str(folder)).exit_code == 0
    )
    assert "ana\tAna\tmanager at Harbour Smiles Dental" in run("user", "list", "--data", str(folder)).stdout
    changed = run("user", "role", "ana", "viewer", "--data", str(folder))
    assert "may look at Harbour Smiles Dental" in changed.stdout
    assert run("user", "remove", "ana", "--data", str(folder)).exit_code == 0
    assert "ana" not in run("user", "list", "--data", str(folder)).stdout


def test_every_change_of_an_account_stands_in_the_book_with_who_made_it(desk: tuple[Play, Path]) -> None:
    where = ("--data", str(desk[1]))
    run("user", "add", "ana", "--password", "a long enough one", *where)
    run("user", "add", "ana", "--password", "another long one", *where)
    run("user", "role", "ana", "viewer", *where)
    run("user", "link", "ana", *where)
    run("user", "admit", "slack:U7", *where)
    run("user", "remove", "slack:U7", *where)
    run("user", "remove", "ana", *where)
    lines = [line.split("\t")[1:] for line in run("user", "log", *where).stdout.splitlines()]
    assert [(what, name) for what, name, _ in reversed(lines)] == [
        ("account added", "ana"),
        ("account changed", "ana"),
        ("role changed", "ana"),
        ("link made", "ana"),
        ("let in at main", "slack:U7"),
        ("forgotten", "slack:U7"),
        ("account removed", "ana"),
    ]
    assert all("command line" in by for *_, by in lines)


def test_the_shell_lets_somebody_in_lists_them_and_takes_them_out_again(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    where, store = ("--data", str(folder)), made.house.desk.store
    store.knock(Newcomer(chat="slack", handle="U7", name="Rosa", location="main", asked_at=made.house.clock()), 0.0)
    assert "slack:U7\tRosa\tmain: waits for a manager's answer" in run("user", "list", *where).stdout
    assert "1 wait for an answer: Rosa (slack:U7, Harbour Smiles Dental)" in run("check", *where).stdout
    assert "Rosa can work at Harbour Smiles Dental now" in run("user", "admit", "slack:U7", *where).stdout
    made.house.desk.ask_practice.forget()  # type: ignore[attr-defined]
    assert made.house.desk.person("slack", "U7").listed
    assert run("user", "remove", "slack:U7", *where).exit_code == 0
    assert store.newcomers() == []
    for wrong in ("U7", "slack:", "inbox:ana", "fax:7"):
        assert run("user", "admit", wrong, *where).exit_code == 1


def test_check_says_what_whoever_nobody_listed_may_do_where_it_is_not_to_ask(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    where = ("--data", str(folder))
    assert "from before a manager could be asked" in run("check", *where).stdout.replace("\n", " ")
    made.house.change_settings(unlisted="look")
    assert "may look there and change nothing (unlisted = “look”): Harbour Smiles Dental" in run("check", *where).stdout
    made.house.change_settings(unlisted="ask")
    assert "people nobody listed" not in run("check", *where).stdout


def test_check_names_an_account_that_belongs_to_no_clinic(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    where = ("--data", str(folder))
    run("user", "add", "ana", "--password", "a long enough one", *where)
    assert "account ana" not in run("check", *where).stdout
    two = [{"id": "a", "name": "A", "accounts": {"facebook": ["1"]}}, {"id": "b", "name": "B"}]
    made.house.change_settings(people=[], locations=two)
    assert "ana can sign in and sees nothing" in run("check", *where).stdout


def test_closing_from_the_shell_takes_a_reason_of_the_list_or_any_words(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    case = made.visitor.write("Buy shoes")
    done = run("act", case.id, "close", "--by", "maria", "--reason", "spam: for shoes", "--json", "--data", str(folder))
    assert json.loads(done.stdout)["state"] == "Closed without a reply: Spam or an advertisement: for shoes"


def test_a_folder_without_a_desk_is_said(tmp_path: Path) -> None:
    done = run("queue", "--data", str(tmp_path))
    assert done.exit_code == 2 and "there is no desk in" in done.stderr


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_explains_itself(name: str) -> None:
    done = run(name, "--help")
    assert done.exit_code == 0 and done.stdout.startswith("Usage: ")


def test_settings_are_exported_compared_and_imported_without_a_restart(desk: tuple[Play, Path]) -> None:
    made, folder = desk
    where = ("--data", str(folder))
    assert run("settings", "export", "out.toml", *where).exit_code == 0
    assert run("settings", "diff", "out.toml", *where).exit_code == 0
    (folder / "out.toml").write_text("deadline_minutes = 45\n" + (folder / "out.toml").read_text())
    compared = run("settings", "diff", "out.toml", *where)
    assert compared.exit_code == 1 and "+deadline_minutes = 45" in compared.stdout
    assert "Nothing was changed" in run("settings", "import", "out.toml", "--check", *where).stdout
    assert run("settings", "diff", "out.toml", *where).exit_code == 1
    assert "in a moment" in run("settings", "import", "out.toml", *where).stdout
    assert run("settings", "diff", "out.toml", *where).exit_code == 0
    made.house.desk.ask_practice.forget()  # type: ignore[attr-defined]
    assert made.house.desk.practice.policy.deadline_minutes == 45


def test_settings_this_desk_cannot_use_are_refused(desk: tuple[Play, Path]) -> None:
    _, folder = desk
    (folder / "bad.toml").write_text("[[locations]]\nid='a'\nname='A'\nchannels={slack='C1'}")
    for text in ((folder / "bad.toml").read_text(), "deadline_minuts = 3"):
        (folder / "bad.toml").write_text(text)
        done = run("settings", "import", "bad.toml", "--data", str(folder))
        assert isinstance(done.exception, SettingsError)
    assert "no file" in run("settings", "import", "nowhere.toml", "--data", str(folder)).stderr


def test_with_a_folder_nothing_of_the_shell_or_of_the_place_counts(
    desk: tuple[Play, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    made, folder = desk
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    (elsewhere / ".env").write_text("SLACK_BOT_TOKEN=xoxb-of-another-desk\nFACEBOOK_APP_SECRET=anothers\n")
    (elsewhere / "reviews.toml").write_text("[[locations]]\nid='other'\nname='Another clinic'\n")
    monkeypatch.setenv("TEAMS_APP_ID", "of-another-desk")
    monkeypatch.setenv("FACEBOOK_GRAPH_URL", "http://127.0.0.1:9/another")
    case = made.visitor.write("The wait was long")
    assert "Harbour Smiles" in run("show", case.id, "--data", str(folder)).stdout
    said = run("check", "--data", str(folder)).stdout
    assert "slack: not set up" in said and "teams: not set up" in said
    assert "Facebook Harbour Smiles Dental: ok. Signed in" in said
    assert "page deliveries" not in said  # people bring what stands there


def test_the_folder_s_note_keeps_any_value_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    values = {"A": "it's a \\ 'secret'", "B": "x=y #z", "C": "$HOME ${A}"}
    (tmp_path / "desk.env").write_text("")
    (tmp_path / "desk.env").chmod(0o644)
    write_env(tmp_path, values)
    assert read_env(tmp_path) == values
    assert (tmp_path / "desk.env").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("words", [["queue"], ["stats"], ["show", "nothing"]])
def test_looking_from_the_shell_loads_nothing_that_reads_texts_no_chat_and_no_queue(
    valkey_url: str, words: list[str], tmp_path: Path
) -> None:
    code = (
        "import sys\nfrom bot.__main__ import main\nsys.argv[1:] = sys.argv[2:]\ntry:\n    main()\nfinally:\n"
        "    print('loaded', *sorted(sys.modules))"
    )
    env = os.environ | {"REDIS_URL": valkey_url, "PYTHONPATH": str(ROOT), "REVIEWS_TOML": "none.toml"}
    done = subprocess.run(
        [sys.executable, "-c", code, "reviews", *words],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
    )
    loaded = set(done.stdout.rpartition("loaded ")[2].split())
    assert {"bot.desk", "bot.store"} <= loaded, done.stderr
    heavy = (
        "bot.reading.guard",
        "bot.reading.triage",
        "bot.chats.inbox.chat",
        "rq",
        "argon2",
        "slack_bolt",
        "botbuilder",
        "jinja2",
        "uvicorn",
        "httpx",
        "numpy",
        "dotenv",
    )
    assert not {name for name in loaded if name.startswith(heavy)}
