"""What the inbox needs of the environment: nothing, so it is always there."""

from __future__ import annotations

from typing import ClassVar

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "The built-in inbox"
