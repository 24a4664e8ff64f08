"""English: arguing, not knowing, curtness, conceding, disputes, and what people argue about; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

RULES: dict[str, str] = {
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
        yawn|lol|haha|whatever|really|sure|right|oh ~1 @comma|please|well|$ ~4 you|your|that|another|sorry|ok|thanks|how|if / wow ~1 @comma|thank*|what ; thank*|thanks|kind|amazing|means|great ; you|you're|are ~1 right
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

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "T2": """
        ^ ~3 do not know ~3 END|@comma|what|how|why|who|when|sorry
        ^ ~3 not ~1 sure ~4 END|@comma|how|what|why|who|when|about|sorry
        have|got ~1 no ~1 idea / how many ; how much ; how happy
        new ~1 here / patients|adults|chairs ; our
        not ~2 my|our|this ~1 department|job|desk
        ^ no ~1 se ~1 END|@comma
        above ~1 my ~1 pay|head
    """,
    "T11": """
        we|i|our|ours ~1 made|was|were|is|our ~2 mistake|mistakes|error|fault
        mistake|error|fault ~2 was|is ~1 ours|our
        we|i ~2 got|did ~2 this|it|that ~1 wrong
        we|i ~1 messed|screwed ~1 up
        we|i ~1 were|was ~1 wrong
    """,
    "T12": """
        ask ~2 you ~2 not|stop|refrain ~3 talk|speak|talking|speaking|write|use|using|insult*
        not ~2 tolerate|accept ~4 language|tone|abuse|insults / discrimination ; racism ; harassment
    """,
    "C2": """
        everything ~3 set|make|put ~2 things|this|it ~1 right
    """,
}
