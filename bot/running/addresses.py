"""Addresses: whom to believe about where a caller is, and which address a desk may be reached at in clear text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Final
from urllib.parse import urlsplit

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

FORWARDED: Final = "x-forwarded-for"
PASSED_ON: Final = (FORWARDED, "forwarded", "x-real-ip", "via")
"""Headers that only a proxy adds: with one of them, a caller from this machine need not be this machine."""

ANYBODY: Final = (
    "TRUST_PROXY=true believes whoever connects to say where a caller is. Write the proxy's own address instead, "
    "e.g. TRUST_PROXY=127.0.0.1 or 172.18.0.0/16."
)
NOWHERE: Final = "a proxy of TRUST_PROXY is not an address or a network: write for example 127.0.0.1, 172.18.0.0/16"
CLEAR: Final = (
    "{url} is open to the world without encryption: passwords and what patients wrote could be read on the way. Set "
    "PUBLIC_URL to the https:// address of your proxy, or HOST=127.0.0.1 to try the desk on this machine alone."
)


@dataclass(frozen=True, slots=True)
class Proxies:
    """The reverse proxies that are believed when they say where a caller is. `anybody` believes one unnamed proxy."""

    known: tuple[Network, ...] = ()
    anybody: bool = False

    @staticmethod
    def read(text: str) -> Proxies:
        """From a list such as "127.0.0.1, 172.18.0.0/16"; "true" and "false" as earlier versions had them.

        Raises ValueError.
        """
        words = [word.strip() for word in text.split(",") if word.strip()]
        if [word.lower() for word in words] in (["true"], ["1"], ["yes"], ["on"]):
            return Proxies(anybody=True)
        if [word.lower() for word in words] in ([], ["false"], ["0"], ["no"], ["off"]):
            return Proxies()
        try:
            return Proxies(tuple(ip_network(word, strict=False) for word in words))
        except ValueError:
            raise ValueError(NOWHERE) from None

    def caller(self, direct: str, forwarded: Sequence[str]) -> str:
        """Where a request comes from: `direct` unless a proxy of ours brought it, then the first hop that is none.

        `forwarded` holds every X-Forwarded-For line, in order. What a stranger wrote into them is never reached.
        """
        hops = [hop.strip() for line in forwarded for hop in line.split(",") if hop.strip()]
        if self.anybody:
            return hops[-1] if hops else direct
        at = direct
        while hops and self._ours(at):
            at = hops.pop()
        return at if _read(at) or at == direct else direct

    def is_local(self, direct: str, headers: Sequence[tuple[str, str]]) -> bool:
        """Whether a request comes from this very machine, and not through a proxy that stands on it."""
        brought = [value for name, value in headers if name.lower() == FORWARDED]
        if any(name.lower() in PASSED_ON for name, _ in headers) and not self.known:
            return False
        found = _read(self.caller(direct, brought))
        return found is not None and found.is_loopback

    def _ours(self, address: str) -> bool:
        found = _read(address)
        return found is not None and any(found in network for network in self.known if network.version == found.version)


def _read(text: str) -> Address | None:
    """An address as proxies write it, perhaps with a port; None for anything else."""
    bare = text.strip()
    if bare.startswith("["):
        bare = bare[1:].partition("]")[0]
    elif bare.count(":") == 1:
        bare = bare.partition(":")[0]
    try:
        found = ip_address(bare)
    except ValueError:
        return None
    return found.ipv4_mapped or found if isinstance(found, IPv6Address) else found


def is_open(url: str) -> bool:
    """Whether people far away reach `url`: anything but this machine and a private network."""
    host = (urlsplit(url).hostname or "").rstrip(".").lower()
    found = _read(f"[{host}]") if ":" in host else _read(host)
    if found is None:
        return not (host == "localhost" or host.endswith((".localhost", ".local", ".internal", ".lan", ".home.arpa")))
    return found.is_unspecified or not (found.is_loopback or found.is_private or found.is_link_local)


def is_this_machine(url: str) -> bool:
    """Whether `url` leads to this machine alone."""
    host = urlsplit(url).hostname or ""
    found = _read(f"[{host}]") if ":" in host else _read(host)
    return host == "localhost" or (found is not None and found.is_loopback)


def refuse_clear_text(url: str) -> str:
    """The sentence for an address that is open to the world without encryption; "" for one that may be used."""
    return CLEAR.format(url=url) if urlsplit(url).scheme != "https" and is_open(url) else ""
