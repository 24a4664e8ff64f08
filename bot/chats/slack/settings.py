"""What Slack needs of the environment."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "Slack, by HTTP or by Socket Mode"
    credential: ClassVar = "slack_bot_token"
    asks: ClassVar = ("the workspace's id", "the Bot User OAuth Token (xoxb-...)")
    needed: ClassVar = (("slack_bot_token",), ("slack_signing_secret", "slack_app_token"))

    slack_bot_token: SecretStr = Field(
        SecretStr(""), description="Slack app: OAuth & Permissions, Bot User OAuth Token (xoxb-...)"
    )
    slack_signing_secret: SecretStr = Field(SecretStr(""), description="Slack app: Basic Information, Signing Secret")
    slack_app_token: SecretStr = Field(
        SecretStr(""), description="Slack app-level token (xapp-...) for Socket Mode; no public address is needed then"
    )
    slack_api_url: str = Field("https://slack.com/api/", description="Slack's Web API")
