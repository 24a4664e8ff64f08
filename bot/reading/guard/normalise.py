"""From the text as typed to plain words that know where they came from.

People (and people who try their luck) write "ur cr0wn", "Y o u r  i m p l a n t", curly quotes, look-alike letters and
invisible characters. Every word found here is plain, lower case, without accents, and carries the offsets of the
piece of the original text it stands for.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple, Protocol

from bot.reading.guard.pieces import pieces
from bot.reading.languages import shelf
from bot.reading.languages.shelf import Group
from bot.reading.spelling import LOOKALIKES


class Word(NamedTuple):
    """One plain word, or one end of a sentence (`stop`); `start` and `end` point into the original text."""

    plain: str
    start: int
    end: int
    stop: bool = False
    comma: bool = False  # a comma, colon, bracket or dash stands right before it


_LEET = str.maketrans(
    {
        "0": "o",
        "1": "i",
        "3": "e",
        "4": "a",
        "5": "s",
        "7": "t",
        "8": "b",
        "9": "g",
        "@": "a",
        "$": "s",
        "!": "i",
        "|": "l",
        "+": "t",
        "*": "",
    }
)
_LEET_L = str.maketrans(
    {"0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "l", "|": "i"}
)
_ODD = re.compile(r"[^\x00-\x7f]")
LONG = 40  # letters of a piece that is no ordinary word, and not remembered
_MEASURED = re.compile(r"^(\d+)(lbs?|oz|kgs?|mg|ml|cm|mm|wks?|mos?|yrs?|hrs?|mins?|in)$")  # "9lbs"
_REPEATS = re.compile(r"(.)\1{2,}")
_KINDS = {
    "email": "<email>",
    "url": "<url>",
    "money": "<money>",
    "ssn": "<ssn>",
    "phone": "<phone>",
    "date": "<date>",
    "clock": "<clock>",
}


class Spelling:
    """How people shorten words in one group of languages."""

    def __init__(self, group: Group) -> None:
        self.shorthand = shelf.table(group, "spelling", "SHORTHAND")
        self.contractions = shelf.table(group, "spelling", "CONTRACTIONS")
        self.abbreviations = frozenset(shelf.table(group, "word_lists", "LISTS").get("abbreviations", "").split())
        # What is written together and read apart: the letters before an apostrophe, and the ends of a verb.
        self.elisions = frozenset(shelf.text(group, "spelling", "ELISIONS", " ").split())
        self.endings = re.compile(shelf.text(group, "spelling", "ENDINGS_APART", "|") or "(?!)")


class Known(Protocol):
    """What is known of words while a text is cut into them; a lexicon."""

    spelling: Spelling

    def known(self, word: str) -> bool:
        """Whether a plain word is in the tables."""
        ...

    def __hash__(self) -> int: ...


@lru_cache(maxsize=2_000)
def _plain(char: str) -> str:
    """The plain lower-case characters that one character stands for; none for what is only put on others."""
    pieces = LOOKALIKES.get(char) or unicodedata.normalize("NFKD", char)
    plain = []
    for piece in pieces if len(pieces) <= 4 else " ":
        category = unicodedata.category(piece)
        if category not in ("Mn", "Me", "Cf"):
            small = " " if category == "Zs" else LOOKALIKES.get(piece.lower(), piece.lower())
            plain += [letter for letter in small if unicodedata.category(letter) not in ("Mn", "Me")]
    return "".join(plain)


def fold(text: str) -> tuple[str, Sequence[int]]:
    """Plain lower-case characters and, for each of them, the offset of the original character it came from."""
    if text.isascii():
        return text.lower(), range(len(text))
    plain: list[str] = []
    origin: list[int] = []
    begin = 0
    for match in _ODD.finditer(text):  # what is plain already is taken in one piece
        at = match.start()
        plain.append(text[begin:at].lower())
        origin.extend(range(begin, at))
        letters = _plain(match.group())
        plain.append(letters)
        origin.extend(repeat(at, len(letters)))
        begin = at + 1
    plain.append(text[begin:].lower())
    origin.extend(range(begin, len(text)))
    return "".join(plain), origin


def read(text: str, lexicon: Known, most: int) -> tuple[list[Word], bool]:
    """The words of `text` in order, and whether there are more than `most`."""
    plain, origin = fold(text[: most * 10])
    cut = len(text) > most * 10
    words: list[Word] = []
    comma = True
    for match in pieces(plain):
        if len(words) > most:
            cut = True
            break
        kind = match.lastgroup or "word"
        if kind == "comma":
            comma = True
            continue
        first, after = match.span(kind)
        start, end = origin[first], origin[after - 1] + 1
        piece = plain[first:after]
        if kind == "word" or kind == "plain":
            short = after - first < LONG
            plains: Sequence[str] = _spelt(piece, lexicon) if short else list(filter(None, _spell(piece, lexicon)))
        elif kind == "stop":
            if not _inside(piece, words, plain, first, lexicon.spelling.abbreviations):
                words.append(Word(".", start, end, stop=True))
                comma = True
            continue
        elif kind in _KINDS:
            plains = (_KINDS[kind],)
        elif kind == "letters":
            letters = [(m.group(), origin[first + m.start()]) for m in re.finditer(r"[^\W\d_]", piece)]
            _join(letters, words, lexicon.known, comma)
            comma = False
            continue
        else:
            plains = (piece,)
        for one in plains[: most + 1]:
            words.append(Word(one, start, end, False, comma))
            comma = False
    return words[:most], cut


@lru_cache(maxsize=4_000)
def _spelt(piece: str, lexicon: Known) -> tuple[str, ...]:
    return tuple(filter(None, _spell(piece, lexicon)))


def _inside(piece: str, words: list[Word], plain: str, first: int, abbreviations: frozenset[str]) -> bool:
    """A full stop that ends no sentence: after a title or an initial, or in the middle of a word."""
    if piece != "." or not words:
        return False
    follows = plain[first + 1 : first + 2]
    before = words[-1].plain
    return (
        before in abbreviations
        or (len(before) == 1 and before.isalpha() and plain[first - 1] == before)
        or (follows.isalpha() and plain[first - 1].isdigit())
    )


def _join(letters: list[tuple[str, int]], words: list[Word], known: Callable[[str], bool], comma: bool) -> None:
    """Letters with gaps between them, put together into the longest known words."""
    joined = "".join(letter for letter, _ in letters)
    position = 0
    while position < len(joined):
        size = next(
            (n for n in range(min(16, len(joined) - position), 1, -1) if known(joined[position : position + n])), 0
        )
        if not size:
            size = next(
                (
                    n
                    for n in range(1, len(joined) - position)
                    if any(known(joined[position + n : position + n + m]) for m in range(3, 14))
                ),
                len(joined) - position,
            )
        words.append(
            Word(
                joined[position : position + size],
                letters[position][1],
                letters[position + size - 1][1] + 1,
                comma=comma and position == 0,
            )
        )
        position += size


def _spell(piece: str, lexicon: Known) -> list[str]:
    """The plain words one written word stands for."""
    known, spelling = lexicon.known, lexicon.spelling
    if piece in spelling.shorthand:
        return spelling.shorthand[piece].split()
    if "'" in piece:
        return _contract(piece, lexicon)
    if known(piece):
        return [piece]
    if not piece.isalpha():
        measured = _MEASURED.match(piece)
        if measured:
            return [measured[1], *_spell(measured[2], lexicon)]
        for table in (_LEET, _LEET_L):
            clean = piece.translate(table)
            if clean.isalpha() and known(clean):
                return [clean]
        if not piece.isalnum():
            return [part for part in re.split(r"[^\w]+", piece) if part] or [piece]
        return [piece]
    short = _REPEATS.sub(r"\1\1", piece)
    for attempt in (short, _REPEATS.sub(r"\1", piece)):
        if attempt != piece and known(attempt):
            return [attempt]
    tail = spelling.endings.match(piece)
    if tail:
        return [tail[1], tail[2]]
    return [piece]


def _contract(piece: str, lexicon: Known) -> list[str]:
    contractions = lexicon.spelling.contractions
    if piece in contractions:
        return contractions[piece].split()
    start, _, rest = piece.partition("'")
    if start in lexicon.spelling.elisions and rest:
        return [start, *_spell(rest, lexicon)]
    head, _, tail = piece.rpartition("'")
    head = head.replace("'", "")
    if tail == "t" and head.endswith("n"):
        return [head[:-1], "not"]
    if tail in contractions:
        return [*_spell(head, lexicon), contractions[tail]]
    joined = piece.replace("'", "")
    return [joined] if lexicon.known(joined) else [*_spell(head, lexicon), tail]
