import type { Entry } from './index.ts';
import { statusOf } from './status.ts';

/** `current`: all but the archive; `untold`: they do not know yet. */
export type Filter = 'current' | 'untold' | 'told' | 'archived';

const keeps: Record<Filter, (entry: Entry) => boolean> = {
  current: ({ archived }) => !archived,
  untold: (entry) => !entry.archived && ['open', 'decided', 'inserted'].includes(statusOf(entry)),
  told: (entry) => !entry.archived && ['told', 'reversed'].includes(statusOf(entry)),
  archived: ({ archived }) => archived,
};

/** Entries that hold every word of the query, in any order, letter case and accents aside. */
export function search(entries: readonly Entry[], query: string, filter: Filter): Entry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (!keeps[filter](entry)) return false;
    const text = plain([entry.company, entry.role, entry.person, entry.note].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** By their last step; those without any stay in front, as something is to be done about them. */
export function newestFirst(entries: readonly Entry[]): Entry[] {
  const time = ({ steps }: Entry) => steps.at(-1)?.at ?? '\uffff';
  return [...entries].sort((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : a.id < b.id ? -1 : 1));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
