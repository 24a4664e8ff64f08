"""The first draft of a post without a running desk: the same reading, choosing and checking, and nothing kept."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from bot import answers, chats
from bot.answers.tables import from_table
from bot.core import choosing
from bot.core.decisions import TOO_LONG
from bot.core.model import Audience, Facts, Kind, Post
from bot.desk.drafting import kinds, propose
from bot.reading import guard
from bot.reading.languages import polarity, understand
from bot.reading.triage import Triager
from bot.settings import SettingsError, load_file


class Desk:
    """Drafts for one clinic, with the facts and answers of a settings file; the packaged ones without it."""

    def __init__(self, settings: Path | None) -> None:
        self.facts, self.answers = Facts(), answers.load()
        if settings:
            try:
                file = load_file(settings, chats.CHATS)
                self.facts = next(iter(file.places().values())).facts
                self.answers = (*self.answers, *from_table(file.answers, own=True))
            except (SettingsError, ValueError) as wrong:
                raise ValueError(str(wrong)) from None
        self.triager = Triager(understand, polarity)

    def draft(self, row: Mapping[str, object]) -> dict[str, str]:
        """draft, kind, answer, language and why for one post."""
        stars = row.get("stars")
        earlier = row.get("earlier")
        answered = isinstance(earlier, list) and any(
            isinstance(one, dict) and one.get("by") == "clinic" for one in earlier
        )
        changed = bool(row.get("before"))
        post = Post(
            platform=str(row.get("platform") or "form"),
            id="1",
            account="1",
            text=str(row.get("text") or ""),
            kind=Kind.MESSAGE if row.get("private") else Kind.COMMENT if stars is None else Kind.REVIEW,
            author=str(row.get("author") or ""),
            rating=float(stars) if isinstance(stars, (int, float)) and not changed else None,
        )
        triage = self.triager.read(post.text, post.rating)
        seed = hashlib.sha256(post.text.encode()).hexdigest()
        allowed = kinds(answered, triage)
        private = post.audience is Audience.PRIVATE
        choices = choosing.choose(self.answers, post, triage, self.facts, (), TOO_LONG, seed, allowed, private)
        context = guard.Context(
            post_text=post.text, author=post.author, stars=post.rating,
            replies_before=int(answered and triage.sentiment == "negative"), facts=self.facts, language=triage.language,
            audience=post.audience,
        )  # fmt: skip
        silence = choosing.silence(post, triage, self.facts)
        found, choice = propose(choices, lambda text: guard.check(text, context), silence, triage.language)
        return {
            "draft": found.text,
            "kind": choice.says if choice else "none",
            "answer": found.origin,
            "language": choice.language if choice else triage.language,
            "why": found.why,
        }
