/** What came of each situation, written down for the table in docs/SITES.md (`test/tools/sites.ts`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Kind } from '../harness/index.ts';
import type { Done, Situation } from './job.ts';

/** Not in the repository: made anew by each run. */
export const resultsFolder = path.resolve('node_modules/.cache/withdraw-gracefully/situations');

export interface Result {
  site: Situation['site'];
  name: string;
  /** The browser; or in Chromium, what was changed in the page. */
  column: Kind | 'renamed' | 'bare';
  done: Done;
}

/** Collects, and writes one file for each test file. */
export class Results {
  readonly #all: Result[] = [];

  constructor(readonly file: string) {}

  add({ site, name }: Situation, column: Result['column'], done: Done): void {
    this.#all.push({ site, name, column, done });
  }

  of(column: Result['column']): Result[] {
    return this.#all.filter((result) => result.column === column);
  }

  write(): void {
    mkdirSync(resultsFolder, { recursive: true });
    writeFileSync(path.join(resultsFolder, `${this.file}.json`), JSON.stringify(this.#all, null, 2));
  }
}
