/** Longest texts and lists that are kept: characters, and how many. */
export const limits = { name: 200, note: 5000, text: 10_000, url: 2000, list: 200, entries: 5000 } as const;
