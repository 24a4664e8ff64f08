"""English: what stands before, behind and instead of a name, and kind words that mean the opposite; regular expressions."""

from __future__ import annotations

PATTERNS: dict[str, str] = {
    "not_initials": r"P\.S|U\.S|D\.D|A\.M|P\.M|R\.S|N\.B",
    "titles": r"Mrs?|Ms|Miss",
    "no_name": r"Thank|Dear|Happy|Merry|Good|Hello|Our|Front|Best|Kind|Warm|The|Dr",
    "after_name": r"please|we|you|your|call|the|us",
    "greetings": r"[Tt]hank you|[Tt]hanks|[Tt]hx|Hi|Hello|Hey|Dear|[Ss]orry|Mrs?\.?|Ms\.?",
    "office": r"owner|manager|director|office|practice|DDS|DMD|MD|PT|RN",
    "spoken_of": r"who|whose|is|has|was",
    "relative": (
        r"\b[Mm]y (?:\w+ )?(?:son|daughter|kid|child|boy|girl|baby|toddler|grandson|granddaughter|niece|nephew|husband|wife|mom|mother|dad|"
        r"father)s?,? ([A-Z][a-z]+)|\b([A-Z][a-z]+)'s (?:\w+ ){0,2}(?:tooth|teeth|braces|cleaning|filling|surgery|appointment|visit|"
        r"knee|ankle|ears?|tubes|eyes?|glasses|arm|leg|cast|tongue|jaw|smile|checkup|exam|retainer|fever|shots?)\b"
    ),
    "sarcasm": (
        r"thanks for nothing|(?:great|nice|good) job (?:losing|ruining|forgetting|breaking|ignoring)|"
        r"oh,? (?:great|wonderful)\b"
    ),
}
