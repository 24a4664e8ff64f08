"""The inbox as somebody in front of a screen uses it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 860}


class InboxPages:
    """One browser window of one person. `complaints` collects what the browser itself objected to."""

    def __init__(self, browser: Any, url: str, scripts: bool = True, phone: bool = False, dark: bool = False) -> None:
        self.context = browser.new_context(
            viewport=PHONE if phone else DESKTOP,
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
            reduced_motion="reduce",
        )
        self.url, self.page, self.scripts = url, self.context.new_page(), scripts
        self.page.set_default_timeout(15_000)
        self.complaints: list[str] = []
        self.page.on("console", lambda said: self._hear(said.type, said.text))
        self.page.on("pageerror", lambda wrong: self._hear("error", str(wrong)))

    def _hear(self, kind: str, text: str) -> None:
        refused_on_purpose = "409 (Conflict)" in text  # a denied press is an answer, but the browser logs it
        if kind in ("error", "warning") and not refused_on_purpose:
            self.complaints.append(text)

    def sign_in(self, name: str, password: str) -> None:
        self.page.goto(f"{self.url}/inbox/login")
        self.page.fill("#name", name)
        self.page.fill("#password", password)
        self.page.click("form button")
        self.page.wait_for_selector("html.js #list" if self.scripts else "#list")

    def open(self, case_id: str) -> None:
        self.page.goto(f"{self.url}/inbox/cases/{case_id}")

    def press(self, verb: str) -> None:
        """Press a button of the card, in its menu if it stands there."""
        button = self.page.locator(f'#card [data-verb="{verb}"]')
        if not button.is_visible():
            self.page.click("#card .more > summary")
        button.click()

    def said(self) -> str:
        """The sentence shown after a press."""
        text: str = self.page.locator("#card .flash, #card .alert").first.inner_text()
        return text

    def wait_for(self, selector: str, text: str) -> None:
        self.page.locator(selector).filter(has_text=text).first.wait_for()

    def picture(self, path: Path) -> None:
        self.page.screenshot(path=path)

    def close(self) -> None:
        self.context.close()

    def __enter__(self) -> InboxPages:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()
