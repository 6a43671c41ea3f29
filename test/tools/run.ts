/** `npm test`: everything in a row. The last line, alone, says how many passed and how many failed. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Kind, provide, variableOf } from './browsers.ts';
import { node, tool } from './commands.ts';
import { machine } from './machine.ts';
import { lintOf, packageFile } from './packages.ts';
import { type Counts, count } from './report.ts';
import { forgetResults, writeSites } from './sites.ts';

const kinds: Kind[] = ['chromium', 'firefox'];
const total: Counts = { passed: 0, failed: 0 };

/** Runs one part under a heading and adds what came of it. */
async function part(title: string, run: () => Promise<Counts>): Promise<Counts> {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}\n`);
  const start = performance.now();
  const counts = await run();
  total.passed += counts.passed;
  total.failed += counts.failed;
  const outcome = counts.failed === 0 ? `${counts.passed} passed` : `${counts.passed} passed, ${counts.failed} failed`;
  console.log(`\n${title}: ${outcome}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return counts;
}

/** A check that has no tests of its own counts as one. */
const check = (title: string, args: string[]) =>
  part(title, async () => ((await node(args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));

const vitest = (title: string, projects: string[], env: Record<string, string> = {}) =>
  part(title, async () => {
    const file = path.resolve('node_modules/.cache/withdraw-gracefully', `${projects.join('-')}.json`);
    rmSync(file, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const chosen = projects.flatMap((project) => ['--project', project]);
    const exitedWell = await node([...tool('vitest'), 'run', ...chosen, ...reporters], env);
    return count(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, exitedWell);
  });

/** Where the browsers are, for the tests; a missing one is said here and fails the tests that need it. */
async function browserPaths(): Promise<Record<string, string>> {
  const paths: Record<string, string> = {};
  for (const kind of kinds) {
    const provided = await provide(kind, machine, console.log);
    if (provided.path === null) console.log(provided.missing);
    else {
      console.log(`${kind}: ${provided.path} (${provided.how})`);
      paths[variableOf(kind)] = provided.path;
    }
  }
  return paths;
}

/** The build removes what was there and writes the manifests last: one that is only over its budget can be tested. */
const isBuilt = () => ['chrome', 'firefox'].every((build) => existsSync(path.join('dist', build, 'manifest.json')));

await check('Build', ['build.mjs', '--zip']);
await check('Format and lint', [...tool('@biomejs/biome'), 'check', '.']);
await check('Types', [...tool('typescript', 'tsc'), '-p', 'tsconfig.json']);
await check('Types of the pure folders, without a DOM', [...tool('typescript', 'tsc'), '-p', 'src/tsconfig.json']);
await check('Unused files, exports and dependencies', tool('knip'));
await check("Firefox's rules for extensions", lintOf(packageFile('firefox')));
await vitest('Units and pages', ['unit', 'dom']);
if (!isBuilt()) {
  await part('End to end', async () => {
    console.log('Not run: there is no build to test.');
    return { passed: 0, failed: 1 };
  });
} else {
  console.log();
  forgetResults();
  await vitest('End to end, in real browsers', ['e2e'], await browserPaths());
  await part('Every situation, for docs/SITES.md', async () => {
    const survived = writeSites();
    console.log(
      readFileSync('docs/SITES.md', 'utf8')
        .split(/<!-- \/?survival -->/)[1]
        ?.trim(),
    );
    return survived ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  });
}

const { passed, failed } = total;
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
