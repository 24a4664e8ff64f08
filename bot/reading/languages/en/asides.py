"""English: what is said in passing and still tells of care: milestones, changes, keepsakes, family; lines of the pattern language of `guard.matching`.

Each line names a shape, not a story: how far along somebody is, what is over or comes next, what we remember of them.
"""

from __future__ import annotations

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "P4": """
        certain: no ~1 more ~1 straw|straws|soup|mush|gauze|ice|pills|drops|needles|shots|wires|brackets
        certain: tooth|teeth|molar|molars|brackets|braces|stitches|crutches|pain|limp ~2 is|are|r ~1 history|gone|toast
        certain: down ~1 to ~1 @number|one|two|half ~1 pill|pills|dose|a
        certain: from ~1 @number|two|three|four|five|six ~3 to ~1 none|zero|one|no
        certain: goodbye|farewell|bye ~4 hello|hi / carpet|floor|floors|chairs|building|summer|winter|office|computer|phones|fax|paper|sign
        certain: back ~1 on ~1 the ~1 menu / coffee|snack|bar|cafe
        selfie|selfies
        certain: @number|one|two|three|a few more ~1 tray|trays|aligner|aligners|bracket|session|sessions|shot|visits|weeks|months ~3 / open|staff|hire
        certain: last|final|first ~1 aligner|tray|bracket|session|stitch|elastic|wire|retainer|rep / our ; takes|lasts|anyone
        certain: from ~2 barely|hardly|not|never|unable ~5 to ~1
        certain: @number|one|two|three|four|five|six|eight|ten down ~1 @number|one|two|three|four|five|six ~1 to|left
        certain: it ~1 only gets ~1 easier|better
        certain: so|already ~1 so? straight|even|white|shiny|flexible|strong ~1 already|now|END / coffee|kettle|floor|floors|windows
        certain: no ~1 more ~1 hiding|squinting|limping|wincing|hobbling|ouchies|owies|snoring|clicking|grinding|numbness|squint|limp
        certain: stairs|steps ~2 without|two|three
        certain: back ~1 on|to|in|at ~2 pitch|field|court|bike|slopes|mat|trail|trails|ice|track|stage|saddle|pool|gym|game ~3 by|in|soon|already|for|END|@comma / the ~1 playlist ; coffee
        certain: percentile|percentiles
        certain: @number|one|two|three|four|five|six|seven|eight|nine|ten lbs|lb|oz|ounces / dog|puppy|kibble|potatoes|coats|food
        certain: free at ~1 last
        certain: glasses|sunglasses|patch|brace|boot|sling|cast|bandage|bands|wires|brackets|braces ~1 off / table ; our
        certain: before picture|photo|pic|shot|version|photos|pictures
        certain: mirror ~2 moment|reveal|reaction|face|smile|selfie
        certain: day|week|month|visit|session ~1 one|1|@number|two ~1 vs|versus|against|to|and ~1 day|week|month|now|today|visit|session / open|hours|closed
        certain: one step|day|tooth|rep|bracket|milestone|stretch at ~1 a time / we ; our ; us
        certain: sleep|sleeping|slept ~1 through|all|the ~2 night / we ; our ; us ; alarm
        certain: look|see ~1 how|where ~2 it|things|that|you ~2 turned|went|came|ended / how ~3 review|post|words
        certain: barely|hardly|never|not|without ~2 flinch|flinched|flinching|wiggled|squirmed|cried|cry|fussed|wince|winced|tear|tears|peep / us ; we ; eyes|happy|joy
        certain: sticking|stuck|hung|hanging|powered|pushed|toughed|hang ~1 it? out|in|through ~1 there|it|that|END
        certain: well ~0 done ~1 sticking|getting|keeping|finishing|making|hanging|doing|coming
        certain: hard ~1 work|exercises|stretches|practice|flossing|brushing|effort ~2 paid|pays|paying|shows|showing / team ; our ; staff
        certain: paid ~1 off ~2 END|@comma / our ; we ; loan|mortgage|building|training
        certain: enjoy|first|hope|last|finally|again|diet|without|hello|goodbye|safely ~4 popcorn|caramel|caramels|gum|corn|apple|taffy|toffee|steak|nuts|almonds|jerky|milkshake|milkshakes|ice_cream|candy|crunchy|chips / we ; our ; basket|bowl|lobby|desk|table|machine|jar|fair|party|coffee|house|open
        certain: popcorn|caramel|caramels|gum|corn|apple|apples|taffy|steak|nuts|soup|solid|crunchy ~3 at|again|diet|finally|safely|now ~1 last|END|is|over / we ; our ; basket|bowl|lobby|desk|table|machine|jar
        certain: soup|soft|liquid|mush|smoothie|yogurt ~1 diet
        certain: looking|looks|lookin ~1 so? good|great|sharp|fab|fierce|amazing|gorgeous|fabulous ~2 END|@comma / place|office|lobby|clinic|room|forward|we|us|wall|website|sign|garden|team|desk|like
        certain: from ~2 crutches|walker|wheelchair|couch|limping|cane|crawling|squinting|hobbling ~1 to ~1
        certain: leap|leaps|light years|miles ~2 from ~3 first|where|that
        certain: walk|walked|walking|danced|dancing|skipped|skipping|marched|strolled|bounced|hopped ~1 out|in|into ~3 here|door|office|without|END / never ; anyone ; everyone ; walk ~1 ins ; leave ; all ~2 patients|visitors
        graduate|graduates|graduation|graduated ~1 / our ~3 hygienist*|assistant|student|intern|team ; degree|school|college
        @comma|and right END
        worth ~1 the|it|every|all ~2 drive|wait|trip|effort|rubber|bands|squats|months|weeks|miles|END / call ; us ~1 a
        at ~1 last ~1 END|@comma
        finally ~2 END / we ; our ; us ; friday|weekend|spring|summer|rain|sun|here|open
        hope ~3 wore ~1 off
        hope ~4 over|behind|gone|easier|quick|smooth|smoother|calm|quiet ~1 END|@comma
        here ~1 we come
        next ~0 stop
        you ~1 earned|deserve|deserved|did|made|nailed|rocked|crushed ~1 it|them|that|this|every ~2 END|@comma / make|made our|my ; hear
        nailed|rocked|crushed|aced|killed ~1 it|that|them
        keep|keeping ~2 it ~1 up
        hiding ~1 behind
        due ~1 for ~1 some|a
    """,
    "P1": """
        certain: you ~1 made|picked|chose|make ~3 right|great|good|best|wise|smart|excellent ~1 choice|decision|call|pick|move / if|whether|help|so ~1 that
        certain: braving|enduring|surviving|facing ~4 / weather|snow|traffic|cold|construction|rain|heat|storm|ice|parking
        brave ~1 enough
        certain: little|lil ~0 @name|@startname
        certain: watch|watched|watching|seen|saw ~5 grow|growing ~1 up / town|neighborhood|practice
        certain: sis|bro|hubby|mom|dad|sister|brother|cousin|twin ~1 is|are? up|your? ~1 next
        certain: little|lil|wee|tiny|small man|guy|dude|gal|miss|princess|prince|champ|buddy|bug|trooper|hero|warrior|superstar|fighter|fella / welcome|toys|books|corner|area ; our ~1 logo
        certain: our|my|his|her ~1 youngest|oldest|bravest|littlest|tiniest|smallest|sweetest|cutest|toughest|funniest|happiest|quietest|loudest|coolest|strongest ~2 / member|members ~1 of ; team ; staff ; hygienist*|assistant|dentist|doctor|colleague|dog|fish|building|location|office|partner|chair ; open ~1 day|house
        certain: longest ~1 running|standing|serving ~1 fan|fans|patient|regular|supporter|friend|guest|customer
        certain: hubby|husband|wife|mom|mommy|dad|daddy|sister|brother|grandma|grandpa|daughter|son|kids ~1 's? turn|next ~1 END|@comma|time|up
        certain: bring ~2 grandkids|grandchildren|kids|hubby|husband|wife|mom|dad|sister|brother|twins|cousins ~2 too|along|next ~1 END|@comma / welcome|house|party|may|can ; free
        certain: remember|forget|miss|missing|tired ~3 the|that|those|our|your ~3 story|stories|joke|jokes|chat|chats|chatting|talks|hat|song|laugh|laughs|giggle|giggles|impression|dance|mornings|@day / @plat1 ; reading|hearing
        certain: not ~1 be ~2 same without ~1 you|them|him|her
        certain: @number|two|three|four|five|six|seven|eight ~1 kids|kiddos|siblings|brothers|sisters|generations|grandkids|cousins ~1 @comma|and|one|later|END|not|in / free|under|run|runs|own|founded|our|we|us|@name
        certain: jokes|stories|quotes|songs|singing|quoting ~3 under|before|after|during|while|from ~1 anesthesia|sedation|gas|surgery|chair|laughing
        certain: another|second|one ~1 of ~1 the ~1 siblings|brothers|sisters|kids|clan
        favorite|favourite ~1 @day|patient|morning|slot|hour|appointment|face
        not ~1 everyone|everybody|anyone ~1 brings|bring|bakes|brought
        proud ~1 of ~2 you|him|her|them|both / reading|words
        cannot|can ~1 not? ~1 wait ~1 to ~1 see|hear|meet ~2 you|the|how|your|those / read|words|review
        of ~1 that laugh|smile|giggle|grin|face
        is|are|was|were|did|does|do|has|have not it|they|you|he|she END
        big ~0 day ~2 / our|we
    """,
    "P2": """
        certain: next ~0 stop ~2 retainer|retainers|glasses|finish|last|braces|aligners
        certain: see|catch|c ~1 you ~2 in|at ~2 @number|two|three|four|six|a|few|couple ~2 END|months|weeks|month|week|days / anyone
        certain: call|called|rang|phoned|emailed|texted|messaged|rung ~0 you ~2 @day|@date|<date>|twice|no|and|back|yesterday|again / we ~1 will|can|would ; you ~2 back
        were|was ~1 @number|ten|fifteen|twenty|thirty|forty|an ~1 min|minutes|hour|hours ~1 late
    """,
    "P13": """
        certain: we|i ~1 emailed|faxed|texted|mailed ~4 over ~2
        certain: emails|letters|letter|reminders|reminder|statements|notices|texts|voicemails ~3 went|were|was|got ~1 out|sent|mailed|left|here / anyone|every ~1 patient
        certain: offered|recommended|suggested|advised|proposed ~2 and|but ~1 turned|declined|refused|ignored
        certain: which ~1 is ~1 why ~2 things|it|that|your|you|the ~2 felt|was|were|took|hurt|seemed|ran
        certain: was|were|been|everything|charge|charges ~3 signed|initialed|agreed|explained|discussed ~3 before|prior|beforehand|advance|ahead / everyone|anyone|every ~1 patient|person ; is|are ~1 explained ; policy
        certain: we|i ~1 talked|spoke ~1 about ~1 this|it|that / team|staff|huddle|meeting|everybody
        paid ~1 in ~1 full
        certain: we|i ~1 went|gone|go ~1 over|through ~1 this|it|that|everything|all / can ; happy|glad ; would ; our ; news
        certain: went over|through ~1 this|it|that|everything ~3 desk|phone|twice|before|visit|with
        certain: was|is|were|it ~2 in ~1 the|your ~2 paperwork|contract|consent|packet|estimate|agreement|forms ~3
        certain: on ~1 the ~1 clipboard
        certain: which ~1 is|was ~1 exactly? what ~1 happened|occurred
        certain: remembers|recalls|remember|recall ~3 differently|otherwise|different
        certain: we|i ~1 did ~2 our|my ~1 very? best
        certain: flossing|brushing|calling|rinsing|cancelling|earlier|listening ~3 would|could|might ~1 have
        certain: we|i ~1 offered|gave|made|proposed ~2 redo|adjustment|credit|discount|explanation|apology|options|appointment|slot|fix
        certain: offer ~1 still|stands
        certain: sent|emailed|faxed|mailed|gave ~1 it|them|him|her|that ~1 over|to ~3 today|yesterday|am|morning|pm|already|doctor|dr
        certain: you ~1 know ~1 exactly|very|perfectly|full
        cleaned|fixed|sorted|corrected|handled|resolved ~1 up? ~1 on ~1 our ~1 end
        what ~1 happened ~1 to you
    """,
    "P5": """
        certain: referral|authorization|preauthorization & on ~1 yours & not|no|never
        certain: @insurer|insurance|plan|insurer ~2 denied|paid|pays|approved|declined|rejected|processed|covered|authorized|applied|cut ~3 it|that|this|them|@number|half|END|@comma|only|most|part|you|your|not / most|any|many|some ~1 plans|insurers|insurance ; if ; usually|generally ; decide|decides ; companies ; every|each ; before
        certain: referral|authorization|preauthorization|approval ~5 on ~1 yours|your
        certain: ded|deductible|copay|coinsurance ~1 is|was|has ~1 not ~1 met|been|yet|paid
        certain: ded|deductible|copay ~1 not ~1 met|yet|paid
        certain: rest|remainder|difference ~2 on|is|goes|to ~2 member|patient|you|your|family
        certain: @number|two|three|four|five|six|eight|ten|twelve|fifteen|twenty ~1 were|was|got ~1 approved|authorized|covered|denied|used|allowed / staff
        certain: credit|refund|adjustment ~3 on|to|in ~1 the|your ~2 card|account|mail|way
        estimate|quote ~5 differ|differs|differed|changed|final
    """,
    "P3": """
        certain: no|zero ~1 cavity|cavities ~1 club|wall|shirt|board|team|crown|certificate / join ; any ~1 child
        certain: do|doing|did|those|all|with|ur|your ~2 clamshells|squats|reps|kegels|planks|lunges|bridges|homework|stretches ~1 / we ; our ; us
        certain: squats|clamshells|planks|lunges|reps|stretches|flossing|elastics ~2 were|was|are ~1 for|worth|working
        certain: purple|pink|blue|green|glitter|neon|rainbow|orange|red|teal ~1 bands|brackets|elastics|braces|cast|retainer|frames|colors
        certain: quote|comes|came|coming|wake|waking|woke ~1 round|around|up ~2 from ~1 sedation|anesthesia|anaesthesia|surgery|gas
        certain: nerves|nervous|jitters|butterflies ~2 was|were|is|are ~1 understandable|normal|human|over|gone|natural / our ; we ; us ; opening|launch
        headphones|blanket|sunglasses|stuffed|teddy|movie ~4 trick|helped|work|worked
        did ~1 the trick / door|phone|heating|printer|line|website|machine|hinge
    """,
    "S1": """
        certain: wait ~2 @number|an|a|few|until|at ~3 hours|hour|hrs|days|minutes|before / anyone ; people ; usually
        certain: use ~1 a ~1 straw
        certain: it|that|this ~1 can|could|should|will ~2 wait ~2 until|till|for
        certain: cold|cool|warm|damp|wet ~1 cloth|washcloth|compress|pack|pillow
        certain: chew|chewing|bite|sleep ~2 on ~2 left|right|other
        certain: nothing|no|not ~2 to ~1 be ~1 alarmed|worried|concerned|scared|afraid ~2 / %everybody
        certain: salt ~1 water|rinse|rinses ~1 helps|help|works|is|rinse|will
        certain: do ~1 not ~1 worry|stress|panic ~3 until|unless|before|for
        certain: give ~1 it|that|them ~2 another|few|couple|some|@number|a ~1 day|days|week|weeks|month
        certain: keep|keeping ~2 icing|stretching|rinsing|flossing|elevating|massaging|resting ~3 / we ; our
        certain: relapse|decay|cavities|pain|swelling|infection ~1 happens|happen|comes|occurs ~1 when|if|because|unless
    """,
    "R1": """
        certain: stars|star|rating|score|three|two ~4 grow|grows|climb|climbs|rise|go|goes ~3 up|more|little|bit|too|END / staff|team
        certain: another|second ~1 rating|star|score|review / thank|thanks
        certain: love|like|see|make ~5 as|into|to ~1 a ~1 5|five ~2 END|@comma|star
        certain: this|it|that|post|above|review|comment ~3 disappear|vanish|disappeared / pain|worry|time
        certain: post|above|review|this ~2 could|would|can|might ~1 come ~1 down
        certain: amend|reconsider ~2 the|it ~1 above|if|END
        certain: better|higher|nicer|fairer score|rating|grade ~3 / aim|strive ; staff|team
        certain: bump|nudge ~1 it|us|that ~1 up
        certain: updated|new|fresh|revised|second ~1 verdict|score|rating|review|look ~4 / hours|website|fresh ~1 paint ; scan|eyes
        certain: take|leave|strike ~2 bit|part|line|paragraph|sentence ~6 out
        certain: once|when|after|soon ~3 post|review|it ~3 off|down|gone|removed|taken
        certain: @number|four|five|4|5 ~1 stars? ~1 would|might|could ~1 be|feel|seem ~2 fairer|fair|closer|better|nicer|kinder|right|deserved|accurate
        certain: what ~3 bring|make|take|get|earn|push|turn ~2 it|us|this|that|to ~2 five|5|fifth|four|full
        certain: review|reviews|rating|ratings|stars|post|posts|comment ~1 can|may ~3 be ~1 changed|edited|updated|revised|removed|deleted|amended ~2 / google|yelp|facebook ~1 policy ; never
    """,
    "R2": """
        certain: something|nice|treat|surprise|little ~6 people|anyone|everyone|those|folks ~1 who ~6 try|rating|review|stars|reconsider
        certain: post|review|rating|stars|score ~3 upgraded|bumped|changed|raised|moved ~3 five|5|stars / never|not
        certain: changes|turns|moves|bumps|raises ~3 four|three|one|two|rating|stars|review ~3 five|month|up
        certain: reviewers|reviews|review ~2 us? ~4 get|gets|vips|points|pay ~5 free|pick|two|first|draw|points / never
        certain: knock|take|taking ~4 off ~2 next|your|the
        certain: everyone|everybody|anyone|whoever|those|folks|people ~2 reviews|review|posts|rates|comments|tags|shares|writes|leaves & who|whoever & gets|get|win|wins|free|gift|tumbler|mug|shirt|tshirt|raffle|prize|treat|bag|off|chance|drawing|entered|waiting|coffee|there ~1 is / private*|details ; never|not
        certain: something|treat|surprise|present|goodie ~3 for|waiting ~4 review|post|stars|reviewing|reviewers / never|not ; read
        certain: show|screenshot|bring ~3 this|it|that|review|post ~5 desk|visit|door ~5 free|shirt|tshirt|mug|pen|bag|off|treat|gift|something
    """,
    "R3": """
        certain: forwarded|passed|handed|sent ~3 law|legal|lawyer|lawyers|attorney|attorneys|solicitor|counsel
        certain: let ~3 other ~1 practices|offices|clinics|dentists ~4 know
        certain: screenshot|screenshots|copies|evidence ~2 been|were|are|have ~1 saved|kept|taken|stored|filed
        certain: untrue|false|baseless|defamatory|fake claims|statements|accusations|reviews|posts ~8 serious|consequences|action|consequence|law|taken
        certain: my|our|brother|husband|wife|dad ~2 cop|police|sheriff|lawyer|attorney|judge ~2 fyi|btw|END / call
        certain: statements|lies|words|claims|falsehoods|posts|slander|reviews|gossip ~3 get|be|become|prove|turn|are ~2 expensive|costly|pricey
        certain: careful|watch|mind|caution|cautious ~3 what ~3 post|put|say|said|write|type|share|online|public
        certain: people|folks ~1 talk|talks ~2 just|around|END|@comma|here / about|to|with|through ~1 us
        certain: lawyer|attorney|attorneys|lawyers ~1 also? reads|watches|follows|loves|likes|sees|reviews|has|is
        certain: we|i|know|knows ~1 know? ~1 who|where ~2 this|you|that|it|they ~1 is|are|live|lives|works|work|was|wrote|posted / ask ; want ; like ; you ~1 know
        certain: nice|good ~0 try ~2
    """,
    "P7": """
        certain: unknown ~1 to|at ~2 our|us|either|the|this / reason
        certain: nobody|no ~1 one? ~2 name|description|initials ~3 / discuss ; confirm ; yet
        certain: no|not|never ~4 on|in ~1 our ~1 lists|list|books|records|computer|file|files|system|database / discuss ; list ~1 of
        certain: books|bookings|diary|calendar|schedule|logs ~3 not|nobody|no|nothing ~2 show|shows|have|description|name|END / open ; available
        certain: not|cannot|never|can|no ~3 linked|connect|connected|match|matched|traced|trace|tied ~5 patients|patient|visit|appointment|call|record|booking / discuss|confirm|share
        certain: not|never|none|nobody ~2 our|ours|of ~1 our? ~1 patient|pt|client|patients|clients ~2 END|@comma
        certain: concern|about|meant ~2 somebody|someone ~1 else
    """,
}
