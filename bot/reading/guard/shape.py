"""The shape of a sentence: whom it speaks of, when, and how; whatever its nouns are.

People find new words for what must not be said, but seldom a new shape: a sentence that says "you" for more than thanks,
words and the way to the phone, or tells what was, of somebody. The second reader learns from these as it does from words.
"""

from __future__ import annotations

from bot.reading.guard.reading import Text

_CLASSES = frozenset({
    "@visit1", "@visit", "@treat", "@cond", "@body", "@med", "@outcome", "@hardmoney", "@money", "@record", "@patient", "@evisit",
    "@etreat", "@econd", "@ebody", "@emed", "@eoutcome", "@epatient", "@hardclin", "@ehardclin", "@date", "@dur", "@day", "@eday",
})  # fmt: skip


def open_writer(whole: Text) -> list[int]:
    """The places of words for the writer that no plain stretch accounts for."""
    if whole.opened is None:
        whole.opened = _opened(whole)
    return whole.opened


def _opened(whole: Text) -> list[int]:
    reading = whole.reading
    left = 0
    for name in whole.tongue.words("writer"):
        left |= reading.masks.get(name, 0)
    for part in whole.tongue.plain_you if left else ():
        for end in reading.where(reading.ends_of(part)):
            left &= ~((1 << end) - (1 << reading.start_of(part, end)))
    return list(reading.where(left))


def shape(whole: Text, sentence: tuple[int, int], opened: list[int]) -> set[str]:
    """The marks of one sentence's shape. `opened`: what `open_writer` says of the text."""
    first, after = sentence
    known = whole.tongue
    words = [word.plain for word in whole.words[first:after]]
    said = set(words)
    names = whole.names_in(first, after)
    to_writer = min(sum(first <= place < after for place in opened), 2)
    somebody = not said.isdisjoint(known.words("somebody"))
    staff = whole.first(known.words("staff")) < after or "@titled" in names
    past = not said.isdisjoint(known.words("past")) or not names.isdisjoint(("@past", "@epast"))
    general = not said.isdisjoint(known.words("for_all"))
    care = not names.isdisjoint(_CLASSES)
    opener = next((name for name, row in known.openers if words and words[0] in row), "other")
    seen = {f"!you{to_writer}", f"!opens {opener}", f"!size {min(len(words) // 4, 5)}"}
    told = {
        "past": past, "general": general, "care": care, "somebody": somebody and not staff, "staff": staff,
        "named": not names.isdisjoint(("@name", "@startname")), "you": to_writer > 0,
    }  # fmt: skip
    marks = [name for name, holds in told.items() if holds]
    seen.update(f"!{one}" for one in marks)
    seen.update(f"!{one}&{two}" for place, one in enumerate(marks) for two in marks[place + 1 :])
    seen.update(f"!{opener}>{one}" for one in marks)
    if not marks:
        seen.add(f"!{opener}>nothing")
    return seen
