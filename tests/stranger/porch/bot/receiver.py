"""What people do on the Porch: one signed JSON object for each press, one call of the desk, one sentence back."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.core.card import Card
from bot.core.model import Command, Verb
from bot.core.ports import Denied
from bot.http import NotTaken, read_body, sorry
from bot.reading import wording

log = logging.getLogger("replydesk.porch")

MARK = "x-porch-mark"
LIMIT = 200_000  # bytes
LONGEST = 10_000


def sign(key: str, body: bytes) -> str:
    return hmac.new(key.encode(), body, hashlib.sha256).hexdigest()


class Receiver:
    """The one address the Porch calls."""

    def __init__(self, key: str, desk: Any) -> None:
        self.key, self.desk = key, desk

    async def answer(self, request: Request) -> Response:
        try:
            body = await read_body(request, LIMIT)
        except NotTaken as no:
            return no.answer()
        given = request.headers.get(MARK, "").encode("utf-8", "backslashreplace")
        if not hmac.compare_digest(given, sign(self.key, body).encode()):
            return PlainTextResponse("This does not come from the Porch.", 401)
        try:
            said = await run_in_threadpool(self._carry_out, json.loads(body))
        except (Denied, LookupError) as no:
            said = str(no) if isinstance(no, Denied) else "This case is not there any more."
        except (ValueError, TypeError, AttributeError, RecursionError):
            said = ""  # of no shape we know
        except Exception:
            said = sorry(log, "a press on the Porch failed")
        return JSONResponse({"said": said})

    def _carry_out(self, told: dict[str, Any]) -> str:
        who = self.desk.person("porch", str(told["who"]), str(told.get("name", "")))
        case_id, text, verb = str(told.get("case", "")), str(told.get("text", "")), str(told["verb"])
        check = lambda words: self.desk.check(case_id, words, who)  # noqa: E731
        if verb == "ask":
            found = self.desk.ask(text, who)
            if isinstance(found, Card):
                return f"{found.headline}\n{found.text}"
            rows = [" ".join(row) for row in found.table]
            return "\n".join([found.title, found.summary, *rows, *(line.text for line in found.lines), found.note])
        if verb == "check":
            return "\n".join(f"{f.span}: {f.because}" for f in wording.look(text, check).findings)
        if verb == "wording":
            found = wording.look(text, check).findings
            return wording.use(text, check, wording.name_of(found[0]), LONGEST).text
        if verb in ("history", "whole"):
            card = self.desk.card(case_id, who)
            return "\n".join(card.history) if verb == "history" else card.text
        command = Command(
            case_id=case_id, verb=Verb(verb), by=who, words=str(told["words"]), way="porch", text=text,
            reason=str(told.get("reason", "")), to=str(told.get("to", "")), posts=tuple(map(str, told.get("posts", ()))),
            ground=str(told.get("ground", "")),
        )  # fmt: skip
        return str(self.desk.act(command).text)
