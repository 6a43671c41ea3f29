/** A third batch, written to be read once before anything was changed for it. May 2026. */
import { labelled } from './labelled.ts';

const at = '2026-05-05T09:00:00+02:00';
const nothing = (
  id: string,
  subject: string | undefined,
  from: string,
  text: string,
  language = 'en',
  me?: { address: string },
) =>
  labelled({
    id,
    ...(me ? { me } : {}),
    ...(subject === undefined ? { channel: 'linkedin' as const } : { subject }),
    to: [from],
    messages: [[from, at, text]],
    says: { hiring: false, language },
  });

export const third = [
  nothing(
    'no3-my-cv',
    'Could you have a look?',
    'Nils <nils.ekdahl@gmail.com>',
    'Hi Bea,\n\nI finally rewrote my CV for the museum job. Would you read it and tell me honestly what you think? The deadline is Friday.\n\nThank you!\nNils',
  ),
  nothing(
    'no3-applicant-writes-me',
    'Application: kitchen help',
    'Yusuf Demir <yusuf.demir@hotmail.com>',
    'Dear Ms Lorne,\n\nI saw the notice in your window and would like to apply for the position of kitchen help. I have three years of experience. My CV is attached. I am available from June.\n\nKind regards,\nYusuf Demir',
  ),
  nothing(
    'no3-visa-interview',
    'Appointment at the consulate',
    'Consular Section <appointments@consulate.example>',
    'Your visa interview is confirmed for Monday, May 11 at 8:15 AM. Bring your passport, the fee receipt and one photo. Arrive fifteen minutes early.',
  ),
  nothing(
    'no3-admission-interview',
    'Interview for the MA in Design',
    'Admissions <admissions@eastbank.example>',
    'Dear applicant,\n\nwe are pleased to invite you to an interview for the MA in Design on May 19. Please bring your portfolio. Tuition and scholarships are explained on our pages.\n\nAdmissions team',
  ),
  nothing(
    'no3-ticket',
    '[TRACK-881] Role permissions missing for new users',
    'Tracker <tracker@northfold.example>',
    'Jo commented: the admin role has no access to the schedule view. Assigned to you. Priority: high. View issue | Notification settings',
  ),
  nothing(
    'no3-one-on-one',
    'Our 1:1 on Wednesday',
    'Marisol Vega <marisol.vega@northfold.example>',
    'Hi Jay,\n\ncan we move our 1:1 to 3pm? I would like to talk about your goals and your next role in the team.\n\nMarisol',
    'en',
    { address: 'jay.holm@northfold.example' },
  ),
  nothing(
    'no3-freelance-invoice',
    'Invoice 2026-17',
    'Orla Finch <orla@finchillustration.example>',
    'Hi Dan,\n\nattached is my invoice for the three illustrations. It was a pleasure to work with your team. Let me know about the next project!\n\nOrla',
  ),
  nothing(
    'no3-choir',
    'Rehearsal moved',
    'Pia <pia@stadtchor.example>',
    'Hello singers,\n\nthe rehearsal is moved to Thursday, 7 pm. We are still looking for two tenors and an accompanist. Ask your friends!\n\nPia',
  ),
  nothing(
    'no3-user-interview-internal',
    'Customer interviews next week',
    'Tomo Ito <tomo@northfold.example>',
    'Hey,\n\nI have booked six customer interviews for next week. Could you take notes in two of them? Tuesday 10:00 and Thursday 14:00. Script is in the folder.\n\nTomo',
  ),
  nothing(
    'no3-li-thanks-mentor',
    undefined,
    'Caleb Ruiz',
    'Hi Ms Ames, I just wanted to say thank you for your advice last month. I accepted an offer from Tidewater and start in June! I owe you a coffee.',
  ),
  nothing(
    'no3-li-premium',
    undefined,
    'LinkedIn',
    'Stand out to recruiters: try Premium free for one month and see who viewed your profile. Cancel anytime.',
  ),
  nothing(
    'no3-de-vermieter',
    'Besichtigung Freitag',
    'Hausverwaltung Greif <info@hv-greif.example>',
    'Guten Tag Herr Lang,\n\ndanke für Ihr Interesse an der Wohnung. Der Besichtigungstermin ist am Freitag um 17 Uhr. Bitte bringen Sie die Selbstauskunft mit.\n\nFreundliche Grüße\nM. Greif',
    'de',
  ),
  nothing(
    'no3-fr-cinema',
    'Ciné mardi ?',
    'Paul <paul.renard@laposte.net>',
    'Salut Max,\n\nle nouveau film passe mardi à 20h. Ça te dit ? Julie vient aussi, elle vient de changer de boulot et a plein de choses à raconter.\n\nPaul',
    'fr',
  ),
  nothing(
    'no3-es-vecinos',
    'Reunión de vecinos',
    'Administración <admin@fincaslaurel.example>',
    'Estimados vecinos:\n\nLa reunión será el martes 12 de mayo a las 19:00 en el portal. Se votará la contratación de un nuevo portero.',
    'es',
  ),
  nothing(
    'no3-it-amica',
    'Che ansia',
    'Martina <martina.riva@libero.it>',
    'Ciao Giò,\n\ndomani ho il colloquio con la banca e non dormo. Mi presti la tua giacca blu? Ti chiamo dopo.\n\nMarti',
    'it',
  ),
  nothing(
    'no3-nl-nieuwsbrief',
    'Nieuwsbrief mei: zo schrijf je een goede sollicitatiebrief',
    'Baan & Zo <info@baanenzo.example>',
    'In deze editie: vijf tips voor je cv, veelgestelde vragen in een sollicitatiegesprek en de leukste vacatures van de maand. Wil je geen mails meer? Meld je hier af.',
    'nl',
  ),
  nothing(
    'no3-ja-yoyaku',
    'ご予約の確認',
    'みどり歯科 <yoyaku@midori-dental.example>',
    '5月12日(火) 10:30のご予約を承りました。ご都合が悪い場合はお電話ください。',
    'ja',
  ),
  labelled({
    id: 'third-availability',
    subject: 'Next step',
    to: ['Joan Pryce <joan.pryce@cinderhill.example>'],
    messages: [
      [
        'Joan Pryce <joan.pryce@cinderhill.example>',
        at,
        'Hi Asa,\n\nthe hiring manager liked your background. Are you around on Monday for a 30-minute call?\n\nJoan Pryce\nTalent Partner\nCinder Hill',
      ],
    ],
    says: { greet: 'Joan', company: ['Cinder Hill', 'Cinderhill'], stage: 'invited', language: 'en' },
  }),
  labelled({
    id: 'third-offer-call',
    subject: 'Good news!',
    to: ['Rex Holloway <rex@saltmarsh.example>'],
    messages: [
      [
        'Rex Holloway <rex@saltmarsh.example>',
        at,
        'Hey Mina,\n\nthe team loved you. We would like to make you an offer as our first data engineer. Shall I call you tonight?\n\nRex',
      ],
    ],
    says: {
      greet: 'Rex',
      role: ['data engineer', 'first data engineer'],
      company: 'Saltmarsh',
      stage: 'offer',
      language: 'en',
    },
  }),
  labelled({
    id: 'third-temp-agency',
    subject: 'Forklift driver - nights - start Monday',
    to: ['Workwell Agency <jobs@workwell.example>'],
    messages: [
      [
        'Workwell Agency <jobs@workwell.example>',
        at,
        'Hi Gary, we have a forklift driver job in Doncaster, £14.20 an hour, 10pm-6am, start Monday. Interested? Call Lynn on the number below.\n\nLynn',
      ],
    ],
    says: {
      greet: 'Lynn',
      role: ['Forklift driver'],
      company: ['Workwell', 'Workwell Agency'],
      sourced: true,
      stage: ['invited', null],
      language: 'en',
    },
  }),
  labelled({
    id: 'third-teacher',
    subject: 'Teacher of Mathematics – shortlisting',
    to: ['Mrs J Pemberton <j.pemberton@ashgrove.example>'],
    messages: [
      [
        'Mrs J Pemberton <j.pemberton@ashgrove.example>',
        at,
        'Dear Mr Hollis,\n\nYou have been shortlisted for the post of Teacher of Mathematics. Interviews will be held on Thursday 14 May. Please confirm that you can attend.\n\nYours sincerely\nJ Pemberton\nPA to the Headteacher, Ashgrove School',
      ],
    ],
    says: {
      greet: ['Mrs. Pemberton', 'J Pemberton'],
      role: 'Teacher of Mathematics',
      company: 'Ashgrove School',
      stage: 'invited',
      language: 'en',
    },
  }),
  labelled({
    id: 'third-li-founder',
    channel: 'linkedin',
    to: ['Svetlana Orlova'],
    messages: [
      [
        'Svetlana Orlova',
        '',
        'Hey Tom, we met at PyCon. I’m building a small team at Rookery and want you as our lead backend engineer. Can I tell you more?',
      ],
    ],
    says: { greet: 'Svetlana', role: 'lead backend engineer', company: 'Rookery', sourced: true, language: 'en' },
  }),
  labelled({
    id: 'third-de-agentur',
    subject: 'Spannende Position in Ihrer Region',
    to: ['Jens Kolbe <j.kolbe@personalpunkt.example>'],
    messages: [
      [
        'Jens Kolbe <j.kolbe@personalpunkt.example>',
        at,
        'Guten Tag Herr Matthes,\n\nfür unseren Kunden, einen Maschinenbauer, suchen wir einen Konstrukteur. Wären Sie grundsätzlich wechselwillig?\n\nFreundliche Grüße\nJens Kolbe',
      ],
    ],
    says: { greet: 'Jens Kolbe', role: 'Konstrukteur', company: ['Personalpunkt'], sourced: true, language: 'de' },
  }),
  labelled({
    id: 'third-fr-relance',
    subject: 'Re: Entretien de vendredi',
    to: ['Camille Roux <camille.roux@hexalune.example>'],
    messages: [
      [
        'me',
        '2026-05-04T09:00:00+02:00',
        'Bonjour Camille,\n\nJe vous confirme ma présence vendredi.\n\nBien à vous,\nLou Marchal',
      ],
      [
        'Camille Roux <camille.roux@hexalune.example>',
        at,
        'Bonjour Lou,\n\nParfait, à vendredi 8 mai à 11h dans nos locaux, pour le poste de graphiste.\n\nCamille Roux\nHexalune',
      ],
    ],
    says: {
      greet: 'Camille',
      role: 'graphiste',
      company: 'Hexalune',
      when: '2026-05-08T11:00:00+02:00',
      stage: 'scheduled',
      language: 'fr',
    },
  }),
  labelled({
    id: 'third-es-rechazo-no',
    subject: 'Prueba técnica',
    to: ['Raquel Soto <raquel@andenazul.example>'],
    messages: [
      [
        'Raquel Soto <raquel@andenazul.example>',
        at,
        'Hola Gema:\n\nTe envío la prueba técnica para el puesto de desarrolladora. Tienes hasta el lunes.\n\n¡Suerte!\nRaquel',
      ],
    ],
    says: {
      greet: 'Raquel',
      role: 'desarrolladora',
      company: ['Anden Azul', 'Andenazul'],
      stage: 'assignment',
      language: 'es',
    },
  }),
  labelled({
    id: 'third-it-agenzia',
    channel: 'linkedin',
    to: ['Davide Conti'],
    messages: [
      [
        'Davide Conti',
        '',
        'Buongiorno Anna, sono un recruiter di Umana Nord. Sto cercando una impiegata amministrativa per un’azienda di Treviso. Può interessarle?',
      ],
    ],
    says: {
      greet: ['Davide', 'Davide Conti'],
      role: 'impiegata amministrativa',
      company: 'Umana Nord',
      sourced: true,
      language: 'it',
    },
  }),
  labelled({
    id: 'third-nl-tweede',
    subject: 'Tweede gesprek',
    to: ['Marieke Bos <marieke.bos@duinrand.example>'],
    messages: [
      [
        'Marieke Bos <marieke.bos@duinrand.example>',
        at,
        'Beste Jeroen,\n\nWe willen je graag uitnodigen voor een tweede gesprek over de functie van teamleider zorg. Past donderdag 14 mei om 15.00 uur?\n\nHartelijke groet,\nMarieke Bos\nDuinrand',
      ],
    ],
    says: { greet: 'Marieke', role: 'teamleider zorg', company: 'Duinrand', stage: 'invited', language: 'nl' },
  }),
  labelled({
    id: 'third-pt-entrevista',
    subject: 'Entrevista confirmada',
    to: ['Helena Matos <helena.matos@rioalto.example>'],
    messages: [
      [
        'Helena Matos <helena.matos@rioalto.example>',
        '2026-05-05T09:00:00+01:00',
        'Bom dia Nuno,\n\nA sua entrevista para a função de Gestor de Armazém está confirmada para quarta-feira, 13 de maio, às 10h00.\n\nCumprimentos,\nHelena Matos\nRio Alto, Lda.',
      ],
    ],
    says: {
      greet: ['Helena', 'Helena Matos'],
      role: 'Gestor de Armazém',
      company: ['Rio Alto', 'Rio Alto, Lda.', 'Rio Alto Lda'],
      when: '2026-05-13T10:00:00+01:00',
      stage: 'scheduled',
      language: 'pt',
    },
  }),
  labelled({
    id: 'third-ja-agent',
    subject: '求人のご紹介',
    to: ['木下 亮 <kinoshita@tsubasa-agent.example>'],
    messages: [
      [
        '木下 亮 <kinoshita@tsubasa-agent.example>',
        '2026-05-05T09:00:00+09:00',
        '渡辺様\n\nツバサエージェントの木下です。プロジェクトマネージャーの求人をご紹介させてください。一度お話しできますでしょうか。',
      ],
    ],
    says: { greet: '木下', role: 'プロジェクトマネージャー', sourced: true, stage: ['invited', null], language: 'ja' },
  }),
];
