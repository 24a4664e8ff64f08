"""Microsoft Teams: Adaptive Cards in a channel, answered by Universal Actions."""

from __future__ import annotations

import html
import time
from collections.abc import Callable, Sequence
from typing import Any, Final

from starlette.routing import Route

from bot.chats.teams import questions, receiver
from bot.chats.teams.hosts import is_loopback
from bot.chats.teams.outcomes import Blocked, Gone
from bot.chats.teams.pacing import Pace
from bot.chats.teams.render import Json, draw, fold
from bot.chats.teams.rooms import CHAT, Room, Rooms
from bot.core.card import Card
from bot.core.model import Person
from bot.core.newcomers import Question
from bot.core.ports import Health, Outcome, TryLater
from bot.core.ports.front import Front
from bot.core.ports.telling import References
from bot.running.addresses import is_this_machine

PATIENCE: Final = 5.0  # seconds a message waits for its turn here, before the clock is asked to come back
NOT_THERE: Final = "Replydesk is not in this Teams channel yet. Please add the app to the team in Teams."
REMOVED: Final = "The Replydesk app was removed in Teams, so nothing arrives there."
ADD: Final = "In Teams, open Apps, find Replydesk and add it to the team (see bot/chats/teams/README.md)."

UNBLOCK: Final = "Ask this person to add or unblock the Replydesk app in Teams."


class Teams:
    """The Teams chat. Raises ValueError with a sentence when the arguments would leave a door open.

    `references` keeps where we may speak; `channels` gives the channel ids the desk uses now, for health; `token`
    replaces Microsoft's sign-in (a callable giving an access token); `pause` waits some seconds.
    """

    name = CHAT
    label = "Microsoft Teams"

    def __init__(
        self,
        app_id: str,
        app_password: str | Callable[[], str],
        references: References,
        *,
        tenant_id: str = "",
        allowed_tenants: Sequence[str] = (),
        auth_off: bool = False,
        listen_host: str = "",
        url: str = "",
        channels: Callable[[], Sequence[str]] = tuple,
        cloud: str = "public",
        openid_metadata_url: str = "",
        token: Callable[[], str] | None = None,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        if auth_off and not is_loopback(listen_host):
            raise ValueError(
                "TEAMS_AUTH=off lets anybody press the buttons, so the desk must listen on 127.0.0.1 then."
            )
        if auth_off and url and not is_this_machine(url):
            raise ValueError(
                "TEAMS_AUTH=off lets anybody press the buttons, so PUBLIC_URL must lead to this machine alone then: a "
                "proxy in front would bring strangers in."
            )
        if not auth_off and not app_id:
            raise ValueError(
                "TEAMS_APP_ID is empty. Without it nobody could tell Microsoft's requests from a stranger's."
            )
        given = app_password
        password = given if callable(given) else lambda: given
        if not auth_off and not password() and token is None:
            raise ValueError("TEAMS_APP_PASSWORD is empty. It is the client secret of the Azure bot.")
        self.tenants = frozenset(t.strip().lower() for t in (*allowed_tenants, tenant_id) if t.strip())
        if not auth_off and not self.tenants:
            raise ValueError(
                "Name the Microsoft 365 tenants that may use the bot: TEAMS_TENANT_ID or TEAMS_ALLOWED_TENANTS."
            )
        self.auth_off, self.app_id, self.configured = auth_off, app_id, channels
        self.rooms = Rooms(references)
        from bot.chats.teams.client import Connector  # botbuilder costs half a second; only those who use Teams pay it

        self.connector = Connector(app_id, password, tenant_id, auth_off, cloud, openid_metadata_url, token)
        self.pace, self.pause = Pace(clock), pause

    def routes(self, desk: Front) -> list[Route]:
        """The one address Microsoft calls."""
        return [Route("/chats/teams/messages", receiver.Receiver(self, desk).answer, methods=["POST"])]

    # Chat

    def show(self, card: Card, channel: str, ref: str | None, key: str) -> str:
        """Post the card, or update it in place. A card somebody deleted in Teams is posted again."""
        message = self._card(card)
        if ref:
            conversation, _, activity = ref.rpartition("|")
            try:
                self._speak(
                    channel,
                    conversation,
                    lambda room: self.connector.update(room.service, conversation, activity, message),
                )
                return ref
            except Gone:
                pass
        return self._post(channel, message)

    def ping(self, card: Card, text: str, people: Sequence[Person], ref: str, channel: str, key: str) -> str:
        """Say `text` under the card, mentioning `people`; as a post of its own when the card is gone."""
        conversation, message = ref.rpartition("|")[0], self._mention(text, people)
        if conversation:
            try:
                return self._say(channel, conversation, message)
            except Gone:
                pass
        return f"{channel} {self._post(channel, message)}"

    def _say(self, name: str, conversation: str, message: Json) -> str:
        """Say something in a conversation; the message's ref for `retire`."""
        said = self._speak(name, conversation, lambda room: self.connector.send(room.service, conversation, message))
        return f"{name} {conversation}|{said}" if said else ""

    def retire(self, ref: str, text: str) -> None:
        """Put a plain sentence in the place of a message that has had its time."""
        name, _, rest = ref.partition(" ")
        conversation, _, activity = rest.rpartition("|")
        message = self._plain(text)
        self._speak(
            name, conversation, lambda room: self.connector.update(room.service, conversation, activity, message)
        )

    def whisper(self, card: Card, text: str, person: Person, key: str) -> str:
        """Say `text` and show the card to one person alone. Nothing happens for people without a Teams id."""
        handle = person.handles.get(CHAT, "")
        if not handle:
            return ""
        return self._say(handle, self._chat_with(handle), {**self._plain(text), "card": draw(card)})

    def tell(self, text: str, handle: str, key: str) -> None:
        """Say `text` to one person alone."""
        conversation = self._chat_with(handle)
        self._speak(
            handle, conversation, lambda room: self.connector.send(room.service, conversation, self._plain(text))
        )

    def reaches(self, person: Person) -> bool:
        return bool(person.handles.get(CHAT))

    def put(self, question: Question, person: Person, key: str) -> None:
        """A card with Yes and No for one person alone."""
        handle = person.handles[CHAT]
        conversation = self._chat_with(handle)
        message = {"card": questions.ask(question), "summary": fold(question.text, 200)}
        self._speak(handle, conversation, lambda room: self.connector.send(room.service, conversation, message))

    def announce(self, text: str, channel: str, key: str) -> None:
        """Say `text` as a post of its own."""
        self._post(channel, self._plain(text))

    def health(self) -> list[Health]:
        """One line for the sign-in and one for each channel or person that cannot be reached."""
        found = []
        try:
            self.connector.check_token()
        except Outcome as no:
            remedy = "Make a new client secret for the Azure bot and set TEAMS_APP_PASSWORD."
            return [Health(self.name, "failing", str(no), remedy)]
        configured = self.configured()
        for name in dict.fromkeys((*configured, *self.rooms.known())):
            room = self.rooms.find(name)
            if room is None and name in configured:
                found.append(Health(f"{self.name} {name}", "not set up", NOT_THERE, ADD, name))
            elif room is not None and (room.removed or room.trouble):
                remedy = ADD if name.startswith("19:") else UNBLOCK
                detail = REMOVED if room.removed else room.trouble
                found.append(Health(f"{self.name} {name}", "failing", detail, remedy, name))
        return found or [Health(self.name, "ok")]

    # pieces

    def _card(self, card: Card) -> Json:
        return {"card": draw(card, self.rooms.watchers()), "summary": fold(card.headline, 200)}

    def _plain(self, text: str) -> Json:
        return {
            "text": html.escape(text, quote=False).replace("\n", "<br>"),
            "format": "xml",
            "summary": fold(text, 200),
        }

    def _mention(self, text: str, people: Sequence[Person]) -> Json:
        tags, mentions = [], []
        for person in people:
            handle, name = person.handles.get(CHAT, ""), html.escape(person.name, quote=False)
            mark = f"<at>{name}</at>" if handle else name
            tags.append(mark)
            if handle:
                room = self.rooms.find(handle) or Room()
                mentions.append({"id": room.user or handle, "name": person.name, "text": mark})
        message = self._plain(text)
        return message | {"text": " ".join([*tags, message["text"]]), "mentions": mentions}

    def _post(self, channel: str, message: Json) -> str:
        def start(room: Room) -> str:
            data: Json = {"channel": {"id": channel}}
            if room.tenant:
                data["tenant"] = {"id": room.tenant}
            conversation, activity = self.connector.open(room.service, True, data, room.tenant, message=message)
            return f"{conversation}|{activity}"

        return str(self._speak(channel, channel, start))

    def _chat_with(self, handle: str) -> str:
        room = self.rooms.find(handle)
        if room and room.conversation and not (room.removed or room.trouble):
            return room.conversation

        def start(room: Room) -> str:
            data = {"tenant": {"id": room.tenant}} if room.tenant else {}
            conversation = self.connector.open(room.service, False, data, room.tenant, member=handle)[0]
            self.rooms.learn(handle, room.service, room.tenant, conversation=conversation)
            return conversation

        return str(self._speak(handle, handle, start))

    def _speak(self, name: str, conversation: str, work: Callable[[Room], Any]) -> Any:
        """Do one thing in a room, at Teams' pace, and remember when it may not be done there any more."""
        self.rooms.expect(name)
        room = self.rooms.find(name)
        if room is not None and room.removed:
            raise Blocked(REMOVED)
        if room is None or not room.service:
            room = self.rooms.home()
        if not room.service:
            raise TryLater(NOT_THERE, 60.0)  # the cards that wait appear when somebody adds the app
        wait = self.pace.take(conversation)
        if wait > PATIENCE:
            raise TryLater("Teams allows only so many messages in one conversation.", wait)
        while wait:
            self.pause(wait)
            wait = self.pace.take(conversation)
        try:
            answer = work(room)
        except (Blocked, Gone) as no:
            self.rooms.note(name, str(no))
            raise
        self.rooms.note(name, "")
        return answer
