"""What Meta's refusals mean: its error codes as a table, its words as sentences for a receptionist.

developers.facebook.com/docs/graph-api/guides/error-handling; `{label}` in a sentence is the platform's name on the screen.
"""

from __future__ import annotations

import json
from typing import Any, Final, NamedTuple, NoReturn

import httpx

from bot.core.ports import Outcome, Refused, TryLater, Unsure
from bot.platforms import _http


class Withheld(Refused):
    """Refused because of one thing among those that were asked for; without it Meta may answer."""


class Rule(NamedTuple):
    """One row of the error table; None matches anything. The first row that matches decides."""

    code: range | None
    subcode: int | None
    status: range | None
    outcome: type[Outcome]
    sentence: str
    gone: bool = False


def one(number: int) -> range:
    return range(number, number + 1)


SIGN_IN: Final = "{label} no longer accepts our sign-in; the person who connected the page must connect it again."
NO_PERMISSION: Final = "{label} does not allow our app to reply on this page; its owner must give the permission again."
BUSY: Final = "{label} is busy or has had too many requests from us."
OPEN: Final = "{label} had a problem and did not say whether the reply went out."
GONE: Final = "{label} says this post is gone, or no longer visible to our page."
BLOCKED: Final = "{label} has blocked this page from posting for now. Please look at the page's notices on {label}."
TWICE: Final = "{label} says the same text was already posted there. Please look at the page on {label}."
UNFIT: Final = "{label} did not accept this reply. Please answer on {label} itself."
UNREADABLE: Final = "{label} gave an answer we could not read."

SERVER: Final = range(500, 600)
ERRORS: Final[tuple[Rule, ...]] = (
    Rule(None, None, one(429), TryLater, BUSY),
    Rule(None, None, one(503), TryLater, BUSY),
    Rule(range(1, 3), None, SERVER, Unsure, OPEN),  # "unknown error": the comment may stand all the same
    Rule(one(20), 1772107, None, Unsure, OPEN),  # seen on Instagram: a 400 after the comment was made
    Rule(range(1, 3), None, None, TryLater, BUSY),
    Rule(one(4), None, None, TryLater, BUSY),
    Rule(one(17), None, None, TryLater, BUSY),
    Rule(one(32), None, None, TryLater, BUSY),
    Rule(one(613), None, None, TryLater, BUSY),
    Rule(range(80001, 80007), None, None, TryLater, BUSY),
    Rule(one(190), None, None, Refused, SIGN_IN),
    Rule(one(102), None, None, Refused, SIGN_IN),
    Rule(one(3), None, None, Refused, NO_PERMISSION),
    Rule(one(10), None, None, Refused, NO_PERMISSION),
    Rule(range(200, 300), None, None, Refused, NO_PERMISSION),
    Rule(one(100), 33, None, Refused, GONE, gone=True),
    Rule(one(803), None, None, Refused, GONE, gone=True),
    Rule(one(368), None, None, Refused, BLOCKED),
    Rule(one(506), None, None, Refused, TWICE),
    Rule(None, None, SERVER, Unsure, OPEN),
    Rule(None, None, None, Refused, UNFIT),
)


def raise_error(label: str, response: httpx.Response, own: tuple[Rule, ...] = ()) -> NoReturn:
    """Raise what an answer that is not a success means. The platform's `own` rows go before the common ones."""
    error = _http.read_body(response).get("error")
    if not isinstance(error, dict):
        _http.raise_for(label, response)
    code, subcode, status = _whole(error.get("code")), _whole(error.get("error_subcode")), response.status_code
    for rule in (*own, *ERRORS):
        if rule.code is not None and code not in rule.code:
            continue
        if rule.subcode not in (None, subcode) or (rule.status is not None and status not in rule.status):
            continue
        outcome, sentence = rule.outcome, rule.sentence.format(label=label)
        break
    if issubclass(outcome, Refused) and rule.code is None and error.get("is_transient") is True:
        outcome, sentence = TryLater, BUSY.format(label=label)
    if outcome is TryLater:
        raise TryLater(sentence, after=_wait_asked(response))
    if issubclass(outcome, Refused):
        raise outcome(sentence, gone=rule.gone)
    raise outcome(sentence)


def _wait_asked(response: httpx.Response) -> float | None:
    """Seconds until Meta lets us in again: Retry-After, else the longest of the usage header (given in minutes)."""
    asked = _http.wait_asked(response)
    if asked is not None:
        return asked
    try:
        usage = json.loads(response.headers.get("x-business-use-case-usage", ""))
        minutes = [row.get("estimated_time_to_regain_access") for rows in usage.values() for row in rows]
        longest = max((float(m) for m in minutes if isinstance(m, (int, float))), default=0.0)
    except (ValueError, AttributeError, TypeError, RecursionError):
        return None
    return min(longest * 60, _http.LONGEST_WAIT) or None


def _whole(value: Any) -> int:
    return value if isinstance(value, int) else -1
