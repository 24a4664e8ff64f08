"""E-mails in which a page tells a clinic that somebody wrote about it there: a table of shapes, and one reader for all. Pure.

No page documents the words of its mails, and they change: what is told is read generously, and where the words of the review
cannot be told from the rest, all of it is kept and the card says so. Who sent it is what must be sure: a shape holds only for a
mail whose domain the receiving server confirms.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bot.core.ports import Alert, Pasted
from bot.platforms._decoding import clean
from bot.platforms.email import words
from bot.platforms.email.letters import Letter
from bot.platforms.email.trust import is_proven


class Shape(NamedTuple):
    """One page that tells by e-mail: who its mails are from, its name on the screen, where reviews are read and answered, and the
    name of the platform that would bring the same post, where the desk has one.
    """

    sender: re.Pattern[str]
    page: str
    link: str
    platform: str = ""


def _from(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


SHAPES: Final = (
    # Anybody can have Google send a mail (a shared document): only the profile's own addresses count.
    Shape(_from(r"(?:businessprofile|google-?my-?business)[\w.-]*@google\.com"), "Google",
          "https://business.google.com/reviews", "google"),
    Shape(_from(r"(?!reply)[^@]+@(?:[\w-]+\.)*yelp\.com"), "Yelp", "https://biz.yelp.com/", "yelp"),
    Shape(_from(r"[^@]+@(?:[\w-]+\.)*healthgrades\.com"), "Healthgrades", "https://update.healthgrades.com/"),
    Shape(_from(r"[^@]+@(?:[\w-]+\.)*zocdoc\.com"), "Zocdoc", "https://www.zocdoc.com/provider/"),
    Shape(_from(r"[^@]+@(?:[\w-]+\.)*ratemds\.com"), "RateMDs", "https://www.ratemds.com/"),
    Shape(_from(r"(?!reply)[^@]+@(?:[\w-]+\.)*nextdoor\.com"), "Nextdoor", "https://business.nextdoor.com/"),
    Shape(_from(r"[^@]+@(?:[\w-]+\.)*trustpilot\.com"), "Trustpilot", "https://businessapp.b2b.trustpilot.com/", "trustpilot"),
)  # fmt: skip

_THING: Final = r"(?:review|rating|recommendation|feedback|comment|reseña|opini[oó]n|valoraci[oó]n)s?"
_WROTE: Final = r"(?:left|wrote|posted|submitted|added|gave|dej[oó]|escribi[oó])"
_JUDGED: Final = r"(?:reviewed|rated|recommended|mentioned)"
TELLS: Final = re.compile(
    rf"\b(?:{_WROTE}|written|has|received|got|new|nueva)\b[^.!?]{{0,60}}\b{_THING}\b|\b{_JUDGED}\s+(?:you|your|the)\b",
    re.IGNORECASE,
)
"""What a subject says when somebody wrote a review. Reports, offers and tips do not."""

AUTHOR: Final = (
    re.compile(rf"^(?P<author>[^,:!?]{{2,60}}?)\s+(?:just\s+|has\s+)?(?:{_WROTE}|{_JUDGED})\b", re.IGNORECASE),
    re.compile(rf"\b{_THING}\s+(?:from|by|de)\s+(?P<author>[^,:!?]{{2,60}}?)(?:\s+(?:on|for|en|about)\b|[.!]?$)", re.I),
)
NOBODY: Final = re.compile(r"\b(?:someone|somebody|you|your|new|patient|customer|neighbou?r|alguien|user)\b", re.I)
STARS: Final = (
    re.compile(r"\b([1-5](?:[.,]\d)?)\s*(?:/\s*5|out of (?:5|five)|(?:-|\s)?stars?\b|estrellas?\b)", re.IGNORECASE),
    re.compile(r"(?:rating|stars|overall)\s*:?\s*([1-5](?:[.,]\d)?)\b", re.IGNORECASE),
)
DRAWN: Final = re.compile(r"[★⭐]{1,5}")
QUOTED: Final = re.compile(r"[“\"«]([^“”\"«»]{3,5000})[”\"»]", re.DOTALL)
BEGINS: Final = re.compile(
    r"(?:[★⭐☆]{1,5}|\b(?:wrote|said|says|escribi[oó]|review|comment|feedback)\s*:)\s*$", re.IGNORECASE
)
ENDS: Final = re.compile(
    r"^\s*(?:reply|respond|read|view|see|manage|go to|visit|learn|unsubscribe|you (?:are|'re)? ?receiv|©|copyright|https?://|"
    r"responder|ver|thanks,|sincerely|the \w+ team|why did you)\b",
    re.IGNORECASE,
)
UNSURE: Final = "We could not tell the words of the review from the rest of this e-mail. Please read it on the page."
SHORTENED: Final = "This is what an e-mail told us of it. It may be shortened: the page has all of it."
UNPROVEN: Final = (
    "An e-mail tells of a review, and nothing confirms that it comes from {page}: see EMAIL_SERVERS in the README."
)


def claims(letter: Letter) -> Shape | None:
    """The page a mail says it comes from, where it tells of a review."""
    sender = letter.people("from")[:1]
    shape = next((one for one in SHAPES if sender and one.sender.fullmatch(sender[0].email)), None)
    return shape if shape and TELLS.search(letter.subject) else None


def read(letter: Letter) -> Alert | None:
    """What a mail tells of a review, or None: it tells of none, or nothing confirms who sent it."""
    shape = claims(letter)
    if shape is None or not is_proven(letter.people("from")[0].email, letter.proven):
        return None
    text = letter.text if letter.text.strip() else words.from_html(letter.html, quotes=True)
    text = clean(text.replace("\xa0", " "))
    said, sure = _said(text)
    pasted = Pasted(
        location="",
        page=shape.page,
        text=said,
        author=_author(letter.subject),
        stars=_stars(f"{letter.subject}\n{text}"),
        link=shape.link,
        at=letter.written,
    )
    return Alert(letter.account, pasted, shape.platform, (SHORTENED if sure else UNSURE,))


def _author(subject: str) -> str:
    found = next((hit["author"].strip() for one in AUTHOR if (hit := one.search(subject))), "")
    return "" if NOBODY.search(found) else found


def _stars(text: str) -> float | None:
    if drawn := DRAWN.search(text):
        return float(len(drawn[0]))
    found = next((hit[1] for one in STARS if (hit := one.search(text))), None)
    return float(found.replace(",", ".")) if found else None


def _said(text: str) -> tuple[str, bool]:
    """The words of the review, and whether we are sure of them."""
    quoted = [one.strip() for one in QUOTED.findall(text) if len(one.split()) > 2]
    if quoted:
        return max(quoted, key=len), True
    lines = text.split("\n")
    begin = next((number + 1 for number, line in enumerate(lines) if BEGINS.search(line)), None)
    if begin is not None:
        rest = lines[begin:]
        end = next((number for number, line in enumerate(rest) if ENDS.match(line)), len(rest))
        if told := "\n".join(rest[:end]).strip():
            return told[: words.MOST], True
    return text[: words.MOST], False
