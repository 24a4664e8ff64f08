"""The people of the inbox: their accounts, how they prove who they are, and the notices waiting for them.

The inbox's "vendor" is the desk's own memory, so this file talks to a shelf of the store instead of to a network.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from bot.core.news import Notice
from bot.core.permissions import ROLES
from bot.core.ports.telling import People

STAFF: Final = "staff"
SHORTEST, LONGEST = 10, 200
INVITATION_SECONDS = 86_400
STRONG: Final = 3  # of 4: more than 10^8 guesses
LOOKED_AT: Final = 72  # characters; the look grows with the square of them
OWN_WORDS: Final = ("replydesk", "reviews", "clinic", "dental", "dentist", "physio", "praxis", "practice")
_NAME = re.compile(r"[a-z0-9][a-z0-9._@-]{0,63}")
_HASHER = PasswordHasher(time_cost=3, memory_cost=32 * 1024, parallelism=1)
_HASHING = threading.BoundedSemaphore(2)  # each hash takes 32 MiB on purpose: strangers must not make us take it all


@cache
def _nobody() -> str:
    """A hash no password fits, as costly as a real one; made when it is first needed, for it takes a tenth of a second."""
    return _HASHER.hash("there is no account with this name")


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A browser whose person is known. `csrf` must come back with every form."""

    name: str
    display: str
    role: str
    places: tuple[str, ...]
    csrf: str


def invite(people: People, name: str, seconds: int = INVITATION_SECONDS) -> str:
    """A path that signs one browser in as `name`, once, within so many seconds."""
    return f"/inbox/welcome?token={people.invite(plain_name(name), seconds)}"


def plain_name(name: str) -> str:
    """The form an account is kept under: people do not remember capitals."""
    return name.strip().lower()


def find_weakness(password: str, name: str = "", display: str = "") -> str:
    """What is wrong with a new password, as a sentence; "" when it may be used.

    zxcvbn knows what people choose and what programs try first; length alone says little.
    """
    if len(password) < SHORTEST:
        return f"Please choose a password of at least {SHORTEST} characters, such as three or four words."
    if len(password) > LONGEST:
        return f"Please choose a password of at most {LONGEST} characters."
    from zxcvbn import zxcvbn  # a quarter of a second to load, for something that is asked once in a person's life

    known = [word for word in (plain_name(name), *display.lower().split(), *OWN_WORDS) if word]
    if zxcvbn(password[:LOOKED_AT], known)["score"] < STRONG:
        return "This password is easy to guess. Please choose three or four words that do not belong together."
    return ""


def add_account(
    people: People, name: str, display: str, password: str, role: str = STAFF, places: Sequence[str] = ()
) -> None:
    """Create an account, or change it when the name exists; a new password signs every old browser out.

    `places` are ids of locations; without any the account belongs to the only one, or where its person is listed.
    Raises ValueError with a sentence for the person who typed it.
    """
    name = plain_name(name)
    if not _NAME.fullmatch(name):
        raise ValueError("Please use a name of small letters, digits, dots and hyphens, such as maria or front.desk.")
    if role not in ROLES:
        raise ValueError(f"The role is one of: {', '.join(ROLES)}.")
    if weakness := find_weakness(password, name, display):
        raise ValueError(weakness)
    with _HASHING:
        password_hash = _HASHER.hash(password)
    shown = " ".join(display.split())[:60] or name
    fields = {"display": shown, "role": role, "locations": " ".join(places), "password": password_hash}
    people.save_account(name, fields)


def check_password(people: People, name: str, password: str) -> bool:
    """Whether this is the password of that account. Takes as long for a name that does not exist."""
    name = plain_name(name)
    known = people.account(name).get("password", "") if _NAME.fullmatch(name) else ""
    try:
        with _HASHING:
            _HASHER.verify(known or _nobody(), password[:LONGEST])
    except (VerificationError, InvalidHashError):
        return False
    return bool(known)


def sign_in(people: People, name: str) -> str:
    """Start a session; the value of its cookie. It is bound to the password, so that a new password ends it."""
    name = plain_name(name)
    token, _ = people.start_session(name)
    return f"{token}.{_bind(token, people.account(name))}"


def read_cookie(people: People, cookie: str) -> SignedIn | None:
    """Who holds this cookie; None when nobody (any more)."""
    token, _, bond = cookie.partition(".")
    session = people.session(token)
    account = people.account(session["name"]) if session else {}
    if not account or not hmac.compare_digest(bond.encode(), _bind(token, account).encode()):
        return None
    name = session["name"]
    places = tuple(account.get("locations", "").split())
    return SignedIn(name, account.get("display") or name, account.get("role", ""), places, session["csrf"])


def sign_out(people: People, cookie: str) -> None:
    people.end_session(cookie.partition(".")[0])


def _bind(token: str, account: dict[str, str]) -> str:
    return hmac.new(account.get("password", "").encode(), token.encode(), hashlib.sha256).hexdigest()[:32]


def notices_for(people: People, names: Sequence[str], shelves: Sequence[str], most: int = 50) -> list[Notice]:
    """What somebody known under `names` may read on these shelves, newest first."""
    found = people.notices(500, [*shelves, *(f"@{name}" for name in dict.fromkeys(names))])
    told = {(n.get("case_id"), n.get("text")) for n in found if n.get("kind") == "whisper"}  # once is enough
    found = [n for n in found if n.get("kind") == "whisper" or (n.get("case_id"), n.get("text")) not in told]
    return [n for n in found if n.get("kind") != "whisper" or set(n.get("to", ())) & set(names)][:most]
