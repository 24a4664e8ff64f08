"""What is given away in passing: greetings to relatives, the writer as a third person, papers and looks into files, hints.

A table like `rules_kinds`, see `matching`; English first, Spanish below. A line that begins with `certain: ` is right about
nearly every reply.
"""

from __future__ import annotations

RULES: dict[str, str] = {
    "P1": """
        certain: hugs|hug|hi|hello|love|best|regards|kiss|kisses|recuerdos|besos|beso|saludos|abrazo|saluda ~1 to|a|for|de ~2 @rel1|grandma|gma|gramps|abuela|abuelo|abu|madre|padre|hija|hijo|esposo|esposa|nena|nene|suegra / mother's ; mothers
        certain: person|individual|lady|gentleman|guy|man|woman|one|family who|that ~1 wrote|posted|left ~2 this|it|the|that ~3 was|had|has|came|missed|refused|received|declined|owes|is|chose
        reviewer|author|poster|writer ~4 was|had|has|came|missed|refused|received|declined|left|owes|chose|stopped|signed / anyone ; if ; any ~1 reviewer ; confirm
        certain: you ~1 were|are|was ~1 dismissed|discharged|released|terminated ~2 from|in|as
        thank ~1 you for ~2 making ~2 us|our ~2 your
        certain: our|my ~1 favorite|favourite ~1 wiggler|giggler|patient|chatterbox
        certain: great|lovely|wonderful|sweet|fun ~2 group|set|bunch|pair ~1 of ~1 siblings|brothers|sisters|twins|cousins
        certain: care ~1 for|of ~1 your|the ~3 family|son|daughter|mother|mom|dad|kids|children|hija|hijo
        we ~1 remember|recall ~1 your|you|the ~3
        confiar|elegirnos|confiado|elegir ~3 nosotros|nuestra|cuidado|cuidar|tratamiento
        gracias ~2 por ~2 hacernos ~3 parte|dentista|clinica
    """,
    "P2": """
        certain: when|while|day|morning|afternoon|evening|night|after|time you ~1 were|was|came|visited|stopped ~2 in|here|there|with|by|over / whenever ; anytime
        certain: missed|no_show|cancelled|canceled ~3 appointment|appointments|mornings|visits|sessions|citas|check / anyone ; policy ; everyone ; if ; charge|fee
        certain: in the room ~1 that ~1 day|morning|afternoon|night
        next stop
        certain: same ~1 time|chair|place @comma|next|same / anyone ; seen ; about|at|all|usually|around ~2 same
        certain: all ~1 set ~2 for ~3 @date|<clock>|tomorrow
        certain: you ~2 arrived|showed|came|were|was ~4 late|minutes|early / if ; anyone ; we ~1 were
        certain: llego|llegaste|llegasteis ~3 tarde|minutos
        certain: falto|faltaste|ausento|ausentaste ~4 cita|citas|sesion|sesiones|consulta|consultas
        certain: saliera|salieras|salio|saliste ~3 centro|clinica|consulta|consultorio
        no se presento|presentaste
        certain: te|le|os ~1 toca|guardamos|apuntamos|reservamos|hicimos ~3 hora|hueco|sitio|cita|huequito|jueves|martes|lunes|miercoles|viernes
        certain: ran|running|run ~1 over|late|behind ~1 with ~1 you
        certain: sorry|apologize|regret ~3 that ~1 your ~2 last|recent|latest|first ~1 @visit1|cleaning|surgery|treatment
        certain: pencil|squeeze|fit|slot|sneak ~1 you|us ~1 in|down
        certain: su|tu ultima|proxima|primera ~1 cita|visita|consulta|revision
        hasta ~2 proxima|siguiente ~1 revision|cita|visita|consulta|limpieza
        next|when ~1 you ~1 are|re ~1 next|back ~1 in
        pasate|venga|vente|ven ~2 cuando|manana|hoy|ya|a|por ~1 END|recoger*|quiera|quieras|las
    """,
    "P6": """
        certain: delay|wait|mix|demora|retraso|espera|percance ~5 last|pasado|dia|on ~2 @day|@eday|@number|<date>
        certain: after|tras ~2 years|anos together|juntos|juntas
        certain: patience ~1 on ~1 the ~1 @ordinal|@number
        @number|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty months|years|weeks ~1 went|flew
    """,
    "P7": """
        certain: reviewed|checked|searched|pulled|listened|combed|scoured ~4 chart|file|files|record|records|notes|recording|tape|footage|log|logs|history|system / would ; will
        certain: revisado|revise|revisamos|miramos|mire|consultado|comprobado|escuchado ~3 historial|ficha|fichas|expediente|archivos|agenda|registros|grabacion
        certain: no figura|consta|aparece END|@comma|en|usted|su|ningun|ninguna|nadie
        certain: team|staff|we|nobody|i ~3 recall|remember ~3 incident|visit|conversation|appointment
        certain: never ~2 under ~1 our ~1 care
        certain: we|i have|had ~1 not|never ~1 met|seen|treated ~3 END|@comma|you|this|him|her|person / everyone
        certain: never ~1 met|seen|treated|heard ~1 of? you|this|person|reviewer / before|like|such
        certain: not ~2 patient|client|one ~2 of ~1 ours|our ~1 END|@comma|patients|clients
        certain: no|zero|without|returns|returned ~2 hits|match|matches ~4 END|@comma|for|name|reviewer|this
        certain: no ~1 consta|figura|aparece|encontramos ~4 paciente|nombre|cita|historial|registro|nuestros|nuestro|usted
        certain: signature|firma ~2 on|en ~1 file|archivo|registro
        certain: recording|footage|recordings ~4 shows|confirms|found|proves|call|remained
        certain: unable|not ~3 locate|find|identify ~4 individual|person|patient|name|record|anyone / confirm
        somebody|someone|person|people who|that ~1 was|were|is|has ~1 never ~3 here|patient|care|treated|seen|client|in
        se ~1 le|te ~1 reprogramo|cambio|cancelo
        como ~1 consta|figura ~2 en
        we ~1 know ~6 by ~1 name
    """,
    "P11": """
        certain: aunque|pero ~1 si ~1 podemos|puedo|podria ~1 decir|contar|aclarar|afirmar|compartir
        certain: can|will|may ~1 say|share|add|tell ~1 though|however ~1 @comma? that
    """,
    "P13": """
        certain: initialed|initialled|acknowledged|signed ~4 sheet|form|estimate|consent|paperwork|agreement|page|financing
        certain: le|te recordamos ~2 que ~3 firmo|firmaste|acepto|acudio|recibio|pago|pagaste|llego
        certain: attempts|attempted|tried ~4 contact|reach|call|calling|reaching ~1 you
        certain: our|the ~2 nurse|doctor|biller|hygienist|assistant|manager|team|coordinator ~2 called|phoned|tried|rang|texted|emailed ~2 you|your|cell|twice|on|monday|tuesday|wednesday
        certain: te|le|les|os ~1 llamamos|devolvimos|escribimos|avisamos|advirtio|advertimos|explico ~4 ayer|lunes|martes|llamada|veces|conteste|conto|dos|mismo|cogiste
        certain: we|i|our ~4 told|warned|advised|asked|reminded you ~3 / us ; if
        certain: was|were ~1 reviewed|discussed|explained|covered|gone ~1 with|over ~1 you
        certain: forgot|failed|neglected|omits|omitted ~2 mention|say|add|tell ~3 / we|us|our|i
        certain: estimate|form|forms|quote|consent|sheet|instructions|plan ~2 was|were ~2 printed|emailed|initialed|signed|explained|mailed|handed|discussed / everyone ; every ; policy
        certain: tenemos|tengo|hay ~1 apuntad*|anotad*|registrad* ~4 llamada*|cita*|visita*|mensaje*
        a peticion suya|tuya|propia
        offered ~2 you ~3 / whoever
        which|that|it you ~1 declined|refused|chose|rejected|requested
        in|during ~1 that ~1 room|appointment|call
        you|u|it ~1 asked|agreed|yelled|declined|refused ~2 first|twice|for|to|about
    """,
    "P5": """
        certain: your|su|tu ~1 insurance|insurer|plan|aseguradora|deductible|copay|mutua|seguro ~4 paid|denied|covered|rejected|refused|ended|expired|met|rechazo|cubrio|pago|denego|did|was|only|does|counts
        certain: what|part|lo ~1 that|que? ~2 plan|insurance|seguro ~2 did|not|no ~2 cubrio|cubria|cover|covers|pick|pay|END
        certain: credited|refunded|adjusted|waived ~2 your|su|the ~1 account|bill|balance|cuenta
        certain: debes|adeuda|debe ~2 meses|euros|<money>|plazos|sesiones
        certain: your ~1 card|balance|bill|deposit|payment|statement|copay|invoice|claim|account ~3 was|is|has|went|belongs|shows ~1 / if ; whether ; any
        certain: filed|submitted|resubmitted ~2 claim|preauthorization ~3 / we ~1 file
        insurance|plan paid|pays @number|<money>
        balance|account|bill ~4 collections
        saldo|importe|cargo ~4 pendiente|incluia
        fee|charge|fees ~4 because ~1 you
    """,
    "P3": """
        certain: rays|radiograph*|scan|images|image|biopsy|labs|radiografia* ~3 showed|revealed|confirmed|mostraba|mostro
        certain: @cond|@body|@treat|loss|drive|wait|teeth|bite|hueso|mordida ~2 like|como ~1 yours|suya|suyo|tuya|tuyo
        certain: pieza|diente|muela|tooth @number
        certain: tooth|pieza|diente|muela ~2 was|estaba ~3 beyond|saved|save|cracked|dead|danada|perdida|rota
        certain: did ~1 everything ~3 save ~1 the ~1 tooth|nerve|crown
        certain: @your|the ~1 doctor|hygienist|dentist|surgeon|therapist recommended|suggested|performed|prescribed / anyone
        certain: @your ~1 orthodontic|dental|physical|implant|medical? treatment|therapy|procedure / if ; should ; any ~1 questions
        certain: no more @treat|@cond|crutches|wires|gauze|flipper|metal|pain
        certain: @treat|wires ~1 off|out day|party|END|@comma
        no habia|hubo ~1 otra ~1 opcion|alternativa|remedio
        que|when ~1 te|they|we ~1 quiten|quitaron|quitamos|removed ~3 aparato|puntos|brackets|braces|stitches
        what ~2 great|lovely|gorgeous|perfect ~2 on ~1 you
    """,
    "P4": """
        certain: @glad|relieved|good|yay|so ~3 scan|tooth|pain|limp|lump|biopsy|swelling|@body|@cond ~2 is|was|went|has|behaves|gone|came|subsided|finally|feels|settled|clear|clean
        certain: ya ~1 no ~2 te|le|les ~1 duela|duele|moleste|molesta|tenga|tengas
        certain: alegra|alegramos|alegran ~3 que ~4 recuperacion|limpieza|cirugia|operacion|dolor|pierna|rodilla|dientes
        certain: verte|verle|verla|verlo ~3 caminar|andar|sonreir|recuperad*|evolucionar|correr|subir
        certain: @number|two|ten|nine|eight|seven|six lb|lbs|pounds|kilos|kg already|now
        recovery|recuperacion ~3 slower|faster|going|vaya|va|slow
        proud|orgullosos ~2 progress|progreso|of ~2 progress|how ~2 far
        you ~1 both ~1 made|worked|did
        certain: quedaste|quedo|quedaron|quedado|quedasteis ~3 bellisim*|precios*|guapisim*|guapa|guapo|perfect*|divin*|hermos*|linda
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
    "P8": """
        certain: you|your ~1 are|were|is ~1 his|her|their ~1 fave|favorite|favourite|bravest|best
        certain: he|she|dr ~4 said|says|swears ~2 you ~1 were ~2 bravest|best|calmest|easiest|toughest
        certain: pregunta|preguntan|pregunto|acuerda|acuerdan ~1 por|de usted|ti
        who ~2 did|placed|fitted|made|performed ~2 the|your ~1 fitting|filling|crown|cleaning|surgery|@treat
        certain: loved|enjoyed ~2 working|taking|treating|caring|meeting ~3 you|your
        says|said|thinks ~2 the|your ~1 @treat|@body|@cond
    """,
    "S1": """
        certain: soft|liquid|bland|mushy foods|food|stuff|diet|things ~4 today|tonight|until|for|tomorrow|days|week|only|END
        certain: finish|complete|take ~2 whole|entire|full|rest ~3 pack|course|bottle|prescription|box
        certain: prop|elevate|elevated ~2 head|yourself|leg|foot|pillow|pillows|two / we ; our
        certain: some|mild|little|slight|bit ~2 swelling|bleeding|redness|soreness|numbness|sensitivity|tenderness|throbbing|discomfort|bruising ~3 expected|common|normal|fine|usual|ok|okay / %everybody
        certain: means ~2 healing|mending|knitting|working / %everybody
        certain: retainer|guard|splint|brace|aligners|bands|elastics|mouthguard ~2 every|each|at night|day|nite
        certain: put|use|keep|leave ~3 wax|ice|gauze|cotton|heat|pressure ~6 until|for|on ~3 / %everybody ; we
        certain: not ~1 scratch|pick|poke ~2 it|that|END|at
        certain: stop|pause|skip ~2 exercises|stretches|drops|tablets|pills|running|flossing ~4 / %everybody
        certain: cold|warm compress|pack ~4 / %everybody
        certain: continue|keep ~2 medication|exercises|drops|cream|tablets ~2 as|for|until|twice / %everybody
        certain: minutes ~2 at ~2 time
        certain: feeling|numbness|soreness|swelling|sensation|throbbing ~4 goes|go|disappear|disappears|fade|fades|wears ~2 away|own|off|by|in / %everybody ; usually ~1 not
        certain: tenderness|soreness|swelling|itch ~4 good ~1 sign
        certain: mejor ~1 espere|espera ~4 antibiotico|dias|puntos|terminar|manana
        certain: dias|semanas mas ~2 listo|lista|END
        certain: baja|bajara|bajar ~2 la|el ~1 hinchazon|inflamacion|dolor
        certain: wear|use|keep ~3 retainer|guard|splint|brace|aligners|bands|them ~2 night|day|daily|on
        try|not not? ~2 worry ~2 too|about|much
        common ~1 after ~3 injection|surgery|extraction|procedure|filling
    """,
    "R1": """
        certain: rating|review|post|stars|star ~1 replaced|updated|revised|upgraded|edited|gone END|@comma
        certain: reviews|posts|review|post|stars can ~1 be ~1 edited|changed|updated|deleted|removed
        certain: photo|review|comment|copies|paragraph|bit|part|picture ~6 come|take|taken|took|disappear|vanish ~2 down|out|off|END|once / never ; nobody
        certain: taking ~1 the|this|that|it ~1 whole? thing? ~1 down|off / parking
        certain: cambialo|cambiarlo|subenos|subirnos|subanos|subele|sube|suba ~5 estrella*|nota|cinco|5|puntuacion
        certain: vuelta|mirada|repensar|reconsider*|replante* ~5 estrellas|resena|puntuacion|nota|comentario
        certain: actualiz*|modifi*|retir*|corrij*|rectifi* ~3 resena|opinion|comentario|publicacion|estrellas|texto / nunca ; nadie ; jamas
        certain: merecer|ganar*|ganemos ~3 cinco|quinta|estrellas
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
        certain: star|stars|review free|gratis
        certain: free|complimentary|gratis|regalo|voucher|credit ~6 every|each|for|por|cada ~3 star|stars|review|reviews|resena|estrellas / never ; not ; nobody ; no
        certain: mention|show|bring|screenshot|flash|enseñe|ensene|muestre ~3 review|post|screenshot|resena ~8 off|free|discount|gift|percent|us|gratis|descuento
        certain: refund|credit|waive|drop|forgive ~8 remove|removing|removal|delete|deletion|down|revis*|retract
        certain: remove|delete|down ~6 refund|credit|waive|voucher
        certain: regalamos|regalo|gratis|coste|invitamos|descuento|cepillo|blanqueamiento ~7 resena|estrellas|actualiz*|cinco|5
        certain: opinion|resena|estrellas ~8 por ~0 ciento
        certain: resena|estrellas|cinco|5|opinion ~5 regalamos|regalo|gratis|invitamos|descuento|sorteo
        certain: gift|bag|freebie|goodie|coffee ~10 star|stars|five & if|and|once|when
    """,
    "R3": """
        certain: rumors|rumours|words|accusations|lies ~4 price|expensive|costly|caro
        certain: ante ~2 juez|tribunal|juzgado
        certain: despacho|abogado*|abogada*|bufete ~6 copia|tiene|tienen|sigue|siguen|leido|estudia|valora
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
