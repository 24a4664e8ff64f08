"""`check`: every rule over one text, and the worst finding decides."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import cache
from importlib.resources import files

from bot.core.model import Finding, Level, Verdict
from bot.reading.guard import manners, rewrite, second_reader
from bot.reading.guard.catalogue import RULES
from bot.reading.guard.context import Context
from bot.reading.guard.judgement import LOOK, STOP, excess, stops
from bot.reading.guard.licence import WRITER, unfamiliar
from bot.reading.guard.own_facts import foreign, grant
from bot.reading.guard.post import Post, beyond_shown, echoes, names, read_post
from bot.reading.guard.reading import Text, open_text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.second_reader import Numbers
from bot.reading.guard.unread import apart, unread


@cache
def version() -> str:
    """Names the rules, the words and the weights that read a text: it changes whenever any of them does."""
    digest = hashlib.sha256()
    for file in sorted(files(__package__).iterdir(), key=lambda one: one.name):
        if file.name.endswith((".py", ".json")):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:8]


NOTHING_KNOWN = Context()
MOST_FINDINGS = 12
MOST_MATCHES = 8  # of one rule


def check(text: str, context: Context = NOTHING_KNOWN, strictness: str = "standard") -> Verdict:
    """The verdict on `text` as it stands. `strictness` is strict, standard or relaxed and decides the contested tier."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    whole, post, remarks = read(text, context)
    numbers = second_reader.read(whole)
    remarks = _judged(whole, remarks, numbers, excess(whole, post, remarks, numbers))
    strange = unread(text, context.facts)
    remarks = strange + apart(remarks, strange)
    if strictness == "relaxed":
        remarks = [one for one in remarks if not RULES[one.rule].contested]
    findings = _findings(whole, remarks, strictness, unhappy=post.unhappy)
    level = max((one.level for one in findings), default=Level.OK)
    return Verdict(level, findings, digest, version())


def read(text: str, context: Context) -> tuple[Text, Post, list[Remark]]:
    """The text, the post, and what the rules object to, before anything is weighed."""
    post = read_post(context)
    whole = open_text(text, context.facts, context.language)
    grant(whole, context.facts, post)
    remarks = beyond_shown(whole, _by_rules(whole), context) + echoes(whole, post) + names(whole, context)
    if not post.question:
        remarks += unfamiliar(whole, remarks)
    remarks += foreign(whole, context.facts)
    remarks += manners.remarks(whole, post, context)
    return whole, post, _settle(whole, remarks, unhappy=post.unhappy, asked=post.question and not post.unhappy)


def _by_rules(whole: Text) -> list[Remark]:
    found: list[Remark] = []
    matches: dict[str, int] = {}
    for rule, pattern in whole.candidates():
        if matches.get(rule, 0) <= MOST_MATCHES:
            spans = [span for span in whole.reading.find(pattern) if span[1] > span[0]]
            found += [Remark(rule, *whole.span(*span), proved=not pattern.hint) for span in spans]
            matches[rule] = matches.get(rule, 0) + len(spans)
    return found


def _judged(whole: Text, remarks: list[Remark], numbers: Numbers, over: float) -> list[Remark]:
    """The remarks with the weight they have in the end: what the rules object to stops a text only at the bar."""
    stop = over >= 0
    rules = [one for one in remarks if stops(one)]
    spoken = [one for one in remarks if one.rule == "X2"]
    rest = [one for one in remarks if not stops(one) and one.rule not in ("X2", "X3")]
    if stop and not (rules or spoken) and whole.sentences:
        spoken = [Remark("X4", *whole.span(*whole.sentences[numbers.worst]))]
    if not stop:
        rules = [replace(one, doubt=True) for one in rules]
        spoken = [replace(one, rule="X3") for one in spoken]
    if over >= LOOK - STOP:
        rest += [one for one in remarks if one.rule == "X3"]
        if not stop and not spoken and not rest and not rules and whole.sentences:
            spoken = [Remark("X3", *whole.span(*whole.sentences[numbers.worst]))]
    elif not stop:
        spoken = []
    return rules + spoken + rest


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


def _level(remark: Remark, strictness: str) -> Level:
    known = RULES[remark.rule]
    if remark.rule == "X5":
        return known.level
    if known.contested or remark.doubt:
        return Level.BLOCK if strictness == "strict" else Level.WARN
    return known.level


def _findings(whole: Text, remarks: list[Remark], strictness: str, *, unhappy: bool) -> tuple[Finding, ...]:
    """One finding per rule and place, worst first by place; a contested remark inside a worse one is left out."""
    kept: list[Remark] = []
    for one in sorted(set(remarks), key=lambda r: (-_level(r, strictness), r.start, r.end - r.start, r.rule)):
        if any(two.rule == one.rule and two.start <= one.end and one.start <= two.end for two in kept):
            continue
        kept.append(one)
    kept = sorted(kept[:MOST_FINDINGS], key=lambda r: (r.start, r.end, r.rule))
    return tuple(
        Finding(
            one.rule,
            _level(one, strictness),
            one.start,
            one.end,
            whole.text[one.start : one.end],
            RULES[one.rule].reason,
            rewrite.suggestion(one.rule, rewrite.language_of(whole, one.start), unhappy=unhappy),
            one.note or RULES[one.rule].source,
        )
        for one in kept
    )
