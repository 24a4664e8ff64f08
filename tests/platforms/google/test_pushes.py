"""Whether a push is believed: real RS256 signatures, by keys that are asked for on loopback."""

from __future__ import annotations

from typing import Any

import jwt
import pytest

from bot.core.ports import Forbidden
from bot.platforms.google.pushes import UNKNOWN_SECONDS, Pushes
from tests.house import NOON, Clock
from tests.platforms.google.standin import PUSH_EMAIL, push_token, signing_key
from tests.platforms.google.world import AUDIENCE, World


def bearer(token: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}"}


def believed(pushes: Pushes, token: str) -> bool:
    try:
        pushes.verify(bearer(token))
    except Forbidden:
        return False
    return True


def test_a_push_of_our_service_account_is_believed_and_the_keys_are_asked_for_once(there: World) -> None:
    pushes = there.google().pushes
    for issuer in ("https://accounts.google.com", "accounts.google.com"):
        assert believed(pushes, push_token(NOON, aud=AUDIENCE, iss=issuer))
    assert there.there.keys_asked == 1


WRONG: dict[str, dict[str, Any]] = {
    "another audience": {"aud": "https://elsewhere.example/webhooks/google"},
    "no audience": {"aud": None},
    "another issuer": {"iss": "https://accounts.example"},
    "no issuer": {"iss": None},
    "another account of Google's": {"email": "somebody@stand-in.iam.example"},
    "no e-mail": {"email": None},
    "an e-mail nobody verified": {"email_verified": False},
    "verified, in a word": {"email_verified": "true"},
    "over": {"iat": int(NOON) - 7200, "exp": int(NOON) - 3600},
    "no end": {"exp": None},
    "an end that is no moment": {"exp": "tomorrow"},
    "of a time to come": {"iat": int(NOON) + 3600, "exp": int(NOON) + 7200},
}


@pytest.mark.parametrize("claims", WRONG.values(), ids=list(WRONG))
def test_a_push_is_not_believed_for(there: World, claims: dict[str, Any]) -> None:
    assert not believed(there.google().pushes, push_token(NOON, **{"aud": AUDIENCE, **claims}))


def test_a_token_that_another_key_signed_or_no_key_at_all_is_not_believed(there: World) -> None:
    pushes, good = there.google().pushes, push_token(NOON, aud=AUDIENCE)
    said = jwt.decode(good, options={"verify_signature": False})
    forged = jwt.encode(said, signing_key("k2"), "RS256", {"kid": "k1"})
    shared = jwt.encode(said, "a word that everybody can read in the keys' file", "HS256", {"kid": "k1"})
    unsigned = jwt.encode(said, None, "none", {"kid": "k1"})
    head, body, _ = good.split(".")
    for token in (forged, shared, unsigned, f"{head}.{body}.", good[:-4], good + "é", ""):
        assert not believed(pushes, token)
    assert believed(pushes, good)


def test_without_a_service_account_nobody_is_believed(there: World) -> None:
    for missing in ({"email": ""}, {"audience": ""}):
        assert not believed(there.google(**missing).pushes, push_token(NOON, aud=AUDIENCE, email=PUSH_EMAIL))
    assert there.there.keys_asked == 0


def test_new_keys_are_asked_for_when_one_is_unknown_and_not_oftener_than_once_a_minute(
    there: World, clock: Clock
) -> None:
    pushes = there.google().pushes
    assert believed(pushes, push_token(NOON, aud=AUDIENCE))
    there.there.keys = ["k1", "k2"]
    for _ in range(5):
        assert not believed(pushes, push_token(NOON, "k2", aud=AUDIENCE))
    assert there.there.keys_asked == 1
    clock.move(UNKNOWN_SECONDS)
    assert believed(pushes, push_token(NOON, "k2", aud=AUDIENCE)) and there.there.keys_asked == 2


def test_keys_are_kept_as_long_as_google_says(there: World, clock: Clock) -> None:
    pushes, there.there.keys_age = there.google().pushes, 600
    assert believed(pushes, push_token(clock(), aud=AUDIENCE))
    clock.move(599)
    assert believed(pushes, push_token(clock(), aud=AUDIENCE)) and there.there.keys_asked == 1
    there.there.keys = ["k2"]
    clock.move(1)
    assert not believed(pushes, push_token(clock(), aud=AUDIENCE)) and there.there.keys_asked == 2


def test_when_the_keys_cannot_be_had_a_push_is_refused_so_that_google_sends_it_again(
    there: World, clock: Clock
) -> None:
    pushes = there.google(keys_url="http://127.0.0.1:9/certs").pushes
    assert not believed(pushes, push_token(NOON, aud=AUDIENCE))
    pushes.keys_url = f"{there.url}/certs"
    clock.move(UNKNOWN_SECONDS)
    assert believed(pushes, push_token(NOON, aud=AUDIENCE))
