"""What a language model needs of the environment."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from bot.running.environment import VendorSettings


class Settings(VendorSettings):
    about: ClassVar = "A language model that may suggest drafts"
    needed: ClassVar = (("llm_url",), ("llm_model",))

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
