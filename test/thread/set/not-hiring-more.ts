/** Mail full of the words of hiring that asks the reader to nothing of the kind. Written March 2026. */
import { labelled } from './labelled.ts';

const mail = (id: string, subject: string, from: string, text: string, language = 'en') =>
  labelled({
    id,
    subject,
    to: [from],
    messages: [[from, '2026-03-02T09:00:00Z', text]],
    says: { hiring: false, language },
  });
const note = (id: string, from: string, text: string, language = 'en') =>
  labelled({
    id,
    channel: 'linkedin',
    to: [from],
    messages: [[from, '2026-03-02T09:00:00Z', text]],
    says: { hiring: false, language },
  });

export const notHiringMore = [
  mail(
    'no-friend-got-job',
    'I got it!!',
    'Rosa Delgado <rosa.delgado@gmail.com>',
    'Hey you,\n\nthe interview went so well that they called me the same evening. I start as a product manager on the 16th! Dinner is on me. Friday?\n\nRosa',
  ),
  mail(
    'no-panel-duty',
    'Debrief: backend candidate, Thursday',
    'Henrik Falk <henrik.falk@northfold.example>',
    "Hi team,\n\nyou are on the panel for Thursday's candidate. Please read the CV beforehand and put your scorecard in by Friday noon. I'd like us to decide whether to make an offer.\n\nHenrik",
  ),
  mail(
    'no-research-study',
    'Share your opinion, get £40',
    'Panel & People <studies@panelandpeople.example>',
    'Hello,\n\nWe are looking for people who cycle to work to take part in a 45-minute research interview over video. Participants receive a £40 voucher. Take our short screener to see if you qualify.\n\nThe Panel & People team',
  ),
  mail(
    'no-journalist',
    'Quick interview for a piece on allotments?',
    'Miriam Osei <miriam.osei@thecourier.example>',
    'Dear Ben,\n\nI write for The Courier and would love to interview you for an article about community gardens. Would you have twenty minutes for a phone call this week?\n\nKind regards,\nMiriam Osei\nFeatures writer',
  ),
  mail(
    'no-flat',
    'Your application for 14 Quay Street',
    'Dana Whitlock <dana@quaylettings.example>',
    'Hi Tom,\n\nThank you for your application for the flat at 14 Quay Street. The landlord would like to move forward with you. Please send three months of payslips and a reference from your employer.\n\nBest,\nDana Whitlock\nQuay Lettings',
  ),
  mail(
    'no-be-my-reference',
    'Would you be a reference for me?',
    'Idris Hale <idris.hale@yahoo.com>',
    'Hi Lena,\n\nI have applied for a team lead position at the city library and they ask for two references. May I give them your name? They would phone you next week. No worries if not!\n\nIdris',
  ),
  mail(
    'no-cv-service',
    'Is your CV costing you interviews?',
    'Vitae Doctors <hello@vitaedoctors.example>',
    'Hi there,\n\n9 out of 10 CVs never reach a recruiter. Our career experts rewrite yours within 48 hours. Get 20% off this week and land the job you deserve.\n\nView in browser | Unsubscribe',
  ),
  mail(
    'no-career-fair',
    'You are invited: Spring Career Fair',
    'City Chamber <events@citychamber.example>',
    'Meet more than sixty employers under one roof on Saturday, March 21 from 10 am. Bring your CV, talk to hiring managers, attend free talks. Register for your free ticket.\n\nYou receive this e-mail because you attended a former event. Unsubscribe',
  ),
  mail(
    'no-loan',
    'Your application has been approved',
    'Harbour Bank <service@harbourbank.example>',
    'Dear customer,\n\nyour application for a personal loan has been approved. Please sign the offer letter in your online account within 14 days.\n\nHarbour Bank customer service',
  ),
  mail(
    'no-software-sale',
    'Cut your time to hire by 40%',
    'Piers Langdon <piers@stackhire.example>',
    'Hi Nora,\n\nI help HR leaders fill open positions faster. Our platform screens applicants, schedules interviews and writes offer letters for you. Would you be open to a 15-minute demo next Tuesday?\n\nBest,\nPiers Langdon\nAccount Executive, StackHire',
  ),
  mail(
    'no-theatre',
    'Auditions: the role of Nora',
    'Elm Street Players <players@elmstreet.example>',
    'Dear members,\n\nauditions for the spring play are on Tuesday at 7pm in the hall. We still have open roles, among them Nora and the doctor. No experience needed, come and join us!\n\nThe committee',
  ),
  mail(
    'no-colleague-coffee',
    'Coffee on Thursday?',
    'Priya Nair <priya.nair@outlook.com>',
    'Hi Jo,\n\nlong time no see! I have moved to a new team and would love to catch up and hear how your new role is going. Coffee on Thursday at 4?\n\nPriya',
  ),
  mail(
    'no-policy-update',
    'We have updated our terms',
    'Jobhafen <service@jobhafen.example>',
    'Hello,\n\nwe have updated the terms of use for candidates and recruiters. You do not need to do anything. The changes apply from April 1. Your profile and your CV stay as they are.\n\nYour Jobhafen team',
  ),
  mail(
    'no-profile-views',
    '5 recruiters viewed your profile',
    'Netzwerk Plus <updates@netzwerkplus.example>',
    'Your profile was viewed by 5 recruiters this week. Upgrade to Premium to see who they are. Recommended for you: Head of Sales at Birkenfeld, Sales Manager at Tannhof.\n\nManage your e-mail settings',
  ),
  note(
    'no-linkedin-network',
    'Gareth Pruitt',
    "Hi Sol, I see we are both members of the Data Guild. I'm always happy to connect with people in the field. No agenda, just growing my network. Have a great week!",
  ),
  note(
    'no-linkedin-freelancer',
    'Anika Rao',
    'Hi Marcus, I design websites for small law firms. I noticed that yours loads slowly and would love to show you a few ideas. Are you open to a quick call next week? My portfolio is attached.',
  ),
  note(
    'no-linkedin-congrats',
    'Ulla Brandt',
    'Congrats on the new role, Peter! Well deserved. How is the team at Sandvik Hof treating you?',
  ),
  note(
    'no-linkedin-asks-me',
    'Farid Mansour',
    'Hello Ms Kane, I am a student and saw that you are an engineer at Brightwater. I would be grateful for any advice on how to prepare for an interview there. Do you know whether they are hiring interns this summer?',
  ),
  mail(
    'no-de-alert',
    'Ihr Suchagent hat 8 neue Treffer',
    'Stellenmarkt Nord <suchagent@stellenmarkt-nord.example>',
    'Guten Tag,\n\nzu Ihrer Suche „Controller in Bremen“ gibt es 8 neue Stellen:\n\nController (m/w/d) – Hansekontor\nJunior Controller (m/w/d) – Weserwerk\n\nAlle Treffer ansehen. Suchagent bearbeiten oder abbestellen.',
    'de',
  ),
  mail(
    'no-de-friend',
    'Drück mir die Daumen',
    'Jule Petersen <jule.petersen@web.de>',
    'Hi Anna,\n\nmorgen um zehn habe ich mein Vorstellungsgespräch im Museum und bin schon ganz aufgeregt. Wollen wir danach einen Kaffee trinken? Ich erzähle dir alles.\n\nLiebe Grüße\nJule',
    'de',
  ),
  mail(
    'no-de-doctor',
    'Ihr Termin am 12. März',
    'Praxis Dr. Hellwig <praxis@hellwig.example>',
    'Sehr geehrte Frau Kern,\n\nhiermit bestätigen wir Ihren Termin am Donnerstag, 12. März um 9:15 Uhr. Bitte bringen Sie Ihre Karte mit.\n\nMit freundlichen Grüßen\nIhr Praxisteam',
    'de',
  ),
  mail(
    'no-fr-newsletter',
    'Nos conseils pour réussir vos entretiens',
    'Carrières & Co <lettre@carrieres-et-co.example>',
    'Bonjour,\n\nCette semaine : comment préparer un entretien, rédiger une lettre de motivation et négocier son salaire. Téléchargez notre guide gratuit.\n\nPour ne plus recevoir cette lettre, cliquez ici.',
    'fr',
  ),
  mail(
    'no-fr-mairie',
    'Votre demande de rendez-vous',
    'Mairie de Valmont <accueil@valmont.example>',
    'Madame, Monsieur,\n\nVotre rendez-vous pour le renouvellement de votre passeport est confirmé le mardi 10 mars à 11h. Merci de vous présenter avec votre dossier complet.\n\nCordialement,\nLe service population',
    'fr',
  ),
  mail(
    'no-es-curso',
    'Últimas plazas: curso de entrevistas',
    'Academia Impulso <hola@impulso.example>',
    'Hola,\n\nAprende a superar cualquier entrevista de trabajo con nuestro curso online. Quedan pocas plazas y un 30 % de descuento hasta el viernes. ¡Apúntate!\n\nSi no quieres recibir más correos, date de baja aquí.',
    'es',
  ),
  mail(
    'no-pt-amiga',
    'Saudades!',
    'Joana Vieira <joana.vieira@gmail.com>',
    'Oi Rita,\n\ntudo bem? Ontem fiz a entrevista naquela empresa e acho que correu bem. Depois te conto tudo. Vamos jantar no sábado?\n\nBeijos,\nJoana',
    'pt',
  ),
  mail(
    'no-it-offerte',
    '7 nuove offerte nella tua zona',
    'LavoroSubito <avvisi@lavorosubito.example>',
    'Ciao,\n\necco le nuove offerte che corrispondono alla tua ricerca: Contabile a Verona, Addetto vendite a Padova, Magazziniere a Vicenza. Vedi tutte le offerte.\n\nDisiscriviti da questo avviso.',
    'it',
  ),
  mail(
    'no-nl-collega',
    'Sollicitant donderdag',
    'Wouter Smit <wouter.smit@molenaar.example>',
    'Hoi Els,\n\ndonderdag om 10 uur komt de sollicitant voor de functie van planner. Kun jij bij het gesprek aanschuiven? Haar cv zit in de bijlage.\n\nGroet,\nWouter',
    'nl',
  ),
  mail(
    'no-ja-seminar',
    '【無料】転職セミナー開催のご案内',
    'キャリア広場 <news@career-hiroba.example>',
    '平素よりご利用いただきありがとうございます。3月21日に転職セミナーを開催いたします。面接対策や職務経歴書の書き方を専門家がお伝えします。お申し込みはこちら。\n\n配信停止はこちら',
    'ja',
  ),
  mail(
    'no-ja-friend',
    '久しぶり',
    '高橋 由美 <yumi.takahashi@gmail.com>',
    '久しぶり！元気？来週の土曜日、みんなでご飯に行かない？新しい仕事の話も聞きたいな。',
    'ja',
  ),
  labelled({
    id: 'no-landlord-thread',
    subject: 'Re: Boiler',
    to: ['Colin Marsh <colin.marsh@gmail.com>'],
    messages: [
      ['me', '2026-03-01T09:00:00Z', 'Hi Colin,\n\nthe boiler is out again. When could somebody come?\n\nTess'],
      [
        'Colin Marsh <colin.marsh@gmail.com>',
        '2026-03-02T09:00:00Z',
        'Hi Tess,\n\nthe engineer is available on Thursday at 2pm. Does that work for you? He will call before.\n\nColin',
      ],
    ],
    says: { hiring: false, language: 'en' },
  }),
  labelled({
    id: 'no-customer-thread',
    subject: 'Re: Proposal for the warehouse project',
    to: ['Ingrid Solberg <ingrid.solberg@fjordlager.example>'],
    messages: [
      [
        'Ingrid Solberg <ingrid.solberg@fjordlager.example>',
        '2026-03-02T09:00:00Z',
        'Hi Mats,\n\nthanks for the offer. The team likes it and we would like to schedule a call about the next steps. Are you available on Wednesday? Our project manager will join.\n\nBest regards\nIngrid Solberg\nHead of Operations, Fjordlager AS',
      ],
    ],
    says: { hiring: false, language: 'en' },
  }),
];
