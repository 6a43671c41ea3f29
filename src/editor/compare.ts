/** Whether what stands in an editor is the message, as a person would read it, whatever markup the editor makes of it. */
import { type Line, readLines } from './lines.ts';

interface FoundLine {
  text: string;
  line: Line;
  /** An empty line stands before it. */
  spaced: boolean;
  /** That, or a gap that one can see. */
  apart: boolean;
}

export interface Content {
  /** The lines that are not empty. */
  lines: FoundLine[];
  /** Pictures, links, tables and the like. */
  things: number;
}

export interface Wanted {
  /** `apart`: a new paragraph; undefined: either way will do. */
  lines: { text: string; apart: boolean | undefined }[];
  things: number;
}

/** What the message should look like, above `old` if that is to stay. */
export function wantedContent(text: string, old: Content | null): Wanted {
  const lines: Wanted['lines'] = [];
  let apart = false;
  for (const raw of text.split('\n')) {
    const line = tidy(raw);
    if (line !== '') lines.push({ text: line, apart });
    apart = line === '';
  }
  for (const [index, { text: line }] of (old?.lines ?? []).entries())
    lines.push({ text: line, apart: index === 0 ? true : undefined });
  return { lines, things: old?.things ?? 0 };
}

export function contentOf(nodes: readonly Node[]): Content {
  const lines: FoundLine[] = [];
  let spaced = false;
  for (const line of readLines(nodes)) {
    const text = tidy(line.text);
    if (text !== '') lines.push({ text, line, spaced, apart: spaced || drawnApart(lines.at(-1)?.line, line) });
    spaced = text === '';
  }
  return { lines, things: nodes.reduce((sum, node) => sum + thingsIn(node), 0) };
}

export function hasSameLines(one: Content, other: Content | Wanted): boolean {
  return (
    one.things === other.things &&
    one.lines.length === other.lines.length &&
    one.lines.every(({ text }, index) => text === other.lines[index]?.text)
  );
}

/** With empty lines between the paragraphs, as they were given, or in the editor's own way, which shows as well. */
export function hasSameParagraphs({ lines }: Content, wanted: Wanted): boolean {
  const fits = (how: 'spaced' | 'apart') =>
    wanted.lines.every(({ apart }, index) => apart === undefined || apart === lines[index]?.[how]);
  return fits('spaced') || fits('apart');
}

/** The first `count` lines stand in plain paragraphs, not in somebody's list, table, link, heading or code. */
export function isPlain({ lines }: Content, count: number, body: HTMLElement): boolean {
  return lines.slice(0, count).every(({ line }) =>
    line.texts.every((text) => {
      const special = text.parentElement?.closest('li, td, th, a, h1, h2, h3, h4, h5, h6, pre, code, blockquote');
      return !special || !body.contains(special) || special === body;
    }),
  );
}

/** A picture without an address is a helper of the editor's. */
const things = 'img[src], picture, video, audio, table, a, li, hr, iframe, canvas, svg, object, input, button';

function thingsIn(node: Node): number {
  if (node.nodeType !== 1) return 0;
  const element = node as Element;
  return element.querySelectorAll(things).length + (element.matches(things) ? 1 : 0);
}

/** Paragraphs of some editors have margins instead of empty lines. From line to line, in heights of a line. */
const visibleGap = 1.25;

function drawnApart(above: Line | undefined, below: Line): boolean {
  const [from, to] = [boxOf(above?.texts.at(-1), 'last'), boxOf(below.texts[0], 'first')];
  return Boolean(from && to && to.top - from.top > visibleGap * heightOfLine(below, to));
}

function heightOfLine({ texts }: Line, { height }: DOMRect): number {
  const element = texts[0]?.parentElement;
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element);
  return Number.parseFloat(style?.lineHeight ?? '') || height;
}

function boxOf(text: Text | undefined, which: 'first' | 'last'): DOMRect | undefined {
  const range = text?.ownerDocument.createRange();
  if (!text || !range?.getClientRects) return undefined;
  range.selectNodeContents(text);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  return which === 'first' ? boxes[0] : boxes.at(-1);
}

/** Editors put characters of no width where a caret must stand. */
const tidy = (line: string) =>
  line
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim();
