/** Runs in a page: shows random contents one by one, for keys that are really pressed. Undo commands are not the same. */
import fc from 'fast-check';
import { insertMessage } from '../../../src/editor/insert.ts';
import { parts as gmailParts } from '../../../src/sites/gmail/parts.ts';
import { linkedinReader } from '../../../src/sites/linkedin/read.ts';
import { type Content, gmailContent, hardContent, linkedinContent, sourceOf } from './contents.ts';

export interface RedoProbe {
  /** Shows content number `index`, and inserts; what went wrong, or null. */
  insert(site: 'gmail' | 'hard' | 'linkedin', index: number): string | null;
  /** Which of the two the editor holds now, or what else. */
  holds(): 'before' | 'after' | string;
  /** Calls so far. */
  undone: number;
  redone: number;
}

const seed = 8;
const sites = {
  gmail: { contents: fc.sample(gmailContent, { seed, numRuns: 400 }), parts: gmailParts },
  hard: { contents: fc.sample(hardContent, { seed, numRuns: 400 }), parts: gmailParts },
  linkedin: { contents: fc.sample(linkedinContent, { seed, numRuns: 400 }), parts: linkedinReader.parts },
};

let body: HTMLElement = document.createElement('div');
let before = '';
let after = '';
let controller = new AbortController();

const probe: RedoProbe = {
  undone: 0,
  redone: 0,
  insert(site, index) {
    const content = sites[site].contents[index];
    if (!content) return 'there is no such content';
    controller.abort();
    controller = new AbortController();
    probe.undone = probe.redone = 0;
    body = show(content);
    before = body.innerHTML;
    const parts = sites[site].parts(body);
    const insertion = insertMessage(
      { body, ...parts },
      {
        text: content.text,
        mode: parts.hasDraft ? content.mode : 'insert',
        signal: controller.signal,
        undone: () => probe.undone++,
        redone: () => probe.redone++,
      },
    );
    after = body.innerHTML;
    return insertion.ok ? null : insertion.reason;
  },
  holds() {
    const now = body.innerHTML;
    return now === before ? 'before' : now === after ? 'after' : `${now}\n(before: ${before})\n(after: ${after})`;
  },
};

function show(content: Content): HTMLElement {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.innerHTML = sourceOf(content);
  document.body.replaceChildren(editor);
  editor.focus();
  return editor;
}

Object.assign(window, { redoProbe: probe });
