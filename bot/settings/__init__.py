"""What the person who runs the desk decides: addresses from the environment, everything else from reviews.toml.

Each vendor's own variables stand in the `settings.py` of its folder. A mistake is a SettingsError with one sentence that
names the setting; nothing secret is ever part of it.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr

from bot.running.addresses import Proxies
from bot.running.environment import SettingsError, Variables
from bot.settings.document import differences, from_document, same, to_document, to_toml
from bot.settings.file import ReviewsFile, load_file

__all__ = [
    "Environment",
    "ReviewsFile",
    "SettingsError",
    "differences",
    "from_document",
    "load_file",
    "same",
    "to_document",
    "to_toml",
]


def _proxies(text: str) -> str:
    Proxies.read(text)
    return text


class Environment(Variables):
    """What belongs to no vendor."""

    redis_url: str = Field(
        "",
        description="Redis or Valkey to use instead of the built-in one, e.g. redis://localhost:6379/0; "
        "with a password and TLS: rediss://:PASSWORD@host:6380/0?ssl_ca_certs=/path/ca.pem",
    )
    store_check: Literal["on", "off"] = Field(
        "on",
        description="off: also run on a database that may forget (no append-only file, eviction, too old); "
        "otherwise the desk refuses to start and says why",
    )
    public_url: str = Field(
        "", description="The address people and platforms reach the desk at, e.g. https://desk.example.org"
    )
    host: str = Field("127.0.0.1", description="The address the web process listens on")
    port: int = Field(8000, ge=0, le=65535, description="The port the web process listens on")
    reviews_toml: str = Field("reviews.toml", description="The file with everything that is not secret")
    trust_proxy: Annotated[str, AfterValidator(_proxies)] = Field(
        "",
        description="The reverse proxies in front, as addresses or networks (127.0.0.1, 172.18.0.0/16); only they are "
        "believed when they say where a caller is",
    )
    metrics_token: SecretStr = Field(
        SecretStr(""), description="Lets Prometheus read /metrics from another machine (Authorization: Bearer ...)"
    )
    replydesk_key: SecretStr = Field(
        SecretStr(""),
        description="The key that seals connected accounts' credentials; `reviews up` makes one in its folder",
    )
    log_level: str = Field("INFO", description="DEBUG, INFO, WARNING or ERROR")
