"""Talks to Slack's Web API, and turns its errors into the five outcomes.

The library's own retries are off: the desk's clock is the only one who tries again.
"""

from __future__ import annotations

import logging
import ssl
import time
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.error import URLError

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web import SlackResponse

from bot.chats.slack.door import Home
from bot.chats.slack.errors import LOST_THREAD, NOT_CONNECTED, UNREACHABLE, SlackRefused, translate
from bot.chats.slack.render import EVENT_TYPE
from bot.chats.slack.words import Json
from bot.core.ports import TryLater, Unsure
from bot.core.ports.telling import Pauses
from bot.running.calls import Crowded, Patience

log = logging.getLogger("replydesk.slack")

PAGES: Final = 5
PAGE: Final = 200
SOON_SECONDS: Final = 1.5  # for what a press waits for before its dialog opens: Slack's ticket is good for three
SKEW_SECONDS: Final = 120.0  # Slack's clock stamps the messages, ours the intention

# Which scopes each method needs; the manifest and the health check are held to this table.
SCOPES: Final[Mapping[str, tuple[str, ...]]] = {
    "auth.test": (),
    "chat.postMessage": ("chat:write",),
    "chat.update": ("chat:write",),
    "chat.postEphemeral": ("chat:write",),
    "chat.getPermalink": (),
    "conversations.open": ("im:write",),
    "conversations.info": ("channels:read", "groups:read"),
    "conversations.history": ("channels:history", "groups:history", "im:history"),
    "conversations.replies": ("channels:history", "groups:history"),
    "users.info": ("users:read",),
    "views.open": (),
    "views.update": (),
}
COMMAND_SCOPES: Final = ("commands",)
NEEDED: Final = frozenset(s for scopes in SCOPES.values() for s in scopes) | frozenset(COMMAND_SCOPES)


class Client:
    """Every call of Slack's Web API that the desk makes. Raises Refused, TryLater and Unsure, and nothing else."""

    def __init__(
        self,
        token: Callable[[], str],
        api_url: str,
        timeout: float = 10.0,
        clock: Callable[[], float] = time.time,
        pauses: Pauses | None = None,
    ) -> None:
        """`token` gives the bot token of now; `timeout` in seconds for one call; `clock` gives epoch seconds.

        `pauses` keeps how long Slack asked us to wait, for every process: its limits are the workspace's.
        """
        self._clock, self._pauses = clock, pauses
        self._not_before: dict[tuple[str, str], float] = {}
        for noisy in ("slack_bolt", "slack_sdk"):
            logging.getLogger(noisy).setLevel(logging.WARNING)
        self._quiet = logging.getLogger("replydesk.slack.sdk")
        self._quiet.setLevel(logging.CRITICAL)  # the library's lines would carry what is sent
        self.tls = ssl.create_default_context()  # once: the library would read all certificates for every call
        self.token = token
        self.web = self.web_client(token().strip(), api_url, timeout)
        self._in_time = Patience(timeout)  # the library's own time-out begins anew with every byte
        self._soon = Patience(min(timeout, SOON_SECONDS))
        self._home: tuple[str, Home] | None = None

    def web_client(self, token: str, api_url: str, timeout: float) -> WebClient:
        return WebClient(
            token=token,
            base_url=api_url,
            timeout=max(1, round(timeout)),
            ssl=self.tls,
            retry_handlers=[],
            logger=self._quiet,
        )

    def call(self, method: str, repeatable: bool = False, **fields: Any) -> SlackResponse:
        """Call `method`. `repeatable`: doing it twice does no harm, so a lost answer is TryLater, not Unsure."""
        assert method in SCOPES, method
        busy = method, str(fields.get("channel", "")) if method == "chat.postMessage" else ""
        self._wait_turn(busy)
        try:
            return self._in_time(lambda: self.web.api_call(method, json=fields))
        except SlackApiError as error:
            raise self._outcome(error, busy, repeatable) from None
        except Crowded:
            raise TryLater("Slack has not answered for a while.") from None
        except URLError as error:
            if isinstance(error.reason, (ConnectionResetError, BrokenPipeError)) and not repeatable:
                raise Unsure("Slack hung up in the middle.") from None
            raise TryLater("Slack cannot be reached.") from None
        except (OSError, SlackClientError, ValueError) as error:
            log.warning("slack %s: %s", method, type(error).__name__)
            if repeatable:
                raise TryLater("Slack did not answer.") from None
            raise Unsure("Slack did not answer in time.") from None

    def _wait_turn(self, busy: tuple[str, str]) -> None:
        """Slack limits a method for the whole workspace, reads too, and messages for each channel."""
        until = self._not_before.get(busy, 0.0)
        if self._pauses is not None:
            until = max(until, self._pauses.paused(pause_of(busy)))
        wait = until - self._clock()
        if wait > 0:  # asking all the same would make Slack wait longer
            raise TryLater("Slack asked us to wait.", wait)
        self.web.token = self.token().strip()
        if not self.web.token:
            raise SlackRefused(NOT_CONNECTED, "not_authed")

    def _outcome(self, error: SlackApiError, busy: tuple[str, str], repeatable: bool) -> Exception:
        outcome = translate(busy[0], error, repeatable)
        if isinstance(outcome, TryLater) and outcome.after:
            self._not_before[busy] = self._clock() + outcome.after
            if self._pauses is not None:
                self._pauses.pause(pause_of(busy), self._not_before[busy])
        return outcome

    def post(self, channel: str, message: Json, thread: str = "", broadcast: bool = False) -> str:
        """Post `message`; the ref to keep, "channel:ts"."""
        fields: Json = {"channel": channel, **message, **QUIET}
        if thread:
            fields |= {"thread_ts": thread, "reply_broadcast": broadcast}
        answer = self.call("chat.postMessage", **fields)
        return join(str(answer.get("channel") or channel), str(answer["ts"]))

    def update(self, ref: str, message: Json) -> None:
        """Change a message in place. Slack keeps the metadata when none is sent, and with it the key of the message."""
        channel, ts = split(ref)
        kept = {name: part for name, part in message.items() if name != "metadata"}
        self.call("chat.update", repeatable=True, channel=channel, ts=ts, **kept, parse="none", link_names=False)

    def direct(self, user: str) -> str:
        """The channel for messages to one person alone."""
        return str(self.call("conversations.open", repeatable=True, users=user)["channel"]["id"])

    def permalink(self, ref: str) -> str:
        channel, ts = split(ref)
        answer = self.web_get("chat.getPermalink", channel=channel, message_ts=ts)
        return str(answer["permalink"])

    def web_get(self, method: str, **params: Any) -> SlackResponse:
        """Call a method that only reads. Slack takes no JSON for these."""
        return self._read(method, self._in_time, params)

    def _read(self, method: str, in_time: Patience, params: dict[str, Any]) -> SlackResponse:
        assert method in SCOPES, method
        self._wait_turn((method, ""))
        try:
            return in_time(lambda: self.web.api_call(method, params=params))
        except SlackApiError as error:
            raise self._outcome(error, (method, ""), repeatable=True) from None
        except (Crowded, OSError, SlackClientError, ValueError):
            raise TryLater("Slack cannot be reached.") from None

    def member(self, user: str) -> Json:
        """What Slack says of a person, asked with little patience. Raises Refused or TryLater."""
        found = self._read("users.info", self._soon, {"user": user}).get("user")
        if not isinstance(found, dict):
            raise TryLater("Slack did not say who this is.")
        return found

    def home(self) -> Home:
        """The workspace our token belongs to, asked once for each token. Raises TryLater or Refused."""
        token = self.token()
        if self._home is None or self._home[0] != token:
            answer = self.web_get("auth.test")
            self._home = token, Home(str(answer.get("team_id") or ""), str(answer.get("enterprise_id") or ""))
        return self._home[1]

    def find(self, key: str, channel: str, ref: str, since: float) -> str | None:
        """The ref of our message `key` sent after `since` in `channel` or in the thread of `ref`; None when not there.

        Raises TryLater when Slack does not let us look, or when there is more to read than is sensible.
        """
        where, thread = split(ref) if ref else (channel, "")
        method = "conversations.replies" if thread else "conversations.history"
        asked: Json = {"channel": where, "oldest": f"{max(0.0, since - SKEW_SECONDS):.6f}", "limit": PAGE}
        asked |= {"include_all_metadata": "true"} | ({"ts": thread} if thread else {})
        for _ in range(PAGES):
            try:
                answer = self.web_get(method, **asked)
            except SlackRefused as refused:
                if refused.error in LOST_THREAD and thread:
                    return self.find(key, where, "", since)  # then it was sent to the channel, if at all
                if refused.error in UNREACHABLE:
                    return None
                raise TryLater(str(refused)) from None
            for message in answer.get("messages") or []:
                if key_of(message) == key:
                    return join(where, str(message["ts"]))
            cursor = (answer.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return None
            asked["cursor"] = cursor
        raise TryLater("There is too much in this Slack channel to look through.")


QUIET: Final = {"unfurl_links": False, "unfurl_media": False, "parse": "none", "link_names": False}


def pause_of(busy: tuple[str, str]) -> str:
    """Under which name a wait is kept."""
    return ".".join(("slack", *filter(None, busy)))


def key_of(message: Json) -> str:
    """The key we gave a message, or ""."""
    metadata = message.get("metadata") or {}
    return str((metadata.get("event_payload") or {}).get("key", "")) if metadata.get("event_type") == EVENT_TYPE else ""


def join(channel: str, ts: str) -> str:
    return f"{channel}:{ts}"


def split(ref: str) -> tuple[str, str]:
    channel, _, ts = ref.partition(":")
    return channel, ts
