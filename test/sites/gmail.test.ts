import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { gmail } from '../../src/sites/gmail/index.ts';
import { gmailReader } from '../../src/sites/gmail/read.ts';
import type { Editor } from '../../src/sites/site.ts';

/** Width of a shown element; a test without a screen has to say what is shown. */
let composeWidth = 600;

beforeEach(() => {
  composeWidth = 600;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const shown = this.localName === 'input' ? this.hasAttribute('data-shown') : true;
    return new DOMRect(0, 0, shown ? composeWidth : 0, 20);
  });
});

function page(...names: string[]): Document {
  const parse = (name: string) =>
    new DOMParser().parseFromString(readFileSync(`test/sites/gmail-pages/${name}.html.txt`, 'utf8'), 'text/html');
  const [first, ...others] = names.map(parse);
  document.replaceChild(document.adoptNode((first as Document).documentElement), document.documentElement);
  for (const other of others) document.body.append(...other.body.childNodes);
  return document;
}

function compose(...names: string[]): Editor {
  const [editor] = gmail.find(page(...names));
  if (!editor) throw new Error('no compose found');
  return editor;
}

const read = (name: string) => gmailReader.read(compose(name));

describe('finding composes', () => {
  it.each([
    ['2026-11-new-mail', 'M9'],
    ['2026-11-inline-reply', 'M9'],
    ['2026-11-pop-up-reply', 'M9'],
    ['2020-10-old-chips', 'M9'],
    ['2026-11-forward', 'M9'],
  ])('finds the one compose of %s', (name, rootClass) => {
    const editors = gmail.find(page(name));
    expect(editors).toHaveLength(1);
    expect(editors[0]?.root.className).toBe(rootClass);
    expect(editors[0]?.body.getAttribute('g_editable')).toBe('true');
  });

  it('finds several composes, each with a root of its own, in document order', () => {
    const editors = gmail.find(page('2026-11-inline-reply', '2026-11-new-mail', '2020-10-old-chips'));
    expect(editors.map(({ root }) => root.querySelector<HTMLInputElement>('[name=composeid]')?.value)).toEqual([
      '8',
      '3',
      '1',
    ]);
  });

  it('looks below the given element only', () => {
    const scope = page('2026-11-inline-reply', '2026-11-new-mail').querySelector('.dw') as Element;
    expect(gmail.find(scope)).toHaveLength(1);
  });

  it('finds none in chat, search and settings', () => {
    expect(gmail.find(page('2026-11-not-a-compose'))).toEqual([]);
  });

  it('finds none of these beside a compose either', () => {
    expect(gmail.find(page('2026-11-not-a-compose', '2026-11-new-mail'))).toHaveLength(1);
  });

  it('finds a compose by its hidden state when the known containers are gone', () => {
    expect(gmail.find(page('2026-11-missing-parts'))).toHaveLength(1);
  });

  it.each(['2026-11-new-mail', '2026-11-inline-reply'])(
    'finds the compose of %s without g_editable and without classes',
    (name) => {
      const doc = page(name);
      for (const element of doc.querySelectorAll('*')) {
        element.removeAttribute('class');
        element.removeAttribute('g_editable');
      }
      expect(gmail.find(doc)).toHaveLength(1);
    },
  );

  it('does not take for a root what surrounds several composes', () => {
    const doc = page('2026-11-new-mail', '2020-10-old-chips');
    const dialog = doc.createElement('div');
    dialog.setAttribute('role', 'dialog');
    for (const name of ['.M9', '[data-compose-id]', '[role=dialog]']) {
      for (const element of doc.querySelectorAll(name)) {
        element.removeAttribute('class');
        element.removeAttribute('data-compose-id');
        element.removeAttribute('role');
      }
    }
    dialog.append(...doc.body.childNodes);
    doc.body.append(dialog);
    const editors = gmail.find(doc);
    expect(editors).toHaveLength(2);
    expect(editors.map(({ root }) => root.querySelectorAll('[name=composeid]').length)).toEqual([1, 1]);
  });
});

describe('the place of the button', () => {
  it.each([
    ['2026-11-new-mail', 'oc gU'],
    ['2026-11-inline-reply', 'gU az5'],
    ['2020-10-old-chips', 'oc gU'],
    ['2026-11-pop-up-reply', 'oc gU'],
    ['2026-11-forward', undefined],
  ])('is a cell straight after Send in %s', (name, next) => {
    const editor = compose(name);
    const place = gmail.place(editor);
    expect(place).toMatchObject({ wrap: { tag: 'td', className: 'gU' }, tabIndex: 1, compact: false });
    expect(place?.parent.className).toBe('btC');
    expect((place?.before as Element | null)?.className).toBe(next);
  });

  it('stays the same when our cell is there already', () => {
    const editor = compose('2026-11-new-mail');
    const first = gmail.place(editor);
    const cell = document.createElement('td');
    cell.className = 'gU';
    first?.parent.insertBefore(cell, first.before);
    expect(gmail.place(editor)).toEqual(first);
  });

  it('is found by Send itself when the row has other classes', () => {
    const editor = compose('2026-11-new-mail');
    for (const element of editor.root.querySelectorAll('[class]')) element.removeAttribute('class');
    const place = gmail.place(editor);
    expect(place?.parent.localName).toBe('tr');
    expect(place?.parent.firstElementChild?.textContent).toBe('Send');
    expect(place?.before).toBe(place?.parent.children[1]);
  });

  it('is a row of its own when the Send row is no table any more', () => {
    const editor = compose('2026-11-inline-reply');
    const strip = editor.root.querySelector('.aDh') as Element;
    const send = document.createElement('button');
    strip.replaceChildren(send);
    expect(gmail.place(editor)).toMatchObject({ parent: strip, before: null, wrap: { tag: 'div' } });
  });

  it.each([
    ['2026-11-missing-parts', null],
    ['2026-11-new-mail', '.aDh'],
  ])('is not there while the row of %s is not', (name, emptied) => {
    const editor = compose(name);
    if (emptied) editor.root.querySelector(emptied)?.replaceChildren();
    expect(gmail.place(editor)).toBeNull();
  });

  it('is not taken from a quoted mail that looks like a Send row', () => {
    const editor = compose('2026-11-new-mail');
    const row = editor.root.querySelector('.IZ') as Element;
    editor.body.append(row.cloneNode(true));
    row.remove();
    expect(gmail.place(editor)).toBeNull();
  });

  it.each([
    [479, true],
    [480, false],
    [0, false],
  ])('%i pixels wide: icon alone is %s', (wide, compact) => {
    composeWidth = wide;
    expect(gmail.place(compose('2026-11-new-mail'))?.compact).toBe(compact);
  });
});

describe('dark or light', () => {
  it.each([
    ['rgb(32, 33, 36)', 'rgb(232, 234, 237)', true],
    ['rgb(255, 255, 255)', 'rgb(32, 33, 36)', false],
    ['rgba(0, 0, 0, 0)', 'rgb(232, 234, 237)', true],
    ['rgba(0, 0, 0, 0)', 'rgb(32, 33, 36)', false],
  ])('ground %s, letters %s: dark is %s', (ground, letters, dark) => {
    const editor = compose('2026-11-new-mail');
    editor.root.style.backgroundColor = ground;
    editor.body.style.color = letters;
    expect(gmail.dark(editor)).toBe(dark);
  });
});

describe('reading the conversation', () => {
  it('reads a new mail: recipients, no messages of the thread behind it', () => {
    expect(read('2026-11-new-mail')).toEqual({
      channel: 'email',
      me: { address: 'nora.quist@example.com' },
      to: [
        { name: 'Maya Okafor', address: 'maya.okafor@lumen.example' },
        { name: 'Lumen Jobs', address: 'jobs@lumen.example' },
      ],
      messages: [],
      draft: '',
    });
  });

  it('reads an inline reply: closed recipients, the thread oldest first, quotes left out', () => {
    const maya = { name: 'Maya Okafor', address: 'maya.okafor@lumen.example' };
    const { messages, ...rest } = read('2026-11-inline-reply');
    expect(rest).toEqual({
      channel: 'email',
      subject: 'Data Engineer at Lumen ✨',
      me: { name: 'Nora Quist', address: 'nora.quist@example.com' },
      to: [maya],
      draft: '',
    });
    expect(messages.map(({ at: _, ...message }) => message)).toEqual([
      { from: maya, text: '' },
      { from: 'me', text: 'Friday at two suits me.' },
      {
        from: maya,
        text: 'Hi Nora,\n\nYour interview is booked for Friday.\nBring questions 🙂\n\nTeam\nTask\nWhere Video\nMaya',
      },
    ]);
    expect(messages.map(({ at }) => new Date(at ?? '').getTime())).toEqual([
      new Date(2026, 10, 20, 9, 5).getTime(),
      new Date(2026, 10, 21, 16, 30).getTime(),
      new Date(2026, 10, 23, 10, 15).getTime(),
    ]);
  });

  it('reads a reply in a pop-up: the thread by the message it answers, the alias, names from the thread', () => {
    const { messages, ...rest } = read('2026-11-pop-up-reply');
    expect(rest).toEqual({
      channel: 'email',
      subject: 'Entrevista en Faro',
      me: { name: 'Nora Quist', address: 'nora@quist.example' },
      to: [{ name: 'Inés Vela', address: 'ines.vela@faro.example' }],
      draft: 'Hola Inés,\n\nuna cosa más',
    });
    expect(messages.map(({ from, text }) => [from === 'me' ? from : from.name, text])).toEqual([
      ['Inés Vela', 'Hola Nora'],
      ['me', 'Gracias'],
    ]);
    // "03/04/2026" can be March or April.
    expect(messages.map(({ at }) => at?.slice(0, 16))).toEqual(['2026-11-24T10:15', undefined]);
  });

  it('takes no messages from another thread that is open behind a reply, and keeps its own subject', () => {
    const editor = compose('2026-11-pop-up-reply');
    const repliedTo = editor.root.querySelector('[name=rm]') as HTMLInputElement;
    repliedTo.value = '#msg-f:999';
    expect(gmailReader.read(editor)).toMatchObject({ subject: 'Re: Entrevista en Faro', messages: [] });
  });

  it('reads the chips, the subject and the title of 2020', () => {
    expect(read('2020-10-old-chips')).toEqual({
      channel: 'email',
      subject: 'About  Thursday',
      me: { address: 'nora.quist@example.com' },
      to: [{ name: 'Gil, Tomás', address: 'tomas@faro.example' }, { address: 'desk@faro.example' }],
      messages: [],
      draft: 'Dear Tomás,\n\none line',
    });
  });

  it('takes an address that is typed but no chip yet, and Cc when nobody is in To', () => {
    const editor = compose('2026-11-new-mail');
    const [to, cc] = editor.root.querySelectorAll('.agb');
    to?.replaceChildren();
    expect(gmailReader.read(editor).to).toEqual([{ name: 'Lee Park', address: 'lee@lumen.example' }]);
    const typed = editor.root.querySelector('[name=to] input') as HTMLInputElement;
    typed.value = 'kim@lumen.example';
    cc?.replaceChildren();
    expect(gmailReader.read(editor).to).toEqual([{ address: 'kim@lumen.example' }]);
    typed.value = 'Kim';
    expect(gmailReader.read(editor).to).toEqual([]);
  });

  it('reads a forward like a reply: the thread, nobody chosen yet, nothing typed', () => {
    expect(read('2026-11-forward')).toMatchObject({
      subject: 'Interview plan',
      to: [],
      messages: [{ from: { name: 'Pavel Reiss' }, text: 'The plan is attached.' }],
      draft: '',
    });
  });

  it('leaves empty what is not there', () => {
    expect(read('2026-11-missing-parts')).toEqual({ channel: 'email', to: [], messages: [], draft: '' });
  });

  it('reads thread and subject by roles when the classes are others', () => {
    const editor = compose('2026-11-inline-reply');
    for (const element of document.querySelectorAll('[class]')) {
      element.setAttribute(
        'class',
        [...element.classList].map((name) => (/^gmail_/.test(name) ? name : `x-${name}`)).join(' '),
      );
    }
    const { subject, messages, to } = gmailReader.read(editor);
    expect(subject).toBe('Data Engineer at Lumen ✨');
    expect(messages.map(({ from }) => (from === 'me' ? from : from.name))).toEqual([
      'Maya Okafor',
      'me',
      'Maya Okafor',
    ]);
    expect(messages[1]?.text).toBe('Friday at two suits me.');
    expect(messages[2]?.text).toContain('Your interview is booked for Friday.');
    expect(to).toEqual([{ name: 'Maya Okafor', address: 'maya.okafor@lumen.example' }]);
  });

  it('reads the newest messages of a huge thread and stops at 200,000 letters', () => {
    const editor = compose('2026-11-inline-reply');
    const [older, newest] = document.querySelectorAll('.a3s');
    (older as Element).textContent = 'old '.repeat(1_000_000);
    (newest as Element).textContent = 'new '.repeat(40_000);
    const { messages } = gmailReader.read(editor);
    expect(messages.at(-1)?.text.length).toBe(159_999);
    expect(messages.map(({ text }) => text.length).reduce((sum, length) => sum + length)).toBeLessThanOrEqual(200_000);
    expect(messages[1]?.text).toMatch(/^old old/);
  });
});

describe('what must stay in a body', () => {
  const signature = '<div class="gmail_signature">Nora</div>';
  const quote =
    '<div class="gmail_quote"><div class="gmail_attr">On Fri, Maya wrote:</div><blockquote class="gmail_quote">Hi</blockquote></div>';
  const describeNode = (node: Node | null) =>
    node && (node instanceof Element ? node.className || node.localName : node.nodeValue);

  function parts(html: string) {
    const body = document.createElement('div');
    body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    const { keepFrom, hasDraft } = gmailReader.parts(body);
    return { keepFrom: describeNode(keepFrom), hasDraft, depth: keepFrom ? depthOf(keepFrom, body) : null };
  }
  const depthOf = (node: Node, body: Node): number =>
    node.parentNode === body ? 1 : 1 + depthOf(node.parentNode as Node, body);

  it.each([
    ['an empty body', '<br>', null, false],
    ['an empty line', '<div><br></div>', null, false],
    ['unbreakable spaces', '<div>&nbsp; </div>', null, false],
    ['text', 'Hello', null, true],
    ['a picture', '<div><img src="cid:1"></div>', null, true],
    ['a list', '<ul><li><br></li></ul>', null, true],
    ['a table', '<table><tbody><tr><td></td></tr></tbody></table>', null, true],
    ['a signature', `<div><br></div>${signature}`, 'gmail_signature', false],
    [
      'a signature with its prefix',
      `<br><span class="gmail_signature_prefix">-- </span><br>${signature}`,
      'gmail_signature_prefix',
      false,
    ],
    ['a signature known by its mark', '<br><div data-smartmail="gmail_signature">Nora</div>', 'div', false],
    ['a quote', `<br><br>${quote}`, 'gmail_quote', false],
    ['text, signature and quote', `Hello<br>${signature}${quote}`, 'gmail_signature', true],
    [
      'a picture in the signature',
      '<br><div class="gmail_signature"><img src="cid:1"></div>',
      'gmail_signature',
      false,
    ],
    ['a quote before the signature', `<br>${quote}<br>${signature}`, 'gmail_quote', false],
    ['text below a quote', `<br>${quote}<div>inline answer</div>`, 'gmail_quote', false],
    ['an old quote', '<br><div class="gmail_extra"><br><div class="gmail_quote">x</div></div>', 'gmail_extra', false],
    ['a plain-text signature', 'Hello<br>-- <br>Nora', '-- ', true],
    ['a plain-text signature in lines', '<div>Hello</div><div>-- </div><div>Nora</div>', 'div', true],
    ['two dashes in a sentence', 'Hello <b>--</b> there', null, true],
    ['a plain-text quote', '<br>On Fri, Maya wrote:<br>&gt; Hi<br>&gt; Nora', 'On Fri, Maya wrote:', false],
  ])('%s', (_, html, keepFrom, hasDraft) => {
    expect(parts(html)).toEqual({ keepFrom, hasDraft, depth: keepFrom === null ? null : 1 });
  });

  it.each([
    [
      'a signature inside the wrapper of a reopened draft',
      `<div dir="ltr">Hello<div>there</div>${signature}</div>`,
      'gmail_signature',
      true,
      2,
    ],
    [
      'the same, with the quote outside',
      `<div dir="ltr">Hello${signature}</div><br>${quote}`,
      'gmail_signature',
      true,
      2,
    ],
    ['a wrapper that holds no text', `<div><br>${signature}</div>`, 'gmail_signature', false, 2],
    ['a wrapper with text before it', `Hello<div>there<br>${signature}</div>`, 'div', true, 1],
    ['a signature in a table', `<table><tbody><tr><td>${signature}</td></tr></tbody></table>`, 'table', true, 1],
  ])('%s', (_, html, keepFrom, hasDraft, depth) => {
    expect(parts(html)).toEqual({ keepFrom, hasDraft, depth });
  });
});

describe('the subject field', () => {
  it.each([
    ['2026-11-new-mail', true],
    ['2020-10-old-chips', true],
    ['2026-11-inline-reply', false],
    ['2026-11-pop-up-reply', false],
    ['2026-11-forward', false],
    ['2026-11-missing-parts', false],
  ])('in %s can be filled: %s', (name, fillable) => {
    const editor = compose(name);
    expect(gmailReader.subjectField(editor)?.name).toBe(fillable ? 'subjectbox' : undefined);
  });

  it('is left alone in a reply even when the person opened it', () => {
    const editor = compose('2026-11-pop-up-reply');
    editor.root.querySelector('[name=subjectbox]')?.setAttribute('data-shown', '');
    expect(gmailReader.subjectField(editor)).toBeNull();
  });

  it('is left alone while it is hidden', () => {
    const editor = compose('2026-11-new-mail');
    editor.root.querySelector('[name=subjectbox]')?.removeAttribute('data-shown');
    expect(gmailReader.subjectField(editor)).toBeNull();
  });
});
