"""What the mailbox needs of the environment."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "A mailbox, or mail by Mailgun, SendGrid or Postmark"
    credential: ClassVar = "email_mailboxes"
    asks: ClassVar = ("the address of the mailbox", "its password")
    needed: ClassVar = (("email_mailboxes", "email_webhook_password", "email_mailgun_key", "email_sendgrid_key"),)

    email_mailboxes: SecretStr = Field(
        SecretStr(""),
        description="hello@clinic.example=PASSWORD, several separated by commas; read by IMAP, answered by SMTP",
    )
    email_imap: str = Field(
        "",
        description="Where mailboxes are read: imap.clinic.example, or host:port; or domain=host:port for each, with commas",
    )
    email_smtp: str = Field(
        "",
        description="Where replies go out: smtp.clinic.example, or host:port; or domain=host:port for each, with commas",
    )
    email_smtp_login: SecretStr = Field(
        SecretStr(""), description="user:password for sending, where it is not the mailbox's own address and password"
    )
    email_servers: str = Field(
        "",
        description="Whose “Authentication-Results” are believed: the name your mail server writes there; known for Gmail",
    )
    email_webhook_password: SecretStr = Field(
        SecretStr(""),
        description="The password in the address that Postmark, SendGrid or Mailgun calls; 16 characters or more",
    )
    email_mailgun_key: SecretStr = Field(SecretStr(""), description="Mailgun: the HTTP webhook signing key")
    email_sendgrid_key: str = Field("", description="SendGrid: the verification key of a signed Inbound Parse webhook")

    @property
    def connects(self) -> bool:
        """A connected mailbox is enough, whatever else is missing."""
        return True
