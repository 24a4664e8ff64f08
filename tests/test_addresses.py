"""Whom the desk believes about where a caller is, and at which addresses it refuses to serve in clear text."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import redis
from hypothesis import given
from hypothesis import strategies as st

from bot.running.addresses import Proxies, is_open, refuse_clear_text
from bot.web import Watchers, app
from tests.house import ROOT, House, Served

PROXY = "10.0.0.2"


@pytest.mark.parametrize(
    ("named", "direct", "forwarded", "caller"),
    [
        ("", PROXY, ["1.2.3.4"], PROXY),  # nobody is believed unless named
        (PROXY, PROXY, [], PROXY),
        (PROXY, PROXY, ["1.2.3.4"], "1.2.3.4"),
        (PROXY, PROXY, ["6.6.6.6, 1.2.3.4"], "1.2.3.4"),  # what the caller invented stays behind what the proxy added
        (PROXY, PROXY, ["6.6.6.6", "1.2.3.4"], "1.2.3.4"),
        (PROXY, "1.2.3.4", ["6.6.6.6"], "1.2.3.4"),  # a stranger who says he is a proxy
        ("10.0.0.0/8", PROXY, ["6.6.6.6, 1.2.3.4, 10.1.1.1"], "1.2.3.4"),  # a chain of ours
        ("10.0.0.2, 10.1.1.1", PROXY, ["1.2.3.4, 10.1.1.1"], "1.2.3.4"),
        (PROXY, PROXY, ["nonsense"], PROXY),
        (PROXY, PROXY, ["1.2.3.4:5555"], "1.2.3.4:5555"),
        ("::1", "::1", ["2001:db8::7"], "2001:db8::7"),
        ("127.0.0.1", "::ffff:127.0.0.1", ["1.2.3.4"], "1.2.3.4"),
        ("true", PROXY, ["6.6.6.6, 1.2.3.4"], "1.2.3.4"),  # as earlier versions had it
        ("true", PROXY, [], PROXY),
        ("false", PROXY, ["1.2.3.4"], PROXY),
    ],
)
def test_only_named_proxies_say_where_a_caller_is(named: str, direct: str, forwarded: list[str], caller: str) -> None:
    assert Proxies.read(named).caller(direct, forwarded) == caller


@given(st.text(max_size=20), st.lists(st.text(max_size=40), max_size=3))
def test_no_header_breaks_the_reading(direct: str, forwarded: list[str]) -> None:
    proxies = Proxies.read("10.0.0.0/8, ::1")
    assert isinstance(proxies.caller(direct, forwarded), str)
    assert proxies.is_local(direct, [("X-Forwarded-For", line) for line in forwarded]) in (True, False)


@pytest.mark.parametrize("wrong", ["yes please", "10.0.0.0/99", "proxy.example", "127.0.0.1; ::1"])
def test_a_proxy_that_is_no_address_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="not an address or a network"):
        Proxies.read(wrong)


# clear text


@pytest.mark.parametrize(
    ("url", "fine"),
    [
        ("https://desk.example.org", True),
        ("http://127.0.0.1:8000", True),
        ("http://localhost:8000", True),
        ("http://[::1]:8000", True),
        ("http://192.168.1.20:8000", True),
        ("http://desk.local", True),
        ("http://desk.example.org", False),
        ("http://8.8.8.8", False),
        ("http://0.0.0.0:8000", False),
        ("http://[::]:8000", False),
        ("http://[2001:4860:4860::8888]", False),
        ("ftp://desk.example.org", False),
    ],
)
def test_clear_text_is_for_this_machine_and_private_networks(url: str, fine: bool) -> None:
    assert bool(refuse_clear_text(url)) is not fine
    assert is_open(url) is not fine or url.startswith("https")


def start(command: str, folder: Path, **env: str) -> subprocess.CompletedProcess[str]:
    told = {k: v for k, v in os.environ.items() if k != "PUBLIC_URL"} | {"PYTHONPATH": str(ROOT), **env}
    return subprocess.run(
        [sys.executable, "-m", "bot", command], cwd=folder, env=told, capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize("command", ["up", "web"])
@pytest.mark.parametrize("env", [{"HOST": "0.0.0.0"}, {"PUBLIC_URL": "http://desk.example.org"}])
def test_a_desk_in_clear_text_on_a_public_address_does_not_start(
    valkey_url: str, db: redis.Redis, tmp_path: Path, command: str, env: dict[str, str]
) -> None:
    done = start(command, tmp_path, REDIS_URL=valkey_url, STORE_CHECK="off", PORT="18732", **env)
    assert done.returncode == 2 and "without encryption" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_teams_without_authentication_does_not_start_beside_a_public_address(valkey_url: str, tmp_path: Path) -> None:
    told = {"TEAMS_AUTH": "off", "PUBLIC_URL": "https://desk.example.org", "HOST": "127.0.0.1"}
    done = start("web", tmp_path, REDIS_URL=valkey_url, STORE_CHECK="off", PORT="18733", **told)
    assert done.returncode == 2 and "TEAMS_AUTH=off" in done.stderr and "PUBLIC_URL" in done.stderr


# the numbers


@pytest.fixture
def house(valkey_url: str, db: redis.Redis) -> Iterator[House]:
    made = House(valkey_url, {}, {})
    yield made
    made.close()


def numbers(house: House, watchers: Watchers, **headers: str) -> int:
    served = Served(app(house.desk, house.env.redis_url, watchers))
    try:
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        return httpx.get(f"{served.url}/metrics", headers=told).status_code
    finally:
        served.close()


@pytest.mark.parametrize(
    ("named", "headers", "status"),
    [
        ("", {}, 200),
        ("", {"x_forwarded_for": "127.0.0.1"}, 401),  # through a proxy on this machine that nobody named
        ("", {"forwarded": "for=127.0.0.1"}, 401),
        ("", {"via": "1.1 caddy"}, 401),
        ("127.0.0.1", {"x_forwarded_for": "203.0.113.9"}, 401),
        ("127.0.0.1", {"x_forwarded_for": "127.0.0.1, 203.0.113.9"}, 401),
        ("127.0.0.1", {"x_forwarded_for": "203.0.113.9", "authorization": "Bearer a token of some length"}, 200),
        ("", {"x_forwarded_for": "203.0.113.9", "authorization": "Bearer wrong"}, 401),
        ("true", {"x_forwarded_for": "203.0.113.9"}, 401),
    ],
)
def test_the_numbers_are_for_this_machine_and_for_whoever_has_the_token(
    house: House, named: str, headers: dict[str, str], status: int
) -> None:
    assert numbers(house, Watchers(Proxies.read(named), "a token of some length"), **headers) == status


def test_without_a_token_nobody_far_away_reads_the_numbers(house: House) -> None:
    far = {"x_forwarded_for": "203.0.113.9"}
    for authorization in ("Bearer", "Basic x", ""):
        assert numbers(house, Watchers(Proxies.read("127.0.0.1")), **far, authorization=authorization) == 401
