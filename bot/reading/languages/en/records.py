"""English: money, records, earlier dealings, asking for private details, a privacy sentence that hides a disclosure; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

RULES: dict[str, str] = {
    "P5": """
        payment|payments|fee|fees|amount|balance|money ~2 was|were|is ~2 due|late|owed|overdue & @past|on|now|still|was / every|always|all ; we ~1 offer|accept|take
        balance ~3 zero|nil|clear|settled
        that|it|this ~1 is|'s|was ~2 the|your|a ~1 copay|deductible|coinsurance|balance|deposit|fee
        what|which ~1 your|the ~1 plan|insurance|insurer|carrier ~4
        its|their ~1 share
        double ~1 charged|billed|charge
        bounced|declined|unpaid|outstanding|past ~1 due|check|checks|cheque* ~2 check|checks|card|balance|bill|payment|with & you|your|two|with|this
        line|item|amount|entry ~2 on|in ~2 that|the|your|this invoice|bill|statement|account
        walk|take|go|talk ~2 you ~1 through ~5 bill|paid|charge*|fee|invoice|statement|account|cost*|insurance
        what|whatever ~1 you ~1 paid|owe|pay|owed|spent
        lab|late|cancellation|no|show|missed ~1 fee ~3 was|is|on|you|your|stands|applies|applied / policy ; everyone|everybody|anyone
        checks|cheques ~2 with ~2 this|our|us
        sure: @your|his|her ~3 @hardmoney / %strictgeneral & fees ; your ~2 cost|costs ; money ~2 mouth
        @your ~2 cost|costs|price|balance|payment|plan|benefits|deductible|out / planning ; plans
        @your own ~2 account|bill|case|file
        refund|refunds|reimbursement|money|payment|credit ~4 issued|processed|sent|approved|way|back|coming|posted|mailed|applied|completed / policy|general|how
        refunded|reimbursed|credited|waived|billed|charged|overcharged|invoiced ~4 you|your|the|that|it|in|account|fee|correctly|twice|for / never|anyone|nobody|everyone|no ~1 one ; as ~1 charged
        you ~3 were|was|are|be|been|got|get|being ~2 charged|billed|refunded|credited|invoiced|overcharged|quoted|reimbursed|covered|owed
        you ~2 owe|owed|paid|prepaid|signed|agreed|authorized|authorised|accepted|declined|disputed|pay|defaulted / if you pay ; pay attention
        we|i|they|office|team ~2 charged|charge|bill|billed|refunded|refund|waived|waive|credit|reimburse|quoted|submitted|filed ~3 you|your|the|that|it|this|insurance / policy|anyone|everyone|everybody|never|do not|never ; the same|standard
        fee|fees|charge|charges|bill|bills|amount|invoice|cost|copay|deposit|balance|price|payment|refund|statement|claim ~3 was|were|is|has|had|been ~4 correct|right|accurate|waived|refunded|covered|denied|owed|valid|fair|justified|explained|paid|disclosed|appropriate|reversed|removed|error|wrong|cleared|settled|outstanding|charged|taken|reduced / posted|listed|published|displayed ; all ~1 fees ; our fees|prices
        sure: that|the|this ~2 fee|charge|bill|invoice|refund|copay|balance|deposit|amount & you|your|@past|@sorry|will|reverse*|waive* / %general ; questions ; policy
        waive|waived|waiving|reverse|reversing|reversed|refund|refunding|drop|dropping|cancel|credit ~3 fee|charge|charges|bill|amount|cost|balance|it|that|your|money
        insurance|insurer|plan|carrier|coverage|policy|benefits|deductible ~5 cover|covered|covers|denied|deny|rejected|declined|paid|pay|pays|lapsed|expired|changed|ended|refused|out|applied & did|was|your|you|not|had|has|were / accept|take|most|many|check|verify|questions|depends|plans
        submitted|filed|sent|resubmit*|billed|bill ~4 insurance|insurer|claim|carrier / we ~2 bill|file ~2 most|insurers
        your|you ~6 money ~2 back
        @money & <money> & you|your|@past / start*|from|per|costs|our|range|ranges|between|fee is|@offer
        <money> & you|your|@past|refund*|discount*|credit* / start|starts|from|cost|costs|price|prices|range|ranges|our|offer
        payment|payments|installment*|balance ~3 overdue|outstanding|missed|late|declined|bounced|behind|unpaid
        sent|send|sending|went ~3 to|into collections
        over|under ~1 charged|charging & you|your
        open|check|review|look|pull|reviewed|looked|checked|opened|pulled|adjust*|correct*|fix*|fixed|sort* ~3 your ~3 account|bill|billing|invoice|statement|claim|balance|payment*|charge*|file|insurance|case
        itemized|itemised ~1 bill|statement|invoice & your|you|sent|send
        price|cost|fee|quote|estimate ~2 you ~1 were|got|received|paid|quoted|mention*
        no ~1 extra|additional cost|charge ~2 you|to / policy|anyone|everyone|all
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
        computer|computers / new|moved|switched|switching|down|upgraded|upgrade ; never|not
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
}

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "P5": """
        certain: still|you|u ~2 owe|owed|owes
        balance|amt|amount|bill|invoice ~3 due|owed|left|outstanding|email|emailed|remaining / any|no
        looks ~1 like <money>
        <money> ~2 is|are|was ~1 left|due|owed|outstanding
        certain: ate|covered|waived|absorbed ~2 half|the|all|fee|cost
        half ~1 off ~2 because|bc
        certain: insurance|ins|plan|seguro ~3 denied|negated|nego|declined|refused|pay|expired|turned|rejected ~2 it|this|that|END|@comma|down|for / any ; most ; if ; accept*
        turned|sent ~1 it ~1 down & insurance|plan|they|claim|ins
        certain: your|su|tu ~1 insurance|insurer|plan|aseguradora|deductible|copay|mutua|seguro ~4 paid|denied|covered|rejected|refused|ended|expired|met|rechazo|cubrio|pago|denego|did|was|only|does|counts
        certain: what|part|lo ~1 that|que? ~2 plan|insurance|seguro ~2 did|not|no ~2 cubrio|cubria|cover|covers|pick|pay|END
        certain: credited|refunded|adjusted|waived ~2 your|su|the ~1 account|bill|balance|cuenta
        certain: your ~1 card|balance|bill|deposit|payment|statement|copay|invoice|claim|account ~3 was|is|has|went|belongs|shows ~1 / if ; whether ; any
        certain: filed|submitted|resubmitted ~2 claim|preauthorization ~3 / we ~1 file
        insurance|plan paid|pays @number|<money>
        balance|account|bill ~4 collections
        fee|charge|fees ~4 because ~1 you
    """,
    "P7": """
        certain: no|any ~2 trace|record|records|sign|note|entry|file ~3 of|in|for|under ~6 you|your|name|call|visit|log|books|system|appointment|booking|this ~1 person|such|anyone / confirm ; public
        certain: system|log|books|schedule|calendar|database ~2 has|have|shows|show ~2 no|nothing
        certain: never ~2 set|stepped ~1 foot
        certain: team|staff|we|nobody ~2 recall|remember|recalls ~3 incident|visit|call|you|this|conversation
        certain: reviewed|checked|searched|pulled|listened|combed|scoured ~4 chart|file|files|record|records|notes|recording|tape|footage|log|logs|history|system / would ; will
        certain: team|staff|we|nobody|i ~3 recall|remember ~3 incident|visit|conversation|appointment
        certain: never ~2 under ~1 our ~1 care
        certain: we|i have|had ~1 not|never ~1 met|seen|treated ~3 END|@comma|you|this|him|her|person / everyone
        certain: never ~1 met|seen|treated|heard ~1 of? you|this|person|reviewer / before|like|such
        certain: not ~2 patient|client|one ~2 of ~1 ours|our ~1 END|@comma|patients|clients
        certain: no|zero|without|returns|returned ~2 hits|match|matches ~4 END|@comma|for|name|reviewer|this
        certain: recording|footage|recordings ~4 shows|confirms|found|proves|call|remained
        certain: unable|not ~3 locate|find|identify ~4 individual|person|patient|name|record|anyone / confirm
        somebody|someone|person|people who|that ~1 was|were|is|has ~1 never ~3 here|patient|care|treated|seen|client|in
        we ~1 know ~6 by ~1 name
    """,
    "P11": """
        certain: can|will|may ~1 say|share|add|tell ~1 though|however ~1 @comma? that
    """,
    "P13": """
        certain: as|like|per ~1 we|i|our|was|you ~2 discussed|talked|explained|spoke|agreed|said|told|mentioned|conversation|call|chat|talk|phone
        certain: per our|the|my ~1 conversation|call|phone|chat|talk|email
        certain: as|like ~1 discussed|explained|agreed|promised ~3 phone|earlier|yesterday|today|morning|before|person|time|you
        certain: when we ~1 talked|spoke|met|called
        certain: we spoke|talked ~3 earlier|yesterday|today|phone|on|monday|tuesday|wednesday|thursday|friday
        certain: we|i ~2 called|tried|phoned|emailed|texted|wrote ~4 twice|times|voicemail|you|back|reach
        certain: left ~2 voicemail|message|messages !for us / us|anyone|people
        certain: after ~1 our ~1 talk|call|conversation|chat|meeting
        certain: see|check|chk ~1 your ~1 email|inbox|portal|mail ~2 for|results|amount|amt|END
        certain: check|see your portal
        was|were ~2 explained|discussed|reviewed|printed|initialed|signed|agreed|told|waived ~6 checkout|desk|phone|twice|before|began|times|front|person|advance|time|visit / everyone ; anyone ; policy
        it was ~1 explained|discussed|agreed|signed|told
        we ~1 have ~1 the ~1 emails|email|messages|recordings|receipts|footage|cameras|signature
        the ~1 cameras|footage|recording ~2 tell|tells|show|shows
        consent ~2 given|signed ; signed ~2 consent
        spent ~3 hour|hours|minutes ~2 on|with ~1 this|you
        @comma as promised|agreed|discussed
        you were ~2 told|informed|shown|given|asked|offered|warned
        certain: you signed|agreed|initialed|knew|consented|declined|refused
        remember|remembers ~2 this|the ~2 one|case|well|day|call / stars
        knows|know exactly|very why|what|well
        let|sent|asked ~1 her|him ~1 go|leave
        certain: initialed|initialled|acknowledged|signed ~4 sheet|form|estimate|consent|paperwork|agreement|page|financing
        certain: attempts|attempted|tried ~4 contact|reach|call|calling|reaching ~1 you
        certain: our|the ~2 nurse|doctor|biller|hygienist|assistant|manager|team|coordinator ~2 called|phoned|tried|rang|texted|emailed ~2 you|your|cell|twice|on|monday|tuesday|wednesday
        certain: we|i|our ~4 told|warned|advised|asked|reminded you ~3 / us ; if
        certain: was|were ~1 reviewed|discussed|explained|covered|gone ~1 with|over ~1 you
        certain: forgot|failed|neglected|omits|omitted ~2 mention|say|add|tell ~3 / we|us|our|i
        certain: estimate|form|forms|quote|consent|sheet|instructions|plan ~2 was|were ~2 printed|emailed|initialed|signed|explained|mailed|handed|discussed / everyone ; every ; policy
        offered ~2 you ~3 / whoever
        which|that|it you ~1 declined|refused|chose|rejected|requested
        in|during ~1 that ~1 room|appointment|call
        you|u|it ~1 asked|agreed|yelled|declined|refused ~2 first|twice|for|to|about
    """,
}
