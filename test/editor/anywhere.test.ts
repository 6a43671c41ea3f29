import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertAnywhere } from '../../src/editor/anywhere.ts';
import type { SettledInsertion } from '../../src/editor/strategy.ts';

/** What the browsers have and jsdom has not: a paste that carries text, and editing of a selection. */
class Paste extends Event {
  readonly clipboardData: { getData(type: string): string };
  constructor(type: string, { data = '', ...options }: EventInit & { data?: string }) {
    super(type, options);
    this.clipboardData = { getData: () => data };
  }
}

const text = 'Hi Ann,\n\nThank you.\n\nBest,\nSam';
const lines = (body: Element) => [...body.children].map((line) => line.textContent);

let body: HTMLElement;
let past: Node[][];
const show = (...content: string[]) => body.replaceChildren(...content.map(line));
function line(words: string): HTMLElement {
  const element = document.createElement('div');
  element.append(words || document.createElement('br'));
  return element;
}
/** In place of what is selected: everything, or nothing at the beginning. One step of undo. */
function type(given: string): void {
  const selection = document.getSelection();
  const old = selection?.isCollapsed ? [...body.childNodes] : [];
  past.push([...body.childNodes]);
  const typed = given.split('\n').map(line);
  if (given.endsWith('\n')) typed.pop();
  body.replaceChildren(...typed, ...old.filter((node) => node.textContent !== ''));
}
function undo(): boolean {
  const before = past.pop();
  if (before) body.replaceChildren(...before);
  return before !== undefined;
}
const onPaste = (take: (given: string) => void) =>
  body.addEventListener('paste', (event) => {
    event.preventDefault();
    take(event.clipboardData?.getData('text/plain') ?? '');
  });
const insert = (mode: 'insert' | 'replace' | 'above', undone = () => {}): Promise<SettledInsertion> =>
  inTime(
    insertAnywhere(
      { body, keepFrom: null, hasDraft: body.textContent !== '' },
      { text, mode, signal: new AbortController().signal, undone },
    ),
  );
/** Without waiting for it. */
async function inTime<T>(promise: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return promise;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ClipboardEvent', Paste);
  body = document.createElement('div');
  body.tabIndex = 0;
  document.body.replaceChildren(body);
  past = [];
  show('');
  document.execCommand = (command, _show, value = '') => {
    if (command === 'insertText') type(value);
    return command === 'insertText' || (command === 'undo' && undo());
  };
  document.hasFocus = () => true;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an editor of unknown kind', () => {
  it('that takes a paste gets one, and is not typed into', async () => {
    const typing = vi.spyOn(document, 'execCommand');
    onPaste(type);
    expect((await insert('insert')).ok).toBe(true);
    expect(lines(body)).toEqual(text.split('\n'));
    expect(typing).not.toHaveBeenCalledWith('insertText', false, expect.anything());
  });

  it('that knows no paste is typed into', async () => {
    expect((await insert('insert')).ok).toBe(true);
    expect(lines(body)).toEqual(text.split('\n'));
  });

  it('that takes a paste a moment later does not get it twice', async () => {
    onPaste((given) => setTimeout(() => type(given), 120));
    expect((await insert('insert')).ok).toBe(true);
    expect(lines(body)).toEqual(text.split('\n'));
  });

  it('that lets paragraphs run together is asked to take that back, and typed into', async () => {
    onPaste((given) => type(given.replace(/\n+/g, '\n')));
    const undone = vi.fn();
    const done = await insert('insert', undone);
    expect(done.ok).toBe(true);
    expect(lines(body)).toEqual(text.split('\n'));
    expect(undone).not.toHaveBeenCalled();
  });

  it('that always lets paragraphs run together still gets every line, rather than none', async () => {
    onPaste((given) => type(given.replace(/\n+/g, '\n')));
    document.execCommand = (command) => command === 'undo' && undo();
    expect((await insert('insert')).ok).toBe(true);
    expect(lines(body)).toEqual(text.split(/\n+/));
  });

  it('that takes nothing stays as it is', async () => {
    document.execCommand = () => false;
    show('My draft');
    expect(await insert('above')).toEqual({ ok: false, reason: 'not-taken', retry: false });
    expect(lines(body)).toEqual(['My draft']);
  });

  it('that drops the draft is asked to take that back', async () => {
    onPaste((given) => {
      past.push([...body.childNodes]);
      body.replaceChildren(...given.split('\n').map(line));
    });
    document.execCommand = (command) => command === 'undo' && undo();
    show('My draft');
    expect(await insert('above')).toMatchObject({ ok: false, reason: 'not-taken' });
    expect(lines(body)).toEqual(['My draft']);
  });

  it.each(['li', 'h1', 'pre', 'blockquote'])(
    'that puts the message into <%s> is asked to take that back',
    async (tag) => {
      onPaste((given) => {
        past.push([...body.childNodes]);
        const special = given.split('\n').map((words) => {
          const element = document.createElement(tag);
          element.append(words || document.createElement('br'));
          return element;
        });
        body.replaceChildren(...special);
      });
      document.execCommand = (command) => command === 'undo' && undo();
      expect((await insert('insert')).ok).toBe(false);
      expect(lines(body)).toEqual(['']);
    },
  );

  it('that keeps half of it and does not go back is told of plainly', async () => {
    onPaste((given) => body.append(line(given.slice(0, 5))));
    expect(await insert('insert')).toEqual({ ok: false, reason: 'partly-taken', retry: false });
  });

  it('with a draft is not written into before it is known what becomes of the draft', async () => {
    show('My draft');
    expect(await insert('insert')).toEqual({ ok: false, reason: 'has-draft', retry: true });
    expect(lines(body)).toEqual(['My draft']);
  });

  it.each(['historyUndo', 'undo', 'keys'])('gives the message back on Undo, be it by %s', async (how) => {
    onPaste(type);
    document.execCommand = (command) => how === 'undo' && command === 'undo' && undo();
    body.addEventListener('beforeinput', ({ inputType }) => how === 'historyUndo' && inputType === how && undo());
    body.addEventListener('keydown', ({ key, ctrlKey }) => how === 'keys' && key === 'z' && ctrlKey && undo());
    show('My draft');
    const undone = vi.fn();
    const done = await insert('replace', undone);
    expect(done.ok && done.fresh()).toBe(true);
    expect(done.ok && (await inTime(done.undo()))).toBe(true);
    expect(lines(body)).toEqual(['My draft']);
    expect(undone).toHaveBeenCalledOnce();
  });

  it('does not lose what was typed since on Undo', async () => {
    onPaste(type);
    const done = await insert('insert');
    body.append(line('P.S.'));
    expect(done.ok && done.fresh()).toBe(false);
    expect(done.ok && (await inTime(done.undo()))).toBe(false);
    expect(lines(body).at(-1)).toBe('P.S.');
  });

  it('is told that it has the focus while the toolbar popup has it', async () => {
    document.hasFocus = () => false;
    const heard: string[] = [];
    for (const name of ['focus', 'focusin']) body.addEventListener(name, () => heard.push(name));
    await insert('insert');
    expect(heard).toContain('focus');
    expect(heard).toContain('focusin');
  });

  it('keeps no listener and no element of ours', async () => {
    onPaste(type);
    const listening = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const observing = vi.spyOn(MutationObserver.prototype, 'observe');
    await insert('insert');
    expect(listening).not.toHaveBeenCalled();
    expect(observing).not.toHaveBeenCalled();
    expect([...document.body.children]).toEqual([body]);
    vi.restoreAllMocks();
  });
});
