"""What a delivery does to our files: opens a case, changes one, or nothing. Pure; the desk saves what comes out."""

from __future__ import annotations

import hashlib
import re
from base64 import b32encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from bot.core import deadlines, elsewhere
from bot.core.binding import same_words
from bot.core.deadlines import Policy
from bot.core.lifecycle import Changes, move
from bot.core.model import (
    DESK,
    OPEN,
    Audience,
    Case,
    Change,
    Draft,
    Entry,
    Kind,
    Location,
    Post,
    Stage,
    Status,
    Triage,
    Verb,
)

Changed = tuple[Case, Entry] | None

ID_BYTES = 10
RETRY_HOURS = 24.0  # how long a sender may try to bring something, where its platform does not say
PRIVATE = frozenset({Kind.MESSAGE, Kind.FORM})

# What a newer wording does to a draft and a held approval: they were written for other words.
WITHDRAWN: Changes = {"draft": Draft(), "aside": None, "attempts": 0, "retry_at": 0.0}
LONG_THANKS = 280  # characters; whoever writes more says more than thanks
SENTENCES = re.compile(r"[.!;\n]+")
ADMITTED = "admitted"
REMOVED_AFTER = "The post was removed after our reply."
UNTOLD = (
    "The author changed the post, and the platform did not tell us to what. Please look at it there before you answer; "
    "what stands here is what it said before."
)
CHANGED = "The author changed the post, so the earlier draft was withdrawn."


@dataclass(frozen=True, slots=True)
class Clock:
    """What a clinic's clock needs: the place, its choices, and the moment, in epoch seconds."""

    location: Location
    policy: Policy
    now: float
    read: Callable[[str, float | None], Triage] = lambda text, stars: Triage()
    retries: Mapping[str, float] = field(default_factory=dict)  # hours, by platform: `ports.Retries`

    def start(self, post: Post) -> float:
        """When the clock of a post starts: when it was written, if its sender may have been trying to bring it since.

        An older time is not believed (a birthday, an edit of something we never saw): then it is the newer wording's, or
        when it reached us.
        """
        earliest = self.now - self.retries.get(post.platform, RETRY_HOURS) * 3600
        told = (at for at in (post.posted_at, post.seen_at) if at and earliest <= at <= self.now)
        return next(told, self.now)

    def round(self, post: Post, start: float) -> Changes:
        """A round that starts now, with what is owed."""
        return owed(post, start, deadlines.deadline(self.location, post.platform, start, self.policy), self.now)


def owed(post: Post, start: float, due: float, now: float) -> Changes:
    """What a round that starts now owes, and by when."""
    audience = Audience.PRIVATE if post.kind in PRIVATE else Audience.PUBLIC
    return {"opened_at": now, "clock_from": start, "deadline": due, "stages": (Stage(due=due, audience=audience),)}


def case_id(post: Post, turn: int = 0) -> str:
    """The id of a post's case: sixteen letters and digits, the same however often the post is delivered.

    `turn` counts on when the id belongs to another post already.
    """
    name = f"{post.platform}:{post.id}" + (f":{turn}" if turn else "")
    return (
        b32encode(hashlib.blake2s(name.encode("utf-8", "surrogatepass"), digest_size=ID_BYTES).digest())
        .decode()
        .lower()
    )


def note(case: Case, verb: Verb | str, now: float, detail: str = "", post: Post | None = None) -> Entry:
    """The entry of what a platform told us; with `post`, the words it told."""
    entry = Entry(now, str(verb), DESK.id, DESK.name, case.version, detail, way=case.post.platform, about=case.post.id)
    if post is None:
        return entry
    audience = Audience.PRIVATE if post.kind in PRIVATE else Audience.PUBLIC
    words = {"text": post.text, "author": post.author, "rating": post.rating, "attachments": post.attachments}
    return replace(entry, about=post.id, audience=audience, **words)  # type: ignore[arg-type]


def open_case(post: Post, clock: Clock, turn: int = 0) -> tuple[Case, Entry]:
    """A new file on a post, its clock running from the moment the person wrote, where that is believed."""
    start = clock.start(post)
    post = replace(post, posted_at=start, seen_at=min(post.seen_at, clock.now))
    fields = clock.round(post, start)
    case = Case(id=case_id(post, turn), location=clock.location.id, post=post, changed_at=clock.now, **fields)
    return case, note(case, "received", clock.now, post=post)


def told_before(case: Case, hidden: bool, at: float) -> Case:
    """A new case whose post was hidden, or shown again, before the platform told us of the post."""
    return replace(case, hidden=hidden, hidden_at=at)


def write_more(case: Case, post: Post, clock: Clock) -> Changed:
    """Another post by the same person in the same conversation: one case, one clock, one answer.

    While it is open the post joins the round: an untouched draft is made anew, what somebody wrote is kept, a held
    approval is withdrawn. While a reply goes out it waits. After that it opens the next round, if it wants an answer.
    None when the case is gone: then the post is a case of its own.
    """
    if case.status is Status.REMOVED or case.erased_at:
        return None
    start = clock.start(post)
    post = replace(post, posted_at=start, seen_at=min(post.seen_at, clock.now))
    if case.status in OPEN:
        return _join(case, post, clock)
    if not wants_answer(clock.read, post.text, post.rating):
        notice = "They wrote back, and it asks for no answer. Reopen the case if you see it otherwise."
        after = move(case, Verb.POST_JOINED, clock.now, post=post, earlier=(*case.earlier, case.post), notice=notice)
        return after, note(case, Verb.POST_JOINED, clock.now, post=post)
    notice = "They wrote again after this was over." if case.reply is None else "They wrote again after our reply."
    return reopen(case, post, (*case.earlier, case.post), start, notice, clock)


def _join(case: Case, post: Post, clock: Clock) -> Changed:
    entry = note(case, Verb.POST_JOINED, clock.now, post=post)
    if case.status is Status.PUBLISHING:
        notice = "They wrote once more while our reply was going out."
        return move(case, Verb.POST_JOINED, clock.now, pending=(*case.pending, post), notice=notice), entry
    said = sorted((*case.said, post), key=lambda p: p.posted_at)  # whatever comes late stands where it belongs
    changes = _withdrawn(case, "They wrote once more") | {"earlier": (*case.earlier[: case.settled], *said[:-1])}
    return move(case, Verb.POST_JOINED, clock.now, post=said[-1], pending=(), **changes), entry


def _withdrawn(case: Case, what: str) -> Changes:
    """What more words of theirs do to a draft: one of ours is made anew, one of a person's is kept, none goes out unseen."""
    draft = case.draft if case.aside is None else case.aside
    kept = draft if draft.origin == "person" else Draft()
    if case.status is Status.APPROVED:
        notice = f"{what}, so the reply was stopped before it went out. Please read it all before you approve."
    elif kept.text:
        notice = f"{what}. The draft somebody wrote was kept: please read it all before you approve."
    else:
        notice = f"{what}; the draft is for all of it."
    return WITHDRAWN | {"draft": kept, "notice": notice}


def admit(case: Case, clock: Clock) -> Changed:
    """Take in what they wrote while a reply was going out, now that it is decided; None when there is nothing."""
    if not case.pending or case.status is Status.PUBLISHING:
        return None
    post, *rest = case.pending
    changed = write_more(replace(case, pending=()), post, clock)
    return changed and (
        replace(changed[0], pending=tuple(rest)),
        replace(changed[1], kind=ADMITTED, text="", author=""),
    )


def wants_answer(read: Callable[[str, float | None], Triage], text: str, stars: float | None = None) -> bool:
    """Whether what somebody wrote after our reply asks for one more. Thanks and praise do not; whatever may be more, does.

    Each sentence is read by itself: thanks at the beginning make the reader deaf to what follows.
    """
    if "?" in text or "¿" in text or len(text) > LONG_THANKS:
        return True
    whole = read(text, stars)
    sentences = [read(part, None) for part in SENTENCES.split(text) if any(map(str.isalnum, part))]
    calm = all(one.urgency == "low" and one.sentiment != "negative" for one in (whole, *sentences))
    return not calm or whole.category == "spam"


def reopen(case: Case, post: Post, earlier: tuple[Post, ...], start: float, notice: str, clock: Clock) -> Changed:
    """The next round of a conversation, about `post`."""
    after = move(
        case, Verb.REOPEN, clock.now, **next_round(case, post, earlier, clock.round(post, start)), notice=notice
    )
    return after, note(case, Verb.REOPEN, clock.now, notice, post)


def next_round(case: Case, post: Post, earlier: tuple[Post, ...], owed: Changes) -> Changes:
    """The fields of a case whose next round begins about `post`; `owed` is its clock and what is due."""
    return {
        "post": post,
        "earlier": earlier,
        "settled": len(earlier),
        "round": case.round + 1,
        **owed,
        **WITHDRAWN,
        "escalation": None,
        "reason": "",
        "closing": None,
        "owner": "",
        "owner_name": "",
        "owner_until": 0.0,
    }


def is_another(case: Case, post: Post) -> bool:
    """Whether a new post only bears the id of one we know: form builders send the form's id with everybody's message.

    Other words by another author are another post. So are other words by the same one when neither has a time: they
    cannot be newer, and they are no late copy of a wording that was changed since.
    """
    known = next((p for p in (case.post, *case.earlier, *case.pending) if p.id == post.id), None)
    if known is None or post.change is not Change.ADDED or known.text == post.text or case.erased_at:
        return False
    who, whom = (known.author_id, post.author_id) if known.author_id and post.author_id else (known.author, post.author)
    return not (known.seen_at or post.seen_at) or bool(who and whom and who != whom)


def apart(post: Post) -> Post:
    """The same post under an id of its own, the same however often it is delivered."""
    mark = hashlib.blake2s(f"{post.author}\0{post.text}".encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
    return replace(post, id=f"{post.id}#{mark}", thread=f"{post.thread}#{mark}" if post.thread else "")


def change_case(case: Case, post: Post, clock: Clock) -> Changed:
    """What a delivery about a post we already have does to its case; None when it says nothing new."""
    if post.seen_at <= case.erased_at:
        return None  # of before they asked to be forgotten
    post = replace(post, seen_at=min(post.seen_at, clock.now))  # a moment to come would outrank every later one
    if post.change is Change.ANSWERED:
        return elsewhere.answered(case, post, clock.now)
    if post.id != case.post.id:
        return _change_earlier(case, post, clock)
    return CHANGES[post.change](case, post, clock)


def _hide(case: Case, post: Post, clock: Clock) -> Changed:
    hidden = post.change is Change.HIDDEN
    if case.status is Status.REMOVED or post.seen_at < case.hidden_at:
        return None
    if hidden == case.hidden and post.seen_at == case.hidden_at:
        return None  # the same once more; at a later moment it is kept, since an earlier one may still come
    verb = Verb.POST_HIDDEN if hidden else Verb.POST_SHOWN
    return move(case, verb, clock.now, hidden=hidden, hidden_at=post.seen_at), note(case, verb, clock.now)


def _remove(case: Case, post: Post, clock: Clock) -> Changed:
    if case.status is Status.REMOVED:
        return None
    if case.status is Status.ANSWERED and case.notice == REMOVED_AFTER:
        return None
    entry = note(case, Verb.POST_REMOVED, clock.now)
    if len(case.said) > 1 and case.status in OPEN and case.status is not Status.PUBLISHING:
        *others, last = case.said[:-1]
        changes = _withdrawn(case, "They took one of their posts away")
        earlier = (*case.earlier[: case.settled], *others)
        return move(case, Verb.POST_EDITED, clock.now, post=last, earlier=earlier, **changes), entry
    notice = REMOVED_AFTER if case.status is Status.ANSWERED else ""
    return move(case, Verb.POST_REMOVED, clock.now, notice=notice), entry


def _worded(old: Post, new: Post) -> Post:
    """A post with its newer wording; what the delivery does not say stays."""
    if not new.told:
        shown = new.attachments or old.attachments
        return replace(old, told=False, seen_at=new.seen_at, attachments=shown, link=new.link or old.link)
    return replace(
        old,
        told=True,
        text=new.text,
        rating=new.rating,
        attachments=new.attachments,
        seen_at=new.seen_at,
        author=new.author or old.author,
        author_id=new.author_id or old.author_id,
        link=new.link or old.link,
    )


def _late(old: Post, new: Post) -> bool:
    return new.seen_at < old.seen_at or (new.seen_at == old.seen_at and new.change is not Change.EDITED)


def _edit(case: Case, post: Post, clock: Clock) -> Changed:
    """A newer wording withdraws the draft and a held approval; a reply under way goes on, but has no second try."""
    words = _worded(case.post, post)
    if _says_nothing_new(case.post, words) or _late(case.post, post) or case.status is Status.REMOVED:
        return None
    entry = _changed(case, words, clock)
    if case.status not in OPEN:
        if _kinder(case.post, words) and (words.text == case.post.text or not wants_answer(clock.read, words.text)):
            return move(case, Verb.POST_EDITED, clock.now, post=words, notice=_stars(case.post, words)), entry
        start = clock.start(replace(words, posted_at=0.0))
        notice = "The author changed the post after it was dealt with. What it said before stands below."
        notice = notice if words.told else f"After it was dealt with: {UNTOLD[0].lower()}{UNTOLD[1:]}"
        return reopen(case, words, case.earlier, start, notice, clock)
    emptied = "The author took the words away, so the earlier draft was withdrawn. What they said stands below."
    changes = WITHDRAWN | {"notice": CHANGED if words.text.strip() or not case.post.text.strip() else emptied}
    if not words.told:
        written = case.draft if case.aside is None else case.aside
        changes = WITHDRAWN | {"draft": written if written.origin == "person" else Draft(), "notice": UNTOLD}
    if case.status is Status.PUBLISHING:
        notice = "The author changed the post while our reply was going out."
        changes = {"draft": replace(case.draft, text=""), "notice": notice}
    return move(case, Verb.POST_EDITED, clock.now, post=words, **changes), entry


def _says_nothing_new(old: Post, new: Post) -> bool:
    return same_words(new, old) and new.told == old.told


def _changed(case: Case, words: Post, clock: Clock) -> Entry:
    """The entry of a newer wording, with the words where the platform told them."""
    if words.told:
        return note(case, Verb.POST_EDITED, clock.now, post=words)
    return replace(note(case, Verb.POST_EDITED, clock.now, "the platform did not say to what"), about=words.id)


def _kinder(old: Post, new: Post) -> bool:
    return old.rating is not None and new.rating is not None and new.rating > old.rating


def _stars(old: Post, new: Post) -> str:
    return f"They changed their review from {old.rating:g} to {new.rating:g} stars, and it asks for no answer."


def _change_earlier(case: Case, post: Post, clock: Clock) -> Changed:
    """A newer wording, or the removal, of something they wrote before what they wrote last."""
    at = next((n for n, earlier in enumerate(case.earlier) if earlier.id == post.id), None)
    if at is None or case.status is Status.REMOVED or post.change in (Change.HIDDEN, Change.SHOWN):
        return None
    old, gone = case.earlier[at], post.change is Change.REMOVED
    words = _worded(old, post)
    if not gone and (_says_nothing_new(old, words) or _late(old, post)):
        return None
    entry = note(case, Verb.POST_REMOVED, clock.now) if gone else _changed(case, words, clock)
    earlier = (*case.earlier[:at], *(() if gone else (words,)), *case.earlier[at + 1 :])
    settled = case.settled - (gone and at < case.settled)
    here = at >= case.settled and case.status in OPEN and case.status is not Status.PUBLISHING
    what = "They took one of their posts away" if gone else "The author changed the post"
    changes = _withdrawn(case, what) if here else {}
    verb = Verb.POST_EDITED if here else Verb.NOTED
    after = move(case, verb, clock.now, earlier=earlier, settled=settled, **changes)
    return after, replace(entry, about=post.id)


CHANGES: dict[Change, Callable[[Case, Post, Clock], Changed]] = {
    Change.ADDED: _edit,
    Change.EDITED: _edit,
    Change.REMOVED: _remove,
    Change.HIDDEN: _hide,
    Change.SHOWN: _hide,
}
