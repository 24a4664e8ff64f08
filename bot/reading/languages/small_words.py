"""Tables for telling languages apart: small words that one language uses all the time, scripts, and plain thank-yous.

Longer than the usual file because it is tables.
"""

from __future__ import annotations

from typing import Final

# Plain (without accents) small words of languages that are not read.
SMALL: Final = {
    "pt": "nao voce voces uma um os dos das do da em com muito "
    "obrigado obrigada otimo atendimento foi sao isso meu minha sua seu ela ele  "
    "tambem depois quanto pela pelo aos ao e nos ja mais tem tudo bem terca quarta quinta sexta segunda consulta ficou",
    "fr": "le les des du une et est dans pour avec pas tres vous nous je j'ai c'est mais qui sur merci bien ete au aux ce cette "
    "dentiste bonjour votre vos notre nos etes avez suis sont il elle etre avoir d'etre plus tout mardi jeudi lundi docteur beaucoup",
    "de": "der die das und ist nicht ich wir sie ein eine einen mit fur auf "
    "sehr aber auch dem den von zu haben hat danke gut ihr ihre ihrer ihren  "
    "uns dass bei am im zum zur es waren schon vielen wenn bitte kann konnen dienstag zahn praxis alles mir mich",
    "it": "il lo gli di un una per con non sono molto ma anche "
    "mi ho grazie della del dei delle sul questo bravo dottore nostro vostra suo  "
    "essere stato venuto martedi grazie tutto bene ciao siamo abbiamo piu dalla alla nel nella",
    "nl": "de het een en van ik je u wij niet voor met dat heeft "
    "hebben bedankt dank uw onze naar ook zijn was bij goed dinsdag graag mijn",
    "pl": "nie jest sie na to i w z do dziekuje dziekujemy bardzo jak ale za pan pani pana naszej wizyta zab dobrze co juz czy",
    "tr": "ve bir bu icin cok tesekkur tesekkurler ederiz ederim degil var ne ile sizin size disiniz gibi daha ama ben biz",
    "vi": "cam on ban rat nhieu la cua khong va co duoc nhung cho vi toi chung ben rang benh kham loi nay da",
    "tl": "ang ng sa mga na po salamat hindi ako ikaw kayo namin inyo naman lang kung para ito at si ba ngipin maraming",
    "ht": "mesi anpil ou nou yo pou ak li se nan ki sa pa te ap m'ap dan bel pawol",
    "ro": "si este nu pentru cu va multumesc multumim foarte de la din mai sunt ca dar pe ati dvs nostru programare dinte",
    "ca": "el la els les i amb per molt gracies que no es del seva seu nostre va aixo dimarts dent be moltes",
    "sv": "och att det som en pa ar av for med till den har tack mycket vi inte ni er din tand bra",
    "da": "og det at en den til er som pa de med han af for ikke tak meget vi jeg din",
    "fi": "ja on ei se etta kiitos paljon hyvin mutta oli minun teidan meidan hammas",
    "hu": "es a az nem hogy egy koszonom koszonjuk nagyon meg van volt fogorvos",
    "cs": "a je se na to v ze dekuji dekujeme moc velmi ale za vas nas zub",
    "hr": "i je se na da hvala vam puno vrlo nije za sto smo ste zub",
    "id": "dan yang di untuk dengan tidak ini itu terima kasih banyak sangat anda kami gigi",
    "sw": "na ya kwa ni asante sana wa la katika hii yako jino",
    "so": "iyo waa mahadsanid aad ku ka in aan",
    "sq": "dhe nuk per faleminderit shume ne me eshte te",
    "hi": "aap aapka aapko hai hain ka ki ko mein bahut dhanyavaad shukriya nahi aur se dard daant",
}  # fmt: skip

# The same as people write them, for the languages that are most like one that is read.
WRITTEN: Final = {
    "pt": "não nao você vocês uma um os as dos das do da em com para muito obrigado obrigada ótimo atendimento foi são isso meu minha ela ele mas também depois consulta dente quanto custa",
    "fr": "le la les des du un une et est dans pour avec pas très vous nous je j'ai c'est mais que qui sur mon ma merci bien été au aux ce cette rendez-vous dentiste bonjour",
    "de": "der die das und ist nicht ich wir sie ein eine mit für auf war sehr aber auch dem den von zu haben hat danke gut termin zahnarzt praxis wie wann",
    "it": "il lo gli che di è un una per con non sono molto ma anche mi ho grazie della del sul questo bravo bravissimi dottore dentista quanto costa appuntamento",
}  # fmt: skip

# All of a sentence in these words is a thank-you for kind words and nothing else; plain, as the reader sees them.
THANKS: Final = {
    "pt": "muito muita obrigado obrigada pelas pela palavras palavra gentis gentil "
    "carinho carinhosas bonitas lindas mensagem comentario de coracao a todos",
    "fr": "merci beaucoup bien infiniment pour ces ce cette vos votre "
    "si tres tout toute toute l equipe de la part mots mot gentils gentil gentille gentilles paroles message commentaire a tous",
    "de": "so von ganzem herzen bewertung ihnen euch dir eure deine liebe freundliche tolle tollen danke dankeschon vielen herzlichen lieben dank schon sehr fur die netten lieben freundlichen worte das lob nachricht ihre",
    "it": "grazie mille tante molte per le belle parole gentili della delle il bel commento messaggio di cuore a tutti",
    "nl": "dank je u wel bedankt hartelijk heel erg voor de lieve mooie vriendelijke woorden het compliment",
    "pl": "dziekuje dziekujemy bardzo serdecznie za mile slowa cieple te",
    "tr": "cok tesekkur tesekkurler ederiz ederim guzel nazik sozleriniz sozler icin",
    "vi": "cam on ban rat nhieu vi nhung loi tot dep khen tu te da xin chan thanh quy vi",
    "tl": "salamat maraming po sa inyong mga magagandang mabubuting salita inyo",
    "ht": "mesi anpil pou bel bon pawol ou yo sa a",
    "ro": "multumesc multumim mult frumos pentru cuvintele frumoase va",
    "ca": "gracies moltes per les vostres seves boniques amables paraules",
    "eu": "eskerrik asko zuri hitz politak",
    "gn": "aguyje ndeve",
    "sv": "tack sa mycket for de fina vanliga orden stort",
    "da": "tak mange tusind for de pane venlige ord",
    "id": "terima kasih banyak atas kata kata baiknya yang baik",
    "sw": "asante sana kwa maneno mazuri yako",
    "hi": "aapka aapke bahut dhanyavaad shukriya dhanyavad",
    "ru": "спасибо большое огромное вам за добрые теплые слова такие",
    "uk": "дякую дякуємо дуже вам за добрі теплі слова",
    "zh": "谢谢 谢谢您 谢谢你 非常感谢 感谢您 谢谢您的夸奖 感谢您的好评 非常感谢您的好评 感谢 非常感谢您 您的好评 您的评价 您的支持 您的鼓励 您的夸奖 的好评 太感谢了 多谢 謝謝 謝謝您",
    "ja": "ありがとうございます ありがとうございました 本当にありがとうございます 誠にありがとうございます ありがとう",
    "ko": "감사합니다 고맙습니다 정말 대단히",
    "ar": "شكرا جزيلا لكم لك على كلماتكم كلماتك الطيبة اللطيفة",
}  # fmt: skip

# The first word of a character's Unicode name, and the language that script most likely stands for here.
SCRIPTS: Final = {
    "CYRILLIC": "ru", "ARABIC": "ar", "HEBREW": "he", "GREEK": "el", "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja",
    "CJK": "zh", "DEVANAGARI": "hi", "THAI": "th", "BENGALI": "bn", "TAMIL": "ta", "TELUGU": "te", "GUJARATI": "gu",
    "GURMUKHI": "pa", "ARMENIAN": "hy", "GEORGIAN": "ka", "ETHIOPIC": "am", "KHMER": "km",
}  # fmt: skip
