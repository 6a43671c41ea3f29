/** The parts of a release that take long. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { node } from './commands.ts';
import { descriptionOf, languages, listingOf } from './listing.ts';
import { lintOf, packageFile, packages } from './packages.ts';
import { Refused } from './releasing.ts';

export async function buildAll(): Promise<void> {
  if (!(await node(['build.mjs', '--zip']))) throw new Refused('The build failed; see above.');
}

/** Firefox's rules, the packages once more from the sources, and the sum of each. */
export async function checkPackages(): Promise<string[]> {
  if (!(await node(lintOf(packageFile('firefox'))))) throw new Refused("Firefox's rules are broken; see above.");
  await rebuild();
  return packages.map((name) => `${sumOf(packageFile(name))}  ${path.basename(packageFile(name))}`);
}

/** As a reviewer does it, but with the libraries that are installed here. */
async function rebuild(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sources-'));
  try {
    unpack(readFileSync(packageFile('source')), folder);
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
    if (!(await node([path.join(folder, 'build.mjs'), '--zip'])))
      throw new Refused('The package of the sources cannot be built; see above.');
    for (const name of packages.filter((each) => each !== 'source')) {
      if (sumOf(packageFile(name, folder)) !== sumOf(packageFile(name)))
        throw new Refused(`The sources build another package for ${name} than the one made here.`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpack(archive: Uint8Array, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

const sumOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The texts of the stores' forms, one file each, ready to be pasted. */
export function writeListings(): void {
  for (const language of languages) {
    const folder = path.join('dist', 'listing', language);
    const listing = listingOf(language);
    mkdirSync(folder, { recursive: true });
    const texts = {
      name: listing.name,
      summary: listing.summary,
      description: descriptionOf(listing),
      news: listing.news,
      captions: listing.captions.join('\n'),
    };
    for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, `${name}.txt`), `${text}\n`);
  }
}
