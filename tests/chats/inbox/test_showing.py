"""What staff read in the inbox, whatever people write."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.chats.inbox import render
from bot.core.model import DESK, Finding, Kind, Level, Person
from bot.core.pages import Page
from tests.cards import NOW, STATES, finding
from tests.chats.inbox.driver import InboxDriver, words
from tests.chats.inbox.house import PASSWORD, House

GOLDEN = Path(__file__).parents[2] / "golden" / "inbox"


@pytest.mark.parametrize("state", STATES)
def test_a_card_looks_as_it_was_approved_to_look(state: str) -> None:
    """After a change that is meant: REFRESH_GOLDEN=1 pytest tests/chats/inbox, then look at the difference."""
    html = render.render_card(STATES[state], "the-token", NOW)
    path = GOLDEN / f"{state}.html"
    if os.environ.get("REFRESH_GOLDEN"):
        path.write_text(html)
    assert html == path.read_text()


def test_no_golden_page_is_left_of_a_state_that_is_gone() -> None:
    assert {file.stem for file in GOLDEN.iterdir()} == set(STATES)


@pytest.mark.parametrize("state", STATES)
def test_a_card_says_everything_and_draws_exactly_its_buttons(state: str) -> None:
    card = STATES[state]
    html = render.render_card(card, "the-token", NOW)
    shown = words(html)
    for part in (
        card.headline,
        card.state,
        card.owner,
        card.notice,
        card.draft_label,
        card.platform_label,
        *card.history,
    ):
        assert " ".join(part.split()) in shown
    for name, fact in card.facts:
        assert name in shown
        assert fact in shown
    assert re.findall(r'data-verb="(\w+)"', html) == [b.verb.value for b in card.buttons + card.menu]
    assert html.count(f'name="words" value="{card.words}"') == sum(not b.asks for b in card.buttons + card.menu)


def test_what_people_write_is_never_markup() -> None:
    html = render.render_card(STATES["nasty"], "the-token", NOW)
    assert not re.search(r"<script|<img|<i>|<b>photo|javascript:", html)
    assert "<script>alert(1)</script>" in words(html)
    assert "{{ 7*7 }}" in words(html)


@pytest.mark.parametrize(
    ("link", "followed"),
    [
        ("https://social.example/1?a=b&c=d", True),
        ("http://social.example/", True),
        ("javascript:alert(1)", False),
        (" JavaScript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,<script>alert(1)</script>", False),
        ("//social.example/1", False),
        ("http://[broken", False),
        ("", False),
    ],
)
def test_only_links_into_the_web_become_links(link: str, followed: bool) -> None:
    card = replace(STATES["answered"], link=link, reply_link=link)
    html = render.render_card(card, "the-token", NOW)
    assert ("See it on Facebook" in html) == followed
    assert ("See the reply on Facebook" in html) == followed
    assert html.count("noopener noreferrer") == (2 if followed else 0)


def test_nasty_words_are_harmless_on_every_page(house: House) -> None:
    evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    case_id = house.write(evil, author=evil, link="javascript:alert(1)")
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        maria.escalate(case_id, evil)
        paths = [
            "/inbox",
            f"/inbox/cases/{case_id}",
            f"/inbox/cases/{case_id}/edit",
            "/inbox/ask?q=open",
            "/inbox/notices",
            f"/inbox/ask?q={evil}",
            f"/inbox?tab={evil}&chosen={evil}",
            f"/inbox/cases/{case_id}/edit?use={evil}",
        ]
        house.desk.advance(case_id)
        for path in paths:
            page = maria.http.get(path).text
            assert not re.search(
                r"<script(?! src=\"/inbox/static)|<img(?! src=\"/inbox/static)|href=\"javascript", page
            ), path


def test_a_very_long_text_is_folded_and_can_be_read_whole(house: House) -> None:
    text = "".join(f"Sentence number {n}. " for n in range(600))[:10_000]
    case_id = house.write(text)
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        card = maria.card(case_id)
    assert "Show all (10,000 characters)" in card
    assert " ".join(text.split()) in card
    assert "Sentence number 20." in card.split("Show all")[0]
    assert "Sentence number 100." not in card.split("Show all")[0]


def test_a_post_without_words_says_so(house: House) -> None:
    stars, empty = house.write("", rating=1.0), house.write("   ")
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        assert "No words, only stars." in maria.card(stars)
        assert "No words." in maria.card(empty)
        listed = words(maria.http.get("/inbox").text, "list")
    assert "No words, only stars" in listed


def test_a_post_nobody_can_read_is_one_row_that_says_so_and_the_others_are_there(house: House) -> None:
    broken, other = house.write("I waited an hour."), house.write("Where can I park?")
    house.store.db.hset(f"desk:case:{broken}", "doc", '{"schema":99}')
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        listed = words(maria.http.get("/inbox").text, "list")
        assert maria.http.get(f"/inbox/cases/{broken}").status_code == 404
    assert f"{broken} cannot be shown. Nothing of it is lost" in listed
    assert "Where can I park?" in listed and other not in listed.split("cannot be shown")[1]


def test_a_name_in_another_alphabet_turns_none_of_our_own_sentences_round(house: House) -> None:
    case_id = house.write("مرحبا، هل لديكم مواعيد؟", author="مريم")
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        for path in (f"/inbox/cases/{case_id}", f"/inbox/cases/{case_id}/edit", f"/inbox/cases/{case_id}/escalate"):
            page = maria.http.get(path).text
            ours = re.findall(r'<(?:h1|p class="soft(?: line)?")([^>]*)>\u2068مريم\u2069: Facebook', page)
            assert ours, path
            assert not any("dir" in attributes for attributes in ours), path


def test_a_number_of_ours_stays_on_our_side_of_a_name_in_another_alphabet(house: House) -> None:
    case_id = house.write("", author="רחל כהן", kind=Kind.REVIEW, rating=4)
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        assert "<h1>\u2068רחל כהן\u2069: 4-star Facebook review</h1>" in maria.page(case_id)


def test_other_alphabets_keep_their_direction_and_do_not_disturb_the_page(house: House) -> None:
    trick = "Hello \u202eevil\u202c 👩‍⚕️ שלום"
    case_id = house.write("شكرا جزيلا 🙏", author=trick)
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        page = maria.page(case_id)
    assert '<blockquote class="words" dir="auto">شكرا جزيلا 🙏</blockquote>' in page
    assert re.search(rf'<b class="author" dir="auto">{trick}</b>', page)
    assert re.search(r"\.words \{[^}]*unicode-bidi: isolate", (render.HERE / "static" / "inbox.css").read_text())


def test_the_most_urgent_stands_first_then_the_nearest_deadline(house: House) -> None:
    late = house.write("Late one")
    house.ahead += 1800
    early = house.write("Later one")
    urgent = house.write("Where is the manager?")
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        maria.escalate(urgent, "Asked for")
        page = maria.http.get("/inbox").text
        assert re.findall(r'class="row[^"]*" href="/inbox/cases/(\w+)"', page) == [urgent, late, early]
        assert "Needs a manager" in words(page, "list")
        assert "30 minutes left" in words(page, "list")
        house.ahead += 1860
        page = maria.http.get("/inbox?tab=overdue").text
        assert re.findall(r'class="row[^"]*" href="/inbox/cases/(\w+)"', page) == [late]
        assert "1 minute late" in words(page, "list")


def test_answered_and_closed_posts_are_found_under_done(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        assert "Nothing has been answered yet" in maria.http.get("/inbox?tab=done").text
        maria.dismiss(case_id, "Answered at the desk")
        assert case_id in maria.http.get("/inbox?tab=done").text
        assert "Nothing is waiting. Well done." in maria.http.get("/inbox").text


def test_the_words_of_reviews_can_be_asked(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        assert "Answered within the deadline" in maria.ask("stats 30d")
        assert "Robin Example" in maria.ask("open")
        assert "I do not know “nonsense”" in maria.ask("nonsense")
        assert "What you can ask" in maria.ask("")
        assert str(maria.http.get("/inbox/ask", params={"q": f"show {case_id}"}).url).endswith(
            f"/inbox/cases/{case_id}"
        )


def test_a_share_gets_a_bar_and_other_numbers_do_not() -> None:
    page = Page("Numbers", table=(("", "this period"), ("In time", "87% pass"), ("Received", "12"), ("<b>", "130 %")))
    html = render.render_page(page, "stats 7d")
    assert re.findall(r'class="fill" width="([\d.]+)"', html) == ["87.0", "100.0"]
    assert "&lt;b&gt;" in html


def test_a_notice_is_shown_once_to_those_it_is_for(house: House) -> None:
    card = house.desk.card(house.write(), DESK)
    assert card
    maria, sam = house.desk.practice.people["maria"], house.desk.practice.people["sam"]
    for _ in range(2):  # a worker that crashed says it again
        house.inbox.ping(card, "Can you look at this?", [maria], card.case_id, "main", "case.ping.1")
        house.inbox.whisper(card, "The owner called", sam, "case.whisper.1")
        house.inbox.announce("Facebook is connected again", "main", "news.1")
    house.inbox.whisper(card, "For somebody without an account", Person("lee", "Lee"), "case.whisper.2")
    with InboxDriver(house.url, "maria", PASSWORD) as one, InboxDriver(house.url, "sam", PASSWORD) as other:
        assert "Notices 2 new" in words(one.http.get("/inbox").text)
        hers, his = (words(each.http.get("/inbox/notices").text, "main") for each in (one, other))
        assert "new" not in words(one.http.get("/inbox").text, "top")
    assert hers.count("For Maria Can you look at this?") == his.count("For Maria Can you look at this?") == 1
    assert hers.count("Facebook is connected again") == his.count("Facebook is connected again") == 1
    assert "The owner called" in his
    assert "The owner called" not in hers
    assert "Lee" not in his


def test_overlapping_findings_are_marked_by_the_worst_and_no_letter_is_lost() -> None:
    text = "We saw you 🙂 on Tuesday for your crown."
    found = (
        finding(text, "saw you 🙂 on Tuesday", Level.WARN, "A date."),
        finding(text, "Tuesday for your crown", Level.BLOCK, "A treatment."),
        Finding("odd", Level.BLOCK, 30, 500, "out of range", "Nothing to mark."),
    )
    pieces = render.mark(text, found)
    assert "".join(piece.text for piece in pieces) == text
    assert [(piece.text, piece.level) for piece in pieces if piece.level] == [
        ("saw you 🙂 on ", "warn"),
        ("Tuesday for your crown", "block"),
    ]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (2880, "48 minutes left"),
        (61, "1 minute left"),
        (59, "less than a minute left"),
        (-30, "due now"),
        (-120, "2 minutes late"),
        (7200, "2 hours left"),
        (-90_000 * 3, "3 days late"),
    ],
)
def test_the_countdown_is_said_in_words(seconds: float, said: str) -> None:
    assert render.time_left(NOW + seconds, NOW) == said


def _shades(css: str) -> tuple[dict[str, str], dict[str, str]]:
    light, dark = re.findall(r":root \{(.*?)\n ?\}", css, re.DOTALL | re.MULTILINE)[:2]
    found = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", part)) for part in (light, dark)]
    return found[0], found[0] | found[1]


def _contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2 between two colours."""

    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_stands_out_from_its_ground(dark: bool) -> None:
    shades = _shades((render.HERE / "static" / "inbox.css").read_text())[dark]
    pairs = [
        *((ink, ground) for ink in ("ink", "soft", "accent") for ground in ("paper", "sheet", "sunk", "accent-tint")),
        *((tone, ground) for tone in ("ok", "warn", "bad") for ground in ("paper", "sheet", "sunk", f"{tone}-tint")),
        ("accent-ink", "accent"),
        ("ink", "bad-tint"),
        ("ink", "warn-tint"),
        ("star", "sheet"),
        ("star", "paper"),
        ("star", "accent-tint"),
        ("bad", "accent-tint"),
    ]
    weak = {pair: round(_contrast(shades[pair[0]], shades[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}
