"""English: sentences that are plainly about the post, about everybody, or about how to reach the clinic."""

from __future__ import annotations

PLAIN = """
    # thanks, and joy at the message
    @thank|@ethank|kudos|bless
    words|note|notes|message|messages|review|reviews|comment|comments|feedback|compliment|compliments|post|remarks|remark|criticism|praise
    read|reading|writing|wrote|write|written|shared|sharing|share|telling|tell|say|said|saying|hear|hearing|heard|listen|listening|hears|listens
    news|shout ~1 out
    stars|candid|honesty|kindness|honest|frank|generous|thoughtful|recommendation|testimonial
    made|make|makes|making ~2 our|my|the|us|a ~2 day|days|morning|week|smile|monday|difference|team|blush|cry|happy|afternoon|month|proud
    means|mean|meant ~2 a|so|the ~2 lot|much|world|deal
    @you rock|made|kind|sweet|star
    @you ~1 are ~2 the|so|too|very ~2 best|kindest|sweetest|nicest|star|kind|sweet|legend|generous|welcome
    it ~1 is ~2 good|kind|nice|great|lovely|thoughtful|sweet ~1 of ~1 you
    how|so|very|such|that|what ~3 kind|sweet|nice|lovely|thoughtful|generous ~2 of|to|thing|$|@comma|note|gesture|words|compliment|message
    love this|that|it
    love ~1 to ~1 hear|read
    blushing|touched|applause|cheer|cheers|tears|speechless|grinning|beaming
    back at you
    to you too
    happy dance
    group hug
    gold star
    smile ~1 on|to|from|in
    smiles all|around|round|everywhere
    # being sorry, and understanding
    sorry|apologies|apologize|apologise|regret
    frustrating|maddening|understandable|understand|unpleasant|upsetting|annoying|difficult|stressful|disheartening|saddens|worries|concerns|concerning|concern|worry|frustration|disappointed|disappointing|trouble|worrying
    take|takes|taken ~3 seriously|heart|board
    # how to reach the clinic
    call|calls|ring|phone|contact|email|mail|reach|reached|talk|talking|speak|speaking|line|number|conversation|<phone>|<email>|<url>|website|online|message|chat|touch|form
    manager|owner|director ~6 glad|happy|like|love|want|help|will|would|can|is|are|hear|listen|reads|opens|hopes
    like|love|want|wish|hope|glad|happy|prefer ~4 to|for ~1 know|learn|help|hear|listen|understand|talk|look|turn|make|put|set|sort|find|assist|answer|follow|explain|settle|resolve|address
    chance|opportunity ~3 make|put|set|learn|listen|talk|do|improve|turn
    make|put|set|putting|making|setting ~3 right|better
    let ~1 us|me ~2 know|put|make|find|help|look|listen|check|sort|see
    here ~1 to ~1 help|listen|answer|assist|talk
    help ~2 with|you|anyone|is|if|in|us|out
    need|want|have|questions ~2 anything|question|questions|hand|help|more|doubt|word
    give ~1 us ~2 shout|call|ring|buzz|line|bell
    drop ~1 us ~2 line|note|email|message|mail
    say the word
    look|looking ~1 into
    find out
    look|going|go ~2 at|over|through ~4 with you
    # privacy
    privacy|confidential|confidentiality|details|specifics|public|private|privately|publicly|hipaa|personal
    # everybody, and what the clinic stands for
    anyone|anybody|everyone|everybody|every|each|nobody|others|people|whoever|somebody|someone|always
    no one
    any|all ~2 of|the|our|people|questions|concerns|concern|time|ages|feedback|here|question|us|who|@patient
    we|i|team|staff|clinic|practice ~2 aim|aims|strive|strives|try|tries|offer|offers|provide|provides|care|believe|believes|accept|accepts|expect|hold|value|appreciate|ask|promise|speak|donate|support|announce|improve|keep|read|answer|explain
    we|i ~2 work|working ~1 hard|on|to
    our ~2 policy|aim|aims|goal|staff|hours|prices|fees|website|standards|standard|promise|priority|values|number|address
    should|deserve|deserves|matter|matters|standard|important
    courtesy|respect|kindness|punctuality|honesty|cleanliness|warmth|listening|comfort
    proud of ~1 the|our|this
    # what is asked most
    yes|open|parking|hours|entrance|street|elevator|wheelchair|card|cash|cards|bus|welcome|available|included
    start|starts|cost|costs|takes|take|lasts|last ~3 at|from|about|around|minutes|hour|an|weeks|<money>|months
    we ~1 are ~1 on|at|in|next|near|open|closed|accepting|taking|a|an
    we ~1 take|see|treat|do|speak|have|include|carry|use|work
    no ~2 needed|necessary|required|charge|appointment|referral
    911|112|988|emergency|@emergency
    advice
    # good wishes, names and signatures
    have ~1 a ~3 day|weekend|week|evening|one|year|time|holiday
    happy ~1 holidays|new|easter|thanksgiving|christmas|friday|monday
    hi|hello|hey|dear|welcome
    signed|sincerely|regards|warmly|respectfully
    ^ ~3 team|staff|owner|manager|office|clinic|practice|desk ~1 $
    ^ ~1 @name|@startname ~2 $
    ^ wow|yay|amazing|awesome|beautiful|lovely|brilliant|yippee|woohoo|aww|omg|gosh|hooray ~1 $
    day ~1 made|maker
    good|great ~1 question|point|idea|morning|afternoon|evening
    point taken
    five|5|four|4 ~1 star|stars
    we|i|@team ~2 glad|happy|pleased ~2 you ~1 told|wrote|asked|reached|shared|said|posted|raised|mentioned|spoke
    passed|passing|pass|send|sending|tell|telling|hang|hanging|pin|pinning|printing|print|frame|framing ~2 this|it|on|them
    how|what ~2 nice|kind|lovely|sweet|good|surprise|treat|gift|great
    no idea ~3 happy|much
    spotless|clean|bright|welcoming|families|children|rooms|spaces
    something ~2 the|our|we|everyone
    wall|fridge|kitchen|huddle|lunch|meeting
    front ~1 desk
    it means|matters|helps
    for help
    laugh|laughing|cartwheels|hearts|heart|happy|wow|yes|board|fridge
    plenty|enough ~1 $|@comma|time
    laws|law
    please ~2 let|use|check|do|know
    know ~1 more
    fair|good|valid ~1 point
    of course
    wish|like|love ~2 we ~2 could ~2 reply|answer|respond
    reply|respond|answer ~2 in|to ~2 full|detail|this
    on us to
    let|tell ~1 them ~2 know|$|@comma
    chuffed|delighted|thrilled ~1 $
    aww
    opportunity|chance ~2 discuss|speak|hear|talk|address
    gem|confetti|treasure|darling
    so|very ~1 kind
    apology
    they ~2 make|do ~4 place|what|best
    value ~2 opportunity|chance
    no excuses|excuse
    lovely|nice|good|kind|sweet|great|generous ~1 of ~1 you
    how ~1 to ~1 start
    sunshine|squealed|pinch|cartwheels|melted|blown
    love ~2 our|this ~2 community|town|neighborhood|job|work|team
    working|fixed|repaired|arreglad*|funcionan|funcionaban|mejor*
    heads together
    brighten*|brightened
    very kind
    dog|cat|picture|photo
    good ~1 enough
    we|i ~2 know|agree|adding|add
    hygienists|dentists|nurses|receptionists|staff ~6 bunch|team|people|wonderful
    they ~1 are ~2 wonderful|lovely|great
    i ~1 am
    corrected|updated|fixed
    on order
    good|nice|great|lovely|glad|delighted|pleased|happy ~2 to ~1 know|see|hear|learn ~6 team|it|shows|noticed|impression
    impression|shows|noticed
    team|staff|crew|everyone ~2 will ~2 be|love|enjoy|appreciate
    we ~3 pleased|glad|happy|delighted ~1 you ~2 took|take|found ~2 time|moment|words
    on ~1 your ~1 mind
    inbox|door ~2 always ~1 open
    most ~1 do ~1 not
    until ~1 <clock>|@number
    satisfaction|prioridad
    quickest|best|easiest|fastest ~1 way|route|person
    prices|fees ~2 depend
    for ~1 anything ~1 else
    will ~2 reply|answer|respond|post
    will ~1 pick ~1 up
    so ~1 we ~1 will|would|wo
    taken ~1 up
"""
# "You" that says nothing of the writer: each line is a stretch whose words for the writer are accounted for.
PLAIN_YOU = """
    would|could ~2 give|hug|send|bake|buy|name|frame|squeeze|clone @you
    how|why|where @you ~1 end|start|begin|spell|say|do|make
    high ~1 five|fives ~3 @you
    thank|thanks|@thank|bless|hear|appreciate|love|adore ~1 @you
    @you ~1 all|both|guys|too|rock
    @your ~3 words|note|notes|message|messages|review|reviews|comment|comments|feedback|kindness|time|patience|honesty|stars|thoughts|question|questions|support|compliment|post|post|recommendation|opinion|input|concern|concerns|suggestion|suggestions|generosity|enthusiasm|call|email|gratitude|love|candor|remarks|writing|interest|understanding|convenience|day|weekend|week|evening|sharing
    @you ~2 wrote|write|said|say|told|tell|shared|share|sharing|took|take|posted|asked|ask|mentioned|pointed|noticed|notice|think|thought
    @you ~1 can|may|could|will ~2 call|reach|write|find|check|email|park|ask|talk|speak|visit|use|read|see|phone|message|text|ring|also
    if|should|whenever|when|what|anything ~1 @you ~1 have|need|want|would|like|prefer|can|ever|are|should
    let|letting|tell|telling|show|showing|give|giving|send|wish|wishing|offer|help|assure|invite|welcome|from|with|to|hearing|owe ~1 @you
    @you ~1 are|made|make|just|all|really ~3 kind|sweet|right|welcome|best|generous|day|week|month|morning|afternoon|blush|smile|star|thoughtful|nice|lovely|wonderful|amazing|ours
    ^ ~1 do|would|did|have ~0 @you
    @you ~1 will|can|should|may|might|could|would ~1 find|see|notice|spot ~1 us|me|it|the|our|two|a|an|that
    like|such|as ~1 yours
"""
