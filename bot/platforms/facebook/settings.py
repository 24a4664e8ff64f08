"""What Facebook needs of the environment."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "Facebook comments and visitors' posts"
    credential: ClassVar = "facebook_page_tokens"
    asks: ClassVar = ("the number of the page", "its page access token")
    needed: ClassVar = (("facebook_app_secret",), ("facebook_verify_token",), ("facebook_page_tokens",))

    facebook_app_secret: SecretStr = Field(SecretStr(""), description="Facebook app: App settings, Basic, App secret")
    facebook_verify_token: SecretStr = Field(
        SecretStr(""), description="Any word you choose; the same in Facebook's webhook form"
    )
    facebook_page_tokens: SecretStr = Field(SecretStr(""), description="PAGE_ID=TOKEN, several separated by commas")
    facebook_app_id: str = Field(
        "", description="Facebook app: App settings, Basic, App ID; with it pages are connected by signing in"
    )
    facebook_sign_in_url: str = Field(
        "https://www.facebook.com/v25.0/dialog/oauth", description="Where somebody signs in with Facebook"
    )
    facebook_graph_url: str = Field("https://graph.facebook.com/v25.0", description="Facebook's Graph API")
