"""Slack: cards in a channel, buttons and dialogs on them, `/reviews` in every channel."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from starlette.routing import Route

from bot.chats.slack import questions, words
from bot.chats.slack.client import NEEDED, Client
from bot.chats.slack.errors import LOST_THREAD, UNREACHABLE, SlackRefused
from bot.chats.slack.receiver import Receiver
from bot.chats.slack.render import in_inbox, metadata, press, render, render_briefly
from bot.chats.slack.words import Json
from bot.core.card import Card
from bot.core.model import OPEN, Person, Verb
from bot.core.newcomers import Question
from bot.core.permissions import manages
from bot.core.ports import Health, Line, Outcome, Refused, TryLater
from bot.core.ports.front import Front
from bot.core.ports.telling import Pauses, Told

LOST_CARD = frozenset({"message_not_found", "cant_update_message", "edit_window_closed"})
TOO_MUCH = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_too_long", "msg_blocks_too_long"})
HOW = "Whoever set up Slack: open api.slack.com/apps, choose Replydesk, and follow the set-up notes for Slack again."


class Slack:
    """A chat of the desk. With `app_token` Slack is reached by Socket Mode, else it comes to us over HTTP."""

    name = "slack"

    def __init__(
        self,
        bot_token: str | Callable[[], str],
        signing_secret: str,
        app_token: str = "",
        api_url: str = "https://slack.com/api/",
        inbox_url: str = "",
        channels: Callable[[], Iterable[str]] = tuple,
        refs: Told | None = None,
        timeout: float = 10.0,
        clock: Callable[[], float] = time.time,
        pauses: Pauses | None = None,
    ) -> None:
        """`bot_token` and `channels` give what the desk uses now; `timeout` is in seconds, for one call.

        While `bot_token` gives "" the workspace is not connected yet, and everything is refused with that sentence.
        Raises ValueError when a secret is missing: nothing runs unguarded.
        """
        given = bot_token
        token = given if callable(given) else lambda: given
        if not callable(given) and not given.strip():
            raise ValueError("Slack needs a bot token (it starts with xoxb-).")
        if not app_token.strip() and not signing_secret.strip():
            raise ValueError("Slack needs a signing secret: without it anybody could press our buttons.")
        self._secret, self._app_token = signing_secret.strip(), app_token.strip()
        self.inbox_url, self.channels, self._refs = inbox_url, channels, refs
        self.client = Client(token, api_url if api_url.endswith("/") else f"{api_url}/", timeout, clock, pauses)
        self._receiver: Receiver | None = None
        self._socket: Any = None

    # what the worker asks for

    def show(self, card: Card, channel: str, ref: str | None, key: str) -> str:
        """Post or update the card. A card that was deleted in Slack is posted anew as long as its case is open."""
        message = render(card, key, self.inbox_url)
        try:
            return self._place(message, channel, ref)
        except SlackRefused as refused:
            if ref and refused.error in LOST_CARD:
                return self._place(message, channel, None) if card.status in OPEN else ref
            if refused.error in TOO_MUCH:
                return self._place(render_briefly(card, key, self.inbox_url), channel, ref)
            raise

    def _place(self, message: Json, channel: str, ref: str | None) -> str:
        if ref is None:
            return self.client.post(channel, message)
        self.client.update(ref, message)
        return ref

    def ping(self, card: Card, text: str, people: Sequence[Person], ref: str, channel: str, key: str) -> str:
        """Say `text` in the card's thread; shown in the channel too when it calls a manager."""
        said = f"{self.mention(people)} {words.escape(words.clean(text))}".strip()
        where, ts = ref.split(":", 1) if ref else (channel, "")
        escalated = any(manages(person, card.place) for person in people)
        message = {"text": said, **metadata(key)}
        try:
            return self.client.post(where, message, thread=ts, broadcast=escalated)
        except SlackRefused as refused:
            if not ts or refused.error not in LOST_THREAD:
                raise
            return self.client.post(where, message)  # somebody deleted the card; people must hear it all the same

    def mention(self, people: Sequence[Person]) -> str:
        """People's names so that Slack calls them; somebody without a Slack id is named in plain words."""
        return " ".join(
            f"<@{handle}>"
            if (handle := p.handles.get(self.name, "")).isalnum()
            else words.escape(words.line(p.name, 80))
            for p in people
        )

    def retire(self, ref: str, text: str) -> None:
        """Put a plain sentence in the place of a message that has had its time."""
        self.client.update(ref, {"text": words.escape(words.clean(text)), "blocks": []})

    def whisper(self, card: Card, text: str, person: Person, key: str) -> str:
        """A direct message with the headline, the way to the card, and "I'm on it" where that still helps."""
        handle = person.handles.get(self.name, "")
        if not handle:
            return ""
        said = words.clean(text)
        link = words.link(self._way(card), "Open the card")
        blocks = [
            words.paragraph(words.word(said)),
            words.context("  ·  ".join(p for p in (words.escape(words.line(card.headline)), link) if p)),
        ]
        buttons = [press(card, b) for b in card.buttons if b.verb is Verb.ACKNOWLEDGE]
        if buttons:
            blocks.append({"type": "actions", "elements": buttons})
        message = {"text": words.escape(said), "blocks": blocks, **metadata(key)}
        return self.client.post(self.client.direct(handle), message)

    def _way(self, card: Card) -> str:
        """The address of the card in Slack when we know it, else in the inbox."""
        refs = self._refs.delivery(card.case_id).refs if self._refs else {}
        rounds = [name for name in refs if name.partition(".")[0] == self.name]
        ref = refs[max(rounds, key=lambda name: (len(name), name))] if rounds else ""
        if ref:
            try:
                return self.client.permalink(ref)
            except (Refused, TryLater):
                pass  # the message matters more than its link
        return in_inbox(self.inbox_url, card.case_id)

    def tell(self, text: str, handle: str, key: str) -> None:
        self.announce(text, self.client.direct(handle), key)

    def reaches(self, person: Person) -> bool:
        return bool(person.handles.get(self.name, ""))

    def put(self, question: Question, person: Person, key: str) -> None:
        """A direct message with Yes and No."""
        self.client.post(self.client.direct(person.handles[self.name]), {**questions.ask(question), **metadata(key)})

    def announce(self, text: str, channel: str, key: str) -> None:
        self.client.post(channel, {"text": words.escape(words.clean(text)), **metadata(key)})

    def find(self, key: str, channel: str, ref: str, since: float) -> str | None:
        """The ref of our message `key`, looked for by its metadata. Raises TryLater when it cannot be told."""
        if channel[:1] in ("U", "W") and not ref:
            try:
                channel = self.client.direct(channel)
            except SlackRefused as refused:
                if refused.error in UNREACHABLE:
                    return None
                raise TryLater(str(refused)) from None
        return self.client.find(key, channel, ref, since)

    # what Slack asks for

    def receiver(self, desk: Front) -> Receiver:
        if self._receiver is None or self._receiver.desk is not desk:
            self._receiver = Receiver(desk, self.client, self._secret, self.inbox_url)
        return self._receiver

    def routes(self, desk: Front) -> list[Route]:
        """The one address Slack calls; none when Slack is reached by Socket Mode without a signing secret."""
        return self.receiver(desk).routes() if self._secret else []

    def open_line(self, desk: Front) -> Line | None:
        """Connect by Socket Mode and stay connected; None without an app token."""
        if not self._app_token:
            return None
        from slack_bolt.adapter.socket_mode.builtin import SocketModeHandler

        bolt = self.receiver(desk).bolt
        line = SocketModeHandler(bolt, self._app_token, logger=bolt.logger, web_client=self.client.web)
        self._socket = line
        self._socket.connect()
        return line

    # how it is

    def health(self) -> list[Health]:
        """Is the token good, are all permissions there, are we in every channel: each with what to do about it."""
        whole = self._whole_health()
        reached = whole[0].remedy != HOW  # else the channels would only say the same again
        return whole + ([part for channel in self.channels() for part in self.watch(channel)] if reached else [])

    def watched(self) -> list[str]:
        """The workspace, and every channel the desk uses."""
        return ["", *self.channels()]

    def watch(self, which: str) -> list[Health]:
        """How the workspace is, or one channel."""
        return [replace(self._channel_health(which), about=which)] if which else self._whole_health()

    def _whole_health(self) -> list[Health]:
        try:
            answer = self.client.web_get("auth.test")
        except Outcome as trouble:
            return [Health("Slack", "failing", str(trouble), HOW)]
        headers = {str(k).lower(): v for k, v in answer.headers.items()}
        granted = headers.get("x-oauth-scopes", "")
        have = {s.strip() for s in (",".join(granted) if isinstance(granted, list) else str(granted)).split(",")}
        missing = sorted(NEEDED - have) if "x-oauth-scopes" in headers else []
        where = f"Connected to {answer.get('team', 'Slack')}"
        if missing:
            detail = f"{where}, but permissions are missing: {', '.join(missing)}"
            parts = [
                Health("Slack", "failing", detail, f"{HOW} Add them under OAuth & Permissions, then reinstall the app.")
            ]
        elif self._socket is not None and not self._socket.client.is_connected():
            parts = [
                Health(
                    "Slack",
                    "failing",
                    f"{where}, but the live connection is down",
                    "It reconnects by itself; check the app token.",
                )
            ]
        else:
            parts = [Health("Slack", "ok", where)]
        return parts

    def _channel_health(self, channel: str) -> Health:
        name = f"Slack channel {channel}"
        try:
            found = self.client.web_get("conversations.info", channel=channel)["channel"]
        except Outcome as trouble:
            return Health(
                name, "failing", str(trouble), "Check the channel id, and add Replydesk with /invite @Replydesk."
            )
        if found.get("is_archived"):
            return Health(
                name, "failing", "The channel is archived.", "Bring it back, or choose another one in the settings."
            )
        if not found.get("is_member") and not found.get("is_im"):
            return Health(name, "failing", "Replydesk is not in the channel.", "Write /invite @Replydesk in it.")
        return Health(name, "ok", f"#{found.get('name', channel)}")
