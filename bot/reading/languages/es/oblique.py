"""Spanish: harm told sideways, politely or with a smile.

What makes each row an alarm is that the scene itself can hardly be told by somebody to whom nothing happened."""

from __future__ import annotations

# Rows of the same kind as in `alarms`, read after them.
OBLIQUE: tuple[tuple[str, str, str, str], ...] = (
    (
        "safety",
        "always",
        r"\b(?:sin guantes|los mismos guantes|no se (?:cambi\w+|puso|ponen) (?:los )?guantes)\b",
        "gloves",
    ),
    (
        "safety",
        "always",
        r"\b(?:sin (?:titulo|licencia|cedula)|no (?:tiene|tenia) (?:titulo|licencia|cedula))\b",
        "no licence",
    ),
    (
        "safety",
        "always",
        (
            r"\b(?:dosis (?:de (?:un )?adulto|doble|equivocada)|(?:huele|olia) a (?:alcohol|vino|cerveza)|(?:rodilla|"
            r"muela|diente|pierna|ojo|lado) que no era|(?:muela|diente|rodilla|pierna|ojo|lado) (?:equivocad|san)[oa]|"
            r"(?:medic\w+|anestesia|vacuna) (?:caducad|vencid)[oa]s?)\b"
        ),
        "something that endangers people",
    ),
    (
        "threat",
        "always",
        (
            r"\b(?:(?:ya )?se (?:a que hora|por donde|donde|en que|cual es).{0,50}(?:sale|cierra|vive|va\b|estaciona|"
            r"carro|coche|casa)|los (?:espero|voy a esperar) (?:afuera|a la salida)|se van a (?:arrepentir|acordar)|"
            r"ahi (?:platicamos|arreglamos|nos vemos)|cuidense mucho)\b"
        ),
        "words that sound like a threat",
    ),
    (
        "self_harm",
        "always",
        (
            r"\b(?:(?:ya )?regale mis cosas|dej[eo] (?:mis cosas|las cosas|todo) (?:arreglad|list|en orden)\w*|"
            r"no le veo (?:caso|sentido) a (?:seguir|nada|vivir)|ya no quiero (?:seguir )?(?:viviendo|vivir|"
            r"estar aqui)|no quiero seguir (?:asi|viviendo))\b"
        ),
        "words of a farewell",
    ),
    (
        "privacy",
        "always",
        r"\b(?:le (?:dijeron|conto|contaron) a mi (?:jefe|vecina|suegra|ex\b|esposo|mama))\b",
        "somebody's details came out",
    ),
)
