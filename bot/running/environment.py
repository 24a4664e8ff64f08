"""How a process reads its settings from the environment and from .env, and what a vendor's settings can say of themselves.

A mistake is a SettingsError with one sentence that names the variable; nothing secret is ever part of it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, SecretStr, ValidationError

from bot.running.folder import FOLDER

ENV_FILE = ".env"


class SettingsError(Exception):
    """A setting is missing or wrong; the message says which, and what to write instead."""


class Variables(BaseModel):
    """Each field is the environment variable of the same name in capitals; its description stands in the README."""

    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)

    @classmethod
    def load(cls, given: Mapping[str, Any] | None = None) -> Self:
        """The environment, checked; `given` stands in for .env and goes before the environment. Raises SettingsError."""
        noted = _noted() if given is None and FOLDER not in os.environ else {}
        told = {name.lower(): value for name, value in os.environ.items()}
        try:
            return cls.model_validate(noted | told | dict(given or {}))
        except ValidationError as wrong:
            raise SettingsError(_sentence(wrong)) from None

    def written_down(self) -> dict[str, str]:
        """Every variable that somebody has set, secrets in clear text, by its name."""
        found = {}
        for name, field in type(self).model_fields.items():
            value, default = _plain(getattr(self, name)), _plain(field.default)
            if value != default:
                found[name.upper()] = str(value)
        return found


class VendorSettings(Variables):
    """What one platform, chat or language model needs.

    `about` says in a line what it is; `needed` lists the variables without which it cannot work, each a tuple of those
    that do instead of each other. It is set up once the first of them is there: what else is missing is said aloud.
    """

    about: ClassVar[str] = ""
    needed: ClassVar[tuple[tuple[str, ...], ...]] = ()
    credential: ClassVar[str] = ""  # the variable that a sealed connection does instead of
    asks: ClassVar[tuple[str, str]] = (
        "account",
        "credential",
    )  # what names one, and what opens it, as people type them

    @property
    def set_up(self) -> bool:
        """Whether the desk uses it."""
        return not self.needed or self._has(self.needed[0])

    @property
    def begun(self) -> bool:
        """Whether anybody has written any of what it needs."""
        return any(map(self._has, self.needed))

    @property
    def connects(self) -> bool:
        """Whether a connected account alone sets it up, whatever else is missing."""
        return bool(self.needed) and self.needed[0] == (self.credential,)

    @property
    def waits(self) -> bool:
        """Whether nothing but the credential is missing: it is built, so that connecting an account is enough."""
        return self.connects and self.missing() == self.needed[:1] and len(self.needed) > 1

    def missing(self) -> tuple[tuple[str, ...], ...]:
        """Those of `needed` that nobody has written yet."""
        return tuple(names for names in self.needed if not self._has(names))

    def _has(self, names: tuple[str, ...]) -> bool:
        return any(_plain(getattr(self, name)) for name in names)


def _noted() -> dict[str, str]:
    """What .env in the working directory says."""
    if not Path(ENV_FILE).is_file():
        return {}
    from dotenv import dotenv_values

    return {
        name.lower(): value for name, value in dotenv_values(ENV_FILE, encoding="utf-8").items() if value is not None
    }


def _plain(value: Any) -> Any:
    return value.get_secret_value() if isinstance(value, SecretStr) else value


def _sentence(wrong: ValidationError) -> str:
    return "; ".join(
        f"{'.'.join(map(str, error['loc'])).upper()}: {error['msg'].removeprefix('Value error, ')}"
        for error in wrong.errors(include_url=False, include_input=False)
    )


def listed(text: str) -> list[str]:
    """ "a, b" as a list without empty parts."""
    return [part.strip() for part in text.split(",") if part.strip()]


def pairs(text: str) -> dict[str, str]:
    """ "a=1,b=2" as a mapping."""
    return {
        k.strip(): v.strip() for k, sep, v in (part.partition("=") for part in text.split(",")) if sep and k.strip()
    }
