/**
 * The recipient fields of one compose (Gmail facts §2, "Recipients"): folded to one line with `span[email]`, or open with
 * chips, today's or the old ones.
 */
import type { PagePerson, Scenario } from '../shared/scenario.ts';
import { el, onPress } from './dom.ts';
import { inWords, nameOf } from './mail.ts';
import type { Words } from './words.ts';

const KINDS = ['to', 'cc', 'bcc'] as const;
type Kind = (typeof KINDS)[number];

export class Recipients {
  /** The folded line and the open fields, one of them shown. */
  readonly element: HTMLElement;
  readonly #people: Record<Kind, PagePerson[]> = { to: [], cc: [], bcc: [] };
  readonly #folded = el('div.aoD.hl', { tabindex: 1, role: 'button' });
  readonly #table = el('table.GS', { role: 'presentation' });
  readonly #chips: Record<Kind, HTMLElement>;
  readonly #style: Scenario['chips'];
  #everOpen = false;

  constructor(scenario: Scenario, words: Words, to: PagePerson[], cc: PagePerson[], folded: boolean) {
    this.#style = scenario.chips;
    this.#people.to = [...to];
    this.#people.cc = [...cc];
    this.#chips = { to: this.#field('to', words), cc: this.#field('cc', words), bcc: this.#field('bcc', words) };
    this.element = el('div', {}, this.#folded, this.#table);
    onPress(this.#folded, () => this.unfold());
    if (folded && this.#everyone().length > 0) this.fold();
    else this.unfold();
  }

  get to(): PagePerson[] {
    return [...this.#people.to];
  }

  get cc(): PagePerson[] {
    return [...this.#people.cc];
  }

  /** Cc is left as it is unless given. */
  set(to: PagePerson[], cc = this.#people.cc): void {
    this.#people.to = [...to];
    this.#people.cc = [...cc];
    if (this.#everyone().length === 0) this.unfold();
    else this.#render();
  }

  /** Folds when there is anybody to show. */
  fold(): void {
    if (this.#everyone().length === 0) return;
    this.#folded.style.display = '';
    this.#table.style.display = 'none';
    this.#render();
  }

  /** The chips of a reply exist only from now on. */
  unfold(): void {
    this.#everOpen = true;
    this.#folded.style.display = 'none';
    this.#table.style.display = '';
    this.#render();
  }

  #everyone(): PagePerson[] {
    return [...this.#people.to, ...this.#people.cc, ...this.#people.bcc];
  }

  #render(): void {
    const names = this.#everyone().map((person) =>
      el('span', { email: person.address, 'data-hovercard-id': person.address, translate: 'no' }, nameOf(person)),
    );
    this.#folded.replaceChildren(el('div.az9', {}, ...separated(names)));
    for (const kind of KINDS) {
      const people = this.#everOpen ? this.#people[kind] : [];
      this.#chips[kind].replaceChildren(...people.map((person) => this.#chip(kind, person)));
      const row = this.#chips[kind].closest('tr');
      if (row && kind !== 'to') row.hidden = this.#people[kind].length === 0;
    }
  }

  #chip(kind: Kind, person: PagePerson): HTMLElement {
    const remove = el('span.practice-remove', { 'aria-hidden': 'true' }, '×');
    remove.addEventListener('click', () => {
      this.#people[kind] = this.#people[kind].filter((other) => other !== person);
      this.#render();
    });
    if (this.#style === 'old') {
      const hidden = el('input', { type: 'hidden', name: kind, value: inWords(person) });
      return el('div.vR', {}, el('span.vN', { email: person.address }, nameOf(person), remove), hidden);
    }
    return el(
      'div.afV',
      {
        role: 'option',
        tabindex: -1,
        'data-name': nameOf(person),
        'data-hovercard-id': person.address,
        translate: 'no',
      },
      el('span', {}, nameOf(person)),
      remove,
    );
  }

  #field(kind: Kind, words: Words): HTMLElement {
    const label = words[kind];
    const chips =
      this.#style === 'old'
        ? el('div.practice-chips')
        : el('div.agh', { role: 'listbox', 'aria-orientation': 'horizontal' }, el('div.agb'));
    const input =
      this.#style === 'old'
        ? el('textarea.vO', { name: kind, rows: 1, tabindex: 1, 'aria-label': label })
        : el('input.agP.aFw', {
            role: 'combobox',
            'peoplekit-id': 'k1',
            tabindex: 1,
            'aria-label': label,
            'aria-expanded': 'false',
          });
    this.#takeTyped(kind, input);
    const inside = this.#style === 'old' ? el('div.practice-field') : el('div.anm', { name: kind });
    inside.append(chips, input);
    this.#table.append(el('tr', {}, el('td.practice-label', {}, label), el('td', {}, inside)));
    return chips.querySelector<HTMLElement>('.agb') ?? chips;
  }

  #takeTyped(kind: Kind, input: HTMLInputElement | HTMLTextAreaElement): void {
    const take = () => {
      const person = personFrom(input.value);
      if (!person) return;
      this.#people[kind].push(person);
      input.value = '';
      this.#render();
    };
    input.addEventListener('blur', take);
    input.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || !['Enter', ',', ';'].includes(event.key)) return;
      event.preventDefault();
      take();
    });
  }
}

function personFrom(typed: string): PagePerson | null {
  const match = /^\s*(?:(.*?)\s*<)?([^<>\s]+@[^<>\s]+?)>?[\s,;]*$/.exec(typed);
  return match?.[2] ? { name: match[1] ?? '', address: match[2] } : null;
}

function separated(nodes: Node[]): (Node | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [', ', node]));
}
