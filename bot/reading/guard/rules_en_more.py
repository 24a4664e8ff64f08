"""The English rules, second half: dates, records, staff, identity, requests, gifts, threats and tone.

Longer than the usual file because it is a table, in the same form as `rules_en`.
"""

from __future__ import annotations

RULES: dict[str, str] = {
    "P6": """
        been ~4 @number|two|three|four|five|six|seven|eight|nine|ten|twenty|few|many|wonderful|great ~3 years|months / business ; voted|award|awards ; business|open|practice|practicing|here ~1 for
        past|last ~1 @number|two|three|four|five|six|seven|eight|nine|ten|twenty|few ~1 years|months & you|your|pleasure|@glad|been
        what ~1 happened ~2 on|in|at|last @date|may|march|<date>|monday|tuesday|@number
        on|in|since may|march ~1 @number|@ordinal|@year
        sorry ~5 @month ~1 @number|@ordinal
        your ~2 @ordinal
        all ~1 these|those ~1 years
        half|whole ~1 a? ~1 lifetime|life
        what ~2 a ~2 @number|two|three|four|five|six|seven|eight|nine|ten|few ~1 years|months|weeks
        since|before|after|during ~2 your ~3 days|years|wedding|college|childhood|move|pregnancy|birthday|school
        since ~2 we ~2 opened|moved|started & you|your|with
        the|last|next|following|that ~1 @date & you|your|@past|@visit1
        years|months|decade ~1 already|together|strong|counting|later
        years|months ~1 and ~1 counting
        sure: @you|@your ~8 @date / %hours ; brighten*|made|make|start|review|note|words
        @date ~8 @you|@your|@past|@visit1|@hardclin / %hours ; every|each @date ; meet|meetings|huddle|hold ; posted|updated policy
        @past ~6 @date & @you|@your|@sorry|we / phones|lines|website|internet|power|system ; %hours ; founded|established|opened|serving|review|note|words|message
        @sorry|@glad|@hope|thanks ~8 @date / %hours
        last|past|previous ~1 week|month|year|spring|summer|winter|fall|autumn|time|visit & you|your|@visit1|@past|@treat
        back in|from|since|around @month|@season|@year
        over|through|throughout|all|for|in ~2 the|these|those|so|past|last|many|several ~2 years|months|decades|weeks & you|your|family|patient|@thank|@glad|@visit1 / experience in ; community ; we have been serving ; business ; opened|open
        for|after|over|of ~3 years|months|decades|generations & you|your|family|@thank|together / community ; experience ; business ; open ; everyone ; worked|works
        sure: @number|two|three|four|five|six|seven|eight|nine|ten|several|many|few|multiple|both|dozen|couple|twenty|fifteen ~2 visits|appointments|sessions|treatments|times|occasions|weeks|months|years & you|your|we|@past|ago / business|opened|practice|practicing|works|worked|complaint|nobody|anyone|anybody|everyone|people ; %hours ; answer|reply|respond|get back ; experience ; community ; serving ~4 community|area|town|families
        @number|two|three|four|five|six|seven|eight|ten|several|few ~1 days|weeks|months|years ~1 ago|later|in|back|after & !we|you|your|@visit1|@treat|@past|back|see
        first|second|third|fourth|fifth|1st|2nd|3rd|4th|nth ~1 visit|appointment|session|time|treatment|implant|crown|surgery|no & you|your|@past
        decade|decades|generation|generations|years|lifetime & you|your|family|@thank|together|loyal|patient / community ; we ~3 experience ; business
        ^ since ~1 @year|@month|day
        next|another|many ~2 dozen|decade|@number|ten|twenty ~2 years|decades
        since ~3 you|childhood|kid|child|little|baby|teenager|@year|@month & you|your|@past|patient
        on|from the @ordinal|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|twentieth & you|your|@past|we
        you ~3 years|months ~1 old
        your|his|her ~1 age|birthday
        <clock> & you|your|@past|arrived|scheduled / %openhours
        @number|forty|fifty|thirty|twenty|ten|fifteen|eight|five ~2 min|mins|minute|minutes|hours|hour ~2 late|wait|waiting|early|after|before|past|delay / @offer
    """,
    "P7": """
        @your|yours ~3 not|isn ~2 among|one ~3 them|ours
        we have not met
        no ~1 individual|person|one|patient|order ~4 matching|matches|in|under ~5 name|description
        never|ever ~2 received ~3 services|care|treatment|service
        know|knows ~3 our ~2 @patient ~2 by ~1 name|face|heart
        has|have no ~4 in|under that|this|your name
        not|never|cannot|unable ~3 linked|tied|traced|matched|connected|placed|associated ~4 you|your|@patient|visit|appointment|record*|anyone|account
        no ~1 @name|@startname ~3 lists|list|records|books|files|system|roster
        no|not|any ~4 on ~1 our ~1 lists|list|books|roster|records
        reviewer|person|author|writer|individual|profile|name|poster|account ~3 unknown|unfamiliar|strange|new ~2 to ~1 us|our|me|$
        unknown to ~1 us|our|me
        nobody|none|no ~5 recalls|recall|recalled|remembers|remember|recognizes|recognises|recognize|knows ~3 you|treating|seeing|meeting|this|having|such|your|anyone|a
        camera*|cctv|footage|recording*|recorder ~2 recorded|record|show*|caught|capture*|prove*|have|has|of
        recorded|taped|filmed ~3 conversation|call|calls|visit|everything|it|incident
        not ~2 have ~2 a|any ~3 customer|client|patient|person|guest|member
        tell|tells|show|shows|say ~2 a ~1 different|another ~1 story|picture|tale
        looked|looking ~2 you|your|him|her|them|this ~2 up
        evidence|proof|sign|indication ~3 you|they|he|she|this ~3 ever|were|was|seen|been|came|visited
        set ~1 foot
        computer|computers
        pull|pulled|checked|check|went|go|looked ~3 schedule|calendar|log|records|books|chart|file|roster
        name ~6 not|isn ~4 know|recogni*|familiar|files|records|ours
        files|records|bookings|books|log|system|list|register ~4 nobody|no|none|nothing|not
        not|never|no|cannot|unable ~4 connect|link|tie|trace|match|place|associate ~5 review|post|comment|name|visit|patient|person|this
        client|patient|customer|member|contact ~1 list|database|roster|files|records|base
        meant|intended ~2 for ~2 another|different|other|someone|somebody
        no ~1 one|nobody|none|staff|team ~5 remember*|recall*|recogni* ~2 you|your|this|the|such
        request|require|insist|demand ~4 removed|deleted|taken
        system|schedule|calendar|book|books|register ~2 has|have|shows|show ~2 no ~3
        signature|signed|sign & form|forms|consent|in ~1 front|here|you|your|paper /
        have|has|got ~4 form|forms|file|chart|record*|signature|documentation|proof|evidence|emails|messages|footage|video|copy ~4 with|in|of|right|here|on|from|to|that|you|showing / questions|do not
        on our|the books|file|record
        to|for|with ~2 anyone|anybody|someone ~2 we ~2 have|saw|treated|seen|know
        you ~3 meant|mean|reviewing|thinking|looking|posting|referring|posted ~3 another|different|wrong|other|someone|somewhere|elsewhere
        log|logs|system|schedule|books|calendar|notes|records|chart|file ~3 has|have|had|shows|show|lists|puts ~3 you|your|him|her|it
        no|any|not|without ~3 record|records|file|history|trace|entry|sign|mention|booking|note|documentation|log ~3 of|for|that|with|under|in|on|match*|fits|here|you / keep no ; discuss|share|disclose|release ~4 record*|file* ; history of ; confirm|comment
        can|could|able|trouble|unable|did|do|does ~2 not|to|cannot ~1 find|locate|identify|see|match|trace|place|recognize|recognise|verify|confirm|recall|remember ~6 you|your|record*|name|file|visit|appointment|account|patient|review|reviewer|person|system|anyone|anybody / find|see ~2 words ; public ; privacy ; wheth* ; confirm ~3 or|whether|publicly|here|online|that|who|any ; can not see your ~2 point
        unable|trouble ~1 to|finding|locating ~1 find|locate|identify|match|trace|verify|your ~4 you|your|record*|name|file|visit|appointment|account|review|patient
        nothing|none|nobody|neither|nowhere|no ~6 files|records|system|books|bookings|schedule|database|charts|logs|register|calendar|list|roster / leaves ; new ~2 system
        nothing|none|nobody|no ~1 one|name|person|patient|client|customer ~4 match*|fits|fit|by|with|under|of|called|named|comes|came|shows|corresponds|like ~4 you|your|this|that|name|description|up|we|our|record|system|described / want|here|should|expects|like|wait*|leave ; matter*
        not|never|never|no|neither ~5 patient|client|customer ~3 of|here|at|with|in|ours|our|practice|clinic|$ / who is or ; whether|wheth* ; can|could not ~3 say|confirm|discuss|comment ; our patients|@rude
        never|not ~3 seen|treated|met|saw|visited|served|treat|attended|examined ~3 you|here|us|our|this|anyone / public ; policy ; want|like|should|hope ; wheth*
        you ~2 have|were|are|did|must|may|might ~1 never|not|n't|wrong|confus*|mistaken|mix* ~2 been|visited|patient|seen|come|visit|set|a|here|clinic|practice|office|place|us|client / have to|come !to
        wrong|different ~1 clinic|practice|office|business|dentist|place|page|doctor|company|provider|location / bad|any
        another|other ~1 clinic|practice|office|business|dentist|place|page|doctor|company|provider|location & you|your|meant|intended|mean|mistake|mistaken|confus*|mix*|perhaps|maybe|might|belongs / bad|any ; plenty|choice|choose|many|handles|handled
        drew|drawing|draw ~1 blank
        empty handed
        confused|mistaken|mistook|confusing|mixed|thinking|confusion ~5 us|another|identity|place|someone|clinic
        looked|looking|look|checked|check|checking|searched|search|reviewed|review|reviewing|pulled|went|gone|going|examined|combed|verified|scoured|consult*|audit*|dug|double ~4 our|the|your|through|in|into|up ~3 record*|file*|chart*|notes|system*|database|schedule*|log|logs|books|bookings|register|account|x|ray|rays|radiograph*|images|scans|footage|camera*|cctv|recordings|history|case|calendar|details|paperwork|diary / we reviewed our|the ~1 policy
        record|records|file|files|chart|charts|notes|system|documentation|paperwork|logs|schedule|footage|cameras|cctv|recording|database|log|books|forms|radiographs|rays ~3 show|shows|showed|shown|indicate*|says|say|said|reflect*|confirm*|prove*|logged|reveal*|tell|tells|document*|have|has|list*|suggest*|contradict*|state*|contain*|disagree* / we ~1 keep|keep confidential ; can|not ~2 discuss
        according to ~2 our|the|your ~2 record*|file*|chart|notes|system*|log*|schedule|documentation
        in your ~2 file|chart|record*|notes|history|account
        @your ~2 chart|file|records|record|notes|paperwork|x|xray|forms / confidential|private ; %strictgeneral
        share|post|publish|release|disclose|reveal ~4 what ~3 file|chart|record*|notes|happened
        logged|recorded|documented|charted|signed ~2 you|your|in|that|going|arrival|consent|everything|it / noted and ; every|everyone ; is|been|duly noted
        by|under|with ~1 this|that|your|the|any ~2 name & @neg|no|find|record*|match*|patient|nobody
        name ~3 not ~3 appear|show|match|in|on|ring|come|familiar|recogni*
        not ~2 recognize|recognise|familiar|know|recall ~3 you|your|this|name|the|with|who|any / feel|read
        neither ~6 known|ours|familiar
        not|never ~1 known|familiar ~2 to|with us|you
        do|does|did not ~2 recognise|recognize|recall|remember ~3 you|your|name|this|visit|person|situation|incident|event
        who|whoever you are|might|may
        nothing ~2 comes|came|shows|turns|turned ~1 up
        comes|came|come|turned|turn|show|shows ~1 up ~2 for|under|when|in ~2 you|your|our|we|this
        you ~2 are|were|have|'re ~2 not|never ~4 patient|client|customer|seen|treated|registered|enrolled|been|in ~2 here|system|of|our|us|by|at / have not been easy
        is|was|are this ~3 real|actual|genuine|our|a ~2 patient|client|customer
        fake|bogus|fraudulent|false|fictitious|phony ~2 review*|account|profile|post|name|reviewer|claim*
        you ~2 consent|consented|signed|signature ~5 form|forms|consent|estimate|plan|agreement|waiver|policy
        signed ~4 form|consent|estimate|plan|agreement|waiver|policy
        match|matches|matched|matching|fits|fit ~4 record*|file*|book*|patient*|visit*|appointment*|schedule|anyone|name|system /
    """,
    "P8": """
        @titled send|sends|say|says|wish|wishes|thank|thanks
        @name and @titled|@title
        @titled ~1 and @name
        ask ~1 for @name & knows|knew|helped|remembers
        @titled who|that ~1 deserves|deserve|gets|earned|did|made
        she|he ~1 will ~2 hear ~1 about
        glad|happy|lucky|pleased ~3 you ~2 had|got|met|saw|have|found ~1 him|her|them|@name
        like|with @name ~4 glad|you|your|him|her
        she|he ~2 will|would ~3 @gladly ~6 explanation|helped|hear|you|know
        says|said|thinks|adds ~2 the|it|all|was|thanks|hi ~2 pleasure|privilege|fun|honor
        @titled ~10 @you|@your / %strictgeneral ; accepting ; call ~4 to ~2 book|make ; hours
        @you|@your|@glad|@thank|@sorry|@hope|care|hands|kind|words ~10 @titled / %strictgeneral ; accepting
        @titled ~2 and ~4 team|staff|crew|took|treat|loved|enjoyed|thank|was
        @titled ~4 @past|loves|enjoys|enjoyed|really|is ~1 glad|happy|delighted|thrilled|proud|wonderful|great|amazing|the|best|gentle|touched|@gladly
        @titled ~3 will|would ~4 @gladly|be|love|so|pleased|happy|read|hear|see|smile|blush|appreciate|know|help
        sure: @name !@comma had|has|loves|loved|enjoyed|enjoys|took|did|was|will|would|is|treated|helped|always|really
        for|with|by|to @name & you|your|@glad|him|her / ask|call|ring|email
        ^ @startname|@name !@comma had|loves|loved|enjoyed|enjoys|took|treated|helped|says|sends|adores|adored|blushed|misses
        ^ @startname|@name !@comma is|was|will ~3 @gladly|blush*|smiling|over|so|grinning|dancing|delighted|honored|humbled|happy|wonderful|great|amazing|best
        @name|@startname and ~1 the|our|whole|entire ~3 team|crew|staff|gang
        credit ~3 @titled
        @title|hygienist|therapist|assistant|receptionist ~2 who|that ~3 treated|saw|helped|cleaned|looked|worked|did|performed|assisted|greeted|you
        your ~2 hygienist|therapist|dentist|doctor|physio|surgeon|nurse|counselor|counsellor|chiropractor|provider|clinician / %emergency
    """,
    "P9": """
        <ssn>
        mr|mrs|ms|miss|mister|sir|madam @name / <!a our|office|practice manager
        your|full|real|legal|last ~1 name|surname ~1 is|was / no|nobody|anyone
        aka|alias @name
        we|i know ~2 who you|this is|are
        your|you ~3 employer|workplace|address|spouse's|husband's|wife's|neighborhood & work*|live*|at|job / email|website
        i|we|you ~2 know|knew ~2 where you
    """,
    "P10": """
        what ~2 your ~4 name|number|phone|email|dob|birth|birthday|address
        post|reply|comment|send|give|share|leave|drop|write|type|tell|provide|message|put|dm ~4 your|full ~5 dob|birth|birthday|birthdate|phone|number|cell|mobile|email|e|mail|address|ssn|social|insurance|name|member|id|details|chart|policy|info|information|date|contact / call|ring ; private|privately ; feedback
        your ~3 dob|birth|birthdate|birthday|ssn /
        what|which ~2 is|was|are|were ~2 your ~3 name|dob|birth|number|email|phone|date|insurance|appointment|insurer|doctor
        what|which|when ~2 day|date|time|dentist|doctor|hygienist|location|treatment|procedure|insurance ~4 you|your / open|call
        who ~2 treated|saw|did|helped ~1 you
        when ~2 was|were|did|is ~2 your|you ~4 visit|come|appointment|in|here|seen|see|call
        below|here|comment|comments|thread ~3 with|your ~4 number|phone|email|name|details|date|info & reply|post|leave|put|drop|type|send|share|comment|write
        remind us|me ~3 name|when|who|what
        can|could ~1 you ~4 tell|share|give|provide|confirm|post|say ~5 name|number|date|email|phone|dob|birth|insurance|which|when|who|what ~2 treat|visit|appointment|doctor|day|saw|procedure|happened|you / private ; call ; <phone>|<email>
    """,
    "P11": """
        but|still|though|although|however ~1 anyone|anybody|people|those|somebody|someone ~1 who ~10 knows|know|surprised|expect|blame|complain|surprise
        anyone|anybody|people|those|somebody|someone ~1 who ~8 @hardclin ~4 knows|know|should|can
        not|never ~1 comment|discuss|talk|confirm|say|respond|share|disclose ~6 except|but ~1 that|for|to ~6 @past|was|were|you|your / <phone> ; like|hear
        can|could|will not|never ~5 comment|discuss|talk|share|confirm|say|respond|disclose ~8 except|but|however|though|only|although|yet ~8 @past|was|were|correct|right|you|your|fee|treatment|visit / please|call|ring|contact|welcome|would|want|wish|glad|happy|hope|love|can|invite|take ; <phone> ; like|hear
        privacy|confidential*|hipaa|private ~10 except|other than ~6 @past|was|were|you|your|the|that
        without ~2 going|getting|breaking|revealing|violating|disclosing ~4 details|detail|privacy|specifics|confidentiality|hipaa|anything ~2 we|i|you|your|the|it|let|@comma ~6 @past|was|were|you|your|did / call|ring|please
        what ~1 we|i ~1 can|will ~1 say|share|tell ~2 is
        privacy|hipaa ~8 but ~2 you|your|the|we|i ~6 @past|were|was|knows|know / hear|like|love|want|please|call|help|listen|contact
        off|between ~1 record|us
    """,
    "R1": """
        retraction ~6 appreciated|welcome|fair|expected|order|please|see|asked
        @remove|taking ~3 picture|pictures|photo|photos|image|images|video|clip / %neverask ; we @remove
        take|pull ~1 it|this|that off ~1 please|now|$|@comma / %neverask
        make ~2 it|this|that ~1 a 4|5|four|five
        only ~1 thing|snag|issue|complaint|reason|problem|gripe ~8 five|5|star|stars|perfect / thank* ~3 five|5
        fifth|missing|final|extra|lonely ~2 star|stars & love|hope|earn|get|find|win|chance|send|deserve*|mean|make|from|way|any|would|could|how / thank* ~6 star|stars
        star|stars number five|5|four
        5|five ~3 would|could mean|make|help|go
        nudge|nudging|tipping|tip|bumping ~4 star|stars|up|five
        what ~3 written|posted|said ~3 corrected|changed|removed|updated|deleted|amended
        ^ ~3 please|kindly reconsider|rethink|retract ~1 $
        unfair|dishonest|false|bad|untrue ~1 review|reviews ~4 hurt|hurts|damage|damages|harm|harms
        review|rating|stars|star|score|post ~3 be|get|gets|is ~2 put|set|brought|made|looked|fixed|corrected|matched|adjusted|rethought|raised|lifted ~2 right|line|match|again|straight|higher|up / %neverask
        bring|brought ~3 star|stars|rating|score|review ~3 line
        updated|new|revised|fresh|changed|corrected|edited ~1 rating|review|score|stars ~3 would|could|might|will
        hold|holding|wait|waiting|refrain ~2 off? ~2 posting|reviewing|writing
        another ~1 think|thought|go & @plat1|stars
        take|taking|took|taken|bring|bringing|pull|pulling|get|getting ~4 @plat1|it|this|that ~2 down|off|offline / %neverask ; take ~1 it|this ~1 offline ; line ; call ; off ~1 this ~1 page ; conversation
        mind|please|kindly|could|would|can ~3 delete|deleting|remove|removing|take|taking|edit|editing|change|changing|withdraw|erase|hide|drop|pull|lift ~4 @plat1|this|it|that|stars / %neverask ; call|ring|phone|talk|speak|reach ; take ~2 look|time|moment|minute ; change ~1 it|this ~1 for ; offline
        reviews|review|posts|comments|stars|ratings ~2 can|could|may ~2 be ~2 edited|changed|updated|removed|deleted|revised / never
        make|making|turn|bump|bring|call ~1 this|it|that|them ~2 a|an|into|to|up ~2 five|5|four
        edit|delete|update|change ~1 button|link|option
        page|post|thread|review|stars|rating ~3 show|shows|reflect|reflects|tell|tells ~4 ended|story|resolved|resolution|end|outcome|now|happened
        this|that|it|post|review|comment ~2 disappear|disappears|vanish|vanishes|go ~1 away
        leave|leaving|keep|keeping ~1 this|it|that|your ~2 up|online|posted|public & shame|sorry|pity|please|would|now|if
        little|small|quick|tiny|slight|minor ~1 edit|update|change|tweak|revision|correction / we|our
        review|post|rating|stars ~2 deserve|deserves|merit|merits|warrant ~4
        stars|rating ~3 still ~2 fit|stand|right|apply|fair
        leave ~1 it ~2 to|with|up ~2 you ~4 star|stars|rating|review|change|edit
        higher|better|five|5|extra|another|fair|fairer|full|more ~2 score|rating|star|stars ~6 would|could|if|make|mean|earned|help|love
        should|if you ~2 feel ~3 earned|deserve|better|different*
        word|mention|line|note|update|postscript|addition ~3 about|of|to|in ~4 post|review|stars|google|it & fair|would|helped|only|call|if
        stars ~4 tell|reflect|show|match|say
        request|requesting|ask|asking|require|demand|insist|prefer|appreciate|like|want|need ~5 removed|deleted|retracted|withdrawn|edited|corrected|taken ~1 down / %neverask
        should|must|needs|has|have ~2 be ~1 removed|deleted|retracted|withdrawn|edited|corrected|revised|updated
        star|stars|two|one|1|2|three|3 ~3 turn|become|turned|grow|go|change|move|into|to ~3 five|5|four|4|more / days|minutes|weeks|business|hours|years|times|months|percent
        see|love|like|hope|want ~3 those|these|that|your|the ~3 star|stars|rating|score ~5 five|5|up|higher|turn|grow|change|go|climb|rise|become
        open|willing|up ~2 to|for ~4 look|changing|updating|revisiting|revising|editing|reconsidering|rethink*|second|another|adjust* ~4 rating|review|stars|post|feedback|it
        another|second|fresh|new ~1 look ~2 at ~2 your|the|this|that|those
        lets|allows|allow|possible|easy|can ~3 edit|change|update|remove|delete|revise ~4 review|post|rating|it|stars|time|any
        retract|withdraw|rescind|recant ~3 these|this|your|lies|statement*|that|it|what|comments
        @remove ~5 @your|this|that|the|these|those|it|a ~3 @plat1 / %neverask ; we ~2 update|updated|improve|improved|review ; us ~1 improve ; will|to ~1 improve
        @your|this|that|the|these|those|a ~3 @plat1 ~5 @remove / %neverask ; us ~2 improve|change ; help* ~2 improve ; we ~4 change|improve|correct|update|edit|raise|adjust ; to|and ~2 change|improve|correct ~3 things|our|it|how ; team
        remove|delete|removing|deleting|erase|take|taking|pull|pulling|taken ~2 it|this|that|them ~2 down|off|here|please|immediately|$|@comma / %neverask ; take ~1 it|this ~1 offline|off ~1 line|further|seriously|from|on ; off ~2 page|platform|public|thread ; goes|take it from
        delete|remove|erase|deleting|removing it|this|that|them / %neverask
        take|taking|taken|took|pull|pulling|bring ~6 down ~2 @comma|$|and|so|before|if|when|once|or|please|now|from|we|then|immediately / %neverask ; calm|blood|walls
        asap|immediately|kindly|please|ask|asking|request|requesting|demand|insist|grateful|appreciate|mind ~5 remove|delete|removal|deletion|retract*|withdraw*|deleting|removing|edit|revise|amend|take ~1 down|update|change ~3 review|post|comment|it|this|rating|stars|what / %neverask ; details
        bump|raise|raising|up|boost|upgrade|increase|change|update|turn|improve|move|lift|nudge|push|make|adjust ~5 star*|rating|score|to ~1 five|5|4|four|star* / %neverask ; make ~3 5 star experience|service|day ; stars for ; thanks|thank ~8 star*|rating ; earn|provide|deliver|made|make
        bump ~2 us
        five|5|four|4|full|better|higher|more|extra|another|few|couple ~2 star|stars ~3 would|if|instead|now|when|once|from|could|please|reflect / thank*|appreciate
        @your|the|those|that|a ~2 star|stars|rating|score|review ~8 reflect*|match*|deserve*|reconsider*|update*|revis*|adjust*|chang* / %neverask ; feelings ; we ~3 change*
        fresh|second|another|new ~2 look|rating|review|think|thought ~4 star|stars|review|rating|post|at / take ~4 our
        reconsider*|rethink|revisit|revise|retract|withdraw|rescind ~5 @plat1|stars|what|your|it / %neverask ; policy|policies|how we|our
        consider|considering|reconsider|feel|free|welcome|love|hope|hoping|happy|able|willing|could|can|would|might|may|kindly|please|mind|want|wish|like ~5 update|updating|edit|editing|revise|revising|change|changing|amend|amending|remove|removing|delete|deleting|revisit|revisiting|reconsider*|rewrite|correct|adjust|adjusting|retract* ~6 @plat1|what|it|this|that|post|wrote|said|above / %neverask ; we ~1 can|could|will|would ~4 change|correct|improve|adjust|update|better ; so ~4 change|improve|correct ; to ~2 improve|correct|change|adjust ~4 how|our|things|so|it ; correct|fix|change ~3 it|that|this ~3 for
        what ~1 you ~1 wrote|write|said|posted|put ~8 change|edit|update|delete|remove|revise|amend|reconsider
        change|edit|update|revise|amend|correct|rewrite|modify ~3 what ~2 you
        now ~1 that ~12 update|edit|change|revise|remove|delete|reconsider|take ~3 your|the|it|review|rating|post|down
        if ~1 you ~8 better|differently|happy|satisfied|pleased|resolved|sorted ~12 update|edit|change|revise|stars|rating|review|post|remove|delete|take|reflect / how we|anything|know|hear
        once ~8 resolved|sorted|fixed|settled|happy|done ~12 update|edit|change|revise|stars|rating|review|remove|delete|reflect|take
        google|yelp|facebook|platform ~6 remove|flag|delete|flagged|flagging|report*|taken / %neverask ; private
        reported|reporting|flagged|flagging|report ~3 this|your|the ~2 review|post|comment|google|yelp|facebook|profile
        reach out|contact|call before|instead ~3 posting|post|writing|reviewing|leaving
        should ~2 not ~1 have|be posted|post|posting|written|writing|public
        come|came|call|speak|spoken|talk|contact* ~4 before|instead|rather ~4 post*|writ*|review*|online|internet|public|facebook|google
        think|thought again|twice ~6 review|post|stars|rating|posting
        stop|quit|refrain|cease ~2 posting|writing|spreading|sharing|from|leaving ~4
        keep|leave ~3 between us|ourselves
    """,
    "R2": """
        contest|competition|giveaway|sweepstake*|raffle|lottery ~8 review|reviews|likes|post|posts|rating / %neverask ; never|not ~4 contest|raffle|lottery|giveaway|competition
        reviewers|reviewer ~8 free|vip*|pay|invited|invitation|gift*|discount*|code|reward* / %neverask
        review|reviewing|reviews|comment ~1 free|gift|reward|token|earns|gets / free ~1 to ; %neverask
        free ~2 gift|token|treat|item ~4 review* / %neverask
        show ~2 review|post|comment|this ~8 pick|get|choose|free|off|treat|item|desk
        everybody|everyone|whoever|anyone|who ~4 write|writes|wrote|posts|posted|reviews|reviewed ~8 invited|free|gift|receive*|gets|token|send|sent|claim|entered / %neverask
        credit|refund|money|fee ~8 deletion|removal|retraction
        ten|@number ~1 percent ~1 off & rules|ten|review|stars|rating|you|post
        rates|rate|rating|reviews|review|stars ~6 draw|raffle|prize|gift|voucher|coupon|treat|freebie
        treat|something|surprise|present|little ~6 rating|review|stars|rates
        something|surprise|present|treat ~4 once|when|if ~2 review|post|it|stars|comment|rating|this & send|give|offer|waiting|ready|little|small|have
        reviews|review|rates|rate|posts|recommends ~2 us ~8 draw|enter*|raffle|win*|chance|prize|gift|discount|free|coupon|off|percent
        better|higher|good|five|5 ~2 rating|review|stars ~6 price|deal|discount|treat|gift|free|surprise
        change|make|bump|turn|edit|update|take|remove|delete ~8 on ~1 us|our ~1 treat|house
        take|taking|remove|delete ~3 down|it|this|post|review ~6 even|bill|fee|forget|square|quits
        percent|off|discount ~6 posts|reviews|review|rates|stars
        as|so ~1 soon ~8 gone|down|removed|deleted|updated|changed|edited & return|refund|waive|give|send|offer|credit|gladly|fee
        return|refund|waive|credit ~4 fee|money|it|charge|cost|deposit ~5 as|once|when|if|after ~8 gone|down|removed|deleted|updated|changed|post|review
        @gift ~14 @plat1 / %neverask ; private ~1 gift ; feel free ; never|not ~4 offer|reward|pay ; your ~1 kind words ~3 gift ; words ~4 gift ; review|feedback|comment|these|this ~3 gift ; free ~1 to|of ; @plat1 ~4 is ~2 gift|prize
        @plat1 ~14 free|gift|gifts|voucher*|coupon*|discount*|complimentary|gift|reward*|raffle|drawing|prize*|percent|credit|mug|cash|freebie*|entered|waive*|refund*|rebate*|bonus|<money>|perk|perks|points / %neverask ; feel free ; free ~1 to ; is|are|like ~2 a ~1 gift ; no|never ~3 discount|reward ; charge|billing ; always free
        change|update|delete|remove|edit|raise|bump|take ~6 @plat1 ~10 we|i|and ~4 waive|refund|give|offer|send|credit|forget|drop|pay
        waive|refund|credit|discount|free|gift|voucher ~8 if|when|once|for|in ~4 review|post|stars|rating|delete|remove|change|update|edit|take|retract
        in|as ~1 return|exchange|thank ~6 you|@gift|review|post|stars / thank you for|so|very|much|all|again
        if|when|once ~8 review|post|stars|rating|delete|remove|change|update|edit ~10 @gift|free|off|discount|waive*|refund|<money>|credit / feel free ; free to ; never
        leave|write|post|give|drop|share ~4 review|rating|stars|feedback ~8 get|receive|earn|win|enter|chance|off|discount|free|gift|raffle|prize / feel free
        refer ~4 friend|friends|family ~8 get|receive|earn|off|discount|free|gift|credit|<money>
        as ~1 a ~1 thank ~6 @gift|free|off|on
        every ~4 review*|star* ~6 @gift|draw|enter*|win*
        show|bring|mention ~3 this|your ~1 review|post ~8 off|discount|free|gift
        make ~3 worth ~2 your|while
    """,
    "R3": """
        people|dentists|doctors|clinics|practices|offices|everyone|town ~4 talk|talks ~1 $|@comma|to each|to one|and
        i|we|you ~2 be careful ~2 $
        good luck ~2 finding
        would ~1 hate|shame|pity ~8 name|land|lands|happen
        recorded|recording ~6 ready|upload*|publish*|online|everyone ~2 hear|upload|$|should
        maintain*|keep*|runs|have|has a list ~2 of people|patients|names|reviewers / not|no|never
        front|before ~1 of? ~1 a ~1 judge|court|jury|magistrate|tribunal
        judge|jury|courtroom|magistrate ~4 decide|see|hear|tell & lies|lie|this|that|you|your|post|review
        not ~1 hesitate ~2 to ~1 make|share|publish|post|release|show
        make|making ~2 them|it|this|these|that|everything|notes ~1 public
        report ~4 reviews|review|posts|comments|lies ~3 authorities|police|platform|google
        end|ending|ended|terminate|close|closing ~2 our|the|this ~1 relationship
        take ~1 this|it|that ~1 back ~2 before|or
        no ~1 longer ~1 welcome
        no ~1 choice ~3 to|left
        remain*|stay* ~2 online|up|posted|public ~8 act|action|choice|respond|legal
        should ~2 this|it|that|your ~2 remain|stay
        one ~1 more ~3 post|review|comment|word
        release|releasing|publish|post|share ~3 recordings|recording|footage|video|tapes|tape|emails|messages|calls|photos|images
        contacting|contact|call|calling|tell|telling|inform* ~2 your ~1 employer|boss|work|school|wife|husband|family|parents
        we|i|they|others ~2 know|knows ~1 where|who ~2 you
        documenting|recording|saving|collecting ~3 for ~2 lawyer*|attorney*|court|legal|evidence
        closed|close|closing ~2 your ~2 file|account|chart|case
        do not ~2 bother ~2 coming|come|calling|return*
        @legal & you|your|review|post|this|@we|against|action|contact / legal ~1 duty|obligation|requirement|requirements|rules|limits|team ~1 privacy ; confidentiality|duty ; privacy laws|law ; by law ; %strictgeneral ; federal|state|privacy ; not|never ~3 lawsuit*|sue|legal|threat* ; laws ; legal ~1 reasons|requirements ; legally ~3 can|may|allowed|able|not|obliged|required|bound
        defam*|libel*|slander*|lawsuit|sue|sued|suing|cease / never|not ~2 sue|threaten
        our|my|a ~1 lawyer|lawyers|attorney|attorneys|solicitor|counsel|legal ~1 team|department|counsel|representative / counsellor
        take|taking|pursue|pursuing|consider|considering|seek|reserve|begin|start|press ~3 legal|action|court|charges|damages|right|rights ~2 action|steps|proceedings|against|court|remed*|route|$|to / we ~4 take ~2 action|steps to ; action to
        see|hear ~2 you ~2 in court
        court
        police|authorities|sheriff|security & call*|report*|contact*|notif*|alert*|file* & you|your|this|@past / %emergency
        report ~3 you ~3 to|for
        discharge|discharged|dismiss|dismissed|dismissal|ban|banned|bar|barred|terminate|terminated|terminating|fire|fired|drop|release|refuse|blacklist* ~3 you|your|from|as|relationship|care|service / privacy|rules|laws|law|never
        no ~1 longer ~3 welcome|treat|see|serve|patient|accept|able
        not ~3 welcome ~2 here|back|at|in|any
        find|look ~2 another|new|different|yourself ~2 dentist|doctor|practice|clinic|provider|office|physio|therapist
        share|post|publish|release|reveal|disclose|expose|show|tell ~5 file|chart|record*|story|truth|side|footage|video|history|notes|messages|emails|texts|details|real / happy to|privacy|can not|not ~3 share|post|disclose ; never ; private|privately ; us|me|with|your ~3 side|story|details ; your story ; please|would|could|thank*|thanks|can you ; for sharing
        everybody|everyone|people|public|world ~3 knows|know|sees|see|finds|find|read ~4 real|truth|story|kind|who|what ~2
        consequences|repercussions|regret ~3 for|this|it|posting|of / we|i regret ; @sorry that
        we|i ~2 know ~2 where|who you
        hold ~3 accountable|responsible|liable & you|your / ourselves
        last|final|only|formal ~1 warning
        forced|force|left ~3 no choice
        your ~2 employer|boss|workplace|job /
        think|careful ~2 twice|before|what ~3 post*|say|writ*|review*
        screenshot*|ip|traced|tracking|track & you|your|this / staff|team|chat|wall|fridge|love|kind
        false ~2 statement*|accusation*|claim*|allegation* ~6 @legal|action|consequence*|serious|report*|crime|illegal
        illegal|crime|criminal|unlawful ~5 post|review|say|statement*|lie|lies|false /
        or else $
        or else ~2 we|you|our
        you ~3 been ~1 warned
        crime|criminal|felony|illegal|offence|offense & you|your|lies|posting|post|business|false|this
        pay|paying ~2 for this|it|what / plan|plans|insurance|insurers|most
    """,
    "R4": """
        send|sending|give|giving|offer|offering|treat ~3 you ~3 gift|gifts|voucher*|coupon|discount*|basket|hamper|card|freebie|something|treat|flowers
        gift ~1 basket|card|bag
        free|complimentary ~3 coffee|drink|gift|goody|goodie|mug|toothbrush
        next ~2 coffee|drink|one|round ~2 is|on ~2 us|house|free
        come|stop|drop ~2 in|by ~1 and ~3 @gift
        stop|come|pick|grab|collect|claim ~7 free|complimentary|gift|on ~1 us / feel free ; free to
        free|complimentary ~4 on us
        free|complimentary|gift|gifts|voucher*|coupon|discount*|credit|on ~1 the house|on us & @you|@your|next|sorry|apolog*|offer|all|who|those|accept|everyone / feel free ; free to|of|from|parking ; consultation*|wifi|parking ; pain ; %faq ; toll ; tax ; contact|call|reach ~6 free
        compensat*|make ~1 it up to|goodwill|gesture / never
        next ~3 is|on free|us|house
        free ~4 for ~3 all|anyone|everyone|those
        mugs|swag|goodie|goody|gift|gifts|treats ~6 for|to|waiting
        offer ~3 you|your ~3 free|discount*|complimentary|refund|voucher*|credit|gift|something|percent
        <money>|percent off
    """,
    "R5": """
        a|another|your ~2 google|yelp|facebook ~1 review|rating|post ~4 would|could|help|make|mean
        post|posting|share|sharing|copy|copying|repeat*|leave|leaving|put|putting|drop ~4 on|to ~1 google|yelp|facebook|healthgrades
        leave|write|post|drop|share|give|put|add|pop|copy|paste|submit|tell ~5 review|reviews|rating|google|yelp|facebook|stars|testimonial|recommendation / thank*|thanks ; for ~1 leaving|writing|sharing ; chose|decided|taking ~6 ; asked|ask ~1 anyone ; never|not ; sharing|shared|took ; when ~1 you ; privacy|specific
        review|rate|recommend ~1 us|our ~3 on|at|online|google|yelp|facebook|too|as|to
        tell ~3 google|yelp|friends|world|others|everyone|others / for|thank* ; @you ~1 telling
        spread|spreading the word
        loved|love|like|enjoyed|enjoy|happy ~1 it|us|your|with|what ~8 tell|review|google|share|post|yelp
        would|could|can|might ~2 you ~4 review|recommend|rate ~4 us|google|yelp|facebook|too|online
        only|if ~4 happy|satisfied|pleased ~6 review|google|post|stars
        reviews ~3 help|helps|mean ~6 find|others|us|grow / your
        scan ~4 qr|code
    """,
    "T1": """
        without ~1 a|single|one|any ~2 complaint|problem|issue
        never ~2 lose|lost|miss|missed|make|had|have|get|got ~3 complaint|paperwork|mistake|problem|anything|such
        probably|likely|must ~3 not|never|forgot|misread|mistaken|lost
        we|they|staff ~1 do|did|does|would not ~2 overcharge|overbook|double|do|say|treat|rush|ignore|push|refuse|hide|lie|cut|$ / want|take|ask
        period $
        goes ~1 both ~1 ways
        two ~1 way ~1 street
        no ~1 one|nobody ~2 forced|forces|made|asked|told ~3
        perhaps|maybe|please|try|just ~2 check|read|look|try|be|ask|consider|remember|next|learn|be ~4 spam|folder|nice|nicer|patient|patience|first|hours|policy|sign|website|before|twice|mind|calm
        people|patients|customers|clients|some|many ~2 often|always|sometimes|tend|forget|do|never ~3 forget|expect|think|understand|realize|read|fail|listen|know|complain
        little|some|bit|more ~2 patience|understanding|respect|courtesy|kindness|honesty ~4 would|goes|from|please|help|next|your|$
        hard|difficult|impossible|tough|struggle ~2 to ~1 believe|imagine|understand ~3
        find|found ~2 that|this|it ~2 hard|difficult|strange|odd|funny|curious|surprising|interesting
        nonsense|rubbish|baloney|hogwash|bull|ridiculous|laughable|hilarious|pathetic|joke|childish|petty
        spotless|impeccable|immaculate|nicest|perfect|flawless & our|my|staff|we|they
        quality ~1 costs
        if ~1 you ~2 want|wanted|prefer|need|like ~3 cheap|cheaper|fast|perfect|discount|bargain|free ~4
        go|try|look|find|shop elsewhere|around|somewhere
        try ~1 being|reading|calling|listening|showing|asking
        we ~1 are ~1 not ~2 a|an|your|mind|magicians|responsible|drive|fast|miracle|mcdonald*|walmart|charity|babysitters
        takes ~1 as ~1 long ~1 as
        as ~1 long ~1 as ~1 it ~1 takes
        prices|fees|rates|rules|terms|charges ~1 are|were ~2 clearly|clear|visible|explained|there|known|fair|reasonable|transparent|competitive / before ~2 any|anything|work|treatment ; anyone|everyone|everybody
        always send|sent|call|remind|tell|inform ~5 reminder*|calls|everything|twice|before|costs|prices|fees|phone|messages & we|our|staff
        lie|lies|liar|lying|lied|untruth*
        but|so|then ~1 you ~1 did|could|should|had|never|chose|knew
        it|that|this ~1 was ~1 your
        nobody|no|not ~2 else ~2
        ^ seriously|really $
        ^ oh no|please|dear|wow|really
        axe to grind
        drama|dramatic|whining|whine|complaining|moaning|karen
        not|never|n't|hardly|simply|completely|totally|absolutely|entirely|utterly|patently|categorically ~1 true|accurate|correct|factual|fair|happen*|false|untrue|inaccurate|wrong|misleading / wheth* ; not ~1 fair ~3 you ; should
        not ~2 the ~1 case
        not what ~1 happened|occurred|was
        untrue|inaccurate|misleading|exaggerat*|nonsense|ridiculous|lies|lie|lied|lying|liar|fabricat*|bogus|baseless|unfounded|absurd|ludicrous|made ~1 up|invent*|false|falsely|dishonest|outrageous|laughable|unjust|slanderous / false ~1 teeth ; not|never ~3 lie
        disagree|dispute|contrary|beg to differ|contradict*|refute*|deny|object|contest / we ~1 do not disagree
        nothing|none ~3 sort|kind|like|of ~3 happened|happen|took|place|occurred|that|true|this
        that|this|it ~2 did|could|would|was ~1 not|never ~2 happen|happened|occur|take|possible|us|true|so|what|how
        never ~1 happened|said|told|occurred|did|took|would|promised|refused|yelled|raised
        to|just ~2 clarify|correct|record|straight|clear|clarification / happy|glad ~2 to clarify ; to ~1 be ~1 clear ~3 our ; call
        like|want|need|wish|have|must|allow|let ~2 to ~2 clarify|correct|state|remind|note|clear|add|stress|mention ~3 that|the|our|this|out|you|record|straight|a|here|some / explain* ~3 private ; privately|phone|call|one
        set ~2 record straight
        facts|truth ~3 are|is|here|different|otherwise|straight|matter|simple|plain
        other|our|both|two ~1 side|sides ~3 story|every|this|to|of / hear|listen|like|tell|your ~1 side
        with ~1 all ~1 due ~1 respect
        with|all ~1 due|respect @comma|$|you|your|we|this|that|the|it
        you|your|people|some|reviewers ~3 should|could ~2 have|read|know|known|try|realize|understand|remember|check*|called|told|asked|said|spoken|been / deserve|could have been better|handled ; we ~3 ; you should ~2 have ~3 had|felt|been|to|received|gotten ; should ~1 have ~1 been|to
        if|maybe|perhaps ~2 you ~2 had|would|bothered|read|listened|paid|called|arrived|come|followed|told|took|only ~3 read|listened|paid|called|arrived|followed|been|told|attention|on|asked|have|taken|shown|bothered|the|instructions|time
        maybe|perhaps ~1 next|you|read|try|if|learn|it|someone|that ~3 time|should|need|read|are|could|were|had|the|was / it ~2 help
        your|own|patient's ~1 own|fault|responsibility|choice|mistake|decision|problem|job|expectations / our ; not your fault
        you ~2 failed|refused|ignored|forgot|chose|neglected|insisted|misunderstood|misread|misheard|overreact*|demanded|yelled|screamed|swore|shouted|threatened|abused|knew /
        you ~1 were|was|are ~3 rude|aggressive|abusive|late|wrong|mistaken|confused|disrespectful|hostile|unreasonable|difficult|noncompliant|dramatic|demanding|impatient|angry|warned|told|informed|aware|lying|upset ~1 / hear|sorry|see|sad|feel|why ; understand*
        not ~2 our|my|the ~2 fault|problem|responsibility|mistake|issue|error|job / not ~1 problem at all
        we ~2 stand ~1 by|behind ~2 our|the|what|every
        we|our|they|staff|team|nobody ~3 did|do|does|have|has|were|was|would ~1 not|nothing|never|n't ~3 do|anything|wrong|overcharge|rude|make|yell*|treat|speak|act|say|rush|ignore|lie|behave|mistake|mistreat|discriminate|like / want|wish|aim|ask ; never ~4 ask ; not ~4 reach|meet|live|get|enough|give|do ~2 better ; should
        everyone|everybody|nobody|others|other|no ~1 one ~3 else ~4 happy|complain*|seems|problem|loves|likes|manages|fine|said|had|does|has
        thousands|hundreds|plenty|lots|majority|most|many ~3 happy|satisfied|other|five|5|of ~2 patients|people|clients|reviews|disagree|customers|star
        competitor*|jealous|disgruntled|agenda|vendetta|troll*|hater*|ex ~1 employee|former employee|attention ~1 seek*
        policy|policies|terms|sign|form|posted|website|fees|rules ~5 clear|clearly|posted|explained|stated|states|signed|displayed|told|says & your|you|were|was|are|we|our / questions ; call ; offer|happy
        clearly|obviously|evidently|apparently ~2 you|your|stated|posted|explained|did|do|not|never|have|someone
        read ~2 the|our ~3 policy|fees|form|website|sign|terms|contract|fine|posted|agreement
        life ~2 is
        congratulations|bravo|good|best ~1 luck ~6 else|elsewhere|with|finding
        calm down
        get|grow over|a|up it|life|$
        however|but|still|though|nevertheless ~3 we ~4 clarify|stand|disagree|explained|followed|did|told|always|feel|believe|point|note|fees|must|dispute
        however|but|nevertheless ~2 you ~3 were|did|had|have|should|never|failed|chose|could|are|need
        you ~1 get|got what you
        free ~1 to ~2 go|find|leave|try|look ~3 else|elsewhere|another|someone
        what ~1 did ~1 you|else expect
        how ~1 dare
        unlike|contrary ~1 what|to ~3 you|your
        yawn|lol|haha|whatever|really|sure|right|oh ~1 @comma|please|well|$ ~4 you|your|that|another|sorry|ok|thanks|how|if / wow ~1 @comma|thank*|what ; thank*|thanks|kind|amazing|means|great
        we ~2 are ~2 too|very|just|only ~2 busy|human|small|short|understaffed|one|few
        short ~1 staffed
        understaffed
        i|we|he|she|they ~2 never ~2 meant|mean|said|told|intend*
        i ~1 am ~1 new
        good|quality|cheap ~6 not|n't ~2 good|cheap|free|rushed|come
        take ~4 business elsewhere
        anyone|somebody|someone|people|you ~1 can ~2 write|say|post ~2 anything|whatever
    """,
    "T2": """
        another|other ~1 office|department|team|company|branch ~2 handles|handle|deals|$|@comma
        handled ~1 by another|other|someone|somebody
        ^ ~1 can not say|tell ~1 $
        not|n't ours to
        not|n't ~1 ours|mine ~1 $
        ^ ~1 not sure
        ask somebody|someone|anybody|around
        would not ~2 know
        question for ~2 the ~1 other|someone|somebody
        not|nothing|n't ~2 something|anything ~2 we|i ~2 deal|handle|control|manage|do|decide
        nothing|little ~2 to ~1 do ~1 with ~1 us|me|our
        corporate|head|management|company ~1 decision|office|policy|rule ~3
        could|can not ~1 tell ~1 you
        someone|somebody|another|other ~2 else|department|person|team|office ~2 handles|handle|deals|responsible|takes
        not|no ~2 my|our area|thing|department|field|concern|remit
        to ~1 be ~1 honest ~2 no|not|i|we
        not|never ~2 sure ~2 how|why|what|if|about
        try ~1 calling ~1 back|again|later
        no ~1 answer|explanation|clue
        your guess
        do ~1 not ~2 handle|deal|control|manage|do ~2 that|this|it|those|the
        do|did not|n't ~1 know|understand ~4 what|why|how|who|anything|about|if|$|when|where|which / know ~3 until ; hesitate
        not|n't ~1 sure|aware|certain ~4 what|why|how|who|if|about|of|happened|that|where|when|which / make sure
        no ~1 idea|clue|answer !how
        have no idea !how
        not ~2 my|our|the|this ~2 department|job|area|problem|call|responsibility|decision
        not ~2 in|up ~2 charge|to ~1 us|me|my|our
        can not ~2 help|do ~2 you|with|anything|that|this|here|much|about|it|$ / discuss|without|privacy ; help but|smiling|thank* ; public
        nothing ~2 we|i ~2 can|could do
        i ~1 just ~1 work
        was not|n't ~1 there|here|in|working|on / it ; you ; been ; the ~2 experience
        ^ ~2 ask|try ~2 reception|the|them|someone|somebody|front|your|another ~2 desk|else|receptionist|reception|department / happy|please ; feel
        beats|beat me
        who|god ~1 knows
        above my pay
        someone|somebody else ~3 problem|handles|job|does
        no ~1 one|nobody told|knows|informed ~2 us|me|why
        could not ~1 tell|say ~2 you|why|what
        out ~1 of ~1 our|my hands|control
        beyond our|my control
    """,
    "T3": """
        ^ sorry but
        just ~1 how|what ~2 @team|busy|it|things|life|clinics|we
        noted ~2 $ & @short
        ^ ~2 noted ~2 $
        whatever you say
        sorry|apologies ~1 you|it|that|if|for ~4 $ & @only & @short
        ^ bye|goodbye|ok|next|thanks|cheers|whatever|good|great|fine|sure|right $ & @only
        came|come|comes|sounded|sounds ~2 across|off ~2 that|wrong|like|this|badly|way
        cannot|can|cant ~1 not? ~1 please ~1 everyone|everybody|all
        has|have ~1 been ~1 noted|forwarded|recorded|logged|received|filed|registered
        feedback|comment|complaint|review ~1 noted|received|logged|recorded|registered
        will ~1 be ~2 filed|forwarded|noted
        sorry|regret|apologize|apologise|shame|pity ~3 you ~1 feel|felt|think|see|believe|took|saw|took|are ~2 that|this|it|so ~2 way|like|personally|$ / let down|disappointed
        ^ noted $ & @only
        ^ ok|okay|k|noted|sorry|seen|fine|understood|thanks|received|duly|sure ~1 $ & @only
        ^ your ~1 feedback ~2 noted ~1 $
        sorry ~2 if ~1 you|anyone ~5
        cannot|can ~1 not please|satisfy ~1 everyone|everybody|all
        not ~2 for everyone|everybody
        that|it is just ~2 how|the|what ~3 way|it|goes|is|do|works|happens|things ~2 $
        it|these|mistakes|things|delays|stuff ~1 happens|happen / before|when|whenever|if|once|what
        no ~1 big deal
        bigger|busier|better|other|more ~2 problems|things|important ~1 to|than
        get|move|moving over|on it|$|please
        ^ whatever $
        if ~1 you ~1 say ~1 so
        too bad
        tough luck
        thanks for ~1 nothing
        is|'s ~1 your ~1 opinion
        everyone|everybody|people|you|all ~2 has|have|is|entitled|are ~3 opinion|opinions|view
        agree to disagree
        we ~1 are ~1 busy
        you|people|some ~2 can ~1 not|never ~2 pleased|please|satisfied
        could|can|must|may|has ~2 be|have ~2 worse
        take it or
        like it or
    """,
    "T4": """
        ^ ~2 see|look|open|read ~2 your ~1 dm|dms|inbox|messages|message|pm|pms|mail ~2 $
        ^ ~2 sent ~1 you ~2 message|mail|dm|pm ~1 $
        ^ ~3 check ~2 your ~1 dm|dms|inbox|messages|message|pm|pms|private|mail ~2 $
        ^ ~3 dm|pm|inbox ~2 us|me|sent|you|please|@comma|$ ~4 $
        ^ ~2 message|email|call|ring|phone|contact|text|inbox ~1 us|me ~6 $ & @alone
        ^ ~4 sent|messaged|emailed|dmed|replied|written ~3 you ~6 $ & @alone
        ^ ~3 take|move|handle|discuss ~3 offline|private|privately|dm|dms ~4 $ & @alone
    """,
    "T9": """
        our|my ~1 mistake|bad|fault|error ~2
        message|email|voicemail ~2 never|not ~2 went|came|reached|arrived|sent
        @date & system|lost|down|glitch|outage|crashed|mix|overbooked|short|nobody|staff|reason|why & we|our|the|which|@past / hours|open ; open|close ; have ~2 a
        system|software|computer|phones|phone|booking|calendar|scheduler ~3 lost|down|crashed|glitch*|failed|broke|broken|mixed|double|dropped|out
        spoken|talked|spoke|dealt|had ~2 with|to|words ~3 person|staff|member|team|her|him|them|employee|receptionist|those|everyone|colleague*|doctor|hygienist|nurse / like|love|want|happy|would|hope|wish
        will|would|wo not ~2 be ~2 repeated|tolerated|happen*|repeat
        why|reason ~2 nobody|no|there|you|the|we ~4 was|were|answered|called|had
        that|which ~1 is ~1 why|because
        that ~1 day|morning|afternoon|week
        happened ~1 because|due
        @sorry ~4 our|the|your|that|this|about|for ~6 front|receptionist*|staff|behavior|behaviour|rudeness|mistake|error|mix|mixup|confusion|delay|delays|miscommunication|wait|mess|oversight|mishap|incident|attitude|tone|treatment|inconvenience|lapse|neglect|manner|misunderstanding|disorgani* / for any|every ; if ; delayed|delay|late ~3 reply|response|replying|responding ; hear|read|know|learn ~4 ; any ~3 inconvenience|confusion|misunderstanding
        @sorry ~6 you ~2 were|was|had|have|waited|got|been|experienced|received|encountered|endured ~3 kept|held|left|treated|to|spoken|made|ignored|waiting|wait|charged|given|told|put|rushed|poor|rude|bad|overlooked|forgotten|delay / had ~1 to ~1 write|share ; let|feel|felt ; disappointed|experience|upset
        we|i ~2 made|make ~2 a|an|the|that|some ~2 mistake*|error*|oversight|mess / anyone ; mistakes ~1 here ; make ~2 mistake|mistakes $
        we|i|our|they|she|he|team|staff ~4 messed|dropped|failed|screwed|botched|mishandled|blew ~1 up|ball|you|this|it|down|the / feel|felt let ; hope
        your ~2 delay|wait ~3 happened|was|is
        our ~3 fault|mistake|error|bad ~3
        ^ ~2 our|my bad|fault|mistake
        should ~1 not|never ~2 have|be ~4 happened|happen|wait*|treated|spoken|kept|left|told|been|charged|sit|waited / everyone|anyone|nobody|no|each|every
        staff|team|employee|receptionist|member|desk|person|she|he|they|hygienist|assistant|one ~5 disciplin*|retrain*|spoken|reprimand*|fired|warned|coached|suspended|dismissed|addressed|counseled|counselled|talked|let ~2 go|to|with|about|again|$|@comma|for|been / privacy|law*
        disciplin*|retrain*|reprimand*|suspended
        gone|went|going|looked|looking|reviewed|reviewing|investigat*|checked|checking|discussed|discussing|examined ~2 through|into|over|with|what|the|this|it|your|why|how|at ~4 happened|schedule*|day|team|incident|event*|matter|situation|staff|case|doctor|complaint|occurred|that / look|looking into ~2 this|it|that ; like|want|hope|happy|love|can|could|will|would|chance ; to ~1 look|go ; policy|record*|file*
        ^ ~1 checking|looking|investigating ~2 why|into|what
        what ~1 happened ~1 to ~1 you
        what ~2 you ~2 went|experienced|described|describe|encountered|endured|saw|had ~3 through|is|was|here|with|happened|not|at|unacceptable
        unacceptable|inexcusable|below|embarrass*|ashamed & @past|was|is|behavior|service|you|we|this|that / standards|fell|below|fall|expect ~3 ; anyone|any ; never ~1 acceptable ; how ~2 want
        rushed|rude|hurried|dismissive|long|careless|unprofessional ~2 consultation|reception|staff|wait|visit|appointment|behavior|behaviour|call|service|treatment / every|no|anyone ; frustrating|never
        you ~2 are|were ~1 right ~4 we|that|it|should|to|about
        hold|held|keep|kept|leave|left|make|made ~1 you ~2 waiting|wait|up|hanging|hold|unanswered|on
        you ~1 were ~1 held up
        apologize|apologise|sorry|apologies ~4 wait|delay|delays|waiting|running / for any ; response|reply
        longer ~2 than ~2 expected|usual|normal|planned|should|we|promised ~4 wait|waits
        phones|phone|lines|system ~2 were|was|went ~2 down|busy|out|broken|overwhelmed
        we ~2 were ~3 short|busy|behind|running|overbooked|understaffed|late|swamped|overwhelmed
        new ~2 staff|hire|hires|system|procedure*|process* & since|because|now|so ~1 this|this|again|same|improve
        same ~2 problem|thing|mistake|issue
        steps|measures|checks|changes|procedures ~5 taken|made|place|ensure|prevent|implemented ~6 again|this|happen|same|prevent|nobody|never / every|all
        not ~3 happen again
        our|the ~2 behavior|behaviour|attitude|conduct|rudeness|tone ~3
        not ~2 how ~2 we ~2 train|treat|work|operate|do|run
        fell ~2 short|below|down ~2 in|on|with|when|that / hope*|expect*|standard*|what ; experience
    """,
    "T10": """
        who|what|when|which|why|where ~1 exactly|precisely|specifically
        who|which ~3 was|were|did|said ~4 rude|you|that|wrong|happen* / anyone|who ~1 is
        settle|discuss|sort|resolve|debate|hash|solve|argue|talk|clear|answer|explain ~3 this|it|that|everything|matter|facts|things ~2 here|publicly|public|comments|thread|open|below|out / not|off|away|rather|instead|can|could|privacy|than|direct*|call|private|privately
        right here
        in|here ~2 the|this comments|thread ~2 $|@comma|please|with|so|and / not|never|can
        tell|give|share|post|write|explain|describe ~4 here|below|comments|thread ~3 / not|can|never|privacy|rather|private|call|email|why|thank*
        prove|evidence|proof ~3 it|that|your|this|of|claim|please|or
        what|which|who|when|why ~3 exactly|specifically ~4 you|happened|did|was|said|were
        tell us|me|everyone ~2 exactly|here|what|who|why ~4 happened|said|did|was / call|email|phone|private* ; <phone>|<email>
        go ~1 ahead ~2 and|@comma|post|tell
        let ~2 others|people|readers|everyone ~2 decide|judge|see
        <!not show|give|post ~2 us ~3 proof|receipt*|evidence|bill|invoice|photo*|screenshot*
    """,
    "C1": """
        experience ~2 you|with|at|here|today|was|we|our|not|fell|did|went|like|described|describe|did / experience of ; anyone|everyone|every|each|all|people's ; experience ~2 for ~1 everyone
        @your ~3 experience|experiences
        an|a|the|this|that|such|good|great|positive|wonderful|bad|poor|negative|disappointing|better ~2 experience / anyone|everyone|every|each|all ; experience for
        serve|serving|look|help|care|caring ~2 you / hear|call|question*|if|can|could ; @plat1
    """,
    "C2": """
        make|put|set|making|putting|setting ~4 right|better|amends / anyone
        make|making ~2 amends
        make it up
        look|looking|looked ~1 into ~2 this|it|that|your|the|matter|what
        doing|feel|serve|help|assist ~1 you ~1 better
        win|restore|regain ~2 confidence
        your ~2 situation|case|matter|issue|circumstances|problem ~4
    """,
    "C3": """
        all|many|most|of ~1 our ~1 patients|clients|customers|guests
        our ~1 patients|clients|customers|guests|families /
        patients|customers|clients|guests / anyone|who is|policy ; new|accept|accepting|hours
    """,
    "C4": """
        welcome ~1 back
        if ~1 you ~1 are ~3 patient|client|customer
        if ~2 @patient ~2 of|with ~1 ours|us|our
    """,
    "C5": """
        not ~2 enough ~6 situation|which|identify|tell
        could|can|able|unable ~3 not|to ~2 identify|tell|make|determine|establish ~3 situation|which|circumstances|what|event|incident
    """,
}
