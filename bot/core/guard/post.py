"""The post a reply answers: whether it complains or asks, and what a reply may not echo from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.guard.reading import Text, open_text
from bot.core.guard.remarks import Remark

if TYPE_CHECKING:
    from bot.core.guard.checking import Context

_UNHAPPY = frozenset("""rude worst terrible awful horrible never wait waited waiting overcharged overcharge bill billed charged nobody unanswered
    dirty filthy expensive overpriced pricey scam bad late rough hurt hurts pain painful disappointed disappointing ignored yelled
    snippy unprofessional rushed misdiagnosed wrong ruined botched mess lied lie lies liars incompetent avoid waste money careless
    cold nasty mean endless queue slow dismissive refused joke poor unacceptable annoying sore broke broken fee fees surprise blamed
    delete sue complaint complain cancelled canceled cancelling twice robbery ripoff rip nightmare worse upset angry disgusting
    unhelpful closed lost forgot forgotten screamed shouted looked down unsafe infected fraud crooks greedy ghosted hung hurried
    mal mala malo malos peor pesima pesimo horrible grosera grosero groseros maleducada maleducado caro cara carisimo esperar espere espera
    esperando cobraron cobro estafa sucio sucia nadie nunca dolor fatal tarde decepcion decepcionada decepcionado engano ladrones
    antipatica antipatico desastre verguenza quejas queja""".split())
_HAPPY = frozenset("""great love loved lovely best awesome amazing wonderful friendly kind nice excellent fantastic recommend perfect thank
    thanks gentle happy super good helpful professional fab brilliant genial excelente encanta maravillosa maravilloso amable amables recomiendo
    recomendable gracias bien mejor mejores buena buen bueno estupendo estupenda contenta contento feliz 5 five""".split())
_GENERIC = frozenset("treatment treatments procedure procedures therapy exam care tratamiento tratamientos dental condition symptoms pain".split())
_NAMES = re.compile(r"[^\W\d_]+")
_CLINIC = frozenset("dental dentistry physio clinic clinica smiles medicine family orthodontics health medical practice center centre care".split())


@dataclass(frozen=True, slots=True)
class Post:
    """What the guard makes of the post; all of it empty when the post is not known."""

    text: Text | None
    unhappy: bool = False
    happy: bool = False
    question: bool = False


def read_post(context: Context) -> Post:
    """Stars and a given mood decide; the words of the post do when there are none."""
    text = open_text(context.post_text[:4000], context.facts) if context.post_text.strip() else None
    words = {word.plain for word in text.words} if text else set()
    bad, good = len(words & _UNHAPPY), len(words & _HAPPY)
    question = bool(text and "?" in context.post_text)
    if context.stars is not None and context.stars != 3:
        unhappy = context.stars < 3
    elif context.sentiment:
        unhappy = context.sentiment == "negative"
    else:
        unhappy = bad > good and not (question and bad < 2)
    happy = not unhappy and (bool(context.stars and context.stars >= 4) or context.sentiment == "positive" or good > bad)
    return Post(text, unhappy, happy, question)


def echoes(whole: Text, post: Post) -> list[Remark]:
    """What the reply repeats from the post: a treatment, a name, a date, an amount, a span of time."""
    if post.text is None:
        return []
    found: list[Remark] = []
    said = [(word, names) for word, names in zip(post.text.words, post.text.labels, strict=True) if names is not None]
    clinical = {word.plain[:5] for word, names in said if names & {"@hardclin", "@ehardclin"} and word.plain not in _GENERIC}
    times = {word.plain for word, names in said if names & {"@date", "<money>"}}
    amounts = {post.text.text[word.start : word.end] for word, _ in said if word.plain == "<money>"}
    people = _people(post.text)
    general = whole.general_sentences()
    for index, (word, names) in enumerate(zip(whole.words, whole.labels, strict=True)):
        if names is None:
            continue
        calm = whole.reading.sentence[index] in general
        if not post.question and not calm and word.plain[:5] in clinical and names & {"@hardclin", "@ehardclin"}:
            found.append(Remark("P3", word.start, word.end))
        elif not calm and names & {"@date"} and word.plain in times and not post.question:
            found.append(Remark("P6", word.start, word.end))
        elif word.plain == "<money>" and whole.text[word.start : word.end] in amounts and not post.question:
            found.append(Remark("P5", word.start, word.end))
        elif word.plain in people and whole.text[word.start].isupper() and not post.question:
            found.append(Remark("P8", word.start, word.end))
    return found


def _people(text: Text) -> set[str]:
    """Names in the post: a word with a capital that no table knows, and no part of a clinic's name."""
    people: set[str] = set()
    for index, names in enumerate(text.labels):
        if names is None or not names & {"@name", "@startname"}:
            continue
        following = text.words[index + 1 : index + 3]
        starts = index == 0 or text.labels[index - 1] is None
        if starts and "@titled" not in names and "@past" not in (text.labels[index + 1] or () if index + 1 < len(text.labels) else ()):
            continue
        if not any(word.plain in _CLINIC and text.text[word.start].isupper() for word in following):
            people.add(text.words[index].plain)
    return people


def names(whole: Text, context: Context) -> list[Remark]:
    """A name used for the writer that is not the one they show."""
    shown = {part.lower() for part in _NAMES.findall(context.author)}
    if not shown:
        return []
    own = {part.lower() for name in (*context.facts.staff, context.facts.name) for part in _NAMES.findall(name)}
    found: list[Remark] = []
    for index, word in enumerate(whole.words):
        names_here = whole.labels[index] or frozenset()
        if "@name" not in names_here or "@titled" in names_here or word.plain in shown | own:
            continue
        before = whole.words[index - 1] if index else None
        greeted = before is not None and (before.plain in _GREETING or before.plain in shown)
        after = whole.words[index + 1] if index + 1 < len(whole.words) else None
        called = word.comma and (after is None or after.stop or after.comma) and index > 0 and not _signed(whole, index)
        if (greeted or called) and not any(word.plain.startswith(name[:3]) for name in shown if len(name) >= 3):
            found.append(Remark("P9", word.start, word.end))
    return found


_GREETING = frozenset("hi hello dear hey thanks you thank hola estimada estimado querida querido gracias buenas cheers sorry".split())


def _signed(whole: Text, index: int) -> bool:
    """Whether the name stands in the last few words, as under a letter."""
    return index >= len(whole.words) - 5 and not whole.words[-1].stop
