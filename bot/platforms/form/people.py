"""How somebody who filled in a form can be reached, and whether they agreed to that. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.core.model import EVERYWHERE, Contacts
from bot.platforms._mail import addresses
from bot.platforms._reading import read_words
from bot.platforms.form.fields import Group, spelled
from bot.platforms.form.names import EMAILS, NAMES, PHONES

NUMBER: Final = re.compile(r"\+?[\d\s().\-/]{6,25}(?:\s*(?:x|ext\.?)\s*\d{1,6})?", re.IGNORECASE)
NO: Final = frozenset({"", "0", "no", "n", "false", "off", "unchecked", "none", "null", "not agreed", "declined"})
NOT_AGREED: Final = (
    "They did not agree to be written to, so their e-mail address was not kept. Please answer another way."
)


def reach(group: Group, found: Sequence[Group], account: str, consents: Mapping[str, str]) -> tuple[Contacts, str]:
    """An address and a number that they left, and what is to be said of them.

    `consents` names by location, or EVERYWHERE, the field that must be ticked before anybody may write to the address.
    """
    email, phone = _first(group, found, EMAILS, _email), _first(group, found, PHONES, _phone)
    email = email or _email(group.find(NAMES["author"], near=False))
    demanded = consents.get(account, consents.get(EVERYWHERE, ""))
    if email and demanded and not _ticked(group, found, spelled(demanded)):
        return Contacts(phone=phone), NOT_AGREED
    return Contacts(email, phone), ""


def _first(group: Group, found: Sequence[Group], names: Sequence[str], read: Any) -> str:
    """What stands beside the message, else in a group of its own."""
    for one in (group, *found):
        for name in names:
            if value := read(one.find((name,), near=False)):
                return str(value)
    return ""


def _email(value: Any) -> str:
    """One address, and nothing else in the field: two are nobody's, and a sentence is no address."""
    text = read_words(value)
    given = addresses([text])
    return given[0].email if len(given) == 1 and len(text.split()) == 1 else ""


def _phone(value: Any) -> str:
    text = read_words(str(value)) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
    return text if NUMBER.fullmatch(text) else ""


def _ticked(group: Group, found: Sequence[Group], name: str) -> bool:
    """Whether a box is ticked: its value is yes, or its own words, as the builder sends it. One that is not there is not."""
    values = [value for one in (group, *found) for given, value in one.answers if given == name]
    return any(read_words(str(value)).lower() not in NO for value in values if value is not None)
