"""What Trustpilot's refusals mean. It documents no codes of its own, so the status decides (developers.trustpilot.com)."""

from __future__ import annotations

from typing import Final, NoReturn

import httpx

from bot.core.ports import Refused, TryLater, Unsure
from bot.platforms._errors import ANY, SERVER, Rule, one, raise_by

LABEL: Final = "Trustpilot"

SIGN_IN = "Trustpilot no longer accepts our sign-in; whoever connected the clinic must look at its API key and secret."
NO_PERMISSION = (
    "Trustpilot does not let us answer for this clinic; its account needs the API module and this business unit."
)
GONE = "Trustpilot says this review is gone."
BUSY = "Trustpilot is busy or has had too many requests from us."
OPEN = "Trustpilot had a problem and did not say whether the reply went out."
UNFIT = "Trustpilot did not accept this reply. Please answer on Trustpilot itself."
TOO_LONG = "This reply is too long for Trustpilot. Please shorten it."
KEPT = "Trustpilot did not put the new words in the place of our reply. Please change it on Trustpilot itself."

ERRORS: tuple[Rule, ...] = (
    Rule(one(429), "", TryLater, BUSY),
    Rule(one(503), "", TryLater, BUSY),
    Rule(one(408), "", Unsure, OPEN),
    Rule(SERVER, "", Unsure, OPEN),
    Rule(one(401), "", Refused, SIGN_IN),
    Rule(one(403), "", Refused, NO_PERMISSION),
    Rule(one(404), "", Refused, GONE, gone=True),
    Rule(one(410), "", Refused, GONE, gone=True),
    Rule(ANY, "", Refused, UNFIT),
)


def raise_error(response: httpx.Response) -> NoReturn:
    """Raise what an answer that is not a success means."""
    raise_by(ERRORS, response)
