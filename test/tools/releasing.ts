/** What a release has to be before anybody builds it, and what is done in which order. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, listingOf } from './listing.ts';

export const usage = `npm run release -- [version] [options]

Sets the version everywhere it stands, builds and packs, holds the packages against Firefox's rules, builds them again
from the package of the sources, writes the listings to dist/listing/ and prints the SHA-256 of each package.
Without a version it takes the one that stands there.

  --check    changes nothing: on any branch, the version that stands there
  --commit   commits the version and tags it; left out, it says how
  --help     this text`;

export class Refused extends Error {}

export interface ReleaseOptions {
  version?: string | undefined;
  check?: boolean;
  commit?: boolean;
}

/** What takes long, or needs the network's rules: handed in, so that the order can be tested. Each throws to refuse. */
export interface Steps {
  build(): Promise<void>;
  /** Gives the lines to print. */
  check(): Promise<string[]>;
  list(): void;
}

const versioned = ['manifest.json', 'package.json', 'package-lock.json'];

export async function release(
  root: string,
  { version, check = false, commit = false }: ReleaseOptions,
  steps: Steps,
  say: (line: string) => void,
): Promise<void> {
  if (check && (version !== undefined || commit)) throw new Refused('--check changes nothing: leave out the rest.');
  if (git(root, 'status', '--porcelain') !== '')
    throw new Refused('There are changes that are not committed. Commit them or put them aside first.');
  const current = versionOf(root);
  const next = version ?? current;
  if (!check) refuseToRelease(root, current, next, version !== undefined);
  refuseWithoutNews(root, next);
  if (next !== current) setVersion(root, next);
  try {
    await steps.build();
    for (const line of await steps.check()) say(line);
    steps.list();
  } catch (error) {
    if (next !== current) git(root, 'checkout', '--', ...versioned);
    throw error;
  }
  if (check) return;
  const last = next === current ? [] : [['commit', '-a', '-m', `Release ${next}`]];
  const commands = [...last, ['tag', '-a', `v${next}`, '-m', `Withdraw Gracefully ${next}`]];
  if (commit) for (const command of commands) git(root, ...command);
  else say(`Nothing is committed yet. When the packages are right:\n${commands.map(spelt).join('\n')}`);
}

function refuseToRelease(root: string, current: string, next: string, isAsked: boolean): void {
  const branch = git(root, 'rev-parse', '--abbrev-ref', 'HEAD');
  if (branch !== 'main') throw new Refused(`A release is made on main; this is ${branch}.`);
  if (!/^\d+\.\d+\.\d+$/.test(next)) throw new Refused(`A version is three numbers, such as 1.2.3, not "${next}".`);
  if (isAsked && !isGreater(next, current))
    throw new Refused(`${next} does not come after ${current}, the version that stands there.`);
  if (git(root, 'tag', '--list', `v${next}`) !== '') throw new Refused(`v${next} is tagged already.`);
}

function refuseWithoutNews(root: string, version: string): void {
  if (entryOf(root, version) === '') throw new Refused(`CHANGELOG.md has nothing to say under "## ${version}".`);
  const silent = languages.filter((language) => {
    const listing = listingOf(language, root);
    return listing.version !== version || listing.news === '';
  });
  if (silent.length > 0) throw new Refused(`assets/store/listing/ has no news of ${version} in ${silent.join(', ')}.`);
}

/** The one version; refuses when it is not one. */
function versionOf(root: string): string {
  const json = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  const lock = json('package-lock.json');
  const found: Record<string, string> = {
    'manifest.json': json('manifest.json').version,
    'package.json': json('package.json').version,
    'package-lock.json': lock.version,
    'package-lock.json, its first package': lock.packages[''].version,
  };
  const versions = new Set(Object.values(found));
  const [only = ''] = versions;
  if (versions.size === 1) return only;
  const lines = Object.entries(found).map(([file, version]) => `  ${version}  ${file}`);
  throw new Refused(`There are several versions:\n${lines.join('\n')}`);
}

/** What the changelog says about a version, without its heading; empty when it says nothing. */
function entryOf(root: string, version: string): string {
  const sections = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8').split(/^## /m);
  const section = sections.find((each) => each.split('\n')[0]?.trim() === version);
  return section?.split('\n').slice(1).join('\n').trim() ?? '';
}

export function isGreater(version: string, than: string): boolean {
  const [one, other] = [version, than].map((each) => each.split('.').map(Number)) as [number[], number[]];
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

/** The first one in each file, and in the lock file the one of its first package, right below its name. */
function setVersion(root: string, version: string): void {
  for (const name of versioned) {
    const file = path.join(root, name);
    const content = JSON.parse(readFileSync(file, 'utf8'));
    const places = name === 'package-lock.json' ? 2 : 1;
    let text = readFileSync(file, 'utf8');
    let from = 0;
    for (let place = 0; place < places; place++) {
      const stands = `"version": "${content.version}"`;
      const at = text.indexOf(stands, from);
      text = `${text.slice(0, at)}"version": "${version}"${text.slice(at + stands.length)}`;
      from = at + 1;
    }
    writeFileSync(file, text);
  }
}

function git(root: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}

const spelt = (command: string[]) =>
  `  git ${command.map((word) => (word.includes(' ') ? JSON.stringify(word) : word)).join(' ')}`;
