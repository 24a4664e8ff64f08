"""Kinds of giving somebody away in passing, each with the everyday sentence beside it that looks like it and is fine."""

from __future__ import annotations

import pytest

from bot.core.model import Level
from bot.reading.guard import Context, check
from bot.reading.guard.checking import read


@pytest.mark.parametrize(("rule", "reply"), [
    ("P1", "Aww, thanks! Hugs to your grandma from all of us."),
    ("P1", "The person who wrote this was shown every step."),
    ("P2", "So sorry about the noise when you were in."),
    ("P2", "ur all set for thurs"),
    ("P3", "Tooth 14 could not be saved."),
    ("P4", "So glad the scan was clear."),
    ("P5", "Your plan only paid for half of it."),
    ("P7", "We pulled the chart and everything is in order."),
    ("P9", "Thank you, Dimitri Kostas!"),
    ("P13", "We tried to reach you on two occasions."),
    ("P13", "You initialed the sheet before we began."),
    ("S1", "Soft foods until Sunday."),
    ("S1", "A little bleeding is fine, keep your head elevated."),
    ("R1", "Reviews can be edited, by the way."),
    ("R1", "Once it's sorted, do feel like adding another star."),
    ("R2", "Mention this review at the desk for ten percent off."),
    ("R3", "Rumors have a price, as our counsel likes to say."),
    ("P7", "Revisamos su historial y no falta nada."),
    ("R2", "Le regalamos un cepillo si pone cinco estrellas."),
])  # fmt: skip
def test_what_is_said_in_passing_is_stopped_for_its_own_reason(rule: str, reply: str) -> None:
    _, _, remarks = read(reply, Context(author="D. K."))
    assert rule in {one.rule for one in remarks}
    assert check(reply, Context(author="D. K.")).level is Level.BLOCK


@pytest.mark.parametrize(("author", "reply"), [
    ("Mónica S", "Gracias por tu sinceridad, Mónica. Puedes escribirnos a hola@example.com."),
    ("Jake Miller", "Hi Jake, thank you for telling us."),
    ("N. Ibarra", "¡Gracias! Don Anselmo, que cuida el edificio, estará contento."),
    ("Besay", "Hola, Besay. Sí: Asisa, Sanitas y Mapfre."),
    ("", "Thank you for the kind words. Helen Park, owner"),
])  # fmt: skip
def test_a_name_that_is_shown_or_that_is_not_the_writers_is_no_matter(author: str, reply: str) -> None:
    assert "P9" not in {one.rule for one in check(reply, Context(author=author)).findings}


@pytest.mark.parametrize(("post", "reply"), [
    ("when is my appointment?", "Thursday at ten, with Dr. P."),
    ("can I eat now?", "Sure, go ahead."),
    ("did my results come in?", "Not yet."),
    ("¿llegaron mis plantillas?", "Llegaron ayer."),
    ("how much do I owe?", "About 80 after the plan."),
    ("Can you fit me in this week?", "We can, Wednesday at 2:15."),
])  # fmt: skip
def test_an_answer_to_a_question_about_the_writers_own_care_is_stopped(post: str, reply: str) -> None:
    assert check(reply, Context(post_text=post)).level is Level.BLOCK


@pytest.mark.parametrize(("post", "reply"), [
    ("when is my appointment?", "For privacy reasons we can't say that here; please call (555) 010-0130."),
    ("can I eat now?", "Please call us, we can't advise anyone in a comment."),
    ("Can I bring my dog?", "Service dogs are always welcome."),
    ("Are you open on Friday?", "We are closed on Friday and back on Monday at 8."),
    ("What time do you open?", "At 8 on weekdays."),
])  # fmt: skip
def test_the_way_to_the_clinic_and_what_is_so_for_everybody_may_stand_under_any_question(post: str, reply: str) -> None:
    assert check(reply, Context(post_text=post)).level is Level.OK, check(reply, Context(post_text=post)).findings


@pytest.mark.parametrize(
    "post", ["Me trataron mal", "Would give zero stars", "Will never return", "Couldn't ask for better"]
)
def test_what_begins_like_a_question_and_tells_something_is_none(post: str) -> None:
    _, seen, _ = read("Thank you.", Context(post_text=post))
    assert not seen.question
