"""Whether a sentence is read at all: its script, its share of known words, and the small words of other languages, together.

What is not read is never "nothing found": the check stops it, the triage of posts asks a person. Short sentences are why
the share of known words counts and no detector alone: a French question about parking looks Spanish to one.

A language that is read is a folder beside this file with its common words (`words.txt.gz`, plain and lower case, one a
line), and nothing else; `python -m tests.reading.languages.gather` writes them.
"""

from __future__ import annotations

import gzip
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from bot.core.languages import READ
from bot.reading.languages import shelf
from bot.reading.languages.shelf import AT_HOME, Group
from bot.reading.languages.small_words import SCRIPTS, SMALL, THANKS
from bot.reading.sentences import sentences
from bot.reading.spelling import LOOKALIKES

# Of the words that count, this share must be known; more where a small word of another language stands among them.
ENOUGH, ENOUGH_BESIDE_FOREIGN, ENOUGH_OF_TWO_LANGUAGES = 0.62, 0.76, 0.84
PLAINLY: Final = 0.84  # from here on no other language is asked, unless its small words stand there
LONGEST: Final = 3000  # characters of one sentence that are looked at
LONG: Final = 40  # letters of a word that is none, and not remembered

_NOT_WORDS: Final = re.compile(
    r"https?://\S+|www\.\S+|(?<!\S)\S+@\S+|[@#]\w+|(?<![\w-])[\w-]{1,63}\.(?:com|org|net|example|es|dental|health)\b\S*"
)
# Without one of these there is nothing of that kind in a text.
_SIGN: Final = re.compile(r"[@#]|://|www\.|\.(?:com|org|net|example|es|dental|health)\b")
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# Letters that few languages write (`LETTERS` has a language's own): "até terça" is no Spanish, whatever its plain letters
# spell.
_ODD: Final = frozenset("çãõêâîôûäöåøæœßłńśźżćęąğışțșăđőűřěščž")
_LEET: Final = str.maketrans("013457@$", "oleastas")
_REPEATS: Final = re.compile(r"(.)\1+")
_SMALL_LETTER: Final = re.compile("[a-z]")
ODD: Final = "^"  # behind a plain word stands which of those letters it is written with


@dataclass(frozen=True, slots=True)
class Reading:
    """`language`: ISO 639-1 code of the likeliest language, "" where nothing tells. `known`: share of its words that are
    known, 1.0 where no word counts (emoji, names, numbers). `read`: whether the desk may trust what it makes of it.
    """

    language: str
    known: float
    read: bool


@cache
def words_of(language: str) -> frozenset[str]:
    """The common words of a language that is read."""
    packed = files(__package__).joinpath(language, "words.txt.gz").read_bytes()
    return frozenset(gzip.decompress(packed).decode("utf-8").split())


@cache
def _short_forms(group: Group) -> frozenset[str]:
    """How people shorten the words of a group."""
    tables = ("SHORTHAND", "CONTRACTIONS")
    return frozenset(word for name in tables for word in shelf.table(group, "spelling", name))


@dataclass(frozen=True, slots=True)
class Bends:
    """How the words of a group change: endings whose stem is enough, forms of a verb and the ends of its infinitive."""

    endings: tuple[str, ...]
    verbs: re.Pattern[str]
    infinitives: tuple[str, ...]


@cache
def _bends(group: Group) -> Bends:
    def said(name: str, joint: str = " ") -> str:
        return shelf.text(group, "telling", name, joint)

    return Bends(
        tuple(said("ENDINGS").split()), re.compile(said("VERBS", "|") or "(?!)"), tuple(said("INFINITIVES").split())
    )


@cache
def _letters(language: str) -> frozenset[str]:
    """The letters that few languages write and this one does."""
    return frozenset(shelf.text((language,), "telling", "LETTERS"))


@cache
def _small(language: str) -> frozenset[str]:
    """The plain small words of a language that is read."""
    return frozenset(map(plain, shelf.text((language,), "telling", "SMALL_WORDS").split()))


@cache
def _foreign(group: Group) -> dict[str, tuple[str, ...]]:
    """From a small word to the languages outside the group that it belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    small = {language: words.split() for language, words in SMALL.items() if language not in READ}
    for language, words in (small | {one: sorted(_small(one)) for one in READ if one not in group}).items():
        for word in words:
            found[word] = (*found.get(word, ()), language)
    return found


@cache
def _thanks() -> dict[str, frozenset[str]]:
    return {
        language: frozenset(map(plain, words.split())) for language, words in THANKS.items() if language not in READ
    }


def plain(word: str) -> str:
    """Lower case, without accents, look-alike letters told apart."""
    if word.isascii():
        return word.lower().replace("`", "'")
    shown = "".join(LOOKALIKES.get(letter, letter) for letter in unicodedata.normalize("NFKC", word))
    pieces = unicodedata.normalize("NFKD", shown.lower())
    return "".join(LOOKALIKES.get(one, one) for one in pieces if unicodedata.category(one) not in ("Mn", "Me", "Cf"))


@cache
def _named(language: str) -> frozenset[str]:
    """Names that belong to a language as its words do: the insurers people ask about."""
    return frozenset(shelf.table((language,), "vocabulary", "CLASSES").get("insurer", "").split())


def knows(language: str, word: str) -> bool:
    """Whether a plain word, or what it is made of, is a common word of `language`."""
    word, _, odd = word.partition(ODD)
    if odd and not _letters(language).issuperset(odd):
        return False
    return (_remembered if len(word) < LONG else _knows)(language, word)


@lru_cache(maxsize=4_000)
def _remembered(language: str, word: str) -> bool:
    return _knows(language, word)


def _knows(language: str, word: str) -> bool:
    group = shelf.group_of(language)
    words, short_forms, bends = words_of(language), _short_forms(group), _bends(group)
    if word in words or word in short_forms or word in _named(language):
        return True
    if "'" in word:
        return word.replace("'", "") in words or all(
            part in words or part in short_forms for part in word.split("'") if len(part) > 2
        )
    if not word.isalpha():
        return word.translate(_LEET) in words
    for end in bends.endings:
        stem = word.removesuffix(end)
        if (
            stem != word
            and len(stem) > 2
            and (stem in words or stem + "e" in words or (stem[-1] == stem[-2] and stem[:-1] in words))
        ):
            return True
    verb = bends.verbs.match(word)
    if verb and any(verb[1] + end in words for end in bends.infinitives):
        return True
    short = _REPEATS.sub(r"\1", word)
    return short != word and (short in words or _REPEATS.sub(r"\1\1", word) in words)


def _alien(word: str) -> str:
    """The language whose script a plain word is written in, "" for Latin letters."""
    for letter in word:
        if letter > "ɏ" and unicodedata.category(letter)[0] in "LM":
            script = unicodedata.name(letter, "").split(" ", 1)[0].split("-")[0]
            if script not in ("LATIN", "MODIFIER", "COMBINING", "MATHEMATICAL", "FULLWIDTH", "FEMININE", "MASCULINE"):
                return SCRIPTS.get(script, "?")
    return ""


def _words(sentence: str) -> list[tuple[str, bool]]:
    """The plain words that count, each with whether it may be a name: a capital inside the sentence."""
    shown = sentence[:LONGEST]
    if _SIGN.search(shown):
        shown = _NOT_WORDS.sub(" ", shown)
    found: list[tuple[str, bool]] = []
    loud = not _SMALL_LETTER.search(shown) and not any(letter.islower() for letter in shown)
    for place, match in enumerate(_WORD.finditer(shown)):
        word = match.group()
        if word.isdecimal() or (word[0].isdecimal() and len(word) < 6):
            continue
        named = word[0].isupper() and not loud and (place > 0 or len(word) == 1)
        odd = "" if word.isascii() else "".join(_ODD.intersection(unicodedata.normalize("NFC", word).lower()))
        found.append((plain(word) + (ODD + odd if odd else ""), named))
    return found


def read_share(sentence: str, own: frozenset[str] = frozenset()) -> Reading:
    """What is known of one sentence. `own`: plain words of the clinic's own facts, which count for nothing."""
    return _read_share(sentence, own)


@lru_cache(maxsize=64)  # a sentence is asked about for its language and for what is read of it
def _read_share(sentence: str, own: frozenset[str]) -> Reading:
    words = [(word, named) for word, named in _words(sentence) if word and word not in own]
    if not words:
        return Reading("", 1.0, True)
    said = [word for word, _ in words]
    for language in AT_HOME:  # most sentences are plainly in one of them
        if all(knows(language, word) for word in said):
            return Reading(_rival(said) or language, 1.0, True)
    plainly = [_bare(word) for word, named in words if not named] or [_bare(word) for word in said]
    for language, thanks in _thanks().items():
        if thanks.issuperset(plainly):
            return Reading(language, 1.0, True)
    alien = [script for script in map(_alien, said) if script]
    if alien:
        script = max(sorted(set(alien)), key=alien.count)
        share = 1 - len(alien) / len(words)
        return Reading("uk" if script == "ru" and set("".join(said)) & set("іїєґ") else script.strip("?"), share, False)
    home = _read_together(AT_HOME, words)
    told = [(home, _votes(AT_HOME, said))]
    for group in shelf.groups()[1:]:  # whose words are loaded when something speaks for them
        votes = _votes(group, said)
        if votes or not home.read or home.known < PLAINLY:
            told.append((_read_together(group, words), votes))
    read = [(one.known, votes, -place) for place, (one, votes) in enumerate(told) if one.read]
    return told[-max(read)[2]][0] if read else home


def _bare(word: str) -> str:
    return word.partition(ODD)[0]


def _votes(group: Group, said: list[str]) -> int:
    """How many of the words are small words of one language of a group, at most."""
    return max(sum(_bare(word) in _small(language) for word in said) for language in group)


def _rival(said: list[str]) -> str:
    """A language of another group that knows all these words too, and has more of its small words among them."""
    most = _votes(AT_HOME, said)
    others = (one for group in shelf.groups()[1:] for one in group)
    return next((one for one in others if _votes((one,), said) > most and all(knows(one, word) for word in said)), "")


def _read_together(group: Group, words: list[tuple[str, bool]]) -> Reading:
    """What a group of languages that are read together knows of a sentence."""
    said = [word for word, _ in words]
    hits = {language: [knows(language, word) for word in said] for language in group}
    either = [any(marks) for marks in zip(*hits.values(), strict=True)]
    counts = [mark or not named for mark, (_, named) in zip(either, words, strict=True)]
    total = sum(counts)
    if not total:
        return Reading("", 1.0, True)
    shares = {language: sum(mark for mark in marks) / total for language, marks in hits.items()}
    best = max(group, key=lambda language: shares[language])
    strange = [word for word, mark in zip(said, hits[best], strict=True) if not mark]
    foreign = _told_by_small_words(strange, said, group)
    need = ENOUGH_BESIDE_FOREIGN if any(_bare(word) in _foreign(group) for word in strange) else ENOUGH
    share = shares[best]
    mixed = sum(either) / total
    read = share >= need or (mixed >= ENOUGH_OF_TWO_LANGUAGES and min(shares.values()) > 0.2)
    return Reading(best if read else foreign, round(max(share, mixed if read else 0.0), 3), read)


def _told_by_small_words(strange: list[str], said: list[str], group: Group) -> str:
    """The language outside the group that most small words belong to, "" where none or two languages tie."""
    votes: dict[str, int] = {}
    for word in said:
        for language in _foreign(group).get(_bare(word), ()):
            votes[language] = votes.get(language, 0) + (2 if word in strange else 1)
    first, second = (*sorted(votes.values(), reverse=True), 0, 0)[:2]
    return max(votes, key=lambda language: votes[language]) if first > second and first > 1 else ""


def sentences_unread(text: str, own: frozenset[str] = frozenset()) -> list[tuple[int, int, Reading]]:
    """The sentences that are not read, as (start, end, reading). One strange word in read company is a cheer or a name."""
    found = [
        (start, after, read_share(text[start:after], own))
        for start, after in sentences(text)
        if text[start:after].strip()
    ]
    strangers = [one for one in found if not one[2].read]
    if len(strangers) < len(found):
        strangers = [one for one in strangers if one[2].language or len(_words(text[one[0] : one[1]])) > 2]
    return strangers
