import type { Intent } from '../message/index.ts';
import type { Entry, Step } from './index.ts';

/** `open`: nothing was decided yet. */
export type Status = 'open' | 'decided' | 'inserted' | 'told' | 'reversed';

const leaving: readonly Intent[] = ['withdraw', 'decline-offer', 'confirm-call'];

export const isLeaving = ({ intent }: Step): boolean => leaving.includes(intent);

/** The last step of that kind; undefined: there is none. */
export function lastStep(entry: Entry, what: Step['what'], is: (step: Step) => boolean = isLeaving): Step | undefined {
  return entry.steps.findLast((step) => step.what === what && is(step));
}

/** When they were told first, ISO 8601; null: they do not know yet. */
export function toldAt(entry: Entry): string | null {
  return entry.steps.find((step) => step.what === 'sent' && isLeaving(step))?.at ?? null;
}

export function statusOf(entry: Entry): Status {
  const reversed = lastStep(entry, 'sent', ({ intent }) => intent === 'reverse');
  const told = lastStep(entry, 'sent');
  if (told) return reversed && reversed.at >= told.at ? 'reversed' : 'told';
  if (lastStep(entry, 'inserted')) return 'inserted';
  return lastStep(entry, 'decided') ? 'decided' : 'open';
}
