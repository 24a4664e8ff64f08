"""The English rules: what must not be said, as lines of the pattern language of `matching`.

Longer than the usual file because it is a table. The key is the rule's id in `catalogue`; a line reads
"part & part / exception ; exception", and `%name` is one of the lists in `CONDITIONS`.
"""

from __future__ import annotations

CONDITIONS: dict[str, str] = {
    # The sentence speaks of everybody.
    "general": """
        anyone|anybody|everyone|everybody|whoever|each|every|any|nobody|people|those
        all ~1 @patient|of|people|who|@visit
        our ~1 patients|policy|aim|goal|standard|services|hours|clients
        no one
        we ~1 strive|aim|try|offer|provide|accept|believe|want
        who is
        in general|public
    """,
    "strictgeneral": """
        anyone|anybody|whoever|any|individual|individuals|nobody|individual's|specific|particular
        no one
        who is
        we ~1 offer|provide|accept
    """,
    "emergency": """
        911|112|999|061
        emergency ~2 room|department|services|number|line|doctor|care
        nearest emergency
        urgencias
    """,
    "hours": """
        open|opens|opening|close|closes|closed|hours|hour
        from|until|till ~1 @number|<clock>
        @date to|through|and ~1 @date
        call|ring|phone|reach|email|write|available|respond|reply|answer|line|lines
        <clock>
    """,
    "openhours": """
        open|opens|opening|close|closes|closed|hours|call|ring|phone|reach|email|write|available|respond|reply|answer|lines|line
    """,
    # A treatment named as something the clinic offers, or asked about in general.
    "faq": """
        we ~2 offer|provide|do|perform|accept|treat|take|specialize|specialise|have|see|use|recommend|handle|carry !you
        our ~2 services|clinic|practice|office|dentists|team ~2 offer|offers|provide|provides|do|does|treat|treats
        start|starts|cost|costs|takes|take|usually|typically|range|ranges|depends ~3 from|at|about|around|on|between|<money>|@number
        available|included
        do ~1 you
        if ~1 you ~2 have|are|need|want|would|notice|experience
        anyone|everyone|everybody|nobody
        all ~1 patients|ages
        each|every ~2 @patient|person
        consultations|consultation is|are
    """,
    "idiom": """
        on ~1 our|their|its|my ~1 toes|feet|shoulders
        at ~1 heart|hand
        by heart
        off ~2 chest
        to|from ~2 heart|hearts
        lend|lending ~2 ear
        give|lend|need ~2 hand
        eye ~1 on|opener|to
        all ears
    """,
    "contactbare": """
        team|staff|department|crew|options|hygiene ~1 $
        care laws
    """,
    "negcare": """
        not|never|cannot|laws|rules|privacy ~4 discuss|discussing|confirm|confirming|comment|commenting|share|sharing|talk|disclose|address
    """,
    "neverask": """
        never|not ~4 ask|asks|asking|request|requests|remove|delete|edit|want|expect|require|pressure|offer|offering|filter|screen|hide|take|pay
        nobody|no ~3 ask|asks|asked|has|needs|should|delete|remove
        without asking
        privacy ~4 update*
    """,
}

RULES: dict[str, str] = {
    "P1": """
        whom ~1 we|i ~1 saw|treated|met|know|helped|served
        you ~3 plenty|many|choice|choices|lots|options|number ~4 clinic*|dentist*|practices|places|pick|choose
        clinic*|dentist*|practices|places|physio* ~2 to ~1 pick|choose & you|your
        gone|go|went|going anywhere
        what ~1 a ~1 journey|ride|adventure|road
        like|love|want|hope ~1 to ~1 keep ~1 you
        for|of|by the ~1 trust|confidence|faith|loyalty
        any|every ~1 time ~2 you ~2 need|want|like
        you|your ~1 know ~1 where ~3 are|is|find|$
        know ~1 where ~2 to ~1 find ~1 us
        see|love|loved|miss|having|with ya
        thanks|thank ya
        get|getting|got ~2 know ~1 you|@rel1
        family|families|bunch|crowd|couple|person|people|human|group ~3 to ~1 look|care|treat|work|serve|have|see
        to ~1 look ~1 after $
        privilege|honor|pleasure|joy ~2 looking|serving|treating|caring|helping|meeting|seeing
        feel|felt|feeling|are|is|am|so|really ~2 honored|honoured|proud|privileged|lucky|happy|glad ~2 to ~2 be ~1 trusted|chosen|picked|recommended
        trusted|chosen|picked|recommended ~1 by
        household|households|clan
        sisters|brothers|siblings|couple|pair|duo|twins|generations & @glad|favorite|favourite|love|our|booking|come / for|accept|see|treat
        making ~1 the ~1 drive|trip|journey
        sad|hate|sorry ~2 to ~2 see|lose|say ~2 you|goodbye ~2 go|leave|$|@comma
        lose you
        door|doors ~2 stays|stay|is|are|remains ~2 open
        of ~1 service ~1 again|soon|@you
        took|taken|take|taking|made|make ~3 leap|chance|plunge|step|bet|decision ~3 with|on|to|us
        ^ you us
        dream ~1 team & you
        adopted
        our|the ~2 little ~1 superstar|hero|champion|trooper|warrior|fighter|star
        superstar|trooper|champ|rockstar
        he|she ~2 did ~2 so|great|amazing|well|wonderfully|fantastic|brilliantly
        round|take|part|chapter ~1 two|2|three|ii
        count ~1 you ~3 among|as|one
        among|amongst ~1 our ~3
        stay|stays|still|keep|keeps|going ~1 with|strong ~1 us|together|$
        number|count|counting|countless ~2 among|as
        in ~1 your ~1 corner|side|team
        on ~1 your ~1 side|team
        made|make|making ~1 us ~1 part
        part ~1 of ~1 your
        trip|drive|journey|way ~3 see|visit|us|our|here|in & @thank|@glad|you
        could|can not ~1 be ~1 happier|prouder|more|better ~2 with|for|about|that|how|to|pleased|proud ~2 you|how|your|everything|the|it
        help|helped|helping ~2 you ~1 get|find|feel|with|through ~3 care|need|needed|relief|smile|answers|help
        come|drop|stop|swing|pop|call ~1 by|in|around|over|see ~2 whenever|anytime|any|when|if|if|again|soon / call|hours|questions
        come|drop|stop|swing|pop by|in|around|over !to|at|the|on|and|here
        sticking|stuck|stick|stayed|staying|stay|bearing|bore|growing|grew|hanging|hung ~1 with|by us
        someone|somebody|person|people|those|everyone|anyone ~2 we|we've|i ~2 looked|cared|treated|seen|served|helped|met
        coming from ~3 someone|somebody|a ~6 dentist*|doctor*|clinic*|physio*|places|practices|before
        tried|seen|visited|been ~5 other|others|many|several|different ~2 dentist*|doctor*|clinic*|physio*|places|practices|therapist*
        favorite|favourite|favorites|favourites|fave|faves ~1 people|person|human|humans|duo|couple|family|patient|smile|client|visitor|visitors|$|@comma & @you|you|our|strikes|@rel|these|this
        one|some|among ~2 our ~2 favorite*|favourite*|faves|best|nicest|kindest|loveliest|sweetest|bravest
        miss|missed|missing|misses ~1 you|your
        @place|chair|chairs|table|couch|waiting ~2 miss|misses|missed|awaits|waits|ready
        kettle|coffee|tea|seat|chair|spot|door|doors|arms|mat ~4 on|ready|waiting|open|out|for|always ~4 you|$|@comma|any|whenever
        serving|treating|looking ~1 after ~5 human|humans|soul|person|people|smile|family|like|such
        serving|treating|welcoming|hosting|pampering|caring ~2 such|a|someone|somebody|people|folks|lovely|wonderful|kind|sweet|for ~5 !the
        count ~1 on|with us|@comma|$
        practice|clinic|dentist|office|team|place|physio|people|ones ~1 you ~1 count|rely|depend|trust|turn|can|come|go|keep|return|chose|prefer|call|choose|picked|lean
        have|having|had|get|got ~1 you ~2 aboard|on ~1 board|around|here|in|with|back|come|join|stop|visit
        new|fresh ~1 face|faces|arrival|start ~6 you|yours|your|joy|welcome
        yours was ~2 joy|delight|pleasure|one|treat|honor
        make|making|made ~1 us ~3 choice|home|first|go|regular|place|dentist*|clinic|practice
        first|top|number ~1 choice
        your|the ~1 choice ~2 of|to|for
        @you ~2 basically|practically|like|part|truly|always|already|officially ~3 family|home|ours|welcome|crew|team|us
        letting|let|allowing ~1 us ~2 be|share|join|walk|in|serve|treat|look|care|take|help|into
        kept|keep|keeps|keeping ~1 coming|choosing|returning|trusting
        coming|came|come|drove|drive|driving|traveled|travelled|traveling|flew|walked ~2 all|from|far|such ~3 way|far|from|see|miles|us|hours / far ~2 from ; came ~1 across
        someone|somebody ~1 like|as you|@comma|yourself
        look|looking ~1 after ~2 you|your|folks|someone|people|@rel1|such / everyone|everybody|each|every ; how ~2 we
        love|loved|adore|enjoy|enjoyed|proud ~3 taking|looking|caring ~2 of|after|for
        chance|opportunity|again ~4 in our ~1 care|chair|hands
        in our ~1 care|chair|books / everyone|anyone|nobody|every|each
        walk|walked|stand|stood|guide|guided|support|supported|be|been|there ~2 by|with|beside|alongside|for you|your ~3 every|each|step|through|side|way
        step ~2 of ~1 the|your ~1 way|journey
        proud ~1 of ~1 you|your|how|@rel1
        so|very|really|super|incredibly ~1 brave|proud
        guts|courage|brave|bravery|bravely & you|your|@rel1|so|come|scared
        big|special|wedding day ~3 $|@comma & you|your|us|part / $ $
        have ~1 known|been ~2 you|each|together|friends
        known|know ~1 each ~1 other|you
        @team|we|they|he|she|@name ~4 had|have|having ~3 fun|blast|ball|great|good|lovely|wonderful ~2 time|day|afternoon|morning|with|you|doing|working / wish|hope|want ; have ~2 a ~3 day|weekend|week
        tell|give|say|send ~3 hi|hello|hug|love|regards|wishes|best|greetings ~2 to|from ~1 @rel|your|the ~2
        hi|hello|hug|hugs|love|regards to ~1 @rel1|your|the ~1 @rel
        as ~1 a ~3 valued|member|regular|long|loyal|returning|patient|client|customer|new
        you|your ~3 regular|regulars|old|loyal|new ~1 patient|client|customer|friend|friends|smile
        old ~1 friend|friends & you|your|see|back|again
        happy|glad|pleased|delighted|great|good|lovely|nice|wonderful ~2 to ~1 have|see|meet|welcome|host|treat|serve|be ~2 you|your|@rel1|such|able / to ~1 see ~1 you ~2 took|wrote|feel|felt ; be ~1 able ~2 to ~2 talk|help|hear ; have|see ~1 your ~2 thoughts|words|feedback|comments|comment|review|note|message|view|views
        we|i ~1 are|were|am|was ~2 lucky|fortunate|blessed|privileged|honored|honoured|humbled ~3 you|your|have|know|trust / words|review|comment|message|feedback|read|note|hear|praise ; people ~1 who ; people|staff|team ~2 who|review|comment|message|feedback|read|note|hear
        our ~1 door|doors|home|place ~2 is|are ~2 always|open|yours
        @you and ~1 the|your kids|family|boys|girls|twins|children|crew|gang|husband|wife|son|daughter|mom|dad|hubby
        told you
        ^ patient|patients $
        sure: dear|valued|beloved|esteemed|loyal patient|patients
        @patient ever
        enjoyed|loved|remember ~2 our ~1 chat|chats|conversation|conversations|talk|talks|meeting|time|laughs
        # being a patient
        sure: @you ~3 a|an|our|such|one|among|the ~4 @patient / if you are ; who is ; %strictgeneral
        @patient like|such @you|as
        @you as ~3 @patient
        @patient of ours / if|whether|who|anyone|whoever
        being|been|becoming|remaining|remain ~1 a|an|our|one|such|part|with ~4 @patient|family|us / anyone ; treated ; open|honest|frank|candid|straight|direct|upfront ~1 with
        part|member of our|the|this ~4 family|practice|clinic|community|tribe
        welcome ~2 to our|the ~3 family|practice|clinic|gang|tribe
        loyal|longtime|returning|existing|valued|favorite|favourite|treasured|cherished @patient|family|families
        long time|standing @patient
        happy|satisfied @patient like
        one|some of our ~3 @patient
        @patient & like|as you|yourself
        this|that|said|the patient|client|customer !relations|coordinator|portal|experience|safety|advocate|care|service|services|support / first ; comfort ; who|which|whether|what ; every ; always
        this|that|said ~1 individual|person|reviewer|man|woman|gentleman|lady & @past / %strictgeneral
        our patient|client|customer !experience|care|service|relations|coordinator|representative|support|advocate|focused|safety|privacy|satisfaction
        @you ~1 are|were|have|had ~3 ours|family|treated|seen|registered|enrolled / hear ; you have seen how
        patients|customers|clients|families|people|folks|guests|reviewers|humans like @you|your
        folks|people|someone|anyone like you ~8 why|reason|makes|make|keep
        @you ~2 make|makes|made ~3 job|work|jobs|profession / review|words|message
        # choosing us, trusting us
        @you|family|daughter|son|mother|wife|husband ~2 chose|chosen|picked|selected|preferred|entrusted|trusted|trust|opted !to|words|a|an|the|how|not|your|this|such|kind
        @you|family ~2 chose|chosen|choose|picked|pick|select|selected|opted ~1 us|our|ours|@place|@comma
        @thank|glad|honored|honoured|happy|proud|grateful ~6 choosing|picking|trusting|selecting|entrusting|preferring|joining / feedback|honesty|honest|story|concern|concerns|thoughts
        choosing|picking|trusting|selecting|chose|picked|trusted|trusts|chosen|trusting ~1 us|our|@place|me / feedback|honesty|honest|story|concern|concerns|thoughts
        @thank|@glad ~4 visiting|stopping|popping|dropping !our|a|the|to
        @thank ~4 coming ~2 to|in|by|back|here|all|over|see|today|through / with this ; forward ; let|tell|share|say|update|post|write
        @glad|@thank ~8 came|come ~1 to|in|by|back|here|over ~1 us|see|our|@place / us ~1 with ; came ~1 to ~1 light|attention
        honored|honoured|glad|happy|pleased|delighted|thrilled|appreciate ~3 @you came|come|visited|stopped|found|picked|chose|joined|returned|tried|gave|trusted / if you ; us ~1 with ; came|come across|forward ; gave ~1 us ~1 feedback|five|5|stars|such
        letting|allowing|allowed ~1 us|me|@team|our !know|hear|learn|see|respond|explain|share|improve
        giving|gave|give ~1 us ~3 try|shot|go|shout|honor|honour|privilege|another|second / give us ~2 ring|call|shout|bell|buzz
        give|giving|gives ~1 us ~1 another|second chance|try|opportunity|shot|go
        giving|gave|given ~2 us ~3 chance|opportunity to treat|serve|care|look|help|see|take|work|fix|be
        chance|opportunity|privilege|honor|honour|pleasure|joy|pleasure to|of ~2 treat|serve|treating|serving|care|caring|look|looking|help|helping|work|working|meet|meeting|know|knowing|being|seeing|see|having|welcoming|having ~3 @you|@your|@rel1
        @your ~2 trust|faith|confidence|loyalty|patronage|custom|business|allegiance !sense|card|hours|advice
        @your continued|ongoing|repeated|unwavering|long
        trust|faith|confidence|loyalty ~2 @you|@your|family
        trust|faith|confidence ~2 in|to|with us|our|@team
        earn|earned|regain|rebuild|restore|win|keep|deserve ~3 your
        win|winning ~1 you back|over
        health|smile|smiles|teeth|wellbeing|mouth|body ~2 in|into|to our|us
        care ~1 in|into|to our ~2 hands|team|@place
        in|into|to our ~3 hands|care
        @you ~5 in ~2 hands
        sure: hands|care & @you|@your / hear|call|helping|lend|ring|mail ; %general
        bringing|brought|bring|sending|sent|entrusting|trusting|trusted ~3 @rel1|family|friends|kids|parents / attention
        @rel|friend|friends|neighbor|neighbour|coworker|colleague|cousin ~2 sent|referred|recommended|told|pointed|brought|send|sends ~3 us|our|way
        referring|referred|referral|referrals|sending|sent ~4 us|our|way|friends|family / @rel us a mail
        @your ~2 referral|referrals
        # looking after
        looking|look|looked ~1 after ~1 @you|@your|@rel1 / each|every|everyone|anyone ; talk
        taking|take|taken|took ~2 care ~2 of ~1 @you|@your|@rel1
        caring|care|cared ~1 for ~1 @you|@your|@rel1 / each|every|everyone|anyone ; talk
        sure: @glad|enjoy|enjoyed|enjoys|forward|wait|hope|love|loves|fun|delight|pleasure ~5 serve|serving|served|treat|treating|treated|seeing|meeting|met|meet|hosting|welcoming|welcome|pampering|spoiling|having ~1 @you|@rel1|@your|everyone's / welcome ~1 your ~2 call|thoughts|feedback|comments ; have you call|write ; hearing
        @glad|forward|wait|hope|love ~4 see ~1 you|your !took|wrote|write|say|left|share|shared|posted
        @glad|enjoy|enjoyed|enjoys|forward|wait|love|loved|pleasure|honor|honour|privilege|proud ~5 work|working|worked with|on @you|@your
        pleasure|honor|honour|privilege|joy|delight|blast|treat ~3 serve|serving|treat|treating|see|seeing|meet|meeting|have|having|help|helping|care|caring|host|hosting|know|knowing|work|working ~3 @you|@rel1|@your
        @you|@rel1 ~2 are|were|is|was|be|been ~5 pleasure|delight|joy|honor|treat|trooper|star|champ|blast|fun|brave|sweetheart|breeze / your review|words|message|comment|feedback|note ~8 ; reading|read ; it is
        such|a|an|absolute|real|total ~1 pleasure|joy|delight|treat|fun|trooper|champ to|with ~2 treat|see|care|look|have|work|meet|serve
        delight|pleasure|joy to look|see|treat|meet|have|care|serve|work
        love|loved|loves|adore|adored|enjoy|enjoyed|enjoys|miss|missed|missing ~1 seeing|having|treating|meeting|caring|serving|taking|getting|looking|working|watching|helping|hosting ~3 you|your|@rel1|@your
        we|i|@team|they|us|all ~3 treated|served|saw|helped|met|examined|fixed|seen|treat|looked|assisted|hosted|supported|welcomed|got|gave ~2 you|your|@rel1 / hear ; if|how|when we ~2 see ; hope|love ~3 meet|see you ; sees|feel ; got|gave|seen|saw ~1 your ~2 @plat1|message|note|comment
        @team|we|they ~4 made|make|making|makes ~1 you|your ~2 feel|visit|comfortable|smile|welcome|day / anyone|everyone
        @you ~3 feel|felt|feeling ~3 comfortable|welcome|welcomed|safe|relaxed|cared|ease|home|supported|pampered|valued|informed|taken / anyone|everyone|every|people|each ; want ; free to
        glad|happy|pleased|delighted|great|wonderful|thrilled|good|nice|lovely ~5 able|could|managed ~2 help|make|take|assist|provide|be|get|give|ease|fix|prove|support|show|deliver|accommodate / know|hear ~1 how we could ; if
        good thing we
        glad|happy|pleased|delighted|thrilled ~3 @team|we|everyone ~3 took|take|takes|taken|treated|treat|treats|helped|made|gave|met|exceeded|did|was|were ~6 @you|care|help|well|expectations|of
        @you ~2 happy|pleased|satisfied|delighted|thrilled|comfortable|impressed with ~2 our|the|us|how|@team|@place / until|answer
        @you ~3 well looked|cared|treated|taken
        @you ~2 treated|cared|looked|served|seen ~2 well|kindly|after|for|by|with|like|at|here|promptly|in / deserve ; everyone|anyone|every|each
        # the relationship goes on
        sure: see|seeing|saw|catch|meet|greet|host|expect|serve|serving|treat|treating|care|caring|help|helping|have|having|welcome|welcoming|spoil|spoiling|look ~2 you ~4 again|soon|next|back|then|later|around|there|tomorrow|before|after|for|in|at|on / hear ; if ; speak ; reach ; help you ~4 in|at|with|on ; have you call ; before see
        ^ see|catch|meet you
        see you $
        have|having|had|got|get ~1 you back|again|here|with|as|in|aboard|on|join|joined|along|come|visit / call ~1 you back ; hear ; ring ; get you in touch ; getting
        @you ~4 come|are|return|be|stop|drop|swing|pop|returned|coming|came ~2 back|again / hear|heard|call|write|ring
        when|if|whenever|once|till|until|time|glad|happy|day you ~2 return|back|visit|stop|drop|come !to
        welcome|welcoming ~1 @you|your|@rel1 ~2 back|again|to|here|in|into|with|soon|anytime / welcome you to ~1 call|contact|reach|write|phone|speak|email|share ; welcome to ~2 call|write|email|ring|use|contact|reach|phone|message|send|come
        come ~1 see|back|visit|again|by us|our|@you|soon|anytime|any|again|$ / %hours
        come ~1 back ~2 soon|anytime|again|any
        come again
        ^ come back|again
        stay with|smiling us|@comma|out|$
        counting ~2 days|hours
        look|looking|looks forward to|@comma ~3 next|seeing|welcoming|having|serving|treating|another|continuing|many / hearing|speaking|talking
        can|cant not|n't wait ~2 to|for|until|till|@comma
        next round|time|chapter|step|stop|adventure|go ~8 you|@comma|with|spoil*|soon|together / can tell
        until|till|til ~1 next|then|soon|we ~2 END|@comma|time|meet|see
        till|until|til ~1 @your|@visit|@you ~2 next|back
        ^ ~3 more soon|to ~1 come|$
        more soon
        on we go
        continue|continuing|keep|grow|journey|walk ~3 with you|your
        go|going|continue|keep|grow|carry|carrying ~2 together
        continue|continuing|keep|always|still ~2 to ~2 serve|serving|care|caring|treat|look|support|help|be|see|seeing|helping ~3 you|@your
        here|there|around ~2 for you ~3 always|every|journey|whenever|needs / call|questions
        door|doors|arms ~3 open ~6 you|return|@your
        whenever|anytime|when ~1 you ~2 return|back|visit|stop|pop|need|swing / need|want|like|wish|have ~4 talk|call|chat|speak|ring|anything|help|more|write|hand|us
        your ~1 journey|adventure|path
        @your ~3 journey
        part of your|@you
        @your ~1 dentist|dental|doctor|provider|physio|therapist|orthodontist|hygienist|surgeon|practitioner|physician|practice|clinic|gp|nurse|counsellor|counselor|dermatologist|specialist|pediatrician|clinician|chiropractor|podiatrist / %emergency ; if you have
        making|make|made|calling|considering ~6 @your ~3 home|practice|clinic|dentist|choice|place|office|team|provider|doctor|go
        @your ~2 home away|dental
        call ~1 us your|home
        happy|glad|proud|honored|honoured|lucky|fortunate|blessed|privileged|grateful|thankful|love|honor|honour|privilege ~4 to|that|we|@comma ~1 have|be|call|count|know|had|been|having|being ~3 you|your|yours|there|ones|behind|part / @plat1 ; heard|call|hear|words|talk|chat ; be of help ; to help
        to be|being|are|were the|your ~2 ones|team|practice|clinic|people|dentists|one ~3 behind|you|who|for|that
        @you ~1 have|are|were|had ~3 with|at|in|to ~1 us|our|@place / experience|problem|trouble|difficulty|issue|concern* ; in touch ; question* ; share|shared|felt|write ; hear ; if
        customer|patient|client|member here|since|with|at|for|of|from / every ; who is|whether|if ; anyone|each|any
        @rel|friends|neighbors|neighbours|family|families|everyone|folks ~1 @you ~1 sent|send|bring|brought|refer*|told
        spread* the word /
        @you|@your ~3 smile|face|laugh|company|energy|personality|stories ~6 office|clinic|day|us|team|here|room / @plat1|words|message
        you ~1 light|lights|brighten|brightened|brightens ~3 up|office|clinic|day|room|place / @plat1|words|message
        glad|happy|proud|pleased|relieved ~2 @team|we|to ~2 was|were|been|be|have ~1 of ~1 help|service|use|assistance & @past|been|have
        @team ~1 was|were ~1 of ~1 help|service|use
        glad|happy|pleased|delighted ~3 helped|help|fixed|sorted|solved ; to help|hear ; if|call|questions|can
        for us ~2 get|got ~3 know|meet|see you
        meet|met|meeting ~1 you|@rel1 !where|halfway
        you|your ~2 found us|our|@place|your|a ~3
        switched|switching|switch|moved|moving|transferred|transfer ~3 to|our|from ~1 us|our|practice|clinic|dentist|another
        first|new|one|a of ~2 many|patients
        taken|taking|take|took ~1 care|good|great ~4 you|your|@rel1
        served|serving|treated|treating|cared|caring|seen|looked|known|had|worked ~3 you|your ~6 @dur|since|over|all|long|always
        sure: @your ~1 family|kids|children|household|clan|crew|folks|relatives / %general ; emergency
        @you and your|yours
        sure: @your ~1 @rel1 / %emergency
        little one|ones|man|guy|lady|angel|princess|prince|champ|patient
        the|both|those ~1 kids|boys|girls|twins|kiddos|grandkids ~6 @past|love|loves|enjoy|smile|had|feel|comfortable / for kids
        @glad|@sorry|@hope ~6 he|she|him|her ~3 @past|is|feels|feeling|loves|enjoys|doing|likes|comfortable|better / reading|read ; manager ; receptionist*|staff|employee*|hygienist*|desk|team|colleague*
        he|she|patient ~1 was|had|came|arrived|refused|missed|screamed|cried|became|needed|received|demanded|walked|yelled|threatened|showed|admitted|signed|never / manager|owner|director|office|herself|himself
        treat|treated|treating @you like family|royalty
        like family & you|your
        fellow|community ~1 @patient
        if you ~2 are|were|did ~4 @patient & our|us|@you ~6 @record / who
    """,
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
        in ~1 the|our ~1 chair|chairs|waiting|office|clinic|building|lobby & you|your|@past / read|everyone|everybody|every|hear* ; smil*|grin*|kitchen
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
    "P3": """
        you ~2 are|were|have|had|still|having|feel|feeling|get|getting|experiencing|suffering ~4 @soft|@cond|sore / if|anyone ; %emergency
        like @name
        @hardclin like|with|from|by @name
        get|fix|have|repair|take|sort ~2 that|your|this|the ~2 chip|crack|gap|hole|tooth|bite|break|pain|ache|problem|thing ~2 fixed|out|sorted|checked|looked|done|$ & chip|crack|tooth|gap|hole|bite|pain|ache
        pearly ~1 whites
        getting ~1 used ~1 to & teeth|@treat|@body|few|weeks
        sure: @hardclin / %general ; %emergency ; %faq ; %negcare ; %contactbare ; %idiom
        sure: the|that|this|any|those|some ~1 @soft & you|your|he|she|down|should|settle*|ease* / if|anyone|someone|somebody ; %emergency ; @visit1
        take|takes|go|going ~2 it|easy ~2 easy|on|slow ~2 on|with|that|the|it
        narcotic*|opioid*|drugs|drunk|intoxicated|psychiatric|mental|addict*|sober|hostile & you|he|she|this|that|@past|him|her
        post|pre ~1 op|operative|surgery|treatment
        instructions|advice|regimen|homework|aftercare|recommendations ~4 you|were|given|followed|follow|not|ignored|gave|home & you|your|@past|follow*
        follow|followed|following ~4 instructions|advice|recommendation*|aftercare|regimen
        told you
        you|he|she ~2 agreed|consented|insisted|refused|declined|demanded|opted|elected ~2 to|it|the|that|us|not|against
        sounds|sound|looks|seems ~1 like ~2 a|an|the|your ~2 @cond|@treat|@body|dry|nerve|infection
        beyond|past ~1 repair|saving
        only ~1 option|choice|way & you|your|scan|@hardclin|tooth
        you ~1 did ~2 great|amazing|awesome|fantastic|well|so|it|brilliantly|good|wonderful|beautifully|everything / kind
        your|the ~1 work|treatment|care|procedure ~1 we|i|they ~1 did|provided|performed|gave
        lie|lay|sat|sit|sitting ~2 still|back|in
        new|temporary|permanent|custom ~1 @treat
        @hardclin|@soft out|off|in|on|gone|sorted|fixed|done|behind|over & @glad|you|your|happy|good|was / %general ; %faq
        it|that|they|which ~2 is|are|was|were|will ~2 normal|common|expected|typical ~6 after|following|for|to
        sure: @your ~3 @treat|@cond|@body|@med & @hardclin / %emergency
        sure: @your ~1 @soft / @your ~2 plans|point|phone ; no pain ; %emergency
        @your ~2 🦷|🦴|🦵|🦶|💉|💊|🩹|🦿
        @your ~1 back|neck|foot|feet|leg|legs|arm|arms|eye|eyes|ear|ears|skin|stomach|chest|nose|mouth|hair|hearing|vision|posture|nails|throat !to|on|in ~2 !chest|page / off your chest ; your ear ; get|call|write|right ~2 back ; from your mouth ; all ears
        @rel1|he|she|his|her|their|him ~4 @hardclin / %strictgeneral
        sure: @glad|@sorry|@hope|@thank|@past|congratulations|congrats ~10 @hardclin / %strictgeneral ; %emergency ; %faq ; %negcare
        sure: @hardclin ~8 @past|@outcome|you|your|went|is|are|helped|soon|well / %strictgeneral ; %emergency ; %faq ; @offer ; can not|never discuss|comment|talk ; @negcare
        sure: the|that|those|this|new|these|both ~2 @hardclin / %strictgeneral ; %emergency ; %faq ; @offer
        the|that|those|this|new|these ~1 @soft & @glad|@sorry|@hope|@past|settle*|heal* / @offer ; massage|stay|delivery|polish
        sure: @you ~6 @hardclin / %strictgeneral ; %emergency ; %faq ; if you ; do you ; you can|may ; offer you
        sure: you|your|his|her ~3 condition|diagnosis|treatment|procedure|surgery|prognosis|operation|therapy|rehab|case|situation|care|oral|dental|health|medical !team|office|practice|insurance|plans / situation is meant ; %strictgeneral ; can not ~4 discuss|confirm|share|comment ; describe
        we|i|@team|they ~3 did|recommended|suggested|advised|studied|examined & @hardclin|@body
        we|i|@team|they ~3 performed|placed|pulled|extracted|removed|fitted|fixed|patched|repaired|drilled|filled|cleaned|treated|adjusted|realigned|injected|prescribed|diagnosed & @hardclin|@body|@you|@your
        options|plan|plans|course|journey|steps|procedure & @hardclin & @you|@glad|@your / @offer
        @title ~3 @past|enjoyed|loved & @hardclin|@body
        plan|treatment|approach|therapy|method we ~3 used|use|followed|chose|recommended|took|did & your|you
        clinical|medical|dental|treatment|diagnostic ~1 history|findings|records|notes|necessity|reasons|decision|outcome|situation|needs & you|your|his|her|the|these / %strictgeneral ; private|confidential
        clinically|medically ~1 necessary|indicated|required|appropriate / %general
        protocol|protocols|procedure|procedures|guidelines|standards ~3 was|were ~2 followed|met|observed
        standard ~2 care & met|followed|received|your|you / every|everyone|anyone|all
        appropriate|proper|correct|right|best|necessary|excellent|same ~1 care|treatment & received|provided|given|got|you|was / %general
        🦷|🦴|🦵|🦶|💉|💊|🩹|🦿 ~2 feels|feel|feeling|better|heals|heal|is|looks|healed
        numb|drill|drilled|drilling|injected|stitched & you|your|@past
        @you ~3 diagnosed|prescribed|treated|operated|medicated|sedated|admitted|intubated|hospitalized|hospitalised
        @you ~2 clench|grind|smoke|floss|brush|snore|bleed|drink|use|refused|declined|insisted|neglected & @hardclin|@body|@treat|@cond|drugs|alcohol|@your
        ice|elevate|rinse|salt|gauze|dose|mg|ibuprofen & you|your|try|take|apply / %emergency
        take|try ~3 ibuprofen|tylenol|advil|painkiller*|aspirin|paracetamol|antibiotic*|mg
    """,
    "P4": """
        what ~1 a ~1 difference|change|transformation|result & they|it|two|look|make|makes|made / @plat1|words|message|team|day
        sleeping ~1 through
        camera|photo|wedding|party|beach|selfie ~1 ready
        triumph|milestone|achievement|victory|accomplishment
        without ~2 the|a|your|any ~1 stick|cane|crutch*|walker|brace|limp|help|support|pills|meds|meals
        stairs|steps|apple|steak|nuts|corn|ice ~1 cream & again|without|bite|climb|eat|great|yay|you|now
        those|these|your|such|the ~1 results
        results ~2 speak|say|show
        you ~2 dancing|running|walking|swimming|golfing|playing|cycling|hiking|lifting|gardening|training|sleeping|smiling|eating|traveling|singing ~2 again|better|now|more|freely|without
        love|loves|loving|enjoy|enjoying ~1 your|the|that ~1 new
        worst ~2 is|was|are ~2 behind|over
        behind you
        relief ~3 to|for ~2 us|all|you|hear
        marathon|10k|5k|triathlon|race|season|tournament|recital|prom|wedding & you|your|@glad|great|news|back|congrat*|ready
        for ~2 somebody|someone|a ~3 could|can|who ~3 hardly|barely|not|scarcely
        hardly|barely|scarcely ~1 walk|climb|move|bend|lift|stand|sleep|sit|chew|open|run
        bet you
        how ~1 is|are|'s ~2 the|your|that|those ~2 @body|@ambody|feeling|doing|holding|healing
        healed|healing|mended ~1 up|well|nicely|so
        you|your ~2 look|looks|looked|looking|are ~2 fabulous|fab|gorgeous|stunning|radiant|beautiful|dazzling|glowing
        doing|do ~2 its|their|his|her job|trick|work|magic
        taking|took|take hold|effect
        gone|vanished|disappeared|behaving|subsided !over|through|into|up|on|to|back & @glad|@hope|good|great|news|best|your|the
        without ~2 a ~1 second ~1 thought|twinge|wince|limp|crutch*
        back ~1 to|at|in|on ~1 the|your|doing|being|full|a ~2 garden*|work*|walk*|run*|gym|pitch|field|court|swim*|danc*|cycl*|hik*|bik*|play*|strength|form|action|tricks|normal|life|yourself|feet|kitchen|track|grandkids|climbing|golf|tennis|yoga|stairs
        news|hear|hearing|know|read|reading ~4 gone|better|healed|recovered|back|pain|free|sleeping|walking|running|worked & you|your|that|the|it|so|such / hear ~2 back ; better ~2 understand*|serve ; make ~4 better ; working ~1 on|to
        feeling ~2 great|good|well|strong|stronger|fab|amazing|fine|better / being ; half
        feel ~1 like ~2 yourself|new|million
        @your|new|that ~3 grin|glow|sparkle|shine|confidence|strut
        glow ~1 up
        strut|rock|show|flash|flaunt ~3 grin|smile|teeth|off|pearly|it
        all|everything|it|things ~3 worked|works|went|going|turned|came|ended ~2 out|well|smoothly|great|perfectly|fine|nicely|together|okay|ok / make ~1 sure|what
        happy|glad|pleased|delighted|thrilled|relieved ~6 worked|works|helped|helps|paid|pays ~2 for|out|off|you|so|well
        so|such|what ~3 progress|improvement|transformation|turnaround|recovery|comeback|results
        progress|improvement|recovery|transformation & you|your|see|watch*|proud
        look ~1 at ~1 you|that
        how ~1 far ~2 you|come
        come ~2 such|so|a ~2 long|far way|$|@comma|since
        made ~3 easy|easier|painless|comfortable|bearable|less & you|we|it|process|@past / reach|contact|feedback|words|easier ~2 for ~2 everyone
        easy|comfortable|painless|stress|pleasant|gentle|relaxed ~2 for you|your|@rel1
        hurt|hurts|ouch|painful ~2 as|a|than|one|at|much|less|more & you|your|@glad|told|@past
        fear|fears|nerves|anxiety|worries ~2 of|about ~1 dentist*|needle*|coming|the|going|doctors & you|your|@glad|overcome|put|ease
        afraid|scared|nervous|anxious ~2 of|about|anymore|before|when|coming|at & you|your|@glad|@rel1|great|no|not|so
        at ~1 ease & you|your|@glad|@past|put / everyone|anyone|everybody|each|every|people
        no ~1 longer ~2 hurts|hurting|in|need|suffering|afraid|have|has & you|your|@glad
        can ~2 now|finally|again ~3 you|sleep|eat|chew|walk|run|smile|bite|drink|lift|bend|breathe|enjoy|hear|see
        you ~2 can ~2 now|finally|once ~2 sleep|eat|chew|walk|run|smile|bite|drink|lift|bend|breathe|enjoy|again
        not|never ~1 hurt|painful|ouch ~2 bit|as|at|after|all|like|you
        you ~3 smashed|crushed|nailed|ran|finished|completed|conquered|rocked|aced|handled ~3 your|the|that|a|it|them
        @you|your ~3 hard|all|putting ~2 work|dedication|effort|efforts|perseverance|determination / review
        your ~2 dedication|effort|efforts|commitment|perseverance|determination|strength|courage|bravery|discipline|consistency
        worked|works|working|work ~2 for you / time|day|when|whatever|suits|what
        you|your ~2 comfortable|well|better|happy again
        @hope|glad|happy ~8 feel*|feels|feeling ~3 better|good|well|great|yourself|best|fine|healthy|strong|ok / about it
        feel|feeling|feels ~2 better soon|now|already|and|after|since|again|today
        @you|@your|@rel1|he|she|it ~3 feeling|doing|looking|sleeping|walking|moving|running|smiling|eating|recovering|healing|progressing|coping|breathing|chewing ~3 better|well|great|good|again|fine|amazing|fantastic|wonderful|radiant|stronger|nicely|so / doing well to ; how ~2 we are doing
        @hope|@glad|speedy|quick|full|swift|smooth|fast|good|great|wonderful ~6 recovery|recover*|heal|heals|healing|healed|relief|mend|rehab / service ~1 recovery
        get|getting ~2 well soon|again
        speedy|quick|full|swift|smooth|fast recovery
        recover*|healing|heal|healed & you|your|@hope|@glad|soon
        on the mend
        back ~1 on ~1 your|his|her|their feet
        back ~1 to|at|in|on ~3 running|walking|playing|sport*|training|gym|work|golf|tennis|soccer|football|dancing|cycling|hiking|yoga|normal|yourself|self|life|lifting|racing|the ~1 gym|pitch|court|track & you|your|@glad|@hope|great|get|him|her / get back to you
        pain ~2 free|gone|less|better|reduced|down|under|eased|disappeared|away|relief / %strictgeneral ; @offer ; aim
        free ~1 of|from pain
        no ~1 more|longer ~2 pain|hurting|limping|aching|snoring|suffering
        @your ~3 result|results|outcome|transformation|progress|recovery|improvement|mobility|glow|sparkle|confidence|comeback|hearing|sleep|bite
        new|that|the|this|those ~2 smile|sparkle|glow|grin|transformation|pearly / stars|words|message|note|review & smile ; made|makes|put|brought ~3 smile
        @your ~1 smile|smiles|grin|chompers
        @gorgeous ~2 smile|teeth|grin|bite & you|your|@glad|that|new|out|love|enjoy / anyone|everyone|every|offer|all
        smiling|smile ~2 again|bigger|confidently|wide|with|brighter & you|your|@glad|@hope|see / made|makes|make us|our|me|everyone ; words
        keep|continue|enjoy ~2 smiling|shining|that|your|flossing|brushing|stretching|moving|exercises|exercising ~2 smile|sparkle|up|it|smiling|teeth|$
        @glad|love|happy|so|sorry|sad|hope|great ~8 turned|came|come|comes|worked|turn|turns|work|works|panned|paid ~2 out|off|together / came ~2 across
        turned|come|came|comes ~2 out ~3 well|great|perfect*|beautiful*|amazing|gorgeous|fantastic|nice*|badly|wrong|so|how|that|as|the|not / @we turned
        went|go|goes|gone|going ~3 well|smooth*|great|perfectly|fine|easily|nicely|quickly|badly|swimmingly|to ~1 plan|as ~1 hoped|planned|without & !we|@glad|@sorry|you|your|@hope|for|@past / go ~2 well with|beyond
        did not ~1 go|turn|work ~3 as|well|the|out|how
        not ~3 what|as|the ~2 you ~3 hoped|expected|wanted|hoping|looking & results|result|outcome|shade|colour|color|fit|look
        was|is|were ~3 success|successful|effective|painless|comfortable|quick|gentle & @glad|@hardclin|procedure|you|your / everyone|every|anyone|all|we are
        quick|painless|gentle|comfortable|smooth|pain ~3 for|experience|with|and|process & you|your|@glad|@past / everyone|every|anyone|all|aim|strive|try ; experience
        @you ~2 look|looks|looking|looked|glow|glowing|shine|sparkle ~3 great|amazing|radiant|gorgeous|beautiful|fantastic|stunning|wonderful|younger|so|good|like / looking for ; forward ; look into
        how|so ~1 great|amazing|radiant|gorgeous|beautiful|fantastic|stunning|wonderful|good|bright|straight|happy ~1 @you|your|it|they ~1 look|looks|looked|feel|feels|came
        changed|changing|change|gave|give|given|got|get|turned|transformed ~2 your|you ~2 life|world|back|around|everything / get|got ~1 back|in ; get you back ~2 touch ; back to you
        life|quality|mobility|freedom|independence|confidence|range|strength|flexibility ~3 back|again|restored|improved|motion
        made|make|making|makes ~3 difference ~3 your|you|in ~2 life|health|smile|day|@comma
        @you|your|it|things|that|all|everything ~4 much|so|lot|bit|far|doing|feel|feels|feeling|getting better / make|made|do|done ~2 better ; can be better ; should|could|ought|would|us|we|will ~5 better
        helped|help|helping ~2 you ~3 with|get|feel|sleep|walk|smile|recover|heal|move|run|reach|achieve|find|out / call|ring|question*|concern*|this|that|find ~2 answer|out|solution ; if|can|could|would|may|how|to help
        you ~3 reach|reached|achieve|achieved|hit|meet|crush|crushed|smash* ~3 goal|goals|milestone|target|pr
        settle|settles|settled|settling|calm|calmed|subside*|eased|ease|easing|clear|cleared|fade|faded ~2 down|soon|in|up|quickly|now|nicely|$ & @hardclin|it|your|you|rash|swelling / matter
        comfortable|comfy ~3 with|in|wearing & your|@hardclin
        sits|sit|fits|fit|fitting ~2 well|nicely|perfectly|great|comfortably|right|snug*
        no trouble ~2 all|for & your|you|@treat
        kept|saved|save ~2 your|the|that ~1 tooth|teeth|leg|life|job
        proved|prove ~3 you|it|otherwise|wrong & people|fear*|dread|nervous|extractions
        live|lives|living ~2 pain ~1 free
        sleeping|sleep ~3 through|better|again & you|your|@glad
        survived|survive|conquered|overcame|overcome|faced|braved ~3 your|fear*|the|it & you
        nervous|anxious|scared|terrified|fearful|phobic|afraid ~3 patient*|dentist|needle*|you|about|of|at & you|your|@glad|put / anyone|many|people|lots|everyone
    """,
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
}
