"""Spanish: sentences that are plainly about the post, about everybody, or about how to reach the clinic."""

from __future__ import annotations

PLAIN = """
    comentar*|individuales|casos
    saber ~1 $
    haremos|haremos ~1 saber
    soy ~4 encargad*|responsable|duen*|director*
    opinion|opiniones ~1 matters|counts|cuenta|cuentan
    por supuesto
    ^ ouch|ha|oh|ah ~1 $
    amable|amables|cuentenos|cuentanos|diganos|dinos|idioma|generosidad|gusto|bienvenid*|regalo|elogio|consejo|recepcion|precios|seguros|horarios|salas|impecab*|espacios|respuesta|pregunta|preguntas|pregunte|pregunten|nota|ideas|significa|cuentan|seguiremos|decimos|anotado|asegurar*
    gustaria|saber ~2 mas
    anima|animas|anime ~2 seguir|mejorar|continuar|mucho|a
    puede|pueden ~3 consult*|enviar|pregunt*|usar
    gracias|agradec*|agradezco|leer*|leid*|leyendo|palabras|comentario|comentarios|resena|resenas|mensaje|mensajes|opinion|opiniones|escribir*|escrib*|contar*|cont*|compartir*|sinceridad|detalle|detalles|valoracion|estrellas|critica|criticas
    lament*|sentimos|siento|disculp*|perdon*|entend*|comprend*|frustra*|molesto|preocupa*|apena|duele|desespera*
    llam*|telefono|correo|contact*|hablar*|escuchar*|conversar|web|linea|direccion|<phone>|<email>|responsable|gerencia|disposicion
    privacidad|confidencial*|publico|privado|normativa|ley|datos|redes
    todos|todas|todo|nadie|cualquier*|cada|siempre|nunca|personas|persona|quien|quienes|alguien|gente|atencion
    abrimos|ofrecemos|aceptamos|hacemos|atendemos|trabajamos|tenemos|hay|estamos|cuesta|cuestan|suele|suelen|dura|horario|procuramos|intentamos|creemos|queremos|explicamos|disponemos|realizamos
    aparcamiento|calle|junto|gratuito|planta|acceso|ascensor|metro|autobus|tarjeta|efectivo
    alegra*|alegria|animo|animan|fuerza|sonrisa|feliz|felices|dia|semana|equipo|orgullo|ilusion|importa|importan
    solucionar*|resolver*|mejorar|ayudar*|averiguar*|aclarar*|corregir*|arreglar*
    cuent*|deseamos|saludo|saludos|abrazo|atentamente|hola|buenos|buenas|bonito|que ~1 tenga
    urgencias|emergencia|emergencias
"""
# "You" that says nothing of the writer: each line is a stretch whose words for the writer are accounted for.
PLAIN_YOU = """
    le|les|te|os agradec*|invit*|escuch*|dese*|esper*|rog*
    agradec*|gracias ~3 su|sus|tu|tus ~3 palabras|comentario|resena|mensaje|tiempo|opinion|confianza|carino|apoyo|sinceridad|estrellas|paciencia
    su|sus|tu|tus ~2 palabras|comentario|comentarios|resena|mensaje|opinion|tiempo|carino|pregunta|apoyo|sinceridad|nota|sugerencia
    a usted|ustedes|ti
    escuchar*|escribir*|llamar*|atender*|invitar*|agradecer*|decir*|contar* ~0 te|le|les
"""
