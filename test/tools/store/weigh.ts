import type { ExtensionApi } from '../../e2e/harness/extension-api.ts';

/** Runs in a page of ours: two jobs are weighed. */
export function weigh() {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  const role = (name: string, fits: Record<string, string>) => ({ name, answerBy: null, offer: null, fits });
  return storage.local.set({
    decide: {
      version: 1,
      changed: new Date().toISOString(),
      keep: false,
      gut: 'conflict',
      settled: false,
      timeOnly: false,
      open: false,
      since: 'while',
      weights: { culture: 'more' },
      roles: [
        role('Data Engineer, Northwind', {
          duties: 'fair',
          growth: 'poor',
          pay: 'good',
          culture: 'poor',
          balance: 'fair',
        }),
        role('Where I am', { duties: 'good', growth: 'fair', pay: 'fair', culture: 'good', balance: 'good' }),
      ],
    },
  });
}
