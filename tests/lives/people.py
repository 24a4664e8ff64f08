"""Two clinics on one desk, who works there, and what is written to and by them.

Whatever belongs to a clinic carries its mark, so a message that holds a foreign mark has crossed a wall.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

NORTH, SOUTH = "zqnorth", "zqsouth"
QUIET = (
    "zqquiet"  # nobody writes to it: an account without a place belongs to the only clinic, so there is never only one
)
MARK: Final = re.compile(f"{NORTH}|{SOUTH}", re.IGNORECASE)
HOUSE: Final = {NORTH: "CNORTH", SOUTH: "CSOUTH"}  # each clinic's channel in Slack
TEAMS: Final = {NORTH: "19:north@thread.tacv2", SOUTH: "19:south@thread.tacv2"}  # the same in Teams
PAGES: Final = {NORTH: ("104500000000001", "EAAnorthPageToken"), SOUTH: ("104500000000002", "EAAsouthPageToken")}
STRAY: Final = ("104500000000003", "EAAnobodysPageToken")  # a page that no clinic has


@dataclass(frozen=True)
class Human:
    """Somebody at a screen. Who has no role is not in the settings; `team` is whose Slack they sit in."""

    id: str
    role: str = ""
    places: tuple[str, ...] = ()
    slack: str = ""
    team: str = "T1"

    @property
    def acts(self) -> bool:
        return self.role in ("staff", "manager", "owner")

    @property
    def manages(self) -> bool:
        return self.role in ("manager", "owner")

    def at(self, place: str) -> bool:
        """Whether this clinic is theirs."""
        return self.role == "owner" or place in self.places


HUMANS: Final = (
    Human("maria", "staff", (NORTH,), "UMARIA"),
    Human("ben", "staff", (NORTH,), "UBEN"),
    Human("nora", "manager", (NORTH,), "UNORA"),
    Human("luis", "staff", (SOUTH,), "ULUIS"),
    Human("sam", "manager", (SOUTH,), "USAM"),
    Human("both", "staff", (NORTH, SOUTH), "UBOTH"),
    Human("vera", "viewer", (NORTH,), "UVERA"),
    Human("olga", "owner", (), "UOLGA"),
    Human("nobody", slack="UNOBODY"),
    Human("guest", slack="UGUEST", team="T2"),
)
BY_ID: Final = {human.id: human for human in HUMANS}


def settings() -> dict[str, Any]:
    """reviews.toml."""
    listed = [
        {
            "id": h.id,
            "name": h.id.title(),
            "role": h.role,
            "slack": h.slack,
            "teams": f"00000000-0000-0000-0000-{n:012d}",
        }
        | ({"locations": list(h.places)} if h.places else {})
        for n, h in enumerate(HUMANS, 1)
        if h.role
    ]
    places = [
        {
            "id": place,
            "name": f"{place.title()} Dental",
            "accounts": {"facebook": [PAGES[place][0]]},
            "channels": {"slack": channel, "teams": TEAMS[place]},
            "unlisted": "nothing" if place == NORTH else "ask",
            "facts": {"phones": [f"(217) 555-014{n}"], "emails": [f"hello@{place}.example"]},
        }
        for n, (place, channel) in enumerate(HOUSE.items())
    ]
    places.append({"id": QUIET, "name": "Quiet Dental", "unlisted": "nothing"})
    return {"people": listed, "locations": places}


WRITTEN: Final = (
    "I waited for an hour and nobody said a word.",
    "Lovely team, thank you so much!",
    "Do you look after children on Saturdays?",
    "My face is swollen, I have a fever and I cannot breathe well since the treatment.",
    "I will come over and hurt every one of you.",
    "The front desk was rude to my mother, and the bill is wrong.",
    "Esperé dos horas y nadie me dijo nada.",
    "Czekałem dwie godziny i nikt nic nie powiedział, okropne miejsce.",
    "",
    "🎉🎉🎉",
    "\u202eevil <!channel> *bold* </textarea><script>alert(1)</script>",
)
AGAIN: Final = (
    "And still nobody called me back.",
    "Thanks!",
    "Did you read this?",
    "It got worse, I want my money back.",
)
ANSWERS: Final = (
    "Thank you for writing. We would like to hear more; please call us at any time.",
    "Thank you for the kind words. They mean a lot to all of us.",
    "We are sorry about the long wait. That is not how we want it to be.",
)
POOR: Final = (  # what the check minds, cannot read, or what cannot be sent at all
    "We are sorry that your root canal hurt. We looked into your record and your visit on Monday.",
    "Dziękujemy za opinię, bardzo nam przykro z powodu długiego oczekiwania.",
    "Please call us at ____ and ask for {contact}.",
    "x" * 10_050,
    "   ",
)
REASONS: Final = (
    "Please look at the tone", "Settled by telephone", "Who knows? @Ben", "a complaint about waiting",
    "praise, not urgent", "",
)  # fmt: skip
