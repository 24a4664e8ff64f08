"""French: what people ask of their own care, and what a reply may say under such a question."""

from __future__ import annotations

# What is asked, and the rule an answer breaks.
ABOUT: dict[str, str] = {
    "S1": """
        puis|peut|peux ~2 je|on ~3 manger|boire|fumer|nager|courir|conduire|dormir|prendre|arreter|remanger
        est|c ~3 normal
        que|quoi ~2 faire|prendre
        combien de temps ~4 mal|gonfle*|endormi*
        me|lui ~2 fait ~1 mal
        s ~1 est casse
        @we|j|on ~2 fait quoi
    """,
    "P2": """
        quand|heure ~3 mon|ma|notre
        mon|ma|mes ~1 rendez|rdv|seance|consultation
        puis|peux|peut ~2 je|on ~2 venir|passer|avoir
        je peux ~2 venir|passer|avoir
        une|de la place ~3 aujourdhui|demain|moi
    """,
    "P7": """
        mes|mon|ma ~1 resultats|radios|radio|ordonnance|analyses|dossier|gouttieres|appareil|lunettes
    """,
    "P5": """
        combien ~3 dois|devons
        ma|mon ~1 facture|remboursement|solde|devis
    """,
}
# What may stand under such a question.
PASSES = """
    appel*|telephon*|ecriv*|contact*|joindre|accueil|ligne|mail|courriel|site|<phone>|<email>|<url>
    @privacy|prive|public
    15|112|samu|urgence|urgences
    @thank|@sorry
    conseiller|conseil|commentaires|commentaire
    depend
"""
