"""Trustpilot on loopback: its API and its token address. It checks every token, remembers, and fails on demand."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from tests.platforms.failing import Failing

UNIT = "5f8a0000aa0000000000aa01"
KEY, SECRET, USER = "standInApiKey000", "standInApiSecret", "5f8a0000aa0000000000aa99"
WORD = "a-word-nobody-can-guess"
LASTS = 359_999
TOKEN_PATH = "/v1/oauth/oauth-business-users-for-applications/accesstoken"


def stamp(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


def error(status: int) -> dict[str, Any]:
    return {"message": f"This is answer {status}.", "errorCode": status}


class TrustpilotStandIn(Failing):
    """What Trustpilot remembers of one business unit. `late` reads do not show yet what was just written."""

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__()
        self.clock, self.numbers = clock, count(1)
        self.reviews: dict[str, dict[str, Any]] = {}
        self.tokens: dict[str, float] = {}  # access token -> until when it is good
        self.signed_in = True
        self.late = 0
        self.writes_over = True  # whether a second reply takes the place of the first: nobody knows
        self.listed_as = "reviews"
        self.calls: list[str] = []

    def sign_out(self) -> None:
        self.signed_in = False
        self.tokens.clear()

    def routes(self) -> list[BaseRoute]:
        return [
            Route(TOKEN_PATH, self.token, methods=["POST"]),
            Route("/v1/private/reviews/{id}/reply", self.reply, methods=["POST", "DELETE"]),
            Route("/v1/private/reviews/{id}", self.review),
            Route("/v1/private/business-units/{unit}/reviews", self.listed),
        ]

    # what the public and the clinic do there

    def write(self, text: str, name: str, stars: int = 1, **more: Any) -> str:
        """A review; its id."""
        id = f"62c8968be77911f2449e{next(self.numbers):04d}"
        at = stamp(self.clock())
        self.reviews[id] = {
            "id": id,
            "stars": stars,
            "title": f"{text[:40]}…",
            "text": text,
            "language": "en",
            "createdAt": at,
            "updatedAt": None,
            "isVerified": True,
            "consumer": {"id": f"c-{name}", "displayName": name},
            "businessUnit": {"id": UNIT},
            "companyReply": None,
        } | more
        return id

    def change(self, id: str, **fields: Any) -> None:
        self.reviews[id] |= {**fields, "updatedAt": stamp(self.clock())}

    def answer(self, id: str, text: str) -> None:
        self.reviews[id]["companyReply"] = {"text": text, "createdAt": stamp(self.clock()), "updatedAt": None}

    def event(self, id: str, what: str) -> dict[str, Any]:
        """What the webhook says of a review."""
        row = self.reviews[id]
        who = row["consumer"]
        same = {name: row[name] for name in ("id", "language", "stars", "title", "text", "createdAt", "isVerified")}
        return {
            "eventName": f"service-review-{what}",
            "version": "1",
            "eventData": {
                **same,
                "locationId": None,
                "referenceId": "R-1",
                "link": f"https://api.trustpilot.com/v1/reviews/{id}",
                "consumer": {"id": who["id"], "name": who["displayName"]},
                "tags": [],
            },
        }

    # what is asked

    async def token(self, request: Request) -> Response:
        form = await request.form()
        known = f"Basic {b64encode(f'{KEY}:{SECRET}'.encode()).decode()}"
        if not self.signed_in or request.headers.get("authorization") != known:
            return JSONResponse({"error": "invalid_client"}, 401)
        if form.get("grant_type") != "client_credentials":
            return JSONResponse({"error": "unsupported_grant_type"}, 400)
        token = f"stand-in-token-{len(self.calls)}-{len(self.tokens)}"
        self.tokens[token] = self.clock() + LASTS
        self.calls.append("POST token")
        return JSONResponse({"access_token": token, "expires_in": str(LASTS)})

    async def listed(self, request: Request) -> Response:
        return await self._guarded(request, lambda: self._page(request))

    def _page(self, request: Request) -> Response:
        if request.path_params["unit"] != UNIT:
            return JSONResponse(error(403), 403)
        asked = request.query_params
        assert asked.get("orderBy", "createdat.desc") == "createdat.desc"
        since = moment(asked["startDateTime"]) if "startDateTime" in asked else 0.0
        rows = [row for row in self.reviews.values() if moment(row["createdAt"].rstrip("Z")) >= since]
        rows.sort(key=lambda row: str(row["createdAt"]), reverse=True)
        size = int(asked.get("perPage", 20))
        start = (int(asked.get("page", 1)) - 1) * size
        return JSONResponse({"links": [], self.listed_as: rows[start : start + size]})

    async def review(self, request: Request) -> Response:
        return await self._guarded(request, lambda: self._found(request, self._shown))

    def _shown(self, row: dict[str, Any]) -> Response:
        if self.late:
            self.late -= 1
            return JSONResponse(row | {"companyReply": None})
        return JSONResponse(row)

    async def reply(self, request: Request) -> Response:
        sent = await request.json() if request.method == "POST" else {}
        if sent and sent.get("authorBusinessUserId") != USER:
            return JSONResponse(error(400), 400)
        return await self._guarded(request, lambda: self._found(request, lambda row: self._replied(row, sent)))

    def _replied(self, row: dict[str, Any], sent: dict[str, Any]) -> Response:
        if not sent and row["companyReply"] is None:
            return JSONResponse(error(404), 404)
        if not sent:
            row["companyReply"] = None
            return Response(status_code=204)
        if row["companyReply"] is None or self.writes_over:
            self.answer(str(row["id"]), str(sent["message"]))
        return Response(status_code=201)

    def _found(self, request: Request, do: Callable[[dict[str, Any]], Response]) -> Response:
        row = self.reviews.get(request.path_params["id"])
        return JSONResponse(error(404), 404) if row is None else do(row)

    async def _guarded(self, request: Request, do: Callable[[], Response]) -> Response:
        self.calls.append(f"{request.method} {request.url.path.partition('/private/')[2]}")
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme != "Bearer" or self.tokens.get(token, 0.0) <= self.clock():
            return JSONResponse(error(401), 401)
        return await self.meet(request, do, _refusal)


def _refusal(fault: str, status: int) -> Response:
    return JSONResponse(error(status), status, {"Retry-After": "120"} if status == 429 else {})
