"""English: what tells it from other languages."""

from __future__ import annotations

# Small words that it uses all the time and the others hardly ever.
SMALL_WORDS = """
    the and is was are were of to in for with this that they you your my we it's i'm have has had not but be been at
    from do does what when how where why who she he her his them there their our very good great would could can will
    just so an on or me son thank thanks best love place staff never again open hours price terrible horrible rude
    awful worst bad nice slow avoid lol kudos wow super perfect amazing meh
"""
# Endings of words whose stem is enough to know them.
ENDINGS = "'s s es ed d ing ly er ers y"
