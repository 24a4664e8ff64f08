"""Things people speak of, as word lists in English and Spanish. The linear model weighs them; each is one feature.

Patterns see plain text (see `words.plain`) and match at the start of a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.core.triage.dangers import DANGERS, PAIRS

CONCEPTS: Final = {
    "good": r"great|good|nice|lovely|excellent|amazing|awesome|best|love[ds]?\b|loving|wonderful|fantastic|superb|brilliant|perfect|"
    r"friendly|kind\b|caring|gentle|helpful|polite|professional|recommend|thank|grateful|happy|pleased|satisf|content|glad|impress|"
    r"fabulous|outstanding|top[- ]notch|exceptional|star\b|pleasant|courteous|warm|attentive|reassur|welcoming|smil|comfort|thx|cheers|"
    r"bueno|buena|buen\b|buenisim|excelente|encant|mejor(?:es)?\b|amable|gracias|recomiend|recomendad|contenta?\b|feliz|perfect|"
    r"maravill|genial|atent[oa]|profesional|felicidades|agradec|increible|super\b|carin|da gusto",
    "bad": r"bad|worst|terrible|horrible|awful|poor|pathetic|useless|rude|disgust|disappoint|shame|joke\b|avoid|never again|waste|"
    r"unprofessional|dirty|filthy|careless|wrong|fail|ridiculous|incompeten|nightmare|appalling|dreadful|unacceptable|angry|upset|"
    r"annoy|frustrat|mismanag|arrogan|ignored|let down|not happy|unhappy|scam|fraud|rip[- ]?off|robbery|greedy|cheat|regret|worse|"
    r"shoddy|meh\b|mediocre|pesim|mal\b|mala\b|malo|horribl|fatal|verguenza|groser|estafa|robo\b|decepc|nunca mas|no recomiendo|"
    r"no lo recomiendo|no vuelvo|chapuza|asco|peor|falta de respeto|inaceptable|molest|queja",
    "but": r"but\b|however|though|although|only\b|except|apart from|pero|aunque|salvo",
    "not_bad": r"not bad|no complaints?|no issues?|no problems?|not unreasonable|couldn't (?:fault|ask)|can't fault|nothing against|didn't hurt|"
    r"no pain|painless|pain[- ]free|never felt|zero pain|no me dolio|sin dolor|ni (?:me )?dolio|ni senti",
    "lukewarm": r"average|ok\b|okay|so[- ]so|fine\b|decent|alright|all right|mediocre|regular\b|nothing special|nada del otro|normal\b|mas o menos",
    "wait": r"wait|queue|line\b|late\b|delay|hours?\b|mins?\b|minutes?|ages\b|on hold|held on|slow|token|overdue|rang\b|ring(?:ing)?\b|"
    r"pick(?:ed)? up|answer(?:s|ed)? (?:the )?(?:phone|call)|months?\b|esper|tard|demor|retras|atrasad|horas?\b|contesta|cola\b",
    "money": r"bill|charg|price|pric(?:e|ey|ing)|cost|fee\b|fees|paid|pay\b|paying|money|expensive|deposit|refund|invoice|insur|covered|"
    r"quote|estimate|overcharg|dollar|rupee|wallet|voucher|statement|receipt|balance|owe|\$|£|€|cobr|precio|car[oa]\b|carisim|factura|"
    r"dinero|pag(?:o|ar|ue|ado)|seguro|cargo|devol|commission|pockets?",
    "staff": r"staff|recep|front desk|rude|attitude|manners|behav|arrogan|guard|hung up|shout|yell|eyes at|snippy|abrupt|employee|talked over|"
    r"disrespect|dismissive|laughed at|unfriendly|trato|groser|maleducad|grit|borde|mala cara|personal\b|mala educacion",
    "schedule": r"appoint|book|resched|slot|cancel|calendar|available|availab|opening\b|move (?:my|it|me|our)|come in\b|confirm|follow[- ]?up|"
    r"cita|agend|reserv|turno|cambiar|consulta\b",
    "facility": r"parking|park\b|toilet|bathroom|restroom|loo\b|loos|clean|filthy|dirty|smell|stink|chair|room\b|ward\b|building|lift\b|"
    r"elevator|stairs|air ?con|ac\b|hot\b|cold\b|noisy|music|canteen|food|cockroach|sign(?:age|s)\b|heating|bano|suci|huele|estacion|sala\b|horno",
    "care": r"treatment|diagnos|pain|hurt|rough|filling|crown|implant|braces|aligner|fell out|infection|swell|nurse|doctor|dentist|surgeon|physio|"
    r"procedure|medicine|tablets|exam|test|scan|result|explain|tratamiento|muela|empaste|corona|dolor|duele|doctor|dentista|enferm|diagnost",
    "ask": r"do you|does\b|are you|is there|can (?:i|you|we|my)|could (?:i|you|we|my)|would (?:you|it)|what(?:'s| is| are| time)?\b|when\b|where\b|how (?:much|long|many|do|does)|"
    r"which\b|should i|any chance|looking for|interested in|i'd like|i need to|wanting to|hola|tienen|hacen|aceptan|atienden|cuanto|cuando|donde|"
    r"a que hora|puedo|pueden|necesito|quisiera|desde que edad|hay\b|es normal|cual",
    "symptom": r"sensitiv|sore|zing|ache|aching|click|stiff|bleed|numb|swell|loose|tight|throb|sting|itch|tender|tingl|sensib|molesta|sangr|"
    r"is it (?:normal|ok|safe)|should i (?:keep|have|wait|worry|stop)|es normal|can i (?:eat|drink|take|smoke|exercise|brush|use)|when can i (?:eat|drink|run|go)|puedo (?:comer|tomar|beber|hacer)",
    "general_info": r"insurance|medicaid|medicare|network|hours\b|open\b|close\b|address|located|offer\b|accept|walk[- ]?ins?|cost of|price|cheap|"
    r"how much|referral|age\b|parking|financ|payment plan|acepta|abren|cierran|ubicad|cuesta|horario|estacionamiento",
    "advert": r"http|www|bit ?ly|\.example|telegram|whatsapp|crypto|bitcoin|followers|dm (?:me|us|now)|link in|my page|my profile|earn\b|loan|"
    r"seo\b|leads\b|wholesale|factory price|viagra|hacker|recover|spell|casino|forex|invest|donation|follow for|promo\b|click (?:the|here)|"
    r"work from home|gana dinero|prestamo|sigueme|link en|buy now|cheap|guarantee|verify here|contact her|contact him|reach him|trading",
    "idea": r"would (?:be|make|suit|help|like)|should\b|more\b.{0,20}please|please|suggest|idea|wish|put a|estaria bien|ojala|deberian|website|web ?page|page not found|link\b|survey|leaflet|app\b",
    "thanks": r"thank|thx|ta\b|cheers|gracias|congrat|felicid|kudos|well done|shout ?out",
    "over": r"saved|sorted|fixed|solved|gone\b|vanish|history\b|finished|no more|any ?more|years ago|used to\b|back (?:on|to)|healed|recover|cured|better\b|like new|"
    r"(?:never|not) (?:once|even)|zero|didn't (?:hurt|feel|even)|nothing at all|at once|same (?:day|hour)|within (?:the|an|ten)|stayed late|opened (?:up|the)|how fast|"
    r"rang (?:me|back)|called (?:me )?back|fitted me|squeezed me|champion|hero|legend|life back|save[ds]? (?:me|my|us|it)|salvaron|como nuev|ni (?:me|senti|hinch)|otra vez|atendieron|devolv",
    "future": r"tomorrow|next week|this week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana",
}  # fmt: skip
_COMPILED: Final = tuple((name, re.compile(rf"(?:(?<=\W)|^)(?:{pattern})")) for name, pattern in (CONCEPTS | DANGERS).items())
_HAPPY: Final = re.compile("[❤♥😍🥰😊😁😀😃👍👏🙌🎉💯🔥🤘💪⭐🌟😄🙏✨]|<3|:\\)")
_UNHAPPY: Final = re.compile("[👎😡😠🤬😤😞😢🤮💩🙄]|:\\(")


def spoken_of(words: str) -> Iterator[str]:
    """The concepts a plain text speaks of; twice ("good", "good+") when it does so more than once."""
    found = {name: len(pattern.findall(words)) for name, pattern in _COMPILED}
    for name, times in found.items():
        if times:
            yield name
        if times > 2:
            yield f"{name}+"
    for one, other in PAIRS:
        if found[one] and found[other]:
            yield f"{one} & {other}"
    if _HAPPY.search(words):
        yield "happy face"
    if _UNHAPPY.search(words):
        yield "unhappy face"
