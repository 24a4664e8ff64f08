"""A button in a card or in a window -> a Command and one call of the desk -> the card as it is now, or a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from bot.chats.teams import questions
from bot.chats.teams.forms import INPUT, TOO_LONG, asking, choosing, edit_form, giving, reading, written_to_us
from bot.chats.teams.keeping import kept
from bot.chats.teams.render import Json, clean, draw
from bot.chats.teams.rooms import Rooms
from bot.core.buttons import BUTTONS, NOBODY
from bot.core.card import Card
from bot.core.covering import READ_FIRST, WANT_WORDS
from bot.core.model import Command, Person, Verb
from bot.core.permissions import manages
from bot.core.ports import Denied, Outdated
from bot.core.ports.front import Front
from bot.core.templates import Choice
from bot.reading import wording
from bot.reading.wording import Checked

CARD: Final = "application/vnd.microsoft.card.adaptive"
MESSAGE: Final = "application/vnd.microsoft.activity.message"
NOTHING_TO_CHOOSE: Final = "There is no other case here that it could be put together with."
NO_CASE: Final = "This case is not known here any more."
NO_QUESTION: Final = "This question is not for you, or is no longer here."
UNKNOWN: Final = "This button is from an older version of the desk. Please use the newest card."
LOOKS: Final = ("refresh", "back", "show")
TYPED: Final = (Verb.SEND, Verb.EDIT, Verb.AMEND)
CHOOSES: Final = frozenset(verb for verb, button in BUTTONS.items() if button.asks in ("case", "posts", "person"))
WRITTEN_TO_US: Final = "Written to us alone"
FORMS: Final = ("open-edit", "use", "check", "wording")


class Presses:
    """Every press of every button. Raises nothing that a person should not see but what nobody foresaw."""

    def __init__(self, desk: Front, rooms: Rooms) -> None:
        self.desk, self.rooms = desk, rooms

    def execute(self, who: Callable[[], Person], value: Any) -> Json:
        """adaptiveCard/action: the new card, or a sentence."""
        action = value.get("action") if isinstance(value, dict) else None
        action = action if isinstance(action, dict) else {}
        data = action.get("data")
        try:
            return self.press(who(), str(action.get("verb") or ""), data if isinstance(data, dict) else {})
        except Denied as no:
            return toast(str(no))
        except LookupError:
            return toast(NO_CASE)

    def press(self, person: Person, verb: str, data: Json) -> Json:
        """One press on a card. Raises Denied or LookupError when there is no card to show the sentence on."""
        if verb in questions.ANSWERS:
            return self._answered(person, questions.ANSWERS[verb], data)
        if verb in LOOKS:  # a client may ask by itself, so this is no press
            return self._shown(self._seen(data, person))
        card = self._card(data, person)
        if card.covered and (
            verb in FORMS or verb in WANT_WORDS
        ):  # of a card that was drawn before its words were covered
            raise Denied(READ_FIRST)
        if verb in FORMS:
            return self._form(card, person, verb, data)
        order = command(card.case_id, verb, person, data)
        try:
            answer = self.desk.act(order)
        except Outdated as no:
            fresh = self._card(data, person)
            if verb in TYPED and not fresh.covered:
                return self._form(fresh, person, verb, _rebound(data, fresh), str(no), _there(data, fresh))
            return self._shown(fresh, str(no), "warning")
        except Denied as no:
            if verb in TYPED and card.covered:
                raise  # what was typed stays in front of them; nothing is drawn into a card that others see
            if verb in TYPED:
                return self._form(card, person, verb, data, str(no))
            return self._shown(self._card(data, person), str(no), "warning")
        return self._shown(answer.card, answer.text, "good")

    def _answered(self, person: Person, yes: bool, data: Json) -> Json:
        """A manager's Yes or No to somebody whom nobody listed; the card says then what became of it."""
        try:
            said = self.desk.answer(str(data.get("newcomer") or ""), yes, person, "teams")
        except Denied as no:
            said = str(no)
        except LookupError:
            said = NO_QUESTION
        return drawn(questions.closed(said))

    def window(self, who: Callable[[], Person], value: Any) -> Json:
        """task/fetch and task/submit: a window to open, or a sentence that closes it."""
        data = value.get("data") if isinstance(value, dict) else None
        data = data if isinstance(data, dict) else {}
        verb = str(data.get("verb") or "")
        try:
            return self._window(who(), verb, data)
        except Denied as no:
            sentence = str(no)
        except LookupError:
            sentence = NO_CASE
        again = kept(sentence, verb, data)
        return opened("Nothing was sent", again) if again else closed(sentence)

    def _window(self, person: Person, verb: str, data: Json) -> Json:
        card = self._opened(data, person)
        if verb == "words":
            self.desk.admit(card.case_id, person)
            return opened(WRITTEN_TO_US, written_to_us(card))
        if verb == "read":
            return opened("The whole text", reading(card, number(data.get("part")) or 0))
        if verb == "open-choice":
            return self._choice(card, person, data)
        if verb == "open-ask":
            return self._asked(card, person, str(data.get("form")))
        notice = there = ""
        if verb not in FORMS:
            order = command(card.case_id, verb, person, data)
            try:
                return closed(self.desk.act(order).text)
            except Denied as no:
                if f"reason_{verb}" in data:
                    return self._asked(self._opened(data, person), person, verb, str(no), order)
                if "text" not in data:
                    raise
                notice = str(no)
                if isinstance(no, Outdated):
                    card = self._opened(data, person)
                    data, there = _rebound(data, card), _there(data, card)
        form = self._fields(card, person, verb, data, notice, dialog=True, there=there)
        title = BUTTONS[Verb.AMEND].label if data.get("form") == Verb.AMEND else "Edit the reply"
        return opened(title, form) if form else closed(TOO_LONG)

    def _choice(self, card: Card, person: Person, data: Json) -> Json:
        """Which other case, which of their messages, or which colleague."""
        if (name := str(data.get("form"))) not in CHOOSES:
            raise Denied(UNKNOWN)
        if BUTTONS[Verb(name)].asks == "person":
            return self._asked(card, person, name)
        button, several = BUTTONS[Verb(name)], name == Verb.APART
        rows = card.pieces if several else self.desk.partners(card.case_id, person)
        return opened(button.label, choosing(card, button, rows, several)) if rows else closed(NOTHING_TO_CHOOSE)

    def _asked(self, card: Card, person: Person, name: str, notice: str = "", typed: Command | None = None) -> Json:
        """The form of a button that wants a reason, as it is drawn for this person; refused, it keeps what was typed."""
        button = next((b for b in (*card.buttons, *card.menu) if b.verb == name), None)
        if button is None:
            raise Denied(notice or UNKNOWN)
        reason, ground, to = (typed.reason, typed.ground, typed.to) if typed else ("", "", "")
        if button.asks != "person":
            return opened(button.label, asking(card, button, notice, reason, ground))
        people = self.desk.colleagues(card.case_id, person, button.verb)
        if not people:
            return closed(NOBODY)
        return opened(button.label, giving(card, button, people, notice, reason, to))

    def _card(self, data: Json, person: Person) -> Card:
        """The card of a press. Raises Denied with what they can do about it, or LookupError, where it is not for them."""
        card: Card | None = self.desk.card(str(data.get("case_id") or ""), person)
        if card is None:
            self.desk.admit(str(data.get("case_id") or ""), person)
            raise LookupError
        return card

    def _opened(self, data: Json, person: Person) -> Card:
        """The same with its words: for windows, which one person sees."""
        card: Card | None = self.desk.read(str(data.get("case_id") or ""), person)
        if card is None:
            self.desk.admit(str(data.get("case_id") or ""), person)
            raise LookupError
        return card

    def _seen(self, data: Json, person: Person) -> Card:
        card: Card | None = self.desk.card(str(data.get("case_id") or ""), person)
        if card is None:
            raise LookupError
        return card

    def _shown(self, card: Card, notice: str = "", tone: str = "accent") -> Json:
        return drawn(draw(card, self.rooms.watchers(), notice, tone))

    def _form(self, card: Card, person: Person, verb: str, data: Json, notice: str = "", there: str = "") -> Json:
        form = self._fields(card, person, verb, data, notice, there=there)
        return drawn(form) if form else self._shown(card, TOO_LONG, "warning")

    def _fields(
        self, card: Card, person: Person, verb: str, data: Json, notice: str = "", dialog: bool = False, there: str = ""
    ) -> Json | None:
        """The edit form with the text as it stands, checked.

        What was typed belongs to the words the form was opened on: checking it must not make it newer, or saving
        would overwrite what somebody else wrote meanwhile.
        """
        if "text" in data:
            card = replace(card, words=bound(data))
        choices, reason = self.desk.choices(card.case_id, person), str(data.get("reason") or "")
        found = self._checked(card, person, verb, data, choices)
        amend = data.get("form") == Verb.AMEND
        return edit_form(card, found, choices, manages(person, card.place), notice, dialog, reason, amend, there)

    def _checked(self, card: Card, person: Person, verb: str, data: Json, choices: Sequence[Choice]) -> Checked:
        """The text for the field: typed, chosen, or with a wording put in."""
        check = partial(self.desk.check, card.case_id, by=person)
        text = clean(
            str(data["text"]) if "text" in data else card.ours if data.get("form") == Verb.AMEND else card.draft
        )
        picked = number(data.get("stock"))
        if verb == "use" and picked is not None and picked < len(choices):
            text = choices[picked].text
        if verb == "wording":
            return wording.use(text, check, str(data.get("finding") or ""), INPUT)
        found = wording.look(text, check)
        return found if verb == "check" else replace(found, note="")


def command(case_id: str, verb: str, person: Person, data: Json) -> Command:
    """The press as a Command. Raises Denied for a verb no button of ours has."""
    if verb not in Verb.__members__.values():
        raise Denied(UNKNOWN)
    reason = data.get(f"reason_{verb}") or data.get("reason") or ""
    ground = str(data.get(f"ground_{verb}") or "")
    text = str(data.get("text") or "") if verb in TYPED else ""
    made = Command(
        case_id=case_id, verb=Verb(verb), by=person, words=bound(data), text=text, reason=str(reason), ground=ground,
        way="teams",
    )  # fmt: skip
    chosen = _chosen(data)
    return replace(made, to=next(iter(chosen), ""), posts=chosen) if verb in CHOOSES else made


def _chosen(data: Json) -> tuple[str, ...]:
    """What was chosen of the rows of a form, by their ids."""
    rows, ticked = data.get("rows"), str(data.get("chosen") or "").split(",")
    known = [str(row) for row in rows] if isinstance(rows, list) else []
    numbers = (n for tick in ticked if (n := number(tick)) is not None)
    return tuple(known[n] for n in numbers if n < len(known))


def bound(data: Json) -> str:
    """The words a button was drawn for; one that names none is of an earlier version of the desk."""
    return str(data.get("words") or "before")


def _there(data: Json, card: Card) -> str:
    """What stands by now where somebody typed something else."""
    verb = Verb.AMEND if data.get("form") == Verb.AMEND else Verb.EDIT
    return card.instead_of(str(data.get("text") or ""), verb)


def _rebound(data: Json, card: Card) -> Json:
    """The same form on the words as they are now: what was typed stays, and a second press decides."""
    return data | {"words": card.words}


def number(value: Any) -> int | None:
    """Some clients send numbers as text."""
    return int(value) if isinstance(value, int | str) and str(value).isdecimal() else None


def drawn(card: Json) -> Json:
    return {"statusCode": 200, "type": CARD, "value": card}


def toast(text: str) -> Json:
    return {"statusCode": 200, "type": MESSAGE, "value": text}


def opened(title: str, card: Json) -> Json:
    window = {"title": title, "width": "large", "height": "large", "card": {"contentType": CARD, "content": card}}
    return {"task": {"type": "continue", "value": window}}


def closed(text: str) -> Json:
    return {"task": {"type": "message", "value": text}}
