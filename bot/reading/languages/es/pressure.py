"""Spanish: asking for a change of a review, gifts, threats, asking for reviews; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

RULES: dict[str, str] = {
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
}

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "R1": """
        certain: borre|quite|elimine|cambie|edite|retire ~2 eso|esto|la|el|su|resena|comentario|publicacion / nunca|nadie|jamas
        certain: cambialo|cambiarlo|subenos|subirnos|subanos|subele|sube|suba ~5 estrella*|nota|cinco|5|puntuacion
        certain: vuelta|mirada|repensar|reconsider*|replante* ~5 estrellas|resena|puntuacion|nota|comentario
        certain: actualiz*|modifi*|retir*|corrij*|rectifi* ~3 resena|opinion|comentario|publicacion|estrellas|texto / nunca ; nadie ; jamas
        certain: merecer|ganar*|ganemos ~3 cinco|quinta|estrellas
    """,
    "R2": """
        certain: deje|dejenos|publique|escriba ~3 cinco|5|resena|estrellas ~6 regalamos|regalo|gratis|descuento|sorteo
        certain: regalamos|regalo|gratis|coste|invitamos|descuento|cepillo|blanqueamiento ~7 resena|estrellas|actualiz*|cinco|5
        certain: opinion|resena|estrellas ~8 por ~0 ciento
        certain: resena|estrellas|cinco|5|opinion ~5 regalamos|regalo|gratis|invitamos|descuento|sorteo
    """,
    "R3": """
        certain: ante ~2 juez|tribunal|juzgado
        certain: despacho|abogado*|abogada*|bufete ~6 copia|tiene|tienen|sigue|siguen|leido|estudia|valora
    """,
}
