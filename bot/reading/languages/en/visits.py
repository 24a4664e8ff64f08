"""English: visits and appointments, days and lengths of time; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

RULES: dict[str, str] = {
    "P2": """
        rearranging|moving|clearing|juggling ~2 your ~2 day|schedule|plans|morning|afternoon|week
        to ~1 see|visit ~1 us $ & @thank|@glad|your|time|day / call|talk
        being|so ~1 patient ~3 while|when|as|during|through
        turned ~1 away & you|your|@sorry
        squeezing|squeeze|fitting|working ~1 us|me ~1 into ~2 your
        making|made|make ~1 it ~1 to|in|over ~3 slot|appointment|us|here|session|visit|office
        well ~1 done ~2 for|on|@comma
        see|seein|seeing|catch ya
        had ~2 to ~1 cancel|postpone|reschedule|move|delay|push ~2 on|you|your|it
        cancel|cancelled|canceled ~1 on you
        rescheduling|scheduling|booking|moving|cancelling|canceling|postponing|bumping ~1 you|your
        chair|couch|table ~5 hour|minutes|too|long|alone|nobody|waiting
        hour|minutes ~3 in|on ~1 the|our ~1 chair|couch|table
        same ~1 chair|time|place|playlist ~3 next|again|tomorrow|$|@comma
        next ~1 monday|tuesday|wednesday|thursday|friday|saturday|week|month / open|closed|hours
        opening|slot|openings|slots ~8 offered|gave|given|you
        offered ~3 to ~1 you
        see|seeing|meet|until|till ~3 next ~1 week|month|spring|fall|summer|winter|@date
        minutes|hours|hour ~2 of ~1 our ~1 time
        the ~2 gentleman|lady|man|woman|guy|individual|reviewer|person|patient|mother|father ~2 @past|stormed|walked|left|called|yelled|began|became
        push|pushed|move|moved|bump|bumped|shift|shifted|keep|kept|send|sent ~1 you ~2 back|twice|around|forward|home
        the ~2 hour|morning|afternoon|evening|day|session|slot|appointment ~3 started|went|ran|flew|passed|ended|began|late|by & @glad|@sorry|you|your
        went|passed|flew ~2 by ~2 quickly|fast|smoothly|for
        survived
        in ~1 and ~1 out ~2 faster|quick*|quickly|fast|no & you|your|have|next
        only ~2 a ~2 @number ~1 minute|min|hour
        booking|bookings|reservation|appointment ~3 mix|mixup|confusion|error
        mix ~1 up|ups ~2 with|over|about ~2 your|the|booking|appointment
        same ~1 time|day|place ~1 next|again|tomorrow
        here|ready|there|back ~2 for the|your ~1 next|following
        time|day|afternoon|morning|evening|hour|moment|moments|minutes ~3 at|with|in|inside|spent ~1 our|us|here|with / opening|open|thank* ~2 for ~2 taking ; appreciate you ; at ~1 our|this number
        bumpy|rough|tough|hard|bad|unpleasant|smooth|pleasant|good|great|lovely|wonderful|nice|stressful ~1 time|day|visit|stay ~4 at|with|here|us|our|in|today / have ~2 a
        had ~2 fun ~3 that|this|afternoon|morning|day|with
        that|this ~1 afternoon|morning|evening & you|your / read*|message|review|note|words|comment|made
        left|leave|leaving|went|go ~2 with ~2 smile|smiling|pain|questions|happy|frown
        walked|walk|came|come ~2 in|out|through ~3 smile|smiling|door|pain|happy|nervous|scared|doors
        the|your|that|this ~1 chair|couch|table & you|your|@past
        in ~1 the|our ~1 chair|chairs|waiting|office|clinic|building|lobby & you|your|@past / read|everyone|everybody|every|hear* ; smil*|grin*|kitchen ; ask|phone|call|reach|manager ~6 in
        squeezed|squeeze|fit|fitting|got|get ~2 you ~2 in
        seen|saw|treated ~2 promptly|quickly|immediately|same|right|on ~1 time|day|away & you|your / strive|aim|everyone|anyone
        front desk|reception ~6 checked|greeted|told|asked ~2 you
        last|only|previous|few ~1 times|occasions
        you|your ~5 on ~1 the|that|this ~1 day|date|morning
        returning|return|back ~2 visit|visits|customer|patient|client
        next|another|second|future ~1 visit|visits|appointment|round|trip
        one ~1 of ~1 our ~1 chairs|rooms
        first|next|second|third|last ~1 trip|stop|round|go|time ~2 with|here|on|to|at ~1 us|our|here
        arrived|arrival|arriving|checked|checkin & you|your|late|early|minutes|log|@date / note|message|email|words|comment|review|feedback
        you ~3 our ~1 doors|door|office|clinic|practice|place|parking|lobby|reception / hear|call|contact|ring|reach|write|phone|email
        hour|hours|time|minutes ~1 you ~1 spent|waited|lost|had|gave|wasted / writing
        sure: @your ~3 @visit1 / each|every of your
        sure: @your ~2 slot|booking|bookings|arrival|stay|admission|recall|reservation|spot|turn|next|scan|screening
        sure: @your first|last|next|recent|upcoming|future|latest|previous|past|second|initial|final|follow|most !review|comment|post|message|note|feedback|words|rating|stars|email|call|experience|name|remarks|experiences|mention
        @your ~2 time ~1 with|at|here|in|spent|@comma|off / taking|took|for|sharing your time ; taking
        time|moments|afternoon|morning|hour|minutes ~2 you ~1 spent|were|had ~2 here|with|at|in / words|writing|write
        sure: @you ~3 visited|visit|visiting|attended|attend|came|stopped|dropped|walked|arrived|booked|rescheduled|canceled|cancelled|missed|checked|waited|sat|went|returned|entered|showed|turned / us ~1 with ; note|message|review|email ~3 came|arrived ; visit ~2 website|site|page|url|<url> ; came across|forward ; checked ~1 in ; if|please|can|may|might|should|would you ~2 visit ; went through|wrote ; went out ; came ~2 mind ; how ~6 came ; you sat down ; wish|like to visit ; we visit
        sure: @you were|was|been ~2 here|in|seen|late|early|scheduled|booked|with|there|running|asked|told|offered|informed|advised|given|examined|prescribed|referred|admitted|discharged / here to ; in touch|a|the|this|our|need|search ; given|told|offered ~3 chance|sorry ; if
        sure: while|when|whenever|during|since|after|before @you|your ~1 were|was|are|came|left|visited|arrived|walked|called|in|here|stopped|time|come|stay / if|call ; when you are ready ; are able
        you came|come !to|forward ~1 away|in|by ~1 us|our|feeling|with|@comma|unhappy|disappointed|happy / with ~2 questions|question|this|concern*
        you left !us|this|that|a|such|these|here|your|feedback|the|five|5|so|an|for|@comma|on ~1 feeling|without|happy|unhappy|our|with|in|early|before|disappointed|smiling|the ~1 office|clinic|chair
        leave|left|leaving|walk|walked ~2 our|the office|clinic|practice|door|chair
        sure: a|the|that|this|last|next|first|previous|recent|upcoming|another|second|our|one ~2 @visit1 & @you|@your|@glad|@sorry|@past / each|every|any|anyone|everyone|all ; book|schedule|request|make|arrange|need ~3 a|an|your|appointment|visit ; call ; no|without ; need|needed|necessary ; in|on general
        @glad|@sorry|@hope ~5 the|that|this|a|an|everything|it|things|all ~6 @visit1 / each|every|any|anyone|everyone|all ; call ; people ; @you ~4 trouble
        @visit1 & @you & @past / each|every|any|anyone|everyone|all ; book|schedule|request
        @visit1 ~6 went|was|were|ran|did|felt|took|ended|started|fell / each|every|any|all ; take|takes ; consultation is
        book|booked|booking|schedule|scheduled|schedule|reschedule|rebook|rearrange|move|squeeze ~1 @you|your|@rel1 / call|online|form|website|through ~3 book
        book|arrange|schedule|set|fix|get ~3 you ~2 in|another|next|sooner|new|up / in touch
        book|rebook|schedule|reschedule ~2 your|another|next|new|follow ~2 @visit|session|time|one / online
        visit|visited|visits|visiting ~1 us|our|@place ~3 again|soon|anytime|next|$|@comma|today|and|for|was|with / website|site|page ; where|find|address|street|at
        until|till|before|at|on|by ~1 your|the next
        next ~1 visit|appointment|session|check|cleaning|exam|consultation|time ~6 you|your|$
        next time ~3 you|we|$
        see|seeing|saw|meet|meeting|met|treat|treating|treated|have|having|had|help|helping|helped|welcome|welcoming ~1 you ~4 today|yesterday|@day|recently|tonight|this / see ~1 that
        @day|tomorrow & see|meet|greet|expect|welcome you
        in|within ~2 few|six|three|two|a|couple|6|3|four|twelve|12|4|half|@number ~3 @dur & see|back|again|until|then|check / answer|reply|respond|hear|call|get back to
        catch you
        back with us|@comma|here
        call|hear|expect ~3 from your|dr|the physio|dentist|doctor|hygienist|nurse
        your|the|that|this|a ~3 wait|delay & your|@visit1 & @you
        late|early ~2 to|for ~2 appointment*|visit*|session*|slot
        minutes|minute|min|hour|half ~2 late|early|after|before|past & @you|@your|@visit / open|close|call|answer|<clock>
        you ~2 going|gone|went|being|called ~1 in|back|through & @past
        no ~1 show|showed|shows & you|your|@past / fee|fees|policy
        you|he|she|they ~2 no ~1 show|showed
        waiting room|area & you|your / anyone|everyone|everybody|any|each|people ; phone|wifi|coffee
        remember|recall|recalled ~3 your|you|this|that|meeting|seeing|the / remember ~3 your kind ; please ; words
        @you ~3 meet|met|see|saw|seen ~2 with ~2 dr|our|the|@team / call
        first|initial ~2 time|visit|appointment|impression|experience ~8 @you|us|with / everyone|anyone
        gave|give|giving|given ~2 us|new|our ~4 try & you|your
    """,
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
        @past ~6 @date & @you|@your|@sorry|we / phones|lines|website|internet|power|system ; %hours ; founded|established|opened|serving|review|note|words|message ; made|makes ~1 our|my|the|everyone ~2 @date ; alegr*|hicieron|arregl*|hizo
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
}

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "P2": """
        certain: when|while|day|morning|afternoon|evening|night|after|time you ~1 were|was|came|visited|stopped ~2 in|here|there|with|by|over / whenever ; anytime
        certain: missed|no_show|cancelled|canceled ~3 appointment|appointments|mornings|visits|sessions|citas|check / anyone ; policy ; everyone ; if ; charge|fee
        certain: in the room ~1 that ~1 day|morning|afternoon|night
        next stop
        certain: same ~1 time|chair|place @comma|next|same / anyone ; seen ; about|at|all|usually|around ~2 same
        certain: all ~1 set ~2 for ~3 @date|<clock>|tomorrow
        certain: you ~2 arrived|showed|came|were|was ~4 late|minutes|early / if ; anyone ; we ~1 were
        certain: ran|running|run ~1 over|late|behind ~1 with ~1 you
        certain: sorry|apologize|regret ~3 that ~1 your ~2 last|recent|latest|first ~1 @visit1|cleaning|surgery|treatment
        certain: pencil|squeeze|fit|slot|sneak ~1 you|us ~1 in|down
        next|when ~1 you ~1 are|re ~1 next|back ~1 in
    """,
    "P6": """
        certain: sorry|apologize|apologies|regret ~4 ran|running|kept|made|had|were|was ~2 behind|late|waiting|wait ~3 @date|<date>|yesterday|today
        certain: @number|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve ~0 year|yr|month|week|yrs|years|months ~0 old|olds & he|she|him|her|rocked|did|was|for|brave|tough|such / we|our ~3 practice|clinic|office|building
        certain: for ~1 a ~2 year|yr ~1 old
        @number|two|three|four|five|six|seven|eight|nine|ten|fifteen|twelve ~0 years|months|decades|weeks ~1 together|later|strong|and counting
        generations one|together|@comma ~2 dentist|clinic
        last @day ~4 chaos|crazy|busy|rough|hectic|bad & you|your
        certain: patience ~1 on ~1 the ~1 @ordinal|@number
        @number|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty months|years|weeks ~1 went|flew
    """,
}
