"""Who may come in from Slack: only people of our own workspace, whatever shape the payload has.

In a channel shared by Slack Connect a stranger's submit carries their own workspace as `team` and as `user.team_id`; an
organisation's carries `team: null`; `enterprise` may be there and empty. So nothing of it is compared with itself, but
everything with the workspace our own token belongs to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Home:
    """Our own workspace, and the organisation it is part of ("" when it is part of none)."""

    team: str
    enterprise: str = ""


def insider(body: Mapping[str, object], home: Home) -> str:
    """The user id of somebody of our own workspace or organisation; "" for everybody else."""
    user = _table(body.get("user"))
    handle = _text(user.get("id")) or _text(body.get("user_id"))
    teams = {_text(user.get("team_id")), _text(_table(body.get("team")).get("id")), _text(body.get("team_id"))} - {""}
    enterprises = {_text(_table(body.get("enterprise")).get("id")), _text(body.get("enterprise_id"))} - {""}
    if not handle or not home.team:
        return ""
    if home.enterprise and enterprises == {home.enterprise}:
        return handle  # one organisation: its people press in any of its workspaces
    return handle if teams == {home.team} else ""


def _table(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
