import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What the first column of the table names, and what its row says about being optional. */
function documented(): { always: string[]; optional: string[] } {
  const rows = readFileSync('docs/PERMISSIONS.md', 'utf8')
    .split('\n')
    .flatMap((line) => /^\|([^|]*`[^|]*)\|/.exec(line)?.[1] ?? []);
  const named = (isOptional: boolean) =>
    rows
      .filter((row) => row.includes('(optional)') === isOptional)
      .flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
      .sort();
  return { always: named(false), optional: named(true) };
}

describe.each(['chrome', 'firefox'])('docs/PERMISSIONS.md and the built manifest for %s', (build) => {
  it('name the same permissions and hosts, word for word', () => {
    const file = `dist/${build}/manifest.json`;
    if (!existsSync(file)) throw new Error(`${file} is not there: run \`npm run build\` first.`);
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const of = (...keys: string[]) => keys.flatMap((key): string[] => manifest[key] ?? []).sort();
    expect(documented()).toEqual({
      always: of('permissions', 'host_permissions'),
      optional: of('optional_permissions', 'optional_host_permissions'),
    });
  });
});
