"""Sentences that speak of nobody in particular: what is so for everybody, and news of the clinic itself.

"X-rays show decay between teeth" and "Our hygienist finished her degree on Saturday" name a treatment or a day and give
nobody away: nobody but we, our staff and people in general is spoken of. Under a question these are all that may pass.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

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
    is are isn save saves sell sells protect protects prevent prevents
    show shows take takes cost costs use uses work works come comes last lasts need needs help helps mean means make makes
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
    painter painters plumber electrician elevator windows roof storm copier printer playlist music boiler bakery library church neighbor
    prices costs fees labs list online forms speaker hold central computer
    truck pipe water power internet fish plants mural floor carpet ceiling garage pintamos pintores ascensor obras aire luz agua
    oficina equipo clinica central puerta calle recepcion
""")  # fmt: skip
_AT_WORK = STAFF | {"desk", "reception"}
_OF_CARE = frozenset({"P2", "P3", "P4", "P6", "P7", "P8", "X3"})
_OF_TIME = frozenset({"P2", "P6", "P8", "X3"})


def general(whole: Text, bounds: tuple[int, int]) -> bool:
    """Whether a sentence says what is so for everybody: in the present, of nobody, of no certain tooth or day."""
    return _said_once("general", _general, whole, bounds)


def _said_once(name: str, is_so: Callable[[Text, tuple[int, int]], bool], whole: Text, bounds: tuple[int, int]) -> bool:
    """What is so of a sentence that is not about the writer, worked out once for each text."""
    key = (name, bounds)
    if key not in whole.about:
        whole.about[key] = not _to_writer(whole, bounds) and is_so(whole, bounds)
    return whole.about[key]


def _to_writer(whole: Text, bounds: tuple[int, int]) -> bool:
    opened = open_writer(whole)
    place = bisect_left(opened, bounds[0])
    return place < len(opened) and opened[place] < bounds[1]


def _general(whole: Text, bounds: tuple[int, int]) -> bool:
    first, after = bounds
    words = [word.plain for word in whole.words[first:after]]
    said = set(words)
    if said.isdisjoint(_GENERIC) or words[0] in _BIDDING or words[0] in ("it", "they", "eso", "esto"):
        return False
    if not said.isdisjoint(SOMEBODY) or not said.isdisjoint(_FEELING):
        return False
    before = ""
    for word, names in zip(words, whole.labels[first:after], strict=True):
        names = names or frozenset()
        if (word in PAST or "@past" in names or "@epast" in names) and before not in _PASSIVE:
            return False
        if before in _POINTING and not names.isdisjoint(_CARE):
            return False
        before = word
    return True


def news(whole: Text, bounds: tuple[int, int]) -> bool:
    """Whether a sentence tells of the clinic or its staff, and of no care and nobody else."""
    return _said_once("news", _news, whole, bounds)


def _news(whole: Text, bounds: tuple[int, int]) -> bool:
    first, after = bounds
    said = {word.plain for word in whole.words[first:after]}
    if not said.isdisjoint(_ABOUT_THEM) or not whole.names_in(first, after).isdisjoint(_CARE):
        return False
    staff = not said.isdisjoint(STAFF)
    if not staff and "desk" not in said and whole.first(_AT_WORK) >= first and not said.isdisjoint(SOMEBODY):
        return False
    return staff or whole.first(STAFF) < first or not said.isdisjoint(_OURS)


def without(whole: Text, remarks: list[Remark]) -> list[Remark]:
    """The remarks without those on care or time in a sentence that speaks of nobody in particular."""

    def idle(one: Remark) -> bool:
        if one.certain or (one.rule == "P7" and one.proved):
            return False
        bounds = whole.sentence_at(one.start)
        return bounds[0] < bounds[1] and (
            (one.rule in _OF_CARE and general(whole, bounds)) or (one.rule in _OF_TIME and news(whole, bounds))
        )

    return [one for one in remarks if not idle(one)]
