/**
 * Runs in a page: puts random contents into an editor, inserts, takes back, and looks at what is there with eyes of its
 * own. The product's insertion is called as the panel calls it.
 */
import fc from 'fast-check';
import { insertMessage } from '../../../src/editor/insert.ts';
import { parts as gmailParts } from '../../../src/sites/gmail/parts.ts';
import { linkedinReader } from '../../../src/sites/linkedin/read.ts';
import { type Content, gmailContent, hardContent, linkedinContent, sourceOf } from './contents.ts';

export type SiteName = 'gmail' | 'hard' | 'linkedin';

export interface Verdict {
  /** Null: everything held; else what did not, and for which smallest content. */
  fault: string | null;
  runs: number;
  /** How many contents had something typed, something to keep, and were in a shadow root. */
  drafts: number;
  kept: number;
  inShadow: number;
}

const sites = {
  gmail: { contents: gmailContent, parts: gmailParts },
  hard: { contents: hardContent, parts: gmailParts },
  linkedin: { contents: linkedinContent, parts: linkedinReader.parts },
};

/** Each line on a row of its own, 20 px high, so that a line can be told by where it is drawn. */
const ROW = 20;
const style = `
  * { margin: 0; padding: 0; font-size: 14px; line-height: ${ROW}px; }
  table { border-collapse: collapse; }
  img { vertical-align: baseline; }
  [contenteditable=true] { inline-size: 6000px; min-block-size: ${ROW}px; outline: none; }`;

async function survive(site: SiteName, content: Content): Promise<void> {
  const { body, remove } = show(content);
  try {
    await insertAndTakeBack(body, content, site);
  } finally {
    remove();
  }
}

function show(content: Content): { body: HTMLElement; remove(): void } {
  const host = document.createElement('div');
  document.body.append(host);
  const scope = content.inShadow ? host.attachShadow({ mode: 'open' }) : host;
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const body = document.createElement('div');
  body.contentEditable = 'true';
  body.innerHTML = sourceOf(content);
  scope.append(sheet, body);
  return { body, remove: () => host.remove() };
}

async function insertAndTakeBack(body: HTMLElement, content: Content, site: SiteName): Promise<void> {
  const { text, mode } = content;
  const before = body.innerHTML;
  const { keepFrom, hasDraft } = sites[site].parts(body);
  const box = keepFrom?.parentElement ?? body;
  const own = () => {
    const children = [...box.childNodes];
    return keepFrom ? children.slice(0, children.indexOf(keepFrom)) : children;
  };
  const kept = [...box.childNodes].slice(own().length);
  must(textOf(kept) === textOf(nodesIn(content.kept)), 'what must stay is found, and nothing else');
  const old = drawnLines(own());
  must(hasDraft === old.length > 0, 'a draft is found if there is one');

  const untrusted: Event[] = [];
  let inputs = 0;
  body.addEventListener('input', (event) => {
    inputs++;
    if (!event.isTrusted) untrusted.push(event);
  });
  let takenBack = 0;
  let controller = new AbortController();
  const insert = () => {
    controller.abort();
    controller = new AbortController();
    return insertMessage(
      { body, keepFrom, hasDraft },
      { text, mode: hasDraft ? mode : 'insert', signal: controller.signal, undone: () => takenBack++ },
    );
  };

  const first = insert();
  must(first.ok, 'the insertion succeeds');
  const lines = text.split('\n');
  const below = hasDraft && mode === 'above' ? ['', ...old] : [];
  const drawn = drawnLines(own());
  same(drawn.slice(0, lines.length), lines, 'the message is what is drawn, line by line');
  same(withOneGap(drawn.slice(lines.length)), below, 'below it is the draft, or nothing');
  if (site === 'linkedin') same(paragraphs(body), [...lines, ...below], 'each line is one paragraph, and no more');
  must(own().length + kept.length === box.childNodes.length, 'nothing is between and behind');
  must(
    kept.every((node, index) => box.childNodes[box.childNodes.length - kept.length + index] === node),
    'what must stay is the same nodes in the same place',
  );
  for (const part of [content.kept, content.behind ?? ''])
    must(body.innerHTML.includes(part), 'what must stay is the same byte for byte');
  if (!hasDraft || mode === 'replace') must(apart(own(), kept), 'an empty line stands before what must stay');
  must(inputs > 0 && untrusted.length === 0, 'the page is told by trusted events only');

  document.execCommand('undo');
  await Promise.resolve();
  same(body.innerHTML, before, 'one undo brings everything back');
  must(takenBack === 1, 'the undo is noticed');
  const second = insert();
  must(second.ok && second.undo(), 'Undo in the note succeeds');
  same(body.innerHTML, before, 'Undo in the note brings everything back');
  must(untrusted.length === 0, 'and tells the page by trusted events only');
  controller.abort();
}

function nodesIn(source: string): Node[] {
  const template = document.createElement('template');
  template.innerHTML = source;
  return [...template.content.childNodes];
}

const textOf = (nodes: Node[]) => tidy(nodes.map((node) => node.textContent ?? '').join(' '));

/** What a person sees, by where it is drawn: the text of each row, empty rows in between included. */
function drawnLines(nodes: Node[]): string[] {
  const rows = [...drawnRows(nodes)].sort(([a], [b]) => a - b);
  const first = rows[0]?.[0] ?? 0;
  const last = rows.at(-1)?.[0] ?? -1;
  const byRow = new Map(rows);
  return Array.from({ length: last - first + 1 }, (_, index) => byRow.get(first + index) ?? '');
}

/** Row → its words, for rows that have any. */
function drawnRows(nodes: Node[]): Map<number, string> {
  const range = document.createRange();
  const rows = new Map<number, string>();
  for (const text of nodes.flatMap(textsIn)) {
    range.selectNodeContents(text);
    const rect = [...range.getClientRects()].find(({ width }) => width > 0);
    if (!rect) continue;
    const row = Math.floor((rect.top + rect.height / 2) / ROW);
    rows.set(row, (rows.get(row) ?? '') + text.data);
  }
  return new Map([...rows].map(([row, text]) => [row, tidy(text)] as const).filter(([, text]) => text !== ''));
}

function textsIn(node: Node): Text[] {
  if (node instanceof Text) return [node];
  return [...node.childNodes].flatMap(textsIn);
}

/** Whether at least one empty row lies between the last line of the one and the first of the other, if both have lines. */
function apart(one: Node[], other: Node[]): boolean {
  const last = Math.max(...drawnRows(one).keys());
  const first = Math.min(...drawnRows(other).keys());
  return first - last > 1;
}

/** A draft may have begun with empty lines: they stay. */
function withOneGap(lines: string[]): string[] {
  const text = lines.findIndex((line) => line !== '');
  return text > 1 ? lines.slice(text - 1) : lines;
}

function paragraphs(body: HTMLElement): string[] {
  return [...body.childNodes].map((child) => (child.nodeName === 'P' ? tidy(child.textContent ?? '') : child.nodeName));
}

const tidy = (text: string) => text.replace(/[\u00a0\s]+/g, ' ').trim();

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It must hold that ${what}.`);
}

function same<T>(found: T, wanted: T, what: string): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`It must hold that ${what}.\n  found  ${one}\n  wanted ${other}`);
}

/** Tries random contents; of those that fail, the smallest is told. */
async function judge(site: SiteName, seed: number, runs: number): Promise<Verdict> {
  const seen = { drafts: 0, kept: 0, inShadow: 0 };
  const property = fc.asyncProperty(sites[site].contents, async (content) => {
    seen.drafts += content.own.replace(/<[^>]*>/g, '').trim() === '' ? 0 : 1;
    seen.kept += content.kept === '' ? 0 : 1;
    seen.inShadow += content.inShadow ? 1 : 0;
    await survive(site, content);
  });
  const { failed, counterexample, errorInstance, numRuns } = await fc.check(property, { seed, numRuns: runs });
  const fault = failed ? `${(errorInstance as Error).message}\n${JSON.stringify(counterexample?.[0], null, 2)}` : null;
  return { fault, runs: numRuns, ...seen };
}

Object.assign(window, { judge });
