import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { trackedFiles } from '../../packages.mjs';
import { languages } from './listing.ts';
import { isGreater, release, type Steps } from './releasing.ts';

let root: string;
let done: string[];
let said: string[];
const steps: Steps = {
  build: async () => void done.push('build'),
  check: async () => {
    done.push('check');
    return ['abc  package.zip'];
  },
  list: () => void done.push('list'),
};
const say = (line: string) => void said.push(line);

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}

function write(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

function writeVersion(version: string): void {
  const json = (content: object) => `${JSON.stringify(content, null, 2)}\n`;
  write('manifest.json', json({ manifest_version: 3, version }));
  write('package.json', json({ name: 'x', version, devDependencies: { other: version } }));
  const packages = { '': { name: 'x', version }, 'node_modules/other': { version } };
  write('package-lock.json', json({ name: 'x', version, lockfileVersion: 3, packages }));
}

function writeNews(version: string, text = '- Something new.'): void {
  write('CHANGELOG.md', `# Changelog\n\n## ${version}\n\n${text}\n\n## 0.0.9\n\n- Older.\n`);
  for (const language of languages)
    write(`assets/store/listing/${language}.md`, `# x\n\n## News of ${version}\n\nNews.\n`);
}

function commitAll(): void {
  git('add', '-A');
  git('commit', '-q', '-m', 'Everything');
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'release-'));
  done = [];
  said = [];
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Sam Rivera');
  git('config', 'user.email', 'sam.rivera@example.com');
  git('config', 'commit.gpgsign', 'false');
  git('config', 'tag.gpgsign', 'false');
  writeVersion('0.1.0');
  writeNews('0.2.0');
  commitAll();
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a release', () => {
  it('sets the version everywhere, and nobody else’s', async () => {
    await release(root, { version: '0.2.0' }, steps, say);
    expect(JSON.parse(read('manifest.json')).version).toBe('0.2.0');
    expect(JSON.parse(read('package.json'))).toMatchObject({ version: '0.2.0', devDependencies: { other: '0.1.0' } });
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, 'node_modules/other': { version: '0.1.0' } },
    });
    expect(done).toEqual(['build', 'check', 'list']);
    expect(said[0]).toBe('abc  package.zip');
  });

  it('commits and tags only when asked to, and otherwise says how', async () => {
    await release(root, { version: '0.2.0' }, steps, say);
    expect(git('tag')).toBe('');
    expect(git('log', '--format=%s')).toBe('Everything');
    expect(said[1]).toContain('git commit -a -m "Release 0.2.0"\n  git tag -a v0.2.0 -m "Withdraw Gracefully 0.2.0"');
  });

  it('makes the commit and the tag when asked to', async () => {
    await release(root, { version: '0.2.0', commit: true }, steps, say);
    expect(git('log', '--format=%s')).toBe('Release 0.2.0\nEverything');
    expect(git('tag', '--points-at', 'HEAD')).toBe('v0.2.0');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('takes the version that stands there when none is named', async () => {
    writeNews('0.1.0');
    commitAll();
    await release(root, { commit: true }, steps, say);
    expect(git('log', '--format=%s')).toBe('Everything\nEverything');
    expect(git('tag', '--points-at', 'HEAD')).toBe('v0.1.0');
  });

  it('leaves everything as it was when a step refuses', async () => {
    const refusing = { ...steps, check: () => Promise.reject(new Error('not these packages')) };
    await expect(release(root, { version: '0.2.0', commit: true }, refusing, say)).rejects.toThrow('not these');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('tag')).toBe('');
  });

  it('can be checked on any branch, and changes nothing', async () => {
    writeNews('0.1.0');
    commitAll();
    git('checkout', '-q', '-b', 'elsewhere');
    await release(root, { check: true }, steps, say);
    expect(done).toEqual(['build', 'check', 'list']);
    expect(git('status', '--porcelain') + git('tag')).toBe('');
  });
});

describe('a release is refused', () => {
  const refusal = (options = {}) => release(root, { version: '0.2.0', ...options }, steps, say);
  afterEach(() => expect(done).toEqual([]));

  it('with changes that are not committed, a new file among them', async () => {
    write('new.txt', 'new');
    await expect(refusal()).rejects.toThrow('not committed');
  });

  it('on another branch', async () => {
    git('checkout', '-q', '-b', 'elsewhere');
    await expect(refusal()).rejects.toThrow('this is elsewhere');
  });

  it.each(['manifest.json', 'package.json'])('when %s has another version', async (file) => {
    write(file, read(file).replace('"version": "0.1.0"', '"version": "0.1.1"'));
    commitAll();
    await expect(refusal()).rejects.toThrow(`0.1.1  ${file}`);
  });

  it('when the lock file has another version in its first package', async () => {
    const lock = JSON.parse(read('package-lock.json'));
    lock.packages[''].version = '0.0.9';
    write('package-lock.json', JSON.stringify(lock));
    commitAll();
    await expect(refusal()).rejects.toThrow('0.0.9  package-lock.json, its first package');
  });

  it.each(['0.1.0', '0.0.10'])('for %s, which does not come after 0.1.0', async (version) => {
    await expect(refusal({ version })).rejects.toThrow('does not come after 0.1.0');
  });

  it.each(['v0.2.0', '0.2', '0.2.0-beta'])('for %s, which is no version the stores take', async (version) => {
    await expect(refusal({ version })).rejects.toThrow('three numbers');
  });

  it('when it is tagged already', async () => {
    git('tag', 'v0.2.0');
    await expect(refusal()).rejects.toThrow('tagged already');
  });

  it.each(['', '\n'])('when the changelog has a heading for it and no more', async (text) => {
    writeNews('0.2.0', text);
    commitAll();
    await expect(refusal()).rejects.toThrow('CHANGELOG.md');
  });

  it('when the stores’ pages have no news of it in one language', async () => {
    write('assets/store/listing/ja.md', '# x\n\n## News of 0.1.0\n\nNews.\n');
    commitAll();
    await expect(refusal()).rejects.toThrow('no news of 0.2.0 in ja');
  });

  it('for a check that is to change something', async () => {
    await expect(refusal({ check: true })).rejects.toThrow('--check changes nothing');
  });
});

describe('versions', () => {
  it.each([
    ['0.2.0', '0.1.9', true],
    ['0.10.0', '0.9.0', true],
    ['1.0.0', '0.99.99', true],
    ['0.1.1', '0.1.1', false],
    ['0.9.9', '1.0.0', false],
  ])('%s comes after %s: %s', (version, than, after) => {
    expect(isGreater(version, than)).toBe(after);
  });
});

describe('the package of the sources', () => {
  it('holds what git tracks and nothing else, programs as programs', async () => {
    write('run', '#!/bin/sh\n');
    git('add', '-A');
    git('update-index', '--chmod=+x', 'run');
    git('commit', '-q', '-m', 'A program');
    write('left-over.txt', 'not ours');
    const files = await trackedFiles(root);
    expect(files?.map(({ name }) => name).sort()).toEqual(git('ls-files').split('\n').sort());
    expect(files?.filter(({ executable }) => executable).map(({ name }) => name)).toEqual(['run']);
  });

  it('is not made where there is no git', async () => {
    rmSync(path.join(root, '.git'), { recursive: true });
    expect(await trackedFiles(root)).toBeNull();
  });
});
