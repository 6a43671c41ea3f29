/** An invitation to an interview in each language, to invented people: what the pictures for that language show. */
import { bookedSlot, type PagePerson, type PageThread, type Scenario } from '../../pages/shared/scenario.ts';

interface Invitation {
  me: PagePerson;
  from: PagePerson;
  subject: string;
  text(day: string): string;
}

const person = (name: string, address: string): PagePerson => ({ name, address });

/** Of the interface's languages; in the others the practice pages' own conversation is shown. */
const invitations: Record<string, Invitation> = {
  de: {
    me: person('Jana Albrecht', 'jana.albrecht@example.org'),
    from: person('Sabine Kröger', 's.kroeger@nordlicht-software.example'),
    subject: 'Ihre Bewerbung als Projektleiterin',
    text: (day) =>
      `Sehr geehrte Frau Albrecht,\n\nvielen Dank für Ihre Bewerbung als Projektleiterin. Gerne laden wir Sie zu einem Vorstellungsgespräch am ${day} um 14:00 Uhr ein.\n\nMit freundlichen Grüßen\n\nSabine Kröger\nPersonalabteilung\nNordlicht Software GmbH`,
  },
  fr: {
    me: person('Camille Roussel', 'camille.roussel@example.org'),
    from: person('Hélène Garnier', 'h.garnier@maisonverrier.example'),
    subject: 'Votre candidature au poste de Contrôleur de gestion',
    text: (day) =>
      `Bonjour Camille,\n\nNous avons bien reçu votre candidature au poste de Contrôleur de gestion chez Maison Verrier. Votre entretien est confirmé pour le ${day} à 14h00.\n\nBien cordialement,\n\nHélène Garnier\nChargée de recrutement\nMaison Verrier`,
  },
  es: {
    me: person('Lucía Herrera', 'lucia.herrera@example.org'),
    from: person('Mateo Quiroga', 'mateo.quiroga@cobalto.example'),
    subject: 'Entrevista: Analista de Datos en Cobalto',
    text: (day) =>
      `Hola, Lucía:\n\nGracias por tu candidatura al puesto de Analista de Datos en Cobalto. Te confirmo la entrevista el ${day} a las 14:00.\n\nUn saludo,\n\nMateo Quiroga\nTalento, Cobalto`,
  },
  pt_BR: {
    me: person('Marina Azevedo', 'marina.azevedo@example.org'),
    from: person('Rafael Couto', 'rafael.couto@ipeamarelo.example'),
    subject: 'Entrevista: Analista de Dados na Ipê Amarelo',
    text: (day) =>
      `Olá, Marina,\n\nobrigado pela sua candidatura à vaga de Analista de Dados na Ipê Amarelo. Sua entrevista está confirmada para ${day}, às 14h00.\n\nAbraços,\n\nRafael Couto\nRecrutamento, Ipê Amarelo`,
  },
  it: {
    me: person('Giulia Ferrante', 'giulia.ferrante@example.org'),
    from: person('Paola Venier', 'paola.venier@lucerna.example'),
    subject: 'Colloquio: Analista Dati presso Lucerna',
    text: (day) =>
      `Ciao Giulia,\n\ngrazie per la tua candidatura per il ruolo di Analista Dati presso Lucerna. Il colloquio è confermato per ${day} alle 14:00.\n\nUn caro saluto,\n\nPaola Venier\nSelezione del personale, Lucerna`,
  },
  nl: {
    me: person('Sanne Vermeulen', 'sanne.vermeulen@example.org'),
    from: person('Joris Haak', 'joris.haak@waterlinie.example'),
    subject: 'Gesprek: Data-analist bij Waterlinie',
    text: (day) =>
      `Hoi Sanne,\n\nBedankt voor je sollicitatie naar de functie van Data-analist bij Waterlinie. Je gesprek staat gepland op ${day} om 14:00 uur.\n\nGroet,\n\nJoris Haak\nRecruiter, Waterlinie`,
  },
  ja: {
    me: person('佐藤 美咲', 'misaki.sato@example.org'),
    from: person('田中 健一', 'tanaka@hibari-tech.example'),
    subject: '【ひばりテック】バックエンドエンジニア面接日程のご連絡',
    text: (day) =>
      `佐藤 美咲 様\n\nお世話になっております。ひばりテック株式会社 人事部の田中です。バックエンドエンジニアの求人にご応募いただきありがとうございます。面接の日時は${day}14:00からとなりました。\n\nどうぞよろしくお願いいたします。\n\nひばりテック株式会社 人事部\n田中 健一`,
  },
};

/** The practice mail of somebody who reads this language, a reply begun. */
export function mailIn(language: string): Partial<Scenario> {
  const reply: Partial<Scenario> = { openAtLoad: [{ kind: 'reply' }], signature: true };
  const invitation = invitations[language];
  if (!invitation) return { ...reply, openThread: 'northwind' };
  const now = new Date();
  const bcp47 = language.replace('_', '-');
  const day = bookedSlot(now).toLocaleDateString(bcp47, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const thread: PageThread = {
    id: 'invitation',
    subject: invitation.subject,
    messages: [
      {
        from: invitation.from,
        at: new Date(now.getTime() - 3_600_000).toISOString(),
        text: invitation.text(day),
      },
    ],
  };
  return { ...reply, me: invitation.me, language: bcp47, threads: [thread], openThread: thread.id };
}
