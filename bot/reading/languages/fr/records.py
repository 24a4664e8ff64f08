"""French: money, records, earlier dealings, asking for private details, a privacy sentence that hides a disclosure."""

from __future__ import annotations

RULES: dict[str, str] = {
    "P5": """
        sure: @your ~2 @hardmoney|mutuelle|solde|facture|dette|paiement
        sure: @you ~2 devez|doit
        sure: montant|facture|devis|solde|remboursement ~6 @you|@your|signe|signee|paye|payee|regle|effectue / %strictgeneral ; affich* ; remis
        sure: @you ~4 paye|payee|regle|reglee|signe ~4 END|devis|facture|radio|soin*|montant|@comma|aussi
        sure: cheque|virement|carte|paiement ~4 rejete*|refuse*|passe|passee|impaye*
        sure: mutuelle ~4 refuse|paye|payer|rembourse*|doit|prise
        sure: <money> & @you|@your|facture|solde|devez|correspond / a partir ; %faq
        sure: @you ~3 rembours*
    """,
    "P7": """
        sure: dossiers|dossier|fichier|fichiers|systeme|registre|archives|agenda|planning|historique|logiciel ~8 trouvons|trouve|trace|figure|montre|indique|clair|@you|confirme|complet|notes / securis*
        sure: trouvons|trouve|trouver|retrouvons ~3 aucune|aucun|pas|trace
        sure: aucune trace
        sure: verifie|verifions|recherche|consulte|regarde|controle ~4 dossiers|dossier|fichier|fichiers|systeme|agenda|planning|camera*|enregistrement*
        sure: ce|tel nom
        sure: personne ~3 nom
        sure: nom ~3 figure|apparait|dit rien
        sure: d apres ~1 nos|notre
        sure: apres ~1 recherche|verification|recherches
        sure: @you ~3 pas ~2 @patient
        sure: personne ~3 jamais ~2 venu|venue|ete|consulte
        sure: n ~1 est|etes|avez|avons ~2 jamais ~2 venu|venue|ete|vu|vue|recu|recue|soigne|consulte|rencontre
        sure: resultats|radios|ordonnance|commande|gouttieres|lunettes ~3 arrive*|pret|prete|prets|pretes|disponibles
    """,
    "P10": """
        indiquez|donnez|laissez|envoyez|communiquez|postez|precisez ~8 naissance|numero|nom|adresse|securite|telephone / prive ; mp
    """,
    "P13": """
        sure: comme|ainsi ~3 convenu|explique|expliquee|discute|dit|promis|evoque
        sure: @you ~3 signe|signee|refuse|refusee|accepte|acceptee|confirme / chacun
        sure: nous ~1 @you ~1 avions|avons|avait|a ~2 prevenu|prevenue|prevenus|explique|appele|appelee|rappele|dit|informe|informee|propose|laisse|conseille
        sure: on ~1 @you ~1 avait|a ~2 prevenu|prevenue|explique|appele|appelee|rappele|dit|informe|propose
        sure: @you ~2 avez ~2 pas ~1 repondu|rappele
        sure: aviez|avez ~2 signe|refuse|accepte|choisi
    """,
}
