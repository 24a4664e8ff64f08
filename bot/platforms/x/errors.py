"""What X's refusals mean: its problems as a table, its words as sentences for a receptionist.

docs.x.com/x-api/fundamentals/response-codes-and-errors; which 403 it is, only the words of `detail` tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NoReturn

import httpx

from bot.core.ports import Refused, TryLater, Unsure
from bot.platforms import _http
from bot.platforms._errors import ANY, SERVER, Rule, one, raise_by

LABEL: Final = "X"

SIGN_IN = "X no longer accepts our sign-in; whoever connected the account must connect it again."
NO_PERMISSION = (
    "X does not let our app do this for the account; whoever connected it must look at the app's permissions."
)
SUMMON = (
    "X lets a program answer only people who mention the clinic's account or quote it, and this post does neither. "
    "Please post this reply on X by hand."
)
CLOSED = "Whoever wrote this has not opened it for replies by us. Please look at it on X."
NO_CREDIT = (
    "The credit of our app at X is used up. Whoever runs the desk must add some; until then, please post on X by hand."
)
GONE = "X says this post is gone, or not visible to us."
BUSY = "X is busy or has had too many requests from us."
OPEN = "X had a problem and did not say whether the reply went out."
TWICE = "X does not take the same words twice. Please look whether they stand there already, or change some of them."
UNFIT = "X did not accept this reply. Please post it on X by hand."
TOO_LONG = "This reply is too long for X. Please shorten it."
LINKS = "X takes 20 cents for each reply with a link, so this desk sends none. Please take the link out; a telephone number is fine."

PHRASES: Final[Mapping[str, str]] = {
    "mentioned or are the author": "not summoned",
    "have not been mentioned": "not summoned",
    "restricted who can reply": "closed",
    "duplicate content": "twice",
    "deleted or not visible": "gone",
    "attempted to reply to a": "gone",
}
"""Parts of what X writes into `detail`, in small letters, and our words for it."""

ERRORS: tuple[Rule, ...] = (
    Rule(one(402), "", Refused, NO_CREDIT),
    Rule(ANY, "usage-capped", Refused, NO_CREDIT),
    Rule(one(429), "", TryLater, BUSY),
    Rule(one(503), "", TryLater, BUSY),
    Rule(one(408), "", Unsure, OPEN),
    Rule(SERVER, "", Unsure, OPEN),
    Rule(one(401), "", Refused, SIGN_IN),
    Rule(one(403), "not summoned", Refused, SUMMON),
    Rule(one(403), "closed", Refused, CLOSED),
    Rule(one(403), "twice", Refused, TWICE),
    Rule(range(400, 404), "gone", Refused, GONE, gone=True),
    Rule(one(403), "", Refused, NO_PERMISSION),
    Rule(one(404), "", Refused, GONE, gone=True),
    Rule(ANY, "", Refused, UNFIT),
)


def raise_error(response: httpx.Response, now: float) -> NoReturn:
    """Raise what an answer that is not a success means; `now` is in epoch seconds, as X says when it lets us in again."""
    reset = response.headers.get("x-rate-limit-reset", "")
    after = float(reset) - now if reset.isdecimal() and len(reset) < 12 else None
    if after is not None:
        after = min(max(after, 0.0), _http.LONGEST_WAIT)
    raise_by(ERRORS, response, _words(_http.read_body(response)), after)


def _words(problem: Mapping[str, Any]) -> Iterator[str]:
    """What a problem, or one of the errors it lists, names."""
    errors = problem.get("errors")
    for part in (problem, *(errors if isinstance(errors, list) else ())):
        if isinstance(part, dict):
            yield str(part.get("type", "")).rpartition("/")[2]
            detail = f"{part.get('detail', '')} {part.get('message', '')}".lower()
            yield from (word for phrase, word in PHRASES.items() if phrase in detail)
