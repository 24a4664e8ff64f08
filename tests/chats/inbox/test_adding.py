"""Adding a post that somebody copied from another page, by the real form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import redis

from tests.stories import Play, play

FOUND = {
    "page": "Healthgrades",
    "author": "Robin",
    "stars": "2",
    "text": "The wait was <long>.",
    "link": "https://page.example/1",
}


@pytest.fixture
def story(valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, "page", "inbox") as made:
        yield made


def add(story: Play, **typed: str) -> Any:
    """The form of the page, filled in and sent; the answer."""
    maria = story.staff().http
    page = maria.get("/inbox/add").text
    csrf = page.partition('action="/inbox/add"')[2].partition('name="csrf" value="')[2].partition('"')[0]
    return maria.post("/inbox/add", data={"csrf": csrf, "location": "main"} | typed)


def test_the_form_leads_to_the_case_with_copy_and_open_once_it_is_approved(story: Play) -> None:
    assert 'href="/inbox/add"' in story.staff().http.get("/inbox").text
    answer = add(story, **FOUND)
    assert "Robin: 2-star Healthgrades review" in answer.text and "The wait was &lt;long&gt;." in answer.text
    story.house.settle()
    (case,) = story.house.cases()
    assert "data-copy" not in story.staff().http.get(f"/inbox/cases/{case.id}").text
    story.staff().approve(case.id)
    story.wait(30)
    page = story.staff().http.get(f"/inbox/cases/{case.id}").text
    assert "Copy reply" in page and "Open the page" in page and 'href="https://page.example/1"' in page
    form = story.staff().open_form(case.id, "posted")
    assert "no address of a page" in story.staff().submit(form, reason="javascript:alert(1)")
    story.staff().submit(form, reason="https://page.example/1#ours")
    assert story.case(case.id).replies[0].link == "https://page.example/1#ours"


def test_what_cannot_be_added_keeps_every_field(story: Play) -> None:
    answer = add(story, **FOUND | {"page": " "})
    assert answer.status_code == 409 and "Please say where it stands" in answer.text
    assert "The wait was &lt;long&gt;." in answer.text and 'value="Robin"' in answer.text
    assert story.house.cases() == []


def test_a_form_that_was_not_drawn_for_this_browser_adds_nothing(story: Play) -> None:
    assert story.staff().http.post("/inbox/add", data=FOUND | {"csrf": "x", "location": "main"}).status_code == 403
    assert story.house.cases() == []
