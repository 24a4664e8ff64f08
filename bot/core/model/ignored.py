"""Why something genuine that was delivered changes nothing."""

from __future__ import annotations

from enum import StrEnum


class Ignored(StrEnum):
    """A closed list: nothing else that is genuine is left aside. Each is counted, and shown by the set-up check."""

    NOT_OURS = "nothing for a clinic in it"
    KNOWN = "the same once more"
    LATE = "an older wording or state after a newer one"
    GONE = "about what was taken away or erased"
    OURS = "a reply of the clinic's to what the desk does not have"
    OWN_MAIL = "an e-mail of the clinic's own"
    AUTOMATIC = "an e-mail that a machine answered by itself"
    BOUNCE = "a mail server's report that calls for nothing"
    BULK = "a newsletter, or an e-mail to a mailing list"
    ECHO = "a message of the clinic's own that came back"
    STANDBY = "a message that another app answers"
    RECEIPT = "a receipt, a reaction or a press of a button in a conversation"
    ELSEWHERE = "an e-mail about a post that its own platform brings"
