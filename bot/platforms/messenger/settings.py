"""What Messenger needs of the environment."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "Messenger: messages to a clinic's Facebook page"
    credential: ClassVar = "messenger_page_tokens"
    asks: ClassVar = ("the number of the page", "its page access token")
    needed: ClassVar = (("messenger_app_secret",), ("messenger_page_tokens",))

    messenger_app_secret: SecretStr = Field(SecretStr(""), description="The Meta app: App settings, Basic, App secret")
    messenger_verify_token: SecretStr = Field(
        SecretStr(""), description="Any word you choose, for an app of its own; not needed beside Facebook in one app"
    )
    messenger_page_tokens: SecretStr = Field(SecretStr(""), description="PAGE_ID=TOKEN, several separated by commas")
    messenger_human_agent: bool = Field(
        False, description="true once Meta has granted the app “Human Agent”: replies reach people for seven days"
    )
    messenger_graph_url: str = Field("https://graph.facebook.com/v25.0", description="Facebook's Graph API")
