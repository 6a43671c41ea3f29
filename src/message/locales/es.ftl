# Spanish that reads well in Spain and in Latin America. Several readers are addressed as "ustedes", familiar or not.
# A verb that addresses the reader takes { s }: puede, puedes, pueden. No sentence agrees with the writer or the reader.
# A booked time stands at the end of its clause, as the date has a comma inside. "El" and "la" stand in the sentence, so
# that "del" and "al" can.

data =
    .region = ES
    .length = 1
    .address = usted tú formal
    .greeting-joint = ,_
    .articles = el la los las un una
    .role-heads = puesto vacante posición cargo plaza rol
    .not-a-role = nosotros nosotras usted ustedes nuestro nuestra nuestros nuestras mi tu su esto este esta estos estas que son es era fue será buscamos buscas busca buscar queremos quieres quiere necesitamos necesitas únete unirte hola gracias estimado estimada puesto vacante
    .slot-words = el la las a de del h hs hrs hora horas local am pm a.m p.m p m mediodía mañana tarde
    .common = para como sobre esta este esto pero también cuando hasta desde todo toda todos que porque mucho mucha muchas puesto vacante equipo proceso entrevista haya hayas hayan otra otro

## The reader: usted, tú, ustedes

s = { $readers ->
    [many] n
   *[one] { $you ->
        [informal] s
       *[formal] { "" }
    }
}
le = { $readers ->
    [many] les
   *[one] { $you ->
        [informal] te
       *[formal] le
    }
}
Le = { $readers ->
    [many] Les
   *[one] { $you ->
        [informal] Te
       *[formal] Le
    }
}
se-lo = { $readers ->
    [many] se lo
   *[one] { $you ->
        [informal] te lo
       *[formal] se lo
    }
}
decirselo = { $readers ->
    [many] decírselo
   *[one] { $you ->
        [informal] decírtelo
       *[formal] decírselo
    }
}
su = { $readers ->
    [many] su
   *[one] { $you ->
        [informal] tu
       *[formal] su
    }
}
Su = { $readers ->
    [many] Su
   *[one] { $you ->
        [informal] Tu
       *[formal] Su
    }
}
usted = { $readers ->
    [many] ustedes
   *[one] { $you ->
        [informal] ti
       *[formal] usted
    }
}
con-usted = { $readers ->
    [many] con ustedes
   *[one] { $you ->
        [informal] contigo
       *[formal] con usted
    }
}
suyas = { $readers ->
    [many] suyas
   *[one] { $you ->
        [informal] tuyas
       *[formal] suyas
    }
}
disculpe = { $readers ->
    [many] Disculpen
   *[one] { $you ->
        [informal] Disculpa
       *[formal] Disculpe
    }
}
den = { $readers ->
    [many] den
   *[one] { $you ->
        [informal] da
       *[formal] dé
    }
}
quite = { $readers ->
    [many] quiten
   *[one] { $you ->
        [informal] quita
       *[formal] quite
    }
}
cuente = { $readers ->
    [many] cuenten
   *[one] { $you ->
        [informal] cuenta
       *[formal] cuente
    }
}
cuenteme = { $readers ->
    [many] cuéntenme
   *[one] { $you ->
        [informal] cuéntame
       *[formal] cuénteme
    }
}
cuidese = { $readers ->
    [many] Cuídense
   *[one] { $you ->
        [informal] Cuídate
       *[formal] Cuídese
    }
}
reciba = { $readers ->
    [many] Reciban
   *[one] { $you ->
        [informal] Recibe
       *[formal] Reciba
    }
}

## The facts

puesto = puesto{ de-role }{ en-company }
vacante = vacante{ de-role }{ en-company }
de-role = { $roleForm ->
    [none] { "" }
   *[title] { " " }de { $role }
}
en-company = { $companyForm ->
    [known] { " " }en { $company }
   *[none] { "" }
}
retirar = { $act ->
    [application] retirar mi candidatura
    [invitation] declinar la invitación y retirar mi candidatura
    [invitation-sourced] declinar la invitación y retirarme del proceso
    [consideration] no seguir adelante con el proceso
    [offer] declinar la oferta
   *[process] retirarme del proceso
}
retiro = { $act ->
    [application] retiro mi candidatura
    [invitation] declino la invitación y retiro mi candidatura
    [invitation-sourced] declino la invitación y me retiro del proceso
    [consideration] no voy a seguir adelante con el proceso
    [offer] no voy a aceptar la oferta
   *[process] me retiro del proceso
}
declino = { $act ->
    [application] retiro mi candidatura
    [invitation] declino la invitación y retiro mi candidatura
    [invitation-sourced] declino la invitación y me retiro del proceso de selección
    [consideration] no seguiré adelante con el proceso de selección
    [offer] declino la oferta
   *[process] me retiro del proceso de selección
}
retiraba = { $act ->
    [application] retiraba mi candidatura
    [invitation] declinaba la invitación y retiraba mi candidatura
    [invitation-sourced] declinaba la invitación y me retiraba del proceso
    [consideration] no iba a seguir adelante con el proceso
    [offer] declinaba la oferta
   *[process] me retiraba del proceso
}
he-aceptado = { $act ->
    [offer] me he decidido por otra propuesta
   *[other] he aceptado otra oferta
}
He-aceptado = { $act ->
    [offer] Me he decidido por otra propuesta
   *[other] He aceptado otra oferta
}
cita = { $slotForm ->
    [known] cita del { $slot }
   *[none] cita que teníamos prevista
}
entrevista = { $slotForm ->
    [known] entrevista del { $slot }
   *[none] entrevista
}
slot = { slot-day } { $oclock ->
    [one] a la
   *[other] a las
} { $time }{ $zone }
slot-day = { $weekday } { $day } de { $month }

## An answer that is asked for: who is on the phone already offers no call

por-escrito-o-no = { $spoken ->
    [yes] cuando { le } venga bien
   *[no] por escrito o con una llamada rápida, lo que { le } resulte más fácil
}
con-unas-lineas = { $spoken ->
    [yes] Con una respuesta breve me basta
   *[no] Con unas líneas me basta, y también podemos hablar por teléfono si lo prefiere{ s }
}
o-por-telefono = { $spoken ->
    [yes] { "" }
   *[no] , y también podemos hablar por teléfono si { le } resulta más cómodo
}
o-una-llamada = { $spoken ->
    [yes] , cuando { le } venga bien,
   *[no] { " " }o una llamada, lo que { le } resulte más cómodo,
}
o-tratarlo = { $spoken ->
    [yes] { " " }y puede{ s } dármela cuando mejor { le } convenga
   *[no] { " " }y, si lo prefiere{ s }, también podemos tratarlo por teléfono en el momento que mejor { le } convenga
}
y-por-telefono = { $spoken ->
    [yes] { " " }en cuanto { le } venga bien
   *[no] , y también podemos hablar por teléfono en el momento que mejor { le } convenga
}
si-no-hay-nada = { $spoken ->
    [yes] Si ahora no hay nada
   *[no] Con unas líneas me basta, y si ahora no hay nada
}

## Greeting, and who is calling

greeting-written = { $text }:
greeting-spoken = { $text }{ $nameForm ->
    [known] ,
   *[none] { "." }
}
buenos-dias = { $spoken ->
    [yes] Hola
   *[no] Buenos días
}
estimado = { $gender ->
    [female] { $place ->
        [next] estimada
       *[first] Estimada
    }
   *[male] { $place ->
        [next] estimado
       *[first] Estimado
    }
}
saludo = { $spoken ->
    [yes] { hola }{ $to }
   *[no] { $gender ->
        [none] { hola }{ $to }
       *[known] { estimado } { $to }
    }
}
saludo-formal = { $spoken ->
    [yes] { hola }{ $to }
   *[no] { $gender ->
        [none] { dia }{ $to }
       *[known] { estimado } { $to }
    }
}
hola = { $place ->
    [next] { "" }
   *[first] Hola,{ " " }
}
dia = { $place ->
    [next] { "" }
   *[first] Buenos días,{ " " }
}
greeting-named =
    .wn1 = Hola, { $to }
    .f2 = { buenos-dias }, { $to }
greeting-titled =
    .w1 = { saludo }
    .nf2 = { saludo-formal }
greeting-all =
    .wn1 = Hola a todo el equipo
    .f2 = { $spoken ->
        [yes] Hola a todo el equipo
       *[no] Estimado equipo
    }
greeting-unknown =
    .wn1 = Hola
    .f2 = { buenos-dias }
name-spoken =
    .wnf1 = soy { $name }.
    .wnf2 = { le } habla { $name }.
    .w3 = habla { $name }.
    .nf4 = mi nombre es { $name }.

## Thanks

thanks-applied =
    .w1 = Muchas gracias por tenerme en cuenta para el { puesto }.
    .wnf2 = Gracias por la oportunidad de optar al { puesto }.
    .wn3 = Gracias por tenerme en cuenta para el { puesto }.
    .w4 = { Le } agradezco mucho que me haya{ s } tenido en cuenta para el { puesto }.
    .wnf5 = Gracias por considerar mi perfil para el { puesto }.
    .nf6 = { Le } agradezco que me haya{ s } tenido en cuenta para la { vacante }.
    .f7 = Quisiera agradecer{ le } la oportunidad de optar al { puesto }.
    .nf8 = Agradezco la oportunidad de optar al { puesto } y el tiempo dedicado a mi perfil.
    .wn9 = Quiero dar{ le } las gracias por tenerme en cuenta para el { puesto }.
thanks-sourced =
    .w1 = Muchas gracias por pensar en mí para el { puesto }.
    .wn2 = Gracias por escribirme sobre el { puesto }.
    .wn3 = Me alegró recibir { su } mensaje sobre el { puesto }, y { le } agradezco que pensara{ s } en mí.
    .w4 = Me alegró mucho que pensara{ s } en mí para el { puesto }; gracias por escribirme.
    .wnf5 = Gracias por { su } interés en mi perfil para el { puesto }.
    .wnf6 = Gracias por { su } mensaje sobre el { puesto } y por { su } interés en mi perfil.
    .f7 = Quisiera agradecer{ le } que haya{ s } pensado en mí para el { puesto }.
    .nf8 = { Le } agradezco { su } mensaje sobre la { vacante } y el interés en mi perfil.
thanks-invited =
    .w1 = Muchas gracias por invitarme a una entrevista para el { puesto }.
    .wnf2 = Gracias por querer hablar conmigo del { puesto }.
    .wn3 = Gracias por ofrecerme una entrevista para el { puesto }.
    .w4 = Me alegró mucho que me ofreciera{ s } una entrevista para el { puesto }, y { se-lo } agradezco.
    .wnf5 = Gracias por la oportunidad de conversar sobre el { puesto }.
    .nf6 = { Le } agradezco que me haya{ s } ofrecido una entrevista para el { puesto }.
    .f7 = Quisiera agradecer{ le } la oportunidad de conversar sobre la { vacante }.
    .nf8 = { Le } agradezco { su } interés en mi perfil y la propuesta de entrevista para el { puesto }.
thanks-scheduled =
    .w1 = Muchas gracias por reservarme un rato para hablar del { puesto }.
    .wnf2 = Gracias por reservar un tiempo para hablar del { puesto }.
    .wn3 = Gracias por buscar un momento para hablar del { puesto }.
    .w4 = { Le } agradezco mucho que haya{ s } buscado un momento para hablar conmigo del { puesto }.
    .wnf5 = Gracias por la oportunidad de conversar sobre la { vacante }.
    .nf6 = { Le } agradezco que haya{ s } reservado un tiempo para conversar sobre el { puesto }.
    .f7 = Quisiera agradecer{ le } la oportunidad de conversar sobre el { puesto }.
    .nf8 = { Le } agradezco { su } interés y el tiempo reservado para hablar del { puesto }.
thanks-interviewed =
    .w1 = Muchas gracias por la entrevista para el { puesto }.
    .wnf2 = Gracias por hablar conmigo del { puesto }.
    .wn3 = Gracias por la entrevista para el { puesto } y por responder a mis preguntas.
    .w4 = Fue un placer hablar { con-usted } del { puesto }; muchas gracias por { su } tiempo.
    .wnf5 = Gracias por el tiempo que me ha{ s } dedicado para hablar de la { vacante }.
    .nf6 = { Le } agradezco la entrevista para el { puesto } y el tiempo dedicado.
    .f7 = Quisiera agradecer{ le } la entrevista y el tiempo dedicado a hablar de la { vacante }.
    .nf8 = Fue un placer conversar { con-usted } sobre el { puesto }, y { le } agradezco { su } tiempo.
thanks-assignment =
    .w1 = Muchas gracias por la confianza y por todo el tiempo que me ha{ s } dedicado para hablar del { puesto }.
    .wn2 = Gracias por todo el tiempo que me ha{ s } dedicado en la selección para el { puesto }.
    .wn3 = Gracias por la confianza durante la selección para el { puesto }.
    .w4 = Ha sido un placer hablar { con-usted } del { puesto }; muchas gracias por la confianza.
    .wnf5 = Gracias por hablar conmigo de la { vacante } y por { su } confianza.
    .nf6 = { Le } agradezco la confianza y el tiempo dedicado a hablar conmigo del { puesto }.
    .f7 = Quisiera agradecer{ le } el tiempo y la confianza durante la selección para la { vacante }.
    .nf8 = { Le } agradezco el tiempo que me ha{ s } dedicado para conversar sobre el { puesto }.
thanks-final =
    .w1 = Muchas gracias por todo el tiempo que me ha{ s } dedicado para hablar del { puesto }.
    .wnf2 = Gracias por contar conmigo hasta la fase final de la selección para el { puesto }.
    .wn3 = Gracias por las entrevistas para el { puesto }.
    .w4 = Fue un placer conocer al equipo y hablar con calma del { puesto }; muchas gracias.
    .wnf5 = Gracias por todo el tiempo que { su } equipo me ha dedicado para hablar de la { vacante }.
    .nf6 = { Le } agradezco las entrevistas para el { puesto }.
    .f7 = Quisiera agradecer{ le } que haya{ s } contado conmigo hasta la fase final de la selección para el { puesto }.
    .nf8 = { Le } agradezco el tiempo y la atención que me ha{ s } dedicado durante la selección para el { puesto }.
thanks-offer =
    .w1 = Muchas gracias por ofrecerme el { puesto }.
    .wn2 = Gracias por elegirme para el { puesto } y por todo el tiempo dedicado.
    .wn3 = Me alegra mucho que me haya{ s } elegido para el { puesto }, y { se-lo } agradezco.
    .w4 = Me alegró mucho saber que me había{ s } elegido para el { puesto }; muchas gracias.
    .wnf5 = Gracias por ofrecerme el { puesto }.
    .nf6 = { Le } agradezco que me haya{ s } elegido para el { puesto }.
    .f7 = Quisiera agradecer{ le } que me haya{ s } ofrecido el { puesto }.
    .nf8 = { Le } agradezco que me haya{ s } ofrecido el { puesto }, y la confianza que eso supone.
    .wnf9 = Gracias por la confianza al elegirme para el { puesto }.
thanks-call =
    .w1 = Muchas gracias por hablar conmigo por teléfono del { puesto }.
    .wn2 = Gracias por atenderme por teléfono para hablar del { puesto }.
    .wnf3 = Fue un placer hablar { con-usted } por teléfono del { puesto }, y { le } agradezco { su } tiempo.
    .nf4 = Gracias por la conversación telefónica sobre el { puesto }.
    .f5 = Quisiera agradecer{ le } la conversación telefónica sobre la { vacante }.
    .f6 = { Le } agradezco el tiempo que me ha{ s } dedicado por teléfono para hablar del { puesto }.
thanks-referrer =
    .w1 = Muchas gracias por recomendarme para el { puesto }.
    .wn2 = Gracias por pensar en mí y recomendarme para el { puesto }.
    .wnf3 = Fue muy amable de { su } parte recomendarme para el { puesto }, y { se-lo } agradezco.
    .nf4 = { Le } agradezco que me haya{ s } recomendado para el { puesto }.
    .f5 = Quisiera agradecer{ le } { su } recomendación para el { puesto }.
thanks-firm =
    .w1 = Muchas gracias por { su } respuesta sobre el { puesto }.
    .wn2 = Gracias por volver a hablarme del { puesto }.
    .wnf3 = Valoro que haya{ s } vuelto a contactar conmigo por el { puesto }, y { le } agradezco el interés.
    .nf4 = Gracias por haberme respondido sobre la { vacante }.
    .f5 = Quisiera agradecer{ le } { su } respuesta sobre el { puesto }.
    .nf6 = { Le } agradezco { su } respuesta y el interés en mi perfil para el { puesto }.
thanks-reconnect =
    .w1 = Guardo un buen recuerdo de cuando estuvimos en contacto por el { puesto }, y { le } agradezco de nuevo { su } tiempo.
    .wn2 = Gracias de nuevo por { su } tiempo cuando estuvimos en contacto por el { puesto }.
    .wnf3 = Hace un tiempo estuvimos en contacto por el { puesto }, y { le } agradezco de nuevo la atención.
    .wnf4 = Gracias de nuevo por haberme tenido en cuenta para el { puesto }.
    .nf5 = { Le } agradezco una vez más que me tuviera{ s } en cuenta para el { puesto }.
    .f6 = Hace un tiempo estuvimos en contacto por el { puesto }, y quisiera agradecer{ le } de nuevo el tiempo y la atención que recibí entonces.

## Decision

decision-other-offer =
    .w1 = { He-aceptado }, así que { retiro }.
    .wn2 = Entretanto { he-aceptado } y por eso { retiro }.
    .wn3 = Como { he-aceptado }, { retiro }.
    .w4 = Quería { decirselo } cuanto antes: { he-aceptado }, así que { retiro }.
    .nf5 = { He-aceptado } y, por tanto, { declino }.
    .nf6 = Dado que { he-aceptado }, { declino }.
    .f7 = He optado por otra propuesta profesional, por lo que { declino }.
    .nf8 = Entretanto { he-aceptado }, y quisiera comunicar{ le } cuanto antes que { declino }.
decision-not-the-fit =
    .w1 = Ahora mismo mis metas van por otro camino, así que { retiro }.
    .wn2 = Pensando en mis objetivos actuales, he decidido { retirar }.
    .wn3 = He visto que no es el paso que busco en este momento, así que { retiro }.
    .w4 = Cuanto más pienso en lo que quiero para los próximos años, más claro veo que mi camino es otro, así que { retiro }.
    .nf5 = Tras revisar mis objetivos actuales, he decidido { retirar }.
    .nf6 = Mis objetivos actuales van en otra dirección, por lo que { declino }.
    .f7 = Dado que mis objetivos profesionales apuntan ahora en otra dirección, { declino }.
    .nf8 = Mis objetivos profesionales van en otra dirección y, después de pensarlo con calma, he decidido { retirar }.
decision-pausing =
    .w1 = Mis planes han cambiado y dejo de buscar trabajo por un tiempo, así que { retiro }.
    .wn2 = Por ahora hago una pausa en mi búsqueda de trabajo, así que { retiro }.
    .wn3 = Ha cambiado mi situación y he puesto en pausa mi búsqueda, así que { retiro }.
    .w4 = Voy a dejar de buscar trabajo durante un tiempo y quería { decirselo } enseguida: { retiro }.
    .nf5 = Dado que interrumpo por ahora mi búsqueda de empleo, { declino }.
    .nf6 = He decidido hacer una pausa en mi búsqueda de empleo, por lo que { declino }.
    .f7 = Mis planes han cambiado: interrumpo mi búsqueda de empleo y, por tanto, { declino }.
    .nf8 = Un cambio en mis planes me lleva a interrumpir por ahora mi búsqueda de empleo, por lo que { declino }.
decision-unsaid =
    .w1 = Lo he pensado bien y he decidido { retirar }.
    .wn2 = Después de pensarlo, he decidido { retirar }.
    .wn3 = Quería decir{ le } que { retiro }.
    .w4 = Prefiero { decirselo } cuanto antes: lo he pensado con calma y { retiro }.
    .nf5 = Tras pensarlo con calma, he decidido { retirar }.
    .nf6 = Quisiera comunicar{ le } que { declino }.
    .f7 = Después de reflexionar, he decidido { retirar }.
    .nf8 = Lo he pensado con calma y quisiera comunicar{ le } cuanto antes que { declino }.
    .wn9 = Ha sido una decisión meditada, y quería que la conociera{ s } cuanto antes: { retiro }.
decision-pay =
    .w1 = Mis expectativas salariales no acaban de encajar con el puesto, así que { retiro }.
    .wn2 = He hecho cuentas y, por una cuestión de salario, he decidido { retirar }.
    .wn3 = Por motivos salariales, he decidido { retirar }.
    .w4 = En cuanto al salario, busco otra cosa, y prefiero { decirselo } ahora: { retiro }.
    .nf5 = Dado que mis expectativas salariales son otras, he decidido { retirar }.
    .nf6 = He revisado mis expectativas salariales y, en consecuencia, { declino }.
    .f7 = Tras revisar mis expectativas salariales, { declino }.
    .nf8 = Mis expectativas salariales no coinciden del todo con las condiciones del puesto, por lo que he decidido { retirar }.
    .wn9 = En lo salarial busco otra cosa, así que { retiro }.
decision-location =
    .w1 = La ubicación me complica demasiado el día a día, así que { retiro }.
    .wn2 = Por una cuestión de ubicación, he decidido { retirar }.
    .wn3 = Desde donde vivo, la ubicación me resulta complicada, así que { retiro }.
    .w4 = He dado muchas vueltas a la cuestión de la ubicación y por ahora no la veo viable, así que { retiro }.
    .nf5 = Dado que la ubicación no se ajusta a mis circunstancias, { declino }.
    .nf6 = La ubicación no me resulta viable, por lo que { declino }.
    .f7 = Tras valorar los desplazamientos, he decidido { retirar }.
    .nf8 = La ubicación no me resulta viable por ahora y, después de pensarlo con calma, he decidido { retirar }.
decision-staying =
    .w1 = He decidido quedarme donde estoy, así que { retiro }.
    .wn2 = Después de pensarlo, me quedo en mi trabajo actual, así que { retiro }.
    .wn3 = Por ahora voy a seguir en mi trabajo actual, así que { retiro }.
    .w4 = Ahora tengo claro que quiero seguir en mi trabajo actual, y quería { decirselo } enseguida: { retiro }.
    .nf5 = He decidido continuar en mi empleo actual, por lo que { declino }.
    .nf6 = Dado que continúo en mi empleo actual, { declino }.
    .f7 = He optado por continuar en mi trabajo actual, por lo que { declino }.
    .nf8 = Después de pensar en mi próximo paso, he decidido continuar en mi empleo actual y, por tanto, { declino }.
decision-slow-process =
    .w1 = Mis plazos se han acortado, así que { retiro }.
    .wn2 = Necesito concretar mis planes antes de lo que pensaba, así que { retiro }.
    .wn3 = Por una cuestión de plazos, he decidido { retirar }.
    .w4 = Por mi parte necesito concretar ya mis planes, y prefiero { decirselo } enseguida: { retiro }.
    .nf5 = Dado que debo concretar mis planes antes de lo previsto, { declino }.
    .nf6 = Mis plazos han cambiado, por lo que { declino }.
    .f7 = Debido a un cambio en mis plazos, he decidido { retirar }.
    .nf8 = Debo concretar mis planes antes de lo que preveía al principio, por lo que { declino }.
decision-personal =
    .w1 = Mi situación personal ha cambiado, así que { retiro }.
    .wn2 = Por motivos personales, he decidido { retirar }.
    .wn3 = Ha cambiado algo en mi situación personal, así que { retiro }.
    .w4 = Ha habido un cambio en mi situación personal, y quería { decirselo } enseguida: { retiro }.
    .nf5 = Por razones personales, he decidido { retirar }.
    .nf6 = Mis circunstancias personales han cambiado, por lo que { declino }.
    .f7 = He decidido { retirar } por motivos personales.
    .wnf9 = Debido a un cambio en mi situación personal, { retiro }.
    .nf8 = Mis circunstancias personales me llevan a una decisión que quisiera comunicar{ le } cuanto antes: { declino }.
decision-confirm =
    .w1 = Como { le } dije cuando hablamos, { retiro }, y así queda por escrito.
    .wn2 = Solo quería confirmar{ le } por escrito que { retiro }.
    .wnf3 = Para dejar por escrito lo que hablamos: { retiro }.
    .nf4 = Tal como { le } adelanté, { declino }.
    .nf5 = Con este mensaje confirmo lo que { le } dije: { declino }.
    .f6 = Confirmo por escrito que { declino }.
decision-referrer =
    .w1 = He decidido { retirar }, y quería que lo supiera{ s } por mí.
    .wn2 = Después de pensarlo bien, he decidido { retirar }, y quería que lo supiera{ s } de primera mano.
    .wnf3 = Prefiero que lo sepa{ s } por mí y no por otra persona: tras pensarlo, { retiro }.
    .nf4 = Tras pensarlo con calma, he decidido { retirar }, y quería { decirselo } personalmente.
    .f5 = Después de reflexionar, he decidido { retirar }, y no quería que lo supiera{ s } por otra persona.
decision-firm =
    .w1 = Lo he vuelto a pensar y mi decisión sigue en pie: { retiro }.
    .wn2 = Mi decisión no ha cambiado: { retiro }.
    .wn3 = Después de pensarlo otra vez, lo tengo claro: { retiro }.
    .nf4 = Mi decisión sigue siendo la misma: { declino }.
    .f5 = Tras considerarlo de nuevo, mantengo mi decisión de { retirar }.
    .nf6 = Mantengo mi decisión de { retirar }.
decision-reverse =
    .w1 = Hace poco { le } dije que { retiraba }, y desde entonces me he dado cuenta de que fue un error.
    .wn2 = Hace poco { le } dije que { retiraba }, y me arrepiento.
    .wnf3 = Fue un error { retirar }.
    .wnf4 = Me precipité al { retirar }, y prefiero { decirselo } con franqueza.
    .nf5 = Hace poco { le } comuniqué que { retiraba } y, después de pensarlo con más calma, he visto que fue una decisión precipitada.
    .f6 = Después de reflexionar sobre mi decisión de { retirar }, debo reconocer que la lamento.

## Apology, once, for what was booked

apology =
    .w1 = Siento las molestias.
    .w2 = Perdón por el trabajo extra que esto { le } supone.
    .wn3 = Lamento el cambio que esto supone en { su } agenda.
    .wn4 = { disculpe } las molestias.
    .wn5 = Siento las molestias que esto causa en { su } agenda.
    .nf6 = Lamento las molestias.
    .nf7 = { Le } ruego que disculpe{ s } las molestias.
    .f8 = { Le } pido disculpas por las molestias que esto pueda ocasionar.
apology-late =
    .w1 = Siento avisar con tan poco tiempo.
    .w2 = Perdón por avisar{ le } tan cerca de la fecha.
    .wn3 = { disculpe } que avise con tan poco tiempo.
    .wn4 = Lamento la poca antelación y las molestias.
    .wn5 = Siento la poca antelación.
    .nf6 = Lamento avisar con tan poco tiempo.
    .nf7 = { Le } ruego que disculpe{ s } la poca antelación.
    .f8 = { Le } pido disculpas por avisar con tan poca antelación.
apology-assignment =
    .w1 = Siento las molestias ahora que ya habíamos acordado la prueba.
    .wn2 = Perdón por las molestias con la prueba.
    .wn3 = { disculpe } las molestias con la prueba que habíamos acordado.
    .nf4 = Lamento las molestias con la prueba.
    .f5 = { Le } ruego que disculpe{ s } las molestias con la prueba.
    .f6 = { Le } pido disculpas por las molestias relacionadas con la prueba.

## Release

release =
    .w1 = Puede{ s } ofrecer a otra persona la { cita }.
    .wn2 = Así queda libre para otra persona la { cita }.
    .wn3 = Por favor, { quite } de { su } agenda la { entrevista }.
    .w4 = Ya no hace falta que me guarde{ s } la { cita }.
    .wnf5 = Ya puede{ s } cancelar la { entrevista }.
    .wnf6 = Por favor, { den } por cancelada la { entrevista }.
    .nf7 = Ya puede{ s } asignar a otra persona la { cita }.
    .f8 = Si lo desea{ s }, puede{ s } ofrecer a otra persona la { cita }.
release-assignment =
    .w1 = No hace falta que espere{ s } mi entrega, y borraré el material que me haya{ s } enviado.
    .wn2 = Borraré todo el material que me haya{ s } enviado.
    .wnf3 = Eliminaré el material que me haya{ s } enviado.
    .nf4 = Por supuesto, eliminaré el material que me haya{ s } enviado.
    .f5 = No será necesario esperar mi entrega, y eliminaré el material recibido.
    .f6 = Eliminaré el material recibido, y no será necesario esperar mi entrega.

## Question

question =
    .w1 = Antes de seguir, ¿podría{ s } contarme un poco más sobre cómo es una semana normal y con quién trabajaría más de cerca?
    .wn2 = Para hacerme una idea antes del próximo paso, me gustaría saber cómo serían los primeros meses.
    .wnf3 = Antes del próximo paso, ¿podría{ s } decirme qué sería lo más importante en los primeros seis meses y cómo suele trabajar el equipo?
    .nf4 = Antes de decidir el siguiente paso, quisiera preguntar{ le } cuáles son las prioridades del puesto y cómo se miden los resultados.
    .f5 = ¿Sería posible conocer, antes del siguiente paso, cuáles serían las prioridades y qué se esperaría de mí en los primeros seis meses?
    .nf6 = Para decidir con más elementos, me ayudaría saber cuáles serían las prioridades en los primeros meses y cómo se organiza el trabajo; ¿podría{ s } darme más detalles?
question-pay =
    .w1 = { $act ->
        [offer] Antes de responder, ¿podría{ s } explicarme un poco mejor el salario y los beneficios que incluye la oferta?
       *[process] Antes de seguir, ¿podría{ s } decirme en qué rango salarial está{ s } pensando y qué incluye, aunque sea de forma aproximada?
    }
    .wn2 = { $act ->
        [offer] Para decidir con calma, ¿podría{ s } detallarme el salario y los beneficios?
       *[process] Para ver si encajamos, ¿podría{ s } indicarme el rango salarial previsto?
    }
    .wnf3 = { $act ->
        [offer] ¿Podría{ s } indicarme con más detalle el salario y los principales beneficios de la oferta?
       *[process] ¿Podría{ s } indicarme el rango salarial y los principales beneficios antes del próximo paso?
    }
    .nf4 = { $act ->
        [offer] Antes de tomar una decisión, quisiera conocer con más detalle el salario y los beneficios que incluye la oferta.
       *[process] Antes de dar el siguiente paso, quisiera saber qué rango salarial está previsto y qué otros beneficios se ofrecen.
    }
    .f5 = { $act ->
        [offer] Para tomar una decisión, me ayudaría conocer con más detalle el salario y los principales beneficios; ¿me los podría{ s } indicar?
       *[process] Para tomar una decisión, me ayudaría conocer el rango salarial previsto y los principales beneficios; ¿me los podría{ s } indicar?
    }
question-location =
    .w1 = Antes de seguir, ¿podría{ s } contarme cuántos días trabaja el equipo en la oficina y cuánto margen hay para hacerlo desde casa?
    .wn2 = Quisiera ver si la ubicación es viable para mí: ¿cuántos días presenciales están previstos?
    .wnf3 = ¿Podría{ s } decirme cuántos días a la semana son presenciales y qué flexibilidad hay?
    .nf4 = Antes del siguiente paso, quisiera saber cuántos días por semana se trabaja de forma presencial y con qué flexibilidad.
    .f5 = Para tomar una decisión, me ayudaría saber qué parte del trabajo es presencial; ¿podría{ s } darme más detalles?
question-timing =
    .w1 = { $act ->
        [offer] Estoy planificando las próximas semanas; ¿podría{ s } decirme para cuándo necesita{ s } mi respuesta y cuándo empezaría?
       *[process] Estoy planificando las próximas semanas; ¿podría{ s } decirme para cuándo espera{ s } tomar una decisión, aunque sea una fecha aproximada?
    }
    .wn2 = { $act ->
        [offer] Para organizarme un poco, ¿podría{ s } decirme para cuándo necesita{ s } mi respuesta?
       *[process] Para organizarme un poco, ¿podría{ s } decirme qué pasos faltan y cuándo espera{ s } decidir?
    }
    .wnf3 = { $act ->
        [offer] ¿Podría{ s } decirme para cuándo necesita{ s } mi respuesta y qué fecha de incorporación está prevista?
       *[process] ¿Podría{ s } decirme qué pasos quedan y para cuándo espera{ s } tomar una decisión?
    }
    .nf4 = { $act ->
        [offer] Quisiera saber para cuándo necesita{ s } mi respuesta y qué fecha de incorporación está prevista.
       *[process] Quisiera saber qué pasos quedan en el proceso, cuándo están previstos y para cuándo espera{ s } tomar una decisión.
    }
    .f5 = { $act ->
        [offer] Para mi planificación, me ayudaría conocer el plazo de respuesta y la fecha de incorporación; ¿podría{ s } darme más detalles?
       *[process] Para mi planificación, me ayudaría conocer los pasos pendientes y las fechas previstas; ¿podría{ s } darme más detalles?
    }
question-reconnect =
    .w1 = Vuelvo a buscar trabajo y me encantaría saber si tiene{ s } algo que pueda encajar conmigo; ¿hablamos un rato?
    .wn2 = Mi situación ha cambiado y vuelvo a buscar trabajo; ¿podríamos hablar un momento sobre las vacantes que tiene{ s } ahora y si alguna encajaría conmigo?
    .wnf3 = Vuelvo a buscar trabajo: ¿hay algo que pueda encajar con mi perfil?
    .nf4 = Actualmente busco un nuevo empleo; ¿hay alguna vacante que pueda ajustarse a mi perfil, ahora o en los próximos meses?
    .nf5 = ¿Hay alguna vacante que pueda interesarme ahora que vuelvo a buscar trabajo?
    .f6 = Dado que busco empleo de nuevo, me gustaría conocer las vacantes actuales; ¿sería posible mantener una breve conversación en las próximas semanas?
question-reverse =
    .w1 = Si no es demasiado tarde, me encantaría volver a optar al { puesto }; ¿sería posible?
    .wn2 = Si todavía sigue libre el { puesto }, ¿podría{ s } tenerme en cuenta otra vez?
    .wnf3 = ¿Podría{ s } volver a tenerme en cuenta para el { puesto }?
    .nf4 = En caso de que siga disponible el { puesto }, ¿podría{ s } considerarme de nuevo?
    .f5 = ¿Sería posible saber si sigue abierta la { vacante } y si podría{ s } considerarme de nuevo?
    .f6 = ¿Sería posible que volviera{ s } a considerarme para el { puesto }?

## Appreciation

appreciation-early =
    .w1 = Me gustó saber un poco más del equipo y del trabajo.
    .wn2 = Me pareció interesante lo que pude conocer de { su } equipo y del trabajo.
    .wn3 = Seleccionar personal da mucho trabajo, y valoro la atención que me ha{ s } prestado.
    .w4 = Sé cuánto trabajo hay detrás de una selección, y valoro de verdad la atención que me ha{ s } prestado.
    .nf5 = Valoro la atención recibida y lo que he podido conocer de { su } equipo.
    .wnf6 = Ha sido interesante saber más sobre { su } equipo y el trabajo que hace.
    .f7 = Valoro mucho el interés mostrado en mi perfil.
    .nf8 = Lo que he podido conocer de { su } equipo y del trabajo me ha causado muy buena impresión.
appreciation-met =
    .w1 = Me gustó mucho conocer al equipo y ver cómo trabaja.
    .wn2 = Me ha parecido muy interesante todo lo que me ha{ s } contado sobre el equipo y el trabajo.
    .wn3 = Me gustó ver cómo trabaja { su } equipo, y valoro el trato cercano.
    .w4 = Aprendí mucho sobre el trabajo de { su } equipo, y valoro de verdad la amabilidad con que me ha{ s } tratado.
    .wnf5 = Aprendí mucho sobre { su } equipo y valoro el buen trato recibido.
    .nf6 = Fue muy interesante conocer de cerca el trabajo de { su } equipo.
    .f7 = La información que me ha{ s } dado sobre { su } equipo y el trabajo me ha resultado muy valiosa.
    .nf8 = Me llevo muy buena impresión de { su } equipo y del trato recibido.
appreciation-felt-off =
    .w1 = Valoro todo lo que me ha{ s } contado sobre el equipo y el trabajo.
    .wn2 = Me ha{ s } contado mucho sobre el equipo y el trabajo, y lo valoro.
    .wnf3 = Fue muy amable de { su } parte contarme tanto sobre el equipo y el trabajo.
    .nf4 = Valoro la información que me ha{ s } dado sobre el equipo y el trabajo.
    .nf5 = La información que me ha{ s } dado sobre el equipo y el trabajo ha sido muy útil.
appreciation-spoken =
    .w1 = Gracias otra vez por { su } tiempo y por { su } ayuda.
    .wn2 = De nuevo, muchas gracias por { su } tiempo.
    .wnf3 = Gracias una vez más por { su } tiempo.
    .nf4 = { Le } agradezco una vez más { su } tiempo y { su } atención.
    .f5 = Quisiera dar{ le } de nuevo las gracias por { su } tiempo.
appreciation-ask =
    .w1 = { Su } respuesta me ayudaría mucho, { por-escrito-o-no }.
    .wn2 = { con-unas-lineas }.
    .wnf3 = Me ayudaría a decidir bien{ o-por-telefono }.
    .nf4 = Una respuesta breve{ o-una-llamada } me ayudaría mucho a decidir bien.
    .f5 = Una respuesta breve será suficiente{ o-tratarlo }.
appreciation-referrer =
    .w1 = No olvido lo que ha{ s } hecho por mí; si algún día puedo hacer lo mismo por { usted }, { cuente } conmigo.
    .wn2 = { Su } apoyo me ha ayudado mucho, y espero poder devolver{ le } el favor algún día.
    .wnf3 = Valoro mucho que hablara{ s } en mi favor.
    .wnf4 = No olvidaré { su } apoyo.
    .nf5 = Valoro mucho { su } apoyo y espero tener ocasión de corresponder.
    .f6 = Valoro mucho la confianza que ha{ s } depositado en mí, y espero poder corresponder cuando surja la ocasión.
appreciation-firm =
    .w1 = Prefiero dejarlo ahí y espero que lo comprenda{ s }; valoro de verdad { su } interés y el trato recibido.
    .wn2 = Preferiría no entrar en más detalles, y agradezco { su } comprensión.
    .wnf3 = Por mi parte está decidido, y valoro que haya{ s } preguntado.
    .nf4 = Preferiría dejarlo aquí, y agradezco { su } comprensión.
    .f5 = Espero que comprenda{ s } que prefiera no entrar en más detalles; valoro mucho { su } interés.
appreciation-reconnect =
    .w1 = { si-no-hay-nada }, me encantaría que me tuviera{ s } en cuenta más adelante.
    .wn2 = Con mucho gusto { le } envío mi currículum actualizado, o hablamos cuando { le } convenga.
    .wnf3 = Si ahora no hay nada, { le } agradecería que me tuviera{ s } presente.
    .nf4 = Puedo enviar{ le } mi currículum actualizado{ y-por-telefono }.
    .f5 = Si por ahora no hubiera ninguna vacante, { le } agradecería que me tuviera{ s } presente para más adelante.
appreciation-reverse =
    .w1 = Entenderé perfectamente que ya sea tarde, y en todo caso gracias por pensarlo.
    .wn2 = Si ya hay otra persona, lo entenderé, y gracias de todos modos.
    .wnf3 = En cualquier caso, gracias por la atención.
    .wnf4 = De todos modos, gracias por { su } tiempo.
    .nf5 = Comprendería perfectamente que fuera tarde o que ya tuviera{ s } otros planes, y en todo caso { le } agradezco que lo considere{ s }.
    .f6 = Sea cual sea { su } respuesta, { le } agradezco la atención, y comprenderé que ya sea tarde.

## Keeping in touch

keep =
    .w1 = Me encantaría seguir en contacto.
    .w2 = Espero que volvamos a coincidir y, mientras tanto, me encantaría seguir en contacto.
    .wn3 = Sigamos en contacto.
    .wn4 = Si más adelante surge algo que pueda encajar conmigo, me alegrará saber de { usted }.
    .wnf5 = Sería un placer seguir en contacto y volver a hablar más adelante.
    .wnf6 = Espero que sigamos en contacto.
    .wnf7 = Sería un placer seguir en contacto.
    .nf8 = Me gustaría seguir en contacto y saber de futuras vacantes.
    .f9 = Si en el futuro surge un puesto adecuado, me alegrará tener noticias { suyas }.
keep-pausing =
    .w1 = Me encantaría retomar el contacto cuando vuelva a buscar trabajo.
    .wn2 = Hablemos de nuevo cuando retome mi búsqueda.
    .wnf3 = Espero que sigamos en contacto y que podamos hablar de nuevo cuando llegue el momento.
    .nf4 = Cuando retome mi búsqueda, me gustaría volver a hablar { con-usted }.
    .wnf5 = Sería un placer retomar el contacto más adelante.
    .nf6 = Espero retomar el contacto más adelante.
keep-linkedin =
    .w1 = Me encantaría seguir en contacto por aquí.
    .wn2 = Sigamos en contacto por aquí.
    .wn3 = Espero que sigamos en contacto.
    .wn4 = Espero que sigamos en contacto, y me alegrará saber de otras vacantes.
    .wnf5 = Sería un placer seguir en contacto.
    .nf6 = Me gustaría seguir en contacto por aquí.
    .f7 = Será un placer mantener el contacto y volver a saber de { usted }.
keep-referrer =
    .w1 = Me encantaría que nos pusiéramos al día pronto.
    .wn2 = Sigamos en contacto, y { cuenteme } qué tal va todo cuando tenga{ s } un momento.
    .wnf3 = Ojalá podamos hablar pronto.
    .nf4 = Espero que podamos hablar pronto.
    .f5 = Sería un placer volver a conversar pronto.

## Wish

wish =
    .w1 = Espero que encuentre{ s } a la persona ideal, y { le } deseo todo lo mejor.
    .wnf2 = { Le } deseo mucho éxito en la búsqueda, y todo lo mejor para el equipo.
    .wn3 = Que la búsqueda vaya muy bien y llegue pronto la persona adecuada.
    .wn4 = Mucha suerte con la búsqueda.
    .wn5 = Mucha suerte con la búsqueda, y todo lo mejor para { usted } y para el equipo.
    .wnf6 = { Le } deseo mucho éxito en la búsqueda.
    .nf7 = Mis mejores deseos para { usted } y para { su } equipo.
    .nf8 = Deseo a { su } equipo muchos éxitos, y que encuentre pronto a la persona adecuada.
    .f9 = Espero que encuentre{ s } pronto a la persona adecuada para el puesto.
wish-referrer =
    .w1 = Espero que { le } vaya todo muy bien, también en el trabajo.
    .wn2 = Todo lo mejor para { usted }, también en el trabajo.
    .wnf3 = Espero que todo { le } vaya bien.
    .nf4 = { Le } deseo todo lo mejor, también en el trabajo.
    .f5 = Mis mejores deseos para { usted } y para { su } equipo.

## Closing

closing-signed = { $text },
closing-unsigned = { $text }.
closing =
    .wn1 = Un saludo
    .wn2 = Saludos
    .w3 = Muchos saludos
    .wnf4 = Un cordial saludo
    .nf5 = Saludos cordiales
    .f6 = { reciba } un cordial saludo
    .f7 = Cordialmente
    .f8 = Atentamente
closing-linkedin =
    .wn1 = Un saludo
    .wn2 = Saludos
    .wnf3 = Un cordial saludo
    .nf4 = Saludos cordiales
    .f5 = Cordialmente
    .f6 = Atentamente
closing-phone =
    .w1 = { Le } enviaré un correo para confirmarlo. Que { le } vaya muy bien.
    .wn2 = También { le } enviaré un correo, para que quede por escrito. Hasta pronto.
    .wn3 = Lo recibirá{ s } también por escrito. Hasta luego.
    .nf4 = Lo confirmaré por correo. Que tenga{ s } un buen día.
    .nf5 = Recibirá{ s } también la confirmación por escrito. Hasta luego.
    .f6 = Recibirá{ s } de mi parte una confirmación por escrito. Que tenga{ s } un buen día.
closing-voicemail =
    .w1 = No hace falta que me devuelva{ s } la llamada; también { le } enviaré un correo. Que { le } vaya muy bien.
    .wn2 = No hace falta devolver la llamada, porque { le } enviaré también un correo. Hasta luego.
    .wn3 = { Le } enviaré también un correo. Hasta luego.
    .wn4 = Lo recibirá{ s } también por escrito. Hasta luego.
    .wnf5 = Hasta luego, y que tenga{ s } un buen día.
    .nf6 = Lo confirmaré por correo. Hasta luego.
    .nf7 = No es necesario que me devuelva{ s } la llamada, pues lo confirmaré por correo. Hasta luego.
    .f8 = Recibirá{ s } una confirmación por escrito. Que tenga{ s } un buen día.
closing-reply =
    .w1 = Puede{ s } llamarme o escribirme, como prefiera{ s }. Que { le } vaya muy bien, y hasta pronto.
    .wn2 = Basta una llamada o un mensaje cuando { le } convenga. Hasta pronto.
    .wnf3 = Hasta pronto, y que tenga{ s } un buen día.
    .wnf4 = Me alegrará tener noticias { suyas }, por teléfono o por correo. Hasta pronto.
    .nf5 = Puede{ s } localizarme por teléfono o por correo cuando { le } convenga. Hasta luego.
    .f6 = Será un placer tener noticias { suyas } cuando { le } resulte oportuno. Que tenga{ s } un buen día.
closing-friend =
    .w1 = { cuidese } mucho, y hasta pronto.
    .wn2 = Que { le } vaya muy bien, y hasta pronto.
    .wnf3 = Que tenga{ s } un buen día, y hasta pronto.
    .nf4 = Hasta pronto, y todo lo mejor.
    .f5 = { Le } deseo un buen día. Hasta pronto.

## Subject

by-name = { $nameForm ->
    [known] { " " }– { $name }
   *[none] { "" }
}
para-puesto = { $roleForm ->
    [none] { "" }
   *[title] { " " }para el puesto de { $role }
}
colon-role = { $roleForm ->
    [none] { "" }
   *[title] : { $role }
}
el-puesto = el puesto{ de-role }
retirada = { $region ->
    [ES] Retirada
   *[other] Retiro
}
subject =
    .wnf1 = { $act ->
        [application] { retirada } de mi candidatura{ para-puesto }
        [invitation] { retirada } de mi candidatura{ para-puesto }
       *[process] { retirada } del proceso de selección{ para-puesto }
    }{ by-name }
    .wnf2 = { $act ->
        [application] Retiro mi candidatura{ colon-role }
        [invitation] Retiro mi candidatura{ colon-role }
        [consideration] Declino participar en el proceso{ colon-role }
       *[process] Me retiro del proceso{ colon-role }
    }{ by-name }
    .wnf3 = { $act ->
        [application] { retirada } de candidatura{ colon-role }
        [invitation] { retirada } de candidatura{ colon-role }
       *[process] { retirada } del proceso{ colon-role }
    }{ by-name }
subject-offer =
    .wnf1 = Declino la oferta{ para-puesto }{ by-name }
    .wnf2 = Mi decisión de declinar { su } oferta{ para-puesto }{ by-name }
    .wnf3 = Renuncia a la oferta{ colon-role }{ by-name }
subject-ask =
    .wnf1 = Una pregunta sobre { el-puesto }{ by-name }
    .wnf2 = Antes del próximo paso{ colon-role }{ by-name }
    .wnf3 = Una consulta{ colon-role }{ by-name }
subject-confirm =
    .wnf1 = Confirmación de nuestra llamada{ colon-role }{ by-name }
    .wnf2 = Confirmación por escrito de nuestra llamada{ colon-role }{ by-name }
    .wnf3 = Nuestra llamada sobre { el-puesto }{ by-name }
subject-referrer =
    .wnf1 = Gracias por recomendarme{ para-puesto }
    .wnf2 = { Su } recomendación{ para-puesto }
    .wnf3 = Novedades sobre { el-puesto }
subject-firm =
    .wnf1 = Mi decisión sobre { el-puesto }{ by-name }
    .wnf2 = Mantengo mi decisión{ colon-role }{ by-name }
    .wnf3 = De nuevo sobre { el-puesto }{ by-name }
subject-reconnect =
    .wnf1 = De nuevo en contacto{ by-name }
    .wnf2 = Busco trabajo de nuevo{ by-name }
    .wnf3 = Retomo el contacto{ by-name }
subject-reverse =
    .wnf1 = Mi decisión sobre { el-puesto }{ by-name }
    .wnf2 = Mi candidatura{ para-puesto }{ by-name }
    .wnf3 = He cambiado de opinión sobre { el-puesto }{ by-name }
