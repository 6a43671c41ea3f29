/** More mail and messages that offer the reader no job, written after the rules were made. April 2026. */
import { labelled } from './labelled.ts';

const mail = (id: string, subject: string, from: string, text: string, language = 'en') =>
  labelled({
    id,
    subject,
    to: [from],
    messages: [[from, '2026-04-07T09:00:00Z', text]],
    says: { hiring: false, language },
  });
const note = (id: string, from: string, text: string, language = 'en') =>
  labelled({
    id,
    channel: 'linkedin',
    to: [from],
    messages: [[from, '2026-04-07T09:00:00Z', text]],
    says: { hiring: false, language },
  });

export const notHiringAgain = [
  mail(
    'no2-school',
    'Parent-teacher meeting',
    'Brookside Primary <office@brooksideprimary.example>',
    'Dear parents,\n\nyour slot with Mrs Abbott is confirmed for Wednesday, April 15 at 4:40 pm. Please come to room 12.\n\nThe school office',
  ),
  mail(
    'no2-insurance',
    'Your claim: next steps',
    'Marta Klein <m.klein@sturmfest.example>',
    'Dear Mr Doyle,\n\nthank you for sending the photos. Our assessor is available on Thursday. Please let us know whether 10 am suits you. After the assessment you will hear from us within two weeks.\n\nKind regards,\nMarta Klein\nClaims team',
  ),
  mail(
    'no2-alumni',
    'Mentor a graduate this year?',
    'Alumni Office <alumni@westmoor.example>',
    'Dear alumni,\n\nour final-year students are applying for their first jobs and need your experience. As a mentor you would look over a CV, practise an interview, and share how your career went. Would you be interested?\n\nThe alumni office',
  ),
  mail(
    'no2-hr-internal',
    'Reminder: annual reviews',
    'People Team <people@halvorsen.example>',
    'Hi all,\n\nplease complete your self-assessment by Friday. Managers will schedule a conversation with each member of their team in May. Questions? Ask your HR business partner.\n\nPeople Team',
  ),
  mail(
    'no2-reference-request',
    'Reference for Amir Haddad',
    'Claire Nolan <claire.nolan@whitegate.example>',
    'Dear Mr Osborne,\n\nAmir Haddad has applied for the post of caretaker at our school and has named you as a referee. I would be grateful if you could answer the attached questions about his time with you.\n\nYours sincerely,\nClaire Nolan',
  ),
  mail(
    'no2-board-game',
    'Saturday',
    'Finn <finn.oakes@icloud.com>',
    'Are you in for Saturday? We are five so far, Mel brings the new game. Starts at 6. Bring crisps!',
  ),
  mail(
    'no2-agency-sells',
    'Three senior Java developers, available now',
    'Ralph Hume <ralph@humecontract.example>',
    'Hi Dilip,\n\nI represent three senior Java developers who are available immediately. Their CVs are attached. If you have a project coming up, I can arrange interviews with them this week. Our rates are fair.\n\nRegards,\nRalph',
  ),
  mail(
    'no2-gym',
    'We miss you!',
    'Pulse Gym <team@pulsegym.example>',
    'Hi Sam, come back in April and get two months for free. Our trainers are looking forward to seeing you. Book your first session now. Unsubscribe at any time.',
  ),
  mail(
    'no2-parcel',
    'Your appointment for delivery',
    'Rapidpost <no-reply@rapidpost.example>',
    'Your delivery is scheduled for Tuesday, April 14 between 9:00 and 12:00. If you are not available, choose another day here.',
  ),
  mail(
    'no2-volunteer-rota',
    'Food bank rota',
    'Hedda <hedda@foodbank.example>',
    'Dear volunteers,\n\nwe need two people for the Thursday shift and one driver for Saturday. Please tell me when you are available.\n\nThanks, Hedda',
  ),
  note(
    'no2-linkedin-webinar',
    'Leo Brandt',
    'Hi Jana, on May 5 I host a free session on how hiring managers read profiles. Seats are limited. Shall I send you the link?',
  ),
  note(
    'no2-linkedin-old-colleague',
    'Tilda Kron',
    'Hey! Saw your post about the move to Oslo. How are you and the kids? We should talk some time, so much has happened since the Lindholm days.',
  ),
  note(
    'no2-linkedin-vendor',
    'Rico Salas',
    'Hello Ms Weir, our agency builds teams in Latin America for firms like yours: vetted engineers at half the price. Could we schedule a call about your roadmap?',
  ),
  mail(
    'no2-de-handwerker',
    'Angebot Bad',
    'Sanitär Lohse <info@sanitaer-lohse.example>',
    'Sehr geehrte Frau Timm,\n\nanbei unser Angebot für Ihr Bad. Gern erläutern wir es Ihnen in einem Gespräch vor Ort. Passt Ihnen Dienstag um 16 Uhr?\n\nMit freundlichen Grüßen\nUwe Lohse',
    'de',
  ),
  mail(
    'no2-de-kollege',
    'Bewerberin am Freitag',
    'Katja Ruhl <katja.ruhl@tannhof.example>',
    'Hallo Stefan,\n\nam Freitag um 11 Uhr kommt die Bewerberin für die Stelle in der Buchhaltung. Kannst du beim Gespräch dabei sein? Ihren Lebenslauf habe ich dir hingelegt.\n\nGruß\nKatja',
    'de',
  ),
  mail(
    'no2-fr-amie',
    'Ce week-end',
    'Inès Caron <ines.caron@orange.fr>',
    'Coucou,\n\nj’ai décroché le poste ! On fête ça samedi soir chez moi ? Dis-moi si tu peux venir.\n\nBises,\nInès',
    'fr',
  ),
  mail(
    'no2-es-banco',
    'Su solicitud de hipoteca',
    'Caja del Puerto <clientes@cajadelpuerto.example>',
    'Estimada señora Gil:\n\nHemos recibido su solicitud. Nuestro equipo revisará su perfil y le responderá en cinco días. Puede adjuntar sus últimas nóminas en el área de clientes.',
    'es',
  ),
  mail(
    'no2-pt-alerta',
    'Novas oportunidades perto de si',
    'Empregos Já <alertas@empregosja.example>',
    'Olá,\n\nencontrámos 6 vagas que combinam com o seu perfil: Rececionista – Porto, Técnico de Loja – Gaia, Assistente – Braga. Ver todas.\n\nPara deixar de receber estes alertas, clique aqui.',
    'pt',
  ),
  mail(
    'no2-it-scuola',
    'Colloqui con i genitori',
    'Segreteria <segreteria@scuolaverdi.example>',
    'Gentili genitori,\n\ni colloqui con gli insegnanti si terranno giovedì 16 aprile dalle 17 alle 19. È necessario prenotare.\n\nLa segreteria',
    'it',
  ),
  mail(
    'no2-nl-verjaardag',
    'Zaterdag',
    'Oma <oma.riet@ziggo.nl>',
    'Lieve Daan,\n\nkom je zaterdag ook op mijn verjaardag? Er is taart om drie uur.\n\nLiefs, oma',
    'nl',
  ),
  mail(
    'no2-ja-kaishoku',
    '来週の打ち合わせについて',
    '中島 修 <nakajima@shirayuki.example>',
    'お世話になっております。白雪商事の中島です。先日お送りしたお見積りの件で、来週水曜日の14時に打ち合わせをお願いできますでしょうか。',
    'ja',
  ),
];
