/**
 * No barrier in any state: for axe, in light and in dark; where the system gives the colours; where less motion is asked
 * for; and at 200 % zoom, which is half the window.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from './axe.ts';
import { type Spoken, speak } from './extension.ts';
import { inspect } from './inspect.ts';
import { emulate, lostInForcedColors, moving } from './media.ts';
import { type Look, walks } from './walk.ts';

/** Higher than anything we show, so that nothing scrolls. */
const tall = [1280, 1600] as const;
const zoomed = [640, 400] as const;

describe('no barrier is found', () => {
  let spoken: Spoken;
  beforeAll(async () => {
    spoken = await speak('en');
  });
  afterAll(() => spoken?.close());

  it.each(Object.entries(walks))('on the %s', { timeout: 60_000 }, async (_, walk) => {
    const found: string[] = [];
    const seen: string[] = [];
    const look: Look = async (state, view, anchor) => {
      seen.push(state);
      const note = (about: string, faults: string[]) =>
        found.push(...faults.map((fault) => `${state}, ${about}: ${fault}`));
      await view.resize(...zoomed);
      const { cut, small } = await anchor.evaluate(inspect);
      note('at 200 %', [...cut, ...small]);
      await view.resize(...tall);
      await emulate(view, { 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' });
      note('in forced colours', await anchor.evaluate(lostInForcedColors));
      note('with less motion', await anchor.evaluate(moving));
      await emulate(view, {});
      note('axe', await barriers(view, anchor));
    };
    await walk(spoken, look);
    expect(seen.length).toBeGreaterThan(1);
    expect(found).toEqual([]);
  });
});
