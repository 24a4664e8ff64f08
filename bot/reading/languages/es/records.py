"""Spanish: money, records, earlier dealings, asking for private details, a privacy sentence that hides a disclosure; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

RULES: dict[str, str] = {
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
        revis*|consult*|mirad*|miramos|comprob*|busc*|verific*|repas* ~4 registro*|archivo*|expediente*|historial*|ficha*|sistema|agenda|base|camaras|grabaci*|notas|radiografia*|placas / revisamos ~2 nuestra|la ~1 politica ; organizacion|mejorar
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
}

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "P5": """
        saldo|copago|deducible ~3 corresponde|cubrio|fija|es|seguro|plan
        certain: debes|adeuda|debe ~2 meses|euros|<money>|plazos|sesiones
        saldo|importe|cargo ~4 pendiente|incluia
    """,
    "P7": """
        certain: persona ~2 desconocida|desconocido
        certain: revisado|revise|revisamos|miramos|mire|consultado|comprobado|escuchado ~3 historial|ficha|fichas|expediente|archivos|agenda|registros|grabacion
        certain: no figura|consta|aparece END|@comma|en|usted|su|ningun|ninguna|nadie
        certain: no ~1 consta|figura|aparece|encontramos ~4 paciente|nombre|cita|historial|registro|nuestros|nuestro|usted
        certain: signature|firma ~2 on|en ~1 file|archivo|registro
        se ~1 le|te ~1 reprogramo|cambio|cancelo
        como ~1 consta|figura ~2 en
    """,
    "P11": """
        certain: aunque|pero ~1 si ~1 podemos|puedo|podria ~1 decir|contar|aclarar|afirmar|compartir
    """,
    "P13": """
        firm* ~2 consentimiento|contrato|presupuesto
        certain: como ~1 hablamos|hablado|acordamos|quedamos|dijimos|explicamos|conversamos
        certain: se ~1 le|te|les ~1 explico|dijo|informo|advirtio|indico|atendio|aviso|entrego|mando|envio
        certain: le|te|les ~1 explicamos|dijimos|atendimos|llamamos / en|al|puede
        ya ~2 le|te|les ~2 mandamos|enviamos|avisamos|llamamos
        la|lo|los|las hablamos|resolvimos ~3 telefono|martes|ayer|ustedes
        certain: le|te recordamos ~2 que ~3 firmo|firmaste|acepto|acudio|recibio|pago|pagaste|llego
        certain: te|le|les|os ~1 llamamos|devolvimos|escribimos|avisamos|advirtio|advertimos|explico ~4 ayer|lunes|martes|llamada|veces|conteste|conto|dos|mismo|cogiste
        certain: tenemos|tengo|hay ~1 apuntad*|anotad*|registrad* ~4 llamada*|cita*|visita*|mensaje*
        a peticion suya|tuya|propia
    """,
}
