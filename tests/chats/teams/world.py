"""A stand-in for Microsoft's side of Teams, written by us: sign-in keys and the connector, with faults on demand.

It answers with the connector's real status codes and error bodies, and remembers everything it was sent.
"""

from __future__ import annotations

import json
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

APP_ID = "11111111-2222-3333-4444-555555555555"
TENANT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
TEAM = "19:general@thread.tacv2"
CHANNEL = "19:reviews@thread.tacv2"
ISSUER = "https://api.botframework.com"
TOKEN = "connector-token"


@cache
def first_key() -> Any:
    """Microsoft's signing key, made once: that is slow."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class Fault:
    """What happens to the next call: an error, or (`lost`) the work is done and the answer never arrives."""

    status: int = 0
    code: str = ""
    retry_after: str = ""
    lost: bool = False


@dataclass
class TeamsWorld:
    """Microsoft, as far as a bot can see it."""

    url: str = ""
    messages: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    calls: list[tuple[str, str]] = field(default_factory=list)
    heard: list[Any] = field(
        default_factory=list
    )  # every body we were ever sent, and every answer that a card was drawn from
    faults: deque[Fault] = field(default_factory=deque)
    blocked: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    chats: dict[str, str] = field(default_factory=dict)
    key: Any = field(default_factory=first_key)
    kid: str = "key-1"
    seen: int = 1_700_000_000_000
    members: dict[str, dict[str, str]] = field(
        default_factory=dict
    )  # what the roster says of somebody, by their id in Teams
    lock: threading.Lock = field(default_factory=threading.Lock)

    def fail(self, status: int, code: str = "", retry_after: str = "", times: int = 1) -> None:
        self.faults.extend(Fault(status, code, retry_after) for _ in range(times))

    def lose_answer(self) -> None:
        self.faults.append(Fault(lost=True))

    def posts(self, channel: str = CHANNEL) -> list[dict[str, Any]]:
        """Everything said in a channel, its threads included, in order."""
        return [m for (conversation, _), m in self.messages.items() if conversation.partition(";")[0] == channel]

    def token(self, **changes: Any) -> str:
        """A token as Microsoft signs it; `changes` replace claims, `key`, `kid` and `algorithm` the signature."""
        key, kid = changes.pop("key", self.key), changes.pop("kid", self.kid)
        algorithm = changes.pop("algorithm", "RS256")
        now = int(time.time())
        claims = {"iss": ISSUER, "aud": APP_ID, "serviceurl": self.url, "nbf": now - 60, "exp": now + 600} | changes
        return jwt.encode(claims, None if algorithm == "none" else key, algorithm, {"kid": kid})

    def jwks(self) -> dict[str, Any]:
        public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key()))
        return {"keys": [public | {"kid": self.kid, "use": "sig", "endorsements": ["msteams"]}]}

    def next_id(self) -> str:
        with self.lock:
            self.seen += 1
            return str(self.seen)

    # the connector's routes

    def get(self, path: str) -> tuple[int, Any]:
        if path == "/openid":
            return 200, {
                "issuer": ISSUER,
                "jwks_uri": f"{self.url}/keys",
                "id_token_signing_alg_values_supported": ["RS256"],
            }
        if path == "/keys":
            return 200, self.jwks()
        if path.startswith("/v3/teams/"):
            return 200, {"conversations": [{"id": TEAM}, {"id": CHANNEL, "name": "Reviews"}]}
        if path.startswith("/v3/conversations/") and "/members/" in path:
            user = unquote(path.rpartition("/")[2])
            return 200, {"id": user, "name": "Somebody", "userRole": "user", "tenantId": TENANT} | self.members.get(
                user, {}
            )
        return 404, _error("NotFound")

    def post(self, path: str, body: dict[str, Any]) -> tuple[int, Any]:
        parts = [unquote(part) for part in path.strip("/").split("/")]
        if parts == ["v3", "conversations"]:
            return self._start(body)
        conversation = parts[2]
        if refusal := self._refusal(conversation):
            return refusal
        activity = self.next_id()
        self.messages[conversation, activity] = body
        return 201, {"id": activity}

    def _start(self, body: dict[str, Any]) -> tuple[int, Any]:
        if members := body.get("members"):
            who = members[0]["id"]
            if refusal := self._refusal(who):
                return refusal
            return 201, {"id": self.chats.setdefault(who, f"a:chat-{who}")}
        channel = body["channelData"]["channel"]["id"]
        if refusal := self._refusal(channel):
            return refusal
        activity = self.next_id()
        conversation = f"{channel};messageid={activity}"
        self.messages[conversation, activity] = body["activity"]
        return 201, {"id": conversation, "activityId": activity}

    def put(self, path: str, body: dict[str, Any]) -> tuple[int, Any]:
        parts = [unquote(part) for part in path.strip("/").split("/")]
        if refusal := self._refusal(parts[2]):
            return refusal
        if (parts[2], parts[4]) not in self.messages:
            return 404, _error("ActivityNotFoundInConversation")
        self.messages[parts[2], parts[4]] = body
        return 200, {"id": parts[4]}

    def _refusal(self, conversation: str) -> tuple[int, Any] | None:
        names = {conversation, conversation.partition(";")[0], conversation.removeprefix("a:chat-")}
        if names & self.blocked:
            return 403, _error("BotNotInConversationRoster", "The bot is not part of the conversation roster.")
        if names & self.gone or conversation in self.gone:
            return 404, _error("ConversationNotFound", "Conversation not found.")
        return None


def _error(code: str, message: str = "no") -> dict[str, Any]:
    return {"error": {"code": code, "message": message}}


@contextmanager
def teams_world() -> Iterator[TeamsWorld]:
    """A running stand-in on loopback."""
    world = TeamsWorld()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def _answer(self, status: int, body: Any, retry_after: str = "") -> None:
            content = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            if retry_after:
                self.send_header("Retry-After", retry_after)
            self.end_headers()
            self.wfile.write(content)

        def _handle(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"{}")
            if self.path.startswith("/v3/"):
                world.calls.append((self.command, unquote(self.path)))
                world.heard.append(body)
                if self.headers.get("Authorization") != f"Bearer {TOKEN}":
                    return self._answer(401, _error("Unauthorized"))
                fault = world.faults.popleft() if world.faults else None
                if fault and not fault.lost:
                    return self._answer(fault.status, _error(fault.code), fault.retry_after)
            else:
                fault = None
            status, answer = {"GET": lambda: world.get(self.path), "POST": lambda: world.post(self.path, body)}.get(
                self.command, lambda: world.put(self.path, body)
            )()
            if fault and fault.lost:
                self.close_connection = True
                return None
            return self._answer(status, answer)

        do_GET = do_POST = do_PUT = _handle

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    world.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield world
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
