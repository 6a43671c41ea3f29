import { describe, expect, it } from 'vitest';
import { adviseChannel } from '../../src/message/advice.ts';
import type { Stage } from '../../src/thread/index.ts';

describe('the way to tell them', () => {
  it.each<[Stage, number | undefined, string]>([
    ['applied', undefined, 'writing'],
    ['invited', undefined, 'writing'],
    ['scheduled', undefined, 'writing'],
    ['scheduled', 24, 'writing'],
    ['scheduled', 23.9, 'phone-first'],
    ['scheduled', 0, 'phone-first'],
    // The stage was chosen by hand; the booked slot counts all the same.
    ['applied', 5, 'phone-first'],
    ['interviewed', undefined, 'phone-kind'],
    ['interviewed', 72, 'phone-kind'],
    ['interviewed', 5, 'phone-first'],
    ['assignment', undefined, 'phone-kind'],
    ['offer', undefined, 'phone-kind'],
    ['final', undefined, 'phone-first'],
    ['final', 72, 'phone-first'],
    ['accepted', undefined, 'phone-first'],
    // A slot that is past tells nothing.
    ['scheduled', -1, 'writing'],
  ])('at the stage %s with %s hours left is: %s', (stage, hours, advice) => {
    expect(adviseChannel(stage, hours)).toBe(advice);
  });
});
