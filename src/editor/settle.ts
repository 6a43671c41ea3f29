/** Editors with a model of their own answer later: they hear of a change, think, and draw anew. */

/** Milliseconds between two looks, and how many must be the same. */
const pause = 16;
const quietLooks = 3;
/** Looks at most, for an editor that never holds still. */
const mostLooks = 60;

/** Waits until `body` differs from `before`, at most `patience` ms, and then until it holds still. */
export async function settle(body: HTMLElement, before: string, patience: number): Promise<void> {
  for (let waited = 0; body.innerHTML === before && waited < patience; waited += pause) await moment();
  let last = body.innerHTML;
  for (let looks = 0, quiet = 0; quiet < quietLooks && looks < mostLooks; looks++) {
    await moment();
    quiet = body.innerHTML === last ? quiet + 1 : 0;
    last = body.innerHTML;
  }
}

/** Long enough for an editor to hear that the selection has changed. */
export function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pause));
}
