/** What a person would read in an editor, line by line. Used to look for a draft and to read an insertion back. */

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

export const isBlock = (node: Node): node is Element => blocks.has(node.nodeName);

/**
 * The visible lines of sibling nodes. A `<br>` that only holds its block open adds no line; spaces that the editor
 * made unbreakable count as spaces.
 */
export function linesOf(nodes: Iterable<Node>): string[] {
  const lines: string[] = [];
  let run: string[] | null = null;

  const endRun = () => {
    if (!run) return;
    if (run.length > 1 && run.at(-1) === '') run.pop();
    const isGap = run.length === 1 && run[0]?.trim() === '';
    if (!isGap || sawBreak) lines.push(...run.map(tidy));
    run = null;
    sawBreak = false;
  };
  let sawBreak = false;
  const visit = (node: Node) => {
    if (node.nodeName === 'BR') {
      run ??= [''];
      run.push('');
      sawBreak = true;
    } else if (isBlock(node)) {
      endRun();
      lines.push(...linesOf(node.childNodes));
    } else if (node.nodeType === 3 /* text */) {
      run ??= [''];
      run[run.length - 1] += (node as Text).data;
    } else for (const child of node.childNodes) visit(child);
  };
  for (const node of nodes) visit(node);
  endRun();
  return lines;
}

const tidy = (line: string) => line.replace(/[\u00a0\n\t]/g, ' ').trimEnd();
