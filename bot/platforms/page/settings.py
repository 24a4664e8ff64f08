"""What pages without a way in for programs need of the environment: nothing, so a post can always be added."""

from __future__ import annotations

from typing import ClassVar

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "Any other page: added and answered by hand"
