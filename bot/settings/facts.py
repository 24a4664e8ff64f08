"""`[locations.facts]`: what a clinic says of itself in public, a sentence for each topic and language."""

from __future__ import annotations

import re

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import InitErrorDetails

from bot.core.languages import HOME, READ
from bot.core.model import Facts
from bot.core.topics import is_fact


class FactsTable(BaseModel):
    """What may be said of the clinic in public. Every other topic of `FACTS` is a sentence, or one for each language."""

    model_config = ConfigDict(extra="allow", hide_input_in_errors=True)
    __pydantic_extra__: dict[str, str | dict[str, str]] = Field(init=False)

    name: str = ""
    phones: list[str] = []
    emails: list[str] = []
    hours: str | dict[str, str] = ""
    address: str | dict[str, str] = ""
    website: str = ""
    contact: str | dict[str, str] = ""
    staff: list[str] = []
    services: list[str] = []
    insurers: list[str] = []

    @model_validator(mode="before")
    @classmethod
    def _named(cls, given: object) -> object:
        """What is no topic is no setting either: it is named with its line, like any other unknown key."""
        names = [name for name in given if isinstance(name, str)] if isinstance(given, dict) else []
        wrong = [name for name in names if name not in cls.model_fields and not is_fact(name)]
        if wrong:
            unknown = [InitErrorDetails(type="extra_forbidden", loc=(name,), input=None) for name in wrong]
            raise ValidationError.from_exception_data(cls.__name__, unknown)
        return given

    @model_validator(mode="after")
    def _told(self) -> FactsTable:
        for topic, texts in self._by_language().items():
            for language, words in texts.items():
                if not re.fullmatch(r"[a-z]{2,3}", language) or not words.strip():
                    raise ValueError(f"“{topic}”: write a sentence for each language code, such as {', '.join(READ)}")
        return self

    def _by_language(self) -> dict[str, dict[str, str]]:
        values = {"hours": self.hours, "address": self.address, "contact": self.contact} | (self.model_extra or {})
        return {topic: value for topic, value in values.items() if isinstance(value, dict)}

    def facts(self, name: str) -> Facts:
        """A plain sentence is taken for the first language; hours, address and contact as one text serve every language, as before."""
        several = self._by_language()
        plain = {topic: {HOME: value} for topic, value in (self.model_extra or {}).items() if isinstance(value, str)}
        said = (
            (topic, language, " ".join(words.split()))
            for topic, texts in (several | plain).items()
            for language, words in texts.items()
        )

        def one(value: str | dict[str, str]) -> str:
            return value if isinstance(value, str) else value.get(HOME) or next(iter(value.values()), "")

        return Facts(
            name=self.name or name, phones=tuple(self.phones), emails=tuple(self.emails), hours=one(self.hours),
            address=one(self.address), website=self.website, contact=one(self.contact), staff=tuple(self.staff),
            services=tuple(self.services), insurers=tuple(self.insurers), said=tuple(said),
        )  # fmt: skip
