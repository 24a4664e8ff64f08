"""What makes a post urgent, as data: (category, when, pattern, reason for staff), read from top to bottom.

Patterns see plain text: small letters, no accents, straight quotes, one line. `when` says in which stories a pattern
counts: ALWAYS; NOW = not when the post tells of something that is over and went well ("arrived with a swollen face,
they saw me at once"); ASKING = only next to a sign that it is going on at this moment, or a call for help.
Words in <angle brackets> stand for a list from WORDS. English and Spanish share one table. It is
long because it is one list: its order decides which alarm is named.
"""

from __future__ import annotations

from typing import Final

ALWAYS, NOW, ASKING = "always", "now", "asking"

WORDS: Final = {
    "gap": r"(?:\W+[\w']+){0,4}?\W+",
    "wide": r"(?:\W+[\w']+){0,9}?\W+",
    "body": (
        r"(?:face|cheeks?|jaw|gums?|tongue|lips?|throat|neck|chin|eyes?|eyelids?|mouth|tooth|leg|calf|ankle|foot|"
        r"knee|arm|hand|fingers?|toes?|wound|incision|stitches|socket|shoulder|belly|cara|cachete|mejilla|mandibula|"
        r"encias?|lengua|labios?|garganta|cuello|ojos?|parpado|boca|pierna|pantorrilla|tobillo|pie|rodilla|brazo|"
        r"mano|dedos?|herida|puntos)"
    ),
    "procedure": (
        r"(?:extraction|extracted|surgery|operation|operated|op|procedure|implants?|root canal|filling|injection|"
        r"jab|shot|needling|anesthe\w+|anaesthe\w+|sedation|gas|epidural|replacement|manipulation|adjustment|pulled|"
        r"removal|tooth out|teeth out|tablets?|pills?|antibiotics?|medication|peel|extraccion|cirugia|operacion|"
        r"operad\w|operaron|implante|endodoncia|empaste|inyeccion|infiltracion|anestesia|sacaron|pastillas?|"
        r"antibiotico|sesion)"
    ),
    "pills": r"(?:pills|tablets|meds|tylenol|paracetamol|ibuprofen|oxy\w*|medication|pastillas|medicinas)",
}

RESOLVED: Final = (
    r"\b(?:(?:saw|seen|fit(?:ted)?|squeezed|took|got|treated|helped|attended) (?:me|us|him|her|that|the same|within|"
    r"in|it)\b|saved|sorted|fixed|handled|fortunately|thank(?:s| you| god)|grateful|amazing|legends?|heroe?s?|"
    r"recommend|like pros|feel (?:human|great|better)|healed|recovered|gone now|all good now|brilliant|wonderful|"
    r"excellent|lovely|superb|best|no more|didn't hurt|pain[- ]free|zero pain|no pain|me atendieron|gracias|"
    r"encantad\w|salvaron|mil gracias|como nuev\w)"
)
GOING_ON: Final = (
    r"\?|\b(?:normal|ok\b to wait|should (?:i|we)|what (?:do|should|can) (?:i|we)|need|help|please|pls|asap|"
    r"urgent\w*|right now|now|tonight|today|still|won't|wont|keeps?|can't|cant|cannot|can you|anyone|call me|"
    r"call back|ring|nobody (?:picks|answers)|since|getting|worse|voicemail|is it|it's|i'm|im|he's|she's|i am|"
    r"que hago|ayuda|necesito|ahora|hoy|sigue|no (?:para|deja|puedo)|desde|llevo|urge\w*|espero)\b"
)

ALARMS: Final[tuple[tuple[str, str, str, str], ...]] = (
    (
        "self_harm",
        NOW,
        (
            r"\b(?:kill(?:ing)? myself|end(?:ing)? (?:it all|my life|things)|take my (?:own )?life|"
            r"suicid\w+(?! (?:prevention|awareness|help ?line|talk))|hurt(?:ing)? myself|"
            r"harm(?:ing)? myself|self[- ]harm|cutting (?:again|myself)|hang myself|"
            r"overdose on purpose)\b"
        ),
        "words about self-harm",
    ),
    (
        "self_harm",
        ALWAYS,
        (
            r"\b(?:(?:don't|do not|dont|didn't|no longer|not) (?:really )?(?:want|wish) to (?:be alive|live|be here|"
            r"wake up|exist|go on living)|rather (?:be|not be) (?:dead|alive)|wish i (?:was|were) dead|hop(?:e|"
            r"ing) i don't wake|not wak(?:e|ing) up|better off (?:without me|dead)|(?:wish|want) to die\b(?! laughing)|"
            r"nothing (?:left )?to live for|no (?:reason|point) (?:to|in) (?:live|living|going on)|"
            r"can't go on (?:like this|living|anymore)|(?:everyone|everybody|family|wife|kids|they)(?:'d|"
            r" would)? be (?:better|easier|happier) (?:off )?(?:without|if i)|easier for (?:everyone|everybody|"
            r"them all) if i)\b"
        ),
        "words about not wanting to live",
    ),
    (
        "self_harm",
        ALWAYS,
        (
            r"\b(?:won't|will not|wont) be (?:around|here|alive)(?: anymore| any more| by then| much longer| for (?:it|"
            r"that)|\b)(?!.{0,20}(?:monday|tuesday|wednesday|thursday|friday|next week|on holiday|back))|written (?:the|"
            r"my) (?:letters?|notes?|goodbyes?)|(?:given|giving) (?:the|my) (?:dog|cat|things|stuff) (?:away|to)|"
            r"this is (?:my )?goodbye\b"
        ),
        "sounds like a goodbye",
    ),
    (
        "self_harm",
        ALWAYS,
        (
            r"\b(?:saving|saved|putting|stash\w+|collect\w+|hoard\w+|kept|counted|enough)<wide><pills>\b<wide>(?:aside|"
            r"enough|up)\b|<pills> aside\b|\b(?:all|whole bottle of|enough of) (?:the|my|these|"
            r"those) <pills>(?: at once| in one go)?\b|how many of (?:these|the|my) <pills>"
        ),
        "speaks of collecting or taking many pills",
    ),
    (
        "self_harm",
        ALWAYS,
        (
            r"\b(?:stand|standing|jump|sit|walk\w*) (?:on|off|from|in front of|near) (?:the|a) (?:bridge|roof|tracks?|"
            r"train|ledge|balcony)\b|\binsurance money (?:than|instead)|worth more dead\b"
        ),
        "words about self-harm",
    ),
    (
        "self_harm",
        NOW,
        (
            r"\b(?:trust (?:myself|himself|herself) (?:alone|tonight|any ?more|with (?:the |my |these )?(?:pills|tablets|"
            r"knives))|(?:i'm|i am|he's|she's|he is|she is) (?:up )?on the (?:roof|ledge|bridge)|jump(?:ed|ing)? (?:off|"
            r"from|in front of) (?:the |a )?(?:\w+ )?(?:roof|bridge|terrace|train|floor|balcony|window)|(?:cut|cuts|"
            r"burn(?:ed|s|t)?) (?:her|his|my) (?:own )?(?:arms?|wrists?)|(?:swallowed|drank|drunk|took|ask(?:s|"
            r"ed)<gap>for) (?:some |the )?(?:rat poison|phenyl|bleach|pesticide|weed ?killer)|let (?:me|him|her) die|"
            r"scared of what (?:i|he|she)(?:'m| am|'s| is)? (?:going to|might|will|could) do|(?:some|any)(?:one|body) "
            r"(?:awake )?to talk to (?:at this|tonight|right now)|(?:subi|subido) a la azotea|dejarme morir|"
            r"no me esperen)\b"
        ),
        "words about self-harm",
    ),
    (
        "self_harm",
        ALWAYS,
        (
            r"\b(?:(?:ya )?no quiero (?:seguir )?(?:vivir|viviendo|estar aqui|existir|despertar)|quitarme la vida|"
            r"matarme\b|me quiero morir|quiero morir(?:me)?\b|(?:mejor|preferiria estar) muert[oa]|acabar con (?:todo|"
            r"mi vida)|no le veo sentido a (?:nada|la vida|vivir)|ya no voy a estar|tomarme todas las pastillas|"
            r"(?:descansaria|mejor|descansarian) (?:de mi|sin mi)|hacerme dano|cortarme otra vez|no tengo (?:por que|"
            r"para que) vivir|desaparecer para siempre)\b"
        ),
        "words about self-harm",
    ),
    (
        "emergency",
        NOW,
        (
            r"\b(?:(?:won't|wont|doesn't|does not|not|never|hasn't|can't get it to) stop(?:ped)? bleed\w*|(?:won't|"
            r"doesn't|not|hasn't|can't) stop(?:ped)? the bleed\w*|bleed(?:ing|s)?<gap>(?:a lot|heav\w+|badly|for hours|"
            r"hours|non ?stop|everywhere|again|won't|buckets|through)|keeps? (?:on )?bleeding|still bleeding|"
            r"(?:fill(?:s|ing)?|soak\w*|gush\w*|pour\w*|spurt\w*|pump\w*|drip\w*)<gap>(?:blood|gauze)|(?:gushing|"
            r"pumping|spurting|pouring) out|blood (?:won't|keeps|everywhere|clots?|is pouring)|(?:vomit\w*|cough\w*|"
            r"throw\w*|spit\w*|pee\w*)<gap>blood|no (?:deja|para) de sangrar|sangr\w+ (?:mucho|bastante|sin parar)|"
            r"sangrando|la sangre no para|(?:bleeding|blood)<wide>(?:hours|since|and it's been))\b"
        ),
        "bleeding that does not stop",
    ),
    (
        "emergency",
        NOW,
        (
            r"\b(?:(?:can't|cannot|cant|can hardly|can barely|hard(?:er)? to|difficult\w*|trouble|struggling to|"
            r"struggl\w+|unable to) (?:to )?(?:even )?(?:catch (?:my|his|her) breath|breath\w*|swallow\w*|talk\b|speak|"
            r"open (?:my|his|her) mouth)|short(?:ness)? of breath|out of breath|breathless|wheez\w+|gasping|chok(?:ing|"
            r"ed)|(?:chest|throat)<gap>(?:pain\w*|tight\w*|hurt\w*|closing|pressure)|(?:pain\w*|tight\w*|"
            r"pressure) (?:in|across|on) (?:my|his|her|the) (?:chest|throat)|tight chest|chest pains?|"
            r"talking is difficult|no puedo(?: casi)? (?:ni )?(?:respirar|tragar|abrir la boca|hablar)|"
            r"casi no puedo (?:respirar|tragar|abrir|hablar)|(?:falta|cuesta|dificultad para|le cuesta)<gap>(?:aire|"
            r"respirar|tragar)|me ahogo|duele (?:mucho )?el pecho|dolor (?:en el|de) pecho|se me cierra la garganta)\b"
        ),
        "breathing, swallowing or chest trouble",
    ),
    (
        "emergency",
        NOW,
        (
            r"\b(?:<body><gap>(?:swoll?en|swell\w*|swole|balloon\w*|puff\w*|doubled|huge|twice the size|hinchad\w|"
            r"inflamad\w|inflam\w+|hinch\w+)|(?:swoll?en|swelling|puffed up|puffy|hinchad\w|hinchazon|"
            r"inflamad\w)<gap><body>|(?:swelling|swollen|hinchazon)<wide>(?:worse|spread\w*|bigger|under|since|fever|"
            r"hot|burning|temperature)|since<wide>swollen|after<wide>swollen|se me (?:hincho|inflamo)|lips?<gap>fat|"
            r"tongue<gap>fat|moon face|abscess|absceso|flemon)\b"
        ),
        "swelling",
    ),
    (
        "emergency",
        ASKING,
        r"\b(?:swoll?en|swelling|hinchad\w|inflamad\w)\b(?!.{0,40}(?:braces|tightened|brackets))",
        "swelling",
    ),
    (
        "emergency",
        NOW,
        (
            r"\b(?:fever|temperature|chills|the shakes|shivering|burning up|freezing then|10[1-5] ?f?\b|(?:39|"
            r"40)(?:\.\d)? (?:de )?(?:fiebre|fever|grados)?|fiebre|calentura|escalofrios)\b<wide>(?:since|after|"
            r"infect\w*|surgery|extraction|operation|wound|swoll?en|jaw|tooth|stitches|desde|despues|operad\w|herida|"
            r"muela|supura)\b|\b(?:since|after|desde|despues de|tras|two days|three days|days after|operad\w|"
            r"<procedure>)\b<wide>(?:fever|temperature|chills|the shakes|shivering|fiebre|calentura|escalofrios)\b"
        ),
        "fever after treatment",
    ),
    (
        "emergency",
        NOW,
        (
            r"\b(?:pus|oozing|weeping wound|leaking (?:yellow|green|pus)|red (?:line|streak)s?|sepsis|septic|supura|"
            r"gangrene|foul (?:smell|taste)|(?:rotten|nasty|horrible|awful|foul|terrible|bad) (?:taste|"
            r"smell)<wide>(?:since|socket|extraction|tooth|implant|wound|fever)|taste something nasty|taste is rotten|"
            r"(?:could|is|might|looks|think) (?:it )?(?:be |is |it's |it is |getting )?infected|infection (?:spreading|"
            r"in my|again)|esta infectad\w|mal olor<wide>(?:herida|muela|extraccion))\b"
        ),
        "signs of infection",
    ),
    (
        "emergency",
        NOW,
        (
            r"\b(?:hives|anaphyla\w*|allergic reaction|itch\w* all over|itchy all over|rash(?:es)?<wide>(?:all over|"
            r"spread\w*|tablets?|pills?|antibiotic\w*|injection|since|breath\w*)|break(?:ing)? out in|ronchas|urticaria|"
            r"reaccion alergica|eyes are (?:puff|swell)\w*|(?:antibiotic\w*|tablets?|pills?|injection|"
            r"pastillas?)<wide>(?:rash|hives|itch\w*|ronchas|picazon|swell\w*))\b"
        ),
        "possible allergic reaction",
    ),
    (
        "emergency",
        NOW,
        (
            r"\b(?:faint(?:ed|ing)|passed out|pass(?:ing)? out|unconscious|collapsed|blacked out|(?:can't|won't|cannot|"
            r"hard to) wake|not (?:making sense|responding|waking)|unresponsive|seizures?|convuls\w+|fit(?:ting|"
            r"s) on the floor|slurr\w+|seeing double|double vision|face<gap>droop\w*|droop\w*|won't shut|went deaf|"
            r"room (?:won't stop )?spinning|lips?<gap>(?:blue|tint\w*)|turning blue|blue lips|se desmayo|desmaye|"
            r"inconsciente|no reacciona|convulsion\w*|vision doble|se me cae el parpado|mareo fuerte|sleepy since|"
            r"throwing up (?:and|since)|vomit\w* (?:and|since|non ?stop))\b"
        ),
        "fainting, stroke-like or serious signs",
    ),
    (
        "emergency",
        NOW,
        (
            r"\b(?:(?:can't|cannot|cant|don't|no longer) feel (?:my|his|her) (?:legs?|feet|foot|fingers?|toes?|arm|hand|"
            r"face)|no siento (?:la |las |el |los |media )?(?:piernas?|pies?|dedos?|brazo|mano|cara)|wet myself|"
            r"can't (?:pee|urinate)|cannot (?:pee|urinate)|no puedo orinar|(?:fingers?|toes?|foot|hand) (?:is|are|have|"
            r"has|feels?|went|turn\w*|gone)<gap>(?:blue|white|cold|ice|purple|numb)|(?:cast|plaster|splint|"
            r"yeso)<gap>(?:too )?(?:tight|apretado)|calf<wide>(?:red|hot|swollen|hurts)|blood clot|tingl\w+<wide>arm|"
            r"arm<wide>tingl\w+|se me duerme el brazo|still numb|numb side)\b"
        ),
        "numbness, circulation or nerve signs",
    ),
    (
        "emergency",
        NOW,
        (
            r"\b(?:(?:tooth|teeth|diente\w*)<wide>(?:knocked (?:out|loose)|completely out|fell out whole|entero|in milk|"
            r"en leche|up into the gum)|knocked<wide>(?:tooth|teeth)|se le salio un diente|stitches<gap>(?:apart|"
            r"open\w*|burst|popped|came out|torn?)|(?:wound|incision)<gap>(?:open\w*|gaping|burst|split)|gaping|"
            r"se (?:me )?abrieron los puntos|(?:see|seeing|showing)<gap>(?:bone|nerve)|dry socket|exposed (?:bone|"
            r"nerve)|swallowed<gap>(?:bridge|crown|bracket|tooth|file|part|piece|bit)|poked? (?:right )?through|"
            r"took (?:too many|\d\d)|\b1\d (?:paracetamol|tylenol|ibuprofen|tablets|pills)|overdos\w+)\b"
        ),
        "an injury that cannot wait",
    ),
    (
        "emergency",
        ASKING,
        (
            r"\b(?:unbearable|excruciating|agoni[sz]ing|in agony|worst pain|(?:10|ten) ?(?:/|out of) ?(?:10|ten)|"
            r"screaming|crying (?:in|with|from|since)|throbbing (?:worse|and|non ?stop)|severe pain|extreme pain|"
            r"terrible pain|so much pain|killing me|can't (?:sleep|eat|take (?:it|the pain))|no aguanto(?: mas)?|"
            r"dolor (?:insoportable|horrible|terrible)|me muero de(?:l)? dolor|pain (?:is )?getting worse|"
            r"hurts? so (?:bad|much)|in (?:a lot of|real|serious|constant) pain|painkillers do nothing)\b(?=.*(?:now|"
            r"today|tonight|asap|right away|need|help|emergency|urgent|please|can (?:you|someone|anyone|i)|see (?:me|us|"
            r"her|him)|call|someone|somebody|opening|hoy|ahora|atiendan|necesito|ayuda|urgente|cita|\?))"
        ),
        "severe pain and a call for help",
    ),
    (
        "emergency",
        ASKING,
        (
            r"\b(?:(?:throbbing|worse|worsening|pain|hurts?)<wide>(?:each|every) day|(?:each|every) day<gap>worse|"
            r"getting worse|worse (?:each|every|by the|since|than before)|going up my)\b(?=.*(?:surgery|extraction|"
            r"implant|root canal|op\b|operation|injection|pulled|socket|stitches|fever|swollen))|\b(?:surgery|"
            r"extraction|implant|root canal|operation|injection|pulled|socket|stitches)\b.*\b(?:throbbing|getting worse|"
            r"worse (?:each|every|by the))\b"
        ),
        "getting worse after treatment",
    ),
    (
        "emergency",
        NOW,
        (
            r"\b(?:(?:need|looking for|want|is there) (?:an? )?(?:emergency|urgent) (?:dentist|appointment|doctor|slot|"
            r"visit|care)|emergency[ ,!:]+(?:please|help)|need (?:somebody|someone|to be seen|a dentist) (?:tonight|"
            r"today|now|asap|urgently)|(?:see|seen|fit)<gap>(?:me|us|him|her|kids) (?:right )?now|"
            r"necesito (?:que me atiendan|una cita|un dentista) (?:hoy|ya|ahora|urgente))\b"
        ),
        "asks for urgent help",
    ),
    (
        "threat",
        ALWAYS,
        (
            r"\b(?:know(?:s|ing)? (?:exactly )?(?:where|which|what)<wide>(?:live|lives|park|parks|car|drives?|school|"
            r"kids go|finish(?:es)?|works?|sleeps?)\b(?!.{0,20}(?:doing|about))|(?:your|his|her|their) (?:kids?|"
            r"children|family|wife|husband|daughter|son) (?:go(?:es)?|live) (?:to|at|in)|se (?:bien )?donde (?:vive|"
            r"viven|estaciona|trabaja|deja el carro)|a que hora (?:sale|salen))\b"
        ),
        "knows where somebody lives or parks",
    ),
    (
        "threat",
        ALWAYS,
        (
            r"\b(?:burn<gap>(?:down|to the ground)|blow (?:up|it up|the place)|set (?:it|the place|fire)<gap>fire|"
            r"shoot<gap>(?:up|place|everyone|you)|(?:bring|come|coming|back)<gap>(?:with )?(?:a |my )(?:gun|bat|knife|"
            r"brothers|boys|shotgun)|(?:break|smash|snap|cut off)<gap>(?:his|her|your|their) (?:hands?|legs?|neck|face|"
            r"fingers|jaw|windows?|head|teeth)|(?:i'll|i will|gonna|going to|i am going to|swear)<gap>(?:kill (?:you|"
            r"him|her|them|that|the)|hurt (?:you|him|her|them)|find (?:you|him|her|them|the|out where)|beat (?:you|him|"
            r"her|the)|make (?:you|him|her|them) (?:pay|regret|suffer|sorry)|get (?:you|him|her) for)|watch (?:your|his|"
            r"her|their) backs?|one eye open|you(?:'ll| will| are going to|'re going to)? (?:all )?(?:regret|be sorry|"
            r"get what|pay for) (?:this|it|you|what)|you(?:'ll| will) (?:all )?regret|(?:gun|firearm)<gap>(?:licen[cs]e|"
            r"loaded|and)|bomb (?:threat|in)|quemar(?:les)?<gap>(?:local|clinica|consultorio|todo)|les voy a (?:quemar|"
            r"matar|partir)|(?:lo|la|los|te|las) voy a (?:encontrar|matar|buscar|partir|golpear|reventar|esperar)|"
            r"que se cuid[ea]n?|cuidate la espalda|van a pagar con|pagar con sangre|esto no se queda asi|"
            r"se van a arrepentir|tengo (?:una )?pistola|va a amanecer)\b"
        ),
        "a threat",
    ),
    (
        "threat",
        ALWAYS,
        (
            r"\b(?:(?:i'm|i am|i'll be|be) (?:parked|waiting|sitting|standing|outside)?<gap>?(?:outside|in (?:the|"
            r"your) (?:car ?park|parking lot|lot))\b(?!.{0,30}(?:appointment|can i|door|open))|nice (?:windows?|car|"
            r"house|family|kids|place)<wide>(?:shame|pity|if (?:something|anything))|would be a shame|enjoy (?:your|his|"
            r"her|it)<gap>last|enjoy it while|learn the hard way|long memory|accidents happen|karma (?:has|carries)|"
            r"see how (?:you|he|she|they) likes? it|tyres?|slash\w*<gap>tires?|(?:you|they) (?:earned|deserve) (?:it|"
            r"what's coming)|what's coming (?:to|for)|le va a pasar algo)\b"
        ),
        "a veiled threat",
    ),
    (
        "harassment",
        ALWAYS,
        (
            r"\b(?:grop(?:ed|ing)|molest(?:ed|ing|er|ation)|sexual\w*(?! health)|harass\w*|fondl\w+|indecent\w*|"
            r"inappropriate(?:ly)? (?:touch\w*|comments?|remarks?|messages?)|touched? (?:me|her|him|my (?:daughter|son|"
            r"wife))(?! up)(?! teeth)<gap>?(?:inappropriate\w*|where|wrong|there|breasts?|bottom|thigh|private)|"
            r"(?:strok|rubb|squeez|grabb|caress|brush)\w*<gap>(?:my|her|against) ?(?:thigh|leg|breasts?|bottom|butt|bum|"
            r"ass|hair|chest|me\b|waist)|pervert\w*|creepy|made a pass|unwanted (?:touch|advances)|acos\w+|manose\w+|"
            r"me toco (?:donde|el|la|los|las|sin)|acaricio|toqueteo|pervertid\w|me tocaba|se propaso|insinu\w+)\b"
        ),
        "words about harassment",
    ),
    (
        "harassment",
        ALWAYS,
        (
            r"\b(?:(?:text|messag|dm|add|follow|writ|snap|call|whatsapp)\w*<gap>(?:me|her|"
            r"my daughter)\b<wide>(?:midnight|night|instagram|snapchat|snap|whatsapp|facebook|number off|personal|"
            r"asking me out|date|private|after (?:my|the|hours))|(?:instagram|snapchat|whatsapp|"
            r"my number)<wide>(?:asking me out|said no|midnight|from the form|off the form|my file|ficha)|"
            r"asked me (?:out|for a drink|to dinner)|asking me out|stay<gap>after hours|comments? (?:about|on) (?:my|"
            r"her) (?:breasts?|body|legs|underwear|chest|figure|butt|ass)|(?:undress|take (?:off )?(?:my|your) (?:bra|"
            r"clothes|top))<wide>(?:watch\w*|smil\w*|wrist|for a|no reason|stood|hand|ankle)|have a (?:boyfriend|"
            r"girlfriend|husband)<wide>(?:lock|door|why|asked)|(?:why|asks?|asked)<wide>(?:boyfriend|single|my bra)|"
            r"keep it between (?:them|us)|our (?:little )?secret|winked at|i'd look prettier|que no (?:contara|"
            r"dijera) nada|me (?:pregunto|dijo) si tenia novio|me escribe por<wide>(?:noche|medianoche|ficha)|"
            r"saco mi numero|comentarios sobre mi cuerpo)\b"
        ),
        "sounds like harassment",
    ),
    (
        "harassment",
        ALWAYS,
        (
            r"\b(?:i'm|i am|she's|she is|tengo) (?:1[0-7]|fifteen|sixteen|seventeen|fourteen|"
            r"thirteen)\b(?=[ .]*(?:anos)?[ .!]*$)"
        ),
        "a minor may be concerned",
    ),
    (
        "safety",
        ALWAYS,
        (
            r"\b(?:(?:reus\w+|used|same|dirty|old|used) (?:a |the |same )?(?:needles?|syringes?|gloves|scalers?|tips?|"
            r"instruments?|tools?|aguja|guantes|jeringa)<wide>?(?:on me|previous|before|last|other|man|lady|patient|"
            r"de antes|anterior|twice|again)?|misma aguja|mismos guantes|(?:without|no|didn't|did not|never|not|"
            r"new pair of)<gap>(?:chang\w+ |wear\w* |new |fresh |wash\w* )(?:his |her |their |the )?(?:gloves|hands)|"
            r"no gloves|(?:dried|old|someone else's|other people's) blood|blood<gap>(?:on (?:the )?(?:tray|chair|tools?|"
            r"instruments?|tip|needle|floor|light|handle))|(?:instruments?|tools?|tray|scraper|scaler|drill|"
            r"bib)<wide>(?:blood|pink on it|dirty|not clean|unsteril\w*|rust\w*|floor|dropped|sink|no pouch|previous|"
            r"before me|sangre)|(?:un|non)[- ]?sterili?[sz]?\w*|not sterili\w+|sterili[sz]er<gap>(?:broken|down|out|"
            r"not)|autoclave<gap>(?:broken|down|out|not)|just rinse|cross[- ]contamina\w*|sangre seca|sin esterilizar|"
            r"no (?:esteriliza|cambi[ao])\w*|picked<wide>(?:off the floor|tray of)|straight from the last)\b"
        ),
        "a hygiene concern that can hurt somebody",
    ),
    (
        "safety",
        ALWAYS,
        (
            r"\b(?:wrong (?:tooth|teeth|knee|leg|arm|side|hip|foot|shoulder|eye|hand|ear|medication|medicine|meds|drug|"
            r"dose|dosage|tablets?|blood|person|patient|site)|(?:muela|diente|rodilla|pierna|lado|medicamento|brazo|"
            r"medicina|dosis|pie) (?:equivocad\w|que no era)|(?:another|someone else's|other) (?:lady|man|patient|"
            r"person|woman)?'?s? (?:tablets|medication|meds|pills)|(?:\d+ ?x|ten times|double|twice|"
            r"triple) the (?:right |normal )?dose|overdosed (?:me|him|her)|allerg\w+<wide>(?:penicillin|latex|"
            r"amoxicillin|anyway|still|gave|prescribed|written|chart|form|penicilina|amoxicilina|latex)|"
            r"alergic\w<wide>(?:penicilina|dieron|latex|igual)|(?:gave|prescribed|dieron)<wide>(?:amoxicillin|"
            r"penicillin|amoxicilina|penicilina)<wide>?|woke up (?:in the middle|during)|awake during|"
            r"could feel everything|(?:could have|could of|nearly|almost) (?:died|killed (?:him|her|them|"
            r"me))(?! laughing)(?! of (?:boredom|laughter|embarrassment|shame))|left (?:a|an|the) (?:sponge|file|piece|"
            r"needle|gauze|swab|instrument)<gap>(?:in|inside)|(?:drill|bit|needle|instrument)<gap>(?:flew|snapped|"
            r"broke off)|half an inch from)\b"
        ),
        "a mistake that can hurt somebody",
    ),
    (
        "safety",
        ALWAYS,
        (
            r"\b(?:(?:smell\w*|stank|stinking|reek\w*)<gap>(?:of |like )?(?:alcohol|whisky|whiskey|booze|beer|vodka|"
            r"weed|drink|wine|gin)|(?:was|were|is|looked|seemed|clearly) (?:drunk|high|intoxicated|"
            r"hungover)\b(?! (?:price|bill|fee|cost))|hands (?:were )?shak\w+|olia a (?:alcohol|cerveza|trago|vino)|"
            r"borrach\w|temblaban las manos|(?:not|isn't|wasn't|aren't|no)<gap>(?:even )?(?:licen[cs]ed|qualified|"
            r"certified|registered|trained (?:dentist|nurse|doctor))|unlicen[cs]ed|fake (?:dentist|doctor|licen[cs]e|"
            r"diploma)|no (?:licence|license|diploma)|sin (?:licencia|titulo|cedula)|left<wide>(?:alone|unattended|"
            r"unsupervised)<wide>?(?:sedat\w+|anesth\w+|gas|year old|toddler|baby)?|nobody was watching|"
            r"sedated<wide>alone|(?:live|bare|exposed) wires?|electrocut\w*|electric(?:al)? shock|smoke (?:came|coming|"
            r"out)|(?:caught|on) fire\b|gas leak|carbon monoxide|ceiling<gap>(?:fell|collapsed|came down)|mou?ld (?:on|"
            r"in|all|everywhere)|legionella|asbestos|strap snapped|hoist<wide>(?:snapped|broke|dropped)|(?:dropped|"
            r"drop) (?:him|her|my (?:mother|father|mum|dad|baby|grandmother))|(?:chair|bed|table|lift|ceiling|"
            r"light) (?:collapsed|fell)|expired (?:anesthetic|anaesthetic|medicine|medication|drugs|vaccine|batch)|"
            r"caducad\w|rats?\b|needles? (?:on the floor|lying|in the (?:bin|toilet|carpet|sofa|toy)))\b"
        ),
        "a safety concern",
    ),
    (
        "privacy",
        ALWAYS,
        (
            r"\b(?:hipaa|gdpr|(?:privacy|confidentiality|data) (?:violation|breach|complaint|law|act|laws|rights|"
            r"officer)|(?:breach|violation|invasion|violat\w+|lack|no respect) of (?:my |our )?(?:privacy|"
            r"confidentiality|data|patient)|violat\w+ my (?:privacy|rights)|confidential\w*|data (?:leak|protection)|"
            r"leaked|no privacy|no (?:existe |hay )?(?:privacidad|confidencialidad)|datos personales|sin mi (?:permiso|"
            r"consentimiento|autorizacion)|(?:without|never|didn't|not)<gap>(?:my |our )?(?:permission|consent\w*|"
            r"asking me|signed|sign (?:anything|a release))<wide>?(?:photo|picture|posted|share)?)\b"
        ),
        "words about privacy",
    ),
    (
        "privacy",
        ALWAYS,
        (
            r"\b(?:(?:read|shout|said|call|announc|discuss|yell|talk|speak|mention|repeat)\w*<wide>(?:out loud|aloud|"
            r"in front of (?:everyone|everybody|the (?:whole|other|entire)|other|people|the queue|strangers)|"
            r"for everyone|whole (?:waiting )?room|(?:everyone|everybody|whole room|the room) (?:could|can) hear|"
            r"at the front desk)(?=.*(?:result|diagnos|condition|hiv|std|test|name|birth|surgery|treatment|medication|"
            r"pregnan|chart|history|balance|debt|address|problem))|en voz alta|delante de tod\w|(?:result|diagnos|std|"
            r"hiv|pregnan|chart|medical history)\w*<wide>(?:out loud|aloud|in front of|across the room|so everyone))\b"
        ),
        "something private was said aloud",
    ),
    (
        "privacy",
        ALWAYS,
        (
            r"\b(?:(?:some(?:one|body)(?:'s| else's)|another (?:patient|person|woman|man|lady|guy|family|client)(?:'s)?|"
            r"(?:some )?other (?:patients?|people|woman|man|lady|person)(?:'s|')?|stranger(?:'s)?|wrong (?:person|"
            r"patient)(?:'s)?|otr[oa] (?:senor\w*|persona|paciente)|de otr[oa])<gap>(?:records?|results?|letters?|"
            r"files?|charts?|x-?rays?|details|date of birth|diagnosis|address|name|bill|statement|biopsy|report|"
            r"prescription|appointment|historial|expediente|resultados|direccion)|(?:sent|emailed|mailed|faxed|gave|"
            r"handed|told|texted|showed|mandaron|dieron|enviaron|contaron?)<wide>(?:my|mis|mi|me)? ?(?:results?|"
            r"records?|file|x-?rays?|diagnosis|details|chart|number|address|information|info|historial|expediente|"
            r"resultados|datos)<wide>(?:to (?:a |the )?(?:wrong|stranger|someone|somebody|another|ex|my (?:ex|boss|"
            r"employer|neighbou?r|mother|sister|husband|wife))|stranger|a otra|vecin\w|ex\b|jefe)|(?:told|telling|tell|"
            r"gossip\w*|conto|contaron)<wide>(?:boss|employer|neighbou?rs?|ex\b|ex-\w+|mother[- ]in[- ]law|vecin\w|"
            r"my (?:mother|mom|mum|husband|wife|coworker|colleague|manager)|jefe|suegra|all her friends|"
            r"half the town)(?=.*(?:about|what|surgery|treatment|in for|results|pregnan|diagnos|hiv|operaron|my|mi)))\b"
        ),
        "somebody else may have seen private records",
    ),
    (
        "privacy",
        ALWAYS,
        (
            r"\b(?:(?:post|publish|put|us|upload|shar|film|record|subi|public)\w*<gap>(?:my|our|his|her|mi|"
            r"mis)(?: \w+){0,3} (?:photos?|pictures?|pics?|video|x-?rays?|face|smile|before|name|story|foto|fotos|cara|"
            r"caso)(?=.*(?:without|never|permission|consent|ask|sign|take (?:it|them) (?:off|down)|remove|sin mi|"
            r"sin permiso|borr))|that's my (?:mouth|face|teeth|smile|photo|x-?ray|picture|daughter|son)|"
            r"my (?:full )?name and (?:treatment|diagnosis|condition)|remove my (?:information|details|name|data|photo)|"
            r"how did (?:my|the|she|he)<wide>(?:find out|know)|(?:screen|monitor|chart|clipboard|sign[- ]in sheet|"
            r"forms?|files?|pantalla|expedientes)<wide>(?:faces?|facing|visible|everyone can|anyone can|can see|"
            r"could see|can read|recycling|trash|bin|dumpster|basura|left out|open on)|social security numbers?|(?:knew|"
            r"knows) (?:about )?(?:my|the) (?:pregnancy|diagnosis|results|surgery|operation)<wide>before|"
            r"identity (?:theft|stolen)|reminders? for (?:a |some |someone|somebody|another)|"
            r"i (?:now )?know which of my|(?:know|saw) (?:his|her) (?:birthday|diagnosis|address|pills|results)|"
            r"who is looking at mine|hidden camera|(?:camera|filming|recording)<gap>(?:in the (?:changing|treatment|"
            r"bathroom|toilet|exam)|me))\b"
        ),
        "a privacy concern",
    ),
    (
        "discrimination",
        ALWAYS,
        (
            r"(?<!don't )(?<!not )(?<!no te )(?<!nunca )(?<!never )(?<!no )(?<!zero )\b(?:discriminat\w+|discrimin(?:an|"
            r"o|aron|acion|a)|racis[mt]\w*|racial\w*|sexis[mt]\w*|homophob\w*|transphob\w*|homofob\w*|xenopho\w*|"
            r"xenofob\w*|islamophob\w*|antisemit\w*|anti-semit\w*|ageis[mt]\w*|ableis[mt]\w*|bigot\w*|prejudice\w*|"
            r"hate crime|slurs?|(?:n|f|r)[- ]word|ada violation|americans with disabilities)\b"
        ),
        "words about discrimination",
    ),
    (
        "discrimination",
        ALWAYS,
        (
            r"\b(?:(?:learn|speak|habl\w+|aprend\w+)<gap>(?:english|ingles)\b<gap>?(?:first|or|before|then|in this|here|"
            r"primero|volviera|antes)?(?!\?)(?=.*(?:told|said|back|learn|dijeron|aprend|first))|come back when (?:i|you|"
            r"we|he|she)<gap>(?:english|language)|go back to (?:my|your|where)|(?:my|her|his|mother's|our) accent|"
            r"foreign(?:er)? (?:accent|name)|immigration (?:papers|status)|papeles de residencia|(?:green card|"
            r"residency papers|immigra\w+)<wide>(?:before|asked|proof)|(?:because|cause|since|just|only|por) (?:i'm|"
            r"i am|he's|she's|we're|we are|of my|my|her|his|ser|soy|era|mi)<gap>(?:black|brown|asian|latin[oax]\w*|"
            r"hispanic|mexican\w*|muslim|jewish|gay|lesbian|trans\w*|indian|african|arab|immigrant|foreign\w*|disabled|"
            r"deaf|blind|fat|overweight|old|hiv\w*|poor|medicaid|skin|color|colour|religion|accent|hijab|headscarf|"
            r"negr[oa]|indigena|latin[oa]|mexican[oa]|musulman\w*|extranjer[oa]|inmigrante|gord[oa]|pobre|discapacit\w*|"
            r"acento|apellido|velo|orientacion)|(?:black|brown|latino|hispanic|asian|muslim|immigrant|white|disabled|"
            r"trans|gay) (?:folks?|people|patients?|families|famil\w+|couples?|ladies|lady|woman|women|man|men|kids?|"
            r"person|guy)<wide>(?:after|first|before|treated|like dirt|straight in|worse|different\w*|ignored|not|got|"
            r"went|got in|smile|asked)|treat\w*<gap>(?:black|brown|latin\w*|asian|muslim|immigrants?|trans|gay|disabled|"
            r"foreign\w*)|(?:too|tan|muy|demasiado) (?:old|fat|vieja?|gord[oa])<wide>(?:to bother|for their|chairs?|"
            r"bother|treat|lose weight|tratar\w*|atender\w*))\b"
        ),
        "sounds like unequal treatment",
    ),
    (
        "discrimination",
        ALWAYS,
        (
            r"\b(?:(?:hiv|seropositiv\w|vih|trans|gay|lesbian|wheelchair|deaf|blind|guide dog|service dog|"
            r"service animal|hijab|headscarf|turban|sign language|interpreter|autis\w*|silla de ruedas|sord[oa]s?|"
            r"cieg[oa]|perro guia|interprete|sindrome de down|down'?s? syndrome|medicaid|dwarf\w*|"
            r"stutter\w*)\b(?=.*\b(?:refus\w+|turn\w* (?:me|us|him|her|away)|denied|deny|won't (?:treat|see)|not treat|"
            r"no longer|doesn't treat|does not treat|laugh\w*|mock\w*|mimic\w*|jokes?|made fun|sent (?:me|us|away)|"
            r"disappear\w*|crawl|elsewhere|no animals|left out|shouted|can't think|nobody|no one|asked (?:in writing|"
            r"three)|again\b|think (?:of|about)|can't (?:hear|lip|get)|se nego|negaron|mandaron|no (?:me |lo |la |"
            r"nos )?(?:atienden|atendieron|quisieron)|burl\w+|otra clinica|tell\w*|suddenly))|(?:refus\w+|turned (?:me |"
            r"us )?away|denied|se nego|negaron|won't (?:treat|see))\b(?=.*\b(?:hiv|seropositiv\w|vih|trans|gay|"
            r"wheelchair|deaf|blind|dog|hijab|headscarf|medicaid|accent|ingles|english|silla de ruedas|indigena|"
            r"pregnant))|people who can't (?:hear|see|walk)|(?:deaf|blind|disabled) (?:people|patients|person)|"
            r"hearing loop|(?:you|these|those) people (?:usually|always|never|don't|are all)|'you people|\"you people|"
            r"esa gente|gente como (?:tu|usted|ustedes|nosotros)|people like (?:me|us|you) (?:are|aren't|don't|usually|"
            r"always|get)|(?:called|call)<wide>accent<wide>(?:full|no|available)|\baccent\b.*\b(?:full|laughed|"
            r"mimick\w*|mock\w*|coworker)|vieron mi apellido|saw my (?:last )?name|which of us is the|'the man'|"
            r"spoke to my (?:carer|son|daughter|husband|interpreter)<wide>(?:instead|whole|not me|as if)|no le pidieron|"
            r"pasaron a todos antes|(?:senora|senor) (?:rubi[oa]|blanc[oa]))\b"
        ),
        "unequal treatment or missing access",
    ),
    (
        "legal",
        ALWAYS,
        (
            r"\b(?:(?:my|our|a|an|the|contacted|speak\w*|talk\w*|hired|retained|consult\w*|from my|su|mi|con mi|"
            r"un) (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|barrister|legal team|law firm|"
            r"abogad[oa]s?)\b(?! (?:friend|told me to find|sent me|recommend|loves|is also|"
            r"tambien))(?!.{0,60}(?:recommend|was right|landlord|los recomendo|tenia razon|good physio))|(?:i'll|i will|"
            r"i'm|i am|going to|gonna|we will|we'll|we are|could|should|about to|will) (?:be )?su(?:e|ing)\b|sue (?:you|"
            r"them|this|the|your)|suing|law ?suits?|class action|malpractice|negligen\w+|small claims|legal action|"
            r"take (?:this|you|it|them) to court|see you in court|in court\b(?!.{0,40}(?:jury|reschedul|move|tuesday|"
            r"custody))|(?:file|filing|filed|put|made|making|open\w*|lodg\w+)<wide>(?:complaint|claim|charges|report|"
            r"suit|case|grievance)\b(?=.*\b(?:board|state|attorney|authorit\w+|court|police|commission|ombudsman|"
            r"council|licens\w+|insurance commissioner|department of health|bbb|regulator|medicare))|(?:dental|medical|"
            r"state|licensing|physio\w*|health|nursing) (?:board|council|commission|licensing)|(?:licens|"
            r"licenc)ing (?:people|body|authority|office)|state board|board of (?:dentistry|medicine|health|"
            r"registration|dental)|attorney general|ombudsman|regulator|cqc|general dental council|gdc|"
            r"department of (?:health|consumer)|consumer (?:court|forum|protection agency)|police report|"
            r"press(?:ing)? charges|issue proceedings|serve (?:papers|you)|subpoena|cease and desist|"
            r"letter before action|preserve (?:all )?(?:records|evidence|footage)|you will be hearing from|(?:hear|"
            r"hearing) from (?:my|our|us\b))\b"
        ),
        "legal words",
    ),
    (
        "legal",
        ALWAYS,
        (
            r"\b(?:fraud(?!\w*[- ](?:department|alert)).{0,80}(?:report\w*|insurance|medicare|medicaid|police|state)|"
            r"(?:insurance|medicare|medicaid|billing) fraud|(?:billed|billing|invoiced|charged|"
            r"claimed)<wide>(?:insurance|insurer|medicare|medicaid)<wide>(?:never|didn't|not|wasn't|were not|wasnt)|"
            r"(?:never got|never had|wasn't done|was in|weren't done)(?=.*(?:medicare|medicaid|insurer|"
            r"insurance))(?=.*(?:billed|invoiced|claimed))|expired licen[cs]e|report(?:ed|ing)? (?:you|this|them|it|"
            r"this place)<gap>to (?:the )?(?:state|board|police|authorities|dental|medical|insurance|irs|fda|osha|cdc|"
            r"health department|department)|(?:my|the) claim (?:goes|is going|will go) in|nobody told me<wide>(?:nerve|"
            r"risk)|consent form<wide>(?:never|didn't|not)|never signed<wide>consent|never (?:gave|signed)<gap>consent|"
            r"(?:investigat\w+|reporter|journalist|newspaper|news station|channel \d+|tv station)\b(?=.*(?:story|you|"
            r"this|my|contact|call))|demand(?:a|ar|arlos|are|arles)\b|(?:los|les|voy a|te) (?:voy a )?demand\w+|"
            r"notificacion de (?:la )?demanda|tribunal\w*|denunci\w+|negligencia|colegio de (?:odontologos|medicos|"
            r"dentistas|fisio\w*)|mala praxis|fraude|profeco|procuraduria|fiscalia|ministerio publico|"
            r"nos vemos en (?:los tribunales|la corte|el juzgado)|hoja de reclamaciones|oficina del consumidor)\b"
        ),
        "legal words",
    ),
)
