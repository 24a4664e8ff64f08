"""Where staff see cards and press buttons: one folder each, and one line here (see .github/CONTRIBUTING.md).

A name is the folder's, the chat's own, and what stands in reviews.toml for its channels and people. Names and not classes:
what a vendor needs is loaded only where it is set up.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CHATS: Final[tuple[str, ...]] = (
    "inbox",
    "slack",
    "teams",
)
"""Every chat; wiring, `reviews check`, the README's tables and the stories run over this."""

COMMANDS: Final[Mapping[str, tuple[str, str, str]]] = {
    "teams-package": (
        "bot.chats.teams.commands",
        "teams_package",
        "Write the Teams app package (a zip) for this desk.",
    ),
}
"""What a chat adds to the command line: module in its folder, object, and one line of help, by name."""
