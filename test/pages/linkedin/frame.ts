/** The bar at the top of every page. Its search field is no place for messages. */
import { el, icon } from '../gmail/dom.ts';
import type { Scenario } from '../shared/scenario.ts';
import { icons } from './icons.ts';
import { portrait } from './people.ts';
import type { Words } from './words.ts';

/** `named`: the own picture's `alt` is the own name, as on Ember pages only (LinkedIn facts §2j). */
export function navigation(scenario: Scenario, words: Words, named: boolean): HTMLElement {
  const items: [string, string, string][] = [
    [icons.home, words.home, '/feed/'],
    [icons.people, words.network, '/mynetwork/'],
    [icons.jobs, words.jobs, '/jobs/'],
    [icons.chat, words.messaging, '/messaging/'],
  ];
  return el(
    'header.global-nav',
    { id: 'global-nav' },
    el(
      'div.global-nav__content',
      {},
      el('span.global-nav__brand', { 'aria-hidden': 'true' }, icon(icons.people)),
      el(
        'div.search-global-typeahead',
        {},
        icon(icons.search),
        el('input.search-global-typeahead__input', {
          role: 'combobox',
          'aria-expanded': 'false',
          placeholder: words.search,
          'aria-label': words.search,
        }),
      ),
      el(
        'nav.global-nav__nav',
        {},
        ...items.map(([path, label, href]) =>
          el('a.global-nav__primary-link', { href }, icon(path), el('span', {}, label)),
        ),
        el(
          'span.global-nav__me',
          {},
          portrait(scenario.me, 'global-nav__me-photo', named ? scenario.me.name : '', 24),
          el('span', {}, words.me),
        ),
      ),
    ),
  );
}

/** What old pages carry in hidden `code` elements: who is signed in (LinkedIn facts §2j). */
export function ownData(scenario: Scenario): HTMLElement {
  const [firstName = '', ...rest] = scenario.me.name.split(' ');
  const profile = {
    $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
    firstName,
    lastName: rest.join(' '),
    occupation: scenario.me.headline ?? '',
    publicIdentifier: scenario.me.name.toLowerCase().replace(/\s+/g, '-'),
  };
  const data = { data: { $type: 'com.linkedin.voyager.common.Me' }, included: [profile] };
  return el('code', { id: 'bpr-guid-1', style: 'display: none' }, JSON.stringify(data));
}
