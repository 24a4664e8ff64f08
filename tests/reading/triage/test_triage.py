"""Posts are read for what they are, whatever their stars say."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.languages import HOME
from bot.reading.languages import polarity, shelf, understand
from bot.reading.triage import CATEGORIES, HIGH, Triager, linear
from bot.reading.triage.words import LONGEST, plain, trim
from tests.reading.triage.examples import EXAMINATION, by_hand, read, read_all
from tests.reading.triage.measure import figures

TRIAGER = Triager(understand, polarity)
STARS = (None, 0.0, 1.0, 2.0, 3.0, 4.0, 4.5, 5.0)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("My gum will not stop bleeding since the extraction", "emergency"),
        ("Desde la pastilla no puedo respirar bien", "emergency"),
        ("I don't want to be alive anymore", "self_harm"),
        ("Ya no quiero vivir con este dolor", "self_harm"),
        ("I know where you live and what car you drive", "threat"),
        ("The therapist touched me inappropriately", "harassment"),
        ("They reused a needle on me", "safety"),
        ("They read my HIV results out loud in front of everyone", "privacy"),
        ("Openly racist front desk", "discrimination"),
        ("You will hear from my attorney about this malpractice", "legal"),
    ],
)
def test_a_dangerous_post_is_urgent_whatever_its_stars(text: str, category: str) -> None:
    for stars in STARS:
        found = TRIAGER.read(text, stars)
        assert (found.urgency, found.category) == ("high", category), (stars, found)


def test_a_cheerful_opening_does_not_hide_an_emergency() -> None:
    found = TRIAGER.read("Best clinic ever!! Love you all ❤️ but my throat is closing and I can't breathe, normal?", 5)
    assert (found.urgency, found.sentiment) == ("high", "neutral")


@pytest.mark.parametrize(
    "text",
    [
        "Arrived with a swollen face, they saw me within the hour and fixed it. Grateful!",
        "Drop dead gorgeous smile, thank you team",
        "Iba muerta de miedo y no me dolió nada, gracias",
        "These guys are killing it, best hygienist in town",
    ],
)
def test_scary_words_in_praise_are_not_urgent(text: str) -> None:
    found = TRIAGER.read(text, 5)
    assert (found.urgency, found.sentiment, found.category) == ("low", "positive", "praise")


@pytest.mark.parametrize(
    ("stars", "sentiment", "category"),
    [(5, "positive", "praise"), (3, "neutral", "other"), (1, "negative", "care_complaint"), (None, "neutral", "other")],
)
@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\u200b"])
def test_a_rating_without_words_is_read_by_its_stars(
    text: str, stars: float | None, sentiment: str, category: str
) -> None:
    found = TRIAGER.read(text, stars)
    assert (found.sentiment, found.category) == (sentiment, category)
    assert found.urgency != "high"


@pytest.mark.parametrize(("text", "stars"), [("", 2), ("", None), ("👎", 1), ("❤️❤️", 5)])
def test_where_there_are_no_words_neither_a_topic_nor_a_language_is_named(text: str, stars: float | None) -> None:
    assert TRIAGER.read(text, stars).why == "No words to go by."


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("I will burn this place down tonight", "Threat, in English."),
        ("I will sue you, my lawyer has the file", "Legal matter, in English."),
    ],
)
def test_a_reason_that_says_no_more_than_its_topic_is_left_out(text: str, why: str) -> None:
    assert TRIAGER.read(text).why == why


@pytest.mark.parametrize("text", ["❤️❤️❤️", "👏", "🙌🙌"])
def test_a_post_of_happy_emoji_is_praise(text: str) -> None:
    assert TRIAGER.read(text).sentiment == "positive"


def test_a_question_about_opening_hours_is_a_question_in_both_languages() -> None:
    english, spanish = TRIAGER.read("What are your hours on Saturday?"), TRIAGER.read("¿A qué hora abren el sábado?")
    assert (english.category, english.language) == ("faq", "en")
    assert (spanish.category, spanish.language) == ("faq", "es")


def test_the_same_words_over_and_over_are_spam() -> None:
    assert TRIAGER.read("visit my shop visit my shop visit my shop visit my shop").category == "spam"


def test_the_reason_is_one_sentence_for_staff() -> None:
    assert TRIAGER.read("Waited two hours past my time", 1).why == "Complaint about waiting time, in English."
    assert (
        TRIAGER.read("My chest feels tight and I cannot breathe").why
        == "Possible emergency, in English: breathing, swallowing or chest trouble."
    )


def test_curly_quotes_accents_and_capitals_make_no_difference() -> None:
    texts = ["I can't breathe since the shot", "I CAN’T BREATHE SINCE THE SHOT", "I caņ't breáthe since the shot"]
    assert {TRIAGER.read(text).urgency for text in texts} == {"high"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mein Mann bekommt seit der Spritze kaum noch Luft", "de"),
        ("Ele está sangrando muito e não para", "pt"),
        ("Il ne peut plus respirer depuis la piqûre", "fr"),
        ("拔牙以后一直出血不止", "zh"),
        ("لا أستطيع التنفس منذ الحقنة", "ar"),
        ("숨을 못 쉬겠어요", "ko"),
        ("मुझे सांस लेने में तकलीफ है", "hi"),
        ("Mặt sưng và khó thở", "vi"),
    ],
)
def test_an_emergency_in_a_language_that_is_not_read_rings(text: str, language: str) -> None:
    found = TRIAGER.read(text)
    assert (found.urgency, found.category, found.language) == ("high", "emergency", language)


@pytest.mark.parametrize(
    "text", ["Soll ich vorher anrufen?", "Dove posso parcheggiare?", "等了两个小时没人理我。", "zxcv qwer asdf"]
)
def test_what_is_not_read_has_no_mood_and_asks_for_a_person(text: str) -> None:
    found = TRIAGER.read(text)
    assert (found.urgency, found.sentiment, found.asks) == ("look", "neutral", ())
    assert found.language not in ("en", "es")


@pytest.mark.parametrize("text", ["Merci beaucoup !", "Vielen Dank", "Obrigada", "谢谢", "❤️", "@Mia look at this", ""])
def test_a_plain_thank_you_in_any_language_signs_and_a_word_to_a_friend_are_calm(text: str) -> None:
    assert TRIAGER.read(text).urgency in ("low", "normal")


def test_reading_works_without_a_polarity() -> None:
    assert Triager(understand).read("Wonderful people, thank you so much", 5).sentiment == "positive"


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), st.sampled_from(STARS))
def test_any_text_is_read_into_known_words_without_raising(text: str, stars: float | None) -> None:
    found = TRIAGER.read(text, stars)
    assert found.sentiment in {"positive", "neutral", "negative"}
    assert found.category in CATEGORIES
    assert found.urgency in {"low", "normal", "look", "high"}
    assert (found.urgency == "high") == (found.category in HIGH)
    assert len(found.language) in {2, 3} or found.language == "unknown"


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200))
def test_the_same_text_is_always_read_the_same_way(text: str) -> None:
    assert TRIAGER.read(text) == Triager(understand, polarity).read(text)


def test_only_the_two_ends_of_a_very_long_text_are_read() -> None:
    long = "all was fine and " * 2000 + "but now I can't breathe, help"
    assert len(trim(long)) == LONGEST + 1
    assert len(plain("ﷺ" * 10_000)) < 200_000
    assert TRIAGER.read(long).urgency == "high"


@pytest.mark.parametrize(
    "piece", ["swollen ", "my photo ", "la ", "a", "used gloves tray ", "((((", "¿", "saving pills "]
)
def test_a_pasted_wall_of_text_is_read_all_the_same(piece: str) -> None:
    assert TRIAGER.read(piece * (10_000 // len(piece))).category in CATEGORIES


def test_every_post_of_the_examples_is_labelled_with_known_words() -> None:
    examples = read_all()
    assert len(examples) > 800
    assert {one.category for one in examples} <= set(CATEGORIES)
    assert all((one.urgency == "high") == (one.category in HIGH) for one in examples)
    doubles = [one for one, times in Counter(one.id for one in examples).items() if times > 1]
    assert doubles == []


def test_no_post_of_the_examination_paper_is_learned_from() -> None:
    papers = [one for path in EXAMINATION.glob("*.jsonl") for one in read(path)]
    learned = {plain(one.text) for one in read_all() if any(map(str.isalpha, one.text))}  # hearts are hearts
    assert len(papers) >= 200
    assert [one.id for one in papers if plain(one.text) in learned] == []


def test_batches_by_one_hand_are_left_out_together() -> None:
    hands = by_hand(read_all())
    assert frozenset({"border-two", "everyday-two"}) in hands
    assert sum(len(hand) for hand in hands) == len({one.batch for one in read_all()})


@pytest.mark.parametrize(
    "text",
    [
        "Are the suicide prevention evenings you advertise open to everybody?",
        "Swore I'd sue the last place. Here the bridge was fixed in one go, lovely people.",
        "Had an anaphylactic reaction to a wasp years ago, does that matter for a cleaning?",
        "Smashed two teeth on my bike, blood everywhere. Six weeks on nobody can tell, cheers Doctor!",
    ],
)
def test_a_grave_word_in_a_harmless_post_is_held_back(text: str) -> None:
    assert TRIAGER.read(text).urgency != "high"


@pytest.mark.parametrize(
    ("text", "stars", "sentiment"),
    [
        ("Sorry, my thumb slipped on the stars, the team is wonderful!", 1, "positive"),
        ("Good doctor but the reception people are very rude, please do something", 5, "negative"),
    ],
)
def test_words_speak_up_against_the_wrong_star(text: str, stars: float, sentiment: str) -> None:
    assert TRIAGER.read(text, stars).sentiment == sentiment


def test_the_packaged_model_keeps_what_it_promises_on_the_examples_it_learned_from() -> None:
    some = read_all()[::8]  # the whole is read by `measure`
    got = figures([(one, TRIAGER.read(one.text, one.stars)) for one in some])
    assert got["urgency recall"] >= 0.88
    assert got["urgency precision"] >= 0.93
    assert got["sentiment macro-F1"] >= 0.92
    assert got["category accuracy"] >= 0.8
    assert got["language accuracy"] >= 0.98


def packaged() -> linear.Model:
    model = linear.load()
    assert model is not None
    return model


def test_the_packaged_model_is_small_and_whole() -> None:
    model = packaged()
    places = sum(len(labels) for labels in model.answers.values())
    assert set(model.answers) == {"category", "sentiment", "urgent"}
    by_scene = {"libel", "light_hearted", "seller", "data_request"}  # known by what is asked and by the scene
    assert set(model.answers["urgent"]) == set(CATEGORIES) - by_scene
    assert len(model.bias) == places
    assert {len(letters) for letters in model.places.values()} == {places}
    weights = shelf.packed(shelf.group_of(HOME), "weights.json.gz")
    assert weights and len(weights) < 600_000


@given(st.lists(st.floats(-30, 30), min_size=1, max_size=40))
def test_weights_survive_being_spelled_in_letters(weights: list[float]) -> None:
    step, letters = linear.spell(weights)
    told = [(linear.LETTERS.index(letter) - linear.NOTHING) * step / linear.STEP for letter in letters]
    assert told == pytest.approx(weights, abs=step / linear.STEP)


@pytest.mark.parametrize("text", ["", "great", "¿cuánto cuesta?", "🙏"])
def test_probabilities_add_up_to_one(text: str) -> None:
    for shares in packaged().weigh(linear.look(plain(text), None, 0.0, None)).values():
        assert sum(shares.values()) == pytest.approx(1.0)


def test_stars_and_a_cheerful_tone_never_change_how_urgent_the_words_are() -> None:
    for text in ("he touched my leg and laughed", "Lovely people! My stitches opened", "How much is a cleaning?"):
        shares = [
            packaged().weigh(linear.look(plain(text), stars, polarity, None))["urgent"]
            for stars, polarity in itertools.product(STARS, (-1.0, 0.0, 1.0))
        ]
        assert all(one == shares[0] for one in shares)
