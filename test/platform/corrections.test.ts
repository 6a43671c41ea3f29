import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const held = vi.hoisted(() => ({ browser: {} as FakeBrowser }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key: keyof FakeBrowser) => held.browser[key] }),
}));
const { correctionsOf, keepCorrections } = await import('../../src/platform/corrections.ts');

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  held.browser = browser;
});

const nameOf = (place: number) => place.toString(16).padStart(64, '0');
const [one, other] = [nameOf(1), nameOf(2)];

describe('what was changed in a conversation', () => {
  test('is found again, an emptied field as empty, and in no other conversation', async () => {
    expect(await keepCorrections(one, { role: 'Baker', company: '' })).toBe(true);
    expect(await correctionsOf(one)).toEqual({ role: 'Baker', company: '' });
    expect(await correctionsOf(other)).toBeNull();
  });

  test('stays in the memory of the browser, under a hash', async () => {
    await keepCorrections(one, { to: 'Ann' });
    expect([browser.storage.local.items, browser.storage.sync.items]).toEqual([{}, {}]);
    expect(browser.storage.session.items).toEqual({ corrections: [{ conversation: one, corrections: { to: 'Ann' } }] });
  });

  test('is the latest of several changes made at once', async () => {
    await Promise.all(['B', 'Ba', 'Bak'].map((role) => keepCorrections(one, { role })));
    await keepCorrections(other, { role: 'Chef' });
    expect([await correctionsOf(one), await correctionsOf(other)]).toEqual([{ role: 'Bak' }, { role: 'Chef' }]);
  });

  test('is kept of the fifty conversations changed last', async () => {
    for (let place = 1; place <= 51; place++) await keepCorrections(nameOf(place), { role: String(place) });
    expect(await correctionsOf(nameOf(1))).toBeNull();
    expect(await correctionsOf(nameOf(2))).toEqual({ role: '2' });
    expect(await correctionsOf(nameOf(51))).toEqual({ role: '51' });
  });

  test.each<[string, string, unknown]>([
    ['a name that is no hash', 'Interview with Maya', { role: 'Baker' }],
    ['a field that is too long', one, { role: 'x'.repeat(201) }],
    ['a field that is no text', one, { role: { toString: 1 } }],
    ['nothing', one, null],
  ])('is refused for %s', async (_, name, corrections) => {
    expect(await keepCorrections(name, corrections)).toBe(false);
    expect(browser.storage.session.items).toEqual({});
  });

  test('is nothing where storage does not answer or holds something else', async () => {
    browser.storage.session.items = { corrections: [{ conversation: one, corrections: 7 }, 'x', null] };
    expect(await correctionsOf(one)).toBeNull();
    browser.storage.session.refuses.all = 'An unexpected error occurred';
    expect(await correctionsOf(one)).toBeNull();
    expect(await keepCorrections(one, { role: 'Baker' })).toBe(false);
    browser.storage.session.refuses = {};
    expect(await keepCorrections(one, { role: 'Baker' })).toBe(true);
  });
});
