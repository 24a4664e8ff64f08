"""What happens in a post beside its topic: a wish, a joke, sarcasm, a word to a friend, a job hunter, a newspaper.

A scene decides which stock answers may be offered at all (`StockAnswer.scenes`). Read from top to bottom; the first
that is found counts. Patterns see plain text: small letters, no accents, straight quotes, one line.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

# What a post may say with a straight face and mean the opposite of, and what gives it away.
_CHEER: Final = (
    r"wow|bravo|congrat\w*|great (?:job|work|service|way|experience|start|system)|well done|nice (?:one|job|"
    r"touch|way)|good job|fantastic|amazing|"
    r"brilliant|wonderful|lovely|impressive|love (?:how|that|when|it when|being|waiting|sitting|spending|paying|"
    r"getting|the way)|loved (?:how|being|waiting|sitting|spending|the)|"
    r"so (?:nice|kind|good|thoughtful) of|thanks|thank you|cheers for|kudos|five stars for|top marks for|"
    r"gotta love|my favou?rite|"
    r"outstanding|great(?=,)|perfect(?=,)|lovely(?=,)|just what i needed|exactly what i (?:needed|wanted)|"
    r"excellent|magical|"
    r"a real (?:treat|joy|pleasure)|what a (?:treat|joy|pleasure|surprise|"
    r"delight)|cool cool|genius|classy|"
    r"gracias por|que (?:bien|bonito|maravilla|detalle|detallazo|amables?|gran|lindo|rapidez|eficiencia|"
    r"puntualidad)|felicidades|felicitaciones|enhorabuena|"
    r"un detalle|genial|me encanta (?:que|como|cuando|esperar|pagar)|fantastico|maravilloso|estupendo|increible|"
    r"perfecto"
)
_BLOW: Final = (
    r"(?:\d+|an|one|two|three|forty|twenty|ninety|\w+teen|thirty|half an) (?:minutes?|mins?|hours?|hrs?|days?|"
    r"weeks?|months?) (?:late|wait|on hold|of (?:hold|waiting)|to (?:be told|hear|get)|behind)|"
    r"only \d+ (?:min|hour|day|week|time)|\blate\b|\bwait(?:ed|ing|s)?\b|\blost\b|losing|vanish|disappear|"
    r"black hole|ignor|hung up|hanging up|cancel|forgot|forgetting|"
    r"\bnobody\b|no ?one\b|\bnothing\b|\bagain\b|wrong|broken|broke\b|redone|do it (?:over|again)|competent|"
    r"rude|eye ?roll|rolled|laughed at|yell|shout|"
    r"overcharg|twice the|double|surprise (?:bill|fee|charge)|hidden fee|charg(?:ed?|ing) (?:me|us|my)|bill\b|"
    r"voicemail|"
    r"hold music|closed\b|locked|ruin|wast(?:ed|ing)|left me|leaving me|"
    r"standing|for a whole|never (?:call|answer|show|got|came|replied)|not (?:calling|answering|showing)|"
    r"plantad|tarde\b|esper(?:a|ar|ando|e)\b|perd|colg|ignor|nadie|otra vez|"
    r"cancel|equivocad|me cobraron|cobrarme|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"hundredth) (?:call|time|try|attempt)|(?:tercera|cuarta|quinta|sexta|septima|octava|novena|"
    r"decima) (?:llamada|vez)|hacerme|dejarme|dejar (?:me|a)|arruin|nunca (?:llam|contest)|"
    r"horas? (?:de|para)|pelos?\b|sin avisar|mal hecho|peor"
)
_SPARED: Final = (
    r"(?:no|never|without|not once|didn't|did not|don't|hardly|barely|zero|not|sin|nunca|ni|nada de|no tuve que|"
    r"no me) (?:\w+ ){0,3}(?:wait\w*|late|pain|hurt|lost|charg\w+|bill|"
    r"rude|forgot\w*|cancel\w*|esper\w+|tarde|dolor|rush\w*)|"
    r"(?:found|returned|recovered) (?:me |us )?(?:my|our|the|her|his) |for (?:not\b|never|fitting|seeing|"
    r"squeezing|taking|being|everything|all|making (?:me|us) (?:feel|smile|laugh))"
)
_MOCK: Final = (
    r"thanks? (?:you )?for nothing|gracias por nada|thanks a (?:lot|bunch) for (?!your|the (?:kind|help|great)|"
    r"all|being|helping|everything)|slow clap|a new record|new record\b|(?:truly|simply|just) magical|"
    r"cool cool cool|as (?:always|usual),? (?:late|closed|rude)|what (?:could|can) go wrong|must be nice|"
    r"who needs (?:sleep|money|teeth)|"
    r"(?:yeah|sure|oh) right\b|if you (?:like|enjoy|love) (?:waiting|being|paying|hold)|great (?:place|spot|"
    r"way) (?:to|if you)(?: want to| like to| love to)? (?:wait|waste|lose|be ignored|grow old|age|"
    r"get (?:ignored|yelled))|"
    r"personality transplant|world[- ]class (?:waiting|rudeness)|un detalle precioso|menos mal que|"
    r"vaya (?:record|puntualidad|servicio|trato)|todo un (?:record|exito)|aplausos"
)
SARCASM: Final = re.compile(
    rf"\b(?:{_MOCK})|\b(?:{_CHEER})\b[^?]{{0,90}}?\b(?:{_BLOW})|^[^?]{{0,70}}\b(?:late|lost|closed|"
    rf"waiting)\b[^?]{{0,30}}(?:well done|bravo|👏|🙄|congrat)"
)
_SPARE: Final = re.compile(_SPARED)
_BUT: Final = re.compile(r"\b(?:but|although|though|only|except|pero|aunque|lastima)\b")

SCENES: Final[tuple[tuple[str, str], ...]] = (
    ("press",
     (r"i write for (?:the|a)\b|(?:writing|working on|doing) (?:a (?:story|piece|report)|an article) (?:for|on|"
      r"about)|"
      r"(?:i'm|i am|this is) .{0,25}(?:reporter|journalist|producer)|^(?:reporter|journalist) |"
      r"reporter (?:with|for|at|from)|journalist (?:with|for|at|from)|deadline for (?:a|our|the) (?:story|article)|"
      r"(?:would|will|can|does|want) .{0,25}(?:practice|clinic|office|you) (?:want to |like to |"
      r"care to )?comment|request for comment|"
      r"soy (?:periodista|reporter[oa])|(?:para|del) (?:un reportaje|el periodico|el diario)|una entrevista")),
    ("consent",
     (r"(?:take|remove|delete|pull) (?:down )?(?:the|my|our|that|this|his|her)\b.{0,30}(?:photo|picture|image|"
     r"video|testimonial|face|before[- ]and[- ]after).{0,30}|"
     r"(?:withdraw|revoke|take back) (?:my|our|the) (?:consent|permission)|never (?:agreed|consented|"
     r"gave (?:you )?permission)|"
     r"(?:quit|borr|retir|elimin)\w{1,4} (?:la|mi|esa|el|las|mis) (?:foto|fotos|imagen|video)|"
     r"retiro mi (?:consentimiento|permiso)")),
    ("libel",
     (r"(?:never (?:been|set foot|went|gone) (?:there|here|in|inside)|haven't been there|i'?ve not been|not (?:a|"
     r"their|your) (?:patient|customer|client)|everybody (?:knows|says)|everyone (?:knows|says)|"
     r"people say|rumou?r has|word is|i (?:have )?hear(?:d)? (?:that|from)|my (?:neighbou?r|cousin|friend|aunt|"
     r"coworker)(?:'s \w+)? (?:said|says|told me|swears)|"
     r"nunca (?:he ido|fui|estuve)|no he ido|todo el mundo (?:sabe|dice)|todos (?:saben|dicen)|dicen que|"
     r"me contaron|mi (?:vecin[oa]|prim[oa]|amig[oa]) (?:dice|dijo|me dijo)).{0,120}"
     r"(?:drink|drunk|alcohol|drug|high on|steal|stole|thie[fv]|crook|fraud|fak(?:e|ing)|criminal|jail|prison|"
     r"licen[cs]e|quack|affair|sleeps? with|"
     r"butcher|molest|abus|launder|scam|kickback|unsafe|dirty needles|borrach|\btoma\b|beb(?:e|en)|roba|ladron|"
     r"fraude|droga|carcel|estaf|titulo|falso|falsa|diploma|degree)")),
    ("not_ours",
     (r"\b(?:pizza|burger|fries|sushi|taco|waiter|waitress|delivery (?:guy|man|driver|boy|was)|hotel|"
      r"check[- ]?in desk|our room|"
     r"my room|haircut|barber|nail salon|manicure|oil change|mechanic|"
     r"tires?\b|my car (?:repair|was towed)|flight|airline|package|parcel|courier|landlord|plumber|roof(?:er|"
     r"ing)|mattress|couch|sofa|laptop|phone repair|vet\b|my (?:dog|cat) was (?:groomed|treated|seen)|"
     r"groom(?:er|ing)|"
     r"kitchen remodel|menu|tasteless|soup|steak|mesero|pizzas|hamburguesa|repartidor|habitacion|peluquer|vuelo|"
     r"paquete|taller|llantas|plomero|comida|restaurante|colchon)\b")),
    ("wrong_page",
     (r"wrong (?:clinic|business|place|office|page|dentist|number|company)|(?:different|another) (?:clinic|"
     r"practice|dentist'?s?) (?:entirely|by mistake|on)|not this clinic|"
     r"is this the .{0,30}(?:on|in|at)\b|meant (?:this )?for (?:another|a different|the (?:other|one))|"
     r"clinica equivocada|pagina equivocada|me equivoque de|"
     r"(?:es|sera) esta la clinica|era para otra")),
    ("callback",
     (r"(?:please|pls|can (?:you|someone|somebody)|could (?:you|someone|somebody)|ask .{0,20} to) (?:call|ring|"
     r"phone|contact) me|(?:call|ring|phone) me (?:back )?(?:about|on|at|please|tomorrow|when|today)|"
     r"(?:llamen|llameme|llamenme|me (?:pueden|puede|podrian) llamar|que me llamen)")),
    ("change_time",
     (r"(?:can't|cannot|can not|won't|unable to|not able to) (?:make it|come|attend|be there|do)\b|(?:move|"
     r"change|resched\w+|cancel|shift|postpone|push back) (?:my|our|the|his|her) (?:\w+ ){0,2}(?:appointment|"
     r"time|slot|booking|visit|session)|"
     r"another time\b|different (?:time|day)|(?:come|be there|make it) .{0,20}instead|instead of (?:mon|tues|"
     r"wednes|thurs|fri|satur|sun)day|(?:need|have|want) to (?:resched\w+|cancel|move|postpone)|running late|"
     r"no (?:puedo|podre|podemos|voy a poder) (?:ir|llegar|asistir)|(?:cambiar|mover|cancelar|reprogramar|"
     r"aplazar) (?:mi|la|nuestra) (?:cita|hora|turno)|otra hora|otro dia")),
    ("wish",
     (r"(?:merry|happy|feliz|felices|blessed|joyous) (?:christmas|xmas|holidays?|new year'?s?|thanksgiving|"
     r"easter|hanukkah|halloween|valentine'?s?|4th|fourth|independence|labor|memorial|monday|tuesday|wednesday|"
     r"thursday|friday|weekend|"
     r"mother'?s|father'?s|birthday|anniversary|diwali|eid|ramadan|navidad(?:es)?|ano|pascuas?|fiestas?|"
     r"cumpleanos|dia|aniversario|semana|fin de semana|lunes|viernes|jueves|reyes)|"
     r"season'?s greetings|wish(?:ing)? (?:you|everyone|everybody|the|all)|congrat\w+ (?:on|for|to)|"
     r"happy (?:dentist|physio|hygienist)|feliz\b|felices\b|"
     r"felicidades (?:por (?:el|su|sus|los) (?:ani|cumple|dia|nuev|prem)|en su|a todo)|all the best (?:for|to)|"
     r"have a (?:great|lovely|nice|good|"
     r"wonderful) (?:day|week|weekend|holiday|summer|one)|"
     r"que (?:tengan|pasen) (?:un|una|buen|feliz)|buen (?:fin de semana|dia a todos|verano)|good morning|"
     r"good evening|buenos dias (?:a|equipo)|happy new")),
    ("joke",
     (r"(?:what did .{0,60} (?:say|tell)|why did (?:the|a) |knock knock|how many dentists|what do you call|"
     r"walks into a|que le (?:dijo|dice)|por que (?:el|la) (?:dentista|muela|diente)|cual es el colmo|"
     r"(?:tooth|dentist|brace|plaque|molar|dental|spine|physio) (?:joke|pun)|pun intended|dad joke|chiste)")),
    ("friendly",
     (r"\b(?:my|our|mi|la|el|this|here is|look at|mira) .{0,20}(?:cat|kitten|dog|puppy|parrot|hamster|gat[oa]|"
     r"gatit[oa]|perr[oa]|perrit[oa])\b(?!.{0,30}(?:allowed|bring|come|permit|aceptan))|"
     r"^(?:haha|lol|jaja|😂|🤣)[\W\w]{0,25}$|nice (?:pic|photo|picture|poster|sign|socks|window)|love the (?:sign|"
     r"window|poster|mural|photo|decorations|pumpkin|christmas tree|new logo)|"
     r"(?:que|muy) (?:bonita|linda|buena|chula) (?:foto|decoracion|vitrina)")),
    ("hello", (r"^(?:hi|hello|hey|hola|buenas|buenos dias|buenas tardes|good (?:morning|day|afternoon|evening)|"
     r"hi there|hello there|hola a todos|hi all|hi everyone|hey there|yo|saludos)[\s!.,👋😊🙂]*$")),
    ("ask_here",
     (r"(?:don'?t|do not|not sure|no idea) (?:know )?where (?:to|i (?:can|should)) (?:ask|write|turn|send)|"
     r"trying here|is this the right (?:place|page) to ask|"
     r"(?:have|got) a (?:quick |small )?question|(?:tengo|una) (?:pregunta|duda|consulta)[\s.!]*$|"
     r"no se (?:donde|a quien) (?:preguntar|escribir)|where (?:do|can|should) i ask")),
)  # fmt: skip
SEEN: Final = 1200  # characters of a post in which a scene is looked for
_SCENES: Final = tuple((name, re.compile(pattern)) for name, pattern in SCENES)
_ABUSE: Final = re.compile(
    r"\b(?:idiots?|morons?|imbeciles?|scum|bastards?|shit(?:heads?|ty (?:people|place))?|bullshit|fuck\w*|"
    r"bitch\w*|assholes?|arse(?:hole)?s?|cunts?|lazy cow|(?:fat|stupid|lazy|ugly|dumb|silly) "
    r"(?:cow|bitch|pig|woman|man|girl|people|receptionist|staff)|pigs|losers|clowns|retard\w*|piece of (?:crap|"
    r"trash|garbage|shit)|go to hell|screw you|dumbass\w*|trash people|"
    r"idiotas?|mierda|pendej[oa]s?|rater[oa]s|estupid[oa]s?|imbecil|gilipollas|cabron\w*|put[oa]s?|basura de|"
    r"asquerosos|malnacid\w*|inutiles)\b"
)
_FRIEND: Final = re.compile(
    r"^@(?!\w*(?:dental|clinic|clinica|physio|ortho|smile|dr)\w*)[\w.]+(?: [A-Z]\w+)?\b.{0,90}$",
    re.IGNORECASE | re.DOTALL,
)
_CLINICAL_WORDS: Final = re.compile(
    r"\b(?:dentist|dental|doctor|dr\b|clinic|teeth|tooth|therap|physio|appointment|hygien|braces|dentista|"
    r"doctora|clinica|muela|"
    r"diente|cita|fisio|terap|filling|crown|implant|reception|front desk|recepcion|office|consult|waiting room|"
    r"sala de espera)\w*"
)
_GLAD: Final = re.compile("[❤♥😍🥰😊😁😀😃😄👍👏🙌🎉💯🔥🤘💪⭐🌟🙏✨🦷💙💚💛🧡💜💗💖🤗😻🫶🥳💐🌸🎂☺😇🤩😘👌]")
_SAD: Final = re.compile("[👎😡😠🤬😤😞😢😭🤮💩🙄😒😑🤢😩]")


@lru_cache(maxsize=16)  # asked twice while one post is read
def scene(words: str, text: str, stars: float | None) -> str:
    """The scene of a post, "" when it has none. `words` is its plain text, `text` the text as it was written."""
    words = words[:SEEN]
    if not any(letter.isalnum() for letter in text):
        return "" if stars is not None else _faces(text)
    if _FRIEND.match(text.strip()):
        return "tag"
    if _ABUSE.search(words):
        return "abuse"
    for name, pattern in _SCENES:
        if (
            pattern.search(words)
            and not (name == "friendly" and "?" in words)
            and not (name in _OFF_TOPIC and _CLINICAL_WORDS.search(words))
            and not (name in _KIND and len(words) > 160)
        ):
            return "sarcasm" if name in _KIND and sarcastic(words, stars) else name
    return "sarcasm" if sarcastic(words, stars) else ""


_KINDLY: Final = re.compile(
    r"\b(?:props|calm\w*|patien(?:ce|t with)|sunshine|highlight|feathers?|treasure|gems?|favou?rite|loved|laugh\w*|"
    r"sang|singing|humm\w*|hummed|tears of joy|"
    r"(?:changed|saved|gave me back) my (?:life|smile|back|knees?)|listens?|listened|remember(?:ed|s) (?:my|me|"
    r"that)|explain\w*|reliable|on time|worth|dedicat\w*|honest\w*|"
    r"trust\w*|cheer\w*|sticker|brave|wants? to (?:come|go) back|again|no longer|finally|squeez\w+|fit(?:ting|"
    r"ted)? me in|hands down|10/10|ten out of ten|stars?|"
    r"heroe?s?|calma|paciencia|cantando|riendo\w*|risa|linda|lindo|lindos|lindas|explic\w+|escuch\w+|por fin|"
    r"puntual\w*|cracks?|joya|angel\w*|valio la pena|confianza)\b"
)


def kindly(words: str) -> bool:
    """Whether a plain text names something kind that the lists of single words do not hold."""
    return bool(_KINDLY.search(words))


_OFF_TOPIC: Final = frozenset({"not_ours"})
_KIND: Final = frozenset({"wish", "friendly"})
BROKEN: Final = re.compile(
    r"\b(?:page|site|website|chat|link|form|app|booking|portal|pagina|web|enlace|formulario)\b.{0,50}\b(?:errors?|"
    r"broken|down|crash\w*|"
    r"(?:doesn't|does not|won't|not|never) (?:work|load|open|let|connect)\w*|404|frozen|no (?:funciona|abre|"
    r"carga|deja)|"
    r"da (?:un )?error|falla|caid[ao])\b|"
    r"\b(?:not an? (?:real )?answer|(?:canned|stock|form|template|copy[- ]?paste\w*) (?:answer|reply|letter|"
    r"response|text)|copy and paste|"
    r"no es (?:una|ninguna) respuesta|(?:frase|respuesta|texto) (?:de plantilla|hech[ao]|automatic[ao]))\b"
)


def sarcastic(words: str, stars: float | None) -> bool:
    """Cheer about something nobody cheers about. High stars are believed, and so is "but"."""
    if (stars is not None and stars >= 4) or len(words) > 400:
        return False
    return bool(SARCASM.search(words)) and not _SPARE.search(words) and not _BUT.search(words.replace("only ", "", 1))


def _faces(text: str) -> str:
    if not any(unicodedata.category(one).startswith("S") for one in text):
        return "wordless"
    glad, sad = bool(_GLAD.search(text)), bool(_SAD.search(text))
    return {(True, False): "happy_faces", (False, True): "sad_faces"}.get((glad, sad), "wordless")
