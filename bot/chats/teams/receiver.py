"""What Microsoft sends us -> a Command and one call of the desk -> what the person sees."""

from __future__ import annotations

import json
import logging
import re
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.chats.teams.client import is_loopback
from bot.chats.teams.forms import TOO_LONG, edit_form, page, reading
from bot.chats.teams.render import Json, draw, view
from bot.core.card import Card
from bot.core.model import Command, Person, Verb
from bot.core.pages import Page
from bot.core.ports import Denied, Forbidden, Outcome

if TYPE_CHECKING:
    from bot.chats.teams import Teams

log = logging.getLogger("replydesk.teams")

BODY_LIMIT: Final = 256 * 1024
CARD: Final = "application/vnd.microsoft.card.adaptive"
MESSAGE: Final = "application/vnd.microsoft.activity.message"
NO_CASE: Final = "This case is not known here any more."
BROKEN: Final = "Something went wrong on our side ({id}). Nothing was lost; please try again."
UNKNOWN: Final = "This button is from an older version of the desk. Please use the newest card."
_TAG: Final = re.compile(r"<at\b[^>]*>.*?</at>", re.IGNORECASE | re.DOTALL)
_HTML: Final = re.compile(r"<[^>]+>|&nbsp;")


class Receiver:
    """One address for everything. Whatever comes in, the answer is one of the documented ones."""

    def __init__(self, teams: Teams, desk: Any) -> None:
        self.teams, self.desk = teams, desk

    async def answer(self, request: Request) -> Response:
        try:
            body = await _read(request)
            activity = json.loads(body)
        except ClientDisconnect:
            return PlainTextResponse("", 400)
        except (ValueError, RecursionError):
            return PlainTextResponse("This cannot be read.", 400)
        if body == b"" or not isinstance(activity, dict):
            return PlainTextResponse("This cannot be read.", 400)
        try:
            if self.teams.auth_off and not is_loopback(request.client.host if request.client else ""):
                raise Forbidden("Only this machine may talk to a desk without authentication.")
            await self.teams.connector.verify(request.headers.get("authorization", ""), activity)
            self._admit(activity)
        except Forbidden as no:
            return PlainTextResponse(str(no), 401)
        return await run_in_threadpool(self._respond, activity)

    def _admit(self, activity: Json) -> None:
        """Only people of our own tenants. The conversation's tenant is lost on the way, the channel's is not."""
        tenant = str(_at(activity, "channelData", "tenant", "id") or "").lower()
        if self.teams.tenants and tenant not in self.teams.tenants:
            raise Forbidden("This Microsoft 365 tenant may not use the desk.")

    def _respond(self, activity: Json) -> Response:
        kind, name = activity.get("type"), activity.get("name")
        try:
            if kind == "invoke":
                handler = INVOKES.get(str(name))
                return JSONResponse(handler(self, activity)) if handler else PlainTextResponse("", 501)
            if kind == "message":
                self._message(activity)
            elif kind in ("installationUpdate", "conversationUpdate"):
                self._membership(activity)
        except Exception:  # one handler for what nobody foresaw; Teams would only repeat the press
            text = broken()
            return JSONResponse(_toast(text) if kind == "invoke" else {})
        return JSONResponse({})

    # who and where

    def person(self, activity: Json) -> Person:
        """Who pressed or wrote, by Entra object id; a name proves nothing."""
        handle = str(_at(activity, "from", "aadObjectId") or "")
        if not handle:
            raise Denied("Teams did not say who you are. Please use your work account.")
        user, service = str(_at(activity, "from", "id") or ""), str(activity.get("serviceUrl") or "")
        personal = _at(activity, "conversation", "conversationType") == "personal"
        conversation = str(_at(activity, "conversation", "id") or "") if personal else ""
        self.teams.rooms.learn(handle, service, _tenant(activity), conversation=conversation, user=user)
        self.teams.rooms.meet(user)
        found: Person = self.desk.person(self.teams.name, handle, str(_at(activity, "from", "name") or ""))
        return found

    # pressing

    def execute(self, activity: Json) -> Json:
        """adaptiveCard/action: the card as it is now, or a sentence."""
        action = _at(activity, "value", "action") or {}
        data = action.get("data") if isinstance(action, dict) else None
        return self._guarded(activity, str(action.get("verb") or ""), data if isinstance(data, dict) else {})

    def _guarded(self, activity: Json, verb: str, data: Json) -> Json:
        try:
            person = self.person(activity)
            return self._press(person, verb, data)
        except Denied as no:
            return _toast(str(no))
        except LookupError:
            return _toast(NO_CASE)

    def _press(self, person: Person, verb: str, data: Json) -> Json:
        case_id = str(data.get("case_id") or "")
        card = self.desk.card(case_id)
        if card is None:
            raise LookupError(case_id)
        if verb in ("refresh", "back", "show"):
            return self._shown(card, person)
        if verb in ("open-edit", "use", "check"):
            return self._form(card, person, verb, data)
        try:
            answer = self.desk.act(command(case_id, verb, person, data))
        except Denied as no:
            if verb in (Verb.SEND, Verb.EDIT):
                return self._form(card, person, "check", data, str(no))
            return self._shown(self.desk.card(case_id) or card, person, str(no), "warning")
        return self._shown(answer.card, person, answer.text, "good")

    def _shown(self, card: Card, person: Person, notice: str = "", tone: str = "accent") -> Json:
        return _drawn(draw(view(card, person), self.teams.rooms.watchers(), notice, tone))

    def _form(self, card: Card, person: Person, verb: str, data: Json, notice: str = "") -> Json:
        form = self.form(card, person, verb, data, notice)
        return _drawn(form) if form else self._shown(card, person, TOO_LONG, "warning")

    def form(
        self, card: Card, person: Person, verb: str, data: Json, notice: str = "", dialog: bool = False
    ) -> Json | None:
        """The edit form with the text as it stands, checked."""
        choices = self.desk.choices(card.case_id)
        text = str(data["text"]) if "text" in data else card.draft
        picked = str(data.get("stock") or "")
        if verb == "use" and picked.isdigit() and int(picked) < len(choices):
            text = choices[int(picked)].text
        findings = self.desk.check(card.case_id, text).findings if text.strip() else ()
        if verb == "check" and not findings and not notice and text.strip():
            notice = "The check has nothing to say against this text."
        return edit_form(card, text, choices, findings, person.manager, notice, dialog)

    # dialogs

    def fetch(self, activity: Json) -> Json:
        """task/fetch: open a window."""
        return self._window(activity)

    def submit(self, activity: Json) -> Json:
        """task/submit: a press inside a window."""
        return self._window(activity)

    def _window(self, activity: Json) -> Json:
        data = _at(activity, "value", "data")
        data = data if isinstance(data, dict) else {}
        verb, case_id = str(data.get("verb") or ""), str(data.get("case_id") or "")
        try:
            person = self.person(activity)
            card = self.desk.card(case_id)
            if card is None:
                raise LookupError(case_id)
            if verb == "read":
                part = data.get("part", 0)
                return _opened("The whole text", reading(card, part if isinstance(part, int) else 0))
            if verb in ("open-edit", "use", "check"):
                form = self.form(card, person, verb, data, dialog=True)
                return _opened("Edit the reply", form) if form else _closed(TOO_LONG)
            try:
                return _closed(str(self.desk.act(command(case_id, verb, person, data)).text))
            except Denied as no:
                form = self.form(card, person, "check", data, str(no), dialog=True)
                return _opened("Edit the reply", form) if form else _closed(str(no))
        except Denied as no:
            return _closed(str(no))
        except LookupError:
            return _closed(NO_CASE)

    # words

    def _message(self, activity: Json) -> None:
        value = activity.get("value")
        try:
            person = self.person(activity)
            if isinstance(value, dict) and "verb" in value:  # Action.Submit of a client without Action.Execute
                answer = self._press(person, str(value["verb"]), value)
                self._reply(activity, answer["value"])
                return
            said = self.desk.ask(spoken(activity), person)
            self._reply(
                activity,
                page(said) if isinstance(said, Page) else draw(view(said, person), self.teams.rooms.watchers()),
            )
        except Denied as no:
            self._reply(activity, str(no))
        except LookupError:
            self._reply(activity, NO_CASE)
        except Outcome:
            log.warning("an answer could not be sent")
        except Exception:
            self._reply(activity, broken())

    def _reply(self, activity: Json, what: Json | str) -> None:
        service, conversation = str(activity.get("serviceUrl")), str(_at(activity, "conversation", "id") or "")
        message: Json = {"text": what, "format": "plain"} if isinstance(what, str) else {"card": what}
        try:
            self.teams.connector.send(service, conversation, message)
        except Outcome as no:
            log.warning("an answer could not be sent", extra={"why": str(no)})

    # coming and going

    def _membership(self, activity: Json) -> None:
        rooms = self.teams.rooms
        service, tenant = str(activity.get("serviceUrl") or ""), _tenant(activity)
        team, channel = (
            str(_at(activity, "channelData", "team", "id") or ""),
            str(_at(activity, "channelData", "channel", "id") or ""),
        )
        conversation = str(_at(activity, "conversation", "id") or "").partition(";")[0]
        person = str(_at(activity, "from", "aadObjectId") or "")
        personal = _at(activity, "conversation", "conversationType") == "personal"
        name = (person if personal else channel or team or conversation) or conversation
        event = str(_at(activity, "channelData", "eventType") or "")
        if event in ("channelDeleted", "channelRestored", "channelCreated") and channel:
            rooms.remove(channel) if event == "channelDeleted" else rooms.learn(channel, service, tenant, team)
            return
        me = str(_at(activity, "recipient", "id") or "")
        if activity.get("action") in ("remove", "remove-upgrade") or _names(activity, "membersRemoved", me):
            for gone in {name, team} - {""}:
                rooms.remove(gone)
        elif activity.get("action") in ("add", "add-upgrade") or _names(activity, "membersAdded", me):
            rooms.learn(name, service, tenant, team, conversation if personal else "")
            for each in self._channels(service, team) if team else []:
                rooms.learn(each, service, tenant, team)

    def _channels(self, service: str, team: str) -> list[str]:
        try:
            return [team, *self.teams.connector.channels(service, team)]
        except Outcome:
            log.info("the team's channels could not be listed; they are learned when they are used")
            return [team]


INVOKES: Final[dict[str, Callable[[Receiver, Json], Json]]] = {
    "adaptiveCard/action": Receiver.execute,
    "task/fetch": Receiver.fetch,
    "task/submit": Receiver.submit,
}


def command(case_id: str, verb: str, person: Person, data: Json) -> Command:
    """The press as a Command. Raises Denied for a verb no button of ours has."""
    if verb not in Verb.__members__.values():
        raise Denied(UNKNOWN)
    version = data.get("version")
    reason = data.get(f"reason_{verb}") or data.get("reason") or ""
    text = str(data.get("text") or "") if verb in (Verb.SEND, Verb.EDIT) else ""
    return Command(
        case_id=case_id, verb=Verb(verb), by=person, version=int(version) if str(version).isdecimal() else None,
        text=text, reason=str(reason),
    )  # fmt: skip


def spoken(activity: Json) -> str:
    """What was said to us, without the mention and without Teams' HTML."""
    text = str(activity.get("text") or "")
    for entity in activity.get("entities") or []:
        if isinstance(entity, dict) and entity.get("type") == "mention" and entity.get("text"):
            text = text.replace(str(entity["text"]), " ")
    words = _HTML.sub(" ", _TAG.sub(" ", text)).split()
    if words and words[0].lower() in ("reviews", "/reviews"):
        words = words[1:]
    return " ".join(words)[:500]


def broken() -> str:
    """Log the exception being handled under a short id, and the sentence that names it."""
    short = secrets.token_hex(3)
    log.exception("a Teams interaction failed", extra={"id": short})
    return BROKEN.format(id=short)


def _drawn(card: Json) -> Json:
    return {"statusCode": 200, "type": CARD, "value": card}


def _toast(text: str) -> Json:
    return {"statusCode": 200, "type": MESSAGE, "value": text}


def _opened(title: str, card: Json) -> Json:
    window = {"title": title, "width": "large", "height": "large", "card": {"contentType": CARD, "content": card}}
    return {"task": {"type": "continue", "value": window}}


def _closed(text: str) -> Json:
    return {"task": {"type": "message", "value": text}}


def _at(value: Any, *path: str) -> Any:
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _tenant(activity: Json) -> str:
    return str(_at(activity, "channelData", "tenant", "id") or "")


def _names(activity: Json, list_name: str, who: str) -> bool:
    members = activity.get(list_name)
    return bool(who) and isinstance(members, list) and any(_at(member, "id") == who for member in members)


async def _read(request: Request) -> bytes:
    """The body. Raises ValueError as soon as it is larger than anything Teams sends."""
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size > BODY_LIMIT:
            raise ValueError("too large")
        pieces.append(piece)
    return b"".join(pieces)
