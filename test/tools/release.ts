/** `npm run release`: everything the stores are given, or a sentence about why not. */
import { parseArgs } from 'node:util';
import { buildAll, checkPackages, writeListings } from './release-steps.ts';
import { Refused, release, usage } from './releasing.ts';

function read(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      commit: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 1) throw new Refused('One version at a time.');
  const { check, commit, help } = values;
  return { version: positionals[0], check, commit, help };
}

try {
  const { help, ...options } = read(process.argv.slice(2));
  if (help) console.log(usage);
  else await release('.', options, { build: buildAll, check: checkPackages, list: writeListings }, console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
