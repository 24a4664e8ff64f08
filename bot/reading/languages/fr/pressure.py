"""French: asking for a change of a review, gifts, threats, asking for reviews."""

from __future__ import annotations

RULES: dict[str, str] = {
    "R1": """
        @remove ~5 @plat1 / jamais ; demandons pas
        @plat1 ~6 supprime|efface|retire|modifie|enleve|corrige / jamais
        mettre|mettez|mise ~1 a jour ~4 @plat1 / jamais
        revoir ~3 note|notation
        changer|changez|ameliorer|ameliorez|remonter|remontez|reviser ~4 @plat1 / jamais
        ajouter|ajoutez|ajoutiez|mettre|mettez|passer|passez|passiez ~4 etoile|etoiles / jamais
    """,
    "R2": """
        @gift|gratuit*|offerte|offert|cadeau|remise|reduction & @plat1|etoile|etoiles|avis|note|publiez|ajoutez|supprim* / jamais ; notre retour ; tous ~3 plaint*
        etoile|etoiles & cafe|cadeau|invite*|verre|merci ~2 special
        etoile|etoiles ~6 pour nous
        bon d achat & @plat1|etoile|si
    """,
    "R3": """
        transmis|transmettons|transmettrons|confie ~6 avocat*|huissier|justice|police
        avocat*|huissier ~6 contact*|saisi*|ecri*|transmis
        porter*|portons|deposer*|deposons ~3 plainte
        saisir*|saisissons ~3 justice|tribunal*|police
        diffamation|diffamatoire*|calomnie*
        juge|juges|tribunaux
        poursuites|poursuivre|poursuivrons ~3 END|judiciaires|justice|@you|pour
        assumer|consequences ~4 actes|propos|ecrits|justice
    """,
    "R4": """
        offrons|offrirons|gratuit*|offerte ~8 tous|toutes|chacun & plaint*|mecontent*|desagrement*|plaints
    """,
    "R5": """
        laisser|laissez|poster|postez|ecrire|publier|mettre ~3 un ~1 avis|commentaire|note & hesitez|aussi|google|pensez
        parlez ~4 google|facebook
    """,
}
