/**
 * Writing into an editor of which nothing is known: some sit on the browser's own editing, others keep a model and draw
 * it. The ways are tried in order; each is read back once the editor has settled, and taken back if it went wrong.
 * Leaves no listener behind.
 */
import { caretToEndOfText } from './caret.ts';
import {
  type Content,
  contentOf,
  hasSameLines,
  hasSameParagraphs,
  isPlain,
  type Wanted,
  wantedContent,
} from './compare.ts';
import { linesOf } from './lines.ts';
import { bringFocus, moment, settle } from './settle.ts';
import { stepBack } from './step-back.ts';
import { textField } from './strategies/text-field.ts';
import type { Job, SettledInsertion, Target } from './strategy.ts';
import { type Way, ways } from './ways.ts';
import { sealKept, type Zone, zoneNodes } from './zone.ts';

/** Writes `job.text` into `target.body`, above what must stay. Presses no Enter and clicks nothing. */
export async function insertAnywhere(target: Target, job: Job): Promise<SettledInsertion> {
  if (target.hasDraft && job.mode === 'insert') return { ok: false, reason: 'has-draft', retry: true };
  if (textField.knows(target.body)) return intoField(target, job);
  return new Offer(target, job).run();
}

async function intoField(target: Target, job: Job): Promise<SettledInsertion> {
  const field = target.body as HTMLTextAreaElement;
  const before = field.value;
  const insertion = textField.insert(target, job);
  if (!insertion.ok) return insertion;
  await moment();
  // The page may have put its own value back.
  if (!insertion.fresh())
    return { ok: false, reason: field.value === before ? 'not-taken' : 'partly-taken', retry: false };
  return { ...insertion, undo: async () => insertion.undo() };
}

class Offer {
  private readonly body: HTMLElement;
  private readonly zone: Zone;
  private readonly old: Content;
  private readonly wanted: Wanted;
  private readonly keptIsSame: () => boolean;
  private readonly isAbove: boolean;

  constructor(
    { body, keepFrom }: Target,
    private readonly job: Job,
  ) {
    this.body = body;
    this.zone = { box: keepFrom?.parentElement ?? body, keepFrom };
    this.isAbove = job.mode === 'above';
    this.old = this.read();
    this.wanted = wantedContent(job.text, this.isAbove ? this.old : null);
    this.keptIsSame = sealKept(this.zone, body);
  }

  async run(): Promise<SettledInsertion> {
    await bringFocus(this.body);
    let secondBest: Way | undefined;
    for (const way of ways) {
      const outcome = await this.attempt(way, false);
      if (outcome === 'taken') return this.done();
      if (outcome === 'stuck') return { ok: false, reason: 'partly-taken', retry: false };
      if (outcome === 'paragraphs-lost') secondBest ??= way;
    }
    if (secondBest && (await this.attempt(secondBest, true)) === 'taken') return this.done();
    return { ok: false, reason: 'not-taken', retry: false };
  }

  /** `stuck`: not as wanted, and it does not go back. Otherwise the editor is as it was. */
  private async attempt(way: Way, isLast: boolean): Promise<'taken' | 'left' | 'paragraphs-lost' | 'stuck'> {
    this.body.focus();
    this.select();
    await moment();
    const before = this.body.innerHTML;
    await settle(this.body, before, way.offer(this.body, this.job.text + this.gapAfter()));
    const isThere = this.stands();
    if (isThere && (isLast || hasSameParagraphs(this.read(), this.wanted))) return 'taken';
    if (await stepBack(this.body, () => this.isBack())) return isThere ? 'paragraphs-lost' : 'left';
    return this.stands() ? 'taken' : 'stuck';
  }

  /** Every line of it, where it should be, and nothing twice. */
  private stands(): boolean {
    const found = this.read();
    const count = this.wanted.lines.length - (this.isAbove ? this.old.lines.length : 0);
    return this.keptIsSame() && hasSameLines(found, this.wanted) && isPlain(found, count, this.body);
  }

  private done(): SettledInsertion {
    caretToEndOfText(this.body);
    const fresh = () => this.body.isConnected && this.stands();
    return {
      ok: true,
      fresh,
      undo: async () => {
        if (!fresh()) return false;
        await bringFocus(this.body);
        const isBack = await stepBack(this.body, () => this.isBack());
        if (isBack) this.job.undone();
        return isBack;
      },
    };
  }

  private read(): Content {
    return contentOf(zoneNodes(this.zone));
  }

  private isBack(): boolean {
    return this.keptIsSame() && hasSameLines(this.read(), this.old);
  }

  /** The line breaks that leave an empty line between the message and what follows it. */
  private gapAfter(): string {
    if (this.isAbove) return '\n\n';
    return this.zone.keepFrom && linesOf(zoneNodes(this.zone)).length < 2 ? '\n' : '';
  }

  /** What the message takes the place of: the draft that is to go, or the beginning of the first line. */
  private select(): void {
    const { body, zone } = this;
    const selection = body.ownerDocument.getSelection();
    if (this.job.mode !== 'replace') {
      const { node, offset } = firstPoint(zoneNodes(zone)[0] ?? zone.box);
      selection?.collapse(node, offset);
    } else if (!zone.keepFrom) selection?.selectAllChildren(body);
    else {
      const nodes = zoneNodes(zone);
      const end = nodes.findLastIndex((node) => linesOf([node]).join('').trim() !== '') + 1;
      selection?.setBaseAndExtent(zone.box, 0, zone.box, end);
    }
  }
}

/** The deepest place at its beginning that can hold a caret. */
function firstPoint(node: Node): { node: Node; offset: number } {
  let at = node;
  for (let inner = firstReal(at); inner; inner = firstReal(at)) at = inner;
  const parent = at.parentNode;
  return parent && isVoid(at)
    ? { node: parent, offset: [...parent.childNodes].indexOf(at as ChildNode) }
    : { node: at, offset: 0 };
}

/** Some editors mark their blocks with comments. */
const firstReal = (node: Node) => [...node.childNodes].find(({ nodeType }) => nodeType === 1 || nodeType === 3);
const isVoid = (node: Node) => /^(BR|HR|IMG|INPUT|VIDEO|CANVAS)$/.test(node.nodeName);
