"""The shape of a sentence: whom it speaks of, when, and how; whatever its nouns are.

People find new words for what must not be said, but seldom a new shape: a sentence that says "you" for more than thanks,
words and the way to the phone, or tells what was, of somebody. The second reader learns from these as it does from words.
"""

from __future__ import annotations

from bot.reading.guard.common import words_of
from bot.reading.guard.licence import WRITER
from bot.reading.guard.matching import compile_line, lines_of
from bot.reading.guard.reading import Text

# "You" that says nothing of the writer: each line is a stretch whose words for the writer are accounted for.
_PLAIN_YOU = """
    thank|thanks|@thank|bless|hear|appreciate|love|adore ~1 @you
    @you ~1 all|both|guys|too|rock
    @your ~3 words|note|notes|message|messages|review|reviews|comment|comments|feedback|kindness|time|patience|honesty|stars|thoughts|question|questions|support|compliment|post|post|recommendation|opinion|input|concern|concerns|suggestion|suggestions|generosity|enthusiasm|call|email|gratitude|love|candor|remarks|writing|interest|understanding|convenience|day|weekend|week|evening|sharing
    @you ~2 wrote|write|said|say|told|tell|shared|share|sharing|took|take|posted|asked|ask|mentioned|pointed|noticed|notice|think|thought
    @you ~1 can|may|could|will ~2 call|reach|write|find|check|email|park|ask|talk|speak|visit|use|read|see|phone|message|text|ring|also
    if|should|whenever|when|what|anything ~1 @you ~1 have|need|want|would|like|prefer|can|ever|are|should
    let|letting|tell|telling|show|showing|give|giving|send|wish|wishing|offer|help|assure|invite|welcome|from|with|to|hearing|owe ~1 @you
    @you ~1 are|made|make|just|all|really ~3 kind|sweet|right|welcome|best|generous|day|week|month|morning|afternoon|blush|smile|star|thoughtful|nice|lovely|wonderful|amazing|ours
    ^ ~1 do|would|did|have ~0 @you
    @you ~1 will|can|should|may|might|could|would ~1 find|see|notice|spot ~1 us|me|it|the|our|two|a|an|that
    like|such|as ~1 yours
    le|les|te|os agradec*|invit*|escuch*|dese*|esper*|rog*
    agradec*|gracias ~3 su|sus|tu|tus ~3 palabras|comentario|resena|mensaje|tiempo|opinion|confianza|carino|apoyo|sinceridad|estrellas|paciencia
    su|sus|tu|tus ~2 palabras|comentario|comentarios|resena|mensaje|opinion|tiempo|carino|pregunta|apoyo|sinceridad|nota|sugerencia
    a usted|ustedes|ti
    escuchar*|escribir*|llamar*|atender*|invitar*|agradecer*|decir*|contar* ~0 te|le|les
"""
_STRETCHES = tuple(compile_line(line, {}).parts[0] for line in lines_of(_PLAIN_YOU))
SOMEBODY = words_of("he she him her his hers himself herself el ella lo la le nene nena")
STAFF = words_of("""
    manager owner director receptionist assistant hygienist dentist doctor nurse therapist coordinator supervisor boss team crew staff
    gerente administradora directora director recepcionista asistente doctora equipo duena encargada somebody nephew mother
""")
_GENERAL = words_of("""
    anyone anybody everyone everybody nobody people most many some every each any always usually often generally typically
    adults kids children families neighbors todos todas nadie cualquier cada siempre mayoria suele suelen personas gente adultos
    ninos muchos muchas
""")
PAST = words_of("""
    was were had did came went got said told saw took gave left made kept knew felt ran sat stood held brought found put met fue fueron
    estuvo era hizo vino dijo llego quedo salio tuvo pudo estaba
""")
_OPENERS = {
    "we": words_of("we we're our us nosotros nuestro nuestra nuestros"), "i": words_of("i my me yo"),
    "you": words_of("you your usted ustedes tu su"), "it": words_of("it they he she this that those these eso esto ese ella el la los las"),
    "the": words_of("the a an un una unos"), "ask": words_of("please por call write ask llame escriba contact"),
    "do": words_of("""take put keep stop apply rinse ice bite brush avoid eat drink wear use try finish rest gargle sleep remember enjoy
        come bring don't check look see think tell give get go let send post share leave borre deje tome ponga evite siga use muerda espere"""),
    "answer": words_of("yes no yep nope sure totally absolutely completely got looks si claro tranquila tranquilo todavia easy"),
}  # fmt: skip
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
    for name in WRITER:
        left |= reading.masks.get(name, 0)
    for part in _STRETCHES if left else ():
        for end in reading.where(reading.ends_of(part)):
            left &= ~((1 << end) - (1 << reading.start_of(part, end)))
    return list(reading.where(left))


def shape(whole: Text, sentence: tuple[int, int], opened: list[int]) -> set[str]:
    """The marks of one sentence's shape. `opened`: what `open_writer` says of the text."""
    first, after = sentence
    words = [word.plain for word in whole.words[first:after]]
    said = set(words)
    names = whole.names_in(first, after)
    to_writer = min(sum(first <= place < after for place in opened), 2)
    somebody = not said.isdisjoint(SOMEBODY)
    staff = whole.first(STAFF) < after or "@titled" in names
    past = not said.isdisjoint(PAST) or not names.isdisjoint(("@past", "@epast"))
    general = not said.isdisjoint(_GENERAL)
    care = not names.isdisjoint(_CLASSES)
    opener = next((name for name, row in _OPENERS.items() if words and words[0] in row), "other")
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
