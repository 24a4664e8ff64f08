"""Under a question only general facts pass: no advice, no slot for this person, no state of a record or an order."""

from __future__ import annotations

import pytest

from bot.core.model import Level
from bot.reading.guard import Context, check


@pytest.mark.parametrize(("question", "reply"), [
    ("Face swollen, what do I do?", "Stop the antibiotic and call us Monday."),
    ("Did my referral come in?", "The referral arrived yesterday."),
    ("Any openings this week?", "Sam has an opening on Thursday at 3 for the shoulder."),
    ("is this normal?", "Totally normal, give it a few days."),
    ("should i take the pill?", "Yes, one every six hours with food."),
    ("my cheek is swollen", "Put ice on it for twenty minutes and rinse with salt water."),
    ("did you get my referral", "Got it this morning!"),
    ("are my lenses in?", "They are, since Tuesday."),
    ("¿Es normal que sangre?", "Tranquila, eso es normal las primeras horas."),
    ("¿Me enjuago?", "No se enjuague y muerda una gasa."),
    ("¿Cuándo me toca?", "Le toca el jueves a las tres."),
])  # fmt: skip
def test_what_is_said_to_this_person_is_stopped(question: str, reply: str) -> None:
    assert check(reply, Context(post_text=question)).level is Level.BLOCK, check(reply, Context(post_text=question))


@pytest.mark.parametrize(("question", "reply"), [
    ("Do you do implants?", "Yes, we offer implants."),
    ("How much is a cleaning?", "A cleaning costs between $80 and $120 here."),
    ("Where do I park?", "Parking is free behind the building, entrance on Cedar Street."),
    ("why does everyone need x-rays", "X-rays show what can't be seen from the outside, such as decay between teeth."),
    ("When do you open?", "We open at 7 on Mondays."),
    ("my face is swollen, help", "Anyone with swelling or trouble breathing should call 911 or our on-call line, (555) 010-0190."),
    ("¿aceptan tarjeta?", "Sí, aceptamos todas las tarjetas."),
])  # fmt: skip
def test_what_is_so_for_everybody_passes(question: str, reply: str) -> None:
    assert check(reply, Context(post_text=question)).level is Level.OK, check(
        reply, Context(post_text=question)
    ).findings


@pytest.mark.parametrize("reply", [
    "Most people feel pressure rather than pain for two or three days.", "Sugar-free gum is fine for most people.",
    "We can't advise anyone through comments; please call us.",
])  # fmt: skip
def test_advice_for_everybody_is_no_advice_to_somebody(reply: str) -> None:
    assert "S1" not in {one.rule for one in check(reply, Context(post_text="does it hurt?")).findings}
