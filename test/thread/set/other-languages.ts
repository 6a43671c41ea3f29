/** Threads in German, French, Spanish, Portuguese, Italian, Dutch and Japanese. Written March 2026. */
import { labelled } from './labelled.ts';

export const otherLanguages = [
  labelled({
    id: 'de-formal-booked',
    subject: 'Ihre Bewerbung als Projektleiter (m/w/d)',
    to: ['Sabine Kröger <s.kroeger@nordlicht-software.example>'],
    messages: [
      [
        'Sabine Kröger <s.kroeger@nordlicht-software.example>',
        '2026-03-02T09:00:00+01:00',
        'Sehr geehrter Herr Adler,\n\nvielen Dank für Ihre Bewerbung als Projektleiter (m/w/d). Gerne laden wir Sie zu einem Vorstellungsgespräch am Donnerstag, 12. März 2026 um 14:30 Uhr in unser Büro ein.\n\nMit freundlichen Grüßen\n\nSabine Kröger\nPersonalabteilung\nNordlicht Software GmbH',
      ],
    ],
    says: {
      greet: 'Sabine Kröger',
      role: 'Projektleiter',
      company: ['Nordlicht Software GmbH', 'Nordlicht Software'],
      when: '2026-03-12T14:30:00+01:00',
      sourced: false,
      stage: 'scheduled',
      language: 'de',
    },
  }),
  labelled({
    id: 'de-frau-shown',
    subject: 'AW: Vorstellungsgespräch',
    to: ['Meier, Karin <karin.meier@papierwerk.example>'],
    messages: [
      [
        'me',
        '2026-03-01T09:00:00+01:00',
        'Sehr geehrte Frau Meier,\n\nherzlichen Dank für die Einladung zum Gespräch bei Papierwerk. Der Termin passt mir gut.\n\nMit freundlichen Grüßen\nJonas Brandl',
      ],
      [
        'Meier, Karin <karin.meier@papierwerk.example>',
        '2026-03-02T09:00:00+01:00',
        'Sehr geehrter Herr Brandl,\n\nwunderbar, wir freuen uns auf das Gespräch mit Ihnen.\n\nFreundliche Grüße\nKarin Meier',
      ],
    ],
    says: { greet: 'Karin Meier', company: 'Papierwerk', language: 'de' },
  }),
  labelled({
    id: 'de-du',
    subject: 'Lust auf Sonnenrad?',
    to: ['Timo Hartwig <timo@sonnenrad.example>'],
    messages: [
      [
        'Timo Hartwig <timo@sonnenrad.example>',
        '2026-03-02T09:00:00+01:00',
        'Hallo Leonie,\n\ndein Profil hat mich neugierig gemacht. Wir suchen eine Softwareentwicklerin für unser Team in Freiburg. Hast du nächste Woche Zeit für ein kurzes Kennenlernen?\n\nViele Grüße\nTimo von Sonnenrad',
      ],
    ],
    says: {
      greet: 'Timo',
      role: ['Softwareentwicklerin'],
      company: ['Sonnenrad'],
      sourced: true,
      stage: 'invited',
      language: 'de',
    },
  }),
  labelled({
    id: 'fr-vous',
    subject: 'Votre candidature au poste de Contrôleur de gestion',
    to: ['Hélène Garnier <h.garnier@maisonverrier.example>'],
    messages: [
      [
        'Hélène Garnier <h.garnier@maisonverrier.example>',
        '2026-03-02T09:00:00+01:00',
        'Bonjour Monsieur Diallo,\n\nNous avons bien reçu votre candidature au poste de Contrôleur de gestion et souhaitons vous rencontrer. Seriez-vous disponible mardi 10 mars à 14h30 ?\n\nBien cordialement,\n\nHélène Garnier\nChargée de recrutement\nMaison Verrier',
      ],
    ],
    says: {
      greet: ['Hélène Garnier', 'Hélène'],
      role: 'Contrôleur de gestion',
      company: 'Maison Verrier',
      sourced: false,
      stage: 'invited',
      language: 'fr',
    },
  }),
  labelled({
    id: 'fr-confirme',
    subject: 'Confirmation de votre entretien',
    to: ['Yanis Morel <yanis.morel@pivoine.example>'],
    messages: [
      [
        'Yanis Morel <yanis.morel@pivoine.example>',
        '2026-03-02T09:00:00+01:00',
        'Bonjour Clara,\n\nJe te confirme ton entretien chez Pivoine le jeudi 12 mars 2026 à 10h00 pour le poste de Développeuse front-end.\n\nÀ bientôt,\nYanis',
      ],
    ],
    says: {
      greet: 'Yanis',
      role: 'Développeuse front-end',
      company: 'Pivoine',
      when: '2026-03-12T10:00:00+01:00',
      stage: 'scheduled',
      language: 'fr',
    },
  }),
  labelled({
    id: 'es-entrevista',
    subject: 'Entrevista – Analista de Datos',
    to: ['Lucía Barros <lucia.barros@cobalto.example>'],
    messages: [
      [
        'Lucía Barros <lucia.barros@cobalto.example>',
        '2026-03-02T09:00:00+01:00',
        'Hola Diego,\n\nTe confirmo la entrevista para el puesto de Analista de Datos en Cobalto el viernes 6 de marzo a las 11:00.\n\nUn saludo,\nLucía Barros\nSelección · Cobalto',
      ],
    ],
    says: {
      greet: 'Lucía',
      role: 'Analista de Datos',
      company: 'Cobalto',
      when: '2026-03-06T11:00:00+01:00',
      stage: 'scheduled',
      language: 'es',
    },
  }),
  labelled({
    id: 'es-linkedin',
    channel: 'linkedin',
    to: ['Mateo Quiroga'],
    messages: [
      [
        'Mateo Quiroga',
        '',
        'Hola Sofía, ¿qué tal? Vi tu perfil y me pareció muy interesante. Estamos buscando una Diseñadora UX para nuestro equipo. ¿Te interesa?',
      ],
    ],
    says: { greet: 'Mateo', role: 'Diseñadora UX', sourced: true, language: 'es' },
  }),
  labelled({
    id: 'pt-vaga',
    subject: 'Vaga de Engenheiro de Software – Rio Claro Tech',
    to: ['Beatriz Nogueira <beatriz@rioclaro.example>'],
    messages: [
      [
        'Beatriz Nogueira <beatriz@rioclaro.example>',
        '2026-03-02T09:00:00-03:00',
        'Olá Rafael,\n\nObrigada pelo seu interesse na vaga de Engenheiro de Software. Qual é a sua disponibilidade esta semana para uma conversa?\n\nAbraços,\nBeatriz',
      ],
    ],
    says: {
      greet: 'Beatriz',
      role: 'Engenheiro de Software',
      company: ['Rio Claro Tech', 'Rio Claro', 'Rioclaro'],
      sourced: false,
      stage: 'invited',
      language: 'pt',
    },
  }),
  labelled({
    id: 'it-colloquio',
    subject: 'Colloquio per il ruolo di Responsabile Qualità',
    to: ['Giulia Ferrero <g.ferrero@officinebrenta.example>'],
    messages: [
      [
        'Giulia Ferrero <g.ferrero@officinebrenta.example>',
        '2026-03-02T09:00:00+01:00',
        'Gentile Marco Rinaldi,\n\nLa ringraziamo per la Sua candidatura. Il colloquio è fissato per martedì 10 marzo 2026 alle ore 15:00 presso Officine Brenta.\n\nCordiali saluti,\nGiulia Ferrero',
      ],
    ],
    says: {
      greet: ['Giulia Ferrero'],
      role: 'Responsabile Qualità',
      company: 'Officine Brenta',
      when: '2026-03-10T15:00:00+01:00',
      sourced: false,
      stage: 'scheduled',
      language: 'it',
    },
  }),
  labelled({
    id: 'nl-afspraak',
    subject: 'Sollicitatie Financieel Medewerker',
    to: ['Joost Verhagen <joost.verhagen@molenaar.example>'],
    messages: [
      [
        'Joost Verhagen <joost.verhagen@molenaar.example>',
        '2026-03-02T09:00:00+01:00',
        'Beste Sanne,\n\nBedankt voor je sollicitatie op de functie van Financieel Medewerker bij Molenaar. Het gesprek staat gepland op woensdag 11 maart 2026 om 13:00 uur.\n\nMet vriendelijke groet,\nJoost Verhagen',
      ],
    ],
    says: {
      greet: 'Joost',
      role: 'Financieel Medewerker',
      company: 'Molenaar',
      when: '2026-03-11T13:00:00+01:00',
      sourced: false,
      stage: 'scheduled',
      language: 'nl',
    },
  }),
  labelled({
    id: 'ja-confirmed',
    subject: '一次面接日程確定のお知らせ【ひばりテック株式会社】',
    to: ['田中 健一 <tanaka@hibaritech.example>'],
    messages: [
      [
        '田中 健一 <tanaka@hibaritech.example>',
        '2026-03-02T09:00:00+09:00',
        '佐藤 美咲 様\n\nお世話になっております。ひばりテック株式会社 人事部の田中です。\n一次面接の日程が下記の通り確定いたしましたのでご連絡いたします。\n\n日時：2026年3月10日(火) 15:00～16:00\n職種：バックエンドエンジニア\n\nどうぞよろしくお願いいたします。',
      ],
    ],
    says: {
      greet: '田中',
      role: 'バックエンドエンジニア',
      company: 'ひばりテック株式会社',
      when: '2026-03-10T15:00:00+09:00',
      stage: 'scheduled',
      language: 'ja',
    },
  }),
  labelled({
    id: 'ja-team',
    subject: 'ご応募ありがとうございます',
    to: ['採用担当 <saiyo@mizukaze.example>'],
    messages: [
      [
        '採用担当 <saiyo@mizukaze.example>',
        '2026-03-02T09:00:00+09:00',
        'この度は株式会社みずかぜの営業職にご応募いただき、誠にありがとうございます。書類選考の結果は一週間以内にご連絡いたします。',
      ],
    ],
    says: { role: ['営業職', '営業'], company: '株式会社みずかぜ', sourced: false, stage: 'applied', language: 'ja' },
  }),
];
