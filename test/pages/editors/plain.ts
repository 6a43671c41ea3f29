import type { Mount } from './mounted.ts';

/** The browser's own editing and nothing else: each line a block. */
export const mount: Mount = (parent) => editable(parent, 'div', 'true');

/** The same with paragraphs. */
export const mountParagraphs: Mount = (parent) => editable(parent, 'p', 'true');

/** Text only; line feeds are kept in it. */
export const mountTextOnly: Mount = (parent) => editable(parent, 'div', 'plaintext-only');

function editable(parent: HTMLElement, tag: 'div' | 'p', kind: string): ReturnType<Mount> {
  const body = document.createElement('div');
  body.setAttribute('contenteditable', kind);
  body.style.cssText = 'min-height: 6em; white-space: pre-wrap';
  parent.append(body);
  return {
    body,
    lines: () => linesBelow(body),
    load(lines) {
      body.replaceChildren(
        ...lines.map((line) => {
          const block = document.createElement(tag);
          block.append(line || document.createElement('br'));
          return block;
        }),
      );
    },
  };
}

/** Blocks and what stands loose between them, each cut at its line breaks. There is no other model. */
function linesBelow(body: HTMLElement): string[] {
  const lines: string[] = [];
  let loose = '';
  const end = (text: string) => lines.push(...text.replace(/\n$/, '').replaceAll('\u00a0', ' ').split('\n'));
  for (const node of body.childNodes) {
    const text = textBelow(node);
    if (node.nodeName !== 'DIV' && node.nodeName !== 'P') loose += text;
    else {
      if (loose !== '') end(loose);
      loose = '';
      end(text);
    }
  }
  if (loose !== '' || lines.length === 0) end(loose);
  return lines;
}

function textBelow(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  return node instanceof Text ? node.data : [...node.childNodes].map(textBelow).join('');
}

export const mountTextarea: Mount = (parent) => {
  const body = document.createElement('textarea');
  body.rows = 12;
  parent.append(body);
  return {
    body,
    lines: () => body.value.split('\n'),
    load(lines) {
      body.value = lines.join('\n');
    },
  };
};
