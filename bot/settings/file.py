"""reviews.toml: the practice as people write it down, checked, and turned into what the desk works with."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PrivateAttr, ValidationError

from bot.core.deadlines import Policy
from bot.core.model import Location, Person
from bot.core.permissions import ROLES
from bot.core.practice import Listed, staff
from bot.running.environment import SettingsError
from bot.settings.facts import FactsTable
from bot.settings.hours import Day, week
from bot.settings.mistakes import Misplaced, explain, near

Unlisted = Literal["ask", "work", "look", "nothing"]
Arguable = Literal["experience", "put_right", "our_patients", "welcome_back", "not_identified"]


def _time_zone(name: str) -> str:
    zones = available_timezones()
    if name not in zones:
        guess = near(name, zones) or "America/Chicago"
        raise ValueError(f"“{name}” is not a time zone; write for example {guess}")
    return name


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)


class PersonTable(_Table):
    """Keys of its own, and who they are in each chat by the chat's name (see `refuse_strangers`)."""

    model_config = ConfigDict(extra="allow", hide_input_in_errors=True)
    __pydantic_extra__: dict[str, Any] = Field(init=False)

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,39}$")
    name: str = Field(min_length=1, max_length=80)
    role: Literal["viewer", "staff", "manager", "owner"] | None = None
    locations: Annotated[list[str], Field(min_length=1)] | None = None
    manager: bool = False  # how files from before there were roles say role = "manager"

    @property
    def handles(self) -> dict[str, str]:
        return {chat: str(handle) for chat, handle in self.__pydantic_extra__.items() if handle}

    def listed(self, places: Collection[str]) -> Listed:
        """Raises Misplaced, whose place is within this table."""
        if self.manager and self.role in ("viewer", "staff"):
            said = f'“{self.id}” has manager = true and role = "{self.role}"; please keep only the role'
            raise Misplaced(said, ("manager",))
        for number, place in enumerate(self.locations or ()):
            if place not in places:
                guess = near(place, places)
                hint = f" Did you mean “{guess}”?" if guess else ""
                said = f"“{self.id}” works at “{place}”, which is not in [[locations]].{hint}"
                raise Misplaced(said, ("locations", number))
        role = ROLES[self.role or ("manager" if self.manager else "staff")]
        where = None if self.locations is None else tuple(self.locations)
        return Listed(self.id, self.name, role, where, {"inbox": self.id} | self.handles)


class LocationTable(_Table):
    id: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,39}$")
    name: str = Field(min_length=1, max_length=80)
    timezone: Annotated[str, AfterValidator(_time_zone)] = "UTC"
    hours: dict[Day, list[str]] | None = None
    holidays: list[date] = []
    accounts: dict[str, list[str]] = {}
    channels: dict[str, str] = {}
    managers: list[str] = []
    on_duty: list[str] = []
    deadline_minutes: dict[str, int] = {}
    undo_seconds: float | None = Field(None, ge=0, le=600)
    facts: FactsTable = FactsTable()
    arguable: dict[Arguable, Literal["allow", "look", "stop"]] = {}
    show_private: bool = False
    unlisted: Unlisted | None = None
    default: bool = False

    def location(self, people: Collection[str], unlisted: str) -> Location:
        """Raises ValueError; Misplaced when it is known which setting of this location is meant."""
        for setting in ("managers", "on_duty"):
            for number, who in enumerate(getattr(self, setting)):
                if who not in people:
                    guess = near(who, people)
                    hint = f" Did you mean “{guess}”?" if guess else ""
                    said = f"location “{self.id}” names “{who}”, who is not in [[people]].{hint}"
                    raise Misplaced(said, (setting, number))
        try:
            opened = None if self.hours is None else week(self.hours)
        except ValueError as wrong:
            raise Misplaced(str(wrong), ("hours",)) from None
        return Location(
            id=self.id,
            name=self.name,
            timezone=self.timezone,
            hours=opened,
            holidays=frozenset(self.holidays),
            accounts={platform: tuple(ids) for platform, ids in self.accounts.items()},
            channels={"inbox": self.id} | self.channels,
            managers=tuple(self.managers),
            on_duty=tuple(self.on_duty),
            minutes=self.deadline_minutes,
            undo_seconds=self.undo_seconds,
            facts=self.facts.facts(self.name),
            arguable=tuple(sorted(self.arguable.items())),
            show_private=self.show_private,
            unlisted=self.unlisted or unlisted,
            default=self.default,
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
    unlisted: Unlisted | None = None
    people: list[PersonTable] = []
    locations: list[LocationTable] = []
    answers: list[dict[str, object]] = []
    _before: bool = PrivateAttr(False)  # stored when whoever nobody listed could not be asked for yet, and worked

    @property
    def before(self) -> bool:
        return self._before

    def as_before(self, before: bool = True) -> ReviewsFile:
        """The same settings, under which whoever nobody listed goes on working until they say otherwise."""
        kept = self.model_copy()
        said = self.unlisted or (self.locations and all(t.unlisted for t in self.locations))
        kept._before = before and not said
        return kept

    @property
    def usual(self) -> Unlisted:
        """What somebody nobody listed may do where a location says nothing else: a desk from before goes on as it was."""
        return self.unlisted or ("work" if self.old or self._before else "ask")

    @property
    def unsaid(self) -> bool:
        """Whether people nobody listed work only because these settings are from before one could be asked for."""
        return (
            self.unlisted is None
            and self.usual == "work"
            and not (self.locations and all(t.unlisted for t in self.locations))
        )

    def spelled_out(self) -> ReviewsFile:
        """The same with what is only kept from before written down."""
        return self.model_copy(update={"unlisted": "work"}) if self._before else self

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

    def refuse_strangers(self, chats: Collection[str]) -> None:
        """Raises Misplaced for a key that is no chat of this desk, where only chats are named."""
        for number, person in enumerate(self.people):
            for key, handle in person.__pydantic_extra__.items():
                if key not in chats:
                    raise Misplaced(_unknown(key, (*PersonTable.model_fields, *chats)), ("people", number, key))
                if not isinstance(handle, str):
                    raise Misplaced(f"{key} of “{person.id}” must be a text in quotes", ("people", number, key))
        for number, location in enumerate(self.locations):
            for key in location.channels:
                if key not in chats:
                    raise Misplaced(_unknown(key, chats), ("locations", number, "channels", key))

    @property
    def old(self) -> bool:
        """Whether this was written before people had roles and places: then whoever nobody listed goes on working."""
        roles = any(p.role or p.locations for p in self.people)
        return not (roles or self.unlisted or any(t.unlisted for t in self.locations))

    def staffed(self) -> tuple[dict[str, Person], dict[str, Location]]:
        """Everybody with their roles, and every location with its managers.

        Raises ValueError; Misplaced when it is known which setting is meant.
        """
        tables = self.locations or [LocationTable(id="main", name="Our practice")]
        ids, names = {t.id for t in tables}, {p.id for p in self.people}
        people: list[Listed] = []
        places: dict[str, Location] = {}
        for number, person in enumerate(self.people):
            with _within("people", number):
                people.append(person.listed(ids))
        for number, table in enumerate(tables):
            with _within("locations", number):
                if table.id in places:
                    raise Misplaced(f"there are two locations with the id “{table.id}”", ("id",))
                places[table.id] = table.location(names, self.usual)
        self._refuse_ambiguity(tables)
        return staff(people, places, self.old)

    def _refuse_ambiguity(self, tables: Sequence[LocationTable]) -> None:
        """Raises Misplaced where nobody could say whose a post is."""
        had: dict[tuple[str, str], str] = {}
        silent = ""
        for number, table in enumerate(tables):
            said = [("an account", f"{platform} {id}") for platform, ids in table.accounts.items() for id in ids]
            said += [("a name", name) for name in {table.id.casefold(), table.name.casefold()}]
            said += [("the default", "place")] if table.default else []
            for key in said:
                if key in had and had[key] != table.id:
                    clash = f"“{table.id}” and “{had[key]}” have {key[0]} in common ({key[1]}), so nobody can say whose a post is"
                    raise Misplaced(clash, ("locations", number, "accounts" if key[0] == "an account" else "id"))
                had[key] = table.id
            if not table.accounts and not table.default:
                if silent:
                    lost = (
                        f"“{table.id}” names no accounts, and neither does “{silent}”: nobody could say whose a post is"
                    )
                    raise Misplaced(lost, ("locations", number, "id"))
                silent = table.id

    def persons(self) -> dict[str, Person]:
        return self.staffed()[0]

    def places(self) -> dict[str, Location]:
        return self.staffed()[1]


@contextmanager
def _within(*place: str | int) -> Iterator[None]:
    """A mistake made in here is told with the whole way to the setting."""
    try:
        yield
    except Misplaced as wrong:
        raise Misplaced(str(wrong), (*place, *wrong.place)) from None


def _unknown(key: str, known: Collection[str]) -> str:
    guess = near(key, known)
    return f"“{key}” is not known here" + (f"; did you mean “{guess}”?" if guess else f"; there are {', '.join(known)}")


def load_file(path: Path, chats: Collection[str]) -> ReviewsFile:
    """reviews.toml, checked; a missing file means one practice that is always open. `chats` are those one may name.

    Raises SettingsError.
    """
    if not path.exists():
        return ReviewsFile()
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeError) as wrong:
        raise SettingsError(f"{path.name} cannot be read: {type(wrong).__name__}") from None
    return read_file(text, chats, path.name)


def read_file(text: str, chats: Collection[str], name: str = "reviews.toml") -> ReviewsFile:
    """The words of a reviews.toml, checked. Raises SettingsError, which names the line."""
    try:
        loaded = ReviewsFile.model_validate(tomllib.loads(text))
        loaded.refuse_strangers(chats)
        loaded.places()
    except tomllib.TOMLDecodeError as wrong:
        raise SettingsError(f"{name} cannot be read: {wrong}") from None
    except ValidationError as wrong:
        raise SettingsError(explain(wrong, ReviewsFile, text, name)) from None
    except Misplaced as wrong:
        raise SettingsError(wrong.sentence(text, name)) from None
    return loaded
