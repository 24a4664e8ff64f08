"""What the person who runs the desk decides: secrets and addresses from the environment, everything else from reviews.toml.

A mistake is a SettingsError with one sentence that names the setting; nothing secret is ever part of it.
"""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.core.deadlines import Policy
from bot.core.model import Facts, Location, Person

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PERIOD = re.compile(r"^([01]?\d|2[0-4]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-4]):([0-5]\d)$")


class SettingsError(Exception):
    """A setting is missing or wrong; the message says which, and what to write instead."""


class Environment(BaseSettings):
    """Secrets and addresses. Each field is the environment variable of the same name in capitals."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", hide_input_in_errors=True
    )

    redis_url: str = Field(
        "", description="Redis or Valkey to use instead of the built-in one, e.g. redis://localhost:6379/0"
    )
    public_url: str = Field(
        "", description="The address people and platforms reach the desk at, e.g. https://desk.example.org"
    )
    host: str = Field("127.0.0.1", description="The address the web process listens on")
    port: int = Field(8000, ge=0, le=65535, description="The port the web process listens on")
    reviews_toml: str = Field("reviews.toml", description="The file with everything that is not secret")
    trust_proxy: bool = Field(
        False, description="Set to true behind a reverse proxy, so that sign-in limits see the real address"
    )
    log_level: str = Field("INFO", description="DEBUG, INFO, WARNING or ERROR")

    facebook_app_secret: SecretStr = Field(SecretStr(""), description="Facebook app: App settings, Basic, App secret")
    facebook_verify_token: SecretStr = Field(
        SecretStr(""), description="Any word you choose; the same in Facebook's webhook form"
    )
    facebook_page_tokens: SecretStr = Field(SecretStr(""), description="PAGE_ID=TOKEN, several separated by commas")
    facebook_graph_url: str = Field("https://graph.facebook.com/v25.0", description="Facebook's Graph API")

    form_secrets: SecretStr = Field(
        SecretStr(""),
        description="whsec_... secrets of signing senders, separated by commas (old and new while rotating)",
    )
    form_static_secret: SecretStr = Field(
        SecretStr(""), description="A shared word for form builders that cannot sign; lower trust"
    )
    form_reply_url: str = Field("", description="Where an approved reply to a form message is sent")
    form_reply_secret: SecretStr = Field(SecretStr(""), description="whsec_... secret that signs those replies")

    slack_bot_token: SecretStr = Field(
        SecretStr(""), description="Slack app: OAuth & Permissions, Bot User OAuth Token (xoxb-...)"
    )
    slack_signing_secret: SecretStr = Field(SecretStr(""), description="Slack app: Basic Information, Signing Secret")
    slack_app_token: SecretStr = Field(
        SecretStr(""), description="Slack app-level token (xapp-...) for Socket Mode; no public address is needed then"
    )
    slack_api_url: str = Field("https://slack.com/api/", description="Slack's Web API")

    teams_app_id: str = Field("", description="Azure bot: Microsoft App ID")
    teams_app_password: SecretStr = Field(SecretStr(""), description="Azure bot: client secret")
    teams_tenant_id: str = Field("", description="Azure bot: tenant of a single-tenant bot; empty for multi-tenant")
    teams_allowed_tenants: str = Field(
        "", description="Tenants that may talk to the bot, separated by commas; empty: only TEAMS_TENANT_ID"
    )
    teams_cloud: Literal["public", "gov"] = Field("public", description="Microsoft's cloud the bot is in")
    teams_auth: Literal["on", "off"] = Field("on", description="off only for tests on this machine")

    llm_url: str = Field(
        "",
        description="A language model (OpenAI-compatible, e.g. https://host/v1) that may suggest drafts; "
        "empty: nothing leaves the house. It gets the post's text with names, handles, addresses, links and numbers "
        "taken out, its topic, mood and language, and the clinic's public contact; never the author, an id or a link. "
        "Names in small letters cannot be recognised",
    )
    llm_model: str = Field("", description="The model to ask for at LLM_URL")
    llm_key: SecretStr = Field(SecretStr(""), description="The key for LLM_URL, sent there and nowhere else")
    llm_seconds: float = Field(8, gt=0, le=60, description="How long a suggestion may take; later ones are dropped")


def _time_zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError("is not a time zone; write for example America/Chicago")
    return name


def _minutes(text: str) -> tuple[int, int]:
    found = PERIOD.match(text.strip())
    if not found:
        raise ValueError(f"“{text}” is not a period; write for example 08:00-12:00")
    start, end = (int(found[i]) * 60 + int(found[i + 1]) for i in (1, 3))
    if not start < end <= 1440:
        raise ValueError(f"“{text}” must end after it starts, and by 24:00")
    return start, end


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)


class FactsTable(_Table):
    name: str = ""
    phones: list[str] = []
    emails: list[str] = []
    hours: str = ""
    address: str = ""
    website: str = ""
    contact: str = ""
    staff: list[str] = []
    services: list[str] = []
    insurers: list[str] = []


class PersonTable(_Table):
    id: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,39}$")
    name: str = Field(min_length=1, max_length=80)
    manager: bool = False
    inbox: str = ""
    slack: str = ""
    teams: str = ""


class LocationTable(_Table):
    id: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,39}$")
    name: str = Field(min_length=1, max_length=80)
    timezone: Annotated[str, AfterValidator(_time_zone)] = "UTC"
    hours: dict[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"], list[str]] | None = None
    holidays: list[date] = []
    accounts: dict[str, list[str]] = {}
    channels: dict[Literal["slack", "teams"], str] = {}
    managers: list[str] = []
    on_duty: list[str] = []
    deadline_minutes: dict[str, int] = {}
    facts: FactsTable = FactsTable()

    def location(self, people: dict[str, Person]) -> Location:
        for who in (*self.managers, *self.on_duty):
            if who not in people:
                raise ValueError(f"location “{self.id}” names “{who}”, who is not in [[people]]")
        hours = None
        if self.hours is not None:
            hours = {WEEKDAYS.index(day): tuple(sorted(map(_minutes, periods))) for day, periods in self.hours.items()}
        facts: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in self.facts.model_dump().items()}
        return Location(
            id=self.id,
            name=self.name,
            timezone=self.timezone,
            hours=hours,
            holidays=frozenset(self.holidays),
            accounts={platform: tuple(ids) for platform, ids in self.accounts.items()},
            channels={"inbox": "inbox"} | {str(chat): channel for chat, channel in self.channels.items()},
            managers=tuple(self.managers) or tuple(p.id for p in people.values() if p.manager),
            on_duty=tuple(self.on_duty),
            minutes=self.deadline_minutes,
            facts=Facts(**{**facts, "name": facts["name"] or self.name}),
        )


class ReviewsFile(_Table):
    """reviews.toml as it is written."""

    deadline_minutes: int = Field(60, ge=1, le=10080)
    hold_seconds: float = Field(20, ge=0, le=3600)
    claim_minutes: int = Field(30, ge=1, le=1440)
    forgotten_minutes: int = Field(30, ge=1, le=1440)
    max_attempts: int = Field(8, ge=1, le=50)
    promise_minutes: int = Field(240, ge=1, le=10080)
    variety_days: int = Field(30, ge=0, le=365)
    strictness: Literal["strict", "standard", "relaxed"] = "standard"
    second_person_override: bool = False
    people: list[PersonTable] = []
    locations: list[LocationTable] = []
    answers: list[dict[str, object]] = []

    def policy(self) -> Policy:
        return Policy(
            deadline_minutes=self.deadline_minutes,
            hold_seconds=self.hold_seconds,
            claim_minutes=self.claim_minutes,
            forgotten_minutes=self.forgotten_minutes,
            max_attempts=self.max_attempts,
            promise_minutes=self.promise_minutes,
            variety_days=self.variety_days,
            strictness=self.strictness,
            second_person_override=self.second_person_override,
        )

    def persons(self) -> dict[str, Person]:
        handles = {
            p.id: {chat: h for chat in ("inbox", "slack", "teams") if (h := getattr(p, chat))} for p in self.people
        }
        return {p.id: Person(p.id, p.name, p.manager, {"inbox": p.id} | handles[p.id]) for p in self.people}

    def places(self) -> dict[str, Location]:
        people = self.persons()
        tables = self.locations or [LocationTable(id="main", name="Our practice")]
        return {table.id: table.location(people) for table in tables}


def load_environment() -> Environment:
    """The environment, checked. Raises SettingsError."""
    try:
        return Environment()
    except ValidationError as wrong:
        raise SettingsError(_sentence(wrong, upper=True)) from None


def load_file(path: Path) -> ReviewsFile:
    """reviews.toml, checked; a missing file means one practice that is always open. Raises SettingsError."""
    if not path.exists():
        return ReviewsFile()
    try:
        loaded = ReviewsFile.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
        loaded.places()
    except tomllib.TOMLDecodeError as wrong:
        raise SettingsError(f"{path.name} cannot be read: {wrong}") from None
    except ValidationError as wrong:
        raise SettingsError(f"{path.name}: {_sentence(wrong)}") from None
    except (ValueError, OSError, UnicodeError) as wrong:
        raise SettingsError(f"{path.name}: {wrong}") from None
    else:
        return loaded


def _sentence(wrong: ValidationError, upper: bool = False) -> str:
    parts = []
    for error in wrong.errors(include_url=False, include_input=False):
        place = ".".join(str(step) for step in error["loc"])
        parts.append(f"{place.upper() if upper else place}: {error['msg'].removeprefix('Value error, ')}")
    return "; ".join(parts)


def pairs(text: str) -> dict[str, str]:
    """ "a=1,b=2" as a mapping."""
    return {
        k.strip(): v.strip() for k, sep, v in (part.partition("=") for part in text.split(",")) if sep and k.strip()
    }
