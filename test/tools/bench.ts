/**
 * `npm run bench`: runs every bench of `test/bench/`, prints what it measured, writes it to `docs/BENCHMARKS.md`, and
 * fails over a limit.
 *
 *   npm run bench               all of them, and the page
 *   npm run bench -- storm      those with "storm" in their file's name; the page stays as it is
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Bench, isOver, markdown, type Row, table } from '../bench/table.ts';
import { provide, variableOf } from './browsers.ts';
import { node } from './commands.ts';
import { machine } from './machine.ts';

const folder = 'test/bench';
const page = path.join('docs', 'BENCHMARKS.md');

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
  return machine.run(found.path, ['--version']).output.trim().split('\n').at(-1) ?? '';
}

async function main(wanted: string[]): Promise<void> {
  if (!(await node(['build.mjs', '--zip']))) process.exitCode = 1;
  const browser = await chromium();
  const parts: { bench: Bench; rows: Row[] }[] = [];
  for (const file of filesOf(wanted)) {
    const bench = await load(file);
    const rows = await bench.rows();
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
