"""A wrong setting is one sentence that names it, and never shows a secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import wiring
from bot.settings import Environment, ReviewsFile, SettingsError, load_environment, load_file, pairs

SECRET = "very-secret-value"


def file(tmp_path: Path, text: str) -> ReviewsFile:
    path = tmp_path / "reviews.toml"
    path.write_text(text, encoding="utf-8")
    return load_file(path)


def test_without_a_file_there_is_one_practice_that_is_always_open(tmp_path: Path) -> None:
    [place] = load_file(tmp_path / "none.toml").places().values()
    assert (place.hours, place.channels) == (None, {"inbox": "inbox"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("deadline_minutes = 0", "deadline_minutes"),
        ("nonsense = 1", "nonsense"),
        ("x = ", "cannot be read"),
        ("[[locations]]\nid='a'\nname='A'\ntimezone='Mars/Base'", "America/Chicago"),
        ("[[locations]]\nid='a'\nname='A'\nhours={mon=['9 to 5']}", "08:00-12:00"),
        ("[[locations]]\nid='a'\nname='A'\nhours={mon=['17:00-09:00']}", "must end after it starts"),
        ("[[locations]]\nid='a'\nname='A'\nmanagers=['nobody']", "not in .*people"),
        ("[[people]]\nid='Big Name'\nname='x'", "people.0.id"),
    ],
)
def test_a_mistake_in_reviews_toml_is_named_in_a_sentence(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(SettingsError, match=words):
        file(tmp_path, text)


def test_a_file_that_is_not_text_is_named_too(tmp_path: Path) -> None:
    (tmp_path / "reviews.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match=r"reviews\.toml"):
        load_file(tmp_path / "reviews.toml")


def test_a_wrong_port_is_named_and_no_secret_is_shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PORT", "eighty")
    monkeypatch.setenv("FACEBOOK_APP_SECRET", SECRET)
    with pytest.raises(SettingsError, match="PORT") as wrong:
        load_environment()
    assert SECRET not in str(wrong.value)


def test_secrets_are_not_in_the_settings_text() -> None:
    env = Environment(_env_file=None, facebook_app_secret=SECRET, slack_bot_token=SECRET)
    assert SECRET not in repr(env) and SECRET not in str(env)


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
    ],
)
def test_a_half_finished_set_up_refuses_to_start(
    valkey_url: str, env: dict[str, str], toml: dict[str, object], words: str
) -> None:
    with pytest.raises(SettingsError, match=words):
        wiring.build(Environment(_env_file=None, redis_url=valkey_url, **env), ReviewsFile.model_validate(toml))


def test_pairs_reads_page_tokens() -> None:
    assert pairs("1=a=b, 2=c,,") == {"1": "a=b", "2": "c"}
