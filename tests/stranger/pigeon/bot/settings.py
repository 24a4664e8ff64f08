"""What Pigeon Post needs of the environment."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "Letters by Pigeon Post"
    needed: ClassVar = (("pigeon_seal",), ("pigeon_token",))

    pigeon_seal: SecretStr = Field(SecretStr(""), description="Pigeon Post: the word its letters are sealed with")
    pigeon_token: SecretStr = Field(SecretStr(""), description="Pigeon Post: the token of your loft")
    pigeon_loft: str = Field("", description="Pigeon Post: the name of your loft")
    pigeon_url: str = Field("https://pigeons.example/v1", description="Pigeon Post's API")
