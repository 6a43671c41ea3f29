import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Template } from '../../src/message/index.ts';
import { templateLimits } from '../../src/settings/index.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const held = vi.hoisted(() => ({ browser: {} as FakeBrowser }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key: keyof FakeBrowser) => held.browser[key] }),
}));
const { changeTemplates, dismissUnread, loadTemplates, readTemplates, unreadText } = await import(
  '../../src/platform/templates.ts'
);
const { eraseEverything } = await import('../../src/platform/storage.ts');

const short: Template = { id: 'a1', title: 'Short one', language: 'en', subject: '', text: 'Hi {name}, bye.' };
const long: Template = { ...short, id: 'b2', title: 'Long one' };
const damaged = { version: 1, templates: [short, { id: 'b2', title: 'Long one', text: 'It was my only copy.' }] };
const later = { version: 2, templates: [{ ...short, mood: 'good' }], folders: ['a'] };
const DENIED = 'storage is disabled';

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  held.browser = browser;
});
const local = () => browser.storage.local;
const aside = async () => JSON.parse((await unreadText()) ?? 'null');
const add = (template: Template) => changeTemplates((now) => [...now, template]);

describe('texts of one’s own', () => {
  test('are none at first', async () => {
    expect(await readTemplates()).toEqual({ templates: [], unread: false });
    expect(await unreadText()).toBeNull();
  });

  test('are kept in this browser, and nowhere else', async () => {
    expect(await add(short)).toEqual({ ok: true, templates: [short] });
    expect(await add(long)).toEqual({ ok: true, templates: [short, long] });
    expect(local().items).toEqual({ templates: { version: 1, templates: [short, long] } });
    expect(browser.storage.sync.items).toEqual({});
    expect(await loadTemplates()).toEqual([short, long]);
  });

  test('are kept as they will be read', async () => {
    const typed = { ...short, title: '  Short\u202e one ', text: 'Hi {name},\r\nbye.\u0000' };
    const kept = { ...short, text: 'Hi {name},\nbye.' };
    expect(await add(typed)).toEqual({ ok: true, templates: [kept] });
    expect(await loadTemplates()).toEqual([kept]);
  });

  test('added in another page meanwhile stay', async () => {
    await add(short);
    local().items.templates = { version: 1, templates: [short, long] };
    const third = { ...short, id: 'c3' };
    expect(await add(third)).toEqual({ ok: true, templates: [short, long, third] });
  });

  test('are no more than can be read again', async () => {
    const full = Array.from({ length: templateLimits.count }, (_, index) => ({ ...short, id: `t${index}` }));
    await changeTemplates(() => full);
    expect(await add(long)).toEqual({ ok: false, reason: 'too-many', retry: false });
    expect(await loadTemplates()).toEqual(full);
  });

  test.each([
    ['QUOTA_BYTES quota exceeded', { reason: 'full', retry: true }],
    [DENIED, { reason: 'denied', retry: true }],
    ['Extension context invalidated.', { reason: 'denied', retry: false }],
  ])('that cannot be kept, with "%s", come back as a value', async (message, expected) => {
    await add(short);
    local().refuses.set = message;
    expect(await add(long)).toEqual({ ok: false, ...expected });
    expect(await loadTemplates()).toEqual([short]);
  });

  test('are none where storage does not answer, and nothing is written over', async () => {
    await add(short);
    local().refuses.all = DENIED;
    expect(await readTemplates()).toEqual({ templates: [], unread: false });
    expect(await unreadText()).toBeNull();
    expect(await changeTemplates(() => [])).toEqual({ ok: false, reason: 'denied', retry: true });
    await dismissUnread();
    local().refuses = {};
    expect(await loadTemplates()).toEqual([short]);
  });

  test('are erased with everything else, and come back', async () => {
    local().items.templates = damaged;
    await add(long);
    const before = structuredClone(local().items);
    const erased = await eraseEverything();
    expect(await readTemplates()).toEqual({ templates: [], unread: false });
    expect(erased.ok && (await erased.undo())).toEqual({ ok: true });
    expect(local().items).toEqual(before);
  });
});

describe.each<[string, unknown, Template[]]>([
  ['that are damaged in part', damaged, [short]],
  ['that are no texts', 'rubbish', []],
  ['of a later version', later, [short]],
])('stored texts %s', (_, found, readable) => {
  beforeEach(() => {
    local().items.templates = found;
  });

  test('give what can be read, and are left alone by reading', async () => {
    expect(await readTemplates()).toEqual({ templates: readable, unread: true });
    expect(await loadTemplates()).toEqual(readable);
    expect(await aside()).toEqual([found]);
    expect(local().items).toEqual({ templates: found });
  });

  test('are set aside when a text is added, told of until dismissed, and kept after that', async () => {
    expect(await add(long)).toEqual({ ok: true, templates: [...readable, long] });
    expect(await aside()).toEqual([found]);
    expect(await readTemplates()).toEqual({ templates: [...readable, long], unread: true });
    await dismissUnread();
    expect(await readTemplates()).toEqual({ templates: [...readable, long], unread: false });
    expect(await aside()).toEqual([found]);
    await add({ ...short, id: 'c3' });
    expect((await readTemplates()).unread).toBe(false);
    expect(await aside()).toEqual([found]);
  });

  test('can be dismissed before anything is added', async () => {
    await dismissUnread();
    expect(await readTemplates()).toEqual({ templates: readable, unread: false });
    expect(await aside()).toEqual([found]);
  });

  test('are not touched when there is no room to set them aside', async () => {
    local().refuses.set = 'QUOTA_BYTES quota exceeded';
    expect(await add(long)).toEqual({ ok: false, reason: 'full', retry: true });
    expect(local().items).toEqual({ templates: found });
  });

  test('are told of again when it happens again, and none is lost', async () => {
    await dismissUnread();
    local().items.templates = { version: 1, templates: 'more rubbish' };
    expect((await readTemplates()).unread).toBe(true);
    await add(long);
    expect(await aside()).toEqual([found, { version: 1, templates: 'more rubbish' }]);
  });
});

test('of lists set aside the last three are kept', async () => {
  for (const found of ['a', 'b', 'c', 'd']) {
    local().items.templates = found;
    await changeTemplates(() => []);
  }
  expect(await aside()).toEqual(['b', 'c', 'd']);
});

test('what somebody else put in that place is no list of ours', async () => {
  local().items['templates-aside'] = 'rubbish';
  expect(await unreadText()).toBeNull();
  local().items.templates = 'damaged';
  await add(short);
  expect(await aside()).toEqual(['damaged']);
});
