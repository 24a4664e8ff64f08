"""Words that turn up in urgent posts, as lists in English and Spanish; none is urgent alone, the model weighs them.

Two lists together often say what neither says alone ("knee" and "hot", "scarf" and "refused"): PAIRS names those.
Patterns see plain text and match at the start of a word.
"""

from __future__ import annotations

from typing import Final

DANGERS: Final = {
    "body": (
        r"face\b|cheek|jaw\b|gums?\b|tongue|lips?\b|throat|neck\b|chin\b|eyes?\b|eyelid|mouth|tooth\b|teeth|molar|"
        r"socket|stitch|wound|incision|leg\b|legs\b|calf|ankle|foot\b|feet|knee|arm\b|hand\b|hands\b|fingers?\b|"
        r"toes?\b|back\b|spine|belly|stomach|chest|heart|head\b|ear\b|shoulder|skin\b|speech|cara\b|mejilla|cachete|"
        r"mandibula|encia|lengua|labio|garganta|cuello|ojo|parpado|boca|diente|muela|pierna|pie\b|rodilla|brazo|"
        r"mano|dedo|espalda|pecho|cabeza|herida|puntos"
    ),
    "sign": (
        r"bleed|blood|bled|leak|ooz|pus\b|drain|swoll|swell|balloon|puff|lump|bump\b|fever|temperature|running hot|"
        r"burning|hot\b|chill|shak(?:es|ing)|shiver|numb|tingl|droop|hangs? down|dizz|faint|pass(?:ed|ing)? out|"
        r"collaps|vomit|throw(?:n|ing)? up|be sick|being sick|nause|rash|hives|itch|wheez|breath|chok|swallow|"
        r"spinning|slur|funny|blue\b|purple|white\b|stiff neck|headache|racing|palpitat|seizure|convuls|infect|"
        r"abscess|foul|rotten|smells? bad|red line|red\b|open up|opening up|gap(?:e|ing)|split|snapp|crack|knocked|"
        r"broken|fell off|sangr|hinch|inflam|fiebre|calentura|escalofr|dormid|durmio|hormigue|mareo|marea|desmay|"
        r"vomit|ronch|picaz|respir|tragar|ahog|supur|infec|cerrando|absceso"
    ),
    "agony": (
        r"agony|agoni|unbearab|excruciat|worst pain|screaming|scream|crying|in tears|killing me|can't (?:sleep|lie|"
        r"eat|take|stand|bear)|10/10|ten out|knife|stabb|throbb|severe|so much pain|terrible pain|in pain|"
        r"hurts? (?:so|like|when|to)|no aguanto|insoportable|muchisimo|llorando|no puedo (?:dormir|comer|mover)|"
        r"me duele|le duele|duele"
    ),
    "now": (
        r"tonight|today|right now|now\b|asap|immediately|hours? ago|mins? ago|minutes ago|this morning|"
        r"since (?:this|last|yesterday|the|i|he|she|my|tuesday|monday|wednesday|thursday|friday|saturday|sunday)|"
        r"overnight|each morning|woke|still\b|keeps?\b|won't|getting worse|worse|yesterday|hoy\b|ahora|anoche|desde|"
        r"amaneci|ayer|sigue|hace (?:una|dos|un|\d)|ya mismo|urgente"
    ),
    "help": (
        r"help\b|what do (?:i|we)|what should|should (?:i|we)|is it (?:normal|usual|ok)|is (?:this|that) (?:normal|"
        r"usual|ok)|that's normal|do (?:i|we) wait|can'?t wait|please call|call me|anybody there|anyone there|"
        r"is any(?:one|body)|on call|emergency|a&e|\ber\b|ambulance|hospital|que hago|es normal|ayuda|urgencias|"
        r"emergencia|la pueden ver|pueden atender|me atiendan|voy a\b"
    ),
    "procedure": (
        r"extract|surgery|operation|operated|after the op|procedure|implant|root canal|filling|injection|inject|"
        r"shot\b|jab\b|needling|an(?:a)?esthe|sedat|epidural|spinal|replacement|manipulat|adjust|pulled|taken out|"
        r"removed|numbing|extracc|cirug|operac|operad|operaron|endodoncia|empaste|inyecc|infiltr|anestes|maniobra|"
        r"sacaron|pusieron"
    ),
    "drug": (
        r"tablets?\b|pills?\b|antibiotic|amoxi|penicil|ibuprofen|paracetamol|tylenol|painkiller|medicat|medicine|"
        r"meds\b|warfarin|blood thinner|dose|dosage|sedative|vaccine|vial|allerg|latex|fluoride|prescri|pastilla|"
        r"antibiot|medicament|medicina|anticoagul|dosis|alergi|vacuna|recet"
    ),
    "frail": (
        r"my (?:son|daughter|kid|child|baby|toddler|boy|girl|little)|(?:son|daughter|kid|baby|toddler|child)\b|"
        r"year old|years old|pregnan|weeks|grandm|grandf|grandpa|elderly|old man|mother|father|mum\b|mom\b|dad\b|"
        r"teen|minor|i'm (?:1\d|fifteen|sixteen|seventeen)|mi (?:hijo|hija|nino|nina|bebe|mama|papa|abuel)|embaraz|"
        r"anos\b|menor"
    ),
    "despair": (
        r"(?:no|any) (?:point|reason|hope)|hope(?:less)?\b|last hope|will to live|give up|can'?t (?:do|go|keep|"
        r"take)|another night|another day|done with|tired of (?:living|life|it all|everything)|burden|nobody would|"
        r"no ?one would|miss me|without me|alone\b|worthless|alive|dead\b|die\b|dying|death|end it|end my|my life|"
        r"wake up|suicid|kill myself|hurt myself|cutting|no sentido|no quiero|ya no (?:quiero|aguanto|puedo)|vivir|"
        r"vida\b|muert|morir|despertar|matarme|sin mi\b|no valgo|carga para|nadie (?:me|lo)"
    ),
    "farewell": (
        r"goodbye|good ?bye|be gone|i'll be gone|won't be (?:here|around)|made up my mind|sorry for everything|"
        r"tell (?:my|everyone|them)|letters?\b|my will\b|take care of my|gave away|given .{0,20}to my|"
        r"before christmas|perdon|adios|despedi|cuando lean|ya no (?:voy a )?est"
    ),
    "means": (
        r"rope|bridge|knife|gun\b|roof|train tracks|tracks\b|drawer|garage|overdos|all (?:the|my|of) (?:pills|"
        r"tablets|them)|insurance money|bottle of|stash|soga|puente|todas las pastillas|balcon|cuchillo|pistola"
    ),
    "law": (
        r"lawyer|attorney|solicitor|counsel|legal|sue\b|suing|sued|lawsuit|court|malpractice|negligen|claim\b|"
        r"claims\b|evidence|document(?:ing|ed)|recording|settlement|damages|liab|forged|fraud|papers\b|letter\b|"
        r"consent|signature|compensation|abogad|licenciado|demand|juicio|tribunal|juzgado|denunci|negligent|fraude|"
        r"corte\b|firma\b|pruebas"
    ),
    "authority": (
        r"police|board\b|department of|health department|inspector|ombudsman|regulator|authorit|state\b|licen[cs]|"
        r"medicare|medicaid|osha|bbb|attorney general|council|commission|compliance|news\b|channel|reporter|"
        r"journalist|policia|secretaria de|colegio de|profeco|fiscalia|autoridad|consumo|ministerio|gobierno|prensa|"
        r"noticia"
    ),
    "violence": (
        r"kill|burn|shoot|shot up|gun\b|bat\b|knife|hurt (?:you|him|her|them)|beat\b|slap|punch|smash|break (?:his|"
        r"her|your|their)|destroy|fire\b|bomb|blood\b|pay for|regret|sorry you|suffer|show you|teach (?:you|him|"
        r"her)|coming for|come (?:down|in) there|deserve|fist|matar|quemar|golpe|partir|romper|reventar|pagar|"
        r"arrepent|sangre|valiente|les va a"
    ),
    "stalk": (
        r"waiting (?:for|outside|when)|i'll be (?:waiting|there|outside|in)|outside\b|park(?:ed|ing) (?:lot|"
        r"outside)|car park|locks? up|leaves? work|finishes at|gets? off (?:at|work)|drives?\b|where (?:he|she|you|"
        r"they) liv|home address|your (?:house|kids|family|car|address)|i know (?:where|what|which|who)|"
        r"public record|find (?:you|him|her|out)|see what happens|watch your|espero afuera|los espero|donde vive|"
        r"se (?:cual|donde|a que)|carro de|a que hora sale|encontrar|cuid(?:e|es|ate)"
    ),
    "identity": (
        r"black\b|brown\b|white\b|asian|latin|hispanic|mexican|african|arab|muslim|jew|christian|religio|hijab|"
        r"scarf|headscarf|turban|accent|speak english|english|immigra|foreign|legal\b|papers|visa\b|gay\b|lesbian|"
        r"trans\b|transgender|queer|husband was also|my skin|skin colou?r|race\b|hair\b|fat\b|overweight|obese|"
        r"my age|too old|vietnam|chinese|indian|negr[oa]|indigen|moren[oa]|musulm|acento|espanol|ingles|extranj|"
        r"inmigr|papeles|apellido|religion|velo\b|rubi[oa]|gord[oa]|seroposit|vih\b|hiv\b"
    ),
    "access": (
        r"wheelchair|disab|deaf|blind|visually|hearing|lip-?read|sign language|interpreter|guide dog|service dog|"
        r"ramp|steps\b|braille|large print|autis|down syndrome|mobility|stutter|walker|silla de ruedas|sord[oa]|"
        r"cieg[oa]|interprete|traductor|rampa|discapac"
    ),
    "unequal": (
        r"refus|turned? (?:me |us |him |her )?away|denied|den(?:y|ies)|wouldn't|won't (?:see|treat|take|serve)|"
        r"first before|before us|after us|ahead of|left (?:sitting|out|waiting)|treated (?:like|differently|worse)|"
        r"laugh|mock|mimic|joke|made fun|stare|stared|look(?:ed)? at me|you people|people like|kind of (?:hair|"
        r"people|person|tooth)|elsewhere|come back when|go back|only because|suddenly|at the end|slowly and loudly|"
        r"se rieron|burl|se nego|negaron|al final|antes que|otra clinica|dijeron que (?:volviera|primero|no)|"
        r"nos dejan|por ser|esa gente"
    ),
    "private": (
        r"results?\b|records?\b|diagnos|files?\b|chart|x-?rays?|photos?\b|pictures?\b|video|address|date of birth|"
        r"birthday|social security|my name|full name|details|forms?\b|clipboard|health history|medical history|"
        r"voicemail|portal|data\b|personal|pregnan|depress|private|privacy|hipaa|confiden|resultad|expediente|"
        r"historial|radiograf|foto|datos|diagnost|privacidad|nombre completo|direccion"
    ),
    "exposed": (
        r"out loud|aloud|in front of|overheard|could hear|everyone (?:could|can|heard|knows)|whole (?:room|town|"
        r"waiting)|gossip|told (?:my|her|his|a|the)|knows about|sent (?:to|it|my|them)|emailed|posted|facebook|"
        r"instagram|ads?\b|billboard|website|stranger|someone else|somebody else|other people's|wrong (?:person|"
        r"address|number|group|email)|another (?:patient|person|woman|man)|neighbou?r|ex\b|my ex|boss|coworker|"
        r"employer|work phone|teenager|left on|without (?:asking|my|permission)|never (?:signed|agreed|asked|"
        r"consent)|permission|recycling|trash|bin\b|screen|before me\b|press back|voz alta|delante de|"
        r"todos (?:oyeron|escucharon)|otra persona|equivocado|sin (?:mi|permiso|preguntar)|publicaron|subieron|"
        r"whatsapp|vecin|jefe|basura|grupo"
    ),
    "advances": (
        r"touch|grop|hand (?:under|up|on)|thigh|breast|butt\b|bottom|underwear|bra\b|shirt|undress|naked|clothes|"
        r"legs\b|sexy|pretty|beautiful girl|body\b|wink|kiss|hug(?:ged)? me|flirt|date\b|asking me out|ask(?:ed|"
        r"ing) (?:me )?(?:out|for my)|insta\b|snapchat|my number|dm'?d|texted|messag|leave me alone|follows me|"
        r"creep|pervert|inappropriate|uncomfortable|froze|harass|sexual|massage|boyfriend|girlfriend|between us|"
        r"toco\b|tocar|bajo la ropa|ropa\b|novi[oa]\b|acos|caric|propas|me escribe|mirando|manose|asco"
    ),
    "hygiene": (
        r"glove|needle|syringe|steril|autoclave|instrument|tools?\b|tray|wiped|rinse|floor|sink|dried blood|"
        r"dirty (?:tool|instr|needle|glove)|mask|wash(?:ed)? (?:his|her|their|hands)|mold|mould|rust|contamin|"
        r"guantes|aguja|jeringa|instrument|esteril|lav(?:o|aron) las manos|sucia"
    ),
    "error": (
        r"wrong (?:tooth|knee|leg|arm|side|drug|dose|med|patient|person|site|foot|eye)|by mistake|mistake|"
        r"adult dose|double|expired|out of date|drilled (?:through|into)|slipped|dropped|fell (?:on|off|out of)|"
        r"nodded off|asleep|drunk|alcohol|whisky|whiskey|smell(?:ed|s) of|shaking|phone while|on his phone|"
        r"unlicensed|not (?:qualified|licensed|trained)|student|no lead|apron|left (?:alone|unattended|inside|"
        r"in me)|nobody (?:was )?(?:watching|monitoring)|could have died|nearly died|almost died|smoke|wires?\b|"
        r"electric|elevator|collapsed|woke up (?:in|during)|equivocad|no era para|borrach|alcohol|cadu|se le cayo|"
        r"sin licencia|por error|vencid"
    ),
}

PAIRS: Final = (
    ("body", "sign"), ("sign", "now"), ("sign", "help"), ("sign", "procedure"), ("sign", "drug"), ("sign", "frail"), ("agony", "help"),
    ("agony", "now"), ("procedure", "now"), ("drug", "error"), ("despair", "farewell"), ("despair", "means"), ("law", "authority"),
    ("violence", "stalk"), ("identity", "unequal"), ("access", "unequal"), ("private", "exposed"), ("advances", "frail"),
    ("hygiene", "body"), ("error", "body"), ("error", "frail"), ("law", "body"),
)  # fmt: skip
