"""From a post to a checked proposal: triage, stock answers, guard."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from bot.core import choosing, correcting, templates
from bot.core.decisions import TOO_LONG, fitting
from bot.core.lifecycle import move
from bot.core.model import (
    DESK,
    Audience,
    Case,
    Command,
    Draft,
    Entry,
    Escalation,
    Level,
    Status,
    Triage,
    Verb,
    Verdict,
)
from bot.core.ports import Denied, Measures, Platform
from bot.core.ports.shelf import Shelf
from bot.core.practice import AskPractice, Practice
from bot.desk.recording import Recorder

TRIED = 12  # stock answers read by the check before the best of them is proposed
NO_DRAFT = "No draft was prepared"
STOCK = "stock"  # the origin of a stock answer whose id would tell the topic


def propose(
    choices: Iterable[templates.Choice], check: Callable[[str], Verdict], silence: str, language: str
) -> tuple[Draft, templates.Choice | None]:
    """The first stock answer in `language` that the check has nothing against, and the choice it is.

    With `silence`, or when nothing passes, there is no text and `why` says so.
    """
    if silence:
        return Draft(why=f"No draft: {silence}."), None
    blocked = False
    for choice in tuple(choices)[:TRIED]:
        if choice.language == language and not templates.blanks(choice.text):
            verdict = check(choice.text)
            if verdict.level is Level.OK:
                return Draft(choice.text, choice.origin, choice.why, verdict), choice
            blocked = True
    why = "the check has something against every stock answer for this" if blocked else "no stock answer fits this post"
    return Draft(why=f"No draft: {why}."), None


def kinds(answered: bool, triage: Triage) -> tuple[str, ...]:
    """Which kinds of stock answer may be proposed: after a reply of ours only what continues the conversation."""
    if triage.urgency == "high":
        return (templates.EMERGENCY,)
    return (templates.FOLLOW_UP,) if answered else (templates.PUBLIC, templates.STAR_ONLY)


class Drafter:
    """Reads posts and proposes replies. `read` is triage: (text, stars) -> Triage; `clock` gives epoch seconds."""

    def __init__(
        self,
        store: Shelf,
        platforms: Mapping[str, Platform],
        practice: AskPractice,
        recorder: Recorder,
        read: Callable[[str, float | None], Triage],
        clock: Callable[[], float],
    ) -> None:
        self.store, self.platforms, self.ask_practice, self.recorder = store, platforms, practice, recorder
        self.read, self.clock = read, clock

    @property
    def practice(self) -> Practice:
        """The practice as it is now."""
        return self.ask_practice()

    def limit(self, case: Case) -> int:
        """The longest reply in characters, or in what else its platform counts."""
        platform = self.platforms.get(case.post.platform)
        return platform.limit if platform else TOO_LONG

    def room(self, case: Case, text: str) -> int:
        """How many characters of a text can go out, where its platform may count something else."""
        platform, most = self.platforms.get(case.post.platform), self.limit(case)
        return fitting(platform.measure, most, text) if isinstance(platform, Measures) else most

    def triage(self, case: Case) -> Triage:
        """What kind of post a case is about: as it was kept, or read anew where it must not be kept.

        A case that is just being prepared carries what has just been read.
        """
        if case.status is Status.NEW or not self._keeps_no_topics(case):
            return case.triage
        return replace(self.read(case.asked.text, case.asked.rating), repeats=case.triage.repeats)

    def _read(self, case: Case) -> Triage:
        from bot.reading.triage.words import fingerprint  # what reads texts is loaded when one is read

        mark = fingerprint(case.post.text)
        first = self.store.first_said(case.location, mark, case.id) if mark else case.id
        ours = (case.id, case.parted, *case.absorbed)  # what one case was before it was put together or taken apart
        return replace(self.read(case.asked.text, case.asked.rating), repeats="" if first in ours else first)

    def _keeps_no_topics(self, case: Case) -> bool:
        platform = self.platforms.get(case.post.platform)  # a list asks for each row, and isinstance is slow
        return bool(getattr(platform, "keeps_no_topics", False))

    def _best(self, case: Case) -> Draft:
        """The first stock answer that agrees with everything that was read and that the check has nothing against."""
        triage = self.triage(case)
        silence = choosing.silence(case.asked, triage, self.practice.place(case).facts)
        allowed = kinds(_answered(case), triage)
        choices = () if silence else self._choose(case, triage, self._recent(case), allowed)
        return propose(choices, lambda text: self.check(case, text), silence, triage.language)[0]

    def _kept(self, case: Case, draft: Draft) -> Draft:
        """The draft without what would tell the topic, where that must not be kept."""
        return replace(draft, origin=draft.origin and STOCK, why="") if self._keeps_no_topics(case) else draft

    def check(self, case: Case, text: str) -> Verdict:
        """What the guard says of `text` as the reply to this case."""
        from bot.reading import guard  # a third of a second to load; who only looks at a list never needs it

        place = self.practice.place(case)
        context = guard.Context(
            post_text=case.asked.text,
            author=case.post.author,
            stars=case.asked.rating,
            # A promised answer is no argument, and thanks or a question are answered every time.
            replies_before=case.answers_before if case.triage.sentiment == "negative" else 0,
            facts=place.facts,
            arguable=place.arguable,
            language=case.triage.language,
            audience=case.post.audience,
        )
        return guard.check(text, context, self.practice.policy.strictness)

    def choices(self, case: Case) -> tuple[templates.Choice, ...]:
        """Stock answers that suit this case, best first."""
        triage = self.triage(case)
        allowed = (*kinds(_answered(case), triage), templates.HOLDING, templates.BY_HAND)
        if case.escalation and case.escalation.acknowledged_by:
            allowed = (templates.MANAGER, *allowed)
        return self._choose(case, triage, self._recent(case), allowed)

    def _choose(
        self, case: Case, triage: Triage, recent: Sequence[str], allowed: tuple[str, ...]
    ) -> tuple[templates.Choice, ...]:
        facts, seed = self.practice.place(case).facts, f"{case.id}.{case.round}"
        return choosing.choose(
            self.practice.answers,
            case.asked,
            triage,
            facts,
            recent,
            self.limit(case),
            seed,
            allowed,
            case.post.audience is Audience.PRIVATE,
        )

    def remember(self, case: Case, text: str) -> None:
        """Note that the page this case is on says `text`, so that it is not said there again soon."""
        self.store.remember_words(case.post.platform, case.post.account, text, self.clock())

    def remember_reply(self, before: Case, after: Case) -> None:
        """The same for what has just gone out, whoever wrote it."""
        said = after.reply or after.holding
        if said and said != (before.reply or before.holding):
            self.remember(after, said.text)

    def _recent(self, case: Case) -> Sequence[str]:
        since = self.clock() - self.practice.policy.variety_days * 86_400
        return self.store.recent_words(case.post.platform, case.post.account, since)

    def holding(self, case: Case) -> Draft:
        """The holding reply that suits a case best and passes the check; an empty draft when there is none."""
        recent = self._recent(case)
        known = self.triage(case)
        for category in (known.category, "other"):
            for choice in self._choose(case, replace(known, category=category), recent, (templates.HOLDING,)):
                verdict = self.check(case, choice.text)
                if verdict.level is Level.OK and not templates.blanks(choice.text):
                    why = f"{choice.title}; the full answer follows"
                    return self._kept(case, Draft(choice.text, choice.origin, why, verdict))
        return Draft()

    def closing_out(self, case: Case) -> Draft:
        """A word of thanks for the end of a story; an empty draft when the check likes none."""
        calm = replace(self.triage(case), sentiment="neutral", urgency="normal", category="other", scene="", asks=())
        known = replace(case, triage=calm)
        choices = self._choose(known, calm, self._recent(case), (templates.CLOSE_OUT,))
        return self._kept(case, propose(choices, lambda text: self.check(known, text), "", calm.language)[0])

    def rethought(self, case: Case, command: Command) -> Draft:
        """What is proposed once a person has corrected the guess. Raises Denied where a guess must not be kept."""
        changes = correcting.changes(command)
        if self._keeps_no_topics(case) and changes.keys() - {"urgency"}:
            raise Denied(
                "Nothing but the urgency is kept beside a name on this platform, so only that can be corrected."
            )
        triage = correcting.corrected(self.triage(case), changes)
        return self._kept(case, self._best(replace(case, triage=triage)))

    def prepare(self, case: Case) -> Case:
        """Read a new post and propose the best answer the check does not block; an urgent one asks for a manager."""
        now = self.clock()
        triage = self._read(case)
        known = replace(case, triage=triage)
        written = case.draft if case.draft.origin == "person" else None  # more words of theirs cost nobody's draft
        draft = (
            replace(written, verdict=self.check(known, written.text))
            if written
            else self._kept(case, self._best(known))
        )
        if self._keeps_no_topics(case):
            triage = replace(triage, category="", why="", asks=(), scene="")
        escalation = case.escalation
        if triage.urgency == "high" and escalation is None:
            escalation = Escalation(triage.why or "This looks urgent", DESK.id, DESK.name, now)
        after = move(case, Verb.PREPARE, now, triage=triage, draft=draft, escalation=escalation)
        none = "" if draft.text else draft.why.removesuffix(".") or NO_DRAFT
        entry = Entry(
            now, Verb.PREPARE.value, DESK.id, DESK.name, case.version, none, about=case.post.id, text=draft.text
        )
        won = self.recorder.save_held(case, after, entry, "" if written else draft.text)
        if won is not None:  # a person or the author was faster
            return self.prepare(won) if won.status is Status.NEW else won
        return after


def _answered(case: Case) -> bool:
    """Whether a reply of ours is out in this conversation."""
    return bool(case.answers_before or case.holding)
