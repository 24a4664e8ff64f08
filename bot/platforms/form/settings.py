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
    form_smtp: str = Field(
        "",
        description="smtp.clinic.example or host:port: a message is answered by e-mail, at the address left in the form",
    )
    form_smtp_login: SecretStr = Field(SecretStr(""), description="user:password for that server")
    form_mail_from: str = Field(
        "", description="The address those e-mails are from; or location=address for each, separated by commas"
    )
    form_consent: str = Field(
        "",
        description="The field that must be ticked before anybody is written to; or location=field for each, with commas",
    )
