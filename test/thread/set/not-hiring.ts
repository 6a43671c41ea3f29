/** Mail that speaks of jobs, or of nothing of the kind, and offers the reader none. Written March 2026. */
import { labelled } from './labelled.ts';

const nothing = (id: string, subject: string, from: string, text: string, language = 'en') =>
  labelled({
    id,
    subject,
    to: [from],
    messages: [[from, '2026-03-02T09:00:00Z', text]],
    says: { hiring: false, language },
  });

export const notHiring = [
  nothing(
    'no-job-alert',
    '12 new jobs for you: Data Analyst in Leeds',
    'Jobfinder Alerts <alerts@jobfinder.example>',
    'New jobs matching your search\n\nData Analyst – Albion Rail – Leeds\nJunior Analyst – Parish & Co – York\n\nSee all jobs. Unsubscribe from this job alert.',
  ),
  nothing(
    'no-newsletter',
    'The weekly digest: how to interview better',
    'Work Weekly <news@workweekly.example>',
    'In this newsletter: five questions every candidate should ask. Register for our webinar. Unsubscribe.',
  ),
  nothing(
    'no-private',
    'Sunday lunch',
    'Mum <carol.hastings@gmail.com>',
    'Hi love, are you coming on Sunday at 1pm? Grandad would like to see you. Mum x',
  ),
  nothing(
    'no-dentist',
    'Appointment confirmation',
    'Willow Dental <reception@willowdental.example>',
    'Your appointment with Dr. Amy Stone is confirmed for Tuesday, March 10 at 9:30 AM. Please arrive ten minutes early.',
  ),
  nothing(
    'no-shop',
    'Your order has shipped',
    'Plumline <orders@plumline.example>',
    'Good news! Your order #88231 is on its way and will arrive by Friday.',
  ),
  nothing(
    'no-university',
    'Your application to the MSc programme',
    'Admissions Office <admissions@westmoor.example>',
    'We are pleased to offer you a place on the MSc in Statistics. Your scholarship application has been received by the admissions committee.',
  ),
  nothing(
    'no-german-invoice',
    'Ihre Rechnung März',
    'Stadtwerke <rechnung@stadtwerke.example>',
    'Guten Tag, anbei erhalten Sie die Rechnung für den Monat März. Mit freundlichen Grüßen, Ihr Kundenservice',
    'de',
  ),
  nothing(
    'no-spanish-alert',
    'Ofertas de empleo para ti',
    'Trabajos <alertas@trabajos.example>',
    'Estas son las nuevas ofertas de empleo para ti de esta semana. Darse de baja del boletín.',
    'es',
  ),
];
