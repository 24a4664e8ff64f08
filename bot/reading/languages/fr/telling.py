"""French: what tells it from other languages."""

from __future__ import annotations

# Small words that it uses all the time and the others hardly ever.
SMALL_WORDS = """
    le la les des du un une et est dans pour avec pas très tres vous nous je j'ai c'est mais qui sur merci bien été ete
    au aux ce cette rendez-vous dentiste bonjour votre vos notre nos êtes etes avez suis sont il elle être etre avoir d'être
    d'etre plus tout mardi jeudi lundi docteur beaucoup
"""
# Letters that few other languages write, and a cedilla where Portuguese would write a tilde beside it.
LETTERS = "çêâîôûœæ"
# Endings of words whose stem is enough to know them.
ENDINGS = "s e es x ment"
# Forms of a verb, and what its infinitive ends in.
VERBS = r"^(\w{2,}?)(?:e|es|ons|ez|ent|ais|ait|ions|iez|aient|ai|as|a|erai|era|eras|erons|erez|eront|erais|erait|irai|ira|irez|ee|ees|is|it|i|ie|ies|us|u|ue|ant)$"
INFINITIVES = "er ir re"
