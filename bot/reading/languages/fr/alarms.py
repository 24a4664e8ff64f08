"""French: what makes a post urgent."""

from __future__ import annotations

# Said as <name> in the rows below.
WORDS: dict[str, str] = {
    "body": (
        r"joues?|visage|machoire|gencives?|langue|levres?|gorge|cou|oeil|yeux|paupiere|bouche|jambe|mollet|cheville|pied|"
        r"genou|bras|mains?|doigts?|plaie|cicatrice|points"
    ),
    "procedure": (
        r"extraction|operation|opere\w*|intervention|implant|devitalis\w+|plombage|piqure|injection|infiltration|"
        r"anesthesie|cachets?|comprimes?|antibiotiques?|seance|pose"
    ),
    "pills": r"cachets|comprimes|medicaments|doliprane|somniferes|pilules",
}
# The story is over and went well.
RESOLVED = (
    r"merci|sauve\w*|soulage\w*|gueri\w*|pris\w* (?:en charge|tout de suite|immediatement)|recu\w* (?:en urgence|tout de suite|"
    r"le jour meme)|tout va bien|formidables?|au top|recommande|plus (?:du tout )?mal|aucune douleur|genial\w*|ravi\w*"
)
# It is going on at this moment, or somebody calls for help.
GOING_ON = (
    r"normal|que faire|quoi faire|fait quoi|aide\w*|au secours|urgent\w*|urgence|vite|maintenant|ce (?:matin|soir)|cette nuit|"
    r"aujourd'?hui|toujours|encore|depuis|s'il vous plait|svp|rappelez|repondez|besoin|n'arrive (?:pas|plus)|pire|empire"
)
# (category, when, pattern, reason for staff), read from top to bottom; see `triage.urgent`.
ALARMS: tuple[tuple[str, str, str, str], ...] = (
    (
        "self_harm",
        "always",
        (
            r"\b(?:suicid\w+(?! prevention)|me (?:tuer|suicider|pendre|foutre en l'air)|(?:veux|voudrais|prefere|envie de) (?:mourir|"
            r"en finir|disparaitre)|(?:plus|pas) (?:envie|le gout) (?:de vivre|d'etre (?:la|ici)|de continuer)|(?:si je|quand je) (?:disparais|disparaissais|meurs|n'etais plus|ne serai plus)|(?:ne )?(?:veux|peux) plus vivre|vais en finir|"
            r"mettre fin a (?:mes jours|ma vie)|me faire du mal|me couper|mieux sans moi|a quoi bon (?:vivre|continuer)|"
            r"plus aucune raison de vivre|pardon a ma famille|serai plus la)\b"
        ),
        "words about self-harm",
    ),
    (
        "self_harm",
        "always",
        r"\b(?:toute? l[ae'] ?(?:boite|plaquette|flacon)|(?:boite|plaquette) entiere|tous (?:mes|les) <pills>|trop de <pills>)\b",
        "speaks of taking many pills",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:(?:saign\w+|sang)<wide>(?:sans arret|beaucoup|toujours|s'arrete pas|n'arrete pas|abondamment|des heures|depuis)|"
            r"n'arrete pas de saigner|hemorragie|crach\w+ du sang|vomi\w* du sang|plein de sang)\b"
        ),
        "bleeding that does not stop",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:(?:n'arrive|arrive|peux|peut|pouvons) (?:plus|pas) (?:a |vraiment )?(?:respirer|avaler|parler|ouvrir (?:la|ma) bouche)|"
            r"(?:du mal|des difficultes|peine) a (?:respirer|avaler|parler|ouvrir)|(?:m'|s')?etouff\w+|"
            r"(?:mal|douleur\w*|oppression|serre\w*)<gap>(?:poitrine|gorge)|gorge<gap>(?:gonfl\w+|serr\w+|enfl\w+)|souffle court)\b"
        ),
        "breathing, swallowing or chest trouble",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:<body><gap>(?:(?:tres |bien |toute? )?(?:gonfl\w+|enfl\w+)|a double)|(?:gonfl\w+|enfl\w+)<gap><body>|abces|"
            r"(?:gonfl\w+|enfl\w+)<wide>(?:fievre|depuis|pire))\b"
        ),
        "swelling",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:fievre|frissons|(?:39|40)(?:[.,]\d)? ?(?:de fievre|degres)?)\b<wide>(?:depuis|apres|<procedure>|plaie)|"
            r"\b(?:depuis|apres|<procedure>|40)\b<wide>(?:de )?(?:fievre|frissons)\b"
        ),
        "fever after treatment",
    ),
    (
        "emergency",
        "now",
        r"\b(?:du pus|pus qui|suint\w+|infect\w+|septicemie|plaie<wide>(?:rouge|chaude|ouverte|noire)|odeur<gap>(?:plaie|pourri))\b",
        "signs of infection",
    ),
    (
        "emergency",
        "now",
        r"\b(?:boutons partout|urticaire|plaques (?:rouges )?partout|reaction allergique|choc anaphylactique|oedeme)\b",
        "possible allergic reaction",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:perdu connaissance|evanoui\w*|malaise|inconscient\w*|convulsion\w*|ne (?:se )?reveille (?:pas|plus)|ne repond plus|"
            r"voi[st] double|bouche de travers|paralys\w+|ne sen[st] plus (?:mes|mon|ma|ses|son|sa|le|la|les) (?:jambes?|pieds?|bras|mains?|doigts?|visage))\b"
        ),
        "fainting, stroke-like or serious signs",
    ),
    (
        "emergency",
        "now",
        (
            r"\b(?:dents?<wide>(?:completement sortie|tombee dans|arrachee (?:en tombant|par)|dans du lait|expulsee)|"
            r"(?:points|fils)<gap>(?:laches?|ouverts?|saute\w*)|avale<gap>(?:instrument|morceau|couronne|bague|vis|lime)|"
            r"os<gap>(?:visible|sort\w*))\b"
        ),
        "an injury that cannot wait",
    ),
    (
        "emergency",
        "asking",
        (
            r"\b(?:douleur\w*|mal|souffr\w+)<gap>(?:insupportable|atroce|horrible|intenable|terrible|a hurler|a mourir|a en pleurer)\b|"
            r"\b(?:insupportable|atroce|intenable)s?\b<wide>(?:douleur|mal|depuis|nuit)\b|\bhurle\w* de douleur\b"
        ),
        "severe pain and a call for help",
    ),
    (
        "threat",
        "always",
        (
            r"\b(?:(?:je|on) sai[st] (?:bien )?(?:ou (?:vous|tu|elle|il)|a quelle heure|quelle voiture|ou est votre)|"
            r"(?:vous|tu|elle|il|ils) (?:allez|vas|va|vont) (?:tous |toutes )?(?:me |nous )?(?:le )?(?:payer|regretter)|"
            r"vous (?:le )?(?:paierez|regretterez))\b"
        ),
        "a threat",
    ),
    (
        "threat",
        "always",
        (
            r"\b(?:(?:tout )?(?:casser|bruler|cramer|exploser|faire sauter)<gap>(?:cabinet|clinique|gueule|figure|tout|vitres|jambes|voiture)|"
            r"vous tuer|le tuer|la tuer|vais<gap>(?:tuer|frapper|buter|defoncer|retrouver|casser la)|bombe|"
            r"attendez? que je<wide>(?:croise|trouve|attrape)|faites (?:bien )?attention (?:en sortant|a vous|a votre famille|ce soir)|"
            r"vous attends (?:dehors|a la sortie)|on va venir (?:a plusieurs|nombreux|vous)|on arrive a plusieurs|preparez[- ]vous|tenez[- ]vous prets|arme a feu|fusil)\b"
        ),
        "a threat",
    ),
    (
        "harassment",
        "always",
        (
            r"\b(?:touch\w+|caress\w+|frott\w+|pelot\w+|tripot\w+|embrass\w+|pinc\w+|gliss\w+|mains?|doigts?)<wide>(?:seins?|poitrine|fesses?|cuisses?|"
            r"entrejambe|culotte|sous (?:ma|mon|sa|son|le|la) \w+)\b|\b(?:attouchement\w*|agression sexuelle|agresse\w* sexuellement|"
            r"harcel\w+|viol|viole\w*|pervers|obscene\w*|gestes? deplaces?)\b"
        ),
        "words about harassment",
    ),
    (
        "harassment",
        "always",
        (
            r"\b(?:(?:remarques?|commentaires?|reflexions?|blagues?)<gap>(?:sur )?(?:mon|ma|mes|son|sa) (?:corps|poitrine|physique|seins|jambes)|"
            r"(?:demand\w+|pris|note)<gap>mon numero|messages?<gap>(?:prives?|la nuit|le soir|deplaces?)<wide>(?:depuis|seance|nuit|rendez-vous)|"
            r"m'a (?:dragu\w+|invitee? a (?:diner|boire|sortir))|m'envoie des messages)\b"
        ),
        "sounds like harassment",
    ),
    (
        "safety",
        "always",
        (
            r"\b(?:(?:pas|jamais|sans)<gap>(?:change\w*|chang\w+|mis|porte\w*|mettre) ?(?:de |les |ses |leurs )?gants|sans gants|memes gants|"
            r"(?:aiguilles?|seringues?|instruments?|outils?|materiel)<gap>(?:reutilis\w+|sales?|souill\w+|deja (?:utilis\w+|servi)|rouill\w+|pas sterilis\w+|non sterilis\w+|sang)|"
            r"sang (?:seche?|sec|d'un autre)|(?:tomb\w+|ramass\w+)<wide>(?:par terre|au sol)<wide>(?:bouche|remi[st]\w*|reutilis\w+)|pas sterilis\w+|non sterilis\w+)\b"
        ),
        "a hygiene concern that can hurt somebody",
    ),
    (
        "safety",
        "always",
        (
            r"\b(?:(?:mauvaise?|pas la bonne) (?:dent|jambe|genou|bras|main|cote|oeil|pied|epaule|hanche|medicament|dose|patient)|"
            r"mauvais (?:genou|bras|cote|oeil|pied|medicament|patient|dosage)|(?:pas|trompe\w* de) (?:le bon|la bonne|cote|dent|patient|dose)|"
            r"double dose|surdose|allergi\w+<wide>(?:penicilline|latex|amoxicilline|anesthesi\w+)<wide>(?:donne\w*|prescri\w+|quand meme|injecte\w*)|"
            r"(?:failli|manque) (?:mourir|y rester|le tuer|la tuer)|reveille\w* pendant l'operation)\b"
        ),
        "a mistake that can hurt somebody",
    ),
    (
        "safety",
        "always",
        (
            r"\b(?:(?:sentait|sent|puait|pue|empestait)<gap>(?:l'alcool|le vin|la biere|le cannabis)|ivre|bourre|saoul|mains? (?:qui )?tremblai?(?:en)?t|"
            r"sans diplome|pas diplome\w*|faux (?:dentiste|medecin|kine|diplome)|exerce illegalement|radie)\b"
        ),
        "somebody may not be fit to treat",
    ),
    (
        "privacy",
        "always",
        (
            r"\b(?:(?:diagnostic|resultats?|dossier|maladie|traitement|nom)<wide>(?:devant (?:tout le monde|toute|tous|les autres|d'autres)|a voix haute|"
            r"a haute voix|quelqu'un d'autre|une autre (?:personne|patiente)|un autre patient|mon (?:patron|employeur|ex|voisin))|"
            r"(?:publie\w*|poste\w*|mis|diffuse\w*)<wide>(?:photos?|video|radio\w*|nom)<wide>sans (?:mon|notre|son) (?:accord|autorisation|consentement)|"
            r"(?:voisin\w*|collegues?|patron\w*|mon ex|belle-mere|employeur)<wide>(?:connaissait|savait|sait|su|appris|au courant)<wide>(?:secretaire|cabinet|chez vous|par vous|assistante)|secret (?:medical|professionnel)<gap>(?:viol\w+|bafou\w+|pas respecte)|violation du secret|donnees personnelles<wide>(?:divulgu\w+|sans))\b"
        ),
        "private matters in the open",
    ),
    (
        "discrimination",
        "always",
        (
            r"\b(?:racis\w+|discrimin\w+|homophob\w+|islamophob\w+|antisemit\w+|xenophob\w+|(?:refus\w+|renvoy\w+|mis\w* dehors)<wide>(?:voile|"
            r"couleur|origine\w*|arabe|noire?|musulman\w*|juif|juive|homosexuel\w*|gay|handicap\w*|cmu|fauteuil|sourd\w*|aveugle)|"
            r"(?:a cause|en raison) de (?:ma|mon|notre|sa|son) (?:couleur|origine|voile|accent|religion|handicap|peau|poids)|(?:vu|entendu|lu) (?:mon|notre|ma|son|sa) (?:nom|prenom|accent|visage|couleur|adresse)<wide>(?:plus de place|complet|refus\w*|plus de creneau|plus rien)|les gens comme (?:nous|moi|vous|eux))\b"
        ),
        "discrimination or a closed door",
    ),
    (
        "legal",
        "always",
        (
            r"\b(?:(?:mon|notre|un|une|mes) avocate?s?|porter? plainte|plainte (?:a ete |est )?deposee|depose\w* (?:une )?plainte|tribunal|au penal|prud'hommes|"
            r"(?:saisi\w*|signal\w+|contact\w+)<gap>(?:l'ordre|conseil de l'ordre|l'ars|la cpam|dgccrf|justice)|ordre des (?:chirurgiens|medecins|dentistes|masseurs|kine\w*)|"
            r"faute (?:medicale|professionnelle)|mise en demeure|erreur medicale|poursuites? (?:judiciaires?|en justice)|poursuivre en justice|"
            r"(?:assurance|protection) juridique|recommande (?:envoye|avec accuse)|defenseur des droits|fraude a la (?:secu|securite)|huissier)\b"
        ),
        "legal words",
    ),
)
