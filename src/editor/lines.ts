/** What a person would read in an editor, line by line. Used to look for a draft and to read an insertion back. */

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

export const isBlock = (node: Node): node is Element => blocks.has(node.nodeName);

export interface Line {
  text: string;
  /** What it is made of, in order; empty for an empty line. */
  texts: Text[];
}

/** The visible lines of sibling nodes. */
export function linesOf(nodes: Iterable<Node>): string[] {
  return readLines(nodes).map(({ text }) => text);
}

/**
 * The visible lines of sibling nodes. A `<br>` that only holds its block open adds no line; spaces that the editor
 * made unbreakable count as spaces.
 */
export function readLines(nodes: Iterable<Node>): Line[] {
  const lines: Line[] = [];
  let run: Line[] | null = null;
  let sawBreak = false;

  const endRun = () => {
    if (!run) return;
    if (run.length > 1 && run.at(-1)?.text === '') run.pop();
    const isGap = run.length === 1 && run[0]?.text.trim() === '';
    if (!isGap || sawBreak) lines.push(...run.map(({ text, texts }) => ({ text: tidy(text), texts })));
    run = null;
    sawBreak = false;
  };
  const breakLine = () => {
    run ??= [emptyLine()];
    run.push(emptyLine());
    sawBreak = true;
  };
  const visit = (node: Node) => {
    if (node.nodeName === 'BR') breakLine();
    else if (isBlock(node)) {
      endRun();
      lines.push(...readLines(node.childNodes));
    } else if (node.nodeType === 3 /* text */) {
      for (const [index, piece] of piecesOf(node as Text).entries()) {
        if (index > 0) breakLine();
        run ??= [emptyLine()];
        const line = run.at(-1) as Line;
        line.text += piece;
        if (piece !== '') line.texts.push(node as Text);
      }
    } else for (const child of node.childNodes) visit(child);
  };
  for (const node of nodes) visit(node);
  endRun();
  return lines;
}

const emptyLine = (): Line => ({ text: '', texts: [] });

/** A line feed in a text breaks the line only where white space is kept, as in `contenteditable="plaintext-only"`. */
function piecesOf(text: Text): string[] {
  if (!text.data.includes('\n') || !text.parentElement) return [text.data];
  const style = text.ownerDocument.defaultView?.getComputedStyle(text.parentElement);
  return /^(pre|break-spaces)/.test(style?.whiteSpace ?? '') ? text.data.split('\n') : [text.data];
}

const tidy = (line: string) => line.replace(/[\u00a0\n\t]/g, ' ').trimEnd();
