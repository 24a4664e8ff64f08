"""The model sentences of the five articles: what the check makes of each is what the articles make of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.model import Audience, Level
from bot.reading.guard import Context, check

COMPLAINT = Context(post_text="I waited and nobody could tell me anything.", stars=2)
OFFERED = ("find out", "averiguar", "right person", "persona indicada")


@pytest.mark.parametrize("text", [
    "I don't know.", "I'm not sure, sorry.", "No sé.", "I'm new here.", "We have no idea, sorry.", "That's not my department.",
    "No estoy segura.", "Soy nueva aquí.",
])  # fmt: skip
def test_not_knowing_is_answered_with_finding_out(text: str) -> None:
    verdict = check(text, COMPLAINT)
    assert verdict.level is Level.WARN
    told = [one for one in verdict.findings if one.rule == "T2"]
    assert told and any(word in told[0].suggestion for word in OFFERED)


@pytest.mark.parametrize("text", [
    "I'm sorry about this. Let me try to find out, and I'll write again today.",
    "We're sorry to read this. The right person here for billing questions is our office manager: (555) 010-0112.",
    "We're sorry about what is described here. Please send us a message or an e-mail: care@example.com.",
])  # fmt: skip
def test_finding_out_handing_on_and_asking_whether_it_was_understood_may_be_published(text: str) -> None:
    assert check(text, COMPLAINT).level is Level.OK, check(text, COMPLAINT).findings


@pytest.mark.parametrize("text", [
    "We're sorry. I will have to ask you not to talk to our team that way.",
    "We can and will do everything to set things right.",
    "We made a mistake, and we are sorry. From now on every estimate is checked twice, for everybody.",
])  # fmt: skip
def test_a_boundary_a_promise_and_an_admission_are_for_a_manager_to_pass(text: str) -> None:
    assert check(text, COMPLAINT).level is Level.WARN, check(text, COMPLAINT).findings


@pytest.mark.parametrize(
    "text", ["We will give you something if you keep this between us.", "Please take this review down."]
)
def test_silence_is_not_bought_and_nobody_is_asked_to_remove_anything(text: str) -> None:
    assert check(text, COMPLAINT).level is Level.BLOCK


def test_whether_it_was_understood_is_asked_in_private() -> None:
    text = "Thank you for telling us. Did we get this right: the phone was the trouble?"
    assert check(text, replace(COMPLAINT, audience=Audience.PRIVATE)).level is Level.OK
