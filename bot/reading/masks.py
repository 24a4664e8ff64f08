"""Taking out of a text what names or finds a person, before it may leave the house. Pure.

What looks like a name is taken out rather than left in: a word too many is a small loss. A name written in small letters
that is not the author's own cannot be told from a word, and stays.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST: Final = 2000  # characters; more of a post is not needed to answer it
NAME, LINK, EMAIL, HANDLE, NUMBER = "[name]", "[link]", "[email]", "[handle]", "[number]"

_LINK: Final = re.compile(
    r"\S*://\S*|\bwww\.\S+|\b(?:[\w-]+\.)+(?:com|net|org|edu|gov|info|biz|io|me|co|us|uk|es|de|fr)\b\S*",
    re.IGNORECASE,
)
_EMAIL: Final = re.compile(
    r"[^\s@]+@[^\s@]+\.[^\s@]+|\S+\s*[(\[]?\s*\bat\b\s*[)\]]?\s*\S+\s*[(\[]?\s*\bdot\b\s*[)\]]?\s*\w+", re.IGNORECASE
)
_HANDLE: Final = re.compile(r"\S*@\S*|\bu/\w+|#\w+")
_NUMBER: Final = re.compile(r"\S*\d\S*")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_RUN: Final = re.compile(r"(\[\w+\])(?:[\s.,'’()/-]+\1)+")

# Words that begin sentences or are written large without naming anybody.
COMMON: Final = frozenset(
    word
    for line in (
        "a about after again all also although always am an and another any anyone anything are as at avoid awful bad",
        "be because been before being best better big but by called came can could cannot did didn't do does doesn't",
        "don't each even ever every everybody everyone everything excellent extremely few finally first for friendly",
        "from front give go good great had happy has hate have he hello her here hi his honestly horrible how however",
        "i i'd i'll i'm i've if in is isn't it it's its just last later least let like long lots love loved made make",
        "many maybe me more most much must my need never new next nice no nobody none not nothing now of on once one",
        "only or our out over overall people place please poor quick rude said same say seriously several she should",
        "since so some somebody someone something sorry staff still stop such super terrible than thank thanks that",
        "that's the their them then there these they they're this those though to today told tomorrow too total two",
        "unfortunately until up us very wait waited waiting was wasn't we well went were what when where which while",
        "who why with won't worst would wouldn't wow yes yesterday yet you your is're ok okay algo alguien ayer",
        "aunque bien buen buena bueno buenos cada casi como con cuando cuánto de del desde después donde dos el ella",
        "ellos en era es ese eso esta está estaba este esto excelente fue fui gente gracias ha hace hay hola hoy la",
        "las le les lo los mal mala malo mi mis mucha mucho muy más nada nadie ni nos nosotros nunca para pero por",
        "porque pésimo que qué quien se si siempre sin sobre solo son su sus también tan te tengo tiene todo todos",
        "trato tu un una unos ustedes y ya yo",
    )
    for word in line.split()
)


def mask(text: str, author: str = "") -> str:
    """`text` with links, addresses, handles, numbers, the author's name and everything that looks like a name replaced.

    Only its beginning, when it is very long.
    """
    shown = "".join(
        " " if c.isspace() else c for c in _plain(text[:LONGEST]) if c.isspace() or unicodedata.category(c)[0] != "C"
    )
    for pattern, word in ((_LINK, LINK), (_EMAIL, EMAIL), (_HANDLE, HANDLE), (_NUMBER, NUMBER)):
        shown = pattern.sub(f" {word} ", shown)
    own = {part.casefold() for part in _WORD.findall(_plain(author))}
    own |= {piece for part in own for piece in re.split(r"['’-]", part) if len(piece) > 1}
    pieces = re.split(r"(\[(?:name|link|email|handle|number)\])", shown)
    shown = "".join(p if n % 2 else _WORD.sub(lambda m: _name(m[0], own), p) for n, p in enumerate(pieces))
    return " ".join(_RUN.sub(r"\1", shown).split())


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).replace("[", "(").replace("]", ")")


def _name(word: str, own: set[str]) -> str:
    small = word.casefold()
    mine = small in own or any(piece in own for piece in re.split(r"['’-]", small) if len(piece) > 1)
    large = any(letter.isupper() or letter.istitle() for letter in word)
    return NAME if mine or (large and small.replace("’", "'") not in COMMON) else word


def readable(text: str) -> bool:
    """Whether names can be told from words at all: not in alphabets without capital letters."""
    return not any(
        letter.isalpha() and letter.lower() == letter.upper() for letter in unicodedata.normalize("NFKC", text)
    )


def contacts(text: str, known: tuple[str, ...]) -> bool:
    """Whether `text` holds a link, an address, a handle or a number that is none of `known`."""
    shown = _plain(text)
    for one in sorted((_plain(k) for k in known if k), key=len, reverse=True):
        shown = shown.replace(one, " ")
    return any(pattern.search(shown) for pattern in (_LINK, _EMAIL, _HANDLE, _NUMBER))
