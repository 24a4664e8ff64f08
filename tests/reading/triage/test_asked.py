"""What a post asks for is named, every topic of it, and a grumble asks for nothing."""

from __future__ import annotations

import pytest

from bot.core.topics import FACTS, is_fact
from bot.reading.triage import asked, scenes
from bot.reading.triage.phrases import phrases
from bot.reading.triage.words import plain


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Is there a car park nearby?", {"parking"}),
        ("Is there parking close by?", {"parking"}),
        ("Parking, and when do you close?", {"parking", "hours"}),
        ("where do I leave my truck", {"parking"}),
        ("¿Dónde se puede aparcar?", {"parking"}),
        ("Do you take Humana?", {"insurers"}),
        ("¿Trabajan con algún seguro?", {"insurers"}),
        ("How much is a crown?", {"price_crown"}),
        ("what does a cleaning cost without insurance", {"price_cleaning"}),
        ("¿Cuánto vale una revisión?", {"price_checkup"}),
        ("Are you open on Saturdays and can I pay monthly?", {"hours_saturday", "payment_plans"}),
        ("Open at weekends?", {"hours_saturday", "hours_sunday"}),
        ("Do you close for Christmas?", {"hours_holidays"}),
        ("¿Hablan inglés?", {"languages"}),
        ("From what age do you see kids?", {"children"}),
        ("What should I bring to a first visit?", {"first_visit"}),
        ("Is there a video on how to brush with braces?", {"link_braces"}),
        ("Who is the orthodontist?", {"staff_orthodontic"}),
        ("Do you do implants?", {"services_dental:implant"}),
        ("Are you hiring hygienists?", {"jobs"}),
        ("I would like a copy of my records.", {"records"}),
        ("Please delete my data.", {"privacy_contact"}),
        ("Can I bring my dog?", {"?"}),
        ("Do you have parking, and is there a cafe?", {"parking", "?"}),
    ],
)
def test_what_is_asked_is_named(text: str, topics: set[str]) -> None:
    assert set(asked.asked(plain(text))) == topics


@pytest.mark.parametrize(
    "text",
    [
        "The parking is a pain.",
        "Waited an hour and paid too much for parking.",
        "Great place, open and friendly",
        "El estacionamiento es carísimo.",
    ],
)
def test_a_grumble_asks_for_nothing(text: str) -> None:
    assert asked.asked(plain(text)) == ()


def test_every_topic_of_the_table_is_a_fact_a_clinic_can_give() -> None:
    made_up = {"weekend", "insurers"}  # spread over two facts, and chosen between two
    assert set(asked.TOPICS) - made_up <= set(FACTS)
    assert is_fact("price_crown")
    assert not is_fact("price_")
    assert not is_fact("phone")


@pytest.mark.parametrize(
    ("text", "scene"),
    [
        ("Thanks for nothing.", "sarcasm"),
        ("Wow, an hour late again. Bravo 👏", "sarcasm"),
        ("Love being put on hold for half an hour of hold music", "sarcasm"),
        ("Gracias por hacerme esperar dos horas, qué detalle", "sarcasm"),
        ("Thanks for not making me wait!", ""),
        ("Great job, no pain and never late", ""),
        ("Happy Easter to the whole team!", "wish"),
        ("Felices fiestas", "wish"),
        ("hello!", "hello"),
        ("@Mia look at this", "tag"),
        ("I am a reporter with the Gazette, would the clinic comment?", "press"),
        ("Never been there, but everyone knows he is a crook", "libel"),
        ("My burger was cold", "not_ours"),
        ("You morons", "abuse"),
        ("Sorry, I can't make it on Friday", "change_time"),
        ("💛💛", "happy_faces"),
        ("👎", "sad_faces"),
        ("...", "wordless"),
    ],
)
def test_what_happens_beside_the_topic_is_named(text: str, scene: str) -> None:
    assert scenes.scene(plain(text), text, None) == scene


def test_high_stars_are_believed_and_so_is_but() -> None:
    assert scenes.sarcastic(plain("Great service, only 5 minutes late"), 5, phrases()) is False
    assert scenes.sarcastic(plain("Wonderful people, but I had to wait"), None, phrases()) is False


@pytest.mark.parametrize(
    ("text", "clinical"),
    [
        ("Is it normal that my gum is sore a week later?", True),
        ("¿Puedo comer si todavía tengo la muela adormecida?", True),
        ("Is it normal to wait for an hour?", False),
        ("How much is a filling?", False),
    ],
)
def test_a_question_about_a_body_is_for_a_person(text: str, clinical: bool) -> None:
    assert asked.clinical(plain(text), phrases()) is clinical
