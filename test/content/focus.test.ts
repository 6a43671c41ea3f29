import { beforeEach, describe, expect, it } from 'vitest';
import { keepTabInside, rememberFocus } from '../../src/content/focus.ts';

function build(...children: HTMLElement[]): { layer: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const layer = document.createElement('div');
  layer.append(...children);
  root.append(layer);
  document.body.append(host);
  // jsdom draws nothing: what has no `hidden` counts as drawn.
  for (const child of layer.querySelectorAll<HTMLElement>('*'))
    child.getClientRects = () => (child.hidden ? [] : [{}]) as unknown as DOMRectList;
  return { layer, root };
}

function make(tag: string, fields: object = {}): HTMLElement {
  return Object.assign(document.createElement(tag), fields);
}

/** Presses Tab where the focus is; tells whether the browser would go on by itself. */
function tab(layer: HTMLElement, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true, ...init });
  keepTabInside(layer, event);
  return !event.defaultPrevented;
}

describe('Tab in the panel', () => {
  beforeEach(() => document.body.replaceChildren());

  it('goes from the last control to the first, and back', () => {
    const [first, middle, last] = [make('button'), make('input'), make('button')];
    const { layer, root } = build(first, middle, last);
    last.focus();
    expect(tab(layer)).toBe(false);
    expect(root.activeElement).toBe(first);
    expect(tab(layer, { shiftKey: true })).toBe(false);
    expect(root.activeElement).toBe(last);
  });

  it('is the browser’s in between', () => {
    const [first, middle, last] = [make('button'), make('input'), make('button')];
    const { layer, root } = build(first, middle, last);
    middle.focus();
    expect(tab(layer)).toBe(true);
    expect(tab(layer, { shiftKey: true })).toBe(true);
    expect(root.activeElement).toBe(middle);
  });

  it('passes over what is disabled, hidden or out of the order', () => {
    const [first, last] = [make('button'), make('button')];
    const { layer, root } = build(
      make('button', { disabled: true }),
      first,
      last,
      make('button', { hidden: true }),
      make('button', { tabIndex: -1 }),
    );
    last.focus();
    expect(tab(layer)).toBe(false);
    expect(root.activeElement).toBe(first);
  });

  it('takes a radio group at the edge for one stop', () => {
    const radios = ['a', 'b'].map((value) => make('input', { type: 'radio', name: 'reason', value }));
    const close = make('button');
    const { layer, root } = build(...radios, close);
    radios[1]?.focus();
    expect(tab(layer, { shiftKey: true })).toBe(false);
    expect(root.activeElement).toBe(close);
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { key: 'Enter' }])('leaves %o alone', (init) => {
    const last = make('button');
    const { layer } = build(make('button'), last);
    last.focus();
    expect(tab(layer, init)).toBe(true);
  });

  it('does nothing where there is nothing to go to', () => {
    expect(tab(build().layer)).toBe(true);
  });
});

describe('the caret after the panel', () => {
  function editor(text: string): HTMLElement {
    const body = make('div', { contentEditable: 'true', tabIndex: 0, textContent: text });
    document.body.replaceChildren(body);
    return body;
  }
  const caret = () => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() as Selection;
    return { anchorNode, anchorOffset, focusNode, focusOffset };
  };

  it('is where it was, and so is a selection', () => {
    const body = editor('Dear Maya');
    const text = body.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 9, text, 5);
    const restore = rememberFocus(body);
    getSelection()?.removeAllRanges();
    restore();
    expect(caret()).toEqual({ anchorNode: text, anchorOffset: 9, focusNode: text, focusOffset: 5 });
    expect(document.activeElement).toBe(body);
  });

  it('is as near as the text that is left allows', () => {
    const body = editor('Dear Maya');
    const text = body.firstChild as Text;
    getSelection()?.collapse(text, 9);
    const restore = rememberFocus(body);
    text.data = 'Dear';
    restore();
    expect(caret()).toMatchObject({ anchorNode: text, anchorOffset: 4 });
  });

  it('leaves an editor whose words are others now to itself', () => {
    const body = editor('Dear Maya');
    const former = body.firstChild;
    getSelection()?.collapse(former, 4);
    const restore = rememberFocus(body);
    body.replaceChildren('Hello');
    restore();
    expect(document.activeElement).toBe(body);
    expect(caret().anchorNode).not.toBe(former);
  });

  it('forgets a selection elsewhere in the page, and an editor that is gone', () => {
    const body = editor('Dear Maya');
    const elsewhere = make('p', { textContent: 'Inbox' });
    document.body.append(elsewhere);
    getSelection()?.collapse(elsewhere.firstChild, 2);
    const restore = rememberFocus(body);
    restore();
    expect(document.activeElement).toBe(body);
    body.remove();
    restore();
    expect(document.activeElement).toBe(document.body);
  });
});
