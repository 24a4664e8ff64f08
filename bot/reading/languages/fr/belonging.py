"""French: that somebody is or was in care here, is welcomed back, trusts us or brought their family."""

from __future__ import annotations

RULES: dict[str, str] = {
    "P1": """
        sure: @thank ~5 confiance
        sure: @your ~2 confiance|fidelite
        sure: @you ~2 compter ~2 parmi
        sure: parmi ~1 nos ~1 @patient
        sure: @you ~3 @patient / chacun ; qui est ; confidentiel*
        sure: etre ~4 @patient / qui
        sure: @thank ~4 choisi|choisir|confie|confier|amene|emmene
        sure: avoir ~2 choisi|confie|amene|recommande ~4 nous|notre|nos|chez|soins
        sure: nous ~2 avoir|avez ~2 choisi|confie|choisis
        sure: @you ~1 accueillir|accueillons|accueilli*|recevoir|recevons|soigner|soignons|soigne|soignee|suivons|suivre|suivi*|revoir|accompagner|accompagnons|traiter|traitons / commentaire
        sure: soigner|soigne|suivre|suivi|accueillir|accueilli|recevoir|rencontrer|suivons|occuper ~3 @your
        sure: @your ~2 @rel1|famille
        sure: chez nous & vous|@patient / travaille
        sure: fidele|fideles|fidelite
        sure: bienvenue ~3 parmi|famille
        sure: jumeaux|jumelles|enfants ~3 chez nous
        sure: @rel1 ~3 courageu*|adorable*|sage|mignon*
        @glad ~4 soigner|suivre|accueillir|accompagner|recevoir
        sure: soigner|accueillir|recevoir|suivre|aider ~4 comme vous|toi
        sure: gens|patients|personnes comme vous|toi
        sure: souvient|souvenons|souviens|rappelle|rappelons ~4 @you|@your
        au plaisir de|d
        revenez|revenir ~2 quand|nous
    """,
}
