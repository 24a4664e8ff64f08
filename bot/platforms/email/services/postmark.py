"""Postmark's inbound webhook: JSON, with the whole mail in it where that is chosen. The first Return-Path is its own.

postmarkapp.com/developer/webhooks/inbound-webhook
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.core.ports import Unreadable
from bot.platforms._mail import domain_of
from bot.platforms._reading import read_words
from bot.platforms.email.letters import Letter, envelope_of
from bot.platforms.email.services import forms


def read(told: Any) -> Letter:
    if not isinstance(told, dict):
        raise Unreadable("Postmark sent something that is not an object.", garbage=True)
    if read_words(told.get("RecordType")) not in ("", "Inbound"):
        raise Unreadable("This is another of Postmark's webhooks: only the inbound one belongs to this address.")
    rows = told.get("Headers")
    rows = rows if isinstance(rows, list) else []
    headers = tuple(
        (read_words(row.get("Name")), read_words(row.get("Value"))) for row in rows if isinstance(row, dict)
    )
    returned = forms.first(headers, "return-path")
    to = [read_words(told.get("OriginalRecipient"))]
    more: dict[str, Any] = {
        "proven": _proof(headers, _address(told.get("FromFull"), told.get("From"))),
        "envelope": envelope_of(returned) if returned else None,
    }
    raw = told.get("RawEmail")
    if isinstance(raw, str) and raw.strip():
        return forms.raw(raw.encode("utf-8", "surrogateescape"), to, **more)
    shown = (
        ("From", _address(told.get("FromFull"), told.get("From"))), ("To", _addresses(told.get("ToFull"), told.get("To"))),
        ("Reply-To", read_words(told.get("ReplyTo"))), ("Subject", read_words(told.get("Subject"))),
        ("Date", read_words(told.get("Date"))),
    )  # fmt: skip
    known = tuple((name, value) for name, value in shown if value)
    if not known and not headers and not told.get("TextBody") and not told.get("HtmlBody"):
        raise Unreadable("There is no e-mail in this delivery of Postmark's.")
    if not forms.first(headers, "message-id") and (own := read_words(told.get("MessageID"))).strip("0-"):
        known = (*known, ("Message-ID", f"<{own}@inbound.postmarkapp.com>"))
    return Letter(
        account=forms.whose(to, known + headers), headers=known + headers, text=read_words(told.get("TextBody")),
        html=read_words(told.get("HtmlBody")), attachments=tuple(forms.names(told.get("Attachments"))), **more,
    )  # fmt: skip


def _proof(headers: Sequence[tuple[str, str]], sender: str) -> frozenset[str]:
    found = set()
    tests = forms.first(headers, "x-spam-tests").upper()
    if "DKIM_VALID_AU" in tests:
        found.add(forms.sender([("from", sender)]))
    if "SPF_PASS" in tests or forms.first(headers, "received-spf").lower().startswith("pass"):
        found.add(domain_of(envelope_of(forms.first(headers, "return-path")) or ""))
    return frozenset(found - {""})


def _address(full: Any, plain: Any) -> str:
    email = read_words(full.get("Email")) if isinstance(full, dict) else ""
    name = read_words(full.get("Name")).replace('"', "'") if isinstance(full, dict) else ""
    return (f'"{name}" <{email}>' if name else email) or read_words(plain)


def _addresses(full: Any, plain: Any) -> str:
    rows = full if isinstance(full, list) else []
    return ", ".join(filter(None, (_address(row, None) for row in rows))) or read_words(plain)
