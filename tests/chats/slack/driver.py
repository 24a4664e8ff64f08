"""Presses Slack's buttons as a person would: signed payloads over HTTP to the running web app, built from what the card
in the stand-in workspace really shows. A button that is not on the screen cannot be pressed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import httpx

from bot.core.card import Card
from tests.chats.slack.world import SlackWorld
from tests.house import House

PATH = "/chats/slack/events"
HTTP = httpx.Client(timeout=10, trust_env=False, verify=False, limits=httpx.Limits(max_keepalive_connections=0))


def sign(secret: str, body: bytes, at: float) -> dict[str, str]:
    """Slack's headers for a genuine request."""
    stamp = str(int(at))
    mark = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={mark}"}


class SlackDriver:
    """One person at a Slack client. Every method returns the private sentence they saw, or ""."""

    def __init__(
        self, base_url: str, signing_secret: str, world: SlackWorld, user: str = "U1", name: str = "maria"
    ) -> None:
        self.base_url, self.secret, self.world, self.user, self.name = base_url, signing_secret, world, user, name
        self.team = "T1"

    # what a person does

    def approve(self, case_id: str, reason: str = "") -> str:
        return self._press(case_id, "approve", reason)

    def begin(self, case_id: str, text: str) -> Callable[[], str]:
        """Open the dialog and type; each call saves and gives all that is shown then."""
        view = self.open(case_id, "edit")

        def save() -> str:
            nonlocal view
            seen = len(self.world.whispers)
            answer = self.send_payload(self.submission(view, text, True, ""))
            shown = json.loads(answer.text) if answer.text else {}
            if shown.get("response_action") == "update":
                view = {**view, **shown["view"]}
                return read(view)
            return str(self.world.wait_for(lambda: self.world.whispers[seen:])[0]["text"])

        return save

    def undo(self, case_id: str) -> str:
        return self._press(case_id, "undo")

    def escalate(self, case_id: str, reason: str) -> str:
        return self._press(case_id, "escalate", reason)

    def correct(self, case_id: str, reason: str) -> str:
        return self._press(case_id, "correct", reason)

    def not_urgent(self, case_id: str) -> str:
        return self._press(case_id, "not_urgent")

    def acknowledge(self, case_id: str) -> str:
        return self._press(case_id, "acknowledge")

    def claim(self, case_id: str) -> str:
        return self._press(case_id, "claim")

    def release(self, case_id: str) -> str:
        return self._press(case_id, "release")

    def dismiss(self, case_id: str, reason: str, ground: str = "") -> str:
        return self.submit(self.open(case_id, "dismiss"), reason=reason, ground=ground)

    def grant(self, case_id: str) -> str:
        return self._press(case_id, "grant")

    def deny(self, case_id: str, reason: str) -> str:
        return self._press(case_id, "deny", reason)

    def find_out(self, case_id: str, reason: str, to: str = "managers") -> str:
        return self._choose(case_id, "find_out", "to", {"selected_option": {"value": to}}, reason)

    def note(self, case_id: str, words: str) -> str:
        return self._press(case_id, "note", words)

    def tag(self, case_id: str, words: str) -> str:
        return self._press(case_id, "tag", words)

    def assign(self, case_id: str, to: str, why: str) -> str:
        return self._choose(case_id, "assign", "to", {"selected_option": {"value": to}}, why)

    def snooze(self, case_id: str, until: str, words: str = "") -> str:
        return self.submit(self.open(case_id, "snooze"), reason=words, ground=until)

    def wake(self, case_id: str) -> str:
        return self._press(case_id, "wake")

    def call(self, case_id: str, to: str, why: str) -> str:
        return self._choose(case_id, "call", "to", {"selected_option": {"value": to}}, why)

    def called(self, case_id: str, result: str, words: str = "") -> str:
        return self.submit(self.open(case_id, "called"), reason=words, ground=result)

    def cause(self, case_id: str, what: str, words: str = "") -> str:
        return self.submit(self.open(case_id, "cause"), reason=words, ground=what)

    def report(self, case_id: str, what: str, words: str = "") -> str:
        return self.submit(self.open(case_id, "report"), reason=words, ground=what)

    def verdict(self, case_id: str, what: str, words: str = "") -> str:
        return self.submit(self.open(case_id, "verdict"), reason=words, ground=what)

    def thank(self, case_id: str) -> str:
        return self._press(case_id, "thank")

    def edit(self, case_id: str, text: str, publish: bool = True, reason: str = "") -> str:
        """Open the dialog, write `text`, and press its button; what stood at the field when it was refused."""
        view = self.open(case_id, "edit")
        return self.submit(view, text=text, save_only=not publish, reason=reason)

    def amend(self, case_id: str, text: str) -> str:
        return self.submit(self.open(case_id, "amend"), text=text)

    def join(self, case_id: str, other: str) -> str:
        return self._choose(case_id, "join", "to", {"selected_option": {"value": other}})

    def apart(self, case_id: str, *posts: str) -> str:
        return self._choose(case_id, "apart", "posts", {"selected_options": [{"value": name} for name in posts]})

    def _choose(self, case_id: str, verb: str, name: str, chosen: dict[str, Any], reason: str = "") -> str:
        """Choose in a dialog what stands there to be chosen."""
        view = self.open(case_id, verb)
        [row] = [block for block in view["blocks"] if block.get("block_id") == name]
        offered = {option["value"] for option in row["element"]["options"]}
        wanted = chosen.get("selected_options") or [chosen["selected_option"]]
        assert {option["value"] for option in wanted} <= offered
        seen = len(self.world.whispers)
        payload = self.submission({**view, "blocks": []}, "", False, "")
        payload["view"]["state"] = {"values": {name: {name: chosen}, "reason": {"reason": {"value": reason}}}}
        answer = self.send_payload(payload)
        shown = json.loads(answer.text) if answer.text else {}
        if shown.get("response_action") == "errors":
            return " ".join(shown["errors"].values())
        return read(self.world.wait_for(lambda: self.world.whispers[seen:])[0])

    def withdraw(self, case_id: str, reason: str) -> str:
        return self._press(case_id, "withdraw", reason)

    def ask(self, words: str) -> str:
        """`/reviews words`; all the text of the answer only this person sees."""
        seen = len(self.world.whispers)
        self.send(urlencode({"command": "/reviews", "text": words, **self._from()}).encode())
        return read(self.world.wait_for(lambda: self.world.whispers[seen:])[0])

    def card(self, case_id: str) -> str:
        """All the text on the card as it stands in the channel now."""
        return read(self.message(case_id))

    def show(self, case_id: str) -> dict[str, Any]:
        """Press Show on a covered card; the dialog with its words."""
        message, trigger = self.message(case_id), self.world.trigger()
        shown = next(a for e in elements(message) for a in _actions(e) if a["action_id"] == "words-open")
        self.send_action(shown, message, trigger)
        return self.world.wait_for(
            lambda: next(
                (v for v in self.world.views.values() if v["trigger"] == trigger and v["callback_id"] != "loading"),
                None,
            )
        )

    def check(self, case_id: str, text: str) -> str:
        """What the check says of a text in the edit dialog."""
        return read(self.press_in(self.open(case_id, "edit"), "check", text))

    def wording(self, case_id: str, text: str) -> str:
        """The text in the field after the first "Use this wording" was pressed."""
        return written(self.press_in(self.press_in(self.open(case_id, "edit"), "check", text), "wording-0"))

    def history(self, case_id: str) -> str:
        return read(self.open(case_id, "history"))

    def whole(self, case_id: str) -> str:
        """Everything somebody wrote."""
        message = self.message(case_id)
        more = next((a for e in elements(message) for a in _actions(e) if a["action_id"] == "more-post"), None)
        if more is None:
            return read(message)
        trigger = self.world.trigger()
        self.send_action(more, message, trigger)
        opened = lambda: next(  # noqa: E731
            (v for v in self.world.views.values() if v["trigger"] == trigger and v["callback_id"] == "text"), None
        )
        return "".join(b["text"]["text"] for b in self.world.wait_for(opened)["blocks"] if b["type"] == "section")

    # how it is done

    def message(self, case_id: str) -> dict[str, Any]:
        """The newest card of the case in a channel."""

        def newest() -> Any:
            found = [
                {**m, "channel": c}
                for c, messages in self.world.messages.items()
                for m in messages.values()
                if any(_carried(a).get("c") == case_id for e in elements(m) for a in (e, *_actions(e)))
                and not c.startswith("D")
            ]
            return max(found, key=lambda m: m["ts"], default=None)

        return self.world.wait_for(newest)

    def open(self, case_id: str, verb: str) -> dict[str, Any]:
        """Press a button that opens a dialog; the dialog once it is filled."""
        trigger = self.world.trigger()
        self.press(self.message(case_id), verb, trigger)
        ready = ("edit", "reason", "choice", "history", "text", "sorry")
        return self.world.wait_for(
            lambda: next(
                (v for v in self.world.views.values() if v["trigger"] == trigger and v["callback_id"] in ready), None
            )
        )

    def press(self, message: dict[str, Any], verb: str, trigger: str = "") -> httpx.Response:
        """One press on a message, exactly as it is drawn there. LookupError when there is no such button."""
        action = next((a for e in elements(message) for a in _actions(e) if _carried(a).get("b") == verb), None)
        if action is None:
            raise LookupError(f"there is no {verb} button on this card")
        return self.send_action(action, message, trigger)

    def send_action(self, action: dict[str, Any], message: dict[str, Any], trigger: str = "") -> httpx.Response:
        payload = {
            "type": "block_actions",
            "user": {"id": self.user, "username": self.name, "name": self.name, "team_id": self.team},
            "team": {"id": self.team, "domain": "clinic"},
            "trigger_id": trigger or self.world.trigger(),
            "container": {"type": "message", "message_ts": message.get("ts"), "channel_id": message.get("channel")}
            | ({"is_ephemeral": True} if message.get("ephemeral") else {}),
            "channel": {"id": message.get("channel")},
            "response_url": f"{self.world.url}/respond/{self.user}",
            "actions": [{"block_id": "b", "action_ts": "1.0", **action}],
        }
        return self.send_payload(payload)

    def press_in(
        self, view: dict[str, Any], action_id: str, text: str | None = None, save_only: bool = False, reason: str = ""
    ) -> dict[str, Any]:
        """Press a button that stands in a dialog, with this typed in its fields; the dialog as it is drawn anew."""
        payload = self.pressing(view, action_id, text, save_only, reason)
        before = self.world.views[view["id"]]["hash"]
        self.send_payload(payload)
        return self.world.wait_for(lambda: (v := self.world.views[view["id"]])["hash"] != before and v)

    def pressing(
        self, view: dict[str, Any], action_id: str, text: str | None = None, save_only: bool = False, reason: str = ""
    ) -> dict[str, Any]:
        """What Slack sends for `press_in`. LookupError when there is no such button; `text` None is what it is drawn with."""
        pressed = next((a for e in elements(view) for a in _actions(e) if a["action_id"] == action_id), None)
        if pressed is None:
            raise LookupError(f"there is no {action_id} in this dialog")
        typed = written(view) if text is None else text
        return {
            **self.submission(view, typed, save_only, reason),
            "type": "block_actions",
            "container": {"type": "view", "view_id": view["id"]},
            "trigger_id": self.world.trigger(),
            "actions": [pressed],
        }

    def submit(
        self, view: dict[str, Any], text: str = "", save_only: bool = False, reason: str = "", ground: str = ""
    ) -> str:
        """Press a dialog's button. What Slack shows: the error at the field, or what was said afterwards."""
        seen = len(self.world.whispers)
        answer = self.send_payload(self.submission(view, text, save_only, reason, ground))
        shown = json.loads(answer.text) if answer.text else {}
        if shown.get("response_action") == "errors":
            fields = {b["block_id"] for b in view["blocks"] if b["type"] == "input"}
            assert set(shown["errors"]) <= fields, "Slack shows an error only at an input of this dialog"
            return " ".join(shown["errors"].values())
        if shown.get("response_action") == "update":
            updated = {**shown["view"], "id": view["id"], "hash": "h", "trigger": view["trigger"]}
            self.world.views[view["id"]] = updated
            return self.submit(updated, text, save_only, reason) if reason else read(updated)
        return read(self.world.wait_for(lambda: self.world.whispers[seen:])[0])

    def submission(
        self, view: dict[str, Any], text: str, save_only: bool, reason: str, ground: str = ""
    ) -> dict[str, Any]:
        given: dict[str, Any] = {"text": text, "reason": reason or None}
        values: dict[str, Any] = {}
        for block in view["blocks"]:
            if block["type"] != "input":
                continue
            name = block["element"]["action_id"]
            if name == "only":
                ticked = block["element"]["options"] if save_only else []
                values[block["block_id"]] = {name: {"type": "checkboxes", "selected_options": ticked}}
            elif name == "ground":
                chosen = next(o for o in block["element"]["options"] if o["value"] == (ground or "other"))
                values[block["block_id"]] = {name: {"type": "radio_buttons", "selected_option": chosen}}
            else:
                values[block["block_id"]] = {name: {"type": "plain_text_input", "value": given[name]}}
        return {
            "type": "view_submission",
            "user": {"id": self.user, "name": self.name, "team_id": self.team},
            "team": {"id": self.team, "domain": "clinic"},
            "view": {**view, "state": {"values": values}},
        }

    def send_payload(self, payload: dict[str, Any]) -> httpx.Response:
        return self.send(urlencode({"payload": json.dumps(payload)}).encode())

    def send(self, body: bytes, at: float | None = None, secret: str = "") -> httpx.Response:
        headers = sign(secret or self.secret, body, time.time() if at is None else at)
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        return HTTP.post(f"{self.base_url}{PATH}", content=body, headers=headers)

    def _press(self, case_id: str, verb: str, reason: str = "") -> str:
        message = self.message(case_id)
        asks = next((c for e in elements(message) for a in _actions(e) if (c := _carried(a)).get("b") == verb), {})
        if asks.get("a") == "reason":
            return self.submit(self.open(case_id, verb), reason=reason)
        seen = len(self.world.whispers)
        self.press(message, verb)
        return read(self.world.wait_for(lambda: self.world.whispers[seen:])[0])

    def _from(self) -> dict[str, str]:
        return {
            "user_id": self.user,
            "user_name": self.name,
            "team_id": self.team,
            "channel_id": "C1",
            "trigger_id": self.world.trigger(),
            "response_url": f"{self.world.url}/respond/{self.user}",
        }


def written(view: dict[str, Any], name: str = "text") -> str:
    """What a dialog's field is drawn with."""
    fields = [b["element"] for b in view["blocks"] if b["type"] == "input" and b["element"]["action_id"] == name]
    return str(fields[0].get("initial_value", "")) if fields else ""


def elements(message: dict[str, Any]) -> list[dict[str, Any]]:
    """Everything on a message or in a dialog that can be pressed."""
    found = []
    for block in message.get("blocks") or []:
        found += block.get("elements", []) if block["type"] == "actions" else []
        found += [block["accessory"]] if "accessory" in block else []
    return found


def options(element: dict[str, Any]) -> list[dict[str, Any]]:
    """What can be chosen in a list, in its groups or without."""
    groups = element.get("option_groups") or [element]
    return [option for group in groups for option in group.get("options", [])]


def _actions(element: dict[str, Any]) -> list[dict[str, Any]]:
    """What Slack sends when an element is pressed, once for each choice it offers."""
    base = {"type": element["type"], "action_id": element["action_id"]}
    if offered := options(element):
        return [{**base, "selected_option": option} for option in offered]
    return [{**base, "value": element.get("value", "")}]


def _carried(action: dict[str, Any]) -> dict[str, Any]:
    value = action.get("value") or (action.get("selected_option") or {}).get("value") or ""
    return json.loads(value) if value.startswith("{") else {}


def read(shown: Any) -> str:
    """All the words in a message or dialog, in order; of a message its blocks, or its text when it has none."""
    if isinstance(shown, str):
        return shown
    if isinstance(shown, list):
        return "\n".join(filter(None, map(read, shown)))
    if not isinstance(shown, dict):
        return ""
    if shown.get("blocks"):
        return read(shown["blocks"])
    seen = (
        "label",
        "text",
        "fields",
        "elements",
        "element",
        "accessory",
        "options",
        "option_groups",
        "initial_value",
        "placeholder",
    )
    return "\n".join(filter(None, (read(shown.get(name)) for name in seen)))


class Stage:
    """Staff in a Slack workspace of our own making."""

    name = "slack"
    channels = {"slack": "C1"}
    handles: dict[str, str] = {"maria": "U1", "ben": "U2", "boss": "U9"}
    secret = "stand-in-signing-secret"

    def __init__(self) -> None:
        self.there = SlackWorld()
        self.secrets = (self.there.token, self.secret)

    def env(self) -> dict[str, Any]:
        return {
            "slack_bot_token": self.there.token,
            "slack_signing_secret": self.secret,
            "slack_api_url": self.there.api_url,
        }

    def open(self, house: House) -> None:
        self.house = house

    def staff(self, person: str) -> SlackDriver:
        name = self.house.desk.practice.people[person].name
        return SlackDriver(self.house.url, self.secret, self.there, self.handles[person], name)

    def keep(self, person: str, case_id: str, verb: str) -> Callable[[], str]:
        driver = self.staff(person)
        message = driver.message(case_id)

        def press() -> str:
            seen = len(self.there.whispers)
            driver.press(message, verb)
            return read(self.there.wait_for(lambda: self.there.whispers[seen:])[0])

        return press

    def told(self, person: str = "") -> list[str]:
        found = []
        handle = self.handles.get(person, "")
        for channel, messages in self.there.messages.items():
            private = channel.startswith("D")
            for message in messages.values():
                if channel == f"D{handle}" if person else (not private and message.get("thread_ts")):
                    found.append((message["ts"], read(message)))
        return [text for _, text in sorted(found)]

    def draw(self, card: Card) -> str:
        """All that is to be read on a card, its buttons too, when a worker shows it."""
        ref = self.house.desk.chats[self.name].show(card, self.channels[self.name], None, f"{card.case_id}.drawn")
        channel, ts = ref.split(":", 1)
        message = self.there.messages[channel][ts]
        offered = [option for e in elements(message) for option in options(e) or [e]]
        return "\n".join([read(message), *(option["text"]["text"] for option in offered if "text" in option)])

    def close(self) -> None:
        self.there.close()
