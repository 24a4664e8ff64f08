"""The safe wordings, by what a sentence is for, and which purpose a rule falls back on; tables."""

from __future__ import annotations

from typing import Final

# purpose -> (English, Spanish); "{way}" is where the sentence's own number or address goes, or nothing.
WORDINGS: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "thanks": (
        ("Thank you for your kind words.", "Thank you, words like these mean a lot to our whole team.", "Thank you for taking the time to write this."),
        ("Gracias por sus amables palabras.", "Muchas gracias, palabras así nos animan a todo el equipo.", "Gracias por tomarse el tiempo de escribir."),
    ),
    "again": (  # thanks stand beside it already
        ("Words like these mean a lot to our whole team.", "It is lovely to read this."),
        ("Palabras así nos animan a todo el equipo.", "Da gusto leer esto."),
    ),
    "sorry": (
        ("We're sorry to read this, and we'd like to listen.", "We're sorry to read this.", "We're sorry, and what is said here matters to us."),
        ("Lamentamos leer esto y nos gustaría escuchar.", "Lamentamos leer esto.", "Lo sentimos, y nos importa lo que se dice aquí."),
    ),
    "privacy": (
        ("For privacy reasons we can't discuss details here.", "We keep details out of public pages, for everyone's privacy.", "Privacy rules keep us from going into details here."),
        ("Por privacidad no podemos dar detalles aquí.", "Por la privacidad de todos no entramos en detalles en público.", "Las normas de privacidad no nos permiten dar detalles aquí."),
    ),
    "listen": (
        ("We would like to hear more; please call us.", "Please call us, so that we can listen.", "We'd be glad to talk; please call us."),
        ("Nos gustaría saber más; por favor, llámenos.", "Por favor, llámenos para poder escuchar.", "Con gusto le escuchamos; por favor, llámenos."),
    ),
    "question": (
        ("Please call us; our team is happy to help with any question.", "The front desk is happy to help with questions by phone.", "That is best answered by phone; please call us."),
        ("Por favor, llámenos; con gusto ayudamos con cualquier pregunta.", "En recepción ayudamos con cualquier pregunta por teléfono.", "Eso se responde mejor por teléfono; por favor, llámenos."),
    ),
    "advice": (
        ("We can't advise anyone through comments; please call us, and in an emergency call 911.", "Anyone with a worry like this should call us, and in an emergency 911.", "Comments are no place for medical advice; please call us, and in an emergency call 911."),
        ("Por comentarios no podemos aconsejar a nadie; por favor, llámenos, y en una emergencia llame al 911.", "Quien tenga una duda así puede llamarnos, y en una emergencia llame al 911.", "Este no es el lugar para dar consejos médicos; por favor, llámenos, y en una emergencia llame al 911."),
    ),
    "respect": (
        ("Respect is what we aim for with everyone.", "Everyone deserves kindness here, and we work on that every day.", "Courtesy is the standard we hold ourselves to."),
        ("El respeto es lo que buscamos para todas las personas.", "Todas las personas merecen un trato amable, y trabajamos en ello cada día.", "La cortesía es lo que nos exigimos."),
    ),
    "find out": (
        ("Let us find out.", "Let us try to find out; please give us a call.", "Let us look for the right person to answer that."),
        ("Vamos a averiguarlo.", "Vamos a averiguarlo; por favor, llámenos.", "Vamos a buscar a la persona indicada para responder."),
    ),
    "serious": (  # an apology and a way to the clinic stand beside it already
        ("We take every such message seriously.", "Messages like this are read and talked about by our whole team."),
        ("Tomamos en serio cada mensaje así.", "Mensajes así los lee y los comenta todo el equipo."),
    ),
    "words": (
        ("Thank you for writing to us.", "We read every message, and thank you for yours.", "We appreciate your message."),
        ("Gracias por escribirnos.", "Leemos todos los mensajes; gracias por el suyo.", "Agradecemos su mensaje."),
    ),
}  # fmt: skip
# What is said next where a wording's purpose is met beside it already; what is in no row here needs no second sentence.
NEXT: Final = {"thanks": "again", "sorry": "listen", "privacy": "listen", "listen": "serious", "find out": "listen"}
# What a rule's wording is for where neither the sentence nor the post tells.
PURPOSES: Final = {
    "P1": "thanks", "P2": "words", "P3": "privacy", "P4": "thanks", "P5": "privacy", "P6": "words", "P7": "privacy",
    "P8": "thanks", "P9": "words", "P10": "listen", "P11": "privacy", "P12": "listen", "P13": "privacy", "P14": "sorry", "P15": "listen",
    "S1": "advice", "R1": "listen", "R2": "words", "R3": "listen", "R4": "words", "R5": "thanks", "T1": "sorry",
    "T2": "find out", "T3": "sorry", "T4": "listen", "T5": "words", "T6": "listen", "T7": "words", "T8": "sorry",
    "T9": "respect", "T10": "listen", "C1": "words", "C2": "words", "C3": "words", "C4": "words", "C5": "words", "X1": "words", "X2": "words", "X3": "words", "X4": "words", "X5": "words",
    "B1": "listen", "T11": "respect", "T12": "respect",
}  # fmt: skip
WAYS: Final = (
    (" Please call us at {}.", " Por favor, llámenos al {}."),
    (" Please write to us at {}.", " Escríbanos a {}."),
)
