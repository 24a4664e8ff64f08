"""A person in Teams: presses buttons and types words by sending what Teams sends, and reads what Teams would show."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import httpx

from bot.chats.teams.chat import Teams
from bot.chats.teams.settings import Settings
from bot.core.card import Card
from bot.core.tools import Tools
from tests.chats.teams.world import APP_ID, CHANNEL, TEAM, TENANT, TOKEN, TeamsWorld, teams_world
from tests.house import House


def visible(value: Any) -> str:
    """All the words of a card, in order, hidden parts left out."""
    if isinstance(value, list):
        return "\n".join(filter(None, map(visible, value)))
    if not isinstance(value, dict):
        return ""
    if value.get("isVisible") is False:
        return ""
    if value.get("type") == "RichTextBlock":
        return "".join(run["text"] for run in value["inlines"])
    own = [value.get("label"), value.get("value") if str(value.get("type", "")).startswith("Input.Text") else None]
    if str(value.get("type", "")).startswith("Action."):
        own.append(value.get("title"))
    inner = [value.get(name) for name in ("body", "items", "columns", "rows", "cells", "card", "actions", "choices")]
    return "\n".join(filter(None, [*(text for text in own if isinstance(text, str)), *map(visible, inner)]))


def buttons(value: Any) -> list[dict[str, Any]]:
    """Every action anywhere in a card."""
    if isinstance(value, list):
        return [found for entry in value for found in buttons(entry)]
    if not isinstance(value, dict):
        return []
    own = [value] if str(value.get("type", "")).startswith("Action.") else []
    parts = ("body", "items", "columns", "actions", "card", "selectAction")
    return own + [b for name in parts for b in buttons(value.get(name))]


class TeamsDriver:
    """One person at the desk `url`. Every method returns the sentence (or the words of the card) this person sees."""

    def __init__(
        self,
        url: str,
        world: TeamsWorld,
        person: str = "00000000-0000-0000-0000-0000000000a1",
        name: str = "Front desk",
        channel: str = CHANNEL,
    ) -> None:
        self.url, self.world, self.aad, self.person_name, self.channel = url, world, person, name, channel
        self.http = httpx.Client(timeout=20)

    # the wire

    def post(self, activity: dict[str, Any], **token: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.world.token(**token)}"}
        return self.http.post(f"{self.url}/chats/teams/messages", json=activity, headers=headers)

    def activity(self, kind: str, **fields: Any) -> dict[str, Any]:
        """The envelope every activity of Teams has."""
        return {
            "type": kind,
            "id": "f:1",
            "channelId": "msteams",
            "serviceUrl": self.world.url,
            "from": {"id": f"29:{self.aad}", "aadObjectId": self.aad, "name": self.person_name},
            "recipient": {"id": f"28:{APP_ID}", "name": "Replydesk"},
            "conversation": {"id": self.channel, "conversationType": "channel", "isGroup": True, "tenantId": TENANT},
            "channelData": {"tenant": {"id": TENANT}, "team": {"id": TEAM}, "channel": {"id": self.channel}},
        } | fields

    def install(self) -> None:
        """Add the app to the team."""
        assert self.post(self.activity("installationUpdate", action="add")).status_code == 200

    def remove(self) -> None:
        """Take the app out of the team."""
        assert self.post(self.activity("installationUpdate", action="remove")).status_code == 200

    def execute(self, verb: str, data: dict[str, Any]) -> dict[str, Any]:
        """Press an Action.Execute; the invoke's answer."""
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}, "trigger": "manual"}
        answer = self.post(self.activity("invoke", name="adaptiveCard/action", value=value))
        assert answer.status_code == 200, answer.text
        self.world.heard.append(answer.json())
        return dict(answer.json())

    # cards

    def message(self, case_id: str) -> dict[str, Any]:
        """The newest card of a case in the channel. Raises LookupError."""
        for post in reversed(self.world.posts(self.channel)):
            for attachment in post.get("attachments") or []:
                if f'"{case_id}"' in str(attachment["content"]).replace("'", '"'):
                    return dict(attachment["content"])
        raise LookupError(case_id)

    def card(self, case_id: str) -> str:
        """The words on the card of a case, as the channel shows it."""
        return visible(self.message(case_id))

    def press(self, case_id: str, verb: str, **inputs: Any) -> str:
        """Press the button `verb` that stands on the card; the sentence shown. Raises LookupError when there is none."""
        for button in buttons(self.message(case_id)):
            if button.get("verb") == verb:
                return self.sentence(self.execute(verb, {**button["data"], **inputs}))
            if button.get("data", {}).get("form") == verb and button["data"]["verb"] == "open-ask":
                return self.answer_window(self.window("task/fetch", button["data"]), verb, **inputs)
        raise LookupError(f"no button {verb} on {case_id}")

    def answer_window(self, task: dict[str, Any], verb: str, **inputs: Any) -> str:
        """Fill in the form of an open window and press its button; the sentence shown."""
        if task["type"] == "message":
            return str(task["value"])
        pressed = self._in_window(task["value"]["card"]["content"], verb)
        told = self.window("task/submit", {**pressed["data"], **inputs})
        return str(told["value"]) if told["type"] == "message" else visible(told["value"]["card"]["content"]["body"][0])

    def sentence(self, answer: dict[str, Any]) -> str:
        """What the person is told: the first thing on the card that came back, or the message."""
        if isinstance(answer["value"], str):
            return str(answer["value"])
        return visible(answer["value"]["body"][0])

    # verbs

    def approve(self, case_id: str, reason: str = "") -> str:
        return self.press(case_id, "approve", **({"reason_approve": reason} if reason else {}))

    def begin(self, case_id: str, text: str) -> Callable[[], str]:
        """Open the window and type; each call presses Save and gives all that is shown then."""
        form = self.open_edit(case_id)

        def save() -> str:
            nonlocal form
            pressed = self._in_window(form, "edit")
            task = self.window("task/submit", {**pressed["data"], "text": text, "stock": ""})
            if task["type"] == "message":
                return str(task["value"])
            form = task["value"]["card"]["content"]
            return visible(form)

        return save

    def undo(self, case_id: str) -> str:
        return self.press(case_id, "undo")

    def escalate(self, case_id: str, reason: str) -> str:
        return self.press(case_id, "escalate", reason_escalate=reason)

    def correct(self, case_id: str, reason: str) -> str:
        return self.press(case_id, "correct", reason_correct=reason)

    def not_urgent(self, case_id: str) -> str:
        return self.press(case_id, "not_urgent")

    def acknowledge(self, case_id: str) -> str:
        return self.press(case_id, "acknowledge")

    def claim(self, case_id: str) -> str:
        return self.press(case_id, "claim")

    def release(self, case_id: str) -> str:
        return self.press(case_id, "release")

    def dismiss(self, case_id: str, reason: str, ground: str = "other") -> str:
        return self.press(case_id, "dismiss", reason_dismiss=reason, ground_dismiss=ground)

    def grant(self, case_id: str) -> str:
        return self.press(case_id, "grant")

    def deny(self, case_id: str, reason: str) -> str:
        return self.press(case_id, "deny", reason_deny=reason)

    def find_out(self, case_id: str, reason: str, to: str = "managers") -> str:
        return self._choose(case_id, "find_out", to, reason_find_out=reason)

    def note(self, case_id: str, words: str) -> str:
        return self.press(case_id, "note", reason_note=words)

    def tag(self, case_id: str, words: str) -> str:
        return self.press(case_id, "tag", reason_tag=words)

    def assign(self, case_id: str, to: str, why: str) -> str:
        return self._choose(case_id, "assign", to, reason_assign=why)

    def snooze(self, case_id: str, until: str, words: str = "") -> str:
        return self.press(case_id, "snooze", ground_snooze=until, reason_snooze=words)

    def wake(self, case_id: str) -> str:
        return self.press(case_id, "wake")

    def call(self, case_id: str, to: str, why: str) -> str:
        return self._choose(case_id, "call", to, reason_call=why)

    def called(self, case_id: str, result: str, words: str = "") -> str:
        return self.press(case_id, "called", ground_called=result, reason_called=words)

    def cause(self, case_id: str, what: str, words: str = "") -> str:
        return self.press(case_id, "cause", ground_cause=what, reason_cause=words)

    def report(self, case_id: str, what: str, words: str = "") -> str:
        return self.press(case_id, "report", ground_report=what, reason_report=words)

    def verdict(self, case_id: str, what: str, words: str = "") -> str:
        return self.press(case_id, "verdict", ground_verdict=what, reason_verdict=words)

    def thank(self, case_id: str) -> str:
        return self.press(case_id, "thank")

    def edit(self, case_id: str, text: str, publish: bool = True, reason: str = "") -> str:
        """Open the edit form, type `text` and save it."""
        return self._type(case_id, "edit", "send" if publish else "edit", text, reason)

    def amend(self, case_id: str, text: str) -> str:
        return self._type(case_id, "amend", "amend", text)

    def join(self, case_id: str, other: str) -> str:
        return self._choose(case_id, "join", other)

    def apart(self, case_id: str, *posts: str) -> str:
        return self._choose(case_id, "apart", *posts)

    def _choose(self, case_id: str, form_name: str, *wanted: str, **typed: str) -> str:
        """Choose in a window what stands there to be chosen."""
        drawn = [b for b in buttons(self.message(case_id)) if b.get("data", {}).get("form") == form_name]
        form = self.window("task/fetch", drawn[0]["data"])["value"]["card"]["content"]
        [save] = [b for b in buttons(form) if b.get("data", {}).get("verb") == form_name]
        rows = save["data"]["rows"]
        chosen = ",".join(str(rows.index(name)) for name in wanted)
        told = self.window("task/submit", {**save["data"], "chosen": chosen, **typed})
        return str(told["value"]) if told["type"] == "message" else visible(told["value"]["card"]["content"]["body"][0])

    def window(self, name: str, data: dict[str, Any]) -> dict[str, Any]:
        """What a window of Teams asks for or sends; the task of the answer."""
        answer = self.post(self.activity("invoke", name=name, value={"data": data}))
        assert answer.status_code == 200, answer.text
        return dict(answer.json()["task"])

    def withdraw(self, case_id: str, reason: str) -> str:
        return self.press(case_id, "withdraw", reason_withdraw=reason)

    def _type(self, case_id: str, form_name: str, wanted: str, text: str, reason: str = "") -> str:
        """Open the window, type `text` and press its button; the sentence shown."""
        save = self._in_window(self.open_edit(case_id, form_name), wanted)
        inputs = {"text": text, "stock": ""} | ({"reason": reason} if reason else {})
        task = self.window("task/submit", {**save["data"], **inputs})
        return task["value"] if task["type"] == "message" else visible(task["value"]["card"]["content"]["body"][0])

    def open_edit(self, case_id: str, form_name: str = "edit") -> dict[str, Any]:
        """The edit form of a case in its window, as it is drawn now. LookupError when no such button stands on the card."""
        drawn = [b for b in buttons(self.message(case_id)) if b.get("data", {}).get("form") == form_name]
        if not drawn:
            raise LookupError(f"no button {form_name} on {case_id}")
        return dict(self.window("task/fetch", drawn[0]["data"])["value"]["card"]["content"])

    def _in_window(self, form: dict[str, Any], verb: str) -> dict[str, Any]:
        return next(b for b in buttons(form) if b.get("data", {}).get("verb") == verb)

    def show(self, case_id: str) -> dict[str, Any]:
        """Press Show on a covered card; the window with its words."""
        drawn = next(b for b in buttons(self.message(case_id)) if b.get("data", {}).get("verb") == "words")
        return dict(self.window("task/fetch", drawn["data"])["value"]["card"]["content"])

    def press_in(self, form: dict[str, Any], verb: str, **inputs: Any) -> dict[str, Any]:
        """Press a button of a window; the task that answers."""
        return self.window("task/submit", {**self._in_window(form, verb)["data"], **inputs})

    def check(self, case_id: str, text: str) -> str:
        """What the check says of a text in the edit form."""
        return visible(self._in_form(case_id, "check", text))

    def wording(self, case_id: str, text: str) -> str:
        """The text in the field after the first "Use this wording" was pressed."""
        pressed = self._in_window(self._in_form(case_id, "check", text), "wording")
        form = self.window("task/submit", {**pressed["data"], "text": text})["value"]["card"]["content"]
        return str(next(part["value"] for part in form["body"] if part.get("id") == "text"))

    def _in_form(self, case_id: str, verb: str, text: str) -> dict[str, Any]:
        """The edit form as it is drawn after a press in it."""
        pressed = self._in_window(self.open_edit(case_id), verb)
        return dict(self.window("task/submit", {**pressed["data"], "text": text})["value"]["card"]["content"])

    def history(self, case_id: str) -> str:
        [more] = [b for b in buttons(self.message(case_id)) if b.get("title") == "More"]
        [rows] = [part for part in more["card"]["body"] if part.get("id") == "history"]
        return visible({**rows, "isVisible": True})

    def whole(self, case_id: str) -> str:
        """Everything somebody wrote, through the reading window when it was folded."""
        pressed = next((b for b in buttons(self.message(case_id)) if b.get("title") == "Read it all"), None)
        if pressed is None:
            return self.card(case_id)
        seen = []
        while pressed is not None:
            value = {"data": {**pressed["data"], "verb": "read"}}
            name = "task/fetch" if not seen else "task/submit"
            shown = self.post(self.activity("invoke", name=name, value=value)).json()["task"]["value"]["card"][
                "content"
            ]
            seen.append(visible(shown["body"][1]))
            pressed = next((b for b in buttons(shown) if b.get("title") == "Read on"), None)
        return "".join(seen)

    def ask(self, words: str) -> str:
        """Say `@Replydesk words` in the channel; the answer's words."""
        before = len(self.world.posts(self.channel))
        mention = {
            "type": "mention",
            "text": "<at>Replydesk</at>",
            "mentioned": {"id": f"28:{APP_ID}", "name": "Replydesk"},
        }
        said = self.activity("message", text=f"<at>Replydesk</at> {words}\n", textFormat="plain", entities=[mention])
        assert self.post(said).status_code == 200
        answer = self.world.posts(self.channel)[before:][-1]
        shown = [answer.get("text") or "", *(visible(a["content"]) for a in answer.get("attachments") or [])]
        return "\n".join(filter(None, shown))

    def close(self) -> None:
        self.http.close()


class Stage:
    """Staff in a Microsoft 365 of our own making."""

    name = "teams"
    channels = {"teams": CHANNEL}
    handles: dict[str, str] = {
        "maria": "00000000-0000-0000-0000-0000000000a1",
        "ben": "00000000-0000-0000-0000-0000000000b0",
        "boss": "00000000-0000-0000-0000-0000000000b1",
    }

    def __init__(self) -> None:
        self.stack = ExitStack()
        self.there = self.stack.enter_context(teams_world())
        self.drivers: dict[str, TeamsDriver] = {}

    secrets = (TOKEN,)

    def env(self) -> dict[str, Any]:
        return {"teams_app_id": APP_ID, "teams_app_password": "secret", "teams_tenant_id": TENANT}

    def make(self, settings: Settings, tools: Tools) -> Teams:
        """The real chat, signed in at the stand-in instead of Microsoft."""
        return Teams(
            settings.teams_app_id,
            settings.teams_app_password.get_secret_value(),
            tools.shelf,
            tenant_id=settings.teams_tenant_id,
            channels=lambda: tools.channels(self.name),
            openid_metadata_url=f"{self.there.url}/openid",
            token=lambda: TOKEN,
        )

    def open(self, house: House) -> None:
        self.house = house
        self.staff("maria").install()

    def staff(self, person: str) -> TeamsDriver:
        if person not in self.drivers:
            name = self.house.desk.practice.people[person].name
            self.drivers[person] = TeamsDriver(self.house.url, self.there, self.handles[person], name)
        return self.drivers[person]

    def keep(self, person: str, case_id: str, verb: str) -> Callable[[], str]:
        driver = self.staff(person)
        button = next(b for b in buttons(driver.message(case_id)) if b.get("verb") == verb)
        return lambda: driver.sentence(driver.execute(verb, button["data"]))

    def told(self, person: str = "") -> list[str]:
        handle = self.handles.get(person, "")
        found = []
        for (conversation, _), message in self.there.messages.items():
            private = not conversation.startswith("19:")
            mine = private and handle and self.there.chats.get(handle) == conversation
            if (mine if person else not private) and message.get("text"):
                found.append(str(message["text"]))
        return found

    def draw(self, card: Card) -> str:
        """All that is to be read on a card, its buttons too, when a worker shows it."""
        ref = self.house.desk.chats[self.name].show(card, CHANNEL, None, f"{card.case_id}.drawn")
        conversation, _, activity = ref.rpartition("|")
        return visible(self.there.messages[conversation, activity]["attachments"][0]["content"])

    def close(self) -> None:
        for driver in self.drivers.values():
            driver.close()
        self.stack.close()
