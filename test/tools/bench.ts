/** `npm run bench`: runs every file of `test/bench/` that holds a bench, prints what it measured, fails over a limit. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export interface Row {
  what: string;
  milliseconds: number;
  /** What a plain way takes for the same, and how many times as long we take. */
  plain?: number;
  ratio?: number;
  /** Milliseconds it may take. */
  limit?: number;
}

export interface Bench {
  title: string;
  rows(): Promise<Row[]>;
}

const folder = 'test/bench';

async function load(file: string): Promise<Bench> {
  const outfile = path.resolve('node_modules/.cache/withdraw-gracefully/bench', file.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [path.join(folder, file)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    loader: { '.ftl': 'text' },
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(outfile).href)).bench;
}

function table({ title }: Bench, rows: Row[]): string {
  const cell = (value: number | undefined, unit: string) =>
    (value === undefined ? '' : `${value.toFixed(value < 10 ? 2 : 0)}${unit}`).padStart(11);
  const head = `${title.padEnd(58)}${['median', 'plain', 'ratio', 'limit'].map((name) => name.padStart(11)).join('')}`;
  const lines = rows.map(
    ({ what, milliseconds, plain, ratio, limit }) =>
      `${what.padEnd(58)}${cell(milliseconds, ' ms')}${cell(plain, ' ms')}${cell(ratio, ' ×')}${cell(limit, ' ms')}${isOver({ milliseconds, limit }) ? '  OVER' : ''}`,
  );
  return [head, ...lines].join('\n');
}

const isOver = ({ milliseconds, limit }: Pick<Row, 'milliseconds'> & { limit?: number | undefined }): boolean =>
  limit !== undefined && milliseconds > limit;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
  if (!readFileSync(path.join(folder, file), 'utf8').includes('export const bench')) continue;
  const bench = await load(file);
  const rows = await bench.rows();
  console.log(`${table(bench, rows)}\n`);
  if (rows.some(isOver)) process.exitCode = 1;
}
