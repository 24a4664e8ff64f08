"""Who gets in, who stays out, and what a browser may do."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any

import httpx
import pytest
import redis
from argon2 import PasswordHasher
from starlette.applications import Starlette

from bot.chats.inbox import client, patience
from bot.chats.inbox.client import add_account, check_password, find_weakness
from bot.chats.inbox.gate import own_path
from bot.core.model import DESK
from bot.jobs import Waker
from bot.store import Store
from tests.chats.inbox.driver import InboxDriver, words
from tests.chats.inbox.house import PASSWORD, House, build_house, serve

WRONG = "The name or the password is not right"


def try_to_sign_in(house: House, name: str, password: str, forwarded: str = "", **more: str) -> httpx.Response:
    """One try from a fresh browser; the answer before any redirect is followed."""
    with httpx.Client(base_url=house.url, verify=False) as http:
        page = http.get("/inbox/login").text
        found = re.search(r'name="csrf" value="([^"]+)"', page)
        assert found
        door = http.cookies.get("__Host-replydesk-door") or http.cookies.get("replydesk-door")
        headers = {"cookie": f"{house.inbox._gate.door}={door}"}  # httpx sends no secure cookie over http
        headers |= {"x-forwarded-for": forwarded} if forwarded else {}
        data = {"csrf": found.group(1), "name": name, "password": password, **more}
        return http.post("/inbox/login", data=data, headers=headers, timeout=30)


@pytest.fixture
def proxied(db: redis.Redis, valkey_url: str, cheap: None) -> Iterator[House]:
    """A house behind one reverse proxy of ours, reached by https."""
    house = build_house(db, valkey_url, "https://desk.example", proxies="127.0.0.1")
    for url in serve(Starlette(routes=house.inbox.routes(house.desk))):
        house.url = url
        yield house


def test_the_right_name_and_password_let_somebody_in_whatever_the_capitals(house: House) -> None:
    answer = try_to_sign_in(house, " Maria ", PASSWORD)
    assert (answer.status_code, answer.headers["location"]) == (303, "/inbox")


@pytest.mark.parametrize(
    ("name", "password"), [("maria", "not the password"), ("nobody", PASSWORD), ("", ""), ("\x00", "x" * 5000)]
)
def test_a_wrong_name_and_a_wrong_password_get_the_same_answer(house: House, name: str, password: str) -> None:
    answer = try_to_sign_in(house, name, password)
    assert answer.status_code == 403
    assert WRONG in words(answer.text, "alert")


def test_a_name_nobody_has_costs_as_much_work_as_a_real_one(db: redis.Redis, monkeypatch: pytest.MonkeyPatch) -> None:
    @dataclass
    class Counting:
        inner: PasswordHasher
        seen: list[str] = field(default_factory=list)

        def hash(self, password: str) -> str:
            return self.inner.hash(password)

        def verify(self, known: str, password: str) -> bool:
            self.seen.append(known)
            return self.inner.verify(known, password)

    people = Store(db, Waker(db))
    add_account(people, "maria", "Maria", PASSWORD)
    counting = Counting(client._HASHER)
    monkeypatch.setattr(client, "_HASHER", counting)
    assert not check_password(people, "nobody", "there is no account with this name")
    assert check_password(people, "maria", PASSWORD)
    costs = [re.findall(r"m=\d+,t=\d+,p=\d+", known) for known in counting.seen]
    assert len(costs) == 2
    assert costs[0] == costs[1] != []


def waits(house: House, name: str = "maria", password: str = "guess", times: int = 1, **more: Any) -> list[float]:
    """How long the door would have kept each of these tries waiting."""
    seen: list[float] = []
    with pytest.MonkeyPatch.context() as patch:

        async def note(seconds: float) -> None:
            seen.append(seconds)

        patch.setattr(house.inbox._gate, "pause", note)
        patch.setattr(patience, "FIRST", 0.25)
        for _ in range(times):
            try_to_sign_in(house, name, password, **more)
    return seen


def test_wrong_tries_wait_longer_and_longer_and_are_never_refused(house: House) -> None:
    seen = waits(house, times=12)
    assert seen[:5] == [0.0] * 5
    assert seen[5:] == [0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert try_to_sign_in(house, "maria", PASSWORD).status_code == 303


def test_twenty_wrong_passwords_from_anywhere_keep_nobody_out(proxied: House) -> None:
    """The account is being guessed at by a crowd: its owner gets in, from home more slowly, from the clinic at once."""
    assert waits(proxied, "sam", PASSWORD, forwarded="198.51.100.7") == [0.0]  # the clinic, some days ago
    for n in range(40):
        waits(proxied, "sam", "guess", forwarded=f"203.0.113.{n}")
    [home] = waits(proxied, "sam", PASSWORD, forwarded="192.0.2.1")
    assert 0 < home <= patience.LONGEST
    assert waits(proxied, "sam", PASSWORD, forwarded="198.51.100.7") == [0.0]
    assert try_to_sign_in(proxied, "sam", PASSWORD, forwarded="192.0.2.2").status_code == 303


def test_a_browser_that_was_let_in_before_waits_for_nobody_elses_mistakes(house: House) -> None:
    one = patience.Try("maria", "192.0.2.1", "its mark")
    patience.forgive(house.store, one)
    for n in range(40):
        patience.count(house.store, patience.Try("maria", f"203.0.113.{n}"))
    elsewhere = replace(one, address="192.0.2.99")
    assert patience.count(house.store, elsewhere) == (0.0, True)
    assert patience.count(house.store, replace(elsewhere, browser="another")) == (patience.LONGEST, False)
    assert patience.count(house.store, replace(elsewhere, name="sam"))[1] is False  # a place is known for one person


def test_a_sign_in_leaves_a_mark_in_the_browser(house: House) -> None:
    cookies = try_to_sign_in(house, "maria", PASSWORD).headers.get_list("set-cookie")
    [mark] = [cookie for cookie in cookies if cookie.startswith("replydesk-known=")]
    assert "HttpOnly" in mark and f"Max-Age={patience.KNOWN_SECONDS}" in mark


def test_when_a_crowd_waits_strangers_come_again_and_known_places_do_not(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "WAITING", 0)
    refused = try_to_sign_in(house, "maria", PASSWORD)
    assert refused.status_code == 429 and "try again in a moment" in words(refused.text, "alert")
    patience.forgive(house.store, patience.Try("maria", "127.0.0.1"))
    assert try_to_sign_in(house, "maria", PASSWORD).status_code == 303


def test_guesses_do_not_take_the_threads_of_the_pages(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()

    def slow(people: client.People, name: str, password: str) -> bool:
        gate.wait(20)
        return False

    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        monkeypatch.setattr(client, "check_password", slow)
        with ThreadPoolExecutor(45) as pool:  # more than the pages have threads, less than an address has free
            guesses = [pool.submit(try_to_sign_in, house, f"name{n}", "guess") for n in range(45)]
            assert maria.http.get("/inbox", timeout=10).status_code == 200
            gate.set()
            assert {guess.result().status_code for guess in guesses} == {403}


def test_the_right_password_starts_the_count_again(house: House) -> None:
    for _ in range(3):
        for _ in range(4):
            try_to_sign_in(house, "maria", "guess")
        assert try_to_sign_in(house, "maria", PASSWORD).status_code == 303


def test_one_address_that_tries_many_names_is_slowed_down(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "check_password", lambda people, name, password: False)  # fifty real hashes take long
    seen = [wait for n in range(52) for wait in waits(house, f"name{n}")]
    assert seen == [0.0] * 50 + [0.25, 0.5]


def test_an_address_invented_in_a_header_is_not_believed(house: House) -> None:
    for n in range(5):
        waits(house, forwarded=f"198.51.100.{n}")
    assert waits(house, forwarded="198.51.100.99") == [0.25]


def test_behind_our_own_proxy_the_address_it_added_counts(proxied: House) -> None:
    for n in range(5):
        waits(proxied, forwarded=f"203.0.113.{n}, 198.51.100.4")
    assert waits(proxied, forwarded="203.0.113.99, 198.51.100.4") == [0.25]
    assert waits(proxied, forwarded="198.51.100.4, 203.0.113.99") == [0.0]


def test_sign_ins_stand_in_the_log_and_in_the_book_and_what_was_typed_does_not(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "replydesk.inbox")
    try_to_sign_in(house, "maria", "my secret guess")
    try_to_sign_in(house, "a password typed as a name", "x")
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        csrf = re.search(r'name="csrf" value="([^"]+)"', maria.http.get("/inbox").text)
        assert csrf
        maria.http.post("/inbox/logout", data={"csrf": csrf.group(1)})
    book = [(entry["what"], entry["name"], entry["by"]) for entry in house.store.entries_at_the_door()]
    assert book == [
        ("signed out", "maria", "127.0.0.1"),
        ("signed in", "maria", "127.0.0.1"),
        ("sign-in failed", "unknown", "127.0.0.1"),
        ("sign-in failed", "maria", "127.0.0.1"),
    ]
    said = [(r.getMessage(), vars(r).get("account")) for r in caplog.records if r.name == "replydesk.inbox"]
    assert said == [(what, name) for what, name, _ in reversed(book)]
    assert "typed" not in caplog.text and "guess" not in caplog.text


def test_an_open_page_ends_with_the_account_however_busy_the_day(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.chats.inbox.feed.HEARTBEAT", 0.2)
    with InboxDriver(house.url, "maria", PASSWORD) as maria, maria.http.stream("GET", "/inbox/events") as stream:
        lines = stream.iter_lines()
        next(line for line in lines if "again" in line)
        house.store.remove_account("maria")
        until = time.monotonic() + 15
        for _ in lines:  # something happens all the time, so there is never a quiet moment
            assert time.monotonic() < until, "the page still hears what happens"
            house.write()


def test_cookies_are_out_of_reach_for_scripts_and_other_sites(house: House, proxied: House) -> None:
    plain = try_to_sign_in(house, "maria", PASSWORD).headers["set-cookie"]
    assert "HttpOnly" in plain
    assert "SameSite=lax" in plain
    assert "; Secure" not in plain
    public = httpx.get(f"{proxied.url}/inbox/login")
    assert public.headers["set-cookie"].startswith("__Host-replydesk-door=")
    assert "; Secure" in public.headers["set-cookie"]
    assert "max-age" in public.headers["strict-transport-security"]


def test_without_signing_in_every_page_leads_to_the_sign_in_page_and_back(house: House) -> None:
    case_id = house.write()
    answer = httpx.get(f"{house.url}/inbox/cases/{case_id}")
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/inbox/login?next=%2Finbox%2Fcases%2F{case_id}"
    entered = try_to_sign_in(house, "maria", PASSWORD, next=f"/inbox/cases/{case_id}")
    assert entered.headers["location"] == f"/inbox/cases/{case_id}"
    assert httpx.get(f"{house.url}/inbox", headers={"x-fragment": "1"}).status_code == 401


@pytest.mark.parametrize(
    "evil",
    [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/inbox//evil.example",
        "javascript:alert(1)",
        "/inboxes",
        "/inbox/\r\nSet-Cookie: a=b",
        "/inbox/\\evil",
        "",
    ],
)
def test_signing_in_never_leads_to_another_site(house: House, evil: str) -> None:
    assert own_path(evil) == "/inbox"
    assert try_to_sign_in(house, "maria", PASSWORD, next=evil).headers["location"] == "/inbox"


def test_signing_out_ends_the_session_even_for_somebody_who_kept_the_cookie(house: House) -> None:
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        kept = dict(maria.http.cookies)
        csrf = re.search(r'name="csrf" value="([^"]+)"', maria.http.get("/inbox").text)
        assert csrf
        maria.http.post("/inbox/logout", data={"csrf": csrf.group(1)})
        assert "/inbox/login" in str(maria.http.get("/inbox").url)
    assert httpx.get(f"{house.url}/inbox", cookies=kept).status_code == 303


def test_a_session_that_has_ended_asks_to_sign_in_again_and_does_nothing(house: House, db: redis.Redis) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        form = maria.open_form(case_id, "approve")
        (session,) = db.keys("desk:session:*")
        assert 0 < db.ttl(session) <= 14 * 86400
        db.delete(session)
        maria.submit(form)
        assert "/inbox/login" in str(maria.http.get("/inbox").url)
    card = house.desk.card(case_id, DESK)
    assert card
    assert card.status.value == "waiting"


def test_a_new_password_signs_old_browsers_out_and_so_does_losing_the_account(house: House) -> None:
    with InboxDriver(house.url, "maria", PASSWORD) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        add_account(house.store, "maria", "Maria", "another quiet phrase")
        house.store.remove_account("sam")
        for driver in (maria, sam):
            assert "/inbox/login" in str(driver.http.get("/inbox").url)
    with InboxDriver(house.url, "maria", "another quiet phrase") as maria:
        assert "Nothing is waiting" in maria.http.get("/inbox").text


def test_a_form_without_the_right_token_does_nothing(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        action, fields = maria.open_form(case_id, "approve")
        _, foreign = sam.open_form(case_id, "approve")
        for csrf in ("", "wrong", foreign["csrf"]):
            answer = maria.http.post(action, data={**fields, "csrf": csrf})
            assert answer.status_code == 403
            assert "nothing was done" in words(answer.text, "alert")
        assert "Waiting for you" in maria.card(case_id)


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1.evil.example"},
        {"sec-fetch-site": "cross-site"},
    ],
)
def test_a_form_sent_from_another_site_does_nothing(house: House, headers: dict[str, str]) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        action, fields = maria.open_form(case_id, "approve")
        assert maria.http.post(action, data=fields, headers=headers).status_code == 403
        assert "Waiting for you" in maria.card(case_id)
        same = {"origin": house.url, "sec-fetch-site": "same-origin"}
        assert maria.http.post(action, data=fields, headers=same).status_code == 200
        assert "Maria approved this" in maria.card(case_id)


def test_signing_in_needs_the_token_of_this_browser(house: House) -> None:
    answer = httpx.post(f"{house.url}/inbox/login", data={"csrf": "made-up", "name": "maria", "password": PASSWORD})
    assert answer.status_code == 403
    assert "replydesk=" not in answer.headers.get("set-cookie", "")


def follow(browser: httpx.Client, path: str) -> httpx.Response:
    """Open a one-time link and press its button."""
    page = browser.get(path)
    if page.status_code != 200:
        return page
    fields = dict(re.findall(r'name="(csrf|token)" value="([^"]+)"', page.text))
    return browser.post("/inbox/welcome", data=fields)


def test_a_one_time_link_lets_one_browser_in_once(house: House) -> None:
    path = client.invite(house.store, "maria")
    with httpx.Client(base_url=house.url) as one, httpx.Client(base_url=house.url) as other:
        assert other.get(path).status_code == 200  # whoever only looks at a link, as chats do, does not use it up
        first = follow(one, path)
        assert (first.status_code, first.headers["location"]) == (303, "/inbox")
        assert one.get("/inbox").status_code == 200
        second = follow(other, path)
        assert second.status_code == 403
        assert "used already" in words(second.text, "alert")


def test_of_two_who_press_at_once_on_one_link_one_gets_in(house: House) -> None:
    path = client.invite(house.store, "maria")
    with httpx.Client(base_url=house.url) as one, httpx.Client(base_url=house.url) as other:
        pages = [(each, each.get(path).text) for each in (one, other)]
        answers = [
            each.post(
                "/inbox/welcome",
                data=dict(re.findall(r'name="(csrf|token)" value="([^"]+)"', text)),
            ).status_code
            for each, text in pages
        ]
        assert sorted(answers) == [303, 403]


def test_a_link_that_is_too_old_or_for_nobody_or_none_at_all_lets_nobody_in(house: House) -> None:
    old = client.invite(house.store, "maria", 1)
    time.sleep(1.1)
    for path in (old, client.invite(house.store, "nobody"), "/inbox/welcome?token=", "/inbox/welcome?token=%00é"):
        assert httpx.get(house.url + path).status_code == 403


def test_only_the_account_makes_somebody_a_manager_when_the_file_does_not(house: House) -> None:
    add_account(house.store, "lee", "Lee", PASSWORD, "manager")
    case_id = house.write()
    with InboxDriver(house.url, "lee", PASSWORD) as lee, InboxDriver(house.url, "maria", PASSWORD) as maria:
        maria.escalate(case_id, "The author asks for the owner")
        with pytest.raises(LookupError):  # the button is not drawn for her
            maria.open_form(case_id, "acknowledge")
        assert "Thank you" in lee.acknowledge(case_id)
        assert "Lee is on it" in maria.card(case_id)


def test_every_page_forbids_scripts_of_others_frames_and_keeping_copies(house: House) -> None:
    case_id = house.write("<script>alert(1)</script>")
    paths = [
        "/inbox",
        f"/inbox/cases/{case_id}",
        f"/inbox/cases/{case_id}/edit",
        f"/inbox/cases/{case_id}/escalate",
        "/inbox/ask?q=stats",
        "/inbox/notices",
        "/inbox/cases/none",
    ]
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        pages = [maria.http.get(path) for path in paths] + [httpx.get(f"{house.url}/inbox/login")]
    for page in pages:
        policy = page.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self';" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert page.headers["x-frame-options"] == "DENY"
        assert page.headers["cache-control"] == "no-store"
        assert page.headers["x-content-type-options"] == "nosniff"
        assert page.headers["referrer-policy"] == "same-origin"
        assert not re.search(
            r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|https?://(?!social\.example)(?!www\.w3\.org)",
            page.text,
        )


def test_a_form_larger_than_any_reply_is_refused(house: House) -> None:
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        case_id = house.write()
        action, fields = maria.open_form(case_id, "edit")
        assert maria.http.post(action, data={**fields, "text": "x" * 120_000}).status_code == 413
        assert "10000 are possible" in maria.edit(case_id, "é" * 10_001) or "8000 are possible" in maria.edit(
            case_id, "é" * 10_001
        )


@pytest.mark.parametrize(
    ("password", "name", "complaint"),
    [
        ("short", "maria", "at least 10"),
        ("x" * 201, "maria", "at most 200"),
        ("aaaaaaaaaaaa", "maria", "easy to guess"),
        ("mariamaria1", "maria", "easy to guess"),
        ("maria12345", "maria", "easy to guess"),
        ("password12345", "maria", "easy to guess"),
        ("qwertzuiop1", "maria", "easy to guess"),
        ("replydesk2026", "maria", "easy to guess"),
        ("tram wüste dreizehn", "maria", ""),
        (PASSWORD, "maria", ""),
    ],
)
def test_a_weak_password_is_refused_in_a_sentence(password: str, name: str, complaint: str) -> None:
    assert complaint in find_weakness(password, name)
    assert bool(find_weakness(password, name)) == bool(complaint)


@pytest.mark.parametrize(
    ("name", "role"), [("", "staff"), ("Maria Smith", "staff"), ("../x", "staff"), ("maria", "boss")]
)
def test_an_account_with_a_strange_name_or_role_is_refused(db: redis.Redis, name: str, role: str) -> None:
    with pytest.raises(ValueError, match=r"Please use a name|The role is"):
        add_account(Store(db, Waker(db)), name, "Maria", PASSWORD, role)
    assert Store(db, Waker(db)).accounts() == []


def test_a_desk_nobody_can_sign_in_to_says_what_to_do(house: House) -> None:
    assert [part.state for part in house.inbox.health()] == ["ok"]
    for name in house.store.accounts():
        house.store.remove_account(name)
    (part,) = house.inbox.health()
    assert (part.state, "reviews user add" in part.remedy) == ("not set up", True)
    assert "reviews user add" in httpx.get(f"{house.url}/inbox/login").text


def test_the_password_itself_is_kept_nowhere(house: House, db: redis.Redis) -> None:
    account = db.hgetall("desk:account:maria")
    assert account["password"].startswith("$argon2id$")
    assert PASSWORD not in str(account)
