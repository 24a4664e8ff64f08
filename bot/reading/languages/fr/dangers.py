"""French: words that turn up in urgent posts; none is urgent alone. They match at the start of a word."""

from __future__ import annotations

DANGERS: dict[str, str] = {
    "body": r"visage|joue|machoire|gencive|langue|levre|gorge|bouche|dents?\b|jambe|pied|genou|bras|main|doigt|poitrine|tete|ventre|plaie",
    "sign": r"saign|sang\b|pus\b|gonfl|enfl|fievre|frisson|malaise|evanoui|vomi|bouton|respir|avaler|etouff|engourd|infect|abces",
    "agony": r"insupportable|atroce|intenable|hurl|affreuse|a mourir",
    "now": r"maintenant|ce soir|ce matin|cette nuit|aujourd|depuis|hier",
    "help": r"aide|urgen|que faire|quoi faire|fait quoi|normal|au secours|samu",
    "procedure": r"extraction|operation|opere|implant|piqure|anesthesi|infiltration|devitalis|plombage",
    "drug": r"antibiotique|cachet|comprime|medicament|paracetamol|allergi|penicilline|dose|vaccin",
    "frail": r"mon fils|ma fille|mon bebe|enceinte|ma mere|mon pere|mon enfant",
    "despair": r"mourir|vivre|suicid|en finir|plus la force|a quoi bon|sans moi",
    "farewell": r"adieu|pardon a|mes affaires",
    "means": r"corde|pont\b|boite de|tous mes cachets|rasoir|arme\b",
    "law": r"avocat|plainte|tribunal|justice|faute medicale|poursui",
    "authority": r"ordre des|conseil de l'ordre|police|gendarm|journal|ars\b|cpam",
    "violence": r"tuer|frapp|casser|bruler|exploser|defonc|payer|regrett",
    "stalk": r"je sais ou|vous attends|a la sortie|dehors|croise",
    "identity": r"voile|noire?\b|arabe|accent|origine|musulman|juif|juive|gay|handicap|cmu\b|etrang",
    "access": r"fauteuil|sourd|aveugle|handicap|langue des signes",
    "unequal": r"refus|renvoy|moqu|ri de|pas les gens",
    "private": r"diagnostic|dossier|resultat|photo|secret medical|donnees",
    "exposed": r"devant tout|devant toute|voix haute|publie|sans mon|quelqu'un d'autre|facebook",
    "advances": r"touch|caress|sein|fesse|cuisse|deshabill|dragu|mon corps|mon numero",
    "hygiene": r"gants|aiguille|seringue|sterilis|sang seche|instrument",
    "error": r"mauvaise? (?:dent|genou|jambe|cote|dose)|erreur|trompe|alcool|trembl",
}
# What must stand in a post beside them before it is looked at for that kind of harm alone.
EVIDENCE: dict[str, str] = {
    "ends": r"mourir|plus vivre|en finir|suicid|a quoi bon|plus la force|fatiguee? de vivre|sans moi",
    "you_will": r"vous (?:allez|verrez|paierez)|tu (?:vas|verras)|attendez|je vais|on va",
    "near_body": r"touch|caress|sein|fesse|cuisse|deshabill|dragu|mon corps|mon numero|poitrine",
}
