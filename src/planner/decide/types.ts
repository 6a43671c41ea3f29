/** What the Decide tab keeps and asks for; `store.ts` gives it the browser, tests give their own. */
export type DecideStore = Record<never, never>;
