"""What somebody typed in a window and the desk could not take: it stands there again, under the sentence that says why."""

from __future__ import annotations

from typing import Any, Final

from bot.chats.teams.forms import INPUT
from bot.chats.teams.render import Json, clean, frame, press, said
from bot.core.model import Verb

AGAIN: Final = "Try again"
FIELDS: Final = ("text", "reason", "stock")  # what the window itself sends beside the data of its button


def kept(sentence: str, verb: str, data: Json) -> Json | None:
    """The same text in a field with the same press under it; None when nothing was typed."""
    if verb not in (Verb.SEND, Verb.EDIT, Verb.AMEND) or not (text := clean(str(data.get("text") or ""))):
        return None
    field: dict[str, Any] = {
        "type": "Input.Text",
        "id": "text",
        "label": "Your reply",
        "isMultiline": True,
        "value": text[:INPUT],
        "maxLength": INPUT,
    }
    same = {name: value for name, value in data.items() if name not in (*FIELDS, "verb", "msteams")}
    return frame([*said(sentence, "attention"), field], [press(verb, AGAIN, same, "positive", dialog=True)])
