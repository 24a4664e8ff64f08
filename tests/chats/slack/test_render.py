"""What staff see in Slack: frozen for every state, and safe whatever a stranger wrote.

REFRESH_GOLDEN=1 writes the golden files anew; look at the difference before committing it.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.chats.slack import dialogs, editing, words
from bot.chats.slack.dialogs import Origin
from bot.chats.slack.editing import Typed
from bot.chats.slack.pages import render_page
from bot.chats.slack.render import MESSAGE_LIMIT, notification, render, render_briefly, stars
from bot.core.model import Finding, Level
from bot.core.pages import Line, Page, help_page
from bot.core.templates import Choice
from tests.cards import ATTACKS, COVERED, FINDINGS, NASTY, STATES, WIDE, card
from tests.chats.slack.driver import options
from tests.chats.slack.limits import problems, texts

TWELVE = tuple(
    Finding("visit", Level.WARN, 7 * n, 7 * n + 5, WIDE[:9000], WIDE[:9000], WIDE[n:9000]) for n in range(12)
)

ROOT = Path(__file__).parents[3]
GOLDEN = ROOT / "tests/golden/slack"
ENGINES = ROOT.parent / "shared/tools/render/validate_blocks.py"
INBOX = "https://desk.example"
ORIGIN = Origin("k7m2q9xa", 3, "escalate", "C1", "Why should a manager look at this now?", "Escalate")


def every_picture() -> dict[str, dict[str, Any]]:
    """Every message and dialog that Slack can be sent, of friendly and of hostile cards."""
    choices = [Choice("Thank you.", f"a.{i}", "A thank you" if i else NASTY, "") for i in range(120)]
    found: dict[str, dict[str, Any]] = {}
    for name, shown in (STATES | COVERED | ATTACKS).items():
        found[name] = render(shown, f"{shown.case_id}.card-slack.1", INBOX)
        found[f"{name}, briefly"] = render_briefly(shown, "key", INBOX)
        found[f"{name}, read only"] = render(shown.read_only())
        found[f"{name}, editing"] = editing.edit_dialog(
            shown, ORIGIN, shown.draft, choices, shown.findings, shown.notice
        )
        found[f"{name}, words"] = dialogs.words_dialog(shown, ORIGIN, shown.notice)
        found[f"{name}, history"] = dialogs.history_dialog(shown)
        found[f"{name}, whole"] = dialogs.text_dialog(shown.headline, shown.text)
        found[f"{name}, sorry"] = dialogs.sorry("Edit", shown.notice or "Gone")
        lines = tuple(Line(shown.headline, shown.case_id, shown.tone) for _ in range(80))
        table = ((shown.author, "Now"), *((shown.state, "34"),) * 100)
        page = Page(shown.headline or "Open", shown.text, table, lines, shown.notice)
        found[f"{name}, in a list"] = render_page(page, "stats")
    for name, text in {"friendly": "We saw you. " * 200, "long": WIDE, "nasty": NASTY}.items():
        typed = Typed(text, reason=WIDE, save_only=True)
        found[f"{name} text with twelve remarks"] = editing.edit_dialog(
            card(text=text), ORIGIN, text, choices, TWELVE, NASTY * 9, True, typed
        )
    found["reason"] = dialogs.reason_dialog(ORIGIN)
    found["long reason"] = dialogs.reason_dialog(Origin("k", 1, "dismiss", "C1", WIDE[:900], NASTY))
    found["loading"] = dialogs.loading("Edit the reply")
    found["help"] = render_page(help_page("foo"))
    return found


PICTURES = every_picture()


AGREED = {name: render(shown, f"k7m2q9xa.card-slack.{name}", INBOX) for name, shown in (STATES | COVERED).items()}
AGREED["private-words"] = dialogs.words_dialog(STATES["private"], ORIGIN)


@pytest.mark.parametrize("name", AGREED)
def test_the_card_looks_as_agreed_in_every_state(name: str) -> None:
    path = GOLDEN / f"{name}.json"
    drawn = json.dumps(AGREED[name], indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("REFRESH_GOLDEN"):
        path.write_text(drawn)
    assert drawn == path.read_text()


def test_no_golden_file_is_left_of_a_state_that_is_gone() -> None:
    assert {p.stem for p in GOLDEN.glob("*.json")} == set(AGREED)


@pytest.mark.parametrize("name", PICTURES)
def test_everything_drawn_keeps_to_slacks_limits(name: str) -> None:
    assert problems(PICTURES[name]) == []


@pytest.fixture(scope="session")
def engines() -> ModuleType:
    """Validators of other people, where they are at hand with the schemas they need."""
    found = next((p for p in (os.environ.get("SLACK_ENGINES", ""), str(ENGINES)) if p and Path(p).exists()), None)
    if found is None:
        pytest.skip("the other validators are not here: set SLACK_ENGINES to validate_blocks.py")
    pytest.importorskip("slackblocks", reason="the other validators need slackblocks")
    spec = importlib.util.spec_from_file_location("validate_blocks", found)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", PICTURES)
def test_engines_that_we_did_not_write_find_nothing_wrong(name: str, engines: ModuleType) -> None:
    doc = PICTURES[name]
    found = engines.sdk(doc) + engines.slackblocks_(doc) + engines.own(doc)
    schemas = Path(str(engines.__file__)).parent / "schema"
    if schemas.exists():
        found += engines.types(doc)
    assert found == []


MARKUP = re.compile(r"<[!@#][^>]*>|<[a-z]+:[^>]*>")
OURS = re.compile(
    r"<!date\^\d+\^[^<>|]*\|[^<>]*>|<https?://(social\.example|desk\.example|example\.org)/[^<>|]*\|[^<>]*>"
)


@pytest.mark.parametrize("name", PICTURES)
def test_nothing_a_stranger_wrote_can_mention_somebody_or_become_a_link(name: str) -> None:
    for where, said in interpreted(PICTURES[name]):
        assert not MARKUP.findall(OURS.sub("", said)), where
    for where, _, said in texts(PICTURES[name]):
        assert not set("\u202e\u202d\u202a\u202b\u2066\u2067\u200b\u200e\u200f\ufeff") & set(said), where
        assert said.count("\u2068") == said.count("\u2069"), where


def interpreted(doc: Any, where: str = "") -> list[tuple[str, str]]:
    """Every string that Slack reads as its markup: mrkdwn objects and the notification."""
    if isinstance(doc, list):
        return [hit for i, part in enumerate(doc) for hit in interpreted(part, f"{where}[{i}]")]
    if not isinstance(doc, dict):
        return []
    own = [(where, doc["text"])] if isinstance(doc.get("text"), str) and doc.get("type", "mrkdwn") == "mrkdwn" else []
    return own + [hit for name, part in doc.items() for hit in interpreted(part, f"{where}.{name}")]


@pytest.mark.parametrize("name", STATES | ATTACKS)
def test_every_button_carries_the_case_and_the_words_it_was_drawn_for(name: str) -> None:
    shown = (STATES | ATTACKS)[name]
    blocks = render(shown)["blocks"]
    elements = [e for b in blocks if b["type"] == "actions" for e in b["elements"]]
    values = [v for e in elements for v in ([e["value"]] if "value" in e else [o["value"] for o in options(e)])]
    carried = [json.loads(value) for value in values]
    assert {c["c"] for c in carried} == {shown.case_id}
    assert {c["w"] for c in carried if c.get("b", "history") != "history"} <= {shown.words}


@pytest.mark.parametrize("name", STATES)
def test_the_card_has_exactly_the_buttons_it_was_given_and_the_history(name: str) -> None:
    shown = STATES[name]
    blocks = [b for b in render(shown)["blocks"] if b["type"] == "actions"]
    labels = [
        o["text"]["text"]
        for b in blocks
        for e in b["elements"]
        for o in options(e) or [e]
        if o["text"]["text"] != "Show more"
    ]
    assert labels == [b.label for b in (*shown.buttons, *shown.menu)] + ["Show history"]


def test_a_notification_never_holds_what_somebody_wrote() -> None:
    private = card(text="my HIV test", draft="about your test", headline="Ann: Facebook message", notice="test")
    assert "test" not in notification(private)
    assert "Ann: Facebook message" in notification(private)


def test_a_long_post_is_folded_and_a_long_draft_too_each_with_a_way_to_read_on() -> None:
    drawn = json.dumps(render(STATES["long"]))
    assert "more-post" in drawn
    assert "more-draft" in drawn
    assert "more-" not in json.dumps(render(STATES["waiting"]))


@pytest.mark.parametrize("length", [1, 599, 2_900, 2_901, 9_999, 10_000])
def test_the_dialog_shows_every_letter_of_a_post_of_ten_thousand(length: int) -> None:
    text = ("the chair was cold & the music <loud> 😀 " * 300)[:length].strip()
    view = dialogs.text_dialog("Ann", text)
    assert "".join(b["text"]["text"] for b in view["blocks"] if b["type"] == "section") == text


def test_the_edit_dialog_says_so_when_a_draft_is_longer_than_slacks_field() -> None:
    view = editing.edit_dialog(card(), ORIGIN, "x" * 3001)
    assert "longer than Slack's field" in json.dumps(view)


def test_a_managers_reason_is_asked_for_only_when_the_check_has_a_doubt() -> None:
    assert "Managers only" not in json.dumps(editing.edit_dialog(card(), ORIGIN, "Thanks"))
    assert "Managers only" in json.dumps(editing.edit_dialog(card(), ORIGIN, "Thanks", (), STATES["warned"].findings))
    assert FINDINGS[0].level is Level.BLOCK
    assert "Managers only" not in json.dumps(editing.edit_dialog(card(), ORIGIN, "Thanks", (), FINDINGS))


def test_stars_are_drawn_and_strange_ratings_stay_numbers() -> None:
    assert [stars(r) for r in (0.0, 2.0, 4.5, 5.0, 10.0, -1.0)] == [
        "☆☆☆☆☆ 0 of 5",
        "★★☆☆☆ 2 of 5",
        "★★★★★ 4.5 of 5",
        "★★★★★ 5 of 5",
        "10",
        "-1",
    ]


def test_a_family_of_emoji_and_a_persian_word_keep_their_joiners() -> None:
    assert words.clean("👩‍👩‍👧 می‌خواهم") == "👩‍👩‍👧 می‌خواهم"
    assert words.clean("in\u200dvis\u200bible") == "invisible"


def test_a_right_to_left_name_does_not_turn_the_line_around() -> None:
    assert words.line("ليلى: 1-star review") == "\u2068ليلى\u2069: 1-star review"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "https://", "https://a b", "ftp://x/y", "https://[", "//x/y", ""]
)
def test_only_web_addresses_become_links(url: str) -> None:
    assert words.link(url, "See it") == ""


ANY = st.text(max_size=3000)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(text=ANY, name=ANY, draft=ANY)
@example(text="", name=" ", draft="")
def test_no_text_at_all_breaks_a_card_or_a_dialog(text: str, name: str, draft: str) -> None:
    shown = card(text=text, author=name, headline=f"{name}: Google review", draft=draft, owner=name, notice=name)
    for drawn in (
        render(shown, "key", INBOX),
        editing.edit_dialog(shown, ORIGIN, draft),
        dialogs.text_dialog(name, text),
        render_page(Page(name or "Open", text, ((name, text), (draft, "1")), (Line(name),))),
    ):
        assert problems(drawn) == []
        assert not any(MARKUP.findall(OURS.sub("", said)) for _, said in interpreted(drawn))


@settings(max_examples=100, deadline=None, derandomize=True)
@given(text=st.text(), size=st.integers(1, 50))
def test_pieces_lose_nothing(text: str, size: int) -> None:
    parts = words.pieces(text, size)
    assert "".join(parts) == text
    assert all(0 < len(p) <= size for p in parts)


def test_a_card_stays_under_our_own_limit_for_a_message() -> None:
    assert max(words.length(PICTURES[name]["blocks"]) for name in ATTACKS) <= MESSAGE_LIMIT
