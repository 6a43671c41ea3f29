import type { Stage } from '../thread/index.ts';
import type { Entry } from './index.ts';

/** What is easily forgotten once they know. */
export type ChecklistItem = 'calendar' | 'portal' | 'referrer' | 'referees' | 'travel' | 'others';

export const checklistItems = [
  'calendar',
  'portal',
  'referrer',
  'referees',
  'travel',
  'others',
] as const satisfies ChecklistItem[];

const late: readonly Stage[] = ['final', 'offer', 'accepted'];

/** Each item with what makes it worth a thought. */
const concerns: Record<ChecklistItem, (entry: Entry) => boolean> = {
  calendar: ({ stage }) => stage !== 'applied',
  portal: () => true,
  referrer: () => true,
  referees: ({ stage }) => late.includes(stage),
  travel: ({ stage }) => stage !== 'applied',
  others: ({ stage, reason }) => stage === 'accepted' || reason === 'other-offer',
};

/** The items that concern this entry, and those that are ticked already. */
export function checklist(entry: Entry): ChecklistItem[] {
  return checklistItems.filter((item) => concerns[item](entry) || entry.done.includes(item));
}
