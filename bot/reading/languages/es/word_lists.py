"""Spanish: small lists the check asks for by name; `guard.tongue` says what each is for."""

from __future__ import annotations

LISTS: dict[str, str] = {
    "ordinary": """
        a al aqui bien buena bueno cada comentario como con contacte cuando de del desde donde el en encanta entre
        equipo era es escribir eso esta estan estar estas este esto estos experiencia favor feliz fue gracias gusto ha
        han hasta hay hemos hola la lamentamos las le leer les llamar llame llamenos lo los mas me menos mi mis muy no
        nos nuestra nuestras nuestro nuestros o opinion os palabras para pero podemos por porque puede pueden que
        queremos quien se sentimos ser si sin sobre son su sus tambien te telefono toda todas todo todos tu tus un una
        unas unos usted ustedes vosotros y ya
    """,
    "clauses": """
        y pero porque que
    """,
    "abbreviations": """
        dra sr sra srta
    """,
    "pointing": """
        el esa esas ese esos esta estas este estos la
    """,
    "generic": """
        aceptamos cubre cubren cuesta cuestan depende dependen dura duran es hace hacemos hacen incluye incluyen
        ofrecemos puede pueden son suele suelen tarda tardan tenemos tiene tienen usa usan
    """,
    "bidding": """
        deje espere evite muerda ponga siga tome
    """,
    "about_them": """
        espera usted ustedes
    """,
    "feeling": """
        alegra alegramos archivo esperamos espero expediente felices feliz lamentamos registro sentimos
    """,
    "passive": """
        es se son
    """,
    "ours": """
        agua aire ascensor calle central clinica equipo luz mural nosotros nuestra nuestro nuestros obras oficina
        pintamos pintores puerta recepcion telefono telefonos linea lineas sistema pagina web formulario calefaccion wifi
        centralita cafetera estacionamiento tecnico maquina
    """,
    "unhappy": """
        antipatica antipatico cara carisimo caro cobraron cobro decepcion decepcionada decepcionado desastre dolor
        engano espera esperando esperar espere estafa fatal grosera grosero groseros horrible ladrones mal mala malo
        malos nadie nunca peor pesima pesimo queja quejas sucia sucio tarde terrible verguenza
    """,
    "happy": """
        amable amables bien buen buena bueno contenta contento encanta estupenda estupendo excelente feliz genial
        gracias maravillosa maravilloso mejor mejores recomendable recomiendo
    """,
    "asking": """
        aceptan cuando cuanto donde es hacen hay puedo tienen
    """,
    "asking_me": """
        normal posible puedo toca
    """,
    "any_care": """
        dental tratamiento tratamientos
    """,
    "desk": """
        recepcion recepcionista
    """,
    "clinic": """
        clinica dental
    """,
    "somebody": """
        ella le nena nene
    """,
    "third": """
        ella
    """,
    "animals": """
        perro perrita perrito gato mascota peces
    """,
    "staff": """
        administradora asistente director directora doctor doctora duena encargada equipo gerente recepcionista
    """,
    "for_all": """
        adultos cada cualquier gente mayoria muchas muchos nadie ninos personas siempre suele suelen todas todos
    """,
    "past": """
        dijo era estaba estuvo fue fueron hizo llego pudo quedo salio tuvo vino
    """,
    "opens_we": """
        nosotros nuestra nuestro nuestros
    """,
    "opens_i": """
        yo
    """,
    "opens_you": """
        su tu usted ustedes
    """,
    "opens_it": """
        el ella ese eso esto la las los
    """,
    "opens_the": """
        un una unos
    """,
    "opens_ask": """
        escriba llame por
    """,
    "opens_do": """
        borre deje espere evite muerda ponga siga tome
    """,
    "opens_answer": """
        claro si todavia tranquila tranquilo
    """,
    "everybody": """
        cualquiera general gente mayoria muchas muchos nadie normalmente personas suele suelen todas todos
    """,
    "answers": """
        aun claro si todavia ya
    """,
    "told": """
        ayer hoy jueves la las le lo los lunes manana martes miercoles su te tu tus usted viernes
    """,
    "asking_back": """
        cual cuando que quien
    """,
    "no_names": """
        ay buen buenas buenos club dios doctor doctora don dona dra estimada estimado feliz gracias ha hola licenciada
        mil muchas oh querida querido senor senora soy sr sra srta sucursal
    """,
    "greeting": """
        buenas estimada estimado gracias hola querida querido
    """,
    "roles": """
        administradora coordinadora director directora encargada encargado gerenta gerente principal responsable
    """,
    "titles": """
        don dona senor senora senorita sr sra srta
    """,
    "writer": """
        contigo le les su sus te ti tu tus usted ustedes vosotros vuestra
    """,
    "spoken_of": """
        @epast el ella ellos paciente pacientes
    """,
    "gentle": """
        @esorry @ethank escuchar escucharle escucharte comprendemos entendemos entiendo gustaria queremos frustrante
        @ehope hablar hablarlo escribir puede urgencias privacidad favor personas
    """,
    "kind": """
        @esorry @ethank entendemos frustrante comprendemos escuchar escucharle privacidad personas razon desespera
        duele cualquiera
    """,
    "cheer": """
        encantados encantadas felices genial
    """,
    "it": """
        eso esto
    """,
    "at_work": """
        administradora asistente director directora doctor doctora duena encargada equipo gerente recepcionista
    """,
    "half_asking": """
        me es hacen
    """,
    "doctors": """
        dra doctora
    """,
    "drs": """
        dra
    """,
}
