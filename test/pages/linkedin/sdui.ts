/**
 * Pages of the newer kind: hashed classes, `componentkey`, and editors that are no messages: a post (like Quill) and a
 * comment (like TipTap), both with role textbox (LinkedIn facts §1, §2g).
 */
import { el } from '../gmail/dom.ts';
import type { PagePerson, Scenario } from '../shared/scenario.ts';
import { nameOf, portrait } from './people.ts';
import type { Words } from './words.ts';

export function profilePage(person: PagePerson, words: Words, act: { message(): void; connect(): void }): HTMLElement {
  const button = el(
    'button._4e1c2a',
    { type: 'button', 'aria-label': `${words.message} ${nameOf(person)}` },
    words.message,
  );
  button.addEventListener('click', act.message);
  const connect = el('button._0b77d9', { type: 'button' }, words.connect);
  connect.addEventListener('click', act.connect);
  return el(
    'main._7c21aa',
    { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.profile.Profile' },
    el(
      'section._18ffbe',
      { componentkey: 'profile-topcard' },
      el('div._5d02cc'),
      portrait(person, '_92bb10', '', 120),
      el('h1._f0a7d3', {}, nameOf(person)),
      el('p._33c9e1', {}, person.headline ?? ''),
      el('div._a81b47', {}, button, connect),
    ),
    el(
      'section._18ffbe',
      { componentkey: 'profile-about' },
      el('h2._c4d5e6', {}, words.about),
      el('p._33c9e1', {}, 'I help people find work that suits them.'),
    ),
    el(
      'section._18ffbe',
      { componentkey: 'profile-activity' },
      el('h2._c4d5e6', {}, words.activity),
      post(person, words),
    ),
  );
}

export function feedPage(scenario: Scenario, words: Words): HTMLElement {
  const author = scenario.threads.flatMap((thread) => thread.messages).find((one) => one.from !== 'me')?.from;
  return el(
    'main._7c21aa',
    { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.Feed' },
    el(
      'section._18ffbe',
      { componentkey: 'feed-sharebox' },
      el('h2._c4d5e6', {}, words.startPost),
      el(
        'div.ql-editor.ql-blank',
        {
          contenteditable: 'true',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': words.talkAbout,
          'data-placeholder': words.talkAbout,
        },
        el('p', {}, el('br')),
      ),
    ),
    el(
      'section._18ffbe',
      { componentkey: 'feed-update' },
      post(author && author !== 'me' ? author : scenario.me, words),
    ),
  );
}

function post(author: PagePerson, words: Words): HTMLElement {
  return el(
    'article._de03f1',
    {},
    el('div._66aa5b', {}, portrait(author, '_92bb10', '', 48), el('strong', {}, nameOf(author))),
    el('p._33c9e1', {}, 'A good conversation is one in which both sides may say no.'),
    el(
      'form._b1e770',
      { componentkey: 'comment-box' },
      el(
        'div.tiptap.ProseMirror',
        {
          contenteditable: 'true',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': words.comment,
          'aria-placeholder': words.comment,
        },
        el('p', { 'data-placeholder': words.comment }, el('br')),
      ),
      el('button._0b77d9', { type: 'submit', hidden: true }, words.comment),
    ),
  );
}
