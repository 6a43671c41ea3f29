/** Whether a conversation is about a job for the reader. Newsletters, job alerts and private mail are not. */
import { anyWord } from './text.ts';

/** One of these is nearly enough. */
const STRONG = anyWord(
  `interview|interviews|your application|your candidacy|your resume|your résumé|your cv|(?:updated|latest|current|downloaded your) (?:resume|cv)|application for|applied for|applying|applied to|job application|recruiters?|recruiting|recruitment|
  hiring manager|hiring team|talent acquisition|we are hiring|we're hiring|job offer|offer letter|formal offer|offer you|extend an? offer|take-home|coding challenge|phone screen|screening|screening call|candidates?|applicants?|staffing|
  vorstellungsgespräch\\p{L}*|bewerbung\\p{L}*|bewerbungsgespräch\\p{L}*|kandidat\\p{L}*|bewerber\\p{L}*|lebenslauf|stellenangebot|stelle als|arbeitsvertrag|personalabteilung|
  candidature\\p{L}*|entretien|recrut\\p{L}*|offres? d'emplois?|votre cv|
  entrevista|candidatura\\p{L}*|proceso de selección|vacante|puesto de|postulación|tu cv|
  processo seletivo|vaga|vagas|currículo|seleção|entrevista de emprego|
  colloquio|selezione|tua candidatura|posizione di|posizione aperta|curriculum|
  sollicitatie\\p{L}*|sollicitatiegesprek|vacature|nieuwe baan|kandidaat|
  отклик|вакансии|вакансию|резюме|собеседовани\\p{L}*|кандидатур\\p{L}*`,
  'giu',
);
const STRONG_CJK = /面接|応募|選考|採用|求人|書類|内定|スカウト|プロフィールを拝見|転職|ポジション|キャリア/g;
/** Several of these together are enough. */
const WEAK = anyWord(
  `position|positions|role|roles|opening|openings|opportunit(?:y|ies)|vacancy|career|careers|hire|hiring|team|resume|cv|profile|background|experience|skills|qualifications|availability|available|schedule|next steps?|salary|compensation|
  assessment|join us|your interest|full-time|remote|onsite|on-site|phone call|connect|growing|looking for|opening|candidate|job|coding|offer|start date|employment|reached out|reach out|interested|interest you|working on searches|
  position|stelle|gespräch|termin|profil|team|karriere|erfahrung|einstellen|poste|équipe|opportunité|expérience|parcours|entreprise|échange|posición|puesto|oportunidad|equipo|perfil|experiencia|
  oportunidade|equipe|experiência|posizione|ruolo|opportunità|azienda|esperienza|profilo|functie|rol|ervaring|profiel|opdrachtgever|klant`,
  'giu',
);
/** Mail that speaks of jobs without offering this reader one, or of another kind of application. */
const AGAINST = anyWord(
  `candidate's name|(?:mr|ms|mrs|dr|prof)\\.? \\p{L}+['’]s (?:interview|resume|cv)|(?:his|her|the candidate['’]s) (?:interview|resume|cv)|job alerts?|newsletter|new jobs|jobs for you|jobs matching|recommended jobs|jobs you may|similar jobs|jobs near|job recommendations|webinar|scholarship|tuition|financial aid|admissions?|enrollment|semester|invoice|your order|order confirmation|
  connection requests?|solicitudes de conexión|invitations? to connect|people you may know|your subscription|promo|discount|sale ends|credit card|mortgage|loan|visa application|rental application|loan application|
  stellenangebote für sie|neue jobs|jobs für dich|seminar|rabatt|programme d'échange|université|dossier de candidature|podcast|conference|meetup|unsubscribe from|digest|weekly|course|dentist|doctor|appointment|
  newsletter|boletín|alerta de empleo|ofertas de empleo para ti|vagas para você|alerta de vagas|offerte di lavoro per te|vacatures voor jou`,
  'giu',
);

const AGAINST_CJK = /セミナー|ウェビナー|メルマガ|配信停止|説明会|研修/g;

const distinct = (text: string, pattern: RegExp): number =>
  new Set(text.match(pattern)?.map((word) => word.toLowerCase())).size;

/**
 * `subject` and the newest text weigh alike; each word counts once, however often it stands there.
 * A job named in so many words (`named`) counts as much as a strong word.
 */
export function isHiring(subject: string, text: string, named: boolean): boolean {
  const all = `${subject}\n${text}`.slice(0, 12_000);
  const strong = distinct(all, STRONG) + distinct(all, STRONG_CJK) + (named ? 1 : 0);
  const weak = Math.min(distinct(all, WEAK), 6);
  const against = distinct(all, AGAINST) + distinct(all, AGAINST_CJK);
  return strong * 2 + weak - against * 3 >= 2;
}
