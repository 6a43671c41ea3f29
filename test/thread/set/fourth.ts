/** A fourth batch, of the kinds of mail everybody gets, written to be read once before anything was changed for it. */
import { labelled } from './labelled.ts';

const at = '2026-06-09T09:00:00+02:00';
const nothing = (id: string, subject: string | undefined, from: string, text: string, language = 'en') =>
  labelled({
    id,
    ...(subject === undefined ? { channel: 'linkedin' as const } : { subject }),
    to: [from],
    messages: [[from, at, text]],
    says: { hiring: false, language },
  });

export const fourth = [
  nothing(
    'no4-alert',
    'New jobs: Marketing Manager, Bristol',
    'Hirewire <jobs@hirewire.example>',
    'Marketing Manager – Alder & Sons – Bristol – £45,000\nBrand Manager – Quill – Remote\nContent Lead – Foxglove – Bath\n\nApply now or change your alert.',
  ),
  nothing(
    'no4-newsletter',
    'Issue 112: The future of remote work',
    'The Desk <hello@thedesk.example>',
    'Good morning! In this issue: why four-day weeks work, how teams hire across time zones, and three tools we love. Forward it to a friend, or unsubscribe.',
  ),
  nothing(
    'no4-shop',
    'Thank you for your order',
    'Lantern Books <orders@lanternbooks.example>',
    'Hello Priya, thank you for your order 20418. We will let you know when it is on its way.',
  ),
  nothing(
    'no4-hotel',
    'Your booking is confirmed',
    'Hotel Seeblick <reservierung@seeblick.example>',
    'Sehr geehrte Frau Ahrens,\n\nvielen Dank für Ihre Buchung. Wir bestätigen Ihnen ein Doppelzimmer vom 12. bis 14. Juni und freuen uns auf Ihren Besuch.\n\nMit freundlichen Grüßen\nIhr Hotelteam',
    'de',
  ),
  nothing(
    'no4-mum',
    'Papa’s 70th',
    'Mama <ingrid.holm@gmail.com>',
    'Hi sweetheart,\n\nwe celebrate on the 20th from 3pm. Can you bring the cake? How are things at work?\n\nLove, Mum',
  ),
  nothing(
    'no4-project',
    'Sprint planning tomorrow',
    'Ali Rahimi <ali@fathom.example>',
    'Hi both,\n\nplanning is tomorrow at 10. Please update your tickets before. We need to talk about the release and who is on call next week.\n\nAli',
  ),
  nothing(
    'no4-fr-banque',
    'Votre relevé est disponible',
    'Banque du Littoral <ne-pas-repondre@banquelittoral.example>',
    'Bonjour,\n\nVotre relevé de compte du mois de mai est disponible dans votre espace client.\n\nCordialement,\nVotre conseiller',
    'fr',
  ),
  nothing(
    'no4-es-amigo',
    'Fútbol',
    'Rubén <ruben.ortega@gmail.com>',
    '¡Qué pasa! Jugamos el jueves a las ocho y nos falta uno. ¿Te apuntas? Luego tomamos algo.',
    'es',
  ),
  nothing(
    'no4-li-birthday',
    undefined,
    'Sofie Lund',
    'Happy birthday, Marc! Hope you have a great day with the family.',
  ),
  nothing(
    'no4-li-pitch',
    undefined,
    'Trent Wilder',
    'Hi Marc, we help agencies double their leads in 90 days without ads. Worth a 10-minute call this week? I have Tuesday or Thursday open.',
  ),
  nothing(
    'no4-it-palestra',
    'Abbonamento in scadenza',
    'Palestra Forma <info@palestraforma.example>',
    'Ciao Elisa, il tuo abbonamento scade il 30 giugno. Rinnova ora e ricevi un mese in regalo. Per non ricevere più queste email clicca qui.',
    'it',
  ),
  nothing(
    'no4-ja-tsuhan',
    'ご注文の確認',
    'あおぞら書店 <order@aozora-books.example>',
    'この度はご注文いただきありがとうございます。商品の発送が完了しましたらご連絡いたします。',
    'ja',
  ),
  labelled({
    id: 'fourth-ats',
    subject: 'Thanks for applying to Foxglove',
    to: ['Foxglove Hiring Team <no-reply@ashbyhq.com>'],
    messages: [
      [
        'Foxglove Hiring Team <no-reply@ashbyhq.com>',
        at,
        'Hi Priya,\n\nThanks for applying to Foxglove for the Content Lead role. We will review your application and be in touch if there is a match.\n\nFoxglove Hiring Team',
      ],
    ],
    says: { role: 'Content Lead', company: 'Foxglove', sourced: false, stage: 'applied', language: 'en' },
  }),
  labelled({
    id: 'fourth-invite',
    subject: 'Interview with Alder & Sons',
    to: ['Beth Carmody <beth.carmody@aldersons.example>'],
    messages: [
      [
        'Beth Carmody <beth.carmody@aldersons.example>',
        at,
        'Hi Priya,\n\nWe enjoyed reading your application for Marketing Manager and would love to meet you. How does Thursday 11 June at 11am sound? The interview will take about an hour.\n\nKind regards,\nBeth Carmody\nHR Manager, Alder & Sons',
      ],
    ],
    says: {
      greet: 'Beth',
      role: 'Marketing Manager',
      company: ['Alder & Sons'],
      sourced: false,
      stage: 'invited',
      language: 'en',
    },
  }),
  labelled({
    id: 'fourth-confirmed',
    subject: 'RE: Interview with Alder & Sons',
    to: ['Beth Carmody <beth.carmody@aldersons.example>'],
    messages: [
      ['me', '2026-06-09T11:00:00+02:00', 'Hi Beth,\n\nThursday at 11 works well for me.\n\nBest,\nPriya'],
      [
        'Beth Carmody <beth.carmody@aldersons.example>',
        '2026-06-09T12:00:00+02:00',
        'Great, you are booked in for Thursday 11 June at 11am for the Marketing Manager interview. Please ask for me at reception.\n\nBeth',
      ],
    ],
    says: {
      greet: 'Beth',
      role: 'Marketing Manager',
      company: ['Alder & Sons', 'Aldersons'],
      when: '2026-06-11T11:00:00+02:00',
      stage: 'scheduled',
      language: 'en',
    },
  }),
  labelled({
    id: 'fourth-li-recruiter',
    channel: 'linkedin',
    to: ['Callum Drew'],
    messages: [
      [
        'Callum Drew',
        '',
        'Hi Priya, hope you’re well! I’m working with a fintech in London who are looking for a Senior Product Manager, £95k. Would you be open to hearing more?\n\nCallum',
      ],
    ],
    says: { greet: 'Callum', role: 'Senior Product Manager', sourced: true, stage: ['invited', null], language: 'en' },
  }),
  labelled({
    id: 'fourth-offer',
    subject: 'Your offer from Quill',
    to: ['Noor Haddad <noor@quill.example>'],
    messages: [
      [
        'Noor Haddad <noor@quill.example>',
        at,
        'Dear Priya,\n\nWe are delighted to offer you the role of Brand Manager at Quill. Your contract is attached; please sign it by 19 June.\n\nWarm regards,\nNoor Haddad\nHead of People',
      ],
    ],
    says: { greet: 'Noor', role: 'Brand Manager', company: 'Quill', stage: 'offer', language: 'en' },
  }),
  labelled({
    id: 'fourth-de-einladung',
    subject: 'Einladung zum Vorstellungsgespräch – Sachbearbeiterin Einkauf',
    to: ['Miriam Vogt <m.vogt@seifert-metall.example>'],
    messages: [
      [
        'Miriam Vogt <m.vogt@seifert-metall.example>',
        at,
        'Sehr geehrte Frau Ahrens,\n\nIhre Bewerbung hat uns sehr gut gefallen. Wir laden Sie zu einem persönlichen Gespräch am 18.06.2026 um 13:00 Uhr ein.\n\nMit freundlichen Grüßen\nMiriam Vogt\nSeifert Metall GmbH',
      ],
    ],
    says: {
      greet: 'Miriam Vogt',
      role: ['Sachbearbeiterin Einkauf'],
      company: ['Seifert Metall GmbH', 'Seifert Metall'],
      when: '2026-06-18T13:00:00+02:00',
      sourced: false,
      stage: 'scheduled',
      language: 'de',
    },
  }),
  labelled({
    id: 'fourth-fr-rh',
    subject: 'Suite à votre candidature',
    to: ['Julien Mercier <julien.mercier@atelier-nord.example>'],
    messages: [
      [
        'Julien Mercier <julien.mercier@atelier-nord.example>',
        at,
        'Bonjour Camille,\n\nNous vous remercions de votre candidature au poste de Responsable communication. Nous souhaiterions échanger avec vous par téléphone. Quelles sont vos disponibilités cette semaine ?\n\nBien à vous,\nJulien Mercier\nAtelier Nord',
      ],
    ],
    says: {
      greet: ['Julien', 'Julien Mercier'],
      role: 'Responsable communication',
      company: 'Atelier Nord',
      sourced: false,
      stage: 'invited',
      language: 'fr',
    },
  }),
  labelled({
    id: 'fourth-es-li',
    channel: 'linkedin',
    to: ['Paula Ferrer'],
    messages: [
      [
        'Paula Ferrer',
        '',
        'Hola Javier, soy recruiter en Nubia. Buscamos un ingeniero de datos con tu perfil para nuestro equipo en Valencia. ¿Te gustaría saber más?',
      ],
    ],
    says: {
      greet: 'Paula',
      role: 'ingeniero de datos',
      company: 'Nubia',
      sourced: true,
      stage: [null, 'invited'],
      language: 'es',
    },
  }),
  labelled({
    id: 'fourth-pt-mail',
    subject: 'Processo seletivo – Analista de Marketing',
    to: ['RH Lumina <rh@lumina.example>'],
    messages: [
      [
        'RH Lumina <rh@lumina.example>',
        '2026-06-09T09:00:00-03:00',
        'Olá Bruna,\n\nRecebemos sua candidatura para a vaga de Analista de Marketing na Lumina. Em breve entraremos em contato.\n\nAtenciosamente,\nEquipe de Recrutamento',
      ],
    ],
    says: { role: 'Analista de Marketing', company: 'Lumina', sourced: false, stage: 'applied', language: 'pt' },
  }),
  labelled({
    id: 'fourth-it-mail',
    subject: 'Colloquio conoscitivo',
    to: ['Valeria Sala <v.sala@tecnolago.example>'],
    messages: [
      [
        'Valeria Sala <v.sala@tecnolago.example>',
        at,
        'Gentile Elisa Marchi,\n\nabbiamo apprezzato il Suo profilo e desideriamo invitarLa a un colloquio per la posizione di Addetta Contabilità. È disponibile lunedì 15 giugno alle 10?\n\nCordiali saluti,\nValeria Sala\nTecnolago S.p.A.',
      ],
    ],
    says: {
      greet: ['Valeria Sala'],
      role: 'Addetta Contabilità',
      company: ['Tecnolago S.p.A.', 'Tecnolago'],
      stage: 'invited',
      language: 'it',
    },
  }),
  labelled({
    id: 'fourth-nl-mail',
    subject: 'Uitnodiging sollicitatiegesprek',
    to: ['Sander Vos <sander.vos@polderbouw.example>'],
    messages: [
      [
        'Sander Vos <sander.vos@polderbouw.example>',
        at,
        'Beste Iris,\n\nLeuk dat je hebt gesolliciteerd als werkvoorbereider bij Polderbouw! We nodigen je uit voor een gesprek op dinsdag 16 juni om 14.00 uur op ons kantoor.\n\nMet vriendelijke groet,\nSander Vos',
      ],
    ],
    says: {
      greet: 'Sander',
      role: 'werkvoorbereider',
      company: 'Polderbouw',
      when: '2026-06-16T14:00:00+02:00',
      sourced: false,
      stage: 'scheduled',
      language: 'nl',
    },
  }),
  labelled({
    id: 'fourth-ja-mail',
    subject: '一次面接のご案内',
    to: ['株式会社ゆきの 採用担当 <saiyo@yukino.example>'],
    messages: [
      [
        '株式会社ゆきの 採用担当 <saiyo@yukino.example>',
        '2026-06-09T09:00:00+09:00',
        '林 様\n\nこの度は株式会社ゆきののWebデザイナー職にご応募いただきありがとうございます。書類選考の結果、一次面接にお進みいただきたくご案内いたします。\n\n日時：6月16日(火) 13:00～14:00\n場所：本社\n\n株式会社ゆきの 採用担当 森',
      ],
    ],
    says: {
      greet: '森',
      role: ['Webデザイナー職', 'Webデザイナー'],
      company: '株式会社ゆきの',
      when: '2026-06-16T13:00:00+09:00',
      sourced: false,
      stage: 'scheduled',
      language: 'ja',
    },
  }),
];
