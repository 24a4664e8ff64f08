"""Spanish: scenes of a post, from a wish to a joke."""

from __future__ import annotations

# What happens in a post beside its topic.
SCENES: dict[str, str] = {
    "press": r"soy (?:periodista|reporter[oa])|(?:para|del) (?:un reportaje|el periodico|el diario)|una entrevista",
    "consent": (
        r"(?:quit|borr|retir|elimin)\w{1,4} (?:la|mi|esa|el|las|mis) (?:foto|fotos|imagen|video)|"
        r"retiro mi (?:consentimiento|permiso)"
    ),
    "not_ours": (
        r"\b(?:taco|hotel|sofa|mesero|hamburguesa|repartidor|habitacion|peluquer|vuelo|paquete|taller|llantas|"
        r"plomero|comida|restaurante|colchon)\b"
    ),
    "wrong_page": r"clinica equivocada|pagina equivocada|(?:es|sera) esta la clinica|era para otra",
    "callback": r"(?:llamen|llameme|llamenme|me (?:pueden|puede|podrian) llamar|que me llamen)",
    "change_time": (
        r"no (?:puedo|podre|podemos|voy a poder) (?:ir|llegar|asistir)|(?:cambiar|mover|cancelar|reprogramar|"
        r"aplazar) (?:mi|la|nuestra) (?:cita|hora|turno)|otra hora|otro dia"
    ),
    "wish": (
        r"feliz\b|felices\b|felicidades (?:por (?:el|su|sus|los) (?:ani|cumple|dia|nuev|prem)|en su|a todo)|"
        r"que (?:tengan|pasen) (?:un|una|buen|feliz)|buen (?:fin de semana|dia a todos|verano)|buenos dias (?:a|"
        r"equipo)"
    ),
    "joke": r"(?:que le (?:dijo|dice)|por que (?:el|la) (?:dentista|muela|diente)|cual es el colmo|chiste)",
    "friendly": r"(?:que|muy) (?:bonita|linda|buena|chula) (?:foto|decoracion|vitrina)",
    "ask_here": r"(?:tengo|una) (?:pregunta|duda|consulta)[\s.!]*$|no se (?:donde|a quien) (?:preguntar|escribir)",
}
# What `triage.scenes` puts together: a straight face, abuse, figures of speech, a page that is broken.
SHAPES: dict[str, str] = {
    "cheer": (
        r"bravo|gracias por|que (?:bien|bonito|maravilla|detalle|detallazo|amables?|gran|lindo|rapidez|eficiencia|"
        r"puntualidad)|enhorabuena|un detalle|genial|me encanta (?:que|como|cuando|esperar|pagar)|fantastico|"
        r"maravilloso|estupendo|increible|perfecto"
    ),
    "blow": (
        r"plantad|tarde\b|esper(?:a|ar|ando|e)\b|perd|colg|nadie|otra vez|equivocad|(?:tercera|cuarta|quinta|"
        r"sexta|septima|octava|novena|decima) (?:llamada|vez)|arruin|nunca (?:llam|contest)|horas? (?:de|para)|"
        r"pelos?\b|sin avisar|mal hecho|peor"
    ),
    "mock": (
        r"gracias por nada|un detalle precioso|menos mal que|vaya (?:record|puntualidad|servicio|trato)|"
        r"todo un (?:record|exito)|aplausos"
    ),
    "but": r"pero|aunque|lastima",
    "abuse": r"idiotas?|mierda|pendej[oa]s?|estupid[oa]s?|imbecil|gilipollas|cabron\w*|basura de|asquerosos",
    "clinical": r"dental|doctor|dentista|doctora|clinica|muela|diente|cita|fisio|terap|recepcion|sala de espera",
    "kindly": (
        r"heroe?s?|calma|paciencia|cantando|risa|linda|lindo|lindos|lindas|explic\w+|escuch\w+|por fin|puntual\w*|"
        r"joya|valio la pena|confianza"
    ),
    "thing": r"pagina|web|enlace|formulario",
    "fails": r"no (?:funciona|abre|carga|deja)|da (?:un )?error|falla|caid[ao]",
    "no_answer": r"no es (?:una|ninguna) respuesta|(?:frase|respuesta|texto) (?:de plantilla|hech[ao]|automatic[ao])",
    "updated": r"actualiz|editado|actualizacion",
    "figures": (
        r"muert[oa]s? de (?:miedo|risa|hambre|sueno|aburrimiento|nervios|verguenza|dolor)|me (?:muero|moria|"
        r"mori) de (?:risa|miedo|hambre|aburrimiento|verguenza)|de muerte(?: lenta)?|casi me muero de (?:risa|"
        r"aburrimiento|miedo)"
    ),
}
