"""One life of a desk: what may happen in it, and what an onlooker remembers of it.

Every deed is a method whose arguments can be given, so that a life can be told by hand; `deeds.py` chooses them at random.
"""

from __future__ import annotations

import copy
import html
from collections import Counter
from typing import Any

import httpx

from bot.chats.inbox.client import read_cookie
from bot.core import buttons, later
from bot.core.model import DESK, Case, Reply, ReplyState, Status, Verb, Verdict, Way
from bot.core.ports import Denied
from bot.desk import COMPARE_SECONDS
from bot.desk.drafting import Drafter
from bot.settings import ReviewsFile
from bot.wiring.practice import keep_settings
from tests.chats.slack.driver import SlackDriver
from tests.house import Clock
from tests.lives.house import SIGNING, START, House
from tests.lives.people import BY_ID, NORTH, PAGES, STRAY
from tests.lives.public import Ours, junk, words_of
from tests.lives.truth import Errand, Form, Truth, letters

CHECK = Drafter.check  # the one that was written, whatever a mistake puts in its place
OUTDATED = "out of date"
LEASE_SECONDS = 62.0


class Life:
    """`broken` are the promises that were broken so far: (number, sentence)."""

    def __init__(self, valkey_url: str) -> None:
        self.clock = Clock(START)
        self.house = House(valkey_url, self.clock)
        self.truth, self.saved = Truth(), (Truth(), self.house.backup(), "")
        self.sent: list[dict[str, Any]] = []  # deliveries that were taken once
        self.forms: list[Form] = []
        self.out: dict[Errand, list[Ours]] = {}
        self.broken: list[tuple[int, str]] = []
        self.counts: Counter[str] = Counter()
        self.parked = ""
        self.as_restored: dict[str, int] = {}  # cards of these may still hang as they were before the restore
        self.authors = self.typed = self.heard = 0
        self.chats_troubled = self.mourning = False
        self.house.public.asks, self.house.public.appears = self._asks, self._appears
        self.house.public.mail.clear()

    def check(self, case: Case, text: str) -> Verdict:
        """What the check that was written says of a text."""
        return CHECK(self.house.worker.drafter, case, text)

    def close(self) -> None:
        self.house.close()

    def breaks(self, number: int, what: str) -> None:
        self.broken.append((number, what))

    @property
    def store(self) -> Any:
        return self.house.web.store

    def cases(self) -> list[Case]:
        return list(self.store.recent_cases(1000))

    # the public

    def write(self, text: str, place: str = NORTH, stars: int = 0, author: str = "", under: str = "") -> str:
        """Somebody writes on a clinic's page; the post's id."""
        self.authors += 1
        who, name = author or f"77{self.authors:06d}", f"Robin {place.title()}"
        graph, page = self.house.public.graph, PAGES[place][0] if place else STRAY[0]
        said = f"{text} {place}".strip() if text else text
        self.clock.move(1)
        if stars:
            return graph.rate(page, stars, said, who, name).id
        return graph.comment(under or self.house.public.stories[page], said, who, name).id

    def edit(self, post: str, text: str) -> None:
        self.clock.move(1)
        self.house.public.graph.edit(post, f"{text} {self.place_of(post)}")

    def place_of(self, post: str) -> str:
        """The clinic on whose page a post stands; "" for nobody's."""
        return next((p for p, (page, _) in PAGES.items() if page == self.house.public.graph.nodes[post].page), "")

    def hide(self, post: str, hidden: bool = True) -> None:
        self.clock.move(1)
        self.house.public.graph.hide(post, hidden)

    def remove(self, post: str) -> None:
        self.clock.move(1)
        self.house.public.graph.remove(post)

    def theirs(self) -> list[str]:
        """What the public has written and not taken away."""
        graph = self.house.public.graph
        return [n.id for n in graph.nodes.values() if n.author_id not in graph.pages]

    # the post

    def deliver(self, which: int = 0) -> None:
        """The web takes one webhook of the mailbag."""
        if self.house.public.mail:
            self._bring(self.house.public.mail.pop(which % len(self.house.public.mail)))

    def deliver_all(self) -> None:
        while self.house.public.mail:
            self.deliver()

    def repeat(self, which: int) -> None:
        """A webhook comes once more."""
        if self.sent:
            self._bring(self.sent[which % len(self.sent)])

    def _bring(self, delivery: dict[str, Any]) -> None:
        said = words_of(delivery)
        overtaken = self._overtaken(said)
        if self._post(delivery) != 200:
            return
        self.sent.append(delivery)
        if overtaken:
            return
        if said["page"] == STRAY[0]:
            self.truth.strays += said["who"] != STRAY[0] or said["verb"] in ("hide", "unhide")
        else:
            self.truth.unread.append(said)

    def _overtaken(self, said: dict[str, Any]) -> bool:
        """Whether the desk has asked the platform by itself meanwhile, and knows newer words of this post already."""
        name = self.store.case_of("facebook", said["post"])
        case = self.store.find(name) if name else None
        if case is None or said["verb"] in ("remove", "hide", "unhide"):
            return False
        posts = [p for p in (case.post, *case.earlier, *case.pending) if p.id == said["post"]]
        since = said["seen"] + (said["verb"] != "add")  # of two of one second the edit is the newer
        return any(p.seen_at >= since and letters(p.text) != letters(said["text"]) for p in posts)

    def _post(self, delivery: Any, forged: bool = False) -> int:
        headers, body = self.house.public.sign(delivery)
        if forged:
            headers = {name: value[:-1] + "x" if "signature" in name else value for name, value in headers.items()}
        answer = httpx.post(f"{self.house.url}/webhooks/facebook", content=body, headers=headers)
        if answer.status_code == 401 and not forged:
            self.breaks(1, "a genuine delivery was refused")
        return answer.status_code

    def junk(self, number: int) -> None:
        if self._post(junk(number)) == 200:
            self.truth.junk.add(number)

    def forge(self) -> None:
        """Somebody without the secret sends what looks like a post."""
        if self.sent and self._post(self.sent[-1], forged=True) == 200:
            self.breaks(7, "a delivery with a wrong signature was taken")

    # work

    def work(self) -> None:
        self.house.work()
        self._taken_in()

    def die(self, words: int, after: bool) -> bool:
        died = self.house.die(words, after)
        self.counts["the worker died"] += died
        self.mourning |= died
        return died

    def pass_time(self, seconds: float, step: float = 30.0, working: bool = True) -> None:
        self.house.pass_time(seconds, step, working)
        self._taken_in()

    def restart(self) -> None:
        self.house.start()
        self.forms.clear()

    def rest(self) -> None:
        """Nothing goes wrong any more, and everything is done that is due."""
        self.house.public.moods.clear()
        self.house.slack.faults.clear()
        self.house.teams.world.faults.clear()
        self.house.worker.tick()
        self.work()
        if self.mourning:  # what a dead worker had in hand comes again by itself, within a minute
            self.mourning = False
            self.pass_time(LEASE_SECONDS, 10)
        if self.chats_troubled:
            self.chats_troubled = False
            told = [self.house.db.hgetall(name) for name in self.house.db.scan_iter("desk:delivery:*")]
            waits = [float(at) for one in told for key, at in one.items() if key.startswith("wait:")]
            self.pass_time(max([1.0, *(at - self.clock() for at in waits)]) + 1, 60)
        self.house.worker.tick()
        self.work()

    def _taken_in(self) -> None:
        """What was delivered has been read by now: from here on it must be in a log."""
        if self.store.arrived()[0]:
            return
        known, self.truth.unread = self.truth.unread, []
        graph = self.house.public.graph
        away = PAGES[self.parked][0] if self.parked else ""
        gone = {said["post"] for said in known if said["verb"] == "remove" and said["page"] != away}
        for said in known:
            post, text = said["post"], said["text"]
            if said["page"] == away:
                if said["who"] not in graph.pages or said["verb"] in ("hide", "unhide"):
                    self.truth.strayed.append(said)
                continue
            if said["verb"] in ("hide", "unhide") or said["who"] in graph.pages:
                continue
            if post in gone | self.truth.gone:
                self.truth.gone.add(post)
                continue
            before = self.truth.newest.get(post)
            newer = before is None or said["seen"] > before[0] or (said["seen"] == before[0] and said["verb"] != "add")
            if newer:
                self.truth.newest[post] = (said["seen"], text)
                if before is None or before[1] != text:
                    self.truth.wordings.append((post, text))
        self.truth.gone |= gone

    # staff

    def words(self, case_id: str) -> object:
        """What a press may be bound to: their words, ours, the doubt and the question that stands."""
        case = self.store.find(case_id)
        if case is None:
            return None
        said = tuple((p.id, p.text, p.rating) for p in (*case.said, *case.pending))
        doubts = sum(r.state is ReplyState.DOUBTFUL for r in case.replies)
        return said, case.draft.text, doubts, case.request, case.round, case.status

    def drawn(self, who: str, case_id: str) -> list[buttons.Button]:
        """The buttons on somebody's card."""
        card = self.house.web.card(case_id, self.person(who))
        return [*card.buttons, *card.menu] if card else []

    def person(self, who: str) -> Any:
        human = BY_ID[who]
        return self.house.web.member(who, who.title(), human.role or "staff", human.places)

    def open(self, who: str, case_id: str, verb: str) -> Form:
        """The form behind a button, drawn or not: somebody may keep an old page open, or write their own."""
        seat = self.house.seat(who)
        known = read_cookie(self.store, seat.http.cookies["replydesk"])
        card = self.house.web.card(case_id, self.person(who))
        fields = {"csrf": known.csrf if known else "", "words": card.words if card else ""}
        if verb == Verb.JOIN and (partners := self.house.web.partners(case_id, self.person(who))):
            fields["to"] = min(name for name, _ in partners)
        if verb in (Verb.ASSIGN, Verb.FIND_OUT, Verb.CALL):
            fields["to"] = max(
                id for id, _ in [("managers", ""), *self.house.web.colleagues(case_id, self.person(who))]
            )
        if verb in (Verb.CALLED, Verb.CAUSE, Verb.REPORT, Verb.VERDICT):
            fields["ground"] = buttons.BUTTONS[Verb(verb)].options[0][0]
        if verb == Verb.SNOOZE:
            fields["ground"] = later.OPTIONS[len(case_id) % 5][0]
        if verb == Verb.APART and card and card.pieces:
            fields[f"post {card.pieces[-1][0]}"] = "1"
        return Form(who, case_id, verb, f"/inbox/cases/{case_id}/{verb}", fields, self.words(case_id))

    def press(
        self, who: str, case_id: str, verb: str, text: str = "", reason: str = "", form: Form | None = None
    ) -> str:
        """Press it; what the page says. What was typed is taken, or it still stands on the page."""
        case = self.store.find(case_id)
        if case is None or (verb in ("is_there", "not_there") and not self._may_tell(case, verb)):
            return ""
        form = form or self.open(who, case_id, verb)
        unchanged = form.seen == self.words(case_id)
        answer = self.house.seat(form.who).http.post(
            form.action, data=form.fields | ({"text": text} if text else {}) | ({"reason": reason} if reason else {})
        )
        page, taken = html.unescape(answer.text), bool(answer.history)
        if answer.status_code >= 500:
            self.breaks(6, f"{verb} was answered with {answer.status_code}")
        if text and not taken and answer.status_code != 404 and text.strip() not in page:
            self.breaks(9, f"what {who} typed into {verb} is gone: “{text[:40]}”")
        if text.strip() and taken and verb in ("edit", "send"):
            self.truth.typed.append((case_id, text.strip()))
        if unchanged and not taken and OUTDATED in page:
            self.breaks(9, f"{verb} by {who} was called out of date, and no words had changed")
        self._posted_by_hand(case_id)
        self.counts[f"press {verb}: {'done' if taken else 'refused'}"] += 1
        return page

    def _posted_by_hand(self, case_id: str) -> None:
        """Whoever says that they posted a reply has done so: people here do not lie."""
        case = self.store.find(case_id)
        if case is None:
            return
        nodes = {p.id: p.reply_to or p.id for p in (case.post, *case.earlier, *case.pending)}
        for reply in case.replies:
            if reply.way is Way.BY_HAND and reply.state is ReplyState.OUT and reply.by != DESK.id:
                self.house.public.post_by_hand(nodes.get(reply.post, case.post.id), reply.text)

    def _may_tell(self, case: Case, verb: str) -> bool:
        """People say what they see on the platform, and only once that is all there is to see."""
        reply = case.doubt
        if reply is None or not self.house.public.settled:
            return False
        node = next((p.reply_to or p.id for p in (case.post, *case.earlier, *case.pending) if p.id == reply.post), "")
        there = any(one.text == reply.text and one.under == node for one in self.house.public.ours)
        return there == (verb == "is_there")

    def slack(self, who: str, case_id: str, verb: str) -> bool:
        """Press a button on the card as it hangs in Slack; whether there was one. Every press is answered."""
        human, world = BY_ID[who], self.house.slack
        driver = SlackDriver(self.house.url, SIGNING, world, human.slack, who)
        driver.team = human.team
        case = self.store.find(case_id)
        if case is None or not any(f"{case_id}.card-slack" in str(m.get("metadata")) for m in world.all_messages()):
            return False
        if verb in ("is_there", "not_there") and not self._may_tell(case, verb):
            return False
        answers = lambda: len(world.whispers) + len(world.views)  # noqa: E731  a button that asks for a reason opens a window
        seen, version = answers(), case.version
        try:
            driver.press(driver.message(case_id), verb)
        except LookupError:
            return False
        try:
            world.wait_for(lambda: answers() > seen)
        except AssertionError:
            self.breaks(6, f"{verb} by {who} in Slack was not answered")
        self._posted_by_hand(case_id)
        self.counts[f"Slack {verb}: {'done' if self.store.find(case_id).version > version else 'refused'}"] += 1
        return True

    def teams(self, who: str, case_id: str, verb: str) -> bool:
        """Press a button on the card as it hangs in Teams; whether there was one. Every press is answered."""
        case = self.store.find(case_id)
        if case is None or (verb in ("is_there", "not_there") and not self._may_tell(case, verb)):
            return False
        said = self.house.teams.presses(who, self.house.url, case, verb)
        if said is None:
            return False
        if not said:
            self.breaks(6, f"{verb} by {who} in Teams was not answered")
        self._posted_by_hand(case_id)
        self.counts[f"Teams {verb}: {'done' if self.store.find(case_id).version > case.version else 'refused'}"] += 1
        return True

    def erase(self, who: str, case_id: str) -> None:
        try:
            self.house.web.erase(case_id, self.person(who))
        except (Denied, LookupError):
            return
        self.truth.erased.add(case_id)
        if not BY_ID[who].manages:
            self.breaks(7, f"{who} erased a case")

    # backups and settings

    def back_up(self) -> None:
        self._taken_in()
        self.saved = copy.deepcopy(self.truth), self.house.backup(), self.parked

    def restore(self) -> None:
        """An older backup in the place of what there is. What went out since is known to nobody but the platform."""
        truth, saved, self.parked = self.saved
        self.truth = copy.deepcopy(truth)
        self.house.restore(saved)
        self.forms.clear()
        self.park("")
        self.as_restored = {case.id: case.version for case in self.cases()}
        rounds = {case.id: case.round for case in self.cases()}
        self.out = {errand: ours for errand, ours in self.out.items() if errand[1] <= rounds.get(errand[0], 0)}

    def park(self, place: str) -> None:
        """A clinic goes from the settings, or comes back ("")."""
        self.parked = place
        left = [one for one in self.house.toml["locations"] if one["id"] != place]
        people = [
            {**one, "locations": [x for x in one["locations"] if x != place]} if "locations" in one else one
            for one in self.house.toml["people"]
        ]
        people = [one for one in people if one.get("locations") != []]
        keep_settings(self.store, ReviewsFile.model_validate({"locations": left, "people": people}), "a life")
        for desk in (self.house.web, self.house.worker):
            desk.ask_practice.forget()  # type: ignore[attr-defined]
        if not place:
            self.pass_time(COMPARE_SECONDS + 1, 60)  # the clock sees now and then who is back
            self.truth.unread = [*self.truth.strayed, *self.truth.unread]
            self.truth.strayed = []
            self._taken_in()

    # what the platform sees

    def _asks(self, under: str, text: str) -> Errand | None:
        """The desk asks the platform for a reply: which one is it, and may it be asked for?"""
        for case in self.house.web.store.recent_cases(1000):
            reply = case.approval
            if case.status is not Status.PUBLISHING or reply is None or reply.text != text:
                continue
            if under not in (case.post.reply_to, case.post.id):
                continue
            self._may_go(case, reply)
            return case.id, reply.round, reply.stage.value
        self.breaks(4, f"a reply was sent that nobody approved: “{text[:40]}”")
        return None

    def _may_go(self, case: Case, reply: Reply) -> None:
        others = [r for r in case.replies if r is not reply and r.state is ReplyState.DOUBTFUL]
        if others:
            self.breaks(4, f"words went out for {case.id} while an earlier sending was in doubt")
        if self.clock() < reply.hold_until:
            self.breaks(4, f"a reply of {case.id} went out before Undo was over")
        if any(self.out.get((case.id, reply.round, reply.stage.value), ())):
            self.breaks(4, f"a second reply was sent in round {reply.round} of {case.id}")
        verdict = self.check(case, reply.text)
        if verdict.level and not reply.override:
            self.breaks(8, f"the check minds a reply of {case.id}, and nobody answered for it")
        if reply.override and not BY_ID[reply.by].manages:
            self.breaks(8, f"{reply.by} answered for a text that the check minds")

    def _appears(self, one: Ours) -> None:
        if one.errand is None:
            return
        before = self.out.setdefault(one.errand, [])
        if before:
            self.breaks(4, f"two replies stand on the page in round {one.errand[1]} of {one.errand[0]}")
        before.append(one)
