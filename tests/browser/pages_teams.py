"""Teams as somebody in front of a screen uses it: the page of Microsoft's Agents Playground, on the reviews channel.

The page has one look only (it asks for no colour scheme) and one person, the playground's current user.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

PICTURES = os.environ.get("REPLYDESK_PICTURES", "")
ROOM = {"width": 1280, "height": 960}
CARD = ".ac-adaptiveCard"


class TeamsPages:
    """One browser window. `complaints` collects what the page's own scripts stumbled over."""

    def __init__(self, browser: Any, url: str) -> None:
        self.context = browser.new_context(viewport=ROOM, reduced_motion="reduce", device_scale_factor=1)
        self.context.route(lambda address: not address.startswith(url), lambda route: route.abort())  # fonts from afar
        self.page = self.context.new_page()
        self.page.set_default_timeout(20_000)
        self.complaints: list[str] = []
        self.page.on("pageerror", lambda wrong: self.complaints.append(str(wrong)))
        self.page.goto(url)
        self.page.get_by_text("Connected.").wait_for()
        self.page.get_by_role("button", name="Hide log panel").click()
        self.page.get_by_role("treeitem", name="Clinic - Reviews").click()
        self.page.get_by_role("button", name="Post", exact=True).wait_for()

    def cards(self, words: str) -> Any:
        """The cards on the screen that say `words`."""
        return self.page.locator(CARD).filter(has_text=words)

    def card(self, words: str) -> TeamsCard:
        """The one card that says `words`, once it is there."""
        found = self.cards(words)
        found.wait_for()
        return TeamsCard(found)

    def picture(self, name: str) -> None:
        """Save what is on the screen when REPLYDESK_PICTURES names a folder."""
        if PICTURES:
            self.page.mouse.move(0, 0)
            self.page.screenshot(path=Path(PICTURES) / f"teams-{name}.png", animations="disabled")

    def close(self) -> None:
        self.context.close()


class TeamsCard:
    """A card in the channel, found by the post it is about, so that it stays the same when it is drawn anew."""

    def __init__(self, card: Any) -> None:
        self.card = card

    def press(self, label: str) -> None:
        """Press the button with this label; of two (a question opened under the card) the lower one."""
        self.card.get_by_role("button", name=label, exact=True).last.click()

    def write(self, label: str, text: str) -> None:
        self.card.get_by_label(label).fill(text)

    def says(self, words: str) -> None:
        """Return once the card says `words`; what somebody is typing does not count."""
        self.card.get_by_text(words).and_(self.card.locator(":not(textarea)")).first.wait_for()

    def offers(self) -> list[str]:
        """The labels of the buttons, in order."""
        return [str(label).strip() for label in self.card.get_by_role("button").all_inner_texts()]
