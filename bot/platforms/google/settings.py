"""What Google Business needs of the environment."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "Google Business reviews"
    credential: ClassVar = "google_tokens"
    asks: ClassVar = ("accounts/A/locations/L", "the refresh token")
    needed: ClassVar = (("google_tokens",), ("google_client_id",), ("google_client_secret",))

    google_tokens: SecretStr = Field(
        SecretStr(""), description="accounts/A/locations/L=REFRESH_TOKEN, several separated by commas"
    )
    google_client_id: str = Field("", description="Google Cloud project: the OAuth client's id")
    google_client_secret: SecretStr = Field(
        SecretStr(""), description="Google Cloud project: the OAuth client's secret"
    )
    google_sign_in_url: str = Field(
        "https://accounts.google.com/o/oauth2/v2/auth",
        description="Where somebody signs in with Google to connect locations",
    )
    google_accounts_url: str = Field(
        "https://mybusinessaccountmanagement.googleapis.com/v1", description="Google's list of business accounts"
    )
    google_locations_url: str = Field(
        "https://mybusinessbusinessinformation.googleapis.com/v1", description="Google's lists of their locations"
    )
    google_push_email: str = Field(
        "",
        description="The service account Google's pushes are signed by; empty: no push is believed, and polling finds all",
    )
    google_push_audience: str = Field(
        "", description="What the pushes are signed for; empty: PUBLIC_URL/webhooks/google, as Google does by itself"
    )
    google_reviews_url: str = Field("https://mybusiness.googleapis.com/v4", description="Google's review API")
    google_token_url: str = Field("https://oauth2.googleapis.com/token", description="Where Google gives access tokens")
    google_keys_url: str = Field(
        "https://www.googleapis.com/oauth2/v3/certs", description="The keys Google signs pushes with"
    )
