"""Whom a reply speaks of: "he" or "she" that is nobody of ours is somebody in care, and so is a child whom the post names.

"He barely flinched" needs no word of care to tell who was here. It is left alone where the reply or the post speaks of staff,
of an animal, or of anybody by name, since then it may be they who are meant.
"""

from __future__ import annotations

import re
from functools import cache

from bot.reading.guard.normalise import fold
from bot.reading.guard.post import Post
from bot.reading.guard.reading import Text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.tongue import Tongue

_NAMED = frozenset({"@name", "@startname", "@titled", "@title", "@own"})


def remarks(whole: Text, post: Post) -> list[Remark]:
    """A remark on each sentence that speaks of a third person in care, or of a relative whom the post names."""
    return _unnamed(whole, post) + _relatives(whole, post)


def _unnamed(whole: Text, post: Post) -> list[Remark]:
    known = whole.tongue
    third, ours = (
        known.words("third"),
        known.words("staff") | known.words("at_work") | known.words("roles") | known.words("animals"),
    )
    if not third or (post.text is not None and (_names_anybody(post.text) or not _words(post.text).isdisjoint(ours))):
        return []
    found = []
    for first, after in whole.sentences:
        here = [place for place in range(first, after) if whole.words[place].plain in third]
        if not here:
            continue
        before = range(after)
        spoken = {whole.words[place].plain for place in before}
        if not spoken.isdisjoint(ours) or any(not _NAMED.isdisjoint(whole.labels[place] or ()) for place in before):
            continue
        found.append(Remark("P1", *whole.span(here[0], min(here[0] + 3, after)), certain=True))
    return found


def _words(text: Text) -> set[str]:
    return {word.plain for word in text.words}


def _names_anybody(text: Text) -> bool:
    return any(names is not None and not _NAMED.isdisjoint(names - {"@startname"}) for names in text.labels)


@cache
def _relative(known: Tongue) -> re.Pattern[str]:
    """ "my son Leo", "our daughter, Mia", "mi hija Noa", "Mia's tooth"; the name is a group."""
    return re.compile(known.shape("relative"))


def _relatives(whole: Text, post: Post) -> list[Remark]:
    if post.text is None:
        return []
    found = _relative(whole.tongue).finditer(post.text.text)
    people = {fold(name)[0] for match in found for name in match.groups() if name}
    return [
        Remark("P1", word.start, word.end, certain=True)
        for word in (whole.words if people else ())
        if word.plain in people and whole.text[word.start : word.start + 1].isupper()
    ]
