"""French: named lists of exceptions; a rule says `%name` for all lines of one."""

from __future__ import annotations

# The lists that make a sentence one about everybody, an emergency, or what the clinic offers.
GENERAL = ("strictgeneral", "emergency", "faq")

CONDITIONS: dict[str, str] = {
    "strictgeneral": """
        chacun|chacune|chaque|quiconque|gens|personnes|particulieres
        tout le monde
        tous|toutes ~1 ceux|celles|les
        qui est
        @we ~1 proposons|offrons|acceptons|recevons|prenons
    """,
    "emergency": """
        15|112|911|urgence|urgences|samu
    """,
    "faq": """
        nous|on ~2 proposons|faisons|posons|realisons|acceptons|recevons|prenons|traitons|offrons|ouvrons
        notre|le ~1 cabinet|clinique|equipe ~2 propose|realise|fait|pose|accepte|recoit
        coute|coutent|dure|durent|comptez|disponible|possible|existe
        a partir de
        pour tous|toutes
    """,
    "contact": """
        appel*|telephon*|ecriv*|contact*|joindre|joignable|accueil|<phone>|<email>
    """,
}
