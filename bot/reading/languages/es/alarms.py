"""Spanish: what makes a post urgent."""

from __future__ import annotations

# Said as <name> in the rows below.
WORDS: dict[str, str] = {
    "body": (
        r"incision|cara|cachete|mejilla|mandibula|encias?|lengua|labios?|garganta|cuello|ojos?|parpado|boca|"
        r"pierna|pantorrilla|tobillo|pie|rodilla|brazo|mano|dedos?|herida|puntos"
    ),
    "procedure": (
        r"extraccion|cirugia|operacion|operad\w|operaron|implante|endodoncia|empaste|inyeccion|infiltracion|"
        r"anestesia|sacaron|pastillas?|antibiotico|sesion"
    ),
    "pills": r"pastillas|medicinas",
    "staff": r"doctor|el doctor|el dentista|el masajista|el asistente|el fisio\w*|un hombre",
    "child": r"hija|hijo|sobrina|nina|hermana|prima",
    "tool": r"fresa|instrumentos?|pinzas?|aguja|jeringa|espejo",
}
# The story is over and went well.
RESOLVED = r"heroe?s?|gracias|encantad\w|salvaron|mil gracias|como nuev\w"
# It is going on at this moment, or somebody calls for help.
GOING_ON = r"normal|que hago|ayuda|necesito|ahora|hoy|sigue|no (?:para|deja|puedo)|desde|llevo|espero"
# (category, when, pattern, reason for staff), read from top to bottom; see `triage.urgent`.
ALARMS: tuple[tuple[str, str, str, str], ...] = (
    (
        "self_harm",
        "now",
        r"\b(?:(?:subi|subido) a la azotea|dejarme morir)\b",
        "words about self-harm",
    ),
    (
        "self_harm",
        "always",
        (
            r"\b(?:(?:ya )?no quiero (?:seguir )?(?:vivir|viviendo|estar aqui|existir|despertar)|quitarme la vida|"
            r"me quiero morir|quiero morir(?:me)?\b|(?:mejor|preferiria estar) muert[oa]|acabar con (?:todo|mi vida)|"
            r"no le veo sentido a (?:nada|la vida|vivir)|ya no voy a estar|tomarme todas las pastillas|(?:descansaria|"
            r"mejor|descansarian) (?:de mi|sin mi)|hacerme dano|cortarme otra vez|no tengo (?:por que|para que) vivir|"
            r"desaparecer para siempre)\b"
        ),
        "words about self-harm",
    ),
    (
        "emergency",
        "now",
        r"\b(?:no (?:deja|para) de sangrar|sangr\w+ (?:mucho|bastante|sin parar)|sangrando|la sangre no para)\b",
        "bleeding that does not stop",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:no puedo(?: casi)? (?:ni )?(?:respirar|tragar|abrir la boca|hablar)|casi no puedo (?:respirar|"
            r"tragar|abrir|hablar)|(?:falta|cuesta|dificultad para|le cuesta)<gap>(?:aire|respirar|tragar)|"
            r"duele (?:mucho )?el pecho|dolor (?:en el|de) pecho|se me cierra la garganta)\b"
        ),
        "breathing, swallowing or chest trouble",
    ),
    (
        "emergency",
        "now",
        r"\b(?:absceso|flemon)\b",
        "swelling",
    ),
    (
        "emergency",
        "now",
        r"\b(?:pus|supura|esta infectad\w|mal olor<wide>(?:herida|muela|extraccion))\b",
        "signs of infection",
    ),
    (
        "emergency",
        "now",
        r"\b(?:ronchas|urticaria|reaccion alergica)\b",
        "possible allergic reaction",
    ),
    (
        "emergency",
        "now",
        r"\b(?:convuls\w+|se desmayo|inconsciente|convulsion\w*|vision doble|se me cae el parpado|mareo fuerte)\b",
        "fainting, stroke-like or serious signs",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:no siento (?:la |las |el |los |media )?(?:piernas?|pies?|dedos?|brazo|mano|cara)|no puedo orinar|"
            r"se me duerme el brazo)\b"
        ),
        "numbness, circulation or nerve signs",
    ),
    (
        "emergency",
        "now",
        r"\b(?:se le salio un diente|se (?:me )?abrieron los puntos)\b",
        "an injury that cannot wait",
    ),
    (
        "emergency",
        "now",
        r"\b(?:necesito (?:que me atiendan|una cita|un dentista) (?:hoy|ya|ahora|urgente))\b",
        "asks for urgent help",
    ),
    (
        "threat",
        "always",
        r"\b(?:se (?:bien )?donde (?:vive|viven|estaciona|trabaja|deja el carro)|a que hora (?:sale|salen))\b",
        "knows where somebody lives or parks",
    ),
    (
        "threat",
        "always",
        (
            r"\b(?:quemar(?:les)?<gap>(?:local|clinica|consultorio|todo)|les voy a (?:quemar|matar|partir)|(?:lo|la|"
            r"los|te|las) voy a (?:encontrar|matar|buscar|partir|golpear|reventar|esperar)|que se cuid[ea]n?|"
            r"cuidate la espalda|van a pagar con|pagar con sangre|esto no se queda asi|se van a arrepentir|"
            r"tengo (?:una )?pistola|va a amanecer)\b"
        ),
        "a threat",
    ),
    (
        "threat",
        "always",
        r"\b(?:le va a pasar algo)\b",
        "a veiled threat",
    ),
    (
        "harassment",
        "always",
        r"\b(?:acos\w+|manose\w+|me toco (?:donde|el|la|los|las|sin)|pervertid\w|se propaso)\b",
        "words about harassment",
    ),
    (
        "harassment",
        "always",
        (
            r"\b(?:que no (?:contara|dijera) nada|me (?:pregunto|dijo) si tenia novio|me escribe por<wide>(?:noche|"
            r"medianoche|ficha)|saco mi numero|comentarios sobre mi cuerpo)\b"
        ),
        "sounds like harassment",
    ),
    (
        "safety",
        "always",
        r"\b(?:misma aguja|mismos guantes|sangre seca|sin esterilizar|no (?:esteriliza|cambi[ao])\w*)\b",
        "a hygiene concern that can hurt somebody",
    ),
    (
        "safety",
        "always",
        (
            r"\b(?:(?:muela|diente|rodilla|pierna|lado|medicamento|brazo|medicina|dosis|pie) (?:equivocad\w|"
            r"que no era)|alergic\w<wide>(?:penicilina|dieron|latex|igual))\b"
        ),
        "a mistake that can hurt somebody",
    ),
    (
        "safety",
        "always",
        (
            r"\b(?:olia a (?:alcohol|cerveza|trago|vino)|borrach\w|temblaban las manos|sin (?:licencia|titulo|"
            r"cedula))\b"
        ),
        "a safety concern",
    ),
    (
        "privacy",
        "always",
        (
            r"\b(?:no (?:existe |hay )?(?:privacidad|confidencialidad)|datos personales|sin mi (?:permiso|"
            r"consentimiento|autorizacion))\b"
        ),
        "words about privacy",
    ),
    (
        "privacy",
        "always",
        r"\b(?:en voz alta|delante de tod\w)\b",
        "something private was said aloud",
    ),
    (
        "discrimination",
        "always",
        r"\b(?:papeles de residencia)\b",
        "sounds like unequal treatment",
    ),
    (
        "discrimination",
        "always",
        (
            r"\b(?:esa gente|gente como (?:tu|usted|ustedes|nosotros)|vieron mi apellido|no le pidieron|"
            r"pasaron a todos antes|(?:senora|senor) (?:rubi[oa]|blanc[oa]))\b"
        ),
        "unequal treatment or missing access",
    ),
    (
        "legal",
        "always",
        r"\b(?:negligen\w+|general dental council)\b",
        "legal words",
    ),
    (
        "legal",
        "always",
        (
            r"\b(?:(?:los|les|voy a|te) (?:voy a )?demand\w+|notificacion de (?:la )?demanda|tribunal\w*|denunci\w+|"
            r"negligencia|colegio de (?:odontologos|medicos|dentistas|fisio\w*)|mala praxis|fraude|procuraduria|"
            r"fiscalia|ministerio publico|nos vemos en (?:los tribunales|la corte|el juzgado)|hoja de reclamaciones|"
            r"oficina del consumidor)\b"
        ),
        "legal words",
    ),
)
