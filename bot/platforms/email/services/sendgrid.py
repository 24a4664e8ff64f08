"""SendGrid's Inbound Parse: a multipart form, each field in a charset of its own, or with the whole mail in it.

www.twilio.com/docs/sendgrid/for-developers/parsing-email/setting-up-the-inbound-parse-webhook
"""

from __future__ import annotations

import re
from email.parser import HeaderParser
from email.policy import compat32
from typing import Any, Final

from bot.platforms._mail import domain_of
from bot.platforms._reading import read_words
from bot.platforms.email.letters import Letter, envelope_of
from bot.platforms.email.services import forms

PASSED: Final = re.compile(r"@([\w.-]+)\s*:\s*pass", re.IGNORECASE)


def read(fields: forms.Fields, files: tuple[str, ...]) -> Letter:
    told = forms.object(forms.text(fields, "charsets"))
    charsets = {str(name): str(value) for name, value in told.items()} if isinstance(told, dict) else {}
    sent = forms.object(forms.text(fields, "envelope"))
    sent = sent if isinstance(sent, dict) else {}
    to = [one for one in sent.get("to") or [] if isinstance(one, str)] if isinstance(sent.get("to"), list) else []
    envelope = envelope_of(read_words(sent.get("from")))
    sender = envelope or ""
    proven = set(PASSED.findall(forms.text(fields, "dkim"))) | (
        {domain_of(sender)} if forms.text(fields, "SPF").lower() == "pass" else set()
    )
    more: dict[str, Any] = {
        "proven": frozenset(one.lower() for one in proven - {""}),
        "envelope": envelope if isinstance(sent.get("from"), str) else None,
    }
    if raw := fields.get("email"):
        return forms.raw(raw, to, **more)
    given = HeaderParser(policy=compat32).parsestr(forms.text(fields, "headers"))
    shown = {name: forms.text(fields, name, charsets.get(name, "")) for name in ("from", "to", "cc", "subject")}
    clear = tuple((name.title(), value) for name, value in shown.items() if value)
    headers = (*clear, *((name, str(value)) for name, value in given.raw_items() if not shown.get(name.lower())))
    files = files or tuple(forms.names(forms.object(forms.text(fields, "attachment-info"))))
    return Letter(
        account=forms.whose(to, headers), headers=headers, text=forms.text(fields, "text", charsets.get("text", "")),
        html=forms.text(fields, "html", charsets.get("html", "")), attachments=files, **more,
    )  # fmt: skip
