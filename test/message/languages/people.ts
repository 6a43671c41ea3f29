/** Invented people for each language: greeted with a title, by first name, several at once, not at all. */
import type { Facts } from '../../../src/thread/index.ts';
import { found } from '../people.ts';

interface Cast {
  /** With a title. */
  titled: readonly [string, string];
  first: readonly [string, string];
  roles: readonly [string, string];
  companies: readonly [string, string];
  me: string;
}

const CASTS: Record<string, Cast> = {
  en: {
    titled: ['Ms. Chen', 'Dr. Okafor'],
    first: ['Maya', 'Tom'],
    roles: ['Data Engineer', 'Head of Customer Support'],
    companies: ['Northwind', 'Harbour & Field'],
    me: 'Jonas Weber',
  },
  de: {
    titled: ['Frau Meier', 'Herr Dr. Weber'],
    first: ['Anna', 'Tobias'],
    roles: ['Produktmanagerin', 'Ingenieur für Windkraft'],
    companies: ['Nordlicht GmbH', 'Albrecht & Söhne'],
    me: 'Jonas Brandt',
  },
  fr: {
    titled: ['Madame Martin', 'Monsieur Lefèvre'],
    first: ['Camille', 'Hugo'],
    roles: ['Ingénieure données', 'Responsable des achats'],
    companies: ['Ateliers Rivière', 'Oriane Conseil'],
    me: 'Élodie Garnier',
  },
  es: {
    titled: ['Sra. García', 'Sr. Ortega'],
    first: ['Lucía', 'Andrés'],
    roles: ['Analista de datos', 'Ingeniero de procesos'],
    companies: ['Olivar Norte', 'Energía Clara'],
    me: 'Carmen Ruiz',
  },
  pt: {
    titled: ['Sra. Silva', 'Sr. Azevedo'],
    first: ['Bruna', 'Rafael'],
    roles: ['Analista de dados', 'Engenheiro de processos'],
    companies: ['Aurora Digital', 'Rio Verde Energia'],
    me: 'Ana Carvalho',
  },
  it: {
    titled: ['Dott.ssa Rossi', 'Dott. Bianchi'],
    first: ['Giulia', 'Marco'],
    roles: ['Analista dati', 'Ingegnere di processo'],
    companies: ['Officine Adda', 'Energia Chiara'],
    me: 'Elena Conti',
  },
  nl: {
    titled: ['mevrouw De Vries', 'meneer Jansen'],
    first: ['Sanne', 'Daan'],
    roles: ['Data-analist', 'Projectleider bouw'],
    companies: ['Noorderzon', 'De Vries & Zonen'],
    me: 'Lotte Bakker',
  },
  ja: {
    titled: ['田中様', '佐藤様'],
    first: ['Anna', 'Tom'],
    roles: ['データエンジニア', '営業企画'],
    companies: ['株式会社青空', 'ノースウィンド株式会社'],
    me: '山本 彩',
  },
};

const SLOT = found({ at: '2026-12-03T14:30:00+01:00', text: '' });

/** Facts as threads of that language give them; each kind of person, with and without the other facts. */
export function factsIn(language: string): Facts[] {
  const { titled, first, roles, companies, me } = CASTS[language] ?? (CASTS.en as Cast);
  const known: Facts = {
    hiring: true,
    language,
    greet: [found(titled[0])],
    role: found(roles[0]),
    company: found(companies[0]),
    myName: found(me),
  };
  const other = { role: found(roles[1]), company: found(companies[1]) };
  return [
    known,
    { ...known, ...other, greet: [found(first[0])], formality: found('informal') },
    { ...known, greet: titled.map(found), interview: SLOT, formality: found('formal') },
    { ...known, ...other, greet: first.map(found), interview: SLOT, formality: found('informal') },
    { hiring: true, language, greet: [] },
    { ...known, greet: [found(first[1])], sourced: found(true), formality: found('formal') },
    { hiring: true, language, greet: [found(titled[1])], role: found(roles[1]), interview: SLOT },
    { hiring: true, language, greet: [found(first[1])], company: found(companies[1]), formality: found('informal') },
  ];
}
