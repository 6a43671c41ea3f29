/**
 * What must work on a fresh clone, before any dependency is there: plain JavaScript, Node's own modules only.
 *
 * Checks Node, installs the locked dependencies when they are missing or differ from the lock file, bundles a
 * TypeScript entry of this folder and runs it with the repository as working directory.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = { major: 20, minor: 19 };
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {string} version as in `process.versions.node` */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor);
}

/**
 * Whether everything the lock file asks for is installed in that version. Optional packages may be missing: most are
 * for other systems.
 *
 * @param {{ packages?: Record<string, { version?: string, optional?: boolean }> }} wanted `package-lock.json`
 * @param {{ packages?: Record<string, { version?: string }> } | null} installed `node_modules/.package-lock.json`
 */
export function dependenciesAreCurrent(wanted, installed) {
  if (!installed) return false;
  return Object.entries(wanted.packages ?? {}).every(
    ([where, { version, optional }]) => where === '' || optional || installed.packages?.[where]?.version === version,
  );
}

/** Runs `test/tools/<entry>`; ends the process with a sentence when it cannot get that far. */
export async function boot(entry) {
  process.chdir(root);
  const { node } = process.versions;
  if (!nodeIsNewEnough(node)) {
    fail(
      `This needs Node ${NEEDED.major}.${NEEDED.minor} or newer; this is Node ${node}. Get it at https://nodejs.org/.`,
    );
  }
  if (!dependenciesAreCurrent(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) install();
  await import(pathToFileURL(await bundle(entry)).href);
}

function install() {
  console.log('Installing the locked dependencies (npm ci) …');
  const args = ['ci', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    fail(
      `The dependencies could not be installed${done.error ? ` (${done.error.message})` : ''}. See npm's words above.`,
    );
  }
}

async function bundle(entry) {
  const { build } = await import('esbuild');
  const outfile = path.resolve('node_modules/.cache/withdraw-gracefully', entry.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [path.join('test/tools', entry)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: `node${NEEDED.major}`,
    sourcemap: 'inline',
    loader: { '.ftl': 'text' },
    logLevel: 'warning',
  });
  return outfile;
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
