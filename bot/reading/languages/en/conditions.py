"""English: named lists of exceptions; a rule says `%name` for all lines of one."""

from __future__ import annotations

# The lists that make a sentence one about everybody, an emergency, or what the clinic offers.
GENERAL = ("strictgeneral", "emergency", "faq")

CONDITIONS: dict[str, str] = {
    "general": """
        anyone|anybody|everyone|everybody|whoever|each|every|any|nobody|people|those
        all ~1 @patient|of|people|who|@visit
        our ~1 patients|policy|aim|goal|standard|services|hours|clients
        no one
        we ~1 strive|aim|try|offer|provide|accept|believe|want
        who is
        in general|public
    """,
    "strictgeneral": """
        anyone|anybody|whoever|any|individual|individuals|nobody|individual's|specific|particular
        no one
        who is
        we ~1 offer|provide|accept
    """,
    "emergency": """
        911|112|999|061
        emergency ~2 room|department|services|number|line|doctor|care
        nearest emergency
        urgencias
    """,
    "hours": """
        open|opens|opening|close|closes|closed|hours|hour
        from|until|till ~1 @number|<clock>
        @date to|through|and ~1 @date
        call|ring|phone|reach|email|write|available|respond|reply|answer|line|lines
        <clock>
    """,
    "openhours": """
        open|opens|opening|close|closes|closed|hours|call|ring|phone|reach|email|write|available|respond|reply|answer|lines|line
    """,
    "faq": """
        we ~2 offer|provide|do|perform|accept|treat|take|specialize|specialise|have|see|use|recommend|handle|carry !you
        our ~2 services|clinic|practice|office|dentists|team ~2 offer|offers|provide|provides|do|does|treat|treats
        start|starts|cost|costs|takes|take|usually|typically|range|ranges|depends ~3 from|at|about|around|on|between|<money>|@number
        available|included
        do ~1 you
        if ~1 you ~2 have|are|need|want|would|notice|experience
        anyone|everyone|everybody|nobody
        all ~1 patients|ages
        each|every ~2 @patient|person
        consultations|consultation is|are
    """,
    "idiom": """
        on ~1 our|their|its|my ~1 toes|feet|shoulders
        at ~1 heart|hand
        by heart
        off ~2 chest
        to|from ~2 heart|hearts
        lend|lending ~2 ear
        give|lend|need ~2 hand
        eye ~1 on|opener|to
        all ears
        away|down ~3 tablet
        put ~2 tablet ~1 away|down
        out|home|down ~1 with ~1 the? flu|covid|cold
        spore ~1 test
        daily|nightly|hourly ~1 cleaning
        cleaning ~1 list|crew|team|schedule|service|supplies|rounds|company|staff|log
        drilling|digging ~2 next|street|road|outside|noise|across
    """,
    "contactbare": """
        team|staff|department|crew|options|hygiene ~1 $
        care laws
    """,
    "negcare": """
        not|never|cannot|laws|rules|privacy ~4 discuss|discussing|confirm|confirming|comment|commenting|share|sharing|talk|disclose|address
    """,
    "neverask": """
        never|not ~4 ask|asks|asking|request|requests|remove|delete|edit|want|expect|require|pressure|offer|offering|filter|screen|hide|take|pay
        nobody|no ~3 ask|asks|asked|has|needs|should|delete|remove
        without asking
        privacy ~4 update*
    """,
    "everybody": """
        most|many|some|anyone|anybody|everyone|everybody|people|adults|kids|children|patients|usually|generally|typically|often|normally|tend|tends|varies|vary
        no one
        cannot|can not ~2 advise
        911
    """,
}
