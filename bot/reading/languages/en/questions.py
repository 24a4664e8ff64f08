"""English: what people ask of a clinic, and how."""

from __future__ import annotations

# What is asked for, by topic; which speaks louder than which, `triage.asked` says.
TOPICS: dict[str, str] = {
    "privacy_contact": (
        r"(?:delete|erase|remove|wipe|destroy|forget) (?:all )?(?:of )?(?:my|our|the|any|every|whatever|"
        r"personal) ?.{0,40}(?:data|information|info|details|account|everything|me\b|file)|"
        r"right to (?:be forgotten|erasure)|(?:what|which) (?:data|information|info) .{0,20}(?:have|hold|keep|"
        r"store) (?:on|about|of)|object to .{0,30}data|(?:borr|elimin|supr|quit)\w{1,5} .{0,30}\bdatos|(?:correct|"
        r"change|update|rectify|fix) (?:my|the) (?:personal )?(?:data|details)|who .{0,30}personal data"
    ),
    "records": (
        r"(?:copy|copies|duplicate) (?:of|for) .{0,25}(?:records?|x-?rays?|files?|charts?|notes|scans?|history|"
        r"images)|(?:get|have|obtain|request|want|need|send|transfer|release|pick up|forward|"
        r"ask for) .{0,25}(?:\brecords\b|x-?rays|\bmy file|\bchart|radiograph)|expedientes?\b"
    ),
    "jobs": (
        r"\bhiring|\bjobs?\b|vacanc|\bapply\b|\bapplication|\bresume\b|\bcv\b|internship|apprentice|work (?:for|"
        r"with) you|work (?:here|there) as|open positions?|openings? for (?:a|an) (?:\w+ )?(?:hygienist|assistant|"
        r"receptionist|therapist|physio)|looking for (?:work|a position|(?:\w+ )?(?:assistants?|hygienists?|"
        r"receptionists?|therapists?|physios?|staff))|(?:need|hire|take on) (?:a|an|any|"
        r"more) (?:\w+ )?(?:assistants?|hygienists?|receptionists?|therapists?|physios?|staff)|curriculum|"
        r"contratando"
    ),
    "privacy_notice": (
        r"privacy (?:policy|notice|statement)|do with .{0,20}(?:data|information)|(?:people's|personal|patient|"
        r"private|our) data|data protection|gdpr|\bcookies?\b"
    ),
    "emergency_line": (
        r"(?:out of|after|outside) (?:office )?hours|(?:at|by|on \w+|sunday|saturday|weekend) nights?|"
        r"middle of the night|3 ?am|emergency (?:line|number|phone|contact|dentist|appointment|slot|cover|"
        r"service)|whom? (?:does|do|should|can|would) (?:one|i|we|you|people) (?:call|ring|phone|contact)|"
        r"who(?:m)? to (?:call|ring)|(?:urgent|emergenc|toothache|broken|breaks|hurt\w*|pain).{0,40}(?:weekend|"
        r"closed|night|sunday|holiday|evening)|(?:weekend|closed|night|sunday|holiday).{0,40}(?:urgent|emergenc|"
        r"toothache|breaks|hurt\w*|pain\b)"
    ),
    "payment_plans": (
        r"payment plans?|instal?lments?|pay (?:it )?(?:monthly|over|in parts|by the month|off|later|bit by bit)|"
        r"\bmonthly\b|financ|spread the (?:cost|payments?)|carecredit"
    ),
    "insurers": (
        r"insurance|insurer|medicaid|medicare|\baetna|\bcigna|metlife|blue cross|anthem|united ?health|tricare|"
        r"\bppo\b|\bhmo\b|in[- ]network|(?:my|which|what|dental) plans?\b|coverage|obra social"
    ),
    "first_visit": (
        r"\b(?:to )?bring\b(?! (?:my|a|the|our) (?:dog|pet|friend|kid|son|daughter|husband|wife|baby|child))|"
        r"what (?:papers|documents|paperwork)|need .{0,20}first (?:visit|time|appointment)|(?:papers|documents|"
        r"paperwork|forms?) (?:do|does|should|are|to)|first (?:visit|time|appointment) (?:work|go|like|look)"
    ),
    "cancelling": (
        r"cancel|resched|(?:change|move|shift) (?:a|an|the|one's|your|my) (?:time|appointment|booking|slot)|"
        r"late fee|no-?show|how (?:late|short|much notice)|notice (?:do|for|is)"
    ),
    "new_patients": (
        r"new (?:patients?|people|clients?|customers?|faces|families|folks)|taking (?:on )?(?:new|anyone|anybody|"
        r"people|more)|(?:taking|accept\w*) (?:any )?new|wait(?:ing)? ?list|\bregister\b|sign up|join (?:the|"
        r"your) (?:practice|clinic|list)|how soon (?:can|could|is|does)|how long .{0,30}(?:first (?:visit|"
        r"appointment|time)|get in)|registrarse"
    ),
    "parking": (
        r"\bpark(?:ing|ed)?\b|car ?park|(?:leave|put) (?:the|my|a|our|one's|your) (?:car|truck|van|bike)|"
        r"space for (?:a|the|my) car"
    ),
    "wheelchair": (
        r"wheelchair|step[- ]?free|\bstairs|\bsteps?\b|elevator|\blift\b|\bramp\b|accessib|stroller|pram\b|"
        r"walker\b|crutch"
    ),
    "transport": r"\bbus(?:es)?\b|\btrain\b|\btram\b|subway|public transport|without a car",
    "languages": (
        r"\bspeaks?\b(?! (?:to|with))|spoken|languages?\b|interpreter|translat|\bin (?:spanish|english|vietnamese|"
        r"french|chinese|german|portuguese)\b"
    ),
    "children": (
        r"old enough|too young|is \d+ (?:ok|too|old)|my (?:son|daughter|kid|child|boy|girl|toddler|"
        r"grand\w+) is (?:\d|one|two|three|four|five)|(?:what|which|from what|minimum) age|how (?:old|young)|"
        r"youngest|\bkids?\b|\bchild(?:ren)?\b|toddler|\bbab(?:y|ies)\b|little ones|year[- ]?olds?|pediatr"
    ),
    "hours_holidays": (
        r"(?<!on )holidays?\b|christmas|xmas|thanksgiving|new year|(?:4th|fourth) of july|july 4|independence day|"
        r"labor day|memorial day|easter|good friday|between the years"
    ),
    "weekend": r"weekends?",
    "hours_saturday": r"saturdays?",
    "hours_sunday": r"sundays?",
    "manager": (
        r"\bmanager\b|in charge\b|(?:speak|talk|complain) to (?:someone|somebody) (?:higher|above|responsible)|"
        r"supervisor|who (?:do|can|does) (?:i|one|we) complain"
    ),
    "hours": (
        r"\bhours\b|\bopen(?:s|ing)?\b|\bclos(?:e(?! (?:by|to))|es|ing|ed)\b|what time|how (?:late|early)|"
        r"evenings?\b|after work|during the week|(?:mon|tues|wednes|thurs|fri)days?\b"
    ),
    "booking": (
        r"\bbook(?:ing|ings|ed)?\b|make an appointment|schedule (?:an|online|something)|appointments? online|"
        r"online appointment|get an appointment|reserv(?:ar|a|o)|por internet|online"
    ),
    "address": (
        r"\baddress|where (?:are|is) (?:you|the|your)\b|where (?:exactly )?(?:are|do) (?:you|i find)|located|"
        r"location|directions|find (?:you|the (?:clinic|office))|get (?:there|to you)|what street|which street"
    ),
    "contact": (
        r"where (?:to|do i|can i|should i) (?:ask|write|call)|who(?:m)? (?:do|can|should) (?:i|one) (?:ask|talk|"
        r"write)|phone number|(?:e-?mail|telephone|fax|whatsapp)\b|your number|how (?:do|can) (?:i|one|"
        r"we) (?:reach|contact|get in touch)"
    ),
}
# How a clause asks.
SHAPES: dict[str, str] = {
    "openers": (
        r"(?:could|may|will|would|did) (?=(?:you|i|we|one|it|they|there|the|anyone|anybody|somebody|someone)\b)|"
        r"do|does|is|are|can|how|what|whats|what's|where|when|which|who|whom|why|any|anyone"
    ),
    "greeting": r"hi|hello|hey|please|and|pls|question|quick question|so|ok|sorry",
    "asking": (
        r"i wonder|wondering|anyone know|anybody know|does anyone|can (?:you|anyone|somebody)|could you|tell me|"
        r"let me know|(?:want|need|like) to (?:talk|speak) (?:to|with)|need to know|want to know|"
        r"would like to know|like to ask|looking for|trying to find out|how much|need (?:info|information)|"
        r"where can i|how (?:else )?(?:can|do) (?:i|we|one)"
    ),
    "wishes": (
        r"\b(?:i|we)(?: would|'d)? (?:like|want|need|am looking|request|ask)\b|looking for|please|\bapply\b|"
        r"my (?:cv|resume)\b|^(?:delete|erase|remove|send|wipe)|mi (?:curriculum|cv)\b"
    ),
    "and": r"and|plus|also|or",
    "price": r"how much|\bprices?\b|\bcosts?\b|\bfees?\b|charge for|\brates\b|\bquote\b|expensive (?:is|are)",
    "who": (
        r"who(?:'s| is| leads?| runs?| heads?| does| will| do you have)|name of (?:the|your)|which (?:doctor|"
        r"dentist|therapist)|who are (?:the|your)"
    ),
    "shown": (
        r"video|film|clip|exercise|stretch|tutorial|watch|how (?:do|does|should|can) (?:i|you|we|one|people|kids|"
        r"they|clear|aligners|it)|how to|show (?:me|how)|brush|how .{0,20}work"
    ),
    "offered": (
        r"\b(?:do|does|can|could) (?:you|they|the \w+|one|your \w+)\b|\boffer|\bprovide|\bare there|is there|"
        r"treat|services"
    ),
    "body": (
        r"hurt|pain|sore|swell|swoll|bleed|numb|click|crack|ache|itch|tingl|throb|bruis|sensitiv|stitch|gum|jaw|"
        r"tooth|teeth|tongue|knee|shoulder|ankle|neck|back\b|hip\b|foot|cavity|infect|grey|gray|numbness|retainer|"
        r"trays|brackets"
    ),
    "clinical": (
        r"is (?:it|that|this) (?:normal|ok|okay|usual|to be expected|bad|serious|dangerous|safe|expected)|"
        r"should i (?:worry|be worried|stop|take|wear|use|rinse|eat|see|be concerned|keep|put|wait|get|ice)|"
        r"can i (?:eat|drink|smoke|take|run|exercise|chew|swim|brush|work out|drive)|normal (?:for|that|to|after|"
        r"the)|how long (?:does|will|should) .{0,30}(?:last|hurt|heal|swell|numb|sore|take to heal)|what (?:can|"
        r"should|do) i (?:take|do (?:about|for|against))|does (?:it|that|this) (?:hurt|mean|sound)|still (?:hurts|"
        r"swollen|sore|numb|clicks|bleeding)|to be expected|me preocupo|worth worrying|worried about|what causes"
    ),
    "bitter": (
        r"why|how (?:can|dare|come|could)|is it (?:too much|asking)|seriously|really|ridiculous|unbeliev\w+|"
        r"terribl\w*|rude|awful|worst|nobody|no ?one|never|ever going|ignor\w+|joke|scam|rip ?off|waste|"
        r"disgust\w*|unaccept\w*|shame|lost my|still waiting|when will (?:you|someone|somebody)|"
        r"does anyone (?:ever|even)|anyone (?:even|actually) work"
    ),
    "unmarked": (
        r"^(?:hi|hello|hey|please|and|so|ok)?\W*(?:do|does|is|are|can|could|may|how|what|whats|where|when|which|"
        r"who)\b|anyone know|tell me|let me know|want to know|looking for"
    ),
}
