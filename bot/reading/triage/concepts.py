"""Things people speak of, as word lists in English and Spanish. The linear model weighs them; each is one feature.

Patterns see plain text (see `words.plain`) and match at the start of a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from bot.reading.triage.dangers import DANGERS, PAIRS

CONCEPTS: Final = {
    "good": (
        r"great|good|magician|wizard|legend|angels?\b|a raise\b|promote|rock!|rocks?\b|shout ?-?out|kudos|props\b|"
        r"hats off|well done|bravo|nice|lovely|excellent|amazing|awesome|best|love[ds]?\b|loving|wonderful|"
        r"fantastic|superb|"
        r"brilliant|perfect|friendly|kind\b|caring|gentle|helpful|polite|professional|recommend|thank|grateful|"
        r"happy|pleased|satisf|content|glad|impress|fabulous|outstanding|top[- ]notch|exceptional|star\b|pleasant|"
        r"courteous|warm|attentive|reassur|welcoming|smil|comfort|thx|cheers|bueno|buena|buen\b|buenisim|excelente|"
        r"encant|mejor(?:es)?\b|amable|gracias|recomiend|recomendad|contenta?\b|feliz|perfect|maravill|genial|"
        r"atent[oa]|profesional|felicidades|agradec|increible|super\b|carin|da gusto"
    ),
    "bad": (
        r"bad|worst|terrible|horrible|awful|poor|pathetic|useless|rude|disgust|disappoint|shame|joke\b|avoid|"
        r"never again|waste|unprofessional|dirty|filthy|careless|wrong|fail|ridiculous|incompeten|nightmare|"
        r"appalling|dreadful|unacceptable|angry|upset|annoy|frustrat|mismanag|arrogan|ignored|let down|not happy|"
        r"unhappy|scam|fraud|rip[- ]?off|robbery|greedy|cheat|regret|worse|shoddy|meh\b|mediocre|pesim|mal\b|mala\b|"
        r"malo|horribl|fatal|verguenza|groser|estafa|robo\b|decepc|nunca mas|no recomiendo|no lo recomiendo|"
        r"no vuelvo|chapuza|asco|peor|falta de respeto|inaceptable|molest|queja"
    ),
    "but": (r"but\b|however|though|although|only\b|except|apart from|pero|aunque|salvo"),
    "not_bad": (
        r"not bad|no complaints?|no issues?|no problems?|not unreasonable|couldn't (?:fault|ask)|can't fault|"
        r"(?:never|not|wasn't|weren't|doesn't|didn't|won't)(?: \w+)? disappoint|no (?:me )?decepcion|"
        r"nothing against|didn't hurt|no pain|painless|pain[- ]free|never felt|zero pain|no me dolio|sin dolor|"
        r"ni (?:me )?dolio|ni senti"
    ),
    "lukewarm": (
        r"average|ok\b|okay|so[- ]so|fine\b|decent|alright|all right|mediocre|regular\b|nothing special|"
        r"nada del otro|normal\b|mas o menos"
    ),
    "wait": (
        r"wait|queue|line\b|late\b|delay|hours?\b|mins?\b|minutes?|ages\b|on hold|held on|slow|token|overdue|rang\b|"
        r"ring(?:ing)?\b|pick(?:ed)? up|answer(?:s|ed)? (?:the )?(?:phone|call)|months?\b|esper|tard|demor|retras|"
        r"atrasad|horas?\b|contesta|cola\b"
    ),
    "money": (
        r"bill|charg|price|pric(?:e|ey|ing)|cost|fee\b|fees|paid|pay\b|paying|money|expensive|deposit|refund|"
        r"invoice|insur|covered|quote|estimate|overcharg|dollar|rupee|wallet|voucher|statement|receipt|balance|owe|"
        r"\$|£|€|cobr|precio|car[oa]\b|carisim|factura|dinero|pag(?:o|ar|ue|ado)|seguro|cargo|devol|commission|"
        r"pockets?"
    ),
    "staff": (
        r"staff|recep|front desk|rude|attitude|manners|behav|arrogan|guard|hung up|shout|yell|eyes at|snippy|abrupt|"
        r"employee|talked over|disrespect|dismissive|laughed at|unfriendly|trato|groser|maleducad|grit|borde|"
        r"mala cara|personal\b|mala educacion"
    ),
    "schedule": (
        r"appoint|book|resched|slot|cancel|calendar|available|availab|opening\b|move (?:my|it|me|our)|come in\b|"
        r"confirm|follow[- ]?up|cita|agend|reserv|turno|cambiar|consulta\b"
    ),
    "facility": (
        r"parking|park\b|toilet|bathroom|restroom|loo\b|loos|clean|filthy|dirty|smell|stink|chair|room\b|ward\b|"
        r"building|lift\b|elevator|stairs|air ?con|ac\b|hot\b|cold\b|noisy|music|canteen|food|cockroach|sign(?:age|"
        r"s)\b|heating|bano|suci|huele|estacion|sala\b|horno"
    ),
    "care": (
        r"treatment|diagnos|pain|hurt|rough|filling|crown|implant|braces|aligner|fell out|infection|swell|nurse|"
        r"doctor|dentist|surgeon|physio|procedure|medicine|tablets|exam|test|scan|result|explain|tratamiento|muela|"
        r"empaste|corona|dolor|duele|doctor|dentista|enferm|diagnost"
    ),
    "ask": (
        r"do you|does\b|are you|is there|can (?:i|you|we|my)|could (?:i|you|we|my)|would (?:you|it)|what(?:'s| is|"
        r" are| time)?\b|when\b|where\b|how (?:much|long|many|do|does)|which\b|should i|any chance|looking for|"
        r"interested in|i'd like|i need to|wanting to|hola|tienen|hacen|aceptan|atienden|cuanto|cuando|donde|"
        r"a que hora|puedo|pueden|necesito|quisiera|desde que edad|hay\b|es normal|cual"
    ),
    "symptom": (
        r"sensitiv|sore|zing|ache|aching|click|stiff|bleed|numb|swell|loose|tight|throb|sting|itch|tender|tingl|"
        r"sensib|molesta|sangr|is it (?:normal|ok|safe)|should i (?:keep|have|wait|worry|stop)|es normal|"
        r"can i (?:eat|drink|take|smoke|exercise|brush|use)|when can i (?:eat|drink|run|go)|puedo (?:comer|tomar|"
        r"beber|hacer)"
    ),
    "general_info": (
        r"insurance|medicaid|medicare|network|hours\b|open\b|close\b|address|located|offer\b|accept|walk[- ]?ins?|"
        r"cost of|price|cheap|how much|referral|age\b|parking|financ|payment plan|acepta|abren|cierran|ubicad|"
        r"cuesta|horario|estacionamiento"
    ),
    "advert": (
        r"http|www|bit ?ly|\.example|telegram|whatsapp|crypto|bitcoin|followers|dm (?:me|us|now)|link in|my page|"
        r"my profile|earn\b|loan|seo\b|leads\b|wholesale|factory price|viagra|hacker|recover|spell|casino|forex|"
        r"invest|donation|follow for|promo\b|click (?:the|here)|work from home|gana dinero|prestamo|sigueme|link en|"
        r"buy now|cheap|guarantee|verify here|contact her|contact him|reach him|trading"
    ),
    "idea": (
        r"would (?:be|make|suit|help|like)|should\b|more\b.{0,20}please|please|suggest|idea|wish|put a|estaria bien|"
        r"ojala|deberian|website|web ?page|page not found|link\b|survey|leaflet|app\b"
    ),
    "thanks": (r"thank|thx|ta\b|cheers|gracias|congrat|felicid|kudos|well done|shout ?out"),
    "kindness": (
        r"h(?:e|o)ld my hand|hand on my|remember(?:ed|s) (?:my|me|our|his|her)|listen(?:s|ed)|patien(?:tly|ce)|"
        r"explain(?:s|ed) "
        r"(?:all|each|every|it|slowly|in|to (?:me|us|my)|the|twice|with|my)|(?:our|my|his|her) (?:own )?language|"
        r"like (?:a |one of |our |my |his |her )?(?:family|friend|mother|brother|sister|son\b|daughter|father|"
        r"home)|ma[dk]es? "
        r"(?:me|him|her|us|my \w+|it) (?:laugh|smile|feel|so|easy)|sang\b|medal|bless|nothing (?:is |was )?too|"
        r"at ease|"
        r"never (?:judged|rushed|hurried|made me)|(?:no|without) (?:rush|hurry|judg)|without being asked|"
        r"stayed (?:with|late|"
        r"after|past)|(?:rang|called|phoned) (?:the )?(?:next day|to ask|when)|check(?:ed)? on me|talk(?:ed|"
        r"s) me through|"
        r"angel|trust|(?:took|gave|gives|takes) (?:his|her|their|the|full|half) .{0,12}time|believed me|"
        r"down to earth|jolly|"
        r"me (?:cogio|escucho|explico|llamaron|trato|trataron)|paciencia|con (?:dibujos|cuidado|mimo)"
    ),
    "recovery": (
        r"(?:pain|cough|fever|ache|swelling|acidity|problem|limp|scars?|pimples?|allergy|fear) (?:is |has |are |"
        r"have |all |"
        r"almost |nearly |now )*(?:gone|went|vanish|over\b|free\b|stopped|normal|zero)|cured|under control|"
        r"(?:can|could) "
        r"(?:now )?(?:walk|run|eat|sleep|lift|bite|hear|see|read|drive|smile|laugh)|walk(?:s|ing|ed) (?:again|"
        r"now|out|"
        r"on|home|himself|herself|without)|first time in|by (?:morning|friday|the weekend|evening)|new (?:life|"
        r"person|"
        r"confidence)|home (?:in|on|by|inside|within|after|safe)|went to (?:work|office|school)|came down|"
        r"feel(?:s|ing)? "
        r"(?:new|free|better|confident)|ya (?:duermo|camino|como|muerdo|puedo|no me duele)|por primera vez|"
        r"sali (?:de|"
        r"como|rie|cam|content)|i sleep\b"
    ),
    "over": (
        r"saved|sorted|fixed|solved|gone\b|vanish|history\b|finished|no more|any ?more|years ago|used to\b|"
        r"back (?:on|to)|healed|recover|cured|better\b|like new|(?:never|not) (?:once|even)|zero|didn't (?:hurt|"
        r"feel|even)|nothing at all|at once|same (?:day|hour)|within (?:the|an|ten)|stayed late|opened (?:up|the)|"
        r"how fast|rang (?:me|back)|called (?:me )?back|fitted me|squeezed me|champion|hero|legend|life back|"
        r"save[ds]? (?:me|my|us|it)|salvaron|como nuev|ni (?:me|senti|hinch)|otra vez|atendieron|devolv"
    ),
    "future": (
        r"tomorrow|next week|this week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|"
        r"miercoles|jueves|viernes|sabado|domingo|manana"
    ),
}
_COMPILED: Final = tuple((name, re.compile(rf"(?<!\w)(?:{pattern})")) for name, pattern in (CONCEPTS | DANGERS).items())
_HAPPY: Final = re.compile("[❤♥😍🥰😊😁😀😃👍👏🙌🎉💯🔥🤘💪⭐🌟😄🙏✨]|<3|:\\)")
_UNHAPPY: Final = re.compile("[👎😡😠🤬😤😞😢🤮💩🙄]|:\\(")


@lru_cache(maxsize=64)  # asked several times while one post is read
def spoken_of(words: str) -> tuple[str, ...]:
    """The concepts a plain text speaks of; twice ("good", "good+") when it does so more than once."""
    return tuple(_spoken_of(words))


def _spoken_of(words: str) -> Iterator[str]:
    found = {name: len(pattern.findall(words)) for name, pattern in _COMPILED}
    for name, times in found.items():
        if times:
            yield name
        if times > 2:
            yield f"{name}+"
    for one, other in PAIRS:
        if found[one] and found[other]:
            yield f"{one} & {other}"
    if found["bad"] and not (found["good"] or found["not_bad"] or found["but"]):
        yield "nothing but bad"
    if found["good"] and not (found["bad"] or found["but"]):
        yield "nothing but good"
    if _HAPPY.search(words):
        yield "happy face"
    if _UNHAPPY.search(words):
        yield "unhappy face"
