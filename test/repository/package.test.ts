import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(read(file));

describe('the project', () => {
  it('is under the MIT licence, and says so everywhere', () => {
    expect(read('LICENSE')).toMatch(/^MIT License\n/);
    expect(read('LICENSE')).toContain('Permission is hereby granted, free of charge');
    expect(json('package.json').license).toBe('MIT');
  });

  it('has one version', () => {
    const { version } = json('package.json');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(json('manifest.json').version).toBe(version);
    expect(json('package-lock.json').version).toBe(version);
    expect(read('CHANGELOG.md')).toContain(version);
  });

  it('pins every dependency to one version', () => {
    const { dependencies, devDependencies } = json('package.json');
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  it('has a lock file that holds on every system, whatever machine it was written on', () => {
    const locked: Record<string, { optionalDependencies?: Record<string, string> }> =
      json('package-lock.json').packages;
    const isLocked = (from: string, name: string) =>
      [`${from}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in locked);
    const missing = Object.entries(locked).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(from, name)),
    );
    expect(missing).toEqual([]);
  });

  it('runs no script of its own or of a dependency when it is installed', () => {
    const { scripts } = json('package.json');
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([]);
  });

  it('has an icon of each size the manifest names', () => {
    for (const size of Object.keys(json('manifest.json').icons).map(Number)) {
      const header = readFileSync(`assets/icons/${size}.png`).subarray(16, 24);
      expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([size, size]);
    }
  });
});
