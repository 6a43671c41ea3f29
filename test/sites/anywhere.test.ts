import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anywhere, anywhereReader, refusalIn } from '../../src/sites/anywhere/index.ts';

let size = { width: 300, height: 20 };

beforeEach(() => {
  size = { width: 300, height: 20 };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, 0, size.width, size.height),
  );
  // jsdom does not edit, so it does not say what could be.
  Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
    configurable: true,
    get(this: HTMLElement) {
      return this.closest('[contenteditable]')?.getAttribute('contenteditable') === 'true';
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLElement.prototype, 'isContentEditable');
  document.body.replaceChildren();
});

function show(html: string, focus = '#it'): HTMLElement {
  document.body.innerHTML = html;
  const element = document.querySelector<HTMLElement>(focus);
  if (element && !element.matches('input, textarea, button')) element.tabIndex = 0;
  element?.focus();
  return element as HTMLElement;
}
const found = () => anywhere.find(document).map(({ body }) => body.id || body.localName);

describe('the field with the focus, on a page of nobody', () => {
  it.each([
    ['a text area', '<textarea id="it"></textarea>', 'it'],
    ['an editor', '<div id="it" contenteditable="true"></div>', 'it'],
    ['an editor, focused deep inside', '<div id="all" contenteditable="true"><p><b id="it">x</b></p></div>', 'all'],
    ['one of several', '<textarea></textarea><textarea id="it"></textarea><input>', 'it'],
    ['the one field of a small chat', '<input id="it"><button>Send</button>', 'it'],
    ['a text area with room enough', '<textarea id="it" maxlength="2000"></textarea>', 'it'],
  ])('is %s', (_, html, id) => {
    show(html);
    expect(found()).toEqual([id]);
    expect(refusalIn(document)).toBeNull();
  });

  it('is found in open shadow roots', () => {
    const host = document.createElement('section');
    document.body.append(host);
    const field = document.createElement('textarea');
    field.id = 'deep';
    host.attachShadow({ mode: 'open' }).append(field);
    field.focus();
    expect(found()).toEqual(['deep']);
  });

  it('is found in a frame of the same origin, and not in another', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument as Document;
    const field = inner.createElement('textarea');
    field.id = 'framed';
    field.getBoundingClientRect = () => new DOMRect(0, 0, 300, 20);
    inner.body.append(field);
    field.focus();
    frame.focus();
    expect(found()).toEqual(['framed']);
    Object.defineProperty(frame, 'contentDocument', { value: null });
    expect(found()).toEqual([]);
    expect(refusalIn(document)).toBe('other-frame');
  });

  it.each([
    ['one-line', '<input id="it"><textarea></textarea>'],
    ['one-line', '<input id="it" autocomplete="name">'],
    ['one-line', '<input id="it" maxlength="40">'],
    ['one-line', '<input id="it" list="names"><datalist id="names"></datalist>'],
    ['one-line', '<div id="it" contenteditable="true" aria-multiline="false"></div>'],
    ['not-for-messages', '<input id="it" type="password">'],
    ['not-for-messages', '<input id="it" type="email">'],
    ['not-for-messages', '<input id="it" type="search">'],
    ['not-for-messages', '<input id="it" type="number">'],
    ['not-for-messages', '<input id="it" type="url">'],
    ['not-for-messages', '<input id="it" type="checkbox">'],
    ['not-for-messages', '<textarea id="it" role="combobox"></textarea>'],
    ['not-for-messages', '<form role="search"><textarea id="it"></textarea></form>'],
    ['read-only', '<textarea id="it" readonly></textarea>'],
    ['read-only', '<div id="it" contenteditable="true" aria-readonly="true"></div>'],
    ['no-field', '<button id="it">Go on</button><textarea></textarea>'],
  ])('is refused (%s): %s', (why, html) => {
    show(html);
    expect(found()).toEqual([]);
    expect(refusalIn(document)).toBe(why);
  });

  it('is refused where it is too small to be seen, as in editors of code', () => {
    size = { width: 1, height: 16 };
    show('<textarea id="it"></textarea>');
    expect(refusalIn(document)).toBe('not-for-messages');
  });

  it('is not asked for on a page with nothing to write in', () => {
    show('<button id="it">Read on</button><p>News</p>');
    expect(refusalIn(document)).toBeNull();
  });
});

describe('what is read there', () => {
  const editor = (html: string) => {
    const body = show(html);
    return { body, root: body };
  };

  it('is the text of the editor and nothing else', () => {
    const one = editor('<p>To: Maya</p><input value="Subject"><textarea id="it">Dear Maya</textarea>');
    expect(anywhereReader.read(one)).toEqual({ channel: 'email', to: [], messages: [], draft: 'Dear Maya' });
    expect(anywhereReader.subjectField(one)).toBeNull();
  });

  it.each([
    ['<textarea id="it"> \n </textarea>', false],
    ['<textarea id="it">Dear</textarea>', true],
    ['<div id="it" contenteditable="true"><p>\u200b<br></p></div>', false],
    ['<div id="it" contenteditable="true"><p>Dear</p></div>', true],
    ['<div id="it" contenteditable="true"><img src="data:,"></div>', true],
  ])('tells a draft: %s', (html, hasDraft) => {
    expect(anywhereReader.parts(editor(html).body)).toEqual({ keepFrom: null, hasDraft });
  });

  it('tells how much it takes', () => {
    expect(anywhereReader.limit?.(editor('<textarea id="it" maxlength="300"></textarea>'))).toBe(300);
    expect(anywhereReader.limit?.(editor('<textarea id="it"></textarea>'))).toBeNull();
    expect(anywhereReader.limit?.(editor('<div id="it" contenteditable="true"></div>'))).toBeNull();
  });
});
