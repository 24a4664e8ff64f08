"""Our own words that come back from a platform: they are nobody's post, and end nobody else's waiting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bot.core.elsewhere import as_compared, is_ours
from bot.core.model import Case, Change, Post
from bot.core.ports.shelf import Shelf

WORDED: Final = (Change.ADDED, Change.EDITED)
OURS_SECONDS: Final = 7 * 86_400.0  # so long words of ours may come back
LOOKED: Final = 200  # cases that changed last, among which the one is that said it


class Echoes:
    """Tells them by what was said lately on the page. `clock` gives epoch seconds."""

    def __init__(self, store: Shelf, clock: Callable[[], float]) -> None:
        self.store, self.clock = store, clock

    def is_nameless(self, post: Post) -> bool:
        """Whether these are words of our own that came back without saying whose they are."""
        return post.change in WORDED and not (post.author_id or post.author) and self._was_said(post)

    def is_of_another(self, case: Case, post: Post) -> bool:
        """Whether words of ours belong to another case than the one they stand under: a platform of two levels puts a reply to a
        reply under what stands above it.
        """
        if post.change is not Change.ANSWERED or is_ours(case, post) or not self._was_said(post):
            return False
        where = post.platform, post.account
        others = (one for one in self.store.recent_cases(LOOKED) if one.id != case.id)
        return any(is_ours(one, post) for one in others if (one.post.platform, one.post.account) == where)

    def _was_said(self, post: Post) -> bool:
        said = self.store.recent_words(post.platform, post.account, self.clock() - OURS_SECONDS) if post.text else ()
        return as_compared(post.text) in map(as_compared, said)
