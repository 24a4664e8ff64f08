"""Ordinary words: they tell the language of a sentence, and are never taken for a misspelt word of the tables."""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    """The words of a table that has no classes."""
    return frozenset(text.split())


EN = words_of("""the a an and or but if of to in on at by for with from as is are was were be been being am do does did have has had
    will would can could should may might must shall not no yes so too very just also only even still this that these those it
    its we us our you your i my me they them their he him his she her who what when where why how which there here all any
    each every both some more most other such than then now out up down over about into after before again once because while
    thank thanks please great good nice well happy sorry glad hear read know see feel make let call get give take look want
    like love need help team people time way thing things word words kind everyone anyone always never really much many
    please patience clearly treat threat visible visor rating grateful rough thought through though bought brought""")
ES = words_of("""el la los las un una unos unas y o pero si de del al en con por para que es son era fue ser estar esta estan este estos
    estas eso esto lo le les nos se su sus tu tus mi mis me te muy mas menos tambien como cuando donde quien porque ya aqui
    todo todos toda todas cada no sin sobre entre hasta desde hay ha han hemos nuestro nuestra nuestros nuestras gracias
    bueno buena bien feliz encanta gusto hola usted ustedes favor puede pueden podemos queremos sentimos lamentamos leer
    escribir llamar llame llamenos contacte telefono equipo palabras comentario opinion experiencia vosotros os a""")
NOT_PAST = words_of(
    "need feed speed indeed seed weed exceed proceed succeed based located dedicated committed wed interested"
)
