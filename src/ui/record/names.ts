/** What the popup and the planner both say about the record. */
import type { Entry, Reminder, Status } from '../../record/index.ts';
import type { TextKey, Translate } from '../types.ts';

export const statusNames: Record<Status, TextKey> = {
  open: 'recordStatusOpen',
  decided: 'recordStatusDecided',
  inserted: 'recordStatusInserted',
  told: 'recordStatusTold',
  reversed: 'recordStatusReversed',
};

const reminderTexts: Record<Exclude<Reminder['kind'], 'follow-up'>, TextKey> = {
  tell: 'afterDueTell',
  sent: 'afterDueSent',
  'reapply-6': 'afterDueHalfYear',
  'reapply-12': 'afterDueYear',
};

/** "Northwind, Data Engineer"; the person where neither is known. */
export function titleOf({ company, role, person }: Entry, t: Translate): string {
  return [company, role].filter(Boolean).join(', ') || person || t('recordUnnamed');
}

export function reminderText({ kind, followUp, entry }: Reminder, t: Translate): string {
  const title = titleOf(entry, t);
  if (kind !== 'follow-up') return t(reminderTexts[kind], title);
  return followUp?.what ? t('afterDueOwn', title, followUp.what) : title;
}
