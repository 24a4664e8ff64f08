"""How people shorten and disguise words: short forms, contractions and letters that look like other letters."""

from __future__ import annotations

SHORTHAND: dict[str, str] = {
    "u": "you", "ur": "your", "urs": "yours", "urself": "yourself", "yr": "your", "yall": "you",
    "r": "are", "thx": "thanks", "thnx": "thanks", "tks": "thanks", "thks": "thanks", "ty": "thank you",
    "tysm": "thank you so much", "pls": "please", "plz": "please", "plss": "please", "appt": "appointment",
    "appts": "appointments", "apt": "appointment", "apts": "appointments", "appmt": "appointment", "tx": "treatment",
    "rx": "prescription", "b4": "before", "gr8": "great", "2day": "today", "tmrw": "tomorrow", "2moro": "tomorrow",
    "xray": "x ray", "xrays": "x rays", "xr": "x ray", "ppl": "people", "fam": "family", "luv": "love", "cya": "see you",
    "cu": "see you", "gonna": "going to", "wanna": "want to", "gotta": "got to", "lemme": "let me", "dont": "do not",
    "cant": "can not", "cannot": "can not", "wont": "will not", "didnt": "did not", "doesnt": "does not",
    "isnt": "is not", "wasnt": "was not", "werent": "were not", "havent": "have not", "hasnt": "has not",
    "hadnt": "had not", "couldnt": "could not", "wouldnt": "would not", "shouldnt": "should not", "youre": "you are",
    "youve": "you have", "youll": "you will", "theyre": "they are", "thats": "that is", "weve": "we have",
    "ive": "i have", "im": "i am", "isn": "is not", "q": "que", "k": "que", "xq": "porque", "pq": "porque",
    "grax": "gracias", "grcs": "gracias", "xa": "para", "checkup": "check up", "checkups": "check up",
    "wk": "week", "wks": "weeks", "yrs": "years", "mos": "months", "mo": "month", "bday": "birthday",
    "thankyou": "thank you", "msg": "message", "dms": "dm",
}

CONTRACTIONS: dict[str, str] = {
    "can't": "can not", "won't": "will not", "shan't": "shall not", "let's": "let us", "y'all": "you",
    "o'clock": "oclock", "ma'am": "madam", "d'you": "do you", "ain't": "is not", "how're": "how are",
    "re": "are", "ve": "have", "ll": "will", "d": "would", "m": "am", "s": "'s",
}

_PAIRS = (
    "аa вb сc еe нh іi јj кk мm оo рp ԛq ѕs тt уy хx ѵv ԝw ԁd ɡg ӏl һh ғf "
    "Аa Вb Сc Еe Нh Іi Јj Кk Мm Оo Рp Ѕs Тt Уy Хx "
    "αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx "
    "ıi ɑa ℓl ⅼl ꓲi ƅb ʟl ɴn ɪi ʀr ᴄc ᴅd ᴇe ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ᴀa ʙb ɢg ʜh ᴊj"
)
LOOKALIKES: dict[str, str] = {pair[0]: pair[1:].strip() for pair in _PAIRS.split() if len(pair) == 2}
LOOKALIKES |= {"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "′": "'", "“": '"', "”": '"', "‐": "-", "‑": "-",
               "‒": "–", "―": "—", "−": "-", "¿": " ", "¡": " ", "…": "…", "⁄": "/", "ß": "ss", "æ": "ae", "ø": "o",
               "ł": "l", "đ": "d", "œ": "oe"}
