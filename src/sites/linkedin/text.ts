/** From LinkedIn's small markup to the lines a person sees, without layout. */
import { UNSEEN } from './selectors.ts';

const BLOCK = /^(P|DIV|LI|UL|OL|H[1-6]|HEADER|SECTION|BLOCKQUOTE|DL|DD|DT)$/;

function write(node: Node, out: { text: string }): void {
  if (node.nodeType === Node.TEXT_NODE) {
    out.text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  if (element.matches(UNSEEN)) return;
  if (element.tagName === 'BR') out.text += '\n';
  // Emoji may be pictures whose character is in `alt` (LinkedIn facts §3).
  if (element.tagName === 'IMG' && element.closest('p')) out.text += element.getAttribute('alt') ?? '';
  const block = BLOCK.test(element.tagName);
  if (block && out.text !== '' && !out.text.endsWith('\n')) out.text += '\n';
  for (const child of element.childNodes) write(child, out);
  if (block && !out.text.endsWith('\n')) out.text += '\n';
}

/** The text below `element` as lines; what only screen readers are told is left out. */
export function linesOf(element: Element): string {
  const out = { text: '' };
  write(element, out);
  return out.text
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** The first line, as short as a name or a heading has to be; empty when there is none. */
export function firstLine(element: Element): string {
  return (
    linesOf(element)
      .split('\n')
      .find((line) => line !== '') ?? ''
  );
}

/**
 * What stands in an editor. An empty paragraph is an empty line; `innerText` would double them (LinkedIn facts §3).
 */
export function draftOf(body: HTMLElement): string {
  if (body.localName === 'textarea') return (body as HTMLTextAreaElement).value.trim();
  const paragraphs = [...body.querySelectorAll('p')];
  const parts = paragraphs.length > 0 ? paragraphs.map(linesOf) : [linesOf(body)];
  return parts.join('\n').trim();
}
