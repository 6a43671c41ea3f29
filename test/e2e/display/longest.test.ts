/** The main job in the languages whose words are longest, in a panel as wide as on a small laptop, and in the popup. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Spoken, speak } from './extension.ts';
import { inspect } from './inspect.ts';
import { type Look, walkMainJob } from './walk.ts';

describe('nothing is cut off', () => {
  let spoken: Spoken;
  afterEach(() => spoken?.close());

  it.each(['de', 'fr', 'pt_BR'])('in %s', async (language) => {
    spoken = await speak(language);
    const found: string[] = [];
    const seen: string[] = [];
    const look: Look = async (state, view, anchor) => {
      seen.push(state);
      // The popup has its own width, and the panel of a window 436 wide has 420.
      if (state.startsWith('gmail')) await view.resize(436, 800);
      const { cut, small } = await anchor.evaluate(inspect);
      found.push(...[...cut, ...small].map((fault) => `${state}: ${fault}`));
    };
    await walkMainJob(spoken, look);
    expect(seen.length).toBeGreaterThan(6);
    expect(found).toEqual([]);
  });
});
