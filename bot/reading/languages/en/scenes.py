"""English: scenes of a post, from a wish to a joke."""

from __future__ import annotations

# What happens in a post beside its topic.
SCENES: dict[str, str] = {
    "press": (
        r"i write for (?:the|a)\b|(?:writing|working on|doing) (?:a (?:story|piece|report)|an article) (?:for|on|"
        r"about)|(?:i'm|i am|this is) .{0,25}(?:reporter|journalist|producer)|^(?:reporter|journalist) |"
        r"reporter (?:with|for|at|from)|journalist (?:with|for|at|from)|deadline for (?:a|our|the) (?:story|"
        r"article)|(?:would|will|can|does|want) .{0,25}(?:practice|clinic|office|you) (?:want to |like to |"
        r"care to )?comment|request for comment"
    ),
    "consent": (
        r"(?:take|remove|delete|pull) (?:down )?(?:the|my|our|that|this|his|her)\b.{0,30}(?:photo|picture|image|"
        r"video|testimonial|face|before[- ]and[- ]after).{0,30}|(?:withdraw|revoke|take back) (?:my|our|"
        r"the) (?:consent|permission)|never (?:agreed|consented|gave (?:you )?permission)"
    ),
    "libel": (
        r"(?:never (?:been|set foot|went|gone) (?:there|here|in|inside)|haven't been there|i'?ve not been|"
        r"not (?:a|their|your) (?:patient|customer|client)|everybody (?:knows|says)|everyone (?:knows|says)|"
        r"people say|rumou?r has|word is|i (?:have )?hear(?:d)? (?:that|from)|my (?:neighbou?r|cousin|friend|aunt|"
        r"coworker)(?:'s \w+)? (?:said|says|told me|swears)|nunca (?:he ido|fui|estuve)|no he ido|"
        r"todo el mundo (?:sabe|dice)|todos (?:saben|dicen)|dicen que|me contaron|mi (?:vecin[oa]|prim[oa]|"
        r"amig[oa]) (?:dice|dijo|me dijo)).{0,120}(?:drink|drunk|alcohol|drug|high on|steal|stole|thie[fv]|crook|"
        r"fraud|fak(?:e|ing)|criminal|jail|prison|licen[cs]e|quack|affair|sleeps? with|butcher|molest|abus|"
        r"launder|scam|kickback|unsafe|dirty needles|borrach|\btoma\b|beb(?:e|en)|roba|ladron|fraude|droga|carcel|"
        r"estaf|titulo|falso|falsa|diploma|degree)"
    ),
    "not_ours": (
        r"\b(?:pizza|burger|fries|sushi|waiter|waitress|delivery (?:guy|man|driver|boy|was)|check[- ]?in desk|"
        r"our room|my room|haircut|barber|nail salon|manicure|oil change|mechanic|tires?\b|my car (?:repair|"
        r"was towed)|flight|airline|package|parcel|courier|landlord|plumber|roof(?:er|ing)|mattress|couch|laptop|"
        r"phone repair|vet\b|my (?:dog|cat) was (?:groomed|treated|seen)|groom(?:er|ing)|kitchen remodel|menu|"
        r"tasteless|soup|steak|pizzas)\b"
    ),
    "wrong_page": (
        r"wrong (?:clinic|business|place|office|page|dentist|number|company)|(?:different|another) (?:clinic|"
        r"practice|dentist'?s?) (?:entirely|by mistake|on)|not this clinic|is this the .{0,30}(?:on|in|at)\b|"
        r"meant (?:this )?for (?:another|a different|the (?:other|one))|me equivoque de"
    ),
    "callback": (
        r"(?:please|pls|can (?:you|someone|somebody)|could (?:you|someone|somebody)|ask .{0,20} to) (?:call|ring|"
        r"phone|contact) me|(?:call|ring|phone) me (?:back )?(?:about|on|at|please|tomorrow|when|today)"
    ),
    "change_time": (
        r"(?:can't|cannot|can not|won't|unable to|not able to) (?:make it|come|attend|be there|do)\b|(?:move|"
        r"change|resched\w+|cancel|shift|postpone|push back) (?:my|our|the|his|her) (?:\w+ ){0,2}(?:appointment|"
        r"time|slot|booking|visit|session)|another time\b|different (?:time|day)|(?:come|be there|"
        r"make it) .{0,20}instead|instead of (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:need|have|"
        r"want) to (?:resched\w+|cancel|move|postpone)|running late"
    ),
    "wish": (
        r"(?:merry|happy|feliz|felices|blessed|joyous) (?:christmas|xmas|holidays?|new year'?s?|thanksgiving|"
        r"easter|hanukkah|halloween|valentine'?s?|4th|fourth|independence|labor|memorial|monday|tuesday|wednesday|"
        r"thursday|friday|weekend|mother'?s|father'?s|birthday|anniversary|diwali|eid|ramadan|navidad(?:es)?|ano|"
        r"pascuas?|fiestas?|cumpleanos|dia|aniversario|semana|fin de semana|lunes|viernes|jueves|reyes)|"
        r"season'?s greetings|wish(?:ing)? (?:you|everyone|everybody|the|all)|congrat\w+ (?:on|for|to)|"
        r"happy (?:dentist|physio|hygienist)|all the best (?:for|to)|have a (?:great|lovely|nice|good|"
        r"wonderful) (?:day|week|weekend|holiday|summer|one)|good morning|good evening|happy new"
    ),
    "joke": (
        r"(?:what did .{0,60} (?:say|tell)|why did (?:the|a) |knock knock|how many dentists|what do you call|"
        r"walks into a|(?:tooth|dentist|brace|plaque|molar|dental|spine|physio) (?:joke|pun)|pun intended|"
        r"dad joke)"
    ),
    "friendly": (
        r"\b(?:my|our|mi|la|el|this|here is|look at|mira) .{0,20}(?:cat|kitten|dog|puppy|parrot|hamster|gat[oa]|"
        r"gatit[oa]|perr[oa]|perrit[oa])\b(?!.{0,30}(?:allowed|bring|come|permit|aceptan))|^(?:haha|lol|jaja|😂|"
        r"🤣)[\W\w]{0,25}$|nice (?:pic|photo|picture|poster|sign|socks|window)|love the (?:sign|window|poster|"
        r"mural|photo|decorations|pumpkin|christmas tree|new logo)"
    ),
    "hello": (
        r"^(?:hi|hello|hey|hola|buenas|buenos dias|buenas tardes|good (?:morning|day|afternoon|evening)|hi there|"
        r"hello there|hola a todos|hi all|hi everyone|hey there|yo|saludos)[\s!.,👋😊🙂]*$"
    ),
    "ask_here": (
        r"(?:don'?t|do not|not sure|no idea) (?:know )?where (?:to|i (?:can|should)) (?:ask|write|turn|send)|"
        r"trying here|is this the right (?:place|page) to ask|(?:have|got) a (?:quick |small )?question|"
        r"where (?:do|can|should) i ask"
    ),
}
# What `triage.scenes` puts together: a straight face, abuse, figures of speech, a page that is broken.
SHAPES: dict[str, str] = {
    "cheer": (
        r"wow|congrat\w*|great (?:job|work|service|way|experience|start|system)|well done|nice (?:one|job|touch|"
        r"way)|good job|fantastic|amazing|brilliant|wonderful|lovely|impressive|love (?:how|that|when|it when|"
        r"being|waiting|sitting|spending|paying|getting|the way)|loved (?:how|being|waiting|sitting|spending|the)|"
        r"so (?:nice|kind|good|thoughtful) of|thanks|thank you|cheers for|kudos|five stars for|top marks for|"
        r"gotta love|my favou?rite|outstanding|great(?=,)|perfect(?=,)|lovely(?=,)|just what i needed|"
        r"exactly what i (?:needed|wanted)|excellent|magical|a real (?:treat|joy|pleasure)|what a (?:treat|joy|"
        r"pleasure|surprise|delight)|cool cool|genius|classy|felicidades|felicitaciones"
    ),
    "blow": (
        r"(?:\d+|an|one|two|three|forty|twenty|ninety|\w+teen|thirty|half an) (?:minutes?|mins?|hours?|hrs?|days?|"
        r"weeks?|months?) (?:late|wait|on hold|of (?:hold|waiting)|to (?:be told|hear|get)|behind)|"
        r"only \d+ (?:min|hour|day|week|time)|\blate\b|\bwait(?:ed|ing|s)?\b|\blost\b|losing|vanish|disappear|"
        r"black hole|ignor|hung up|hanging up|cancel|forgot|forgetting|\bnobody\b|no ?one\b|\bnothing\b|\bagain\b|"
        r"wrong|broken|broke\b|redone|do it (?:over|again)|competent|rude|eye ?roll|rolled|laughed at|yell|shout|"
        r"overcharg|twice the|double|surprise (?:bill|fee|charge)|hidden fee|charg(?:ed?|ing) (?:me|us|my)|bill\b|"
        r"voicemail|hold music|closed\b|locked|ruin|wast(?:ed|ing)|left me|leaving me|standing|for a whole|"
        r"never (?:call|answer|show|got|came|replied)|not (?:calling|answering|showing)|ignor|cancel|me cobraron|"
        r"cobrarme|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth) (?:call|time|try|attempt)|"
        r"hacerme|dejarme|dejar (?:me|a)"
    ),
    "spared": (
        r"(?:no|never|without|not once|didn't|did not|don't|hardly|barely|zero|not|sin|nunca|ni|nada de|"
        r"no tuve que|no me) (?:\w+ ){0,3}(?:wait\w*|late|pain|hurt|lost|charg\w+|bill|rude|forgot\w*|cancel\w*|"
        r"esper\w+|tarde|dolor|rush\w*)|(?:found|returned|recovered) (?:me |us )?(?:my|our|the|her|his) |"
        r"for (?:not\b|never|fitting|seeing|squeezing|taking|being|everything|all|making (?:me|us) (?:feel|smile|"
        r"laugh))"
    ),
    "mock": (
        r"thanks? (?:you )?for nothing|thanks a (?:lot|bunch) for (?!your|the (?:kind|help|great)|all|being|"
        r"helping|everything)|slow clap|a new record|new record\b|(?:truly|simply|just) magical|cool cool cool|"
        r"as (?:always|usual),? (?:late|closed|rude)|what (?:could|can) go wrong|must be nice|who needs (?:sleep|"
        r"money|teeth)|(?:yeah|sure|oh) right\b|if you (?:like|enjoy|love) (?:waiting|being|paying|hold)|"
        r"great (?:place|spot|way) (?:to|if you)(?: want to| like to| love to)? (?:wait|waste|lose|be ignored|"
        r"grow old|age|get (?:ignored|yelled))|personality transplant|world[- ]class (?:waiting|rudeness)"
    ),
    "but": r"but|although|though|only|except",
    "late": r"late|lost|closed|waiting",
    "clapping": r"well done|bravo|👏|🙄|congrat",
    "abuse": (
        r"idiots?|morons?|imbeciles?|scum|bastards?|shit(?:heads?|ty (?:people|place))?|bullshit|fuck\w*|bitch\w*|"
        r"assholes?|arse(?:hole)?s?|cunts?|lazy cow|(?:fat|stupid|lazy|ugly|dumb|silly) (?:cow|bitch|pig|woman|"
        r"man|girl|people|receptionist|staff)|pigs|losers|clowns|retard\w*|piece of (?:crap|trash|garbage|shit)|"
        r"go to hell|screw you|dumbass\w*|trash people|rater[oa]s|put[oa]s?|malnacid\w*|inutiles"
    ),
    "clinical": (
        r"dentist|dr\b|clinic|teeth|tooth|therap|physio|appointment|hygien|braces|filling|crown|implant|reception|"
        r"front desk|office|consult|waiting room"
    ),
    "kindly": (
        r"props|calm\w*|patien(?:ce|t with)|sunshine|highlight|feathers?|treasure|gems?|favou?rite|loved|laugh\w*|"
        r"sang|singing|humm\w*|hummed|tears of joy|(?:changed|saved|gave me back) my (?:life|smile|back|knees?)|"
        r"listens?|listened|remember(?:ed|s) (?:my|me|that)|explain\w*|reliable|on time|worth|dedicat\w*|"
        r"honest\w*|trust\w*|cheer\w*|sticker|brave|wants? to (?:come|go) back|again|no longer|finally|squeez\w+|"
        r"fit(?:ting|ted)? me in|hands down|10/10|ten out of ten|stars?|riendo\w*|cracks?|angel\w*"
    ),
    "thing": r"page|site|website|chat|link|form|app|booking|portal",
    "fails": (
        r"errors?|broken|down|crash\w*|(?:doesn't|does not|won't|not|never) (?:work|load|open|let|connect)\w*|404|"
        r"frozen"
    ),
    "no_answer": (
        r"not an? (?:real )?answer|(?:canned|stock|form|template|copy[- ]?paste\w*) (?:answer|reply|letter|"
        r"response|text)|copy and paste"
    ),
    "updated": r"update[d:]?|edit(?:ed)?:",
    "figures": (
        r"drop[- ]dead|scared to death|bored to death|to die for|dying (?:of laughter|to try|over)|(?:nearly |"
        r"almost )?died? (?:laughing|of (?:laughter|boredom|embarrassment))|kill(?:ed|ing|s)? (?:it|time)|"
        r"killer (?:job|smile|view|playlist|coffee)|(?:would|could|i'd) kill for|kill each other|(?:nearly |"
        r"almost )killed my (?:knees|feet|wallet|appetite)|killed my whole|blow[ns]? (?:me |us )?away|blew (?:me|"
        r"us) away|had a blast|(?:is|are) the bomb|crime scene|daylight robbery|highway robbery|shot up|"
        r"bled me dry"
    ),
}
