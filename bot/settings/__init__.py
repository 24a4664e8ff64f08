"""What the person who runs the desk decides: secrets and addresses from the environment, everything else from reviews.toml.

A mistake is a SettingsError with one sentence that names the setting; nothing secret is ever part of it.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.settings.file import ReviewsFile, load_file
from bot.settings.mistakes import SettingsError

__all__ = ["Environment", "ReviewsFile", "SettingsError", "load_environment", "load_file", "pairs"]


class Environment(BaseSettings):
    """Secrets and addresses. Each field is the environment variable of the same name in capitals."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", hide_input_in_errors=True
    )

    redis_url: str = Field(
        "", description="Redis or Valkey to use instead of the built-in one, e.g. redis://localhost:6379/0"
    )
    public_url: str = Field(
        "", description="The address people and platforms reach the desk at, e.g. https://desk.example.org"
    )
    host: str = Field("127.0.0.1", description="The address the web process listens on")
    port: int = Field(8000, ge=0, le=65535, description="The port the web process listens on")
    reviews_toml: str = Field("reviews.toml", description="The file with everything that is not secret")
    trust_proxy: bool = Field(
        False, description="Set to true behind a reverse proxy, so that sign-in limits see the real address"
    )
    log_level: str = Field("INFO", description="DEBUG, INFO, WARNING or ERROR")

    facebook_app_secret: SecretStr = Field(SecretStr(""), description="Facebook app: App settings, Basic, App secret")
    facebook_verify_token: SecretStr = Field(
        SecretStr(""), description="Any word you choose; the same in Facebook's webhook form"
    )
    facebook_page_tokens: SecretStr = Field(SecretStr(""), description="PAGE_ID=TOKEN, several separated by commas")
    facebook_graph_url: str = Field("https://graph.facebook.com/v25.0", description="Facebook's Graph API")

    form_secrets: SecretStr = Field(
        SecretStr(""),
        description="whsec_... secrets of signing senders, separated by commas (old and new while rotating)",
    )
    form_static_secret: SecretStr = Field(
        SecretStr(""), description="A shared word for form builders that cannot sign; lower trust"
    )
    form_reply_url: str = Field("", description="Where an approved reply to a form message is sent")
    form_reply_secret: SecretStr = Field(SecretStr(""), description="whsec_... secret that signs those replies")

    slack_bot_token: SecretStr = Field(
        SecretStr(""), description="Slack app: OAuth & Permissions, Bot User OAuth Token (xoxb-...)"
    )
    slack_signing_secret: SecretStr = Field(SecretStr(""), description="Slack app: Basic Information, Signing Secret")
    slack_app_token: SecretStr = Field(
        SecretStr(""), description="Slack app-level token (xapp-...) for Socket Mode; no public address is needed then"
    )
    slack_api_url: str = Field("https://slack.com/api/", description="Slack's Web API")

    teams_app_id: str = Field("", description="Azure bot: Microsoft App ID")
    teams_app_password: SecretStr = Field(SecretStr(""), description="Azure bot: client secret")
    teams_tenant_id: str = Field("", description="Azure bot: tenant of a single-tenant bot; empty for multi-tenant")
    teams_allowed_tenants: str = Field(
        "", description="Tenants that may talk to the bot, separated by commas; empty: only TEAMS_TENANT_ID"
    )
    teams_cloud: Literal["public", "gov"] = Field("public", description="Microsoft's cloud the bot is in")
    teams_auth: Literal["on", "off"] = Field("on", description="off only for tests on this machine")

    llm_url: str = Field(
        "",
        description="A language model (OpenAI-compatible, e.g. https://host/v1) that may suggest drafts; "
        "empty: nothing leaves the house. It gets the post's text with names, handles, addresses, links and numbers "
        "taken out, its topic, mood and language, and the clinic's public contact; never the author, an id or a link. "
        "Names in small letters cannot be recognised",
    )
    llm_model: str = Field("", description="The model to ask for at LLM_URL")
    llm_key: SecretStr = Field(SecretStr(""), description="The key for LLM_URL, sent there and nowhere else")
    llm_seconds: float = Field(8, gt=0, le=60, description="How long a suggestion may take; later ones are dropped")


def load_environment() -> Environment:
    """The environment, checked. Raises SettingsError."""
    try:
        return Environment()
    except ValidationError as wrong:
        raise SettingsError(_sentence(wrong)) from None


def _sentence(wrong: ValidationError) -> str:
    return "; ".join(
        f"{'.'.join(map(str, error['loc'])).upper()}: {error['msg'].removeprefix('Value error, ')}"
        for error in wrong.errors(include_url=False, include_input=False)
    )


def pairs(text: str) -> dict[str, str]:
    """ "a=1,b=2" as a mapping."""
    return {
        k.strip(): v.strip() for k, sep, v in (part.partition("=") for part in text.split(",")) if sep and k.strip()
    }
