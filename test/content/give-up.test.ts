import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAttached } from '../../src/content/attach.ts';
import type { Finder } from '../../src/sites/site.ts';

const finder: Finder = {
  name: 'gmail',
  shadowRoots: () => [],
  find: () => [{ root: document.body, body: document.body }],
  place: () => ({ parent: document.body, before: null, compact: false }),
  dark: () => false,
};
const button = () => document.querySelector('i');
const attachments = () =>
  keepAttached(finder, () => {
    const outer = document.createElement('i');
    return { outer, anchor: outer, look: () => {}, say: () => {}, remove: () => outer.remove() };
  });

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

it('is patient with a page that builds its row anew now and then', () => {
  const kept = attachments();
  for (let day = 0; day < 500; day++) {
    kept.update([document]);
    button()?.remove();
    vi.advanceTimersByTime(60_000);
  }
  kept.update([document]);
  expect(button()).not.toBeNull();
  expect(kept.gaveUp()).toBe(false);
});

it('does not begin anew with a page it has given up on', () => {
  const kept = attachments();
  for (let round = 0; round < 60; round++) {
    kept.update([document]);
    button()?.remove();
  }
  vi.advanceTimersByTime(3_600_000);
  kept.update([document]);
  expect(button()).toBeNull();
  expect(kept.gaveUp()).toBe(true);
});
