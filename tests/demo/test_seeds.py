"""The posts a newcomer sees first each get a draft that answers them, in their own language, and passes the check."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.cli.first_draft import Desk
from bot.demo.network import CLINIC
from bot.demo.scene import HOLD_SECONDS, PAGE, REVIEWS, SEEDS

SAYS = {  # what the answer to each must speak of
    "Robin Castillo": ("en", r"\bwait|schedule|everyone's time"),
    "Amira Haddad": ("en", r"new.*park|park.*new"),
    "Jonas Weber": ("en", r"thank"),
    "Lena K.": ("es", r"sábado"),
}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    file = tmp_path / "reviews.toml"
    file.write_text(REVIEWS.format(hold=HOLD_SECONDS, clinic=CLINIC, page=PAGE), encoding="utf-8")
    return Desk(file)


@pytest.mark.parametrize(("name", "text"), [(name, text) for _, name, text in SEEDS])
def test_every_seed_gets_a_draft_that_answers_it(desk: Desk, name: str, text: str) -> None:
    language, says = SAYS[name]
    drafted = desk.draft({"text": text, "author": name, "platform": "facebook"})
    assert drafted["language"] == language
    assert re.search(says, drafted["draft"], re.IGNORECASE | re.DOTALL), drafted
