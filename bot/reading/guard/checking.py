"""`check`: every rule over one text, and the worst finding decides."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import cache
from importlib.resources import files

from bot.core.languages import READ
from bot.core.model import Audience, Finding, Level, Verdict
from bot.reading import languages
from bot.reading.guard import asked, manners, rewrite, second_reader, spoken_of
from bot.reading.guard.blanks import blanks
from bot.reading.guard.catalogue import ARGUABLE, RULES
from bot.reading.guard.context import Context
from bot.reading.guard.general import without
from bot.reading.guard.judgement import LEANING, WHOLE, by_rules_alone, doubt, excess, sorted_by_sentence, stops
from bot.reading.guard.licence import unfamiliar
from bot.reading.guard.naming import beyond_shown, names
from bot.reading.guard.own_facts import foreign, grant
from bot.reading.guard.post import Post, echoes, read_post, repeated
from bot.reading.guard.private import in_private
from bot.reading.guard.reading import Text, open_text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.second_reader import Numbers
from bot.reading.guard.unread import apart, apart_by_group, unread
from bot.reading.languages.shelf import AT_HOME, Group


@cache
def version() -> str:
    """Names the rules, the words and the weights that read a text: it changes whenever any of them does."""
    digest = hashlib.sha256()
    for folder in (files(__package__), files(languages), *(files(languages).joinpath(one) for one in READ)):
        for file in sorted(folder.iterdir(), key=lambda one: one.name):
            if file.name.endswith((".py", ".gz")):
                digest.update(file.read_bytes())
    return digest.hexdigest()[:8]


NOTHING_KNOWN = Context()
# What these rules find is worth a second look whatever else the text says.
SURE_LOOK = frozenset({"T2", "T5", "T6", "T7", "T11", "T12", "P10", "P12", "P15", "X1", *ARGUABLE.values()})
# Of several rules that object to one sentence, the one whose reason says most.
MOST_TELLING = (
    "X5", "B1", "R3", "R1", "R2", "P9", "P7", "P13", "S1", "P5", "P3", "P4", "P2", "P6", "P1", "P8", "P11", "X4", "P14", "T2", "T11", "T12",
)  # fmt: skip
WHOLE_TEXT = (-1, -1)
ARGUED = {"strict": "stop", "standard": "look", "relaxed": "allow"}
EXPLAINED = frozenset({"T2", "T11", "T12"})  # a sentence of these is known, however odd it reads
NEAR, NEARLY = -1.2, -2.0  # so far below the bars, what nearly stops or a clumsy turn is still shown
TURNS = frozenset({"T1", "T4", "T9", "T10", "R4", "R5", "P14"})
FEW_WORDS = 2
MOST_FINDINGS = 12
MOST_MATCHES = 8  # of one rule


def check(text: str, context: Context = NOTHING_KNOWN, strictness: str = "standard") -> Verdict:
    """The verdict on `text` as it stands. `strictness` is strict, standard or relaxed: where the bars stand, and what
    becomes of what people argue about, where the clinic has not settled it by itself (`Context.arguable`). What a clinic lists of itself
    can only help: never is a reply worse for it.
    """
    verdict = _in_its_languages(text, context, strictness)
    facts = context.facts
    if verdict.level is not Level.OK and (facts.staff or facts.phones or facts.emails):
        plain = replace(context, facts=replace(facts, staff=(), phones=(), emails=()))
        without = _in_its_languages(text, plain, strictness)
        return without if without.level < verdict.level else verdict
    return verdict


def _in_its_languages(text: str, context: Context, strictness: str) -> Verdict:
    """Each sentence is judged with the tables of its own languages; what is said of the whole text, with those of most of it."""
    main, *others = apart_by_group(text, context.facts)
    verdict = _checked(main.text, context, strictness, main.group)
    for part in others:
        beside = _checked(part.text, context, strictness, part.group)
        verdict = replace(verdict, findings=verdict.findings + tuple(f for f in beside.findings if f.rule not in WHOLE))
    if not others:
        return verdict
    findings = tuple(sorted(verdict.findings, key=lambda one: (-one.level, one.start, one.rule))[:MOST_FINDINGS])
    level = max((one.level for one in findings), default=Level.OK)
    return replace(verdict, level=level, findings=findings, text_hash=_digest(text))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _checked(text: str, context: Context, strictness: str, group: Group) -> Verdict:
    digest = _digest(text)
    whole, post, remarks = read(text, context, group)
    if whole.cut:  # it is stopped whatever else it says
        return Verdict(
            Level.BLOCK,
            _findings(whole, post, [one for one in remarks if one.rule == "X1"], {}),
            digest,
            version(),
        )
    if context.audience is Audience.PRIVATE:
        remarks = in_private(remarks)
    elif whole.tongue.trained:
        remarks = _judged(whole, post, remarks, second_reader.read(whole, post), strictness)
    else:
        remarks = by_rules_alone(remarks, strictness)
    strange = unread(text, context.facts)
    remarks = strange + blanks(text) + apart(remarks, strange)
    settled = _settled(context, strictness)
    findings = _findings(whole, post, [one for one in remarks if settled.get(one.rule) != "allow"], settled)
    level = max((one.level for one in findings), default=Level.OK)
    return Verdict(level, findings, digest, version())


def read(text: str, context: Context, group: Group = AT_HOME) -> tuple[Text, Post, list[Remark]]:
    """The text, the post, and what the rules object to, before anything is weighed."""
    post = read_post(context)
    whole = grant(open_text(text, context.facts.name, context.language, group), context.facts, post)
    remarks = without(whole, beyond_shown(whole, _by_rules(whole, asked=post.question), context))
    remarks += (
        echoes(whole, post)
        + repeated(whole, post)
        + names(whole, context)
        + spoken_of.remarks(whole, post)
        + asked.answers(whole, post.asks)
    )
    remarks += without(whole, unfamiliar(whole, remarks))
    remarks += foreign(whole, context.facts, post)
    remarks += manners.remarks(whole, post, context)
    return whole, post, _settle(whole, remarks, unhappy=post.unhappy)


def _by_rules(whole: Text, *, asked: bool) -> list[Remark]:
    found: list[Remark] = []
    matches: dict[str, int] = {}
    for rule, pattern, live in whole.candidates(asked=asked):
        if matches.get(rule, 0) <= MOST_MATCHES:
            spans = [span for span in whole.reading.find(pattern, live) if span[1] > span[0]]
            found += [
                Remark(rule, *whole.span(*span), proved=not pattern.hint, certain=pattern.certain) for span in spans
            ]
            matches[rule] = matches.get(rule, 0) + len(spans)
    return found


def _judged(whole: Text, post: Post, remarks: list[Remark], numbers: Numbers, strictness: str) -> list[Remark]:
    """The remarks with the weight they have in the end: what the rules object to stops a sentence only at the bar."""
    over = excess(whole, post, remarks, numbers)
    bar = LEANING[strictness]
    kept = [one for one in remarks if not stops(one) and one.rule not in ("X2", "X3")]
    stopped = False
    objections = sorted_by_sentence(whole, (one for one in remarks if stops(one)))
    explained = {whole.sentence_at(one.start) for one in kept if one.rule in EXPLAINED}
    for bounds, by in zip(whole.sentences, over, strict=True):
        rules = objections.get(bounds, [])
        if by >= bar and (rules or not _says_nothing(whole, bounds)):
            stopped = True
            kept += rules or ([] if bounds in explained else [Remark("X4", *whole.span(*bounds))])
        else:
            kept += [replace(one, doubt=True) for one in rules]
    by_text = doubt(whole, post, remarks, numbers, over)
    hinted = any(one.doubt for one in kept)
    soft = max(bar, 0.0)  # a strict clinic stops sooner, and is warned of no more
    if stopped or by_text >= soft or (hinted and max(over) >= soft + NEAR):
        if not kept and whole.sentences:
            place = max(range(len(over)), key=lambda one: max(numbers.look[one], over[one]))
            kept = [Remark("X3", *whole.span(*whole.sentences[place]))]
        return kept
    nearly = TURNS if by_text >= soft + NEARLY else frozenset[str]()
    return [one for one in kept if one.rule in SURE_LOOK or one.rule in nearly]


def _says_nothing(whole: Text, bounds: tuple[int, int]) -> bool:
    """A few ordinary words, as what is left between dots: "And the winner is ... you!"."""
    first, after = bounds
    ordinary = whole.tongue.lexicon.any_ordinary
    return after - first <= FEW_WORDS and all(word.plain in ordinary for word in whole.words[first:after])


def _settle(whole: Text, remarks: list[Remark], *, unhappy: bool) -> list[Remark]:
    """What the remarks mean together: a privacy sentence beside a disclosure hides it; a curt tone is no news then."""
    told = [one for one in remarks if one.rule[0] == "P" and RULES[one.rule].level is Level.BLOCK]
    if told and whole.has("@privacy", "@eprivacy") and not any(one.rule == "P11" for one in told):
        hidden = next((one for one in told if not whole.same_sentence(one.start, "@privacy", "@eprivacy")), None)
        if hidden is not None and whole.reading.sentences > 1:
            remarks = [*remarks, Remark("P11", hidden.start, hidden.end)]
    if told and not unhappy:
        remarks = [one for one in remarks if one.rule not in ("T3", "X3")]
    return remarks


def _settled(context: Context, strictness: str) -> dict[str, str]:
    """What becomes of each rule that people argue about: allow, look or stop."""
    chosen = dict(context.arguable)
    return {rule: chosen.get(name, ARGUED[strictness]) for name, rule in ARGUABLE.items()}


def _level(remark: Remark, settled: dict[str, str]) -> Level:
    known = RULES[remark.rule]
    if remark.rule in settled:
        return Level.BLOCK if settled[remark.rule] == "stop" else Level.WARN
    return Level.WARN if remark.doubt and remark.rule != "X5" else known.level


def _findings(whole: Text, post: Post, remarks: list[Remark], settled: dict[str, str]) -> tuple[Finding, ...]:
    """One finding for each sentence, the worst first; the rest of what the rules say of it would only hide that one."""
    kept: dict[tuple[int, int], Remark] = {}
    for one in sorted(
        set(remarks), key=lambda r: (-_level(r, settled), _order(r.rule), r.start - r.end, r.start, r.rule)
    ):
        kept.setdefault(WHOLE_TEXT if one.rule in WHOLE else whole.sentence_at(one.start), one)
    worst = sorted(kept.values(), key=lambda r: (-_level(r, settled), r.start, r.rule))[:MOST_FINDINGS]
    return tuple(_finding(whole, post, one, settled) for one in worst)


def _order(rule: str) -> int:
    """What tells most comes first."""
    return MOST_TELLING.index(rule) if rule in MOST_TELLING else len(MOST_TELLING)


def _finding(whole: Text, post: Post, one: Remark, settled: dict[str, str]) -> Finding:
    place = rewrite.Place(whole, post, *rewrite.around(whole, one.start, one.end))
    better, *others = rewrite.wordings(one.rule, place)
    return Finding(
        one.rule,
        _level(one, settled),
        one.start,
        one.end,
        whole.text[one.start : one.end],
        RULES[one.rule].reason,
        better,
        one.note or RULES[one.rule].source,
        tuple(others),
    )
