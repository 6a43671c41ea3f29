import { describe, expect, it } from 'vitest';
import { identityOf, whatChanged } from '../../src/content/identity.ts';
import type { Conversation, Person } from '../../src/thread/index.ts';

const maya: Person = { name: 'Maya Lindqvist', address: 'maya@northwind.example' };
const omar: Person = { name: 'Omar Haddad', address: 'omar@brightwater.example' };

const of = (to: Person[], texts: string[], address = '/mail/u/0/') => {
  const conversation: Conversation = {
    channel: 'email',
    to,
    messages: texts.map((text) => ({ from: maya, text })),
    draft: '',
  };
  return identityOf(conversation, address);
};

describe('two looks at a conversation', () => {
  it.each([
    ['nothing happened', of([maya], ['Hi']), of([maya], ['Hi']), 'same'],
    ['a message came in', of([maya], ['Hi']), of([maya], ['Hi', 'Still there?']), 'same'],
    ['older messages were unfolded', of([maya], ['', 'Hi']), of([maya], ['First', 'Hi']), 'same'],
    ['the thread is out of sight', of([maya], ['Hi']), of([maya], []), 'same'],
    ['the thread is in sight again', of([maya], []), of([maya], ['Hi']), 'same'],
    ['the page was left for another, and the people stay', of([maya], []), of([maya], [], '/in/maya/'), 'same'],
    ['somebody was added', of([maya], ['Hi']), of([maya, omar], ['Hi']), 'recipients-changed'],
    ['the first recipient was chosen', of([], []), of([maya], []), 'recipients-changed'],
    ['a new mail goes to another', of([maya], []), of([omar], []), 'recipients-changed'],
    [
      'a recipient got a name',
      of([{ address: 'a@b.example' }], []),
      of([{ name: 'A', address: 'a@b.example' }], []),
      'recipients-changed',
    ],
    ['another thread with the same person', of([maya], ['Hi']), of([maya], ['About lunch']), 'conversation-changed'],
    [
      'another thread with the same person, each with a folded message',
      of([maya], ['', 'Hi']),
      of([maya], ['', 'About lunch']),
      'conversation-changed',
    ],
    ['another thread', of([maya], ['Hi']), of([omar], ['Hello']), 'conversation-changed'],
    [
      'nobody is known, and the address is another',
      of([], [], '/thread/1/'),
      of([], [], '/thread/2/'),
      'conversation-changed',
    ],
    ['nobody is known, and the address is the same', of([], []), of([], []), 'same'],
    ['it cannot be read any more', of([maya], ['Hi']), null, 'conversation-changed'],
    ['it can be read at last', null, of([maya], ['Hi']), 'conversation-changed'],
    ['it never could be read', null, null, 'same'],
  ])('%s', (_what, before, now, expected) => {
    expect(whatChanged(before, now)).toBe(expected);
  });
});
