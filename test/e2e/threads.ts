/** Invented conversations, and what the panel should know of each when it opens. */
import type { Opening, PagePerson, PageThread, Scenario } from '../pages/shared/scenario.ts';
import { bookedSlot, slotInWords } from '../pages/shared/scenario.ts';

export interface ReadingCase {
  name: string;
  site: 'gmail' | 'linkedin';
  thread: PageThread;
  kind?: Opening['kind'];
  /** To, Role, Company; the rest has to be empty where it is not named. */
  fields: { To?: string; Role?: string; Company?: string; 'Interview time'?: RegExp };
  stage?: string;
  /** The panel says that this is no hiring conversation. */
  isOther?: true;
}

const now = new Date();
const slot = bookedSlot(now);
const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
const inWords = (language: string) =>
  slot.toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const person = (name: string, address: string, headline = ''): PagePerson => ({ name, address, headline });

/** A thread of letters from one person, the last of them an hour old. */
function thread(id: string, subject: string, from: PagePerson, ...texts: string[]): PageThread {
  const messages = texts.map((text, index) => ({ from, at: before(1 + (texts.length - 1 - index) * 20), text }));
  return { id, subject, messages };
}

const german = person('Sabine Kröger', 's.kroeger@nordlicht-software.example');
const french = person('Hélène Garnier', 'h.garnier@maisonverrier.example');
const agent = person('Rupert Haig', 'rupert.haig@sablepartners.example');
const system = person('Palisade Homes Careers', 'no-reply@us.greenhouse-mail.io');
const tess = person('Tess Obuya', 'tess.obuya@copperleaf.example');
const amara = person('Amara Obi', 'amara@tidewater.example');
const lukas = person('Lukas Brandt', 'lukas@tidewater.example');
const mum = person('Carol Rivera', 'carol.rivera@gmail.com');
const tanaka = person('田中 健一', '', 'ひばりテック株式会社 人事');
const mateo = person('Mateo Quiroga', '', 'Talento en Cobalto');
const nadia = person('Nadia Ferrant', '', 'Recruiter at Ostara');
const timo = person('Timo Hartwig', '', 'People & Culture');
const gareth = person('Gareth Pruitt', '', 'Data people meet here');

export const readingCases: ReadingCase[] = [
  {
    name: 'a formal German invitation',
    site: 'gmail',
    thread: thread(
      'nordlicht',
      'Ihre Bewerbung als Projektleiter (m/w/d)',
      german,
      `Sehr geehrter Herr Rivera,\n\nvielen Dank für Ihre Bewerbung als Projektleiter (m/w/d). Gerne laden wir Sie zu einem Vorstellungsgespräch am ${inWords('de')} um 14:00 Uhr in unser Büro ein.\n\nMit freundlichen Grüßen\n\nSabine Kröger\nPersonalabteilung\nNordlicht Software GmbH`,
    ),
    fields: {
      To: 'Sabine Kröger',
      Role: 'Projektleiter',
      Company: 'Nordlicht Software GmbH',
      'Interview time': /14:00/,
    },
    stage: 'Interview scheduled',
  },
  {
    name: 'a French question about a time',
    site: 'gmail',
    thread: thread(
      'verrier',
      'Votre candidature au poste de Contrôleur de gestion',
      french,
      'Bonjour Monsieur Rivera,\n\nNous avons bien reçu votre candidature au poste de Contrôleur de gestion et souhaitons vous rencontrer. Seriez-vous disponible mardi à 14h30 ?\n\nBien cordialement,\n\nHélène Garnier\nChargée de recrutement\nMaison Verrier',
    ),
    fields: { To: 'Hélène Garnier', Role: 'Contrôleur de gestion', Company: 'Maison Verrier' },
    stage: 'Invited to interview',
  },
  {
    name: 'an agency that names its client',
    site: 'gmail',
    thread: thread(
      'sable',
      'Head of Compliance at Meridian Foods',
      agent,
      'Hi Sam,\n\nI came across your profile. On behalf of Meridian Foods we are looking for a Head of Compliance in Leeds. Would you be open to a conversation?\n\nBest wishes,\nRupert\n\nRupert Haig | Partner | Sable Partners Executive Search',
    ),
    fields: { To: 'Rupert', Role: 'Head of Compliance', Company: 'Meridian Foods' },
  },
  {
    name: 'an address nobody reads, signed by a person',
    site: 'gmail',
    thread: thread(
      'palisade',
      'Your application to Palisade Homes',
      system,
      'Hi Sam,\n\nthank you for applying for the Site Manager role at Palisade Homes. Could you share your availability for a phone interview this week?\n\nBest,\nErin Voss\nTalent Partner',
    ),
    fields: { To: 'Erin', Role: 'Site Manager', Company: 'Palisade Homes' },
    stage: 'Invited to interview',
  },
  {
    name: 'an interview that was moved',
    site: 'gmail',
    thread: thread(
      'copperleaf',
      'Interview: Grants Officer',
      tess,
      'Hi Sam,\n\nyour interview for the Grants Officer role at Copperleaf is confirmed for tomorrow at 9:15.\n\nBest,\nTess',
      `Hi Sam,\n\nsorry, we have to move your interview to ${slotInWords(slot)}. See you then!\n\nTess`,
    ),
    fields: { To: 'Tess', Role: 'Grants Officer', Company: 'Copperleaf', 'Interview time': /14:00/ },
    stage: 'Interview scheduled',
  },
  {
    name: 'two people, both answered',
    site: 'gmail',
    kind: 'reply-all',
    thread: {
      id: 'tidewater',
      subject: 'Planner at Tidewater',
      messages: [
        {
          from: amara,
          cc: [lukas],
          at: before(2),
          text: 'Hi Sam,\n\nadding Lukas, who leads the team. Could you send us your availability for an interview for the Planner role at Tidewater?\n\nThanks,\nAmara',
        },
      ],
    },
    fields: { To: 'Amara, Lukas', Role: 'Planner', Company: 'Tidewater' },
    stage: 'Invited to interview',
  },
  {
    name: 'a private mail',
    site: 'gmail',
    thread: thread(
      'lunch',
      'Sunday',
      mum,
      'Hi love,\n\nare you coming for lunch on Sunday at 1pm? Grandad would like to see you.\n\nMum x',
    ),
    fields: {},
    isOther: true,
  },
  {
    name: 'a Japanese invitation',
    site: 'linkedin',
    thread: thread(
      'hibari',
      '',
      tanaka,
      'Sam Rivera 様\n\nお世話になっております。ひばりテック株式会社 人事部の田中です。バックエンドエンジニアの求人にご応募いただきありがとうございます。面接の日程についてご都合はいかがでしょうか。\n\nどうぞよろしくお願いいたします。',
    ),
    fields: { To: '田中様', Role: 'バックエンドエンジニア', Company: 'ひばりテック株式会社' },
    stage: 'Invited to interview',
  },
  {
    name: 'a Spanish confirmation',
    site: 'linkedin',
    thread: thread(
      'cobalto',
      '',
      mateo,
      `Hola Sam:\n\nTe confirmo la entrevista para el puesto de Analista de Datos en Cobalto el ${inWords('es')} a las 14:00.\n\nUn saludo,\nMateo`,
    ),
    fields: { To: 'Mateo', Role: 'Analista de Datos', Company: 'Cobalto', 'Interview time': /14:00/ },
    stage: 'Interview scheduled',
  },
  {
    name: 'a recruiter who writes first',
    site: 'linkedin',
    thread: thread(
      'ostara',
      '',
      nadia,
      "Hi Sam! I'm a recruiter at Ostara. Your work on pipelines caught my eye and I think you'd be a great match for our Staff Compiler Engineer role. Are you interested?",
    ),
    fields: { To: 'Nadia', Role: 'Staff Compiler Engineer', Company: 'Ostara' },
  },
  {
    name: 'a German message with du',
    site: 'linkedin',
    thread: thread(
      'sonnenrad',
      '',
      timo,
      'Hallo Sam, dein Profil hat mich neugierig gemacht. Wir suchen einen Softwareentwickler für unser Team bei Sonnenrad. Hast du nächste Woche Zeit für ein kurzes Kennenlernen?\n\nViele Grüße\nTimo von Sonnenrad',
    ),
    fields: { To: 'Timo', Role: 'Softwareentwickler', Company: 'Sonnenrad' },
    stage: 'Invited to interview',
  },
  {
    name: 'somebody who wants to know more people',
    site: 'linkedin',
    thread: thread(
      'guild',
      '',
      gareth,
      "Hi Sam, I see we are both members of the Data Guild. I'm always happy to connect with people in the field. No agenda, just growing my network. Have a great week!",
    ),
    fields: {},
    isOther: true,
  },
];

/** The page with that conversation open, and its answer begun. */
export function scenarioOf({ thread: shown, kind = 'reply' }: ReadingCase): Partial<Scenario> {
  return { threads: [shown], openThread: shown.id, openAtLoad: [{ kind, thread: shown.id }] };
}
