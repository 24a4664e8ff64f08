"""One place says before whose eyes a post stands; whatever is kept of it and whatever answers it follow."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core import intake
from bot.core.card import draw
from bot.core.decisions import decide
from bot.core.decisions.pressing import TOO_LONG
from bot.core.logbook import describe
from bot.core.model import (
    Audience,
    Case,
    Change,
    Command,
    Contacts,
    Draft,
    Entry,
    Kind,
    Post,
    ReplyState,
    Status,
    Verb,
    Way,
)
from tests.core.makers import NOW, PLACE, POLICY, STAFF, case, fine, out, post, yes

READ_BY = {
    Kind.COMMENT: Audience.PUBLIC,
    Kind.POST: Audience.PUBLIC,
    Kind.REVIEW: Audience.PUBLIC,
    Kind.MENTION: Audience.PUBLIC,
    Kind.MESSAGE: Audience.PRIVATE,
    Kind.FORM: Audience.PRIVATE,
}
each_kind = pytest.mark.parametrize("kind", list(Kind))
CLOCK = intake.Clock(PLACE, POLICY, NOW + 60)


def press(before: Case, verb: Verb, text: str = "") -> Case:
    command = Command(case_id=before.id, verb=verb, by=STAFF, text=text)
    return decide(before, command, fine, POLICY, "UTC", lambda text: TOO_LONG, NOW)[0]


@each_kind
def test_messages_and_forms_are_read_by_one_person_and_everything_else_by_everybody(kind: Kind) -> None:
    assert post(kind=kind).audience is READ_BY[kind]


@each_kind
def test_what_is_owed_and_what_is_noted_of_a_post_stand_before_the_same_eyes(kind: Kind) -> None:
    opened, entry = intake.open_case(post(kind=kind), CLOCK)
    assert {entry.audience, *(stage.audience for stage in opened.stages)} == {READ_BY[kind]}
    after, note = intake.change_case(opened, post(kind=kind, text="Longer", seen_at=NOW + 30), CLOCK) or (opened, entry)
    assert after.post.text == "Longer" and note.audience is READ_BY[kind]


@each_kind
@pytest.mark.parametrize(("verb", "text"), [(Verb.APPROVE, ""), (Verb.SEND, "Please call us on 555 0100.")])
def test_a_reply_stands_before_the_same_eyes_as_what_it_answers(kind: Kind, verb: Verb, text: str) -> None:
    yes = press(case(post=post(kind=kind)), verb, text).approval
    assert yes and yes.audience is READ_BY[kind]
    assert yes.way is (Way.MESSAGE if READ_BY[kind] is Audience.PRIVATE else Way.PUBLIC_REPLY)


@each_kind
def test_so_does_a_reply_that_somebody_wrote_on_the_platform_itself(kind: Kind) -> None:
    theirs = post(kind=kind, change=Change.ANSWERED, text="We called them.", reply_to="1_77", seen_at=NOW + 30)
    after, entry = intake.change_case(case(post=post(kind=kind)), theirs, CLOCK) or (None, None)
    assert after and entry and entry.audience is READ_BY[kind] and after.replies[-1].audience is READ_BY[kind]


MASKED = {
    ("mary.lee@example.com", ""): ("m•••@example.com",),
    ("", "+1 (555) 010-0142"): ("•••42",),
    ("m@example.com", "7"): ("m•••@example.com", "•••7"),
    ("@example.com", "ask me"): ("•••@example.com",),
    ("at my sister's", " "): ("•••",),
    ("", ""): (),
}


@pytest.mark.parametrize(("given", "shown"), MASKED.items())
def test_an_address_and_a_number_are_shown_as_far_as_one_needs_to_recognise_them(
    given: tuple[str, str], shown: tuple[str, ...]
) -> None:
    contacts = Contacts(*given)
    assert contacts.lines == shown and contacts.masked("x").lines == shown and bool(contacts) == any(given)
    assert "mary.lee" not in repr(replace(post(), contacts=contacts)) and "010-0142" not in repr(contacts)


def test_a_post_without_contacts_has_none() -> None:
    assert not Post(platform="form", id="1", account="1").contacts


PUBLIC, PRIVATE = "everybody can read it", "only this person reads it"
WORDS = {Kind.REVIEW: (PUBLIC, PRIVATE), Kind.MESSAGE: (PRIVATE, PUBLIC)}
each = pytest.mark.parametrize(("kind", "words"), WORDS.items())


@each
@pytest.mark.parametrize("status", [Status.NEW, Status.WAITING, Status.APPROVED, Status.FAILED, Status.ANSWERED])
def test_a_card_says_who_reads_what_it_proposes_and_what_is_out(
    kind: Kind, words: tuple[str, str], status: Status
) -> None:
    replies = {"replies": (out(),)} if status is Status.ANSWERED else {}
    shown = draw(case(status, post=post(kind=kind), **replies), PLACE, "There", [], NOW)
    assert shown.draft_label.endswith(words[0]) and shown.readers.lower() == f"{words[0]}."
    assert words[1] not in repr(shown)


def test_nobody_is_said_to_read_what_nobody_reads() -> None:
    for gone in (case(Status.CLOSED, reason="spam"), case(Status.REMOVED, replies=(out(),))):
        label = draw(gone, PLACE, "There", [], NOW).draft_label
        assert PUBLIC not in label and PRIVATE not in label, label


@each
def test_whoever_says_yes_hears_who_will_read_it(kind: Kind, words: tuple[str, str]) -> None:
    waits, answered = case(post=post(kind=kind)), case(Status.ANSWERED, post=post(kind=kind), replies=(out(),))
    failed = case(Status.FAILED, post=post(kind=kind), replies=(yes(state=ReplyState.REJECTED),))
    for before, verb, given in (
        (waits, Verb.APPROVE, {}),
        (waits, Verb.SEND, {"text": "Please call us on 555 0100."}),
        (waits, Verb.FIND_OUT, {"reason": "who was it", "draft": Draft("Let us find out.")}),
        (answered, Verb.AMEND, {"text": "Please call us on 555 0100."}),
        (failed, Verb.POSTED, {}),
    ):
        command = replace(Command(case_id=before.id, verb=verb, by=STAFF), **given)
        said = decide(before, command, fine, POLICY, "UTC", lambda text: TOO_LONG, NOW)[2]
        assert words[0] in said.lower() and words[1] not in said.lower(), (verb, said)


LINES = {
    ("received", Audience.PUBLIC): "The post arrived",
    ("received", Audience.PRIVATE): "The message arrived; only we can read it",
    ("published", Audience.PUBLIC): f"The reply was published; {PUBLIC}",
    ("published", Audience.PRIVATE): f"The reply was sent; {PRIVATE}",
    ("posted", Audience.PRIVATE): f"Maria sent the reply by hand; {PRIVATE}",
    ("amended", Audience.PUBLIC): f"The corrected reply is out; {PUBLIC}",
    ("claim", Audience.STAFF): "Maria took this one",
}


@pytest.mark.parametrize(("entry", "line"), LINES.items(), ids=str)
def test_history_says_who_reads_what_was_said(entry: tuple[str, Audience], line: str) -> None:
    kind, audience = entry
    assert describe(Entry(NOW, kind, "maria", "Maria", 1, audience=audience), "UTC", NOW).endswith(f" {line}")


def test_the_entry_of_what_went_out_by_hand_is_for_the_same_eyes() -> None:
    failed = case(
        Status.FAILED, post=post(kind=Kind.FORM), replies=(yes(state=ReplyState.REJECTED, audience=Audience.PRIVATE),)
    )
    entry = decide(failed, Command(case_id="abc", verb=Verb.POSTED, by=STAFF), fine, POLICY, "UTC", len, NOW)[1]
    assert entry.audience is Audience.PRIVATE and PRIVATE in describe(entry, "UTC", NOW)
