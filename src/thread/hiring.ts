/**
 * Whether a conversation is about a job for the reader. Words of hiring alone do not tell: newsletters, friends and
 * salespeople use them, too. What counts is whose application, interview or job is spoken of, and who speaks.
 */
import { readAddress } from './address.ts';
import type { Conversation, Person } from './index.ts';
import type { Letter } from './letters.ts';
import { anyWord, type Words, wordSet } from './words.ts';

/** The reader's own way to a job: one of these is enough where little speaks against it. */
const YOURS = anyWord(
  `your (?:… )?(?:application|candidacy|interview)|(?:thank*(?: you)? for|you) (?:applying|interviewing)|you(?:'ve| have)? applied|appl(?:ication|ied) (?:for|to)|interview (?:you|with (?:us|our))|consider you|make you an offer|offer you|dear (?:candidate|applicant)|(?:may|might|could) interest you|interest(?:ed)? in joining|(?:would|are) you (?:be )?(?:… )?(?:open to|interested in)|(?:send|forward|share) (?:me |us )?(?:over )?your (?:… )?(?:resume|résumé|cv)|(?:have|has) (?:an?|something|the) (?:… ){0,2}(?:role|position|opening|opportunity) for you|i recruit|we(?:'re| are) hiring|with your (?:profile|background|skills|experience)|
  (?:ihre?|deine?)[mnr]? (?:… )?(?:bewerbung|unterlagen|vorstellungsgespräch)|(?:vorstellungs|kennenlern|bewerbungs)gespräch|mit (?:ihrem|deinem) profil|avec (?:votre|ton) profil|con (?:tu|su|il tuo|il suo) (?:perfil|profilo)|com (?:o )?(?:seu|teu) perfil|met (?:jouw|uw) (?:ervaring|profiel)|votre candidature|ta candidature|je recrute|nous recrutons|(?:tu|su) (?:candidatura|entrevista|postulación)|(?:sua|tua) (?:candidatura|entrevista)|(?:je|jouw|uw) sollicitatie|
  ご応募|(?:一次|二次|最終)?面接の(?:ご案内|日程|ご都合)|プロフィールを拝見|スカウト`,
);
/** The subject is hiring, whoever is hired. */
const HIRING = anyWord(
  `interviews?|r[eé]sum[eé]|cv|applying|job application|recruit*|hiring|talent acquisition|job offer|offer letter|formal offer|extend an? offer|take-home|coding challenge|phone screen|screening|candidates?|applicants?|staffing|trial (?:shift|day)|
  bewerb*|probearbeiten|kandidat*|lebenslauf|stellenangebot|stelle als|arbeitsvertrag|personalabteilung|candidature*|entretien|offres? d'emplois?|entrevista|candidatura*|proceso de selección|vacante|puesto de|postulación|processo seletivo|vagas?|currículo|seleção|
  colloquio|selezione|posizione (?:di|aperta)|curriculum|sollicitatie*|sollicitant|vacature|functie (?:van|als)|nieuwe baan|отклик|ваканси*|резюме|собеседовани*|кандидатур*|面接|応募|選考|採用|求人|書類|内定|転職|ポジション|キャリア`,
);
/** Jobs are spoken of. */
const JOB = anyWord(
  `positions?|roles?|openings?|opportunity|vacancy|hire|job|salary|full-time|start date|your background|(?:votre|ton) parcours|(?:tu|su) trayectoria|sua trajetória|(?:dein|ihr)(?:en)? werdegang|il tuo percorso|jouw achtergrond|employment|qualifications|stelle|karriere|einstellen|poste|opportunité|entreprise|posición|puesto|oportunidad*|empresa|posizione|ruolo|opportunità|azienda|functie|rol`,
);
/** Found beside them; of themselves they tell nothing. */
const NEAR = anyWord(
  `team|profile|background|opportunities|careers?|experience|skills|availability|available|schedule|next steps?|compensation|assessment|join us|your (?:interest|work|portfolio)|remote|on-?site|phone call|connect|growing|looking for|coding|offer|reach(?:ed)? out|interested|interest you|
  gespräch|termin|profil|erfahrung|équipe|expérience|parcours|échange|equipo|perfil|experi[eê]ncia|equipe|esperienza|profilo|ervaring|profiel|opdracht|opdrachtgever|klant`,
);
/** Sent to many at once: alerts, newsletters, offers, invitations to events. */
const BULK = anyWord(
  `opt out|stop receiving|no longer wish|nicht mehr erhalten|dejar de recibir|quieres recibir|deixar de receber|non ricevere|niet meer ontvangen|(?:dear|hi|hello|hey) (?:all|team|everyone|folks|(?:parent|member|volunteer|student|customer|neighbour|friend|colleague|guest|subscriber|resident)s|alumni)|unsubscribe|(?:view|read) (?:this |it )?(?:e-?mail )?in (?:your )?browser|(?:manage|change|edit) (?:your )?(?:… )?(?:preferences|settings|alerts)|you (?:receive|get|are receiving) this (?:e-?mail|message|newsletter)|job alerts?|newsletter|this (?:edition|issue)|notification settings|digest|weekly (?:update|round-?up)|webinar|meetup|(?:career|job) fair|conference(?! (?:call|room))|free (?:ticket|guide|trial|session|workshop|e-?book)s?|seats (?:are )?limited|sign up|register (?:for|now|here)|promo code|discount|\\d+ ?% (?:off|discount)|premium|subscribers?|your subscription|terms of (?:use|service)|updated (?:our|the) (?:… )?(?:terms|policy)|(?:new|similar|recommended|more) (?:jobs|matches|vacancies)|jobs (?:for you|matching|near|you may)|(?:matching|matches) your search|recommend(?:ed|ations)? for you|viewed your profile|connection requests?|invitations? to connect|people you may know|
  hallo (?:zusammen|alle)|liebe (?:kolleg*|eltern|mitglieder)|abbestellen|abmelden|suchagent|treffer|neuen? (?:stellen|jobs)|jobs für dich|stellenangebote für|rabatt|seminar|(?:jeden|deinen?|ihren?) freunde?|(?:bonjour|bonsoir) à tous|chers …|désabonner|désinscrire|ne plus recevoir|téléchargez|gratuite?|nouvelles offres|hola a todos|estimados …|darse de baja|date de baja|boletín|alerta de (?:empleo|vagas)|ofertas de empleo|descuento|curso online|solicitudes de conexión|olá a todos|descadastr*|cancelar a inscrição|vagas para você|desconto|ciao a tutti|gentili …|disiscri*|offerte (?:di lavoro|per|che|nella)|nuove offerte|sconto|hallo allemaal|beste (?:allemaal|collega*|ouders|leden)|nieuwsbrief|boletim|infolettre|uitschrijven|afmelden|meld je hier af|nieuwe vacatures|vacatures voor|korting|
  皆様|各位|セミナー|ウェビナー|メルマガ|配信停止|説明会|研修`,
);
/** Somebody else's way to a job, told by an interviewer, a friend, or somebody who asks for help with it. */
const THEIRS = anyWord(
  `scorecards?|debrief|(?:his|her|the candidate's|(?:m[rs]|mrs|dr|prof)\\.? …'s|candidate's) (?:interview|r[eé]sum[eé]|cv|name)|(?:these|this|my|…'s) candidates?|the candidate (?:is|has|comes|arrives|will)|(?:my|our) (?:fees?|rates)|has applied|their (?:cvs?|r[eé]sum[eé]s?|applications?)|interviews? with (?:him|her|them)|i represent|referee|you(?:'re| are) on the panel|(?:if|whether) they are hiring|(?:be|as) a reference|
  (?:der|die|eine?) bewerber(?:in)?|le candidat|la candidate|el candidato|la candidata|o candidato|a candidata|il candidato|(?:de|een) (?:sollicitant|kandidaat)|haar cv|zijn cv`,
);
/** Said by the other side, these tell of their own way to a job. */
const SELF = anyWord(
  `i(?:'ve| have)? (?:just )?(?:got|landed) (?:it|the job|a job)|i start (?:on|as|at)|i(?:'ve| have) (?:applied|interviewed)|my (?:… )?(?:interview|application|cv|r[eé]sum[eé]|job search|new job)|i have an interview(?! (?:slot|time))|i(?:'d| would) like to apply|i am applying|called me|offered me|i(?:'m| am) a student|advice on|i(?:'m| am) (?:looking for|seeking) (?:a |new )?(?:job|work)|i have moved to|
  (?:mein|meine|meinem|meinen) (?:… )?(?:vorstellungsgespräch|bewerbung|lebenslauf|neuer job)|ich (?:mich )?beworben|mon (?:entretien|cv)|j'ai un entretien|ma candidature|j'ai postulé|(?:tengo la|tengo una|mi) entrevista|mi (?:candidatura|cv)|(?:fiz|tenho) (?:a |uma )?entrevista|minha (?:entrevista|candidatura)|il mio (?:colloquio|cv)|ho (?:il|un) colloquio|la mia candidatura|mijn (?:sollicitatie*|gesprek|cv)|heb gesolliciteerd`,
);
/** Applications, offers, interviews and appointments of other kinds. */
const OTHER = anyWord(
  `dear (?:customer|member|subscriber|student|parent|guest|user|tenant)|(?:the|your|this) flat|landlord|lettings?|tenan*|lease|rent|mortgage|loan|credit card|(?:visa|passport|rental) application|scholarships?|tuition|financial aid|admissions?|enrol*|semester|(?:online|our|this) course|invoice|your order|dentist|appointment|auditions?|proposal|demo|time to hire|pricing|your (?:website|hiring|customers)|hr leaders|account executive|my portfolio|voucher|gift card|participants|take part|(?:research|user|customer) (?:interview|stud)(?:s|y|ies)?|for an article|journalist|features? (?:writer|editor)|newspaper|podcast|payslips?|
  (?:liebe|geehrte)r? (?:kunde|kundin|kundinnen)|wohnung|miete|kredit|rechnung|studienplatz|praxisteam|arzt*|logement|loyer|passeport|mairie|facture|université|programme d'échange|cher client|alquiler|préstamo|factura|beca|(?:estimado|caro|gentile) cliente|aluguel|empréstimo|fatura|bolsa de estudos|affitto|mutuo|fattura|huur|lening|factuur|請求書|賃貸|講座`,
);
/** Between friends and colleagues. */
const PRIVATE = anyWord(
  `coffee|dinner|lunch|drinks|birthday|weekend|catch(?:ing)? up|long time no see|miss you|lots of love|congrat* on (?:the|your) new|no agenda|my network|networking|grandad|grandma|mum|mom|dad|
  kaffee|abendessen|geburtstag|drück mir|dîner|anniversaire|bisous|cena|cumpleaños|besos|jantar|aniversário|saudades|beijos|compleanno|baci|etentje|verjaardag|kusjes|久しぶり|ご飯`,
);
/** Mailboxes that write to many. */
const isBulkMailbox = wordSet(
  'news newsletter alert alerts digest events marketing promo studies lettre lettres avvisi alertas alertes suchagent editors',
);

const distinct = (text: string, list: Words): number =>
  new Set(list.all(text).map(({ words }) => words.toLowerCase())).size;

/**
 * Subject and newest letters are weighed together; each word counts once, however often it stands there.
 *
 * @param named a job is named in so many words
 */
export function isHiring(
  subject: string,
  letters: Letter[],
  { me }: Conversation,
  counterparts: Person[],
  named: boolean,
): boolean {
  const newest = letters.slice(0, 6);
  const text = (some: Letter[]) => [subject, ...some.flatMap(({ lines }) => lines)].join('\n').slice(0, 12_000);
  const all = text(newest);
  const theirs = newest.filter(({ from }) => from !== 'me');
  const said = text(theirs);
  const foot = theirs.map(({ raw }) => raw.slice(-400)).join('\n');
  const writer = readAddress(counterparts[0]?.address);
  const own = readAddress(me?.address);
  const colleague = writer && own && !own.shared && own.label === writer.label;
  const bulk = distinct(`${said}\n${foot}`, BULK) + (writer?.local.split(/[^\p{L}]+/u).some(isBulkMailbox) ? 1 : 0);
  const other = distinct(said, OTHER);
  const near = Math.min(distinct(all, NEAR), 3);
  const theirOwn = distinct(said, THEIRS) + distinct(said, SELF) + (colleague ? 1 : 0);
  const yours = Math.min(distinct(all, YOURS), 2);
  const topic = Math.min(distinct(all, HIRING) + (named ? 1 : 0), 3);
  const job = Math.min(distinct(all, JOB), 3);
  if (yours + topic + job === 0) return false;
  // "Your application" for a flat is none for a job; and hiring as such is also talked of, written of, and sold.
  const forIt = yours * (other > 0 ? 1 : 3) + topic * (bulk + theirOwn > 0 && yours === 0 ? 0.5 : 2) + job + near;
  return forIt - (Math.min(bulk, 3) + other + theirOwn) * 3 - Math.min(distinct(said, PRIVATE), 3) >= 2;
}
