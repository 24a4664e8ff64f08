"""`check`: every rule over one text, and the worst finding decides."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from bot.core.guard import manners, rewrite
from bot.core.guard.catalogue import RULES
from bot.core.guard.licence import WRITER, unfamiliar
from bot.core.guard.post import echoes, names, read_post
from bot.core.guard.reading import Text, open_text
from bot.core.guard.remarks import Remark
from bot.core.guard.second_reader import HINT, TONE, UNFAMILIAR, opinion, score
from bot.core.model import Facts, Finding, Level, Verdict

VERSION = "2"
MOST_FINDINGS = 12
MOST_MATCHES = 8  # of one rule


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about the post a reply answers, and about the clinic that answers."""

    post_text: str = ""
    author: str = ""
    stars: float | None = None
    sentiment: str = ""
    replies_before: int = 0
    facts: Facts = field(default_factory=Facts)
    language: str = ""


def check(text: str, context: Context = Context(), strictness: str = "standard") -> Verdict:
    """The verdict on `text` as it stands. `strictness` is strict, standard or relaxed and decides the contested tier."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    whole = open_text(text, context.facts, context.language)
    number, loudest = score(whole)
    remarks = _by_rules(whole, hints=number >= HINT)
    post = read_post(context)
    remarks += echoes(whole, post) + names(whole, context)
    remarks += unfamiliar(whole, remarks, asked=post.question, lenient=number < UNFAMILIAR)
    remarks += manners.remarks(whole, post, context)
    asked = post.question and not post.unhappy
    remarks = _settle(whole, remarks, unhappy=post.unhappy, asked=asked)
    if not any(RULES[one.rule].level is Level.BLOCK for one in remarks) and not (asked and not whole.has(*WRITER)):
        tone = any(one.rule not in ("C1", "X3") for one in remarks)
        remarks += opinion(whole, number - TONE * tone, loudest)
    if strictness == "relaxed":
        remarks = [one for one in remarks if not RULES[one.rule].contested]
    findings = _findings(whole, remarks, strictness, unhappy=post.unhappy)
    level = max((one.level for one in findings), default=Level.OK)
    return Verdict(level, findings, digest, VERSION)


def _by_rules(whole: Text, *, hints: bool) -> list[Remark]:
    """What the rules object to. Without `hints`, a line that few replies have proved asks for a second look instead."""
    found: list[Remark] = []
    matches: dict[str, int] = {}
    for rule, pattern in whole.candidates():
        if matches.get(rule, 0) <= MOST_MATCHES:
            spans = [span for span in whole.reading.find(pattern) if span[1] > span[0]]
            named = "X3" if pattern.hint and not hints else rule
            found += [Remark(named, *whole.span(*span)) for span in spans]
            matches[rule] = matches.get(rule, 0) + len(spans)
    return found


def _settle(whole: Text, remarks: list[Remark], *, unhappy: bool, asked: bool) -> list[Remark]:
    """What the remarks mean together: a privacy sentence beside a disclosure hides it; a curt tone is no news then.

    The answer to a question may name treatments and days, as long as the sentence does not speak to the writer.
    """
    told = [one for one in remarks if one.rule[0] == "P" and RULES[one.rule].level is Level.BLOCK]
    if told and whole.has("@privacy", "@eprivacy") and not any(one.rule == "P11" for one in told):
        hidden = next((one for one in told if not whole.same_sentence(one.start, "@privacy", "@eprivacy")), None)
        if hidden is not None and whole.reading.sentences > 1:
            remarks = [*remarks, Remark("P11", hidden.start, hidden.end)]
    if asked:
        remarks = [
            one
            for one in remarks
            if one.rule not in ("P2", "P3", "P6", "P8") or whole.same_sentence(one.start, *WRITER)
        ]
        told = [one for one in told if one in remarks]
    if told and not unhappy:
        remarks = [one for one in remarks if one.rule not in ("T3", "X3")]
    return remarks


def _level(rule: str, strictness: str) -> Level:
    known = RULES[rule]
    return Level.BLOCK if known.contested and strictness == "strict" else known.level


def _findings(whole: Text, remarks: list[Remark], strictness: str, *, unhappy: bool) -> tuple[Finding, ...]:
    """One finding per rule and place, worst first by place; a contested remark inside a worse one is left out."""
    kept: list[Remark] = []
    for one in sorted(set(remarks), key=lambda r: (-_level(r.rule, strictness), r.start, r.end - r.start, r.rule)):
        if any(two.rule == one.rule and two.start <= one.end and one.start <= two.end for two in kept):
            continue
        kept.append(one)
    kept = sorted(kept[:MOST_FINDINGS], key=lambda r: (r.start, r.end, r.rule))
    language = rewrite.language_of(whole)
    return tuple(
        Finding(
            one.rule,
            _level(one.rule, strictness),
            one.start,
            one.end,
            whole.text[one.start : one.end],
            RULES[one.rule].reason,
            rewrite.suggestion(one.rule, language, unhappy=unhappy),
            RULES[one.rule].source,
        )
        for one in kept
    )
