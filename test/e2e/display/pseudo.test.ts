/**
 * Every page and state in two invented languages (`pseudo.ts`): nothing on the screen is left in English that is not
 * data, nothing sticks out or is cut off in a wide, a narrow and a very narrow window, everything can be hit, and all of
 * it can be mirrored.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Spoken, speak } from './extension.ts';
import { inspect } from './inspect.ts';
import { long, mirrored } from './pseudo.ts';
import { type Look, walks } from './walk.ts';

const widths = [1280, 400, 320];

describe.each([
  ['longer words', long],
  ['the other direction', mirrored],
])('in a language of %s', (_kind, pseudo) => {
  let spoken: Spoken;
  beforeAll(async () => {
    spoken = await speak(pseudo);
  });
  afterAll(() => spoken?.close());

  it.each(Object.entries(walks))('nothing is wrong on the %s', { timeout: 60_000 }, async (_, walk) => {
    const found: string[] = [];
    const seen: string[] = [];
    const look: Look = async (state, view, anchor) => {
      seen.push(state);
      for (const width of widths) {
        await view.resize(width, 800);
        const faults = Object.values(await anchor.evaluate(inspect)).flat();
        for (const fault of faults) found.push(`${state} at ${width}: ${fault}`);
      }
      await view.resize(1280, 800);
    };
    await walk(spoken, look, { dir: pseudo.direction });
    expect(seen.length).toBeGreaterThan(1);
    expect(found).toEqual([]);
  });
});
