"""English: how people shorten words."""

from __future__ import annotations

SHORTHAND: dict[str, str] = {
    "u": "you", "ur": "your", "urs": "yours", "urself": "yourself", "yr": "your", "yall": "you", "r": "are",
    "thx": "thanks", "thnx": "thanks", "tks": "thanks", "thks": "thanks", "ty": "thank you",
    "tysm": "thank you so much", "pls": "please", "plz": "please", "plss": "please", "appt": "appointment",
    "appts": "appointments", "apt": "appointment", "apts": "appointments", "appmt": "appointment",
    "tx": "treatment", "rx": "prescription", "b4": "before", "gr8": "great", "2day": "today", "tmrw": "tomorrow",
    "2moro": "tomorrow", "xray": "x ray", "xrays": "x rays", "xr": "x ray", "ppl": "people", "fam": "family",
    "luv": "love", "cya": "see you", "cu": "see you", "gonna": "going to", "wanna": "want to", "gotta": "got to",
    "lemme": "let me", "dont": "do not", "cant": "can not", "cannot": "can not", "wont": "will not",
    "didnt": "did not", "doesnt": "does not", "isnt": "is not", "wasnt": "was not", "werent": "were not",
    "havent": "have not", "hasnt": "has not", "hadnt": "had not", "couldnt": "could not", "wouldnt": "would not",
    "shouldnt": "should not", "youre": "you are", "youve": "you have", "youll": "you will", "theyre": "they are",
    "thats": "that is", "weve": "we have", "ive": "i have", "im": "i am", "isn": "is not", "checkup": "check up",
    "checkups": "check up", "wk": "week", "wks": "weeks", "yrs": "years", "mos": "months", "mo": "month",
    "bday": "birthday", "thankyou": "thank you", "msg": "message", "msgs": "messages", "dms": "dm",
    "vm": "voicemail", "sry": "sorry", "srry": "sorry", "soz": "sorry", "til": "until", "opn": "open",
    "yep": "yes", "yup": "yes", "nope": "no", "ugh": "ugh", "yikes": "yikes", "haha": "haha", "lol": "lol",
    "omg": "omg", "ik": "i know", "idk": "i do not know", "tmr": "tomorrow", "tmw": "tomorrow", "2nite": "tonight",
    "2night": "tonight", "nite": "night", "nites": "nights", "tues": "tuesday", "weds": "wednesday",
    "thurs": "thursday", "fri": "friday", "hrs": "hours", "hr": "hour", "mins": "minutes", "ins": "insurance",
    "ofc": "office", "cuz": "because", "gma": "grandma", "gpa": "grandpa", "bby": "baby", "perf": "perfect",
    "wheres": "where is", "hows": "how is", "whats": "what is", "whos": "who is", "heres": "here is",
    "hes": "he is", "shes": "she is", "itll": "it will", "dm": "dm", "mon": "monday", "tue": "tuesday", "wed": "wednesday", "thu": "thursday",
    "thur": "thursday", "lil": "little", "abt": "about", "pd": "paid", "sis": "sis", "hubby": "hubby", "acct": "account", "bldg": "building", "rm": "room", "mgr": "manager", "aww": "aww", "aw": "aw", "shucks": "shucks", "rn": "right now", "ded": "deductible",
    "kiddos": "kids", "bein": "being", "lookin": "looking", "gettin": "getting", "doin": "doing", "feelin": "feeling",
}  # fmt: skip
CONTRACTIONS: dict[str, str] = {
    "can't": "can not", "won't": "will not", "shan't": "shall not", "let's": "let us", "y'all": "you",
    "o'clock": "oclock", "ma'am": "madam", "d'you": "do you", "ain't": "is not", "how're": "how are", "re": "are",
    "ve": "have", "ll": "will", "d": "would", "m": "am", "s": "'s",
}  # fmt: skip
