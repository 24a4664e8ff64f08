"""Spanish: words that turn up in urgent posts; none is urgent alone. They match at the start of a word."""

from __future__ import annotations

DANGERS: dict[str, str] = {
    "body": (
        r"molar|incision|cara\b|mejilla|cachete|mandibula|encia|lengua|labio|garganta|cuello|ojo|parpado|boca|"
        r"diente|muela|pierna|pie\b|rodilla|brazo|mano|dedo|espalda|pecho|cabeza|herida|puntos"
    ),
    "sign": (
        r"pus\b|convuls|sangr|hinch|inflam|fiebre|calentura|escalofr|dormid|hormigue|mareo|marea|desmay|ronch|"
        r"picaz|respir|tragar|ahog|supur|cerrando|absceso"
    ),
    "agony": r"agoni|insoportable|muchisimo|llorando|no puedo (?:dormir|comer|mover)|le duele|duele",
    "now": r"hoy\b|ahora|anoche|desde|amaneci|ayer|sigue|hace (?:una|dos|un|\d)|ya mismo|urgente",
    "help": r"hospital|que hago|es normal|ayuda|urgencias|emergencia|la pueden ver|pueden atender|voy a\b",
    "procedure": r"extracc|cirug|operac|operad|operaron|endodoncia|empaste|inyecc|anestes|maniobra|sacaron|pusieron",
    "drug": r"penicil|latex|pastilla|medicina|dosis|alergi|vacuna|recet",
    "frail": r"mi (?:hijo|hija|nino|nina|bebe|mama|papa|abuel)|embaraz|anos\b|menor",
    "despair": r"ya no (?:quiero|aguanto|puedo)|vivir|vida\b|muert|morir|despertar|sin mi\b|carga para|nadie (?:me|lo)",
    "farewell": r"perdon|adios|despedi|ya no (?:voy a )?est",
    "means": r"soga|puente|todas las pastillas|balcon|cuchillo|pistola",
    "law": r"legal|negligen|abogad|licenciado|juicio|tribunal|juzgado|denunci|fraude|corte\b|firma\b|pruebas",
    "authority": r"inspector|policia|secretaria de|colegio de|fiscalia|autoridad|consumo|ministerio|gobierno|prensa|noticia",
    "violence": r"matar|quemar|golpe|partir|romper|reventar|pagar|arrepent|sangre|valiente|les va a",
    "stalk": (
        r"espero afuera|los espero|donde vive|se (?:cual|donde|a que)|carro de|a que hora sale|encontrar|cuid(?:e|"
        r"es|ate)"
    ),
    "identity": (
        r"latin|legal\b|trans\b|negr[oa]|moren[oa]|musulm|acento|espanol|ingles|extranj|inmigr|papeles|apellido|"
        r"religion|velo\b|rubi[oa]|gord[oa]"
    ),
    "access": r"silla de ruedas|sord[oa]|cieg[oa]|interprete|traductor|rampa",
    "unequal": (
        r"se rieron|se nego|al final|antes que|otra clinica|dijeron que (?:volviera|primero|no)|nos dejan|por ser|"
        r"esa gente"
    ),
    "private": (
        r"diagnos|portal|personal|resultad|expediente|historial|radiograf|foto|datos|diagnost|privacidad|"
        r"nombre completo|direccion"
    ),
    "exposed": (
        r"voz alta|delante de|todos (?:oyeron|escucharon)|otra persona|equivocado|sin (?:mi|permiso|preguntar)|"
        r"vecin|jefe|basura|grupo"
    ),
    "advances": r"sexual|toco\b|tocar|bajo la ropa|ropa\b|novi[oa]\b|acos|caric|propas|mirando|manose|asco",
    "hygiene": r"autoclave|guantes|aguja|jeringa|esteril|lav(?:o|aron) las manos|sucia",
    "error": r"alcohol|equivocad|no era para|borrach|alcohol|cadu|se le cayo|sin licencia|por error|vencid",
}
# What must stand in a post beside them before the model alone may call a manager.
EVIDENCE: dict[str, str] = {
    "ends": (
        r"no quiero (?:vivir|seguir|despertar|estar)|no le veo (?:caso|sentido)|sin sentido|no tiene sentido|"
        r"morir|quitarme la vida|despedi|adios|dej[eo] (?:todo|las cosas) (?:listo|arreglad)|no aguanto mas|"
        r"no puedo mas|sin mi\b|carga para|cansad[oa] de vivir"
    ),
    "you_will": r"los?\b|les\b|va[ns]?\b|voy|se (?:donde|a que|cual)|ya se",
    "near_body": (
        r"perfume|sexual|tocar|manos?|cintura|ropa|sosten|cuerpo|linda|guapa|bonita|novio|acos|propas|escribe|"
        r"mirando|manose|asco|cositas|pierna|agarra|besar|beso|abraz|carinos"
    ),
}
