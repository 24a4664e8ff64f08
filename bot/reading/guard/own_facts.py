"""What the clinic says of itself in public anyway (`[locations.facts]`): the guard lets it pass, and wonders about others'.

A sentence that only lists the clinic's services, insurers, hours or staff is no disclosure, as long as it speaks of
nobody; a number or address that is not the clinic's own may be somebody's private one.
"""

from __future__ import annotations

from functools import lru_cache

from bot.core.model import Facts
from bot.reading.guard.normalise import read
from bot.reading.guard.post import Post
from bot.reading.guard.reading import Text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.tongue import Tongue

_CONTACTS = {"<phone>": "phones", "<email>": "emails"}


def grant(whole: Text, facts: Facts, post: Post) -> Text:
    """The text with the clinic's own facts taken for what they are, where a sentence speaks of nobody; what the post named
    first stays.
    """
    places = _places(whole, facts)
    if post.text and not post.question and places:
        named = {_stem(word.plain) for word in post.text.words}
        places = {place for place in places if _stem(whole.words[place].plain) not in named}
    own: set[int] = set()
    somebody = whole.tongue.words("writer") | whole.tongue.words("spoken_of")
    for first, after in whole.sentences if places else ():
        if whole.names_in(first, after).isdisjoint(somebody):
            own |= places.intersection(range(first, after))
    return whole.owning(own) if own else whole


def foreign(whole: Text, facts: Facts, post: Post) -> list[Remark]:
    """Numbers and e-mail addresses that the post gave away, and, where the clinic's own are known, any that are not its own.

    Only the first is a doubt: what a clinic lists of itself never makes a reply worse.
    """
    posted = (
        [_bare(post.text.text[w.start : w.end]) for w in post.text.words if w.plain in _CONTACTS] if post.text else []
    )
    found = []
    for word in whole.words:
        kind = _CONTACTS.get(word.plain)
        if not kind:
            continue
        said, known = _bare(whole.text[word.start : word.end]), [_bare(value) for value in getattr(facts, kind)]
        ours = any(_same(said, value) for value in known)
        if not ours and any(_same(said, value) for value in posted):
            found.append(Remark("P12", word.start, word.end))
        elif not ours and known:
            found.append(Remark("P15", word.start, word.end))
    return found


def _bare(value: str) -> str:
    return "".join(letter for letter in value.casefold() if letter.isalnum() or letter == "@")


def _same(one: str, other: str) -> bool:
    """With or without the code of the country or the town."""
    return one == other or (
        one.isdigit() and len(one) >= 7 and len(other) >= 7 and (other.endswith(one) or one.endswith(other))
    )


@lru_cache(maxsize=1_000)
def _sayings(facts: Facts, known: Tongue) -> tuple[list[str], ...]:
    """The clinic's facts as rows of plain words; read once for each clinic, not at every check."""
    values = (
        *facts.services,
        *facts.insurers,
        *facts.staff,
        facts.hours,
        facts.address,
        facts.name,
        *(words for _, _, words in facts.said),
    )
    rows = ([_stem(word.plain) for word in read(value, known.lexicon, 60)[0] if not word.stop] for value in values)
    return tuple(row for row in rows if row)


def _places(whole: Text, facts: Facts) -> set[int]:
    """The numbers of the words that are part of one of the clinic's facts."""
    here = [_stem(word.plain) for word in whole.words]
    found: set[int] = set()
    for wanted in _sayings(facts, whole.tongue):
        for start in range(len(here) - len(wanted) + 1):
            if here[start : start + len(wanted)] == wanted:
                found.update(range(start, start + len(wanted)))
    return found


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") else word
