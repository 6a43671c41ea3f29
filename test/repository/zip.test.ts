import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

describe.each(['chrome', 'firefox'])('the package for %s', (target) => {
  let folder: string;
  let archives: Buffer[];
  beforeAll(async () => {
    const { zip } = (await import('../../build.mjs' as string)) as { zip(target: string, file: string): Promise<void> };
    folder = await mkdtemp(path.join(tmpdir(), 'package-'));
    const files = ['once.zip', 'twice.zip'].map((name) => path.join(folder, name));
    for (const file of files) await zip(target, file);
    archives = await Promise.all(files.map((file) => readFile(file)));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is the same bytes each time', () => {
    expect(archives[0]?.equals(archives[1] as Buffer)).toBe(true);
  });

  it('has sorted names, one time, one mode, and the manifest at its root', () => {
    const entries = entriesOf(archives[0] as Buffer);
    const names = entries.map(({ name }) => name);
    expect(names).toContain('manifest.json');
    expect(names).toEqual([...names].sort());
    expect(new Set(entries.map(({ time }) => time)).size).toBe(1);
    expect(new Set(entries.map(({ mode }) => mode))).toEqual(new Set([0o100644]));
  });
});
