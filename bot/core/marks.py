"""What is said of a draft on its card, beside its words: that the check read it, and whether it answers what was asked.

They are two marks: a text that gives nobody away may still answer another question.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.core.answering import told
from bot.core.model import OPEN, Case, Facts, Level
from bot.core.topics import FACTS

PRIVACY: Final[Mapping[Level, str]] = {
    Level.OK: "Privacy: checked",
    Level.WARN: "Privacy: the check has a doubt",
    Level.BLOCK: "Privacy: cannot be published like this",
}
ANSWERS: Final = "Answers the question"
JUDGE: Final = "please judge"
LATER: Final = "not yet, it says that an answer follows"


def answers(case: Case, facts: Facts) -> str:
    """ "Answers the question: Where can people park?"; "" where nothing was asked or nothing is proposed.

    Only of a stock answer made from the clinic's facts is it known; of every other text a person must judge.
    """
    asks = case.triage.asks
    if not asks or not case.draft.text or case.status not in OPEN:
        return ""
    stock = "/" in case.draft.origin
    known = [one for one in asks if told(one, case.asked, facts, case.triage.language)]
    if not stock:
        return f"{ANSWERS}: {JUDGE}"
    return f"{ANSWERS}: {' '.join(map(_asked, asks)) if len(known) == len(asks) else LATER}"


def _asked(topic: str) -> str:
    topic = topic.partition(":")[0]
    return FACTS.get(topic, topic.replace("_", " ").capitalize() + "?")
