/** The tables in docs/SITES.md, made from what the tests wrote down (`test/e2e/situations/results.ts`). */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Result, resultsFolder } from '../e2e/situations/results.ts';

const file = 'docs/SITES.md';
const sites = ['gmail', 'linkedin'] as const;
const browsers = ['chromium', 'firefox'] as const;
const parts = ['place', 'insert', 'undo', 'traces'] as const;
const redesigns = ['renamed', 'bare'] as const;

type Site = (typeof sites)[number];

/** What an earlier run wrote down says nothing about this one. */
export function forgetResults(): void {
  rmSync(resultsFolder, { recursive: true, force: true });
}

/**
 * Puts fresh tables between their marks. False: some situation was not run somewhere, or went wrong. Without ids and data
 * attributes some may be lost; how many is a test of its own.
 */
export function writeSites(): boolean {
  const results = readResults();
  const old = readFileSync(file, 'utf8');
  const fresh = [...sites, 'survival' as const].reduce(
    (text, name) => between(text, name, name === 'survival' ? survival(results) : table(results, name)),
    old,
  );
  if (fresh !== old) writeFileSync(file, fresh);
  const grave = faults(results).filter((fault) => !fault.includes('(bare)') || fault.endsWith('not run'));
  return results.length > 0 && grave.length === 0;
}

function readResults(): Result[] {
  if (!existsSync(resultsFolder)) return [];
  const files = readdirSync(resultsFolder).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => JSON.parse(readFileSync(path.join(resultsFolder, name), 'utf8')) as Result[]);
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
export function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no ${start} … ${end}.`);
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

const namesIn = (results: Result[], site: Site): string[] => [
  ...new Set(results.filter((result) => result.site === site).map(({ name }) => name)),
];

export function table(results: Result[], site: Site): string {
  const of = (name: string, column: Result['column']) =>
    results.find((result) => result.site === site && result.name === name && result.column === column);
  const heads = [
    'situation',
    ...browsers.flatMap((browser) => parts.map((part) => `${browser} ${part}`)),
    'other classes',
    'and no ids, no data',
  ];
  const rows = namesIn(results, site).map((name) => [
    name,
    ...browsers.flatMap((browser) => parts.map((part) => mark(of(name, browser)?.done[part]))),
    ...redesigns.map((column) => mark(outcome(of(name, column)))),
  ]);
  const lines = [heads, heads.map((_, index) => (index === 0 ? '---' : ':-:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The main job as a whole. */
function outcome(result: Result | undefined): string | undefined {
  if (!result) return undefined;
  const { place, insert, undo } = result.done;
  return [place, insert, undo].find((part) => part !== 'ok') ?? 'ok';
}

const mark = (told: string | undefined): string => (told === undefined ? 'not run' : told === 'ok' ? '✓' : '✗');

export function survival(results: Result[]): string {
  const lines = redesigns.map((column) => {
    const all = results.filter((result) => result.column === column);
    const alive = all.filter((result) => outcome(result) === 'ok').length;
    const what = column === 'renamed' ? 'all classes renamed' : 'and all ids and data attributes removed';
    return `- ${what}: ${alive} of ${all.length} situations`;
  });
  const told = faults(results).map((fault) => `- ${fault}`);
  return [...lines, ...(told.length > 0 ? ['', 'What went wrong:', '', ...told] : [])].join('\n');
}

/** In sentences, in the order of the tables. */
function faults(results: Result[]): string[] {
  return sites.flatMap((site) =>
    namesIn(results, site).flatMap((name) =>
      [...browsers, ...redesigns].flatMap((column) => {
        const found = results.find((one) => one.site === site && one.name === name && one.column === column);
        const where = `${site}, ${name} (${column})`;
        if (!found) return [`${where}: not run`];
        return parts.flatMap((part) => (found.done[part] === 'ok' ? [] : [`${where}: ${part}: ${found.done[part]}`]));
      }),
    ),
  );
}
