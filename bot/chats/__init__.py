"""Where staff see cards and press buttons: one folder each, and one line here (see .github/CONTRIBUTING.md).

A name is the folder's, the chat's own, and what stands in reviews.toml for its channels and people. Names and not classes:
what a vendor needs is loaded only where it is set up.
"""

from __future__ import annotations

from typing import Final

CHATS: Final[tuple[str, ...]] = (
    "inbox",
    "slack",
    "teams",
)
"""Every chat; wiring, `reviews check`, the README's tables and the stories run over this."""
