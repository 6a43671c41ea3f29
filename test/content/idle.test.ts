import { afterEach, describe, expect, it, vi } from 'vitest';
import { inIdleSteps } from '../../src/content/idle.ts';

type Moment = (deadline: { timeRemaining(): number }) => void;

describe('what can wait', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('does one step where there is no time, as many as it can where there is, and ends', () => {
    const asked: Moment[] = [];
    vi.stubGlobal('requestIdleCallback', (moment: Moment) => asked.push(moment));
    const done: number[] = [];
    function* steps() {
      for (let step = 1; step <= 5; step++) {
        done.push(step);
        yield;
      }
    }
    const pass = (remaining: number[]) => asked.shift()?.({ timeRemaining: () => remaining.shift() ?? 0 });
    inIdleSteps(steps());
    expect(done).toEqual([]);
    pass([0]);
    expect(done).toEqual([1]);
    pass([9, 5, 0]);
    expect(done).toEqual([1, 2, 3, 4]);
    pass([9, 9, 9]);
    expect(done).toEqual([1, 2, 3, 4, 5]);
    expect(asked).toEqual([]);
  });
});
