"""The rules by name: how bad, why, and which authority says so. Ids and reasons are stable: they stand in histories."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.languages import in_words
from bot.core.model import Level


@dataclass(frozen=True, slots=True)
class Rule:
    """`reason` is a sentence for a receptionist; `source` names the authority behind the rule."""

    id: str
    name: str
    level: Level
    reason: str
    source: str
    contested: bool = False


_B, _W = Level.BLOCK, Level.WARN

RULES: dict[str, Rule] = {
    rule.id: rule
    for rule in (
        Rule(
            "P1",
            "patient_relationship",
            _B,
            "This tells readers that the writer, or a relative, is or was in your care.",
            "HHS, Elite Dental 2019; ADA 2017",
        ),
        Rule(
            "P2",
            "visit",
            _B,
            "This confirms a visit or an appointment, past or to come.",
            "HHS, New Vision Dental 2022",
        ),
        Rule(
            "P3",
            "treatment",
            _B,
            "This ties a treatment, a body part or a condition to the writer, even if they named it first.",
            "HHS, Manasa Health Center 2023; 45 CFR 164.508",
        ),
        Rule(
            "P4",
            "outcome",
            _B,
            "This speaks of how somebody is doing or how care turned out.",
            "HIPAA Privacy Rule, 45 CFR 164.502",
        ),
        Rule(
            "P5",
            "billing",
            _B,
            "This speaks of somebody's own charges, payments or insurance.",
            "HHS, Elite Dental 2019",
        ),
        Rule(
            "P6",
            "date_history",
            _B,
            "This ties a date, a count or a length of time to the writer.",
            "HHS, New Vision Dental 2022",
        ),
        Rule(
            "P7",
            "records",
            _B,
            "This tells what your records do or do not hold about somebody; either answer gives them away.",
            "HIPAA Privacy Rule, 45 CFR 164.502",
        ),
        Rule("P8", "staff_seen", _B, "This links a named member of staff to somebody's care.", "house rule"),
        Rule(
            "P9",
            "identity",
            _B,
            "This uses a name or number the writer does not show in public.",
            "HHS, New Vision Dental 2022",
        ),
        Rule(
            "P10",
            "asks_pii",
            _W,
            "This asks for personal details where everybody can read them.",
            "HIPAA Privacy Rule, 45 CFR 164.502",
        ),
        Rule(
            "P11",
            "hidden_disclosure",
            _B,
            "A privacy sentence followed by a detail still gives the detail away.",
            "HIPAA Privacy Rule, 45 CFR 164.502",
        ),
        Rule(
            "P12",
            "foreign_contact",
            _W,
            "This number or address stands in the post; somebody's private one must not be repeated in public.",
            "HIPAA Privacy Rule, 45 CFR 164.502",
        ),
        Rule(
            "P15",
            "other_contact",
            Level.OK,
            "This number or address is not one of the clinic's own; please make sure that it is right.",
            "house rule",
        ),
        Rule(
            "P13",
            "dealings",
            _B,
            "This speaks of a call, a talk or a paper between you and the writer; it shows that they had dealings with you.",
            "HIPAA Privacy Rule, 45 CFR 164.502",
        ),
        Rule(
            "P14",
            "echo",
            _W,
            "This repeats details of the post; said by the clinic, they sound confirmed.",
            "45 CFR 164.508",
        ),
        Rule(
            "S1",
            "advice",
            _B,
            "This gives advice about one person's health in public; ask them to call, and name the emergency number.",
            "house rule",
        ),
        Rule("B1", "blank", _B, "This is a blank that nobody has filled in yet.", "house rule"),
        Rule(
            "R1",
            "removal_request",
            _B,
            "This asks, or hints, that a review should be removed or changed.",
            "Google; Yelp",
        ),
        Rule(
            "R2",
            "incentive",
            _B,
            "This offers something in return for a review or a change to one.",
            "FTC rule 16 CFR 465.4; Google; Meta",
        ),
        Rule(
            "R3",
            "threat",
            _B,
            "This reads as a threat: a lawyer, the police, dismissal or making things public.",
            "FTC rule 16 CFR 465.7",
        ),
        Rule(
            "R4",
            "public_compensation",
            _W,
            "A gift offered in public reads as a bribe; offer it in private.",
            "Google; Yelp",
        ),
        Rule(
            "R5",
            "solicits_review",
            _W,
            "This asks for a review; the platforms do not allow that in a reply.",
            "Yelp; Google",
        ),
        Rule("T1", "argues", _W, "This argues, corrects or blames; readers side with the writer.", "ADA 2017"),
        Rule(
            "T2", "dont_know", _W, "This sounds as if nobody cares to find out; say that you will.", "reply etiquette"
        ),
        Rule(
            "T3",
            "no_empathy",
            _W,
            "A complaint deserves one sincere sentence, such as being sorry to read it.",
            "reply etiquette",
        ),
        Rule("T4", "private_only", _W, "Acknowledge in public first, then offer the private way.", "reply etiquette"),
        Rule("T5", "too_long", _W, "This is long; two or three sentences are enough in public.", "reply etiquette"),
        Rule(
            "T6",
            "prolonged",
            _W,
            "The clinic has answered in this thread already; another reply prolongs it.",
            "ADA 2017",
        ),
        Rule("T7", "shouting", _W, "Capitals and rows of exclamation marks read as shouting.", "reply etiquette"),
        Rule("T8", "mismatch", _W, "Cheerful words under an unhappy post come across as careless.", "reply etiquette"),
        Rule(
            "T9", "confirms_event", _W, "This confirms in public what happened, or blames your own staff.", "liability"
        ),
        Rule(
            "T10",
            "public_dispute",
            _W,
            "This invites the facts into the open; offer a private way instead.",
            "reply etiquette",
        ),
        Rule(
            "T11",
            "admits",
            _W,
            "This admits a mistake in public; that is for a manager to say, with what has changed for everybody.",
            "liability",
        ),
        Rule(
            "T12",
            "boundary",
            _W,
            "This tells the writer how to behave; a manager may say so in public, once.",
            "reply etiquette",
        ),
        Rule(
            "C1",
            "experience",
            _W,
            "Many templates speak of an experience, but strict readers see a hint that the writer was in your care.",
            "guides disagree",
            contested=True,
        ),
        Rule(
            "C2",
            "put_right",
            _W,
            "Making it right or looking into it is in many templates, but strict readers take it for a confirmation.",
            "guides disagree",
            contested=True,
        ),
        Rule(
            "C3",
            "our_patients",
            _W,
            "Many templates speak of all patients, but strict readers count the writer among them.",
            "guides disagree",
            contested=True,
        ),
        Rule(
            "C4",
            "welcome_back",
            _W,
            "Many templates welcome people back, but strict readers hear that the writer was there before.",
            "guides disagree",
            contested=True,
        ),
        Rule(
            "C5",
            "not_identified",
            _W,
            "Some templates say that nobody can tell what is meant; strict readers hear that you searched.",
            "guides disagree",
            contested=True,
        ),
        Rule(
            "X2",
            "unfamiliar_personal",
            _B,
            "I do not know this sentence, and it speaks to the writer; a manager may pass it.",
            "house rule",
        ),
        Rule(
            "X3",
            "unfamiliar",
            _W,
            "I do not know this sentence; a manager may pass it.",
            "house rule",
        ),
        Rule(
            "X4",
            "second_reader",
            _B,
            "I do not know this sentence, and it may tell something about the writer; reword it, or keep to the post.",
            "house rule",
        ),
        Rule(
            "X5",
            "unread_language",
            _B,
            f"I read {in_words()} only, so I cannot check this. A manager who reads it may say so and publish it.",
            "house rule",
        ),
        Rule("X1", "unread", _B, "This could not be checked in full, so it must not go out as it is.", "house rule"),
    )
}

# What people argue about, by name: a clinic may settle each for itself ("allow", "look" or "stop").
ARGUABLE: dict[str, str] = {rule.name: rule.id for rule in RULES.values() if rule.contested}
