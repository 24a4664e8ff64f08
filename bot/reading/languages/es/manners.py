"""Spanish: arguing, not knowing, curtness, conceding, disputes, and what people argue about; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

RULES: dict[str, str] = {
    "T1": """
        nosotros|nunca ~1 no? ~1 hacemos|hariamos|decimos|tratamos|cobramos ~2 eso|asi|de
        nuestros|nuestras|los|las ~1 precios|tarifas|normas ~2 estan|son|figuran ~3 expuest*|clar*|public*|visible*|just*
        precios|tarifas ~3 clar*|transparent*|competitiv*|razonab*
        un ~1 poco ~1 de ~2 paciencia|respeto|educacion
        si ~2 quiere|busca|prefiere ~3 barato|otro|rapido
        no ~1 es ~1 verdad|cierto|correcto|asi|real|justo|posible
        eso|esto|lo ~1 que? ~3 no ~2 paso|ocurrio|sucedio|fue|cierto|verdad
        mentira|mentiras|miente|mientes|mentiroso|falso|falsa|falsedad*|inventa*|invento|exager*|injust*|ridicul*|absurd*|tonteria*|calumni*
        discrepamos|desmentir|desmentimos|negamos|rechazamos|aclarar|puntualizar|aclaramos|matizar|rebatir / encantad*|llam*
        si ~2 hubiera|hubieras|hubiese|hubieses ~3 leido|llegado|escuchado|llamado|avisado|venido|seguido|prestado|preguntado
        quiza*|tal|acaso ~4 deberia*|hubiera|no|leer|lea
        usted|tu ~1 deberia|deberias|debio|debiste|tendria|tenias|tenia ~3 haber|leer|leido|saber|llamar|llamado|avisar|avisado|preguntar|llegar|que
        culpa|responsabilidad ~2 suya|tuya|nuestra|es|no|del|de
        no ~2 culpa|error|problema|responsabilidad ~2 nuestra|nuestro|mia|mio
        nuestro|nuestra|nuestros|nuestras|el ~1 personal|equipo|recepcionista*|tarifas ~1 jamas|nunca|no ~3 / pedimos|ofrec*
        no ~1 cobramos ~1 de ~1 mas
        con ~1 todo ~1 respeto|el
        sin ~1 embargo & tarifa*|politica|explic*|avis*|firm*|public*|inform*|claro|segu*
        usted|tu ~2 fue|se|llego|no|decidio|quiso|ignoro|grito|insulto ~3 maleducad*|nego|groser*|tarde|leyo|quiso|escucho|agresiv*|entendio|siguio|quien
        politica|tarifas|normas|condiciones|precios ~4 claro|claras|clara|publicad*|expuest*|explic*|inform*|visible*
        lea|leer|leyera ~3 la|las|nuestra|nuestras|bien ~2 politica|tarifas|normas|condiciones|letra
        enhorabuena|felicidades ~4 otra|otro
        que ~1 esperaba|quiere|queria
        otros|demas|miles|cientos|mayoria ~3 pacientes|clientes|personas ~3 content*|satisf*|quej*|opinan|encant*
        como ~1 se|te ~1 atreve*
        version ~2 los|hechos|nuestra|historia
    """,
    "T2": """
        lo|eso ~1 decide|decidio|lleva ~2 la|otra|el|otro|central|alguien
        nosotros ~1 no ~1 sabemos|decidimos|podemos
        no ~1 se ~1 que|decirle|decirte|como
        no ~2 cosa|competencia ~1 mia|nuestra
        no ~1 sabria|sabriamos
        no ~1 lo? ~1 se|sabemos|sabria|tenemos|sabriamos ~4 que|por|como|quien|nada|idea|$|nada|cual
        ni ~1 idea
        no ~1 tengo|tenemos ~2 idea|constancia|respuesta
        no ~1 es ~2 mi|nuestro|nuestra|cosa|de ~2 departamento|area|problema|asunto|trabajo|tema|nuestra|mia|competencia
        no ~1 depende ~2 de ~1 nosotros|mi
        pregunt* ~2 en|a|al|con ~2 recepcion|otro|alguien|ellos|doctor|mostrador / puede ; encantad*
        no ~2 podemos|puedo ~2 hacer ~1 nada|mas
        no ~1 estaba|estuve ~3
        quien ~1 sabe
        no ~2 estoy|estamos ~2 segur*
    """,
    "T3": """
        sentimos|siento|lamento|lamentamos ~2 que ~2 se ~1 piense|crea|vea
        sentimos|siento|lamento|lamentamos ~2 que ~3 piense|pienses|crea|creas|opine|opines|vea|veas|asi|sienta|sientas|sientes ~2 asi|eso|$
        ^ ok|vale|anotado|entendido|recibido|visto|perdon|gracias|tomamos ~1 nota? ~1 $ & @only
        no ~1 se ~1 puede ~2 contentar|gustar|complacer
        es ~1 lo ~1 que ~1 hay
        son ~1 cosas ~1 que
        esas|estas ~1 cosas ~1 pasan|suceden|ocurren
        si ~2 usted|tu ~1 lo ~1 dice
        cada|todo ~2 uno|mundo ~4 opinion|opina
        no ~1 es ~1 para ~1 tanto
        a ~1 veces ~1 pasa
    """,
    "T4": """
        ^ ~2 mire|mira|revise|revisa|lea ~2 su|tu|sus|tus ~2 mensajes|privado|privados|md|dm|bandeja|correo|inbox ~2 $
        ^ ~2 le|te ~2 hemos|escribimos|contestamos|mandamos|respondimos|escrito|enviado ~4 privado|mensaje|dm ~3 $ & @alone
        ^ ~2 escribanos|llamenos|llame|escriba|llamanos|escribenos|contacte ~6 $ & @alone
    """,
    "T9": """
        llamado|llamada|llamaron|reganado|amonestado ~2 la? ~1 atencion
        @eday|dia|semana & recepcionista|personal|sistema|agenda|enferm*|faltaba|faltaron|nueva|nuevo & era|estaba|faltaba|faltaron|habia|fallo
        ese|aquel ~1 dia
        problema*|fallo*|error* ~3 con|en ~1 la|el|nuestra|nuestro ~1 agenda|sistema|telefono|citas|linea
        perdone|disculpe|perdona|disculpa ~2 la|el|las|los ~1 espera|retraso|demora|molestias|error|confusion
        @esorry|disculp* ~5 retraso|espera|demora|error|confusion|comportamiento|actitud|trato|malentendido|fallo|descuido|desorden|inconveniente*|molestia*|grosero|falta / cualquier
        @esorry ~6 le|te|haya|hayan|hiciera*|hicieramos|tuviera|tuvieras|tuvo ~3 esper*|espera*|trat*|atend*|habl*|cobr*|que|grit*|ignor* / escrib*
        cometimos|cometido|nos ~1 equivocamos|fallamos|fallado|error ~3 / no
        nuestro|nuestra ~1 error|culpa|fallo
        no ~2 debio|deberia|debia|tendria|tenia|volvera ~3 pas*|ocurr*|suced*|haber|esper*|repet*
        hemos|he|estamos|ya ~3 hablado|revisado|investigad*|analizado|corregid*|tomado|sancionad*|despedid*|apercibid*|investigando|revisando ~4 / politica ; palabras
        lo ~1 que ~2 le|te|sucedio|ocurrio|paso|pasado|vivio|viviste|ocurrido|describe|cuenta ~2 paso|ocurrio|sucedio|no|es|inaceptable|fue|pasado|ocurrido / lo ~1 que ~1 nos ~1 cuenta ~2 queda ; saber
        tiene|tienes ~2 razon
        inaceptable|intolerable|vergonzoso & @epast|lo|le|te|trato|eso|es
        le|te ~1 hicimos|hicieron ~1 esperar
        asi ~1 no ~2 trabaj*|trat*|form*
        no ~3 vuelva|volvera|volver ~3 a ~1 ocurrir|pasar|suceder|repetirse
    """,
    "T10": """
        hablemoslo|discutamos|aclaremos|aclaremoslo|resolvamos|discutirlo|aclararlo ~3 aqui|publico|comentarios|todos
        diganos|cuentenos|cuentanos|dinos|explique|explica|expliquenos ~3 aqui|que|exactamente|quien|cuando ~4 paso|ocurrio|fue|sucedio|dijo|hizo / llam*|privado|escrib*|<phone>|<email>
        demuestr*|pruebe|prueb*|pruebas
        que ~1 juzguen|decidan
    """,
    "C1": """
        @eyour ~2 experiencia|experiencias|caso|situacion
        la|una|que|esta|mala|buena|gran ~1 experiencia / todos|cualquier|cada|todas
    """,
    "C2": """
        solucionar*|resolver*|arreglar*|remediar*|compensar*|corregir* ~2 lo|la|esto|situacion|problema|su|tu|el
        investigar*|revisar*|averiguar* ~3 su|tu|lo|esto|caso
        atender|ayudar|ayudarle|ayudarte ~1 mejor
    """,
    "C3": """
        todos|todas ~1 nuestros|nuestras|los|las ~1 pacientes|clientes
        nuestros pacientes|clientes
        los pacientes|clientes
    """,
}

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "T2": """
        no ~1 estoy|estamos ~1 segur*
        soy ~1 nuev* ~1 aqui|END
    """,
    "T11": """
        nos equivocamos
        fue ~2 culpa|error ~1 nuestra|nuestro
        cometimos ~2 error|errores
    """,
    "T12": """
        le ~1 pido|pedimos ~4 respeto|tono
    """,
}
