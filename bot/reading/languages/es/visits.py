"""Spanish: visits and appointments, days and lengths of time; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

RULES: dict[str, str] = {
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
}

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "P2": """
        certain: llego|llegaste|llegasteis ~3 tarde|minutos
        certain: falto|faltaste|ausento|ausentaste ~4 cita|citas|sesion|sesiones|consulta|consultas
        certain: saliera|salieras|salio|saliste ~3 centro|clinica|consulta|consultorio
        no se presento|presentaste
        certain: te|le|os ~1 toca|guardamos|apuntamos|reservamos|hicimos ~3 hora|hueco|sitio|cita|huequito|jueves|martes|lunes|miercoles|viernes
        certain: su|tu ultima|proxima|primera ~1 cita|visita|consulta|revision
        hasta ~2 proxima|siguiente ~1 revision|cita|visita|consulta|limpieza
        pasate|venga|vente|ven ~2 cuando|manana|hoy|ya|a|por ~1 END|recoger*|quiera|quieras|las
    """,
    "P6": """
        sentimos|lamentamos ~6 el|del|aquel ~1 dia|martes|lunes|jueves|viernes|miercoles|sabado ~1 @number|END|@comma
        certain: sesiones|citas|visitas ~1 dan|juntos|contigo
        certain: delay|wait|mix|demora|retraso|espera|percance ~5 last|pasado|dia|on ~2 @day|@eday|@number|<date>
        certain: after|tras ~2 years|anos together|juntos|juntas
    """,
}
