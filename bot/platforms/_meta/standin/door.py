"""The front door of a stand-in: who is asking, and the Graph API's own error bodies.

Faults on demand: `fail("lost")` makes the next reply be written down and its answer get lost, and so on.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections import deque
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

SILENCE_SECONDS = 30.0
TRACE = "Afb8kPzDemoTrace0000000"


@dataclass(frozen=True, slots=True)
class Account:
    """An account: its id, its name and the access token that may act for it."""

    id: str
    name: str
    token: str


class Missing(LookupError):
    """There is no such object, or it was removed."""


class GraphError(Exception):
    """An answer in Facebook's error shape."""

    def __init__(self, status: int, code: int, message: str, subcode: int = 0, kind: str = "OAuthException") -> None:
        super().__init__(message)
        error: dict[str, Any] = {"message": message, "type": kind, "code": code}
        if subcode:
            error["error_subcode"] = subcode
        if code in (1, 2):
            error["is_transient"] = code == 2
        self.status, self.body = status, {"error": error | {"fbtrace_id": TRACE}}


@dataclass(frozen=True, slots=True)
class Fault:
    """How one call goes wrong: `done` = the reply is written all the same; `body` None = no (whole) answer."""

    status: int
    body: Any = None
    done: bool = False
    silent: bool = False
    headers: dict[str, str] = field(default_factory=dict)


def _error(status: int, code: int, message: str, subcode: int = 0, kind: str = "OAuthException") -> dict[str, Any]:
    return GraphError(status, code, message, subcode, kind).body


TRANSIENT = "An unexpected error has occurred. Please retry your request later."
USAGE = '{"1": [{"type": "pages", "call_count": 100, "estimated_time_to_regain_access": 7}]}'
GONE = (
    "Unsupported post request. Object with ID '{}' does not exist, cannot be loaded due to missing permissions, "
    "or does not support this operation. Please read the Graph API documentation at "
    "https://developers.facebook.com/docs/graph-api"
)

FAULTS: dict[str, Fault] = {
    "429": Fault(429, _error(429, 4, "(#4) Application request limit reached"), headers={"Retry-After": "120"}),
    "rate limit": Fault(
        400, _error(400, 32, "(#32) Page request limit reached"), headers={"X-Business-Use-Case-Usage": USAGE}
    ),
    "503": Fault(503, "<html>Service Unavailable</html>"),
    "transient": Fault(400, _error(400, 2, TRANSIENT)),
    "500": Fault(500, _error(500, 2, TRANSIENT)),
    "500 after creating": Fault(500, _error(500, 1, "An unknown error occurred"), done=True),
    "502": Fault(502, "<html>Bad Gateway</html>"),
    "time-out": Fault(0, silent=True),
    "time-out after creating": Fault(0, done=True, silent=True),
    "lost": Fault(0, done=True),
    "broken": Fault(200, "<html>", done=True),
    "signed out": Fault(401, _error(401, 190, "Error validating access token: The session has been invalidated.", 460)),
    "no permission": Fault(403, _error(403, 200, "(#200) Permissions error")),
    "gone": Fault(400, _error(400, 100, GONE.format("0"), 33, "GraphMethodException")),
    "blocked": Fault(400, _error(400, 368, "The action attempted has been deemed abusive or is otherwise disallowed")),
    "duplicate": Fault(400, _error(400, 506, "(#506) Duplicate status message")),
}


class Gate:
    """Checks tokens and their proofs. `calls` keeps every (method, path with query) for tests."""

    def __init__(self, accounts: Collection[Account], app_secret: str, require_proof: bool = True) -> None:
        self.accounts, self.app_secret, self.require_proof = accounts, app_secret, require_proof
        self.calls: deque[tuple[str, str]] = deque(maxlen=1000)
        self.headers: dict[str, str] = {}  # of every answer: how much of the budget is used
        self._faults: deque[tuple[str, Fault]] = deque()

    def fail(self, fault: str, times: int = 1, on: str = "POST") -> None:
        """Let the next `times` calls with method `on` go wrong in the way `FAULTS` names."""
        self._faults.extend([(on, FAULTS[fault])] * times)

    def guarded(self, answer: Any) -> Any:
        async def endpoint(request: Request) -> Response:
            self.calls.append((request.method, str(request.url.path) + "?" + request.url.query))
            values = dict(request.query_params if request.method == "GET" else await request.form())
            fault = self._faults.popleft()[1] if self._faults and self._faults[0][0] == request.method else None
            try:
                if fault is not None and not fault.done:
                    return await self._fail(fault, request)
                account = self._account(request, values)
                body = await run_in_threadpool(answer, account, request, values)
            except GraphError as error:
                return JSONResponse(error.body, error.status)
            except Missing:
                gone = GONE.format(request.path_params.get("node", ""))
                return JSONResponse(_error(400, 100, gone, 33, "GraphMethodException"), 400)
            return JSONResponse(body, headers=self.headers) if fault is None else await self._fail(fault, request)

        return endpoint

    async def _fail(self, fault: Fault, request: Request) -> Response:
        if fault.silent:
            for _ in range(int(SILENCE_SECONDS / 0.02)):
                if await request.is_disconnected():
                    break
                await asyncio.sleep(0.02)
        if fault.body is None:
            return CutOff()
        text = fault.body if isinstance(fault.body, str) else json.dumps(fault.body)
        kind = "text/html" if isinstance(fault.body, str) else "application/json"
        return Response(text, fault.status, fault.headers, kind)

    def _account(self, request: Request, values: dict[str, Any]) -> Account:
        """The account whose token this is. Raises GraphError as Facebook does."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme != "Bearer" or not token:
            message = "An access token is required to request this resource."
            raise GraphError(400, 104, message)
        account = next((one for one in self.accounts if one.token == token), None)
        if account is None:
            raise GraphError(401, 190, "Invalid OAuth access token - Cannot parse access token")
        proof = hmac.new(self.app_secret.encode(), token.encode(), hashlib.sha256).hexdigest()
        given = values.get("appsecret_proof")
        if given is None and self.require_proof:
            message = "API calls from the server require an appsecret_proof argument"
            raise GraphError(400, 100, message, kind="GraphMethodException")
        if given is not None and given != proof:
            message = "Invalid appsecret_proof provided in the API argument"
            raise GraphError(400, 100, message, kind="GraphMethodException")
        return account


class CutOff(Response):
    """Begins an answer and breaks off: what a caller sees when a connection dies."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        length = [(b"content-length", b"100"), (b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 200, "headers": length})
        await send({"type": "http.response.body", "body": b"{", "more_body": True})
