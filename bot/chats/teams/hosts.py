"""Where our token may be sent."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

# microsoft.github.io/teams-sdk, "Service URL Validation", and learn.microsoft.com, "Send proactive messages".
HOSTS: Final = frozenset(
    {
        "smba.trafficmanager.net", "smba.onyx.prod.teams.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us",
        "frontend.botapi.msg.infra.teams.microsoftonline.cn",
    }
)  # fmt: skip


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine; a name that only looks like an address is not."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def known_service(url: str, only_loopback: bool = False) -> bool:
    """Whether our token may be sent to `url`: one of Microsoft's hosts over https, or this machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    if is_loopback(host):
        return parts.scheme in ("http", "https")
    return not only_loopback and parts.scheme == "https" and host in HOSTS and parts.port in (None, 443)
