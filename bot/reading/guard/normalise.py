"""From the text as typed to plain words that know where they came from.

People (and people who try their luck) write "ur cr0wn", "Y o u r  i m p l a n t", curly quotes, look-alike letters and
invisible characters. Every word found here is plain, lower case, without accents, and carries the offsets of the
piece of the original text it stands for.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from bot.reading.guard.common import words_of
from bot.reading.spelling import CONTRACTIONS, LOOKALIKES, SHORTHAND


@dataclass(frozen=True, slots=True)
class Word:
    """One plain word, or one end of a sentence (`stop`); `start` and `end` point into the original text."""

    plain: str
    start: int
    end: int
    stop: bool = False
    comma: bool = False  # a comma, colon, bracket or dash stands right before it


_PIECES = re.compile(
    r"(?P<email>[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})"
    r"|(?P<url>(?:https?://|www\.)\S{1,300}|\b[a-z0-9-]{1,63}\.(?:com|org|net|example|es|dental|health|clinic)\b\S{0,200})"
    r"|(?P<money>[$€£] ?\d[\d.,]{0,12}|\b\d[\d.,]{0,12} ?(?:€|\$|usd\b|eur\b|dollars?\b|euros?\b|bucks\b|pesos\b))"
    r"|(?P<ssn>\b\d{3}-\d{2}-\d{4}\b)"
    r"|(?P<phone>(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?|\b\d{2,4}[ .-])\d{2,4}[ .-]\d{2,4}(?:[ .-]\d{2,4})?\b"
    r"|\b\d{3}[ .-]\d{4}\b|\b\d{9,12}\b)"
    r"|(?P<date>\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}/\d{1,2}\b)"
    r"|(?P<clock>\b\d{1,2}[:h]\d{2}(?: ?[ap]\.?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?)"
    r"|(?P<letters>(?<![^\W_])(?:[^\W\d_][ .\-_*·]{1,3}){2,30}[^\W\d_](?![^\W_]))"
    r"|(?P<number>\b\d+(?:[.,]\d+)*(?:st|nd|rd|th)?\b)"
    r"|(?P<word>[@$]?[^\W_]+(?:[@$*|!+]+[^\W_]+)*(?:'[^\W_]+)*)"
    r"|(?P<stop>[.!?;…。\n\r]+)"
    r"|(?P<comma>[,:()\[\]\"«»–—]|-(?= )|-$)"
    r"|(?P<emoji>[\u2600-\u27bf\u2b50\u2b55\U0001f000-\U0001faff])"
)
_TITLES = words_of("dr dra mr mrs ms sr sra srta st prof jr vs etc no tel ext approx")
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
_ENCLITIC = re.compile(r"^(\w{2,12}[aei]r)(te|le|les|lo|los|la|las|os|nos|me|se|selo|telo)$")


def fold(text: str) -> tuple[str, list[int]]:
    """Plain lower-case characters and, for each of them, the offset of the original character it came from."""
    plain: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(text):
        if char < "\x80":
            plain.append(char.lower())
            origin.append(index)
            continue
        pieces = LOOKALIKES.get(char) or unicodedata.normalize("NFKD", char)
        for piece in pieces if len(pieces) <= 4 else " ":
            category = unicodedata.category(piece)
            if category in ("Mn", "Me", "Cf"):
                continue
            small = piece.lower()
            small = " " if category == "Zs" else LOOKALIKES.get(small, small)
            for letter in small:
                if unicodedata.category(letter) not in ("Mn", "Me"):
                    plain.append(letter)
                    origin.append(index)
    return "".join(plain), origin


def read(text: str, known: Callable[[str], bool], most: int) -> tuple[list[Word], bool]:
    """The words of `text` in order, and whether there are more than `most`. `known`: is this plain word in the tables?"""
    plain, origin = fold(text[: most * 10])
    cut = len(text) > most * 10
    words: list[Word] = []
    comma = True
    for match in _PIECES.finditer(plain):
        if len(words) > most:
            cut = True
            break
        kind = match.lastgroup or "word"
        start, end = origin[match.start()], origin[match.end() - 1] + 1
        piece = match.group()
        if kind == "comma":
            comma = True
            continue
        if kind == "stop":
            if not _inside(piece, words, plain, match):
                words.append(Word(".", start, end, stop=True))
                comma = True
            continue
        if kind in _KINDS:
            plains = [_KINDS[kind]]
        elif kind == "number" or kind == "emoji":
            plains = [piece]
        elif kind == "letters":
            letters = [(m.group(), origin[match.start() + m.start()]) for m in re.finditer(r"[^\W\d_]", piece)]
            _join(letters, words, known, comma)
            comma = False
            continue
        else:
            plains = _spell(piece, known)
        for one in filter(None, plains):
            words.append(Word(one, start, end, comma=comma))
            comma = False
    return words[:most], cut


def _inside(piece: str, words: list[Word], plain: str, match: re.Match[str]) -> bool:
    """A full stop that ends no sentence: after a title or an initial, or in the middle of a word."""
    if not set(piece) <= {"."} or len(piece) > 1 or not words:
        return False
    follows = plain[match.end() : match.end() + 1]
    before = words[-1].plain
    return (
        before in _TITLES
        or (len(before) == 1 and before.isalpha() and plain[match.start() - 1] == before)
        or (follows.isalpha() and plain[match.start() - 1].isdigit())
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


def _spell(piece: str, known: Callable[[str], bool]) -> list[str]:
    """The plain words one written word stands for."""
    if piece in SHORTHAND:
        return SHORTHAND[piece].split()
    if "'" in piece:
        return _contract(piece, known)
    if known(piece):
        return [piece]
    if not piece.isalpha():
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
    tail = _ENCLITIC.match(piece)
    if tail:
        return [tail[1], tail[2]]
    return [piece]


def _contract(piece: str, known: Callable[[str], bool]) -> list[str]:
    if piece in CONTRACTIONS:
        return CONTRACTIONS[piece].split()
    head, _, tail = piece.rpartition("'")
    head = head.replace("'", "")
    if tail == "t" and head.endswith("n"):
        return [head[:-1], "not"]
    if tail in CONTRACTIONS:
        return [*_spell(head, known), CONTRACTIONS[tail]]
    joined = piece.replace("'", "")
    return [joined] if known(joined) else [*_spell(head, known), tail]
