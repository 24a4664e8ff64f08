"""How the log of a case is written: lines that are sealed in a chain, and their words beside them.

A line holds who did what when, and of its words only a salted hash; its seal is an HMAC over the line and the seal
before it. So a line that is changed, lost or added is found, and words can be taken out while the line still proves
that there were some, and that these are not others.

The key lies in the same database, made when the first line is written, so that a backup proves itself. It finds what
a mistake, a tool or a hand did to the log; whoever may write in the database can also read the key, and could seal a
log of their own. Against that, keep the line that `reviews audit` prints somewhere else: a later audit that knows it
(`--expect`) finds a whole history that was exchanged.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from bot.core.model import Audience, Entry

LINE_SCHEMA: Final = 1
SEAL_DIGITS: Final = 40
WORDS: Final = ("text", "detail", "author", "rating", "attachments")
KEPT: Final = ("at", "kind", "by", "by_name", "version", "mark", "way", "about")
START: Final = ""  # the seal before the first line


@dataclass(frozen=True, slots=True)
class Head:
    """Where a log ends: how many lines it has, and the seal of the last."""

    count: int = 0
    seal: str = START


@dataclass(frozen=True, slots=True)
class Written:
    """Lines ready to be appended, their words by number, and where the log ends with them."""

    lines: tuple[str, ...]
    words: Mapping[int, str]
    head: Head


def _compact(value: Any) -> str:
    # everything in ASCII: a lone surrogate in a stranger's text is no reason to lose the line
    return json.dumps(value, separators=(",", ":"), ensure_ascii=True)


def _seal(key: bytes, before: str, body: str) -> str:
    return hmac.new(key, f"{before}\n{body}".encode(), hashlib.sha256).hexdigest()[:SEAL_DIGITS]


def hash_words(kept: str) -> str:
    """What a line keeps of words, as they are stored with their salt."""
    return hashlib.sha256(kept.encode()).hexdigest()[:SEAL_DIGITS]


def _words(entry: Entry) -> str:
    """The words of an entry with a fresh salt, "" when it has none."""
    all_fields = asdict(entry)
    fields = {name: all_fields[name] for name in WORDS if all_fields[name] not in ("", None, ())}
    return _compact({"salt": secrets.token_hex(16)} | fields) if fields else ""


def write(key: bytes, head: Head, entries: Sequence[Entry]) -> Written:
    """Seal `entries` to the end of a log."""
    lines: list[str] = []
    words: dict[int, str] = {}
    for entry in entries:
        number, kept = head.count + 1, _words(entry)
        body = {"schema": LINE_SCHEMA, "n": number} | {name: getattr(entry, name) for name in KEPT}
        body |= {"audience": entry.audience.value, "words": hash_words(kept) if kept else ""}
        text = _compact(body)
        head = Head(number, _seal(key, head.seal, text))
        lines.append(f"{head.seal} {text}")
        if kept:
            words[number] = kept
    return Written(tuple(lines), words, head)


def read(lines: Sequence[str], words: Mapping[str, str]) -> list[Entry]:
    """The entries of a log, oldest first. A line nobody can read is said to be one, and costs nothing else."""
    return [_read(number, line, words.get(str(number), "")) for number, line in enumerate(lines, 1)]


def _read(number: int, line: str, kept: str) -> Entry:
    try:
        body = json.loads(line.partition(" ")[2])
        entry = Entry(**{name: body[name] for name in KEPT}, audience=Audience(body["audience"]), number=number)
        if not body["words"]:
            return entry
        if not kept:
            return replace(entry, erased=True)
        said = json.loads(kept)
        said = {name: said[name] for name in WORDS if name in said}
        return replace(entry, **said | {"attachments": tuple(said.get("attachments", ()))})
    except (ValueError, KeyError, TypeError):
        return Entry(0.0, "unreadable", "", "", 0, number=number)


def faults(key: bytes, head: Head, lines: Sequence[str], words: Mapping[str, str]) -> list[str]:
    """What is wrong with a log, in sentences for whoever runs the desk; empty when it proves itself."""
    found: list[str] = []
    before = START
    hashes: dict[str, str] = {}
    for number, line in enumerate(lines, 1):
        seal, _, body = line.partition(" ")
        if not hmac.compare_digest(seal.encode(), _seal(key, before, body).encode()):
            found.append(f"line {number} is not the one that was written there")
        before = seal
        try:
            hashes[str(number)] = str(json.loads(body)["words"])
        except (ValueError, KeyError, TypeError):
            found.append(f"line {number} cannot be read")
    if len(lines) != head.count:
        found.append(f"the log has {len(lines)} lines, and {head.count} were written")
    elif before != head.seal:
        found.append("the end of the log is not the one that was written")
    for name, kept in words.items():
        if hashes.get(name, "") != hash_words(kept):
            found.append(f"the words of line {name} are not the ones that were written")
    return found


def missing_words(entries: Sequence[Entry]) -> list[int]:
    """The lines whose words are gone although nothing in the log says that they were erased."""
    last = max((e.number for e in entries if e.kind == "erase"), default=0)
    unsent = {e.about: e.number for e in entries if e.kind == "post_unsent"}
    return [e.number for e in entries if e.erased and e.number > max(last, unsent.get(e.about, 0))]
