"""What a card looks like in every state, and that nothing strangers write can do anything in it.

REFRESH_GOLDEN=1 writes the golden files anew; look at the difference before committing it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chats.teams import forms, render
from bot.core.card import Card
from bot.core.model import Finding, Level, Person, Role
from bot.core.pages import Line, Page, help_page
from bot.core.templates import Choice
from bot.reading.wording import PUT, Checked
from tests.cards import BAD, COVERED, NASTY_MARKUP, STATES
from tests.chats.teams.driver import buttons, visible

ROOT = Path(__file__).parents[3]
GOLDEN = ROOT / "tests" / "golden" / "teams"
TOOLS = Path(os.environ.get("TEAMS_ENGINES", ROOT.parent / "shared" / "tools" / "render"))
CHOICES = (Choice("Thank you.", "thanks-1", "A short thank you", ""), Choice("We are sorry.", "wait-1", "Waiting", ""))
STAFF, MANAGER = Person("maria", "Maria", {"main": Role.STAFF}), Person("sam", "Sam", {"main": Role.MANAGER})


def drawings() -> dict[str, dict[str, Any]]:
    """Everything this chat can draw, by name."""
    drawn = {name: render.draw(shown, ["29:maria"]) for name, shown in (STATES | COVERED).items()}
    warned, long = STATES["warned"], STATES["long"]
    edit = forms.edit_form(warned, Checked(BAD, warned.findings), CHOICES, True, "This text cannot be published.")
    window = forms.edit_form(warned, Checked(BAD, warned.findings, PUT, True), CHOICES, dialog=True)
    assert edit and window
    table = (("", "now", "before"), ("Answered in time", "92 %", "-"))
    lines = (Line("k7m2q9xa Jordan: 12 minutes left", "k7m2q9xa", "urgent"), Line("Nothing else"))
    return drawn | {
        "form": edit,
        "form-window": window,
        "private-words": forms.written_to_us(STATES["private"]),
        "reading": forms.reading(long, 1),
        "page": forms.page(Page("Last 7 days", "12 posts", table, lines, "Counted from the post.")),
        "help": forms.page(help_page("frobnicate")),
        "notice": render.draw(STATES["approved"], notice="Approved. Press Undo to stop it.", tone="good"),
    }


@pytest.mark.parametrize("name", list(drawings()))
def test_the_card_looks_as_it_was_agreed(name: str) -> None:
    drawn = json.dumps(drawings()[name], indent=1, ensure_ascii=False) + "\n"
    file = GOLDEN / f"{name}.json"
    if os.environ.get("REFRESH_GOLDEN"):
        file.write_text(drawn, "utf-8")
    assert drawn == file.read_text("utf-8")


def test_no_golden_file_is_left_of_a_state_that_is_gone() -> None:
    assert {file.stem for file in GOLDEN.iterdir()} == set(drawings())


def walk(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [found for entry in value for found in walk(entry)]
    if isinstance(value, dict):
        return [value, *(found for entry in value.values() for found in walk(entry))]
    return []


KNOWN = {
    "AdaptiveCard", "Container", "ColumnSet", "Column", "RichTextBlock", "TextRun", "ActionSet", "Input.Text",
    "Input.ChoiceSet", "Table", "TableRow", "TableCell", "Action.Execute", "Action.Submit", "Action.ShowCard",
    "Action.OpenUrl", "Action.ToggleVisibility", "task/fetch",
}  # fmt: skip


def check(drawn: dict[str, Any]) -> None:
    """The limits of Teams, and ours."""
    assert render.size(drawn) <= render.LIMIT < 28 * 1024
    assert drawn["version"] == "1.5"
    assert len(drawn["actions"]) <= 6, "Teams shows six"
    inputs = [part["id"] for part in walk(drawn) if str(part.get("type", "")).startswith("Input.")]
    assert len(inputs) == len(set(inputs))
    for part in walk(drawn):
        if "type" in part:
            assert part["type"] in KNOWN
        if part.get("type") == "TextRun":
            assert part["text"] and "\n" not in part["text"]
        if part.get("type") == "Action.Execute" and part.get("verb") not in ("refresh", "show"):
            assert part["fallback"]["type"] == "Action.Submit"
            assert part["fallback"]["data"]["verb"] == part["verb"]
            assert {"case_id", "words"} <= set(part["data"])
        if part.get("type") == "Action.ShowCard":
            inner = [b["type"] for b in part["card"]["actions"]]
            assert "Action.ShowCard" not in inner, "Teams draws no card inside a card inside a card"
            assert len(inner) <= 6


@pytest.mark.parametrize("name", list(drawings()))
def test_every_card_keeps_the_limits(name: str) -> None:
    check(drawings()[name])


@pytest.mark.parametrize("name", list(drawings()))
def test_every_card_is_valid_for_microsofts_own_tools(name: str, tmp_path: Path) -> None:
    """Their parser and their schema, where the tools are installed; the limits above are checked everywhere."""
    schema, parser = TOOLS / "validate_card.py", TOOLS / "dist" / "check-card.cjs"
    if not (parser.exists() and (TOOLS / "schema").exists() and shutil.which("node")):
        pytest.skip(f"no card tools in {TOOLS} (TEAMS_ENGINES names their folder)")
    file = tmp_path / "card.json"
    file.write_text(json.dumps(drawings()[name]), "utf-8")
    for command in ([sys.executable, str(schema), str(file)], ["node", str(parser), str(file)]):
        done = subprocess.run(command, capture_output=True, text=True, cwd=TOOLS)
        assert done.returncode == 0, done.stdout + done.stderr


def test_what_strangers_write_stands_only_where_nothing_is_interpreted() -> None:
    evil = STATES["nasty"]
    for drawn in (
        render.draw(evil),
        forms.reading(evil, 0),
        forms.edit_form(evil, Checked(NASTY_MARKUP, (), NASTY_MARKUP)),
    ):
        assert drawn
        for part in walk(drawn):
            for name, value in part.items():
                if isinstance(value, str) and "evil.example" in value:
                    assert part["type"] == "TextRun" or (part["type"], name) == ("Input.Text", "value")
        assert "entities" not in json.dumps(drawn)
    assert "<at>all</at>" in visible(render.draw(evil))


def test_a_link_that_is_no_web_address_becomes_no_button() -> None:
    for link in ("javascript:alert(1)", "data:text/html,x", "https://x y", "", "https://x/" + "y" * 3000):
        drawn = render.draw(replace(STATES["waiting"], link=link, reply_link=link))
        assert "Action.OpenUrl" not in [b["type"] for b in buttons(drawn)]


def test_controls_overrides_and_broken_letters_are_taken_out() -> None:
    assert render.clean("a\x00b\u202eevil\u2066x\ud83d!\r\nnew") == "abevilx�!\nnew"
    assert render.clean("👨‍👩‍👧‍👦 é ليلى") == "👨‍👩‍👧‍👦 é ليلى"


def test_right_to_left_text_is_set_from_the_right_and_nothing_else_is() -> None:
    drawn = render.draw(STATES["right-to-left"])
    [turned] = [visible(part) for part in walk(drawn) if part.get("rtl")]
    assert STATES["right-to-left"].text in turned and "Approve" not in turned
    assert "of 5" not in turned, "the stars are ours"


def test_a_name_in_another_alphabet_turns_no_line_of_ours_round() -> None:
    card = STATES["right-to-left"]
    heading = visible(render.head(card))
    assert f"\u2068{card.author}\u2069: 1-star" in heading
    assert "\u2068" not in visible(render.head(STATES["waiting"]))


def test_a_long_text_is_folded_with_a_count_and_can_be_read_in_full() -> None:
    drawn = render.draw(STATES["long"])
    assert "more characters)" in visible(drawn)
    assert "Read it all" in [b["title"] for b in buttons(drawn)]
    assert "Read it all" not in [b["title"] for b in buttons(render.draw(STATES["waiting"]))]


@pytest.mark.parametrize("name", ["long", "nasty", "emoji", "right-to-left", "no-words"])
def test_the_reading_window_leaves_nothing_out(name: str) -> None:
    whole = STATES[name]
    count = len(forms.parts(whole))
    seen = "".join(visible(forms.reading(whole, n)["body"][1]) for n in range(count))
    wanted = "".join(whole.text.split())
    assert wanted in "".join(seen.split())


@pytest.mark.parametrize("name", list(STATES))
def test_exactly_the_buttons_of_the_card_are_drawn(name: str) -> None:
    shown = STATES[name]
    drawn = render.draw(shown)
    windows = {"text": "open-edit", "case": "open-choice", "posts": "open-choice", "person": "open-choice"}
    wanted = {(windows.get(b.asks, str(b.verb)), b.label) for b in shown.buttons}
    windows |= {"reason": "open-ask"}  # under More
    wanted |= {(windows.get(b.asks, str(b.verb)), b.label) for b in shown.menu}
    found = {(b["verb"], b["title"]) for b in buttons(drawn) if b["type"] == "Action.Execute"}
    found |= {
        (b["data"]["verb"], b["title"]) for b in buttons(drawn) if b.get("data", {}).get("verb") in windows.values()
    }
    assert found == wanted


@pytest.mark.parametrize("name", list(STATES))
def test_what_somebody_types_stands_in_a_window_that_no_update_of_the_card_can_wipe(name: str) -> None:
    typing = [b for b in buttons(render.draw(STATES[name])) if b.get("data", {}).get("verb") == "open-edit"]
    assert all(b["data"]["msteams"] == {"type": "task/fetch"} for b in typing)
    assert bool(typing) == any(b.asks == "text" for b in (*STATES[name].buttons, *STATES[name].menu))


def test_a_read_only_card_has_no_buttons() -> None:
    drawn = render.draw(STATES["waiting"].read_only())
    assert [b for b in buttons(drawn) if b["type"] == "Action.Execute"] == []


def test_a_manager_may_give_a_reason_in_the_form_and_others_are_not_asked() -> None:
    warned = STATES["warned"]
    ids = lambda form: [p["id"] for p in walk(form) if str(p.get("type")).startswith("Input.")]  # noqa: E731
    assert "reason" in ids(forms.edit_form(warned, Checked(BAD, warned.findings), manager=True))
    assert "reason" not in ids(forms.edit_form(warned, Checked(BAD, warned.findings), manager=False))


def test_a_text_that_does_not_fit_into_a_form_is_never_cut() -> None:
    assert forms.edit_form(STATES["waiting"], Checked("語" * 9000)) is None
    text = "x" * 8000
    form = forms.edit_form(STATES["waiting"], Checked(text))
    assert form
    assert text in json.dumps(form)


def test_commands_are_written_as_people_say_them_in_teams() -> None:
    said = visible(forms.page(help_page()))
    assert "@Replydesk stats" in said
    assert "/reviews" not in said


anything = st.text(st.characters(), max_size=3000) | st.text("😀👩‍👧é語ع\n*_<&", max_size=9000)


def worst(text: str, draft: str, other: str) -> Card:
    """A card with too much of everything."""
    return replace(
        STATES["escalated"], text=text, draft=draft, headline=other, notice=other, author=other, owner=other,
        location=other, state=other, draft_why=other, facts=((("Attached", other),) * 6), history=(other,) * 40,
        findings=tuple(Finding("r", Level.WARN, 0, 1, other, other, other) for _ in range(20)), countdown=other,
        link=other, reply_link=other,
    )  # fmt: skip


def check_everything(shown: Card, draft: str, other: str, people: int) -> None:
    check(render.draw(shown, [f"29:{'x' * 90}{n}" for n in range(people)], other))
    check(forms.reading(shown, 0))
    form = forms.edit_form(shown, Checked(draft, shown.findings, other), CHOICES, True, other, reason=other)
    if form:
        check(form)
    lines = tuple(Line(other, "k7m2q9xa", "urgent") for _ in range(60))
    check(forms.page(Page(other, other, ((other,) * 9,) * 40, lines, other)))


@pytest.mark.parametrize("much", ["x", "é ", "語", "😀", "ab\n", "ل "])
def test_too_much_of_everything_still_fits(much: str) -> None:
    check_everything(worst(much * 9000, much * 9000, much * 9000), "a short reply", much * 9000, 200)
    assert forms.edit_form(worst(much, much, much * 9000), Checked("a short reply"), CHOICES, True, much * 9000)


@settings(max_examples=100, deadline=None)
@given(anything, anything, anything, st.integers(0, 60))
def test_whatever_comes_in_the_card_stays_a_card(text: str, draft: str, other: str, people: int) -> None:
    check_everything(worst(text, draft, other), draft, other, people)
