/**
 * `npm run bench`: runs every bench of `test/bench/`, prints what it measured, writes it to `docs/BENCHMARKS.md`, and
 * fails over a limit.
 *
 *   npm run bench               all of them, and the page
 *   npm run bench -- storm      those with "storm" in their file's name; the page stays as it is
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Bench, isOver, markdown, type Row, table } from '../bench/table.ts';
import { provide, variableOf } from './browsers.ts';
import { node } from './commands.ts';
import { machine } from './machine.ts';

const folder = 'test/bench';
const cache = path.resolve('node_modules/.cache/withdraw-gracefully/bench');
const page = path.join('docs', 'BENCHMARKS.md');

async function bundled(file: string): Promise<string> {
  const outfile = path.join(cache, file.replace(/\.ts$/, '.mjs'));
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
  return pathToFileURL(outfile).href;
}

/** In a process of its own: what one bench leaves behind makes the next one several times as slow. */
async function rowsOf(script: string): Promise<Row[]> {
  const answer = path.join(cache, 'rows.json');
  rmSync(answer, { force: true });
  const runner = path.join(cache, 'run.mjs');
  writeFileSync(
    runner,
    `import { writeFileSync } from 'node:fs';
const [script, answer] = process.argv.slice(2);
const { bench } = await import(script);
writeFileSync(answer, JSON.stringify(await bench.rows()));
`,
  );
  if (!(await node([runner, script, answer]))) throw new Error(`${script} failed: see above.`);
  return JSON.parse(readFileSync(answer, 'utf8'));
}

function filesOf(wanted: string[]): string[] {
  return readdirSync(folder).filter(
    (file) =>
      file.endsWith('.ts') &&
      readFileSync(path.join(folder, file), 'utf8').includes('export const bench') &&
      (wanted.length === 0 || wanted.some((part) => file.includes(part))),
  );
}

async function chromium(): Promise<string> {
  const found = await provide('chromium', machine, console.log);
  if (found.path === null) throw new Error(found.missing);
  process.env[variableOf('chromium')] = found.path;
  return (
    /^(?:.*(?:Chrom|Edge).*?\d+(?:\.\d+)+)/m.exec(machine.run(found.path, ['--version']).output)?.[0] ?? 'Chromium'
  );
}

async function main(wanted: string[]): Promise<void> {
  if (!(await node(['build.mjs', '--zip']))) process.exitCode = 1;
  const browser = await chromium();
  const parts: { bench: Bench; rows: Row[] }[] = [];
  for (const file of filesOf(wanted)) {
    const script = await bundled(file);
    const { bench }: { bench: Bench } = await import(script);
    const rows = await rowsOf(script);
    console.log(`\n${table(bench, rows)}`);
    if (rows.some(isOver)) process.exitCode = 1;
    parts.push({ bench, rows });
  }
  if (wanted.length > 0) return;
  const on = `${browser}, Node ${process.versions.node}, ${os.availableParallelism()} cores (${os.cpus()[0]?.model.trim()})`;
  writeFileSync(page, markdown(parts, { on, day: new Date().toISOString().slice(0, 10) }));
  console.log(`\nWritten to ${page}.`);
}

await main(process.argv.slice(2));
