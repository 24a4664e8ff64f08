"""The safe wording that one press puts into the edit form, on the card and in a window, with the real desk behind it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.chats.teams import forms, presses, render
from bot.core.binding import binding
from bot.core.model import Finding, Level, Status
from bot.reading.wording import GONE, NO_ROOM, PUT, Checked
from tests.cards import STATES
from tests.chats.teams.driver import TeamsDriver, buttons, visible
from tests.chats.teams.house import TeamsHouse
from tests.chats.teams.test_render import CHOICES, check

BAD = "We are sorry about your root canal last Tuesday."
WORSE = "Your insurance has paid the bill."
FINE = "Please call us on 555 0100 so that we can help."


class Form:
    """The edit form of a case as one person has it before them."""

    def __init__(self, who: TeamsDriver, house: TeamsHouse, case_id: str, dialog: bool = False) -> None:
        self.who, self.house, self.case_id, self.dialog = who, house, case_id, dialog
        self.drawn: dict[str, Any] = {}
        self.push("open-edit", {"case_id": case_id, "words": binding(house.case(case_id))})

    def push(self, verb: str, data: dict[str, Any]) -> dict[str, Any]:
        if self.dialog:
            data = {**data, "verb": verb}
            name = "task/fetch" if verb == "open-edit" else "task/submit"
            answer = self.who.post(self.who.activity("invoke", name=name, value={"data": data})).json()["task"]
            self.drawn = answer["value"]["card"]["content"] if answer["type"] == "continue" else {}
        else:
            self.drawn = self.who.execute(verb, data)["value"]
        return self.drawn

    def press(self, verb: str, text: str, **inputs: str) -> None:
        """Press the first button for `verb` with `text` typed in the field. LookupError when there is none."""
        found = next((b for b in buttons(self.drawn) if verb in (b.get("verb"), b["data"].get("verb"))), None)
        if found is None:
            raise LookupError(verb)
        self.push(verb, {**found["data"], "text": text, **inputs})

    def field(self, name: str = "text") -> str:
        return str(next((p.get("value", "") for p in self.drawn["body"] if p.get("id") == name), ""))

    def wordings(self) -> list[dict[str, Any]]:
        return [b for b in buttons(self.drawn) if b["title"] == "Use this wording"]


@pytest.fixture(params=[False, True], ids=["on the card", "in a window"])
def form(request: pytest.FixtureRequest, house: TeamsHouse, maria: TeamsDriver) -> Form:
    return Form(maria, house, house.write(), request.param)


def test_a_press_puts_the_wording_in_the_place_of_the_sentence_and_keeps_everything_else(form: Form) -> None:
    form.press("check", f"We are glad to read your words & thank you <b>very much</b> 😀.\n{BAD} {FINE}")
    assert form.wordings()
    assert "root canal" not in str([b["data"] for b in form.wordings()]), "no word of a reply travels in a button"
    form.press("wording", f"We are glad to read your words & thank you <b>very much</b> 😀.\n{BAD} {FINE}")
    assert form.field().startswith("We are glad to read your words & thank you <b>very much</b> 😀.\n")
    assert form.field().endswith(FINE)
    assert "root canal" not in form.field()
    assert PUT in visible(form.drawn)


def test_the_news_stands_right_under_the_field(form: Form) -> None:
    form.press("check", BAD)
    form.press("wording", BAD)
    at = [part.get("id") for part in form.drawn["body"]].index("text")
    assert visible(form.drawn["body"][at + 1]) == PUT
    assert form.drawn["body"][at + 1]["style"] == "good"


def test_pressing_one_wording_after_the_other_leaves_a_text_that_is_published(form: Form) -> None:
    form.press("check", f"{BAD} {WORSE} {FINE}")
    for _ in range(12):
        if not form.wordings():
            break
        form.press("wording", form.field())
    text = form.field()
    assert text.endswith(FINE)
    form.press("send", text)
    form.house.work(form.case_id, later=120)
    assert form.house.board.replies == [text]


def test_pressing_the_same_button_twice_puts_it_in_once(form: Form) -> None:
    form.press("check", f"{BAD} {FINE}")
    before = form.drawn
    form.press("wording", f"{BAD} {FINE}")
    once, form.drawn = form.field(), before
    form.press("wording", f"{BAD} {FINE}")
    assert form.field() == once
    form.drawn = before
    form.press("wording", once)
    assert form.field() == once
    assert GONE in visible(form.drawn)


def test_when_the_text_was_changed_meanwhile_the_sentence_is_found_or_said_to_be_gone(form: Form) -> None:
    form.press("check", BAD)
    drawn = form.drawn
    form.press("wording", f"Hello there. {BAD}")
    assert form.field().startswith("Hello there. ")
    assert "root canal" not in form.field()
    form.drawn = drawn
    form.press("wording", WORSE)
    assert form.field() == WORSE
    assert f"{GONE} Below is what the check says now." in visible(form.drawn)
    assert form.wordings()


def test_a_form_opened_before_somebody_else_wrote_is_refused_in_words_when_it_is_saved(
    form: Form, sam: TeamsDriver
) -> None:
    form.press("check", f"{BAD} {FINE}")
    sam.edit(form.case_id, "Somebody else's words.", publish=False)
    form.press("wording", f"{BAD} {FINE}")
    text = form.field()
    form.press("edit", text)
    assert "out of date" in visible(form.drawn)
    assert form.field() == text, "what was typed must not be lost"
    assert form.house.case(form.case_id).draft.text == "Somebody else's words."
    form.press("edit", text)  # they have read that now, and mean it
    assert form.house.case(form.case_id).draft.text == text


def test_a_refused_text_comes_back_with_its_wordings(form: Form) -> None:
    form.press("send", BAD)
    assert "cannot be published" in visible(form.drawn)
    form.press("wording", BAD)
    form.press("send", form.field())
    assert form.house.case(form.case_id).status is Status.APPROVED


@pytest.mark.parametrize("dialog", [False, True])
def test_the_typed_reason_is_kept(house: TeamsHouse, sam: TeamsDriver, maria: TeamsDriver, dialog: bool) -> None:
    form = Form(sam, house, house.write(), dialog)
    form.press("check", f"{BAD} {FINE}")
    form.press("wording", f"{BAD} {FINE}", reason="They wrote so themselves")
    assert form.field("reason") == "They wrote so themselves", "even where nothing asks for one any more"
    form.press("send", BAD, reason="They wrote so themselves")
    assert form.field("reason") == "They wrote so themselves"


@pytest.mark.parametrize("finding", [None, "", 7, ["P1"], "P1:x:y", ":::", "P1:" + "9" * 500 + ":a"])
def test_a_button_with_strange_data_changes_nothing(house: TeamsHouse, maria: TeamsDriver, finding: Any) -> None:
    case_id = house.write()
    data = {"case_id": case_id, "words": binding(house.case(case_id)), "text": BAD, "finding": finding}
    form = maria.execute("wording", data)["value"]
    assert GONE in visible(form)
    assert BAD in visible(form)


def test_a_wording_for_which_there_is_no_room_is_not_put_in(
    house: TeamsHouse, maria: TeamsDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Your crown. We listen."
    monkeypatch.setattr(presses, "INPUT", len(text))  # no text that fills the real field could be checked whole
    form = Form(maria, house, house.write())
    form.press("check", text)
    form.press("wording", text)
    assert form.field() == text
    assert NO_ROOM in visible(form.drawn)


def test_the_card_in_the_channel_is_for_reading(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    maria.edit(case_id, BAD, publish=False)
    house.work(case_id)
    assert "Better: “" in maria.card(case_id)
    assert "Use this wording" not in maria.card(case_id)


TWELVE = tuple(Finding("P1", Level.WARN, n, n + 9, "語" * 900, "é" * 900, "😀" * 900) for n in range(12))


@pytest.mark.parametrize("text", ["A short reply.", "x" * 10_000, "é" * 7000])
@pytest.mark.parametrize("dialog", [False, True])
def test_twelve_remarks_on_a_long_text_keep_to_the_limits(text: str, dialog: bool) -> None:
    form = forms.edit_form(STATES["long"], Checked(text, TWELVE, PUT), CHOICES, True, "No.", dialog, "é" * 500)
    assert form
    assert text in json.dumps(form, ensure_ascii=False)
    assert len([b for b in buttons(form) if b["title"] == "Use this wording"]) <= 6
    if not dialog:
        check(form)
    assert render.size(form) <= render.LIMIT


def test_where_no_room_is_left_for_buttons_the_remarks_can_still_be_read() -> None:
    room = next(n for n in range(8000, 4000, -20) if forms.edit_form(STATES["waiting"], Checked("語" * n, TWELVE)))
    form = forms.edit_form(STATES["waiting"], Checked("語" * room, TWELVE))
    assert "Better: “" in visible(form)
    assert "Use this wording" not in visible(form)
