"""A language model behind an OpenAI-compatible address. It gets a masked text and writes one proposal, or nothing."""

from __future__ import annotations

from bot.core.ports import Writer
from bot.core.tools import Tools
from bot.writers.settings import Settings


def make(settings: Settings, tools: Tools) -> Writer:
    """The writer for these settings. Raises ValueError for an address it would be unsafe to write to."""
    from bot.writers.model import LanguageModel

    return LanguageModel(
        settings.llm_url, settings.llm_model, settings.llm_key.get_secret_value(), settings.llm_seconds
    )
