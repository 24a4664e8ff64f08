"""What the guard promises a clinic, one sentence each."""

from __future__ import annotations

import hashlib

import pytest

from bot.core.languages import READ
from bot.core.model import Facts, Level
from bot.reading.guard import Context, check, version
from bot.reading.guard.catalogue import ARGUABLE, RULES
from bot.reading.guard.checking import read
from bot.reading.guard.wordings import NEXT, PURPOSES, ways, wordings_in
from tests.reading.guard.examples import FOLDER, examples


def rules_in(text: str, context: Context = Context(), strictness: str = "standard") -> set[str]:  # noqa: B008
    """What the rules object to: all of it, where a finding keeps only the worst of each sentence."""
    _, _, remarks = read(text, context)
    return {one.rule for one in remarks} | {one.rule for one in check(text, context, strictness).findings}


@pytest.mark.parametrize(("rule", "reply"), [
    ("P1", "Thank you for choosing us!"),
    ("P1", "Your son was such a brave boy."),
    ("P1", "Gracias por confiar en nosotros."),
    ("P2", "Sorry about your appointment."),
    ("P2", "Nos vemos en su próxima cita."),
    ("P3", "Glad we could fix your crown."),
    ("P3", "Nos alegra que su implante esté listo."),
    ("P4", "We hope you feel better soon."),
    ("P4", "Le deseamos una pronta recuperación."),
    ("P5", "Your insurance did not cover that."),
    ("P5", "Su factura ya está corregida."),
    ("P6", "You have been coming to us for ten years."),
    ("P7", "We have no record of you."),
    ("P7", "We checked our files and you were late."),
    ("P7", "No nos consta que haya sido paciente."),
    ("P8", "Dr. Lee loved meeting you."),
    ("P9", "Mrs. Henderson, please call us."),
    ("P11", "We can't comment on anyone's care, except that the fee was correct."),
    ("R1", "Please delete this review."),
    ("R1", "If you feel better about it now, you may update what you wrote."),
    ("R1", "Por favor, borre su reseña."),
    ("R2", "Change your review and the next cleaning is free."),
    ("R3", "Our lawyer will be in touch about this review."),
    ("R3", "I will share what is in your file."),
])  # fmt: skip
def test_a_reply_that_gives_a_person_away_or_breaks_the_law_is_stopped(rule: str, reply: str) -> None:
    assert check(reply).level is Level.BLOCK
    assert rule in rules_in(reply)


@pytest.mark.parametrize(("rule", "reply", "context"), [
    ("P10", "Reply here with your date of birth.", Context()),
    ("R4", "Free mugs for all who complained!", Context()),
    ("R5", "Thank you! Please leave a review on Google too.", Context()),
    ("T1", "That is simply not true.", Context()),
    ("T2", "I don't know what happened there, sorry.", Context()),
    ("T2", "No sabemos qué pasó.", Context()),
    ("T3", "Ok.", Context(post_text="Terrible, I waited an hour")),
    ("T3", "We're sorry you feel that way.", Context()),
    ("T4", "Check your DMs.", Context()),
    ("T5", "We care about kindness. " * 30, Context()),
    ("T6", "Thank you for the kind words.", Context(replies_before=1)),
    ("T7", "WE DO NOT OVERCHARGE ANYONE!!!", Context()),
    ("T8", "Thank you for the wonderful feedback! 🎉", Context(stars=1)),
    ("T9", "We apologize for the front desk's rudeness.", Context()),
    ("T10", "Let's settle this here, in the comments.", Context()),
])  # fmt: skip
def test_a_reply_that_would_look_bad_gets_a_second_look(rule: str, reply: str, context: Context) -> None:
    assert check(reply, context).level >= Level.WARN
    assert rule in rules_in(reply, context)


@pytest.mark.parametrize("reply", [
    "Thank you! This made our day. 🦷💙",
    "We're sorry to read this. Please call our practice manager at (555) 010-0102.",
    "Privacy laws prevent us from discussing anyone's treatment online.",
    "We can't say in public who is or isn't a patient here.",
    "We never ask anyone to remove or change a review.",
    "We aim to run on time for everyone.",
    "If anyone has heavy bleeding or trouble breathing, call 911 now.",
    "We open at 7 on weekdays.",
    "Everyone here says thanks.",
    "Gracias por sus palabras.",
    "Por privacidad no podemos hablar de casos particulares aquí.",
    "Nunca pedimos a nadie que borre una reseña.",
])  # fmt: skip
def test_thanks_empathy_privacy_and_general_policy_may_be_posted(reply: str) -> None:
    assert check(reply).level is Level.OK


@pytest.mark.parametrize("reply", [
    "Glad ur cr0wn fits",
    "Glad your сrown fits",
    "Glad y o u r  c r o w n  fits",
    "GLAD YOUR CROWN FITS",
    "Glad your cro\u200bwn fits",
    "Glad your crwon fits, and the implamt too",
    "Hope ur 🦷 feels better",
    "We\u2019re glad you\u2019re pain-free",
    "Thx 4 choosing us!! c u next time",
    "Ｇｌａｄ ｙｏｕｒ ｃｒｏｗｎ ｆｉｔｓ",
])  # fmt: skip
def test_spelling_does_not_hide_a_disclosure(reply: str) -> None:
    assert check(reply).level is Level.BLOCK


def test_the_exact_words_are_shown_even_when_they_were_disguised() -> None:
    text = "Thank you 🎉🎉!  Glad your im\u200bpl4nt fits."
    spans = [one.span for one in check(text).findings if one.rule == "P3"]
    assert spans
    assert all(span in text for span in spans)
    assert any("im\u200bpl4nt" in span for span in spans)


def test_the_author_naming_a_treatment_does_not_allow_the_clinic_to() -> None:
    context = Context(post_text="Best extraction of my life")
    assert check("Glad the extraction was easy.", context).level is Level.BLOCK
    assert "P3" in rules_in("People dread extractions more than they need to.", context)


def test_a_dentist_the_author_named_is_not_named_back() -> None:
    context = Context(post_text="Dr. Alvarez never hurried me", stars=5)
    assert "P8" in rules_in("Thank you! Dr. Alvarez says hello.", context)


def test_the_display_name_may_be_used_and_no_other() -> None:
    context = Context(author="Dana K.")
    assert check("Thank you, Dana!", context).level is Level.OK
    assert "P9" in rules_in("Thank you, Jennifer!", context)
    assert "P9" in rules_in("Hello Dana Kowalczyk, thank you for the kind words!", context)


def test_a_question_may_be_answered_with_what_the_clinic_offers() -> None:
    facts = Facts(name="Harbor Lane Dental", services=("implants",), phones=("555-0161",))
    context = Context(post_text="Do you do implants?", facts=facts)
    assert check("Yes, we offer implants. Our number is 555-0161.", context).level is Level.OK


def test_experts_disagree_about_experience_so_a_clinic_decides() -> None:
    text = "Thank you for sharing your experience with us."
    assert check(text, strictness="relaxed").level is Level.OK
    assert check(text, strictness="standard").level is Level.WARN
    assert check(text, strictness="strict").level is Level.BLOCK


def test_the_verdict_names_the_exact_text_and_the_rules_that_read_it() -> None:
    text = "Thank you! 💙 "
    verdict = check(text)
    assert verdict.text_hash == hashlib.sha256(text.encode()).hexdigest()
    assert verdict.version == version()
    assert check(text) == verdict


def test_a_text_too_long_to_read_is_not_let_through() -> None:
    assert check("Thank you for the kind words. " * 300).level is Level.BLOCK


def test_every_rule_has_a_reason_and_a_source() -> None:
    assert set(PURPOSES) == set(RULES)
    for rule in RULES.values():
        assert rule.reason.endswith(".")
        assert rule.source


@pytest.mark.parametrize("language", READ)
def test_every_purpose_has_wordings_in_every_language_and_they_pass(language: str) -> None:
    wordings = wordings_in(language)
    assert {*PURPOSES.values(), *NEXT.values()} <= set(wordings)
    for row in wordings.values():
        assert len(row) >= 2
        for wording in row:
            assert check(wording).level is Level.OK, wording
    for way in ways(language):
        assert check(way.format("555-0161").strip()).level is Level.OK


def test_the_rewrite_is_in_the_language_of_the_reply() -> None:
    assert all(
        "á" in one.suggestion or "por" in one.suggestion or "Gracias" in one.suggestion
        for one in check("Gracias por elegirnos para su implante.").findings
    )


def test_what_a_rule_is_sure_of_stands_however_clean_the_rest_reads() -> None:
    clean = "Thank you for the feedback. Privacy rules keep us from going into particulars here. Please call (555) 010-0102."
    assert check(clean).level is Level.OK
    for disclosure in (
        "We're sorry your visit was a bad one.",
        "We have no record of your visit.",
        "Please delete this post.",
    ):
        assert check(f"{clean} {disclosure}").level is Level.BLOCK


def test_a_text_no_rule_knows_is_held_back_when_it_reads_like_a_disclosure() -> None:
    seen = [check(row.reply) for row in list(examples(FOLDER / "40-disclosures.jsonl"))[::8]]
    held = [one for one in seen if [finding.rule for finding in one.findings] == ["X4"]]
    assert held and all(one.level is Level.BLOCK and one.findings[0].span for one in held)


@pytest.mark.parametrize(("name", "reply"), [
    ("experience", "We are glad that it was a positive experience."),
    ("put_right", "We would like the chance to make things right."),
    ("our_patients", "We care about all of our patients."),
    ("welcome_back", "Welcome back anytime."),
    ("not_identified", "We could not identify the situation from what is written."),
])  # fmt: skip
def test_what_people_argue_about_is_settled_by_each_clinic_one_by_one(name: str, reply: str) -> None:
    settled = {way: check(reply, Context(arguable=((name, way),))).level for way in ("allow", "look", "stop")}
    assert settled == {"allow": Level.OK, "look": Level.WARN, "stop": Level.BLOCK}
    others = tuple((other, "stop") for other in ARGUABLE if other != name)
    assert check(reply, Context(arguable=others)).level is Level.WARN


def test_a_weak_hint_in_a_clean_text_stops_nothing() -> None:
    text = "We're glad to have such great people on the team, and they will be delighted to read this."
    assert rules_in(text)
    assert check(text).level < Level.BLOCK
