"""English: what makes a post urgent."""

from __future__ import annotations

# Said as <name> in the rows below.
WORDS: dict[str, str] = {
    "body": (
        r"face|cheeks?|jaw|gums?|tongue|lips?|throat|neck|chin|eyes?|eyelids?|mouth|tooth|leg|calf|ankle|foot|"
        r"knee|arm|hand|fingers?|toes?|wound|stitches|socket|shoulder|belly"
    ),
    "procedure": (
        r"extraction|extracted|surgery|operation|operated|op|procedure|implants?|root canal|filling|injection|jab|"
        r"shot|needling|anesthe\w+|anaesthe\w+|sedation|gas|epidural|replacement|manipulation|adjustment|pulled|"
        r"removal|tooth out|teeth out|tablets?|pills?|antibiotics?|medication|peel"
    ),
    "pills": r"pills|tablets|meds|tylenol|paracetamol|ibuprofen|oxy\w*|medication",
    "staff": (
        r"he|she|they|dr|dentist|therapist|physio|hygienist|assistant|masseur|technician|guy|man|owner|nurse|"
        r"ortho\w*"
    ),
    "child": r"daughter|niece|son|nephew|cousin|sister|little (?:girl|boy)|kid|child|girl|wife|mother|mom|mum",
    "tool": (
        r"tools?|tray|mirror|instruments?|drill|bur\b|needles?|syringe|scaler|probe|tweezers|forceps|mouthpiece|"
        r"tip\b"
    ),
}
# The story is over and went well.
RESOLVED = (
    r"(?:saw|seen|fit(?:ted)?|squeezed|took|got|treated|helped|attended) (?:me|us|him|her|that|the same|"
    r"within|in|it)\b|saved|sorted|fixed|handled|fortunately|thank(?:s| you| god)|grateful|amazing|legends?|"
    r"recommend|like pros|feel (?:human|great|better)|healed|recovered|gone now|all good now|brilliant|"
    r"wonderful|excellent|lovely|superb|best|no more|didn't hurt|pain[- ]free|zero pain|no pain|me atendieron"
)
# It is going on at this moment, or somebody calls for help.
GOING_ON = (
    r"ok\b to wait|should (?:i|we)|what (?:do|should|can) (?:i|we)|need|help|please|pls|asap|urgent\w*|"
    r"right now|now|tonight|today|still|won't|wont|keeps?|can't|cant|cannot|can you|anyone|call me|call back|"
    r"ring|nobody (?:picks|answers)|since|getting|worse|voicemail|is it|it's|i'm|im|he's|she's|i am|urge\w*"
)
# (category, when, pattern, reason for staff), read from top to bottom; see `triage.urgent`.
ALARMS: tuple[tuple[str, str, str, str], ...] = (
    (
        "self_harm",
        "now",
        (
            r"\b(?:kill(?:ing)? myself|end(?:ing)? (?:it all|my life|things)|take my (?:own )?life|"
            r"suicid\w+(?! (?:prevention|awareness|help ?line|talk))|hurt(?:ing)? myself|harm(?:ing)? myself|"
            r"self[- ]harm|cutting (?:again|myself)|hang myself|overdose on purpose)\b"
        ),
        "words about self-harm",
    ),
    (
        "self_harm",
        "always",
        (
            r"\b(?:(?:don't|do not|dont|didn't|no longer|not) (?:really )?(?:want|wish) to (?:be alive|live|be here|"
            r"wake up|exist|go on living)|rather (?:be|not be) (?:dead|alive)|wish i (?:was|were) dead|hop(?:e|"
            r"ing) i don't wake|not wak(?:e|ing) up|better off (?:without me|dead)|(?:wish|"
            r"want) to die\b(?! laughing)|nothing (?:left )?to live for|no (?:reason|point) (?:to|in) (?:live|living|"
            r"going on)|can't go on (?:like this|living|anymore)|(?:everyone|everybody|family|wife|kids|they)(?:'d|"
            r" would)? be (?:better|easier|happier) (?:off )?(?:without|if i)|easier for (?:everyone|everybody|"
            r"them all) if i)\b"
        ),
        "words about not wanting to live",
    ),
    (
        "self_harm",
        "always",
        (
            r"\b(?:won't|will not|wont) be (?:around|here|alive)(?: anymore| any more| by then| much longer|"
            r" for (?:it|that)|\b)(?!.{0,20}(?:monday|tuesday|wednesday|thursday|friday|next week|on holiday|back))|"
            r"written (?:the|my) (?:letters?|notes?|goodbyes?)|(?:given|giving) (?:the|my) (?:dog|cat|things|"
            r"stuff) (?:away|to)|this is (?:my )?goodbye\b"
        ),
        "sounds like a goodbye",
    ),
    (
        "self_harm",
        "always",
        (
            r"\b(?:saving|saved|putting|stash\w+|collect\w+|hoard\w+|kept|counted|"
            r"enough)<wide><pills>\b<wide>(?:aside|enough|up)\b|<pills> aside\b|\b(?:all|whole bottle of|"
            r"enough of) (?:the|my|these|those) <pills>(?: at once| in one go)?\b|how many of (?:these|the|my) <pills>"
        ),
        "speaks of collecting or taking many pills",
    ),
    (
        "self_harm",
        "always",
        (
            r"\b(?:stand|standing|jump|sit|walk\w*) (?:on|off|from|in front of|near) (?:the|a) (?:bridge|roof|tracks?|"
            r"train|ledge|balcony)\b|\binsurance money (?:than|instead)|worth more dead\b"
        ),
        "words about self-harm",
    ),
    (
        "self_harm",
        "now",
        (
            r"\b(?:trust (?:myself|himself|herself) (?:alone|tonight|any ?more|with (?:the |my |these )?(?:pills|"
            r"tablets|knives))|(?:i'm|i am|he's|she's|he is|she is) (?:up )?on the (?:roof|ledge|bridge)|jump(?:ed|"
            r"ing)? (?:off|from|in front of) (?:the |a )?(?:\w+ )?(?:roof|bridge|terrace|train|floor|balcony|window)|"
            r"(?:cut|cuts|burn(?:ed|s|t)?) (?:her|his|my) (?:own )?(?:arms?|wrists?)|(?:swallowed|drank|drunk|took|"
            r"ask(?:s|ed)<gap>for) (?:some |the )?(?:rat poison|phenyl|bleach|pesticide|weed ?killer)|let (?:me|him|"
            r"her) die|scared of what (?:i|he|she)(?:'m| am|'s| is)? (?:going to|might|will|could) do|(?:some|"
            r"any)(?:one|body) (?:awake )?to talk to (?:at this|tonight|right now)|no me esperen)\b"
        ),
        "words about self-harm",
    ),
    (
        "self_harm",
        "always",
        r"\b(?:matarme\b)\b",
        "words about self-harm",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:(?:won't|wont|doesn't|does not|not|never|hasn't|can't get it to) stop(?:ped)? bleed\w*|(?:won't|"
            r"doesn't|not|hasn't|can't) stop(?:ped)? the bleed\w*|bleed(?:ing|s)?<gap>(?:a lot|heav\w+|badly|"
            r"for hours|hours|non ?stop|everywhere|again|won't|buckets|through)|keeps? (?:on )?bleeding|"
            r"still bleeding|(?:fill(?:s|ing)?|soak\w*|gush\w*|pour\w*|spurt\w*|pump\w*|drip\w*)<gap>(?:blood|gauze)|"
            r"(?:gushing|pumping|spurting|pouring) out|blood (?:won't|keeps|everywhere|clots?|is pouring)|(?:vomit\w*|"
            r"cough\w*|throw\w*|spit\w*|pee\w*)<gap>blood|(?:bleeding|blood)<wide>(?:hours|since|and it's been))\b"
        ),
        "bleeding that does not stop",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:(?:can't|cannot|cant|can hardly|can barely|hard(?:er)? to|difficult\w*|trouble|struggling to|"
            r"struggl\w+|unable to) (?:to )?(?:even )?(?:catch (?:my|his|her) breath|breath\w*|swallow\w*|talk\b|"
            r"speak|open (?:my|his|her) mouth)|short(?:ness)? of breath|out of breath|breathless|wheez\w+|gasping|"
            r"chok(?:ing|ed)|(?:chest|throat)<gap>(?:pain\w*|tight\w*|hurt\w*|closing|pressure)|(?:pain\w*|tight\w*|"
            r"pressure) (?:in|across|on) (?:my|his|her|the) (?:chest|throat)|tight chest|chest pains?|"
            r"talking is difficult|me ahogo)\b"
        ),
        "breathing, swallowing or chest trouble",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:<body><gap>(?:swoll?en|swell\w*|swole|balloon\w*|puff\w*|doubled|huge|twice the size|hinchad\w|"
            r"inflamad\w|inflam\w+|hinch\w+)|(?:swoll?en|swelling|puffed up|puffy|hinchad\w|hinchazon|"
            r"inflamad\w)<gap><body>|(?:swelling|swollen|hinchazon)<wide>(?:worse|spread\w*|bigger|under|since|fever|"
            r"hot|burning|temperature)|since<wide>swollen|after<wide>swollen|se me (?:hincho|inflamo)|lips?<gap>fat|"
            r"tongue<gap>fat|moon face|abscess)\b"
        ),
        "swelling",
    ),
    (
        "emergency",
        "asking",
        r"\b(?:swoll?en|swelling|hinchad\w|inflamad\w)\b(?!.{0,40}(?:braces|tightened|brackets))",
        "swelling",
    ),
    (
        "emergency",
        "now",
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
        "now",
        (
            r"\b(?:oozing|weeping wound|leaking (?:yellow|green|pus)|red (?:line|streak)s?|sepsis|septic|gangrene|"
            r"foul (?:smell|taste)|(?:rotten|nasty|horrible|awful|foul|terrible|bad) (?:taste|smell)<wide>(?:since|"
            r"socket|extraction|tooth|implant|wound|fever)|taste something nasty|taste is rotten|(?:could|is|might|"
            r"looks|think) (?:it )?(?:be |is |it's |it is |getting )?infected|infection (?:spreading|in my|again))\b"
        ),
        "signs of infection",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:hives|anaphyla\w*|allergic reaction|itch\w* all over|itchy all over|rash(?:es)?<wide>(?:all over|"
            r"spread\w*|tablets?|pills?|antibiotic\w*|injection|since|breath\w*)|break(?:ing)? out in|"
            r"eyes are (?:puff|swell)\w*|(?:antibiotic\w*|tablets?|pills?|injection|pastillas?)<wide>(?:rash|hives|"
            r"itch\w*|ronchas|picazon|swell\w*))\b"
        ),
        "possible allergic reaction",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:faint(?:ed|ing)|passed out|pass(?:ing)? out|unconscious|collapsed|blacked out|(?:can't|won't|"
            r"cannot|hard to) wake|not (?:making sense|responding|waking)|unresponsive|seizures?|fit(?:ting|"
            r"s) on the floor|slurr\w+|seeing double|double vision|face<gap>droop\w*|droop\w*|won't shut|went deaf|"
            r"room (?:won't stop )?spinning|lips?<gap>(?:blue|tint\w*)|turning blue|blue lips|desmaye|no reacciona|"
            r"sleepy since|throwing up (?:and|since)|vomit\w* (?:and|since|non ?stop))\b"
        ),
        "fainting, stroke-like or serious signs",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:(?:can't|cannot|cant|don't|no longer) feel (?:my|his|her) (?:legs?|feet|foot|fingers?|toes?|arm|"
            r"hand|face)|wet myself|can't (?:pee|urinate)|cannot (?:pee|urinate)|(?:fingers?|toes?|foot|hand) (?:is|"
            r"are|have|has|feels?|went|turn\w*|gone)<gap>(?:blue|white|cold|ice|purple|numb)|(?:cast|plaster|splint|"
            r"yeso)<gap>(?:too )?(?:tight|apretado)|calf<wide>(?:red|hot|swollen|hurts)|blood clot|tingl\w+<wide>arm|"
            r"arm<wide>tingl\w+|still numb|numb side)\b"
        ),
        "numbness, circulation or nerve signs",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:(?:tooth|teeth|diente\w*)<wide>(?:knocked (?:out|loose)|completely out|fell out whole|entero|"
            r"in milk|en leche|up into the gum)|knocked<wide>(?:tooth|teeth)|stitches<gap>(?:apart|open\w*|burst|"
            r"popped|came out|torn?)|(?:wound|incision)<gap>(?:open\w*|gaping|burst|split)|gaping|(?:see|seeing|"
            r"showing)<gap>(?:bone|nerve)|dry socket|exposed (?:bone|nerve)|swallowed<gap>(?:bridge|crown|bracket|"
            r"tooth|file|part|piece|bit)|poked? (?:right )?through|took (?:too many|\d\d)|\b1\d (?:paracetamol|"
            r"tylenol|ibuprofen|tablets|pills)|overdos\w+)\b"
        ),
        "an injury that cannot wait",
    ),
    (
        "emergency",
        "asking",
        (
            r"\b(?:unbearable|excruciating|agoni[sz]ing|in agony|worst pain|(?:10|ten) ?(?:/|out of) ?(?:10|ten)|"
            r"screaming|crying (?:in|with|from|since)|throbbing (?:worse|and|non ?stop)|severe pain|extreme pain|"
            r"terrible pain|so much pain|killing me|can't (?:sleep|eat|take (?:it|the pain))|no aguanto(?: mas)?|"
            r"dolor (?:insoportable|horrible|terrible)|me muero de(?:l)? dolor|pain (?:is )?getting worse|"
            r"hurts? so (?:bad|much)|in (?:a lot of|real|serious|constant) pain|painkillers do nothing)\b(?=.*(?:now|"
            r"today|tonight|asap|right away|need|help|emergency|urgent|please|can (?:you|someone|anyone|i)|see (?:me|"
            r"us|her|him)|call|someone|somebody|opening|hoy|ahora|atiendan|necesito|ayuda|urgente|cita|\?))"
        ),
        "severe pain and a call for help",
    ),
    (
        "emergency",
        "asking",
        (
            r"\b(?:(?:throbbing|worse|worsening|pain|hurts?)<wide>(?:each|every) day|(?:each|every) day<gap>worse|"
            r"getting worse|worse (?:each|every|by the|since|than before)|going up my)\b(?=.*(?:surgery|extraction|"
            r"implant|root canal|op\b|operation|injection|pulled|socket|stitches|fever|swollen))|\b(?:surgery|"
            r"extraction|implant|root canal|operation|injection|pulled|socket|stitches)\b.*\b(?:throbbing|"
            r"getting worse|worse (?:each|every|by the))\b"
        ),
        "getting worse after treatment",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:(?:need|looking for|want|is there) (?:an? )?(?:emergency|urgent) (?:dentist|appointment|doctor|"
            r"slot|visit|care)|emergency[ ,!:]+(?:please|help)|need (?:somebody|someone|to be seen|"
            r"a dentist) (?:tonight|today|now|asap|urgently)|(?:see|seen|fit)<gap>(?:me|us|him|her|"
            r"kids) (?:right )?now)\b"
        ),
        "asks for urgent help",
    ),
    (
        "threat",
        "always",
        (
            r"\b(?:know(?:s|ing)? (?:exactly )?(?:where|which|what)<wide>(?:live|lives|park|parks|car|drives?|school|"
            r"kids go|finish(?:es)?|works?|sleeps?)\b(?!.{0,20}(?:doing|about))|(?:your|his|her|their) (?:kids?|"
            r"children|family|wife|husband|daughter|son) (?:go(?:es)?|live) (?:to|at|in))\b"
        ),
        "knows where somebody lives or parks",
    ),
    (
        "threat",
        "always",
        (
            r"\b(?:burn<gap>(?:down|to the ground)|torch(?:ing)? (?:this|the|that|your) (?:clinic|place|office|building|dump|hole)|blow (?:up|it up|the place)|set (?:it|the place|fire)<gap>fire|"
            r"shoot<gap>(?:up|place|everyone|you)|(?:bring|come|coming|back)<gap>(?:with )?(?:a |my )(?:gun|bat|knife|"
            r"brothers|boys|shotgun)|(?:break|smash|snap|cut off)<gap>(?:his|her|your|their) (?:hands?|legs?|neck|"
            r"face|fingers|jaw|windows?|head|teeth)|(?:i'll|i will|gonna|going to|i am going to|"
            r"swear)<gap>(?:kill (?:you|him|her|them|that|the)|hurt (?:you|him|her|them)|find (?:you|him|her|them|the|"
            r"out where)|beat (?:you|him|her|the)|make (?:you|him|her|them) (?:pay|regret|suffer|sorry)|get (?:you|"
            r"him|her) for)|watch (?:your|his|her|their) backs?|one eye open|you(?:'ll| will| are going to|"
            r"'re going to)? (?:all )?(?:regret|be sorry|get what|pay for) (?:this|it|you|what)|you(?:'ll|"
            r" will) (?:all )?regret|(?:gun|firearm)<gap>(?:licen[cs]e|loaded|and)|bomb (?:threat|in))\b"
        ),
        "a threat",
    ),
    (
        "threat",
        "always",
        (
            r"\b(?:(?:i'm|i am|i'll be|be) (?:parked|waiting|sitting|standing|outside)?<gap>?(?:outside|in (?:the|"
            r"your) (?:car ?park|parking lot|lot))\b(?!.{0,30}(?:appointment|can i|door|open))|nice (?:windows?|car|"
            r"house|family|kids|place)<wide>(?:shame|pity|if (?:something|anything))|would be a shame|enjoy (?:your|"
            r"his|her|it)<gap>last|enjoy it while|learn the hard way|long memory|accidents happen|karma (?:has|"
            r"carries)|see how (?:you|he|she|they) likes? it|tyres?|slash\w*<gap>tires?|(?:you|they) (?:earned|"
            r"deserve) (?:it|what's coming)|what's coming (?:to|for))\b"
        ),
        "a veiled threat",
    ),
    (
        "harassment",
        "always",
        (
            r"\b(?:grop(?:ed|ing)|molest(?:ed|ing|er|ation)|sexual\w*(?! health)|harass\w*|fondl\w+|indecent\w*|"
            r"inappropriate(?:ly)? (?:touch\w*|comments?|remarks?|messages?)|touched? (?:me|her|him|my (?:daughter|"
            r"son|wife))(?! up)(?! teeth)<gap>?(?:inappropriate\w*|where|wrong|there|breasts?|bottom|thigh|private)|"
            r"(?:strok|rubb|squeez|grabb|caress|brush)\w*<gap>(?:my|her|against) ?(?:thigh|leg|breasts?|bottom|butt|"
            r"bum|ass|hair|chest|me\b|waist)|pervert\w*|creepy|made a pass|unwanted (?:touch|advances)|acaricio|"
            r"toqueteo|me tocaba|insinu\w+)\b"
        ),
        "words about harassment",
    ),
    (
        "harassment",
        "always",
        (
            r"\b(?:(?:text|messag|dm|add|follow|writ|snap|call|whatsapp)\w*<gap>(?:me|her|"
            r"my daughter)\b<wide>(?:midnight|night|instagram|snapchat|snap|whatsapp|facebook|number off|personal|"
            r"asking me out|date|private|after (?:my|the|hours))|(?:instagram|snapchat|whatsapp|"
            r"my number)<wide>(?:asking me out|said no|midnight|from the form|off the form|my file|ficha)|"
            r"asked me (?:out|for a drink|to dinner)|asking me out|stay<gap>after hours|comments? (?:about|on) (?:my|"
            r"her) (?:breasts?|body|legs|underwear|chest|figure|butt|ass)|(?:undress|take (?:off )?(?:my|your) (?:bra|"
            r"clothes|top))<wide>(?:watch\w*|smil\w*|wrist|for a|no reason|stood|hand|ankle)|have a (?:boyfriend|"
            r"girlfriend|husband)<wide>(?:lock|door|why|asked)|(?:why|asks?|asked)<wide>(?:boyfriend|single|my bra)|"
            r"keep it between (?:them|us)|our (?:little )?secret|winked at|i'd look prettier)\b"
        ),
        "sounds like harassment",
    ),
    (
        "harassment",
        "always",
        (
            r"\b(?:i'm|i am|she's|she is|tengo) (?:1[0-7]|fifteen|sixteen|seventeen|fourteen|"
            r"thirteen)\b(?=[ .]*(?:anos)?[ .!]*$)"
        ),
        "a minor may be concerned",
    ),
    (
        "safety",
        "always",
        (
            r"\b(?:(?:reus\w+|used|same|dirty|old|used) (?:a |the |same )?(?:needles?|syringes?|gloves|scalers?|tips?|"
            r"instruments?|tools?|aguja|guantes|jeringa)<wide>?(?:on me|previous|before|last|other|man|lady|patient|"
            r"de antes|anterior|twice|again)?|(?:without|no|didn't|did not|never|not|new pair of)<gap>(?:chang\w+ |"
            r"wear\w* |new |fresh |wash\w* )(?:his |her |their |the )?(?:gloves|hands)|no gloves|(?:dried|old|"
            r"someone else's|other people's) blood|blood<gap>(?:on (?:the )?(?:tray|chair|tools?|instruments?|tip|"
            r"needle|floor|light|handle))|(?:instruments?|tools?|tray|scraper|scaler|drill|bib)<wide>(?:blood|"
            r"pink on it|dirty|not clean|unsteril\w*|rust\w*|floor|dropped|sink|no pouch|previous|before me|sangre)|"
            r"(?:un|non)[- ]?sterili?[sz]?\w*|not sterili\w+|sterili[sz]er<gap>(?:broken|down|out|not)|"
            r"autoclave<gap>(?:broken|down|out|not)|just rinse|cross[- ]contamina\w*|picked<wide>(?:off the floor|"
            r"tray of)|straight from the last)\b"
        ),
        "a hygiene concern that can hurt somebody",
    ),
    (
        "safety",
        "always",
        (
            r"\b(?:wrong (?:tooth|teeth|knee|leg|arm|side|hip|foot|shoulder|eye|hand|ear|medication|medicine|meds|"
            r"drug|dose|dosage|tablets?|blood|person|patient|site)|(?:another|someone else's|other) (?:lady|man|"
            r"patient|person|woman)?'?s? (?:tablets|medication|meds|pills)|(?:\d+ ?x|ten times|double|twice|"
            r"triple) the (?:right |normal )?dose|overdosed (?:me|him|her)|allerg\w+<wide>(?:penicillin|latex|"
            r"amoxicillin|anyway|still|gave|prescribed|written|chart|form|penicilina|amoxicilina|latex)|(?:gave|"
            r"prescribed|dieron)<wide>(?:amoxicillin|penicillin|amoxicilina|penicilina)<wide>?|"
            r"woke up (?:in the middle|during)|awake during|could feel everything|(?:could have|could of|nearly|"
            r"almost) (?:died|killed (?:him|her|them|me))(?! laughing)(?! of (?:boredom|laughter|embarrassment|"
            r"shame))|left (?:a|an|the) (?:sponge|file|piece|needle|gauze|swab|instrument)<gap>(?:in|inside)|(?:drill|"
            r"bit|needle|instrument)<gap>(?:flew|snapped|broke off)|half an inch from)\b"
        ),
        "a mistake that can hurt somebody",
    ),
    (
        "safety",
        "always",
        (
            r"\b(?:(?:smell\w*|stank|stinking|reek\w*)<gap>(?:of |like )?(?:alcohol|whisky|whiskey|booze|beer|vodka|"
            r"weed|drink|wine|gin)|(?:was|were|is|looked|seemed|clearly) (?:drunk|high|intoxicated|"
            r"hungover)\b(?! (?:price|bill|fee|cost))|hands (?:were )?shak\w+|(?:not|isn't|wasn't|aren't|"
            r"no)<gap>(?:even )?(?:licen[cs]ed|qualified|certified|registered|trained (?:dentist|nurse|doctor))|"
            r"unlicen[cs]ed|fake (?:dentist|doctor|licen[cs]e|diploma)|no (?:licence|license|diploma)|"
            r"left<wide>(?:alone|unattended|unsupervised)<wide>?(?:sedat\w+|anesth\w+|gas|year old|toddler|baby)?|"
            r"nobody was watching|sedated<wide>alone|(?:live|bare|exposed) wires?|electrocut\w*|electric(?:al)? shock|"
            r"smoke (?:came|coming|out)|(?:caught|on) fire\b|gas leak|carbon monoxide|ceiling<gap>(?:fell|collapsed|"
            r"came down)|mou?ld (?:on|in|all|everywhere)|legionella|asbestos|strap snapped|hoist<wide>(?:snapped|"
            r"broke|dropped)|(?:dropped|drop) (?:him|her|my (?:mother|father|mum|dad|baby|grandmother))|(?:chair|bed|"
            r"table|lift|ceiling|light) (?:collapsed|fell)|expired (?:anesthetic|anaesthetic|medicine|medication|"
            r"drugs|vaccine|batch)|caducad\w|rats?\b|needles? (?:on the floor|lying|in the (?:bin|toilet|carpet|sofa|"
            r"toy)))\b"
        ),
        "a safety concern",
    ),
    (
        "privacy",
        "always",
        (
            r"\b(?:hipaa|gdpr|(?:privacy|confidentiality|data) (?:violation|breach|complaint|law|act|laws|rights|"
            r"officer)|(?:breach|violation|invasion|violat\w+|lack|no respect) of (?:my |our )?(?:privacy|"
            r"confidentiality|data|patient)|violat\w+ my (?:privacy|rights)|confidential\w*|data (?:leak|protection)|"
            r"leaked|no privacy|(?:without|never|didn't|not)<gap>(?:my |our )?(?:permission|consent\w*|asking me|"
            r"signed|sign (?:anything|a release))<wide>?(?:photo|picture|posted|share)?)\b"
        ),
        "words about privacy",
    ),
    (
        "privacy",
        "always",
        (
            r"\b(?:(?:read|shout|said|call|announc|discuss|yell|talk|speak|mention|repeat)\w*<wide>(?:out loud|aloud|"
            r"in front of (?:everyone|everybody|the (?:whole|other|entire)|other|people|the queue|strangers)|"
            r"for everyone|whole (?:waiting )?room|(?:everyone|everybody|whole room|the room) (?:could|can) hear|"
            r"at the front desk)(?=.*(?:result|diagnos|condition|hiv|std|test|name|birth|surgery|treatment|medication|"
            r"pregnan|chart|history|balance|debt|address|problem))|(?:result|diagnos|std|hiv|pregnan|chart|"
            r"medical history)\w*<wide>(?:out loud|aloud|in front of|across the room|so everyone))\b"
        ),
        "something private was said aloud",
    ),
    (
        "privacy",
        "always",
        (
            r"\b(?:(?:some(?:one|body)(?:'s| else's)|another (?:patient|person|woman|man|lady|guy|family|"
            r"client)(?:'s)?|(?:some )?other (?:patients?|people|woman|man|lady|person)(?:'s|')?|stranger(?:'s)?|"
            r"wrong (?:person|patient)(?:'s)?|otr[oa] (?:senor\w*|persona|paciente)|de otr[oa])<gap>(?:records?|"
            r"results?|letters?|files?|charts?|x-?rays?|details|date of birth|diagnosis|address|name|bill|statement|"
            r"biopsy|report|prescription|appointment|historial|expediente|resultados|direccion)|(?:sent|emailed|"
            r"mailed|faxed|gave|handed|told|texted|showed|mandaron|dieron|enviaron|contaron?)<wide>(?:my|mis|mi|"
            r"me)? ?(?:results?|records?|file|x-?rays?|diagnosis|details|chart|number|address|information|info|"
            r"historial|expediente|resultados|datos)<wide>(?:to (?:a |the )?(?:wrong|stranger|someone|somebody|"
            r"another|ex|my (?:ex|boss|employer|neighbou?r|mother|sister|husband|wife))|stranger|a otra|vecin\w|ex\b|"
            r"jefe)|(?:told|telling|tell|gossip\w*|conto|contaron)<wide>(?:boss|employer|neighbou?rs?|ex\b|ex-\w+|"
            r"mother[- ]in[- ]law|vecin\w|my (?:mother|mom|mum|husband|wife|coworker|colleague|manager)|jefe|suegra|"
            r"all her friends|half the town)(?=.*(?:about|what|surgery|treatment|in for|results|pregnan|diagnos|hiv|"
            r"operaron|my|mi)))\b"
        ),
        "somebody else may have seen private records",
    ),
    (
        "privacy",
        "always",
        (
            r"\b(?:(?:post|publish|put|us|upload|shar|film|record|subi|public)\w*<gap>(?:my|our|his|her|mi|"
            r"mis)(?: \w+){0,3} (?:photos?|pictures?|pics?|video|x-?rays?|face|smile|before|name|story|foto|fotos|"
            r"cara|caso)(?=.*(?:without|never|permission|consent|ask|sign|take (?:it|them) (?:off|down)|remove|sin mi|"
            r"sin permiso|borr))|that's my (?:mouth|face|teeth|smile|photo|x-?ray|picture|daughter|son)|"
            r"my (?:full )?name and (?:treatment|diagnosis|condition)|remove my (?:information|details|name|data|"
            r"photo)|how did (?:my|the|she|he)<wide>(?:find out|know)|(?:screen|monitor|chart|clipboard|"
            r"sign[- ]in sheet|forms?|files?|pantalla|expedientes)<wide>(?:faces?|facing|visible|everyone can|"
            r"anyone can|can see|could see|can read|recycling|trash|bin|dumpster|basura|left out|open on)|"
            r"social security numbers?|(?:knew|knows) (?:about )?(?:my|the) (?:pregnancy|diagnosis|results|surgery|"
            r"operation)<wide>before|identity (?:theft|stolen)|reminders? for (?:a |some |someone|somebody|another)|"
            r"i (?:now )?know which of my|(?:know|saw) (?:his|her) (?:birthday|diagnosis|address|pills|results)|"
            r"who is looking at mine|hidden camera|(?:camera|filming|recording)<gap>(?:in the (?:changing|treatment|"
            r"bathroom|toilet|exam)|me))\b"
        ),
        "a privacy concern",
    ),
    (
        "discrimination",
        "always",
        (
            r"(?<!don't )(?<!not )(?<!no te )(?<!nunca )(?<!never )(?<!no )(?<!zero )\b(?:discriminat\w+|"
            r"discrimin(?:an|o|aron|acion|a)|racis[mt]\w*|racial\w*|sexis[mt]\w*|homophob\w*|transphob\w*|homofob\w*|"
            r"xenopho\w*|xenofob\w*|islamophob\w*|antisemit\w*|anti-semit\w*|ageis[mt]\w*|ableis[mt]\w*|bigot\w*|"
            r"prejudice\w*|hate crime|slurs?|(?:n|f|r)[- ]word|ada violation|americans with disabilities)\b"
        ),
        "words about discrimination",
    ),
    (
        "discrimination",
        "always",
        (
            r"\b(?:(?:learn|speak|habl\w+|aprend\w+)<gap>(?:english|ingles)\b<gap>?(?:first|or|before|then|in this|"
            r"here|primero|volviera|antes)?(?!\?)(?=.*(?:told|said|back|learn|dijeron|aprend|first))|"
            r"come back when (?:i|you|we|he|she)<gap>(?:english|language)|go back to (?:my|your|where)|(?:my|her|his|"
            r"mother's|our) accent|foreign(?:er)? (?:accent|name)|immigration (?:papers|status)|(?:green card|"
            r"residency papers|immigra\w+)<wide>(?:before|asked|proof)|(?:because|cause|since|just|only|por) (?:i'm|"
            r"i am|he's|she's|we're|we are|of my|my|her|his|ser|soy|era|mi)<gap>(?:black|brown|asian|latin[oax]\w*|"
            r"hispanic|mexican\w*|muslim|jewish|gay|lesbian|trans\w*|indian|african|arab|immigrant|foreign\w*|"
            r"disabled|deaf|blind|fat|overweight|old|hiv\w*|poor|medicaid|skin|color|colour|religion|accent|hijab|"
            r"headscarf|negr[oa]|indigena|latin[oa]|mexican[oa]|musulman\w*|extranjer[oa]|inmigrante|gord[oa]|pobre|"
            r"discapacit\w*|acento|apellido|velo|orientacion)|(?:black|brown|latino|hispanic|asian|muslim|immigrant|"
            r"white|disabled|trans|gay) (?:folks?|people|patients?|families|famil\w+|couples?|ladies|lady|woman|women|"
            r"man|men|kids?|person|guy)<wide>(?:after|first|before|treated|like dirt|straight in|worse|different\w*|"
            r"ignored|not|got|went|got in|smile|asked)|treat\w*<gap>(?:black|brown|latin\w*|asian|muslim|immigrants?|"
            r"trans|gay|disabled|foreign\w*)|(?:too|tan|muy|demasiado) (?:old|fat|vieja?|gord[oa])<wide>(?:to bother|"
            r"for their|chairs?|bother|treat|lose weight|tratar\w*|atender\w*))\b"
        ),
        "sounds like unequal treatment",
    ),
    (
        "discrimination",
        "always",
        (
            r"\b(?:(?:hiv|seropositiv\w|vih|trans|gay|lesbian|wheelchair|deaf|blind|guide dog|service dog|"
            r"service animal|hijab|headscarf|turban|sign language|interpreter|autis\w*|silla de ruedas|sord[oa]s?|"
            r"cieg[oa]|perro guia|interprete|sindrome de down|down'?s? syndrome|medicaid|dwarf\w*|"
            r"stutter\w*)\b(?=.*\b(?:refus\w+|turn\w* (?:me|us|him|her|away)|denied|deny|won't (?:treat|see)|"
            r"not treat|no longer|doesn't treat|does not treat|laugh\w*|mock\w*|mimic\w*|jokes?|made fun|sent (?:me|"
            r"us|away)|disappear\w*|crawl|elsewhere|no animals|left out|shouted|can't think|nobody|no one|"
            r"asked (?:in writing|three)|again\b|think (?:of|about)|can't (?:hear|lip|get)|se nego|negaron|mandaron|"
            r"no (?:me |lo |la |nos )?(?:atienden|atendieron|quisieron)|burl\w+|otra clinica|tell\w*|suddenly))|"
            r"(?:refus\w+|turned (?:me |us )?away|denied|se nego|negaron|won't (?:treat|see))\b(?=.*\b(?:hiv|"
            r"seropositiv\w|vih|trans|gay|wheelchair|deaf|blind|dog|hijab|headscarf|medicaid|accent|ingles|english|"
            r"silla de ruedas|indigena|pregnant))|people who can't (?:hear|see|walk)|(?:deaf|blind|"
            r"disabled) (?:people|patients|person)|hearing loop|(?:you|these|those) people (?:usually|always|never|"
            "don't|are all)|'you people|\\\"you people|people like (?:me|us|you) (?:are|aren't|don't|usually|always|"
            r"get)|(?:called|call)<wide>accent<wide>(?:full|no|available)|\baccent\b.*\b(?:full|laughed|mimick\w*|"
            r"mock\w*|coworker)|saw my (?:last )?name|which of us is the|'the man'|spoke to my (?:carer|son|daughter|"
            r"husband|interpreter)<wide>(?:instead|whole|not me|as if))\b"
        ),
        "unequal treatment or missing access",
    ),
    (
        "legal",
        "always",
        (
            r"\b(?:(?:my|our|a|an|the|contacted|speak\w*|talk\w*|hired|retained|consult\w*|from my|su|mi|con mi|"
            r"un) (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|barrister|legal team|law firm|"
            r"abogad[oa]s?)\b(?! (?:friend|told me to find|sent me|recommend|loves|is also|"
            r"tambien))(?!.{0,60}(?:recommend|was right|landlord|los recomendo|tenia razon|good physio))|(?:i'll|"
            r"i will|i'm|i am|going to|gonna|we will|we'll|we are|could|should|about to|will) (?:be )?su(?:e|ing)\b|"
            r"sue (?:you|them|this|the|your)|suing|law ?suits?|class action|malpractice|small claims|legal action|"
            r"take (?:this|you|it|them) to court|see you in court|in court\b(?!.{0,40}(?:jury|reschedul|move|tuesday|"
            r"custody))|(?:file|filing|filed|put|made|making|open\w*|lodg\w+)<wide>(?:complaint|claim|charges|report|"
            r"suit|case|grievance)\b(?=.*\b(?:board|state|attorney|authorit\w+|court|police|commission|ombudsman|"
            r"council|licens\w+|insurance commissioner|department of health|bbb|regulator|medicare))|(?:dental|"
            r"medical|state|licensing|physio\w*|health|nursing) (?:board|council|commission|licensing)|(?:licens|"
            r"licenc)ing (?:people|body|authority|office)|state board|board of (?:dentistry|medicine|health|"
            r"registration|dental)|attorney general|ombudsman|regulator|cqc|gdc|department of (?:health|consumer)|"
            r"consumer (?:court|forum|protection agency)|police report|press(?:ing)? charges|issue proceedings|"
            r"serve (?:papers|you)|subpoena|cease and desist|letter before action|preserve (?:all )?(?:records|"
            r"evidence|footage)|you will be hearing from|(?:hear|hearing) from (?:my|our|us\b))\b"
        ),
        "legal words",
    ),
    (
        "legal",
        "always",
        (
            r"\b(?:fraud(?!\w*[- ](?:department|alert)).{0,80}(?:report\w*|insurance|medicare|medicaid|police|state)|"
            r"(?:insurance|medicare|medicaid|billing) fraud|(?:billed|billing|invoiced|charged|"
            r"claimed)<wide>(?:insurance|insurer|medicare|medicaid)<wide>(?:never|didn't|not|wasn't|were not|wasnt)|"
            r"(?:never got|never had|wasn't done|was in|weren't done)(?=.*(?:medicare|medicaid|insurer|"
            r"insurance))(?=.*(?:billed|invoiced|claimed))|expired licen[cs]e|report(?:ed|ing)? (?:you|this|them|it|"
            r"this place)<gap>to (?:the )?(?:state|board|police|authorities|dental|medical|insurance|irs|fda|osha|cdc|"
            r"health department|department)|(?:my|the) claim (?:goes|is going|will go) in|"
            r"nobody told me<wide>(?:nerve|risk)|consent form<wide>(?:never|didn't|not)|never signed<wide>consent|"
            r"never (?:gave|signed)<gap>consent|(?:investigat\w+|reporter|journalist|newspaper|news station|"
            r"channel \d+|tv station)\b(?=.*(?:story|you|this|my|contact|call))|demand(?:a|ar|arlos|are|arles)\b|"
            r"profeco)\b"
        ),
        "legal words",
    ),
)
