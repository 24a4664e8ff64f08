"""A wrong setting is one sentence that names it, and never shows a secret."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from bot import wiring
from bot.chats import CHATS
from bot.core import deadlines
from bot.core.practice import Practice
from bot.platforms.facebook.settings import Settings as Facebook
from bot.reading.guard.catalogue import ARGUABLE
from bot.running.environment import SettingsError, pairs
from bot.settings import Environment, ReviewsFile, load_file
from bot.settings.file import Arguable, read_file

SECRET = "very-secret-value"


def file(tmp_path: Path, text: str) -> ReviewsFile:
    path = tmp_path / "reviews.toml"
    path.write_text(text, encoding="utf-8")
    return load_file(path, CHATS)


def test_without_a_file_there_is_one_practice_that_is_always_open(tmp_path: Path) -> None:
    [place] = load_file(tmp_path / "none.toml", CHATS).places().values()
    assert (place.hours, place.channels) == (None, {"inbox": "main"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("deadline_minutes = 0", "deadline_minutes"),
        ("nonsense = 1", "nonsense"),
        ("x = ", "cannot be read"),
        ("[[locations]]\nid='a'\nname='A'\ntimezone='Mars/Base'", "America/Chicago"),
        ("[[locations]]\nid='a'\nname='A'\nhours={mon=['9 to 5']}", "08:00-12:00"),
        ("[[locations]]\nid='a'\nname='A'\nhours={mon=['09:00-09:00']}", "ends when it starts"),
        ("[[locations]]\nid='a'\nname='A'\nhours={mon=['24:30-25:00']}", "08:00-12:00"),
        ("[[locations]]\nid='a'\nname='A'\nmanagers=['nobody']", "line 4: .*not in .*people"),
        ("[[locations]]\nid='a'\nname='A'\n[[locations]]\nid='a'\nname='B'", "line 5: there are two locations"),
        ("[[people]]\nid='Big Name'\nname='x'", r"reviews\.toml, line 2: people.0.id"),
        ("[[people]]\nid='a'\nname='A'\nslack=7", "line 4: slack of “a” must be a text"),
        (
            "[[people]]\nid='a'\nname='A'\nfavourite='tea'",
            "line 4: “favourite” .* there are id, name, role, locations, manager, inbox",
        ),
        ("strictnes = 'strict'", "line 1: “strictnes” is not known here; did you mean “strictness”"),
        ("# a\n\n[[people]]\nid='a'\nname='A'\nmanger=true", "line 6: “manger” .* “manager”"),
        ("[[locations]]\nid='a'\nname='A'\n[locations.facts]\nfone='1'", "line 5: “fone” is not known here"),
        ("[[locations]]\nid='a'\nname='A'\n[locations.hours]\nmonday=['8:00-9:00']", "line 5: “monday” .* “mon”"),
        ("[[locations]]\nid='a'\nname='A'\nchannels={slak='C1'}", "line 4: “slak” .* “slack”"),
        (
            "[[locations]]\nid='a'\nname='A'\n[[locations]]\nid='b'\nname='B'\ntimezone='America/Chicag'",
            "line 7: .*America/Chicago",
        ),
        ("[[people]]\nid='ana'\nname='A'\n[[locations]]\nid='a'\nname='A'\nmanagers=['anna']", "line 7: .*“ana”"),
        ('[[answers]]\ntext = """\nhold_seconds = 1\n"""\n[[people]]\nname = "x"', "line 5: “id” is missing"),
    ],
)
def test_a_mistake_in_reviews_toml_is_named_in_a_sentence(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(SettingsError, match=words):
        file(tmp_path, text)


def hours(tmp_path: Path, written: str) -> dict[int, tuple[tuple[int, int], ...]]:
    place = file(tmp_path, f"[[locations]]\nid='a'\nname='A'\nhours={{{written}}}").places()["a"]
    return dict(place.hours or {})


def test_overlapping_hours_count_once(tmp_path: Path) -> None:
    assert hours(tmp_path, "mon=['11:00-13:00', '08:00-12:00', '13:00-14:00', '15:00-16:00']") == {
        0: ((480, 840), (900, 960))
    }


def test_an_hour_that_two_periods_share_is_not_counted_twice_by_the_deadline(tmp_path: Path) -> None:
    place = file(
        tmp_path,
        "[[locations]]\nid='a'\nname='A'\nhours={mon=['08:00-12:00', '11:00-13:00'], tue=['08:00-12:00']}",
    ).places()["a"]
    monday_eight = 1_767_600_000.0  # 5 January 2026, 08:00 UTC
    assert deadlines.after(place, monday_eight, 300) == monday_eight + 5 * 3600
    assert deadlines.after(place, monday_eight, 301) == monday_eight + 24 * 3600 + 60


def test_night_hours_go_on_into_the_next_day(tmp_path: Path) -> None:
    assert hours(tmp_path, "fri=['20:00-02:00'], sat=['01:00-03:00'], sun=['22:00-00:00']") == {
        4: ((1200, 1440),),
        5: ((0, 180),),
        6: ((1320, 1440),),
    }
    place = file(tmp_path, "[[locations]]\nid='a'\nname='A'\nhours={sun=['22:00-02:00']}").places()["a"]
    sunday_eleven = 1_767_567_600.0  # 4 January 2026, 23:00 UTC
    assert deadlines.after(place, sunday_eleven, 120) == sunday_eleven + 2 * 3600


def test_a_file_that_is_not_text_is_named_too(tmp_path: Path) -> None:
    (tmp_path / "reviews.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match=r"reviews\.toml"):
        load_file(tmp_path / "reviews.toml", CHATS)


def test_a_wrong_port_is_named_and_no_secret_is_shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PORT", "eighty")
    monkeypatch.setenv("FACEBOOK_APP_SECRET", SECRET)
    with pytest.raises(SettingsError, match="PORT") as wrong:
        Environment.load()
    assert SECRET not in str(wrong.value)


def test_secrets_are_not_in_the_settings_text() -> None:
    env = Facebook.load({"facebook_app_secret": SECRET})
    assert env.set_up and SECRET not in repr(env) and SECRET not in str(env)


def test_managers_default_to_everybody_who_is_one() -> None:
    loaded = ReviewsFile.model_validate(
        {
            "people": [{"id": "a", "name": "A", "manager": True}, {"id": "b", "name": "B"}],
            "locations": [{"id": "x", "name": "X"}],
        }
    )
    assert loaded.places()["x"].managers == ("a",)


@pytest.mark.parametrize(
    ("env", "toml", "words"),
    [
        ({}, {"locations": [{"id": "a", "name": "A", "channels": {"slack": "C1"}}]}, "slack is not set up"),
        ({"slack_bot_token": "xoxb-1"}, {}, "signing secret"),
        ({"teams_app_password": "p"}, {}, "TEAMS_APP_ID is empty"),
        ({"teams_auth": "off", "host": "0.0.0.0"}, {}, "127.0.0.1"),
        ({"form_secrets": "whsec_x"}, {}, "."),
        ({}, {"answers": [{"id": "x"}]}, "x"),
        ({}, {"locations": [{"id": "a", "name": "A", "channels": {"slak": "C1"}}]}, "“slak” .* “slack”"),
    ],
)
def test_a_half_finished_set_up_refuses_to_start(
    valkey_url: str, env: dict[str, str], toml: dict[str, object], words: str
) -> None:
    with pytest.raises(SettingsError, match=words):
        given = {"redis_url": valkey_url, **env}
        wiring.build(Environment.load(given), ReviewsFile.model_validate(toml), given=given)


def test_pairs_reads_page_tokens() -> None:
    assert pairs("1=a=b, 2=c,,") == {"1": "a=b", "2": "c"}


@pytest.mark.parametrize(
    ("second", "wrong"),
    [
        ("", "line 5: “b” names no accounts, and neither does “a”"),
        ("default = true", ""),
        ("accounts = { form = ['b'] }", ""),
        ("name = 'a'\naccounts = { form = ['b'] }", "have a name in common"),
    ],
)
def test_settings_that_leave_open_whose_a_post_is_are_refused(second: str, wrong: str) -> None:
    name = "" if "name" in second else "name = 'B'\n"
    text = f"[[locations]]\nid = 'a'\nname = 'A'\n[[locations]]\nid = 'b'\n{name}{second}\n"
    if not wrong:
        assert set(read_file(text, CHATS).places()) == {"a", "b"}
        return
    with pytest.raises(SettingsError, match=wrong):
        read_file(text, CHATS)


def test_two_clinics_with_one_account_or_two_defaults_are_refused() -> None:
    one = "[[locations]]\nid = '{0}'\nname = 'Clinic {0}'\n{1}\n"
    for said in ("accounts = { facebook = ['1'] }", "accounts = { form = ['%s'] }\ndefault = true"):
        text = "".join(one.format(id, said.replace("%s", id)) for id in "ab")
        with pytest.raises(SettingsError, match="nobody can say whose a post is"):
            read_file(text, CHATS)


def test_a_form_goes_to_the_clinic_it_names_by_id_or_label_else_to_the_default_one() -> None:
    text = "[[locations]]\nid='a'\nname='Harbour Dental'\n[[locations]]\nid='b'\nname='B'\naccounts={form=['x1']}\ndefault=true"
    read = read_file(text, CHATS)
    practice = Practice(read.places(), read.persons(), ())
    named = {"a": "a", "harbour dental": "a", " Harbour Dental ": "a", "B": "b", "x1": "b", "": "b", "elsewhere": None}
    assert {word: (loc.id if (loc := practice.location_for("form", word)) else None) for word in named} == named


def test_a_clinic_settles_exactly_what_the_check_calls_arguable() -> None:
    assert get_args(Arguable) == tuple(ARGUABLE)
    text = "[[locations]]\nid = 'a'\nname = 'A'\narguable = { welcome_back = 'stop', experience = 'allow' }\n"
    place = read_file(text, CHATS).places()["a"]
    assert place.arguable == (("experience", "allow"), ("welcome_back", "stop"))
    with pytest.raises(SettingsError, match="'allow', 'look' or 'stop'"):
        read_file(text.replace("'stop'", "'sometimes'"), CHATS)
