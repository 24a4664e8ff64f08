"""French: who cared for somebody, and fuller names."""

from __future__ import annotations

RULES: dict[str, str] = {
    "P8": """
        sure: @titled ~5 occup*|soign*|suivi|suivra|transmettra|recu|ravi|heureux|content & @you|@your|s
        sure: docteur|dr ~3 @you|@your
        sure: @name|@startname ~8 aider|occup*|soign*|suivi & @you|@your|vos
        sure: @name|@startname ~4 dit|confirme|raconte ~5 @your|seance|rendez
        sure: @name|@startname ~6 @your seance|seances|soins|massage
        sure: docteur|dr|kine|dentiste ~3 pourra ~2 @you
    """,
}
