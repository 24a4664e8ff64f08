"""Facebook Login on loopback: the page where somebody allows an app, its tokens, and the pages of whoever signed in."""

from __future__ import annotations

import hashlib
import hmac
from itertools import count
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.platforms._meta.standin.door import Account, GraphError

APP_ID = "990000000000001"
SHORT, LASTING = "EAAshort-lived-of-a-person", "EAAlong-lived-of-a-person"
SCOPES = {
    "pages_show_list", "pages_read_engagement", "pages_read_user_content", "pages_manage_engagement", "pages_manage_metadata",
}  # fmt: skip


class Login:
    """Somebody who has a role on `pages`; `refuses` says no to everything."""

    def __init__(self, pages: list[Account], secret: str) -> None:
        self.pages, self.secret, self.refuses, self.page_size = pages, secret, False, 1
        self.codes: dict[str, str] = {}  # code -> where it was sent
        self.numbers = count(1)

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/dialog/oauth", self.dialog),
            Route("/{version}/oauth/access_token", self.change, methods=["POST"]),
            Route("/{version}/me/accounts", self.accounts),
        ]

    async def dialog(self, request: Request) -> Response:
        asked = request.query_params
        wrong = asked.get("client_id") != APP_ID or set(asked.get("scope", "").split()) != SCOPES
        if wrong or asked.get("response_type") != "code":
            return Response("Invalid Request", 400)
        if self.refuses:
            said = {"error": "access_denied", "error_reason": "user_denied", "state": asked["state"]}
        else:
            code = f"AQ-code-{next(self.numbers)}"
            self.codes[code] = asked["redirect_uri"]
            said = {"code": code, "state": asked["state"]}
        return RedirectResponse(f"{asked['redirect_uri']}?{urlencode(said)}", 302)

    async def change(self, request: Request) -> Response:
        """A code for a token of an hour, and that for one of sixty days."""
        form: dict[str, Any] = dict(await request.form())
        known = (form.get("client_id"), form.get("client_secret")) == (APP_ID, self.secret)
        if known and form.get("grant_type") == "fb_exchange_token" and form.get("fb_exchange_token") == SHORT:
            return JSONResponse({"access_token": LASTING, "token_type": "bearer", "expires_in": 5183944})
        if known and self.codes.pop(str(form.get("code")), None) == form.get("redirect_uri") is not None:
            return JSONResponse({"access_token": SHORT, "token_type": "bearer", "expires_in": 5000})
        return _refused(GraphError(400, 100, "This authorization code has been used."))

    async def accounts(self, request: Request) -> Response:
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        proof = hmac.new(self.secret.encode(), token.encode(), hashlib.sha256).hexdigest()
        if token != LASTING or request.query_params.get("appsecret_proof") != proof:
            return _refused(GraphError(401, 190, "Invalid OAuth access token"))
        start = int(request.query_params.get("after", 0))
        end = start + self.page_size
        rows = [{"id": one.id, "name": one.name, "access_token": one.token} for one in self.pages[start:end]]
        paging: dict[str, Any] = {"cursors": {"before": str(start), "after": str(end)}}
        if end < len(self.pages):
            paging["next"] = "https://stand-in.example/next"
        return JSONResponse({"data": rows, "paging": paging})


def _refused(error: GraphError) -> Response:
    return JSONResponse(error.body, error.status)
