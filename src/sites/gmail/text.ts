/** From rich text to the lines a person sees, without layout, so that it works on hidden and on huge mails alike. */

/** One line each; a paragraph also keeps an empty line around it, as browsers show it. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV ' +
    'OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
const SILENT = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE', 'TEXTAREA', 'SELECT', 'OPTION']);

export interface TextLimits {
  /** Left out with all they hold; none by default. */
  skip?: string;
  /** Stop before this element or text. */
  until?: Node | null;
  /** At most this many characters. */
  max?: number;
}

class Lines {
  #text = '';
  /** Line breaks owed before the next letter. */
  #owed = 0;
  #space = false;
  readonly #max: number;

  constructor(max: number) {
    this.#max = max;
  }

  get full(): boolean {
    return this.#text.length >= this.#max;
  }

  /** A new line begins, after `empty` empty ones; never more than were asked for at once. */
  begin(empty = 0): void {
    this.#owed = Math.max(this.#owed, 1 + empty);
    this.#space = false;
  }

  /** One more line break, such as `<br>`. */
  break(): void {
    this.#owed += 1;
    this.#space = false;
  }

  add(text: string, preformatted: boolean): void {
    if (preformatted) {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) this.break();
        if (line !== '') this.#write(line);
      }
      return;
    }
    const words = text.replace(/[\t\n\f\r ]+/g, ' ');
    if (words.startsWith(' ')) this.#space = true;
    if (words === '' || words === ' ') return;
    this.#write(words.replace(/^ | $/g, ''));
    this.#space = words.endsWith(' ');
  }

  /** A gap between the cells of a row. */
  gap(): void {
    this.#space = true;
  }

  #write(text: string): void {
    if (this.#text !== '') this.#text += this.#owed > 0 ? '\n'.repeat(this.#owed) : this.#space ? ' ' : '';
    this.#owed = 0;
    this.#space = false;
    this.#text += text;
  }

  toString(): string {
    return this.#text
      .slice(0, this.#max)
      .replace(/\u00a0/g, ' ')
      .replace(/ +$/gm, '')
      .replace(/\n{4,}/g, '\n\n\n')
      .trim();
  }
}

/** Mail senders hide a preview line at the top of the text; a person does not see it. */
function hidden(element: Element): boolean {
  const style = (element as HTMLElement).style;
  return element.hasAttribute('hidden') || style?.display === 'none' || style?.visibility === 'hidden';
}

/** The walk itself; false as soon as the end (`until`, or the limit) is reached. */
function walk(node: Node, lines: Lines, limits: TextLimits, preformatted: boolean): boolean {
  if (node === limits.until || lines.full) return false;
  if (node.nodeType === Node.TEXT_NODE) {
    lines.add(node.nodeValue ?? '', preformatted);
    return true;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return true;
  const element = node as Element;
  const name = element.tagName;
  if (SILENT.has(name) || hidden(element) || (limits.skip && element.matches(limits.skip))) return true;
  if (name === 'BR') lines.break();
  if (name === 'IMG') lines.add(emoji(element), false);
  if (name === 'TD' || name === 'TH') lines.gap();
  return walkInside(element, lines, limits, preformatted || name === 'PRE');
}

function walkInside(element: Element, lines: Lines, limits: TextLimits, preformatted: boolean): boolean {
  const block = BLOCKS.has(element.tagName);
  const empty = element.tagName === 'P' ? 1 : 0;
  if (block) lines.begin(empty);
  for (const child of element.childNodes) {
    // The last `<br>` of a block only holds the line open.
    if (block && child === element.lastChild && child.nodeName === 'BR' && child.previousSibling) continue;
    if (!walk(child, lines, limits, preformatted)) return false;
  }
  if (block) lines.begin(empty);
  return true;
}

/** Gmail shows emoji as pictures; the character is in `alt`. Other pictures say nothing. */
function emoji(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return image.hasAttribute('data-emoji') || /^\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}

/** The text below `node` as lines; empty paragraphs kept, spaces at the ends of lines and of the whole left out. */
export function linesOf(node: Node, limits: TextLimits = {}): string {
  const lines = new Lines(limits.max ?? Number.POSITIVE_INFINITY);
  walk(node, lines, limits, false);
  return lines.toString();
}

/** The text below `element` as one line: emoji kept, white space collapsed. */
export function lineOf(element: Element): string {
  return linesOf(element).replace(/\s+/g, ' ');
}
