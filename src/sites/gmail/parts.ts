import type { Parts } from '../site.ts';
import { PROTECTED } from './selectors.ts';
import { linesOf } from './text.ts';

/** What counts as written although it has no letters. */
const THINGS = 'img, ul, ol, table, hr, video, audio, object, embed, input, button, iframe, canvas, svg';

/** The line that announces a signature (Gmail facts §4). */
const SIGNATURE_LINE = /^\s*--\s*$/;
/** The quote of a plain-text mail: each line begins with `>`. */
const QUOTED_LINE = /^\s*>/;
/** Ends the line that says who wrote what is quoted below, in every language. */
const ATTRIBUTION = /[:：]\s*$/;
/** Stands above a forwarded mail, around words in any language. */
const FORWARDED = /^\s*-{5,}.*-{5,}\s*$/;

/** First of signature and quote, however deep; null when there is none. */
function firstProtected(body: HTMLElement): Node | null {
  return earlier(protectedByName(body), protectedByStructure(body));
}

/** By the names Gmail gives its parts. */
export const protectedByName = (body: HTMLElement): Node | null => body.querySelector(PROTECTED);

/** Second way: by what stands there, as in plain-text mails, where nothing has a name. */
export function protectedByStructure(body: HTMLElement): Node | null {
  return earlier(earlier(lineMark(body), lineMark(wrapperIn(body))), richQuote(body));
}

function earlier(one: Node | null, other: Node | null): Node | null {
  if (!one || !other) return one ?? other;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? other : one;
}

/** The one element around all that was typed, in a draft opened again (Gmail facts §6, clean-up); null in others. */
function wrapperIn(body: HTMLElement): Element | null {
  const first = [...body.childNodes].find((child) => child.textContent?.trim());
  return first?.nodeName === 'DIV' ? (first as Element) : null;
}

/** Among the lines of one box: "-- ", or the line that announces a quote of `>` lines. */
function lineMark(box: Element | null): ChildNode | null {
  let before: ChildNode | null = null;
  for (const child of box?.childNodes ?? []) {
    const text = child.nodeName === 'BR' ? '' : (child.textContent ?? '');
    if (QUOTED_LINE.test(text)) return before && ATTRIBUTION.test(before.textContent ?? '') ? before : child;
    if (SIGNATURE_LINE.test(text) && beginsLine(child)) return child;
    if (text.trim() !== '') before = child;
  }
  return null;
}

/** A quote behind the line that says whose words they are, or a mail passed on, with what is around both. */
function richQuote(body: HTMLElement): Node | null {
  const quote = [...body.querySelectorAll('blockquote')].find((one) => attributionOf(one) !== null);
  const passedOn = [...body.querySelectorAll('div')].find((one) => FORWARDED.test(firstLineOf(one)));
  const mark = earlier(quote ? attributionOf(quote) : null, passedOn ?? null);
  return mark && outermost(mark as ChildNode, body);
}

function attributionOf(quote: Element): ChildNode | null {
  let before: ChildNode | null = quote.previousSibling;
  while (before && !before.textContent?.trim()) before = before.previousSibling;
  return before && ATTRIBUTION.test(before.textContent ?? '') ? before : null;
}

function firstLineOf(element: Element): string {
  const text = element.firstChild;
  return text?.nodeType === Node.TEXT_NODE ? (text.nodeValue ?? '') : '';
}

/** What begins with the node and holds nothing before it but empty lines. */
function outermost(node: ChildNode, body: HTMLElement): ChildNode {
  let at = node;
  while (at.parentElement && at.parentElement !== body && leads(at)) at = at.parentElement;
  return at;
}

const LINE = /^(BR|DIV|P|BLOCKQUOTE|UL|OL|TABLE|PRE|HR)$/;

function beginsLine(node: ChildNode): boolean {
  const before = node.previousSibling;
  return LINE.test(node.nodeName) || before === null || LINE.test(before.nodeName);
}

/** Only line breaks and white space stand before it. */
function leads(node: ChildNode): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (before.nodeName !== 'BR' && (before.nodeType !== Node.TEXT_NODE || before.nodeValue?.trim())) return false;
  }
  return true;
}

/**
 * The child of the body that is or holds the protected `node`. In a reopened draft Gmail has wrapped the person's text
 * and the signature in one `<div dir="ltr">` (Gmail facts §6, clean-up): then it is the wrapper's child, so that the text can still
 * be told from the signature. A wrapper with anything before it is kept whole.
 */
function boundary(body: HTMLElement, node: Node): ChildNode | null {
  for (let box: Element = body; ; ) {
    const child = [...box.childNodes].find((one) => one.contains(node));
    if (!child || child === node || child.nodeName !== 'DIV' || !leads(child)) return child ?? null;
    box = child as Element;
  }
}

/** What the person has typed before signature and quote, as lines. */
export function draftOf(body: HTMLElement): string {
  return linesOf(body, { until: firstProtected(body) })
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .trim();
}

function hasThing(body: HTMLElement, end: Node | null): boolean {
  return [...body.querySelectorAll(THINGS)].some(
    (thing) => !end || (thing.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/**
 * Everything from `keepFrom` on stays as it is. `hasDraft` looks at all that stands before the protected part, also
 * where that part's wrapper is kept whole.
 */
export function parts(body: HTMLElement): Parts {
  const end = firstProtected(body);
  return {
    keepFrom: end && boundary(body, end),
    hasDraft: draftOf(body) !== '' || hasThing(body, end),
  };
}
