"""What a post asks for, by topic: "Is there parking, and do you take Cigna?" asks for parking and insurers.

A topic is the name of a clinic's fact (`core.topics.FACTS`); UNKNOWN stands for a question whose topic is not in the
table. Only asking clauses count: somebody who grumbles about the parking asks for nothing. Patterns see plain text
(small letters, no accents); English and Spanish share one table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.core.services import DEPARTMENTS, SERVICES

UNKNOWN: Final = "?"

_OPENERS: Final = (
    r"(?:(?:could|may|will|would|did) (?=(?:you|i|we|one|it|they|there|the|anyone|anybody|somebody|someone)\b)|"
    r"do|does|is|are|can|how|what|whats|what's|where|when|which|who|whom|why|any|anyone|"
    r"hay|tienen|tiene|aceptan|acepta|cuanto|cuanta|cuantos|se puede|puedo|podria|podrian|abren|atienden|atiende|"
    r"donde|cuando|que|cual|quien|a quien|como|hacen|ofrecen|hablan|desde que|a que|hasta que|esta|estan|trabajan|"
    r"ponen|cobran|reciben|toman|alguien)\b"
)
_ASKING: Final = re.compile(
    rf"^(?:hi|hello|hey|hola|buenas|buenos dias|please|and|y|pls|question|pregunta|quick question|so|ok|"
    rf"sorry)?\W*{_OPENERS}"
    r"|\b(?:i wonder|wondering|anyone know|anybody know|does anyone|can (?:you|anyone|somebody)|could you|tell me|"
    r"let me know|(?:want|need|like) to (?:talk|speak) (?:to|with)|quiero hablar con|need to know|want to know|"
    r"would like to know|like to ask|looking for|trying to find out|how much|"
    r"need (?:info|information)|where can i|quisiera saber|quiero saber|me (?:pueden|puede|podrian) decir|"
    r"alguien sabe|busco|necesito saber|me gustaria saber|how (?:else )?(?:can|do) (?:i|we|one))\b"
)
# Said without a question mark, and still something that is asked for.
_WISH: Final = frozenset({"jobs", "records", "privacy_contact"})
_WISHES: Final = re.compile(
    r"\b(?:i|we)(?: would|'d)? (?:like|want|need|am looking|request|ask)\b|looking for|please|\bapply\b|"
    r"my (?:cv|resume)\b|"
    r"^(?:delete|erase|remove|send|wipe)|busco|quiero|quisiera|necesito|solicito|por favor|borren|borrar|eliminen|"
    r"manden|envien|mi (?:curriculum|cv)\b"
)
_AND: Final = re.compile(rf",? (?:and|y|e|plus|also|&|or|o) (?={_OPENERS})|, (?={_OPENERS})")
_SENTENCE: Final = re.compile(r"[^.!?;\n]+[?!.;]*")

_PRICE: Final = re.compile(
    r"how much|\bprices?\b|\bcosts?\b|\bfees?\b|charge for|\brates\b|\bquote\b|expensive (?:is|are)|"
    r"cuanto (?:cuesta|sale|vale|cobran|es|cuestan|salen|valen|me)|que (?:cuesta|vale|precio)|precio|costo|"
    r"tarifa|cobran por"
)
_WHO: Final = re.compile(
    r"who(?:'s| is| leads?| runs?| heads?| does| will| do you have)|name of (?:the|your)|which (?:doctor|"
    r"dentist|therapist)|"
    r"who are (?:the|your)|quien(?:es)? (?:es|son|dirige|hace|atiende|lleva|esta)|que (?:doctor|doctora|"
    r"dentista)|como se llama"
)
_SHOWN: Final = re.compile(
    r"video|film|clip|exercise|stretch|ejercicio|estiramiento|tutorial|watch|"
    r"how (?:do|does|should|can) (?:i|you|we|one|people|kids|they|clear|aligners|it)|how to|show (?:me|how)|"
    r"como (?:se|me|funciona|limpio|cepill|debo|lav)|"
    r"brush|cepill|how .{0,20}work"
)
_OFFERED: Final = re.compile(
    r"\b(?:do|does|can|could) (?:you|they|the \w+|one|your \w+)\b|\boffer|\bprovide|\bare there|is there|"
    r"ofrecen|hacen|tienen|ponen|"
    r"dan\b|tratan|atienden|treat|\bhay\b|services|servicios|se hacen?|realizan|trabajan"
)

# (topic, pattern, the topics it speaks louder than). Read from top to bottom.
TOPICS: Final[tuple[tuple[str, str, tuple[str, ...]], ...]] = (
    ("privacy_contact",
     (r"(?:delete|erase|remove|wipe|destroy|forget) (?:all )?(?:of )?(?:my|our|the|any|every|whatever|"
     r"personal) ?.{0,40}"
     r"(?:data|information|info|details|account|everything|me\b|file)|right to (?:be forgotten|erasure)|"
     r"(?:what|which) (?:data|information|info) .{0,20}(?:have|hold|keep|store) (?:on|about|of)|"
     r"object to .{0,30}data|"
     r"(?:borr|elimin|supr|quit)\w{1,5} .{0,30}\bdatos|que (?:datos|informacion) (?:tienen|guardan)|"
     r"dar de baja mis datos|"
     r"(?:correct|change|update|rectify|fix) (?:my|the) (?:personal )?(?:data|details)|who .{0,30}personal data"),
     ("records", "privacy_notice", "manager")),
    ("records",
     (r"(?:copy|copies|duplicate) (?:of|for) .{0,25}(?:records?|x-?rays?|files?|charts?|notes|scans?|history|images)|"
     r"(?:get|have|obtain|request|want|need|send|transfer|release|pick up|forward|"
     r"ask for) .{0,25}(?:\brecords\b|x-?rays|\bmy file|\bchart|radiograph)|"
     r"copias? .{0,30}(?:expediente|historial|radiografia|historia|placas)|(?:pedir|quiero|necesito|obtener|"
     r"solicitar|enviar) .{0,20}"
     r"(?:expediente|historial|radiografias|mis placas)|expedientes?\b"),
     ("privacy_contact", "privacy_notice", "booking")),
    ("jobs",
     (r"\bhiring|\bjobs?\b|vacanc|\bapply\b|\bapplication|\bresume\b|\bcv\b|internship|apprentice|work (?:for|"
     r"with) you|"
     r"work (?:here|there) as|open positions?|openings? for (?:a|an) (?:\w+ )?(?:hygienist|assistant|"
     r"receptionist|therapist|physio)|looking for (?:work|a position|(?:\w+ )?(?:assistants?|"
     r"hygienists?|receptionists?|therapists?|physios?|staff))|(?:need|hire|take on) (?:a|an|any|"
     r"more) (?:\w+ )?(?:assistants?|hygienists?|receptionists?|therapists?|physios?|staff)|buscan (?:personal|"
     r"recepcionista|asistente|higienista|fisio)|"
     r"trabajo\b|empleo|vacante|curriculum|contratando|contratan|hoja de vida|practicas|pasant|postular"),
     ("manager", "address", "new_patients", "hours", "services", "staff")),
    ("privacy_notice",
     (r"privacy (?:policy|notice|statement)|do with .{0,20}(?:data|information)|(?:people's|personal|patient|"
     r"private|our) data|"
     r"data protection|gdpr|\bcookies?\b|aviso de privacidad|politica de privacidad|con (?:los|mis|"
     r"nuestros) datos|proteccion de datos"),
     ("manager", "address")),
    ("emergency_line",
     (r"(?:out of|after|outside) (?:office )?hours|(?:at|by|on \w+|sunday|saturday|weekend) nights?|"
     r"middle of the night|3 ?am|emergency (?:line|number|phone|contact|dentist|appointment|slot|cover|service)|"
     r"whom? (?:does|do|should|can|would) (?:one|i|we|you|people) (?:call|ring|phone|contact)|"
     r"who(?:m)? to (?:call|ring)|"
     r"(?:urgent|emergenc|toothache|broken|breaks|hurt\w*|pain).{0,40}(?:weekend|closed|night|sunday|holiday|"
     r"evening)|"
     r"(?:weekend|closed|night|sunday|holiday).{0,40}(?:urgent|emergenc|toothache|breaks|hurt\w*|pain\b)|"
     r"fuera de(?:l)? horario|de noche|por la noche|de madrugada|(?:numero|telefono|linea) (?:de|"
     r"para) (?:emergencia|urgencia)|"
     r"a quien (?:se )?(?:llam|hay)|donde (?:se )?llam|(?:urgencia|emergencia|duele).{0,40}(?:domingo|noche|"
     r"fin de semana|cerrado|festivo)"),
     ("hours", "hours_saturday", "hours_sunday", "hours_holidays", "booking", "services", "manager")),
    ("payment_plans",
     (r"payment plans?|instal?lments?|pay (?:it )?(?:monthly|over|in parts|by the month|off|later|bit by bit)|"
     r"\bmonthly\b|financ|"
     r"spread the (?:cost|payments?)|(?:a|en) plazos|mensualidad|mensual\b|\bcuotas|meses sin|pagar (?:en|"
     r"por) (?:partes|meses|cuotas)|carecredit"),
     ()),
    ("insurers",
     (r"insurance|insurer|medicaid|medicare|\baetna|\bcigna|metlife|delta dental|\bdelta\b|humana\b|guardian\b|"
     r"blue cross|anthem|"
     r"united ?health|tricare|\bppo\b|\bhmo\b|in[- ]network|(?:my|which|what|dental) plans?\b|coverage|"
     r"seguros?\b|aseguranza|aseguradora|cobertura|mutua\b|obra social"),
     ()),
    ("first_visit",
     (r"\b(?:to )?bring\b(?! (?:my|a|the|our) (?:dog|pet|friend|kid|son|daughter|husband|wife|baby|child))|"
     r"what (?:papers|documents|paperwork)|"
     r"need .{0,20}first (?:visit|time|appointment)|(?:papers|documents|paperwork|forms?) (?:do|does|should|are|"
     r"to)|first (?:visit|time|appointment) (?:work|"
     r"go|like|look)|"
     r"(?:que|hay que|debo|tengo que|necesito|conviene) .{0,25}(?:llevar|traer)|papeles|(?:llevar|"
     r"traer) .{0,25}primera|que documentos"),
     ("new_patients", "insurers", "booking")),
    ("cancelling",
     (r"cancel|resched|(?:change|move|shift) (?:a|an|the|one's|your|my) (?:time|appointment|booking|slot)|"
     r"late fee|no-?show|"
     r"how (?:late|short|much notice)|notice (?:do|for|is)|cancelar|(?:cambiar|mover) (?:una|la|mi|de) (?:cita|"
     r"hora)|reprogramar|anular"),
     ("booking", "hours")),
    ("new_patients",
     (r"new (?:patients?|people|clients?|customers?|faces|families|folks)|taking (?:on )?(?:new|anyone|anybody|"
     r"people|more)|"
     r"(?:taking|accept\w*) (?:any )?new|wait(?:ing)? ?list|\bregister\b|sign up|join (?:the|your) (?:practice|"
     r"clinic|list)|"
     r"how soon (?:can|could|is|does)|how long .{0,30}(?:first (?:visit|appointment|time)|get in)|"
     r"pacientes? nuev|nuevos? pacientes?|(?:gente|personas) nuev|lista de espera|registrarse|darse de alta|"
     r"hay cupo|cupo\b"),
     ("booking", "insurers", "first_visit")),
    ("parking",
     (r"\bpark(?:ing|ed)?\b|car ?park|(?:leave|put) (?:the|my|a|our|one's|your) (?:car|truck|van|bike)|"
     r"space for (?:a|the|my) car|"
     r"estacion(?:ar|amiento|o)|aparca|parqueo|parquear|dej(?:o|ar|amos|a) (?:el|mi) (?:carro|coche|auto)|cochera"),
     ("address", "transport")),
    ("wheelchair",
     (r"wheelchair|step[- ]?free|\bstairs|\bsteps?\b|elevator|\blift\b|\bramp\b|accessib|stroller|pram\b|"
     r"walker\b|crutch|"
     r"silla de ruedas|ascensor|elevador|rampa|escaler|escalon|carriola|cochecito|muletas|accesible"),
     ("address",)),
    ("transport",
     (r"\bbus(?:es)?\b|\btrain\b|\btram\b|\bmetro\b|subway|public transport|without a car|autobus|"
     r"\bcamion(?:es)?\b|transporte|\btren\b|sin (?:carro|coche)"),
     ("address",)),
    ("languages",
     (r"\bspeaks?\b(?! (?:to|with))|spoken|languages?\b|interpreter|translat|\bin (?:spanish|english|vietnamese|"
     r"french|chinese|german|portuguese)\b|"
     r"\bhabl(?:a|an|en|e)\b(?! con)|idiomas?\b|interprete|en espanol|en ingles"),
     ("staff",)),
    ("children",
     (r"old enough|too young|is \d+ (?:ok|too|old)|my (?:son|daughter|kid|child|boy|girl|toddler|"
      r"grand\w+) is (?:\d|one|two|three|four|five)|(?:what|which|from what|minimum) age|how (?:old|young)|"
      r"youngest|\bkids?\b|\bchild(?:ren)?\b|toddler|"
     r"\bbab(?:y|ies)\b|little ones|"
     r"pa?ediatric|year[- ]?olds?|que edad|\bninos?\b|\bninas?\b|\bbebes?\b|mi hij[oa]|pediatr"),
     ("services", "new_patients", "staff")),
    ("hours_holidays",
     (r"(?<!on )holidays?\b|christmas|xmas|thanksgiving|new year|(?:4th|fourth) of july|july 4|independence day|"
     r"labor day|memorial day|"
     r"easter|good friday|between the years|festivos?|feriados?|navidad|nochebuena|ano nuevo|semana santa|"
     r"puente\b|dia de (?:accion|la independencia)"),
     ("hours", "hours_saturday", "hours_sunday", "booking")),
    ("weekend", r"weekends?|fin(?:es)? de semana", ("hours", "booking")),
    ("hours_saturday", r"saturdays?|sabados?\b", ("hours", "booking", "services")),
    ("hours_sunday", r"sundays?|domingos?\b", ("hours", "booking", "services")),
    ("manager",
     (r"\bmanager\b|in charge\b|(?:speak|talk|complain) to (?:someone|somebody) (?:higher|above|responsible)|"
     r"supervisor|"
     r"\bgerente|gerencia|encargad[oa]|responsable|who (?:do|can|does) (?:i|one|we) complain"),
     ("staff", "contact")),
    ("hours",
     (r"\bhours\b|\bopen(?:s|ing)?\b|\bclos(?:e(?! (?:by|to))|es|ing|ed)\b|what time|how (?:late|early)|evenings?\b|after work|"
     r"during the week|(?:mon|tues|wednes|thurs|fri)days?\b|horarios?|\babr(?:en|e)\b|abiert|cierran|cierra\b|"
     r"cerrad|a que hora|"
     r"hasta que hora|entre semana|\b(?:lunes|martes|miercoles|jueves|viernes)\b|por la tarde"),
     ()),
    ("booking",
     (r"\bbook(?:ing|ings|ed)?\b|make an appointment|schedule (?:an|online|something)|appointments? online|"
     r"online appointment|"
     r"get an appointment|reserv(?:ar|a|o)|pedir (?:una )?(?:cita|hora|turno)|sacar (?:una )?(?:cita|turno)|"
     r"agendar|en linea|por internet|online"),
     ()),
    ("address",
     (r"\baddress|where (?:are|is) (?:you|the|your)\b|where (?:exactly )?(?:are|do) (?:you|i find)|located|"
     r"location|directions|find (?:you|the (?:clinic|office))|"
     r"get (?:there|to you)|what street|which street|que calle|donde (?:estan|quedan?|se encuentran|es\b|esta)|"
     r"direccion|ubica|como (?:llego|llegar|se llega)"),
     ()),
    ("contact",
     (r"where (?:to|do i|can i|should i) (?:ask|write|call)|who(?:m)? (?:do|can|should) (?:i|one) (?:ask|talk|"
     r"write)|phone number|"
     r"(?:e-?mail|telephone|fax|whatsapp)\b|your number|how (?:do|can) (?:i|one|we) (?:reach|contact|get in touch)|"
     r"a quien (?:le )?pregunt|donde (?:puedo )?pregunt|(?:numero|telefono|correo)\b|como (?:los|les) contact"),
     ()),
)  # fmt: skip
_TOPICS: Final = tuple((name, re.compile(pattern), louder) for name, pattern, louder in TOPICS)
_SPREAD: Final = {"weekend": ("hours_saturday", "hours_sunday")}
# What asks about one's own body is for a person with a licence, whatever else is in the sentence.
CLINICAL: Final = re.compile(
    r"\b(?:is (?:it|that|this) (?:normal|ok|okay|usual|to be expected|bad|serious|dangerous|safe|expected)|"
    r"should i (?:worry|be worried|stop|take|"
    r"wear|use|rinse|eat|see|be concerned|keep|put|wait|get|ice)|can i (?:eat|drink|smoke|take|run|exercise|"
    r"chew|swim|brush|work out|drive)|normal (?:for|that|to|after|the)|"
    r"how long (?:does|will|should) .{0,30}(?:last|hurt|heal|swell|numb|sore|take to heal)|what (?:can|should|"
    r"do) i (?:take|do (?:about|for|against))|"
    r"does (?:it|that|this) (?:hurt|mean|sound)|still (?:hurts|swollen|sore|numb|clicks|bleeding)|"
    r"to be expected|(?:es|sera|seria) normal|"
    r"puedo (?:comer|tomar|beber|fumar|correr|hacer ejercicio|nadar|conducir)|que (?:puedo|me puedo|"
    r"debo) (?:tomar|poner|hacer)|"
    r"cuanto (?:dura|tarda) .{0,30}(?:dolor|hinchaz|anestesia|sanar|en quitarse)|debo preocuparme|me preocupo|"
    r"tengo que preocuparme|"
    r"worth worrying|worried about|what causes|por que me)\b"
)
_BODY: Final = re.compile(
    r"hurt|pain|sore|swell|swoll|bleed|numb|click|crack|ache|itch|tingl|throb|bruis|sensitiv|stitch|gum|jaw|"
    r"tooth|teeth|"
    r"tongue|knee|shoulder|ankle|neck|back\b|hip\b|foot|cavity|infect|duele|dolor|hinch|sangr|encia|muela|"
    r"diente|mandibula|"
    r"rodilla|hombro|espalda|tobillo|cuello|llag|sensib|hormigu|adormec|gris|grey|gray|numbness|retainer|trays|"
    r"brackets"
)


def clauses(words: str) -> Iterator[str]:
    """The clauses of a plain text that ask for something."""
    for sentence in _SENTENCE.findall(words):
        clean = sentence.strip(" ¿¡!.?;-")
        if clean and ("?" in sentence or _ASKING.search(clean)):
            yield from (part.strip() for part in _AND.split(clean) if part.strip())


def asked(words: str) -> tuple[str, ...]:
    """The topics a plain text asks for, each once, in its order; UNKNOWN where a question has none of the table's."""
    found: list[str] = []
    for clause in clauses(words):
        here = _topics(clause)
        # "and how much?" leans on what was asked before
        # "Why does nobody pick up?" asks nothing, and neither does "Qué gente más linda".
        found += here or ([] if _BITTER.search(clause) or not _plainly_asks(words, clause) else [UNKNOWN])
    if not found:
        found = [name for name in _topics(words) if name in _WISH and _WISHES.search(words)]
    return tuple(dict.fromkeys(found))


# A question in English is known by its first word, with or without its mark; "que", "como" and "esta" begin anything.
_UNMARKED: Final = re.compile(
    r"^(?:hi|hello|hey|please|and|so|ok)?\W*(?:do|does|is|are|can|could|may|how|what|whats|where|when|which|"
    r"who)\b|anyone know|"
    r"tell me|let me know|want to know|looking for|alguien sabe|quisiera saber|me (?:pueden|puede) decir"
)
# What makes a question a complaint: "Is it normal to be ignored?", "Why does nobody call me back?"
_BITTER: Final = re.compile(
    r"\b(?:why|how (?:can|dare|come|could)|por que|como es posible|is it (?:too much|asking)|seriously|really|"
    r"ridiculous|unbeliev\w+|terribl\w*|horribl\w*|rude|awful|worst|nobody|no ?one|never|ever going|ignor\w+|"
    r"joke|scam|rip ?off|waste|disgust\w*|unaccept\w*|shame|lost my|still waiting|nadie|nunca|pesim\w*|"
    r"vergüenza|verguenza|estafa|robo|when will (?:you|someone|somebody)|does anyone (?:ever|even)|"
    r"anyone (?:even|actually) work)\b"
)


def _plainly_asks(words: str, clause: str) -> bool:
    return f"{clause}?" in words or bool(_UNMARKED.search(clause)) or "?" in words.partition(clause)[2][:200]


def bitter(words: str) -> bool:
    """Whether a plain text complains while it asks."""
    return bool(_BITTER.search(words))


def only_asks(words: str) -> bool:
    """Whether a plain text does nothing but ask, without bitterness."""
    spoken = [one.strip(" ¿¡!.?;-") for one in _SENTENCE.findall(words)]
    told = [one for one in spoken if len(one) > 12 and f"{one}?" not in words and not _ASKING.search(one)]
    return not _BITTER.search(words) and not told


def clinical(words: str) -> bool:
    """Whether somebody asks about a body, which only a person with a licence may answer."""
    return any(CLINICAL.search(clause) and (_BODY.search(words)) for clause in clauses(words))


def _topics(clause: str) -> list[str]:
    hits = [(match.start(), name, louder) for name, pattern, louder in _TOPICS if (match := pattern.search(clause))]
    quiet = {one for _, _, louder in hits for one in louder}
    services = [name for name, pattern in SERVICES.items() if pattern.search(clause)]
    names = [(at, name) for at, name, _ in hits if name not in quiet]
    kept = {name for _, name in names}
    if price := _PRICE.search(clause):
        names = [(at, name) for at, name in names if name not in ("insurers", "hours", "booking", "children")]
        if not kept & {"cancelling", "parking"}:
            names += [(price.start(), f"price_{one}") for one in _narrow(services)] or [(price.start(), "price")]
    elif services and not kept - {"contact", "booking", "address", "hours"}:
        names += _of_services(clause, services, bool(kept & {"hours"}))
    return [one for _, name in sorted(names) for one in _SPREAD.get(name, (name,))]


def _of_services(clause: str, services: list[str], timed: bool) -> list[tuple[int, str]]:
    """Who does it, a film of it, or whether it is offered at all."""
    departments = [group for group, members in DEPARTMENTS.items() if set(members) & set(services)]
    if _WHO.search(clause) and not timed:
        return [(0, f"staff_{group}") for group in departments]
    if _SHOWN.search(clause):
        return [(0, f"link_{one}") for one in _narrow(services)]
    if _OFFERED.search(clause) and not timed:
        return [(0, f"services_{group}:{'+'.join(_narrow(services))}") for group in departments]
    return []


def _narrow(services: list[str]) -> list[str]:
    """The services themselves; a department only when nothing in it was named."""
    general = {"dental", "orthodontic", "physio"}
    special = [one for one in services if one not in general]
    return special or services
