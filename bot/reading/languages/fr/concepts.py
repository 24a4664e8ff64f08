"""French: things people speak of, as lists of word beginnings."""

from __future__ import annotations

CONCEPTS: dict[str, str] = {
    "good": (
        r"excellen|super\b|top\b|parfait|genia|merci(?! de (?:supprim|effac|retir|rappel|me |nous ))|bravo|joyeu|bonnes? (?:annee|fetes)|voeux|recommande|ravi|content|satisfait|agreable|gentil|adorable|formidable|"
        r"dou(?:x|ce|ceur)|sympa|sourian|professionnel|meilleur|magnifique|impeccable|bienveillan|a l'ecoute|patien(?:ce|t\b)|"
        r"chaleureu|tres bien|tres bon|bon accueil|humain|competent|rassur|soulag|ponctuel|propre|moderne|explications claires|rien a redire|"
        r"felicit|confiance|les yeux fermes|efficace|qualite|attentionn|delicat|enfin un"
    ),
    "bad": (
        r"mauvais|nul(?:le|s)?\b|horrible|desagreable|impoli|malpoli|deconseille|decu|decevant|deception|deplorable|inadmissible|honte|"
        r"scandal|arnaque|voleur|vol\b|du vol|sale\b|sales\b|glacial|incompeten|bacle|brutal|menteur|charlatan|fuir|fuyez|pire\b|catastroph|"
        r"inacceptable|irrespect|aucun respect|hautain|mediocre|faux\b|fausse|exorbitant|abus|jamais (?:recu|vu|rappele)|personne ne repond|mal recu|"
        r"raccroche|leve les yeux|sans (?:s'excuser|un mot|prevenir|me prevenir|explication)|affreu|vetuste|n'ecoute pas|pas du tout|expedie|trop cher|"
        r"impossible de|en panne|refait trois|aucune transparence|sonne dans le vide|annule deux|pour rien|toujours rien|une seule fois|malhonnete"
    ),
    "but": r"mais\b|cependant|toutefois|sauf|dommage|malgre",
    "not_bad": r"pas mal|rien a redire|aucun(?:e)? (?:douleur|probleme|reproche)|sans douleur|n'a pas (?:fait )?mal|pas decu|plus peur",
    "lukewarm": r"moyen|correct|sans plus|bof|mitige|passable|ca va\b",
    "wait": r"attend|attente|retard|heures? d|tarder|rappel(?! )|joindre|ne repond|sonne dans|toujours rien|minutes de|decroch",
    "money": r"cher|facture|prix|tarif|honoraires|depassement|devis|rembours|mutuelle|payer|paye|euros|vol\b|facturer",
    "staff": r"secretaire|accueil|receptionniste|personnel|malpoli|impoli|desagreable|hautain|respect|raccroche|leve les yeux|ton\b",
    "schedule": r"rendez-vous|rdv|annule|deplac|reporter|planning|creneau|changer l'heure|fixer",
    "facility": r"toilette|salle|sale\b|sales\b|parking|garer|ascenseur|odeur|locaux|chauffage|bruit|vetuste|glaciale",
    "care": r"soin|couronne|plombage|seance|dent|douleur|mal\b|brutal|bacle|suivi|resultat|dentiste|kine|docteur|medecin|diagnost|ecoute",
    "ask": (
        r"ou (?:se|peut|est)|quand|combien|quel|quelle|comment|est-ce|peut-on|pouvez-vous|avez-vous|faites-vous|prenez-vous|acceptez|parlez-vous|"
        r"etes-vous|y a-t-il|recevez|soignez|a partir de|c'est combien|vous etes ouvert|je (?:voudrais|souhaite|cherche)"
    ),
    "symptom": r"mal\b|douleur|gonfl|saign|endormi|sensib|normal|est-ce normal",
    "general_info": r"mutuelle|carte vitale|ouvert|horaire|adresse|parking|cout|tarif|rendez-vous en ligne",
    "advert": r"http|www|bit ?ly|telegram|whatsapp|crypto|bitcoin|gagnez|credit rapide|pret rapide|cliquez|promo\b|abonnez|investi",
    "idea": r"ce serait (?:bien|bon)|pourquoi ne pas|suggestion|idee\b|il faudrait",
    "thanks": r"merci(?! de (?:supprim|effac|retir|rappel|me |nous ))|remerci|bravo|felicit",
    "kindness": r"a l'ecoute|patience|rassur|prend le temps|pris le temps|explique|grace a vous|plus peur|mis a l'aise|douceur|gentillesse",
    "recovery": r"remarche|plus mal|gueri|sans bequilles|revi[st]|retrouve|sauve|soulage",
    "over": r"sauve|gueri|tout de suite|le jour meme|s'est bien passe|soulage|grace a",
    "future": r"demain|semaine prochaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
}
