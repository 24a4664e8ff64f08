"""Ordinary words: they tell the language of a sentence, and are never taken for a misspelt word of the tables."""

from __future__ import annotations

EN = frozenset("""the a an and or but if of to in on at by for with from as is are was were be been being am do does did have has had
    will would can could should may might must shall not no yes so too very just also only even still this that these those it
    its we us our you your i my me they them their he him his she her who what when where why how which there here all any
    each every both some more most other such than then now out up down over about into after before again once because while
    thank thanks please great good nice well happy sorry glad hear read know see feel make let call get give take look want
    like love need help team people time way thing things word words kind everyone anyone always never really much many
    please patience clearly treat threat visible visor rating grateful rough thought through though bought brought""".split())
ES = frozenset("""el la los las un una unos unas y o pero si de del al en con por para que es son era fue ser estar esta estan este estos
    estas eso esto lo le les nos se su sus tu tus mi mis me te muy mas menos tambien como cuando donde quien porque ya aqui
    todo todos toda todas cada no sin sobre entre hasta desde hay ha han hemos nuestro nuestra nuestros nuestras gracias
    bueno buena bien feliz encanta gusto hola usted ustedes favor puede pueden podemos queremos sentimos lamentamos leer
    escribir llamar llame llamenos contacte telefono equipo palabras comentario opinion experiencia vosotros os a""".split())
NOT_PAST = frozenset("need feed speed indeed seed weed exceed proceed succeed based located dedicated committed wed interested".split())
REAL_WORDS = frozenset("""patience patient's visor treaty great greats treats treated threat crowd crowds brown drown frown grown
    filing falling feeling killing billing willing felling bracket racket basket casket graph crafts drafts shorts short
    scars scarf scare sound sounds round wounds bounds closing posting hosting revised revises reviewed reviewer
    reviewers clients' cleaning gleaning leaning learning meaning filings fillings polished police politely therapist
    sessions passion mission season reason lesson lessons seasons reasons persons person tables table cables stable
    bills pills hills skills fills tills wills mills fears years hears tears starts stars starting star stare share
    charged change changed changes changing chance chances recorded records reward rewards cords closed close closer
    losing choose chose chosen those these tooth smooth booth both teeth truth taught caught thought sought though
    tough rough cough dough bough cold colds solid rapid valid avoid paid said maid raid aid aide guide guided ride
    pride price prize prices prized priced fined find finds kind kinds mind minds wind winds""".split())
