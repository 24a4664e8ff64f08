"""English: treatments, symptoms, medicines, and how it went; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

RULES: dict[str, str] = {
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
        sure: @glad|@sorry|@hope|@thank|@past|congratulations|congrats ~10 @hardclin / %strictgeneral ; %emergency ; %faq ; %negcare ; %idiom
        sure: @hardclin ~8 @past|@outcome|you|your|went|is|are|helped|soon|well / %strictgeneral ; %emergency ; %faq ; @offer ; can not|never discuss|comment|talk ; @negcare ; %idiom
        sure: the|that|those|this|new|these|both ~2 @hardclin / %strictgeneral ; %emergency ; %faq ; @offer ; %idiom
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
        new|that|the|this|those ~2 smile|sparkle|glow|grin|transformation|pearly / stars|words|message|note|review & smile ; made|makes|put|brought ~3 smile ; thank|thanks ~3 smile
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
}

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "P3": """
        certain: @your ~0 implant*|crown*|filling*|extraction*|surgery|braces|veneer*|aligner*|retainer*|denture*|cleaning|root_canal|root|x|treatment|procedure|injection|stitches|biopsy|prescription|cast|brace / if ; anyone ; whether ; any ~1 questions|question ; should ; when ; before|during ~1 your ; never|not
        certain: sorry|@sorry ~2 hear|read|learn ~1 about ~1 the|your ~1 @cond|@treat|@med / anyone
        two|one|three down ~3 and|what|to|more
        certain: rays|radiograph*|scan|images|image|biopsy|labs|radiografia* ~3 showed|revealed|confirmed|mostraba|mostro
        certain: @cond|@body|@treat|loss|drive|wait|teeth|bite|hueso|mordida ~2 like|como ~1 yours|suya|suyo|tuya|tuyo
        certain: did ~1 everything ~3 save ~1 the ~1 tooth|nerve|crown
        certain: @your|the ~1 doctor|hygienist|dentist|surgeon|therapist recommended|suggested|performed|prescribed / anyone
        certain: @your ~1 orthodontic|dental|physical|implant|medical? treatment|therapy|procedure / if ; should ; any ~1 questions
        certain: no more @treat|@cond|crutches|wires|gauze|flipper|metal|pain
        certain: @treat|wires ~1 off|out day|party|END|@comma
        que|when ~1 te|they|we ~1 quiten|quitaron|quitamos|removed ~3 aparato|puntos|brackets|braces|stitches
        what ~2 great|lovely|gorgeous|perfect ~2 on ~1 you
    """,
    "P4": """
        certain: @glad|good|happy|great|rewarding|lovely|wonderful ~2 to|that ~1 know|hear|see|learn|read ~3 you|your ~4 feeling|better|healed|improved|moving|dancing|walking|running|sleeping|eating|smiling|recovered|healing|chewing
        certain: so|@glad|happy|thrilled|delighted|relieved ~2 you ~2 feeling|feel|better|healed|recovered|pain_free|healing
        certain: hope ~2 you ~2 feel|feeling|are|recover|heal ~2 better|soon|well|quickly|comfortable
        certain: @number lbs|lb|oz|ounces
        @number pounds|kg|kilos|libras ~3 already|baby|perfect|wow|beauty|of ~1 love|weigh*|peso
        certain: congrats|congratulations|felicidades ~2 mama|mom|mommy|papa|dad|baby|pregnancy / our|team|colleague
        certain: halfway ~1 there|@comma|END
        you ~1 did|got|made ~1 it & again|finally|walking|running|chewing|sleeping
        no|without ~1 more|the ~1 cane|crutches|crutch|walker|brace|boot|sling|limp|railing|wheelchair
        certain: look ~1 at ~1 you ~1 go
        came|come ~1 a ~1 long way
        before|befores and after|afters
        what ~1 a ~1 difference
        it only gets ~1 easier|better
        getting|get|got ~1 retired|tossed ; crutches
        certain: @glad|relieved|good|yay|so ~3 scan|tooth|pain|limp|lump|biopsy|swelling|@body|@cond ~2 is|was|went|has|behaves|gone|came|subsided|finally|feels|settled|clear|clean
        certain: @number|two|ten|nine|eight|seven|six lb|lbs|pounds|kilos|kg already|now
        recovery|recuperacion ~3 slower|faster|going|vaya|va|slow
        proud|orgullosos ~2 progress|progreso|of ~2 progress|how ~2 far
        you ~1 both ~1 made|worked|did
        certain: those before|befores and after|afters
        certain: new|that smile @comma|who
        ^ all clear
        started ~2 with ~2 @cond|limp|toothache|fall
        mirror ~2 agrees|approves|knows
        half ~1 way|halfway there|@comma|END
        long road|journey ~3 you|your|but|never
        trooper|valiente|champ ~3 today|END
        back ~1 on ~2 court|field|feet|track|bike|trail|course
        how ~2 everything ~2 settled|turned|healed|came
    """,
}
