"""Private answers to the person who pressed, and the one handler for whatever goes wrong on the way."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from slack_sdk.webhook import WebhookClient

from bot.chats.slack import words
from bot.chats.slack.client import Client
from bot.chats.slack.words import Json
from bot.core.ports import Denied, Outcome
from bot.http import sorry

log = logging.getLogger("replydesk.slack")

GONE: Final = "This case is no longer here."
TIMEOUT_SECONDS: Final = 10
Body = Json


def sentence(refusal: Exception) -> str:
    """What to say to the person about a refusal we know."""
    return GONE if isinstance(refusal, LookupError) else str(refusal)


def unexpected() -> str:
    """The sentence for what nobody foresaw; its id stands in the log beside the traceback."""
    return sorry(log, "a Slack interaction failed")


def channel_of(body: Body) -> str:
    """Where an interaction came from."""
    container = body.get("container") or {}
    return str(container.get("channel_id") or (body.get("channel") or {}).get("id") or body.get("channel_id") or "")


class Teller:
    """Says things to one person. Slack gives every press an address of its own to answer at; a dialog has none."""

    def __init__(self, client: Client, quiet: logging.Logger) -> None:
        self.client, self._quiet = client, quiet

    def carry_out(self, body: Body, act: Callable[[], None]) -> None:
        """Do `act`; whatever goes wrong is told to the one who pressed."""
        try:
            try:
                act()
            except (Denied, LookupError, Outcome) as refusal:
                self.tell(body, sentence(refusal))
            except Exception:
                self.tell(body, unexpected())
        except Exception as lost:
            log.warning("slack: an answer could not be shown: %s", type(lost).__name__)

    def tell(self, body: Body, said: str, channel: str = "") -> None:
        """Say something to the one who pressed, and to nobody else."""
        text = words.escape(words.clean(said))
        if not text:
            return
        if body.get("response_url"):
            self.respond(body, {"text": text})
            return
        user, channel = str((body.get("user") or {}).get("id", "")), channel or channel_of(body)
        try:
            if not channel:
                raise Denied("There is no channel to answer in.")
            self.client.call("chat.postEphemeral", channel=channel, user=user, text=text)
        except (Outcome, Denied):
            self.client.post(self.client.direct(user), {"text": text})

    def respond(self, body: Body, message: Json, to_channel: bool = False, in_its_place: bool = False) -> None:
        """Answer a press or a command: for its sender alone (`in_its_place`: of the message that was pressed), or for the
        channel in place of what they saw.
        """
        hook = WebhookClient(
            str(body["response_url"]),
            TIMEOUT_SECONDS,
            ssl=self.client.tls,
            retry_handlers=[],
            logger=self._quiet,
        )
        answer = hook.send(
            text=message["text"],
            blocks=message.get("blocks"),
            response_type="in_channel" if to_channel else "ephemeral",
            replace_original=in_its_place,
            delete_original=to_channel,
            unfurl_links=False,
            unfurl_media=False,
        )
        if answer.status_code != 200:
            log.warning("slack: an answer was not taken: %s", answer.status_code)
