"""Google on loopback: the review API, the token address and the keys. It checks every token, remembers, and fails on demand."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from jwt.algorithms import RSAAlgorithm
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from tests.loopback import CutOff

CLIENT_ID, CLIENT_SECRET = "stand-in.apps.example", "GOCSPX-stand-in-client-secret"
REFRESH = "1//0stand-in-refresh-token"
LOCATION = "accounts/104500000000001/locations/2200000000000002"
PUSH_EMAIL = "pushes@stand-in.iam.example"
LASTS = 3599

FAULTS: dict[str, tuple[int, str, bool]] = {
    "429": (429, "RESOURCE_EXHAUSTED", False),
    "503": (503, "UNAVAILABLE", False),
    "500": (500, "INTERNAL", False),
    "500 after creating": (500, "INTERNAL", True),
    "502": (502, "", False),
    "time-out": (-1, "", False),
    "time-out after creating": (-1, "", True),
    "lost": (0, "", True),
    "broken": (200, "", True),
    "signed out": (401, "UNAUTHENTICATED", False),
    "no permission": (403, "PERMISSION_DENIED", False),
    "gone": (404, "NOT_FOUND", False),
    "not accepted": (400, "INVALID_ARGUMENT", False),
    "moved": (301, "", False),
}
"""name -> (status, 0 for no whole answer and -1 for none; Google's word for it; whether it is done all the same)"""


@cache
def signing_key(name: str = "k1") -> RSAPrivateKey:
    """A key pair takes a while, so there is one for each name."""
    return generate_private_key(public_exponent=65537, key_size=2048)


def stamp(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def error(status: int, word: str, **metadata: str) -> dict[str, Any]:
    detail = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": word, "metadata": metadata}
    return {"error": {"code": status, "message": f"The answer is {word}.", "status": word, "details": [detail]}}


class GoogleStandIn:
    """What Google remembers of one location."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.consent: Any = None  # the page where people sign in
        self.reviews: dict[str, dict[str, Any]] = {}
        self.tokens: dict[str, float] = {}  # access token -> until when it is good
        self.signed_in = True
        self.keys, self.keys_asked, self.keys_age = ["k1"], 0, 3600
        self.page_size = 50
        self.bumps = False  # whether a reply moves the `updateTime` of its review: nobody knows
        self.calls: list[str] = []
        self.metadata: dict[str, str] = {}
        self._faults: list[tuple[str, str]] = []

    def fail(self, fault: str, on: str, times: int = 1) -> None:
        """Let the next calls with method `on` go wrong. Who is signed out stays so."""
        if fault == "signed out":
            self.signed_in = False
            self.tokens.clear()
        else:
            self._faults += [(on, fault)] * times

    def routes(self) -> list[BaseRoute]:
        review = "/v4/{name:path}/reviews/{id}"
        return [
            Route("/token", self.token, methods=["POST"]),
            Route("/certs", self.certs),
            Route(f"{review}/reply", self.reply, methods=["PUT", "DELETE"]),
            Route(review, self.review),
            Route("/v4/{name:path}/reviews", self.listed),
        ]

    # what the public and the clinic do there

    def write(self, text: str, name: str, stars: str = "ONE", **more: Any) -> str:
        """A review; its full name."""
        at = self.clock()
        id = f"AbF_{len(self.reviews) + 1:03d}-x"
        review = {
            "name": f"{LOCATION}/reviews/{id}",
            "reviewId": id,
            "reviewer": {"displayName": name, "profilePhotoUrl": "https://lh3.example/a"},
            "starRating": stars,
            "createTime": stamp(at),
            "updateTime": stamp(at),
        }
        if text:
            review["comment"] = text
        self.reviews[review["name"]] = review | more
        return str(review["name"])

    def change(self, name: str, **fields: Any) -> None:
        self.reviews[name] |= {**fields, "updateTime": stamp(self.clock())}

    def answer(self, name: str, text: str, state: str = "APPROVED") -> None:
        self.reviews[name]["reviewReply"] = {
            "comment": text,
            "updateTime": stamp(self.clock()),
            "reviewReplyState": state,
        }
        if self.bumps:
            self.reviews[name]["updateTime"] = stamp(self.clock())

    # what is asked

    async def token(self, request: Request) -> Response:
        form = await request.form()
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            return JSONResponse({"error": "invalid_client"}, 401)
        if form.get("grant_type") == "authorization_code" and self.consent:
            return self.consent.change(dict(form))
        if form.get("grant_type") != "refresh_token" or form.get("refresh_token") != REFRESH or not self.signed_in:
            return JSONResponse({"error": "invalid_grant"}, 400)
        token = f"ya29.stand-in-{len(self.calls)}-{len(self.tokens)}"
        self.tokens[token] = self.clock() + LASTS
        self.calls.append("POST token")
        return JSONResponse({"access_token": token, "expires_in": LASTS, "token_type": "Bearer"})

    async def certs(self, request: Request) -> Response:
        self.keys_asked += 1
        keys = [
            {
                **json.loads(RSAAlgorithm.to_jwk(signing_key(name).public_key())),
                "kid": name,
                "alg": "RS256",
                "use": "sig",
            }
            for name in self.keys
        ]
        return JSONResponse({"keys": keys}, headers={"Cache-Control": f"public, max-age={self.keys_age}"})

    async def listed(self, request: Request) -> Response:
        if request.path_params["name"] != LOCATION:
            return await self._guarded(request, lambda: JSONResponse(error(404, "NOT_FOUND"), 404))
        return await self._guarded(request, lambda: JSONResponse(self._page(request)))

    def _page(self, request: Request) -> dict[str, Any]:
        assert request.query_params.get("orderBy", "updateTime desc") == "updateTime desc"
        rows = sorted(self.reviews.values(), key=lambda row: str(row["updateTime"]), reverse=True)
        start = int(request.query_params.get("pageToken", 0))
        size = min(int(request.query_params.get("pageSize", 50)), self.page_size)
        more = {"nextPageToken": str(start + size)} if start + size < len(rows) else {}
        return {"reviews": rows[start : start + size], "totalReviewCount": len(rows), **more} if rows else {}

    async def review(self, request: Request) -> Response:
        return await self._guarded(request, lambda: self._found(request, lambda row: row))

    async def reply(self, request: Request) -> Response:
        sent = await request.json() if request.method == "PUT" else {}
        if len(str(sent.get("comment", "")).encode()) > 4096:
            return JSONResponse(error(400, "INVALID_ARGUMENT"), 400)
        return await self._guarded(request, lambda: self._found(request, lambda row: self._replied(row, sent)))

    def _found(self, request: Request, do: Callable[[dict[str, Any]], Any]) -> Response:
        row = self.reviews.get(f"{request.path_params['name']}/reviews/{request.path_params['id']}")
        if row is None or (request.method == "DELETE" and "reviewReply" not in row):
            return JSONResponse(error(404, "NOT_FOUND"), 404)
        return JSONResponse(do(row))

    def _replied(self, row: dict[str, Any], sent: dict[str, Any]) -> dict[str, Any]:
        if not sent:
            del row["reviewReply"]
            return {}
        self.answer(str(row["name"]), str(sent["comment"]), "PENDING")
        return dict(row["reviewReply"])

    async def _guarded(self, request: Request, do: Callable[[], Response]) -> Response:
        self.calls.append(f"{request.method} {request.url.path.partition('/v4/')[2]}")
        fault = self._faults.pop(0)[1] if self._faults and self._faults[0][0] == request.method else ""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme != "Bearer" or self.tokens.get(token, 0.0) <= self.clock():
            return JSONResponse(error(401, "UNAUTHENTICATED"), 401)
        status, word, done = FAULTS.get(fault, (0, "", True))
        answer = do() if done else Response()
        if not fault:
            return answer
        if status == -1:
            until = time.monotonic() + 30
            while time.monotonic() < until and not await request.is_disconnected():
                await asyncio.sleep(0.02)
        if status <= 0:
            return CutOff()
        if not word:
            return Response("<html>", status)
        headers = {"Retry-After": "120"} if status == 429 else {}
        return JSONResponse(error(status, word, **self.metadata), status, headers)


def push_token(at: float, key: str = "k1", **claims: Any) -> str:
    """The token of a push, as Google signs it."""
    said = {
        "iss": "https://accounts.google.com",
        "email": PUSH_EMAIL,
        "email_verified": True,
        "sub": "1",
        "iat": int(at),
        "exp": int(at) + 3600,
    }
    said = {name: value for name, value in (said | claims).items() if value is not None}
    return jwt.encode(said, signing_key(key), "RS256", {"kid": key})
