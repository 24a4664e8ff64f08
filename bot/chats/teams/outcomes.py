"""What Teams' answers mean for the desk.

Sources: learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit (412, 429, 502 and 504 are to be tried
again) and .../bots/how-to/conversations/send-proactive-messages (403 and 404 for removed or blocked apps).
"""

from __future__ import annotations

from typing import Final

from bot.core.ports import Refused, TryLater, Unsure

NO_ANSWER: Final = "Teams cannot be reached right now."
LOST: Final = "Teams did not say whether the message arrived."
AGAIN: Final = frozenset({408, 412, 425, 429, 502, 503, 504})
SENTENCES: Final = {
    400: "Teams does not accept this message.",
    403: "Teams does not let Replydesk write there: the app was removed or blocked. Please add it again in Teams.",
    404: "That channel, chat or message no longer exists in Teams.",
    413: "The message is too large for Teams.",
}
CREDENTIALS: Final = "Teams refuses the bot's token. Please check the app id, the client secret and the tenant."


class Blocked(Refused):
    """The app may not speak there any more."""


class Gone(Refused):
    """What we spoke to, or the message we wanted to change, no longer exists."""


def outcome(status: int, retry_after: str | None, code: str, repeatable: bool) -> Exception:
    """One of the outcomes for an HTTP status. `repeatable` says that doing it twice would harm nobody."""
    if status in AGAIN:
        return TryLater("Teams asks us to wait a moment.", _seconds(retry_after))
    if status == 401:
        return TryLater(CREDENTIALS, 300.0)
    if status == 403:
        return Blocked(SENTENCES[403])
    if status in (404, 410):
        return Gone(SENTENCES[404])
    if 400 <= status < 500:
        return Refused(SENTENCES.get(status, SENTENCES[400]))
    return TryLater(NO_ANSWER) if repeatable else Unsure(LOST)


def _seconds(text: str | None) -> float | None:
    try:
        return max(0.0, min(float(text), 3600.0)) if text else None
    except ValueError:
        return None
