"""Words that turn up in urgent posts, as lists in English and Spanish; none is urgent alone, the model weighs them.

Two lists together often say what neither says alone ("knee" and "hot", "scarf" and "refused"): PAIRS names those.
Patterns see plain text and match at the start of a word.
"""

from __future__ import annotations

from typing import Final

DANGERS: Final = {
    "body": r"face\b|cheek|jaw\b|gums?\b|tongue|lips?\b|throat|neck\b|chin\b|eyes?\b|eyelid|mouth|tooth\b|teeth|molar|socket|stitch|wound|incision|leg\b|legs\b|calf|"
    r"ankle|foot\b|feet|knee|arm\b|hand\b|hands\b|fingers?\b|toes?\b|back\b|spine|belly|stomach|chest|heart|head\b|ear\b|shoulder|skin\b|speech|cara\b|mejilla|cachete|"
    r"mandibula|encia|lengua|labio|garganta|cuello|ojo|parpado|boca|diente|muela|pierna|pie\b|rodilla|brazo|mano|dedo|espalda|pecho|cabeza|herida|puntos",
    "sign": r"bleed|blood|bled|leak|ooz|pus\b|drain|swoll|swell|balloon|puff|lump|bump\b|fever|temperature|running hot|burning|hot\b|chill|shak(?:es|ing)|shiver|numb|tingl|droop|hangs? down|"
    r"dizz|faint|pass(?:ed|ing)? out|collaps|vomit|throw(?:n|ing)? up|be sick|being sick|nause|rash|hives|itch|wheez|breath|chok|swallow|spinning|slur|funny|blue\b|purple|white\b|"
    r"stiff neck|headache|racing|palpitat|seizure|convuls|infect|abscess|foul|rotten|smells? bad|red line|red\b|open up|opening up|gap(?:e|ing)|split|snapp|crack|knocked|broken|fell off|"
    r"sangr|hinch|inflam|fiebre|calentura|escalofr|dormid|durmio|hormigue|mareo|marea|desmay|vomit|ronch|picaz|respir|tragar|ahog|supur|infec|cerrando|absceso",
    "agony": r"agony|agoni|unbearab|excruciat|worst pain|screaming|scream|crying|in tears|killing me|can't (?:sleep|lie|eat|take|stand|bear)|10/10|ten out|knife|stabb|throbb|severe|so much pain|terrible pain|"
    r"in pain|hurts? (?:so|like|when|to)|no aguanto|insoportable|muchisimo|llorando|no puedo (?:dormir|comer|mover)|me duele|le duele|duele",
    "now": r"tonight|today|right now|now\b|asap|immediately|hours? ago|mins? ago|minutes ago|this morning|since (?:this|last|yesterday|the|i|he|she|my|tuesday|monday|wednesday|thursday|friday|saturday|sunday)|overnight|"
    r"each morning|woke|still\b|keeps?\b|won't|getting worse|worse|yesterday|hoy\b|ahora|anoche|desde|amaneci|ayer|sigue|hace (?:una|dos|un|\d)|ya mismo|urgente",
    "help": r"help\b|what do (?:i|we)|what should|should (?:i|we)|is it (?:normal|usual|ok)|is (?:this|that) (?:normal|usual|ok)|that's normal|do (?:i|we) wait|can'?t wait|please call|call me|anybody there|anyone there|is any(?:one|body)|on call|"
    r"emergency|a&e|\ber\b|ambulance|hospital|que hago|es normal|ayuda|urgencias|emergencia|la pueden ver|pueden atender|me atiendan|voy a\b",
    "procedure": r"extract|surgery|operation|operated|after the op|procedure|implant|root canal|filling|injection|inject|shot\b|jab\b|needling|an(?:a)?esthe|sedat|epidural|spinal|replacement|manipulat|adjust|pulled|"
    r"taken out|removed|numbing|extracc|cirug|operac|operad|operaron|endodoncia|empaste|inyecc|infiltr|anestes|maniobra|sacaron|pusieron",
    "drug": r"tablets?\b|pills?\b|antibiotic|amoxi|penicil|ibuprofen|paracetamol|tylenol|painkiller|medicat|medicine|meds\b|warfarin|blood thinner|dose|dosage|sedative|vaccine|vial|allerg|latex|fluoride|prescri|"
    r"pastilla|antibiot|medicament|medicina|anticoagul|dosis|alergi|vacuna|recet",
    "frail": r"my (?:son|daughter|kid|child|baby|toddler|boy|girl|little)|(?:son|daughter|kid|baby|toddler|child)\b|year old|years old|pregnan|weeks|grandm|grandf|grandpa|elderly|old man|mother|father|mum\b|mom\b|dad\b|teen|minor|"
    r"i'm (?:1\d|fifteen|sixteen|seventeen)|mi (?:hijo|hija|nino|nina|bebe|mama|papa|abuel)|embaraz|anos\b|menor",
    "despair": r"(?:no|any) (?:point|reason|hope)|hope(?:less)?\b|last hope|will to live|give up|can'?t (?:do|go|keep|take)|another night|another day|done with|tired of (?:living|life|it all|everything)|burden|nobody would|no ?one would|"
    r"miss me|without me|alone\b|worthless|alive|dead\b|die\b|dying|death|end it|end my|my life|wake up|suicid|kill myself|hurt myself|cutting|no sentido|no quiero|ya no (?:quiero|aguanto|puedo)|vivir|vida\b|muert|morir|despertar|"
    r"matarme|sin mi\b|no valgo|carga para|nadie (?:me|lo)",
    "farewell": r"goodbye|good ?bye|be gone|i'll be gone|won't be (?:here|around)|made up my mind|sorry for everything|tell (?:my|everyone|them)|letters?\b|my will\b|take care of my|gave away|given .{0,20}to my|before christmas|perdon|adios|despedi|cuando lean|ya no (?:voy a )?est",
    "means": r"rope|bridge|knife|gun\b|roof|train tracks|tracks\b|drawer|garage|overdos|all (?:the|my|of) (?:pills|tablets|them)|insurance money|bottle of|stash|soga|puente|todas las pastillas|balcon|cuchillo|pistola",
    "law": r"lawyer|attorney|solicitor|counsel|legal|sue\b|suing|sued|lawsuit|court|malpractice|negligen|claim\b|claims\b|evidence|document(?:ing|ed)|recording|settlement|damages|liab|forged|fraud|papers\b|letter\b|consent|signature|compensation|"
    r"abogad|licenciado|demand|juicio|tribunal|juzgado|denunci|negligent|fraude|corte\b|firma\b|pruebas",
    "authority": r"police|board\b|department of|health department|inspector|ombudsman|regulator|authorit|state\b|licen[cs]|medicare|medicaid|osha|bbb|attorney general|council|commission|compliance|news\b|channel|reporter|journalist|"
    r"policia|secretaria de|colegio de|profeco|fiscalia|autoridad|consumo|ministerio|gobierno|prensa|noticia",
    "violence": r"kill|burn|shoot|shot up|gun\b|bat\b|knife|hurt (?:you|him|her|them)|beat\b|slap|punch|smash|break (?:his|her|your|their)|destroy|fire\b|bomb|blood\b|pay for|regret|sorry you|suffer|show you|teach (?:you|him|her)|coming for|come (?:down|in) there|"
    r"deserve|fist|matar|quemar|golpe|partir|romper|reventar|pagar|arrepent|sangre|valiente|les va a",
    "stalk": r"waiting (?:for|outside|when)|i'll be (?:waiting|there|outside|in)|outside\b|park(?:ed|ing) (?:lot|outside)|car park|locks? up|leaves? work|finishes at|gets? off (?:at|work)|drives?\b|where (?:he|she|you|they) liv|home address|your (?:house|kids|family|car|address)|"
    r"i know (?:where|what|which|who)|public record|find (?:you|him|her|out)|see what happens|watch your|espero afuera|los espero|donde vive|se (?:cual|donde|a que)|carro de|a que hora sale|encontrar|cuid(?:e|es|ate)",
    "identity": r"black\b|brown\b|white\b|asian|latin|hispanic|mexican|african|arab|muslim|jew|christian|religio|hijab|scarf|headscarf|turban|accent|speak english|english|immigra|foreign|legal\b|papers|visa\b|gay\b|lesbian|trans\b|transgender|queer|"
    r"husband was also|my skin|skin colou?r|race\b|hair\b|fat\b|overweight|obese|my age|too old|vietnam|chinese|indian|negr[oa]|indigen|moren[oa]|musulm|acento|espanol|ingles|extranj|inmigr|papeles|apellido|religion|velo\b|rubi[oa]|gord[oa]|seroposit|vih\b|hiv\b",
    "access": r"wheelchair|disab|deaf|blind|visually|hearing|lip-?read|sign language|interpreter|guide dog|service dog|ramp|steps\b|braille|large print|autis|down syndrome|mobility|stutter|walker|silla de ruedas|sord[oa]|cieg[oa]|interprete|traductor|rampa|discapac",
    "unequal": r"refus|turned? (?:me |us |him |her )?away|denied|den(?:y|ies)|wouldn't|won't (?:see|treat|take|serve)|first before|before us|after us|ahead of|left (?:sitting|out|waiting)|treated (?:like|differently|worse)|laugh|mock|mimic|joke|made fun|stare|stared|look(?:ed)? at me|"
    r"you people|people like|kind of (?:hair|people|person|tooth)|elsewhere|come back when|go back|only because|suddenly|at the end|slowly and loudly|se rieron|burl|se nego|negaron|al final|antes que|otra clinica|dijeron que (?:volviera|primero|no)|nos dejan|por ser|esa gente",
    "private": r"results?\b|records?\b|diagnos|files?\b|chart|x-?rays?|photos?\b|pictures?\b|video|address|date of birth|birthday|social security|my name|full name|details|forms?\b|clipboard|health history|medical history|voicemail|portal|data\b|personal|pregnan|depress|private|privacy|"
    r"hipaa|confiden|resultad|expediente|historial|radiograf|foto|datos|diagnost|privacidad|nombre completo|direccion",
    "exposed": r"out loud|aloud|in front of|overheard|could hear|everyone (?:could|can|heard|knows)|whole (?:room|town|waiting)|gossip|told (?:my|her|his|a|the)|knows about|sent (?:to|it|my|them)|emailed|posted|facebook|instagram|ads?\b|billboard|website|stranger|someone else|somebody else|other people's|"
    r"wrong (?:person|address|number|group|email)|another (?:patient|person|woman|man)|neighbou?r|ex\b|my ex|boss|coworker|employer|work phone|teenager|left on|without (?:asking|my|permission)|never (?:signed|agreed|asked|consent)|permission|recycling|trash|bin\b|screen|before me\b|press back|"
    r"voz alta|delante de|todos (?:oyeron|escucharon)|otra persona|equivocado|sin (?:mi|permiso|preguntar)|publicaron|subieron|whatsapp|vecin|jefe|basura|grupo",
    "advances": r"touch|grop|hand (?:under|up|on)|thigh|breast|butt\b|bottom|underwear|bra\b|shirt|undress|naked|clothes|legs\b|sexy|pretty|beautiful girl|body\b|wink|kiss|hug(?:ged)? me|flirt|date\b|asking me out|ask(?:ed|ing) (?:me )?(?:out|for my)|insta\b|snapchat|my number|dm'?d|texted|messag|"
    r"leave me alone|follows me|creep|pervert|inappropriate|uncomfortable|froze|harass|sexual|massage|boyfriend|girlfriend|between us|toco\b|tocar|bajo la ropa|ropa\b|novi[oa]\b|acos|caric|propas|me escribe|mirando|manose|asco",
    "hygiene": r"glove|needle|syringe|steril|autoclave|instrument|tools?\b|tray|wiped|rinse|floor|sink|dried blood|dirty (?:tool|instr|needle|glove)|mask|wash(?:ed)? (?:his|her|their|hands)|mold|mould|rust|contamin|guantes|aguja|jeringa|instrument|esteril|lav(?:o|aron) las manos|sucia",
    "error": r"wrong (?:tooth|knee|leg|arm|side|drug|dose|med|patient|person|site|foot|eye)|by mistake|mistake|adult dose|double|expired|out of date|drilled (?:through|into)|slipped|dropped|fell (?:on|off|out of)|nodded off|asleep|drunk|alcohol|whisky|whiskey|smell(?:ed|s) of|shaking|phone while|on his phone|unlicensed|"
    r"not (?:qualified|licensed|trained)|student|no lead|apron|left (?:alone|unattended|inside|in me)|nobody (?:was )?(?:watching|monitoring)|could have died|nearly died|almost died|smoke|wires?\b|electric|elevator|collapsed|woke up (?:in|during)|equivocad|no era para|borrach|alcohol|cadu|se le cayo|sin licencia|por error|vencid",
}  # fmt: skip

PAIRS: Final = (
    ("body", "sign"), ("sign", "now"), ("sign", "help"), ("sign", "procedure"), ("sign", "drug"), ("sign", "frail"), ("agony", "help"),
    ("agony", "now"), ("procedure", "now"), ("drug", "error"), ("despair", "farewell"), ("despair", "means"), ("law", "authority"),
    ("violence", "stalk"), ("identity", "unequal"), ("access", "unequal"), ("private", "exposed"), ("advances", "frail"),
    ("hygiene", "body"), ("error", "body"), ("error", "frail"), ("law", "body"),
)  # fmt: skip
