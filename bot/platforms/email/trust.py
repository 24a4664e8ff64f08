"""What the server that took a mail says of where it came from: the domains it confirms.

RFC 8601 (Authentication-Results): only what a server of our own says counts, for anybody can write such a header into a mail.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from bot.platforms._mail import domain_of, within

COMMENT: Final = re.compile(r"\([^()]*\)")
PASS: Final = re.compile(r"(dkim|spf|dmarc)\s*=\s*pass\b", re.IGNORECASE)
NAMED: Final[Mapping[str, re.Pattern[str]]] = {
    "dkim": re.compile(r"header\.(?:d|i)\s*=\s*\"?(?:[^\s;@\"]*@)?([\w.-]+)", re.IGNORECASE),
    "spf": re.compile(r"smtp\.mailfrom\s*=\s*\"?(?:[^\s;@\"]*@)?([\w.-]+)", re.IGNORECASE),
    "dmarc": re.compile(r"header\.from\s*=\s*\"?(?:[^\s;@\"]*@)?([\w.-]+)", re.IGNORECASE),
}
AUTHSERVS: Final[Mapping[str, str]] = {
    "imap.gmail.com": "mx.google.com",
    "imap.fastmail.com": "mx1.messagingengine.com mx2.messagingengine.com mx3.messagingengine.com mx4.messagingengine.com",
    "imap.mail.yahoo.com": "atlas-production.v2-mail-prod1-gq1.omega.yahoo.com",
    "imap.mail.me.com": "bimi.icloud.com dmarc.icloud.com dkim-verifier.icloud.com spf.icloud.com",
}
"""Mailboxes by IMAP host, with the name that their own mail servers write before their results."""


def believed(named: Collection[str], hosts: Collection[str]) -> frozenset[str]:
    """The servers whose word counts: those somebody named, else the known ones of these IMAP hosts."""
    known = [name for host in hosts for name in AUTHSERVS.get(host.lower(), "").split()]
    return frozenset(named or known)


def confirmed(results: Sequence[str], names: Collection[str]) -> frozenset[str]:
    """The domains that Authentication-Results confirm, of those written by a server in `names` alone."""
    known = {name.lower() for name in names}
    found: set[str] = set()
    for said in results:
        server, _, rest = COMMENT.sub(" ", re.sub(r"\s+", " ", said)).partition(";")
        if (server.split() or [""])[0].lower() not in known:
            continue
        for one in rest.split(";"):
            if method := PASS.match(one.strip()):
                named = NAMED[method[1].lower()].findall(one)
                found |= {domain.lower().strip(".") for domain in named}
    return frozenset(found - {""})


def is_proven(address: str, proven: Collection[str]) -> bool:
    """Whether the domain of an address is one of these, or one of these is a part of it or the other way round.

    "mail.example.com" may speak for "example.com", as in DMARC's relaxed alignment; a domain of one word speaks for nobody.
    """
    domain = domain_of(address)
    return any("." in one and "." in domain and (within(domain, one) or within(one, domain)) for one in proven)
