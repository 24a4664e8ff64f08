"""One place says before whose eyes a post stands; whatever is kept of it and whatever answers it follow."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core import intake
from bot.core.decisions import decide
from bot.core.decisions.pressing import TOO_LONG
from bot.core.model import Audience, Case, Change, Command, Contacts, Kind, Post, Verb, Way
from tests.core.makers import NOW, PLACE, POLICY, STAFF, case, fine, post

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
