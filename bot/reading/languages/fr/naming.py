"""French: what stands before, behind and instead of a name, and kind words that mean the opposite; regular expressions."""

from __future__ import annotations

PATTERNS: dict[str, str] = {
    "not_initials": r"P\.S|R\.V|S\.V",
    "titles": r"Mme|Mlle|Madame|Monsieur|Mr|M\.",
    "no_name": r"Merci|Bonjour|Bonsoir|Chère|Cher|Toute|Toutes|Notre|Nos|Bonne|Belle|Joyeux|Joyeuses|Docteur|Dr|Madame|Monsieur",
    "after_name": r"merci|nous|vous|votre|appelez|le|la|les|on",
    "greetings": r"[Mm]erci|Bonjour|Bonsoir|Chère|Cher|Madame|Monsieur|Mme|M\.",
    "office": r"responsable|directeur|directrice|gérante?|cabinet|accueil|kiné|dentiste",
    "spoken_of": r"qui|que|est|a|était",
    "sarcasm": r"merci pour rien|bravo (?:pour|les) (?:l'attente|les|le retard)|félicitations pour (?:l'attente|le retard)|quel professionnalisme",
}
