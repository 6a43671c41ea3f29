import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from '../../src/content/session.ts';
import type { Message } from '../../src/message/index.ts';
import type { Editor, Finder, Reader } from '../../src/sites/site.ts';
import type { Conversation, Facts, Person } from '../../src/thread/index.ts';

const maya: Person = { name: 'Maya Lindqvist', address: 'maya@northwind.example' };
const omar: Person = { name: 'Omar Haddad', address: 'omar@brightwater.example' };
const message: Message = { subject: 'Withdrawing', parts: [], text: 'Hi Maya,\n\nI am withdrawing.' };
const now = new Date(2026, 11, 1);

/** A site of `<form>`s: a subject, a text, and what the test says the conversation is. */
let conversation: Conversation;
let read: () => Conversation;
const finder: Finder = {
  name: 'gmail',
  shadowRoots: () => [],
  find: (scope) =>
    [...scope.querySelectorAll('form')].flatMap((root) => {
      const body = root.querySelector('textarea');
      return body ? [{ root, body }] : [];
    }),
  place: () => null,
  dark: () => false,
};
const reader: Reader = {
  name: 'gmail',
  read: () => read(),
  parts: (body) => ({ keepFrom: null, hasDraft: (body as HTMLTextAreaElement).value !== '' }),
  subjectField: ({ root }) => root.querySelector('input'),
};
const readFacts = vi.fn(
  ({ to, language }: Conversation): Facts => ({
    hiring: true,
    greet: to.map(({ name = '' }) => ({ value: name, evidence: name, where: 'recipients' })),
    language: language ?? 'en',
  }),
);
const detectLanguage = vi.fn(async (_text: string): Promise<string | undefined> => undefined);

function open(): Editor {
  const root = document.createElement('form');
  root.append(document.createElement('input'), document.createElement('textarea'));
  document.body.append(root);
  return { root, body: root.querySelector('textarea') as HTMLElement };
}
const sessionFor = (editor: Editor, name = '') => new Session(editor, finder, reader, readFacts, detectLanguage, name);
const field = ({ root }: Editor, name: 'input' | 'textarea') => root.querySelector(name) as HTMLInputElement;

beforeEach(() => {
  document.body.replaceChildren();
  conversation = { channel: 'email', to: [maya], messages: [], draft: '' };
  read = () => conversation;
  // What the browsers do and jsdom does not, for a text field.
  document.execCommand = (command, _show, value = '') => {
    const target = document.activeElement as HTMLTextAreaElement;
    if (command !== 'insertText') return false;
    target.setRangeText(value, target.selectionStart, target.selectionEnd, 'end');
    return true;
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  readFacts.mockClear();
  detectLanguage.mockClear();
});

/** As the panel does: what was read is on screen once this is over. */
async function readAndShow(session: Session) {
  const reading = await session.read(now);
  session.accept();
  return reading;
}

describe('as long as the form shows what was read before', () => {
  it('nothing is written to those who are read now', async () => {
    const session = sessionFor(open());
    await readAndShow(session);
    conversation.to = [{ name: 'Omar Haddad', address: 'omar@brightwater.example' }];
    await session.read(now);
    expect(session.state()).not.toBe('same');
    session.accept();
    expect(session.state()).toBe('same');
  });
});

describe('reading', () => {
  it('gives the facts, whether there is a draft, and whether the subject is free', async () => {
    const editor = open();
    const reading = await sessionFor(editor).read(now);
    expect(reading).toMatchObject({ hasDraft: false, subject: true, unreadable: false });
    expect(reading.facts.greet[0]?.value).toBe('Maya Lindqvist');
    field(editor, 'textarea').value = 'Dear';
    field(editor, 'input').value = 'About Thursday';
    expect(await sessionFor(editor).read(now)).toMatchObject({ hasDraft: true, subject: false });
  });

  it('asks the browser for the language of what they wrote, the newest first', async () => {
    detectLanguage.mockResolvedValueOnce('de');
    conversation.messages = [
      { from: maya, text: 'First' },
      { from: 'me', text: 'Mine' },
      { from: maya, text: 'Second' },
    ];
    const { facts } = await sessionFor(open()).read(now);
    expect(detectLanguage).toHaveBeenCalledWith('Second\nFirst\n');
    expect(facts.language).toBe('de');
  });

  it('prefers the name in the options to the one in the page', async () => {
    conversation.me = { name: 'S. Rivera', address: 'sam@example.com' };
    const { conversation: known } = await sessionFor(open(), 'Sam Rivera').read(now);
    expect(known.me).toEqual({ name: 'Sam Rivera', address: 'sam@example.com' });
  });

  it.each([
    [
      'the page',
      () => {
        read = () => {
          throw new Error('built otherwise');
        };
      },
    ],
    [
      'what it says',
      () => {
        readFacts.mockImplementationOnce(() => {
          throw new Error('more than we can take');
        });
      },
    ],
  ])('leaves the fields empty when %s is beyond us, and still writes', async (_what, breakIt) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    breakIt();
    const editor = open();
    const session = sessionFor(editor);
    expect(await readAndShow(session)).toMatchObject({ unreadable: true, facts: { greet: [] } });
    expect(session.write(message, 'insert').ok).toBe(true);
    expect(field(editor, 'textarea').value).toBe(message.text);
    expect(warned).toHaveBeenCalled();
  });
});

describe('the state of what was read', () => {
  /** From reading to looking again. */
  async function stateAfter(change: (editor: Editor) => void): Promise<string> {
    const editor = open();
    const session = sessionFor(editor);
    await readAndShow(session);
    change(editor);
    return session.state();
  }
  const hide = ({ body }: Editor) => Object.assign(body, { checkVisibility: () => false });

  it.each<[string, (editor: Editor) => void, string]>([
    ['nothing happened', () => {}, 'same'],
    ['the person types', ({ body }) => Object.assign(body, { value: 'Dear' }), 'same'],
    ['the compose moves', ({ root }) => document.body.append(document.createElement('main'), root), 'same'],
    [
      'the editor is made anew in its form',
      ({ root, body }) => {
        body.remove();
        root.append(document.createElement('textarea'));
      },
      'same',
    ],
    ['the compose is closed', ({ root }) => root.remove(), 'editor-gone'],
    ['the editor goes and none comes', ({ body }) => body.remove(), 'editor-gone'],
    [
      'two editors come in its place',
      ({ root, body }) => {
        body.remove();
        const twins = [0, 1].map(() => ({ root, body: document.createElement('textarea') }));
        vi.spyOn(finder, 'find').mockReturnValue(twins);
      },
      'editor-gone',
    ],
    [
      'another compose stands there instead',
      ({ root }) => {
        root.remove();
        open();
      },
      'editor-gone',
    ],
    ['the compose is hidden', hide, 'editor-gone'],
    [
      'the recipients change',
      () => {
        conversation = { ...conversation, to: [omar] };
      },
      'recipients-changed',
    ],
  ])('when %s', async (_what, change, expected) => {
    expect(await stateAfter(change)).toBe(expected);
  });

  it('is that of another conversation when none of its messages is there any more', async () => {
    conversation.messages = [{ from: maya, text: 'Hi' }];
    const state = await stateAfter(() => {
      conversation = { ...conversation, messages: [{ from: maya, text: 'About lunch' }] };
    });
    expect(state).toBe('conversation-changed');
  });

  it('is the same again once it was read again', async () => {
    const editor = open();
    const session = sessionFor(editor);
    await readAndShow(session);
    conversation = { ...conversation, to: [omar] };
    expect(session.state()).toBe('recipients-changed');
    await readAndShow(session);
    expect(session.state()).toBe('same');
  });
});

describe('writing', () => {
  it('fills an empty text and an empty subject, and tells the page of both', async () => {
    const editor = open();
    const heard = vi.fn();
    field(editor, 'input').addEventListener('input', heard);
    const session = sessionFor(editor);
    await readAndShow(session);
    expect(session.write(message, 'insert').ok).toBe(true);
    expect(field(editor, 'textarea').value).toBe(message.text);
    expect(field(editor, 'input').value).toBe('Withdrawing');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('leaves a subject alone that somebody typed', async () => {
    const editor = open();
    field(editor, 'input').value = 'About Thursday';
    const session = sessionFor(editor);
    await readAndShow(session);
    session.write(message, 'insert');
    expect(field(editor, 'input').value).toBe('About Thursday');
  });

  it.each<[string, (editor: Editor) => void, object]>([
    ['the compose is closed', ({ root }) => root.remove(), { reason: 'editor-gone', retry: false }],
    [
      'it is hidden',
      ({ body }) => Object.assign(body, { checkVisibility: () => false }),
      { reason: 'editor-gone', retry: false },
    ],
    [
      'it goes to somebody else',
      () => {
        conversation = { ...conversation, to: [omar] };
      },
      { reason: 'conversation-changed', retry: true },
    ],
    [
      'it cannot be read any more',
      () => {
        vi.spyOn(console, 'warn').mockImplementation(() => {});
        read = () => {
          throw new Error('built otherwise');
        };
      },
      { reason: 'conversation-changed', retry: true },
    ],
    [
      'the form loses its editor at the first focus',
      ({ body }) => body.addEventListener('focus', () => body.remove()),
      { reason: 'editor-gone', retry: false },
    ],
    [
      'a draft has appeared',
      ({ body }) => Object.assign(body, { value: 'Dear' }),
      { reason: 'has-draft', retry: true },
    ],
    [
      'the editor takes no text',
      () => {
        document.execCommand = () => false;
      },
      { reason: 'not-taken', retry: false },
    ],
  ])('stops when %s, and touches neither text nor subject', async (_what, change, outcome) => {
    const editor = open();
    const session = sessionFor(editor);
    await readAndShow(session);
    change(editor);
    const before = [field(editor, 'input').value, (editor.body as HTMLTextAreaElement).value];
    expect(session.write(message, 'insert')).toEqual({ ok: false, ...outcome });
    expect([field(editor, 'input').value, (editor.body as HTMLTextAreaElement).value]).toEqual(before);
  });

  it('goes into the editor that an editor made anew on focus left in its place', async () => {
    const editor = open();
    const session = sessionFor(editor);
    await readAndShow(session);
    editor.body.addEventListener('focus', () => editor.body.replaceWith(document.createElement('textarea')));
    expect(session.write(message, 'insert').ok).toBe(true);
    expect(field(editor, 'textarea').value).toBe(message.text);
    expect(session.body).toBe(field(editor, 'textarea'));
  });

  it('takes its own subject back with the text, and no other', async () => {
    document.execCommand = ((insert) => (command: string, show?: boolean, value?: string) => {
      if (command === 'undo') Object.assign(document.activeElement as object, { value: '' });
      return insert.call(document, command, show, value);
    })(document.execCommand);
    const editor = open();
    const session = sessionFor(editor);
    await readAndShow(session);
    const written = session.write(message, 'insert');
    expect(written.ok && written.insertion.undo()).toBe(true);
    expect(field(editor, 'input').value).toBe('');
    const again = session.write(message, 'insert');
    field(editor, 'input').value = 'My own';
    expect(again.ok && again.insertion.undo()).toBe(true);
    expect(field(editor, 'input').value).toBe('My own');
  });

  it.each<[string, number, 'insert' | 'above', boolean]>([
    ['takes a message as long as the box', message.text.length, 'insert', true],
    ['refuses a longer one', message.text.length - 1, 'insert', false],
    ['counts the draft that stays', message.text.length, 'above', false],
  ])('%s, and changes nothing otherwise', async (_, most, mode, ok) => {
    const editor = open();
    Object.assign(editor.body, { value: mode === 'above' ? 'Dear' : '' });
    const session = new Session(editor, finder, { ...reader, limit: () => most }, readFacts, detectLanguage, '');
    expect((await readAndShow(session)).limit).toBe(most);
    const written = session.write(message, mode);
    expect(written).toMatchObject(ok ? { ok } : { ok, reason: 'too-long' });
    if (!ok) expect((editor.body as HTMLTextAreaElement).value).toBe(mode === 'above' ? 'Dear' : '');
  });

  it('hears what the reader doubts', async () => {
    const doubt = { about: 'recipients', because: 'they-differ' } as const;
    const doubting: Reader = {
      ...reader,
      read: (_editor, tell) => {
        tell?.(doubt);
        return conversation;
      },
    };
    const session = new Session(open(), finder, doubting, readFacts, detectLanguage, '');
    expect((await readAndShow(session)).doubts).toEqual([doubt]);
  });
});
