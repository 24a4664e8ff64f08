"""What Yelp needs of the environment."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "Yelp reviews"
    credential: ClassVar = "yelp_keys"
    asks: ClassVar = ("the number of the business, 22 signs", "API_KEY, or API_KEY:REFRESH_TOKEN")
    needed: ClassVar = (("yelp_keys",),)

    yelp_keys: SecretStr = Field(
        SecretStr(""),
        description="BUSINESS_ID=API_KEY, or API_KEY:REFRESH_TOKEN for Yelp's partners; several separated by commas",
    )
    yelp_client_id: str = Field("", description="Yelp's partners: the client's id; empty: replies are posted by hand")
    yelp_client_secret: SecretStr = Field(SecretStr(""), description="Yelp's partners: the client's secret")
    yelp_word: SecretStr = Field(
        SecretStr(""), description="Yelp's partners: a word of 16 letters or more that ends the webhook's address"
    )
    yelp_url: str = Field("https://api.yelp.com", description="Yelp's API")
    yelp_partner_url: str = Field("https://partner-api.yelp.com", description="Yelp's API for its partners")
