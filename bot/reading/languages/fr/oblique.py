"""French: harm told sideways, politely or with a smile.

What makes each row an alarm is that the scene itself can hardly be told by somebody to whom nothing happened.
"""

from __future__ import annotations

# Rows of the same kind as in `alarms`, read after them.
OBLIQUE: tuple[tuple[str, str, str, str], ...] = (
    (
        "harassment",
        "always",
        r"\b(?:ferm\w+|verrouill\w+) la porte<wide>(?:deshabill\w+|soutien-gorge|seule)|\bsans raison<gap>(?:deshabill\w+|soutien-gorge)|\bentre nous\b<gap>(?:secret|dire)",
        "a closed door and clothes",
    ),
    (
        "safety",
        "always",
        r"\b(?:ramass\w+|tomb\w+)<gap>(?:par terre|au sol)<wide>(?:bouche|utilis\w+|continu\w+)|\btelephone a la main pendant|\bendormi pendant (?:le soin|l'operation)",
        "a slip that can hurt somebody",
    ),
    (
        "threat",
        "always",
        r"\b(?:on se (?:reverra|retrouvera)|je n'oublie(?:rai)? (?:pas|jamais)|bientot votre tour|belle vitrine|ce serait dommage)\b<wide>(?:dehors|arrive|casse|voiture|famille|fasse)",
        "a veiled threat",
    ),
    (
        "self_harm",
        "always",
        r"\b(?:donne (?:toutes )?mes affaires|mes lettres sont ecrites|plus rien ne me retient|fatiguee? de vivre|un poids pour (?:ma famille|tout le monde))\b",
        "sounds like a goodbye",
    ),
)
