"""What Teams needs of the environment."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "Microsoft Teams, single- and multi-tenant"
    credential: ClassVar = "teams_app_password"
    asks: ClassVar = ("the Microsoft App ID", "the bot's client secret")
    needed: ClassVar = (
        ("teams_app_id",),
        ("teams_app_password",),
        ("teams_tenant_id", "teams_allowed_tenants"),
    )

    teams_app_id: str = Field("", description="Azure bot: Microsoft App ID")
    teams_app_password: SecretStr = Field(SecretStr(""), description="Azure bot: client secret")
    teams_tenant_id: str = Field("", description="Azure bot: tenant of a single-tenant bot; empty for multi-tenant")
    teams_allowed_tenants: str = Field(
        "", description="Tenants that may talk to the bot, separated by commas; empty: only TEAMS_TENANT_ID"
    )
    teams_cloud: Literal["public", "gov"] = Field("public", description="Microsoft's cloud the bot is in")
    teams_auth: Literal["on", "off"] = Field("on", description="off only for tests on this machine")

    @property
    def set_up(self) -> bool:
        """A half-finished set-up is built too, and refuses with its sentence: a desk never starts with a door open."""
        return bool(self.teams_app_id or self.teams_app_password.get_secret_value() or self.teams_auth == "off")
