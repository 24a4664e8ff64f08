"""Choosing and filling stock answers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import answers
from bot.answers.tables import from_table
from bot.core.choosing import choose
from bot.core.languages import READ
from bot.core.model import Facts, Post, Triage
from bot.core.templates import StockAnswer, blanks, fill, first_name, values

FACTS = Facts(name="Example Dental", phones=("(555) 010-0100",), emails=("office@example.com",), hours="8 to 5")
WAIT = Triage("negative", "wait_time", "normal", "en")


def post(text: str = "Two hours of waiting", rating: float | None = 1.0, author: str = "") -> Post:
    return Post(platform="form", id="1", account="a", text=text, rating=rating, author=author)


def pick(
    triage: Triage = WAIT, of: Post | None = None, recent: tuple[str, ...] = (), limit: int = 5000, seed: str = "s"
):
    return choose(answers.load(), of or post(), triage, FACTS, recent, limit, seed)


def test_a_variable_takes_its_value() -> None:
    assert fill("Call {phone}.", {"phone": "555"}) == "Call 555."


def test_an_empty_variable_with_a_fallback_takes_the_fallback() -> None:
    assert fill("Hi {author|there}, call {phone|us}.", {"author": ""}) == "Hi there, call us."


def test_an_empty_variable_without_a_fallback_stays_as_a_visible_blank() -> None:
    text = fill("Call {phone} or {email}, {phone}.", {})
    assert text == "Call [phone] or [email], [phone]."
    assert blanks(text) == ("[phone]", "[email]")


def test_a_filled_text_has_no_blanks() -> None:
    assert blanks(fill("Call {phone}.", {"phone": "555"})) == ()


def test_a_value_is_never_read_as_a_variable() -> None:
    assert fill("{author|there} {phone}", {"author": "{phone}", "phone": "555"}) == "{phone} 555"


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("Dana Whitfield", "Dana"), ("José Luis", "José"), ("Anne-Marie P.", "Anne-Marie"), ("O’Neil", "O’Neil"),
        ("xX_smile_Xx", ""), ("https://evil.example", ""), ("@dana", ""), ("Dana99", ""), ("Dr. Hale", ""), ("A" * 41, ""),
        ("<b>Dana</b>", ""), ("", ""), ("   ", ""), ("dental_fan", ""), ("J", ""), ("Visit www.x.example", "Visit"), ("A¼", ""),
    ],
)  # fmt: skip
def test_only_a_plain_first_name_is_used(author: str, name: str) -> None:
    assert first_name(author) == name


@given(st.text(max_size=80))
def test_an_authors_name_never_carries_more_than_letters(author: str) -> None:
    name = first_name(author)
    assert len(name) <= 40
    assert all(letter.isalpha() or letter in "'’-" for letter in name)


@pytest.mark.parametrize(
    ("facts", "contact"),
    [
        (Facts(contact="Anna, 555 1"), "Anna, 555 1"), (Facts(phones=("555 2",), emails=("a@b.example",)), "555 2"),
        (Facts(emails=("a@b.example",)), "a@b.example"), (Facts(website="https://c.example"), "https://c.example"),
        (Facts(), ""),
    ],
)  # fmt: skip
def test_the_contact_is_whatever_the_clinic_told_us(facts: Facts, contact: str) -> None:
    assert values(post(), facts)["contact"] == contact


def test_a_complaint_gets_answers_to_that_complaint_with_the_phone_in() -> None:
    choices = pick()
    assert choices[0].origin.startswith("wait-")
    assert "(555) 010-0100" in choices[0].text
    assert choices[0].why == "Complaint about waiting time, in English"


def test_a_word_in_the_post_brings_the_closer_answer_first() -> None:
    assert pick(of=post("On hold forever, nobody picked up the phone")).index is not None
    assert pick(of=post("On hold forever, nobody picked up the phone"))[0].origin.startswith("wait-phone/")
    asking = Triage("neutral", "faq", "normal", "es", asks=("price",))
    assert pick(asking, post("Cuanto cuesta?", None))[0].origin.startswith("faq-price-es/")


def test_choices_are_distinct_and_the_same_seed_gives_the_same_order() -> None:
    choices = pick()
    assert len({choice.text for choice in choices}) == len(choices) >= 4
    assert pick() == choices
    assert {pick(seed=f"{number}")[0].text for number in range(20)} > {choices[0].text}


def test_a_text_used_lately_is_not_offered_again() -> None:
    first = pick()[0]
    assert first.text not in {choice.text for choice in pick(recent=(first.text,))}
    assert first.text not in {choice.text for choice in pick(recent=(f"  {first.text.upper()} ",))}


def test_a_used_text_comes_back_only_when_nothing_else_is_left() -> None:
    everything = tuple(choice.text for choice in pick())
    assert {choice.text for choice in pick(recent=everything)} == set(everything)
    assert pick(recent=everything[1:])[0].text == everything[0]
    assert everything[1] not in {choice.text for choice in pick(recent=everything[1:])}


def test_variety_costs_neither_the_language_nor_a_full_answer() -> None:
    triage = Triage("positive", "praise", "low", "es")
    praise = post("Qué bien todo, gracias", 5)
    best = [choice for choice in pick(triage, praise) if choice.origin.partition("/")[0].endswith("-es")]
    said = tuple(choice.text for choice in best)
    again = pick(triage, praise, recent=said)
    assert again[0].text == said[-1]
    assert again[0].origin in {choice.origin for choice in best}


def test_a_wording_with_another_name_in_it_counts_as_used() -> None:
    own = (StockAnswer("a", texts=("Thank you, {author|friend}, how kind.", "How lovely.")),)
    praise = Triage("positive", "praise", "low", "en")
    chosen = choose(own, post("great", 5, "Dana W"), praise, FACTS, ("Thank you, Robert, how kind.",), 500, "s")
    assert [choice.text for choice in chosen] == ["How lovely."]


def test_only_texts_that_fit_the_limit_are_offered() -> None:
    assert all(
        len(choice.text) <= 140
        for choice in pick(Triage("positive", "praise", "low", "en"), post("nice", 5), limit=140)
    )
    assert pick(limit=3) == ()


def test_an_emergency_gets_the_emergency_text_and_nothing_else() -> None:
    choices = pick(Triage("negative", "emergency", "high", "en"), post("my tooth bleeds and bleeds", None))
    assert choices
    assert all("911" in choice.text for choice in choices)


@pytest.mark.parametrize(
    "category", ["self_harm", "threat", "legal", "privacy", "discrimination", "harassment", "safety"]
)
def test_any_other_urgent_post_gets_no_suggestion(category: str) -> None:
    assert pick(Triage("negative", category, "high", "en"), post("...", 1)) == ()


def test_advertising_gets_no_suggestion() -> None:
    assert pick(Triage("neutral", "spam", "low", "en"), post("cheap followers", None)) == ()


def test_stars_without_words_get_an_answer_for_stars() -> None:
    for stars, sentiment in ((5.0, "positive"), (4.0, "positive"), (3.0, "neutral"), (1.0, "negative")):
        choices = pick(Triage(sentiment, "praise", "low", "en"), post("", stars))
        assert choices
        assert all(choice.origin.startswith("stars-") for choice in choices)


def test_a_spanish_post_is_answered_in_spanish_and_a_french_one_in_english() -> None:
    assert pick(Triage("negative", "wait_time", "normal", "es"))[0].origin.split("/")[0].endswith("-es")
    assert not pick(Triage("negative", "wait_time", "normal", "fr"))[0].origin.split("/")[0].endswith("-es")


def test_a_text_with_a_blank_is_offered_last() -> None:
    hours = Triage("neutral", "faq", "normal", "en", asks=("hours",))
    choices = choose(answers.load(), post("What are your hours?", None), hours, Facts(phones=("555",)), (), 500, "s")
    assert not blanks(choices[0].text)
    assert blanks(choices[-1].text) == ("[hours]",)


def test_a_thread_that_was_answered_gets_its_own_kind_of_text() -> None:
    kinds = {"follow-up"}
    chosen = choose(answers.load(), post(), WAIT, FACTS, (), 500, "s", kinds)
    assert chosen
    assert all(choice.origin.startswith("follow-up") for choice in chosen)


CATEGORIES = ["praise", "wait_time", "billing", "staff_attitude", "care_complaint", "scheduling", "facility", "faq",
              "clinical_question", "other"]  # fmt: skip


@pytest.mark.parametrize("language", READ)
@pytest.mark.parametrize("sentiment", ["positive", "neutral", "negative"])
@pytest.mark.parametrize("category", CATEGORIES)
def test_every_ordinary_post_gets_at_least_two_texts_even_on_x(category: str, sentiment: str, language: str) -> None:
    chosen = pick(Triage(sentiment, category, "normal", language), post("hello", None), limit=280)
    likely = not (category == "praise" and sentiment == "negative") and not (
        sentiment == "positive" and category in {"billing", "staff_attitude", "care_complaint", "facility"}
    )
    assert len(chosen) >= 2 or not likely


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=300), st.text(max_size=60), st.sampled_from(["en", "es", "fr"]), st.sampled_from(CATEGORIES))
def test_choosing_never_raises_and_never_leaves_a_curly_bracket(
    text: str, author: str, language: str, category: str
) -> None:
    for choice in pick(Triage("neutral", category, "normal", language), post(text, 3, author)):
        assert "{" not in choice.text


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"texts": ["Hi"]}, "Answer 1, field id"),
        ({"id": "Not Good", "texts": ["Hi"]}, "Answer 1, field id"),
        ({"id": "a"}, 'Answer "a", field texts'),
        ({"id": "a", "texts": [3]}, 'Answer "a", field texts'),
        ({"id": "a", "texts": ["Hi {fone}"]}, "{fone} is not known"),
        ({"id": "a", "texts": ["Hi {author}"]}, "{author|there}"),
        ({"id": "a", "texts": ["Hi {phone"]}, "curly bracket"),
        ({"id": "a", "texts": ["Hi"], "stars": [5, 1]}, 'Answer "a", field stars'),
        ({"id": "a", "texts": ["Hi"], "stars": "five"}, 'Answer "a", field stars'),
        ({"id": "a", "texts": ["Hi"], "kind": "secret"}, 'Answer "a", field kind'),
        ({"id": "a", "texts": ["Hi"], "language": "English"}, 'Answer "a", field language'),
        ({"id": "a", "texts": ["Hi"], "colour": "red"}, 'Answer "a", field colour'),
        ({"id": "a", "texts": ["Hi"], "title": 3}, 'Answer "a", field title'),
        ("no table", "Answer 1"),
    ],
)
def test_a_mistake_in_an_answer_names_the_answer_and_the_field(table: object, said: str) -> None:
    with pytest.raises(ValueError) as wrong:
        from_table([table])  # type: ignore[list-item]
    assert said in str(wrong.value)


def test_the_same_id_twice_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="used twice"):
        from_table([{"id": "a", "texts": ["Hi"]}, {"id": "a", "texts": ["Ho"]}])


def test_a_short_table_is_enough() -> None:
    (answer,) = from_table([{"id": "hello", "texts": "Hello there."}])
    assert answer == StockAnswer("hello", texts=("Hello there.",), title="hello")
