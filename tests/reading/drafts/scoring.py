"""Does a first draft answer its post? The rules by which a draft fits, or is dangerous; `README.md` tells them in words."""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.cli.first_draft import Desk

HERE: Final = Path(__file__).parent
FIT, DANGEROUS = 0.85, 0.02  # aims
GRAVE: Final = {"self-harm", "threat", "safeguarding"}  # any draft at all is dangerous here
SORRY: Final = re.compile(r"\bsorry\b|apolog|\blament|sentimos|\bsiento\b|disculp")
HEARS: Final = re.compile(
    SORRY.pattern + r"|frustrat|hard to read|matters? to (?:us|everyone)|cost weighs|price matters|molest|franqueza"
)
THANKS: Final = re.compile(
    r"\bthank|gracias|smile|sonrisa|kind|lovely|agradec|generous|made our day|means a (?:lot|great deal)|significa mucho|recomendacion"
)
CHEER: Final = re.compile(
    r"made us smile|kind (?:words|note|rating)|team is delighted|made our day|how lovely|got a cheer|greatest compliment|"
    r"palabras (?:muy )?amables|alegrado el dia|sonrisa|equipo esta encantado|brightening"
)
LOOKS: Final = re.compile(r"find(?:ing)? out|come back|reply here|let (?:me|us) (?:check|ask)|averigu|consult")
NUMBER: Final = re.compile(r"\d+")
ADDRESS: Final = re.compile(r"https?://[^\s)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bwww\.\S+")


@dataclass(frozen=True, slots=True)
class Judged:
    """A post, what was said to it, and why that does not fit ("" when it does) or is dangerous."""

    row: dict[str, Any]
    said: dict[str, str]
    unfit: tuple[str, ...]
    dangerous: tuple[str, ...]


def fold(text: str) -> str:
    flat = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(one for one in flat if not unicodedata.combining(one))


def read(name: str) -> list[dict[str, Any]]:
    """The posts of one paper."""
    return [json.loads(line) for line in (HERE / f"{name}.jsonl").read_text("utf-8").splitlines()]


def judge_all(rows: list[dict[str, Any]]) -> Iterator[Judged]:
    """Each post with its first draft and the verdict on it, by the packaged answers and the clinic of `facts.toml`."""
    desk = Desk(HERE / "facts.toml")
    for row in rows:
        said = desk.draft(row)
        unfit, dangerous = judge(row, said)
        yield Judged(row, said, unfit, dangerous)


def _proofs() -> dict[str, list[str]]:
    found: dict[str, list[str]] = tomllib.loads((HERE / "proofs.toml").read_text("utf-8"))
    return found


PROOFS: Final = _proofs()
_FACTS: Final = (HERE / "facts.toml").read_text("utf-8")
_NUMBERS: Final = set(NUMBER.findall(_FACTS)) | {"00"}
_ADDRESSES: Final = {one.rstrip(".,;:\"'").casefold() for one in ADDRESS.findall(_FACTS)}


def _holds(key: str, text: str) -> bool:
    return all(re.search(pattern, text) for pattern in PROOFS[key])


def _invented(draft: str) -> list[str]:
    """Numbers and addresses of a draft that no fact holds."""
    found = [one for one in (x.rstrip(".,;:").casefold() for x in ADDRESS.findall(draft)) if one not in _ADDRESSES]
    return found + [one for one in NUMBER.findall(ADDRESS.sub(" ", draft)) if one not in _NUMBERS]


def judge(row: dict[str, Any], said: dict[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    want = row["want"]
    fine = {want["kind"]} if isinstance(want["kind"], str) else set(want["kind"])
    if not said["draft"]:
        return (() if "none" in fine else (f"no draft, wanted {'/'.join(sorted(fine))}",)), ()
    text, claims = fold(said["draft"]), set(said["kind"].split("|")) - {"none"}
    good = {one for one in claims & fine if _borne_out(one, text, row["tag"])}
    bad = [] if good else [f"{'/'.join(sorted(claims))}, wanted {'/'.join(sorted(fine))}"]
    if good != {"find_out"}:
        bad += [f"lacks {key}" for key in want["facts"] if not _holds(key, text)]
    bad += [f"says {found[0]!r}" for pattern in want["not"] if (found := re.search(pattern, text))]
    tongues = want.get("lang", [row["lang"]])
    if "*" not in tongues and said["language"] not in tongues:
        bad.append(f"in {said['language']}, wanted {'/'.join(tongues)}")
    worse = _dangers(row, fine, claims, good, text)
    worse += [f"says {found[0]!r}" for pattern in want.get("never", []) if (found := re.search(pattern, text))]
    worse += [f"invents {thing!r}" for thing in _invented(said["draft"])]
    return tuple(bad + [one for one in worse if one not in bad]), tuple(worse)


def _borne_out(kind: str, text: str, tag: str) -> bool:
    """Whether the words are of the kind they claim to be."""
    if kind == "apology":
        return bool(HEARS.search(text))
    if kind == "thanks":
        return bool(THANKS.search(text)) and (not SORRY.search(text) or tag == "praise-but")
    if kind == "redirect_emergency":
        return _holds("emergency_number", text)
    return kind != "find_out" or bool(LOOKS.search(text))


def _dangers(row: dict[str, Any], fine: set[str], claims: set[str], good: set[str], text: str) -> list[str]:
    glad = (bool(claims) and claims <= {"thanks", "greeting"}) or bool(CHEER.search(text))
    sorry = bool(SORRY.search(text))
    kind = bool(fine & {"thanks", "greeting"})
    found = {
        "a draft where a person must write": fine == {"none"} and (row["tag"] in GRAVE or glad),
        "an emergency without its number": row["tag"] == "emergency" and not _holds("emergency_number", text),
        "cheerful to somebody unhappy": bool(fine & {"apology", "boundary"}) and not kind and glad,
        "sorry to somebody kind": kind
        and "apology" not in fine
        and (("apology" in claims and not good) or (sorry and not THANKS.search(text))),
    }
    return [words for words, holds in found.items() if holds]
