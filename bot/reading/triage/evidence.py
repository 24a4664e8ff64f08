"""What must stand in the words before the linear model alone may call a manager.

A model of single words hears alarms in "My wife likes it, I don't." Each kind of alarm has its concepts; without them
the post is looked at by a person in opening hours, and nobody is called away from dinner. Groups are joined by "and",
the names in a group by "or".
"""

from __future__ import annotations

import re
from typing import Final

from bot.reading.triage.dangers import DANGERS

_OWN: Final = {
    "ends": (
        r"kill(?:ing)? my|suicid|end (?:it|things|my)|ending it|die\b|dying|dead\b|alive|wake up|not wake|"
        r"be here any|go on (?:like|living|any)|"
        r"without me|better off|tired of (?:living|life|it all|everything)|no (?:point|reason|hope) (?:in|to|"
        r"left|any|going)|point in (?:going|it)|can'?t (?:do this|go on|take (?:it|this) any)|"
        r"(?:stop|stopped|quit) (?:eating|taking my|filling)|goodbye|good ?bye|given (?:the|my) .{0,15}(?:away|"
        r"to my)|who gets the|sorted out|(?:my|the) (?:will|letters|notes?)\b|"
        r"paid (?:the|my) rent|hurt(?:ing)? myself|cutting|overdos|bottle on|all (?:the|my|of) (?:pills|tablets|"
        r"them)|rope|bridge|how quiet|nobody (?:would|will) (?:miss|notice|have to)|"
        r"no quiero (?:vivir|seguir|despertar|estar)|no le veo (?:caso|sentido)|sin sentido|no tiene sentido|"
        r"morir|matarme|quitarme la vida|despedi|adios|regale mis|dej[eo] (?:todo|las cosas) (?:listo|arreglad)|"
        r"no aguanto mas|no puedo mas|sin mi\b|carga para|cansad[oa] de vivir"
    ),
    "you_will": (
        r"you(?:'ll| will| are going| 'd better| better|r (?:day|turn))|he(?:'ll| will)|she(?:'ll| will)|"
        r"they(?:'ll| will)|somebody|someone|watch|wait(?:ing)?|outside|i know|"
        r"i'll|i will|we'll|tell (?:him|her|them)|see (?:you|what)|come(?:s|ing)? (?:for|to|down|by|over)|"
        r"every (?:night|evening|day)|deserve|lucky|los?\b|les\b|va[ns]?\b|voy|se (?:donde|a que|cual)|ya se"
    ),
    "near_body": (
        r"touch|grop|strok|fondl|hand(?:s)?\b|finger|thigh|breast|chest|butt|behind\b|bottom|hip\b|waist|lap\b|"
        r"underwear|bra\b|shirt|blouse|gown|undress|naked|clothes|strip|take (?:everything|it) off|chang(?:ed|ing)\b|"
        r"body|lips|legs?\b|neck|breath|perfume|beautiful|pretty|gorgeous|sexy|babe|sweetie|honey|darling|wink|"
        r"kiss|hug|flirt|date\b|tonight|boyfriend|husband|number|insta|snapchat|dm'?d|text(?:s|ed)|messag|"
        r"follow|creep|pervert|inappropriate|uncomfortable|froze|harass|assault|molest|rap(?:e|ed)|sexual|stare|"
        r"staring|watched me|lock(?:ed|s)? the door|alone with|remarks?|comments?\b|"
        r"toc[oa]|tocar|manos?|cintura|ropa|sosten|brasier|cuerpo|linda|guapa|bonita|novio|acos|propas|escribe|"
        r"mirando|manose|asco|cositas|pierna|agarra|besar|beso|abraz|carinos"
    ),
}
_GROUPS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "emergency": (("sign", "agony"), ("body", "procedure", "drug", "frail", "now", "help")),
    "self_harm": (("ends",),),
    "threat": (("violence", "stalk"), ("you_will",)),
    "harassment": (("near_body",),),
    "safety": (("hygiene", "error", "drug"),),
    "privacy": (("private", "exposed"),),
    "discrimination": (("identity", "access", "unequal"),),
    "legal": (("law", "authority"),),
}
_PATTERNS: Final = {name: re.compile(rf"(?<!\w)(?:{pattern})") for name, pattern in (DANGERS | _OWN).items()}


def found(category: str, words: str) -> bool:
    """Whether a plain text speaks of what an alarm of this kind is about."""
    return all(any(_PATTERNS[name].search(words) for name in group) for group in _GROUPS[category])


def any_danger(words: str) -> bool:
    """Whether a plain text speaks of anything that turns up in alarms."""
    return any(_PATTERNS[name].search(words) for name in DANGERS)
