"""What Yelp's refusals mean: its error ids as a table, its words as sentences for a receptionist.

docs.developer.yelp.com/reference/create-review-response and /docs/places-rate-limiting.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NoReturn

import httpx

from bot.core.ports import Refused, TryLater, Unsure
from bot.platforms import _http
from bot.platforms._errors import ANY, SERVER, Rule, one, raise_by
from bot.platforms._reading import read_time

LABEL: Final = "Yelp"

SIGN_IN = "Yelp no longer accepts our sign-in; whoever connected the clinic must connect it again."
NO_CLIENT = "Yelp does not know our app any more; whoever runs the desk must look at its client id and secret."
NO_PERMISSION = "Yelp does not let us answer for this clinic. Please answer on Yelp itself."
NO_CONTRACT = (
    "Yelp has not switched on replies from here for this clinic; its contact at Yelp can. Please answer on Yelp itself."
)
PHOTO = "Yelp wants a photo of the person whose name stands under the reply, on biz.yelp.com, before it takes replies."
NAME = "Yelp does not accept the name that stands under the reply; it can be changed on biz.yelp.com."
UNCLAIMED = "Nobody has claimed this clinic on Yelp yet, so nobody can answer there."
WORDS = (
    "Yelp did not accept these words: it refuses strong language, and what is too much like an earlier reply. "
    "Please say it in other words."
)
SIMILAR = "This is too much like a reply that stands on Yelp already, and Yelp refuses near-copies. Please say it in other words."
QUOTA = "Yelp takes 20 replies a day for one clinic, and they are used up. Please approve this tomorrow, or post it on Yelp by hand."
GONE = "Yelp says this review is gone."
BUSY = "Yelp is busy or has had too many requests from us."
OPEN = "Yelp had a problem and did not say whether the reply went out."
UNFIT = "Yelp did not accept this reply. Please answer on Yelp itself."
TOO_LONG = "This reply is too long for Yelp. Please shorten it."
EMOJI = "Yelp takes no emoji. Please take it out."
UNSEEN = "Yelp shows us only its latest reviews, and this one is not among them."

ERRORS: tuple[Rule, ...] = (
    Rule(one(429), "", TryLater, BUSY),
    Rule(one(503), "", TryLater, BUSY),
    Rule(one(408), "", Unsure, OPEN),
    Rule(SERVER, "", Unsure, OPEN),
    Rule(ANY, "R2R_COMMENT_QUOTA_EXCEEDED", Refused, QUOTA),
    Rule(ANY, "R2R_INVALID_RESPONSE_TEXT", Refused, WORDS),
    Rule(ANY, "R2R_REVIEW_DOES_NOT_EXIST", Refused, GONE, gone=True),
    Rule(ANY, "R2R_PROBLEM_WITH_USER_PHOTO", Refused, PHOTO),
    Rule(ANY, "R2R_UNACCEPTABLE_BIZ_USER_NAME", Refused, NAME),
    Rule(ANY, "R2R_BUSINESS_NOT_CLAIMED", Refused, UNCLAIMED),
    Rule(ANY, "R2R_COMMENTS_NOT_ALLOWED", Refused, NO_CONTRACT),
    Rule(ANY, "R2R_PUBLIC_COMMENTS_DISABLED", Refused, NO_CONTRACT),
    Rule(ANY, "R2R_PERMISSION_DENIED", Refused, NO_PERMISSION),
    Rule(ANY, "INSUFFICIENT_SCOPE", Refused, NO_PERMISSION),
    Rule(ANY, "INVALID_TOKEN", Refused, SIGN_IN),
    Rule(one(401), "", Refused, SIGN_IN),
    Rule(one(403), "", Refused, NO_PERMISSION),
    Rule(one(404), "", Refused, GONE, gone=True),
    Rule(ANY, "", Refused, UNFIT),
)


def raise_error(response: httpx.Response, now: float) -> NoReturn:
    """Raise what an answer that is not a success means; `now` is in epoch seconds, as Yelp says when a new day of calls begins."""
    error = _http.read_body(response).get("error")
    named = list(_words(error)) if isinstance(error, dict) else []
    reset = read_time(response.headers.get("ratelimit-resettime", ""))
    daily = "ACCESS_LIMIT_REACHED" in named and reset > now
    raise_by(ERRORS, response, named, min(reset - now, _http.LONGEST_WAIT) if daily else None)


def _words(error: Mapping[str, Any]) -> Iterator[str]:
    """The id of an error: three of Yelp's APIs call it three things."""
    yield from (str(error.get(name, "")) for name in ("id", "code"))
