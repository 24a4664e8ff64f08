"""French: what people ask of a clinic, and how."""

from __future__ import annotations

# What is asked for, by topic; which speaks louder than which, `triage.asked` says.
TOPICS: dict[str, str] = {
    "privacy_contact": r"(?:supprim|effac|retir)\w{1,4} .{0,30}(?:donnees|informations personnelles)|droit a l'oubli|quelles (?:donnees|informations) .{0,20}(?:avez|gardez|conservez)",
    "records": (
        r"copie .{0,25}(?:dossier|radio|scanner|resultat)|(?:obtenir|recuperer|avoir|envoyer|transmettre|demander) .{0,25}(?:mon dossier|dossier medical|mes radios|"
        r"mes resultats|radiographies)"
    ),
    "jobs": r"recrut|poste (?:de|a)|emploi\b|\bstage\b|candidature|embauch|\bcv\b|apprenti|travailler (?:chez|avec) vous",
    "privacy_notice": r"politique de confidentialite|\brgpd\b|cookies|protection des donnees",
    "emergency_line": (
        r"(?:numero|ligne|dentiste|service) (?:d'urgence|de garde)|qui appeler|en dehors des (?:horaires|heures)|la nuit|"
        r"urgence.{0,30}(?:week-?end|dimanche|nuit|ferme|ferie)"
    ),
    "payment_plans": r"en (?:plusieurs|trois|deux|quatre|\d) fois|mensualite|echelonn|facilites? de paiement|paiement (?:fractionne|differe)",
    "insurers": r"mutuelle|carte vitale|\bcmu\b|\bcss\b|securite sociale|tiers payant|assurance|conventionne|rembours|complementaire sante",
    "first_visit": r"(?:faut|dois|devons|doit)[- ](?:il|je|on|nous)? ?(?:apporter|amener|prendre avec)|premier rendez-vous|premiere (?:visite|consultation)|quels (?:papiers|documents)",
    "cancelling": r"annul|(?:deplacer|changer|decaler|reporter) (?:un|le|mon) (?:rendez-vous|rdv)",
    "new_patients": r"nouveaux? patients?|nouvelles? patient|liste d'attente|prenez[- ]vous (?:encore )?(?:du monde|des patients)|delai pour (?:un|une)",
    "parking": r"\bgarer\b|parking|stationn|place pour (?:la|une|ma) voiture",
    "wheelchair": r"fauteuil|handicap|\bpmr\b|ascenseur|escalier|\brampe|accessib|poussette|bequille|marches\b",
    "transport": r"\bbus\b|\bmetro\b|\btram(?:way)?\b|\btrain\b|\brer\b|transports? en commun|sans voiture|arret",
    "languages": r"parle[zr]?(?:[- ]vous)?\b.{0,20}(?:anglais|espagnol|arabe|allemand|portugais|italien|langues?)|quelles langues|en anglais|interprete",
    "children": r"enfants?\b|bebes?\b|quel age|mon fils|ma fille|pedodont|pediatr|tout-petits",
    "hours_holidays": r"jours? feries?|noel|vacances|nouvel an|paques|14 juillet|15 aout|entre les fetes|pont de",
    "weekend": r"week-?ends?",
    "hours_saturday": r"samedis?",
    "hours_sunday": r"dimanches?",
    "manager": r"responsable|directeur|directrice|gerante?|parler a quelqu'un",
    "hours": r"horaires?|ouvert|ouvrez|ferm|a quelle heure|jusqu'a quelle heure|quels jours|le soir|\b(?:lundi|mardi|mercredi|jeudi|vendredi)\b",
    "booking": r"(?:prendre|avoir|obtenir|fixer|reserver) (?:un )?(?:rendez-vous|rdv|creneau)|en ligne|doctolib|reserver|par internet",
    "address": r"adresse|ou (?:etes|se trouve|est|vous trouvez|se situe)|quelle rue|comment (?:venir|y aller|vous trouver)|situe\w*|plan d'acces",
    "contact": r"(?:numero|telephone|mail|e-mail|courriel)\b|comment (?:vous )?(?:joindre|contacter)|qui contacter",
}
# How a clause asks.
SHAPES: dict[str, str] = {
    "openers": (
        r"ou|quand|combien|comment|quels?|quelles?|qui|que|quoi|est-ce|peut-on|puis-je|pouvez-vous|pourriez-vous|avez-vous|faites-vous|prenez-vous|acceptez-vous|"
        r"parlez-vous|etes-vous|recevez-vous|soignez-vous|proposez-vous|y a-t-il|y a t il|faut-il|c'est combien|c'est ou|vous (?:etes|avez|faites|prenez|acceptez|ouvrez|fermez|parlez|recevez)|"
        r"a (?:partir|quelle|quel)|jusqu'a|dois-je|recrutez-vous|quel"
    ),
    "greeting": r"bonjour|bonsoir|salut|hello|et|svp|question|petite question|s'il vous plait|excusez-moi",
    "asking": (
        r"savez-vous|quelqu'un sait|je (?:voudrais|souhaite|souhaiterais|cherche|aimerais)(?: savoir)?|pouvez-vous me dire|dites-moi|besoin de savoir|je me demande|"
        r"une question|auriez-vous|est-il possible"
    ),
    "wishes": r"je (?:voudrais|souhaite|souhaiterais|veux|cherche|demande|aimerais)|merci de|s'il vous plait|svp|veuillez|besoin|mon cv\b|^(?:supprimez|effacez|envoyez)",
    "and": r"et|ou|aussi|puis",
    "price": r"combien (?:coute|ca coute|coutent|pour|est|faut)|c'est combien|\bprix\b|\btarifs?\b|\bcout\b|coute",
    "who": r"qui (?:est|sont|dirige|fait|s'occupe)|quel (?:docteur|dentiste|medecin|kine)|comment s'appelle",
    "shown": r"exercices?|etirement|video|tuto|comment (?:faire|brosser|nettoyer|mettre|entretenir)|brosser",
    "offered": r"faites[- ]vous|proposez[- ]vous|vous faites|pratiquez|posez[- ]vous|y a-t-il|avez-vous|realisez|est-ce que vous|traitez",
    "body": r"mal\b|douleur|gonfl|saign|endormi|engourdi|sensib|gencive|machoire|dents?\b|langue|genou|epaule|cheville|cou\b|dos\b|joue|infect|plombage|extraction|fils\b|points\b",
    "clinical": (
        r"(?:est-ce|c'est|est-il) (?:normal|grave|dangereux|inquietant)|dois-je (?:m'inquieter|prendre|arreter|mettre|attendre|consulter)|(?:puis|peut)-(?:je|on) (?:manger|boire|fumer|courir|"
        r"prendre|nager|conduire|remanger)|quand (?:puis-je|peut-on|pourrai-je)|que (?:prendre|faire|puis-je prendre)|combien de temps .{0,30}(?:mal|douleur|gonfl|cicatris|endormi)|"
        r"normal (?:d'|que|apres|de)"
    ),
    "bitter": (
        r"pourquoi|comment (?:est-ce possible|osez|peut-on oser)|serieusement|vraiment|ridicule|inadmissible|scandal\w*|honte\w*|personne ne|jamais|toujours pas|arnaque|"
        r"vous vous (?:moquez|fichez)|est-ce que quelqu'un travaille"
    ),
    "unmarked": (
        r"^(?:bonjour|bonsoir|salut)?\W*(?:ou|quand|combien|comment|quels?|quelles?|est-ce|peut-on|puis-je|avez-vous|faites-vous|prenez-vous|acceptez-vous|parlez-vous|etes-vous|y a-t-il)\b|"
        r"savez-vous|dites-moi|je voudrais savoir|quelqu'un sait"
    ),
}
