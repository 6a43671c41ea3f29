/** Whom a new message goes to: chips and a field (LinkedIn facts §2c). */
import { el } from '../gmail/dom.ts';
import type { PagePerson } from '../shared/scenario.ts';
import { nameOf } from './people.ts';
import type { Words } from './words.ts';

/** Shows `people` as chips; a pressed chip leaves the list. */
export function recipientField(people: PagePerson[], words: Words): HTMLElement {
  const chips = el('div.msg-connections-typeahead__chips');
  for (const person of people) chips.append(chip(person, people, words));
  return el(
    'div.msg-connections-typeahead.msg-connections-typeahead-container',
    {},
    chips,
    el('input.msg-connections-typeahead__search-field', {
      role: 'combobox',
      'aria-expanded': 'false',
      placeholder: people.length === 0 ? words.typeName : '',
      'aria-label': words.typeName,
    }),
  );
}

function chip(person: PagePerson, people: PagePerson[], words: Words): HTMLElement {
  const button = el(
    'button.artdeco-pill.artdeco-pill--slate.artdeco-pill--2.artdeco-pill--dismiss',
    { type: 'button', 'aria-label': words.remove.replace('{who}', nameOf(person)) },
    el('span.artdeco-pill__text', {}, nameOf(person)),
  );
  button.addEventListener('click', () => {
    people.splice(people.indexOf(person), 1);
    button.remove();
  });
  return button;
}
