"""Mails that nobody wrote: recognised by what they say of themselves, and left aside for a reason that is counted.

RFC 3834 (Auto-Submitted), RFC 3464 (reports of delivery), RFC 2919 and 2369 (mailing lists), RFC 5321 4.5.5 (null return path).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.core.model import Ignored
from bot.platforms._mail import OURS
from bot.platforms.email.letters import Letter

MACHINES: Final = re.compile(r"(?:mailer-daemon|postmaster|mail-daemon|maildaemon)@", re.IGNORECASE)
AWAY: Final = re.compile(
    r"\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|autoreply|respuesta autom[aá]tica|"
    r"fuera de la oficina|abwesen|automatische antwort|r[ée]ponse automatique|risposta automatica)\b",
    re.IGNORECASE,
)
RECIPIENT: Final = re.compile(r"^(?:original|final)-recipient:\s*(?:rfc822\s*;)?\s*<?([^\s<>]+@[^\s<>]+)", re.I | re.M)
ACTION: Final = re.compile(r"^action:\s*(\w+)", re.IGNORECASE | re.MULTILINE)
STATUS: Final = re.compile(r"^status:\s*([245]\.\d{1,3}\.\d{1,3})", re.IGNORECASE | re.MULTILINE)


def is_own(letter: Letter) -> bool:
    return bool(OURS.match(letter.message_id)) or letter.author.email == letter.account


def is_bounce(letter: Letter) -> bool:
    """Whether a mail server reports of another mail."""
    kind = letter.first("content-type").lower()
    sender = letter.people("from")[:1]
    machine = bool(sender) and MACHINES.match(sender[0].email) is not None
    return "delivery-status" in kind or (machine and (letter.envelope == "" or bool(letter.report)))


def _is_automatic(letter: Letter) -> bool:
    said = letter.first("auto-submitted").lower().split(";")[0].strip()
    answer = any(letter.every(name) for name in ("x-autoreply", "x-autorespond", "x-autoresponder"))
    precedence = letter.first("precedence").lower() in ("auto_reply", "auto-reply")
    away = AWAY.match(letter.subject) is not None and bool(
        letter.references or letter.every("x-auto-response-suppress")
    )
    return said not in ("", "no") or answer or precedence or away or letter.envelope == ""


def _is_bulk(letter: Letter) -> bool:
    """A group that the clinic itself is reached by names its own address, and is no list of somebody else's."""
    named = " ".join(letter.first(name).lower() for name in ("list-id", "list-post"))
    own = letter.account in named or letter.account.replace("@", ".") in named
    listed = bool(named.strip()) or bool(letter.every("list-unsubscribe"))
    precedence = letter.first("precedence").lower() in ("bulk", "list", "junk")
    return (listed or precedence) and not own


RULES: Final[tuple[tuple[Callable[[Letter], bool], Ignored], ...]] = (
    (is_own, Ignored.OWN_MAIL),
    (is_bounce, Ignored.BOUNCE),
    (_is_automatic, Ignored.AUTOMATIC),
    (_is_bulk, Ignored.BULK),
)
"""The first that holds says why."""


def why(letter: Letter) -> Ignored | None:
    """Why a mail opens no case; None when a person wrote it."""
    return next((reason for holds, reason in RULES if holds(letter)), None)


def undelivered(letter: Letter) -> tuple[str, str, str] | None:
    """(thread, address, code) of a reply of ours that did not arrive, as a mail server reports; None when it says no such thing."""
    told = f"{letter.report}\n{letter.text}"
    found, action = OURS.search(told), ACTION.search(told)
    to = RECIPIENT.search(told)
    if found is None or to is None or (action and action[1].lower() != "failed"):
        return None
    code = STATUS.search(told)
    return found[1], to[1].lower(), code[1] if code else ""
