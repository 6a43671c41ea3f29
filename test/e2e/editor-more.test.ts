/**
 * What the other test of editors leaves out: tables, pictures, lists in lists, mentions and drafts opened again and again;
 * plain text fields; and undo and redo by keys that are really pressed.
 */
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldVerdict } from './editor/field-probe.ts';
import type { Verdict } from './editor/probe.ts';
import type { RedoProbe } from './editor/redo-probe.ts';
import { kinds, open, type Site } from './harness/index.ts';

/** Fixed, so that every run tries the same contents: another number tries others. */
const seed = 20_261_125;
const runs = { chromium: { hard: 400, fields: 400, keys: 40 }, firefox: { hard: 150, fields: 150, keys: 25 } };

const bundle = (file: string): string =>
  buildSync({
    entryPoints: [`test/e2e/editor/${file}`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  }).outputFiles[0]?.text ?? '';

// These run in the page.
interface ProbeWindow {
  judge(site: string, seed: number, runs: number): Promise<Verdict>;
  judgeFields(seed: number, runs: number): Promise<FieldVerdict>;
  redoProbe: RedoProbe;
}
const addScript = (document: Document, source: string) => {
  document.head.append(Object.assign(document.createElement('script'), { textContent: source }));
};
const judge = (_document: Document, ...args: [string, number, number]) =>
  (window as unknown as ProbeWindow).judge(...args);
const judgeFields = (_document: Document, ...args: [number, number]) =>
  (window as unknown as ProbeWindow).judgeFields(...args);
const insert = (_document: Document, ...args: Parameters<RedoProbe['insert']>) =>
  (window as unknown as ProbeWindow).redoProbe.insert(...args);
const state = () => {
  const { redoProbe } = window as unknown as ProbeWindow;
  return { holds: redoProbe.holds(), undone: redoProbe.undone, redone: redoProbe.redone };
};

describe.each(kinds)('an editor in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  let page: Site;
  beforeAll(async () => {
    browser = await open(kind);
    page = await browser.blank();
    for (const file of ['probe.ts', 'field-probe.ts', 'redo-probe.ts']) await page.evaluate(addScript, bundle(file));
  });
  afterAll(() => browser?.close());

  it(`keeps ${runs[kind].hard} hard contents (seed ${seed})`, async () => {
    const verdict = await page.evaluate(judge, 'hard', seed, runs[kind].hard);
    expect(verdict.fault).toBeNull();
    expect(verdict.runs).toBe(runs[kind].hard);
  });

  it(`of plain text keeps ${runs[kind].fields} random contents (seed ${seed})`, async () => {
    const verdict = await page.evaluate(judgeFields, seed, runs[kind].fields);
    expect(verdict.fault).toBeNull();
    expect(verdict.runs).toBe(runs[kind].fields);
    expect(verdict.drafts).toBeGreaterThan(runs[kind].fields / 3);
  });

  it.each(['gmail', 'hard', 'linkedin'] as const)(
    `gives the message back, takes it again and gives it back, by one key each (${runs[kind].keys} contents of %s)`,
    async (site) => {
      for (let index = 0; index < runs[kind].keys; index++) {
        expect(await page.evaluate(insert, site, index)).toBeNull();
        const seen = [];
        for (const keys of ['Mod+z', 'Mod+Shift+z', 'Mod+z']) {
          await page.press(keys);
          seen.push(await page.evaluate(state));
        }
        expect({ index, seen }).toEqual({
          index,
          seen: [
            { holds: 'before', undone: 1, redone: 0 },
            { holds: 'after', undone: 1, redone: 1 },
            { holds: 'before', undone: 2, redone: 1 },
          ],
        });
      }
    },
  );
});
