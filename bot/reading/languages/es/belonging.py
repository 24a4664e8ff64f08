"""Spanish: that somebody is or was in care here, is welcomed back, trusts us or brought their family; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

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
        toda ~1 la ~1 familia & gracias|alegr*|feliz|encant*|esper*|confi*|cuid* / toda ~1 la ~1 familia ~1 de ~1 la|esta|nuestra
        los ~1 peques|ninos|nenes|chicos|pequenos & gracias|alegr*|feliz|encant*|pas*|disfrut*|content*
        el|la|su|tu ~1 pequeno|pequena|peque|nene|nena|bebe|campeon|campeona & gracias|alegr*|feliz|encant*|@epast|esper*|content*|fue|valiente
        @erel|amig* ~3 recomend*|nos|envio|mando|trajo|refirio / todas|todos
        recomendar*|recomendado|recomendo|recomendarnos|recomiende|recomiendes ~4 familia|amig*|conocidos|nos / gracias por recomendar*
        @eyour ~1 dentista|doctor|doctora|fisio|fisioterapeuta|ortodoncista|medico|medica|higienista|clinica|especialista|terapeuta|odontologo|odontologa|cirujano|psicologo|psicologa|consulta
        formar|forma|forme|formas|formado|formen|ser|sido ~2 parte ~2 de ~2 su|tu|nuestra|vuestra
        acompan* ~5 su|tu|proceso|camino|tratamiento|recuperacion
        placer|gusto|honor|privilegio|alegria|suerte ~4 atender*|cuidar*|tener*|tratar*|verl*|verte|conocer*|ayudar*|trabajar|recib*|acompan*|servir* / leer|saber|hablar|todos ; venir ~1 a ~1 trabajar ; trabajar|venir ~1 asi|aqui
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
}

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "P1": """
        certain: gracias ~2 por ~1 elegirnos|visitarnos|venir|confiar|escogernos|preferirnos|acudir
        se ~1 porto ~1 super|muy|bien|tan|de
        que ~1 valiente
        certain: gracias ~1 por ~1 venir
        certain: hugs|hug|hi|hello|love|best|regards|kiss|kisses|recuerdos|besos|beso|saludos|abrazo|saluda ~1 to|a|for|de ~2 @rel1|grandma|gma|gramps|abuela|abuelo|abu|madre|padre|hija|hijo|esposo|esposa|nena|nene|suegra / mother's ; mothers
        confiar|elegirnos|confiado|elegir ~3 nosotros|nuestra|cuidado|cuidar|tratamiento
        gracias ~2 por ~2 hacernos ~3 parte|dentista|clinica
    """,
}
