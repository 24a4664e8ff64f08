"""French: the safe wordings, by what a sentence is for."""

from __future__ import annotations

WORDINGS: dict[str, tuple[str, ...]] = {
    "thanks": (
        "Merci pour ces mots si gentils.",
        "Un grand merci, ces mots font plaisir à toute l'équipe.",
        "Merci d'avoir pris le temps d'écrire.",
    ),
    "again": (
        "Ces mots font plaisir à toute l'équipe.",
        "Quel plaisir de lire cela.",
    ),
    "sorry": (
        "Nous sommes désolés de lire cela et nous aimerions comprendre.",
        "Nous sommes désolés de lire ces lignes.",
        "Nous en sommes désolés, et ce qui est dit ici compte pour nous.",
    ),
    "privacy": (
        "Pour des raisons de confidentialité, nous ne donnons pas de détails ici.",
        "Par respect de la vie privée de chacun, nous ne donnons aucun détail en public.",
        "Le secret professionnel nous empêche d'entrer dans les détails ici.",
    ),
    "listen": (
        "Nous aimerions en savoir plus ; appelez-nous, s'il vous plaît.",
        "Appelez-nous, s'il vous plaît, pour que nous puissions en parler.",
        "Nous sommes à l'écoute ; appelez-nous, s'il vous plaît.",
    ),
    "question": (
        "Appelez-nous, s'il vous plaît ; l'équipe répond volontiers à toute question.",
        "L'accueil répond volontiers aux questions par téléphone.",
        "Le plus simple est d'en parler par téléphone ; appelez-nous, s'il vous plaît.",
    ),
    "advice": (
        "Nous ne pouvons conseiller personne en commentaire ; appelez-nous, s'il vous plaît, et en cas d'urgence composez le 15 ou le 112.",
        "Pour une question de ce genre, appelez-nous, et en cas d'urgence composez le 15 ou le 112.",
        "Les commentaires ne se prêtent pas aux conseils médicaux ; appelez-nous, et en cas d'urgence composez le 15 ou le 112.",
    ),
    "respect": (
        "Nous voulons que chacun soit reçu avec respect.",
        "Chacun mérite de la gentillesse, et nous y travaillons chaque jour.",
        "La courtoisie compte beaucoup pour nous.",
    ),
    "find out": (
        "Laissez-nous nous renseigner.",
        "Nous nous renseignons ; appelez-nous, s'il vous plaît.",
        "Nous cherchons la bonne personne pour répondre.",
    ),
    "serious": (
        "Nous prenons chaque message de ce genre au sérieux.",
        "Ces messages sont lus par toute l'équipe, qui en parle.",
    ),
    "words": (
        "Merci de nous avoir écrit.",
        "Nous lisons tous les messages ; merci pour celui-ci.",
        "Merci pour ce message.",
    ),
}
# How to end with a number, and with an address.
WAYS = (" Appelez-nous au {}, s'il vous plaît.", " Écrivez-nous à {}.")
