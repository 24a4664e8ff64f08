"""The packaged stock answers: every wording may be published as it stands."""

from __future__ import annotations

import pytest

from bot import answers
from bot.core.choosing import NEVER_SAID
from bot.core.languages import HOME, READ
from bot.core.model import Facts, Level, Post
from bot.core.templates import TO_FILL, StockAnswer, blanks, fill, values
from bot.reading import guard
from bot.reading.guard.reading import open_text
from bot.reading.languages.shelf import group_of
from bot.reading.triage import CATEGORIES

ANSWERS = answers.load()
FULL = Facts(
    name="Example Dental",
    phones=("(555) 010-0100",),
    emails=("office@example.com",),
    hours="Monday to Friday, 8 to 5",
    address="1 Main Street",
    website="https://example.com",
)
CLINICS = {
    "everything": FULL,
    "only a phone": Facts(phones=("(555) 010-0100",)),
    "only an e-mail": Facts(emails=("office@example.com",)),
    "nothing": Facts(),
}
STARS = {"positive": 5.0, "neutral": 3.0, "mixed": 3.0, "negative": 1.0}
ALL_FACTS = {
    "en": {"facts": "There is free parking behind the building.", "next": "an answer by Friday noon", "whom": "the right person here",
           "changed": "the front desk opens half an hour earlier", "instead": "a list of places that do"},
    "es": {"facts": "Hay estacionamiento gratuito detrás del edificio.", "next": "una respuesta antes del viernes",
           "whom": "la persona indicada",
           "changed": "la recepción abre más temprano", "instead": "una lista de lugares que sí"},
    "fr": {"facts": "Il y a un parking gratuit derrière le cabinet.", "next": "une réponse avant vendredi midi",
           "whom": "la personne qui le sait", "changed": "l'accueil ouvre une demi-heure plus tôt",
           "instead": "une liste de lieux qui le proposent"},
}  # fmt: skip
PLACES = {"[hours]", "[address]"}  # a clinic that has not said when or where leaves these out


def filled(wording: str, facts: Facts, language: str = "en") -> str:
    known = values(Post(platform="form", id="1", account="a"), facts, language)
    return fill(wording, known | ALL_FACTS.get(language, {}))


def of(language: str) -> set[str]:
    return {answer.id for answer in ANSWERS if answer.language == language}


@pytest.mark.parametrize("language", READ[1:])
def test_every_language_has_its_answers_under_the_ids_of_the_first(language: str) -> None:
    assert of(language) and of(language) <= {f"{one}-{language}" for one in of(HOME)}


def test_there_are_enough_answers_and_all_of_them_in_every_language() -> None:
    assert len(of(HOME)) >= 60
    assert {len(of(language)) for language in READ} == {len(of(HOME))}


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer.id)
def test_every_wording_passes_the_strict_guard_for_every_clinic(answer: StockAnswer) -> None:
    if answer.kind == "frame":
        return  # half a sentence, never published alone
    moods = answer.sentiments or [
        mood for mood in STARS if not set(answer.says.split("|")) <= NEVER_SAID.get(mood, set())
    ]
    for wording in answer.texts:
        for facts in CLINICS.values():
            text = filled(wording, facts, answer.language)
            if blanks(text) and not (answer.language in ALL_FACTS and set(blanks(text)) <= set(TO_FILL.values())):
                continue  # a text with a blank is not published
            for mood in moods:
                stars = answer.stars[0] if answer.stars else STARS[mood]
                for rating in (None, stars):
                    context = guard.Context(stars=rating, facts=facts, language=answer.language)
                    verdict = guard.check(text, context, "strict")
                    assert verdict.level == Level.OK, (text, mood, [(f.rule, f.span) for f in verdict.findings])


@pytest.mark.parametrize("clinic", CLINICS)
def test_no_blank_is_left_but_the_hours_and_the_address(clinic: str) -> None:
    for answer in ANSWERS:
        for wording in answer.texts:
            left = set(blanks(filled(wording, CLINICS[clinic])))
            assert left <= (set() if clinic == "everything" else PLACES), (answer.id, wording)


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer.id)
def test_every_answer_is_short_calm_and_varied(answer: StockAnswer) -> None:
    assert 2 <= len(answer.texts) <= 4
    assert len(set(answer.texts)) == len(answer.texts)
    for wording in answer.texts:
        text = filled(wording, FULL)
        assert len(text.split()) < 60
        assert text.count("!") <= 1
        assert not any(ord(letter) > 0x2100 for letter in text), "no emoji: some sites turn replies with emoji away"


def test_every_answer_can_be_said_on_x() -> None:
    for answer in ANSWERS:
        assert any(len(filled(wording, FULL)) <= 280 for wording in answer.texts), answer.id


def test_answers_only_speak_of_known_categories() -> None:
    assert {category for answer in ANSWERS for category in answer.categories} <= set(CATEGORIES)


def test_a_close_out_thanks_for_the_feedback_and_never_for_a_visit() -> None:
    for answer in ANSWERS:
        if answer.kind == "close-out":
            assert not any(
                word in " ".join(answer.texts).lower() for word in ("visit", "visita", "patient", "paciente")
            )


def test_a_complaint_is_met_with_one_sincere_sentence_and_an_invitation() -> None:
    for answer in ANSWERS:
        if answer.sentiments[:1] == ("negative",) and answer.kind == "public" and answer.says == "apology":
            for wording in answer.texts:
                assert open_text(wording, group=group_of(answer.language)).has("@sorry", "@esorry"), wording
                assert "{contact" in wording or "general" in answer.id, wording


def test_an_emergency_text_names_the_emergency_number_and_a_line() -> None:
    for answer in ANSWERS:
        if answer.kind == "emergency":
            assert all(
                "{emergency_number|" in wording and "911" in wording and "{phone|" in wording
                for wording in answer.texts
            )
