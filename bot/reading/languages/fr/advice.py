"""French: advice on somebody's own body."""

from __future__ import annotations

RULES: dict[str, str] = {
    "S1": """
        sure: rincez|prenez|mettez|appliquez|evitez|gardez|buvez|mangez|arretez|donnez|reposez|massez|pulverisez ~8 eau|glace|sel|salee|doliprane|paracetamol|ibuprofene|antibiotique*|bain|froid|chaud|lait|repos|heures|comprime*|aliments|dent|poche
        sure: est|c ~3 normal|normale & mal|apres|gonfl*|saign*|douleur*|passera|oui|tout
        sure: tout a fait normal
        sure: passera|disparaitra|partira|diminuera ~4 jours|seul|vite|semaine|heures
        sure: inquietez & pas|ne
        sure: faut ~2 prendre|mettre|rincer|eviter|attendre ~4 @med|glace|froid|jours|heures
        sure: pouvez ~2 manger|boire|fumer|conduire|reprendre|arreter|courir
        sure: gardez|conservez ~2 la|cette|le ~1 dent|pansement|compresse
    """,
}
