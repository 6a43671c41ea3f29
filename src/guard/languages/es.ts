import { phrases } from './phrases.ts';
import type { Words } from './words.ts';

const TITLE =
  '\\p{Lu}[\\p{L}\\p{N}+#&/.’-]*(?: (?:(?:de|del|de la|y|en|la|el|& ))?[\\p{Lu}\\p{N}][\\p{L}\\p{N}+#&/.’-]*){0,5}';
const BREAK =
  'en|con|para|y|que|quien|porque|pues|ya|al haber|tras|pero|aunque|dado|debido|por|como|sin|donde|a pesar|desde';
/** Roles are written small in Spanish. */
const ROLE = `(?!trabajo(?!\\p{L})|mis? |mayor|responsabilidad|confianza|esta|su |tu |dirección(?!\\p{L})|\\p{L}{1,2} )\\p{L}[\\p{L}-]*(?: (?!(?:${BREAK})(?!\\p{L}))[\\p{L}/&-]+){0,4}`;
const not = '(no|ni|tampoco|nunca|ya no)';
const they =
  '(usted|ustedes|vosotr[oa]s|nadie|(su|sus|tu|vuestr[oa]s?|el|la|los|las|un|una|esta?|del) (\\p{L}+ )?(procesos?|entrevistas?|entrevistador*|reclutador*|responsables?|equipo|empresa|compañía|dirección|director*|jef[ea]|gerente|oferta|anuncio|salario|sueldo|personas?|compañer[oa]s?|interlocutor*|prueba|llamada|condiciones|cultura|preguntas|comunicación|departamento|respuestas?|gente|señora?|chic[oa]|paquete)( \\p{L}+){0,3})';

export const es = (): Words => ({
  abbreviation:
    /^(?:sr|sra|srta|sres|sras|dr|dra|d|dª|dña|ud|uds|vd|vds|lic|licda|ing|arq|prof|profa|dpto|depto|etc|ej|p\.ej|av|avda|n|nº|núm|tel|pág|a\.m|p\.m|s\.a|s\.l|rr\.hh|rr|hh|c\.v|aprox|art)$/,

  placeholder: {
    slots:
      /(?<!\p{L})(?:Nombre Apellidos?|Nombre y Apellidos?|Nombre de la (?:Empresa|empresa|Compañía)|Nombre del (?:Reclutador|reclutador|Puesto|puesto|Responsable)|Nombre Empresa|Tu Nombre|Su Nombre|Título del Puesto|Título del puesto|Fulan[oa] de Tal)(?!\p{L})|\((?:nombre|apellidos?|tu nombre|su nombre|nombre de la empresa|empresa|puesto|fecha|cargo|a completar)\)|(?<=\p{L} )(?:puesto de|cargo de|vacante de|en la empresa|la empresa|trabajar en|proceso en)[ \t]+[,.](?=\s|$)|(?<=\n)[ \t]*(?:Tu|Su) nombre[ \t]*(?=\n|$)|(?<!\p{L})(?:insertar|insertar aquí|indicar|poner) (?:aquí )?(?:el |la |su |tu )?(?:nombre|motivo|razón|fecha|empresa|puesto)(?: aquí)(?!\p{L})/gu,
    slotWord:
      /nombre|apellido|empresa|compañía|puesto|cargo|fecha|hora|título|motivo|razón|reclutador|insertar|completar|vacante/i,
    emptyGreeting:
      /(?<=^|\n)[ \t]*(?:(?:estimad[oa]s?|querid[oa]s?|apreciad[oa]s?)(?: (?:sr|sra|srta|señor|señora|d|dña|dr|dra)\.?)?|hola|buen[oa]s (?:días|tardes)|sr\.|sra\.)[ \t]+[,:](?=\s|$)|(?<=^|\n)[ \t]*(?:(?:estimad[oa]|querid[oa]|apreciad[oa])(?:[/(@]\w*\)?)?|(?:estimad[oa] |querid[oa] |hola,? )?(?:sr|sra|srta|d|dña|dr|dra)\.|(?:hola,? |buen[oa]s (?:días|tardes),? )(?:señor|señora))[ \t]*[,:](?=\s|$)/gi,
  },

  names: {
    greeting:
      /^\s*(?:asunto:[^\n]*\n\s*)?(?:(?:(?:muy )?(?:estimad|querid|apreciad|distinguid)[oa]s?|hola|buenos días|buenas tardes|buenas noches|buenas|buen día|muy buenas),?[ \t]+(?=\S)|(?=(?:sr|sra|srta|señor|señora|dr|dra)\.?[ \t]+\p{Lu}))/iu,
    and: /\s*(?:,\s*(?:estimad[oa]|querid[oa]|hola)?\s*|&|(?<!\p{L})[ye](?!\p{L})(?:\s+(?:estimad[oa]|querid[oa]))?)\s*/giu,
    nameEnds: /\s(?:desde|de|del|en)\s/i,
    anybody:
      /(?:^|[^\p{L}])(?:tod[oa]s?|equipo|gente|señores|señoras|compañer[oa]s?|amig[oa]s?|departamento|dpto|recursos|rr\.?hh|hr|selección|reclut\p{L}*|responsable|direc\p{L}*|director\p{L}*|gerente|profesor\p{L}*|doctor\p{L}*|licenciad\p{L}*|ingenier\p{L}*|comité|tribunal|jurado|quien|nuev\p{L}*|chic[oa]s|ustedes|míos?|mía|(?:señor|señora|sr|sra)\.?\s*(?:,|:|$))(?=$|[^\p{L}])/iu,
    nicknames: [
      ['francisco', 'paco', 'fran', 'pancho', 'kiko'],
      ['josé', 'pepe'],
      ['maría teresa', 'maite'],
      ['maría isabel', 'maribel'],
      ['jesús', 'chus'],
      ['ignacio', 'nacho', 'iñaki'],
      ['enrique', 'quique', 'kike'],
      ['concepción', 'concha', 'conchi'],
      ['dolores', 'lola'],
      ['rosario', 'charo'],
      ['eduardo', 'lalo'],
      ['manuel', 'manolo'],
      ['antonio', 'toño', 'toni'],
      ['guillermo', 'memo'],
      ['roberto', 'alberto', 'beto'],
      ['alejandro', 'alejandra', 'álex'],
      ['luis', 'lucho'],
    ],
    addressed: [
      /(?<!\p{L})(?:[Gg]racias|[Aa]gradec\p{L}+|[Ss]uerte|[Ll]o siento|[Dd]isculp\p{L}+|[Ss]aludos?|[Hh]asta (?:pronto|luego))(?!\p{L})[^.!?\n,;]{0,60}, (?:(?:estimad[oa]|querid[oa]|Sr\.|Sra\.|señor|señora) )?(?<name>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?=[,.!])/gu,
    ],
    role: [
      new RegExp(
        `(?<=(?<!\\p{L})(?:[Ee]l|[Aa]l|[Dd]el|[Ll]a|[Ee]ste|[Ss]u|[Dd]icho) (?:puesto|vacante|plaza|cargo|posición) de )(?<role>${ROLE})(?=\\s*[.,;:\\n)]| (?:${BREAK})(?!\\p{L}))`,
        'gu',
      ),
      new RegExp(
        `(?<=(?<!\\p{L})(?:puesto|vacante|plaza|cargo|posición|candidatura|oferta|solicitud)(?: de|:| como| para) )(?<role>${TITLE})`,
        'gu',
      ),
    ],
    company: [
      new RegExp(
        `(?<=(?<!\\p{L})(?:[Mm]i candidatura|[Mm]i solicitud|(?:[Ee]l|[Aa]l|[Dd]el|[Ll]a|[Ss]u) (?:puesto|vacante|plaza|cargo)|proceso de selección|entrevista|equipo)(?: (?:al puesto |para el puesto |a la vacante )?(?:de |como )(?!trabajo)(?:(?!en |y |para |pero |al |porque )[\\p{L}-]+ ?){1,4})? ?(?:en|con) )(?<company>(?!Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre|Madrid|Barcelona|México|Buenos|Bogotá|Zoom|Teams|Meet|LinkedIn|Recursos)${TITLE})`,
        'gu',
      ),
    ],
  },

  decision: {
    decides: phrases(`
      retir(o|ar|aré|aba|é|ado|ada|e|en|arme|arla)|retirada|desist*|renunci(o|ar|aré|é|ado|a)|declin(o|ar|aré|é|ado|aba|arla)|rechaz(o|ar|aré|é|ado|arla)|descart(o|ar|arme|en|e)
      ${not} .. (acept(o|ar|aré|arla|arlo|é|aría)|seguir|seguiré|sigo|continu(o|ar|aré)|avanzar|particip(ar|aré)|incorpor*|unir*|presentar*|optar|tom(ar|aré)|firmar*|formar*|cuente|contar conmigo|en cuenta|consider(en|e|es|arme)|interesad*|me interesa|candidat*|llegar a un|postul*|sumar*)
      (dej*|abandon*|interrump*|finaliz*|termin*|conclu*|cierro|cerrar|cancel*|anul*|detener|archiv*|elimin*) .. (aquí|ahí|proceso|candidatura|solicitud|postulación|selección|participación)|me (bajo|salgo|aparto|desapunto) .. (del|de la)|(salir|salirme|apartarme|bajarme) (del|de la|de este)|punto (y )?final|(poner|pongo) fin|por (cerrad|finalizad|terminad|concluid|retirad)*|consider* .. (candidatura|solicitud) .. (retirad|cerrad|anulad)*|(quit|borr|tach|elimin|exclúy|quít|bórr)*(me)? .. (lista|proceso|selección)
      respuesta (es|sigue siendo|será) (un )?.. (no|negativa)|(es|será) un no|dec(ir|irle|irles|irte|iros) que no|digo que no|un paso (atrás|al lado)|ced(o|er) .. (lugar|puesto|sitio)|dejo .. (lugar|sitio|plaza)|(decidido|decisión|decidí|optado|opté|elegido|prefiero|preferiría) (de |por )?no|baja .. (proceso|candidat*|selección|solicitud)|me doy de baja|desestim*|ya no .. (formo|participo|opto|sigo|deseo|estoy interesad*)`),
    hedges: phrases(`
      quizás?|tal vez|probablemente|posiblemente|seguramente|puede (que|ser que)|es (posible|probable) que|creo|pienso|me parece|supongo|(estoy|ando|sigo) (pensando|considerando|valorando|dudando|planteándome|casi)|me inclino|me planteo|me pregunto|dud(o|ando|as)|casi|más bien|(siento|veo|estoy|estaría) (tentad|inclinad)*|${not} .. (segur[oa]|clar[oa]|convencid*)|(por (ahora|el momento)|de momento)(,? (me|no|voy a|prefiero|debo|quiero|deseo)){0,3} ?$|en principio|provisional*|podría|debería|tendría que`),
    bargains: phrases(`
      a menos que|a no ser que|salvo (que|si)|siempre (y cuando|que (me|el|la|se|haya|puedan))|(si|en caso de que) .. (pudier*|pued(en|a|an)|podéis|mejor*|sub(en|e|ieran?|ierais)|aument*|iguala*|igualen?|ajust*|ofrec(en|ieran?)|acept(an|aran?)|(hay|hubier*) (margen|alguna|opción|posibilidad|flexibilidad|un|una)|existe*|fuera*|cambia*|permit(ieran?)|estuvier*|consig*|tuvier*)
      (lo |la )?(reconsider*|replante*)|(dispuest|abiert)[oa] a (pensar*|hablar*|negociar|valorar|escuchar|considerar|una|revis*|seguir|mejor*)|volver(ía)? a (pensar*|valorar*|hablarlo|considerar la)|cambi(ar|aría|o) de (opinión|idea)|convencerme|me convenc(en|ieran?)|(podemos|podríamos) .. (negociar|hablar(lo)? del?)|respuesta podría|negociable|negociación|contraoferta|contrapropuesta|margen (de|para) (negocia*|maniobra)|hacer un esfuerzo
      puerta .. (entre)?abierta|(dej*|manten*|guard*) .. (candidatura|solicitud) .. (en (suspenso|pausa|espera)|abierta)|(en (suspenso|pausa|espera)|abierta|activa) .. candidatura|${not} .. (definitiv[oa])|nada (es|está) (definitivo|cerrado|decidido)|${not} descarto|(retiro|declino|rechazo) (por (ahora|el momento)|de momento)|me lo pensaría`),
    postpones: phrases(`
      (necesito|necesitaría|querría|quisiera|me gustaría|pido|dame) .. (más|algo de|un poco de|unos|un par de|algunos) .. (tiempo|días|semana|plazo)|(tiempo|días|semanas?|plazo) .. (para|de) (pensar*|decidir*|reflexi*|valorar*|dar*|meditar*)|(pensármelo|meditarlo|darle una vuelta)|(tengo|quiero|quisiera|me gustaría|necesito|debo) .. (pensarlo|meditarlo|repasar|pensar bien)
      (todavía|aún) ${not} .. (decid*|segur[oa]|clar[oa]|tengo (claro|decidido|una (decisión|respuesta))|puedo (dar|decir|confirm*))|${not} (lo )?(tengo|estoy|veo) .. (decidido|claro|segur[oa] (de|si|del))|${not} me (he decidido|decido)|indecis*|(todavía|aún) dudo|dud(o|ando|as) (si|entre|sobre si)|(le|les|te) (daré|comunicaré|diré|confirmaré) .. (respuesta|decisión|cuando|en cuanto|si)|antes de (dar (una|mi)|darle|darles|darte|responder)|mis notas|${not} sé (si|qué|todavía|aún)|(sigo|estoy) .. dándole vueltas`),
    leans: phrases(`
      (acept*|firm*|encontrado|encontré|he elegido|elegí|recib*|conseguido|conseguí|decidido por|optado por|comprometido|empiezo|incorpor*|salido|surgido|tomado) .. (otr[oa]s?|oferta|propuesta|puesto|contrato|empleo|trabajo|empresa|vacante|plaza|oportunidad)|(firmado|comprometid[oa]) .. (ya|en otro)|(me quedo|quedarme|continúo|sigo) (en|donde|con) (mi|donde)|(situación|planes|prioridades|circunstancias) .. (cambi*)|cambi(ado|aron|ó) .. (situación|planes|prioridades)|otr[oa] (camino|rumbo|dirección)
      ${not} .. (encaj*|ajust*|adapt*|corresponde*|conviene|me cuadra|es lo que|es el (puesto|momento)|es para mí|lo que busco|adecuad[oa]|compatible)|suerte .. (búsqueda|selección|proceso|candidat*|equipo|futuro)|mucha suerte|éxito .. (búsqueda|selección|proceso|futuro)|encuentr* .. (persona|candidat[oa]|alguien|perfil)|${not} .. (busco|buscando)|no .. buen equipo|que (le|les|te) vaya (muy )?bien`),
    cancels: phrases(`
      (cancelar*|cancelo|anular*|anulo) .. (cita|entrevista|reunión|llamada|videollamada|la del)|(cita|entrevista|reunión|llamada) .. (cancel*|anul*)|${not} .. (podré|puedo|voy a|podría|será posible) .. (ir|asistir|acudir|estar|presentarme|venir)|${not} (asistiré|acudiré|iré|estaré|me presentaré|voy a (asistir|acudir|ir))|${not} .. (asistir|acudir)`),
    reschedules: phrases(`
      aplaz*|pospon*|postergar|reprogram*|reagend*|cambiar (la|de|el) (cita|fecha|hora|día|entrevista)|otr[oa] (día|fecha|hora|momento|hueco|horario)|otros días|nueva (fecha|cita)|(semana|jueves|viernes|lunes|martes|miércoles) (siguiente|próxim[oa]|que viene)|próxima semana`),
    reverses: phrases(`
      (error|equivoqu*|precipit*|demasiado (rápido|pronto)) .. (retir*|rechaz*|declin*|renunci*|decisión|decir que no)|(decisión|retirada|retiro|rechazo) .. (precipit*|apresur*|equivoc*|error)|arrep(iento|entí|entido)|lamento haber (retirado|rechazado|declinado)|(tenerme|considerarme|considerar) .. (otra vez|de nuevo|nuevamente)|(volver|vuelva|vuelvan|volviera*) a (considerar|tener|optar|tenerme|considerarme)|vuelvo a (buscar|optar)`),
    later: phrases(`
      (en|para) (el|un|algún) futuro|futur[oa]s?|más adelante|algún día|otra ocasión|próxima (ocasión|oportunidad|vez)|en (unos|algunos|dos|tres|seis|un) (meses|años|año|tiempo)|el año que viene|(puesto|vacante|algo|oportunidad) .. (surg*|se abr*|se present*|quede)|(surge|surja|se abre|hay|hubiera) .. (algo|otra|otro|alguna|vacante|puesto)|vuelva a buscar|nuestros caminos|otras (vacantes|oportunidades)|llegue el momento|retome mi|coincidir`),
    fine: phrases(`
      antes de responder|que (te|le|les|os) vaya (muy )?bien|(tras|después de|luego de|al) .. (pensarlo|meditarlo|reflexi*|pensar*|valorarlo|vueltas|dudarlo|analizarlo|hablarlo)|(lo|la) he (pensado|meditado|valorado)|(por|haber) pens(ar|ado|ara|aras) en mí|(por|de) (considerar|considerarme|valorar)|(mucho|bastante) (reflexión|pensado)|sin dud*|no (dude*|duden|cabe duda|tengo (ninguna )?duda)|(cruz*|coincid*|encontr*|vernos) .. (quizás?|tal vez)|(quizás?|tal vez) .. (coincid*|cruz*|futuro|más adelante)|si (lo |le |les |así lo |te |alguna )?.. (desea*|prefier*|necesit*|quier*|pregunta*|dudas?|consulta|interesa|conviene|hace falta|es posible|resulta|viene bien)|si no es (demasiado |ya )?tarde|creo .. (gusto|habría)|si cambia mi|salvo error|no obstante|siempre que (quiera*|lo)|podría (decirme|indicarme|ayudarme)|(por (el momento|ahora)|de momento) no (busco|estoy)|tarde`),
  },

  criticism: {
    theirs: phrases(`
      usted|ustedes|vosotr[oa]s|sus?|suy[oa]s?|tus?|vuestr[oa]s?|nadie|él|ella|ellos|ellas|se|me (hicieron|trataron|preguntaron|hizo|pareció|parecieron|resultó|dieron)|todo|procesos?|entrevistas?|entrevistador*|reclutador*|selección|responsables?|equipo|empresa|compañía|dirección|director*|jef[ea]s?|gerente|oferta|puesto|anuncio|descripción|salario|sueldo|remuneración|contrato|compañer*|interlocutor*|rrhh|recursos humanos|pruebas?|ejercicio|llamada|reunión|condiciones|horarios?|cultura|ambiente|clima|preguntas?|comentarios?|comunicación|respuestas?|trato|organización|actitud|tono|forma|manera|impresión|experiencia|opiniones|oficinas?|herramientas|métodos?|propuesta|presentación|fases?|rondas?|esperas?|plazos|gestión|criterios|valores|liderazgo|gente|entorno|estilo|funciones|departamento`),
    faults: phrases(`
      desorganiza*|desorden*|caótic*|caos|improvisa*|confus*|poc[oa]s? (profesional*|seri*|clar*|transparen*|organiza*|prepara*|estructura*|acogedor*|amabl*|cordial*|respet*|atent*|interés|interesad*|atractiv*|competitiv*|realista*|convincente*|considera*|empat*|motivador*|honest*|sincer*|precis*|concret*|flexib*|agradable*|estable*|human*|comunicativ*)|mal (organiza*|prepara*|gestiona*|pagad*|remunerad*|explica*|defini*|ambiente|trato|rollo|sabor|recibid*|atendid*|tratad*|coordina*|estructura*)|mala* (organización|comunicación|impresión|experiencia|gestión|educación|imagen|reputación|opini*|actitud|sensaci*)|malos modos|maleducad*|descort*|irrespet*|despreci*|condescend*|arrogan*|prepoten*|antipátic*|desagrad*|frí[oa]s?|distante*|hostil*|agresiv*|brusc*|tens[oa]s?|incómod*|incomod*|invasiv*|inapropiad*|inadecuad*|sexista*|machista*|discriminat*|ofensiv*|humillante*|decepci*|frustra*|molest(o|a|aba|ó)|irrit*|interminable*|aburrid*|deplorable*|desastr*|horrible*|terrible*|pésim*|mediocre*|insuficien*|escas[oa]s?|pobre*|floj*|negativ*|incompet*|incoheren*|contradic*|vag[oa]s?|ambigu*|opac*|imprecis*|engañ*|mentir*|falt(a de|ó|aba|aban|aron)|carec*|ausencia de|carencia*|dudos*|rar[oa]s?|extrañ*|sorprend(ente*|ió|ido)|desconcert*|inquiet*|preocup(ante*|a|ó|an)|desmotiv*|obsolet*|anticuad*|burocrátic*|rígid*|inflexib*|tóxic*|rotación|irreal*|excesiv*|injust*|ridícul*|absurd*|inútil*|inaceptable*|negligen*|descuid*|superficial*|impersonal*|torpe*|agobi*|presión|triston*|tristes?|oscur[oa]s|desproporcionad*|agridulce*|alejad[oa]s? de la realidad
      lent[oa]s?|lentitud|(francamente|muy|bastante|realmente) (baj|larg|lent|floj)[oa]s?|larg[oa]s? de más|demasiad[oa]s? (larg*|fases|rondas|pruebas|entrevistas|preguntas|tiempo|lent*|vag*|exigente*|complicad*|poco|personal*|rígid*|informal*)|eterniz*|se (alarg|demor|retras)*|demora*|retras*|minutos (de|tarde)|pérdida de tiempo|perder .. tiempo|perdid*.* tiempo|por debajo (del?|de la|de lo)|inferior(es)? (al?|a la)|dej(aron|ó|aba) .. (esperando|sin respuesta|plantad[oa]|que desear)|olvid(aron|ó)|ignor(aron|ó|ada)|interrump*|distraíd*|desinter*|mirando .. (móvil|teléfono|reloj)|interrogatorio|prisas?|desconoc(ía|ían)`),
    negation: phrases(`no|nunca|sin|ningún|ninguna|nada|ni|jamás|tampoco|lejos de`),
    mine: phrases(`
      yo|mis?|(he|estoy|estaba|soy|tengo|tuve|creo|espero|siento|lamento|quiero|quisiera|retiro|busco|prefiero|debo|puedo|agradezco) (?!dejad|sentid|notad|percib|vist|salid|quedad|la|que|al)`),
    rebukes: phrases(`
      ${they} .. (ni siquiera|no|apenas|nunca|jamás) (se |me |le |nos |lo ){0,2}(había(n)? |ha(n)? )?(?!encaj|ajust|adapt|cambi|era el|era lo|mostró dud)(\\p{L}+(ó|aron|ieron|aba|aban|yó|jo|vo|po)|(sab|conoc|parec|ten)ía(n)?|leído|sido|estado|cumplido|fue(ron)?|dio|refleja|transmite|inspira|convence|es (competitiv|realista|profesional|atractiv|clar|serio|just)\\p{L}+)|nadie (me|se|ha|sup|sab|parec|contest|respond|tuvo|estaba)*|(no|nada) (fue|era|es|parecía|estaba) .. (muy|tan|nada|precisamente|especialmente|a la altura|profesional|serio|normal|de recibo)
      (sin|ningun*|ni un[oa]?|ni siquiera una?) (sola |mínim[oa] )?(respuesta|explicación|disculpa|aviso|estructura|preparación|mensaje|correo|llamada|noticias|avisar|contestar|responder|presentarse|saludar|seguimiento|interés)|(semanas|meses|días|mes) .. (sin|de silencio|en (contestar|responder)|para .. (respuesta|contestar|responder)|esperando)|(tard(aron|aran|ó|ado|aste)|demor(ó|aron)|esper(é|ar|ado|ando)) .. (semanas|meses|días|horas|minutos|mucho|demasiado|tanto)|silencio (absoluto|total)|(tuve|tenido) que .. (insistir|esperar|llamar|escribir)|nunca (recibí|he recibido|me llegó|tuve|me dieron)|no (he recibido|recibí|percibí|noté|vi|encontré|hubo|había) (much*|nada|ningun*|gran|un|una|suficiente|interés|respuesta|comentarios)|no (me )?(respondieron|contestaron|llamaron|avisaron|explicaron|informaron|dejaron|saludaron|escucharon)|ech(o|é|ado) (en falta|de menos)|fuera de (lugar|tono)|que no era (así|cierto)
      esperaba .. (más|otra cosa|mejor|algo|un trato|otro|que)|(habría|hubiera|hubiese) .. (gustado .. (que|un|una|más|mejor|saber|ver|encontrar)|agradecido|preferido|esperado|deseado|podido|debido|sido (mejor|más|bueno|útil|deseable)|estado bien|merecido)|(deberían?|convendría|harían? bien|haría bien|estaría bien|sería (bueno|conveniente|útil|recomendable|deseable)|podrían?|merece*|ganaría*|vendría bien) .. (revis*|mejor*|prepar*|plante*|form*|avis*|describ*|aclar*|explic*|acort*|escuch*|organiz*|trat*|actualiz*|ser más|más)
      (sus?|vuestr[oa]s?) (?!(oferta|puesto|propuesta|confianza|mensaje|amabilidad|equipo|interés|invitación) )\\p{L}+ (de \\p{L}+ )?no (es|son|me|se)|(pena|lástima) que (nadie|no|ningun*)|(leer|leído|leí|visto) .. (opiniones|reseñas)|no (me )?(interes|import|escuch)(aba|ó|aban)|(pequeñ[oa]|últim[oa]|sincer[oa]|constructiv[oa]) .. (sugerencia|consejo|crítica|observación|comentario)|(sugerencia|consejo|crítica|observación|recomendación) .. (para (terminar|acabar|el futuro|la próxima|sus?)|constructiv[oa]|de mejora|sobre|:)|si me (lo )?permite*|permítam* .. (decir*|sugerir*|señal*|una|que)|(para|siendo) (ser )?(sincer|honest|franc)[oa]|(sinceramente|francamente|honestamente),? (me|el|la|creo|su|no)|(le|les|os) (aconsej|recomiend|sugier|sugeri|recomend|anim)\\p{L}+|para la próxima( vez)?|para (futur|otr|próxim)[oa]s (candidat\\p{L}+|entrevistas)
      señal(es)? de al*|dice(n)? (todo|mucho|bastante)|que desear|mal sabor|(me |nos )(ha |han |había )?(sorpren|extrañ|molest|decepcion|incomod|choc|dol|desanim|inquiet|preocup|frustr|echa)(ado|dido|ido|ó|ió|aron|a|an|dió)|me dej(ó|aron|aba) .. (frí|dudas|mal|impresión|sensación|pensati|indiferente)*|(ha|hizo|hicieron) .. (dudar|perder|sentir (mal|incómod|ignorad)*)|(me )?(sentí|sentido|sentía|quedé|salí) .. (incómod|ignorad|juzgad|poco|decepcionad|mal|como un|un número|con la (sensación|impresión)|con dudas|perplej|frustrad)*|(sensación|impresión) de (que|estar|falta|desorden|perder|caos)|no me (sentí|he sentido) .. (cómod|bien|escuchad|valorad|respetad|a gusto|tratad)*|(me (pareció|parecieron|ha parecido|resultó)|se me (hizo|hicieron)) (un poco|algo|un tanto|demasiado|más bien) (?!(interesant|buen|bien|agradab|lejos|tarde|nuev|tentad)*)\\p{L}+
      (dudas|reservas|inquietudes) (sobre|acerca|en cuanto|respecto|con)|${not} .. (convenc(ió|e|ido|ieron)|me (gust(ó|aron|a)|ha(n)? gustado|agradó|inspir(a|ó)|transmit\\p{L}+|da confianza|identifico|fío))|${not} termin\\p{L}+ de (convencer|gustar)|${not} (estoy|quedé|salí) .. (convencid|satisfech|impresionad|cómod|de acuerdo con)*|${not} (comparto|entiendo|entendí|comprendo) .. (su|sus|por qué|que|valores)|(distint|diferente|alejad|nada que ver|contrari)* .. (anunci|descri|prometi|lo que (me|se)|decía)*|no (era|es|fue) .. (lo que (me|se) (dij|había|anunci|promet|cont)*|forma de|manera de)|así no se|trat(an|ar) .. (candidat|emplead|gente)* .. (así|mal)|(forma|manera|estilo) de (dirigir|trabajar|liderar|gestionar) .. (no|poco)|(valores|cultura) .. (choc|incompatib|opuest|no (encaj|comparto))*`),
    fine: phrases(`
      (espero|sé|entiendo|siento|lamento|perdon*|disculp*|quiero|quería|quisiera|para|consciente|comprendo|evitar|prefiero|en lugar de|en vez de) ... (no )?(decepci*|moles*|frustr*|perder .. tiempo|hacer(le|les|te)? perder|esperar|inconven*|retras*|incomod*|causar|defraud*|tarde|dejar*( (sin|en|a) \\p{L}+)?)|molestias?|mi (retraso|demora|silencio|tardanza)|tan tarde|poc[oa] (antelación|tiempo|margen)|nada que (reprochar|ver con)|${not} .. (tiene que ver con|es por|se debe a|contra) (ustedes|usted|su|el equipo|la empresa|ti)|(grata|agradable|gran) sorpresa|gratamente|demasiad[oa] (lejos|tarde|pronto|larg[oa] para mí)|(trayecto|desplazamiento|viaje|camino|distancia) .. (larg|pesad|excesiv)[oa]|gracias por .. (sinceridad|franqueza|transparencia|comentarios?|sugerencia*|claridad|honestidad)|ya sea tarde|${not} (es|era) (el puesto|lo que busco|el momento|para mí)|(falta) .. (tiempo|experiencia|disponibilidad)|hac(e|ía) falta|sin falta|(habría|hubiera) (gustado|encantado) .. (trabajar|formar|aceptar|seguir|conocer|continuar|participar|incorporar|colaborar|unir)*|no hay prisa|sin prisas?|sin presión|no dude*|no obstante|(más|por la|esta|de la|buenas|las) tardes?|demasiado tarde|podría*n?s? (decirme|indicarme|darme|explicarme|confirmarme|ayudarme|considerar a|ofrecer|seguir)|mi (respuesta|decisión) .. cambi*|otros candidatos|nuevos caminos|más detalles`),
  },

  comparison: {
    others: phrases(`
      otr[oa] (?!(vez|cosa|persona|camino|candidat|día|perfil|fecha|manera|ocasión|momento)*)\\p{L}+|otras (ofertas|empresas|propuestas)|la otra|el otro|allí|nuev[oa] (empresa|empleador|trabajo|puesto|empleo)|competencia|competidor*|(empresa|trabajo|puesto) actual|mi (empresa|jefe|jefa)|(dos|varias) (ofertas|propuestas)|contraoferta|(recibido|recibí|aceptado|acepté|conseguido|encontrado|firmado|tengo) (un|una) (oferta|propuesta|puesto|contrato|empleo|trabajo)|(oferta|propuesta|puesto) que (he|me|acepté)|una? (empresa|startup|multinacional|consultora|despacho|agencia) .. (me|que|donde|más)|me (ofrecen|pagan|dan|han ofrecido|ofrecieron)`),
    better: phrases(`
      mejor(es|a|an|aba)?|más (dinero|interesante*|alt[oa]s?|atractiv*|ventajos*|lucrativ*|generos*|competitiv*|favorabl*|cómod*|días|vacaciones|teletrabajo|responsabilidad*|estab*|segur*|estimulante*|salario|sueldo|euros|al (mes|año)|que|proyección|por (mes|año|hora))|superior(es)?|mayor(es)? (salario|sueldo|remuneración|retribución|responsabilidad*|proyección|estabilidad)|salari*|prima|sueldos?|remunera*|retribu*|pag(an|a|ar|ado|arán)|cobr(o|ar|aré|aría)|gan(o|ar|aré|aría)|bono|bonus|beneficios|teletrabajo|seguro médico|por ciento|doble|jornada (intensiva|reducida)|semana de cuatro|imposible (de )?rechazar|no (puedo|pude|podía) (rechazar|decir que no)|aument*|ascenso`),
    compares: phrases(`
      (más|mejor(es)?|mayor(es)?|superior(es)?|menos) ... (que|a) ((la|el|las|los|lo) (suy[oa]s?|vuestr[oa]s?|de ustedes|que (ustedes|me ofrec|vosotros)*)|(su|vuestra|tu) (oferta|propuesta|empresa|puesto|salario)|(ustedes|usted|vosotros|aquí))|(comparad[oa]|en comparación|respecto) .. (con|a) (la|lo|su|vuestr)*|a diferencia de (su|la|ustedes)|(ustedes|su oferta|su propuesta|su empresa) .. no .. (competir|igualar*)|(supera|mejora) .. (su oferta|la suya|lo que me)
      (oferta|salario|sueldo|propuesta|remuneración|condiciones|contrato|puesto) (económicamente )?(mucho |bastante |claramente )?(más (ventajos|lucrativ|atractiv|generos|alt|elevad|competitiv)*|mejor(es)?|superior(es)?|mayor)|mejor(es)? (oferta|salario|sueldo|propuesta|condiciones|remuneración|contrato|retribución|beneficios|horario|perspectivas|económic)*|(mejor|bien) (pagad|remunerad)[oa]s?|(pagan|paga|ofrecen|ofrece|dan|cobro|cobraré|ganaré|gano) .. (más (dinero|al|por|salario|sueldo|que|días|euros|vacaciones|teletrabajo)|el doble|mejor|mejores|mucho más|mayor)|económicamente .. (más|mejor|superior)|(segunda|primera) opción`),
    money:
      /(?:[$€£]\s?\d|(?:us|mx)\$\s?\d|\d[\d., ]*\s?(?:€|k\b|mil\b|euros?\b|eur\b|pesos\b|d[óo]lares\b|soles\b|usd\b|\$|%|por ciento)|(?:cientos|cien|mil) (?:euros|pesos|dólares))/gu,
    joins: phrases(`
      (he|acepté|acepto|firmé|recibí|tengo|conseguí|preferí|elegí|escogí) .. (oferta|puesto|contrato|propuesta|plaza|empleo|trabajo) (en|con)|(he|acepté|firmé|recibí|preferí|elegí) .. (oferta|contrato) del?|(me incorporo|incorporarme|unirme|me voy|me marcho|fichado|fichar|he firmado|firmé|decantado|empiezo|empezaré|trabajaré|me quedo) (a trabajar )?(por|con|en|a|para)`),
    fine: phrases(`
      (mejor|más) .. (a|con|para) mis?|(encaj*|ajust*|adapt*|correspond*|acord*|alin*|acerc*|respond*) .. (mejor|más)|(mejor|más) .. (encaj*|ajust*|adapt*|correspond*|acorde*|alinead*|cerca|cercan[oa]|adecuad*|compatible*) .. (mis?|lo que busco|mí)|mejores (deseos|saludos|recuerdos)|lo mejor|conocer(le|les)? mejor|(expectativas?|pretensiones|banda|rango|motivos|razones) .. (salarial*|económic*)|una vez más|más que (agradecid|content|suficiente)*|nada más que|más bien|mejor (dicho|posible)|es mejor (que|dejar|retirar)|(cuando|como|lo que|momento que) mejor|sin más`),
  },

  explanation: {
    details: phrases(`
      marido|espos[oa]|mi mujer|ex-?mujer|ex-?marido|mi ex|pareja|novi[oa]|madre|padre|padres|hij[oa]s?|niñ[oa]s?|bebé|herman[oa]s?|abuel[oa]s?|tí[oa]|divorci*|separación|separad[oa]|ruptura|custodia|embaraz*|baja (maternal|por|médica|laboral)|funeral|fallec*|muert[eo]|murió|cáncer|tumor|operación|operar|operad[oa]|operaron|cirugía|hospital*|clínica|médic[oa]s?|doctora?|terap*|psicólog*|diagn[oó]s*|depresi*|ansiedad|ansiolític*|estrés|agotad*|enferm*|lesión|tratamiento|medicación|pastillas|alzh?éimer|migrañas?|espalda|crisis|insomnio|duermo|discapacidad|alquiler|caser[oa]|hipoteca|préstamo|deudas?|banco|facturas|abogad[oa]|accidente|guardería|niñera|colegio|escuela|coche|carro|avería|piso|mudanza|paro|desempleo|residencia|caída|cayó|despid*`),
    reasons: phrases(`
      porque|pues|ya que|puesto que|dado que|dad[oa] (mi|la|el)|como (mi|tengo|vivo|estoy)|debido a|por culpa de|además|por otr[oa] (lado|parte)|por un lado|también|encima|primero|segundo|después|luego|por último|finalmente|(otr[oa]|principal|primera|segunda) (razón|motivo)|(mis|varias|varios) (razones|motivos)|sin contar|se suma|así que|por lo que|por eso|le (explico|cuento)|explicarle|contarle|la verdad es|resulta que|no solo|sino (también|que)`),
    fine: phrases(`
      (razones|motivos|situación|obligaciones|circunstancias|cuestiones) .. (familiar*|personal*|salud|médic*)|(puesto|candidatura|equipo|entrevista|vacante|plaza|trabajo|proceso) .. (banco|colegio|escuela|hospital|clínica|guardería|médic[oa]|abogad[oa]|enfermer[oa]|niñera)|enfermer[oa]s?|(también|además) .. (gracias|agradec*|desear*|un saludo|le deseo)|agradec* también|debido a su|recibirá* también|(enviaré|mando|confirmaré) (también|además)|también le|después de|finalmente (he|me|decid*)`),
  },

  manners: {
    thanks: phrases(`
      gracias(?! (por adelantado|de antemano|a (que|dios|mi)))|agradec*|agradezco|gratitud|reconocimiento|valoro|aprecio|(un|el|gran|verdadero) (placer|gusto)|honra|honor|ilusión|alegr(ó|ado|a)|encantad[oa]|encantó|halag*|muy amable|en deuda|disfrut*|(recibi|trat|atendi)\\p{L}+ .. (maravilla|cariño|muy bien)|grat[oa]|agradable conversación|conversación muy agradable`),
    apologises: phrases(`
      (?<!(no|sino) )(lo |mucho )?siento(?! (que|más|como|preparad|atraíd|identific|agradecid|orgullos|cómod|muy (agradecid|afortunad|honrad)|afortunad|honrad|la necesidad))|lo lamento|disculp(as?|en?|ar|arme|o|es|ad)|discúlp*|perdón|perdon(a|en?|ar|arme|es|ad)|perdóne*n?(me)?`),
    grovels: phrases(`
      imperdonable*|inexcusable*|(siento|lamento) .. (muchísimo|en el alma|infinitamente|profundamente|enormemente)|(muchísima|mucha|tanta|qué|me da|da) .. vergüenza|(siento|encuentro) .. (fatal|culpable|horrible|muy mal|tan mal|terrible)|(mil|infinitas|más (sinceras|profundas|humildes)( y (sinceras|humildes))?) (disculpas|perdones)|suplic*|ruego .. perd[oó]n*|no me (guarde*|lo tenga*|lo tome*) .. (rencor|en cuenta|a mal)|(espero|ojalá) .. perdon*|no me (lo )?perdon*`),
    regrets: phrases(
      `lament*|molestias?|inconvenient*|trastorno|contratiempo|poca antelación|último momento|última hora|tan tarde|siento|comprensión|descoloc*|con tan poco|poco margen|indulgencia`,
    ),
    demands: phrases(`
      exij[oa]|exigimos|exigir*|reclam(o|ar)|(le|les) (exijo|requiero)|insisto en|(espero|aguardo) (de (usted|ustedes|su parte)|recibir|que (se me|procedan)|una? (explicación|reembolso|respuesta|compensación)|el (pago|reembolso)|la devolución)|quiero (que|una|un|saber|el|la|mi|mis)|(deben|debe|debéis|tienen que|tiene que) (abonar|pagar|reembolsar|devolver|explicar|confirmar|enviar|borrar|compensar|darme|decirme)*|tienen la obligación|est(án|á|áis) obligad[oa]s?|sírvan*se|me (deben|debe|debéis)|(haga|hagan|hágame|háganme) .. favor de|derecho (a|de) (saber|recibir|una?|que|exigir)|abogado|medidas legales|acciones legales|denunci*|de lo contrario|en caso contrario|último aviso|(reseña|opinión|comentario) (negativ|en glassdoor|en google)*|glassdoor|no (me )?(vuelva|vuelvan|vuelvas) .. (contact|llam|escrib|molest)*|no me (contact|llam|escrib)(e|en|a|an|es)|dejen? de|como mínimo|compensación|no (aceptaré|toleraré)`),
    asks: phrases(`
      ^\\p{L}{3,}(en|an)(me|nme|se)?|(envíen?|manden?|abonen?|devuelvan?|confirmen?|expliquen?|borren?|eliminen?|respondan?|contesten?|llamen?|paguen?|reembolsen?|indiquen?|procedan?|hagan?|ruego|solicito|pido|necesito|quiero|espero|(mánd|enví|confírm|díg|contést|respónd|llám|devuélv|abón|págu|explíqu|comuníqu|mánda|envía|confírma)*me|dime)|reembolso|devolución|gastos|explicación|confirmación`),
    urgency: phrases(`
      (antes|a más tardar) .. (del?|que|el) .. (lunes|martes|miércoles|jueves|viernes|mañana|hoy|final|fin|\\d+|semana|mes)|antes de (mañana|hoy|las \\d+)|en (un plazo|el plazo|las próximas|los próximos|\\d+|menos de)|inmediat*|sin (demora|dilación|falta|excusas)|cuanto antes|lo antes posible|brevedad|urgen*|ya mismo|ahora mismo|hoy (mismo|sin falta)|mañana (mismo|sin falta|a primera)|esta (misma )?(semana|tarde|mañana|noche)|de una vez|(para el|este) (lunes|martes|miércoles|jueves|viernes)|como (muy )?tarde`),
    gently: phrases(`
      podría*n?s?|pudiera*|sería posible|tan amables?|agradecería|si (es posible|puede*|fuera posible|lo (desea|prefiere|necesita)|le |les |te |necesita*|tiene*|quiere*)|cuando (pueda*|le |les |te |tenga*|lo)|me gustaría|quisiera|querría|sin (ninguna )?prisa|retiro|renuncio|declino|rechazo|desisto|le (comunico|informo|confirmo|escribo)|cancelar|disculp*|deseo|tengo que|espero (que|no|haber|poder|seguir)|no dude*|(le|les|te) (envío|mando|llamo|llamaré|devuelvo)`),
    fine: phrases(`
      (hace|hay) falta .. (disculp*|perd*)|nada que (perdonar|disculpar)|(puesto|plaza|candidatura|vacante|como) .. abogad[oa]|abogad[oa] (junior|laboralista|en prácticas)|alta demanda|no quiero|quiero (que sepa*|dar*|agradecer*|decir*|dedicar|orientar|un cambio)|debe(n)? (ser|estar|haber|tener)|derecho (laboral|civil|penal|mercantil)|fecha límite|a contactar .. si`),
  },

  register: {
    casual: phrases(`
      hey|ey|holi|holaa+|(hola|hey|buenas|oye|gracias|venga),? (tí[oa]s?|tronc[oa]|colegas?|chic[oa]s|guap[oa]s?|reina|jefe|máquinas?|fiera|macho|che|gente|peña|cari)|vale,? (pues|gracias)|pues nada|en fin, que|bro|cracks?|compis?|(súper|super|qué) (guay|chulo|fuerte|palo)|guay|mola*|molan|moló|flip*|chul[oa]s?|chévere|chid[oa]|wey|güey|laburo|chamba|curr(o|ar|ando)|buen rollo|mal rollo|finde|porfa|pl[iz]s|ok|okay|xd|(ja|je|ji)(ja|je|ji)+j?|lol|omg|wtf|uf+|ups|jo|joder|mierda|coño|cabr[oó]n*|cañas?|movidas?|paso de|ni de coña|abrazote|besitos|bss|mua+c?k?|chao|chau|ciao|bye|nos vemos|venga,|q|pq|tb|tmb|salu2|thanks|thx|sorry|cool|mogoll[oó]n|un montón|la caña|en plan|o sea|me da (palo|pereza)|tir(o|ar) la toalla|pill(ado|é|o)|tranqui`),
    formal: phrases(
      `usted|ud|vd|sr|sra|srta|señor|señora|don|doña|muy señor(es)? mí[oa]s?|agradecerle|comunicarle|informarle|desearle|le (agradezco|escribo|deseo|comunico|informo|doy las|pido|ruego|saludo)|reciba un`,
    ),
    familiar: phrases(
      `tú|te(?! deum)|ti|contigo|tu|tus|tuy[oa]s?|agradecerte|decirte|informarte|desearte|avisarte|llámame|escríbeme|dime|avísame|perdóname|cuídate|tienes|puedes|quieres`,
    ),
    careless: /(?!)/gu,
    ordinary: new Set(
      `absolutamente bien buena candidatura con de decisión definitiva el en es gracias hola inmediatamente jamás la las lo los lamento mi mil mis muchas muchísimas muy nada ni no nunca oferta para perdón pero por porque proceso que rechazo renuncio retiro siento sin son su todo un una urgente usted ya yo`.split(
        /\s+/,
      ),
    ),
  },

  adds: {
    thanks: 'Muchas gracias por el tiempo y la atención.',
    apology: 'Pido disculpas por las molestias.',
  },
});
