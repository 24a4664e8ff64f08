"""English: harm told sideways, politely or with a smile.

What makes each row an alarm is that the scene itself can hardly be told by somebody to whom nothing happened."""

from __future__ import annotations

# Rows of the same kind as in `alarms`, read after them.
OBLIQUE: tuple[tuple[str, str, str, str], ...] = (
    (
        "harassment",
        "always",
        (
            r"\b(?:hands?|fingers?)\b(?:\W+[\w']+){0,8}?\W+(?:nowhere near|where there (?:is|was) no|where (?:they|"
            r"it) (?:shouldn't|should not|didn't|had no|don't|do not)|(?:up|under|down|inside|into) (?:my|her|"
            r"the) (?:shirt|top|skirt|dress|gown|bra|blouse|trousers|pants|leg|thigh|waist\w*|clothes|underwear)|"
            r"(?:still |always )?on my (?:thigh|breast|butt|hip|waist|behind|bottom|chest|knee|leg)|kept (?:going|"
            r"sliding|slipping|wandering|drifting))"
        ),
        "where somebody's hands were",
    ),
    (
        "harassment",
        "always",
        (
            r"\b(?:touch(?:ed|ing)|strok(?:ed|ing)|grop\w+|fondl\w+|rubb(?:ed|ing)|grabb(?:ed|ing)|pinch(?:ed|ing)|"
            r"slapp?(?:ed|ing|s)) (?:me|my|her|his|our|the) ?(?:<child>|girls|women|nurses|thigh|leg|hip|behind|"
            r"bottom|butt|breasts?|chest|waist|hair|face)?\b(?:\W+[\w']+){0,6}?\W*(?:while|when|there|where|"
            r"on the (?:behind|bottom|butt)|under|again|twice|and (?:laugh|smil|wink)|inappropriat|in a way|between|"
            r"without)"
        ),
        "touching",
    ),
    (
        "harassment",
        "always",
        (
            r"\b(?:tak(?:e|en|ing) (?:everything|it all|my (?:shirt|top|bra|blouse|clothes|pants|trousers)|all (?:my|"
            r"her) clothes) off|take off (?:everything|my (?:shirt|top|bra|blouse|clothes|pants)|her (?:shirt|top|"
            r"bra))|(?:shirt|bra|blouse|top|clothes) off (?:to|for) |undress (?:for|to)|(?:quit\w+|"
            r"saca\w+) (?:el (?:sosten|brasier)|la (?:blusa|ropa|camisa)|todo))\b(?=.*\b(?:jaw|shoulder|neck|ankle|"
            r"tooth|teeth|knee|mouth|foot|girls|women|didn't need|no need|watch\w*|star\w+|smil\w+|cuello|hombro|"
            r"muela|diente|mirando|tobillo))"
        ),
        "undressing that the care did not need",
    ),
    (
        "harassment",
        "always",
        (
            r"\b<staff>\b.{0,60}\b(?:wink(?:ed|s) (?:at me)?|kissed (?:me|my)|(?:his|her) breath on my|asked me out|"
            r"hit(?:s|ting)? on me|flirt\w*|body (?:made|built) for|(?:how )?(?:sexy|hot) (?:i|my|you)|"
            r"(?:call(?:ed|s|ing)? me) (?:sweet cheeks|sugar|sexy|babe|baby|hot|beautiful|gorgeous|darling|sweetheart)|whether my (?:husband|boyfriend|"
            r"wife)|what i'm doing (?:tonight|later|after)|what i was wearing|me dice cositas|me dijo (?:cosas|guapa|"
            r"mi amor|mamacita)|agarr\w+ (?:la|de la|mi) (?:pierna|cintura|mano|rodilla))\b"
        ),
        "advances",
    ),
    (
        "harassment",
        "always",
        (
            r"\b(?:messag(?:es|ed|ing)|texts?|texted|texting|dms?|dm'd|follow(?:s|ed|ing)|adds?|added|calls) (?:me|"
            r"my (?:daughter|wife|sister|girlfriend|niece|son))\b.{0,80}(?:\b(?:number|address|insta\w*|facebook|"
            r"snapchat)\b.{0,25}(?:off|from) (?:the|my|her|our) (?:form|file|chart|records?)|beautiful|gorgeous|sexy|"
            r"cutie|\bfifteen\b|\bsixteen\b|\b1[3-7]\b|at night|midnight)|got (?:my|her) (?:number|address|"
            r"insta\w*) (?:off|from) (?:the|my|her) (?:form|file|chart|record)"
        ),
        "private messages",
    ),
    (
        "harassment",
        "always",
        (
            r"\b(?:women|girls|ladies) should (?:take|bring|not go|never go|go with)|(?:don't|do not|never|wouldn't|"
            r"won't) (?:go|be|let \w+ go|send \w+) (?:there |in |here |back )?alone (?:with|to|in)?|ya no voy sola|"
            r"no (?:vuelvo|vayan|voy) solas?\b|(?:locked|closed and locked|bolted) the door\b.{0,60}(?:need|blouse|"
            r"alone|me\b|why|leaned|close)|(?:rested|pressed|rubbed|pushed) (?:himself|his (?:lap|crotch|groin|body|"
            r"belly|hips?)|his,? .{0,15}lap)|(?:stood|stayed|sat) there,? (?:watching|smiling|staring|"
            r"looking).{0,40}(?:chang|undress|her\b|me\b)|(?:came|walked|comes) in while .{0,30}(?:chang|undress|"
            r"naked|dressing).{0,40}(?:didn't|did not|wouldn't) (?:leave|go|turn)|donde no (?:debia|debe|tenia|"
            r"deberia)|me (?:manose|toquete|acaric)\w+|me beso\b|me toco (?:donde|el|la|los|las|una|por|entre)|"
            r"se (?:restreg|arrim|peg)\w+ (?:a mi|contra)|asked (?:me )?to rate his"
        ),
        "a scene of harassment",
    ),
    (
        "safety",
        "always",
        (
            r"\b(?:(?:nobody|no one|never|didn't|did not|doesn't|don't|wasn't|without|not|refused to|"
            r"forgot to) (?:\w+ ){0,2}?(?:chang(?:ed?|ing)|wear(?:ing)?|wore|put(?:ting)? on|us(?:e|ed|"
            r"ing)) (?:\w+ ){0,2}?gloves|same gloves|(?:no|without) gloves|gloves that (?:opened|touched|answered|"
            r"had))\b"
        ),
        "gloves",
    ),
    (
        "safety",
        "always",
        (
            r"\b<tool>\b.{0,90}\b(?:(?:off|on|from|to) the floor|dropped|rins(?:e|ed|es|ing) (?:it|them|in|under|off)|"
            r"(?:wip(?:e|ed|es|ing)|clean(?:ed|ing)?) (?:it|them) (?:on|off|with (?:her|his|a))|in the sink|"
            r"under the tap|from the (?:room next|person before|patient before|last|previous|one before)|(?:used|"
            r"using) (?:it |them )?(?:again|on (?:me|the next|him|her|us|my)|in my)|before me|next door|blood on|"
            r"bloody|rusty|(?:al|del) suelo|(?:al|en el|por el) (?:grifo|chorro|lavabo)|de la boca de|"
            r"de otra? (?:paciente|persona|senora?))\b"
        ),
        "instruments that were not clean",
    ),
    (
        "safety",
        "always",
        (
            r"\b(?:(?:isn't|is not|wasn't|was not|aren't|not|never) (?:even )?(?:a )?(?:licen[cs]ed|qualified|"
            r"certified|registered|a real (?:dentist|doctor|hygienist|therapist))|without (?:a|any) licen[cs]e|"
            r"no licen[cs]e|(?:expired|fake|lapsed) licen[cs]e)\b"
        ),
        "no licence",
    ),
    (
        "safety",
        "always",
        (
            r"\b(?:allerg(?:ic|y|ies)|blood thinners?|pacemaker|warfarin|penicillin|latex|alergic[oa]|alergia|"
            r"anticoagulante)\b.{0,160}\b(?:anyway|all the same|regardless|nobody (?:told|read|asked|checked)|"
            r"didn't (?:read|check|listen|look)|ignored|never (?:read|checked|asked)|(?:pharmacist|wife|i) caught|"
            r"prescri\w+ (?:me |it )?(?:was|amox|the same)|gave (?:me|it|him|her) (?:it|the)|used (?:it|latex)|"
            r"de todos modos|igual me|nadie (?:ley|pregunt)|units of blood)\b"
        ),
        "a known allergy or medicine was passed over",
    ),
    (
        "safety",
        "always",
        (
            r"\b(?:<staff>\b.{0,40}\b(?:had been drinking|was drunk|(?:smell|reek|stank)\w* (?:of|like) (?:alcohol|"
            r"booze|beer|whisk\w+|wine|gin|vodka|drink|weed)|(?:was|were) (?:high|stoned)|hands? (?:were |was |"
            r"kept )?(?:shaking|trembling)|(?<!he )(?<!i )(?<!who )(?:fell asleep|nodded off))|(?:wok|wak)e(?:n)? up (?:during|in the middle of|"
            r"while (?:they|he|she)) .{0,50}(?:surgery|procedure|operation|feel|drill|cut)|(?:feel|"
            r"felt) (?:everything|every cut).{0,60}(?:could ?n[o']t|unable) (?:move|tell|speak|say)|(?:adult'?s?|"
            r"double|triple|twice the|ten times the|wrong) (?:dose|dosage)|(?:no|without|don't|doesn't|didn't|never|"
            r"hand out|gave (?:me|us)? no) .{0,30}(?:goggles|eye protection|lead apron|eye shield)|(?:wrong|healthy|"
            r"good) (?:tooth|teeth|knee|leg|eye|side|one|hip|foot) (?:out|first|pulled|removed|operated)|(?:took|"
            r"pulled|removed|drilled|operated(?: on)?) (?:out )?the (?:wrong|healthy|good) (?:tooth|teeth|knee|leg|"
            r"eye|side|one|hip|foot)|left (?:alone|my \w+ alone|him alone|her alone|unattended|"
            r"me alone) .{0,60}(?:drip|sedat|gas\b|an(?:a)?esth|tube|bleeding)|student .{0,80}(?:on (?:her|his) own|"
            r"alone|unsupervised)|expired (?:medic\w+|drugs?|vaccine|an(?:a)?esthetic|bottle)|"
            r"needles? .{0,50}(?:bin bag|trash|on the floor|toddler|kids?|child)|(?:doctor|dentist|nurse|assistant|he|"
            r"she) (?:laughed|said) .{0,20}(?:wrong (?:chart|file|patient)))\b"
        ),
        "something that endangers people",
    ),
    (
        "threat",
        "always",
        (
            r"\b(?:i (?:know|noticed?|see|saw|found out|hear|go past|drive past|walk past)\b.{0,50}\b(?:car (?:the|"
            r"that|he|she|your|dr)|drives?\b|parks?\b|lives?\b|leaves? (?:work|at)|gets off|walks? (?:to|home)|plays|"
            r"goes to school|your (?:place|house|home|street|kids?|boy|girl|son|daughter)) ?(?!.*\?)|(?:that|your|"
            r"the) (?:hygienist|dentist|doctor|receptionist|girl|woman|guy|manager)\b.{0,20}\bparks?\b.{0,60}(?:every|"
            r"night|by the|behind|alone)|just saying what i (?:notice|see|know)|(?:what|everything)(?:'s|"
            r" is) coming to (?:you|him|her|them)|get what'?s coming|(?:somebody|someone|people|you|he|she|they)(?:'s|"
            r" is| are|'re)? (?:behind .{0,20} )?(?:is |are )?(?:going to|gonna|will|'ll) get hurt|(?:be |i'll be |"
            r"will be )?waiting (?:outside|for (?:him|her|you|them) (?:outside|after|at closing|in the))|"
            r"eyes in the back of your|baseball bat|put (?:him|her|you|them) through (?:the|a) (?:wall|window|door)|"
            r"(?:knock|punch|break) (?:his|her|your|their) (?:teeth|face|nose|legs|neck)|watch your back|"
            r"sleep with one eye|hope (?:you|your|he|she|they).{0,25}(?:insured|insurance|sleep well|fire)|(?:lovely|"
            r"nice|pretty) (?:big )?(?:windows|house|car|kids|family) you have|shame if (?:something|anything))\b"
        ),
        "words that sound like a threat",
    ),
    (
        "self_harm",
        "always",
        (
            r"\b(?:(?:given|giving|gave) (?:the|my) (?:dog|cat|things|stuff|plants|car|tools) (?:away|to)|(?:sorted|"
            r"found) (?:out )?who (?:gets|will take) the (?:dog|cat)|paid (?:the|my) rent to the end|"
            r"how quiet it would be|(?:want|wish) (?:it|this|everything) (?:all )?to (?:end|stop|be over)|"
            r"nothing helps any ?more|i won't (?:be needing|need) (?:it|them|another|any more))\b"
        ),
        "words of a farewell",
    ),
    (
        "privacy",
        "always",
        (
            r"\b(?:(?:my|our|his|her) (?:face|mouth|photo|picture|teeth|before and after|name|x-?rays?|smile|"
            r"back)\b.{0,60}\b(?:on (?:the|your|their|a) (?:billboard|bus|instagram|insta|facebook|website|page|wall|"
            r"flyer|ad\b|ads\b|tiktok)|in (?:the|your|an) (?:ad\b|ads\b|window|brochure|advert))|(?:somebody|"
            r"someone) else'?s (?:blood )?(?:results?|records?|x-?rays?|file|bill|chart|scan)|(?:everyone|everybody|"
            r"whole (?:list|office)) in (?:cc|copy)|(?:told|called) my (?:boss|mother-in-law|ex\b|ex-\w+|neighbou?r|"
            r"employer|coworkers?)\b|(?:asked|knew|heard) (?:me )?about my (?:operation|results?|diagnosis|pregnancy|"
            r"test))\b"
        ),
        "somebody's details came out",
    ),
)
