import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RecordWrite } from '../../src/platform/record.ts';
import type { RowChange } from '../../src/platform/record-rows.ts';
import { type Entry, type Insertion, limits, newEntry, type Row } from '../../src/record/index.ts';
import { anyEntry } from '../record/entries.ts';

/** Rows in memory, changed in one step as the database does it, once it is their turn. */
const held = vi.hoisted(() => ({
  rows: new Map<string, unknown>(),
  refusal: '',
  turn: async () => {},
  rest: { undone: false, refuses: false },
  send: async (_type: string, _data: unknown): Promise<unknown> => undefined,
}));
function look(): Row[] {
  if (held.refusal) throw Object.assign(new Error('Refused'), { name: held.refusal });
  return [...held.rows].map(([id, value]) => [id, structuredClone(value)]);
}
vi.mock('../../src/platform/record-rows.ts', () => ({
  readRows: async () => look(),
  changeRows: async (step: (rows: Row[]) => RowChange) => {
    await held.turn();
    const { put = [], remove = [], clear } = step(look());
    if (clear) held.rows.clear();
    for (const id of remove) held.rows.delete(id);
    for (const [id, value] of put) held.rows.set(id, structuredClone(value));
  },
}));
vi.mock('../../src/platform/messages.ts', () => ({
  onMessage: () => {},
  sendMessage: (type: string, data: unknown) => held.send(type, data),
}));
vi.mock('../../src/platform/storage.ts', () => ({
  eraseEverything: async () =>
    held.rest.refuses
      ? { ok: false, reason: 'denied', retry: true }
      : {
          ok: true,
          undo: async () => {
            held.rest.undone = true;
            return { ok: true };
          },
        },
}));
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getURL: (path: string) => `chrome-extension://abc/${path}` } },
}));
const record = await import('../../src/platform/record.ts');

const insertion: Insertion = {
  company: 'Northwind',
  role: 'Data Engineer',
  channel: 'email',
  stage: 'applied',
  language: 'en',
  intent: 'withdraw',
  subject: 'Re: Baker',
  text: 'Hi Maya',
};
const fresh = { id: 'fresh', at: '2026-12-01T10:00:00.000Z' };
const entry = (id: string, changed: Partial<Entry> = {}): Entry => ({ ...newEntry(id, 'en'), ...changed });
const entries = async () => (await record.readRecord()).entries;
const put = (...all: Entry[]) => record.applyWrite({ does: 'put', entries: all });

beforeEach(() => {
  held.rows = new Map();
  held.refusal = '';
  held.turn = async () => {};
});

describe('what the background writes', () => {
  test('an insertion, seen as sent', async () => {
    expect(await record.storeInsertion(insertion, fresh)).toBe('fresh');
    expect(await record.storeSent('fresh', '2026-12-01T10:05:00.000Z')).toBe(true);
    expect(await entries()).toMatchObject([{ company: 'Northwind', steps: [{ what: 'inserted' }, { what: 'sent' }] }]);
    expect(await record.storeUndone('fresh')).toBe(false);
  });

  test('an insertion, taken back', async () => {
    await record.storeInsertion(insertion, fresh);
    expect(await record.storeUndone('fresh')).toBe(true);
    expect(held.rows.size).toBe(0);
    expect(await record.storeSent('fresh', fresh.at)).toBe(false);
  });

  test('once what is told twice, as when no answer came because the worker was ended', async () => {
    const told = { ...insertion, id: 'mine' };
    expect(await record.storeInsertion(told, fresh)).toBe('mine');
    expect(await record.storeInsertion(told, { ...fresh, id: 'fresh-2' })).toBe('mine');
    await record.storeSent('mine', fresh.at);
    await record.storeSent('mine', fresh.at);
    const [one, another] = await entries();
    expect([one?.steps.length, another]).toEqual([2, undefined]);
  });

  test('nothing that is no insertion', async () => {
    expect(await record.storeInsertion({ company: 'x' }, fresh)).toBeNull();
    expect(await record.storeInsertion('<b>', fresh)).toBeNull();
    expect(held.rows.size).toBe(0);
  });

  test('the text only while the person wants that; then those that are there go', async () => {
    await record.storeInsertion(insertion, fresh);
    expect((await entries())[0]).not.toHaveProperty('message');
    await record.applyWrite({ does: 'keep-texts', keepsTexts: true });
    await record.storeInsertion({ ...insertion, company: 'Acme' }, { ...fresh, id: 'second' });
    expect(await record.entryById('second')).toMatchObject({ message: { subject: 'Re: Baker', text: 'Hi Maya' } });
    await record.applyWrite({ does: 'keep-texts', keepsTexts: false });
    expect(await record.readRecord()).toMatchObject({ keepsTexts: false });
    expect(JSON.stringify([...held.rows])).not.toContain('Hi Maya');
  });

  test('no entry that could not be read back', async () => {
    await put(entry('one'), { ...entry('two'), stage: 'maybe' } as unknown as Entry);
    expect((await entries()).map(({ id }) => id)).toEqual(['one']);
  });

  test('an edit of an entry that is gone: not at all, and that is said', async () => {
    expect(await record.applyWrite({ does: 'edit', before: entry('one'), after: entry('one') })).toEqual({
      ok: false,
      reason: 'gone',
      retry: false,
    });
  });

  test('no more than there is room for', async () => {
    held.rows = new Map(Array.from({ length: limits.entries }, (_, place) => [`x${place}`, 'junk']));
    expect(await put(entry('one'))).toMatchObject({ ok: false, reason: 'too-many' });
    expect(await record.storeInsertion(insertion, fresh)).toBeNull();
    held.rows.delete('x0');
    expect(await put(entry('one'))).toEqual({ ok: true });
    expect(await put(entry('one', { note: 'changed' }))).toEqual({ ok: true });
  });

  test.each([
    ['QuotaExceededError', 'full', true],
    ['VersionError', 'newer', false],
    ['UnknownError', 'denied', true],
  ])('nothing when the browser refuses (%s)', async (name, reason, retry) => {
    held.refusal = name;
    expect(await put(entry('one'))).toEqual({ ok: false, reason, retry });
    expect(await record.storeInsertion(insertion, fresh)).toBeNull();
    expect(await record.storeSent('fresh', fresh.at)).toBe(false);
  });
});

describe('what cannot be read', () => {
  const junk: Row[] = [
    ['junk', '<b>'],
    ['newer', { ...entry('newer'), version: 9 }],
  ];
  beforeEach(() => {
    held.rows = new Map([...junk, ['one', entry('one')]]);
  });

  test('is told of, and survives every other change', async () => {
    await put(entry('two'));
    await record.applyWrite({ does: 'remove', ids: ['one'] });
    await record.storeInsertion(insertion, fresh);
    const { unread, entries: read } = await record.readRecord();
    expect(unread).toEqual(junk);
    expect(read.map(({ id }) => id)).toEqual(['two', 'fresh']);
  });

  test('is erased with everything else, and put back with it, over nothing that came since', async () => {
    const before = await record.allRows();
    await record.applyWrite({ does: 'clear' });
    expect(held.rows.size).toBe(0);
    await put(entry('one', { note: 'since' }));
    await record.applyWrite({ does: 'restore', rows: before });
    expect((await record.readRecord()).unread).toEqual(junk);
    expect(await record.entryById('one')).toMatchObject({ note: 'since' });
  });

  test.each([
    ['VersionError', 'newer'],
    ['InvalidStateError', 'unavailable'],
  ])('at all (%s) is no error, but said', async (name, problem) => {
    held.refusal = name;
    expect(await record.readRecord()).toEqual({ entries: [], unread: [], keepsTexts: false, problem });
    expect(await record.entryById('one')).toBeNull();
    expect(await record.allRows()).toEqual([]);
  });
});

describe('a page of ours', () => {
  test('asks the background, and is told when that does not answer', async () => {
    const asked: unknown[] = [];
    held.send = async (...args) => {
      asked.push(args);
      return { ok: true };
    };
    const write: RecordWrite = { does: 'remove', ids: ['one'] };
    expect(await record.writeRecord(write)).toEqual({ ok: true });
    expect(asked).toEqual([['record.write', write]]);
    held.send = () => Promise.reject(new Error('Could not establish connection'));
    expect(await record.writeRecord(write)).toEqual({ ok: false, reason: 'denied', retry: true });
  });

  test('hears of changes until it is left', async () => {
    const controller = new AbortController();
    const heard = vi.fn();
    record.onRecord(heard, controller.signal);
    await put(entry('one'));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    controller.abort();
    const second = vi.fn();
    record.onRecord(second, new AbortController().signal);
    await put(entry('two'));
    await vi.waitFor(() => expect(second).toHaveBeenCalled());
    expect(heard).toHaveBeenCalledOnce();
  });

  test('leads to the page that writes about an entry', () => {
    expect(record.writingPage('a b', 'reconnect')).toBe(
      'chrome-extension://abc/popup/index.html?entry=a%20b&intent=reconnect',
    );
  });
});

describe('erasing everything', () => {
  const write = (type: string, data: unknown) =>
    type === 'record.write' ? record.applyWrite(data as RecordWrite) : undefined;
  beforeEach(async () => {
    held.send = async (type, data) => write(type, data);
    held.rest = { undone: false, refuses: false };
    await put(entry('one'));
  });

  test('takes the record with it, and brings it back', async () => {
    const erased = await record.eraseAll();
    expect(held.rows.size).toBe(0);
    expect(erased.ok && (await erased.undo())).toEqual({ ok: true });
    expect(held.rest.undone).toBe(true);
    expect(await entries()).toEqual([entry('one')]);
  });

  test('leaves the record where the rest cannot be erased', async () => {
    held.rest.refuses = true;
    expect(await record.eraseAll()).toMatchObject({ ok: false });
    expect(held.rows.size).toBe(1);
  });

  test('puts the rest back where the record cannot be erased', async () => {
    held.send = () => Promise.reject(new Error('No answer'));
    expect(await record.eraseAll()).toEqual({ ok: false, reason: 'denied', retry: true });
    expect(held.rest.undone).toBe(true);
  });
});

describe('no interleaving of writes', () => {
  const act = fc.oneof(
    fc.record({ does: fc.constant('insert' as const), id: fc.stringMatching(/^i[a-z0-9]{1,6}$/) }),
    fc.record({ does: fc.constant('put' as const), entry: anyEntry }),
    fc.record({ does: fc.constant('note' as const), note: fc.stringMatching(/^[a-z]{1,9}$/) }),
    fc.record({ does: fc.constant('tick' as const) }),
  );

  test('loses or doubles an entry, or a change to one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(act, { maxLength: 12 }), async (scheduler, acts) => {
        const base = entry('base');
        held.rows = new Map([['base', base]]);
        held.turn = () => scheduler.schedule(Promise.resolve());
        const all = acts.map((one, place) => {
          if (one.does === 'insert')
            return record.storeInsertion({ ...insertion, id: one.id, company: one.id, role: one.id }, fresh);
          if (one.does === 'put') return put({ ...one.entry, id: `p${place}` });
          const after: Entry = one.does === 'note' ? { ...base, note: one.note } : { ...base, done: ['portal'] };
          return record.applyWrite({ does: 'edit', before: base, after });
        });
        await scheduler.waitFor(Promise.all(all));
        const read = await entries();
        const wanted = new Set([
          'base',
          ...acts.flatMap((one, place) => (one.does === 'insert' ? one.id : one.does === 'put' ? `p${place}` : [])),
        ]);
        expect(read.map(({ id }) => id).sort()).toEqual([...wanted].sort());
        const { note, done } = read.find(({ id }) => id === 'base') ?? base;
        expect(acts.flatMap((one) => (one.does === 'note' ? one.note : [])).concat('')).toContain(note);
        expect(note !== '').toBe(acts.some(({ does }) => does === 'note'));
        expect(done).toEqual(acts.some(({ does }) => does === 'tick') ? ['portal'] : []);
      }),
      { numRuns: 60 },
    );
  });
});
