/** The texts of the stores' pages: `assets/store/listing/<language>.md`, one section each. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = 'assets/store/listing';

export const languages = readdirSync('assets/_locales');

/** The headings, in their order, that of the news with its version behind. They are for us, and so in English. */
export const sections = [
  'Name',
  'Summary',
  'Description',
  'Features',
  'Privacy',
  'LinkedIn',
  'News of',
  'Captions',
] as const;
type Section = (typeof sections)[number];

export interface Listing {
  name: string;
  summary: string;
  /** What it is, in a few paragraphs. */
  description: string;
  /** One line each, the first of them their heading. */
  features: string;
  privacy: string;
  linkedin: string;
  news: string;
  /** Which the news are of. */
  version: string;
  /** Under the screenshots, in their order. */
  captions: string[];
}

export function headingsOf(language: string): string[] {
  return [...read(language, '.').matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
}

export function listingOf(language: string, root = '.'): Listing {
  const parts = read(language, root).split(/^## /m);
  const of = (section: Section) => {
    const part = parts.find((each) => each.startsWith(section)) ?? '';
    return part.slice(part.indexOf('\n')).trim();
  };
  const version = parts.flatMap((part) => /^News of (\S+)/.exec(part)?.[1] ?? [])[0] ?? '';
  return {
    name: of('Name'),
    summary: of('Summary'),
    description: of('Description'),
    features: of('Features'),
    privacy: of('Privacy'),
    linkedin: of('LinkedIn'),
    news: of('News of'),
    version,
    captions: of('Captions')
      .split('\n')
      .map((line) => line.replace(/^\d+\. /, '')),
  };
}

/** What goes into the one field the stores have for all of it: plain text, a line a paragraph. */
export function descriptionOf({ description, features, privacy, linkedin }: Listing): string {
  return [description, features.replace(/^- /gm, '• '), privacy, linkedin].join('\n\n');
}

const read = (language: string, root: string) => readFileSync(path.join(root, folder, `${language}.md`), 'utf8');
