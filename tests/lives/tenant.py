"""A Microsoft 365 for a life: two clinics' channels in Teams, everybody's account, and one hand that presses."""

from __future__ import annotations

from contextlib import ExitStack
from itertools import count
from typing import Any, Final

from bot.chats.teams.chat import Teams
from bot.chats.teams.settings import Settings
from bot.core.model import Case
from tests.chats.teams.driver import TeamsDriver, buttons
from tests.chats.teams.world import APP_ID, TENANT, TOKEN, teams_world
from tests.lives.people import HUMANS, NORTH, SOUTH, TEAMS

SECRET: Final = "stand-in-client-secret"
IDS: Final = {human.id: f"00000000-0000-0000-0000-{number:012d}" for number, human in enumerate(HUMANS, 1)}


class Tenant:
    """`world` is what Microsoft remembers; `hand` presses for whoever's turn it is."""

    def __init__(self) -> None:
        self.stack = ExitStack()
        self.world = self.stack.enter_context(teams_world())
        self.hand = TeamsDriver("", self.world)

    def env(self) -> dict[str, Any]:
        return {"teams_app_id": APP_ID, "teams_app_password": SECRET, "teams_tenant_id": TENANT}

    def make(self, settings: Settings, tools: Any) -> Teams:
        """The real chat, signed in at the stand-in; a clock that leaps keeps Microsoft's limits out of a life."""
        made = Teams(
            APP_ID, SECRET, tools.shelf, tenant_id=TENANT, channels=lambda: tools.channels("teams"),
            openid_metadata_url=f"{self.world.url}/openid", token=lambda: TOKEN,
        )  # fmt: skip
        made.pace.clock = count(0, 3600).__next__
        return made

    def as_one(self, who: str, url: str, place: str) -> TeamsDriver:
        """The hand of somebody, at the channel of a clinic."""
        self.hand.url, self.hand.aad, self.hand.person_name, self.hand.channel = (
            url,
            IDS[who],
            who.title(),
            TEAMS[place],
        )
        return self.hand

    def install(self, url: str) -> None:
        """Somebody adds the app to both channels."""
        for place in (NORTH, SOUTH):
            self.as_one("olga", url, place).install()

    def hangs(self, case: Case) -> dict[str, Any] | None:
        """The card of a case as it hangs in its clinic's channel, None where none does."""
        self.hand.channel = TEAMS.get(case.location, "")
        try:
            return self.hand.message(case.id)
        except LookupError:
            return None

    def offers(self, case: Case) -> list[str]:
        """The buttons on the card as it hangs."""
        return [str(button["verb"]) for button in buttons(self.hangs(case)) if "verb" in button]

    def presses(self, who: str, url: str, case: Case, verb: str) -> str | None:
        """The sentence somebody gets for a press on the card as it hangs; None where it has no such button."""
        card = self.hangs(case)
        button = next((b for b in buttons(card) if b.get("verb") == verb), None)
        if button is None:
            return None
        hand = self.as_one(who, url, case.location)
        return hand.sentence(hand.execute(verb, button["data"]))

    def said(self) -> list[tuple[str, Any]]:
        """(whose room, what) of everything that stands in Teams now: a channel, or a person's id in Teams."""
        owners = {conversation: aad for aad, conversation in self.world.chats.items()}
        rooms = (
            (conversation.partition(";")[0], message) for (conversation, _), message in self.world.messages.items()
        )
        return [(owners.get(room, room), message) for room, message in rooms]

    def close(self) -> None:
        self.hand.close()
        self.stack.close()
