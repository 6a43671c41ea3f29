import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archive } from '../../packages.mjs';
import { type Package, packageFile } from '../tools/packages.ts';

const stores: Package[] = ['chrome', 'edge', 'firefox'];
const { pack } = (await import('../../build.mjs' as string)) as { pack(target: string): Promise<Uint8Array> };
const packed = { chrome: Buffer.from(await pack('chrome')), firefox: Buffer.from(await pack('firefox')) };
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

/** Name, time and mode of each entry, from the archive's central directory. */
function entriesOf(archive: Buffer): { name: string; time: number; mode: number }[] {
  const entries = [];
  for (
    let at = archive.readUInt32LE(archive.lastIndexOf('PK\u0005\u0006') + 16);
    archive.readUInt32LE(at) === 0x02014b50;
  ) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + name),
      time: archive.readUInt32LE(at + 12),
      mode: archive.readUInt32LE(at + 38) >>> 16,
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

describe.each(['chrome', 'firefox'] as const)('the package for %s', (target) => {
  it('has sorted names, one time, one mode, and the manifest at its root', () => {
    const entries = entriesOf(packed[target]);
    const names = entries.map(({ name }) => name);
    expect(names).toContain('manifest.json');
    expect(names).toEqual([...names].sort());
    expect(new Set(entries.map(({ time }) => time)).size).toBe(1);
    expect(new Set(entries.map(({ mode }) => mode))).toEqual(new Set([0o100644]));
  });

  it('unpacks to what was built', async () => {
    const files = Object.entries(unzipSync(packed[target]));
    const built = await Promise.all(files.map(([name]) => readFile(path.join('dist', target, name))));
    expect(files.filter(([, bytes], index) => !built[index]?.equals(bytes)).map(([name]) => name)).toEqual([]);
  });

  it('says in each language what the sources say, without their spaces', async () => {
    const files = unzipSync(packed[target]);
    for (const language of await readdir('assets/_locales')) {
      const packedText = textOf(files[`_locales/${language}/messages.json`]);
      const source = JSON.parse(await readFile(`assets/_locales/${language}/messages.json`, 'utf8'));
      expect(JSON.parse(packedText)).toEqual(source);
      expect(packedText).not.toMatch(/\n|^\{ /);
    }
  });
});

describe('an archive', () => {
  const files = [
    { name: 'b.txt', bytes: Buffer.from('second') },
    { name: 'a/run', bytes: Buffer.from('first'), executable: true },
  ];

  it('is the same bytes in whichever order the files come', () => {
    expect(Buffer.from(archive(files)).equals(archive(files.toReversed()))).toBe(true);
  });

  it('keeps what is a program one', () => {
    const modes = entriesOf(Buffer.from(archive(files))).map(({ name, mode }) => [name, mode]);
    expect(modes).toEqual([
      ['a/run', 0o100755],
      ['b.txt', 0o100644],
    ]);
  });
});

/** What a reviewer does with the sources, with the libraries that are installed here already. */
describe('the packages built somewhere else, from a copy of the sources without git', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sources-'));
    const notSources = new Set(['.git', 'node_modules', 'dist', 'coverage', '.cache', 'docs/screens', 'assets/store']);
    await cp('.', folder, { recursive: true, filter: (from) => !notSources.has(from.split(path.sep).join('/')) });
    await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
    await promisify(execFile)(process.execPath, ['build.mjs', '--zip'], { cwd: folder });
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  it.each(stores)('are for %s, byte for byte, what is built here', async (store) => {
    const there = await readFile(packageFile(store, folder));
    const here = packed[store === 'firefox' ? 'firefox' : 'chrome'];
    expect(there.equals(here), 'dist/ is not what the sources build: run `npm run build`').toBe(true);
  });
});
