"""Spanish: advice on somebody's own body; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "S1": """
        certain: eso|completamente|totalmente es? normal|comun ~4 END|@comma|primeras|los|las|al|unos / %everybody
        certain: tome|toma|tomese|aplique|aplicate|pongase|ponte|use|muerda|enjuague|enjuaguese|evite|siga|suspenda|termine ~3 ibuprofeno|hielo|gasa|sal|pastilla*|antibiotico*|frio|calor|tratamiento / llame ; pagina ; linea
        certain: no se ~1 enjuague|preocupe|asuste|alarme
        certain: cada @number|ocho|seis|doce ~0 horas / abrimos
        todavia no ~1 espere|@comma
        se ~1 le|te ~1 va|quita|pasa|baja ~2 en|solo|a|quitar|pasar|bajar
        certain: mejor ~1 espere|espera ~4 antibiotico|dias|puntos|terminar|manana
        certain: dias|semanas mas ~2 listo|lista|END
        certain: baja|bajara|bajar ~2 la|el ~1 hinchazon|inflamacion|dolor
    """,
}
