/** The face of `editor/`: puts a message into an editor, verified, or says why not. */
import { richText } from './strategies/rich-text.ts';
import { textField } from './strategies/text-field.ts';
import type { Insertion, Job, Strategy, Target } from './strategy.ts';

const strategies: Strategy[] = [textField, richText];

/**
 * Writes `job.text` into `target.body`, above what must stay. Nothing is changed when it cannot be verified. Presses
 * no key and clicks nothing.
 */
export function insertMessage(target: Target, job: Job): Insertion {
  const strategy = strategies.find(({ knows }) => knows(target.body));
  return strategy?.insert(target, job) ?? { ok: false, reason: 'not-taken', retry: false };
}
