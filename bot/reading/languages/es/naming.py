"""Spanish: what stands before, behind and instead of a name, and kind words that mean the opposite; regular expressions."""

from __future__ import annotations

PATTERNS: dict[str, str] = {
    "titles": r"Sra?|Srta",
    "no_name": r"Much|Muchas|Mil|Buen|Hola|Dra",
    "after_name": r"por|su|le|llame|usted",
    "greetings": r"Hola|[Gg]racias|Estimad[oa]|[Vv]os|[Tt]i|[Ss]eñora?|Sra?\.",
    "office": r"gerente|dueña|directora|encargada",
    "spoken_of": r"que|se|ha|lleva|cuida",
    "relative": (
        r"\b[Mm]i (?:\w+ )?(?:hij[oa]|nin[oa]|niñ[oa]|beb[eé]|niet[oa]|sobrin[oa]|espos[oa]|marido|mujer|madre|mam[aá]|padre|pap[aá]),? "
        r"([A-ZÁÉÍÓÚÑ][a-záéíóúñ]+)"
    ),
    "sarcasm": r"gracias por nada",
}
