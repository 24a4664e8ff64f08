"""French: visits and appointments, days and lengths of time."""

from __future__ import annotations

RULES: dict[str, str] = {
    "P2": """
        sure: @your ~2 visite|visites|rendez|seance|seances|consultation|consultations|controle|controles|venue|passage|passages / question
        sure: @you ~4 presente|presentee|venu|venue|venus|annule|annulee
        sure: @you ~1 attendons|attend|voyons|revoyons|verrons|reverrons|verra|reverra
        sure: on|nous ~1 @you ~1 prend|prenons|attend|recoit|voit
        sure: on|nous se|nous ~0 revoit|revoyons|voit|reverra|verra|retrouve
        sure: a ~1 bientot
        sure: a la ~1 prochaine
        sure: a @day
        sure: venez|passez|viens|revenez|repassez ~4 <clock>|@number|demain|@day|aujourdhui|chercher|prendre|recuperer|quand
        sure: entre deux rendez
        sure: derniers|dernier|derniere|prochain|prochaine|deux|premier|premiere ~1 rendez|visite|seance|controle|consultation|passage / pour tous ; tout
        certain: merci|@thank ~3 venu|venue|venus|venues|passe|passee|passes ~3
        sure: merci|@glad|regrett*|desole* ~5 rendez|visite|seance|passage / en ligne
        sure: rendez|seance|visite|consultation ~5 commence|retard|passe|passee|deroule|deroulee|annule|annulee|decale|reporte
        sure: @you ~4 chercher|recuperer ~2 @number|END|demain|@day
        sure: comme d habitude
        sure: pour vous|toi & @day|<clock>|demain
        sure: on|nous ~1 @you ~1 a|avons|avait|avions ~2 fait|faite|pris|prise|donne|donnee|remis|vu|vue|recu|recue|soigne|rendu|accueilli
        sure: @you ~1 voit|voyons|suit|retrouve|retrouvons ~4 semaines|mois|ans|jours|toutes
        bien deroule|deroulee|passe|passee
    """,
    "P6": """
        sure: ans|annees|mois ~5 suivons|soignons|connaissons|recevons|confiance|nous|fidel*
        sure: depuis ~4 annees|ans|toujours ~3 END|chez
        sure: toutes ces annees
        sure: @you ~2 attendu|attendez|patiente
        sure: passage|visite|seance|rendez|attendu|soin|soins ~5 <date>|@day|@month / ouverts
        sure: le @number @month & @you|@your|@thank|attendu|passage
        sure: hier & @you|@your|seance|passe|passee
    """,
}
