"""Where staff see cards and press buttons: one folder each. A new chat is a folder, a name here and a builder in `wiring`.

Names, not classes: what a chat needs of its vendor is loaded only where that chat is set up.
"""

from __future__ import annotations

from typing import Final

CHATS: Final = ("inbox", "slack", "teams")
"""Every chat; the stories run on each of them by themselves."""
