import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sources } from './sources.ts';

const pure = ['thread', 'message', 'guard', 'decide', 'record', 'settings'];
const pages = ['popup', 'options', 'planner', 'welcome', 'practice'];

/** Folder → what its files may import besides their own folder; `types of x` allows `import type` alone. */
const table: Record<string, string[]> = {
  ...Object.fromEntries(pure.map((folder) => [folder, pure.map((other) => `types of ${other}`)])),
  sites: ['types of thread'],
  editor: ['types of thread'],
  ui: [...pure, 'preact', 'assets'],
  platform: ['settings', 'record', 'decide', 'types of message', 'assets'],
  content: [...pure, 'sites', 'editor', 'ui', 'platform', 'preact', 'assets'],
  background: [...pure, 'platform', 'types of ui'],
  ...Object.fromEntries(pages.map((folder) => [folder, [...pure, 'ui', 'platform', 'preact', 'assets']])),
};

/** Libraries that belong to one folder each. */
const libraries: Record<string, string[]> = {
  message: ['@fluent/bundle'],
  settings: ['valibot'],
  decide: ['valibot'],
  record: ['valibot'],
  platform: ['webextension-polyfill', '@webext-core/messaging', 'valibot'],
  planner: ['papaparse', 'ical-generator'],
};

function allowed(folder: string, { to, onlyTypes }: Import): boolean {
  const may = [...(table[folder] ?? []), ...(libraries[folder] ?? [])];
  const isOrBelow = (name: string) => to === name || to.startsWith(`${name}/`);
  return may.some(isOrBelow) || (onlyTypes && may.includes(`types of ${to}`));
}

describe('the import table of docs/ARCHITECTURE.md', () => {
  const files = sources('.ts', '.tsx').filter(({ file }) => file.split('/').length > 2);
  const folders = [...new Set(files.map(({ folder }) => folder))];

  it('knows every folder', () => {
    expect(folders.filter((folder) => !(folder in table))).toEqual([]);
  });

  it.each(folders)('holds in src/%s', (folder) => {
    const broken = files
      .filter((source) => source.folder === folder)
      .flatMap(importsOf)
      .filter((each) => !allowed(folder, each));
    expect(broken).toEqual([]);
  });

  it('reads imports of every spelling', () => {
    const text = [
      "import 'preact';",
      "import { a } from 'chrono-node/en';",
      "import type { B } from '../ui/types.ts';",
      "import { type C, type D } from '../guard/index.ts';",
      "import { type E, f } from '../editor/insert.ts';",
      "export * from './own.ts';",
      "export { g } from '../sites/site.ts';",
      "type Key = keyof typeof import('../../assets/x.json');",
      "await import('valibot');",
      'import {\n  type H,\n  type I,\n} from "no";',
    ].join('\n');
    const found = importsOf({ file: 'src/thread/x.ts', folder: 'thread', text });
    expect(found.map(({ to, onlyTypes }) => `${to}${onlyTypes ? ' (types)' : ''}`)).toEqual([
      'preact',
      'chrono-node/en',
      'ui (types)',
      'guard (types)',
      'editor',
      'sites',
      'assets (types)',
      'valibot',
    ]);
  });
});
