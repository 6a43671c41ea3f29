/** Whether to call or to write: by how far the process has come, and by how much notice is left. */
import type { Stage } from '../thread/index.ts';
import { hasMet, LATE_HOURS } from './stages.ts';

/**
 * `phone-first`: call, then confirm in writing; `phone-kind`: a call is the kinder way, a message is in order;
 * `writing`: a message is what is usual.
 */
export type Advice = 'phone-first' | 'phone-kind' | 'writing';

/**
 * Late notice and the last rounds call for a voice; so does, more mildly, having met. The person chooses.
 *
 * @param noticeHours Until the booked interview; absent: none is booked, or its time is not known.
 */
export function adviseChannel(stage: Stage, noticeHours: number | undefined): Advice {
  if (stage === 'final' || stage === 'accepted' || isLate(noticeHours)) return 'phone-first';
  return hasMet(stage) ? 'phone-kind' : 'writing';
}

export function isLate(noticeHours: number | undefined): boolean {
  return noticeHours !== undefined && noticeHours >= 0 && noticeHours < LATE_HOURS;
}
