"""Spanish: what is said in passing and still tells of care: milestones, changes, keepsakes, family, all without accents; see the English table."""

from __future__ import annotations

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "P4": """
        certain: ese|esa|esos|esas|su|tu ~1 corazon|pulso|presion|oido|vista|piel|pulmones ~3 / de ~1 todo ; agradec*
        certain: de ~1 llorar|temblar|gatear|cojear|no ~5 a ~1 reir*|sonreir|correr|caminar|bailar|dormir|comer
        certain: ya ~2 muerde|mastica|camina|corre|duerme|come|baila|sonrie|salta|respira|oye|ve|mueve|puede / bailando|equipo|todo ~1 el ~1 mundo|persona|personas|cualquier*|puede|quien
        certain: se ~1 acabo|acabaron|termino|terminaron|fueron|fue ~1 el|los|la|las|lo ~1 cojear|dolor|dolores|muletas|brackets|frenos|ferula|ronquidos|miedo|molestias|rinitis|nervios
        certain: por fin sin ~2 brackets|frenos|dolor|muletas|ferula|gafas|lentes|ferulas|aparato|miedo
        certain: como ~1 nuevo|nueva|nuevos|nuevas ~1 END|@comma|otra / deja|dejar|dejaron|quedo ~2 sala|puerta|ascensor
        certain: ni ~1 una ~1 lagrima|queja|caries|mueca
        certain: ya ~1 vera|veras|veran ~1 que|como
        certain: adios|chao ~3 brackets|frenos|muletas|dolor|gafas|lentes|ferula|miedo
        certain: que ~1 bien|bueno|alegria ~2 que ~1 ya ~3 / abrio|abrimos|abren|funciona
        certain: esa|ese|esos|esas|su|tu|tus|sus ~1 rodilla|sonrisa|espalda|hombro|tobillo|cadera|dientes|muela|nervios|cuello|mano|pie|ojos|muelita|dientito ~3 / llegue|de ~1 oreja
        certain: @number|un|una|dos|tres|cuatro menos ~1 y|@comma|faltan|END
        certain: falta|faltan ~1 solo|muy|ya|@number|dos|tres|cuatro ~1 poco|poquito|semanas|sesiones|alineadores|citas
        certain: del ~1 antes ~1 al ~1 despues ; antes y ~1 el? despues
        certain: dia|semana|mes ~1 uno|1 ~1 vs|contra|al
        certain: libras|kilos|onzas ~3 / perro ; tapones|ropa|comida|instituto|colegio
        certain: ese|el|tu|su ~1 esfuerzo|ejercicio ~2 valio|merecio|dio ~2 pena|frutos
        valio ~1 la ~1 pena
        espejo
    """,
    "P1": """
        certain: se ~2 porto|portaron|comporto ~3 maravilla|super|bien|genial|campeona|campeon|valiente|valientes|sueno|divinamente|fenomenal
        certain: campeon|campeona|valiente|valientes|guerrera|guerrero|princesa ~1 END|@comma / equipo
        certain: la|el|los|las ~0 nina|nino|ninos|ninas|peque|peques|bebe|chiquita|chiquito|nena|nene|gemelos|mellizos ~1 se|fue|estuvo|hizo|ya|nos|le / a los ~1 ninos ; les encanta ; sala
        certain: toda ~1 la|su|tu ~1 familia ~1 ya|es|son|desde|viene|son|parte
        certain: nos encanto|alegro|gusto ~1 conocer*|ver*|recibir*|atender*|saludar*|tener* / leer ; reunion
        certain: disfruto|disfrutamos|encanto|gusto ~3 atendiendo*|conocien*|charlando|platicando|conversando|tratando
        certain: doctora|doctor|dra|dr ~3 disfruto|recuerda|pregunta|saluda|extrana ~3
        certain: extranamos|extranaremos|recordamos|acordamos ~3 de? ~1 su|sus|tu|tus|esa|ese|esas|esos|aquel|aquella|la|el|las|los ~2 / palabras|comentario ; nunca ~1 olvid*
        certain: @number|dos|tres|cuatro|cinco generaciones|hermanos|hermanas|primos|nietos
        certain: nuestr* ~1 mas ~1 joven|pequen*|valiente|fiel|antigu*|consentid* ; nuestr* ~1 paciente|clienta|cliente
        certain: esposo|marido|mujer|mama|papa|hermana|hermano|abuela|abuelo|hijo|hija ~1 le toca ; traiga|trae|traete ~2 abuela|mama|ninos|marido|familia|hermana
        certain: preferirnos|elegirnos|escogernos|confiar|confiarnos ~2 una vez|siempre|nuevamente|@comma|END & gracias
    """,
    "P2": """
        certain: le|te|les|los|la|lo ~1 esperamos|vemos|veremos|recibimos ~2 en|el|la|para|a ~3 revision|control|cita|proxim*|lunes|martes|miercoles|jueves|viernes|limpieza|meses|semana|consulta|sesion
        certain: cita ~2 a la ~1 que ~1 no
        certain: no ~1 se ~1 presento|presentaron ; no ~1 acudio ; no ~1 asistio
        certain: llego|llegaron ~2 tarde|minutos|media
    """,
    "P7": """
        certain: no ~1 tenemos|hay|existe ~2 constancia
        certain: nadie ~3 ese|esa|con|de ~2 nombre|apellido|descripcion
        certain: en ~1 tus|sus ~1 notas|archivos|expediente
        certain: en ~1 la ~1 carpeta
        certain: nadie|no ~2 la|lo|le conoce|conocemos|recuerda|recordamos
        certain: no ~1 consta|aparece|figura|encontramos|hay|tenemos ~3 llamada|registro|cita|reserva|nombre|mensaje|correo|visita ~2 suy*|su|tuy*|END|@comma|con / dudas ; citas ~1 libres
        certain: si? ~1 ya ~1 llego|llegaron|estan|esta ~3 puede|pase|listo|lista|listos|listas|recoger*|por ~1 el|ella|ellos
    """,
    "P13": """
        certain: contrato|consentimiento|presupuesto|hoja|documento ~2 lleva|tiene|con ~2 firma
        certain: lleva ~1 su ~1 firma
        certain: ya ~2 lo|la|se ~1 lo? ~1 hablamos|comentamos|explicamos|dijimos|aclaramos|vimos ~3
        certain: hablamos|hablado ~2 con ~1 usted|ustedes|ella|ti / llame|gustaria|puede
        certain: segun|como ~1 lo ~1 acordado|hablado|conversado|firmado|explicado
        certain: doctor|doctora|dra|dr|equipo ~2 solo|unicamente|simplemente? ~1 siguio|hizo|cumplio
        certain: con|a ~1 su|tu ~1 hijo|hija|madre|padre|mama|nino|nina|esposo|marido|bebe
        certain: el ~1 examen|estudio|analisis ~3 mostro|muestra|decia|dice|salio|indica
    """,
    "P5": """
        certain: seguro|aseguradora|plan|mutua|poliza ~2 no ~1 lo|la? ~1 autorizo|cubrio|aprobo|pago|cubre|quiso|acepto|nego
        certain: cargo|cobro ~1 es|fue|era|corresponde ~1 por|de|a
    """,
    "S1": """
        certain: enjuague|enjuagues|gargaras|compresas|hielo ~6 baja|bajar|ayuda|ayudan|alivia|tranquil* / %everybody
        certain: si|claro|es|normal ~1 @comma|es ~2 normal ~3 dias|primeros|semana|tranquil*|END|@comma / %everybody
        certain: agua ~2 con|y ~1 sal
    """,
    "R1": """
        certain: revisar|repensar|cambiar|subir|subes|sube|suba ~2 esa|esas|esos|las|la|tu|su|sus ~1 estrell*|notita|nota|puntuacion|calificacion
        certain: subir|suba|sube|subirnos|mejorar|mejore|cambiar|revisar ~2 las|sus|tus|la|su|tu ~1 estrella*|estrellita*|calificacion|puntuacion|nota|resena
        certain: resolvemos|solucionamos|arreglamos|resuelve|arregla ~6 estrella*|resena|calificacion|puntuacion|comentario
        certain: resena|resenas|comentario|comentarios|opinion ~1 se ~1 puede|pueden ~2 editar|cambiar|borrar|modificar
        certain: merecemos|valemos ~3 estrellas|cinco|mas
    """,
    "R2": """
        certain: devolvemos|devolver|reembols*|abonamos ~4 si|cuando ~3 retira|quita|borra|elimina|cambia|edita
        certain: resena|resenas|opinion|comentario|recomendacion ~5 gratis|regalamos|descuento|sale|obsequio|sorteo|rifa|detalle / mejor ~1 regalo|obsequio|detalle
        certain: quien|quienes ~2 deje|dejen|escriba|publique|comente ~6 gratis|regalo|descuento|obsequio|sorteo|rifa|detalle|participa*|gana
    """,
    "R3": """
        certain: tenemos ~3 grabacion*|capturas|camaras|pruebas|abogado|abogados
        certain: arrepentira*|arrepentir*
        certain: cuidado|ojo ~2 con ~1 lo ~1 que ~2 publica|publicas|dice|dices|escribe|escribes|pone|pones|publican
        certain: hay ~1 leyes|consecuencias ; tiene|tendra ~1 consecuencias
        certain: sabemos ~1 quien|donde|perfectamente ~2
        certain: pueblo|barrio ~1 chico|pequeno
    """,
}
