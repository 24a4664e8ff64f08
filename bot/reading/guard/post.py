"""The post a reply answers: whether it complains or asks, and what a reply may not echo from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from bot.reading.guard import asked
from bot.reading.guard.common import EN, ES, words_of
from bot.reading.guard.context import Context
from bot.reading.guard.normalise import Word
from bot.reading.guard.reading import Text, open_text
from bot.reading.guard.remarks import Remark

_UNHAPPY = words_of("""
    angry annoying antipatica antipatico avoid awful bad bill billed blamed botched broke broken canceled cancelled
    cancelling cara careless carisimo caro charged closed cobraron cobro cold complain complaint crooks decepcion
    decepcionada decepcionado delete desastre dirty disappointed disappointing disgusting dismissive dolor down
    endless engano espera esperando esperar espere estafa expensive fatal fee fees filthy forgot forgotten fraud
    ghosted greedy grosera grosero groseros horrible hung hurried hurt hurts ignored incompetent infected joke
    ladrones late liars lie lied lies looked lost mal mala maleducada maleducado malo malos mean mess misdiagnosed
    money nadie nasty never nightmare nobody nunca overcharge overcharged overpriced pain painful peor pesima pesimo
    poor pricey queja quejas queue refused rip ripoff robbery rough rude ruined rushed scam screamed shouted slow
    snippy sore sucia sucio sue surprise tarde terrible twice unacceptable unanswered unhelpful unprofessional
    unsafe upset verguenza wait waited waiting waste worse worst wrong yelled
""")
_HAPPY = words_of("""
    5 amable amables amazing awesome best bien brilliant buen buena bueno contenta contento encanta estupenda
    estupendo excelente excellent fab fantastic feliz five friendly genial gentle good gracias great happy helpful
    kind love loved lovely maravillosa maravilloso mejor mejores nice perfect professional recomendable recomiendo
    recommend super thank thanks wonderful
""")
_ASKING = words_of(
    "do does did can could should would will was were has have am is are may how what where when who which will any anyone me puedo es cuanto tienen hacen donde aceptan cuando hay puedo"
)
_ASKING_ME, _TELLING = words_of("puedo toca normal posible"), words_of("not never give definitely highly recommend")
_GENERIC = words_of("""
    care condition dental exam pain procedure procedures symptoms therapy tratamiento tratamientos treatment
    treatments
""")
_SARCASM = re.compile(
    r"thanks for nothing|(?:great|nice|good) job (?:losing|ruining|forgetting|breaking|ignoring)|oh,? (?:great|wonderful)\b|gracias por nada",
    re.IGNORECASE,
)
_EMPTY = (
    EN
    | ES
    | words_of("front desk office clinic practice care customer service staff is was were be been 's again ever still")
)
_DESK = words_of("desk reception receptionist front office phone recepcion recepcionista")
CLINIC = words_of("""
    care center centre clinic clinica dental dentistry family health medical medicine orthodontics physio practice
    smiles
""")


@dataclass(frozen=True, slots=True)
class Post:
    """What the guard makes of the post; all of it empty when the post is not known."""

    text: Text | None
    unhappy: bool = False
    happy: bool = False
    question: bool = False
    asks: str = ""  # the rule that an answer breaks where it asks about the writer's own care, see `asked`


def _asks(words: list[str]) -> bool:
    """Whether a post without a question mark asks: "Do u take Aetna", and not "Would give zero" or "Me trataron mal"."""
    first, second = words[0], words[1] if len(words) > 1 else ""
    return second in _ASKING_ME if first in ("me", "es", "hacen") else first in _ASKING and second not in _TELLING


def read_post(context: Context) -> Post:
    """Stars decide; the words of the post do when there are none."""
    text = open_text(context.post_text[:4000], context.facts.name) if context.post_text.strip() else None
    words = {word.plain for word in text.words} if text else set()
    bad, good = len(words & _UNHAPPY), len(words & _HAPPY)
    question = bool(
        text and text.words and ("?" in context.post_text or _asks([word.plain for word in text.words[:2]]))
    )
    if context.stars is not None and context.stars != 3:
        unhappy = context.stars < 3
    elif text and _SARCASM.search(context.post_text):
        unhappy = True
    else:
        unhappy = bad > good and not (question and bad < 2)
    happy = not unhappy and (bool(context.stars and context.stars >= 4) or good > bad)
    return Post(text, unhappy, happy, question, asked.about(text) if text and question else "")


def echoes(whole: Text, post: Post) -> list[Remark]:
    """What the reply repeats from the post: a treatment, a name, a date, an amount, a span of time."""
    if post.text is None:
        return []
    found: list[Remark] = []
    said = [(word, names) for word, names in zip(post.text.words, post.text.labels, strict=True) if names is not None]
    clinical = {
        word.plain[:5] for word, names in said if names & {"@hardclin", "@ehardclin"} and word.plain not in _GENERIC
    }
    times = {word.plain for word, names in said if names & {"@date", "<money>"}}
    amounts = {post.text.text[word.start : word.end] for word, _ in said if word.plain == "<money>"}
    people = _people(post.text)
    general = whole.general_sentences()
    for index, (word, names) in enumerate(zip(whole.words, whole.labels, strict=True)):
        if names is None:
            continue
        calm = general >> whole.reading.sentence[index] & 1
        if not calm and word.plain[:5] in clinical and names & {"@hardclin", "@ehardclin"}:
            found.append(Remark("P3", word.start, word.end))
        elif not calm and names & {"@date"} and word.plain in times and (post.asks or not post.question):
            found.append(Remark("P6", word.start, word.end))
        elif word.plain == "<money>" and whole.text[word.start : word.end] in amounts and not (post.question and calm):
            found.append(Remark("P5", word.start, word.end))
        elif word.plain in people and whole.text[word.start].isupper():
            found.append(Remark("P8", word.start, word.end, proved=False))
    return found


def repeated(whole: Text, post: Post) -> list[Remark]:
    """Two words in a row that an unhappy post said too: "the two hours", "the receptionist was rude"."""
    if post.text is None or not post.unhappy:
        return []
    said = {(one.plain, two.plain) for one, two in _pairs(post.text)}
    return [Remark("P14", one.start, two.end) for one, two in _pairs(whole) if (one.plain, two.plain) in said]


def _pairs(text: Text) -> list[tuple[Word, Word]]:
    """Neighbours among the words that carry meaning, in one sentence."""
    found = []
    for first, after in text.sentences:
        told = [word for word in text.words[first:after] if word.plain not in _EMPTY]
        found += [(one, two) for one, two in pairwise(told) if two.start - one.end < 12]
    return found


def _people(text: Text) -> set[str]:
    """Names in the post: a word with a capital that no table knows, and no part of a clinic's name."""
    people: set[str] = set()
    for index, names in enumerate(text.labels):
        if names is None or not names & {"@name", "@startname"}:
            continue
        following = text.words[index + 1 : index + 3]
        starts = index == 0 or text.labels[index - 1] is None
        if (
            starts
            and "@titled" not in names
            and "@past" not in (text.labels[index + 1] or () if index + 1 < len(text.labels) else ())
        ):
            continue
        near = {word.plain for word in text.words[max(0, index - 4) : index + 5]}
        if near & _DESK:
            continue  # who works at the desk is no part of anybody's care
        if not any(word.plain in CLINIC and text.text[word.start].isupper() for word in following):
            people.add(text.words[index].plain)
    return people
