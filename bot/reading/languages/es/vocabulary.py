"""Spanish words in classes, without accents. Longer than the usual file because it is a table: no logic.

A word ending in `*` is a stem; words joined by `_` are a phrase, all of whose words get the class.
"""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "eyou": "te ti usted ustedes le les os contigo vosotros vosotras",
    "eyour": "su sus tu tus vuestro vuestra vuestros vuestras suyo suya tuyo tuya",
    "ewe": "nosotros nosotras nos",
    "eour": "nuestro nuestra nuestros nuestras mi mis",
    "erel": """hijo hija hijos hijas madre padre mama papa esposo esposa marido mujer hermano hermana abuela abuelo nieto nieta
        nene nena bebe pequeno pequena peque nino nina ninos ninas suegra suegro tia tio sobrino sobrina primo prima
        pareja novio novia familia familiar familiares mellizos gemelos chiquito chiquita papas""",
    "evisit": """visita visitas cita citas consulta consultas sesion sesiones turno turnos revision revisiones control controles
        chequeo chequeos exploracion reserva reservas hora_reservada estancia evaluacion valoracion seguimiento ingreso
        limpieza_dental proxima_vez ultima_vez primera_vez""",
    "etreat": """tratamiento* implante* corona* carilla* empaste* endodoncia* conducto* extraccion* muela* muela_del_juicio
        muelas_del_juicio blanqueamiento* ortodoncia bracket* brackets frenos frenillo* alineador* retenedor* dentadura* protesis
        puente_dental incrustacion* sellante* limpieza* profilaxis fluor injerto* ferula* radiografia* rayos_x placa placas resonancia
        escaner tac ecografia anestesi* sedacion inyeccion* infiltracion* puncion_seca acupuntura ondas_de_choque vendaje*
        manipulacion masaje* rehabilitacion fisioterapia terapia* ejercicio* estiramiento* plantilla* escayola muletas
        cirugia* operacion operaciones operado operada intervencion procedimiento* puntos sutura* biopsia* vacuna* analisis
        analitica* pruebas_medicas diagnostic* quimio* dialisis ortopedic* raspado curetaje periodoncia higiene_dental
        botox laser peeling parto cesarea ecocardiograma electro* mamografia* colonoscopia* plan_de_tratamiento invisalign
        amalgama* resina* reconstruccion* calza* relleno* ajuste* quiropract* drenaje electroterapia""",
    "econd": """caries infeccion* absceso* gingivitis periodont* dolor* dolencia* sensibilidad bruxismo inflamacion
        hinchazon hinchad* fractura* esguince* tendinitis ciatica escoliosis artritis artrosis bursitis fascitis hernia*
        lumbalgia cervicalgia contractura* lesion* latigazo migrana* jaqueca* eczema psoriasis acne lunar* cancer tumor*
        diabet* hipertension tension_alta colesterol asma alergi* ansiedad depresion embaraz* aborto infertilidad tiroid*
        anemia celiac* sangrado hemorragia cicatriz* herida* sintoma* enfermedad* padecimiento afeccion diagnosticad*
        apnea ronquido* mareo* vertigo* complicacion* recaida* historial_clinico antecedentes sarpullido mordida""",
    "ebody": """diente* dentadura encia* mandibula lengua paladar esmalte raiz nervio rodilla* cadera* tobillo* codo* muneca*
        columna vertebra* isquiotibial* tendon* ligamento* musculo* musculares hombro* lumbar* cervical* pelvi* muslo* pantorrilla*
        dedo* costilla* ingle vejiga rinon* higado pulmon* prostata utero ovario* garganta amigdala* menisco*
        articulacion*""",
    "eambody": "espalda cuello cabeza pie pies pierna piernas brazo brazos mano manos ojo ojos oido piel estomago boca sonrisa cara salud corazon",
    "emed": """medicacion medicamento* medicina antibiotico* analgesico* ibuprofeno paracetamol amoxicilina pastilla* pildora*
        receta recetad* recetamos crema pomada insulina inhalador jarabe dosis""",
    "eoutcome": """mejor mejoria mejorado mejorando recuperad* recuperacion recuperando* recupere recuperes curad* cure cures sanar sane
        alivio aliviad* resultado resultados sin_dolor progreso avance avances evolucion cicatrice quedado quedo quedaron
        quedara recta rectos blanca blancos guapa guapo confianza_al_sonreir""",
    "emoney": """factura* cobro* cobrad* cobramos cargo cargos pago pagos pagado pagar pago_pendiente tarifa* cuenta saldo deuda
        reembols* devolucion devolver devolvimos seguro aseguradora* poliza cobertura copago presupuesto* importe precio* deposito
        descuento* recibo* plazos financiacion abono abonad* dinero honorarios mutua coste costo""",
    "ehardmoney": """factura* cobro* cargo saldo deuda reembols* devolucion seguro aseguradora* poliza cobertura copago presupuesto*
        importe deposito recibo* financiacion abono dinero cuenta mutua pago pagos""",
    "erecord": """registro registros archivo archivos expediente* historial historia_clinica ficha fichas sistema base_de_datos
        agenda notas listado lista libros datos camaras grabacion* documentacion""",
    "eday": """lunes martes miercoles jueves viernes sabado domingo ayer anteayer anoche semana_pasada mes_pasado
        ano_pasado otro_dia enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
        navidad verano invierno primavera otono""",
    "emonth": "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
    "edur": "dia dias semana semanas mes meses ano anos decada decadas generaciones",
    "eglad": """alegr* feliz felices encant* contento* contenta* satisfech* gusto placer orgull* ilusion maravilla* genial
        estupendo estupenda fantastico bonito bonita celebramos dicha honor fenomenal excelente perfecto bueno""",
    "esorry": "sentimos siento lamentamos lamento lamentable disculpa* disculpe* perdon perdone pena apena duele triste entristece disgusta",
    "ehope": "espero esperamos ojala confiamos deseamos deseo desear",
    "ethank": "gracias agradec* agradezco graciasss gratitud",
    "egeneral": """cualquier cualquiera todos todas todo toda cada nadie ningun ninguna ninguno alguien quien quienes personas persona
        gente publico general siempre nunca comunidad demas otros nuestros_pacientes los_pacientes las_personas quienes_nos""",
    "epolicy": """politica politicas norma normas objetivo compromiso intentamos procuramos tratamos_de buscamos ofrecemos
        aceptamos atendemos aspiramos esforzamos prioridad queremos_que trabajamos""",
    "eprivacy": "privacidad confidencial* intimidad privado ley leyes normativa proteccion_de_datos publicamente",
    "eplat": """resena resenas opinion opiniones comentario comentarios valoracion valoraciones publicacion estrella estrellas
        puntuacion calificacion palabras mensaje critica testimonio nota""",
    "eplat1": """resena resenas opinion opiniones comentario comentarios valoracion valoraciones publicacion estrella estrellas
        puntuacion calificacion critica testimonio post""",
    "epast": """fue fueron estuvo estuvieron hizo hicimos hicieron tuvo tuvimos pudo pudimos vino viniste vinieron dijo dimos
        quedo salio llego atendimos vimos trajo dejo realizamos colocamos pusimos sacamos quitamos""",
    "ecarev": """atender atend* cuidar cuida* tratar tratarl* tratarte trat* ver verte verl* recibir recib* acompan* ayudar ayuda*
        servir servi* acoger acog* tener tenerl* tenerte mimar mima* conocer conoc*""",
    "epatient": "paciente pacientes cliente clientes clienta clientas usuario usuaria caso casos",
    "echoose": """elegirnos elegir* eligio elegiste elijas eligio elige escogernos escoger* escogiste escogio confiar confia* confio confianza
        depositar depositad* visitarnos visitar* visita* visitaste venir venido viniste viniera preferirnos preferir* prefer*
        acudir acudi* acercar* acerco acercaste pasar* contar recomendar* recomend* traer* trajo trajiste dejarnos permitirnos
        permitir* seguir_con seguir_confiando volver* fidelidad escogido elegido""",
    "eneg": "no ni nunca jamas nada ningun ninguna ninguno sin tampoco nadie",
    "elegal": """abogado* demanda* demandar* denuncia* denunciar* juicio juzgado* tribunal* querella* difamacion difam* calumnia* legal
        legales policia injuria* acciones_legales judicial*""",
    "eremove": """borrar borr* eliminar elimin* quitar quite quita quitas retirar retire retira retires editar edite edita cambiar
        cambie cambia cambies cambias modificar modifi* actualizar actualice actualiza actualices subir suba suba subas sube rectificar rectifi*
        reconsider* revisar revise revises suprimir suprim* corregir corrija corrige bajar baje mejorar mejore aumentar aumente
        replante* ocultar subiera subieras cambiara cambiaras quitara quitaras borrara borraras eliminara eliminaras retirara retiraras
        modificara actualizara editara reconsiderara
        retirase retirases retiren quitase quitases cambiase cambiases modificase modificases actualizase actualizases editase
        editases subiese subieses borrase borrases eliminase eliminases rectificase""",
    "egift": """regalo regalos regalamos descuento* gratis gratuit* cupon* bono vale vales sorteo premio* obsequio* tarjeta_regalo
        invitamos promocion detalle recompensa* dinero devolvemos devolver reembols*""",
}
# Words of both languages: in a Spanish sentence only their Spanish sense counts, and the other way round.
SHARED = "ya son once sin me he has come den can tan sale pie fin no a mi as use red van real dental laser me la lo"
