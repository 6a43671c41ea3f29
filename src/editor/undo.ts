/**
 * One Ctrl+Z takes back the whole insertion. Chromium joins our commands into one step by itself; Firefox keeps one
 * for each line, and a replaced draft is a step of its own in both. So when the first of our steps is undone, the
 * others follow, until the editor holds what it held before.
 */

export interface Undoable {
  body: HTMLElement;
  /** The body's source before and after. */
  before: string;
  after: string;
  /** The most native steps it can take. */
  steps: number;
  /** Our own empty line, which the browser's undo does not know. */
  prepared: ChildNode | undefined;
  signal: AbortSignal;
  /** Called once when everything is back, whoever undid it. */
  undone(): void;
}

export interface Undo {
  /** Takes the insertion back; false when the text was changed since and nothing was done. */
  now(): boolean;
  /** True while the editor holds exactly what the insertion left. */
  fresh(): boolean;
}

export function armUndo(job: Undoable): Undo {
  const { body, before, after, steps, signal } = job;
  let last = after;
  let working = false;
  let done = false;
  const isBack = () => body.innerHTML === before;
  const finish = () => {
    if (done || !isBack()) return;
    done = true;
    job.undone();
  };
  const goBack = () => {
    working = true;
    let left = steps;
    while (!removePrepared(job) && !isBack() && left-- > 0) body.ownerDocument.execCommand('undo');
    working = false;
    last = body.innerHTML;
    finish();
  };

  body.addEventListener(
    'input',
    (event) => {
      if (working) return;
      const wasOurs = last === after;
      last = body.innerHTML;
      if (last === after) done = false;
      // Not at once: an editing command cannot be given from within another.
      else if (wasOurs && (event as InputEvent).inputType === 'historyUndo') queueMicrotask(goBack);
    },
    { signal },
  );
  // An editor with an undo stack of its own (Gmail facts §6.1) restores the content itself, after this key.
  body.ownerDocument.defaultView?.addEventListener(
    'keydown',
    (event) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (isUndo && !done) setTimeout(finish, 0);
    },
    { capture: true, signal },
  );

  return {
    fresh: () => body.isConnected && body.innerHTML === after,
    now() {
      if (!body.isConnected || body.innerHTML !== after) return false;
      body.focus();
      goBack();
      return isBack();
    },
  };
}

/** Takes our own line away once the browser's undo has emptied it; true when that made the content what it was. */
function removePrepared({ body, before, prepared }: Undoable): boolean {
  if (!prepared?.isConnected) return false;
  const next = prepared.nextSibling;
  const parent = prepared.parentNode;
  prepared.remove();
  if (body.innerHTML === before) return true;
  parent?.insertBefore(prepared, next);
  return false;
}
