"""Harm told sideways, politely or with a smile: rows of the same kind as in `alarms`, read after them.

Nobody writes "I was harassed": they write where his hand was. What makes each row an alarm is that the scene itself can
hardly be told by somebody to whom nothing happened.
"""

from __future__ import annotations

from typing import Final

ALWAYS, NOW = "always", "now"

_STAFF: Final = (
    r"(?:he|she|they|doctor|dr|dentist|therapist|physio|hygienist|assistant|masseur|technician|guy|man|owner|"
    r"nurse|ortho\w*|"
    r"el doctor|el dentista|el masajista|el asistente|el fisio\w*|un hombre)"
)
_CHILD: Final = (
    r"(?:daughter|niece|son|nephew|cousin|sister|little (?:girl|boy)|kid|child|girl|wife|mother|mom|"
    r"mum|hija|hijo|sobrina|nina|hermana|prima)"
)
_TOOL: Final = (
    r"(?:tools?|tray|mirror|instruments?|drill|bur\b|needles?|syringe|scaler|probe|tweezers|forceps|mouthpiece|tip\b|"
    r"fresa|instrumentos?|pinzas?|aguja|jeringa|espejo)"
)

OBLIQUE: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("harassment", ALWAYS,
     (r"\b(?:hands?|fingers?)\b(?:\W+[\w']+){0,8}?\W+(?:nowhere near|where there (?:is|was) no|where (?:they|"
      r"it) (?:shouldn't|should not|didn't|had no|don't|do not)|"
      r"(?:up|under|down|inside|into) (?:my|her|the) (?:shirt|top|skirt|dress|gown|bra|blouse|trousers|pants|"
      r"leg|thigh|waist\w*|clothes|underwear)|"
      r"(?:still |always )?on my (?:thigh|breast|butt|hip|waist|behind|bottom|chest|knee|leg)|kept (?:going|"
      r"sliding|slipping|wandering|drifting))"),
     "where somebody's hands were"),
    ("harassment", ALWAYS,
     (rf"\b(?:touch(?:ed|ing)|strok(?:ed|ing)|grop\w+|fondl\w+|rubb(?:ed|ing)|grabb(?:ed|ing)|pinch(?:ed|ing)|"
      rf"slapp?(?:ed|ing|s)) (?:me|my|her|his|our|the) ?(?:{_CHILD}|girls|women|nurses|thigh|leg|hip|behind|"
      r"bottom|butt|breasts?|chest|waist|hair|face)?\b(?:\W+[\w']+){0,6}?\W*(?:while|when|there|where|"
      r"on the (?:behind|bottom|butt)|under|again|twice|and (?:laugh|smil|wink)|inappropriat|in a way|between|"
      r"without)"),
     "touching"),
    ("harassment", ALWAYS,
     (r"\b(?:tak(?:e|en|ing) (?:everything|it all|my (?:shirt|top|bra|blouse|clothes|pants|trousers)|all (?:my|"
      r"her) clothes) off|take off (?:everything|my (?:shirt|top|bra|blouse|clothes|pants)|her (?:shirt|top|bra))|"
      r"(?:shirt|bra|blouse|top|clothes) off (?:to|for) |undress (?:for|to)|(?:quit\w+|saca\w+) (?:el (?:sosten|"
      r"brasier)|la (?:blusa|ropa|camisa)|todo))\b"
      r"(?=.*\b(?:jaw|shoulder|neck|ankle|tooth|teeth|knee|mouth|foot|girls|women|didn't need|no need|watch\w*|"
      r"star\w+|smil\w+|cuello|hombro|muela|diente|mirando|tobillo))"),
     "undressing that the care did not need"),
    ("harassment", ALWAYS,
     (rf"\b{_STAFF}\b.{{0,60}}\b(?:wink(?:ed|s) (?:at me)?|kissed (?:me|my)|(?:his|her) breath on my|"
      rf"asked me out|hit(?:s|ting)? on me|flirt\w*|body (?:made|built) for|(?:how )?(?:sexy|hot) (?:i|my|you)|"
      r"called me (?:sexy|babe|baby|hot|beautiful|gorgeous|darling|sweetheart)|whether my (?:husband|boyfriend|"
      r"wife)|what i'm doing (?:tonight|later|after)|what i was wearing|me dice cositas|me dijo (?:cosas|guapa|"
      r"mi amor|mamacita)|"
      r"agarr\w+ (?:la|de la|mi) (?:pierna|cintura|mano|rodilla))\b"),
     "advances"),
    ("harassment", ALWAYS,
     (r"\b(?:messag(?:es|ed|ing)|texts?|texted|texting|dms?|dm'd|follow(?:s|ed|ing)|adds?|added|calls) (?:me|"
      r"my (?:daughter|wife|sister|girlfriend|niece|son))\b.{0,80}"
      r"(?:\b(?:number|address|insta\w*|facebook|snapchat)\b.{0,25}(?:off|from) (?:the|my|her|our) (?:form|file|"
      r"chart|records?)|beautiful|gorgeous|sexy|cutie|\bfifteen\b|\bsixteen\b|\b1[3-7]\b|at night|midnight)|"
      r"got (?:my|her) (?:number|address|insta\w*) (?:off|from) (?:the|my|her) (?:form|file|chart|record)"),
     "private messages"),
    ("harassment", ALWAYS,
     (r"\b(?:women|girls|ladies) should (?:take|bring|not go|never go|go with)|(?:don't|do not|never|wouldn't|"
      r"won't) (?:go|be|let \w+ go|send \w+) (?:there |in |here |back )?alone (?:with|to|in)?|ya no voy sola|"
      r"no (?:vuelvo|vayan|voy) solas?\b|"
      r"(?:locked|closed and locked|bolted) the door\b.{0,60}(?:need|blouse|alone|me\b|why|leaned|close)|"
      r"(?:rested|pressed|rubbed|pushed) (?:himself|his (?:lap|crotch|groin|body|belly|hips?)|his,? .{0,15}lap)|"
      r"(?:stood|stayed|sat) there,? (?:watching|smiling|staring|looking).{0,40}(?:chang|undress|her\b|me\b)|"
      r"(?:came|walked|comes) in while .{0,30}(?:chang|undress|naked|dressing).{0,40}(?:didn't|did not|"
      r"wouldn't) (?:leave|go|turn)|"
      r"donde no (?:debia|debe|tenia|deberia)|me (?:manose|toquete|acaric)\w+|me beso\b|me toco (?:donde|el|la|"
      r"los|las|una|por|entre)|se (?:restreg|arrim|peg)\w+ (?:a mi|contra)|asked (?:me )?to rate his"),
     "a scene of harassment"),
    ("safety", ALWAYS,
     (r"\b(?:(?:nobody|no one|never|didn't|did not|doesn't|don't|wasn't|without|not|refused to|"
      r"forgot to) (?:\w+ ){0,2}?(?:chang(?:ed?|ing)|wear(?:ing)?|wore|put(?:ting)? on|us(?:e|ed|"
      r"ing)) (?:\w+ ){0,2}?gloves|same gloves|"
      r"(?:no|without) gloves|gloves that (?:opened|touched|answered|had)|sin guantes|los mismos guantes|"
      r"no se (?:cambi\w+|puso|ponen) (?:los )?guantes)\b"),
     "gloves"),
    ("safety", ALWAYS,
     (rf"\b{_TOOL}\b.{{0,90}}\b(?:(?:off|on|from|to) the floor|dropped|rins(?:e|ed|es|ing) (?:it|them|in|under|"
      rf"off)|(?:wip(?:e|ed|es|ing)|clean(?:ed|ing)?) (?:it|them) (?:on|off|with (?:her|his|a))|in the sink|"
      rf"under the tap|from the (?:room next|person before|patient before|last|previous|one before)|"
      r"(?:used|using) (?:it |them )?(?:again|on (?:me|the next|him|her|us|my)|in my)|before me|next door|"
      r"blood on|bloody|rusty|(?:al|del) suelo|(?:al|en el|por el) (?:grifo|chorro|lavabo)|de la boca de|"
      r"de otra? (?:paciente|persona|senora?))\b"),
     "instruments that were not clean"),
    ("safety", ALWAYS,
     (r"\b(?:(?:isn't|is not|wasn't|was not|aren't|not|never) (?:even )?(?:a )?(?:licen[cs]ed|qualified|"
      r"certified|registered|a real (?:dentist|doctor|hygienist|therapist))|without (?:a|any) licen[cs]e|"
      r"no licen[cs]e|(?:expired|fake|lapsed) licen[cs]e|"
      r"sin (?:titulo|licencia|cedula)|no (?:tiene|tenia) (?:titulo|licencia|cedula))\b"),
     "no licence"),
    ("safety", ALWAYS,
     (r"\b(?:allerg(?:ic|y|ies)|blood thinners?|pacemaker|warfarin|penicillin|latex|alergic[oa]|alergia|"
      r"anticoagulante)\b.{0,160}\b(?:anyway|all the same|regardless|nobody (?:told|read|asked|checked)|"
      r"didn't (?:read|check|listen|look)|ignored|"
      r"never (?:read|checked|asked)|(?:pharmacist|wife|i) caught|prescri\w+ (?:me |it )?(?:was|amox|the same)|"
      r"gave (?:me|it|him|her) (?:it|the)|used (?:it|latex)|de todos modos|igual me|nadie (?:ley|pregunt)|"
      r"units of blood)\b"),
     "a known allergy or medicine was passed over"),
    ("safety", ALWAYS,
     (rf"\b(?:{_STAFF}\b.{{0,40}}\b(?:had been drinking|was drunk|(?:smell|reek|stank)\w* (?:of|"
      rf"like) (?:alcohol|booze|beer|whisk\w+|wine|gin|vodka|drink|weed)|(?:was|were) (?:high|stoned)|"
      rf"hands? (?:were |was |kept )?(?:shaking|trembling)|fell asleep|nodded off)|"
      r"(?:wok|wak)e(?:n)? up (?:during|in the middle of|while (?:they|he|she)) .{0,50}(?:surgery|procedure|"
      r"operation|feel|drill|cut)|(?:feel|felt) (?:everything|every cut).{0,60}(?:could ?n[o']t|unable) (?:move|"
      r"tell|speak|say)|"
      r"(?:adult'?s?|double|triple|twice the|ten times the|wrong) (?:dose|dosage)|dosis (?:de (?:un )?adulto|"
      r"doble|equivocada)|(?:huele|olia) a (?:alcohol|vino|cerveza)|"
      r"(?:no|without|don't|doesn't|didn't|never|hand out|gave (?:me|us)? no) .{0,30}(?:goggles|eye protection|"
      r"lead apron|eye shield)|(?:wrong|healthy|good) (?:tooth|teeth|knee|leg|eye|side|one|hip|foot) (?:out|"
      r"first|pulled|removed|operated)|"
      r"(?:took|pulled|removed|drilled|operated(?: on)?) (?:out )?the (?:wrong|healthy|good) (?:tooth|teeth|"
      r"knee|leg|eye|side|one|hip|foot)|(?:rodilla|muela|diente|pierna|ojo|lado) que no era|(?:muela|diente|"
      r"rodilla|pierna|ojo|lado) (?:equivocad|san)[oa]|"
      r"left (?:alone|my \w+ alone|him alone|her alone|unattended|me alone) .{0,60}(?:drip|sedat|gas\b|"
      r"an(?:a)?esth|tube|bleeding)|student .{0,80}(?:on (?:her|his) own|alone|unsupervised)|"
      r"expired (?:medic\w+|drugs?|vaccine|an(?:a)?esthetic|bottle)|(?:medic\w+|anestesia|vacuna) (?:caducad|"
      r"vencid)[oa]s?|"
      r"needles? .{0,50}(?:bin bag|trash|on the floor|toddler|kids?|child)|(?:doctor|dentist|nurse|assistant|he|"
      r"she) (?:laughed|said) .{0,20}(?:wrong (?:chart|file|patient)))\b"),
     "something that endangers people"),
    ("threat", ALWAYS,
     (r"\b(?:i (?:know|noticed?|see|saw|found out|hear|go past|drive past|walk past)\b.{0,50}\b(?:car (?:the|"
      r"that|he|she|your|dr)|drives?\b|parks?\b|lives?\b|leaves? (?:work|at)|gets off|walks? (?:to|home)|plays|"
      r"goes to school|your (?:place|house|home|street|kids?|boy|girl|son|daughter)) ?(?!.*\?)|"
      r"(?:that|your|the) (?:hygienist|dentist|doctor|receptionist|girl|woman|guy|"
      r"manager)\b.{0,20}\bparks?\b.{0,60}(?:every|night|by the|behind|alone)|just saying what i (?:notice|see|"
      r"know)|(?:what|everything)(?:'s| is) coming to (?:you|him|her|them)|get what'?s coming|"
      r"(?:somebody|someone|people|you|he|she|they)(?:'s| is| are|'re)? (?:behind .{0,20} )?(?:is |"
      r"are )?(?:going to|gonna|will|'ll) get hurt|(?:be |i'll be |will be )?waiting (?:outside|for (?:him|her|"
      r"you|them) (?:outside|after|at closing|in the))|eyes in the back of your|"
      r"baseball bat|put (?:him|her|you|them) through (?:the|a) (?:wall|window|door)|(?:knock|punch|"
      r"break) (?:his|her|your|their) (?:teeth|face|nose|legs|neck)|watch your back|sleep with one eye|"
      r"hope (?:you|your|he|she|they).{0,25}(?:insured|"
      r"insurance|sleep well|fire)|(?:lovely|nice|pretty) (?:big )?(?:windows|house|car|kids|family) you have|"
      r"shame if (?:something|anything)|"
      r"(?:ya )?se (?:a que hora|por donde|donde|en que|cual es).{0,50}(?:sale|cierra|vive|va\b|estaciona|carro|"
      r"coche|casa)|los (?:espero|voy a esperar) (?:afuera|a la salida)|se van a (?:arrepentir|acordar)|"
      r"ahi (?:platicamos|arreglamos|nos vemos)|cuidense mucho)\b"),
     "words that sound like a threat"),
    ("self_harm", ALWAYS,
     (r"\b(?:(?:given|giving|gave) (?:the|my) (?:dog|cat|things|stuff|plants|car|tools) (?:away|to)|(?:sorted|"
      r"found) (?:out )?who (?:gets|will take) the (?:dog|cat)|paid (?:the|my) rent to the end|"
      r"how quiet it would be|(?:want|wish) (?:it|this|everything) (?:all )?to (?:end|stop|be over)|"
      r"nothing helps any ?more|i won't (?:be needing|need) (?:it|them|another|any more)|"
      r"(?:ya )?regale mis cosas|dej[eo] (?:mis cosas|las cosas|todo) (?:arreglad|list|en orden)\w*|"
      r"no le veo (?:caso|sentido) a (?:seguir|nada|vivir)|ya no quiero (?:seguir )?(?:viviendo|vivir|"
      r"estar aqui)|no quiero seguir (?:asi|viviendo))\b"),
     "words of a farewell"),
    ("privacy", ALWAYS,
     (r"\b(?:(?:my|our|his|her) (?:face|mouth|photo|picture|teeth|before and after|name|x-?rays?|smile|"
      r"back)\b.{0,60}\b(?:on (?:the|your|their|a) (?:billboard|bus|instagram|insta|facebook|website|page|wall|"
      r"flyer|ad\b|ads\b|tiktok)|in (?:the|your|an) (?:ad\b|ads\b|window|brochure|advert))|"
      r"(?:somebody|someone) else'?s (?:blood )?(?:results?|records?|x-?rays?|file|bill|chart|scan)|(?:everyone|"
      r"everybody|whole (?:list|office)) in (?:cc|copy)|(?:told|called) my (?:boss|mother-in-law|ex\b|ex-\w+|"
      r"neighbou?r|employer|coworkers?)\b|"
      r"(?:asked|knew|heard) (?:me )?about my (?:operation|results?|diagnosis|pregnancy|test)|le (?:dijeron|"
      r"conto|contaron) a mi (?:jefe|vecina|suegra|ex\b|esposo|mama))\b"),
     "somebody's details came out"),
)  # fmt: skip
