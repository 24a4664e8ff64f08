"""The post a reply answers: whether it complains or asks, and what a reply may not echo from it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from bot.reading.guard import asked
from bot.reading.guard.context import Context
from bot.reading.guard.normalise import Word
from bot.reading.guard.reading import Text, open_text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.tongue import Tongue
from bot.reading.languages import read_share
from bot.reading.languages.shelf import group_of


@dataclass(frozen=True, slots=True)
class Post:
    """What the guard makes of the post; all of it empty when the post is not known."""

    text: Text | None
    unhappy: bool = False
    happy: bool = False
    question: bool = False
    asks: str = ""  # the rule that an answer breaks where it asks about the writer's own care, see `asked`


def _asks(words: list[str], known: Tongue) -> bool:
    """Whether a post without a question mark asks: "Do u take Aetna", and not "Would give zero" or "Me trataron mal"."""
    first, second = words[0], words[1] if len(words) > 1 else ""
    if first in known.words("half_asking"):
        return second in known.words("asking_me")
    return first in known.words("asking") and second not in known.words("not_asking")


def _own_care(text: Text | None, question: bool, happy: bool, context: Context) -> str:
    """The rule an answer would break. Who tells of a symptom, without stars and without praise, asks as well: "My crown fell out"."""
    if text is None or not (question or (context.stars is None and not happy)):
        return ""
    about = asked.about(text)
    return about if question or about == "S1" else ""


def read_post(context: Context) -> Post:
    """Stars decide; the words of the post do when there are none."""
    said = context.post_text[:4000]
    text = open_text(said, context.facts.name, group=group_of(read_share(said).language)) if said.strip() else None
    words = {word.plain for word in text.words} if text else set()
    known = text.tongue if text else None
    bad, good = (len(words & known.words("unhappy")), len(words & known.words("happy"))) if known else (0, 0)
    question = bool(
        text
        and text.words
        and ("?" in context.post_text or _asks([word.plain for word in text.words[:2]], text.tongue))
    )
    if context.stars is not None and context.stars != 3:
        unhappy = context.stars < 3
    elif text and text.tongue.sarcasm.search(context.post_text):
        unhappy = True
    else:
        unhappy = bad > good and not (question and bad < 2)
    happy = not unhappy and (bool(context.stars and context.stars >= 4) or good > bad)
    return Post(text, unhappy, happy, question, _own_care(text, question, happy, context))


def echoes(whole: Text, post: Post) -> list[Remark]:
    """What the reply repeats from the post: a treatment, a name, a date, an amount, a span of time."""
    if post.text is None:
        return []
    found: list[Remark] = []
    said = [(word, names) for word, names in zip(post.text.words, post.text.labels, strict=True) if names is not None]
    any_care = post.text.tongue.words("any_care")
    clinical = {
        word.plain[:5] for word, names in said if names & {"@hardclin", "@ehardclin"} and word.plain not in any_care
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
    empty = text.tongue.lexicon.any_ordinary | text.tongue.words("empty")
    for first, after in text.sentences:
        told = [word for word in text.words[first:after] if word.plain not in empty]
        found += [(one, two) for one, two in pairwise(told) if two.start - one.end < 12]
    return found


def _people(text: Text) -> set[str]:
    """Names in the post: a word with a capital that no table knows, and no part of a clinic's name."""
    people: set[str] = set()
    desk, clinic = text.tongue.words("desk"), text.tongue.words("clinic")
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
        if near & desk:
            continue  # who works at the desk is no part of anybody's care
        if not any(word.plain in clinic and text.text[word.start].isupper() for word in following):
            people.add(text.words[index].plain)
    return people
