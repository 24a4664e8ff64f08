"""Spanish: what tells it from other languages."""

from __future__ import annotations

# Small words that it uses all the time and the others hardly ever.
SMALL_WORDS = """
    el la los las un una de del que y en por para con mi mis su sus es está esta son muy pero como más mas sin me le
    les nos se lo al ya hay fue gracias hola cuándo cuanto cuánto dónde donde qué tienen atención excelente buena
    bueno todo todos nada doctora cita dolor muela servicio recomiendo encanta mejor mejores pésimo malo mal mala ni
    experiencia vuelvo gente perfecto siempre nunca usted
"""
# Letters and signs that it writes and the others do not.
MARKS = "¿¡ñÑ"
# Endings of words whose stem is enough to know them.
ENDINGS = "mente ito ita itos itas le les nos lo la los las se me te"
# Forms of a verb, and what its infinitive ends in.
VERBS = r"^(\w{3,}?)(?:(?:ar|er|ir)(?:an|as|emos|on|ia|ian|iamos)|ieron|amos|imos|aba|aban|ando|iendo|ados?|adas?|idos?|idas?|an|en)$"
INFINITIVES = "ar er ir"
