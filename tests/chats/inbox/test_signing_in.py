"""Who gets in, who stays out, and what a browser may do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import httpx
import pytest
import redis
from argon2 import PasswordHasher
from starlette.applications import Starlette

from bot.chats.inbox import client
from bot.chats.inbox.client import add_account, check_password, find_weakness
from bot.chats.inbox.gate import own_path
from bot.store import Store
from tests.chats.inbox.driver import InboxDriver, words
from tests.chats.inbox.house import PASSWORD, House, build_house, serve

WRONG = "The name or the password is not right"
TOO_OFTEN = "That was tried too often. Please wait five minutes"


def try_to_sign_in(house: House, name: str, password: str, forwarded: str = "", **more: str) -> httpx.Response:
    """One try from a fresh browser; the answer before any redirect is followed."""
    with httpx.Client(base_url=house.url, verify=False) as http:
        page = http.get("/inbox/login").text
        found = re.search(r'name="csrf" value="([^"]+)"', page)
        assert found
        headers = {"x-forwarded-for": forwarded} if forwarded else {}
        data = {"csrf": found.group(1), "name": name, "password": password, **more}
        return http.post("/inbox/login", data=data, headers=headers)


@pytest.fixture
def proxied(db: redis.Redis, valkey_url: str, cheap: None) -> Iterator[House]:
    """A house behind one reverse proxy of ours, reached by https."""
    house = build_house(db, valkey_url, "https://desk.example", proxies=1)
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

        def verify(self, known: str, password: str) -> bool:
            self.seen.append(known)
            return self.inner.verify(known, password)

    people = Store(db, lambda pipe, case_id: None)
    add_account(people, "maria", "Maria", PASSWORD)
    counting = Counting(client._HASHER)
    monkeypatch.setattr(client, "_HASHER", counting)
    assert not check_password(people, "nobody", "there is no account with this name")
    assert check_password(people, "maria", PASSWORD)
    costs = [re.findall(r"m=\d+,t=\d+,p=\d+", known) for known in counting.seen]
    assert len(costs) == 2
    assert costs[0] == costs[1] != []


def test_after_five_wrong_tries_even_the_right_password_waits(house: House) -> None:
    for _ in range(5):
        assert WRONG in try_to_sign_in(house, "maria", "guess").text
    refused = try_to_sign_in(house, "maria", PASSWORD)
    assert refused.status_code == 429
    assert TOO_OFTEN in words(refused.text, "alert")
    assert (
        try_to_sign_in(house, "sam", PASSWORD).status_code == 303
    )  # a colleague at the same address is not locked out


def test_the_right_password_starts_the_count_again(house: House) -> None:
    for _ in range(3):
        for _ in range(4):
            try_to_sign_in(house, "maria", "guess")
        assert try_to_sign_in(house, "maria", PASSWORD).status_code == 303


def test_one_address_may_not_try_many_names(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "check_password", lambda people, name, password: False)  # fifty real hashes take long
    answers = [try_to_sign_in(house, f"name{n}", "guess").status_code for n in range(51)]
    assert answers == [403] * 50 + [429]


def test_an_address_invented_in_a_header_is_not_believed(house: House) -> None:
    for n in range(5):
        try_to_sign_in(house, "maria", "guess", forwarded=f"198.51.100.{n}")
    assert try_to_sign_in(house, "maria", PASSWORD, forwarded="198.51.100.99").status_code == 429


def test_behind_our_own_proxy_the_address_it_added_counts(proxied: House, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def note(people: client.People, name: str, address: str) -> bool:
        seen.append(address)
        return True

    monkeypatch.setattr(client, "too_many_tries", note)
    with httpx.Client(base_url=proxied.url, headers={"x-forwarded-for": "203.0.113.7, 198.51.100.4"}) as http:
        csrf = re.search(r'name="csrf" value="([^"]+)"', http.get("/inbox/login").text)
        assert csrf
        cookie = {"cookie": f"__Host-replydesk-door={csrf.group(1)}"}
        http.post("/inbox/login", data={"csrf": csrf.group(1), "name": "maria", "password": "x"}, headers=cookie)
    assert seen == ["198.51.100.4"]


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
    card = house.desk.card(case_id)
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


def test_an_invitation_lets_one_browser_in_once_and_not_for_long(house: House) -> None:
    path = house.inbox.invite("maria")
    first = httpx.get(house.url + path)
    assert (first.status_code, first.headers["location"]) == (303, "/inbox")
    second = httpx.get(house.url + path)
    assert second.status_code == 403
    assert "used already" in words(second.text, "alert")
    old = house.inbox.invite("maria")
    house.ahead += 601
    assert httpx.get(house.url + old).status_code == 403
    assert httpx.get(f"{house.url}/inbox/welcome?token=").status_code == 403
    assert httpx.get(house.url + house.inbox.invite("nobody")).status_code == 403


def test_only_the_account_makes_somebody_a_manager_when_the_file_does_not(house: House) -> None:
    add_account(house.store, "lee", "Lee", PASSWORD, "manager")
    case_id = house.write()
    with InboxDriver(house.url, "lee", PASSWORD) as lee, InboxDriver(house.url, "maria", PASSWORD) as maria:
        maria.escalate(case_id, "The author asks for the owner")
        assert "Only a manager" in maria.acknowledge(case_id)
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
        ("aaaaaaaaaaaa", "maria", "more different"),
        ("mariamaria1", "maria", ""),
        ("maria12345", "maria", "mostly the name"),
        (PASSWORD, "maria", ""),
    ],
)
def test_a_weak_password_is_refused_in_a_sentence(password: str, name: str, complaint: str) -> None:
    assert complaint in find_weakness(password, name)
    assert bool(find_weakness(password, name)) == bool(complaint)


@pytest.mark.parametrize(
    ("name", "role"), [("", "staff"), ("Maria Smith", "staff"), ("../x", "staff"), ("maria", "owner")]
)
def test_an_account_with_a_strange_name_or_role_is_refused(db: redis.Redis, name: str, role: str) -> None:
    with pytest.raises(ValueError, match=r"Please use a name|The role is"):
        add_account(Store(db, lambda pipe, case_id: None), name, "Maria", PASSWORD, role)
    assert Store(db, lambda pipe, case_id: None).accounts() == []


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
