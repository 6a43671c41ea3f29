import { bad, type Draft, good } from './draft.ts';

export const es: Draft[] = [
  good(`Estimada Sra. Lozano:

Le agradezco mucho la entrevista del martes. Tras pensarlo con calma, retiro mi candidatura al puesto de administrativa, ya que he aceptado otra oferta.

Le deseo mucha suerte con la selección.

Un cordial saludo,
Inés Carrasco`),
  good(`Hola, Tomás:

Gracias por contestarme siempre tan rápido. Al final me quedo en mi empresa, así que me salgo del proceso. ¡Me alegro de haberos conocido!

Un abrazo,
Hugo`),
  good(`Muy señor mío:

Lamento comunicarle que no voy a aceptar su propuesta. Mis planes profesionales han cambiado y quiero dedicarme a la docencia. Le quedo muy agradecido por la confianza depositada en mí.

Atentamente,
Esteban Vázquez`),
  good(
    `Buenos días, Sra. Ferrer:

Tengo que cancelar la cita del 14 de mayo y, al mismo tiempo, retirar mi candidatura. Disculpe que se lo diga con tan poca antelación. Muchas gracias por la invitación.

Saludos cordiales,
Samuel Haro`,
    { booked: true },
  ),
  good(`Querida Pilar:

Tu oferta me hizo mucha ilusión y te la agradezco de corazón. Aun así, voy a decir que no, porque quiero orientar mi carrera hacia algo más técnico.

Con mis mejores deseos,
Sole`),
  good(
    `Hola, Kike, gracias por acordarte de mí. Ahora mismo no busco trabajo y prefiero no seguir adelante. ¡Seguimos en contacto!`,
    { channel: 'linkedin' },
  ),
  good(`A quien corresponda:

Por la presente desisto de mi solicitud del 3 de marzo. Agradezco la atención prestada a mi expediente.

Atentamente,
Gerardo Nieto`),
  good(`Estimado señor Tejada:

Lo he pensado mucho y rechazo el puesto de jefe de turno. El horario nocturno no es compatible con mi vida familiar. Gracias por enseñarme el taller con tanta paciencia.

Reciba un saludo,
Lucas Márquez`),
  good(`Hola, Ana:

Quería decírtelo cuanto antes: retiro mi candidatura. Mis planes han cambiado y voy a hacer una pausa en la búsqueda. Mil gracias por tu tiempo y por tu franqueza.

Un beso,
Clara`),
  good(`Estimado Sr. Benítez:

Por motivos de salud no podré incorporarme y renuncio al puesto. Le estoy muy agradecida por su confianza.

Cordialmente,
Marta Rivero`),
  good(
    `Estimada profesora Elvira:

Le agradezco la invitación a la exposición del 8 de junio. He obtenido una plaza en otra universidad y me retiro del concurso. Siento las molestias que pueda causarle a estas alturas.

Atentamente,
Judith Abril`,
    { booked: true },
  ),
  good(
    `Buenas tardes, Sr. Peralta. Gracias por la invitación. Firmé un contrato la semana pasada, por lo que ya no participaré en la selección. Ojalá encuentre pronto a la persona adecuada.`,
    { channel: 'linkedin' },
  ),
  good(`Buenos días, Sra. Díaz:

Mis expectativas salariales y el presupuesto del puesto quedan lejos, así que prefiero dejarlo aquí. Le agradezco la claridad de su respuesta, me ayudó a decidirme.

Saludos,
Ramiro`),
  good(`Estimada señora:

Su propuesta me honra. No obstante, he decidido no aceptarla: en septiembre retomo los estudios.

Reciba un respetuoso saludo,
Aurelio Grande`),
  good(
    `Hola, soy Pablo Reina, la llamo por la vacante de compras. Quería retirar mi candidatura y prefería decírselo en persona. Muchas gracias por el tiempo que me ha dedicado. Le mando también un correo.`,
    { channel: 'phone' },
  ),
  good(`Estimada Mariana:

De nuevo gracias por la oferta y por la paciencia de todos. Mi respuesta es no. Hablar con el equipo me ayudó a ver que lo mío es la investigación.

Un abrazo,
Julieta`),
  good(`Estimada señora Nieves:

Gracias por la invitación. ¿Podría indicarme qué rango salarial está previsto? Me ayudaría a preparar la entrevista.

Un saludo,
Sven Arnaldo`),
  good(`Hola, Sr. Collado:

El lunes a las 9 me viene muy bien. Tengo muchas ganas de conocerles.

Saludos cordiales,
Lucas Moreno`),
  good(`Buenos días, Sra. Rubio:

Lamentablemente el viernes no podré asistir. ¿Sería posible aplazar la entrevista a la semana siguiente? Disculpe las molestias.

Un saludo,
Ida Salinas`),
  good(`Hola:

Seré breve: lo dejo aquí. El trayecto sería demasiado largo para mí cada día. Gracias por la sinceridad y suerte con la selección.

Svetlana`),
  good(`Estimada Sra. Amador:

Este año no puedo asumir una jornada completa, así que le ruego que no tenga en cuenta mi candidatura. Muchas gracias por su comprensión.

Un cordial saludo,
Deniz Acar`),
  good(`Estimado Sr. Fabra:

Los plazos de la selección iban más allá de la fecha en que debía responder a otra empresa, y me he comprometido con ellos. Le pido que dé por cerrada mi candidatura. Fue un gusto hablar con usted por teléfono.

Saludos cordiales,
Olga Pedraza`),
  good(`Hola, Nora:

Está decidido, no me voy a incorporar al equipo. El puesto es bonito y la gente también, pero no es el momento para mí. Gracias por todo, de verdad, y si algún día se abre otra vacante, me encantará hablar.

Que tengas un buen día,
Fani`),

  bad(
    'placeholder',
    `Estimada Sra. [Apellido]:

Gracias por la entrevista. Retiro mi candidatura.

Un saludo,
Juan Olmo`,
  ),
  bad(
    'placeholder',
    `Estimado Sr. :

Le agradezco la invitación y retiro mi candidatura.

Cordialmente,
Kim Luis`,
  ),
  bad(
    'no-decision',
    `Estimada señora Tomé:

Muchas gracias por el tiempo que me ha dedicado. Entretanto he aceptado otra oferta. Espero que encuentre pronto a la persona adecuada.

Un saludo afectuoso,
Antonio`,
  ),
  bad(
    'no-decision',
    `Estimado Sr. Mayor:

Le agradezco la invitación. Lamentablemente no podré ir a la cita del miércoles. Le pido disculpas.

Cordialmente,
Sabrina Costa`,
    { booked: true },
  ),
  bad(
    'undecided',
    `Buenos días, Sra. Becerra:

Gracias por todo. Seguramente retiraré mi candidatura.

Un saludo,
Enrique`,
  ),
  bad(
    'undecided',
    `Estimada Sra. Zapata:

Gracias por la oferta, que no puedo aceptar tal como está. Si pudieran mejorar el sueldo, estaría dispuesto a pensarlo de nuevo.

Saludos cordiales,
Gregorio Simón`,
  ),
  bad(
    'undecided',
    `Hola, Leo, gracias por el encuentro de ayer. Todavía dudo si continuar y necesito unos días para decidirme. Es posible que retire mi candidatura.`,
    { channel: 'linkedin' },
  ),
  bad(
    'criticism',
    `Estimado Sr. Vidal:

Gracias por la invitación. Retiro mi candidatura porque la entrevista me pareció bastante improvisada.

Un saludo,
Elif Tan`,
  ),
  bad(
    'criticism',
    `Hola, Sra. Bosque:

Gracias por su tiempo. Abandono el proceso. Que tardaran seis semanas en contestar lo dice todo.

Saludos,
Rogelio`,
  ),
  bad(
    'criticism',
    `Estimada señora:

Gracias por la oferta, pero no la voy a aceptar. Si me permite una sugerencia, convendría que el anuncio describiera el puesto con más fidelidad.

Atentamente,
Mona Prieto`,
  ),
  bad(
    'criticism',
    `Estimado Sr. León:

Le agradezco que me recibiera. Prefiero, sin embargo, retirarme. Su compañero no se había leído mi currículum y noté poco interés por mi trayectoria.

Saludos,
Ágata Bonet`,
  ),
  bad(
    'overexplaining',
    `Estimada Sra. Dorado:

Le doy las gracias y retiro mi candidatura. Mi madre está en el hospital desde que se cayó, mi hermano vive en Canadá y no puede ayudar, y la guardería nos ha avisado de que cierra este verano, así que tengo que quedarme con los niños por las tardes.

Un saludo,
Iris Nadal`,
  ),
  bad(
    'comparing-offers',
    `Estimado Sr. Falcón:

Gracias por su oferta. La rechazo, ya que en otra empresa me pagan 400 euros más al mes.

Un saludo,
Óscar Vidal`,
  ),
  bad(
    'comparing-offers',
    `Hola, Nina, ¡gracias por todo! Retiro mi candidatura: el otro puesto ofrece mejores condiciones y más días de teletrabajo.`,
    { channel: 'linkedin' },
  ),
  bad(
    'no-thanks',
    `Estimada Sra. Lema:

Por la presente le comunico que retiro mi candidatura al puesto de cocinera. He aceptado otro empleo.

Atentamente,
Sonia Gil`,
  ),
  bad('no-thanks', `Buenas, Sr. Guerra, no deseo continuar en el proceso de selección. Que le vaya bien, Erico`, {
    channel: 'linkedin',
  }),
  bad(
    'over-apology',
    `Estimada Sra. Molina:

Lo siento muchísimo, pero retiro mi candidatura. Gracias por la invitación. De nuevo le pido perdón y espero que no me lo tenga en cuenta.

Saludos,
Flora Henares`,
  ),
  bad(
    'over-apology',
    `Estimado Sr. Joven:

Me da muchísima vergüenza escribirle esto, pero tengo que retirar mi candidatura. Gracias por las molestias que se ha tomado.

Un saludo,
Gaspar`,
  ),
  bad(
    'missing-apology',
    `Buenos días, Sra. Heredia:

Gracias por la invitación del jueves. Retiro mi candidatura y no acudiré.

Un cordial saludo,
Emilio Caya`,
    { booked: true },
  ),
  bad(
    'demands',
    `Estimado Sr. Otero:

Le agradezco la entrevista y retiro mi candidatura. Haga el favor de abonarme los billetes de tren de inmediato.

Atentamente,
Wolf Bravo`,
  ),
  bad(
    'demands',
    `Buenos días, Sra. Peña:

Gracias por recibirme. Me retiro de la selección. Espero de ustedes una explicación por escrito de los criterios antes del viernes.

Saludos,
Albano Rey`,
  ),
  bad(
    'casual',
    `Buenas, gente:

gracias por la llamada, ¡estuvo súper guay! Me ha salido otro curro, así que retiro mi candidatura. ¡Nos vemos, cracks!

Basti`,
  ),
  bad(
    'casual',
    `Estimada Sra. Invierno:

Te agradezco la entrevista y retiro mi candidatura.

Atentamente,
Laura Simón`,
  ),
  bad(
    'shouting',
    `Estimada Sra. Ernesto:

¡¡¡MUCHAS GRACIAS por la invitación!!! Retiro mi candidatura.

Un saludo,
Benito Ota`,
  ),
  bad(
    'wrong-name',
    `Estimada Sra. Crespo:

Gracias por su tiempo. Retiro mi candidatura al puesto de educadora.

Un saludo,
Ela Ruiz`,
    { to: 'Sr. Blanco' },
  ),
  bad(
    'wrong-name',
    `Estimado Sr. Blanco:

Gracias por su tiempo. Retiro mi candidatura al puesto de contable.

Un saludo,
Ela Ruiz`,
    { to: 'Sr. Blanco', role: 'Enfermera de noche' },
  ),
  // Written after the first look at the figures of those above.
  good(`Buenos días:

Tal como le comenté esta mañana por teléfono, le confirmo por escrito que me retiro de la selección. Gracias de nuevo por escucharme.

Saludos,
Iván Lebrija`),
  good(`Estimada Sra. Ferrán:

Le escribo con cierta pena. Su equipo me recibió de maravilla y disfruté mucho resolviendo el caso práctico. Pese a todo, he elegido otro camino y no voy a continuar en el proceso.

Guardo un recuerdo magnífico de las tres entrevistas.

Un cordial saludo,
Paula Salvador`),
  good(
    `¡Hola, Julia! Muchas gracias por tu propuesta. El puesto es muy tentador, pero acabo de empezar en uno nuevo, así que esta vez tengo que decir que no. Ojalá hablemos más adelante.`,
    { channel: 'linkedin' },
  ),
  good(`Ilustre señora directora:

Por medio de la presente renuncio a la plaza de auxiliar administrativo para la que fui seleccionado. El traslado de mi mujer nos obliga a dejar la provincia.

Agradezco el interés mostrado y quedo a su disposición.

Miguel Barbero`),
  good(
    `Buenas tardes, Sr. Navas:

Siento avisarle con un día de margen: mañana no iré a la entrevista y retiro mi candidatura. Gracias por haberme reservado ese hueco.

Un saludo,
Fátima Soler`,
    { booked: true },
  ),
  good(`Hola, Enrique:

Gracias por la propuesta. Lo hemos hablado en casa y no nos vamos a mudar, así que la rechazo. Mucho ánimo con la búsqueda y gracias otra vez por tu disponibilidad.

Simón`),
  good(`Estimada Sra. Mesa:

Le ruego que dé de baja mi solicitud para las prácticas de comunicación: mi facultad ha cambiado el calendario. Le doy las gracias por el tiempo que me ha dedicado y, si lo necesita, se lo confirmo por teléfono.

Atentamente,
Lina Mesado`),
  good(`Estimado director:

Me hizo una oferta generosa y se la agradezco de veras. No la acepto: ahora mismo mis prioridades son otras. ¿Podría, cuando tenga un momento, devolverme el portafolio que le dejé?

Reciba un saludo,
Elena Cortés`),
  good(`Buenas, Sra. Bruno:

No voy a seguir. Gracias por todo.

G. Peral`),
  good(`Hola, Sonia:

Quería darte las gracias por recomendarme en tu departamento. Ayer retiré mi candidatura, porque el puesto está más orientado a ventas de lo que busco ahora. Tu apoyo significó mucho para mí.

Un abrazo fuerte,
Leonor`),
  bad(
    'criticism',
    `Buenos días, Sra. Weber:

Le agradezco el recibimiento. Aun así, retiro mi candidatura: el ambiente de la oficina se me hizo un poco tristón.

Un saludo,
Teo`,
  ),
  bad(
    'criticism',
    `Estimado Sr. Pons:

Gracias por las dos entrevistas. Declino su oferta. Solo me habría gustado que el tema del sueldo se hubiera tratado antes, así nadie habría perdido el tiempo.

Saludos cordiales,
Nadia Pons`,
  ),
  bad(
    'undecided',
    `Estimada Sra. Olivares:

Gracias por la oferta. Me inclino por rechazarla, aunque estaría abierta a hablarlo si la jornada fuera de cuatro días.

Un saludo,
Camila`,
  ),
  bad(
    'no-decision',
    `Buenas tardes, Sr. Alberdi:

Mil gracias por el recibimiento. El puesto no termina de encajar con lo que imagino para mi futuro. Mucha suerte a todo el equipo.

Saludos,
Marco Antonio`,
  ),
  bad(
    'comparing-offers',
    `Estimada señora:

Le agradezco su propuesta, que declino: me incorporo a Consultores Belmonte, donde la retribución es superior a la suya.

Cordialmente,
Quino Ferrer`,
  ),
  bad(
    'overexplaining',
    `Hola, Sra. Jacobo:

Gracias por su confianza. Me retiro del proceso. Le soy franco: acabo de pasar por una ruptura complicada, el casero vende el piso y la doctora me ha dado la baja por ataques de ansiedad. Mis padres me acogen de momento, pero viven a dos horas en coche.

Un saludo,
Dorian`,
  ),
  bad(
    'demands',
    `Estimada señora:

Gracias por la entrevista. Retiro mi candidatura. Están obligados a suprimir mis datos y a confirmármelo en 48 horas.

Saludos,
Arnaldo Caballero`,
  ),
  bad(
    'casual',
    `Buenos días, Sra. Prado:

Gracias por la entrevista, ¡me encantó! 😊 Retiro mi candidatura, he encontrado otro puesto.

Que tenga buen día,
Lola`,
  ),
  bad(
    'no-thanks',
    `Buenos días:

Tomen nota de que ya no soy candidato al puesto de mozo de almacén. No hace falta que me llamen.

Saludos,
Kevin Morales`,
  ),
  bad(
    'over-apology',
    `Buenos días, Sra. Cruz:

Disculpe que le escriba tan tarde. Retiro mi candidatura y le pido perdón por ello. Gracias por su amabilidad, y perdone otra vez por el tiempo que ha dedicado a mi expediente.

Un saludo,
Emilia`,
  ),
  bad('shouting', `Buenos días, Sra. Vidal, GRACIAS pero NO, retiro mi candidatura. Que tenga buen día, R. Klein`),
  bad(
    'wrong-name',
    `Hola, Elena:

Gracias por la charla. Retiro mi candidatura. Gracias otra vez por todo, Sandra.

Un abrazo,
Óliver`,
  ),
];
