"""A form's own id is the same for everybody who fills it in: their messages are not one."""

from __future__ import annotations

from pathlib import Path

import httpx
import redis

from tests.stories import play

FOLDER = Path(__file__).parent / "shapes"
FILES = ("form_same_form_id_1.json", "form_same_form_id_2.json")
THIRD = b'{"id": "contact-form", "name": "A", "message": "And one more thing"}'


EDITED = b'{"id": "r-1", "name": "A", "message": "Now in other words", "change": "edited", "updated_at": 1767600500}'


def test_a_late_copy_of_a_message_that_was_changed_since_is_no_second_one(valkey_url: str, db: redis.Redis) -> None:
    first = b'{"id": "r-1", "name": "A", "message": "In my first words"}'
    with play(valkey_url, "form", "inbox") as form:
        for body in (first, EDITED, first):
            headers = form.there.platform().sign(body, form.house.clock())
            assert httpx.post(f"{form.house.url}/webhooks/form", content=body, headers=headers).status_code == 200
            form.house.read_deliveries()
        texts = [case.post.text for case in form.house.desk.store.open_cases(10)]
    assert texts == ["Now in other words"]


def test_messages_under_the_form_s_id_are_all_there_however_often_they_come(valkey_url: str, db: redis.Redis) -> None:
    first, second = ((FOLDER / file).read_bytes() for file in FILES)
    with play(valkey_url, "form", "inbox") as form:
        for body in (first, second, first, THIRD, second, THIRD):
            headers = form.there.platform().sign(body, form.house.clock())
            assert httpx.post(f"{form.house.url}/webhooks/form", content=body, headers=headers).status_code == 200
            form.house.read_deliveries()
        texts = sorted(case.post.text for case in form.house.desk.store.open_cases(10))
    assert texts == ["And one more thing", "First message of the day", "Second and different message"]
