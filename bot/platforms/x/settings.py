"""What X needs of the environment."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "X: mentions and replies"
    credential: ClassVar = "x_tokens"
    asks: ClassVar = ("the number of the account", "ACCESS_TOKEN:ACCESS_TOKEN_SECRET")
    needed: ClassVar = (("x_tokens",), ("x_api_key",), ("x_api_secret",))

    x_tokens: SecretStr = Field(
        SecretStr(""), description="USER_ID=ACCESS_TOKEN:ACCESS_TOKEN_SECRET, several separated by commas"
    )
    x_api_key: SecretStr = Field(SecretStr(""), description="X app: Keys and tokens, API key")
    x_api_secret: SecretStr = Field(SecretStr(""), description="X app: Keys and tokens, API key secret")
    x_links: bool = Field(False, description="true: replies may hold links, for each of which X takes 20 cents")
    x_url: str = Field("https://api.x.com/2", description="X's API")
