"""French: sentences that are plainly about the post, about everybody, or about how to reach the clinic."""

from __future__ import annotations

PLAIN = """
    # thanks, and joy at the message
    @thank|reconnaissant*|gratitude
    mots|message|messages|avis|commentaire|commentaires|retour|retours|lignes|compliment|compliments|critique|temoignage|etoiles
    lire|lisons|lu|lit|ecrire|ecrit|partager|partage|transmettre|transmettons|transmis|dire|relire|affich*
    sourire|sourires ~3 equipe|matin|journee|tous
    fait|fera|font ~2 plaisir|chaud|du
    touche|touches|touchent|touchee
    bravo|felicitations|adorable|gentil|gentille
    quel|quelle ~2 plaisir|joie|gentillesse|bonheur
    # being sorry, and understanding
    @sorry|comprenons|comprends|agacant|frustrant|penible|deception|dommage
    au serieux
    # how to reach the clinic
    appel*|telephon*|ecriv*|contact*|joindre|joignable|accueil|ligne|mail|courriel|site|internet|<phone>|<email>|<url>
    responsable ~4 ecoute|lit|repond|disponible|joignable
    voudrions|aimerions|souhaitons|souhaiterions|pouvons|sommes ~4 ecouter|comprendre|aider|parler|echanger|repondre|disposition
    disposition|ecoute
    question|questions
    renseign*|revenons vers
    # privacy
    @privacy|details|discretion|professionnel
    # everybody, and what the clinic stands for
    chacun|chacune|chaque|tous|toutes|quiconque|personne|toujours|public
    tout le monde
    nous|on ~2 veillons|essayons|proposons|acceptons|recevons|prenons|faisons|travaillons|tenons|ouvrons|fermons|avons|sommes
    priorite|objectif|essentiel|essentielle|compte|comptent|important|importante|merite|meritent|respect|ponctualite|hygiene|ecoute
    notre|nos|le|les ~2 equipe|tarifs|horaires|site|cabinet|parking|adresse|entree|bus|prix
    # what is asked most
    oui|parking|ouvert|ouverts|ouverte|ferme|fermes|rue|etage|ascenseur|bus|metro|tram|carte|especes|cheque|gratuit|possible
    coute|coutent|dure|a partir|entre
    15|112|samu|urgence|urgences
    anglais|espagnol|langues
    # good wishes, names and signatures
    bonne|belle|bon|joyeux|joyeuses|excellente ~1 journee|soiree|semaine|annee|fetes|noel|weekend|continuation|vacances
    bonjour|bonsoir|salut|cordialement|bienvenue
    l equipe
    bienvenus|bienvenue|bienvenues
    ^ ~1 avec plaisir
    se trouve ~1 ici|au|a
    la suite
    voila|cela|ca ~2 qui ~1 fait ~1 sourire
    cabinets|contrats|insultes|places
    nous|on ~1 voulons|aimerions|preferons|cherchons|esperons
    bon|bonne ~1 endroit|idee|question|remarque
    remarque|remarques
    notre|votre ~1 numero
    etre ~1 certain
    quelque chose ~3 nous ~1 voulons
    environ|euros ~1 $
    <money> ~1 environ
    pareillement|egalement
    travaux|panne|repare*|fonctionne
"""
# "You" that says nothing of the writer: each line is a stretch whose words for the writer are accounted for.
PLAIN_YOU = """
    rendez vous
    s il vous plait
    plait
    @you ~1 remercie|remercions|ecouter|ecoutons|repondre|repondons|repond|aider|souhaite|souhaitons|lire|lisons|informer|renseigner
    remerci*|merci ~1 a ~1 @you
    @your ~2 message|messages|mots|avis|retour|commentaire|gentillesse|franchise|temps|question|patience|soutien|lignes|interet|appel
    @you ~1 pouvez|pourrez ~3 appeler|joindre|ecrire|contacter|telephoner|consulter|trouver|utiliser
    avec|a|vers|chez ~0 @you
    si|quand @you
    @you ~1 avez|etes ~2 pris|prise|raison|ecrit
"""
