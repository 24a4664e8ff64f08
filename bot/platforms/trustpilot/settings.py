"""What Trustpilot needs of the environment."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "Trustpilot reviews"
    credential: ClassVar = "trustpilot_credentials"
    asks: ClassVar = ("the business unit's id", "KEY:SECRET:USER_ID:WORD")
    needed: ClassVar = (("trustpilot_credentials",),)

    trustpilot_credentials: SecretStr = Field(
        SecretStr(""),
        description="BUSINESS_UNIT_ID=API_KEY:API_SECRET:USER_ID:WORD, several separated by commas; WORD is yours to choose and"
        " ends the webhook's address",
    )
    trustpilot_url: str = Field("https://api.trustpilot.com/v1", description="Trustpilot's API")
