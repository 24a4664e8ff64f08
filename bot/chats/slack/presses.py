"""What each press leads to: a command for the desk, a dialog, or a page.

All this runs on threads of our own, after Slack has its acknowledgement. A dialog is opened before anything is looked
up, because Slack's ticket for it is good for three seconds only.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from bot.chats.slack import dialogs
from bot.chats.slack.client import Client
from bot.chats.slack.dialogs import Origin
from bot.chats.slack.errors import CLOSED
from bot.chats.slack.pages import render_page
from bot.chats.slack.render import MORE_POST, render
from bot.chats.slack.telling import Body, Teller, channel_of, sentence, unexpected
from bot.core.card import BUTTONS, Card
from bot.core.model import Command, Level, Person, Verb
from bot.core.ports import Denied, Refused

OUTSIDER: Final = "Only members of this Slack workspace can do this."


class Presses:
    """Buttons, menus and `/reviews`, one method for each kind."""

    def __init__(self, desk: Any, client: Client, teller: Teller, inbox_url: str) -> None:
        self.desk, self.client, self.teller, self.inbox_url = desk, client, teller, inbox_url

    def who(self, body: Body) -> Person:
        """The person at the other end. Guests from other companies in a shared channel are not staff. Raises Denied."""
        user = body.get("user") or {"id": body.get("user_id"), "name": body.get("user_name", "")}
        home, team = user.get("team_id"), (body.get("team") or {}).get("id")
        if home and team and home != team and not body.get("enterprise"):
            raise Denied(OUTSIDER)
        person: Person = self.desk.person("slack", str(user["id"]), str(user.get("name") or user.get("username") or ""))
        return person

    def press(self, body: Body, action: Body) -> None:
        """A card's button or menu entry: carried out, or asked about first."""
        carried = json.loads(action.get("value") or action["selected_option"]["value"])
        if carried["b"] == "history":
            self._fill(body, "History", lambda: dialogs.history_dialog(self._card(carried["c"])))
            return
        verb = Verb(carried["b"])
        button = BUTTONS[verb]
        question = carried.get("q") or button.question
        origin = Origin(carried["c"], carried["v"], verb.value, channel_of(body), question, button.label)
        if carried.get("a") == "text":
            self._fill(body, "Edit the reply", lambda: self._edit_dialog(origin))
        elif carried.get("a") == "reason":
            self.client.call("views.open", trigger_id=body["trigger_id"], view=dialogs.reason_dialog(origin))
        else:
            command = Command(case_id=origin.case_id, version=origin.version, verb=verb, by=self.who(body))
            self.teller.tell(body, self.desk.act(command).text)

    def choose(self, body: Body, action: Body) -> None:
        """A stock answer chosen in the edit dialog: it fills the field, with what the guard says of it."""
        view = body["view"]
        origin = Origin.load(view["private_metadata"])
        wanted = action["selected_option"]["value"]
        text = next((c.text for c in self.desk.choices(origin.case_id) if c.origin == wanted), None)
        if text is None:
            raise Denied("This stock answer is not there any more.")
        redrawn = self._redraw(origin, text)
        self.client.call("views.update", repeatable=True, view_id=view["id"], hash=view["hash"], view=redrawn)

    def read_on(self, body: Body, action: Body) -> None:
        """ "Show more": the whole post, or the whole draft."""
        carried = json.loads(action["value"])

        def draw() -> dict[str, Any]:
            card = self._card(carried["c"])
            post = action["action_id"] == MORE_POST
            return dialogs.text_dialog(*((card.headline, card.text) if post else (card.draft_label, card.draft)))

        self._fill(body, "The whole text", draw)

    def open(self, body: Body, action: Body) -> None:
        """One line of a list, as a card."""
        self.answer(body, f"show {action['value']}")

    def share(self, body: Body, action: Body) -> None:
        """The same answer again, for the whole channel."""
        found = self.desk.ask(str(action["value"]), self.who(body))
        message = render(found.read_only()) if isinstance(found, Card) else render_page(found, share=False)
        self.teller.respond(body, message, to_channel=True)

    def answer(self, body: Body, asked: str) -> None:
        """The answer to `/reviews asked`, for the one who asked."""
        found = self.desk.ask(asked, self.who(body))
        if isinstance(found, Card):
            self.teller.respond(body, render(found, "", self.inbox_url))
        else:
            self.teller.respond(body, render_page(found, asked.strip() or "help"))

    def submit(self, view: Body, by: Person) -> tuple[str, dict[str, Any] | None]:
        """Carry out a submitted dialog: what to tell the person, and the dialog again when something is missing.

        Raises Denied, LookupError or an Outcome with the sentence for its field.
        """
        origin = Origin.load(view["private_metadata"])
        fields = {name: part for block in view["state"]["values"].values() for name, part in block.items()}
        command = command_of(view["callback_id"], origin, by, fields)
        try:
            return self.desk.act(command).text, None
        except Denied as no:
            if command.verb is not Verb.SEND or command.reason.strip() or "reason" in fields:
                raise
            if self.desk.check(command.case_id, command.text).level is not Level.WARN:
                raise
            return "", self._redraw(origin, command.text, str(no))

    def _card(self, case_id: str) -> Card:
        card: Card | None = self.desk.card(case_id)
        if card is None:
            raise LookupError(case_id)
        return card

    def _fill(self, body: Body, title: str, draw: Callable[[], dict[str, Any]]) -> None:
        """Open a dialog at once, then fill it."""
        opened = self.client.call("views.open", trigger_id=body["trigger_id"], view=dialogs.loading(title))
        try:
            view = draw()
        except (Denied, LookupError) as refusal:
            view = dialogs.sorry(title, sentence(refusal))
        except Exception:
            view = dialogs.sorry(title, unexpected())
        try:
            self.client.call("views.update", repeatable=True, view_id=opened["view"]["id"], view=view)
        except Refused as refused:
            if str(refused) != CLOSED:  # they closed it before it was filled: then nobody waits for it
                raise

    def _edit_dialog(self, origin: Origin) -> dict[str, Any]:
        card = self._card(origin.case_id)
        return dialogs.edit_dialog(card, origin, card.draft, self.desk.choices(origin.case_id), card.findings)

    def _redraw(self, origin: Origin, text: str, note: str = "") -> dict[str, Any]:
        findings = self.desk.check(origin.case_id, text).findings
        turned = replace(origin, turn=origin.turn + 1)
        choices = self.desk.choices(origin.case_id)
        return dialogs.edit_dialog(self._card(origin.case_id), turned, text, choices, findings, note)


ACTIONS: Final[dict[str, Callable[[Presses, Body, Body], None]]] = {
    "press": Presses.press,
    "menu": Presses.press,
    "history": Presses.press,
    "choose": Presses.choose,
    "more": Presses.read_on,
    "open": Presses.open,
    "share": Presses.share,
}


def action_for(action_id: str) -> Callable[[Presses, Body, Body], None] | None:
    """What to do for an element; the part of its id before the first "-" names the kind."""
    return ACTIONS.get(action_id.partition("-")[0])


def command_of(callback: str, origin: Origin, by: Person, fields: Body) -> Command:
    """What a submitted dialog asks for."""
    reason = str((fields.get("reason") or {}).get("value") or "")
    if callback == "reason":
        return Command(case_id=origin.case_id, version=origin.version, verb=Verb(origin.verb), by=by, reason=reason)
    ticked = {o["value"] for o in (fields.get("only") or {}).get("selected_options") or []}
    verb = Verb.EDIT if dialogs.SAVE_ONLY in ticked else Verb.SEND
    text = str((fields.get("text") or {}).get("value") or "")
    return Command(case_id=origin.case_id, version=origin.version, verb=verb, by=by, text=text, reason=reason)
