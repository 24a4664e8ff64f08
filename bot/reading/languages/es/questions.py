"""Spanish: what people ask of a clinic, and how."""

from __future__ import annotations

# What is asked for, by topic; which speaks louder than which, `triage.asked` says.
TOPICS: dict[str, str] = {
    "privacy_contact": r"que (?:datos|informacion) (?:tienen|guardan)|dar de baja mis datos",
    "records": (
        r"copias? .{0,30}(?:expediente|historial|radiografia|historia|placas)|(?:pedir|quiero|necesito|obtener|"
        r"solicitar|enviar) .{0,20}(?:expediente|historial|radiografias|mis placas)"
    ),
    "jobs": (
        r"buscan (?:personal|recepcionista|asistente|higienista|fisio)|trabajo\b|empleo|vacante|contratan|"
        r"hoja de vida|practicas|pasant|postular"
    ),
    "privacy_notice": r"aviso de privacidad|politica de privacidad|con (?:los|mis|nuestros) datos|proteccion de datos",
    "emergency_line": (
        r"fuera de(?:l)? horario|de noche|por la noche|de madrugada|(?:numero|telefono|linea) (?:de|"
        r"para) (?:emergencia|urgencia)|a quien (?:se )?(?:llam|hay)|donde (?:se )?llam|(?:urgencia|emergencia|"
        r"duele).{0,40}(?:domingo|noche|fin de semana|cerrado|festivo)"
    ),
    "payment_plans": r"(?:a|en) plazos|mensualidad|mensual\b|\bcuotas|meses sin|pagar (?:en|por) (?:partes|meses|cuotas)",
    "insurers": r"delta dental|\bdelta\b|humana\b|guardian\b|seguros?\b|aseguranza|aseguradora|cobertura|mutua\b",
    "first_visit": (
        r"(?:que|hay que|debo|tengo que|necesito|conviene) .{0,25}(?:llevar|traer)|papeles|(?:llevar|"
        r"traer) .{0,25}primera|que documentos"
    ),
    "cancelling": r"cancelar|(?:cambiar|mover) (?:una|la|mi|de) (?:cita|hora)|reprogramar|anular",
    "new_patients": r"pacientes? nuev|nuevos? pacientes?|(?:gente|personas) nuev|lista de espera|darse de alta|hay cupo|cupo\b",
    "parking": (
        r"estacion(?:ar|amiento|o)|aparca|parqueo|parquear|dej(?:o|ar|amos|a) (?:el|mi) (?:carro|coche|auto)|"
        r"cochera"
    ),
    "wheelchair": r"silla de ruedas|ascensor|elevador|rampa|escaler|escalon|carriola|cochecito|muletas|accesible",
    "transport": r"\bmetro\b|autobus|\bcamion(?:es)?\b|transporte|\btren\b|sin (?:carro|coche)",
    "languages": r"\bhabl(?:a|an|en|e)\b(?! con)|idiomas?\b|interprete|en espanol|en ingles",
    "children": r"pa?ediatric|que edad|\bninos?\b|\bninas?\b|\bbebes?\b|mi hij[oa]",
    "hours_holidays": (
        r"festivos?|feriados?|navidad|nochebuena|ano nuevo|semana santa|puente\b|dia de (?:accion|"
        r"la independencia)"
    ),
    "weekend": r"fin(?:es)? de semana",
    "hours_saturday": r"sabados?\b",
    "hours_sunday": r"domingos?\b",
    "manager": r"\bgerente|gerencia|encargad[oa]|responsable",
    "hours": (
        r"horarios?|\babr(?:en|e)\b|abiert|cierran|cierra\b|cerrad|a que hora|hasta que hora|entre semana|"
        r"\b(?:lunes|martes|miercoles|jueves|viernes)\b|por la tarde"
    ),
    "booking": r"pedir (?:una )?(?:cita|hora|turno)|sacar (?:una )?(?:cita|turno)|agendar|en linea",
    "address": r"que calle|donde (?:estan|quedan?|se encuentran|es\b|esta)|direccion|ubica|como (?:llego|llegar|se llega)",
    "contact": r"a quien (?:le )?pregunt|donde (?:puedo )?pregunt|(?:numero|telefono|correo)\b|como (?:los|les) contact",
}
# How a clause asks.
SHAPES: dict[str, str] = {
    "openers": (
        r"hay|tienen|tiene|aceptan|acepta|cuanto|cuanta|cuantos|se puede|puedo|podria|podrian|abren|atienden|"
        r"atiende|donde|cuando|que|cual|quien|a quien|como|hacen|ofrecen|hablan|desde que|a que|hasta que|esta|"
        r"estan|trabajan|ponen|cobran|reciben|toman|alguien"
    ),
    "greeting": r"hola|buenas|buenos dias|y|pregunta",
    "asking": (
        r"quiero hablar con|quisiera saber|quiero saber|me (?:pueden|puede|podrian) decir|alguien sabe|busco|"
        r"necesito saber|me gustaria saber"
    ),
    "wishes": r"busco|quiero|quisiera|necesito|solicito|por favor|borren|borrar|eliminen|manden|envien",
    "and": r"y|e|o",
    "price": (
        r"cuanto (?:cuesta|sale|vale|cobran|es|cuestan|salen|valen|me)|que (?:cuesta|vale|precio)|precio|costo|"
        r"tarifa|cobran por"
    ),
    "who": r"quien(?:es)? (?:es|son|dirige|hace|atiende|lleva|esta)|que (?:doctor|doctora|dentista)|como se llama",
    "shown": r"ejercicio|estiramiento|como (?:se|me|funciona|limpio|cepill|debo|lav)|cepill",
    "offered": r"ofrecen|hacen|tienen|ponen|dan\b|tratan|atienden|\bhay\b|servicios|se hacen?|realizan|trabajan",
    "body": (
        r"duele|dolor|hinch|sangr|encia|muela|diente|mandibula|rodilla|hombro|espalda|tobillo|cuello|llag|sensib|"
        r"hormigu|adormec|gris"
    ),
    "clinical": (
        r"(?:es|sera|seria) normal|puedo (?:comer|tomar|beber|fumar|correr|hacer ejercicio|nadar|conducir)|"
        r"que (?:puedo|me puedo|debo) (?:tomar|poner|hacer)|cuanto (?:dura|tarda) .{0,30}(?:dolor|hinchaz|"
        r"anestesia|sanar|en quitarse)|debo preocuparme|tengo que preocuparme|por que me"
    ),
    "bitter": r"por que|como es posible|horribl\w*|nadie|nunca|pesim\w*|vergüenza|verguenza|estafa|robo",
    "unmarked": r"alguien sabe|quisiera saber|me (?:pueden|puede) decir",
}
