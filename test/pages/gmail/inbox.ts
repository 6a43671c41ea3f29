/** The list of threads, and the frame around everything: search, side bar, a chat box that is no compose. */
import type { PageThread, Scenario } from '../shared/scenario.ts';
import { el, icon, onPress } from './dom.ts';
import { icons } from './icons.ts';
import { dateLong, dateShort, nameOf, senderOf } from './mail.ts';
import type { Words } from './words.ts';

export function inboxTable(
  threads: PageThread[],
  cursor: number,
  scenario: Scenario,
  words: Words,
  open: (id: string) => void,
): HTMLElement {
  const rows = threads.map((thread, index) => {
    const row = inboxRow(thread, scenario, words);
    if (index === cursor) row.classList.add('btb');
    onPress(row, () => open(thread.id));
    return row;
  });
  return el('div.Cp', {}, el('table.F.cf.zt', { role: 'grid' }, el('tbody', {}, ...rows)));
}

function inboxRow(thread: PageThread, scenario: Scenario, words: Words): HTMLElement {
  const last = thread.messages.at(-1);
  const people = new Map(
    thread.messages.map((message) => senderOf(message, scenario)).map((one) => [one.address, one]),
  );
  const senders = [...people.values()].map((person) =>
    el(
      'span.yP',
      { email: person.address, name: nameOf(person) },
      person.address === scenario.me.address ? words.me : nameOf(person),
    ),
  );
  const who = el('div.yW', {}, ...senders.flatMap((span, index) => (index === 0 ? [span] : [', ', span])));
  const snippet = (last?.text ?? '').replace(/\s+/g, ' ').slice(0, 110);
  const at = last?.at ?? scenario.now;
  return el(
    'tr.zA.yO',
    { role: 'row', tabindex: 0, 'data-legacy-thread-id': thread.id },
    el('td.practice-star', {}, icon(icons.star)),
    el('td.yX', {}, who),
    el('td.xY.a4W', {}, el('span.bog', {}, thread.subject), el('span.y2', {}, ` - ${snippet}`)),
    el(
      'td.xW',
      {},
      el('span', { title: dateLong(at, scenario.language) }, dateShort(at, scenario.now, scenario.language)),
    ),
  );
}

export interface Frame {
  element: HTMLElement;
  /** Takes the list or a thread. */
  main: HTMLElement;
  search: HTMLInputElement;
}

export function frame(scenario: Scenario, words: Words, act: { compose(): void; inbox(): void }): Frame {
  const search = el('input.gb_we', {
    name: 'q',
    'aria-label': words.search,
    placeholder: words.search,
    autocomplete: 'off',
  });
  const form = el('form', { role: 'search' }, icon(icons.search), search);
  form.addEventListener('submit', (event) => event.preventDefault());
  const main = el('div.AO', { role: 'main' });
  const element = el(
    'div.nH.practice-app',
    {},
    el(
      'div.practice-top',
      { role: 'banner' },
      el('div.practice-brand', {}, icon(icons.send), 'Practice mail'),
      form,
      el('div.practice-account', { title: scenario.me.address }, scenario.me.name.charAt(0)),
    ),
    el('div.practice-columns', {}, sideBar(words, act), main),
  );
  return { element, main, search };
}

function sideBar(words: Words, act: { compose(): void; inbox(): void }): HTMLElement {
  const compose = el('div.T-I.T-I-KE.L3', { role: 'button', tabindex: 0 }, icon(icons.pencil), words.compose);
  onPress(compose, () => act.compose());
  const inbox = el('div.aim', { role: 'link', tabindex: 0 }, icon(icons.inbox), words.inbox);
  onPress(inbox, () => act.inbox());
  const chat = el('div.practice-chat', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    'aria-label': words.chat,
    'data-placeholder': words.chat,
  });
  return el('div.practice-side', { role: 'navigation' }, compose, inbox, el('div.practice-chatbox', {}, chat));
}
