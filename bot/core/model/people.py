"""Who somebody is, and what they may do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum


class Role(IntEnum):
    """What somebody may do at one clinic; each may all that the ones before may. The table is `permissions.RULES`."""

    NOBODY = 0
    VIEWER = 1
    STAFF = 2
    MANAGER = 3
    OWNER = 4


EVERYWHERE = "*"  # in place of a location's id: at every clinic of this desk


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at the other end. `roles` maps a location's id, or EVERYWHERE, to what they may do there.

    `handles` maps a chat's name to this person's id there. Nobody is `listed` whom neither the settings nor an account
    nor a manager's yes names; an `outsider` belongs to another company, and is shown and allowed nothing.
    """

    id: str
    name: str
    roles: Mapping[str, Role] = field(default_factory=dict)
    handles: Mapping[str, str] = field(default_factory=dict)
    listed: bool = True
    outsider: bool = False


DESK = Person("desk", "Replydesk", {EVERYWHERE: Role.OWNER})
