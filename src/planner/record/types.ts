/** What the Record tab keeps and asks for; `store.ts` gives it the browser, tests give their own. */
export type RecordStore = Record<never, never>;
