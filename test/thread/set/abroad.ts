/** More threads in other languages, in harder manners. Written March 2026. */
import { labelled } from './labelled.ts';

export const abroad = [
  labelled({
    id: 'de-agentur',
    channel: 'linkedin',
    to: ['Dr. Friederike Sommerfeld'],
    messages: [
      [
        'Dr. Friederike Sommerfeld',
        '',
        'Guten Tag Herr Wenzel, für einen unserer Mandanten, ein Familienunternehmen der Verpackungsbranche, suchen wir einen Leiter Einkauf. Darf ich Ihnen die Ausschreibung zusenden?',
      ],
    ],
    says: {
      greet: ['Friederike Sommerfeld', 'Dr. Friederike Sommerfeld'],
      role: 'Leiter Einkauf',
      sourced: true,
      language: 'de',
    },
  }),
  labelled({
    id: 'de-verschoben',
    subject: 'Re: Gespräch am Dienstag',
    to: ['Ulrike Pauli <u.pauli@wiesengrund.example>'],
    messages: [
      [
        'Ulrike Pauli <u.pauli@wiesengrund.example>',
        '2026-03-02T09:00:00+01:00',
        'Hallo Emre,\n\nich bestätige dir gerne das Vorstellungsgespräch am Dienstag, 10. März um 9:00 Uhr für die Stelle als Pflegefachkraft.\n\nLiebe Grüße\nUlrike',
      ],
      [
        'Ulrike Pauli <u.pauli@wiesengrund.example>',
        '2026-03-05T09:00:00+01:00',
        'Hallo Emre,\n\nleider muss ich unser Gespräch verschieben. Hättest du am Mittwoch, 11. März um 10 Uhr Zeit?\n\nLiebe Grüße\nUlrike',
      ],
    ],
    says: { greet: 'Ulrike', role: 'Pflegefachkraft', company: 'Wiesengrund', stage: 'invited', language: 'de' },
  }),
  labelled({
    id: 'de-einladung-mit-frage',
    subject: 'Einladung zum Kennenlernen | Stadtbau Lindental',
    to: ['Personalabteilung <bewerbung@stadtbau-lindental.example>'],
    messages: [
      [
        'Personalabteilung <bewerbung@stadtbau-lindental.example>',
        '2026-03-02T09:00:00+01:00',
        'Sehr geehrte Frau Yıldırım,\n\nIhre Bewerbung als Bauingenieurin hat uns überzeugt. Passt Ihnen der 12. März um 15 Uhr?\n\nFreundliche Grüße\n\ni. A. Jens Tiedemann\nStadtbau Lindental GmbH',
      ],
    ],
    says: {
      greet: ['Jens Tiedemann', 'Herr Tiedemann'],
      role: 'Bauingenieurin',
      company: ['Stadtbau Lindental GmbH', 'Stadtbau Lindental'],
      sourced: false,
      stage: 'invited',
      language: 'de',
    },
  }),
  labelled({
    id: 'fr-linkedin-tu',
    channel: 'linkedin',
    to: ['Baptiste LEROUX'],
    messages: [
      [
        'Baptiste LEROUX',
        '',
        'Salut Inès, je suis recruteur chez Marelle. On cherche une Product Designer pour notre équipe à Nantes, ton profil colle parfaitement. On en parle ?',
      ],
    ],
    says: { greet: 'Baptiste', role: 'Product Designer', company: 'Marelle', sourced: true, language: 'fr' },
  }),
  labelled({
    id: 'fr-promesse',
    subject: "Promesse d'embauche",
    to: ['Service RH <rh@verdier-textiles.example>'],
    messages: [
      [
        'Service RH <rh@verdier-textiles.example>',
        '2026-03-02T09:00:00+01:00',
        "Madame Rossignol,\n\nNous avons le plaisir de vous proposer le poste de Responsable logistique au sein de Verdier Textiles. Vous trouverez ci-joint la promesse d'embauche, à nous retourner signée avant le 13 mars.\n\nVeuillez agréer, Madame, l'expression de nos salutations distinguées.\n\nLa Direction des Ressources Humaines",
      ],
    ],
    says: { role: 'Responsable logistique', company: 'Verdier Textiles', stage: 'offer', language: 'fr' },
  }),
  labelled({
    id: 'es-usted',
    subject: 'Convocatoria a entrevista',
    to: ['Rosario Peña <rpena@aceitesdelvalle.example>'],
    messages: [
      [
        'Rosario Peña <rpena@aceitesdelvalle.example>',
        '2026-03-02T09:00:00+01:00',
        'Estimado Sr. Lozano:\n\nTras revisar su candidatura para el puesto de Jefe de Producción, queremos invitarle a una entrevista. ¿Le viene bien el martes 10 de marzo a las 10:00?\n\nAtentamente,\nRosario Peña\nRecursos Humanos\nAceites del Valle, S.L.',
      ],
    ],
    says: {
      greet: 'Rosario Peña',
      role: 'Jefe de Producción',
      company: ['Aceites del Valle, S.L.', 'Aceites del Valle'],
      sourced: false,
      stage: 'invited',
      language: 'es',
    },
  }),
  labelled({
    id: 'es-rechazo',
    subject: 'Tu candidatura en Lunaria',
    to: ['Equipo de Talento Lunaria <no-reply@teamtailor-mail.com>'],
    messages: [
      [
        'Equipo de Talento Lunaria <no-reply@teamtailor-mail.com>',
        '2026-03-02T09:00:00+01:00',
        'Hola Iker:\n\nGracias por tu interés en la vacante de Ingeniero de Sistemas. En esta ocasión hemos decidido avanzar con otros candidatos.\n\nEl equipo de Lunaria',
      ],
    ],
    says: { role: 'Ingeniero de Sistemas', company: 'Lunaria', sourced: false, language: 'es' },
  }),
  labelled({
    id: 'pt-entrevista',
    subject: 'Confirmação de entrevista',
    to: ['Thiago Sampaio <thiago.sampaio@verdemar.example>'],
    messages: [
      [
        'Thiago Sampaio <thiago.sampaio@verdemar.example>',
        '2026-03-02T09:00:00-03:00',
        'Oi Marina, tudo bem?\n\nConfirmando sua entrevista para a vaga de Analista Financeiro: quinta-feira, 5 de março, às 14h, por vídeo.\n\nAté lá!\nThiago',
      ],
    ],
    says: {
      greet: 'Thiago',
      role: 'Analista Financeiro',
      company: ['Verdemar', 'Verde Mar'],
      when: '2026-03-05T14:00:00-03:00',
      stage: 'scheduled',
      language: 'pt',
    },
  }),
  labelled({
    id: 'it-informale',
    channel: 'linkedin',
    to: ['Chiara Bonetti'],
    messages: [
      [
        'Chiara Bonetti',
        '',
        'Ciao Luca! Ho visto il tuo profilo e mi sembra perfetto per noi. Stiamo cercando uno Sviluppatore Backend a Torino: ti va di fare due chiacchiere?',
      ],
    ],
    says: { greet: 'Chiara', role: 'Sviluppatore Backend', sourced: true, stage: ['invited', null], language: 'it' },
  }),
  labelled({
    id: 'nl-recruiter',
    channel: 'linkedin',
    to: ['Femke de Wit'],
    messages: [
      [
        'Femke de Wit',
        '',
        'Hoi Bram, ik ben recruiter bij Waterlinie en we zoeken een Data Engineer. Je profiel sprak me erg aan. Heb je deze week tijd voor een belletje?',
      ],
    ],
    says: { greet: 'Femke', role: 'Data Engineer', company: 'Waterlinie', sourced: true, language: 'nl' },
  }),
  labelled({
    id: 'nl-formeel',
    subject: 'Uw sollicitatie',
    to: ['Bos, Wilma <w.bos@gemeentehaven.example>'],
    messages: [
      [
        'Bos, Wilma <w.bos@gemeentehaven.example>',
        '2026-03-02T09:00:00+01:00',
        'Geachte heer Jansen,\n\nHartelijk dank voor uw sollicitatie naar de functie van Beleidsadviseur. Graag nodigen wij u uit voor een gesprek. Op welke dagen bent u beschikbaar?\n\nMet vriendelijke groet,\n\nWilma Bos\nP&O-adviseur',
      ],
    ],
    says: {
      greet: 'Wilma Bos',
      role: 'Beleidsadviseur',
      company: ['Gemeentehaven', 'Gemeente Haven'],
      sourced: false,
      stage: 'invited',
      language: 'nl',
    },
  }),
  labelled({
    id: 'ja-scout',
    channel: 'linkedin',
    to: ['Yuki Nakamura'],
    messages: [
      [
        'Yuki Nakamura',
        '',
        '初めまして、株式会社こもれびの中村と申します。プロフィールを拝見し、ぜひ一度カジュアルにお話しできればと思いご連絡いたしました。弊社ではデータサイエンティストのポジションを募集しております。',
      ],
    ],
    says: {
      greet: ['Nakamura', '中村'],
      role: 'データサイエンティスト',
      company: '株式会社こもれび',
      sourced: true,
      stage: ['invited', null],
      language: 'ja',
    },
  }),
  labelled({
    id: 'mixed-english-signature',
    subject: 'Your application @ Sonnentor Mobility',
    to: ['Jürgen Krämer <juergen.kraemer@sonnentor-mobility.example>'],
    messages: [
      [
        'Jürgen Krämer <juergen.kraemer@sonnentor-mobility.example>',
        '2026-03-02T09:00:00+01:00',
        'Hi Aditi,\n\nthanks a lot for applying as a Fleet Data Analyst. Could we talk on Wednesday or Thursday?\n\nBest,\nJürgen\n\n--\nJürgen Krämer\nHead of Talent\nSonnentor Mobility GmbH\nAmtsgericht Musterstadt HRB 12345\nGeschäftsführer: Lothar Brandt',
      ],
    ],
    says: {
      greet: 'Jürgen',
      role: 'Fleet Data Analyst',
      company: ['Sonnentor Mobility GmbH', 'Sonnentor Mobility'],
      sourced: false,
      stage: 'invited',
      language: 'en',
    },
  }),
  labelled({
    id: 'accents-in-capitals',
    subject: 'Entretien',
    to: ['ÉLODIE CHARPENTIER <elodie.charpentier@lagrange.example>'],
    messages: [
      [
        'ÉLODIE CHARPENTIER <elodie.charpentier@lagrange.example>',
        '2026-03-02T09:00:00+01:00',
        'Bonjour Hugo,\n\nJe te propose un entretien vendredi 6 mars à 11h. Est-ce que ça te convient ?\n\nÉlodie',
      ],
    ],
    says: { greet: 'Élodie', company: ['Lagrange', 'La Grange'], stage: 'invited', language: 'fr' },
  }),
];
