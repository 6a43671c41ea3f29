/**
 * The editor behind a body, after what is known of Gmail's (Gmail facts §6, "What the editor is"): 250 ms after the last
 * `input` it takes a snapshot of the whole body's markup; it handles the undo keys itself; an undo puts all child nodes
 * anew and dispatches nothing. A draft is stored some time after the last `input`, whatever caused it.
 */
import { setHtml } from './html.ts';

interface Snapshot {
  html: string;
  caret: Caret | null;
}
interface Caret {
  path: number[];
  offset: number;
}

export interface FieldOptions {
  ownUndo: boolean;
  autosaveMs: number;
  save: () => void;
}

const SNAPSHOT_MS = 250;

export class Field {
  readonly #body: HTMLElement;
  readonly #options: FieldOptions;
  #past: Snapshot[] = [];
  #future: Snapshot[] = [];
  #present: Snapshot;
  #snapshotTimer: number | undefined;
  #saveTimer: number | undefined;

  constructor(body: HTMLElement, options: FieldOptions) {
    this.#body = body;
    this.#options = options;
    this.#present = this.#take();
    body.addEventListener('input', () => this.#changed());
    if (options.ownUndo) body.addEventListener('keydown', (event) => this.#undoKeys(event));
  }

  /** Forgets everything that can be undone, as for a draft opened with this content. */
  reset(): void {
    this.stop();
    this.#past = [];
    this.#future = [];
    this.#present = this.#take();
  }

  /** Does now what waits for its time. */
  flush(): void {
    this.#snapshot();
    if (this.#saveTimer !== undefined) this.#save();
  }

  /** Lets nothing happen later; for a body that is taken away. */
  stop(): void {
    window.clearTimeout(this.#snapshotTimer);
    window.clearTimeout(this.#saveTimer);
    this.#snapshotTimer = undefined;
    this.#saveTimer = undefined;
  }

  undo(): void {
    this.#snapshot();
    this.#step(this.#past, this.#future);
  }

  redo(): void {
    this.#snapshot();
    this.#step(this.#future, this.#past);
  }

  #changed(): void {
    window.clearTimeout(this.#snapshotTimer);
    this.#snapshotTimer = window.setTimeout(() => this.#snapshot(), SNAPSHOT_MS);
    this.saveLater();
  }

  /** Something besides the body changed: the draft is stored in a while. */
  saveLater(): void {
    window.clearTimeout(this.#saveTimer);
    this.#saveTimer = window.setTimeout(() => this.#save(), this.#options.autosaveMs);
  }

  #save(): void {
    window.clearTimeout(this.#saveTimer);
    this.#saveTimer = undefined;
    this.#options.save();
  }

  #snapshot(): void {
    window.clearTimeout(this.#snapshotTimer);
    this.#snapshotTimer = undefined;
    const next = this.#take();
    if (next.html === this.#present.html) return;
    this.#past.push(this.#present);
    this.#future = [];
    this.#present = next;
  }

  #step(from: Snapshot[], onto: Snapshot[]): void {
    const next = from.pop();
    if (!next) return;
    onto.push(this.#present);
    this.#present = next;
    setHtml(this.#body, next.html);
    if (next.caret) placeCaret(this.#body, next.caret);
    this.saveLater();
  }

  #take(): Snapshot {
    return { html: this.#body.innerHTML, caret: caretIn(this.#body) };
  }

  #undoKeys(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const redo = (key === 'z' && event.shiftKey) || key === 'y';
    if (key !== 'z' && !redo) return;
    event.preventDefault();
    if (redo) this.redo();
    else this.undo();
  }
}

function caretIn(body: HTMLElement): Caret | null {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !body.contains(node)) return null;
  const path: number[] = [];
  for (let at: Node = node; at !== body && at.parentNode; at = at.parentNode) {
    path.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  }
  return { path, offset: selection.focusOffset };
}

function placeCaret(body: HTMLElement, caret: Caret): void {
  let node: Node = body;
  for (const step of caret.path) node = node.childNodes[step] ?? node;
  const end = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').length : node.childNodes.length;
  document.getSelection()?.collapse(node, Math.min(caret.offset, end));
}
