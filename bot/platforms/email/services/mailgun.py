"""Mailgun's route `forward()`: a form, with the whole mail in it where its address ends in "mime".

documentation.mailgun.com/docs/mailgun/user-manual/receive-forward-store
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.core.ports import NotOurs
from bot.platforms._mail import domain_of
from bot.platforms._reading import read_words
from bot.platforms.email.letters import Letter, envelope_of
from bot.platforms.email.services import forms

SIGNED_BY: Final = re.compile(r"\bd=([\w.-]+)", re.IGNORECASE)


def read(fields: forms.Fields, files: tuple[str, ...]) -> Letter:
    if "recipient" not in fields:
        raise NotOurs("A delivery of Mailgun's without an e-mail in it.")
    to, envelope = [forms.text(fields, "recipient")], envelope_of(forms.text(fields, "sender"))
    sender, envelope = envelope or "", envelope if "sender" in fields else None
    if raw := fields.get("body-mime"):
        return forms.raw(raw, to, envelope=envelope)
    rows = forms.object(forms.text(fields, "message-headers"))
    rows = rows if isinstance(rows, list) else []
    headers = tuple(
        (row[0], row[1])
        for row in rows
        if isinstance(row, list) and len(row) == 2 and isinstance(row[0], str) and isinstance(row[1], str)
    )
    if not headers:
        said = (("From", "from"), ("Subject", "subject"), ("Date", "date"), ("Message-Id", "message-id"))
        named = {name.lower(): name for name in fields}
        headers = tuple((name, forms.text(fields, named[key])) for name, key in said if key in named)
        headers = headers if forms.sender(headers) else (*headers, ("From", sender))
    stored = forms.object(forms.text(fields, "attachments"))
    names = [read_words(one.get("name")) for one in stored if isinstance(one, dict)] if isinstance(stored, list) else []
    return Letter(
        account=forms.whose(to, headers), headers=headers, text=forms.text(fields, "body-plain"), html=forms.text(fields, "body-html"),
        attachments=(*files, *filter(None, names)), proven=_proof(headers, sender), envelope=envelope,
    )  # fmt: skip


def _proof(headers: Sequence[tuple[str, str]], sender: str) -> frozenset[str]:
    found = set()
    if forms.first(headers, "x-mailgun-spf").lower() == "pass":
        found.add(domain_of(sender))
    signed = [value for name, value in headers if name.lower() == "dkim-signature"]
    if forms.first(headers, "x-mailgun-dkim-check-result").lower() == "pass" and len(signed) == 1:
        found |= set(SIGNED_BY.findall(signed[0])[:1])
    return frozenset(found - {""})
