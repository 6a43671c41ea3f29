/**
 * Contenteditable editors: Gmail's body, LinkedIn's message form and plain ones. Everything is written with the
 * browser's editing commands on the focused editor: trusted `input` events, and the native undo stack.
 *
 * How Chromium and Firefox differ was measured (docs/decisions/002-insertion.md).
 */
import { caretToEndOfText, firstSpot, makeLine, putCaret, type Spot } from '../caret.ts';
import { isBlock, linesOf } from '../lines.ts';
import type { Insertion, Job, Strategy, Target } from '../strategy.ts';
import { armUndo } from '../undo.ts';
import { sealKept, type Zone, zoneNodes } from '../zone.ts';

export const richText: Strategy = {
  knows: (body) => body.isContentEditable,
  insert(target, job) {
    if (target.hasDraft && job.mode === 'insert') return { ok: false, reason: 'has-draft', retry: true };
    return new Writing(target, job).run();
  },
};

/** At most this many rounds of deleting what a draft leaves behind, such as an empty list item. */
const maximumClearings = 6;

class Writing {
  private readonly body: HTMLElement;
  private readonly zone: Zone;
  private readonly isGecko: boolean;
  private readonly usesParagraphs: boolean;
  private readonly before: string;
  private readonly backup: Node[];
  private readonly oldLines: string[];
  private readonly keptIsSame: () => boolean;
  private steps = 0;
  private readonly prepared: ChildNode[] = [];

  constructor(
    target: Target,
    private readonly job: Job,
  ) {
    this.body = target.body;
    this.zone = { box: target.keepFrom?.parentElement ?? target.body, keepFrom: target.keepFrom };
    this.isGecko = 'mozInnerScreenX' in (this.body.ownerDocument.defaultView ?? {});
    this.usesParagraphs = [...this.body.children].some((child) => child.localName === 'p');
    this.before = this.body.innerHTML;
    this.backup = [...this.body.childNodes].map((node) => node.cloneNode(true));
    this.oldLines = linesOf(zoneNodes(this.zone));
    this.keptIsSame = sealKept(this.zone, this.body);
  }

  run(): Insertion {
    this.body.focus();
    if (this.job.mode === 'replace') this.clearDraft();
    const fault = this.keptIsSame() ? this.writeMessage() : 'protected-part-changed';
    if (fault) {
      this.takeBack();
      return { ok: false, reason: fault, retry: false };
    }
    caretToEndOfText(this.body);
    const { body, before, steps, prepared } = this;
    const { signal, undone, redone } = this.job;
    const listeners = { signal, undone, ...(redone ? { redone } : {}) };
    const undo = armUndo({ body, before, after: body.innerHTML, steps, prepared, ...listeners });
    return { ok: true, undo: undo.now, fresh: undo.fresh };
  }

  private writeMessage(): 'not-taken' | 'protected-part-changed' | null {
    const spot = firstSpot(this.zone);
    if (spot.prepared) this.prepared.push(spot.prepared);
    this.write(spot, this.job.text + this.gapAfter(spot));
    return this.fault();
  }

  private command(name: string, value?: string): void {
    this.steps++;
    this.body.ownerDocument.execCommand(name, false, value);
  }

  /** The line breaks that leave one empty line between the message and what follows it. */
  private gapAfter({ prepared }: Spot): string {
    if (this.job.mode === 'above') return prepared ? '\n' : '\n\n';
    if (!this.zone.keepFrom) return '';
    return linesOf(zoneNodes(this.zone)).length > 1 ? '' : '\n';
  }

  /**
   * Chromium splits the block around the caret at each new line. Where the line stands loose in the box, that would
   * carry the signature and the quote along, so there it gets `<br>`s. Firefox writes `<br>`s anyway, in one undo
   * step; LinkedIn wants a paragraph for each line (LinkedIn facts §3).
   */
  private write(spot: Spot, text: string): void {
    putCaret(this.body, spot);
    const block = closestBlock(spot.node, this.body);
    const isLoose = block === this.zone.box;
    const isAlone = isLoose && !this.zone.keepFrom && linesOf(zoneNodes(this.zone)).join('') === '';
    if (this.isGecko ? block.localName === 'p' : isLoose && !isAlone)
      this.writeLines(text, this.isGecko ? 'insertParagraph' : 'insertLineBreak');
    else this.command('insertText', text);
  }

  private writeLines(text: string, newLine: 'insertParagraph' | 'insertLineBreak'): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.command(newLine);
      if (line !== '') this.command('insertText', line);
    }
  }

  private clearDraft(): void {
    const { keepFrom } = this.zone;
    // Chromium would draw what must stay up to the place where a table was.
    if (keepFrom && zoneNodes(this.zone).at(-1)?.nodeName === 'TABLE')
      this.prepared.push(makeLine(this.zone, keepFrom));
    for (let round = 0; round < maximumClearings; round++) {
      const nodes = zoneNodes(this.zone);
      const first = nodes[0];
      const last = nodes.at(-1);
      const isClear = linesOf(nodes).join('').trim() === '' && nodes.every(isPlainGap);
      if (!first || !last || isClear) break;
      const selection = this.body.ownerDocument.getSelection();
      const end = deepestEnd(last);
      selection?.setBaseAndExtent(this.zone.box, 0, end.node, end.offset);
      this.command('delete');
    }
    // Firefox takes the last paragraph away with its text; LinkedIn needs one to write in.
    if (this.usesParagraphs && !this.body.querySelector(':scope > p')) this.command('formatBlock', 'p');
  }

  /** Reads back what stands there now. */
  private fault(): 'not-taken' | 'protected-part-changed' | null {
    if (!this.keptIsSame()) return 'protected-part-changed';
    const lines = linesOf(zoneNodes(this.zone));
    const wanted = this.job.text.split('\n').map((line) => line.trimEnd());
    if (wanted.some((line, index) => lines[index] !== line)) return 'not-taken';
    const rest = lines.slice(wanted.length);
    const expected = this.job.mode === 'above' ? ['', ...this.oldLines] : [];
    return withoutEndGaps(rest).join('\n') === withoutEndGaps(expected).join('\n') ? null : 'not-taken';
  }

  private takeBack(): void {
    for (let left = this.steps; left > 0 && this.body.innerHTML !== this.before; left--)
      this.body.ownerDocument.execCommand('undo');
    for (const line of this.prepared) line.remove();
    if (this.body.innerHTML === this.before) return;
    this.body.replaceChildren(...this.backup);
    this.body.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function closestBlock(node: Node, body: HTMLElement): HTMLElement {
  let at: Node = node;
  while (at !== body && !isBlock(at) && at.parentNode) at = at.parentNode;
  return at as HTMLElement;
}

/** Nothing of the draft is left in it: an empty line or space between elements. */
function isPlainGap(node: Node): boolean {
  if (node.nodeName === 'BR') return true;
  if (node.nodeType === 3) return (node as Text).data.trim() === '';
  if (node.nodeName !== 'DIV' && node.nodeName !== 'P') return false;
  return [...node.childNodes].every(isPlainGap);
}

/** As deep as the person could put the caret: not into a mention, nor into the last cell of a table. */
function deepestEnd(node: Node): { node: Node; offset: number } {
  let at = node;
  while (at.lastChild && !isWhole(at)) at = at.lastChild;
  if (at.nodeType === 3) return { node: at, offset: (at as Text).length };
  const parent = at.parentNode as Node;
  return { node: parent, offset: [...parent.childNodes].indexOf(at as ChildNode) + (at.nodeName === 'BR' ? 0 : 1) };
}

function isWhole(node: Node): boolean {
  return node.nodeName === 'TABLE' || (node as HTMLElement).contentEditable === 'false';
}

function withoutEndGaps(lines: string[]): string[] {
  const end = lines.findLastIndex((line) => line !== '');
  const start = lines.findIndex((line) => line !== '');
  return start < 0 ? [] : lines.slice(start, end + 1);
}
