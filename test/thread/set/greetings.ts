/** Names that are easily read wrongly. Written March 2026. */
import { labelled } from './labelled.ts';

const at = '2026-03-02T09:00:00+01:00';

export const greetings = [
  labelled({
    id: 'greet-coordinator-for-recruiter',
    subject: 'Scheduling your call with Priscilla',
    to: ['Owen Tate <owen.tate@larkspur.example>'],
    messages: [
      [
        'Owen Tate <owen.tate@larkspur.example>',
        at,
        "Hi Jamie,\n\nI'm coordinating interviews for Priscilla Wong, our recruiter for the Grants Officer role. Could you send me three times this week?\n\nThanks!\nOwen\n\n--\nOwen Tate (he/him)\nRecruiting Coordinator | Larkspur",
      ],
    ],
    says: { greet: 'Owen', role: 'Grants Officer', company: 'Larkspur', stage: 'invited', language: 'en' },
  }),
  labelled({
    id: 'greet-shouting',
    subject: 'Interview invitation',
    to: ["O'DONNELL, SIOBHAN <siobhan.odonnell@crescentcare.example>"],
    messages: [
      [
        "O'DONNELL, SIOBHAN <siobhan.odonnell@crescentcare.example>",
        at,
        'Dear candidate,\n\nwe would like to invite you to an interview for the Staff Nurse position at Crescent Care. Please call us to arrange a time.\n\nRegards,\nHR',
      ],
    ],
    says: { greet: 'Siobhan', role: 'Staff Nurse', company: 'Crescent Care', stage: 'invited', language: 'en' },
  }),
  labelled({
    id: 'greet-nickname',
    subject: 'Following up',
    to: ['Katherine Boyd <katherine.boyd@bluejay.example>'],
    messages: [
      [
        'Katherine Boyd <katherine.boyd@bluejay.example>',
        at,
        'Hi Omar,\n\nthanks again for applying for our Editor role at Bluejay. We will get back to you by Friday.\n\nxx Kate',
      ],
    ],
    says: {
      greet: ['Kate', 'Katherine'],
      role: 'Editor',
      company: 'Bluejay',
      sourced: false,
      stage: 'applied',
      language: 'en',
    },
  }),
  labelled({
    id: 'greet-team-mailbox-signed',
    subject: 'Your application to Oakhurst',
    to: ['Oakhurst Careers <careers@oakhurst.example>'],
    messages: [
      [
        'Oakhurst Careers <careers@oakhurst.example>',
        at,
        'Dear Lea,\n\nthank you for applying to Oakhurst. When are you available for a phone interview?\n\nKind regards,\n\nTamsin Hurst\nPeople Partner',
      ],
    ],
    says: { greet: 'Tamsin', company: 'Oakhurst', sourced: false, stage: 'invited', language: 'en' },
  }),
  labelled({
    id: 'greet-team-mailbox-team',
    subject: 'Your application to Oakhurst',
    to: ['Oakhurst Careers <careers@oakhurst.example>'],
    messages: [
      [
        'Oakhurst Careers <careers@oakhurst.example>',
        at,
        'Dear Lea,\n\nthank you for applying to Oakhurst as a Buyer. Your interviewers will be Grant Willows and Ada Fenn.\n\nThe Oakhurst People Team',
      ],
    ],
    says: { role: 'Buyer', company: 'Oakhurst', sourced: false, stage: 'applied', language: 'en' },
  }),
  labelled({
    id: 'greet-platform-for-person',
    subject: 'Erin Voss sent you a message',
    to: ['Erin Voss via Greenhouse <no-reply@us.greenhouse-mail.io>'],
    messages: [
      [
        'Erin Voss via Greenhouse <no-reply@us.greenhouse-mail.io>',
        at,
        'Hi Dario,\n\nthank you for your interest in the Site Manager role at Palisade Homes. Could you share your availability for a call?\n\nBest,\nErin',
      ],
    ],
    says: {
      greet: 'Erin',
      role: 'Site Manager',
      company: 'Palisade Homes',
      sourced: false,
      stage: 'invited',
      language: 'en',
    },
  }),
  labelled({
    id: 'greet-two-recipients',
    subject: 'Re: Interview on Friday',
    to: ['Amara Obi <amara@tidewater.example>', 'Lukas Brandt <lukas@tidewater.example>'],
    messages: [
      [
        'Amara Obi <amara@tidewater.example>',
        at,
        'Hi Shay,\n\nadding Lukas, who leads the team. Your interview for the Planner role is confirmed for Friday, March 6 at 2pm.\n\nAmara',
      ],
      [
        'Lukas Brandt <lukas@tidewater.example>',
        '2026-03-02T11:00:00+01:00',
        'Looking forward to meeting you, Shay!\nLukas',
      ],
    ],
    says: {
      greet: ['Amara'],
      role: 'Planner',
      company: 'Tidewater',
      when: '2026-03-06T14:00:00+01:00',
      stage: 'scheduled',
      language: 'en',
    },
  }),
  labelled({
    id: 'greet-initials',
    subject: 'Editor, Fenwick Press',
    to: ['T. R. Ashdown <ta@fenwickpress.example>'],
    messages: [
      [
        'T. R. Ashdown <ta@fenwickpress.example>',
        at,
        'Thank you for sending your CV for the Editor post. I should like to meet you at our office. Would Monday suit you?\n\nT. R. Ashdown\nFenwick Press',
      ],
    ],
    says: { role: 'Editor', company: 'Fenwick Press', stage: 'invited', language: 'en' },
  }),
  labelled({
    id: 'greet-aside-firm',
    subject: 'Customer Support Lead',
    to: ['Bea from Honeycomb <bea@honeycomb.example>'],
    messages: [
      [
        'Bea from Honeycomb <bea@honeycomb.example>',
        at,
        'Hey Theo! Thanks for applying to be our Customer Support Lead. Pick a time that works: https://cal.example/bea\n\n– Bea',
      ],
    ],
    says: {
      greet: 'Bea',
      role: 'Customer Support Lead',
      company: 'Honeycomb',
      sourced: false,
      stage: 'invited',
      language: 'en',
    },
  }),
  labelled({
    id: 'greet-linkedin-credentials',
    channel: 'linkedin',
    to: ['Dr. Femke van der Meer, PhD, SPHR 🌍'],
    messages: [
      [
        'Dr. Femke van der Meer, PhD, SPHR 🌍',
        '',
        'Hi Stijn, I came across your profile and have a Lab Manager role in Utrecht that may interest you. Open to a chat?',
      ],
    ],
    says: { greet: 'Femke', role: 'Lab Manager', sourced: true, stage: ['invited', null], language: 'en' },
  }),
  labelled({
    id: 'greet-de-im-auftrag',
    subject: 'Einladung zum Vorstellungsgespräch',
    to: ['Personalabteilung <personal@stadtwerke-ehrenau.example>'],
    messages: [
      [
        'Personalabteilung <personal@stadtwerke-ehrenau.example>',
        at,
        'Sehr geehrter Herr Lindt,\n\nwir laden Sie herzlich zu einem Vorstellungsgespräch für die Stelle als Netzplaner (m/w/d) ein. Bitte nennen Sie uns einen Termin.\n\nMit freundlichen Grüßen\ni. A. Gesine Wolters\nStadtwerke Ehrenau GmbH',
      ],
    ],
    says: {
      greet: 'Gesine Wolters',
      role: 'Netzplaner',
      company: ['Stadtwerke Ehrenau GmbH', 'Stadtwerke Ehrenau'],
      stage: 'invited',
      language: 'de',
    },
  }),
  labelled({
    id: 'greet-fr-madame',
    subject: 'Re: Candidature Juriste',
    to: ['BERTHIER Solène <s.berthier@cabinet-aubry.example>'],
    messages: [
      [
        'me',
        '2026-03-01T09:00:00+01:00',
        'Bonjour Madame Berthier,\n\nje vous remercie pour votre retour.\n\nCordialement,\nLéa Fontan',
      ],
      [
        'BERTHIER Solène <s.berthier@cabinet-aubry.example>',
        at,
        'Bonjour Madame Fontan,\n\nNous vous proposons un entretien pour le poste de Juriste mardi à 10h ou jeudi à 15h.\n\nBien à vous,\nSolène BERTHIER\nCabinet Aubry',
      ],
    ],
    says: {
      greet: 'Solène Berthier',
      role: 'Juriste',
      company: ['Cabinet Aubry', 'Cabinet-Aubry'],
      stage: 'invited',
      language: 'fr',
    },
  }),
  labelled({
    id: 'greet-it-studio',
    subject: 'Colloquio conoscitivo',
    to: ['Studio Marchetti <info@studiomarchetti.example>'],
    messages: [
      [
        'Studio Marchetti <info@studiomarchetti.example>',
        at,
        'Buongiorno Elena,\n\nabbiamo ricevuto il Suo curriculum e vorremmo incontrarLa per la posizione di Contabile.\n\nDistinti saluti,\nStudio Marchetti',
      ],
    ],
    says: { role: 'Contabile', company: 'Studio Marchetti', stage: 'invited', language: 'it' },
  }),
  labelled({
    id: 'greet-ja-recruiter-agency',
    subject: 'スカウトのご連絡',
    to: ['株式会社リンクワーク 山口 <yamaguchi@linkwork.example>'],
    messages: [
      [
        '株式会社リンクワーク 山口 <yamaguchi@linkwork.example>',
        '2026-03-02T09:00:00+09:00',
        '中村様\n\nはじめまして。株式会社リンクワークの山口と申します。プロフィールを拝見し、データアナリストの求人をご紹介したくご連絡いたしました。\n\n山口',
      ],
    ],
    says: { greet: '山口', role: 'データアナリスト', company: ['株式会社リンクワーク'], sourced: true, language: 'ja' },
  }),
  labelled({
    id: 'greet-es-two-surnames',
    subject: 'Proceso de selección: Jefe de obra',
    to: ['María del Carmen López Iriarte <mc.lopez@obrasur.example>'],
    messages: [
      [
        'María del Carmen López Iriarte <mc.lopez@obrasur.example>',
        at,
        'Hola Andrés:\n\nTe escribo de Obrasur por tu candidatura al puesto de Jefe de obra. ¿Qué disponibilidad tienes esta semana?\n\nUn saludo,\nMamen López',
      ],
    ],
    says: {
      greet: ['Mamen', 'María', 'María del Carmen'],
      role: 'Jefe de obra',
      company: 'Obrasur',
      sourced: false,
      stage: 'invited',
      language: 'es',
    },
  }),
];
