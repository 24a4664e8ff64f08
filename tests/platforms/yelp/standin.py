"""Yelp on loopback: what everybody may read, what partners may, their tokens and their replies. It fails on demand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from tests.platforms.failing import Failing

BUSINESS = "3l54GTr8-E3XPpxxnF_sBB"
KEY, REFRESH = "standInYelpKey", "standInYelpRefresh"
CLIENT_ID, CLIENT_SECRET = "standInYelpClient", "standInYelpSecret"
WORD = "a-word-nobody-guesses"
LASTS = 604_800


def pacific(at: float) -> str:
    """As Yelp writes it: the time in San Francisco, without a zone."""
    return datetime.fromtimestamp(at, UTC).astimezone(ZoneInfo("America/Los_Angeles")).strftime("%Y-%m-%d %H:%M:%S")


def error(id: str) -> dict[str, Any]:
    return {"error": {"id": id, "description": f"This is {id}."}}


class YelpStandIn(Failing):
    """What Yelp remembers of one business. `late` looks do not show yet what was just answered."""

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__()
        self.clock, self.numbers = clock, count(1)
        self.reviews: dict[str, dict[str, Any]] = {}
        self.tokens: dict[str, float] = {}
        self.signed_in, self.late, self.left, self.latest = True, 0, 250, 50
        self.quota = 20
        self.why = ""  # the id of the next refusal
        self.calls: list[str] = []

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/oauth2/token", self.token, methods=["POST"]),
            Route("/v3/private/businesses/{id}/reviews", self.whole),
            Route("/v3/businesses/{id}/reviews", self.excerpts),
            Route("/reviews/v1/{id}", self.reply, methods=["POST"]),
        ]

    # what the public and the clinic do there

    def write(self, text: str, name: str, stars: int = 1) -> str:
        """A review; its id."""
        id = f"rv-{next(self.numbers):03d}_{'x' * 10}"
        self.reviews[id] = {
            "id": id,
            "rating": stars,
            "text": text,
            "time_created": pacific(self.clock()),
            "user": {"id": f"u-{name.replace(' ', '')}", "name": name},
            "url": f"https://www.yelp.com/biz/harbour-smiles?hrid={id}&utm_source=x",
            "public_response": None,
        }
        return id

    def answer(self, id: str, text: str) -> None:
        self.reviews[id]["public_response"] = {"text": text, "time_created": pacific(self.clock())}

    # what is asked

    async def token(self, request: Request) -> Response:
        form = await request.form()
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            return JSONResponse({"error": "invalid_client"}, 401)
        if not self.signed_in or form.get("grant_type") != "refresh_token" or form.get("refresh_token") != REFRESH:
            return JSONResponse({"error": "invalid_grant"}, 400)
        token = f"stand-in-token-{len(self.tokens)}"
        self.tokens[token] = self.clock() + LASTS
        self.calls.append("POST token")
        return JSONResponse({"access_token": token, "token_type": "Bearer", "expires_in": LASTS})

    def _newest(self) -> list[dict[str, Any]]:
        return sorted(self.reviews.values(), key=lambda row: str(row["time_created"]), reverse=True)

    async def whole(self, request: Request) -> Response:
        def do() -> Response:
            rows = self._newest()[: self.latest]
            if self.late:
                self.late -= 1
                rows = [row | {"public_response": None} for row in rows]
            return JSONResponse({"reviews": {"review": rows}}, headers={"RateLimit-Remaining": str(self.left)})

        return await self._read(request, do)

    async def excerpts(self, request: Request) -> Response:
        def do() -> Response:
            kept = ("rating", "time_created", "url")
            rows = [
                {name: row[name] for name in kept}
                | {"text": row["text"][:157] + "..." if len(row["text"]) > 160 else row["text"]}
                | {"user": {"name": row["user"]["name"], "image_url": None}}
                for row in self._newest()[:3]
            ]
            return JSONResponse({"reviews": rows, "total": len(rows)}, headers={"RateLimit-Remaining": str(self.left)})

        return await self._read(request, do)

    async def _read(self, request: Request, do: Callable[[], Response]) -> Response:
        self.calls.append(f"GET {request.url.path.partition('/v3/')[2]}")
        if not self.signed_in or request.headers.get("authorization") != f"Bearer {KEY}":
            return JSONResponse(error("UNAUTHORIZED_API_KEY"), 401)
        if request.path_params["id"] != BUSINESS:
            return JSONResponse(error("BUSINESS_NOT_FOUND"), 404)
        return await self.meet(request, do, self._refusal)

    async def reply(self, request: Request) -> Response:
        self.calls.append("POST reply")
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme != "Bearer" or self.tokens.get(token, 0.0) <= self.clock():
            return JSONResponse(error("INVALID_TOKEN"), 401)
        sent = await request.json()
        assert sent["response_type"] == "public_comment"
        return await self.meet(request, lambda: self._replied(request.path_params["id"], sent), self._refusal)

    def _replied(self, id: str, sent: dict[str, Any]) -> Response:
        text, row = str(sent["response_text"]), self.reviews.get(id)
        if any(ord(sign) > 0xFFFF for sign in text):
            return Response("Internal Error", 500)
        if row is None:
            return JSONResponse(error("R2R_REVIEW_DOES_NOT_EXIST"), 400)
        if self.quota <= 0:
            return JSONResponse(error("R2R_COMMENT_QUOTA_EXCEEDED"), 400)
        said = [other["public_response"]["text"] for other in self.reviews.values() if other["public_response"]]
        if row["public_response"] or text in said:
            return JSONResponse(error("R2R_INVALID_RESPONSE_TEXT"), 400)
        self.quota -= 1
        self.answer(id, text)
        return JSONResponse({"success": True})

    def _refusal(self, fault: str, status: int) -> Response:
        why, self.why = self.why, ""
        headers = {"Retry-After": "120"} if status == 429 else {}
        return JSONResponse(error(why or "A_PROBLEM"), status, headers)
