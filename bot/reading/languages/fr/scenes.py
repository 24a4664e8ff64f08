"""French: scenes of a post, from a wish to a joke."""

from __future__ import annotations

# What happens in a post beside its topic.
SCENES: dict[str, str] = {
    "press": r"je suis (?:journaliste|reporter)|(?:pour|prepare) (?:un reportage|un article|le journal)|demande d'interview",
    "consent": r"(?:retirez|supprimez|enlevez|retirer|supprimer) (?:ma|cette|la|mes|les) (?:photo|video|image)|retire mon (?:accord|consentement|autorisation)",
    "libel": (
        r"(?:jamais (?:venu|venue|alle|allee|mis les pieds)|on dit que|tout le monde (?:dit|sait)|il parait que|ma voisine|mon voisin).{0,100}"
        r"(?:boit|alcool|drogue|vole|fraude|escroc|faux diplome|prison|charlatan)"
    ),
    "not_ours": r"\b(?:pizza|burger|restaurant|serveur|serveuse|hotel|coiffeur|coiffeuse|garage|livreur|colis|plombier|vol annule|chambre)\b",
    "wrong_page": r"mauvaise (?:page|adresse|clinique)|trompe de (?:page|cabinet|clinique)|est-ce bien le cabinet",
    "callback": r"(?:rappelez|rappeler|appelez|contactez)[- ]?moi|(?:pouvez-vous|merci de|pourriez-vous) me (?:rappeler|appeler|contacter)",
    "change_time": (
        r"(?:deplacer|changer|decaler|annuler|reporter) (?:mon|le|notre) (?:rendez-vous|rdv|creneau)|changer l'heure|"
        r"ne (?:pourrai|peux|pourrais) pas (?:venir|etre la)|autre (?:jour|horaire|creneau)"
    ),
    "wish": (
        r"joyeux (?:noel|anniversaire)|joyeuses (?:fetes|paques)|bonnes? (?:annee|fetes|vacances)|meilleurs voeux|bonne (?:journee|semaine) a tou|"
        r"bon (?:week-?end|dimanche|ete)"
    ),
    "joke": r"blague|pourquoi (?:le|les|un) dentistes? |que dit (?:une|un) dent",
    "friendly": r"(?:mon|ma|voici|regardez) .{0,15}(?:chat|chien|chaton|chiot)\b|belle (?:photo|vitrine|deco|decoration)|jolie (?:photo|vitrine|deco)",
    "hello": r"^(?:bonjour|bonsoir|salut|coucou|hello|bonjour a tous)[\s!.,👋😊🙂]*$",
    "ask_here": r"(?:ou|a qui) (?:puis-je|peut-on|dois-je|faut-il) (?:demander|ecrire|s'adresser)|j'ai une question[\s.!]*$",
}
# What `triage.scenes` puts together: a straight face, abuse, figures of speech, a page that is broken.
SHAPES: dict[str, str] = {
    "cheer": r"bravo|merci|felicitations|super|genial|magnifique|formidable|quel (?:plaisir|bonheur|professionnalisme|accueil)|quelle (?:efficacite|organisation)|chapeau",
    "blow": (
        r"heures? d'attente|heures? de retard|minutes de retard|minutes d'attente|attente\b|retard\b|attendu|oublie|perdu|annule|raccroche|ignor|"
        r"personne ne|pour rien|facture|deux fois|encore une fois|renvoye|dans le vide"
    ),
    "spared": r"(?:sans|pas|aucune?|zero|peu|jamais) (?:d'|de )?(?:attente|retard|attendu|douleur)",
    "mock": r"merci pour rien|bravo (?:pour|les) (?:les |l'|le )?(?:\w+ heures? d')?(?:attente|retard)|quel professionnalisme|on applaudit|nouveau record|on croit rever",
    "but": r"mais|malgre|dommage|cependant",
    "late": r"en retard|attente|perdu",
    "clapping": r"bravo|👏|🙄|chapeau",
    "abuse": r"connards?|connasses?|salopes?|salauds?|putain|encule\w*|merde|abrutis?|debiles?|imbeciles?|idiots?|cons\b|grosse vache|ordures?",
    "clinical": r"dentiste|dentaire|docteur|medecin|cabinet|clinique|dent|kine|rendez-vous|hygien|appareil|couronne|implant|accueil|secretaire|consult|salle d'attente",
    "kindly": (
        r"sourire|douceur|patience|ecoute|explique\w*|rassur\w*|confiance|ponctuel\w*|a l'heure|perle|tresor|chaleureu\w*|gentillesse|"
        r"enfin|plus peur|courage|humour|bienveillan\w*|etoiles?|10/10|les yeux fermes"
    ),
    "thing": r"page|site|lien|formulaire|application|appli|chat|portail",
    "fails": r"(?:ne )?(?:marche|fonctionne|s'ouvre|charge) (?:pas|plus)|erreur|bug\w*|plante|hors service|404",
    "no_answer": r"(?:reponse|phrase) (?:toute faite|automatique|type)|copie[- ]colle\w*|pas une reponse",
    "updated": r"mise? a jour|edit\b|modifie",
    "figures": (
        r"mort\w* de (?:rire|trouille|peur|faim|fatigue|honte)|mour\w+ de (?:rire|peur|trouille|faim|honte|envie)|a mourir de rire|tuer le temps|"
        r"ca me tue|sourire a tomber"
    ),
}
