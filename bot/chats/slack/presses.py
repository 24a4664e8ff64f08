"""What each press leads to: a command for the desk, a dialog, or a page.

All this runs on threads of our own, after Slack has its acknowledgement. A dialog is opened as soon as
it is known that this person may have it, because Slack's ticket for it is good for three seconds only.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from bot.chats.slack import dialogs, editing, questions
from bot.chats.slack.client import Client, join
from bot.chats.slack.dialogs import Origin
from bot.chats.slack.door import insider
from bot.chats.slack.editing import INPUT, Typed
from bot.chats.slack.members import Members
from bot.chats.slack.pages import render_page
from bot.chats.slack.remarks import offered, offers
from bot.chats.slack.render import MORE_BEFORE, MORE_POST, render
from bot.chats.slack.telling import Body, Teller, channel_of, sentence
from bot.chats.slack.windows import Windows
from bot.chats.slack.words import Json
from bot.core.buttons import BUTTONS
from bot.core.card import Card
from bot.core.covering import READ_FIRST, WANT_WORDS
from bot.core.model import Command, Level, Person, Verb
from bot.core.ports import Denied, Outcome, Outdated
from bot.core.ports.front import Front
from bot.reading import wording
from bot.reading.wording import Check, Checked

STRANGE: Final = "This button is from another version of the desk. Please use the newest card."
BEFORE: Final = "before"  # the words of a button that an earlier version of the desk drew: no words at all
OUTSIDER: Final = "Only members of this Slack workspace can do this."


class Presses:
    """Buttons, menus and `/reviews`, one method for each kind."""

    def __init__(self, desk: Front, client: Client, teller: Teller, inbox_url: str) -> None:
        self.desk, self.client, self.teller, self.inbox_url = desk, client, teller, inbox_url
        self.members, self.windows = Members(client), Windows(client)

    def who(self, body: Body, wait: bool = True) -> Person:
        """The person at the other end. Whoever is not of our own workspace, or a guest there, is not staff.

        Raises Denied or an Outcome. Without `wait` Slack is not asked about them first.
        """
        handle = insider(body, self.client.home())
        if not handle:
            raise Denied(OUTSIDER)
        user = body.get("user") or {}
        name = str(user.get("name") or user.get("username") or body.get("user_name") or "")
        person = self.desk.person("slack", handle, name)
        self.members.refuse_guest(handle, person.listed, wait)
        return person

    def press(self, body: Body, action: Body) -> None:
        """A card's button or menu entry: carried out, or asked about first."""
        by = self.who(body)
        carried, name = _carried(action)
        if name == "history":
            self.desk.admit(carried["c"], by)
            self.windows.fill(body, "History", lambda: dialogs.history_dialog(self._card(carried["c"], by)))
            return
        verb = Verb(name)
        button = BUTTONS[verb]
        if carried.get("a"):
            self.desk.admit(carried["c"], by, verb)  # before the dialog: nobody types what cannot be taken
        question = carried.get("q") or button.question
        origin = Origin(carried["c"], carried["w"], verb.value, channel_of(body), question, button.label)
        if body.get("view"):
            self._in_words(body["view"], origin, carried, by)
            return
        if verb in WANT_WORDS and (shown := self.desk.card(origin.case_id, by)) and shown.covered:
            raise Denied(READ_FIRST)  # a card that was drawn before its words were covered
        if carried.get("a") and _is_private(body):
            self._redraw_copy(body, origin.case_id, by, pressable=False)
        if carried.get("a") == "text":
            self.windows.fill(body, editing.title_of(origin), lambda: self._edit_dialog(origin, by))
        elif carried.get("a") in ("case", "posts", "person"):
            self.windows.fill(body, button.label, lambda: self._choice(origin, carried["a"], by))
        elif carried.get("a") == "reason":
            self.windows.open(body, dialogs.reason_dialog(origin, button.options))
        else:
            command = Command(case_id=origin.case_id, words=origin.words, verb=verb, by=by, way="slack")
            try:
                said = self.desk.act(command).text
            finally:
                if _is_private(body):
                    self._redraw_copy(body, origin.case_id, by)
            self.teller.tell(body, said)

    def open_words(self, body: Body, action: Body) -> None:
        """ "Show" on a covered card: its words, in a dialog for this person alone."""
        by, case_id = self.who(body), str(json.loads(action["value"])["c"])
        self.desk.admit(case_id, by)

        def draw() -> Json:
            card = self._card(case_id, by)
            return dialogs.words_dialog(card, Origin(case_id, card.words, channel=channel_of(body)))

        self.windows.fill(body, dialogs.WRITTEN_TO_US, draw)

    def _in_words(self, view: Body, origin: Origin, carried: Json, by: Person) -> None:
        """A press in that dialog: what it asks for, and what comes of it, stands in the same dialog."""
        origin = replace(origin, channel=Origin.load(view["private_metadata"]).channel)
        if carried.get("a") == "text":
            drawn = self._edit_dialog(origin, by)
        elif carried.get("a") in ("case", "posts", "person"):
            drawn = self._choice(origin, carried["a"], by)
        elif carried.get("a") == "reason":
            drawn = dialogs.reason_dialog(origin, BUTTONS[Verb(origin.verb)].options)
        else:
            drawn = self._done_in_words(origin, by)
        self.windows.redraw(view, drawn)

    def _done_in_words(self, origin: Origin, by: Person) -> Json:
        command = Command(case_id=origin.case_id, words=origin.words, verb=Verb(origin.verb), by=by, way="slack")
        try:
            said, good = self.desk.act(command).text, True
        except Denied as no:
            said, good = str(no), False
        card = self._card(origin.case_id, by)
        return dialogs.words_dialog(card, replace(origin, words=card.words), said, good)

    def _redraw_copy(self, body: Body, case_id: str, by: Person, pressable: bool = True) -> None:
        """Bring a copy that only one person sees up to date, which nobody else could; without buttons once a dialog has
        taken over, for what comes of that cannot be shown on it.
        """
        card = self.desk.card(case_id, by)
        if card is not None:
            drawn = render(card if pressable else card.read_only(), "", self.inbox_url)
            self.teller.respond(body, drawn, in_its_place=True)

    def choose(self, body: Body, action: Body) -> None:
        """A stock answer chosen in the edit dialog: it fills the field, with what the guard says of it."""
        view, by = body["view"], self.who(body)
        origin, typed = Origin.load(view["private_metadata"]), Typed.read(view)
        wanted = action["selected_option"]["value"]
        text = next((c.text for c in self.desk.choices(origin.case_id, by) if c.origin == wanted), None)
        if text is None:
            raise Denied("This stock answer is not there any more.")
        found = replace(wording.look(text, self._check(origin, by)), note="")
        self.windows.redraw(view, self._redraw(_turned(origin), found, typed, by))

    def check(self, body: Body, action: Body) -> None:
        """ "Check the text": what the guard says of it as it stands; nothing is saved, and the field stays the same."""
        view, by = body["view"], self.who(body)
        origin, typed = Origin.load(view["private_metadata"]), Typed.read(view)
        found = wording.look(self._text(origin, typed, by), self._check(origin, by))
        self.windows.redraw(view, self._redraw(origin, found, typed, by))

    def reword(self, body: Body, action: Body) -> None:
        """ "Use this wording": the sentence is replaced in what is typed at this moment, and the rest is kept."""
        view, by = body["view"], self.who(body)
        origin, typed = Origin.load(view["private_metadata"]), Typed.read(view)
        text = self._text(origin, typed, by)
        put = wording.use(text, self._check(origin, by), str(action.get("value", "")), INPUT)
        fresh = origin if put.text == text else _turned(origin)
        self.windows.redraw(view, self._redraw(fresh, put, typed, by))

    def read_on(self, body: Body, action: Body) -> None:
        """ "Show more": the whole post, or the whole draft."""
        carried, by = json.loads(action["value"]), self.who(body)

        def draw() -> Json:
            card = self._card(carried["c"], by)
            if action["action_id"] == MORE_BEFORE:
                return dialogs.text_dialog("Said before, newest first", dialogs.said_before(card))
            post = action["action_id"] == MORE_POST
            return dialogs.text_dialog(*((card.headline, card.text) if post else (card.draft_label, card.draft)))

        self.windows.fill(body, "The whole text", draw)

    def open(self, body: Body, action: Body) -> None:
        """One line of a list, as a card."""
        self.answer(body, f"show {action['value']}")

    def share(self, body: Body, action: Body) -> None:
        """The same answer again, for the whole channel."""
        by = self.desk.in_channel("slack", channel_of(body), self.who(body))
        found = self.desk.ask(str(action["value"]), by)
        message = render(found.read_only()) if isinstance(found, Card) else render_page(found, share=False)
        self.teller.respond(body, message, to_channel=True)

    def newcomer(self, body: Body, action: Body) -> None:
        """A manager's Yes or No to somebody whom nobody listed; the message says then what became of it."""
        by = self.who(body)
        try:
            said = self.desk.answer(str(action.get("value")), action["action_id"] == questions.YES, by, "slack")
        except (Denied, LookupError) as no:
            said = sentence(no)
        asked = body.get("container") or {}
        ref = join(channel_of(body), str(asked.get("message_ts") or ""))
        try:
            self.client.update(ref, questions.closed(said))
        except Outcome:  # the message is gone, or Slack is busy
            self.teller.tell(body, said)

    def answer(self, body: Body, asked: str) -> None:
        """The answer to `/reviews asked`, for the one who asked."""
        found = self.desk.ask(asked, self.who(body))
        if isinstance(found, Card):
            self.teller.respond(body, render(found, "", self.inbox_url))
        else:
            self.teller.respond(body, render_page(found, asked.strip() or "help"))

    def submit(self, view: Body, by: Person) -> tuple[str, Json | None]:
        """Carry out a submitted dialog: what to tell the person, and the dialog again when something is missing.

        Raises Denied, LookupError or an Outcome with the sentence for its field.
        """
        origin, typed = Origin.load(view["private_metadata"]), Typed.read(view)
        command = command_of(view["callback_id"], origin, by, typed)
        try:
            return self.desk.act(command).text, None
        except Outdated as no:
            return "", self._conflict(origin, command, typed, str(no))
        except Denied as no:
            if command.verb not in (Verb.SEND, Verb.AMEND):
                raise
            try:
                verdict = self.desk.check(command.case_id, command.text, by)
            except LookupError:  # whoever may not write here hears why, and the dialog stays with what they typed
                raise no from None
            asks = verdict.level is Level.WARN and not typed.asks_reason and not command.reason.strip()
            if not asks and offered(offers(verdict.findings, INPUT)) == offered(view["blocks"]):
                raise  # everything there is to say stands in the dialog already
            refused = Checked(command.text, verdict.findings, str(no))
            return "", self._redraw(_turned(origin), refused, typed, by)

    def _conflict(self, origin: Origin, command: Command, typed: Typed, why: str) -> Json | None:
        """Their text again, on the words as they are now, so that a second press decides. A reason has no such form."""
        if command.verb not in (Verb.SEND, Verb.EDIT, Verb.AMEND):
            raise Denied(why)
        card = self._card(origin.case_id, command.by)
        found = Checked(command.text, self.desk.check(card.case_id, command.text, command.by).findings, why)
        there = card.instead_of(command.text, command.verb)
        return self._redraw(replace(_turned(origin), words=card.words), found, typed, command.by, there)

    def _card(self, case_id: str, by: Person) -> Card:
        """The case with its words: for dialogs."""
        card = self.desk.read(case_id, by)
        if card is None:
            self.desk.admit(case_id, by)  # says what they can do about it
            raise LookupError(case_id)
        return card

    def _edit_dialog(self, origin: Origin, by: Person) -> Json:
        card = self._card(origin.case_id, by)
        return editing.edit_dialog(
            card, origin, editing.before(card, origin), self.desk.choices(origin.case_id, by), card.findings
        )

    def _choice(self, origin: Origin, of: str, by: Person) -> Json:
        """Which other case, which of their messages, or which colleague."""
        if of == "person":
            return dialogs.person_dialog(origin, self.desk.colleagues(origin.case_id, by, Verb(origin.verb)))
        if of == "posts":
            return dialogs.choice_dialog(origin, "posts", self._card(origin.case_id, by).pieces)
        return dialogs.choice_dialog(origin, "to", self.desk.partners(origin.case_id, by))

    def _check(self, origin: Origin, by: Person) -> Check:
        return partial(self.desk.check, origin.case_id, by=by)

    def _text(self, origin: Origin, typed: Typed, by: Person) -> str:
        return editing.before(self._card(origin.case_id, by), origin) if typed.text is None else typed.text

    def _redraw(self, origin: Origin, found: Checked, typed: Typed, by: Person, there: str = "") -> Json:
        card, choices = self._card(origin.case_id, by), self.desk.choices(origin.case_id, by)
        said = found.note, found.good
        return editing.edit_dialog(card, origin, found.text, choices, found.findings, *said, typed, there)


def _carried(action: Body) -> tuple[Json, str]:
    """What a button of a card brings along, and which button it is. Raises Denied for one that no card of ours has."""
    try:
        carried = json.loads(action.get("value") or action["selected_option"]["value"])
        name, _ = str(carried["b"]), str(carried["c"])
        words = carried.get("w", BEFORE)
    except (KeyError, TypeError, ValueError, RecursionError):
        raise Denied(STRANGE) from None
    if not isinstance(words, str) or (name != "history" and name not in Verb.__members__.values()):
        raise Denied(STRANGE)
    return carried | {"w": words}, name


def _turned(origin: Origin) -> Origin:
    """The next dialog of the same case, with a new field: Slack keeps what was typed in the old one."""
    return replace(origin, turn=origin.turn + 1)


ACTIONS: Final[dict[str, Callable[[Presses, Body, Body], None]]] = {
    "press": Presses.press,
    "menu": Presses.press,
    "history": Presses.press,
    "choose": Presses.choose,
    "check": Presses.check,
    "wording": Presses.reword,
    "more": Presses.read_on,
    "words": Presses.open_words,
    "open": Presses.open,
    "share": Presses.share,
    "newcomer": Presses.newcomer,
}


def action_for(action_id: str) -> Callable[[Presses, Body, Body], None] | None:
    """What to do for an element; the part of its id before the first "-" names the kind."""
    return ACTIONS.get(action_id.partition("-")[0])


def command_of(callback: str, origin: Origin, by: Person, typed: Typed) -> Command:
    """What a submitted dialog asks for."""
    asked = Command(
        case_id=origin.case_id,
        words=origin.words,
        verb=Verb.SEND,
        by=by,
        reason=typed.reason,
        ground=typed.ground,
        way="slack",
    )
    if callback == "reason":
        return replace(asked, verb=Verb(origin.verb))
    if callback == "choice":
        return replace(asked, verb=Verb(origin.verb), to=typed.to, posts=typed.posts)
    verb = Verb.AMEND if origin.verb == Verb.AMEND else Verb.EDIT if typed.save_only else Verb.SEND
    return replace(asked, verb=verb, text=typed.text or "")


def _is_private(body: Body) -> bool:
    """Whether a button was pressed on a message that only this person sees."""
    return bool((body.get("container") or {}).get("is_ephemeral"))
