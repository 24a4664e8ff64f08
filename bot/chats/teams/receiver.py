"""What Microsoft sends us: prove it, read it, make one call, answer."""

from __future__ import annotations

import json
import logging
import re
from functools import partial
from typing import TYPE_CHECKING, Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.chats.teams import door
from bot.chats.teams.door import tenant_of, text_at
from bot.chats.teams.forms import page
from bot.chats.teams.hosts import is_loopback
from bot.chats.teams.presses import NO_CASE, Presses, toast
from bot.chats.teams.render import Json, draw
from bot.chats.teams.roster import Roster
from bot.core.model import Person
from bot.core.pages import Page
from bot.core.ports import Denied, Forbidden, Outcome
from bot.core.ports.front import Front
from bot.http import NotTaken, read_body, sorry

if TYPE_CHECKING:
    from bot.chats.teams.chat import Teams

log = logging.getLogger("replydesk.teams")

BODY_LIMIT: Final = 256 * 1024
_TAG: Final = re.compile(r"<at\b[^>]*>.*?</at>", re.IGNORECASE | re.DOTALL)
_HTML: Final = re.compile(r"<[^>]+>|&nbsp;")


class Receiver:
    """One address for everything. Whatever comes in, the answer is one of the documented ones."""

    def __init__(self, teams: Teams, desk: Front) -> None:
        self.teams, self.desk, self.rooms = teams, desk, teams.rooms
        self.presses = Presses(desk, teams.rooms)
        self.roster = Roster(teams.connector, teams.tenants)

    async def answer(self, request: Request) -> Response:
        """POST /chats/teams/messages."""
        try:
            body = await read_body(request, BODY_LIMIT)
            if self.teams.auth_off and not is_loopback(request.client.host if request.client else ""):
                raise Forbidden("Only this machine may talk to a desk without authentication.")
            service = await self.teams.connector.prove(request.headers.get("authorization", ""))
            activity = read(body)
            if activity is None:  # Microsoft would only send it again
                log.warning("a genuine activity could not be read")
                return JSONResponse({})
            self.teams.connector.match(service, activity)
            if self.teams.tenants:
                door.admit(activity, self.teams.tenants)
        except NotTaken as no:
            return no.answer()
        except Forbidden as no:
            return PlainTextResponse(str(no), 401)
        return await run_in_threadpool(self._respond, activity)

    def _respond(self, activity: Json) -> Response:
        kind = activity.get("type")
        if door.is_bot(activity) and kind in ("invoke", "message"):
            return JSONResponse({})
        try:
            if kind == "invoke":
                return self._invoke(activity)
            if kind == "message":
                self._message(activity)
            elif kind in ("installationUpdate", "conversationUpdate"):
                self._membership(activity)
        except Exception:  # one handler for what nobody foresaw; Teams would only repeat the press
            text = sorry(log, "a Teams interaction failed")
            return JSONResponse(toast(text) if kind == "invoke" else {})
        return JSONResponse({})

    def _invoke(self, activity: Json) -> Response:
        who, name = partial(self.person, activity), activity.get("name")
        if name == "adaptiveCard/action":
            return JSONResponse(self.presses.execute(who, activity.get("value")))
        if name in ("task/fetch", "task/submit"):
            return JSONResponse(self.presses.window(who, activity.get("value")))
        return PlainTextResponse("", 501)

    def person(self, activity: Json) -> Person:
        """Who pressed or wrote. Raises Denied."""
        handle = door.insider(activity)
        user = text_at(activity, "from", "id")
        conversation = text_at(activity, "conversation", "id") if personal(activity) else ""
        service, tenant = text_at(activity, "serviceUrl"), tenant_of(activity)
        self.rooms.learn(handle, service, tenant, "", conversation, user)
        if channel := text_at(activity, "channelData", "channel", "id"):
            self.rooms.learn(channel, service, tenant, text_at(activity, "channelData", "team", "id"))
        self.rooms.meet(user)
        person = self.desk.person(self.teams.name, handle, text_at(activity, "from", "name"))
        room = text_at(activity, "conversation", "id").partition(";")[0]
        if not person.listed and self.roster.is_guest(service, room, user):
            raise Denied(door.GUEST)
        return person

    # words

    def _message(self, activity: Json) -> None:
        value = activity.get("value")
        try:
            person = self.person(activity)
            if isinstance(value, dict) and "verb" in value:  # Action.Submit of a client without Action.Execute
                self._reply(activity, self.presses.press(person, str(value["verb"]), value)["value"])
                return
            if not personal(activity):  # the answer stands where everybody in the channel reads it
                channel = text_at(activity, "channelData", "channel", "id")
                person = self.desk.in_channel(self.teams.name, channel, person)
            said = self.desk.ask(spoken(activity), person)
            shown = page(said) if isinstance(said, Page) else draw(said, self.rooms.watchers())
            self._reply(activity, shown)
        except Denied as no:
            self._reply(activity, str(no))
        except LookupError:
            self._reply(activity, NO_CASE)
        except Exception:
            self._reply(activity, sorry(log, "a Teams interaction failed"))

    def _reply(self, activity: Json, what: Json | str) -> None:
        message: Json = {"text": what, "format": "plain"} if isinstance(what, str) else {"card": what}
        service, conversation = text_at(activity, "serviceUrl"), text_at(activity, "conversation", "id")
        try:
            self.teams.connector.send(service, conversation, message)
        except Outcome as no:
            log.warning("an answer could not be sent", extra={"why": str(no)})

    # coming and going

    def _membership(self, activity: Json) -> None:
        service, tenant = text_at(activity, "serviceUrl"), tenant_of(activity)
        team, channel = (
            text_at(activity, "channelData", "team", "id"),
            text_at(activity, "channelData", "channel", "id"),
        )
        event, me = text_at(activity, "channelData", "eventType"), text_at(activity, "recipient", "id")
        action, alone = text_at(activity, "action"), personal(activity)
        conversation = text_at(activity, "conversation", "id").partition(";")[0]
        name = text_at(activity, "from", "aadObjectId") if alone else channel or team or conversation
        if event == "channelDeleted" and channel:
            self.rooms.remove(channel)
        elif event in ("channelCreated", "channelRestored") and channel:
            self.rooms.learn(channel, service, tenant, team)
        elif action.startswith("remove") or named(activity, "membersRemoved", me):
            for gone in {name, team} - {""}:
                self.rooms.remove(gone)
        elif action.startswith("add") or named(activity, "membersAdded", me):
            if name:
                self.rooms.learn(name, service, tenant, team, conversation if alone else "")
            for each in self._channels(service, team) if team else []:
                self.rooms.learn(each, service, tenant, team)

    def _channels(self, service: str, team: str) -> list[str]:
        try:
            return [team, *self.teams.connector.channels(service, team)]
        except Outcome:
            log.info("the team's channels could not be listed; they are learned when they are used")
            return [team]


def read(body: bytes) -> Json | None:
    """The activity in `body`; None when there is none."""
    try:
        activity = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return activity if isinstance(activity, dict) else None


def spoken(activity: Json) -> str:
    """What was said to us, without the mention and without Teams' HTML."""
    text = text_at(activity, "text")
    entities = activity.get("entities")
    for entity in entities if isinstance(entities, list) else []:
        if isinstance(entity, dict) and entity.get("type") == "mention" and entity.get("text"):
            text = text.replace(str(entity["text"]), " ")
    words = _HTML.sub(" ", _TAG.sub(" ", text)).split()
    if words and words[0].lower() in ("reviews", "/reviews"):
        words = words[1:]
    return " ".join(words)[:500]


def personal(activity: Json) -> bool:
    """Whether this is somebody's own chat with the bot."""
    return text_at(activity, "conversation", "conversationType") == "personal"


def named(activity: Json, list_name: str, who: str) -> bool:
    """Whether `who` is one of the members who came or went."""
    members = activity.get(list_name)
    return bool(who) and isinstance(members, list) and any(text_at(member, "id") == who for member in members)
