"""Spanish: named lists of exceptions; a rule says `%name` for all lines of one."""

from __future__ import annotations

# The lists that make a sentence one about everybody, an emergency, or what the clinic offers.
GENERAL = ("es_general", "es_faq", "es_emergency")

CONDITIONS: dict[str, str] = {
    "es_general": """
        cualquier|cualquiera|quien|quienes|nadie|ninguna|ningun|cada|alguien|particulares|nuestros_pacientes
        todas ~1 las ~1 personas
        todo ~1 el ~1 mundo
        a todos|todas
        todos ~1 los|nuestros ~1 pacientes
        quienes nos
    """,
    "es_faq": """
        suele|suelen|ofrecemos|aceptamos|hacemos|realizamos|tratamos|trabajamos|disponemos|atendemos|tenemos|cuesta|cuestan|dura|duran|desde|incluye|disponible|disponibles
        cualquier|cualquiera|nadie|quienes
    """,
    "es_hours": """
        abrimos|cerramos|horario|abierto|abierta|abiertos|llam*|telefono|atendemos|escrib*|respond*|contest*|reune|reunion|reunimos|comentarios|abre|abren|cierra|cierran|estamos
        lunes ~1 a
    """,
    "es_neverask": """
        nunca|jamas|no ~4 pedimos|pediremos|pedir|solicitamos|borramos|eliminamos|borrar|ofrecemos|queremos|quite|exigimos
        nadie|tampoco ~3 pid*|borr*|ofrec*|tiene
    """,
    "es_emergency": """
        urgencias|911|112|061|emergencia|emergencias
    """,
    "everybody": """
        la mayoria
        muchas|cualquier|todos|todas|suele|suelen|personas
    """,
}
