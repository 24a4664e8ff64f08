"""X on loopback: its posts, mentions and timelines. It checks every signature, remembers, and fails on demand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

from oauthlib.oauth1.rfc5849 import signature
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.platforms.x import posts
from tests.platforms.failing import Failing

ACCOUNT, HANDLE = "1111111111111111111", "HarbourSmiles"
KEY, SECRET = "standInApiKey", "standInApiSecret/+="
TOKEN, TOKEN_SECRET = f"{ACCOUNT}-standInToken", "standInTokenSecret"
PROBLEMS = "https://api.x.com/2/problems"
SUMMONED = "You can only reply to or quote posts where you are mentioned or are the author."


def stamp(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def problem(status: int, detail: str = "", kind: str = "") -> dict[str, Any]:
    type = f"{PROBLEMS}/{kind}" if kind else "about:blank"
    return {"title": "A problem", "detail": detail or f"This is answer {status}.", "type": type, "status": status}


class XStandIn(Failing):
    """What X remembers around one account. Only whoever mentions or quotes it may be answered, as for all who pay by use."""

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__()
        self.clock = clock
        self.tweets: dict[str, dict[str, Any]] = {}
        self.users = {ACCOUNT: {"id": ACCOUNT, "name": "Harbour Smiles", "username": HANDLE}}
        self.number = 0
        self.signed_in = True
        self.enterprise = False
        self.late = 0  # so many looks do not show what was written last
        self.calls: list[str] = []
        self.nonces: set[str] = set()
        self.detail = ""  # of the next refusal

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/2/tweets", self.tweets_, methods=["GET", "POST"]),
            Route("/2/tweets/{id}", self.delete, methods=["DELETE"]),
            Route("/2/users/{id}/mentions", self.mentions),
            Route("/2/users/{id}/tweets", self.timeline),
        ]

    # what the public and the clinic do there

    def write(self, text: str, who: tuple[str, str], **more: Any) -> str:
        """A post; its id. `who` is (id, name)."""
        self.number += 1
        id = str(int(posts.id_at(self.clock())) + self.number)
        self.users.setdefault(who[0], {"id": who[0], "name": who[1], "username": who[1].replace(" ", "")[:15]})
        self.tweets[id] = {
            "id": id,
            "text": text,
            "author_id": who[0],
            "conversation_id": id,
            "created_at": stamp(self.clock()),
            "edit_history_tweet_ids": [id],
            "lang": "en",
        } | more
        return id

    def edit(self, id: str, text: str) -> str:
        """Another wording, which is another post; its id."""
        row = self.tweets[id]
        new = self.write(text, (row["author_id"], ""), conversation_id=row["conversation_id"])
        self.tweets[new]["edit_history_tweet_ids"] = row["edit_history_tweet_ids"] = [
            *row["edit_history_tweet_ids"],
            new,
        ]
        return new

    def answer(self, id: str, text: str) -> str:
        """The account itself replies; X puts the handle of whom it answers before it."""
        row = self.tweets[id]
        handle = f"@{self.users[row['author_id']]['username']} "
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return self.write(
            handle + text,
            (ACCOUNT, ""),
            conversation_id=row["conversation_id"],
            in_reply_to_user_id=row["author_id"],
            referenced_tweets=[{"type": "replied_to", "id": id}],
            display_text_range=[len(handle), len(handle + text)],
        )

    def event(self, kind: str, id: str, named: bool = True) -> dict[str, Any]:
        """What the Activity API delivers."""
        row = self.tweets[id]
        includes = {"users": [self.users[row["author_id"]]], "tweets": [row]} if named else {}
        return {
            "data": {
                "event_uuid": id,
                "filter": {"user_id": ACCOUNT},
                "event_type": f"post.{kind}",
                "tag": "desk",
                "payload": row,
                "includes": includes,
            }
        }

    def replies(self, id: str) -> list[str]:
        """What the account said in answer to a post."""
        ours = (row for row in self.tweets.values() if row["author_id"] == ACCOUNT)
        return [posts.words(row) for row in ours if posts.above(row).get("replied_to") == id]

    # what is asked

    async def tweets_(self, request: Request) -> Response:
        if request.method == "GET":
            return await self._guarded(request, lambda: JSONResponse(self._shown(request)))
        sent = await request.json()
        return await self._guarded(request, lambda: self._replied(sent))

    def _shown(self, request: Request) -> dict[str, Any]:
        ids = request.query_params["ids"].split(",")
        assert len(ids) <= 100
        missing = [
            {"value": id, "resource_id": id, "type": f"{PROBLEMS}/resource-not-found", "title": "Not Found Error"}
            for id in ids
            if id not in self.tweets
        ]
        found = self._rows([self.tweets[id] for id in ids if id in self.tweets])
        return found | ({"errors": missing} if missing else {})

    def _replied(self, sent: dict[str, Any]) -> Response:
        parent = self.tweets.get(sent["reply"]["in_reply_to_tweet_id"])
        if parent is None:
            return JSONResponse(
                problem(403, "You attempted to reply to a Tweet that is deleted or not visible to you."), 403
            )
        asked = f"@{HANDLE}" in parent["text"] or {"type": "quoted", "id": "1"} in parent.get("referenced_tweets", [])
        if not asked and not self.enterprise:
            return JSONResponse(problem(403, SUMMONED), 403)
        id = self.answer(parent["id"], sent["text"])
        return JSONResponse({"data": {"id": id, "text": sent["text"]}}, 201)

    async def delete(self, request: Request) -> Response:
        def do() -> Response:
            row = self.tweets.get(request.path_params["id"])
            if row is not None and row["author_id"] != ACCOUNT:
                return JSONResponse(problem(403), 403)
            self.tweets.pop(request.path_params["id"], None)
            return JSONResponse({"data": {"deleted": True}})

        return await self._guarded(request, do)

    async def mentions(self, request: Request) -> Response:
        def do() -> Response:
            rows = [row for row in self.tweets.values() if f"@{HANDLE}" in row["text"]]
            newer = [row for row in rows if int(row["id"]) > int(request.query_params.get("since_id", 0))]
            return self._page(request, newer)

        return await self._guarded(request, do)

    async def timeline(self, request: Request) -> Response:
        def do() -> Response:
            since = request.query_params.get("start_time", "")
            rows = [row for row in self.tweets.values() if row["author_id"] == ACCOUNT and row["created_at"] >= since]
            if self.late:
                self.late -= 1
                rows = rows[:-1]
            return self._page(request, rows)

        return await self._guarded(request, do)

    def _page(self, request: Request, rows: list[dict[str, Any]]) -> Response:
        if request.path_params["id"] != ACCOUNT:
            return JSONResponse(problem(403), 403)
        rows = sorted(rows, key=lambda row: -int(row["id"]))
        start, size = int(request.query_params.get("pagination_token", 0)), int(request.query_params["max_results"])
        assert 5 <= size <= 100
        more = {"next_token": str(start + size)} if start + size < len(rows) else {}
        some = rows[start : start + size]
        return JSONResponse(self._rows(some) | {"meta": {"result_count": len(some), **more}})

    def _rows(self, rows: list[dict[str, Any]]) -> dict[str, Any]:
        users = [self.users[id] for id in dict.fromkeys(row["author_id"] for row in rows)]
        return {"data": rows, "includes": {"users": users}} if rows else {}

    async def _guarded(self, request: Request, do: Callable[[], Response]) -> Response:
        self.calls.append(f"{request.method} {request.url.path.partition('/2/')[2]}")
        if not self.signed_in or not self._signed(request):
            return JSONResponse(problem(401, "Unauthorized"), 401)
        return await self.meet(request, do, self._refusal)

    def _signed(self, request: Request) -> bool:
        """By the reference library, over the address as it was really asked for."""
        given = request.headers.get("authorization", "")
        said = dict(pair.split("=", 1) for pair in given.removeprefix("OAuth ").split(", ") if "=" in pair)
        said = {name: unquote(value.strip('"')) for name, value in said.items()}
        fresh = (
            abs(self.clock() - float(said.get("oauth_timestamp", "0"))) < 300
            and said.get("oauth_nonce") not in self.nonces
        )
        self.nonces.add(said.get("oauth_nonce", ""))
        address = str(request.url)
        pairs = signature.collect_parameters(
            request.url.query, headers={"Authorization": given}, exclude_oauth_signature=True
        )
        base = signature.signature_base_string(
            request.method, signature.base_string_uri(address), signature.normalize_parameters(pairs)
        )
        ours = signature.sign_hmac_sha1_with_client(base, _Client)
        keys = said.get("oauth_consumer_key") == KEY and said.get("oauth_token") == TOKEN
        return fresh and keys and said.get("oauth_signature") == ours

    def _refusal(self, fault: str, status: int) -> Response:
        if fault == "gone":
            detail = "You attempted to reply to a Tweet that is deleted or not visible to you."
            return JSONResponse(problem(403, detail), 403)
        detail, self.detail = self.detail, ""
        headers = {"x-rate-limit-reset": str(int(self.clock() + 120))} if status == 429 else {}
        return JSONResponse(problem(status, detail), status, headers)


class _Client:
    client_secret, resource_owner_secret = SECRET, TOKEN_SECRET
