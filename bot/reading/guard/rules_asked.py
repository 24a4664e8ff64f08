"""What people ask of their own care, and what may stand under such a question; a table of patterns, see `matching`."""

from __future__ import annotations

from typing import Final

# What is asked, and the rule an answer breaks.
ABOUT: Final[dict[str, str]] = {
    "S1": """
        can|could|should|may|do|must ~1 i|we|he|she ~2 eat|drink|smoke|chew|swim|shower|exercise|run|brush|floss|rinse|fly|sleep|take|stop|wear|remove|ice|drive|lift|work|keep|still
        is|are ~1 it|that|this|they ~2 normal|bad|infected|supposed|dangerous
        is it ok|okay|safe ~1 to|for|that
        supposed ~1 to ~2 hurt|bleed|itch|feel|be|swell|throb
        what ~2 do|take|should & hurts|hurt|pain|swollen|swelling|bleeding|broke|broken|fell|popped|loose|numb|infected|fever
        how long ~4 numb|swollen|sore|hurt|bleed|wear|until|before
        when can ~1 i
        what|anything ~1 can ~1 i
        puedo ~3 comer|beber|tomar|fumar|nadar|correr|ducharme|enjuagar*|conducir|dormir|dejar|hacer
        es ~2 normal
        que ~2 hago|tomo|puedo & duele|hincha*|sangra|sangre|dolor|rompio|cayo|fiebre
        cuando|cuanto ~4 comer|beber|duele|hinchado|hinchada
        me|se|le ~2 duele|sangra|hincho|duelen|cayo|rompio|pica
    """,
    "P2": """
        when|what time ~2 is|are ~2 my|our|his|her
        my|mi ~2 appointment|appt|slot|cita|turno|visit|session|cleaning|surgery|consulta
        can|could ~1 i|we|you ~2 get|come|fit|squeeze|see|move|switch|change|reschedule|cancel ~3 in|me|him|her|my|tomorrow|today|sooner|earlier|it / record|records|prescription|copy|copies|dog|pet
        get me|us|him|her in
        am|are ~1 i|we ~2 still|booked|scheduled|on|confirmed|next|down
        me toca
        puedo ~2 pasar|cambiar|mover|venir|adelantar|cancelar / perro|mascota
        hueco|sitio|cita ~2 para mi|hoy|manana|nosotros
        is ~1 dr|doctor ~3 free|available|in
        any|anything ~1 openings? ~2 for me|us|my
    """,
    "P7": """
        my|mi|mis|our|his|her ~2 results|labs|lab|xray|x|rays|scan|biopsy|referral|prescription|refill|claim|paperwork|order|glasses|lenses|retainer|crown|guard|splint|test|tests|resultados|receta|analisis|analitica|radiografia|ferula|plantillas|informe|volante|gafas|biopsia / copy ; copies ; how ~1 can ; lawyer ; emailed
        did|has|have|is|are|ya ~1 my|mi|mis|his|her ~3 arrive|arrived|come|came|ready|in|llego|llegado|lista|listo|listas|back|sent|go|gone|through
        did ~1 you|the|pharmacy|they|she|he ~2 get|got|send|receive|fax|mail|call ~1 it|my|the|in
        got ~1 my
        llego|llegaron ~2 mi|mis|la|el
    """,
    "P5": """
        how ~1 much do|did ~1 i|we ~1 owe|still
        do ~1 i|we ~1 owe
        my|mi ~2 balance|bill|copay|deductible|refund|payment|saldo|factura|cuenta
        what|cuanto ~1 do|debo|le debo
        was|am ~1 i ~2 charged|covered|billed
        cost|price|charge ~1 for me
    """,
}
PASSES: Final = """
        call|calls|ring|phone|contact|email|mail|reach|<phone>|<email>|<url>|website|online|message|text|dm|line|portal|desk|office|reception|recepcion
        llam*|telefono|correo|contact*|escrib*|web|linea|marque|marcar
        privacy|confidential|private|privately|public|privado|privada|privacidad|confidencial*|publico
        911|112|999|988|emergency|urgencias|emergencia|emergencias
        @thank|@sorry|@ethank|@esorry
        advise|advice|comments|comment|facebook|here|aconsejar|comentarios
        depend|depends|depende
        hope|@hope|@ehope
"""
