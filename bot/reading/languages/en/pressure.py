"""English: asking for a change of a review, gifts, threats, asking for reviews; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

RULES: dict[str, str] = {
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
        remove|delete|removing|deleting|erase|take|taking|pull|pulling|taken ~2 it|this|that|them ~2 down|off|here|please|immediately|$|@comma / %neverask ; take ~1 it|this ~1 offline|off ~1 line|further|seriously|from|on ; off ~2 page|platform|public|thread ; goes|take it from ; we ~2 take
        delete|remove|erase|deleting|removing it|this|that|them / %neverask
        take|taking|taken|took|pull|pulling|bring ~6 down ~2 @comma|$|and|so|before|if|when|once|or|please|now|from|we|then|immediately / %neverask ; calm|blood|walls
        asap|immediately|kindly|please|ask|asking|request|requesting|demand|insist|grateful|appreciate|mind ~5 remove|delete|removal|deletion|retract*|withdraw*|deleting|removing|edit|revise|amend|take ~1 down|update|change ~3 review|post|comment|it|this|rating|stars|what / %neverask ; details
        bump|raise|raising|up|boost|upgrade|increase|change|update|turn|improve|move|lift|nudge|push|make|adjust ~5 star*|rating|score|to ~1 five|5|4|four|star* / %neverask ; make ~3 5 star experience|service|day ; stars for ; thanks|thank ~8 star*|rating ; earn|provide|deliver|made|make ; <phone>
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
        @plat1 ~14 free|gift|gifts|voucher*|coupon*|discount*|complimentary|gift|reward*|raffle|drawing|prize*|percent|credit|mug|cash|freebie*|entered|waive*|refund*|rebate*|bonus|<money>|perk|perks|points / %neverask ; feel free ; free ~1 to ; is|are|like ~2 a ~1 gift ; no|never ~3 discount|reward ; charge|billing ; always free ; best|greatest|biggest|only|nicest ~1 reward|gift|prize|bonus
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
        share|post|publish|release|reveal|disclose|expose|show|tell ~5 file|chart|record*|story|truth|side|footage|video|history|notes|messages|emails|texts|details|real / happy to|privacy|can not|not ~3 share|post|disclose ; never ; private|privately ; us|me|with|your ~3 side|story|details ; your story ; please|would|could|thank*|thanks|can you ; for sharing ; @privacy ; please ~1 do|avoid ; not ~2 post|share ; never
        everybody|everyone|people|public|world ~3 knows|know|sees|see|finds|find|read ~4 real|truth|story|kind|who|what ~2
        consequences|repercussions|regret ~3 for|this|it|posting|of / we|i regret ; @sorry that ; we|i ~2 regret
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
}

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "R1": """
        certain: rating|stars|review|post|score ~3 can|could|might|will|would|should ~1 reflect|show|match|say|catch
        certain: once|when|after|if ~4 good|fixed|resolved|sorted|settled|right|happy|now|agreed ~6 stars|rating|review|post|score|tweak|bump|adjust|revisit
        certain: stars|star|review|post|rating ~3 after|once|when ~2 we|it|this|everything ~2 fix|fixed|sort|sorted|solve|solved|help|helped|is|reflects|things
        certain: what ~1 would ~1 it ~1 take ~6 star|stars
        certain: rethink|reconsider|revisit|retract|soften|tone ~2 what|back|this|it|that|down ~2 you|wrote|said|posted|END|@comma
        certain: walk ~2 back|this|it|that ~1 back
        certain: change|tweak|fix|bump|adjust|edit|update ~1 your|ur|the ~1 stars|star|rating|score|review|post
        certain: fourth|fifth|fourth|extra|another|missing|other ~2 one|star|stars ~4 turned|showed|appeared|came|up|nobody|mind|complain
        once|after|until ~1 the|this|your ~1 post|review ~1 reflects|says|shows|is|changes
        certain: wrong ~4 place|office|business|clinic|page & take|taking|down|removing|mind|delete
        certain: rating|review|post|stars|star ~1 replaced|updated|revised|upgraded|edited|gone END|@comma
        certain: reviews|posts|review|post|stars can ~1 be ~1 edited|changed|updated|deleted|removed
        certain: photo|review|comment|copies|paragraph|bit|part|picture ~6 come|take|taken|took|disappear|vanish ~2 down|out|off|END|once / never ; nobody
        certain: taking ~1 the|this|that|it ~1 whole? thing? ~1 down|off / parking
        certain: see|find ~2 way ~2 to ~5 star|stars
        certain: earn*|deserve*|gets|get ~3 last|fifth|missing|five|5 ~1 star|stars ~2 / @thank
        certain: bump|move|raise|change ~1 it|that|this|us ~1 up|to ~2 @number|five|5|fifth|four
        certain: amend|revise|retract|withdraw|rectify ~5 paragraph|statement|post|review|remarks|wording|rating / never ; nobody
        certain: feel ~1 like ~2 adding|giving ~4 star|stars|two|more|another
        certain: up to ~1 date & review*|post*|yours|theirs|rating
        certain: turn|turns|turned|grow|become|becomes ~2 five|5|four ~0 stars|star
        certain: star ~3 once|when|after|if ~5 sorted|fixed|done|off|right|over|resolved|settled
        certain: get|gets|gotten ~2 to ~1 five|5 ~1 once|when|after|if
        certain: consider ~1 revising|updating|changing|removing|editing|raising
        advise|suggest|sugerimos ~3 take|taking|retirar* ~1 it|back|lo|down
        delete|erase|borra this|that|it|esto|eso
    """,
    "R2": """
        certain: keep|stays|stay ~1 this|it ~1 between ~1 us
        certain: in ~1 return|exchange ~3 for|you|a|the ~4 review|post|stars|silence|words / never|not|nobody
        certain: name|names|entry|entered|entries ~3 hat|draw|drawing|raffle
        certain: first|next ~2 @number|ten|five|twenty|fifty|few ~2 reviewers|reviews|people|posters|comments ~6 get|gets|win|wins|receive|free|bag
        certain: whoever|everyone|anyone|reviewers ~3 leaves|leave|posts|writes|reviews|who|reviewers ~8 win|wins|enter|entered|free|bag|gift|raffle / never|not
        certain: bring|show|share|post|present ~3 this|review|photo|it|post ~6 off|free|skip|discount|copay|<money>|gift|pen / never ; feel free
        certain: post|share|leave ~8 free|gift|discount|pen|bag|voucher ~2 in|it|for|you|waiting|pen|kit / never ; feel free ; free to ; free ~1 to
        certain: reviews|review|stars ~2 like ~1 yours ~3 get|gets|earn|mean
        certain: @number|five|5 stars? ~2 = ~0 free|gift|<money>
        certain: star|stars|review free|gratis
        certain: free|complimentary|gratis|regalo|voucher|credit ~6 every|each|for|por|cada ~3 star|stars|review|reviews|resena|estrellas / never ; not ; nobody ; no
        certain: mention|show|bring|screenshot|flash|enseñe|ensene|muestre ~3 review|post|screenshot|resena ~8 off|free|discount|gift|percent|us|gratis|descuento
        certain: refund|credit|waive|drop|forgive ~8 remove|removing|removal|delete|deletion|down|revis*|retract
        certain: remove|delete|down ~6 refund|credit|waive|voucher
        certain: gift|bag|freebie|goodie|coffee ~10 star|stars|five & if|and|once|when
    """,
    "R3": """
        certain: careful|cuidado|think ~3 what|who|before|con|about|twice ~4 post|posting|write|put|call|internet|publica|publique|escribe|dice|say / we ~2 careful ; our
        certain: word|words ~1 gets|travels|spreads ~2 around|fast|END|far
        certain: people|ppl talk ~0 END|@comma
        certain: small town & word|talk|people|ppl|careful|remember|others|know
        certain: untrue|false|lies|lying|libel*|slander*|accusations|statements ~8 consequences|legal|court|lawyer*|attorney*|liable|law
        certain: there ~1 are|will ~2 consequences
        certain: may|will|can|could|might ~2 have ~1 legal|serious ~0 consequences
        certain: out ~1 of ~1 our ~1 hands ~2 END|@comma|now
        certain: lawyers|lawyer|attorney|attorneys|legal|counsel ~4 read|reads|reading|aware|reviewing|notified|contacted|looking|informed|knows|page / <!privacy laws
        certain: your ~1 boss|employer|school|landlord|wife|husband|family ~4 see|sees|know|knows|read|find|hear|hears|learn
        certain: we ~1 can|could|will ~1 post|share|publish|tell ~2 things|stuff|plenty|too|our|what|also ~2 END|@comma|too|side|know
        certain: know|knows ~1 where ~2 this|it|that ~1 comes|came|from
        certain: so|and ~1 will ~1 others
        certain: one|any ~2 more ~2 post|word|review|comment ~3 like|and|this
        certain: rumors|rumours|words|accusations|lies ~4 price|expensive|costly|caro
        actionable|impersonat*|prosecut*
        certain: reserve ~2 rights
        certain: subject ~1 to ~1 legal|prosecution
        certain: screenshot*|screenshotted|archive*|record* ~1 everything|lot|all ~1 END|@comma|of
        certain: find|found|finding ~1 out ~1 who ~2 is|was|behind|wrote
        certain: no|any ~1 trouble|problem|hesitation ~2 producing|sharing|showing|publishing
        certain: counsel|attorney|lawyer ~3 follows|watches|monitors|archived|archives
        going to ~1 let ~1 you ~1 go
        think ~1 carefully|twice|hard before
    """,
}
