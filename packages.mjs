/**
 * Archives that are the same bytes on every machine. The compression is done in JavaScript (fflate, pinned): what Node's
 * own zlib makes of the same input is promised neither for another release nor for another processor.
 */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';

const UNIX = 3;
/** In local time, as the format has it: the same digits everywhere. */
const mtime = new Date(1980, 0, 1);

/**
 * A ZIP: sorted names, one fixed time.
 *
 * @param {{ name: string, bytes: Uint8Array, executable?: boolean }[]} files
 * @returns {Uint8Array}
 */
export function archive(files) {
  const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const entries = sorted.map(({ name, bytes, executable }) => {
    const mode = executable ? 0o100755 : 0o100644;
    const level = name.endsWith('.png') ? 0 : 9;
    return [name, [bytes, { mtime, os: UNIX, attrs: mode * 0x10000, level }]];
  });
  return zipSync(Object.fromEntries(entries), { mem: 12 });
}

/**
 * The files git tracks, as they stand in the folder; null where there is no git repository, such as in an unpacked
 * source package.
 *
 * @param {string} root
 */
export async function trackedFiles(root) {
  const listed = listTracked(root);
  if (listed === null) return null;
  return Promise.all(
    listed.map(async ({ mode, name }) => ({
      name,
      bytes: await readFile(path.join(root, name)),
      executable: mode === '100755',
    })),
  );
}

function listTracked(root) {
  try {
    const top = execFileSync('git', ['rev-parse', '--show-prefix'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    if (top.toString().trim() !== '') return null;
  } catch {
    return null;
  }
  return execFileSync('git', ['ls-files', '-s', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean)
    .map((line) => ({ mode: line.slice(0, 6), name: line.slice(line.indexOf('\t') + 1) }));
}
