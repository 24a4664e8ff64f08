"""A stand-in for Slack's Web API on loopback, of our own making: it remembers what it was sent, answers with Slack's
own error words, and fails on demand. What it cannot know is whether the real Slack would take a message's blocks.
"""

from __future__ import annotations

import itertools
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

ALL_SCOPES = (
    "chat:write,commands,channels:read,groups:read,channels:history,groups:history,im:history,im:write,users:read"
)


@dataclass
class Fault:
    """What goes wrong with the next `times` calls of `method`: "429", "500", "lost" (done, but no answer), "hang", or
    one of Slack's error words. `after` is Retry-After in seconds.
    """

    method: str
    kind: str
    times: int = 1
    after: int = 7


@dataclass
class SlackWorld:
    """Everything a workspace holds. `channels` maps an id to its facts; `messages` to what stands in it, by ts."""

    token: str = "xoxb-world"
    app_token: str = "xapp-world"
    socket_url: str = ""  # where Socket Mode is to be found, when there is any
    scopes: str = ALL_SCOPES
    channels: dict[str, dict[str, Any]] = field(default_factory=lambda: {"C1": {"name": "reviews", "is_member": True}})
    messages: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)
    users: dict[str, dict[str, Any]] = field(default_factory=dict)  # what is special about somebody, by id
    whispers: list[dict[str, Any]] = field(default_factory=list)  # seen by one person alone
    shared: list[dict[str, Any]] = field(default_factory=list)  # answers shown to a whole channel
    views: dict[str, dict[str, Any]] = field(default_factory=dict)
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._changed = threading.Condition()
        self._ts = itertools.count(1)
        self._triggers: dict[str, tuple[str, float]] = {}
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self.api_url = f"{self.url}/api/"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    # what a test asks

    def fail(self, method: str, kind: str, times: int = 1, after: int = 7) -> None:
        """Make the next `times` calls of `method` go wrong."""
        self.faults.append(Fault(method, kind, times, after))

    def wait_for(self, found: Callable[[], Any], seconds: float = 8.0) -> Any:
        """What `found` returns as soon as it is true; AssertionError when that never happens."""
        end = time.monotonic() + seconds
        with self._changed:
            while not (answer := found()):
                if time.monotonic() > end:
                    raise AssertionError("this never happened in Slack")
                self._changed.wait(0.05)
            return answer

    def all_messages(self) -> list[dict[str, Any]]:
        return [m for channel in list(self.messages.values()) for m in list(channel.values())]  # others may be writing

    def calls_of(self, method: str) -> list[dict[str, Any]]:
        return [fields for name, fields in self.calls if name == method]

    def trigger(self) -> str:
        """The ticket that comes with a press: good once, for three seconds."""
        ticket = f"trigger.{next(self._ts)}"
        self._triggers[ticket] = ("fresh", time.monotonic())
        return ticket

    # what Slack does

    def answer(
        self, method: str, fields: dict[str, Any], token: str
    ) -> tuple[int, dict[str, str], dict[str, Any] | None]:
        """Status, headers and body of one call; a body of None means that the line goes dead."""
        with self._changed:
            self.calls.append((method, fields))
            fault = next((f for f in self.faults if f.method in (method, "*") and f.times > 0), None)
            if fault:
                fault.times -= 1
            headers = {"x-oauth-scopes": self.scopes}
            try:
                if fault and fault.kind == "429":
                    return 429, {"Retry-After": str(fault.after)}, {"ok": False, "error": "ratelimited"}
                if fault and fault.kind == "500":
                    return 500, {}, {}
                if fault and fault.kind not in ("lost", "hang"):
                    return 200, headers, {"ok": False, "error": fault.kind, "needed": "chat:write"}
                if token != (self.app_token if method == "apps.connections.open" else self.token):
                    return 200, headers, {"ok": False, "error": "invalid_auth"}
                act = getattr(self, "_" + method.replace(".", "_"), None)
                if act is None:
                    return 200, headers, {"ok": False, "error": "unknown_method"}
                try:
                    body = {"ok": True, **act(fields)}
                except _Error as error:
                    body = {"ok": False, "error": str(error)}
                return 200, headers, None if fault else body
            finally:
                self._changed.notify_all()

    def respond(self, address: str, fields: dict[str, Any]) -> None:
        """An answer sent to the address that came with a press."""
        with self._changed:
            (self.shared if fields.get("response_type") == "in_channel" else self.whispers).append(
                {"user": address, **fields}
            )
            self._changed.notify_all()

    def _auth_test(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {"team": "Clinic", "team_id": "T1", "user_id": "UBOT", "bot_id": "B1"}

    def _apps_connections_open(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {"url": self.socket_url}

    def _channel(self, fields: dict[str, Any]) -> str:
        channel = str(fields.get("channel", ""))
        if channel not in self.channels:
            raise _Error("channel_not_found")
        if self.channels[channel].get("is_archived"):
            raise _Error("is_archived")
        if not self.channels[channel].get("is_member"):
            raise _Error("not_in_channel")
        return channel

    def _chat_postMessage(self, fields: dict[str, Any]) -> dict[str, Any]:
        channel = self._channel(fields)
        if fields.get("thread_ts") and fields["thread_ts"] not in self.messages.get(channel, {}):
            raise _Error("thread_not_found")
        ts = f"{int(time.time())}.{next(self._ts):06d}"
        self.messages.setdefault(channel, {})[ts] = {"ts": ts, **fields}
        return {"channel": channel, "ts": ts}

    def _chat_update(self, fields: dict[str, Any]) -> dict[str, Any]:
        channel = self._channel(fields)
        message = self.messages.get(channel, {}).get(fields["ts"])
        if message is None:
            raise _Error("message_not_found")
        message.update(fields)
        return {"channel": channel, "ts": fields["ts"]}

    def _chat_postEphemeral(self, fields: dict[str, Any]) -> dict[str, Any]:
        self._channel(fields)
        self.whispers.append(dict(fields))
        return {"message_ts": "1.0"}

    def _chat_getPermalink(self, fields: dict[str, Any]) -> dict[str, Any]:
        channel = self._channel(fields)
        if fields["message_ts"] not in self.messages.get(channel, {}):
            raise _Error("message_not_found")
        return {"permalink": f"https://clinic.slack.com/archives/{channel}/p{fields['message_ts'].replace('.', '')}"}

    def _conversations_open(self, fields: dict[str, Any]) -> dict[str, Any]:
        if not str(fields["users"]).startswith("U"):
            raise _Error("user_not_found")
        channel = f"D{fields['users']}"
        self.channels.setdefault(channel, {"name": channel, "is_member": True, "is_im": True})
        return {"channel": {"id": channel}}

    def _users_info(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {
            "user": {
                "id": fields["user"],
                "team_id": "T1",
                "is_restricted": False,
                **self.users.get(fields["user"], {}),
            }
        }

    def _conversations_info(self, fields: dict[str, Any]) -> dict[str, Any]:
        channel = str(fields["channel"])
        if channel not in self.channels:
            raise _Error("channel_not_found")
        return {"channel": {"id": channel, **self.channels[channel]}}

    def _page(self, fields: dict[str, Any], found: list[dict[str, Any]]) -> dict[str, Any]:
        """A page of messages, with what apps attached only when that is asked for, as Slack does it."""
        found = [m for m in found if float(m["ts"]) > float(fields.get("oldest", 0))]
        start, limit = int(fields.get("cursor") or 0), int(fields.get("limit", 100))
        if fields.get("include_all_metadata") != "true":
            found = [{k: v for k, v in m.items() if k != "metadata"} for m in found]
        after = str(start + limit) if start + limit < len(found) else ""
        return {"messages": found[start : start + limit], "response_metadata": {"next_cursor": after}}

    def _conversations_history(self, fields: dict[str, Any]) -> dict[str, Any]:
        channel = self._channel(fields)
        top = [m for m in self.messages.get(channel, {}).values() if not m.get("thread_ts")]
        return self._page(fields, top[::-1])

    def _conversations_replies(self, fields: dict[str, Any]) -> dict[str, Any]:
        channel = self._channel(fields)
        if fields["ts"] not in self.messages.get(channel, {}):
            raise _Error("thread_not_found")
        thread = [m for m in self.messages[channel].values() if fields["ts"] in (m["ts"], m.get("thread_ts"))]
        return self._page(fields, thread)

    def _views_open(self, fields: dict[str, Any]) -> dict[str, Any]:
        state, since = self._triggers.get(fields["trigger_id"], ("unknown", 0.0))
        if state != "fresh":
            raise _Error("exchanged_trigger_id" if state == "used" else "invalid_trigger_id")
        if time.monotonic() - since > 3:
            raise _Error("expired_trigger_id")
        self._triggers[fields["trigger_id"]] = ("used", since)
        name = f"V{next(self._ts)}"
        self.views[name] = {"id": name, "hash": f"h{next(self._ts)}", "trigger": fields["trigger_id"], **fields["view"]}
        return {"view": {"id": name}}

    def _views_push(self, fields: dict[str, Any]) -> dict[str, Any]:
        """Above the dialog that was pressed in; Slack keeps three."""
        return self._views_open(fields)

    def _views_update(self, fields: dict[str, Any]) -> dict[str, Any]:
        view = self.views.get(fields["view_id"])
        if view is None:
            raise _Error("not_found")
        if fields.get("hash") and fields["hash"] != view["hash"]:
            raise _Error("hash_conflict")
        kept = {"id": view["id"], "trigger": view["trigger"], "hash": f"h{next(self._ts)}"}
        self.views[fields["view_id"]] = {**fields["view"], **kept}
        return {"view": kept}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


class _Error(Exception):
    """Slack's own word for what is wrong."""


def _handler(world: SlackWorld) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            if "json" in self.headers.get("Content-Type", ""):
                fields = json.loads(body or "{}")
            else:
                fields = {name: values[0] for name, values in parse_qs(body).items()}
            if self.path.startswith("/respond/"):
                world.respond(self.path.rpartition("/")[2], fields)
                self._send(200, {}, b"ok")
                return
            token = self.headers.get("Authorization", "").removeprefix("Bearer ")
            status, headers, answer = world.answer(self.path.rpartition("/")[2], fields, token)
            if answer is not None:
                self._send(status, headers, json.dumps(answer).encode() if answer else b"<html>oops</html>")

        def _send(self, status: int, headers: dict[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Type", "application/json; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            pass

    return Handler
