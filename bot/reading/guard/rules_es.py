"""The Spanish rules, in the same form as `rules_en`, all written without accents.

Longer than the usual file because it is a table.
"""

from __future__ import annotations

CONDITIONS: dict[str, str] = {
    "es_general": """
        cualquier|cualquiera|quien|quienes|nadie|ninguna|ningun|cada|alguien|particulares|nuestros_pacientes
        todas ~1 las ~1 personas
        todo ~1 el ~1 mundo
        a todos|todas
        todos ~1 los|nuestros ~1 pacientes
        quienes nos
    """,
    "es_faq": """
        suele|suelen|ofrecemos|aceptamos|hacemos|realizamos|tratamos|trabajamos|disponemos|atendemos|tenemos|cuesta|cuestan|dura|duran|desde|incluye|disponible|disponibles
        cualquier|cualquiera|nadie|quienes
    """,
    "es_hours": """
        abrimos|cerramos|horario|abierto|abierta|abiertos|llam*|telefono|atendemos|escrib*|respond*|contest*|reune|reunion|reunimos|comentarios|abre|abren|cierra|cierran|estamos
        lunes ~1 a
    """,
    "es_neverask": """
        nunca|jamas|no ~4 pedimos|pediremos|pedir|solicitamos|borramos|eliminamos|borrar|ofrecemos|queremos|quite|exigimos
        nadie|tampoco ~3 pid*|borr*|ofrec*|tiene
    """,
    "es_emergency": """
        urgencias|911|112|061|emergencia|emergencias
    """,
}

RULES: dict[str, str] = {
    "P1": """
        tenerte|tenerle|tenerlo|tenerla|teneros|tenerlos ~2 entre|como ~2 nuestr*|pacientes|paciente|clientes
        de|entre nuestros pacientes|clientes ~2 favorit*|mas|preferid*|querid*|consentid*
        eligiendonos|escogiendonos|prefiriendonos|visitandonos|confiandonos|acompanandonos|eligiendo|escogiendo
        seguir|siga|sigas|sigan|sigue|haber ~2 confiando|viniendo|contando|regresando|volviendo|acudiendo
        nos ~1 encontraras|encontraste|encontro|encontrara|hallaras|descubrieras|descubriste
        encanta|alegr*|felices ~3 que ~1 te|le ~2 encant*|gust*
        que|haya|hayas|han|has|hayan ~1 vuelto|regresado|venido|elegido|confiado|escogido|acudido
        familias|personas|pacientes|gente|clientes ~1 como ~1 la|el|los|las? ~1 suya|suyo|tuya|tuyo|suyas|suyos|vuestra|usted|tu|ti|ustedes
        puerta|puertas|brazos ~4 abierta|abiertas|abiertos|abierto
        para ti|usted|ustedes & siempre|puerta|aqui|casa|tuyos|suyos
        los ~1 tuyos|suyos|vuestros
        vuelva|vuelve|vuelvan|regrese|venga|ven|pase|pasate ~2 cuando|pronto|siempre|siempre ~2 quiera|quieras|guste|gustes|$ / vuelva ~2 a ~2 ocurrir
        cuidar|atender|tratar|acompanar|mimar|recibir|ver|servir ~1 a|de ~2 usted|ustedes|ti|vosotros|personas|pacientes|gente|alguien|familias ~1 / todas|cada|cualquier
        contigo|con usted|ustedes & @eglad|@ethank|trabajar|encant*|contando|siempre|proximo|placer|disfrut*|pas* / habl*|contact*|convers*|comunic*|respecto
        le|te|os|les ~2 echa*|extran* ~3 de|menos|mucho|hasta|$
        hasta ~1 que ~1 vuelva|vuelvas|regrese|nos|volvamos
        satisfecho|satisfecha|contento|contenta|feliz|encantado|encantada|comodo|comoda|satisfechos|contentos ~1 con|de ~3 nuestro|nuestros|nuestra|nuestras|nosotros|servicio*|trabajo|atencion|trato|resultado*|equipo & @eyou|est*|haya*|qued*|sient*|saber|leer|que / estamos ~2 satisfech*|content*|feliz|encantad* ; a ~1 todos
        siga|sigas|sigue|sigan|sigais ~1 contando|confiando|viniendo|eligiendo|visitandonos|con|prefiri*
        venir|vienes|viene|vienen|vengas|venga|acudir ~2 siempre|desde|hasta|tan|con|a ~2 lejos|vernos|nosotros|nuestra|aqui|siempre / venir ~1 bien
        por venir
        recibir*|acoger*|atender* ~2 los|les|las|le|lo|la ~2 nuevo|otra|pronto|siempre
        recibirlos|recibirlas|atenderlos|atenderlas|cuidarlos|verlos|tenerlos|acogerlos
        uno|una ~1 de ~1 nuestr* ~2 favorit*|pacientes|mejor*
        la ~1 proxima|siguiente $|@comma|nos|te|le
        te|le|os|les queremos|adoramos|apreciamos ~2 mucho|$|@comma
        eres|es|sois|son ~2 parte|familia|de ~2 familia|casa|favorit*|especial|equipo
        como ~1 en ~1 casa
        como ~1 de ~1 la ~1 familia
        todo|todos ~1 lo ~1 que|estos ~3 confi*|años|anos|juntos
        valiente*|campeon|campeona|bravo
        orgullos*|orgullo ~2 de ~1 ti|usted|ustedes|vosotros|que|su|tu|lo|acompan*|cuid*|atend* / equipo|trabajo
        anos ~3 contando|confiando|viniendo|juntos|con|siga|sigas|cuidandole|cuidandote|cuidandoles
        cuidando|atendiendo|acompanando|tratando|sirviendo ~2 de|a ~1 @eyou|su|tu
        gracias|agradec*|agradezco|encanta*|alegr*|felices|feliz|honr*|contentos|orgull* ~5 elegirnos|eligio|elegido|eligieron|eligieran|eligiera|escogernos|escogio|escogido|elegir|escoger|preferirnos|preferir|preferido|prefiera|confiar|confiarnos|confie|confiado|visitarnos|acudir|venir|venido|acercarse|acercarte|acudido|visitado|viniera|viniese|vinieras|viniste|vino|pasarse|pasarte|dejarnos|permitirnos|depositar|volver
        por|al|de elegirnos|escogernos|preferirnos|confiarnos|visitarnos|confiar
        eligio|elegiste|eligieron|elegirnos|escogernos|escogiste|escogio|eligiera|eligieras|elegido|elijan|elija|elegis ~4 nuestra|nuestro|clinica|consulta|centro|nos|equipo|mi
        que nos|@eyou ~1 eligio|eligiera|elija|eligiese|escogio|visito|visitara|prefiera|prefirio|eligieran|elegiste|escogiste|visitaras|visitaste
        confianza|confiar|confiado|confio|confiaste|confias|confie|confiando|fidelidad|lealtad|confiaran ~4 nosotros|nuestra|nuestro|nuestras|nuestros|nos|mi|clinica|equipo|depositada|depositado
        @eyour ~2 confianza|fidelidad|lealtad|preferencia
        la confianza ~3 depositad*|en|que
        recuperar|ganar|ganarnos|merecer|recuperemos ~3 confianza
        paciente|cliente|clienta|usuario|usuaria !no / cada|cualquier|todo|ningun|quien|algun|alguien|un ~1 paciente ~2 ha|es ; si|nadie|alguien|quien ~3 es|fue ~2 paciente ; confirmar ; atencion ~1 al ; experiencia ~1 del|de ; el paciente ~2 primero ; servicio al
        pacientes|clientes|personas|gente como usted|tu|ustedes|vosotros|vos|ti
        pacientes|clientes ~1 fieles|habituales|favoritos|queridos|maravillosos|leales|tan
        queridos|fieles|estimados pacientes|clientes|clientas
        sure: querido|querida|estimado|estimada paciente|cliente|clienta
        como paciente|pacientes|cliente|clienta|clientes
        ser|siendo|es|eres|sea|son|sido|fuera ~4 paciente|pacientes|cliente|clienta / confirmar ; alguien|quien|nadie|cualquiera|si ; puede|podemos ~8 quien
        parte ~1 de nuestra|esta|la ~2 familia
        bienvenid* ~2 a|de ~2 familia|nuestra|nuevo|vuelta
        sure: tenerle|tenerte|tenerla|tenerlo|teneros|tenerles|tenerlos|verle|verte|verla|verlo|veros|verles|verlos|recibirle|recibirte|recibirla|recibirlo|recibiros|recibirles|atenderle|atenderte|atenderla|atenderlo|atenderos|atenderles|cuidarle|cuidarte|cuidarla|cuidarlo|cuidaros|acompanarle|acompanarte|acompanarla|acompanarlo|acompanaros|tratarle|tratarte|tratarla|tratarlo|conocerle|conocerte|conocerla|conocerlo|conoceros|mimarte|mimarle|servirle|servirte|acogerle|acogerte
        tener|ver|recibir|atender|cuidar|acompanar|tratar|conocer|mimar|servir|acoger ~1 te|le|la|lo|les|los|las|os / atender ~1 le ~4 telefono|llamada|consulta ; ver|tener ~1 lo|los ~2 en ; tener ~1 lo ~2 cuenta
        ver|tener|recibir|atender|cuidar|acompanar|tratar|conocer ~2 a ~1 @eyou|@eyour|@erel / todos|cualquier|cada
        haberle|haberte|haberla|haberlo|haberos|haberles|haber ~2 atendido|ayudado|cuidado|tratado|recibido|conocido|acompanado|tenido|podido|visto|sido
        hemos|pudimos|podido|logramos|supimos|conseguimos ~3 atendid*|ayud*|cuidad*|tratad*|atender*|cuidar*|hacer*|sentir* & le|te|la|lo|les|os|usted|su|tu|ayudarle|ayudarte|atenderle|atenderte / mejorar
        le|te|la|lo|les|os ~1 atendimos|cuidamos|vimos|cuidaron|atendieron|cuidaron|trataron|ayudaron|cuido|trato|ayudo|acompanamos|acompanaron|hicimos|pudimos|dimos|dieron|ofrecimos|dijimos / leido ; hemos ~1 leido ; agradecemos
        @eyou|se ~2 sintio|sintiera|sintieras|sentiste|sienta|sientas|sentir|sintieron|sintieran|haya|sentido ~3 comodo|comoda|bien|casa|seguro|segura|tranquilo|tranquila|acogido|acogida|cuidado|cuidada|arropad*|atendid*|escuchad* / todos|cada|cualquier|todas ; sienta|siente|sintio ~1 asi
        sentirse|sentirte|sentir ~2 como ~1 en ~1 casa / todos|cada
        ha|has|haya|hayas|han|hayan|fue|fuera|habeis|hubiera ~2 sido|estado ~2 bien|atendid*|tratad*|cuidad*
        volver|volvamos|regres*|vuelva|vuelvas|vuelve|vuelvan|volvera|volveras|volvais|volveremos ~4 vernos|verle|verte|verla|visitarnos|pronto|cuando|nuestra|nosotros|casa|ver|recib*|aqui|atender*|por|confiar|visit*|a|pasar / volver ~2 a ~2 leer|escrib*|ocurr*|pas*|suced*|repet* ; vuelva ~2 a ~2 ocurrir|pasar|suceder|repetirse
        esperamos|espero|esperando|deseando|ojala|ganas|confiamos|deseamos|ilusion ~4 verle|verte|verla|veros|vernos|verles|recib*|volver|vuelva|vuelvas|regrese|regreses|tenerle|tenerte|atender*|visita|visite|visites|pronto / saber|noticias|hablar ; responder|contestar ; poder ~2 hablar
        le|te|les|os ~1 esperamos|esperaremos|espera|esperan
        aqui|casa ~2 le|te|os|les ~1 esperamos|tienes|tiene
        nos ~1 vemos|veremos|vimos
        hasta ~1 la|el|su|tu|pronto|luego|otra|siempre ~2 proxima|vez|visita|cita|pronto|$
        hasta pronto
        de|por ~1 nuevo|aqui & tener*|ver*|recib*|esper*|volv*|confi* & le|te|la|lo|os|usted|por / leer|escrib*
        puertas ~1 abiertas
        aqui|esta|su|tu ~3 casa ~3 $|para|siempre
        su|tu|vuestra ~1 casa
        siempre ~2 sera|seras|seran|seran|es ~2 bienvenid*
        seguir|seguiremos|continuar|seguimos|sigue|siga|sigamos ~3 cuid*|atend*|confi*|acompan*|contando|juntos|trat*|ayudandole|ayudandote|viniendo|visit*
        juntos|juntas & camino|seguimos|seguir*|adelante|avanz*
        @eyour ~1 @erel / todos|cada
        su|tu|vuestra familia
        toda ~1 la ~1 familia & gracias|alegr*|feliz|encant*|esper*|confi*|cuid*
        los ~1 peques|ninos|nenes|chicos|pequenos & gracias|alegr*|feliz|encant*|pas*|disfrut*|content*
        el|la|su|tu ~1 pequeno|pequena|peque|nene|nena|bebe|campeon|campeona & gracias|alegr*|feliz|encant*|@epast|esper*|content*|fue|valiente
        @erel|amig* ~3 recomend*|nos|envio|mando|trajo|refirio / todas|todos
        recomendar*|recomendado|recomendo|recomendarnos|recomiende|recomiendes ~4 familia|amig*|conocidos|nos / gracias por recomendar*
        @eyour ~1 dentista|doctor|doctora|fisio|fisioterapeuta|ortodoncista|medico|medica|higienista|clinica|especialista|terapeuta|odontologo|odontologa|cirujano|psicologo|psicologa|consulta
        formar|forma|forme|formas|formado|formen|ser|sido ~2 parte ~2 de ~2 su|tu|nuestra|vuestra
        acompan* ~5 su|tu|proceso|camino|tratamiento|recuperacion
        placer|gusto|honor|privilegio|alegria|suerte ~4 atender*|cuidar*|tener*|tratar*|verl*|verte|conocer*|ayudar*|trabajar|recib*|acompan*|servir* / leer|saber|hablar|todos
        buenas ~1 manos
        @eyou ~2 esta|estas|estuvo|estaba|estara|estan|estaras|quedo ~2 en ~2 manos
        en ~1 nuestras|las ~2 manos
        salud|sonrisa|cuidado ~3 en ~2 nuestras|nosotros|manos
        @eyou ~2 conocimos|atendimos
        vino|viniste|vinieron|acudio|acudiste|llego|llegaste|paso|pasaste|trajo|trajiste ~4 nuestra|nosotros|clinica|consulta|centro|vernos|aqui|vez / llego ~2 mensaje|su ; comentario
        primera ~1 vez|visita & @eyou|@eyour|nos|gracias|con
        otra|segunda|nueva ~1 oportunidad / mejorar ~2 $ ; opinion
        nos ~2 de|da|diera|dar|darnos|conceda ~2 otra|segunda|nueva ~1 oportunidad
        darnos ~3 oportunidad ~2 de ~1 atender*|cuidar*|ayudar*|tratar*|servir*
        por ~1 permitir*|dejar* ~4 cuidar*|atender*|ayudar*|ser|acompan*|tratar*|formar
        @eyour ~3 tiempo ~1 con|en|aqui
        cuente|cuenta|contar|contando|cuenten|contad ~1 siempre? ~1 con ~1 nosotros / cualquier|duda
        contenta|contento|satisfecho|satisfecha|feliz|encantado|encantada|contentos|satisfechos ~2 con ~2 nosotros|nuestro|nuestra|el|la|su|tu|los / estamos|nos
        quedado|quedo|quedara|quedaras|quedaste|fuera|saliera|salieras|salio|saliste|fuiste|va|vaya ~2 content*|satisfech*|feliz|encantad*|sonriendo / no ~1 haya|ha|han|hayas|quedado
    """,
    "P2": """
        sillon|camilla|sala & minutos|hora|horas|usted|le|te|espera*|media
        minutos|hora|horas ~2 en ~1 el|la ~1 sillon|camilla|sala
        tuviera|tuvieras|tuvo|tuviste|hiciera* ~2 que? ~1 esper*
        en ~1 la|nuestra ~1 sala
        esperar ~3 tanto|mucho|largo|sala
        disculp*|perdon*|sentimos|lamentamos|siento ~4 turno|cita|sesion|visita|consulta ~3
        la|esa|esta|su|tu ~1 sesion|cita|visita|consulta|revision|limpieza ~2 no? ~1 fue|fuera|haya|saliera|resulto|se
        turno|cita|sesion|visita ~2 se ~2 atras*|retras*|alarg*|adelant*|cancel*
        el ~1 rato|tiempo ~2 que ~2 paso|pasaste|estuvo|compartimos
        ese|aquel ~1 dia & usted|le|te|su|tu|cita|atend*
        le|te|os ~1 vemos|veremos|esperamos
        vernos|vemos ~2 en|el|la|pronto
        sure: @eyour ~2 visita|visitas|cita|citas|consulta|sesion|sesiones|turno|revision|control|chequeo|exploracion|estancia|limpieza|proxima|proximo|ultima|ultimo|primera|reserva|ingreso|seguimiento / ultimo|ultima ~1 comentario|mensaje|resena|opinion
        la|esa|esta|aquella|una|ultima|proxima|primera|otra|nueva|pasada ~1 visita|cita|sesion|revision|consulta & @epast|@eglad|@esorry|@eyou|gracias|esper* / cualquier|cada|pida|pedir|solicit*|reserv*|llam*|toda ; consulta|clinica ~1 dental|general ; con|sin cita
        nos ~1 visito|visitaste|visite|visites|visitaron|visita|visitas|visitara|visitaras|visitado / web|pagina ; quien|quienes|todos
        visitarnos|visitenos|visitanos ~3 pronto|nuevo|otra|cuando|gracias|$ / web|pagina
        proxima ~1 visita|cita|vez|sesion|revision|consulta
        ultima ~1 visita|cita|vez|sesion|revision|consulta
        proximo|ultimo|siguiente ~1 turno|control|chequeo|encuentro
        en|dentro ~1 de? ~1 seis|tres|dos|unas|unos|6|3|pocas|pocos|@number|una|un|cuatro ~1 semanas|meses|dias|semana|mes|ano & vemos|esper*|ver*|cita|revision|toca|volv*
        cuando ~1 vino|viniste|venga|vengas|vuelva|vuelvas|estuvo|estuviste / venga ~1 bien
        mientras ~2 estaba|estuvo|estabas|estuviste
        estuvo|estuviste|estuvieron|estado|estaba|estar ~3 con ~1 nosotros
        estuvo|estuviste|acudio|acudiste|vino|viniste|llego|llegaste|falto|faltaste|cancelo|cancelaste|esperaste|entro|entraste & su|tu|cita|consulta|clinica|aqui|tarde|nosotros|minutos|le|te / mensaje|nota|palabras|comentario|resena|opinion
        no ~1 se ~1 presento|present*
        llego|llegaste|llegar ~2 tarde|retraso|minutos
        @eyour ~2 espera|retraso|demora
        reprogram*|reagend*|agend* ~3 su|tu|otra|proxima|nueva
        recordamos|recuerdo ~3 su|tu|visita|cita|usted|cuando
        le|te ~1 llamara|llamaran ~3 doctor|doctora|fisio|dentista|su|tu|el|la
        gracias|agradec* ~4 visita|visitas
        sala ~1 de ~1 espera & su|tu|estuvo|le|te
    """,
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
    "P5": """
        compania|seguro|aseguradora|mutua|plan ~3 no? ~2 cubria|cubre|cubrio|pago|paga|autorizo
        tuvo|tuviste|tenia|debio ~2 que? ~1 pagar*|abonar*
        corregimos|corregido|ajustamos|ajustado|rectificamos|anulamos|anulado|devolvimos ~3 importe|cargo|cobro|factura|recibo|monto|pago
        nuevo|nueva|corregid* ~1 recibo|factura|importe & le|su|tu|recibira|recibiras|ya
        cargo|cobro|factura|importe|tarifa|reembolso ~3 que ~1 menciona|indica|comenta|pago|se|le
        corresponde|correspondia ~3 a|al ~3 @ehardclin|sesion|visita|consulta|material|laboratorio
        reembolso|devolucion|abono|pago ~4 tarjeta|cuenta|banco|hecho|realizado|camino|tramite
        ya ~2 hicimos|realizamos|procesamos|enviamos ~2 el|la|su ~1 reembolso|devolucion|abono|pago
        @eyour ~2 @ehardmoney / tenga ~2 en ~1 cuenta ; opinion|comentario|voz|tiempo|palabra ~1 cuenta
        @eyour ~2 tarifa|precio|coste|costo|plan|deposito|importe|devolucion|abono
        reembols*|devolvimos|devuelto|devolveremos|devolveran|abonamos|abonado|cobramos|cobraron|cobrado|facturamos|facturado|descontamos|descontado|devolver*|cobrar* ~4 le|te|su|tu|dinero|importe|cantidad|todo|sesion|visita|correct*|<money>|lo|la|de|dos|nada / nunca|a nadie ; no ~2 cobramos ~4 @visit|por|primera
        le|te|se|les ~2 cobro|cobramos|cobraron|cobrado|devolvimos|devolvio|devolvera|devolveremos|reembols*|facturo|facturamos|abonamos|descontamos|hizo ~4
        su|tu|el|la ~2 seguro|aseguradora|poliza|mutua ~4 cubr*|rechaz*|deneg*|pag*|autoriz* / aceptamos|consult*|depende|compro*
        la|el|su|tu|esa|ese|dicho|dicha ~1 factura|cargo|cobro|importe|tarifa|reembolso|saldo|deposito|devolucion|pago|presupuesto ~5 fue|era|es|esta|estaba|ha|se|correct*|pendiente|incluia|correspond* / nuestras|publicad*
        debe|debia|adeuda|pago|pagaste|firmo|firmaste|acepto|aceptaste ~3 <money>|importe|dinero|factura|presupuesto|plan|deuda|pagos|euros
        dinero ~4 devuel*|devol*|camino|cuenta
        pago|pagos|cuota|cuotas|saldo ~2 pendiente*|atrasad*|vencid*
        <money> & le|te|su|tu|usted|@epast|pag*|cobr* / desde|cuesta|cuestan|precio|vale|tarifa|promocion
        revis*|mirar|comprob*|corregi* ~4 su|tu ~3 factura|cuenta|pago*|seguro|cobro|cargo
    """,
    "P6": """
        ^ ~2 @number|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|tantas|muchas ~1 sesiones|visitas|citas|consultas|revisiones|anos|meses & gracias|@eglad|carino|ya|juntos / comunidad|barrio|abiertos
        sido|fueron|llevamos|van ~3 @number|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|muchos|tantos ~2 anos|meses|semanas
        @number|dos|tres|cuatro|cinco|seis|siete|ocho|diez ~1 dias|semanas|meses|anos ya|despues|juntos
        ^ desde ~1 @year|hace|siempre ~4 con|juntos|nosotros
        como ~2 le|te ~1 dijimos|explicamos|comentamos|avisamos|informamos
        le|te ~1 dijimos|explicamos|avisamos|comentamos|advertimos ~3
        pasado|pasada|proximo|proxima|este ~1 @eday
        @eday & @eyou|@eyour|@epast|@evisit|nos|atend*|llego|@esorry / %es_hours ; un dia|buen dia ; hoy
        hace ~2 @number|un|una|dos|tres|cuatro|cinco|varios|varias|unos|unas|muchos|tantos|algunos ~2 dias|semanas|meses|anos|dia|semana|mes|ano & @eyou|@eyour|@epast|vino|nos|desde|confi*|paciente / comunidad|barrio|abrimos|abiertos|experiencia
        desde ~1 hace|el|que|los ~4 anos|meses|semanas|ano|mes|primer|dia|@year|@emonth|lunes|martes / horario|abrimos|comunidad|barrio|abierto
        durante|tras|por|despues ~1 de? ~1 todos|tantos|estos|muchos|varios|todo ~2 anos|meses|tiempo|semanas & gracias|confi*|@eyou|@eyour|paciente*|familia|con|juntos / tomarse|dedic* ; comunidad
        tantos|muchos|todos|varios ~2 anos & gracias|confi*|@eyou|@eyour|familia|con|nosotros / comunidad|experiencia
        el ~1 dia? ~1 @number ~1 de? ~1 @emonth
        el ~1 pasado|proximo ~1 @eday|mes|ano
        la ~1 semana|manana|tarde ~1 pasada|proxima
        el @eday & @eyou|@eyour|@epast|vemos|esper*|cita / %es_hours
        @date|<date> & le|te|su|tu|usted|@epast / %es_hours
        @number|dos|tres|cuatro|cinco|seis|varias|ocho|diez|muchas|primera|segunda|tercera ~1 visitas|citas|sesiones|veces|consultas|limpiezas|visita|cita|sesion & @eyou|@eyour|@epast|nos|ha|han / nadie|cualquier*|todos
        generacion|generaciones|decada|decadas & familia|confi*|@eyou|@eyour|gracias|cuid*
        <clock> & le|te|su|tu|llego|cita|@epast / %es_hours
        @number|veinte|treinta|cuarenta|quince|diez|media ~1 minutos|hora ~2 tarde|espera|retraso|antes|despues
    """,
    "P7": """
        notas|registros|archivos|camaras|historial ~3 otra|distinta|diferente ~1 historia|cosa|version
        persona|autor|autora|perfil|nombre ~3 desconocid* ~3
        desconocid* ~2 para|a ~1 nosotros|mi|la
        ordenador|computadora|fichero ~2 $|no|esta|figura
        segun ~1 nuestr*|las|los|el ~1 notas|apuntes|anotaciones|registros|informes
        fichero|ficheros|registro|registros|archivo|archivos|agenda|sistema|listado|base ~4 no|nadie|ningun*
        no ~1 hemos|habiamos|han ~2 tenido|atendido|visto|tratado|recibido ~3 ningun*|nadie|paciente*|a
        nombre ~4 no|ningun*|nadie|agenda|registro*|ficha*
        cita|visita|paciente|ficha ~3 a|con|bajo ~1 su|ese|este|tu ~1 nombre
        nunca|jamas ~2 ha|has|fue|fuiste ~2 sido? ~1 paciente|client*|atendid*
        no|ningun|ninguna|sin ~3 consta*|figura*|aparec*|registro|registros|constancia|encontra*|hallamos|hay|existe|localiz* ~5 registro*|archivo*|nombre|sistema|expediente|ficha|paciente|visita|cita|usted|su|tu|nuestr*|base|agenda|historial|con|como / publico|compart*|privacidad ; cargo|coste|costo
        no ~3 encontr*|hall*|localiz*|aparec*|consta*|figura*|reconoc*|identific*|ubicamos|recordamos ~5 su|tu|usted|registro*|nombre|paciente|visita|cita|cliente|le|te|ningun*|nuestr*|nadie|sistema
        no ~3 le|te|la|lo ~3 encontr*|hall*|localiz*|conoc*|recordamos|consta|ubic*|atend*|identific*|tenemos|vimos|hemos
        no ~2 es|fue|ha|era|sea|eres|figura|consta ~4 paciente|cliente|clienta / quien|si
        nunca|jamas ~3 ha|fue|le|te|hemos|estuvo|vino|has|atend*|vimos|paciente ~4
        nadie ~3 con|por|de ~1 ese|este|su|tu ~1 nombre
        nada|nadie ~3 en ~2 registros|archivos|agenda|sistema|fichas|base|nuestros|nuestra
        nada ~2 coincid*|consta|aparece|figura
        ni ~3 cliente|paciente|persona|usted ~6
        revis*|consult*|mirad*|miramos|comprob*|busc*|verific*|repas* ~4 registro*|archivo*|expediente*|historial*|ficha*|sistema|agenda|base|camaras|grabaci*|notas|radiografia*|placas / revisamos ~2 nuestra|la ~1 politica
        registros|registro|archivos|expediente|historial|ficha|sistema|agenda|notas|camaras|grabaciones|documentacion ~4 muestra*|indica*|dice|dicen|consta|refleja*|confirma*|demuestra*|senala*|aparece|figura|coincid*|prueba*
        segun ~2 nuestr*|su|tu|el|la|los ~2 registro*|archivo*|sistema|historial|ficha|agenda|expediente|datos
        @eyour ~1 expediente|historial|ficha|archivo
        nuestros ~1 registros|archivos & usted|su|tu|le|te|no|nada|ningun*
        equivocad*|equivoco|equivocando|confundid*|confundio|confunde|confusion|confundiendo ~5 clinica|consulta|centro|lugar|negocio|otra|otro|pagina|nosotros
        otra|otro ~1 clinica|centro|consulta|negocio & seguro|quiza*|tal|refier*|habla*|error|confus*|debe
        no ~2 reconoc*
        resena|opinion|comentario|perfil|cuenta ~2 fals*|inventad*|fraudulent*
        firmo|firmaste|firmado ~4 consentimiento|presupuesto|documento*|formulario|contrato
        no ~2 nos ~2 consta
        tenemos|hay|queda|quedo ~2 constancia|registrad*|grabad*|anotad* ~3 / queda anotad* ; lo
    """,
    "P8": """
        sure: @titled ~1 siempre? ~1 pregunta|habla|acuerda ~2 por|de
        como|con|a @name ~4 alegr*|toc*|usted|ti|le|te
        @ehardclin ~2 como|con|de @name
        que ~1 le|te ~1 tocara|tocase|toco|atendiera|atendiese
        ^ @startname|@name se|le|te|esta|estara|estaba|disfruto|os|me ~4 encant*|content*|alegr*|feliz|emocion*|disfrut*|ilusion*|agradec*
        @titled ~10 @eyou|@eyour|nos / %es_faq ; atiende ~4 los
        @eyou|@eyour|@eglad|@ethank|@esorry|manos|palabras|trato ~10 @titled / %es_faq
        @titled ~4 @epast|encant*|alegr*|feliz|content*|es|y|se|estara|hace|disfrut*|atend*|cuid*
        manos ~2 de ~1 @name|@titled
        para|con|de|a ~1 @name ~3 fue|es|sera|y ~3 placer|gusto|equipo|honor
        @name ~2 y ~3 equipo
        @name ~2 le|te|se|estara|estaba|disfruto|hizo|atendio|encanto
        la|el|nuestra|nuestro|su ~1 higienista|doctor|doctora|fisio|fisioterapeuta|auxiliar|dentista ~3 que ~2 le|te|la|lo ~2
    """,
    "P9": """
        senor|senora|senorita|sr|sra|srta|don|dona @name
        @eyour ~1 nombre ~2 completo|real|verdadero|es
        sabemos ~2 quien ~1 es|eres
    """,
    "P10": """
        deje|dejanos|dejenos|deja|ponga|pon|escriba|escribe|publique|publica|comparta|comparte|envie|indique|indica|indiquenos|indicanos|diganos|dinos|mande|comente|facilitenos|denos ~5 su|tu|sus|tus ~4 telefono|numero|dni|fecha|nombre|datos|correo|email|direccion|seguro|movil|apellidos / privado|llam*|al ~2 <phone>
        aqui|abajo|comentarios ~4 su|tu|sus|tus ~3 telefono|numero|dni|fecha|nombre|datos|correo|email|direccion & deje|ponga|pon|escriba|escribe|publique|dejanos|deja|envie|comparta|diganos
        @eyour ~3 fecha ~1 de ~1 nacimiento|cita|visita
        cual ~2 es|era ~2 su|tu ~2 nombre|telefono|correo|numero|seguro
        que|cual|cuando ~2 dia|fecha|hora|doctor|dentista|fisio ~4 le|te|su|tu|vino|visito|atendio|estuvo
        cuando ~1 fue|vino|viniste|nos ~4 cita|visita|visito|visitaste|$
        quien ~1 le|te ~1 atendio|trato
    """,
    "P11": """
        no ~2 podemos|puedo|podriamos|debemos ~8 pero|salvo|excepto|aunque|solo|unicamente ~6 fue|era|estaba|su|tu|correct*|tarifa|tratamiento|cargo|llego|pago|debe|firmo / <phone> ; <email> ; llam*|escrib*|contact*|gustaria|queremos|lament*|sentimos|gracias|puede|encant*|escuchar*|importa
        privacidad|confidencial* ~8 salvo|excepto|aunque|pero ~6 fue|era|su|tu|estaba / llam*|escrib*|contact*|gustaria|queremos|lament*|puede|escuchar*|importa
        sin ~1 entrar ~2 en ~1 detalles ~4 fue|era|le|te|su|tu|usted|el|la|podemos|si
        lo ~1 que ~1 si? ~1 podemos|puedo ~1 decir ~2 es
        solo ~1 diremos|dire|decir ~2 que
    """,
    "R1": """
        resenas|resena|opiniones|comentarios ~2 se? ~1 pueden|puede|podria ~2 editar|cambiar|modificar|borrar / %es_neverask
        estrellas ~4 fueran|fuesen|sean|conviertan|pasen ~2 cinco|5|cuatro|mas
        desaparecer|desaparezca|desapareciera ~3 @eplat1|esto|este|esta
        desaparezca|desapareciera|desaparecer ~2
        retocar|retoque|repensar|revisarla|replantear* ~3 @eplat1|la|lo|su|tu
        ahora ~1 que ~6 arreglad*|resuelt*|solucionad*|bien|aclarad* & @eplat1
        estrellas|puntuacion|valoracion ~3 siguen|sigue|justa|justas|merec*|refleja*|correspond*
        borre|borra|quite|quita|elimine|elimina|retire|retira|borren|quiten ~1 esto|eso|esta|este|lo|la ~1 / %es_neverask
        lo|la ~1 retira|retire|borra|borre|quita|quite|elimina|elimine
        @eremove ~4 @eyour|esta|este|esa|ese|la|el|las|los|lo ~2 @eplat1 / %es_neverask ; mejorar ~2 nuestr* ; revis* ~3 politica
        @eremove|borrarla|borrarlo|eliminarla|eliminarlo|quitarla|quitarlo|retirarla|retirarlo|cambiarla|cambiarlo|editarla|editarlo|modificarla|modificarlo|actualizarla|actualizarlo|retirarlas|revisarla|borrela|borrelo|quitela|quitelo|eliminela|eliminelo ~4 @eplat1|lo|la|que|estrella|estrellas / %es_neverask ; cambiar|mejorar|corregir ~2 lo ; mejor* ; cambiar ~2 nuestr*|las|la ~2 cosas|forma ; seguir ; para ~2 corregir|mejorar|cambiar|revisar
        borrarla|borrarlo|eliminarla|eliminarlo|quitarla|retirarla|editarla|modificarla|actualizarla|borrela|borrelo|eliminela|quitela|retirela|borrala|eliminala|quitala|retirala / %es_neverask
        borrar|eliminar|quitar|retirar|editar|cambiar|modificar|actualizar ~1 la|lo|las & @eplat1|publicado|escrito|si|cuando|pod*|podria / %es_neverask
        @eplat1 ~6 @eremove|borrarla|eliminarla|quitarla|retirarla|cambiarla|modificarla|actualizarla|editarla / %es_neverask ; ayud* ~3 mejor* ; para ~2 mejor* ; nos ~3 mejor*
        suba|subir|sube|subas|aumente|cambie|pase|ponga|dejar|deje|subirnos|actualice ~4 estrellas|5|cinco|puntuacion|nota|valoracion|calificacion / %es_neverask ; gracias ~4 dejar
        si ~4 @eremove|cambia|cambias|quita|borra|sube ~4 @eplat1
        replante*|reconsider* ~4 @eplat1|su|tu|lo
        lo ~1 que ~1 ha? ~1 escribio|escrito|publico|publicado|puso|has ~5 borr*|elimin*|cambi*|retir*|edit*|quit*
        borr*|elimin*|retir*|quit* ~2 lo ~1 que ~2 ha|has|escribio|publico|puso
        denunciar*|denunciado|reportado|reportar* ~3 resena|opinion|comentario|publicacion
        antes ~1 de ~1 publicar|escribir|poner|opinar
        google|facebook|plataforma ~5 retire|elimine|borre|quite / %es_neverask
    """,
    "R2": """
        puntos|puntitos|bono|bonos|vale|cupon|codigo|obsequio|regalo|regalito|detalle|sorteo ~6 opinar|resena|resenas|valorar|comentar|opinion|estrellas / %es_neverask
        @eplat1 ~4 sorteamos|regalamos|invitamos|descontamos|premiamos|rifamos
        sorteamos|rifamos|regalamos ~6 @eplat1|quienes|quien|limpieza|blanqueamiento
        @egift ~12 @eplat1|estrellas / %es_neverask ; regalo ~2 leer ; gratis ; nos ~2 han ~1 regalado ; palabras ~3 regalo ; comentario ~4 regalo
        gratis|gratuit* ~10 @eplat1|estrellas|resena / %es_neverask
        @eplat1 ~12 @egift|gratis / %es_neverask ; como ~1 un ~1 regalo ; es|son ~2 un ~1 regalo ; devolver ~2 llamada
        si|cuando ~8 @eplat1|borra*|elimina*|cambia*|quita*|retira*|sube*|edita* ~8 descuento|gratis|regal*|reembols*|devol*|invit*|perdon*|anula*|bono|vale|le|te ~2 / leer ; %es_neverask ; @egeneral
        a ~1 cambio ~1 de / %es_neverask
        como ~1 agradecimiento|gracias ~6 descuento|gratis|regal*|bono|limpieza
        traiga|traer|por|cada|deje|escriba|publique|deja ~3 resena|opinion|amigo|valoracion ~6 descuento|gratis|regal*|sorteo|premio|particip*|gana*|invit*
        quit*|borr*|elimin*|retir*|cambi* ~6 le|te ~2 devol*|reembols*|perdon*|regal*|descont*|hacemos|damos|anula*
    """,
    "R3": """
        publico|publicamos|publicaremos|publicar|subo|subimos|ensenamos ~5 conversaciones|mensajes|audios|grabacion*|capturas|todo
        publicamos|publicaremos|difundimos|ensenamos|mostramos|publicar ~3 grabacion*|video*|conversacion*|mensajes|correos|fotos|historial|expediente
        un|una|otro|otra ~1 comentario|resena|publicacion|palabra|mas ~1 mas|y
        iremos|ir|vamos|llevar*|vera|veremos|llegar* ~3 a? ~2 juicio|juzgado*|tribunal*|abogado*|policia
        delito|ilegal|crimen
        avisado|advertido|avisada|advertida $
        @elegal & usted|le|te|su|tu|contra|resena|comentario|tomaremos|emprender*|nos|nuestro|nuestros|esto|accion*|vamos|medidas|por / leyes ~2 de ; por ~1 motivos|razones ~1 legales ; legal* ~2 nos ~1 impid* ; ley|normativa ; nunca
        acciones|medidas|vias ~1 legales|judiciales
        nuestro|nuestros ~1 abogado|abogados|abogada
        equipo|departamento|asesor*|servicio ~1 legal|juridic*
        nos ~1 vemos|veremos ~2 en ~2 juzgado|tribunal*|juicio|corte
        publicar*|publicaremos|compartir*|compartiremos|contar*|contaremos|ensenar*|mostrar*|haremos|difundir ~5 expediente|historial|ficha|verdad|mensajes|conversaciones|pruebas|grabacion*|publico|todos ~3 / nunca|no ~2 podemos|privacidad|confidencial* ; gracias
        no ~2 volver*|vuelva|sera ~3 atender*|bienvenid*|recib*|pisar|admit*
        daremos|dar|damos|queda ~2 de? ~1 baja ~3
        ya ~1 no ~2 atend*|bienvenid*
        atengase|atente|aténgase ~2 a ~1 las ~1 consecuencias
        consecuencias
        busque|buscate|busquese|busca ~2 otro|otra|otros ~1 dentista|clinica|medico|fisio|centro
        denunciar*|demandar*|querell* ~3 / nunca
        sabemos ~2 donde|quien
        ultimo|ultima ~1 aviso|advertencia
        policia & llam*|avis*|denunci*|le|te
        piense|piensa|piénselo|pienselo ~2 bien|dos ~4
    """,
    "R4": """
        gratis|gratuit*|descuento*|regal*|cortesia|vale|bono|invit* & le|te|su|tu|usted|todos|quienes|compens*|disculpa*|proxim* / primera ~1 visita|consulta ; aparcamiento ; leer ; %es_faq ; palabras|comentario|mensaje
        compens*
    """,
    "R5": """
        deje|dejenos|dejanos|deja|escriba|escribe|publique|comparta|cuente|cuentelo|comparte|pon|ponga ~4 resena|opinion|valoracion|google|facebook|estrellas / gracias ; %es_neverask
        resena|opinion|valoracion ~2 en ~1 google|facebook|tripadvisor|doctoralia & deje*|pod*|escrib*|ayud*|gustaria|encantaria|anim*|dejar*
        recomiende|recomiendanos|recomiendenos|recomendarnos|recomiendes ~4 amig*|familia*|conocid*
        cuente|cuentelo|cuentaselo|diga|digaselo|diselo ~3 google|amig*|todos|mundo
        corra ~1 la ~1 voz
    """,
    "T1": """
        nosotros|nunca ~1 no? ~1 hacemos|hariamos|decimos|tratamos|cobramos ~2 eso|asi|de
        nuestros|nuestras|los|las ~1 precios|tarifas|normas ~2 estan|son|figuran ~3 expuest*|clar*|public*|visible*|just*
        precios|tarifas ~3 clar*|transparent*|competitiv*|razonab*
        un ~1 poco ~1 de ~2 paciencia|respeto|educacion
        si ~2 quiere|busca|prefiere ~3 barato|otro|rapido
        no ~1 es ~1 verdad|cierto|correcto|asi|real|justo|posible
        eso|esto|lo ~1 que? ~3 no ~2 paso|ocurrio|sucedio|fue|cierto|verdad
        mentira|mentiras|miente|mientes|mentiroso|falso|falsa|falsedad*|inventa*|invento|exager*|injust*|ridicul*|absurd*|tonteria*|calumni*
        discrepamos|desmentir|desmentimos|negamos|rechazamos|aclarar|puntualizar|aclaramos|matizar|rebatir / encantad*|llam*
        si ~2 hubiera|hubieras|hubiese|hubieses ~3 leido|llegado|escuchado|llamado|avisado|venido|seguido|prestado|preguntado
        quiza*|tal|acaso ~4 deberia*|hubiera|no|leer|lea
        usted|tu ~1 deberia|deberias|debio|debiste|tendria|tenias|tenia ~3 haber|leer|leido|saber|llamar|llamado|avisar|avisado|preguntar|llegar|que
        culpa|responsabilidad ~2 suya|tuya|nuestra|es|no|del|de
        no ~2 culpa|error|problema|responsabilidad ~2 nuestra|nuestro|mia|mio
        nuestro|nuestra|nuestros|nuestras|el ~1 personal|equipo|recepcionista*|tarifas ~1 jamas|nunca|no ~3 / pedimos|ofrec*
        no ~1 cobramos ~1 de ~1 mas
        con ~1 todo ~1 respeto|el
        sin ~1 embargo & tarifa*|politica|explic*|avis*|firm*|public*|inform*|claro|segu*
        usted|tu ~2 fue|se|llego|no|decidio|quiso|ignoro|grito|insulto ~3 maleducad*|nego|groser*|tarde|leyo|quiso|escucho|agresiv*|entendio|siguio|quien
        politica|tarifas|normas|condiciones|precios ~4 claro|claras|clara|publicad*|expuest*|explic*|inform*|visible*
        lea|leer|leyera ~3 la|las|nuestra|nuestras|bien ~2 politica|tarifas|normas|condiciones|letra
        enhorabuena|felicidades ~4 otra|otro
        que ~1 esperaba|quiere|queria
        otros|demas|miles|cientos|mayoria ~3 pacientes|clientes|personas ~3 content*|satisf*|quej*|opinan|encant*
        como ~1 se|te ~1 atreve*
        version ~2 los|hechos|nuestra|historia
    """,
    "T2": """
        lo|eso ~1 decide|decidio|lleva ~2 la|otra|el|otro|central|alguien
        nosotros ~1 no ~1 sabemos|decidimos|podemos
        no ~1 se ~1 que|decirle|decirte|como
        no ~2 cosa|competencia ~1 mia|nuestra
        no ~1 sabria|sabriamos
        no ~1 lo? ~1 se|sabemos|sabria|tenemos|sabriamos ~4 que|por|como|quien|nada|idea|$|nada|cual
        ni ~1 idea
        no ~1 tengo|tenemos ~2 idea|constancia|respuesta
        no ~1 es ~2 mi|nuestro|nuestra|cosa|de ~2 departamento|area|problema|asunto|trabajo|tema|nuestra|mia|competencia
        no ~1 depende ~2 de ~1 nosotros|mi
        pregunt* ~2 en|a|al|con ~2 recepcion|otro|alguien|ellos|doctor|mostrador / puede ; encantad*
        no ~2 podemos|puedo ~2 hacer ~1 nada|mas
        no ~1 estaba|estuve ~3
        quien ~1 sabe
        no ~2 estoy|estamos ~2 segur*
    """,
    "T3": """
        sentimos|siento|lamento|lamentamos ~2 que ~2 se ~1 piense|crea|vea
        sentimos|siento|lamento|lamentamos ~2 que ~3 piense|pienses|crea|creas|opine|opines|vea|veas|asi|sienta|sientas|sientes ~2 asi|eso|$
        ^ ok|vale|anotado|entendido|recibido|visto|perdon|gracias|tomamos ~1 nota? ~1 $ & @only
        no ~1 se ~1 puede ~2 contentar|gustar|complacer
        es ~1 lo ~1 que ~1 hay
        son ~1 cosas ~1 que
        esas|estas ~1 cosas ~1 pasan|suceden|ocurren
        si ~2 usted|tu ~1 lo ~1 dice
        cada|todo ~2 uno|mundo ~4 opinion|opina
        no ~1 es ~1 para ~1 tanto
        a ~1 veces ~1 pasa
    """,
    "T4": """
        ^ ~2 mire|mira|revise|revisa|lea ~2 su|tu|sus|tus ~2 mensajes|privado|privados|md|dm|bandeja|correo|inbox ~2 $
        ^ ~2 le|te ~2 hemos|escribimos|contestamos|mandamos|respondimos|escrito|enviado ~4 privado|mensaje|dm ~3 $ & @alone
        ^ ~2 escribanos|llamenos|llame|escriba|llamanos|escribenos|contacte ~6 $ & @alone
    """,
    "T9": """
        llamado|llamada|llamaron|reganado|amonestado ~2 la? ~1 atencion
        @eday|dia|semana & recepcionista|personal|sistema|agenda|enferm*|faltaba|faltaron|nueva|nuevo & era|estaba|faltaba|faltaron|habia|fallo
        ese|aquel ~1 dia
        problema*|fallo*|error* ~3 con|en ~1 la|el|nuestra|nuestro ~1 agenda|sistema|telefono|citas|linea
        perdone|disculpe|perdona|disculpa ~2 la|el|las|los ~1 espera|retraso|demora|molestias|error|confusion
        @esorry|disculp* ~5 retraso|espera|demora|error|confusion|comportamiento|actitud|trato|malentendido|fallo|descuido|desorden|inconveniente*|molestia*|grosero|falta / cualquier
        @esorry ~6 le|te|haya|hayan|hiciera*|hicieramos|tuviera|tuvieras|tuvo ~3 esper*|espera*|trat*|atend*|habl*|cobr*|que|grit*|ignor* / escrib*
        cometimos|cometido|nos ~1 equivocamos|fallamos|fallado|error ~3 / no
        nuestro|nuestra ~1 error|culpa|fallo
        no ~2 debio|deberia|debia|tendria|tenia|volvera ~3 pas*|ocurr*|suced*|haber|esper*|repet*
        hemos|he|estamos|ya ~3 hablado|revisado|investigad*|analizado|corregid*|tomado|sancionad*|despedid*|apercibid*|investigando|revisando ~4 / politica ; palabras
        lo ~1 que ~2 le|te|sucedio|ocurrio|paso|pasado|vivio|viviste|ocurrido|describe|cuenta ~2 paso|ocurrio|sucedio|no|es|inaceptable|fue|pasado|ocurrido / lo ~1 que ~1 nos ~1 cuenta ~2 queda ; saber
        tiene|tienes ~2 razon
        inaceptable|intolerable|vergonzoso & @epast|lo|le|te|trato|eso|es
        le|te ~1 hicimos|hicieron ~1 esperar
        asi ~1 no ~2 trabaj*|trat*|form*
        no ~3 vuelva|volvera|volver ~3 a ~1 ocurrir|pasar|suceder|repetirse
    """,
    "T10": """
        hablemoslo|discutamos|aclaremos|aclaremoslo|resolvamos|discutirlo|aclararlo ~3 aqui|publico|comentarios|todos
        diganos|cuentenos|cuentanos|dinos|explique|explica|expliquenos ~3 aqui|que|exactamente|quien|cuando ~4 paso|ocurrio|fue|sucedio|dijo|hizo / llam*|privado|escrib*|<phone>|<email>
        demuestr*|pruebe|prueb*|pruebas
        que ~1 juzguen|decidan
    """,
    "C1": """
        @eyour ~2 experiencia|experiencias|caso|situacion
        la|una|que|esta|mala|buena|gran ~1 experiencia / todos|cualquier|cada|todas
    """,
    "C2": """
        solucionar*|resolver*|arreglar*|remediar*|compensar*|corregir* ~2 lo|la|esto|situacion|problema|su|tu|el
        investigar*|revisar*|averiguar* ~3 su|tu|lo|esto|caso
        atender|ayudar|ayudarle|ayudarte ~1 mejor
    """,
    "C3": """
        todos|todas ~1 nuestros|nuestras|los|las ~1 pacientes|clientes
        nuestros pacientes|clientes
        los pacientes|clientes
    """,
}
