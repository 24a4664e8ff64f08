"""Slack's side of the talk: everything arrives here, is checked, acknowledged at once, and handed on.

Slack waits three seconds for an acknowledgement. Presses are acknowledged first and carried out on threads of our own,
so that a slow day in Slack or in the store never makes a button say "trouble connecting".
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.adapter.starlette.handler import to_starlette_response
from slack_bolt.authorization import AuthorizeResult
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.chats.slack import proof, words
from bot.chats.slack.client import Client
from bot.chats.slack.dialogs import Origin
from bot.chats.slack.presses import Presses, action_for
from bot.chats.slack.telling import Body, Teller, sentence, unexpected
from bot.core.ports import Denied, Forbidden, Outcome
from bot.core.ports.front import Front
from bot.http import NotTaken, read_body

log = logging.getLogger("replydesk.slack")

PATH: Final = "/chats/slack/events"
COMMAND: Final = "/reviews"
BODY_LIMIT: Final = 1_000_000  # bytes; a dialog with its state stays under 300,000
THREADS: Final = 16


class Receiver:
    """The one address and the one Socket Mode ear of Slack."""

    def __init__(self, desk: Front, client: Client, signing_secret: str, inbox_url: str) -> None:
        quiet = logging.getLogger("replydesk.slack.bolt")
        quiet.setLevel(logging.CRITICAL)  # the library's own lines would carry what people wrote
        self.desk, self.secret = desk, signing_secret
        self.teller = Teller(client, quiet)
        self.presses = Presses(desk, client, self.teller, inbox_url)
        self.work = ThreadPoolExecutor(THREADS, "slack-press")
        self.bolt = App(
            logger=quiet,
            signing_secret=signing_secret,
            client=client.web,
            # ours, because the library's would ask Slack first, while the three seconds run
            authorize=lambda context: AuthorizeResult(
                enterprise_id=None, team_id=context.team_id, bot_token=client.token()
            ),
            token_verification_enabled=False,
            listener_executor=ThreadPoolExecutor(THREADS, "slack-ack"),
        )
        anything = re.compile(".*")
        self.bolt.command(COMMAND)(self._command)
        self.bolt.action(anything)(self._press)
        self.bolt.view("edit")(self._submit)
        self.bolt.view("reason")(self._submit)
        self.bolt.view("choice")(self._submit)
        self.bolt.event(anything)(_ignore)  # what people type in Slack is never read, and so never published

    def routes(self) -> list[Route]:
        return [Route(PATH, self._receive, methods=["POST"])]

    async def _receive(self, request: Request) -> Response:
        """Prove the bytes, then let Bolt read them, off the event loop because it waits for the acknowledgement.

        What is genuine and of no shape we know is taken: Slack would only send it again.
        """
        try:
            raw = await read_body(request, BODY_LIMIT)
            proof.verify(self.secret, request.headers, raw, time.time())
            headers: dict[str, str | Sequence[str]] = {**request.headers}
            asked = BoltRequest(body=raw.decode("utf-8"), query="", headers=headers)
            answer: BoltResponse = await run_in_threadpool(self.bolt.dispatch, asked)
        except NotTaken as no:
            return no.answer()
        except Forbidden as no:
            return PlainTextResponse(str(no), 401)
        except Exception as odd:  # Bolt reads the body in its constructor, and trusts its shape
            log.warning("slack: a signed request could not be read", extra={"why": type(odd).__name__})
            return PlainTextResponse("")
        if answer.status != 200:  # something of next year, that none of our handlers waits for
            log.info("slack: a signed request was for nobody", extra={"status": answer.status})
            return PlainTextResponse("")
        return to_starlette_response(answer)

    def _command(self, ack: Callable[..., Any], body: Body) -> None:
        ack()
        self._hand_on(body, lambda: self.presses.answer(body, str(body.get("text") or "")))

    def _press(self, ack: Callable[..., Any], body: Body) -> None:
        ack()
        actions = body.get("actions")
        first = actions[0] if isinstance(actions, list) and actions else None
        action: Body = first if isinstance(first, dict) else {}
        act = action_for(str(action.get("action_id", "")))
        if act is not None:
            self._hand_on(body, lambda: act(self.presses, body, action))

    def _hand_on(self, body: Body, act: Callable[[], None]) -> None:
        self.work.submit(self.teller.carry_out, body, act)

    def _submit(self, ack: Callable[..., Any], body: Body) -> None:
        """A dialog is carried out before it is acknowledged, so that a refusal can stand at its field. Slack's store is
        not asked here, only ours, which answers in milliseconds.
        """
        view: Body = body.get("view") or {}
        try:
            origin = Origin.load(view["private_metadata"])
        except (KeyError, TypeError, ValueError, RecursionError):  # no dialog of ours
            ack()
            return
        try:
            said, again = self.presses.submit(view, self.presses.who(body, wait=False))
        except (Denied, LookupError, Outcome) as refusal:
            ack(response_action="errors", errors={_field(view): words.line(sentence(refusal), 600)})
        except Exception:
            ack(response_action="errors", errors={_field(view): unexpected()})
        else:
            if again:
                ack(response_action="update", view=again)
                return
            ack()
            self._hand_on(body, lambda: self.teller.tell(body, said, origin.channel))


def _field(view: Body) -> str:
    """The input block of a dialog that an error belongs to."""
    blocks = view.get("blocks")
    rows = [b for b in blocks if isinstance(b, dict)] if isinstance(blocks, list) else []
    return str(next((b.get("block_id") for b in rows if b.get("type") == "input"), "reason"))


def _ignore(ack: Callable[..., Any]) -> None:
    ack()
