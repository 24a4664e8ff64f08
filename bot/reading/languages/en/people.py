"""English: who cared for somebody, and fuller names; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

RULES: dict[str, str] = {
    "P8": """
        @titled send|sends|say|says|wish|wishes|thank|thanks
        @name and @titled|@title
        @titled ~1 and @name
        ask ~1 for @name & knows|knew|helped|remembers
        @titled who|that ~1 deserves|deserve|gets|earned|did|made
        she|he ~1 will ~2 hear ~1 about
        glad|happy|lucky|pleased ~3 you ~2 had|got|met|saw|have|found ~1 him|her|them|@name
        like|with @name ~4 glad|you|your|him|her
        she|he ~2 will|would ~3 @gladly ~6 explanation|helped|hear|you|know
        says|said|thinks|adds ~2 the|it|all|was|thanks|hi ~2 pleasure|privilege|fun|honor
        @titled ~10 @you|@your / %strictgeneral ; accepting ; call ~4 to ~2 book|make ; hours
        @you|@your|@glad|@thank|@sorry|@hope|care|hands|kind|words ~10 @titled / %strictgeneral ; accepting
        @titled ~2 and ~4 team|staff|crew|took|treat|loved|enjoyed|thank|was
        @titled ~4 @past|loves|enjoys|enjoyed|really|is ~1 glad|happy|delighted|thrilled|proud|wonderful|great|amazing|the|best|gentle|touched|@gladly
        @titled ~3 will|would ~4 @gladly|be|love|so|pleased|happy|read|hear|see|smile|blush|appreciate|know|help
        sure: @name !@comma had|has|loves|loved|enjoyed|enjoys|took|did|was|will|would|is|treated|helped|always|really
        for|with|by|to @name & you|your|@glad|him|her / ask|call|ring|email
        ^ @startname|@name !@comma had|loves|loved|enjoyed|enjoys|took|treated|helped|says|sends|adores|adored|blushed|misses
        ^ @startname|@name !@comma is|was|will ~3 @gladly|blush*|smiling|over|so|grinning|dancing|delighted|honored|humbled|happy|wonderful|great|amazing|best
        @name|@startname and ~1 the|our|whole|entire ~3 team|crew|staff|gang
        credit ~3 @titled
        @title|hygienist|therapist|assistant|receptionist ~2 who|that ~3 treated|saw|helped|cleaned|looked|worked|did|performed|assisted|greeted|you
        your ~2 hygienist|therapist|dentist|doctor|physio|surgeon|nurse|counselor|counsellor|chiropractor|provider|clinician / %emergency
    """,
    "P9": """
        <ssn>
        mr|mrs|ms|miss|mister|sir|madam @name / <!a our|office|practice manager
        your|full|real|legal|last ~1 name|surname ~1 is|was / no|nobody|anyone
        aka|alias @name
        we|i know ~2 who you|this is|are
        your|you ~3 employer|workplace|address|spouse's|husband's|wife's|neighborhood & work*|live*|at|job / email|website
        i|we|you ~2 know|knew ~2 where you
    """,
}

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "P8": """
        certain: you|your ~1 are|were|is ~1 his|her|their ~1 fave|favorite|favourite|bravest|best
        certain: he|she|dr ~4 said|says|swears ~2 you ~1 were ~2 bravest|best|calmest|easiest|toughest
        who ~2 did|placed|fitted|made|performed ~2 the|your ~1 fitting|filling|crown|cleaning|surgery|@treat
        certain: loved|enjoyed ~2 working|taking|treating|caring|meeting ~3 you|your
        says|said|thinks ~2 the|your ~1 @treat|@body|@cond
    """,
}
