/**
 * One Ctrl+Z takes back the whole insertion, and one redo brings it back. Chromium joins our commands into one step by
 * itself; Firefox keeps one for each line, and a replaced draft is a step of its own in both. So when the first of our
 * steps is undone or redone, the others follow, until the editor holds what it held before or after.
 */

export interface Undoable {
  body: HTMLElement;
  /** The body's source before and after. */
  before: string;
  after: string;
  /** The most native steps it can take. */
  steps: number;
  /** Our own empty lines, which the browser's undo does not know. */
  prepared: ChildNode[];
  signal: AbortSignal;
  /** Called once when everything is back, whoever undid it. */
  undone(): void;
  /** Called once when everything is there again. */
  redone?(): void;
}

export interface Undo {
  /** Takes the insertion back; false when the text was changed since and nothing was done. */
  now(): boolean;
  /** True while the editor holds exactly what the insertion left. */
  fresh(): boolean;
}

export function armUndo(job: Undoable): Undo {
  const { body, before, after, signal } = job;
  const lines = new PreparedLines(body, job.prepared);
  let last = after;
  let working = false;
  let done = false;

  /** Tells when the one became the other, by whatever hand. */
  const look = () => {
    last = body.innerHTML;
    if (last !== (done ? after : before)) return;
    done = !done;
    if (done) job.undone();
    else job.redone?.();
  };
  const goOn = (command: 'undo' | 'redo', goal: string) => {
    working = true;
    for (let left = job.steps; left > 0 && body.innerHTML !== goal; left--) {
      if (command === 'undo' && lines.takeOut(goal)) break;
      body.ownerDocument.execCommand(command);
    }
    if (command === 'undo') lines.takeOut(goal);
    working = false;
    look();
  };

  body.addEventListener(
    'beforeinput',
    (event) => {
      // The browser redoes the words in the very line they stood in.
      if (event.inputType === 'historyRedo' && body.innerHTML === before) lines.putBack();
    },
    { signal },
  );
  body.addEventListener(
    'input',
    (event) => {
      if (working) return;
      const was = last;
      look();
      const { inputType } = event as InputEvent;
      // Not at once: an editing command cannot be given from within another.
      if (inputType === 'historyUndo' && was === after && last !== before) queueMicrotask(() => goOn('undo', before));
      if (inputType === 'historyRedo' && was === before && last !== after) queueMicrotask(() => goOn('redo', after));
    },
    { signal },
  );
  afterUndoKeys(body.ownerDocument.defaultView, new WeakRef(look), signal);

  return {
    fresh: () => body.isConnected && body.innerHTML === after,
    now() {
      if (!body.isConnected || body.innerHTML !== after) return false;
      body.focus();
      goOn('undo', before);
      return body.innerHTML === before;
    },
  };
}

/**
 * An editor with an undo stack of its own (Gmail facts §6.1) restores the content itself, after these keys. The window
 * outlives the compose and must not keep it: `look` lives as long as the body that it listens on.
 */
function afterUndoKeys(window: Window | null, look: WeakRef<() => void>, signal: AbortSignal): void {
  const onKey = ({ ctrlKey, metaKey, key }: KeyboardEvent) => {
    if (!look.deref()) window?.removeEventListener('keydown', onKey, { capture: true });
    else if ((ctrlKey || metaKey) && /^[zy]$/i.test(key)) setTimeout(() => look.deref()?.(), 0);
  };
  window?.addEventListener('keydown', onKey, { capture: true, signal });
}

/** Empty lines that were made for the message without the browser's undo knowing. */
class PreparedLines {
  private places: { line: ChildNode; parent: Node; next: ChildNode | null }[] = [];

  constructor(
    private readonly body: HTMLElement,
    private readonly lines: ChildNode[],
  ) {}

  /** Takes them away once undo has emptied them; true when that made the content what it was. */
  takeOut(goal: string): boolean {
    const standing = this.lines.filter(({ isConnected }) => isConnected);
    if (standing.length === 0) return false;
    this.places = [];
    for (const line of standing) {
      if (line.parentNode) this.places.unshift({ line, parent: line.parentNode, next: line.nextSibling });
      line.remove();
    }
    if (this.body.innerHTML === goal) return true;
    this.putBack();
    return false;
  }

  putBack(): void {
    for (const { line, parent, next } of this.places)
      if (!line.isConnected && (!next || next.parentNode === parent)) parent.insertBefore(line, next);
  }
}
