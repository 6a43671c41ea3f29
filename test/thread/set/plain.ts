/** Everyday hiring mail and messages in eight languages, written after the rules were made. April 2026. */
import { labelled } from './labelled.ts';

const at = '2026-04-07T09:00:00+02:00';

export const plain = [
  labelled({
    id: 'plain-phone-chat',
    subject: 'Quick chat?',
    to: ['Morgan Ellery <morgan@fernhill.example>'],
    messages: [
      [
        'Morgan Ellery <morgan@fernhill.example>',
        at,
        'Hi Bo,\n\nloved your portfolio. We need an illustrator for a children’s series and would like to talk. Coffee next week?\n\nMorgan\nFernhill Books',
      ],
    ],
    says: {
      greet: 'Morgan',
      role: 'illustrator',
      company: ['Fernhill Books', 'Fernhill'],
      sourced: true,
      stage: ['invited', null],
      language: 'en',
    },
  }),
  labelled({
    id: 'plain-references',
    subject: 'References',
    to: ['Delia Frost <delia.frost@kestrelhomes.example>'],
    messages: [
      [
        'Delia Frost <delia.frost@kestrelhomes.example>',
        at,
        'Hi Kwame,\n\nbefore we make a decision about the warehouse supervisor role, could you send me the contact details of two references?\n\nMany thanks\nDelia Frost\nKestrel Homes',
      ],
    ],
    says: { greet: 'Delia', role: 'warehouse supervisor', company: 'Kestrel Homes', stage: 'final', language: 'en' },
  }),
  labelled({
    id: 'plain-lunch-onsite',
    subject: 'Your day with us on Thursday',
    to: ['Saskia Pohl <saskia@brightloom.example>'],
    messages: [
      [
        'Saskia Pohl <saskia@brightloom.example>',
        at,
        'Hi Neve,\n\nhere is the plan for your onsite on Thursday, April 9:\n10:00 Interview with Ari and Jun\n12:00 Lunch with the team\n13:30 Interview with our CTO\n\nSee you then!\nSaskia',
      ],
    ],
    says: {
      greet: 'Saskia',
      company: 'Brightloom',
      when: '2026-04-09T10:00:00+02:00',
      stage: 'scheduled',
      language: 'en',
    },
  }),
  labelled({
    id: 'plain-nurse',
    subject: 'Re: Band 5 nurse – interview outcome',
    to: ['Recruitment <recruitment@stannes.example>'],
    messages: [
      [
        'Recruitment <recruitment@stannes.example>',
        at,
        'Dear Ms Okafor,\n\nfollowing your interview we are pleased to offer you the position of Staff Nurse on our surgical ward. Your salary and start date are set out in the attached letter.\n\nYours sincerely\nPatience Mensah\nRecruitment Officer\nSt Anne’s Hospital',
      ],
    ],
    says: {
      greet: ['Patience Mensah', 'Patience'],
      role: ['Staff Nurse', 'Staff Nurse on our surgical ward'],
      company: ["St Anne's Hospital", 'St Anne’s Hospital'],
      stage: 'offer',
      language: 'en',
    },
  }),
  labelled({
    id: 'plain-linkedin-hm',
    channel: 'linkedin',
    to: ['Ottilie Grant'],
    messages: [
      [
        'Ottilie Grant',
        '',
        'Hi Femi, I lead the growth team at Parcelwise and we’re hiring a second analyst. Your work on pricing caught my eye. Worth a conversation?',
      ],
    ],
    says: { greet: 'Ottilie', role: 'analyst', company: 'Parcelwise', sourced: true, language: 'en' },
  }),
  labelled({
    id: 'plain-de-probearbeiten',
    subject: 'Probearbeiten nächste Woche',
    to: ['Bäckerei Henning <info@baeckerei-henning.example>'],
    messages: [
      [
        'Bäckerei Henning <info@baeckerei-henning.example>',
        at,
        'Hallo Mia,\n\nwir würden dich gern zum Probearbeiten als Verkäuferin einladen. Passt dir Montag um 6 Uhr?\n\nLiebe Grüße\nSteffi Henning',
      ],
    ],
    says: { greet: 'Steffi', role: 'Verkäuferin', company: 'Bäckerei Henning', stage: 'invited', language: 'de' },
  }),
  labelled({
    id: 'plain-de-zweitgespraech',
    subject: 'Einladung Zweitgespräch Controller',
    to: ['Dr. Anton Weiß <weiss@hansekontor.example>'],
    messages: [
      [
        'Dr. Anton Weiß <weiss@hansekontor.example>',
        at,
        'Sehr geehrte Frau Nowak,\n\nvielen Dank für das angenehme erste Gespräch. Gern würden wir Sie am Mittwoch, 15. April um 10 Uhr der Geschäftsführung vorstellen. Bitte bestätigen Sie uns den Termin.\n\nMit besten Grüßen\nDr. Anton Weiß\nHansekontor GmbH',
      ],
    ],
    says: {
      greet: ['Dr. Anton Weiß', 'Anton Weiß'],
      role: 'Controller',
      company: ['Hansekontor GmbH', 'Hansekontor'],
      stage: 'invited',
      language: 'de',
    },
  }),
  labelled({
    id: 'plain-fr-cdd',
    subject: 'Votre profil - Assistante de direction',
    to: ['Benoît Lacaze <b.lacaze@tempo-interim.example>'],
    messages: [
      [
        'Benoît Lacaze <b.lacaze@tempo-interim.example>',
        at,
        'Bonjour Sarah,\n\nNotre client, un cabinet d’architectes, cherche une assistante de direction. Votre parcours nous semble idéal. Êtes-vous disponible pour en parler ?\n\nBien cordialement,\nBenoît Lacaze\nTempo Intérim',
      ],
    ],
    says: {
      greet: ['Benoît'],
      role: 'assistante de direction',
      company: ['Tempo Intérim', 'Tempo Interim'],
      sourced: true,
      stage: ['invited', null],
      language: 'fr',
    },
  }),
  labelled({
    id: 'plain-es-oferta',
    subject: 'Oferta formal',
    to: ['Teresa Vidal <t.vidal@luzmar.example>'],
    messages: [
      [
        'Teresa Vidal <t.vidal@luzmar.example>',
        at,
        'Hola Iván,\n\nNos alegra ofrecerte el puesto de Técnico de mantenimiento en Luzmar. Te adjunto la carta oferta; dime si tienes dudas.\n\nUn abrazo,\nTeresa',
      ],
    ],
    says: { greet: 'Teresa', role: 'Técnico de mantenimiento', company: 'Luzmar', stage: 'offer', language: 'es' },
  }),
  labelled({
    id: 'plain-pt-recrutadora',
    channel: 'linkedin',
    to: ['Larissa Campos'],
    messages: [
      [
        'Larissa Campos',
        '',
        'Oi Tiago, tudo bem? Sou recrutadora na Vale Verde e estamos com uma vaga de desenvolvedor mobile. Posso te ligar amanhã às 15h?',
      ],
    ],
    says: {
      greet: 'Larissa',
      role: 'desenvolvedor mobile',
      company: 'Vale Verde',
      sourced: true,
      stage: ['invited', null],
      language: 'pt',
    },
  }),
  labelled({
    id: 'plain-it-conferma',
    subject: 'Conferma colloquio',
    to: ['Sara Monti <sara.monti@velaria.example>'],
    messages: [
      [
        'Sara Monti <sara.monti@velaria.example>',
        at,
        'Ciao Luca,\n\nti confermo il colloquio di venerdì 10 aprile alle 9:30 con il nostro responsabile vendite.\n\nA presto,\nSara\nVelaria S.r.l.',
      ],
    ],
    says: {
      greet: 'Sara',
      company: ['Velaria S.r.l.', 'Velaria'],
      when: '2026-04-10T09:30:00+02:00',
      stage: 'scheduled',
      language: 'it',
    },
  }),
  labelled({
    id: 'plain-nl-opdracht',
    subject: 'Opdracht marketeer',
    to: ['Daan Mulder <daan@zeewind.example>'],
    messages: [
      [
        'Daan Mulder <daan@zeewind.example>',
        at,
        'Hoi Lotte,\n\nleuk je gesproken te hebben! In de bijlage vind je de opdracht voor de functie van marketeer. Lukt het voor maandag?\n\nGroetjes,\nDaan Mulder\nZeewind',
      ],
    ],
    says: { greet: 'Daan', role: 'marketeer', company: 'Zeewind', stage: 'assignment', language: 'nl' },
  }),
  labelled({
    id: 'plain-ja-naitei',
    subject: '内定のご連絡',
    to: ['人事部 松本 <matsumoto@hoshizora.example>'],
    messages: [
      [
        '人事部 松本 <matsumoto@hoshizora.example>',
        '2026-04-07T09:00:00+09:00',
        '佐々木 翔 様\n\n株式会社ほしぞら 人事部の松本でございます。先日は最終面接にお越しいただきありがとうございました。営業職として内定とさせていただきたくご連絡いたしました。',
      ],
    ],
    says: { greet: '松本', role: ['営業職', '営業'], company: '株式会社ほしぞら', stage: 'offer', language: 'ja' },
  }),
];
