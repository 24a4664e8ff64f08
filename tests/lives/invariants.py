"""The ten promises, each read from outside: the platform, the chats' messages, the inbox's pages, the log, the due moments.

A check is a generator of sentences, run when a life rests: nothing goes wrong any more, and all that is due is done.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Final

from bot.chats.slack.client import key_of
from bot.chats.slack.render import render
from bot.chats.teams.render import draw
from bot.core.model import OPEN, Audience, Case, ReplyState, Status
from bot.core.subjects import Subject
from bot.store import machine, strays
from tests.lives.life import Life
from tests.lives.people import BY_ID, HOUSE, HUMANS, NORTH, SOUTH, TEAMS
from tests.lives.tenant import IDS
from tests.lives.truth import letters, marks

DAY = 24 * 3600.0
URGENT_SECONDS = 15 * 60.0
TICK_SECONDS = 120.0  # a life ticks at least so often while it works
TIMES = re.compile(r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d+ [A-Z][a-z]{2}) )?\d\d:\d\d")
LEFT = re.compile(
    r"(?:about|less than|more than) \d+ (?:minutes?|hours?) (?:left|late)|\d+ days? late|a few minutes late|due now"
)
CUT = re.compile(r'[^"\\]*…')
DANGERS: Final = frozenset({"emergency", "self_harm", "threat"})
ONLY_MANAGERS: Final = frozenset({"grant", "deny", "acknowledge", "erase"})


def nothing_is_lost(life: Life) -> Iterator[str]:
    logs: dict[str, set[tuple[str, str]]] = {}
    for post, text in life.truth.wordings:
        case_id = life.store.case_of("facebook", post)
        if case_id is None:
            yield f"what somebody wrote as {post} opened no case"
        elif not (family := _family(life, case_id)) & life.truth.erased:
            if case_id not in logs:
                entries = (e for name in family for e in life.store.history(name))
                logs[case_id] = {(e.about, letters(e.text)) for e in entries}
            if (post, letters(text)) not in logs[case_id]:
                yield f"these words of {post} are in no log: “{text[:40]}”"
    kept_letters = len(life.store.dead_letters())
    if kept_letters != min(len(life.truth.junk), machine.DEAD_LETTERS):
        yield f"{len(life.truth.junk)} deliveries could not be read, and {kept_letters} letters are kept"
    counted = sum(one.count for one in life.store.strays())
    strayed = life.truth.strays + len(life.truth.strayed)
    if counted != strayed:
        yield f"{strayed} deliveries came for nobody's page, and {counted} are counted"


def _family(life: Life, case_id: str) -> set[str]:
    """A case with all that went into it, and what it went into or was taken out of."""
    found, left = set[str](), [case_id]
    while left:
        name = left.pop()
        case = None if name in found else life.store.find(name)
        if case is not None:
            found.add(name)
            left += [other for other in (*case.absorbed, case.joined, case.parted) if other]
    return found


def no_case_is_silent(life: Life) -> Iterator[str]:
    now = life.clock()
    for case in life.cases():
        if case.status not in OPEN or case.location == life.parked:
            continue
        due = life.house.due(Subject("case", case.id))
        if due is None or due > now + DAY:
            yield f"{case.id} is {case.status.value} and nobody looks at it again within a day"
        last = last_word(life, case)
        if now - last > DAY + TICK_SECONDS:
            yield f"nobody has spoken of {case.id} for {(now - last) / 3600:.0f} hours"
        asked = case.escalation
        danger = case.triage.urgency == "high" and case.triage.category in DANGERS
        calls = danger and not (asked and asked.acknowledged_at) and case.status in (Status.WAITING, Status.FAILED)
        if calls and now - last > URGENT_SECONDS + TICK_SECONDS:
            yield f"{case.id} is urgent, and nobody has spoken of it for {(now - last) / 60:.0f} minutes"
        if case.status is Status.FAILED and case.replies:
            yield from _failure_told(life, case)


def _failure_told(life: Life, case: Case) -> Iterator[str]:
    """A reply that did not go out is told to who approved it and to the managers."""
    place, by = case.location, case.replies[-1].by
    for who in {by, *(h.id for h in HUMANS if h.role == "manager" and h.at(place))}:
        if who in BY_ID and not any(
            at >= case.changed_at - 1 or at >= case.replies[-1].at for at in told(life, case, who, "did not go out")
        ):
            yield f"the reply to {case.id} failed, and {who} was not told"


def told(life: Life, case: Case, who: str, words: str) -> list[float]:
    """When somebody was told this about a case, in a message of their own."""
    direct = f"D{BY_ID[who].slack}"
    slack = [
        at for at, where, m in life.house.slack.said if where == direct and words in str(m) and case.id in key_of(m)
    ]
    notices = [n["at"] for n in life.store.notices(5000, [f"@{who}"]) if words in n["text"] and n["case_id"] == case.id]
    return slack + notices


def last_word(life: Life, case: Case) -> float:
    """When something new was said about a case where people are called; its first card counts."""
    said = [at for at, _, m in life.house.slack.said if "ts" not in m and case.id in key_of(m)]
    notices = [n["at"] for n in life.store.notices(5000) if n["case_id"] == case.id]
    return max([case.opened_at, *said, *notices])


def walls_hold(life: Life) -> Iterator[str]:
    rooms = {channel: {place} for place, channel in HOUSE.items()}
    rooms |= {f"D{h.slack}": {p for p in (NORTH, SOUTH) if h.at(p)} for h in HUMANS}
    new, life.heard = life.house.slack.said[life.heard :], len(life.house.slack.said)
    for _, where, message in new:
        if foreign := marks(json.dumps(message)) - rooms.get(where, set()):
            yield f"{where} in Slack was sent words of {', '.join(sorted(foreign))}"
    owns = {channel: {place} for place, channel in TEAMS.items()}
    owns |= {IDS[h.id]: {p for p in (NORTH, SOUTH) if h.at(p)} for h in HUMANS}
    for where, message in life.house.teams.said():
        if foreign := marks(json.dumps(message)) - owns.get(where, set()):
            yield f"{where} in Teams was sent words of {', '.join(sorted(foreign))}"
    for who in ("maria", "luis", "sam", "vera"):
        own = set(BY_ID[who].places)
        seat = life.house.seat(who)
        for path in ("/inbox", "/inbox/notices", "/inbox/ask?q=stats", "/inbox/ask?q=open"):
            if foreign := marks(seat.http.get(path).text) - own:
                yield f"{who} reads words of {', '.join(sorted(foreign))} at {path}"
    for case in life.cases()[:3]:
        for who in ("maria", "luis"):
            page = life.house.seat(who).http.get(f"/inbox/cases/{case.id}")
            if not BY_ID[who].at(case.location) and (page.status_code != 404 or marks(page.text)):
                yield f"{who} can open {case.id}"


def at_most_once(life: Life) -> Iterator[str]:
    """Most of it is seen the moment it happens (`Life._may_go`); here: what is called out is out."""
    there = {(one.under, one.text) for one in life.house.public.ours}
    for case in life.cases():
        posts = {p.id: p.reply_to or p.id for p in (case.post, *case.earlier, *case.pending)}
        for reply in case.replies:
            known = reply.state is ReplyState.OUT and reply.text and not case.erased_at and reply.post in posts
            if known and (posts[reply.post], reply.text) not in there:
                yield f"a reply of {case.id} is called out, and is on no page"


def what_was_said_stays(life: Life) -> Iterator[str]:
    for case in life.cases():
        for fault in life.store.audit(case.id):
            yield f"{case.id}: {fault}"
        history = life.store.history(case.id)
        log = [(e.number, e.kind, e.at, e.by, e.about, "" if case.erased_at else e.text) for e in history]
        before = life.truth.logs.get(case.id, [])
        kept = [(*line[:5], "") for line in before] if case.erased_at else before
        now = [(*line[:5], "") for line in log] if case.erased_at else log
        if now[: len(kept)] != kept:
            yield f"the log of {case.id} says something else than it did"
        life.truth.logs[case.id] = log
        whole = [e for name in (case.id, *case.absorbed) for e in life.store.history(name)]
        said = {e.text for e in whole if e.audience is not Audience.STAFF}
        for reply in case.replies:
            if reply.state is ReplyState.OUT and not case.erased_at and reply.text not in said:
                yield f"what we replied in {case.id} is not in its log"


def the_screen_is_true(life: Life) -> Iterator[str]:
    if life.house.db.hlen("desk:standing"):
        yield f"{life.house.db.hlen('desk:standing')} things stand ready, and no worker was called"
    cases = [case for case in life.cases() if case.location != life.parked]
    cards: dict[str, dict[str, object]] = {}
    for message in life.house.slack.all_messages():
        key = key_of(message)
        if ".card-slack." in key:
            cards[key] = max(message, cards.get(key, message), key=lambda m: str(m["ts"]))
    for case in cases:
        key = f"{case.id}.card-slack.{case.round}"
        hangs = cards.get(key)
        if life.as_restored.get(case.id) == case.version:
            continue  # nobody can know before it changes again what was shown after the backup was made
        if hangs is None:
            if case.status in OPEN or key not in life.house.slack.deleted:
                yield f"{case.id} has no card in Slack"
            continue  # what somebody took away there comes back while the case is open
        drawn = render(life.house.worker.drawer.whole(case), key, "http://127.0.0.1")
        if _timeless(hangs.get("blocks")) != _timeless(drawn["blocks"]):
            how = _difference(hangs.get("blocks"), drawn["blocks"])
            yield f"the card of {case.id} ({case.status.value}) in Slack is not how it stands: {how}"
        in_teams = life.house.teams.hangs(case)
        if in_teams is None:
            yield f"{case.id} has no card in Teams"
        elif _timeless(in_teams) != _timeless(fresh := draw(life.house.worker.drawer.whole(case)) | _watched(in_teams)):
            how = _difference(in_teams, fresh)
            yield f"the card of {case.id} ({case.status.value}) in Teams is not how it stands: {how}"
    now = life.clock()
    open_ones = [case for case in cases if case.status in OPEN]
    late = [case for case in open_ones if case.deadline <= now]
    for place in (NORTH, SOUTH):
        who = "nora" if place == NORTH else "sam"
        page = life.house.seat(who).http.get("/inbox").text
        for tab, mine in (("open", open_ones), ("overdue", late)):
            wanted = sum(case.location == place for case in mine)
            shown = re.search(rf"tab={tab}[^>]*>[^<]*(?:<[^>]*>)?\s*(\d+)", page)
            if place != life.parked and (int(shown[1]) if shown else 0) != wanted:
                yield f"{who} sees {shown[1] if shown else 'no'} {tab} cases, and there are {wanted}"


def _timeless(blocks: object) -> str:
    # a day that is written out makes a line longer, and so another end of it is cut off
    return CUT.sub("…", LEFT.sub("LEFT", TIMES.sub("TIME", json.dumps(blocks, ensure_ascii=False, sort_keys=True))))


def _watched(card: dict[str, object]) -> dict[str, object]:
    """Whose Teams asks for a view of their own: who has pressed something since makes no card untrue."""
    return {"refresh": card["refresh"]} if "refresh" in card else {}


def _difference(one: object, other: object) -> str:
    a, b = _timeless(one), _timeless(other)
    at = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return f"“{a[max(0, at - 40) : at + 60]}” instead of “{b[max(0, at - 40) : at + 60]}”"


def only_who_may_acts(life: Life) -> Iterator[str]:
    for case in life.cases():
        for entry in life.store.history(case.id):
            who = entry.by.removeprefix("inbox:")
            if entry.by in ("desk", ""):
                continue
            human = BY_ID.get(who)
            if human is None or not human.acts or not human.at(case.location):
                yield f"{entry.by} did {entry.kind} in {case.id}"
            elif entry.kind in ONLY_MANAGERS and not human.manages:
                yield f"{entry.by}, who manages nothing, did {entry.kind} in {case.id}"


def gates_are_loud(life: Life) -> Iterator[str]:
    """Most of it is seen the moment words go out (`Life._may_go`); here: what the desk cannot read asks for a person."""
    for case in life.cases():
        if case.status is not Status.WAITING or not case.draft.text:
            continue
        level = life.check(case, case.draft.text).level
        if level > case.draft.verdict.level:
            yield f"the check minds the draft of {case.id}, and its card says {case.draft.verdict.level.name}"


def typed_text_stays(life: Life) -> Iterator[str]:
    """Most of it is seen at the press; here: what was taken is in the log."""
    for case_id, text in life.truth.typed:
        if case_id not in life.truth.erased and text not in {e.text for e in life.store.history(case_id)}:
            yield f"what was typed for {case_id} is in no log: “{text[:40]}”"


def limits_speak(life: Life) -> Iterator[str]:
    for shelf, ever in life.house.db.hgetall("desk:noticeshelves").items():
        kept = life.house.db.llen(f"desk:notices:{shelf}" if shelf else "desk:notices")
        left_out = life.store.notices_left_out([shelf])
        if kept + left_out != int(ever) and not life.truth.erased:  # what was erased is meant to be gone
            yield f"{ever} notices came to {shelf}: {kept} are kept, and {left_out} are said to be left out"
    kept_letters, left_out = len(life.store.dead_letters()), life.store.letters_left_out()
    if kept_letters + left_out != len(life.truth.junk):
        yield f"{len(life.truth.junk)} letters came: {kept_letters} are kept, and {left_out} are said to be left out"
    for one in life.store.strays():
        if life.house.db.llen(f"desk:strays:facebook:{one.account}") != min(one.count, strays.KEPT):
            yield "the desk says it keeps another number of deliveries than it does"


INVARIANTS: Final[dict[int, tuple[str, Callable[[Life], Iterator[str]]]]] = {
    1: ("no message ends in silence", nothing_is_lost),
    2: ("no case ends in silence", no_case_is_silent),
    3: ("nothing crosses walls", walls_hold),
    4: ("at most once, and never reported as out when it is not", at_most_once),
    5: ("what was said stays said", what_was_said_stays),
    6: ("what is on the screen is true now", the_screen_is_true),
    7: ("whoever is unknown cannot act", only_who_may_acts),
    8: ("gates are loud", gates_are_loud),
    9: ("typed text is sacred", typed_text_stays),
    10: ("every limit speaks", limits_speak),
}


def check(life: Life) -> None:
    """Look at all ten; what is broken is added to the life's list."""
    for number, (_, look) in INVARIANTS.items():
        for sentence in look(life):
            life.breaks(number, sentence)
        life.counts[f"invariant {number}"] += 1
