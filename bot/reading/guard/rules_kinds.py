"""Kinds of disclosure that need no word of care: dealings with the writer, advice, ages and weights, veiled hints.

Longer than the usual file because it is a table, see `matching`; English first, Spanish below. A line that begins with `certain: ` is right about nearly every reply.
`END` among words is the end of
a sentence. `ASKED` counts only under a
question, where a short answer says more than its words: "Got it this morning" tells that something was sent.
"""

from __future__ import annotations

CONDITIONS: dict[str, str] = {
    "everybody": """
        most|many|some|anyone|anybody|everyone|everybody|people|adults|kids|children|patients|usually|generally|typically|often
        la mayoria
        no one
        muchas|cualquier|todos|todas|suele|suelen|personas
        cannot|can not ~2 advise
        911
    """,
}

RULES: dict[str, str] = {
    "P7": """
        certain: no|any ~2 trace|record|records|sign|note|entry|file ~3 of|in|for|under ~6 you|your|name|call|visit|log|books|system|appointment|booking|this ~1 person|such|anyone / confirm ; public
        certain: system|log|books|schedule|calendar|database ~2 has|have|shows|show ~2 no|nothing
        certain: never ~2 set|stepped ~1 foot
        certain: persona ~2 desconocida|desconocido
        certain: team|staff|we|nobody ~2 recall|remember|recalls ~3 incident|visit|call|you|this|conversation
    """,
    "P3": """
        certain: @your ~0 implant*|crown*|filling*|extraction*|surgery|braces|veneer*|aligner*|retainer*|denture*|cleaning|root_canal|root|x|treatment|procedure|injection|stitches|biopsy|prescription|cast|brace / if ; anyone ; whether ; any ~1 questions|question ; should ; when ; before|during ~1 your ; never|not
        certain: sorry|@sorry ~2 hear|read|learn ~1 about ~1 the|your ~1 @cond|@treat|@med / anyone
        two|one|three down ~3 and|what|to|more
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
        firm* ~2 consentimiento|contrato|presupuesto
        spent ~3 hour|hours|minutes ~2 on|with ~1 this|you
        @comma as promised|agreed|discussed
        you were ~2 told|informed|shown|given|asked|offered|warned
        certain: you signed|agreed|initialed|knew|consented|declined|refused
        remember|remembers ~2 this|the ~2 one|case|well|day|call / stars
        knows|know exactly|very why|what|well
        let|sent|asked ~1 her|him ~1 go|leave
        certain: como ~1 hablamos|hablado|acordamos|quedamos|dijimos|explicamos|conversamos
        certain: se ~1 le|te|les ~1 explico|dijo|informo|advirtio|indico|atendio|aviso|entrego|mando|envio
        certain: le|te|les ~1 explicamos|dijimos|atendimos|llamamos / en|al|puede
        ya ~2 le|te|les ~2 mandamos|enviamos|avisamos|llamamos
        la|lo|los|las hablamos|resolvimos ~3 telefono|martes|ayer|ustedes
    """,
    "S1": """
        certain: that|this|it|totally|completely|perfectly|absolutely|pretty|quite|is|'s ~1 normal|expected|typical / %everybody ; not normal ; back ; not ~1 normal ; hours
        certain: ^ normal ~2 END|@comma
        certain: every ~1 @number|two|three|four|six|eight|twelve ~1 hours|hour / open ; round ; cleaning|cleaned|disinfect*|checked|check|toilet*|bathroom*|washroom* ; %everybody
        certain: once|twice|three|two|one|@number ~1 times? ~1 a|per day|daily ~4 END|@comma|with|for|until / open ; %everybody ; call|read|check|clean*
        certain: take|taking|took|stop|stopping|finish|continue|skip|double|keep ~3 ibuprofen|tylenol|advil|aspirin|acetaminophen|@med|pill|pills|antibiotic*|dose|course / %everybody
        certain: ice|icing ~2 it|that|the|your|on|for / cream ; %everybody ; break
        certain: put|apply|use|keep|hold|try ~3 ice|heat|gauze|tea|clove|pressure|pack|compress / %everybody
        certain: rinse|rinsing|gargle|swish ~3 salt|warm|it|your|with|END|today|tomorrow|twice|gently / %everybody
        certain: bite|biting|chew|chewing ~2 on|the|other ~3 gauze|bag|side|side|soft / %everybody
        certain: keep ~1 it|that|the|your ~2 clean|dry|elevated|covered|moving|still|wrapped / we|our ; %everybody
        certain: give ~1 it|that ~2 few|couple|another|some|one|two|@number|day|week ~2 days|day|week|weeks|time|more|hours|month|END
        certain: should|will ~2 calm ~1 down
        certain: should|will|usually|to ~1 fade|settle|ease|subside|heal|loosen|resolve ~4 by|in|within|on|over|soon|down|itself|END|@comma / we ~5 resolve|settle|calm|ease ; us ~3 resolve|settle ; help|like ~2 resolve|settle|calm
        certain: goes|go|going|went|comes|wears|wear|wearing ~1 away|down|off ~4 by|in|on|within|few|soon|itself|own|after / %everybody
        certain: nothing|no|not|do ~2 need|reason|to|not ~1 worry|panic|worried|concern|alarm ~2 END|@comma|about|hun|dear / %everybody ; hours
        certain: you|u ~1 should|need|must|can ~2 notice|feel|avoid|stop|rinse|ice|rest|wear|brush ~3 @number|less|more|it|the|your|soft|a / call|website|page|film ; from|video
        looks|look|sounds|seems ~2 fine|normal|healthy|infected|inflamed|ok|okay|good ~2 END|@comma|to|from|in|but / %everybody ; like|great ~2 idea
        shows ~1 normal|healthy|good|early
        no ~2 solid|food|straws|smoking|alcohol|coffee|exercise ~3 for|until|after|today / %everybody ; allowed|please|sorry
        look|get ~1 worse before ~2 better
        certain: eso|completamente|totalmente es? normal|comun ~4 END|@comma|primeras|los|las|al|unos / %everybody
        certain: tome|toma|tomese|aplique|aplicate|pongase|ponte|use|muerda|enjuague|enjuaguese|evite|siga|suspenda|termine ~3 ibuprofeno|hielo|gasa|sal|pastilla*|antibiotico*|frio|calor|tratamiento / llame ; pagina ; linea
        certain: no se ~1 enjuague|preocupe|asuste|alarme
        certain: cada @number|ocho|seis|doce ~0 horas / abrimos
        todavia no ~1 espere|@comma
        se ~1 le|te ~1 va|quita|pasa|baja ~2 en|solo|a|quitar|pasar|bajar
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
        que ~1 guapa|guapo ~1 END|@comma
        ya falta poco
    """,
    "P6": """
        certain: sorry|apologize|apologies|regret ~4 ran|running|kept|made|had|were|was ~2 behind|late|waiting|wait ~3 @date|<date>|yesterday|today
        sentimos|lamentamos ~6 el|del|aquel ~1 dia|martes|lunes|jueves|viernes|miercoles|sabado ~1 @number|END|@comma
        certain: sesiones|citas|visitas ~1 dan|juntos|contigo
        certain: @number|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve ~0 year|yr|month|week|yrs|years|months ~0 old|olds & he|she|him|her|rocked|did|was|for|brave|tough|such / we|our ~3 practice|clinic|office|building
        certain: for ~1 a ~2 year|yr ~1 old
        @number|two|three|four|five|six|seven|eight|nine|ten|fifteen|twelve ~0 years|months|decades|weeks ~1 together|later|strong|and counting
        generations one|together|@comma ~2 dentist|clinic
        last @day ~4 chaos|crazy|busy|rough|hectic|bad & you|your
    """,
    "P1": """
        certain: thank|thanks|grateful|thx|ty|@thank ~4 choosing|trusting|visiting|picking|switching ~2 us|our|with|END|@comma
        certain: thank|thanks|@thank ~3 coming|stopping|popping|dropping ~0 in|by|over ~2 END|@comma|us|today|yesterday|@date|again
        certain: thank|thanks|@thank ~3 being ~2 our|a|such ~3 @patient
        certain: thank|thanks|@thank ~3 @number|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty ~2 wonderful|great|lovely? years
        certain: gracias ~2 por ~1 elegirnos|visitarnos|venir|confiar|escogernos|preferirnos|acudir
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
        se ~1 porto ~1 super|muy|bien|tan|de
        que ~1 valiente
        certain: gracias ~1 por ~1 venir
    """,
    "P5": """
        certain: still|you|u ~2 owe|owed|owes
        balance|amt|amount|bill|invoice ~3 due|owed|left|outstanding|email|emailed|remaining / any|no
        looks ~1 like <money>
        <money> ~2 is|are|was ~1 left|due|owed|outstanding
        certain: ate|covered|waived|absorbed ~2 half|the|all|fee|cost
        half ~1 off ~2 because|bc
        certain: insurance|ins|plan|seguro ~3 denied|negated|nego|declined|refused|pay|expired|turned|rejected ~2 it|this|that|END|@comma|down|for / any ; most ; if ; accept*
        turned|sent ~1 it ~1 down & insurance|plan|they|claim|ins
        saldo|copago|deducible ~3 corresponde|cubrio|fija|es|seguro|plan
    """,
    "T2": """
        ^ ~3 do not know ~3 END|@comma|what|how|why|who|when|sorry
        ^ ~3 not ~1 sure ~4 END|@comma|how|what|why|who|when|about|sorry
        have|got ~1 no ~1 idea / how many ; how much ; how happy
        new ~1 here / patients|adults|chairs ; our
        not ~2 my|our|this ~1 department|job|desk
        ^ no ~1 se ~1 END|@comma
        no ~1 estoy|estamos ~1 segur*
        soy ~1 nuev* ~1 aqui|END
        above ~1 my ~1 pay|head
    """,
    "T11": """
        we|i|our|ours ~1 made|was|were|is|our ~2 mistake|mistakes|error|fault
        mistake|error|fault ~2 was|is ~1 ours|our
        we|i ~2 got|did ~2 this|it|that ~1 wrong
        we|i ~1 messed|screwed ~1 up
        we|i ~1 were|was ~1 wrong
        nos equivocamos
        fue ~2 culpa|error ~1 nuestra|nuestro
        cometimos ~2 error|errores
    """,
    "T12": """
        ask ~2 you ~2 not|stop|refrain ~3 talk|speak|talking|speaking|write|use|using|insult*
        not ~2 tolerate|accept ~4 language|tone|abuse|insults / discrimination ; racism ; harassment
        le ~1 pido|pedimos ~4 respeto|tono
    """,
    "C2": """
        everything ~3 set|make|put ~2 things|this|it ~1 right
    """,
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
        certain: borre|quite|elimine|cambie|edite|retire ~2 eso|esto|la|el|su|resena|comentario|publicacion / nunca|nadie|jamas
        certain: wrong ~4 place|office|business|clinic|page & take|taking|down|removing|mind|delete
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
        certain: deje|dejenos|publique|escriba ~3 cinco|5|resena|estrellas ~6 regalamos|regalo|gratis|descuento|sorteo
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
    """,
}

ASKED: dict[str, str] = {
    "P7": """
        certain: ^ ~2 got ~1 it|them|that|your / idea
        certain: ^ ~3 it|they|she|he|these ~1 came|arrived|is|are|did|has|have|was|were ~2 in|ready|back|arrived|yesterday|waiting|sent|done / website|page|site|anyone|office ; open
        certain: ^ ~2 the|your|su|la|el ~3 came|arrived|is|are|has|have|went|was|llego|esta ~3 in|ready|back|here|yesterday|today|arrived|monday|tuesday|lista|listo|ayer|hoy / first ~1 time ; office ; building ; lot ; clinic ; open|closed ; desk
        certain: looks ~1 like ~4 @date|<clock>|@number|<money>|you|your|the
        certain: ^ ~1 sent|faxed|mailed|emailed|called ~3 pharmacy|over|yesterday|today|morning|lab|insurance
        certain: ^ ~1 still ~1 pending|processing|waiting|out
        certain: good news ~3 clear|negative|back|ready|benign|approved|in
        certain: ^ ~1 they are|did|were since|on|yesterday|today|all|both
        <money> ~2 after|left ~3 insurance|plan|END
        you ~2 are ~1 @ordinal|next|third|first|second ~3 line|list
        received|processed|sent|faxed|filed ~3 it|them|that|yesterday|today|this|last|already|morning / applications ; newsletter
        has|have ~2 looked|reviewed|checked|read ~2 at|it|them|already
    """,
    "P2": """
        certain: have|has|got|had ~2 a|an ~1 spot|slot|opening|place|gap|time ~4 @date|<clock>|tomorrow|today|at|for
        certain: spot|slot|opening|gap ~4 @date|<clock>|tomorrow|today|tonight ~6 for|at|@comma|END
        certain: put|got|have|booked|moved|penciled|see|fit ~1 you ~4 down|in|at|for|on|@date|<clock>|tomorrow|END
        certain: @date|<clock> ~2 works|fine|perfect / open ; closed
        certain: @date|<clock> ~3 free ~1 for ~2 the|your|you|follow
        certain: le|te ~1 toca|esperamos|anotamos|tenemos ~3 @date|el|a|para
    """,
    "S1": """
        certain: ^ ~1 yes|yep|yeah|no|sure|nope|si ~1 @comma ~1 one|two|@number|take|stop|finish|keep|every|eat|drink|puede|no ~3 every|with|pills|tablets|eat|drink|stop|is|should|can|normal|hours|tome / %everybody ; open ; cost* ; minutes|parking|card* ; we ; free
        certain: with|after|before food|meals|eating|bed|dinner|breakfast / %everybody
        certain: ^ ~2 stop|finish|continue|take|keep|avoid|skip|rinse|hold|wait|remove|loosen ~3 the|your|it|taking|wearing|on|a|until|that / %everybody ; call ; in ~1 touch
        do ~1 not ~1 stop|rinse|eat|drink|touch|pull|worry|panic|wear|move|chew
        common ~1 and|after ~4 goes|usually|down|days|first / %everybody
        certain: ^ ~2 put|keep|use|leave|wear|try|hold ~4 wax|ice|gauze|cotton|floss|pressure|bag|retainer|brace|splint / %everybody
        certain: nothing|only|just ~2 sips|midnight|liquids|water ~3 midnight|water|END|@comma
        certain: is|are|should ~1 fine|ok|okay|safe ~1 as ~1 long / %everybody
        certain: ya puede ~1 comer|beber|conducir|manejar|volver|mojar*
        nada de
        he|she|you|they can|may|could @comma
        it ~1 gets ~1 better|easier|worse ~2 from|after|by|tomorrow
        showers|shower|swimming|exercise|driving ~1 is|are ~1 fine|ok|okay
    """,
}
