"""A press that needs a manager's yes: kept with its words, carried out as it was asked, void when they change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core import reminders, requests
from bot.core.binding import binding
from bot.core.buttons import FACE, MENU, buttons
from bot.core.card import draw
from bot.core.decisions import decide
from bot.core.intake import Clock, write_more
from bot.core.logbook import describe
from bot.core.model import Case, Command, Draft, Escalation, Finding, Level, Person, Status, Triage, Verb, Verdict
from bot.core.permissions import Leave, weigh
from bot.core.pings import PingKind
from bot.core.ports import Denied, Outdated
from bot.core.saying import wording
from tests.core.makers import BOSS, NOW, OTHER, PLACE, POLICY, STAFF, case, fine, out, post

ASKED_FOR = Escalation("angry", "staff", "Front desk", NOW)
THREAT = Triage("negative", "threat", "high")
WORDS = "We have passed this on to our manager."


def press(before: Case, verb: Verb, by: Person = STAFF, now: float = NOW + 60, check=fine, words=None, **typed):
    """What the desk does with a press: as the table says, or kept as a request."""
    leave, why = weigh(by, verb, before)
    assert leave in (Leave.YES, Leave.ASK), why
    command = Command(case_id=before.id, verb=verb, by=by, words=words, **typed)
    return decide(before, command, check, POLICY, "UTC", lambda text: 8000, now, why if leave is Leave.ASK else "")


def waiting(verb: Verb = Verb.DISMISS, **typed) -> Case:
    """A case with a request on it."""
    before = case(escalation=ASKED_FOR) if verb is Verb.DISMISS else case(triage=THREAT)
    typed = typed or ({"reason": "Spam"} if verb is Verb.DISMISS else {})
    return press(before, verb, **typed)[0]


@pytest.mark.parametrize(
    ("changes", "because"),
    [
        ({"escalation": ASKED_FOR}, "a manager has been asked for here"),
        ({"triage": Triage(urgency="high")}, "this looks urgent"),
        ({"post": post(rating=2.0)}, "one or two stars"),
        ({"triage": THREAT}, "a threat or about self-harm"),
    ],
)
def test_a_staff_member_who_closes_what_is_serious_asks_the_managers_and_a_manager_just_does(changes, because) -> None:
    after, entry, said = press(case(**changes), Verb.DISMISS, reason="Spam")
    assert after.status is Status.WAITING and because in said and "your words are kept" in said
    assert (entry.kind, entry.by, entry.detail) == ("request", "staff", "May this be closed? “Spam”")
    assert press(case(**changes), Verb.DISMISS, BOSS, reason="Spam")[0].status is Status.CLOSED


@pytest.mark.parametrize("changes", [{}, {"post": post(rating=3.0)}, {"triage": Triage("negative", "rude")}])
def test_what_is_ordinary_needs_no_second_person(changes) -> None:
    assert press(case(**changes), Verb.DISMISS, reason="Spam")[0].status is Status.CLOSED


def test_an_answer_to_a_threat_waits_for_a_yes_and_an_answer_to_anything_else_urgent_does_not() -> None:
    asked = press(case(triage=THREAT), Verb.APPROVE)[0]
    assert asked.status is Status.WAITING and asked.approval is None
    assert press(case(triage=Triage(urgency="high"), escalation=ASKED_FOR), Verb.APPROVE)[0].status is Status.APPROVED


def test_what_was_typed_becomes_the_draft_and_goes_out_as_it_is_with_both_names() -> None:
    asked, entry, _ = press(case(triage=THREAT), Verb.SEND, text=WORDS)
    assert asked.draft.text == WORDS and asked.draft.hands == ("staff",) and entry.text == WORDS
    after, entry, _ = press(asked, Verb.GRANT, BOSS, NOW + 90, words=binding(asked))
    assert after.status is Status.APPROVED and after.approval and after.request is None
    assert (after.approval.text, after.approval.by, after.draft.hands) == (WORDS, "boss", ("staff",))
    assert (entry.kind, entry.by_name, entry.detail) == ("approve", "Practice manager", "(Front desk asked for it)")


def test_a_yes_closes_it_with_the_reason_that_was_given_whoever_has_the_case() -> None:
    mine = press(waiting(), Verb.CLAIM)[0]
    after, entry, _ = press(mine, Verb.GRANT, BOSS)
    assert (after.status, after.reason, after.owner) == (Status.CLOSED, "Spam", "staff")
    assert (entry.kind, entry.by, entry.detail) == ("dismiss", "boss", "Spam (Front desk asked for it)")


def test_the_holding_reply_that_was_asked_for_is_the_one_that_goes_out() -> None:
    holding = Draft("Good question. Let me find out.", "holding/1")
    asked = press(case(triage=THREAT), Verb.FIND_OUT, reason="Do we know them?", draft=holding)[0]
    assert holding.text in requests.question(asked.request)
    after = press(asked, Verb.GRANT, BOSS)[0]
    assert after.approval and after.approval.text == holding.text and after.approval.then
    assert after.approval.then.reason == "Do we know them?"


def test_a_no_needs_a_reason_and_reaches_whoever_asked_once() -> None:
    asked = waiting()
    with pytest.raises(Denied, match="short reason"):
        press(asked, Verb.DENY, BOSS)
    after = press(asked, Verb.DENY, BOSS, NOW + 90, reason="She wants a call")[0]
    assert after.status is Status.WAITING and requests.standing(after) is None
    [ping] = [p for p in reminders.pings(after, PLACE, POLICY, NOW) if p.to == "asker"]
    assert ping.at == NOW + 90
    assert "Practice manager says no to what Front desk asked" in wording(after, PLACE, ping, NOW + 90)
    assert requests.fact(after) == (
        "Practice manager says no", "She wants a call (Front desk asked: May this be closed?)",
    )  # fmt: skip
    assert press(after, Verb.DISMISS, reason="I called")[0].request.reason == "I called"


def test_the_managers_are_pinged_once() -> None:
    asked = waiting()
    pings = [p for p in reminders.pings(asked, PLACE, POLICY, NOW) if p.kind is PingKind.REQUEST]
    assert [(p.to, p.at) for p in pings] == [("managers", NOW + 60)]
    assert "Front desk asks: May this be closed? “Spam”" in wording(asked, PLACE, pings[0], NOW + 60)


@pytest.mark.parametrize("changed", [{"post": post(text="Even worse")}, {"draft": Draft("Another draft")}])
def test_another_post_or_draft_makes_a_request_to_answer_void_and_the_card_says_so(changed) -> None:
    asked = replace(waiting(Verb.APPROVE), **changed)
    assert requests.standing(asked) is None
    assert not [p for p in reminders.pings(asked, PLACE, POLICY, NOW) if p.kind is PingKind.REQUEST]
    with pytest.raises(Denied, match="changed since"):
        press(asked, Verb.GRANT, BOSS)
    facts = dict(draw(asked, PLACE, "Facebook", (), NOW).facts)
    assert "does not count any more" in facts["Front desk asked"]
    assert press(asked, Verb.APPROVE)[0].request, "and it can be asked again"


def test_another_draft_says_nothing_about_whether_a_case_may_be_closed() -> None:
    asked = replace(waiting(), draft=Draft("Another draft"))
    assert press(asked, Verb.GRANT, BOSS)[0].status is Status.CLOSED


def test_a_yes_to_one_request_is_never_a_yes_to_the_next() -> None:
    first = waiting()
    drawn = binding(first)
    again = press(press(first, Verb.DENY, BOSS, reason="Call her")[0], Verb.DISMISS, reason="I called")[0]
    for verb in (Verb.GRANT, Verb.DENY):
        with pytest.raises(Outdated):
            press(again, verb, BOSS, words=drawn, reason="Why not")


def test_asking_costs_nobody_what_they_are_typing() -> None:
    before = case(escalation=ASKED_FOR)
    drawn = binding(before)
    asked = press(before, Verb.DISMISS, reason="Spam")[0]
    assert press(asked, Verb.APPROVE, OTHER, words=drawn)[0].status is Status.APPROVED


def test_what_would_be_refused_anyway_is_refused_and_not_asked() -> None:
    def worried(text: str) -> Verdict:
        return Verdict(Level.BLOCK, (Finding("R1", Level.BLOCK, 0, 2, "We", "This names a patient."),), "hash", "1")

    with pytest.raises(Denied):
        press(case(escalation=ASKED_FOR), Verb.DISMISS, reason="...")
    with pytest.raises(Denied, match="names a patient"):
        press(case(triage=THREAT), Verb.SEND, text=WORDS, check=worried)
    with pytest.raises(Denied, match="has taken this one"):
        press(case(escalation=ASKED_FOR, owner="o", owner_name="O", owner_until=NOW + 999), Verb.DISMISS, reason="Spam")


def test_one_request_at_a_time_so_that_none_is_lost() -> None:
    with pytest.raises(Denied, match="Front desk has asked the managers already: May this be closed"):
        press(waiting(), Verb.DISMISS, OTHER, reason="Rude")


def test_the_text_is_checked_again_at_the_yes() -> None:
    asked = waiting(Verb.APPROVE)
    read: list[str] = []

    def check(text: str) -> Verdict:
        read.append(text)
        return fine(text)

    press(asked, Verb.GRANT, BOSS, check=check)
    assert asked.draft.text in read


def test_yes_and_no_are_drawn_for_managers_while_somebody_asks_and_what_waits_is_not_pressed_twice() -> None:
    def drawn(of: Case, by: Person) -> set[Verb]:
        return {b.verb for b in buttons(of, (*FACE, *MENU), NOW, POLICY, by)}

    asked = waiting()
    assert {Verb.GRANT, Verb.DENY} <= drawn(asked, BOSS) and Verb.DISMISS not in drawn(asked, BOSS)
    assert not {Verb.GRANT, Verb.DENY} & (drawn(asked, STAFF) | drawn(case(), BOSS))
    assert weigh(STAFF, Verb.GRANT, asked)[0] is Leave.NO


def test_a_manager_who_decides_otherwise_leaves_nothing_to_ask() -> None:
    assert press(waiting(), Verb.APPROVE, BOSS)[0].request is None


def test_history_says_who_asked_and_who_said_no() -> None:
    asked, entry, _ = press(case(escalation=ASKED_FOR), Verb.DISMISS, reason="Spam")
    assert describe(entry, "UTC", NOW).endswith("Front desk asked a manager: May this be closed? “Spam”")
    _, entry, _ = press(asked, Verb.DENY, BOSS, reason="Call her")
    assert describe(entry, "UTC", NOW).endswith("Practice manager said no: Call her")


# our reply that is out

OURS, CORRECTED = "Please call us on 555 0100.", "Please call us on 555 0199."
TO_CHANGE = [(Verb.AMEND, {"text": CORRECTED}), (Verb.WITHDRAW, {"reason": "It names a visit"})]


def answered(status: Status = Status.ANSWERED, **changes) -> Case:
    return case(status, triage=THREAT, replies=(out(OURS),), **changes)


@pytest.mark.parametrize(("verb", "typed"), TO_CHANGE)
@pytest.mark.parametrize("status", [Status.ANSWERED, Status.CLOSED, Status.WAITING, Status.FAILED])
def test_a_change_of_an_answer_to_a_threat_waits_for_a_yes_with_its_words_and_nothing_is_done_before(
    verb, typed, status
) -> None:
    asked, entry, said = press(answered(status), verb, **typed)
    assert asked.revision is None and asked.status is status and requests.standing(asked)
    assert next(iter(typed.values())) in requests.question(asked.request)
    assert "your words are kept" in said and entry.kind == "request" and entry.text == typed.get("text", "")
    after, entry, _ = press(asked, Verb.GRANT, BOSS, words=binding(asked))
    assert after.revision and (after.revision.verb, after.revision.yes.by) == (verb, "boss") and after.request is None
    assert after.revision.yes.text == typed.get("text", "") and "Front desk asked for it" in entry.detail


def test_taking_any_reply_down_waits_for_a_yes_and_correcting_an_ordinary_one_does_not() -> None:
    ordinary = case(Status.ANSWERED, replies=(out(OURS),))
    assert press(ordinary, Verb.WITHDRAW, reason="It names a visit")[0].request
    assert press(ordinary, Verb.AMEND, text=CORRECTED)[0].revision


def test_what_could_not_be_changed_is_refused_and_not_asked() -> None:
    for verb, typed in TO_CHANGE:
        with pytest.raises(Denied, match="no reply of ours"):
            press(case(Status.ANSWERED, triage=THREAT), verb, **typed)
    with pytest.raises(Denied, match="says already"):
        press(answered(), Verb.AMEND, text=OURS)


def test_the_managers_are_asked_at_once_and_each_opening_day_until_one_says_yes_or_no() -> None:
    asked = press(answered(), Verb.AMEND, text=CORRECTED)[0]
    day = 24 * 3600
    pings = [p for n in range(3) for p in reminders.pings(asked, PLACE, POLICY, NOW + 60 + n * day)]
    assert {p.kind for p in pings} == {PingKind.REQUEST} and {p.to for p in pings} == {"managers"}
    assert pings[0].at == NOW + 60 and len({p.key for p in pings}) == 4, "the question, and the mornings until then"
    assert CORRECTED in wording(asked, PLACE, pings[0], NOW + 60)
    refused = press(asked, Verb.DENY, BOSS, NOW + 90, reason="Let me call them")[0]
    assert [p.to for p in reminders.pings(refused, PLACE, POLICY, NOW + 90)] == ["asker"]


def test_a_question_about_our_reply_outlives_the_next_round_and_an_answer_to_that_and_falls_with_our_words() -> None:
    asked = press(answered(), Verb.AMEND, text=CORRECTED)[0]
    again = press(asked, Verb.OPEN_AGAIN)[0]
    again = replace(again, status=Status.WAITING, draft=Draft("We hear you."), triage=Triage())
    assert requests.standing(again)
    assert requests.standing(replace(press(again, Verb.DISMISS, reason="Settled")[0]))
    assert requests.void(replace(asked, replies=(out(CORRECTED),)))


@pytest.mark.parametrize("face", [FACE])
def test_the_managers_card_of_an_answered_case_has_yes_and_no_and_the_front_desks_has_neither(face) -> None:
    asked = press(answered(), Verb.WITHDRAW, reason="It names a visit")[0]
    drawn = {by.id: {b.verb for b in buttons(asked, face, NOW, POLICY, by)} for by in (BOSS, STAFF)}
    assert {Verb.GRANT, Verb.DENY} <= drawn["boss"] and not {Verb.GRANT, Verb.DENY} & drawn["staff"]
    assert (
        "May our reply be taken down? “It names a visit”"
        in dict(draw(asked, PLACE, "Facebook", (), NOW).facts)["Front desk asks"]
    )


def test_whoever_is_marked_as_abusive_is_answered_with_a_managers_yes_from_then_on() -> None:
    marked = case(tags=("abusive",))
    assert weigh(STAFF, Verb.APPROVE, marked)[0] is weigh(STAFF, Verb.SEND, marked)[0] is Leave.ASK
    assert weigh(BOSS, Verb.APPROVE, marked)[0] is Leave.YES
    assert weigh(STAFF, Verb.APPROVE, case(tags=("billing",)))[0] is Leave.YES
    again = write_more(
        replace(marked, status=Status.ANSWERED, replies=(out(),)),
        post(id="1_3", text="You are all idiots", posted_at=NOW + 60, seen_at=NOW + 60),
        Clock(PLACE, POLICY, NOW + 60),
    )
    assert again and again[0].round == 2 and weigh(STAFF, Verb.SEND, again[0])[0] is Leave.ASK
