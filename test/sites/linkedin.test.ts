import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linkedin } from '../../src/sites/linkedin/index.ts';
import { linkedinReader } from '../../src/sites/linkedin/read.ts';
import type { Editor } from '../../src/sites/site.ts';

/** Width of every element; a test without a screen has to say what is shown, and how wide. */
let width = 600;

beforeEach(() => {
  width = 600;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, width, 20));
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest('[hidden], [style*="display: none"]') === null;
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

function parse(name: string): Document {
  return new DOMParser().parseFromString(
    readFileSync(`test/sites/linkedin-pages/${name}.html.txt`, 'utf8'),
    'text/html',
  );
}

function page(name: string): Document {
  document.replaceChild(document.adoptNode(parse(name).documentElement), document.documentElement);
  return document;
}

function editors(name: string): Editor[] {
  return linkedin.find(page(name));
}

function editor(name: string, index = 0): Editor {
  const one = editors(name)[index];
  if (!one) throw new Error('no editor found');
  return one;
}

/** The bubbles in an open shadow root, as on pages of the new kind. */
function bubblesInShadow(): ShadowRoot {
  document.body.replaceChildren();
  const host = document.createElement('div');
  host.id = 'interop-outlet';
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(...parse('2026-10-bubbles').body.childNodes);
  return root;
}

describe('finding message forms', () => {
  it.each([
    ['2026-10-message-page', ['msg-form-ember42']],
    ['2026-10-bubbles', ['msg-form-ember7', 'msg-form-ember8']],
    ['2026-10-new-inmail', ['msg-form-ember9']],
    ['2026-11-missing-parts', ['msg-form-ember1']],
    ['2026-11-renamed-classes', ['']],
    ['2026-07-other-editors', [''] /* the note to an invitation */],
  ])('finds in %s the forms %j', (name, ids) => {
    expect(editors(name).map(({ root }) => root.id)).toEqual(ids);
  });

  it('takes the text box as the body', () => {
    expect(editor('2026-10-message-page').body.getAttribute('role')).toBe('textbox');
  });

  it('finds the editor again that took the place of the old one in its form', () => {
    const { body, root } = editor('2026-10-message-page');
    const fresh = body.cloneNode(true) as HTMLElement;
    body.replaceWith(fresh);
    expect(linkedin.find(document)).toEqual([{ body: fresh, root }]);
  });

  it('reaches the bubbles in the shadow root, however late it comes', () => {
    document.body.replaceChildren();
    expect(linkedin.expectsRoots?.(document)).toBe(false);
    const host = document.createElement('div');
    host.dataset.testid = 'interop-shadowdom';
    document.body.append(host);
    expect(linkedin.shadowRoots(document)).toEqual([]);
    expect(linkedin.expectsRoots?.(document)).toBe(true);
    const root = host.attachShadow({ mode: 'open' });
    expect(linkedin.shadowRoots(document)).toEqual([root]);
    expect(linkedin.expectsRoots?.(document)).toBe(false);
  });

  it('finds nothing from outside a shadow root, and both bubbles in it', () => {
    const root = bubblesInShadow();
    expect(linkedin.find(document)).toEqual([]);
    expect(linkedin.find(root)).toHaveLength(2);
  });
});

describe('placing the button', () => {
  it.each([
    ['2026-10-message-page', 'msg-form__left-actions'],
    ['2026-10-bubbles', 'msg-form__left-actions'],
    ['2026-10-new-inmail', 'msg-form__left-actions'],
    ['2026-11-renamed-classes', 'x10'],
  ])('puts it at the end of the small buttons of %s', (name, className) => {
    const place = linkedin.place(editor(name));
    expect(place?.parent.className).toBe(className);
    expect(place?.before).toBeNull();
    expect(place?.compact).toBe(false);
  });

  it('puts it straight before Send when there are no small buttons', () => {
    const one = editor('2026-10-message-page');
    one.root.querySelector('.msg-form__left-actions')?.remove();
    const place = linkedin.place(one);
    expect(place?.before).toBe(one.root.querySelector('[type=submit]'));
    expect(place?.parent).toBe(place?.before?.parentNode);
  });

  it('has no place while the row is not there', () => {
    expect(linkedin.place(editor('2026-11-missing-parts'))).toBeNull();
  });

  it('has no place while the form is hidden, as in a minimised bubble', () => {
    const one = editor('2026-10-bubbles');
    one.root.hidden = true;
    expect(linkedin.place(one)).toBeNull();
    one.root.hidden = false;
    expect(linkedin.place(one)).not.toBeNull();
  });

  it('takes everything as shown where the browser cannot tell', () => {
    const one = editor('2026-10-bubbles');
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    expect(linkedin.place(one)).not.toBeNull();
  });

  it.each([
    ['a petite bubble', 1, 600, true],
    ['a bubble as wide as a page', 0, 600, false],
    ['a bubble of the usual width', 0, 336, true],
    ['a form that has no width yet', 0, 0, false],
  ])('shows the icon alone or with words in %s', (_, index, formWidth, compact) => {
    width = formWidth;
    expect(linkedin.place(editor('2026-10-bubbles', index))?.compact).toBe(compact);
  });

  it.each([
    ['opacity:0;z-index:-1', false],
    ['opacity:0', false],
    ['z-index:-1', false],
    ['display: none', false],
    ['opacity:1;z-index:1', true],
  ])('in the preload frame with style "%s" has a place: %s', (style, placed) => {
    document.body.replaceChildren();
    const frame = document.createElement('iframe');
    frame.setAttribute('style', style);
    document.body.append(frame);
    const inside = frame.contentDocument as Document;
    inside.body.append(...inside.adoptNode(parse('2026-10-bubbles').body).childNodes);
    const [one] = linkedin.find(inside);
    expect(one && linkedin.place(one) !== null).toBe(placed);
  });
});

describe('light and dark', () => {
  it.each([
    ['rgb(29, 34, 38)', '', true],
    ['rgb(255, 255, 255)', '', false],
    ['', 'rgb(240, 240, 240)', true],
    ['', 'rgb(20, 20, 20)', false],
    ['', '', false],
  ])('takes a page with ground "%s" and letters "%s" as dark: %s', (ground, letters, isDark) => {
    const one = editor('2026-10-message-page');
    document.body.style.backgroundColor = ground;
    document.body.style.color = letters;
    expect(linkedin.dark(one)).toBe(isDark);
  });

  it('looks through the edge of the shadow root', () => {
    const root = bubblesInShadow();
    (root.host as HTMLElement).style.backgroundColor = 'rgb(0, 0, 0)';
    expect(linkedin.find(root).map((one) => linkedin.dark(one))).toEqual([true, true]);
  });
});

describe('reading a conversation', () => {
  it('reads the message page: other side, headline, myself, subject, messages of both', () => {
    expect(linkedinReader.read(editor('2026-10-message-page'))).toEqual({
      channel: 'linkedin',
      subject: 'Data Engineer at Northwind',
      me: { name: 'Sam Rivera' },
      to: [{ name: 'Maya Lindqvist', headline: 'Talent Partner at Northwind' }],
      messages: [
        {
          from: { name: 'Maya Lindqvist', headline: 'Talent Partner at Northwind' },
          text: 'Hi Sam,\n\nwe are looking for a Data Engineer.\nMay I tell you more?',
        },
        {
          from: { name: 'Maya Lindqvist', headline: 'Talent Partner at Northwind' },
          text: 'The team is small and kind.',
        },
        { from: 'me', at: '2026-11-23T10:05:00Z', text: 'Hello Maya, gladly 🙂' },
        { from: 'me', text: 'Thursday suits me.' },
        {
          from: { name: 'Maya Lindqvist', headline: 'Talent Partner at Northwind' },
          text: 'The slot is yours. Jonas Berg will meet you.',
        },
      ],
      draft: '',
    });
  });

  it('keeps bubbles apart, each with its own person and draft', () => {
    const [maya, omar] = editors('2026-10-bubbles').map((one) => linkedinReader.read(one));
    expect(maya).toMatchObject({
      me: { name: 'Sam Rivera' },
      to: [{ name: 'Maya Lindqvist', headline: 'Talent Partner at Northwind' }],
      messages: [{ text: 'Hola Sam' }],
      draft: 'Hola Maya,\n\ngracias',
    });
    expect(omar).toMatchObject({
      to: [{ name: 'Omar Haddad' }],
      messages: [{ from: 'me', text: 'Hi Omar' }],
      draft: '',
    });
  });

  it('reads the same in a shadow root', () => {
    const inLight = editors('2026-10-bubbles').map((one) => linkedinReader.read(one));
    expect(linkedin.find(bubblesInShadow()).map((one) => linkedinReader.read(one))).toEqual(inLight);
  });

  it('reads nobody and nothing of a thread that was left', () => {
    const one = editor('2026-10-message-page');
    one.root.closest<HTMLElement>('.msg-thread')?.setAttribute('hidden', '');
    expect(linkedinReader.read(one)).toMatchObject({ to: [], messages: [] });
  });

  it('takes the chosen person of a new message, never its heading', () => {
    const one = editor('2026-10-new-inmail');
    expect(linkedinReader.read(one).to).toEqual([{ name: 'Maya Lindqvist' }]);
    document.querySelector('.artdeco-pill')?.remove();
    expect(linkedinReader.read(one).to).toEqual([]);
  });

  it('still takes the chosen person when the field to choose more is gone', () => {
    const one = editor('2026-10-new-inmail');
    document.querySelector('[role=combobox]')?.remove();
    expect(linkedinReader.read(one).to).toEqual([{ name: 'Maya Lindqvist' }]);
  });

  it('takes the person a button without words would remove', () => {
    const one = editor('2026-10-new-inmail');
    const button = document.createElement('button');
    button.setAttribute('aria-label', 'Remove Omar Haddad');
    document.querySelector('.artdeco-pill')?.replaceWith(button);
    expect(linkedinReader.read(one).to).toEqual([{ name: 'Omar Haddad' }]);
  });

  it.each([
    ['New message', []],
    ['Messaging', []],
    ['Maya Lindqvist (She/Her)', [{ name: 'Maya Lindqvist' }]],
    ['Maya Lindqvist • 2nd', [{ name: 'Maya Lindqvist' }]],
    ['Maya (Data) Lindqvist', [{ name: 'Maya (Data) Lindqvist' }]],
  ])('reads the heading "%s" as %j', (heading, to) => {
    const one = editor('2026-10-bubbles', 1);
    const title = document.querySelectorAll('.msg-overlay-bubble-header__title')[1] as Element;
    title.textContent = heading;
    expect(linkedinReader.read(one).to).toEqual(to);
  });

  it('falls back on who wrote when the header names nobody', () => {
    const one = editor('2026-10-bubbles');
    for (const part of document.querySelectorAll('.msg-overlay-bubble-header, .msg-s-profile-card')) part.remove();
    expect(linkedinReader.read(one).to).toEqual([{ name: 'Maya Lindqvist' }]);
  });

  it('takes nobody from a post that was shared in a message', () => {
    const one = editor('2026-10-message-page');
    document.querySelector('[data-thread=shown] .msg-title-bar')?.remove();
    expect(linkedinReader.read(one).to).toEqual([{ name: 'Maya Lindqvist' }]);
  });

  it('does not take the search of the site for a recipient field when the list is folded away', () => {
    const one = editor('2026-10-message-page');
    document.querySelector('aside')?.remove();
    document.querySelector('[data-thread=left]')?.remove();
    expect(linkedinReader.read(one).to).toMatchObject([{ name: 'Maya Lindqvist' }]);
  });

  it('takes all who wrote in a group', () => {
    const one = editor('2026-10-message-page');
    const names = document.querySelectorAll(
      '[data-thread=shown] .msg-s-event-listitem--other .msg-s-message-group__name',
    );
    (names[1] as Element).textContent = 'Jonas Berg';
    expect(linkedinReader.read(one).to).toEqual([{ name: 'Maya Lindqvist' }, { name: 'Jonas Berg' }]);
  });

  it('does not carry a name over to the other side', () => {
    const one = editor('2026-10-message-page');
    document.querySelectorAll('[data-thread=shown] .msg-s-message-group__name')[1]?.remove();
    const { me, messages } = linkedinReader.read(one);
    expect(me).toEqual({ name: 'Sam Rivera' });
    expect(messages.map(({ from }) => (from === 'me' ? 'me' : from.name))).toEqual([
      'Maya Lindqvist',
      'Maya Lindqvist',
      'me',
      'me',
      'Maya Lindqvist',
    ]);
  });

  it('believes a name more than a missing class', () => {
    const one = editor('2026-10-bubbles');
    document.querySelector('.msg-s-event-listitem--other')?.classList.remove('msg-s-event-listitem--other');
    expect(linkedinReader.read(one)).toMatchObject({ messages: [{ from: { name: 'Maya Lindqvist' } }] });
  });

  it('still tells the sides apart by name when every class is new', () => {
    expect(linkedinReader.read(editor('2026-11-renamed-classes'))).toMatchObject({
      me: { name: 'Sam Rivera' },
      to: [{ name: 'Maya Lindqvist' }],
      messages: [
        { from: { name: 'Maya Lindqvist' }, text: 'Hi Sam, may I tell you about a role?' },
        { from: 'me', text: 'Please do.' },
        { from: 'me', text: 'I am curious.' },
      ],
    });
  });

  it('takes nobody for me in a group whose classes are new', () => {
    const one = editor('2026-11-renamed-classes');
    (document.querySelector('h2 a') as Element).textContent = 'Maya, Jonas';
    const { me, messages } = linkedinReader.read(one);
    expect(me).toBeUndefined();
    expect(messages.every(({ from }) => from !== 'me')).toBe(true);
  });

  it('leaves out what is not there, and never throws', () => {
    expect(linkedinReader.read(editor('2026-11-missing-parts'))).toEqual({
      channel: 'linkedin',
      to: [],
      messages: [],
      draft: '',
    });
  });

  it('takes no date from words', () => {
    const { messages } = linkedinReader.read(editor('2026-10-message-page'));
    expect(messages.map(({ at }) => at)).toEqual([undefined, undefined, '2026-11-23T10:05:00Z', undefined, undefined]);
  });
});

describe('my own name', () => {
  function withoutMine(): Editor {
    const one = editor('2026-10-message-page');
    for (const item of document.querySelectorAll('.msg-s-event-listitem:not(.msg-s-event-listitem--other)'))
      item.remove();
    document.querySelector('.global-nav__me-photo')?.remove();
    return one;
  }

  const state = (me: object) => {
    const code = document.createElement('code');
    code.textContent = JSON.stringify(me);
    document.body.append(code);
  };

  it('is unknown when nothing tells it', () => {
    expect(linkedinReader.read(withoutMine()).me).toBeUndefined();
  });

  it('comes from the navigation’s photo', () => {
    const one = withoutMine();
    document
      .querySelector('.global-nav')
      ?.insertAdjacentHTML('beforeend', '<img class="global-nav__me-photo" alt="Sam R.">');
    expect(linkedinReader.read(one).me).toEqual({ name: 'Sam R.' });
  });

  it('comes from the state of the one who is logged in', () => {
    const one = withoutMine();
    state({
      data: { $type: 'com.linkedin.voyager.common.Me', '*miniProfile': 'urn:li:2' },
      included: [
        { entityUrn: 'urn:li:1', firstName: 'Maya', lastName: 'Lindqvist' },
        { entityUrn: 'urn:li:2', firstName: 'Sam', lastName: 'Rivera' },
      ],
    });
    expect(linkedinReader.read(one).me).toEqual({ name: 'Sam Rivera' });
  });

  it.each([
    ['no profile of mine among several', { included: [{ firstName: 'A' }, { firstName: 'B' }] }],
    ['another shape', { included: 3 }],
  ])('is not guessed from state with %s', (_, shape) => {
    const one = withoutMine();
    state({ ...shape, data: { $type: 'com.linkedin.voyager.common.Me' } });
    expect(linkedinReader.read(one).me).toBeUndefined();
  });
});

describe('what must stay', () => {
  it.each([
    ['<p><br></p>', false],
    ['', false],
    ['<p>\u200b</p><p><br></p>', false],
    ['<p>Hi</p>', true],
    ['Hi', true],
    ['<p><img alt="🙂"></p>', true],
  ])('of an editor with %j: a draft is there: %s', (html, hasDraft) => {
    const { body } = editor('2026-10-message-page');
    body.innerHTML = html;
    expect(linkedinReader.parts(body)).toEqual({ keepFrom: null, hasDraft });
  });
});

describe('the subject field', () => {
  it('is there in a new InMail only, and only while it is shown', () => {
    expect(linkedinReader.subjectField(editor('2026-10-message-page'))).toBeNull();
    const one = editor('2026-10-new-inmail');
    const field = linkedinReader.subjectField(one);
    expect(field?.name).toBe('subject');
    if (field) field.hidden = true;
    expect(linkedinReader.subjectField(one)).toBeNull();
  });

  it('gives the conversation its subject once something is typed', () => {
    const one = editor('2026-10-new-inmail');
    expect(linkedinReader.read(one).subject).toBeUndefined();
    const field = linkedinReader.subjectField(one);
    if (field) field.value = 'My application';
    expect(linkedinReader.read(one).subject).toBe('My application');
  });
});
