import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

/** Ways for text to become markup or code, and ways out to the network. None is needed. */
const forbidden: [string, RegExp][] = [
  ['innerHTML, written (comparing by it is fine)', /\.innerHTML\s*\+?=(?!=)|['"`]innerHTML['"`]|\binnerHTML\s*:/],
  ['outerHTML, written', /\.outerHTML\s*=(?!=)/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['setHTMLUnsafe', /\bsetHTML(Unsafe)?\b/],
  ['dangerouslySetInnerHTML', /\bdangerouslySetInnerHTML\b/],
  ['DOMParser', /\bDOMParser\b/],
  ['createContextualFragment', /\bcreateContextualFragment\b/],
  ['document.write', /\bdocument\.write(ln)?\b/],
  ["execCommand('insertHTML')", /execCommand\(\s*['"`]insertHTML/i],
  ['eval', /\beval\s*\(/],
  ['new Function', /\bnew\s+Function\b/],
  ['a timer with a string', /\bset(Timeout|Interval)\(\s*['"`]/],
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['a click on something found by selector, which could be Send', /querySelector(All)?\([^)]*\)[?!]?\.click\(/],
];

describe('src/ never uses', () => {
  const files = sources('.ts', '.tsx');

  it.each(forbidden)('%s', (_, pattern) => {
    const found = files.flatMap(({ file, text }) =>
      withoutComments(text)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('scripts or handlers written into a page of ours', () => {
    const pages = sources('.html');
    expect(pages.length).toBeGreaterThan(0);
    const found = pages.filter(({ text }) => /\son\w+=|<script(?![^>]*\bsrc=)|https?:\/\//i.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});

/** Lines keep their numbers. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}
