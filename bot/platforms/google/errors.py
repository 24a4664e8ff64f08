"""What Google's refusals mean: its states as a table, its words as sentences for a receptionist.

Error bodies: cloud.google.com/apis/design/errors (`status`, and `details` with a `reason`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NoReturn

import httpx

from bot.core.ports import Refused, TryLater, Unsure
from bot.platforms import _http
from bot.platforms._errors import ANY, SERVER, Rule, one, raise_by

LABEL: Final = "Google"


SIGN_IN = "Google no longer accepts our sign-in; the person who connected the clinic must connect it again."
NO_CLIENT = "Google does not know our app any more; whoever runs the desk must look at its client id and secret."
NO_PERMISSION = "Google does not allow us to answer for this clinic; its owner must give the permission again."
NO_ACCESS = "Google has not given our project access to reviews yet; its owner must apply for it, which takes weeks."
UNVERIFIED = "Google takes replies only for a clinic whose profile is verified. Please look at the profile on Google."
GONE = "Google says this review is gone."
BUSY = "Google is busy or has had too many requests from us."
OPEN = "Google had a problem and did not say whether the reply went out."
UNFIT = "Google did not accept this reply. Please answer on Google itself."
REJECTED = "Google read our reply and did not publish it. Please look at it there, and write another one."
TOO_LONG = "This reply is too long for Google. Please shorten it."

NO_QUOTA: Final = "quota of zero"  # our word for a quota that was never given
ERRORS: tuple[Rule, ...] = (
    Rule(one(429), NO_QUOTA, Refused, NO_ACCESS),
    Rule(one(429), "", TryLater, BUSY),
    Rule(one(503), "", TryLater, BUSY),
    Rule(one(408), "", Unsure, OPEN),
    Rule(SERVER, "", Unsure, OPEN),
    Rule(one(401), "", Refused, SIGN_IN),
    Rule(one(403), "SERVICE_DISABLED", Refused, NO_ACCESS),
    Rule(one(403), "", Refused, NO_PERMISSION),
    Rule(one(404), "", Refused, GONE, gone=True),
    Rule(one(400), "FAILED_PRECONDITION", Refused, UNVERIFIED),
    Rule(ANY, "", Refused, UNFIT),
)


def raise_error(response: httpx.Response) -> NoReturn:
    """Raise what an answer that is not a success means."""
    raise_by(ERRORS, response, _words(_http.read_body(response).get("error")))


def _words(error: Any) -> Iterator[str]:
    """The state and the reasons an error names."""
    if not isinstance(error, dict):
        return
    yield str(error.get("status", ""))
    details = error.get("details")
    for detail in details if isinstance(details, list) else ():
        if isinstance(detail, dict):
            yield str(detail.get("reason", ""))
            more = detail.get("metadata")
            if isinstance(more, dict) and more.get("quota_limit_value") == "0":
                yield NO_QUOTA
