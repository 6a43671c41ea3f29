/** What the stage of a process and the hours left say, whatever the language. */
import type { Stage } from '../thread/index.ts';

/** With less than this until an interview, in hours, it is called off late. */
export const LATE_HOURS = 24;

/** Nobody has been met yet. */
export const EARLY: ReadonlySet<Stage> = new Set(['applied', 'invited', 'scheduled']);

export function hasMet(stage: Stage): boolean {
  return !EARLY.has(stage);
}
