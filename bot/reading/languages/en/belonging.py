"""English: that somebody is or was in care here, is welcomed back, trusts us or brought their family; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

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
        come|drop|stop|swing|pop|call ~1 by|in|around|over|see ~2 whenever|anytime|any|when|if|if|again|soon / call|hours|questions ; see ~2 mural|art|garden|fish|lobby|building|tree|lights|display|exhibit|plants|puppy
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
        so|very|really|super|incredibly ~1 brave
        so|super|very ~0 proud ~1 END|@comma / team|us|me|made|makes|we ; our
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
        giving|gave|give ~1 us ~3 try|shot|go|shout|honor|honour|privilege|another|second / give us ~2 ring|call|shout|bell|buzz ; shout ~1 out
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
}

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "P1": """
        certain: thank|thanks|grateful|thx|ty|@thank ~4 choosing|trusting|visiting|picking|switching ~2 us|our|with|END|@comma
        certain: thank|thanks|@thank ~3 coming|stopping|popping|dropping ~0 in|by|over ~2 END|@comma|us|today|yesterday|@date|again
        certain: thank|thanks|@thank ~3 being ~2 our|a|such ~3 @patient
        certain: thank|thanks|@thank ~3 @number|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty ~2 wonderful|great|lovely? years
        certain: with|con us|nosotros since|desde @year|@number
        certain: since|desde @year|@number ~2 with|con us|nosotros
        years ~1 together|with ~1 us
        great|lovely|wonderful|sweet|fun ~2 group|set|bunch|pair ~1 of ~1 siblings|brothers|sisters|twins|cousins
        certain: twins|siblings ~3 double|fun|tuesdays|mondays|handful|again
        certain: tell|give ~1 your ~1 mom|mother|dad|father|sister|brother|wife|husband|grandma|kids|son|daughter
        that|the|little ~1 little? guy|man|lady|one|girl|boy ~3 sat|did|was|from|high|five|brave|champ|still
        what ~1 a ~1 kid|trooper|champ|fighter|brave
        certain: a ~1 champ|trooper today|@comma|END
        certain: you ~1 were ~2 so|very|such ~1 brave|a
        our|my ~1 favorite|favourite ~1 wiggler|patient|giggler|monday|tuesday|regular
        keep ~1 your ~1 seat|chair|spot warm|ready
        ready|spot|slot|seat ~2 for ~1 you
        certain: pt|patient with|w us since
        on ~1 the ~1 books
        still|we ~2 laugh|laughing|talk|talks|smile ~1 about ~2 the|your|that|day
        certain: person|individual|lady|gentleman|guy|man|woman|one|family who|that ~1 wrote|posted|left ~2 this|it|the|that ~3 was|had|has|came|missed|refused|received|declined|owes|is|chose
        reviewer|author|poster|writer ~4 was|had|has|came|missed|refused|received|declined|left|owes|chose|stopped|signed / anyone ; if ; any ~1 reviewer ; confirm
        certain: you ~1 were|are|was ~1 dismissed|discharged|released|terminated ~2 from|in|as
        thank ~1 you for ~2 making ~2 us|our ~2 your
        certain: our|my ~1 favorite|favourite ~1 wiggler|giggler|patient|chatterbox
        certain: great|lovely|wonderful|sweet|fun ~2 group|set|bunch|pair ~1 of ~1 siblings|brothers|sisters|twins|cousins
        certain: care ~1 for|of ~1 your|the ~3 family|son|daughter|mother|mom|dad|kids|children|hija|hijo
        we ~1 remember|recall ~1 your|you|the ~3
    """,
}
