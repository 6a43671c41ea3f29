import { describe, expect, it } from 'vitest';
import type { Result } from '../e2e/situations/results.ts';
import { between, survival, table } from './sites.ts';

const well = { place: 'ok', insert: 'ok', undo: 'ok', traces: 'ok' };
const result = (column: Result['column'], done: Partial<Result['done']> = {}): Result => ({
  site: 'gmail',
  name: 'new message',
  column,
  done: { ...well, ...done },
});

describe('the tables of situations', () => {
  it('have a row for each situation, with a mark for each part in each browser', () => {
    const all = [result('chromium'), result('firefox', { undo: 'Waited 3 s' }), result('renamed'), result('bare')];
    const rows = table(all, 'gmail').split('\n');
    expect(rows).toHaveLength(3);
    expect(rows[2]).toBe('| new message | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✗ | ✓ | ✓ | ✓ |');
    expect(survival(all)).toContain('- gmail, new message (firefox): undo: Waited 3 s');
  });

  it('say what was not run', () => {
    expect(table([result('chromium')], 'gmail')).toContain('| not run | not run |');
    expect(survival([result('chromium')])).toContain('- gmail, new message (firefox): not run');
  });

  it('count what survives a redesign', () => {
    const all = [result('renamed'), result('bare', { insert: 'It reads: Hello' })];
    expect(survival(all)).toContain('- all classes renamed: 1 of 1 situations');
    expect(survival(all)).toContain('- and all ids and data attributes removed: 0 of 1 situations');
  });

  it('stand between their marks, whatever stood there before', () => {
    const text = 'Before\n<!-- gmail -->\nold\n<!-- /gmail -->\nafter';
    expect(between(text, 'gmail', 'new')).toBe('Before\n<!-- gmail -->\n\nnew\n\n<!-- /gmail -->\nafter');
    expect(() => between('Before', 'gmail', 'new')).toThrow('no <!-- gmail -->');
  });
});
