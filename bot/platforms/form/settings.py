"""What the form needs of the environment."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "Website forms, and any sender of signed JSON"
    needed: ClassVar = (("form_secrets", "form_static_secret"),)

    form_secrets: SecretStr = Field(
        SecretStr(""),
        description="whsec_... secrets of signing senders, separated by commas (old and new while rotating)",
    )
    form_static_secret: SecretStr = Field(
        SecretStr(""), description="A shared word for form builders that cannot sign; lower trust"
    )
    form_reply_url: str = Field("", description="Where an approved reply to a form message is sent")
    form_reply_secret: SecretStr = Field(SecretStr(""), description="whsec_... secret that signs those replies")
