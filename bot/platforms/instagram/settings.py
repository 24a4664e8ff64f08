"""What Instagram needs of the environment."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "Instagram comments, mentions and direct messages"
    credential: ClassVar = "instagram_tokens"
    asks: ClassVar = ("the number of the account, which begins with 1784", "its access token")
    needed: ClassVar = (
        ("instagram_app_secret", "instagram_facebook_app_secret"),
        ("instagram_verify_token",),
        ("instagram_tokens",),
    )

    instagram_app_secret: SecretStr = Field(
        SecretStr(""), description="Meta app with Instagram Login: Instagram, API setup, Instagram app secret"
    )
    instagram_facebook_app_secret: SecretStr = Field(
        SecretStr(""), description="Meta app with Facebook Login: App settings, Basic, App secret"
    )
    instagram_verify_token: SecretStr = Field(
        SecretStr(""), description="Any word you choose; the same in the app's webhook form"
    )
    instagram_tokens: SecretStr = Field(
        SecretStr(""), description="INSTAGRAM_ACCOUNT_ID=TOKEN, several separated by commas"
    )
    instagram_human_agent: bool = Field(
        False, description="true once Meta has granted the app “Human Agent”: messages reach people for seven days"
    )
    instagram_graph_url: str = Field(
        "https://graph.instagram.com/v25.0", description="Instagram's API, for tokens of Instagram Login"
    )
    instagram_facebook_graph_url: str = Field(
        "https://graph.facebook.com/v25.0", description="The same API for tokens of Facebook Login"
    )
