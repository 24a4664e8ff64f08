"""English: the safe wordings, by what a sentence is for."""

from __future__ import annotations

WORDINGS: dict[str, tuple[str, ...]] = {
    "thanks": (
        "Thank you for your kind words.",
        "Thank you, words like these mean a lot to our whole team.",
        "Thank you for taking the time to write this.",
    ),
    "again": (
        "Words like these mean a lot to our whole team.",
        "It is lovely to read this.",
    ),
    "sorry": (
        "We're sorry to read this, and we'd like to listen.",
        "We're sorry to read this.",
        "We're sorry, and what is said here matters to us.",
    ),
    "privacy": (
        "For privacy reasons we can't discuss details here.",
        "We keep details out of public pages, for everyone's privacy.",
        "Privacy rules keep us from going into details here.",
    ),
    "listen": (
        "We would like to hear more; please call us.",
        "Please call us, so that we can listen.",
        "We'd be glad to talk; please call us.",
    ),
    "question": (
        "Please call us; our team is happy to help with any question.",
        "The front desk is happy to help with questions by phone.",
        "That is best answered by phone; please call us.",
    ),
    "advice": (
        "We can't advise anyone through comments; please call us, and in an emergency call 911.",
        "Anyone with a worry like this should call us, and in an emergency 911.",
        "Comments are no place for medical advice; please call us, and in an emergency call 911.",
    ),
    "respect": (
        "Respect is what we aim for with everyone.",
        "Everyone deserves kindness here, and we work on that every day.",
        "Courtesy is the standard we hold ourselves to.",
    ),
    "find out": (
        "Let us find out.",
        "Let us try to find out; please give us a call.",
        "Let us look for the right person to answer that.",
    ),
    "serious": (
        "We take every such message seriously.",
        "Messages like this are read and talked about by our whole team.",
    ),
    "words": (
        "Thank you for writing to us.",
        "We read every message, and thank you for yours.",
        "We appreciate your message.",
    ),
}
# How to end with a number, and with an address.
WAYS = (" Please call us at {}.", " Please write to us at {}.")
