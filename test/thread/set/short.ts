/** Short hiring threads: little is said, but it is plainly about a job for the reader. Written March 2026. */
import { labelled } from './labelled.ts';

const at = '2026-03-02T09:00:00+01:00';

export const short = [
  labelled({
    id: 'short-chat-tomorrow',
    subject: 'Re: Account Manager',
    to: ['Nell Overton <nell@overtonsearch.example>'],
    messages: [
      ['Nell Overton <nell@overtonsearch.example>', at, 'Hi Kit, free for a quick chat about it tomorrow?\n\nNell'],
    ],
    says: {
      greet: 'Nell',
      role: 'Account Manager',
      company: ['Overtonsearch', 'Overton Search'],
      stage: 'invited',
      language: 'en',
    },
  }),
  labelled({
    id: 'short-resume',
    subject: '',
    to: ['Vince Tarrant'],
    channel: 'linkedin',
    messages: [['Vince Tarrant', '', 'Hey Dee, could you send me your resume? I think we have something for you.']],
    says: { greet: 'Vince', language: 'en' },
  }),
  labelled({
    id: 'short-link',
    subject: 'Interview link',
    to: ['Sunita Bhat <sunita.bhat@copperleaf.example>'],
    messages: [
      [
        'Sunita Bhat <sunita.bhat@copperleaf.example>',
        at,
        'Hi Robin,\n\nhere is the link for tomorrow. Good luck!\n\nSunita',
      ],
    ],
    says: { greet: 'Sunita', company: 'Copperleaf', language: 'en' },
  }),
  labelled({
    id: 'short-second-round',
    subject: 'Re: Copywriter',
    to: ['Abel Ruiz <abel@mintandmoss.example>'],
    messages: [
      ['me', '2026-03-01T09:00:00Z', 'Hi Abel,\n\nthank you for the talk today. I enjoyed it.\n\nRuth'],
      [
        'Abel Ruiz <abel@mintandmoss.example>',
        at,
        "Hi Ruth,\n\nso did we! We'd like you to meet the founders. Any time on Friday?\n\nAbel",
      ],
    ],
    says: {
      greet: 'Abel',
      role: 'Copywriter',
      company: ['Mint and Moss', 'Mintandmoss', 'Mint & Moss'],
      stage: 'invited',
      language: 'en',
    },
  }),
  labelled({
    id: 'short-opening',
    channel: 'linkedin',
    to: ['Georgia Tull'],
    messages: [
      ['Georgia Tull', '', 'Hi Max! Are you open to new opportunities? I have a lead engineer opening in Leeds.'],
    ],
    says: { greet: 'Georgia', role: 'lead engineer', sourced: true, language: 'en' },
  }),
  labelled({
    id: 'short-de-termin',
    subject: 'Gespräch am Mittwoch',
    to: ['Ines Rohde <ines.rohde@kupferberg.example>'],
    messages: [
      [
        'Ines Rohde <ines.rohde@kupferberg.example>',
        at,
        'Hallo Herr Falk,\n\nich freue mich auf unser Vorstellungsgespräch am Mittwoch um 10 Uhr.\n\nIhre Ines Rohde',
      ],
    ],
    says: {
      greet: 'Ines Rohde',
      company: 'Kupferberg',
      when: '2026-03-04T10:00:00+01:00',
      stage: 'scheduled',
      language: 'de',
    },
  }),
  labelled({
    id: 'short-de-unterlagen',
    subject: 'AW: Bewerbung Mediengestalter',
    to: ['Timo Albers <albers@druckhaus-elbe.example>'],
    messages: [
      [
        'Timo Albers <albers@druckhaus-elbe.example>',
        at,
        'Guten Tag Frau Sommer,\n\ndanke für Ihre Unterlagen. Wir melden uns bis Freitag.\n\nMit freundlichen Grüßen\nTimo Albers',
      ],
    ],
    says: {
      greet: 'Timo Albers',
      role: 'Mediengestalter',
      company: ['Druckhaus Elbe', 'Druckhaus-Elbe'],
      sourced: false,
      stage: 'applied',
      language: 'de',
    },
  }),
  labelled({
    id: 'short-fr-poste',
    channel: 'linkedin',
    to: ['Maëlle Carpentier'],
    messages: [
      ['Maëlle Carpentier', '', 'Bonjour Hugo, je recrute un chef de projet à Nantes. Seriez-vous à l’écoute ?'],
    ],
    says: { greet: 'Maëlle', role: 'chef de projet', sourced: true, language: 'fr' },
  }),
  labelled({
    id: 'short-es-llamada',
    subject: 'Puesto de administrativo',
    to: ['Nuria Sanz <nuria.sanz@gestoriaplaza.example>'],
    messages: [
      [
        'Nuria Sanz <nuria.sanz@gestoriaplaza.example>',
        at,
        'Hola Pablo, ¿te viene bien una llamada mañana a las 12?\n\nUn saludo,\nNuria',
      ],
    ],
    says: {
      greet: 'Nuria',
      role: 'administrativo',
      company: ['Gestoria Plaza', 'Gestoriaplaza'],
      stage: 'invited',
      language: 'es',
    },
  }),
  labelled({
    id: 'short-pt-teste',
    subject: 'Vaga de analista financeiro',
    to: ['Caio Prado <caio@serranova.example>'],
    messages: [
      [
        'Caio Prado <caio@serranova.example>',
        '2026-03-02T09:00:00-03:00',
        'Oi Lia, segue o link do teste técnico. Boa sorte!\n\nCaio',
      ],
    ],
    says: {
      greet: 'Caio',
      role: 'analista financeiro',
      company: ['Serra Nova', 'Serranova'],
      stage: 'assignment',
      language: 'pt',
    },
  }),
  labelled({
    id: 'short-it-cv',
    subject: 'La tua candidatura',
    to: ['Bruno Testa <b.testa@cantieripo.example>'],
    messages: [
      ['Bruno Testa <b.testa@cantieripo.example>', at, 'Ciao Ada, grazie del CV. Ti va di sentirci giovedì?\n\nBruno'],
    ],
    says: { greet: 'Bruno', company: ['Cantieri Po', 'Cantieripo'], sourced: false, stage: 'invited', language: 'it' },
  }),
  labelled({
    id: 'short-nl-kop-koffie',
    subject: 'Vacature winkelmanager',
    to: ['Fenna de Wit <fenna@groenmarkt.example>'],
    messages: [
      [
        'Fenna de Wit <fenna@groenmarkt.example>',
        at,
        'Hoi Bas, zin om langs te komen voor een kennismaking? Donderdag kan bij mij.\n\nFenna',
      ],
    ],
    says: { greet: 'Fenna', role: 'winkelmanager', company: 'Groenmarkt', stage: 'invited', language: 'nl' },
  }),
  labelled({
    id: 'short-ja-nichiji',
    subject: '面接の日程について',
    to: ['小川 直樹 <ogawa@akanesystem.example>'],
    messages: [
      [
        '小川 直樹 <ogawa@akanesystem.example>',
        '2026-03-02T09:00:00+09:00',
        '木村様\n\n面接のご都合はいかがでしょうか。候補日をお知らせください。\n\n小川',
      ],
    ],
    says: { greet: '小川', company: ['Akanesystem'], stage: 'invited', language: 'ja' },
  }),
];
