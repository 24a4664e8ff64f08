"""How whoever wrote in private can be reached, where the way back is their own e-mail address or telephone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

HIDDEN: Final = "•••"
LAST_DIGITS: Final = 2


@dataclass(frozen=True, slots=True, repr=False)
class Contacts:
    """An e-mail address and a telephone number, each "" where there is none.

    A platform hands them over with a post, in clear; before anything is written down the desk seals them with its key, and
    what can be read from then on is masked. In clear they are again only in the post that is given back to the platform, for
    `publish` and whatever else it is asked about our reply. They are erased with their post, and go nowhere else.
    """

    email: str = ""
    phone: str = ""
    sealed: str = ""  # both in clear, under the desk's key

    def __bool__(self) -> bool:
        return bool(self.email or self.phone)

    def __repr__(self) -> str:
        """Never in clear: a post is written into tracebacks and test reports."""
        return f"Contacts({', '.join(self.lines)})"

    @property
    def lines(self) -> tuple[str, ...]:
        """Them masked: enough to recognise, and too little to write or to call."""
        return tuple(shown for shown in (mask_email(self.email), mask_phone(self.phone)) if shown)

    def masked(self, sealed: str) -> Contacts:
        """The same as they are kept."""
        return Contacts(mask_email(self.email), mask_phone(self.phone), sealed)


def mask_email(address: str) -> str:
    """ "m•••@example.com"; what is no address is hidden as a whole. Masked twice is masked once."""
    name, at, domain = address.strip().rpartition("@")
    if not at:
        return HIDDEN if address.strip() else ""
    return f"{name[:1].strip(HIDDEN)}{HIDDEN}@{domain}"


def mask_phone(number: str) -> str:
    """ "•••42": its last two digits."""
    digits = "".join(filter(str.isdigit, number))
    return f"{HIDDEN}{digits[-LAST_DIGITS:]}" if digits else ""


NO_CONTACTS: Final = Contacts()
