import { describe, expect, it } from 'vitest';
import { check } from '../../src/guard/index.ts';
import type { Choices } from '../../src/message/index.ts';
import type { Facts } from '../../src/thread/index.ts';
import { loadAll } from '../message/languages/load.ts';
import { matrix } from '../message/languages/matrix.ts';
import { loadGuard } from './languages.ts';

/**
 * Of the 13,440 messages of a language every so many-th is looked at; shares no divisor with the cycles of the matrix.
 * `EVERY=1` looks at all of them, which takes minutes.
 */
const STEP = Number(process.env.EVERY ?? 11);
/** One fault makes hundreds. */
const SHOWN = 8;

loadAll();

describe.each(await loadGuard())('in our own messages: %s', (language) => {
  it('nothing is found', { timeout: 600_000 }, () => {
    const faults = new Set<string>();
    let count = 0;
    for (const { facts, choices, message } of matrix(language)) {
      count += 1;
      if (count % STEP !== 0) continue;
      const { channel, intent } = choices;
      const context = { language, channel, scheduled: isCalledOff(choices, facts) };
      // In turns as the panel says it, and as if nobody knew what the text is meant to do.
      const findings = check(message.text, facts, count % 2 === 0 ? context : { ...context, intent });
      for (const { rule, quote } of findings) faults.add(`${intent} ${rule}: ${quote} // ${message.text}`);
      if (faults.size >= SHOWN) break;
    }
    expect([...faults]).toEqual([]);
    expect(count).toBe(13_440);
  });
});

/** As the form sees it: an interview is booked, and this message is the first to say that it falls away. */
function isCalledOff({ intent, stage }: Choices, { interview }: Facts): boolean {
  const tells = intent === 'withdraw' || intent === 'decline-offer' || intent === 'confirm-call';
  return tells && (interview !== undefined || (stage === 'scheduled' && intent !== 'decline-offer'));
}
