/** How much there is of it: every file that is loaded as such, and the packages. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench, Row } from './table.ts';

interface Entry {
  to: string;
  /** Bytes, compressed. */
  budget: number;
}

const kilobytes = (bytes: number) => bytes / 1024;
const packed = (file: string) => kilobytes(gzipSync(readFileSync(path.join('dist/chrome', file)), { level: 9 }).length);
const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);

/** In kilobytes, of files together. */
const aims: Record<string, number> = { 'boot.js': 6 };

export const bench: Bench = {
  title: 'Sizes',
  how: 'Compressed with gzip, as the budgets of `build.mjs` are; the packages as they are. A page of the two sites loads `boot.js` alone; the panel comes with `core.js` and, in another language than English, with the one file of its words.',
  async rows() {
    const build = (await import(path.resolve('build.mjs'))) as { entries: Entry[] };
    const rows: Row[] = build.entries.map(({ to, budget }) => ({
      what: `\`${to}\``,
      value: packed(to),
      unit: 'KB',
      limit: kilobytes(budget),
      ...(aims[to] ? { aim: aims[to] } : {}),
    }));
    const words = build.entries.filter(({ to }) => to.startsWith('words/')).map(({ to }) => to);
    rows.push(
      { what: 'panel and core', value: sum(['panel.js', 'core.js'].map(packed)), unit: 'KB' },
      {
        what: 'panel and core with the words of all eight languages',
        value: sum(['panel.js', 'core.js', ...words].map(packed)),
        unit: 'KB',
        aim: 75,
      },
    );
    for (const file of readdirSync('dist').filter((name) => /-(?:chrome|edge|firefox)\.zip$/.test(name)))
      rows.push({
        what: `package for ${/(\w+)\.zip$/.exec(file)?.[1]}`,
        value: kilobytes(statSync(path.join('dist', file)).size),
        unit: 'KB',
        aim: 350,
      });
    return rows;
  },
};
