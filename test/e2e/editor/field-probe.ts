/** Runs in a page: random contents of plain text fields, in the document and in an open shadow root. */
import fc from 'fast-check';
import { insertMessage } from '../../../src/editor/insert.ts';

export interface FieldVerdict {
  /** Null: everything held; else what did not, and for which smallest content. */
  fault: string | null;
  runs: number;
  drafts: number;
}

const word = fc.constantFrom('hello', 'Grüße', 'こんにちは', 'a & b', '1 < 2', 'שלום', '😀', '\t', '  ', '"');
const line = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
const content = fc.record({
  draft: fc.oneof(
    fc.constant(''),
    fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n')),
  ),
  mode: fc.constantFrom('replace' as const, 'above' as const),
  text: fc.constantFrom(
    'One line only.',
    'Hi Ann,\n\nThank you for your time. I am withdrawing.\n\nBest,\nBob',
    'Hello,\n\n"Quoted", 100 % sure: ünï 😀 שלום.\n\nBob',
  ),
  kind: fc.constantFrom('textarea' as const, 'input' as const),
  inShadow: fc.boolean(),
  /** Where the caret was, as a share of the length: it must not matter. */
  caret: fc.double({ min: 0, max: 1, noNaN: true }),
});
type Content = typeof content extends fc.Arbitrary<infer T> ? T : never;

function survive({ draft, mode, text, kind, inShadow, caret }: Content): void {
  const host = document.createElement('div');
  document.body.append(host);
  const field = document.createElement(kind);
  (inShadow ? host.attachShadow({ mode: 'open' }) : host).append(field);
  field.value = draft;
  const before = field.value;
  field.focus();
  const at = Math.round(caret * before.length);
  field.setSelectionRange(at, at);
  const untrusted: Event[] = [];
  field.addEventListener('input', (event) => !event.isTrusted && untrusted.push(event));

  const hasDraft = before.trim() !== '';
  const job = { text, mode: hasDraft ? mode : ('insert' as const), signal: new AbortController().signal, undone() {} };
  const insert = () => insertMessage({ body: field, keepFrom: null, hasDraft }, job);
  const first = insert();
  must(first.ok, 'the insertion succeeds');
  const given = kind === 'input' ? text.replace(/\n+/g, ' ') : text;
  const gap = kind === 'input' ? ' ' : '\n\n';
  must(field.value === (hasDraft && mode === 'above' ? given + gap + before : given), 'it holds the message, once');
  must(field.selectionStart === given.length && field.selectionEnd === given.length, 'the caret is behind the message');
  document.execCommand('undo');
  must(field.value === before, 'one undo brings everything back');
  document.execCommand('redo');
  // Chromium itself redoes wrongly what was typed over a text that ends with a line break.
  const times = field.value.split(given).length - 1;
  if (!before.endsWith('\n')) must(field.value.startsWith(given) && times === 1, 'one redo brings it back, once');
  document.execCommand('undo');
  must(field.value === before, 'another undo brings everything back again');
  const second = insert();
  must(second.ok && second.undo() && field.value === before, 'Undo in the note brings everything back');
  must(untrusted.length === 0, 'the page is told by trusted events only');
  host.remove();
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It must hold that ${what}.`);
}

async function judgeFields(seed: number, runs: number): Promise<FieldVerdict> {
  let drafts = 0;
  const property = fc.property(content, (one) => {
    if (one.draft.trim() !== '') drafts++;
    survive(one);
  });
  const { failed, counterexample, errorInstance, numRuns } = fc.check(property, { seed, numRuns: runs });
  const fault = failed ? `${(errorInstance as Error).message}\n${JSON.stringify(counterexample?.[0], null, 2)}` : null;
  return { fault, runs: numRuns, drafts };
}

Object.assign(window, { judgeFields });
