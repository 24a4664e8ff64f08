"""English: things people speak of, as lists of word beginnings."""

from __future__ import annotations

CONCEPTS: dict[str, str] = {
    "good": (
        r"great|good|magician|wizard|legend|angels?\b|a raise\b|promote|rock!|rocks?\b|shout ?-?out|kudos|props\b|"
        r"hats off|well done|nice|lovely|excellent|amazing|awesome|best|love[ds]?\b|loving|wonderful|fantastic|"
        r"superb|brilliant|perfect|friendly|kind\b|caring|gentle|helpful|polite|professional|recommend|thank|"
        r"grateful|happy|pleased|satisf|content|glad|impress|fabulous|outstanding|top[- ]notch|exceptional|star\b|"
        r"pleasant|courteous|warm|attentive|reassur|welcoming|smil|comfort|thx|cheers|buenisim|recomiend|perfect|"
        r"felicidades|super\b"
    ),
    "bad": (
        r"bad|worst|awful|poor|pathetic|useless|rude|disgust|disappoint|shame|joke\b|avoid|never again|waste|"
        r"unprofessional|dirty|filthy|careless|wrong|fail|ridiculous|incompeten|nightmare|appalling|dreadful|"
        r"unacceptable|angry|upset|annoy|frustrat|mismanag|arrogan|ignored|let down|not happy|unhappy|scam|fraud|"
        r"rip[- ]?off|robbery|greedy|cheat|regret|worse|shoddy|meh\b|no recomiendo|no vuelvo|molest"
    ),
    "but": r"but\b|however|though|although|only\b|except|apart from",
    "not_bad": (
        r"not bad|no complaints?|no issues?|no problems?|not unreasonable|couldn't (?:fault|ask)|can't fault|"
        r"(?:never|not|wasn't|weren't|doesn't|didn't|won't)(?: \w+)? disappoint|no (?:me )?decepcion|"
        r"nothing against|didn't hurt|no pain|painless|pain[- ]free|never felt|zero pain|no me dolio"
    ),
    "lukewarm": r"average|ok\b|okay|so[- ]so|fine\b|decent|alright|all right|regular\b|nothing special",
    "wait": (
        r"wait|queue|line\b|late\b|delay|hours?\b|mins?\b|minutes?|ages\b|on hold|held on|slow|token|overdue|"
        r"rang\b|ring(?:ing)?\b|pick(?:ed)? up|answer(?:s|ed)? (?:the )?(?:phone|call)|months?\b"
    ),
    "money": (
        r"bill|charg|price|pric(?:e|ey|ing)|cost|fee\b|fees|paid|pay\b|paying|money|expensive|deposit|refund|"
        r"invoice|insur|covered|quote|estimate|overcharg|dollar|rupee|wallet|voucher|statement|receipt|balance|"
        r"owe|\$|£|€|car[oa]\b|carisim|pag(?:o|ar|ue|ado)|commission|pockets?"
    ),
    "staff": (
        r"staff|recep|front desk|rude|attitude|manners|behav|arrogan|guard|hung up|shout|yell|eyes at|snippy|"
        r"abrupt|employee|talked over|disrespect|dismissive|laughed at|unfriendly|maleducad|grit"
    ),
    "schedule": (
        r"appoint|book|resched|slot|cancel|calendar|available|availab|opening\b|move (?:my|it|me|our)|come in\b|"
        r"confirm|follow[- ]?up"
    ),
    "facility": (
        r"parking|park\b|toilet|bathroom|restroom|loo\b|loos|clean|filthy|dirty|smell|stink|chair|room\b|ward\b|"
        r"building|lift\b|elevator|stairs|air ?con|ac\b|hot\b|cold\b|noisy|music|canteen|food|cockroach|"
        r"sign(?:age|s)\b|heating"
    ),
    "care": (
        r"treatment|pain|hurt|rough|filling|crown|implant|braces|aligner|fell out|infection|swell|nurse|dentist|"
        r"surgeon|physio|procedure|medicine|tablets|exam|test|scan|result|explain"
    ),
    "ask": (
        r"do you|does\b|are you|is there|can (?:i|you|we|my)|could (?:i|you|we|my)|would (?:you|it)|what(?:'s| is|"
        r" are| time)?\b|when\b|where\b|how (?:much|long|many|do|does)|which\b|should i|any chance|looking for|"
        r"interested in|i'd like|i need to|wanting to"
    ),
    "symptom": (
        r"sensitiv|sore|zing|ache|aching|click|stiff|bleed|numb|swell|loose|tight|throb|sting|itch|tender|tingl|"
        r"is it (?:normal|ok|safe)|should i (?:keep|have|wait|worry|stop)|can i (?:eat|drink|take|smoke|exercise|"
        r"brush|use)|when can i (?:eat|drink|run|go)"
    ),
    "general_info": (
        r"insurance|medicaid|medicare|network|hours\b|open\b|close\b|address|located|offer\b|accept|walk[- ]?ins?|"
        r"cost of|price|cheap|how much|referral|age\b|parking|financ|payment plan|ubicad"
    ),
    "advert": (
        r"http|www|bit ?ly|\.example|telegram|whatsapp|crypto|bitcoin|followers|dm (?:me|us|now)|link in|my page|"
        r"my profile|earn\b|loan|leads\b|wholesale|factory price|viagra|hacker|recover|spell|forex|invest|"
        r"donation|follow for|promo\b|click (?:the|here)|work from home|link en|buy now|cheap|guarantee|"
        r"verify here|contact her|contact him|reach him|trading"
    ),
    "idea": (
        r"would (?:be|make|suit|help|like)|should\b|more\b.{0,20}please|please|suggest|wish|put a|website|"
        r"web ?page|page not found|link\b|survey|leaflet|app\b"
    ),
    "thanks": r"thank|thx|ta\b|cheers|congrat|kudos|well done|shout ?out",
    "kindness": (
        r"h(?:e|o)ld my hand|hand on my|remember(?:ed|s) (?:my|me|our|his|her)|listen(?:s|ed)|patien(?:tly|ce)|"
        r"explain(?:s|ed) (?:all|each|every|it|slowly|in|to (?:me|us|my)|the|twice|with|my)|(?:our|my|his|"
        r"her) (?:own )?language|like (?:a |one of |our |my |his |her )?(?:family|friend|mother|brother|sister|"
        r"son\b|daughter|father|home)|ma[dk]es? (?:me|him|her|us|my \w+|it) (?:laugh|smile|feel|so|easy)|sang\b|"
        r"medal|bless|nothing (?:is |was )?too|at ease|never (?:judged|rushed|hurried|made me)|(?:no|"
        r"without) (?:rush|hurry|judg)|without being asked|stayed (?:with|late|after|past)|(?:rang|called|"
        r"phoned) (?:the )?(?:next day|to ask|when)|check(?:ed)? on me|talk(?:ed|s) me through|angel|trust|"
        r"(?:took|gave|gives|takes) (?:his|her|their|the|full|half) .{0,12}time|believed me|down to earth|jolly"
    ),
    "recovery": (
        r"(?:pain|cough|fever|ache|swelling|acidity|problem|limp|scars?|pimples?|allergy|fear) (?:is |has |are |"
        r"have |all |almost |nearly |now )*(?:gone|went|vanish|over\b|free\b|stopped|normal|zero)|cured|"
        r"under control|(?:can|could) (?:now )?(?:walk|run|eat|sleep|lift|bite|hear|see|read|drive|smile|laugh)|"
        r"walk(?:s|ing|ed) (?:again|now|out|on|home|himself|herself|without)|first time in|by (?:morning|friday|"
        r"the weekend|evening)|new (?:life|person|confidence)|home (?:in|on|by|inside|within|after|safe)|"
        r"went to (?:work|office|school)|came down|feel(?:s|ing)? (?:new|free|better|confident)|i sleep\b"
    ),
    "over": (
        r"saved|sorted|fixed|solved|gone\b|vanish|history\b|finished|no more|any ?more|years ago|used to\b|"
        r"back (?:on|to)|healed|recover|cured|better\b|like new|(?:never|not) (?:once|even)|zero|didn't (?:hurt|"
        r"feel|even)|nothing at all|at once|same (?:day|hour)|within (?:the|an|ten)|stayed late|opened (?:up|the)|"
        r"how fast|rang (?:me|back)|called (?:me )?back|fitted me|squeezed me|champion|hero|legend|life back|"
        r"save[ds]? (?:me|my|us|it)"
    ),
    "future": r"tomorrow|next week|this week|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
}
