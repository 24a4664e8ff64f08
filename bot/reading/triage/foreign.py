"""Alarm words of the languages most spoken that the desk does not read: few, plain, and ringing at any hour.

A post that is not read gets no mood and no topic; these words alone are looked for in it, whatever language it is taken
for. They ring too often rather than too seldom: a person who is called in vain loses a minute.
"""

from __future__ import annotations

import re
from typing import Final

from bot.reading.triage.urgent import Alarm
from bot.reading.triage.words import plain

# Starts of words where a language puts spaces between them; anywhere in the text where it does not.
EMERGENCY, SELF_HARM, THREAT, HARASSMENT = "emergency", "self_harm", "threat", "harassment"
WORDS: Final[dict[str, dict[str, str]]] = {
    "fr": {
        EMERGENCY: "respir|saign|sang |gonfl|etouff|avale|inconscient|evanoui|poitrine|urgence|ambulance|fievre",
        SELF_HARM: "suicid|me tuer|mourir|en finir|plus envie de vivre",
        THREAT: "vous tuer|le tuer|tuer|bombe|vous allez payer|bruler|je sais ou",
        HARASSMENT: "attouch|viol |violee|viole |peloté|caresse",
    },
    "de": {
        EMERGENCY: "luft|atme|atmen|blutet|blutung|blut |geschwollen|schwillt|schwellung|anschwell|schlucken|"
        "bewusstlos|ohnmacht|ohnmachtig|brustschmerz"
        "|notfall|krankenwagen|fieber",
        SELF_HARM: "umbring|selbstmord|suizid|sterben|nicht mehr leben",
        THREAT: "bring euch um|bringe euch um|totschlag|toten|bombe|anzunden|abfackeln|ich weiss wo",
        HARASSMENT: "begrapsch|vergewaltig|angefasst|unsittlich",
    },
    "pt": {
        EMERGENCY: "respir|sangr|sangue|inchad|inchac|inchou|inchando|engolir|desmai|peito|falta de ar|"
        "emergencia|urgencia|ambulancia|febre",
        SELF_HARM: "suicid|me matar|morrer|nao quero mais viver|acabar com tudo",
        THREAT: "vou matar|matar voces|bomba|tocar fogo|vao pagar|sei onde",
        HARASSMENT: "me tocou|estupr|assedi|apalp",
    },
    "it": {
        EMERGENCY: "respir|sanguin|sangue|gonfi|deglut|ingoi|svenut|svengo|petto|soffoc|emergenza|ambulanza|febbre",
        SELF_HARM: "suicid|uccidermi|ammazzarmi|voglio morire|farla finita",
        THREAT: "vi ammazz|ti ammazz|uccidere|bomba|brucio|pagherete|so dove",
        HARASSMENT: "palpat|molest|stupr|toccata",
    },
    "nl": {
        EMERGENCY: "ademen|adem|bloed|gezwollen|zwelt|zwelling|slikken|bewusteloos|flauw|borst|spoed|ambulance|koorts",
        SELF_HARM: "zelfmoord|mezelf iets aan|dood wil|niet meer leven",
        THREAT: "vermoord|maak je af|bom |brand steken|ik weet waar",
        HARASSMENT: "betast|verkracht|aangerand",
    },
    "pl": {
        EMERGENCY: "oddych|krwaw|krew|spuch|opuchn|polyka|przelyka|zemdla|nieprzytomn|klatk|karetk|pogotow|goraczk",
        SELF_HARM: "samoboj|zabic sie|chce umrzec|nie chce zyc",
        THREAT: "zabije|bomb|spale|pozalujecie|wiem gdzie",
        HARASSMENT: "molest|gwalt|obmac",
    },
    "ru": {
        EMERGENCY: "дыша|дыши|дыхан|кров|опух|отек|отёк|глота|сознани|обморок|в груди|задыха|скорую|температура",
        SELF_HARM: "покончить|самоуб|не хочу жить|убить себя|умереть",
        THREAT: "убью|убить вас|бомб|сожгу|подожгу|пожалеете|знаю где",
        HARASSMENT: "лапал|домога|изнасил|трогал",
    },
    "uk": {
        EMERGENCY: "диха|кров|набряк|опух|ковта|свідом|непритом|в грудях|задиха|швидку|температура",
        SELF_HARM: "самогуб|не хочу жити|вбити себе|померти",
        THREAT: "уб'ю|вб'ю|вбити вас|бомб|спалю|пошкодуєте|знаю де",
        HARASSMENT: "домага|зґвалт|лапав",
    },
    "tr": {
        EMERGENCY: "nefes|kanama|kaniyor|kan geliyor|şişti|şişiyor|şişlik|yutkun|yutam|bayıl|göğsüm|göğüs|ambulans|acil|ateşim",
        SELF_HARM: "intihar|kendimi öldür|ölmek istiyorum|yaşamak istemiyorum",
        THREAT: "öldürür|öldürec|bomba|yakarım|yakacağım|pişman olac|nerede oturduğ",
        HARASSMENT: "taciz|tecavüz|elledi|dokundu",
    },
    "vi": {
        EMERGENCY: "khó thở|không thở|thở không|máu|sưng|nuốt|ngất|đau ngực|tức ngực|cấp cứu|sốt cao",
        SELF_HARM: "tự tử|tự sát|muốn chết|không muốn sống",
        THREAT: "giết|đánh bom|bom |đốt|biết nhà",
        HARASSMENT: "sờ soạng|quấy rối|hiếp|sàm sỡ",
    },
    "tl": {
        EMERGENCY: "hininga|makahinga|humihinga|dumudugo|dugo|namamaga|maga |namaga|lunok|nahimatay|dibdib|emergency|lagnat",
        SELF_HARM: "magpakamatay|papatayin ko ang sarili|ayoko nang mabuhay|gusto ko nang mamatay",
        THREAT: "papatayin|bomba|susunugin|alam ko kung saan",
        HARASSMENT: "hinipuan|hinawakan|ginahasa|binastos",
    },
    "id": {
        EMERGENCY: "napas|nafas|berdarah|pendarahan|darah|bengkak|menelan|pingsan|dada saya|nyeri dada|darurat|ambulans|demam",
        SELF_HARM: "bunuh diri|ingin mati|tidak mau hidup",
        THREAT: "akan membunuh|kubunuh|bom |bakar|tahu di mana",
        HARASSMENT: "melecehkan|pelecehan|meraba|memperkosa",
    },
    "sw": {
        EMERGENCY: "kupumua|anapumua|pumzi|damu|kuvimba|imevimba|kumeza|kuzimia|amezimia|kifua|dharura|homa",
        SELF_HARM: "kujiua|nataka kufa|sitaki kuishi",
        THREAT: "nitaua|nitawaua|bomu|nitachoma",
        HARASSMENT: "alinishika|ubakaji|alinibaka",
    },
    "ht": {
        EMERGENCY: "respire|senyen|san ap|anfle|vale |endispoze|lestomak|ijans|anbilans|lafyev",
        SELF_HARM: "touye tet|vle mouri|pa vle viv",
        THREAT: "touye nou|ap touye|bonm|boule ",
        HARASSMENT: "manyen m|vyole",
    },
    "zh": {
        EMERGENCY: "呼吸|喘不|出血|流血|血流|不止|肿|腫|吞咽|吞嚥|晕倒|暈倒|昏|胸痛|胸闷|急救|救护|发烧|發燒",
        SELF_HARM: "自杀|自殺|不想活|想死|轻生|輕生",
        THREAT: "杀了|殺了|杀死|炸|放火|砍|知道你住|等着瞧",
        HARASSMENT: "猥亵|猥褻|性骚扰|性騷擾|强奸|摸我|乱摸",
    },
    "ja": {
        EMERGENCY: "息が|呼吸|出血|血が|腫れ|飲み込|意識|気を失|胸が|救急|高熱",
        SELF_HARM: "自殺|死にたい|生きていたくない|命を絶",
        THREAT: "殺す|殺して|爆弾|火をつけ|覚えてろ",
        HARASSMENT: "痴漢|触られ|わいせつ|セクハラ|強姦",
    },
    "ko": {
        EMERGENCY: "숨을|숨이|호흡|피가|출혈|부었|붓고|부어|삼키|의식|기절|가슴이|응급|구급|고열",
        SELF_HARM: "자살|죽고 싶|살고 싶지",
        THREAT: "죽여|죽이|폭탄|불을 지|불질러|어디 사는지",
        HARASSMENT: "성추행|성희롱|만졌|더듬",
    },
    "ar": {
        EMERGENCY: "تنفس|اتنفس|يتنفس|نفس|ينزف|نزيف|دم |الدم|تورم|متورم|انتفاخ|ورم|بلع|ابلع|اغمي|إغماء|فقد الوعي|صدري"
        "|الصدر|طوارئ|اسعاف|حرارة",
        SELF_HARM: "انتحار|انتحر|اقتل نفسي|لا اريد العيش|اريد الموت|أريد أن أموت",
        THREAT: "سأقتل|ساقتل|قنبلة|سأحرق|ستندم|اعرف اين تسكن",
        HARASSMENT: "تحرش|لمسني|اغتصب",
    },
    "fa": {
        EMERGENCY: "نفس|خونریزی|خون|ورم|متورم|قورت|بلعیدن|بیهوش|غش|قفسه سینه|اورژانس|تب ",
        SELF_HARM: "خودکشی|میخواهم بمیرم|نمیخواهم زنده",
        THREAT: "میکشم|بمب|آتش می|میدانم کجا",
        HARASSMENT: "آزار جنسی|دستمالی|تجاوز",
    },
    "ur": {
        EMERGENCY: "سانس|خون|سوج|سوجن|نگل|بے ہوش|بیہوش|سینے|ایمرجنسی|بخار",
        SELF_HARM: "خودکشی|مرنا چاہ|جینا نہیں",
        THREAT: "مار ڈال|قتل|بم |آگ لگا",
        HARASSMENT: "ہراساں|چھوا|زیادتی",
    },
    "hi": {
        EMERGENCY: "सांस|साँस|खून|रक्त|सूज|निगल|बेहोश|सीने|छाती|आपात|एम्बुलेंस|बुखार|saans|khoon|soojan|sujan|behosh|seene",
        SELF_HARM: "आत्महत्या|मरना चाह|जीना नहीं|khudkushi|marna chahta|jeena nahi",
        THREAT: "मार डाल|जान से मार|बम |आग लगा|jaan se maar",
        HARASSMENT: "छेड़|बलात्कार|गलत तरीके से छू",
    },
    "bn": {
        EMERGENCY: "শ্বাস|নিঃশ্বাস|রক্ত|ফুলে|ফোলা|গিল|অজ্ঞান|বুকে|জরুরি|জ্বর",
        SELF_HARM: "আত্মহত্যা|মরতে চাই|বাঁচতে চাই না",
        THREAT: "মেরে ফেল|খুন|বোমা|আগুন দ",
        HARASSMENT: "শ্লীলতাহানি|ধর্ষণ|যৌন",
    },
    "pa": {
        EMERGENCY: "ਸਾਹ|ਖੂਨ|ਸੁੱਜ|ਸੋਜ|ਨਿਗਲ|ਬੇਹੋਸ਼|ਛਾਤੀ",
        SELF_HARM: "ਖੁਦਕੁਸ਼ੀ|ਮਰਨਾ ਚਾਹ",
        THREAT: "ਮਾਰ ਦ|ਬੰਬ|ਅੱਗ ਲਾ",
        HARASSMENT: "ਛੇੜ|ਬਲਾਤਕਾਰ",
    },
    "te": {
        EMERGENCY: "ఊపిరి|శ్వాస|రక్త|వాపు|వాచి|మింగ|స్పృహ|ఛాతీ",
        SELF_HARM: "ఆత్మహత్య|చావాలని",
        THREAT: "చంపేస్త|బాంబు",
        HARASSMENT: "లైంగిక|అత్యాచార",
    },
    "ta": {
        EMERGENCY: "மூச்சு|சுவாச|இரத்த|ரத்த|வீக்க|வீங்க|விழுங்க|மயக்க|மார்பு|நெஞ்சு",
        SELF_HARM: "தற்கொலை|சாக வேண்டும்",
        THREAT: "கொன்று|கொல்வேன்|குண்டு",
        HARASSMENT: "பாலியல்",
    },
}  # fmt: skip
WHY: Final = {
    EMERGENCY: "an alarm word in a language that is not read",
    SELF_HARM: "words about self-harm in a language that is not read",
    THREAT: "words of a threat in a language that is not read",
    HARASSMENT: "words about touching in a language that is not read",
}


def _compiled(words: str) -> re.Pattern[str]:
    # Folding takes marks off letters, so the table goes through the same folding as the text.
    parts = [plain(f"|{one}|").strip("|") for one in words.split("|")]
    return re.compile("|".join(re.escape(one) if not one.isascii() else rf"\b{re.escape(one)}" for one in parts if one))


_TABLE: Final = [
    (category, _compiled("|".join(table[category] for table in WORDS.values() if category in table)))
    for category in (SELF_HARM, THREAT, HARASSMENT, EMERGENCY)
]


def find(words: str) -> Alarm | None:
    """The first alarm word in a plain text that is not read, or None."""
    for category, pattern in _TABLE:
        if pattern.search(words):
            return Alarm(category, WHY[category])
    return None
