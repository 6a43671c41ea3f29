import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTable, limits, parseEntry, parseRows, preview, toTable } from '../../src/record/index.ts';
import { anyEntry, anyRecord, entry, step } from './entries.ts';

const table = toTable([entry({ steps: [step('sent')] })]);
const withCell = (name: string, cell: string) => {
  const [head = [], row = []] = table;
  return [head, row.map((old, place) => (head[place] === name ? cell : old))];
};

describe('the table', () => {
  it('comes back whole', () => {
    fc.assert(
      fc.property(
        anyRecord.filter(({ length }) => length > 0),
        (entries) => void expect(fromTable(toTable(entries))).toEqual({ ok: true, entries, left: 0 }),
      ),
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyRecord, (entries) => {
        for (const cell of toTable(entries).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
    const [, row = []] = toTable([entry({ note: '=HYPERLINK("http://x.example")', company: "'=1", role: '-2' })]);
    expect(row).toEqual(expect.arrayContaining([`'=HYPERLINK("http://x.example")`, "''=1", "'-2"]));
  });

  it('says when they were told, for people to read', () => {
    const [head = [], row = []] = table;
    expect(row[head.indexOf('toldAt')]).toBe('2026-03-31T10:00:00.000Z');
  });

  it('may have its columns in another order, some more, and blank lines', () => {
    const turned = [...table, ['', ' ']].map((row) => [...row, 'x'].reverse());
    turned.at(-1)?.fill('');
    expect(fromTable(turned)).toEqual(fromTable(table));
  });
});

describe('a file from elsewhere', () => {
  it.each<[string, string[][], string]>([
    ['with nothing in it', [], 'not-ours'],
    [
      'of something else',
      [
        ['name', 'mail'],
        ['x', 'y'],
      ],
      'not-ours',
    ],
    ['with a head alone', table.slice(0, 1), 'empty'],
    ['of a later version', withCell('version', '2'), 'newer'],
    ['with a version that is none', withCell('version', 'one'), 'damaged'],
    ['with steps that are no list', withCell('steps', '{"a":1}'), 'damaged'],
    ['with steps that are garbage', withCell('steps', '[{'), 'damaged'],
    ['with a row that is cut off', [table[0] ?? [], (table[1] ?? []).slice(0, 15)], 'damaged'],
    ['with an id full of markup', withCell('id', '<img src=x>'), 'damaged'],
    ['with a note that is too long', withCell('note', 'x'.repeat(limits.note + 1)), 'damaged'],
    ['with an address that would run', withCell('url', 'javascript:alert(1)'), 'damaged'],
    ['with too many rows', [table[0] ?? [], ...Array(limits.entries + 1).fill(table[1])], 'too-big'],
  ])('%s is refused', (_, rows, reason) => {
    expect(fromTable(rows)).toEqual({ ok: false, reason });
  });

  it('is read as far as it can be, and the rest is counted', () => {
    const rows = [...table, withCell('version', '9')[1] ?? [], withCell('stage', 'maybe')[1] ?? []];
    expect(fromTable(rows)).toMatchObject({ ok: true, left: 2, entries: [{ company: 'Northwind' }] });
  });

  it('keeps markup as the text it is', () => {
    const read = fromTable(withCell('note', '<script>alert(1)</script>'));
    expect(read.ok && read.entries[0]?.note).toBe('<script>alert(1)</script>');
  });

  it('with one id twice: the same once, another under an id of its own, the same each time', () => {
    const rows = [...table, table[1] ?? [], withCell('note', 'other')[1] ?? [], withCell('note', 'other')[1] ?? []];
    const read = fromTable(rows);
    expect(read.ok && read.entries.map(({ id, note }) => [id, note])).toEqual([
      ['one', ''],
      ['one-2', 'other'],
    ]);
    expect(fromTable(rows)).toEqual(read);
  });
});

describe('the preview', () => {
  it('tells new, changed and the same apart', () => {
    const here = [entry(), entry({ id: 'two' })];
    const file = [entry(), entry({ id: 'two', note: 'other' }), entry({ id: 'three' })];
    const { added, changed, same } = preview(here, file);
    expect([added.map(({ id }) => id), changed.map(({ id }) => id), same]).toEqual([['three'], ['two'], 1]);
  });

  it('of one’s own export has nothing to do', () => {
    fc.assert(
      fc.property(anyRecord, (entries) => {
        const read = fromTable(toTable(entries));
        const file = read.ok ? read.entries : [];
        expect(preview(entries, file)).toEqual({ added: [], changed: [], same: entries.length });
      }),
    );
  });
});

describe('a stored row', () => {
  it('is read as it was written, whatever it is', () => {
    fc.assert(fc.property(anyEntry, (one) => void expect(parseEntry(one)).toEqual({ ok: true, entry: one })));
  });

  it('of any kind does no harm', () => {
    fc.assert(fc.property(fc.anything(), (value) => void expect(parseEntry(value).ok).toBe(false)));
    const trap = {
      get version() {
        throw new Error('trap');
      },
    };
    expect(parseEntry(trap)).toEqual({ ok: false, reason: 'damaged' });
  });

  it.each<[string, object]>([
    ['a moment that is none', { steps: [{ ...step('sent'), at: 'yesterday' }] }],
    ['a day that is none', { followUps: [{ id: 'f', on: '2026-02-30', what: '', done: false }] }],
    ['a foreign protocol', { url: 'file:///etc' }],
    ['a stage that is none', { stage: 'maybe' }],
    ['two wishes', { contact: ['stay-in-touch', 'delete-my-data'] }],
    ['a field too few', { note: undefined }],
  ])('with %s is damaged', (_, changed) => {
    expect(parseEntry({ ...entry(), ...changed })).toEqual({ ok: false, reason: 'damaged' });
  });

  it('that is damaged or newer stands alone, as found', () => {
    const rows = [
      ['one', entry()],
      ['two', 'garbage'],
      ['three', { ...entry(), version: 7 }],
      ['four', entry()],
    ] as const;
    expect(parseRows(rows)).toEqual({ entries: [entry()], damaged: [rows[1], rows[3]], newer: [rows[2]] });
  });
});
