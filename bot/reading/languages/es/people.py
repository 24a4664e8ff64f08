"""Spanish: who cared for somebody, and fuller names; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

RULES: dict[str, str] = {
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
}

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "P8": """
        certain: pregunta|preguntan|pregunto|acuerda|acuerdan ~1 por|de usted|ti
    """,
}
