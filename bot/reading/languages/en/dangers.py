"""English: words that turn up in urgent posts; none is urgent alone. They match at the start of a word."""

from __future__ import annotations

DANGERS: dict[str, str] = {
    "body": (
        r"face\b|cheek|jaw\b|gums?\b|tongue|lips?\b|throat|neck\b|chin\b|eyes?\b|eyelid|mouth|tooth\b|teeth|"
        r"socket|stitch|wound|leg\b|legs\b|calf|ankle|foot\b|feet|knee|arm\b|hand\b|hands\b|fingers?\b|toes?\b|"
        r"back\b|spine|belly|stomach|chest|heart|head\b|ear\b|shoulder|skin\b|speech"
    ),
    "sign": (
        r"bleed|blood|bled|leak|ooz|drain|swoll|swell|balloon|puff|lump|bump\b|fever|temperature|running hot|"
        r"burning|hot\b|chill|shak(?:es|ing)|shiver|numb|tingl|droop|hangs? down|dizz|faint|pass(?:ed|ing)? out|"
        r"collaps|vomit|throw(?:n|ing)? up|be sick|being sick|nause|rash|hives|itch|wheez|breath|chok|swallow|"
        r"spinning|slur|funny|blue\b|purple|white\b|stiff neck|headache|racing|palpitat|seizure|infect|abscess|"
        r"foul|rotten|smells? bad|red line|red\b|open up|opening up|gap(?:e|ing)|split|snapp|crack|knocked|broken|"
        r"fell off|durmio|vomit|infec"
    ),
    "agony": (
        r"agony|unbearab|excruciat|worst pain|screaming|scream|crying|in tears|killing me|can't (?:sleep|lie|eat|"
        r"take|stand|bear)|10/10|ten out|knife|stabb|throbb|severe|so much pain|terrible pain|in pain|"
        r"hurts? (?:so|like|when|to)|no aguanto|me duele"
    ),
    "now": (
        r"tonight|today|right now|now\b|asap|immediately|hours? ago|mins? ago|minutes ago|this morning|"
        r"since (?:this|last|yesterday|the|i|he|she|my|tuesday|monday|wednesday|thursday|friday|saturday|sunday)|"
        r"overnight|each morning|woke|still\b|keeps?\b|won't|getting worse|worse|yesterday"
    ),
    "help": (
        r"help\b|what do (?:i|we)|what should|should (?:i|we)|is it (?:normal|usual|ok)|is (?:this|"
        r"that) (?:normal|usual|ok)|that's normal|do (?:i|we) wait|can'?t wait|please call|call me|anybody there|"
        r"anyone there|is any(?:one|body)|on call|emergency|a&e|\ber\b|ambulance|me atiendan"
    ),
    "procedure": (
        r"extract|surgery|operation|operated|after the op|procedure|implant|root canal|filling|injection|inject|"
        r"shot\b|jab\b|needling|an(?:a)?esthe|sedat|epidural|spinal|replacement|manipulat|adjust|pulled|taken out|"
        r"removed|numbing|infiltr"
    ),
    "drug": (
        r"tablets?\b|pills?\b|antibiotic|amoxi|ibuprofen|paracetamol|tylenol|painkiller|medicat|medicine|meds\b|"
        r"warfarin|blood thinner|dose|dosage|sedative|vaccine|vial|allerg|fluoride|prescri|antibiot|medicament|"
        r"anticoagul"
    ),
    "frail": (
        r"my (?:son|daughter|kid|child|baby|toddler|boy|girl|little)|(?:son|daughter|kid|baby|toddler|child)\b|"
        r"year old|years old|pregnan|weeks|grandm|grandf|grandpa|elderly|old man|mother|father|mum\b|mom\b|dad\b|"
        r"teen|minor|i'm (?:1\d|fifteen|sixteen|seventeen)"
    ),
    "despair": (
        r"(?:no|any) (?:point|reason|hope)|hope(?:less)?\b|last hope|will to live|give up|can'?t (?:do|go|keep|"
        r"take)|another night|another day|done with|tired of (?:living|life|it all|everything)|burden|"
        r"nobody would|no ?one would|miss me|without me|alone\b|worthless|alive|dead\b|die\b|dying|death|end it|"
        r"end my|my life|wake up|suicid|kill myself|hurt myself|cutting|no sentido|no quiero|matarme|no valgo"
    ),
    "farewell": (
        r"goodbye|good ?bye|be gone|i'll be gone|won't be (?:here|around)|made up my mind|sorry for everything|"
        r"tell (?:my|everyone|them)|letters?\b|my will\b|take care of my|gave away|given .{0,20}to my|"
        r"before christmas|cuando lean"
    ),
    "means": (
        r"rope|bridge|knife|gun\b|roof|train tracks|tracks\b|drawer|garage|overdos|all (?:the|my|of) (?:pills|"
        r"tablets|them)|insurance money|bottle of|stash"
    ),
    "law": (
        r"lawyer|attorney|solicitor|counsel|sue\b|suing|sued|lawsuit|court|malpractice|claim\b|claims\b|evidence|"
        r"document(?:ing|ed)|recording|settlement|damages|liab|forged|fraud|papers\b|letter\b|consent|signature|"
        r"compensation|demand|negligent"
    ),
    "authority": (
        r"police|board\b|department of|health department|ombudsman|regulator|authorit|state\b|licen[cs]|medicare|"
        r"medicaid|osha|bbb|attorney general|council|commission|compliance|news\b|channel|reporter|journalist|"
        r"profeco"
    ),
    "violence": (
        r"kill|burn|shoot|shot up|gun\b|bat\b|knife|hurt (?:you|him|her|them)|beat\b|slap|punch|smash|"
        r"break (?:his|her|your|their)|destroy|fire\b|bomb|blood\b|pay for|regret|sorry you|suffer|show you|"
        r"teach (?:you|him|her)|coming for|come (?:down|in) there|deserve|fist"
    ),
    "stalk": (
        r"waiting (?:for|outside|when)|i'll be (?:waiting|there|outside|in)|outside\b|park(?:ed|ing) (?:lot|"
        r"outside)|car park|locks? up|leaves? work|finishes at|gets? off (?:at|work)|drives?\b|where (?:he|she|"
        r"you|they) liv|home address|your (?:house|kids|family|car|address)|i know (?:where|what|which|who)|"
        r"public record|find (?:you|him|her|out)|see what happens|watch your"
    ),
    "identity": (
        r"black\b|brown\b|white\b|asian|hispanic|mexican|african|arab|muslim|jew|christian|religio|hijab|scarf|"
        r"headscarf|turban|accent|speak english|english|immigra|foreign|papers|visa\b|gay\b|lesbian|transgender|"
        r"queer|husband was also|my skin|skin colou?r|race\b|hair\b|fat\b|overweight|obese|my age|too old|vietnam|"
        r"chinese|indian|indigen|seroposit|vih\b|hiv\b"
    ),
    "access": (
        r"wheelchair|disab|deaf|blind|visually|hearing|lip-?read|sign language|interpreter|guide dog|service dog|"
        r"ramp|steps\b|braille|large print|autis|down syndrome|mobility|stutter|walker|discapac"
    ),
    "unequal": (
        r"refus|turned? (?:me |us |him |her )?away|denied|den(?:y|ies)|wouldn't|won't (?:see|treat|take|serve)|"
        r"first before|before us|after us|ahead of|left (?:sitting|out|waiting)|treated (?:like|differently|"
        r"worse)|laugh|mock|mimic|joke|made fun|stare|stared|look(?:ed)? at me|you people|people like|"
        r"kind of (?:hair|people|person|tooth)|elsewhere|come back when|go back|only because|suddenly|at the end|"
        r"slowly and loudly|burl|negaron"
    ),
    "private": (
        r"results?\b|records?\b|files?\b|chart|x-?rays?|photos?\b|pictures?\b|video|address|date of birth|"
        r"birthday|social security|my name|full name|details|forms?\b|clipboard|health history|medical history|"
        r"voicemail|data\b|pregnan|depress|private|privacy|hipaa|confiden"
    ),
    "exposed": (
        r"out loud|aloud|in front of|overheard|could hear|everyone (?:could|can|heard|knows)|whole (?:room|town|"
        r"waiting)|gossip|told (?:my|her|his|a|the)|knows about|sent (?:to|it|my|them)|emailed|posted|facebook|"
        r"instagram|ads?\b|billboard|website|stranger|someone else|somebody else|other people's|wrong (?:person|"
        r"address|number|group|email)|another (?:patient|person|woman|man)|neighbou?r|ex\b|my ex|boss|coworker|"
        r"employer|work phone|teenager|left on|without (?:asking|my|permission)|never (?:signed|agreed|asked|"
        r"consent)|permission|recycling|trash|bin\b|screen|before me\b|press back|publicaron|subieron|whatsapp"
    ),
    "advances": (
        r"touch|grop|hand (?:under|up|on)|thigh|breast|butt\b|bottom|underwear|bra\b|shirt|undress|naked|clothes|"
        r"legs\b|sexy|pretty|beautiful girl|body\b|wink|kiss|hug(?:ged)? me|flirt|date\b|asking me out|ask(?:ed|"
        r"ing) (?:me )?(?:out|for my)|insta\b|snapchat|my number|dm'?d|texted|messag|leave me alone|follows me|"
        r"creep|pervert|inappropriate|uncomfortable|froze|harass|massage|boyfriend|girlfriend|between us|"
        r"me escribe"
    ),
    "hygiene": (
        r"glove|needle|syringe|steril|instrument|tools?\b|tray|wiped|rinse|floor|sink|dried blood|dirty (?:tool|"
        r"instr|needle|glove)|mask|wash(?:ed)? (?:his|her|their|hands)|mold|mould|rust|contamin|instrument"
    ),
    "error": (
        r"wrong (?:tooth|knee|leg|arm|side|drug|dose|med|patient|person|site|foot|eye)|by mistake|mistake|"
        r"adult dose|double|expired|out of date|drilled (?:through|into)|slipped|dropped|fell (?:on|off|out of)|"
        r"nodded off|asleep|drunk|whisky|whiskey|smell(?:ed|s) of|shaking|phone while|on his phone|unlicensed|"
        r"not (?:qualified|licensed|trained)|student|no lead|apron|left (?:alone|unattended|inside|in me)|"
        r"nobody (?:was )?(?:watching|monitoring)|could have died|nearly died|almost died|smoke|wires?\b|electric|"
        r"elevator|collapsed|woke up (?:in|during)"
    ),
}
# What must stand in a post beside them before the model alone may call a manager.
EVIDENCE: dict[str, str] = {
    "ends": (
        r"kill(?:ing)? my|suicid|end (?:it|things|my)|ending it|die\b|dying|dead\b|alive|wake up|not wake|"
        r"be here any|go on (?:like|living|any)|without me|better off|tired of (?:living|life|it all|everything)|"
        r"no (?:point|reason|hope) (?:in|to|left|any|going)|point in (?:going|it)|can'?t (?:do this|go on|"
        r"take (?:it|this) any)|(?:stop|stopped|quit) (?:eating|taking my|filling)|goodbye|good ?bye|given (?:the|"
        r"my) .{0,15}(?:away|to my)|who gets the|sorted out|(?:my|the) (?:will|letters|notes?)\b|paid (?:the|"
        r"my) rent|hurt(?:ing)? myself|cutting|overdos|bottle on|all (?:the|my|of) (?:pills|tablets|them)|rope|"
        r"bridge|how quiet|nobody (?:would|will) (?:miss|notice|have to)|matarme|regale mis"
    ),
    "you_will": (
        r"you(?:'ll| will| are going| 'd better| better|r (?:day|turn))|he(?:'ll| will)|she(?:'ll| will)|"
        r"they(?:'ll| will)|somebody|someone|watch|wait(?:ing)?|outside|i know|i'll|i will|we'll|tell (?:him|her|"
        r"them)|see (?:you|what)|come(?:s|ing)? (?:for|to|down|by|over)|every (?:night|evening|day)|deserve|lucky"
    ),
    "near_body": (
        r"touch|grop|strok|fondl|hand(?:s)?\b|finger|thigh|breast|chest|butt|behind\b|bottom|hip\b|waist|lap\b|"
        r"underwear|bra\b|shirt|blouse|gown|undress|naked|clothes|strip|take (?:everything|it) off|chang(?:ed|"
        r"ing)\b|body|lips|legs?\b|neck|breath|beautiful|pretty|gorgeous|sexy|babe|sweetie|honey|darling|wink|"
        r"kiss|hug|flirt|date\b|tonight|boyfriend|husband|number|insta|snapchat|dm'?d|text(?:s|ed)|messag|follow|"
        r"creep|pervert|inappropriate|uncomfortable|froze|harass|assault|molest|rap(?:e|ed)|stare|staring|"
        r"watched me|lock(?:ed|s)? the door|alone with|remarks?|comments?\b|toc[oa]|brasier"
    ),
}
