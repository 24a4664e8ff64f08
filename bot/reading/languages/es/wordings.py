"""Spanish: the safe wordings, by what a sentence is for."""

from __future__ import annotations

WORDINGS: dict[str, tuple[str, ...]] = {
    "thanks": (
        "Gracias por sus amables palabras.",
        "Muchas gracias, palabras así nos animan a todo el equipo.",
        "Gracias por tomarse el tiempo de escribir.",
    ),
    "again": (
        "Palabras así nos animan a todo el equipo.",
        "Da gusto leer esto.",
    ),
    "sorry": (
        "Lamentamos leer esto y nos gustaría escuchar.",
        "Lamentamos leer esto.",
        "Lo sentimos, y nos importa lo que se dice aquí.",
    ),
    "privacy": (
        "Por privacidad no podemos dar detalles aquí.",
        "Por la privacidad de todos no entramos en detalles en público.",
        "Las normas de privacidad no nos permiten dar detalles aquí.",
    ),
    "listen": (
        "Nos gustaría saber más; por favor, llámenos.",
        "Por favor, llámenos para poder escuchar.",
        "Con gusto le escuchamos; por favor, llámenos.",
    ),
    "question": (
        "Por favor, llámenos; con gusto ayudamos con cualquier pregunta.",
        "En recepción ayudamos con cualquier pregunta por teléfono.",
        "Eso se responde mejor por teléfono; por favor, llámenos.",
    ),
    "advice": (
        "Por comentarios no podemos aconsejar a nadie; por favor, llámenos, y en una emergencia llame al 911.",
        "Quien tenga una duda así puede llamarnos, y en una emergencia llame al 911.",
        "Este no es el lugar para dar consejos médicos; por favor, llámenos, y en una emergencia llame al 911.",
    ),
    "respect": (
        "El respeto es lo que buscamos para todas las personas.",
        "Todas las personas merecen un trato amable, y trabajamos en ello cada día.",
        "La cortesía es lo que nos exigimos.",
    ),
    "find out": (
        "Vamos a averiguarlo.",
        "Vamos a averiguarlo; por favor, llámenos.",
        "Vamos a buscar a la persona indicada para responder.",
    ),
    "serious": (
        "Tomamos en serio cada mensaje así.",
        "Mensajes así los lee y los comenta todo el equipo.",
    ),
    "words": (
        "Gracias por escribirnos.",
        "Leemos todos los mensajes; gracias por el suyo.",
        "Agradecemos su mensaje.",
    ),
}
# How to end with a number, and with an address.
WAYS = (" Por favor, llámenos al {}.", " Escríbanos a {}.")
