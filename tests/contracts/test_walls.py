"""Three hundred clinics on one desk, and a walk through all of it as somebody of the wrong one.

What is walked is taken from the program (the route table, the words of `/reviews`, the calls of the desk, the verbs), so
what is added later is walked by itself. Two things are looked for: the marks of other clinics, and any difference between
what is answered about a case of theirs and about one that does not exist.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import Any, Final

import httpx
import pytest
import redis
from starlette.routing import Route

from bot.chats.inbox import client
from bot.core import pages, permissions
from bot.core.model import Case, Person, Role, Verb
from bot.core.permissions import Leave
from bot.core.ports import Denied, Pasted
from bot.core.practice import Practice
from bot.desk import Desk
from bot.desk.asking import Questions
from bot.store import keys
from tests.chats.slack.driver import SlackDriver, Stage
from tests.contracts.network import (
    CLINICS,
    LOOKERS,
    NOTHING,
    OWN,
    PARKED,
    SOME_POSTS,
    SPARE,
    THEIRS,
    Browser,
    Names,
    Network,
    clinics,
    commands,
    mark,
    neutral,
    newcomer,
    signs,
)
from tests.house import House

STREAM: Final = "/inbox/events"  # never ends: it has a test of its own
TABS: Final = ("open", "mine", "overdue", "done")
OF_THE_DESK: Final = {
    # what takes nobody's name shows nothing of a clinic to anybody: it is for the web, the worker, the clock and the shell
    "receive", "keep_unreadable", "drain", "advance", "open", "tick", "person", "member", "somebody", "processes",
}  # fmt: skip

Findings = dict[str, str]
"""Where in the walk -> what was to be read there."""


@pytest.fixture(scope="module")
def network(valkey_url: str) -> Iterator[Network]:
    db = redis.Redis.from_url(valkey_url)
    db.flushall()
    db.close()
    slack = Stage()
    slack.there.channels |= {f"C{mark(n).upper()}": {"name": mark(n), "is_member": True} for n in range(CLINICS)}
    tokens = ",".join(f"page-{mark(n)}=token{n}" for n in (OWN, THEIRS, PARKED))
    facebook = {"facebook_app_secret": "s", "facebook_page_tokens": tokens, "facebook_graph_url": "http://127.0.0.1:9"}
    house = House(valkey_url, facebook | slack.env(), clinics())
    made = Network(house, slack)
    made.write(OWN, SOME_POSTS[1])
    yield made
    house.close()
    slack.close()


@pytest.fixture(scope="module")
def before(network: Network) -> Mapping[str, Findings]:
    """What each of them reads while the other clinics have nothing yet."""
    found = {}
    for who in LOOKERS:
        with Browser(network, who) as reader:
            reader.look("GET", "/inbox/notices", NOTHING)  # what was read is new no more
        found[who] = dict(lists(network, who))
    return found


@pytest.fixture(scope="module")
def full(network: Network, before: Mapping[str, Findings]) -> Network:
    """The others have posts, drafts, alarms, pings, news and troubles."""
    for number in (THEIRS, PARKED):
        network.write(number, *SOME_POSTS)
        boss = network.person("manager", number)
        for case_id, command in zip(network.cases[number], ("escalate", "claim", "approve"), strict=True):
            card = network.house.desk.card(case_id, boss)
            assert card and any(b.verb in (command, Verb.EDIT) for b in (*card.buttons, *card.menu))
        now, store = network.house.clock(), network.house.desk.store
        store.publish_news(f"trouble-{number}", f"The page of {mark(number)} has no token.", now, mark(number))
        store.knock(newcomer(number, now), 0.0)
        store.publish_news(f"nobodys-{number}", f"A post for page-{mark(number)}.", now, permissions.NOWHERE)
        network.work()
    return network


# the walk


def lists(network: Network, who: str, number: int = OWN) -> Iterator[tuple[str, str]]:
    """Every page that names nothing of a case, with everything that can be asked there."""
    words = [{"q": words} for word in pages.WORDS for words in asked(word)]
    with Browser(network, who, number) as browser:
        for path, fragment in product(routes(network, "GET", ""), (False, True)):
            for query in words if path == "/inbox/ask" else [{}, *({"tab": tab, "q": tab} for tab in TABS)]:
                network.beat()
                headers = {"x-fragment": "1"} if fragment else {}
                where = f"GET {path} {query} {headers}"
                yield where, browser.look("GET", path, NOTHING, params=query, headers=headers)


def asked(word: str, names: Names | None = None) -> list[str]:
    """A word of `/reviews` with all that may stand behind it."""
    if names is None:
        return [word, f"{word} 30d", f"{word} facebook", f"{word} me"]
    people = [f"{names.sign}-{role}" for role in permissions.ROLES]
    return [f"{word} {more}" for more in (names.case, names.sign, f"{names.sign.title()} Dental", *people)]


def routes(network: Network, method: str, param: str) -> list[str]:
    """The paths of the inbox with exactly this kind of parameter, from the app's own table."""
    found = []
    for route in network.house.desk.chats["inbox"].routes(network.house.desk):  # type: ignore[attr-defined]
        assert isinstance(route, Route)
        params = set(re.findall(r"{(\w+)", route.path))
        assert params <= {"case_id", "verb", "name", "newcomer", "answer"}, (
            f"the walk cannot fill in {route.path}: teach it here"
        )
        if method in (route.methods or ()) and route.path != STREAM and (param in params or not (param or params)):
            found.append(route.path)
    return found


def requests(network: Network, names: Names) -> Iterator[tuple[str, str, dict[str, dict[str, str]]]]:
    """Every request that names something of a clinic: in the path, in the query, or in a form."""
    form = {"text": f"Thank you, {names.sign}.", "reason": "a question", "words": "x", "name": names.sign, "use": "1"}
    for method, fragment in product(("GET", "POST"), (False, True)):
        more = {"headers": {"x-fragment": "1"} if fragment else {}} | ({"data": form} if method == "POST" else {})
        for path in routes(network, method, "case_id"):
            for verb in Verb if "{verb}" in path else ("",):
                yield method, path.replace("{case_id}", names.case).replace("{verb}", verb), more
        for path in routes(network, method, "newcomer"):
            for word in ("yes", "no"):
                yield method, path.replace("{newcomer}", names.newcomer).replace("{answer}", word), more
        for path in routes(network, method, ""):
            for query in ({"chosen": names.case}, {"after": names.cursor}, {"after": f"rest {names.cursor}"}):
                for tab in TABS:
                    yield method, path, more | {"params": {"tab": tab} | query}
    for word in pages.WORDS:
        for words in asked(word, names):
            yield "GET", "/inbox/ask", {"params": {"q": words}}


def walk_inbox(network: Network, who: str, names: Names) -> Findings:
    """Requests about a clinic that are answered otherwise than if it did not exist, or with marks of another clinic."""
    found = {}
    with Browser(network, who) as browser:
        for real, other in zip(requests(network, names), requests(network, NOTHING), strict=True):
            network.beat()
            answer, nothing = browser.look(*real[:2], names, **real[2]), browser.look(*other[:2], NOTHING, **other[2])
            if answer != nothing or signs(answer):
                found[f"{real[0]} {real[1]} {real[2]}"] = answer
    return found


def calls(person: Person, names: Names) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every call of the desk that takes somebody's name, with everything it can be asked."""
    every: Mapping[str, list[Any]] = {
        "case_id": [names.case],
        "command": list(commands(person, names.case)),
        "text": ["Thank you."],
        "word": list(TABS[:3]),
        "words": [words for word in pages.WORDS for words in (*asked(word), *asked(word, names))],
        "cursor": ["", names.cursor, f"rest {names.cursor}"],
        "chat": ["slack", "inbox"],
        "channel": [f"C{names.sign.upper()}", names.sign],
        "most": [50],
        "limit": [50],
        "way": ["inbox"],
        "kind": ["facebook"],
        "account": [f"page-{names.sign}"],
        "credential": ["EAA-of-nobody"],
        "accounts": [[f"page-{names.sign}"]],
        "browser": ["a browser"],
        "back": ["https://desk.example/back"],
        "answered": ["https://desk.example/back?code=1&state=2"],
        "state": ["2"],
        "token": ["2"],
        "newcomer": [names.newcomer],
        "yes": [True, False],
        "seen": [""],
        "verb": [None, Verb.ESCALATE],
        "anew": [False],
        "pressed": [True],
        "pasted": [Pasted(location=names.sign, page="Healthgrades", text="Hello there.")],
        "by": [person],
    }
    for name, call in vars(Desk).items():
        if name.startswith("_") or not inspect.isfunction(call) or name in OF_THE_DESK:
            continue
        params = [p for p in inspect.signature(call).parameters if p != "self"]
        assert "by" in params or params == ["command"], f"desk.{name} shows something to nobody in particular"
        assert set(params) <= set(every), f"the walk cannot fill in desk.{name}: teach it here"
        for filled in product(*(every[p] for p in params)):
            yield name, dict(zip(params, filled, strict=True))


def walk_desk(network: Network, who: str, names: Names) -> Iterator[tuple[str, str]]:
    """The same for the calls behind the pages, which every chat uses."""
    person, desk = network.person(who), network.house.desk
    for real, other in zip(calls(person, names), calls(person, NOTHING), strict=True):
        network.beat()
        answer, nothing = neutral(said(desk, *real), names), neutral(said(desk, *other), NOTHING)
        if answer != nothing or signs(answer):
            yield f"desk.{real[0]}({ {k: v for k, v in real[1].items() if k != 'by'} })", answer


def said(desk: Desk, name: str, given: Mapping[str, Any]) -> str:
    try:
        return repr(getattr(desk, name)(**given))
    except (Denied, LookupError) as no:
        return repr(no)


def kept(network: Network, number: int) -> list[tuple[Case, int]]:
    """The cases of a clinic as they are, and how much stands in their logs."""
    store = network.house.desk.store
    return [(store.find(case_id), len(store.history(case_id))) for case_id in network.cases[number]]


# what it finds


def test_the_walk_finds_a_clinic_where_it_may_be_seen(full: Network) -> None:
    seen = "\n".join(answer for _, answer in lists(full, "manager", THEIRS))
    assert {sign.lower() for sign in signs(seen)} == {mark(THEIRS)}
    assert all(case_id in seen for case_id in full.cases[THEIRS])
    assert "has no token" in seen and f"Let Rosa {mark(THEIRS).title()} work here?" in seen


@pytest.mark.parametrize("who", LOOKERS)
def test_no_page_changes_by_what_happens_at_another_clinic(
    full: Network, before: Mapping[str, Findings], who: str
) -> None:
    now = dict(lists(full, who))
    assert {where: text for where, text in now.items() if text != before[who][where]} == {}
    assert {where: signs(text) for where, text in now.items() if signs(text)} == {}
    assert (full.cases[OWN][0] in "".join(now.values())) is (who in permissions.ROLES)


@pytest.mark.parametrize("who", LOOKERS)
def test_no_page_and_no_press_knows_a_case_or_a_name_of_another_clinic(full: Network, who: str) -> None:
    unchanged = kept(full, THEIRS)
    assert walk_inbox(full, who, full.names(THEIRS)) == {}
    assert kept(full, THEIRS) == unchanged


@pytest.mark.parametrize("who", LOOKERS)
def test_no_call_of_the_desk_knows_them_either(full: Network, who: str) -> None:
    unchanged = kept(full, THEIRS)
    for case_id in full.cases[THEIRS]:
        assert dict(walk_desk(full, who, full.names(THEIRS, case_id))) == {}
    assert kept(full, THEIRS) == unchanged


BREAKS: Mapping[str, tuple[Any, str, Callable[..., Any]]] = {
    # what is broken -> (where, name, what stands there instead)
    "the table of roles": (permissions, "role_at", lambda person, place: Role.VIEWER),
    "whose lists": (Questions, "places", lambda self, by: None),
    "whose names and numbers": (Questions, "sees", lambda self, by, place: True),
    "whose press": (permissions, "weigh", lambda by, verb, case: (Leave.YES, "")),
    "whose walls": (Practice, "walls", lambda self, place: mark(OWN)),
}


@pytest.mark.parametrize("what", BREAKS)
def test_the_walk_finds_whichever_wall_is_broken(full: Network, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    full.write(SPARE, SOME_POSTS[1])
    monkeypatch.setattr(*BREAKS[what])
    assert next(walk_desk(full, "staff", full.names(SPARE, full.cases[SPARE][-1])), None)


def test_the_walk_finds_a_notice_that_hangs_where_others_read_it(
    full: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Questions, "shelves", lambda self, by: [mark(OWN), mark(THEIRS)])
    assert any(signs(text) for where, text in lists(full, "viewer") if "notices" in where)


# what is said without being asked


def test_no_message_a_chat_gets_is_about_another_clinic_than_its_channel_or_reader(full: Network) -> None:
    told = full.slack.there.messages
    for number in (OWN, THEIRS, PARKED):
        sign = mark(number).upper()
        channel, boss = told[f"C{sign}"], told[f"DU{sign}-MANAGER"]
        assert signs(repr(channel), number) == signs(repr(boss), number) == set()
        assert {sign.lower()} <= {s.lower() for s in signs(repr(channel), but=-1)}
    assert "has no token" in repr(told[f"C{mark(THEIRS).upper()}"])
    quiet = {channel for channel, messages in told.items() if messages} - {
        place + mark(number).upper() + who
        for number in (OWN, THEIRS, PARKED, SPARE)
        for place, who in (("C", ""), *(("DU", f"-{role.upper()}") for role in permissions.ROLES))
    }
    assert quiet == set()


def test_no_notice_is_kept_where_another_clinic_reads_it(full: Network) -> None:
    store, desk = full.house.desk.store, full.house.desk
    for who in LOOKERS:
        person = full.person(who)
        kept_for = store.notices(500, [*desk.notice_shelves(person), f"@{person.id}"])
        assert signs(repr(kept_for)) == set()
    assert "A post for page-" not in repr(store.notices(500, desk.notice_shelves(full.person("manager"))))
    assert mark(THEIRS) in repr(store.notices(500, desk.notice_shelves(full.person("manager", THEIRS))))


def test_a_press_in_slack_by_somebody_of_another_clinic_changes_nothing_and_tells_nothing(full: Network) -> None:
    there, house = full.slack.there, full.house
    unchanged = kept(full, THEIRS)
    for role in permissions.ROLES:
        driver = SlackDriver(house.url, full.slack.secret, there, f"U{mark(OWN)}-{role}".upper(), role)
        message = driver.message(full.cases[THEIRS][0])
        seen = len(there.whispers)
        for verb in ("claim", "not_urgent"):
            driver.press(message, verb)
        there.wait_for(lambda seen=seen: len(there.whispers) >= seen + 2)
        assert signs(repr(there.whispers[seen:])) == set()
        for words in (f"show {full.cases[THEIRS][0]}", "open", "stats 30d", "health"):
            assert signs(neutral(driver.ask(words), full.names(THEIRS))) == set()
    assert kept(full, THEIRS) == unchanged


def test_live_updates_tell_only_of_ones_own_clinic(full: Network) -> None:
    store, names = full.house.desk.store, (full.cases[THEIRS][0], full.cases[OWN][0])
    cookie = {"cookie": f"replydesk={client.sign_in(store, full.account('owner'))}"}
    heard = []
    with httpx.stream("GET", full.house.url + STREAM, headers=cookie, timeout=20) as answer:
        for line in answer.iter_lines():
            heard.append(line)
            if line == 'data: "again"':
                for case_id in names:
                    store.db.publish(keys.CHANGES, f"{case_id} 1")
            if names[1] in line:
                break
    assert any(names[1] in line for line in heard) and not any(names[0] in line for line in heard)


def test_a_clinic_that_is_taken_out_of_the_settings_is_shown_to_nobody_either(full: Network) -> None:
    everything, unchanged = dict(full.house.toml), kept(full, PARKED)
    rest = [place for place in everything["locations"] if place["id"] != mark(PARKED)]
    people = [one for one in everything["people"] if one.get("locations") != [mark(PARKED)]]
    messages = len(full.slack.there.all_messages())
    try:
        full.house.change_settings(locations=rest, people=people)
        for case_id in full.cases[PARKED]:
            full.house.desk.advance(case_id)
        full.work()
        for who in LOOKERS:
            assert dict(walk_desk(full, who, full.names(PARKED))) == {}
            assert {where: signs(text) for where, text in lists(full, who) if signs(text)} == {}
    finally:
        full.house.change_settings(**everything)
    assert kept(full, PARKED) == unchanged and len(full.slack.there.all_messages()) == messages
