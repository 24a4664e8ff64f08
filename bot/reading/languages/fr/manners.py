"""French: arguing, not knowing, curtness, conceding, disputes, and what people argue about."""

from __future__ import annotations

RULES: dict[str, str] = {
    "T1": """
        faux|fausse|inexact|inexacte|inexactes|mensonge*|mensonger*|mentez|menteur|menteuse|inventer|inventez / numero
        vous savez
        exagerez|exagere
        vous ~1 le savez
        n importe quoi
        ridicule|absurde
        votre faute
        il fallait
        comme partout
    """,
    "T2": """
        je|on|nous|j ~1 ne? ~1 sais|sait|savons ~2 pas|rien
        en sais rien
        ^ ~1 sais pas
        aucune idee
        pas ~1 mon|notre ~1 service|rayon|probleme|domaine
        je suis nouve*
    """,
    "T3": """
        desole* ~2 que vous ~3 preniez|ressentiez|pensiez|voyiez
        si vous ~2 avez|etes ~3 ressenti|vexe*
        c est comme ca
        ^ bien note $
        ^ ok $
        ^ vu $
        tant pis
    """,
    "T4": """
        voir|regardez|consultez|verifiez ~3 message|messages|mp|prive
        ^ ~1 message prive $
    """,
    "T9": """
        comportement|attitude|conduite ~2 de|d ~2 notre|nos|secretaire|assistante|assistant|personnel|collegue
        recadre*|sanctionne*|licencie*|avertissement
        a eu tort
    """,
    "T10": """
        expliquez|dites|reglons|parlons|discutons|racontez ~5 ici|public|commentaires|publiquement / jamais ; pas
    """,
    "T11": """
        nous nous sommes trompes
        notre ~1 erreur|faute
        de notre part & erreur|faute
    """,
    "C1": """
        @your ~1 experience|situation|cas
    """,
    "C2": """
        reparer|resoudre|regler|arranger ~3 la|cela|ca|probleme|situation
    """,
    "C3": """
        nos|tous ~1 @patient
    """,
}
