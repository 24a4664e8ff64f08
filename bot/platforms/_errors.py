"""What a vendor's refusals mean: each vendor keeps its rows, and they are read here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, NoReturn

import httpx

from bot.core.ports import Outcome, Refused, TryLater
from bot.platforms import _http


class Rule(NamedTuple):
    """One row of an error table; the first row that matches decides. `word` is something that the answer names, "" anything."""

    status: range
    word: str
    outcome: type[Outcome]
    sentence: str
    gone: bool = False


ANY = range(600)
SERVER = range(500, 600)


def one(number: int) -> range:
    return range(number, number + 1)


def raise_by(
    rules: Sequence[Rule], response: httpx.Response, words: Iterable[str] = (), after: float | None = None
) -> NoReturn:
    """Raise what an answer that is no success means; the last row means whatever no other does.

    `words` are what the answer names, `after` the seconds it asks us to wait, where its headers say so in a way of its own.
    """
    named, status = set(words), response.status_code
    rule = next((r for r in rules if status in r.status and (not r.word or r.word in named)), rules[-1])
    if rule.outcome is TryLater:
        raise TryLater(rule.sentence, after=_http.wait_asked(response) if after is None else after)
    if rule.outcome is Refused:
        raise Refused(rule.sentence, gone=rule.gone)
    raise rule.outcome(rule.sentence)
