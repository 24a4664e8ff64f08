"""The language of short, sloppy, accent-free posts."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.reading.languages import identify, polarity


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thanks!", "en"),
        ("Gracias", "es"),
        ("muy mala atencion", "es"),
        ("cuanto cuesta una limpieza", "es"),
        ("q caro", "es"),
        ("Great job Dr. Hernández!", "en"),
        ("El Camino Dental is the best", "en"),
        ("My son loves the doctor here", "en"),
        ("Terrible.", "en"),
        ("👍👍", "en"),
        ("", "en"),
        ("12345 !!", "en"),
        ("Merci beaucoup, le dentiste est très gentil", "fr"),
        ("Muito obrigado, atendimento excelente, não doeu nada", "pt"),
        ("Sehr gute Praxis, ich bin sehr zufrieden und nicht enttäuscht", "de"),
        ("Спасибо большое!", "ru"),
        ("非常好", "zh"),
        ("ありがとうございます", "ja"),
        ("شكرا جزيلا", "ar"),
    ],
)
def test_a_short_text_shows_its_language(text: str, language: str) -> None:
    assert identify(text) == language


def test_links_and_handles_do_not_count_as_words() -> None:
    assert identify("https://el-mejor.example/la/casa @la_clinica thank you") == "en"


def test_polarity_follows_the_mood() -> None:
    assert polarity("wonderful, thank you") > 0.3 > -0.3 > polarity("horrible, rude people")


def test_importing_loads_no_heavy_library() -> None:
    script = "import sys, bot.reading.languages, bot.reading.triage; print('numpy' in sys.modules, 'vaderSentiment' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_a_long_text_has_the_mood_of_its_parts_whatever_its_length() -> None:
    good, bad = "Wonderful people, thank you so much. ", "Horrible, rude and dirty place. "
    assert polarity(good * 60) > 0.9
    assert polarity(bad * 60) < -0.9
    assert polarity(good * 30 + bad * 60) < 0.3


def test_no_more_than_the_first_faces_of_a_text_are_looked_at() -> None:
    assert polarity("😀" * 40) == polarity("😀" * 6000)
