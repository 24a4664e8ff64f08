"""Sentences that speak of nobody in particular: what is so for everybody, and news of the clinic itself.

"X-rays show decay between teeth" and "Our hygienist finished her degree on Saturday" name a treatment or a day and give
nobody away: nobody but we, our staff and people in general is spoken of. Under a question these are all that may pass.
"""

from __future__ import annotations

from bot.reading.guard.common import words_of
from bot.reading.guard.reading import Text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.shape import PAST, SOMEBODY, STAFF, open_writer

_CARE = frozenset({
    "@visit1", "@evisit", "@treat", "@cond", "@body", "@med", "@etreat", "@econd", "@ebody", "@emed", "@record", "@hardmoney",
    "@outcome", "@eoutcome", "@patient", "@epatient",
})  # fmt: skip
_POINTING = words_of("the that those this these his her its el la ese esa esos esas este esta estos estas")
_GENERIC = words_of("""
    is are isn show shows take takes cost costs use uses work works come comes last lasts need needs help helps mean means make makes
    vary varies depend depends feel say says have has arrive arrives can may start starts include includes get gets pay pays give gives
    tend tends approve approves offer offers accept accepts do does cover covers shorten see treat hurt check run fit reach open
    es son usan usa dura duran cuesta cuestan suele suelen puede pueden tiene tienen hace hacen cubre cubren depende dependen incluye
    incluyen tarda tardan aceptamos ofrecemos hacemos tenemos
""")
_BIDDING = words_of("""
    take put keep stop apply rinse ice bite brush avoid use try finish rest gargle sleep remember enjoy come bring dont tome ponga evite
    siga use muerda espere deje not
""")
_ABOUT_THEM = words_of(
    "you your wait waited waiting seen choosing choose trust trusting visit coming came usted ustedes espera"
)
_FEELING = words_of("""
    hope hopes glad happy thrilled delighted sorry wish pleased proud congratulations congrats record records file files name chart
    espero esperamos alegra alegramos feliz felices sentimos lamentamos registro expediente archivo
""")
_PASSIVE = words_of("be are is being get gets why one not to and or se es son")
_OURS = words_of("""
    we our us i office team practice clinic building door landlord line lines phone phones website form company technician city street sign
    heating lot chairs scanner machine coffee van shelter class construction builders google map everyone nosotros nuestro nuestra nuestros
    oficina equipo clinica central puerta calle recepcion
""")  # fmt: skip
_OF_CARE = frozenset({"P2", "P3", "P4", "P6", "P7", "P8", "X3"})
_OF_TIME = frozenset({"P2", "P6", "P8", "X3"})


def general(whole: Text, bounds: tuple[int, int], opened: list[int]) -> bool:
    """Whether a sentence says what is so for everybody: in the present, of nobody, of no certain tooth or day."""
    first, after = bounds
    words = [word.plain for word in whole.words[first:after]]
    said = set(words)
    if not words or any(first <= place < after for place in opened):
        return False
    if not said.isdisjoint(SOMEBODY | _FEELING) or words[0] in _BIDDING or words[0] in ("it", "they", "eso", "esto"):
        return False
    for place in range(first, after):
        names = whole.labels[place] or frozenset()
        passive = place > first and whole.words[place - 1].plain in _PASSIVE
        if (whole.words[place].plain in PAST or "@past" in names or "@epast" in names) and not passive:
            return False
        if not names.isdisjoint(_CARE) and place > first and whole.words[place - 1].plain in _POINTING:
            return False
    return not said.isdisjoint(_GENERIC)


def news(whole: Text, bounds: tuple[int, int], opened: list[int]) -> bool:
    """Whether a sentence tells of the clinic or its staff, and of no care and nobody else."""
    first, after = bounds
    if any(first <= place < after for place in opened):
        return False
    said = {word.plain for word in whole.words[first:after]}
    if not said.isdisjoint(_ABOUT_THEM):
        return False
    before = {word.plain for word in whole.words[:first]}
    names = whole.names_in(first, after)
    staff = not said.isdisjoint(STAFF)
    if (
        not said.isdisjoint(SOMEBODY)
        and not staff
        and before.isdisjoint(STAFF | {"desk", "reception"})
        and "desk" not in said
    ):
        return False
    return names.isdisjoint(_CARE) and (staff or not said.isdisjoint(_OURS) or not before.isdisjoint(STAFF))


def without(whole: Text, remarks: list[Remark]) -> list[Remark]:
    """The remarks without those on care or time in a sentence that speaks of nobody in particular."""
    if not any(one.rule in _OF_CARE or one.rule in _OF_TIME for one in remarks):
        return remarks
    opened = open_writer(whole)
    calm = {bounds for bounds in whole.sentences if general(whole, bounds, opened)}
    ours = {bounds for bounds in whole.sentences if news(whole, bounds, opened)}

    def idle(one: Remark) -> bool:
        bounds = whole.sentence_at(one.start)
        if one.rule == "P7" and one.proved:
            return False
        return (one.rule in _OF_CARE and bounds in calm) or (one.rule in _OF_TIME and bounds in ours)

    return [one for one in remarks if not idle(one)]
