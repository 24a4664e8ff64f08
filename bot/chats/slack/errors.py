"""What Slack's errors mean: which of the five outcomes, and who can mend it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final

from slack_sdk.errors import SlackApiError

from bot.core.ports import Refused, TryLater, Unsure

log = logging.getLogger("replydesk.slack")

_CREDENTIAL = (
    "Slack does not accept our token any more. Whoever set up Slack: reinstall the app and put in the new bot token."
)
NOT_CONNECTED: Final = (
    "Slack is not connected yet. Whoever set up Slack: “reviews connection add slack TEAM_ID” with the bot token."
)
_INVITE = "Replydesk is not in this Slack channel. Anybody in the channel can add it with /invite @Replydesk."
_MISSING = "There is no such Slack channel, or Replydesk may not see it. Please check the channel id in the settings."
_PERSON = "Slack does not let us write to this person. Please check their Slack id in the settings."
_SHAPE = "Slack did not take this message's form. This is our mistake; please report it with the case id."

# Where we cannot look we cannot write either: sending says so in words that staff get to see.
UNREACHABLE: Final = frozenset(
    {"channel_not_found", "not_in_channel", "user_not_found", "invalid_auth", "not_authed", "account_inactive"}
    | {"token_revoked", "token_expired"}
)
LOST_THREAD: Final = frozenset({"thread_not_found", "message_not_found"})

CLOSED: Final = "This dialog has been closed."
OVERTAKEN: Final = "This dialog has changed in the meantime. Please try again."

# What Slack says when asking again is useless, and who can mend it. Source: docs.slack.dev, errors of each method.
REFUSALS: Final[Mapping[str, str]] = {
    "invalid_auth": _CREDENTIAL,
    "not_authed": _CREDENTIAL,
    "account_inactive": _CREDENTIAL,
    "token_revoked": _CREDENTIAL,
    "token_expired": _CREDENTIAL,
    "access_denied": _CREDENTIAL,
    "not_allowed_token_type": "This is not a bot token. Whoever set up Slack: use the one that starts with xoxb-.",
    "missing_scope": "Slack misses a permission ({needed}). Whoever set up Slack: add it to the app and reinstall it.",
    "no_permission": "Slack does not let Replydesk do this. A Slack administrator can allow it.",
    "team_access_not_granted": "Replydesk is not allowed in this Slack workspace. A Slack administrator can allow it.",
    "channel_not_found": _MISSING,
    "not_in_channel": _INVITE,
    "is_archived": "This Slack channel is archived. Please choose another channel in the settings, or bring it back.",
    "restricted_action": "Posting in this Slack channel is restricted. A Slack administrator can allow it.",
    "message_not_found": "This message is no longer in Slack.",
    "cant_update_message": "Slack does not let us change this message.",
    "edit_window_closed": "Slack does not let us change this message any more.",
    "thread_not_found": "This thread is no longer in Slack.",
    "user_not_found": _PERSON,
    "users_not_found": _PERSON,
    "user_disabled": _PERSON,
    "cannot_dm_bot": _PERSON,
    "user_not_visible": _PERSON,
    "messages_tab_disabled": "Messages to Replydesk are switched off. Whoever set up Slack: allow them in App Home.",
    "user_not_in_channel": "This person is not in the Slack channel.",
    "expired_trigger_id": "Slack took too long to open the dialog. Please press the button again.",
    "trigger_expired": "Slack took too long to open the dialog. Please press the button again.",
    "exchanged_trigger_id": "Slack has opened this dialog already. Please press the button again.",
    "invalid_trigger_id": "Slack could not open the dialog. Please press the button again.",
    "hash_conflict": OVERTAKEN,
    "not_found": CLOSED,
    "view_not_found": CLOSED,
    "invalid_blocks": _SHAPE,
    "invalid_blocks_format": _SHAPE,
    "msg_too_long": _SHAPE,
    "msg_blocks_too_long": _SHAPE,
    "invalid_arguments": _SHAPE,
    "invalid_metadata_format": _SHAPE,
}
LATER: Final = frozenset(
    {"ratelimited", "rate_limited", "message_limit_exceeded", "service_unavailable", "team_added_to_org"}
)
LOST: Final = frozenset({"internal_error", "fatal_error", "request_timeout"})


class SlackRefused(Refused):
    """Refused, with Slack's own word for it in `error`."""

    def __init__(self, message: str, error: str, gone: bool = False) -> None:
        super().__init__(message, gone)
        self.error = error


def translate(method: str, error: SlackApiError, repeatable: bool) -> Refused | TryLater | Unsure:
    """Slack's error as one of the outcomes. The log gets Slack's word only, never what was sent."""
    response = error.response
    status = int(getattr(response, "status_code", 0) or 0)
    headers = getattr(response, "headers", None) or {}
    data = getattr(response, "data", None)
    word = str(data.get("error", "")) if isinstance(data, dict) else ""
    log.warning("slack %s: %s %s", method, status, word or "no answer we can read")
    if status == 429 or word in LATER:
        return TryLater("Slack asked us to wait.", _seconds(headers))
    if word in REFUSALS:
        needed = str(data.get("needed", "")) if isinstance(data, dict) else ""
        return SlackRefused(REFUSALS[word].format(needed=needed or "a scope"), word, gone=word == "message_not_found")
    if status >= 500 or word in LOST or not word:
        return TryLater("Slack has trouble.") if repeatable else Unsure("Slack has trouble; the message may be there.")
    return SlackRefused(f"Slack refused this ({word[:60]}).", word)


def _seconds(headers: Mapping[str, Any]) -> float | None:
    found = next((v for k, v in headers.items() if k.lower() == "retry-after"), None)
    try:
        return max(0.0, float(found[0] if isinstance(found, list) else str(found)))
    except ValueError:
        return None
