"""What the Porch needs of the environment."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "The Porch, a board of notes"
    needed: ClassVar = (("porch_key",),)

    porch_key: SecretStr = Field(SecretStr(""), description="The Porch: the key of your board; it signs both ways")
    porch_url: str = Field("https://porch.example", description="The Porch's address")
