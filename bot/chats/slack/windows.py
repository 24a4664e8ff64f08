"""Opening, filling and redrawing Slack's dialogs: each thing that can go wrong has a true sentence of its own, and a way on.

A dialog is opened before it is filled, because Slack's ticket for it is good for three seconds only. So there is a moment
in which it stands open and empty, and it says itself what to do if that moment does not end.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from bot.chats.slack import dialogs
from bot.chats.slack.client import Client
from bot.chats.slack.errors import CLOSED, OVERTAKEN
from bot.chats.slack.telling import Body, sentence, unexpected
from bot.chats.slack.words import Json
from bot.core.ports import Denied, Outcome, Refused, TryLater, Unsure

AGAIN_SECONDS: Final = (0.5, 2.0)  # between the tries to fill a dialog; whoever pressed is looking at it
LONGEST_SECONDS: Final = 5.0  # a longer wait that Slack asks for is told instead
BUSY: Final = "Slack is busy and opened no dialog, so nothing was done. Please press the button again in a moment."
PERHAPS: Final = "Slack did not say whether the dialog opened. If you do not see it, please press the button again."
EMPTY: Final = (
    "Slack opened the dialog and did not let us fill it. Nothing was done: please close it and press the button again, or use "
    "the inbox."
)
AS_BEFORE: Final = (
    "Slack did not draw the dialog anew. What you typed still stands in it: please press that button again."
)


class Windows:
    """Dialogs of one workspace. `pause` waits for some seconds."""

    def __init__(self, client: Client, pause: Callable[[float], None] = time.sleep) -> None:
        self.client, self.pause = client, pause

    def open(self, body: Body, view: Json) -> Json:
        """Open a dialog, above the one that was pressed in, if any; the view as Slack keeps it. Raises Denied with the
        sentence for the one who pressed.
        """
        method = "views.push" if body.get("view") else "views.open"
        try:
            opened: Json = self.client.call(method, trigger_id=body["trigger_id"], view=view)["view"]
        except TryLater:
            raise Denied(BUSY) from None
        except Unsure:
            raise Denied(PERHAPS) from None
        return opened

    def fill(self, body: Body, title: str, draw: Callable[[], Json]) -> None:
        """Open a dialog at once, then fill it. Raises Denied when it stays empty."""
        opened = self.open(body, dialogs.loading(title))
        try:
            view = draw()
        except (Denied, LookupError) as refusal:
            view = dialogs.sorry(title, sentence(refusal))
        except Exception:
            view = dialogs.sorry(title, unexpected())
        try:
            self._put(str(opened["id"]), view)
        except Refused as refused:
            if str(refused) == CLOSED:  # they closed it before it was filled: then nobody waits for it
                return
            self._apologise(str(opened["id"]), title, refused)
        except Outcome:
            raise Denied(EMPTY) from None

    def redraw(self, view: Body, drawn: Json) -> None:
        """Draw a dialog anew. When it has been redrawn or closed meanwhile, that is what its person wants to see."""
        try:
            self._put(str(view["id"]), drawn, hash=view["hash"])
        except Refused as refused:
            if str(refused) not in (CLOSED, OVERTAKEN):
                raise Denied(f"{refused} {AS_BEFORE}") from None
        except Outcome:
            raise Denied(AS_BEFORE) from None

    def _apologise(self, view_id: str, title: str, refused: Refused) -> None:
        """Slack does not take what we have drawn: at least the dialog says so."""
        try:
            self._put(view_id, dialogs.sorry(title, f"{refused} Nothing was done: please use the inbox for this one."))
        except Outcome:
            raise Denied(EMPTY) from None

    def _put(self, view_id: str, view: Json, **more: str) -> None:
        """Update a dialog, more than once where Slack stumbles. Raises an Outcome."""
        for wait in (*AGAIN_SECONDS, None):
            try:
                self.client.call("views.update", repeatable=True, view_id=view_id, view=view, **more)
                return
            except TryLater as later:
                if wait is None or (later.after or 0.0) > LONGEST_SECONDS:
                    raise
                self.pause(max(wait, later.after or 0.0))
