/** Whether a conversation is about a job for the reader. Newsletters, job alerts and private mail are not. */
import { anyWord, type Words } from './words.ts';

/** One of these is enough where nothing speaks against it. */
const STRONG = anyWord(
  `interviews?|your (?:application|candidacy|r[eé]sum[eé]|cv)|(?:updated|latest|current|downloaded your) (?:resume|cv)|appl(?:ication|ied) (?:for|to)|applying|job application|recruit*|hiring (?:manager|team)|talent acquisition|(?:we are|we're) hiring|job offer|offer (?:letter|you)|formal offer|extend an? offer|take-home|coding challenge|phone screen|screening|candidates?|applicants?|staffing|
  vorstellungsgespräch*|bewerb*|kandidat*|lebenslauf|stellenangebot|stelle als|arbeitsvertrag|personalabteilung|candidature*|entretien|offres? d'emplois?|votre cv|entrevista|candidatura*|proceso de selección|vacante|puesto de|postulación|tu cv|processo seletivo|vagas?|currículo|seleção|
  colloquio|selezione|posizione (?:di|aperta)|curriculum|sollicitatie*|vacature|nieuwe baan|отклик|ваканси*|резюме|собеседовани*|кандидатур*|面接|応募|選考|採用|求人|書類|内定|スカウト|プロフィールを拝見|転職|ポジション|キャリア`,
);
/** Several of these together are enough. */
const WEAK = anyWord(
  `positions?|roles?|openings?|opportunit…|vacancy|careers?|hire|hiring|team|resume|cv|profile|background|experience|skills|qualifications|availability|available|schedule|next steps?|salary|compensation|assessment|join us|your interest|full-time|remote|on-?site|phone call|connect|growing|looking for|job|coding|offer|start date|employment|reach(?:ed)? out|interested|interest you|
  stelle|gespräch|termin|profil|karriere|erfahrung|einstellen|poste|équipe|opportunité|expérience|parcours|entreprise|échange|posición|puesto|oportunidad*|equipo|perfil|experi[eê]ncia|equipe|posizione|ruolo|opportunità|azienda|esperienza|profilo|functie|rol|ervaring|profiel|opdrachtgever|klant`,
);
/** Mail that speaks of jobs without offering this reader one, of somebody else's interview, or of another application. */
const AGAINST = anyWord(
  `candidate's name|(?:m[rs]|mrs|dr|prof)\\.? …'s (?:interview|resume|cv)|(?:his|her|the candidate's) (?:interview|resume|cv)|job alerts?|newsletter|(?:new|similar|recommended) jobs|jobs (?:for you|matching|near|you may)|job recommendations|webinar|scholarship|tuition|financial aid|admissions?|enrollment|semester|invoice|your order|connection requests?|invitations? to connect|people you may know|
  your subscription|promo|discount|credit card|mortgage|(?:visa|rental|loan) application|podcast|conference|meetup|unsubscribe from|digest|weekly|course|dentist|doctor|appointment|stellenangebote für sie|neue jobs|jobs für dich|seminar|rabatt|programme d'échange|université|dossier de candidature|solicitudes de conexión|boletín|alerta de (?:empleo|vagas)|ofertas de empleo para ti|vagas para você|offerte di lavoro per te|
  vacatures voor jou|セミナー|ウェビナー|メルマガ|配信停止|説明会|研修`,
);

const distinct = (text: string, pattern: Words): number =>
  new Set(pattern.all(text).map(({ words }) => words.toLowerCase())).size;

/**
 * `subject` and the newest text weigh alike; each word counts once, however often it stands there.
 * A job named in so many words (`named`) counts as much as a strong word.
 */
export function isHiring(subject: string, text: string, named: boolean): boolean {
  const all = `${subject}\n${text}`.slice(0, 12_000);
  const strong = distinct(all, STRONG) + (named ? 1 : 0);
  const weak = Math.min(distinct(all, WEAK), 6);
  const against = distinct(all, AGAINST);
  return strong * 2 + weak - against * 3 >= 2;
}
