"""Three hundred clinics on one desk, each with words of its own, and ways to look at it as somebody of another one.

Whatever belongs to a clinic carries its mark (`zq007k`: in names, ids, people, posts) or its telephone number, so a look
that finds a foreign mark has found a leak.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import httpx

from bot.chats.inbox import client
from bot.core.model import Command, Person, Post, Verb
from bot.core.newcomers import Newcomer
from bot.core.permissions import ROLES
from tests.chats.slack.driver import Stage
from tests.house import House

CLINICS, OWN, THEIRS, PARKED, SPARE, NOBODYS = 300, 7, 3, 42, 250, 999
ASKS_FOR_NOTHING = "unlisted"
LOOKERS = (*ROLES, ASKS_FOR_NOTHING)
"""Who walks: every role at clinic OWN, and an account that was given no place."""
URGENT = "My face is swollen, I have a fever and I cannot breathe well since the treatment."
SOME_POSTS = (URGENT, "I waited for two hours and nobody said a word.", "Lovely team, thank you!")
SIGN = re.compile(r"zq(\d{3})k|555-0(\d{3})\b", re.IGNORECASE)


def mark(number: int) -> str:
    return f"zq{number:03d}k"


def newcomer(number: int, now: float) -> Newcomer:
    """Somebody who asked to work at a clinic."""
    sign = mark(number)
    return Newcomer(
        chat="slack", handle=f"U{sign.upper()}-NEW", name=f"Rosa {sign.title()}", location=sign, asked_at=now
    )


def clinics() -> dict[str, Any]:
    """The settings: a few of the clinics have people, all of them channels and facts."""
    places, people = [], []
    for number in range(CLINICS):
        sign = mark(number)
        places.append(
            {
                "id": sign,
                "name": f"{sign.title()} Dental",
                "accounts": {"facebook": [f"page-{sign}"]},
                "channels": {"slack": f"C{sign.upper()}"},
                "facts": {"phones": [f"(217) 555-0{number:03d}"], "emails": [f"hello@{sign}.example"]},
                "unlisted": "nothing",
            }
        )
        if number not in (OWN, THEIRS, PARKED):
            continue
        for role in ROLES:
            one = f"{sign}-{role}"
            people.append(
                {"id": one, "name": f"{one.title()}", "role": role, "locations": [sign], "slack": f"U{one.upper()}"}
            )
    people.append({"id": "agency", "name": "Agency", "role": "owner"})  # hears what belongs to nobody
    return {"locations": places, "people": people}


@dataclass
class Names:
    """What a request can name of a clinic; `nothing` names the same of a clinic there is not."""

    case: str
    cursor: str
    number: int

    @property
    def sign(self) -> str:
        return mark(self.number)

    @property
    def newcomer(self) -> str:
        return newcomer(self.number, 0.0).id

    def all(self) -> tuple[tuple[str, str], ...]:
        """What may be echoed, with what stands for it."""
        sign = (self.sign, "MARK"), (self.sign.title(), "MARK"), (self.sign.upper(), "MARK")
        return (
            (self.cursor, "CURSOR"),
            (quote(self.cursor), "CURSOR"),
            (self.case, "CASE"),
            (self.newcomer, "NEWCOMER"),
            *sign,
        )


@dataclass
class Network:
    """The desk, and what is in it."""

    house: House
    slack: Stage
    cases: dict[int, list[str]] = field(default_factory=dict)

    def write(self, number: int, *texts: str) -> None:
        """The public writes to a clinic, two hours ago: all that is said of an open case is due at once."""
        now = self.house.clock()
        for text in texts:
            many = len(self.cases.setdefault(number, []))
            post = Post(
                platform="facebook", id=f"post-{mark(number)}-{many}", account=f"page-{mark(number)}",
                text=f"{text} {mark(number)}", author=f"Robin {mark(number).title()}", author_id=f"a-{mark(number)}",
                posted_at=now - 7200, seen_at=now - 7200, link=f"https://social.example/{mark(number)}",
            )  # fmt: skip
            self.house.desk.receive("facebook", [post])
            found = self.house.desk.store.case_of("facebook", post.id)
            assert found
            self.cases[number].append(found)
        self.work()

    def work(self) -> None:
        """All that is due is done, and what became due by that."""
        for _ in range(3):
            self.house.settle()
            self.house.desk.tick()
        self.house.settle()

    def person(self, who: str, number: int = OWN) -> Person:
        """Somebody at a clinic, as the inbox knows them."""
        roles = (who, [mark(number)]) if who in ROLES else ("staff", [])
        return self.house.desk.member(f"{mark(number)}-{who}", "", *roles)

    def account(self, who: str, number: int = OWN) -> str:
        """Their account in the inbox. The password is never used: they are let in."""
        name, place = f"{mark(number)}-{who}", mark(number) if who in ROLES else ""
        role = who if who in ROLES else "staff"
        self.house.desk.store.save_account(name, {"display": name, "role": role, "locations": place, "password": "x"})
        return name

    def names(self, number: int, case: str = "") -> Names:
        """What there is to name at a clinic."""
        case = case or self.cases[number][0]
        return Names(case, f"{self.house.clock()}:{case}", number)

    def beat(self) -> None:
        """The processes are there, as far as anybody can see."""
        for process in ("worker", "clock"):
            self.house.desk.store.beat(process, self.house.desk.vitals.wall())


NOTHING = Names("abcdefghjkmnpqrstuvw", "1.0:abcdefghjkmnpqrstuvw", NOBODYS)


class Browser:
    """Somebody at the inbox, signed in anew for every page, so that signing out is a page like any other."""

    def __init__(self, network: Network, who: str, number: int = OWN) -> None:
        self.network, self.name = network, network.account(who, number)
        self.http = httpx.Client(base_url=network.house.url, timeout=30)

    def look(self, method: str, path: str, names: Names, **sent: dict[str, str]) -> str:
        """All that comes back, with what was named in the request taken out of it."""
        people = self.network.house.desk.store
        cookie = client.sign_in(people, self.name)
        known = client.read_cookie(people, cookie)
        assert known
        if method == "POST":
            sent["data"] = {"csrf": known.csrf} | sent.get("data", {})
        headers = {"cookie": f"replydesk={cookie}"} | sent.pop("headers", {})
        answer = self.http.request(method, path, headers=headers, **sent)  # type: ignore[arg-type]
        told = [(name, value) for name, value in answer.headers.items() if name in ("location", "set-cookie")]
        said = [f"{name}: {re.sub('expires=[^;]*', '', value)}" for name, value in told]  # the second it is just now
        whole = "\n".join([str(answer.status_code), *said, html.unescape(answer.text)])
        return neutral(whole.replace(known.csrf, "CSRF").replace(cookie, "COOKIE"), names)

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *error: object) -> None:
        self.http.close()


def neutral(text: str, names: Names) -> str:
    """A text without what was named in the question: what is left was not known before."""
    for name, stands in names.all():
        text = text.replace(name, stands)
    return text


def signs(text: str, but: int = OWN) -> set[str]:
    """The marks and numbers of other clinics in a text."""
    return {found[0] for found in SIGN.finditer(text) if int(found[1] or found[2]) not in (but, NOBODYS)}


def commands(person: Person, case_id: str) -> Iterator[Command]:
    """Every press there is, of people and of the desk itself."""
    for verb in Verb:
        yield Command(case_id=case_id, verb=verb, by=person, text="Thank you for writing.", reason="a question")
