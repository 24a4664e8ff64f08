"""French: treatments, symptoms, medicines, and how it went."""

from __future__ import annotations

RULES: dict[str, str] = {
    "P3": """
        sure: @your ~2 @treat|@cond|@body|@med|@hardclin|appareil
        sure: @your ~1 dos|cou|pied|pieds|jambe|jambes|bras|main|mains|oeil|yeux|peau|bouche|ventre|visage
        sure: nous|on|je|j ~2 avons|avions|a|ai|avait ~2 pose|posee|poses|extrait|soigne|soignee|devitalise|devitalisee|retire|retiree|arrache|opere|operee|prescrit|diagnostique|traite|traitee|vaccine
        sure: @hardclin ~5 passe|passee|passes|reussi|reussie|deroule|deroulee
        sure: la|le|les|cette|ce|sa|son @hardclin ~4 etait|avait|avions|avons|aviez|avez|fragile|profonde / %strictgeneral
        sure: apres ~2 un|une|l|la|le ~1 extraction|operation|plombage|detartrage|implant|anesthesie & normal|prenez|rincez|evitez
        sure: @glad ~6 @hardclin / %faq
        sure: bagues|gouttieres|appareil|lentilles|prothese ~3 pret|prete|prets|pretes|arrive*|passe|passee
        sure: @hardclin|appareil ~4 enleve*|retire*|termine*|fini|finie|finis|pose|posee|posees|poses|tient|tiennent / %faq
        sure: porter ~2 appareil|gouttiere* & beau|belle|sourire|vous
    """,
    "P4": """
        sure: @you ~3 ayez|avez|n|soyez|etes|allez|alliez|sentez|sentiez|souffrez|souffriez ~4 mieux|mal|gueri*|retabli*|soulage*|plus
        sure: va|vont|aille|aillent|allait|iront ~4 mieux / vie
        sure: bon|prompt|rapide|bonne|prompte|meilleur ~1 retablissement|guerison|convalescence|recuperation|reeducation
        sure: plus ~1 mal
        sure: @your ~3 @outcome
        sure: nouveau|beau|joli|magnifique|superbe ~1 sourire & vous|votre|avez|maintenant
        sure: @your ~2 sourire
        sure: cicatrisation|guerison|recuperation|mobilite|convalescence ~5 passe|bien|retrouve*|bonne
        sure: retrouve|retrouvee|retrouver|retrouvez ~4 @outcome|sourire|forme|sommeil
        sure: remarche*|recourez|dormez|marchez ~3 mieux|sans|bien|nouveau
        sure: @you ~1 marches|marchez|cours|courez|dors|dormez|manges|mangez|souris|souriez|bougez|bouges
        sure: sans ~1 cannes|bequilles|canne|attelle|douleur|douleurs|boiter & @you|@your|enfin|nouveau|remarche*
        continuez|bonne ~2 continuation|comme ca
    """,
}
