"""Spanish: what people ask of their own care, and what a reply may say under such a question."""

from __future__ import annotations

# What is asked, and the rule an answer breaks.
ABOUT: dict[str, str] = {
    "S1": """
        puedo ~3 banar*|lavar*|cepillar*|trabajar|viajar|levantar*|comer|beber|tomar|fumar|nadar|correr|ducharme|enjuagar*|conducir|dormir|dejar|hacer
        es ~2 normal
        que ~2 hago|tomo|puedo & duele|hincha*|sangra|sangre|dolor|rompio|cayo|fiebre
        cuando|cuanto ~4 comer|beber|duele|hinchado|hinchada
        me|se|le ~2 duele|sangra|hincho|duelen|cayo|rompio|pica
    """,
    "P2": """
        puedo ~2 pasar|cambiar|mover|venir|adelantar|cancelar / perro|mascota
        hueco|sitio|cita ~2 para mi|hoy|manana|nosotros
    """,
    "P7": """
        llego|llegaron ~2 mi|mis|la|el
    """,
    "P5": """
        what|cuanto ~1 do|debo|le debo
    """,
}
# What may stand under such a question.
PASSES = """
    llam*|telefono|correo|contact*|escrib*|web|linea|marque|marcar
    911|112|999|988|emergency|urgencias|emergencia|emergencias
    @thank|@sorry|@ethank|@esorry
    hope|@hope|@ehope
"""
# Rules that count only under a question, where a short answer says more than its words.
ASKED: dict[str, str] = {
    "P2": """
        certain: le|te ~1 toca|esperamos|anotamos|tenemos ~3 @date|el|a|para
    """,
    "S1": """
        certain: ya puede ~1 comer|beber|conducir|manejar|volver|mojar*
        nada de
    """,
}
