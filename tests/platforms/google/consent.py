"""Google's sign-in page on loopback, and its lists of accounts and locations: it checks the proof, and each code serves once."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from hashlib import sha256
from itertools import count
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from tests.platforms.google import standin

ACCOUNT = standin.LOCATION.partition("/locations")[0]
ANOTHER = f"{ACCOUNT}/locations/2200000000000003"
TITLES = {standin.LOCATION: "Harbour Smiles Dental", ANOTHER: "Harbour Smiles Annex"}
ACCESS = "ya29.stand-in-of-a-sign-in"


class Consent:
    """Whoever comes with the right words is signed in and allows everything, unless `refuses`; `lasting` gives refresh tokens."""

    def __init__(self) -> None:
        self.refuses, self.lasting, self.page_size, self.numbers = False, True, 1, count(1)
        self.titles = dict(TITLES)
        self.codes: dict[str, tuple[str, str]] = {}  # code -> (challenge, where it was sent)

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/auth", self.page),
            Route("/accounts", self.accounts),
            Route("/locations/accounts/{account}/locations", self.locations),
        ]

    async def page(self, request: Request) -> Response:
        asked = request.query_params
        expected = {
            "client_id": standin.CLIENT_ID, "response_type": "code", "code_challenge_method": "S256",
            "scope": "https://www.googleapis.com/auth/business.manage", "access_type": "offline", "prompt": "consent",
        }  # fmt: skip
        if {name: asked.get(name) for name in expected} != expected:
            return Response("Error 400: invalid_request", 400)
        if self.refuses:
            said = {"error": "access_denied", "state": asked["state"]}
        else:
            code = f"4/0code-{next(self.numbers)}"
            self.codes[code] = asked["code_challenge"], asked["redirect_uri"]
            said = {"state": asked["state"], "code": code, "scope": asked["scope"]}
        return RedirectResponse(f"{asked['redirect_uri']}?{urlencode(said)}", 302)

    def change(self, form: dict[str, Any]) -> Response:
        """A code for tokens."""
        challenge, back = self.codes.pop(str(form.get("code")), ("", ""))
        proof = urlsafe_b64encode(sha256(str(form.get("code_verifier")).encode()).digest()).rstrip(b"=").decode()
        if not challenge or proof != challenge or form.get("redirect_uri") != back:
            return JSONResponse({"error": "invalid_grant"}, 400)
        lasting = {"refresh_token": standin.REFRESH} if self.lasting else {}
        return JSONResponse({"access_token": ACCESS, "expires_in": 3599, "token_type": "Bearer", **lasting})

    async def accounts(self, request: Request) -> Response:
        return self._listed(request, "accounts", [{"name": ACCOUNT, "accountName": "Harbour Smiles"}])

    async def locations(self, request: Request) -> Response:
        if request.query_params.get("readMask") != "name,title":
            return JSONResponse(standin.error(400, "INVALID_ARGUMENT"), 400)
        rows = [{"name": name.partition(f"{ACCOUNT}/")[2], "title": title} for name, title in self.titles.items()]
        return self._listed(request, "locations", rows)

    def _listed(self, request: Request, of: str, rows: list[dict[str, Any]]) -> Response:
        if request.headers.get("authorization") != f"Bearer {ACCESS}":
            return JSONResponse(standin.error(401, "UNAUTHENTICATED"), 401)
        start = int(request.query_params.get("pageToken", 0))
        end = start + self.page_size
        return JSONResponse({of: rows[start:end]} | ({"nextPageToken": str(end)} if end < len(rows) else {}))
