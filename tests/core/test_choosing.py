"""What is proposed agrees with everything that was read; where it does not, nothing is, and the card says why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import answers
from bot.core.answering import sentences
from bot.core.choosing import choose, silence
from bot.core.model import Facts, Kind, Post, Triage
from bot.core.templates import BY_HAND, FIRST_REPLY, FOLLOW_UP, blanks

FACTS = Facts(
    name="Example Dental",
    phones=("(555) 010-0100",),
    said=(
        ("parking", "en", "There is free parking behind the building"),
        ("parking", "es", "Hay estacionamiento gratuito detrás del edificio"),
        ("hours", "en", "We are open Monday to Friday from 8 to 5"),
        ("address", "en", "1 Main Street"),
        ("insurers_taken", "en", "We take Delta Dental and Cigna"),
        ("insurers_not_taken", "en", "We do not take Medicaid"),
        ("services_dental", "en", "We offer cleanings, crowns and implants"),
        ("link_ankle", "en", "Our page of exercises: https://clinic.example/ankle"),
    ),
)


def pick(
    text: str, triage: Triage, rating: float | None = None, *, facts: Facts = FACTS, kinds=FIRST_REPLY, private=False
):
    post = Post(platform="form", id="1", account="a", text=text, rating=rating)
    return choose(answers.load(), post, triage, facts, (), 5000, "seed", kinds, private)


def asking(*topics: str, language: str = "en", mood: str = "neutral") -> Triage:
    return Triage(mood, "faq", "low", language, asks=topics)


def test_a_question_is_answered_with_the_clinics_own_sentence_in_the_language_of_the_question() -> None:
    assert "There is free parking behind the building." in pick("Where can I park?", asking("parking"))[0].text
    spanish = pick("¿Hay estacionamiento?", asking("parking", language="es"))[0].text
    assert "detrás del edificio" in spanish
    assert "behind" not in spanish


def test_two_questions_get_both_facts_or_none() -> None:
    both = pick("Where are you and can I park?", asking("address", "parking"))[0].text
    assert "1 Main Street" in both
    assert "free parking" in both
    post = Post(platform="form", id="1", account="a", text="Parking, and do you do home visits?")
    half = asking("parking", "?")
    assert "only a part" in silence(post, half, FACTS)
    assert not any("parking" in one.text for one in pick(post.text, half))


def test_a_fact_that_is_no_sentence_begins_like_one() -> None:
    facts = replace(FACTS, said=(*FACTS.said[:2], ("hours", "en", "weekdays 8 to 5")))
    post = Post(platform="form", id="1", account="a", text="When are you there, and can I park?")
    both = sentences(answers.load(), post, asking("parking", "hours"), facts, "en")
    assert both == "There is free parking behind the building. Weekdays 8 to 5."


def test_a_fact_nobody_gave_us_is_not_made_up_and_no_answer_pretends_to_have_it() -> None:
    for topics in (("children",), ("?",), ("price_crown",)):
        first = pick("From what age?", asking(*topics))[0].text
        assert "{" not in first
        assert not blanks(first)
        assert "(555) 010-0100" in first


def test_the_honest_answer_about_an_insurer_we_do_not_take_is_no() -> None:
    assert "do not take Medicaid" in pick("Do you take Medicaid?", asking("insurers"))[0].text
    assert "We take Delta Dental" in pick("Do you take Cigna?", asking("insurers"))[0].text


def test_a_list_of_services_answers_only_what_it_names() -> None:
    assert "crowns" in pick("Do you do crowns?", asking("services_dental:crown"))[0].text
    assert "We offer" not in pick("Do you do veneers?", asking("services_dental:veneers"))[0].text


def test_a_complaint_that_asks_gets_an_apology_and_the_fact() -> None:
    text = pick("Nobody told me where to park. Where?", asking("parking", mood="negative"), 2.0)[0].text
    assert "sorry" in text
    assert "free parking" in text


def test_a_link_ends_without_a_full_stop_that_would_break_it() -> None:
    text = pick("Which exercises help?", asking("link_ankle"))[0].text
    assert "https://clinic.example/ankle" in text
    assert "ankle." not in text


@pytest.mark.parametrize("scene", ["press", "consent", "libel", "tag", "wordless"])
def test_what_a_person_must_write_has_no_draft_and_a_reason(scene: str) -> None:
    post = Post(platform="form", id="1", account="a", text="something")
    assert silence(post, Triage("negative", "other", "normal", "en", scene=scene), FACTS)


def test_whoever_names_the_clinic_elsewhere_speaks_to_it_and_to_no_friend() -> None:
    named = Post(platform="form", id="1", account="a", text="@harbour do you see children?", kind=Kind.MENTION)
    assert silence(named, Triage("neutral", "faq", "normal", "en", scene="tag"), FACTS) == ""


@pytest.mark.parametrize(
    "category", ["self_harm", "threat", "legal", "privacy", "harassment", "safety", "discrimination"]
)
def test_an_alarm_other_than_an_emergency_has_no_draft(category: str) -> None:
    post = Post(platform="form", id="1", account="a", text="something")
    assert silence(post, Triage("negative", category, "high", "en"), FACTS)


def test_no_draft_is_written_in_a_language_the_desk_does_not_write() -> None:
    post = Post(platform="form", id="1", account="a", text="Obrigado")
    assert "Portuguese" in silence(post, Triage("positive", "praise", "low", "pt"), FACTS)
    assert "language" in silence(post, Triage("neutral", "other", "look", "unknown"), FACTS)


def test_a_condition_on_stars_needs_a_rating() -> None:
    said = pick("", Triage("neutral", "other", "low", "en"))
    assert not any(one.origin.startswith("stars-") for one in said)
    assert pick("", Triage("negative", "care_complaint", "normal", "en"), 1.0)[0].origin.startswith("stars-low")


def test_signs_without_words_get_only_the_answers_made_for_them() -> None:
    hearts = pick("❤️❤️", Triage("positive", "praise", "low", "en", scene="happy_faces"))
    assert {one.origin.partition("/")[0] for one in hearts} == {"happy-faces"}
    assert pick("", Triage("neutral", "other", "low", "en", scene="wordless")) == ()


@pytest.mark.parametrize("category", ["wait_time", "billing", "staff_attitude", "care_complaint", "facility"])
def test_a_complaint_topic_that_no_word_of_the_post_confirms_gets_the_general_apology(category: str) -> None:
    first = pick("This is not how one does things", Triage("negative", category, "normal", "en"), 2.0)[0]
    assert first.origin.startswith("remark-unhappy/")


def test_nobody_unhappy_is_thanked_with_joy_and_nobody_kind_is_told_how_sorry_we_are() -> None:
    for mood, wrong in (("negative", {"thanks", "greeting"}), ("positive", {"apology", "boundary"})):
        for category in ("praise", "other", "wait_time", "faq"):
            for one in pick("so that is that", Triage(mood, category, "normal", "en"), 3.0):
                assert not set(one.says.split("|")) <= wrong, (mood, one)


def test_an_answer_to_one_person_speaks_of_no_page_and_of_no_privacy() -> None:
    for mood, category in (("negative", "care_complaint"), ("neutral", "scheduling"), ("positive", "praise")):
        chosen = pick("so that is that", Triage(mood, category, "normal", "en"), private=True)
        assert chosen
        for one in chosen:
            assert not any(word in one.text for word in ("page", "in public", "in private", "privacy")), one.text


def test_after_our_reply_a_question_still_gets_its_fact_and_thanks_get_thanks() -> None:
    assert "free parking" in pick("And where can I park?", asking("parking"), kinds=(FOLLOW_UP,))[0].text
    thanks = pick("thank you!", Triage("positive", "praise", "low", "en"), kinds=(FOLLOW_UP,))
    assert thanks[0].says == "thanks"


@pytest.mark.parametrize(("mood", "offered"), [("negative", False), ("neutral", True), ("positive", True)])
def test_no_seasons_greetings_are_offered_to_somebody_unhappy(mood: str, offered: bool) -> None:
    triage = Triage(mood, "wait_time" if mood == "negative" else "praise", "normal", "en")
    seen = pick("Two hours past my time, again", triage, kinds=(*FIRST_REPLY, BY_HAND))
    assert any(one.origin.startswith("season/") for one in seen) is offered
