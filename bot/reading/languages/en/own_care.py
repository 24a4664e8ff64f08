"""English: what people ask of their own care, and what a reply may say under such a question."""

from __future__ import annotations

# What is asked, and the rule an answer breaks.
ABOUT: dict[str, str] = {
    "S1": """
        can|could|should|may|do|must ~1 i|we|he|she ~2 eat|drink|smoke|chew|swim|shower|exercise|run|brush|floss|rinse|fly|sleep|take|stop|wear|remove|ice|drive|lift|work|keep|still
        is|are ~1 it|that|this|they ~2 normal|bad|infected|supposed|dangerous
        is it ok|okay|safe ~1 to|for|that
        supposed ~1 to ~2 hurt|bleed|itch|feel|be|swell|throb
        what ~2 do|take|should & hurts|hurt|pain|swollen|swelling|bleeding|broke|broken|fell|popped|loose|numb|infected|fever
        my|his|her ~3 stitches|stitch|filling|crown|retainer|bracket|wire|tooth|gum|gums|jaw|knee|face|cheek|ear|incision|scar ~3 came|fell|broke|broken|popped|hurts|swollen|bleeding|loose|numb|throbbing|itches|oozing
        numb|swollen|bleeding|throbbing|sore|oozing ~4 later|still|now|after|since
        how long ~4 numb|swollen|sore|hurt|bleed|wear|until|before
        when can ~1 i
        what|anything ~1 can ~1 i
    """,
    "P2": """
        when|what time ~2 is|are ~2 my|our|his|her
        my|mi ~2 appointment|appt|slot|cita|turno|visit|session|cleaning|surgery|consulta
        can|could ~1 i|we|you ~2 get|come|fit|squeeze|see|move|switch|change|reschedule|cancel ~3 in|me|him|her|my|tomorrow|today|sooner|earlier|it / record|records|prescription|copy|copies|dog|pet
        get me|us|him|her in
        am|are ~1 i|we ~2 still|booked|scheduled|on|confirmed|next|down
        me toca
        is ~1 dr|doctor ~3 free|available|in
        any|anything ~1 openings? ~2 for me|us|my
    """,
    "P7": """
        my|mi|mis|our|his|her ~2 results|labs|lab|xray|x|rays|scan|biopsy|referral|prescription|refill|claim|paperwork|order|glasses|lenses|retainer|crown|guard|splint|test|tests|resultados|receta|analisis|analitica|radiografia|ferula|plantillas|informe|volante|gafas|biopsia / copy ; copies ; how ~1 can ; lawyer ; emailed
        did|has|have|is|are|ya ~1 my|mi|mis|his|her ~3 arrive|arrived|come|came|ready|in|llego|llegado|lista|listo|listas|back|sent|go|gone|through
        did ~1 you|the|pharmacy|they|she|he ~2 get|got|send|receive|fax|mail|call ~1 it|my|the|in
        got ~1 my
    """,
    "P5": """
        how ~1 much do|did ~1 i|we ~1 owe|still
        do ~1 i|we ~1 owe
        my|mi ~2 balance|bill|copay|deductible|refund|payment|saldo|factura|cuenta
        was|am ~1 i ~2 charged|covered|billed
        cost|price|charge ~1 for me
    """,
}
# What may stand under such a question.
PASSES = """
    call|calls|ring|phone|contact|email|mail|reach|<phone>|<email>|<url>|website|online|message|text|dm|line|portal|desk|office|reception|recepcion
    privacy|confidential|private|privately|public|privado|privada|privacidad|confidencial*|publico
    advise|advice|comments|comment|facebook|here|aconsejar|comentarios
    depend|depends|depende
"""
# Rules that count only under a question, where a short answer says more than its words.
ASKED: dict[str, str] = {
    "P7": """
        certain: ^ ~2 got ~1 it|them|that|your / idea
        certain: ^ ~1 it|they ~1 is|are|'s ~1 here|in|ready|done|back
        certain: ^ ~3 it|they|she|he|these ~1 came|arrived|is|are|did|has|have|was|were ~2 in|ready|back|arrived|yesterday|waiting|sent|done / website|page|site|anyone|office ; open ; used|done|known|recommended|decades
        certain: ^ ~2 the|your|su|la|el ~3 came|arrived|is|are|has|have|went|was|llego|esta ~3 in|ready|back|here|yesterday|today|arrived|monday|tuesday|lista|listo|ayer|hoy / first ~1 time ; office ; building ; lot ; clinic ; open|closed ; desk
        certain: looks ~1 like ~4 @date|<clock>|@number|<money>|you|your|the
        certain: ^ ~1 called|phoned|sent|faxed ~1 it|them? ~1 in|over|to ~2
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
        he|she|you|they can|may|could @comma / <phone>|<email>
        it ~1 gets ~1 better|easier|worse ~2 from|after|by|tomorrow
        showers|shower|swimming|exercise|driving ~1 is|are ~1 fine|ok|okay
    """,
}
