"""Spanish: treatments, symptoms, medicines, and how it went; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

RULES: dict[str, str] = {
    "P3": """
        @eyour ~1 molestia*
        molestia* ~2 tras|despues|en|durante|al|de ~3 @ehardclin|@ebody|@eambody|cita|sesion|visita|tratamiento
        sin ~1 molestia* & le|te|su|tu|usted|@eglad|anestesia
        siga|sigue|sigas|sigues|continua|continue ~2 con|teniendo|sintiendo ~2 @econd
        aparato|aparatos|alambre*|gomas|tornillo* & @eyou|@eyour|primera|primeras|semanas|animo|peores|merece
        es ~1 normal ~4 sangr*|duel*|hinch*|molest*|inflam*
        sure: @ehardclin / %es_general ; %es_faq ; %es_emergency ; privacidad|confidencial* ; cuesta|desde ; para ~1 ninos|adultos ; @evisit ~1 desde ; limpieza ~2 de ~1 la|las|los|nuestr* ~1 clinica|sala*|consulta|bano*|instalacion*|centro ; personal ~2 limpieza
        le|te|les ~2 van|va|ayudara|ayudaran|aliviara|mejorara & @ehardclin|esas|esos|esa|ese
        despues ~1 de ~1 la|el|su|tu|una ~1 @ehardclin
        @eyour ~3 @ehardclin / cualquier ; %es_emergency
        @eyour ~1 espalda|cuello|pie|pies|pierna|piernas|brazo|brazos|ojo|ojos|piel|boca|cabeza|mano|manos|oido|estomago / en ~1 su ~1 mano ; boca ~1 a
        sure: @ehardclin & @eglad|@esorry|@ethank|@epast|@ehope|felic*|enhorabuena|anim* / %es_faq ; privacidad|confidencial*
        sure: el|la|los|las|ese|esa|esos|esas|este|esta|un|una ~1 @ehardclin & le|te|su|tu|usted|fue|quedo|salio|estaba|necesit*|qued*|ha|han|haya|hayan|hizo|hicimos|realizamos / %es_faq ; privacidad
        le|te|les ~3 hicimos|pusimos|colocamos|realizamos|quitamos|sacamos|extrajimos|operamos|recetamos|diagnosticamos|recomendamos|aconsejamos|sugerimos|diagnosticaron|operaron|recetaron|duele|dolia|dolio|molesta / %es_emergency
        @eyour ~2 caso|diagnostico|condicion|estado|historia|salud|historial|operacion|proceso|situacion ~1 clinic*|medic*|de|dental|requeria|era|fue|necesitaba|es|que
        le|te|la|lo|les|os ~1 hemos|hayamos ~1 atendid*|cuidad*|tratad*|visto|recibid*|ayudad*|acompanad*|devuelt*|cobrad*
        @eyour ~1 caso / privacidad|discutir|hablar|comentar
        @eyour ~2 atencion|cuidado|cuidados ~1 medic*|dental*|clinic*|de|fue|con / agradec*|gracias
        protocolo|protocolos|procedimiento|procedimientos ~3 se|fue|fueron ~2 siguio|siguieron|cumpli*|correct*|seguid*
        tome|tomese|aplique|apliquese|tomate|ponte|pongase|enjuague* ~4 hielo|ibuprofeno|paracetamol|antibiotico*|sal|mg|analgesico*
        @ehardclin ~6 salio|fue|quedo|qued*|va|vaya|esta|este|mejor*|evolucion*|cicatriz* ~3 bien|mejor|genial|perfect*|exito|como
        quejaba|quejo|padece|padecia|sufre|sufria ~3 de|un|una
        @eyou ~2 diagnosticad*|operad*|tratad*|medicad*|sedad*|ingresad*
    """,
    "P4": """
        esos|estos|tus|sus|los ~2 resultados ~2 hablan|dicen|son|quedaron
        bailando|corriendo|caminando|andando|nadando|entrenando|jugando|sonriendo|durmiendo|comiendo|viajando ~2 otra|de|sin|como|mejor|ya
        te|le ~1 encante|encanta|guste|gusta ~2 tu|su|el|la|como
        ya ~2 puedes|puede|pueden|podras|podra ~2 comer|correr|morder|sonreir|reir|dormir|caminar|andar|masticar|saltar
        sin ~1 miedo|cojear|muletas|ayuda & ya|puede|puedes|@eyour|verte|verle
        no ~2 podia|podias|pudo ~3 ni? ~2 agacharse|caminar|andar|dormir|levantar*|mover*|comer|masticar|subir
        que ~1 guapa|guapo|bien|bonita|bonitos|bonito|preciosa|blancos ~2 quedado|quedo|quedaste|quedaron|luce|luces|estas|esta|te|le|se
        duerme|duermas|duermes|dormir|camina|caminas|camine|corre|corres|corra|come|comes|mastica|sonrie|sonries|sonria ~2 sin|mejor|bien|de|otra|nuevo & @eyou|ya|saber|alegr*|que|@eglad
        duela|duele|dolia|moleste ~1 menos|nada|ya|mas|tanto
        cambio|cambiazo|transformacion ~2 tan|mas|increible|espectacular
        luc*|presum*|estren*|disfrut* ~3 sonrisa|dientes
        vida ~2 mas ~1 facil
        este|estes|esta|estas|encuentre*|sienta*|sientas|encuentres ~2 mejor !experiencia|manera|forma|servicio
        se ~2 encuentra|encuentre|encuentres|encuentras|siente|sienta|sientas|sientes|recupere|recupera|recuperes|recuperas|note|notes|mejore|mejores|cure ~2 mejor|bien|pronto|rapido|recuperad*|del|de|ya
        te|se ~1 recupere|recuperes|mejore|mejores|sientas|sienta|encuentres|encuentre|cures|sanes
        pronta|rapida|buena|feliz|total|completa recuperacion|mejoria
        @eyour ~2 recuperacion|mejoria|evolucion|progreso|resultado|resultados|sonrisa|avances|avance|movilidad|cambio|transformacion / sacar|arranc* ~3 sonrisa
        nueva ~1 sonrisa
        sonrisa & luc*|nueva|bonita|preciosa|espectacular|radiante|disfrut*|quedado|quedo|sonri* / sacado|saca|arranca|arrancado|nos ~2 una ~1 sonrisa
        resultado|resultados & content*|feliz|felices|encant*|alegr*|satisf*|gust*|quedado|quedo|espera*|esperado
        quedado|quedo|quedaron|quedara|quedaran|quedaste|salio|saliera|salido|fue|fuera|ido|va|vaya|fueran|salieran|resulto ~2 todo|tan|muy|genial|bien|perfect*|estupend*|fenomenal|como ~2 bien|genial|perfect*|estupend*|fenomenal|esperaba|guap*|bonit*|deseaba & @eglad|esper*|ojala|@esorry|le|te|su|tu / experiencia|web
        ya|mas ~1 no? ~2 sin|nada ~2 dolor|molestias|dolores
        sin ~1 dolor|dolores|molestias / %es_faq
        ya ~2 no ~2 duela|duele|moleste|molesta
        esta|estas|estes|este|vas|va|encontrarse|encontrarte|sentirse|sentirte|verle|verte|ver ~2 mucho|ya|tan|muy ~1 mejor|bien|recuperad*|guap*
        cambiado|cambio|cambiar|devolver|devuelto|mejorado|devolverle|devolverte|cambiarle ~3 la? ~1 vida|sonrisa|confianza|movilidad
        vuelto|vuelva|vuelvas|volver|regresado ~3 a ~2 correr|caminar|andar|jugar|entrenar|sonreir|bailar|comer|dormir|nadar|trabajar|hacer ~1
        siga|sigue|sigas|continue|continua|disfrute|disfruta|disfrutes|disfrutar|luzca|luce ~3 mejorando|sonriendo|asi|sonrisa|sonreir|nueva|su|tu|luciendo / leer
        que ~1 se ~1 mejore|mejores
        anim* ~2 con ~2 la ~1 recuperacion|rehabilitacion
        le|te|les ~3 ayud* ~3 a ~2 sentir*|recuper*|mejorar|sonreir|dormir|caminar|superar
        exito & tratamiento|implante|operacion|cirugia|fue|todo|su|tu
        perder*|perdido|perdiera|superar|superado|quitar* ~2 el|ese|su|tu ~1 miedo|temor
    """,
}

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "P3": """
        certain: pieza|diente|muela|tooth @number
        certain: tooth|pieza|diente|muela ~2 was|estaba ~3 beyond|saved|save|cracked|dead|danada|perdida|rota
        no habia|hubo ~1 otra ~1 opcion|alternativa|remedio
    """,
    "P4": """
        que ~1 guapa|guapo ~1 END|@comma
        ya falta poco
        certain: ya ~1 no ~2 te|le|les ~1 duela|duele|moleste|molesta|tenga|tengas
        certain: alegra|alegramos|alegran ~3 que ~4 recuperacion|limpieza|cirugia|operacion|dolor|pierna|rodilla|dientes
        certain: verte|verle|verla|verlo ~3 caminar|andar|sonreir|recuperad*|evolucionar|correr|subir
        certain: quedaste|quedo|quedaron|quedado|quedasteis ~3 bellisim*|precios*|guapisim*|guapa|guapo|perfect*|divin*|hermos*|linda
    """,
}
