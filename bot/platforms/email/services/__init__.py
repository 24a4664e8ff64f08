"""The services that turn a mail into a web request, each with its own shape. Pure."""

from __future__ import annotations

from bot.core.ports import Unreadable
from bot.platforms._reading import read_json
from bot.platforms.email.letters import Letter
from bot.platforms.email.services import forms, mailgun, postmark, sendgrid


def read(body: bytes) -> Letter:
    """The letter in a delivery. Raises NotOurs, or Unreadable for what is none of the three."""
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start in (b"{", b"[", b'"', b""):
        return postmark.read(read_json(body))
    fields, files = forms.form(body)
    if "body-mime" in fields or "signature" in fields or "stripped-text" in fields:
        return mailgun.read(fields, files)
    if "envelope" in fields or "headers" in fields or "email" in fields:
        return sendgrid.read(fields, files)
    raise Unreadable("This is no e-mail of Mailgun, SendGrid or Postmark.")
