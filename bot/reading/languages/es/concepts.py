"""Spanish: things people speak of, as lists of word beginnings."""

from __future__ import annotations

CONCEPTS: dict[str, str] = {
    "good": (
        r"bravo|bueno|buena|buen\b|excelente|encant|mejor(?:es)?\b|amable|gracias|recomendad|contenta?\b|feliz|"
        r"maravill|genial|atent[oa]|profesional|agradec|increible|carin|da gusto"
    ),
    "bad": (
        r"terrible|horrible|mediocre|pesim|mal\b|mala\b|malo|horribl|fatal|verguenza|groser|estafa|robo\b|decepc|"
        r"nunca mas|no lo recomiendo|chapuza|asco|peor|falta de respeto|inaceptable|queja"
    ),
    "but": r"pero|aunque|salvo",
    "not_bad": r"sin dolor|ni (?:me )?dolio|ni senti",
    "lukewarm": r"mediocre|nada del otro|normal\b|mas o menos",
    "wait": r"esper|tard|demor|retras|atrasad|horas?\b|contesta|cola\b",
    "money": r"cobr|precio|factura|dinero|seguro|cargo|devol",
    "staff": r"trato|groser|borde|mala cara|personal\b|mala educacion",
    "schedule": r"cita|agend|reserv|turno|cambiar|consulta\b",
    "facility": r"bano|suci|huele|estacion|sala\b|horno",
    "care": r"diagnos|doctor|tratamiento|muela|empaste|corona|dolor|duele|doctor|dentista|enferm|diagnost",
    "ask": (
        r"hola|tienen|hacen|aceptan|atienden|cuanto|cuando|donde|a que hora|puedo|pueden|necesito|quisiera|"
        r"desde que edad|hay\b|es normal|cual"
    ),
    "symptom": r"sensib|molesta|sangr|es normal|puedo (?:comer|tomar|beber|hacer)",
    "general_info": r"acepta|abren|cierran|cuesta|horario|estacionamiento",
    "advert": r"seo\b|casino|gana dinero|prestamo|sigueme",
    "idea": r"idea|estaria bien|ojala|deberian",
    "thanks": r"gracias|felicid",
    "kindness": r"me (?:cogio|escucho|explico|llamaron|trato|trataron)|paciencia|con (?:dibujos|cuidado|mimo)",
    "recovery": r"ya (?:duermo|camino|como|muerdo|puedo|no me duele)|por primera vez|sali (?:de|como|rie|cam|content)",
    "over": r"salvaron|como nuev|ni (?:me|senti|hinch)|otra vez|atendieron|devolv",
    "future": r"lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana",
}
