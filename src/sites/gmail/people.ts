import type { Person } from '../../thread/index.ts';
import { settle, type Tell } from '../doubt.ts';
import type { Editor } from '../site.ts';
import { allInside } from './find.ts';
import { ADDRESSED, COLLAPSED_RECIPIENTS, chips, MENU, OPTION, OPTIONS, typed } from './selectors.ts';

/** `Name <address>`, `"Last, First" <address>` or the address alone. */
const WRITTEN = /(?:"((?:[^"\\]|\\.)*)"|([^,;<>"]*))\s*<\s*([^<>\s]+@[^<>\s]+)\s*>|([^\s,;<>"]+@[^\s,;<>"]+)/g;

/** A name worth having: without quotes around it, and not the address once more. */
function nameOf(name: string | null | undefined, address: string): string | undefined {
  const clean = (name ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  return clean === '' || clean.toLowerCase() === address.toLowerCase() ? undefined : clean;
}

/** Null when there is no address: a chip for a contact list, or a name that is still being typed. */
export function person(name: string | null | undefined, address: string | null | undefined): Person | null {
  const clean = (address ?? '').trim();
  if (!/^\S+@\S+$/.test(clean)) return null;
  const known = nameOf(name, clean);
  return known === undefined ? { address: clean } : { name: known, address: clean };
}

/** The people in a line such as `Ann <ann@example.org>, bob@example.org`, in order. */
export function peopleIn(line: string): Person[] {
  return [...line.matchAll(WRITTEN)].flatMap(([, quoted, plain, bracketed, bare]) => {
    const one = person(quoted?.replace(/\\(.)/g, '$1') ?? plain, bracketed ?? bare);
    return one ? [one] : [];
  });
}

/** The same person to Gmail: addresses do not tell capitals apart. */
export function sameAddress(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

/** What tells people apart: the address, or where there is none, the name. */
const keyOf = ({ address, name }: Person): string => (address ?? name ?? '').toLowerCase();

/** Each address once, in the order of first sight, with the first name that any of its mentions has. */
function unique(people: Person[]): Person[] {
  const byAddress = new Map<string, Person>();
  for (const one of people) {
    const key = keyOf(one);
    const before = byAddress.get(key);
    if (!before) byAddress.set(key, one);
    else if (!before.name && one.name) byAddress.set(key, { ...before, name: one.name });
  }
  return [...byAddress.values()];
}

/** Those in one of the opened fields: the chips of today, the chips of before 2021, and an address just being typed. */
function inField(editor: Editor, field: 'to' | 'cc'): Person[] {
  const options = allInside(editor, chips(field)).flatMap((chip) => {
    const one = person(chip.getAttribute('data-name'), chip.getAttribute('data-hovercard-id'));
    return one ? [one] : [];
  });
  const lines = allInside<HTMLInputElement | HTMLTextAreaElement>(editor, typed(field)).map(({ value }) => value);
  return [...options, ...lines.flatMap(peopleIn)];
}

/** Those in the row that stands for the fields while they are closed, whoever is known to be in Cc apart. */
function collapsed(editor: Editor): Person[] {
  const copied = inField(editor, 'cc');
  const all = allInside(editor, COLLAPSED_RECIPIENTS).flatMap((span) => {
    const one = person(span.getAttribute('data-name') ?? span.textContent, span.getAttribute('email'));
    return one ? [one] : [];
  });
  return all.filter((one) => !copied.some((other) => sameAddress(other.address, one.address)));
}

/** By the names we know: from the fields, and from the closed row when they hold nothing; Cc only when To is empty. */
function namedRecipients(editor: Editor): Person[] | null {
  for (const people of [inField(editor, 'to'), collapsed(editor), inField(editor, 'cc')]) {
    if (people.length > 0) return unique(people);
  }
  return null;
}

/** The words of an element without what only decorates it, such as the cross on a chip. */
function words(element: Element): string {
  const seen = [...element.childNodes].filter((child) => !(child as Element).hasAttribute?.('aria-hidden'));
  return seen.map((child) => child.textContent).join('');
}

/** Whoever an element stands for: its address is in an attribute or in its words; null when it is not told. */
function personOn(element: Element): Person | null {
  const values = element.getAttributeNames().map((name) => element.getAttribute(name) ?? '');
  const text = words(element).trim();
  const address = [...values, text].find((value) => /^\S+@\S+\.\S+$/.test(value));
  return person(element.getAttribute('data-name') ?? text, address);
}

/** Everybody who has an address; where the page tells none at all, the names. */
function peopleOn(elements: Element[]): Person[] {
  const people = elements.flatMap((one) => personOn(one) ?? []);
  if (people.length > 0) return people;
  return elements.map((one) => words(one).trim()).flatMap((name) => (name ? [{ name }] : []));
}

/** A list that one types behind; people suggested while one types are listed after the field. */
function isChosen(list: Element | null): boolean {
  const around = list?.parentElement;
  return [...(around?.querySelectorAll('input, textarea') ?? [])].some(
    (field) => list && (list.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/** By structure: the first list of chosen options above the text, else whatever carries an address there. */
function builtRecipients(editor: Editor): Person[] | null {
  const isAbove = (element: Element) =>
    (element.compareDocumentPosition(editor.body) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const above = (selector: string) => allInside(editor, selector).filter(isAbove);
  const options = above(OPTION).filter((option) => isChosen(option.closest(OPTIONS)));
  const list = options[0]?.closest(OPTIONS);
  const marks = options.length > 0 ? options.filter((one) => one.closest(OPTIONS) === list) : above(ADDRESSED);
  const people = peopleOn(marks.filter((mark) => !mark.closest(MENU)));
  return people.length > 0 ? unique(people) : null;
}

/**
 * Whom the mail is addressed to; empty when nobody is chosen yet. When the two ways differ, all of both: nobody may
 * get the message unmentioned.
 */
export function recipients(editor: Editor, tell?: Tell): Person[] {
  const keys = (people: Person[]) => people.map(keyOf).sort().join();
  const people = settle<Person[]>({
    about: 'recipients',
    named: namedRecipients(editor),
    built: builtRecipients(editor),
    same: (named, built) => keys(named) === keys(built),
    safer: (named, built) => unique([...named, ...built]),
    tell,
  });
  return people ?? [];
}
