import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vitest/config';

/** The build hands `.ftl` and `.css` over as text; so do the tests. */
const asText: Plugin = {
  name: 'as-text',
  enforce: 'pre',
  load(id) {
    const file = id.split('?')[0] ?? id;
    if (!/\.(ftl|css)$/.test(file) || !file.includes('/src/')) return null;
    return `export default ${JSON.stringify(readFileSync(file, 'utf8'))}`;
  },
};

const shared = { plugins: [asText] };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          environment: 'node',
          maxWorkers: 2,
          include: ['test/{thread,message,guard,decide,record,settings,repository,tools}/**/*.test.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'dom',
          environment: 'jsdom',
          maxWorkers: 2,
          include: ['test/{sites,ui,content,editor,platform,pages,planner,background,popup}/**/*.test.{ts,tsx}'],
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          retry: 0,
          maxWorkers: 2,
        },
      },
    ],
  },
});
