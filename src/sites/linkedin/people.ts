/** Who is on the other side, and who is oneself. */

import type { Person } from '../../thread/index.ts';
import { settle, type Tell } from '../doubt.ts';
import type { Editor } from '../site.ts';
import { type Read, sendersIn } from './messages.ts';
import { allIn, isInMessage, itemsIn } from './pane.ts';
import {
  ANY_TITLE,
  BUILT_TITLE,
  CARD_NAME,
  CHIP,
  DIALOG,
  HEADLINE,
  INTEROP_FRAME,
  NAMED_TITLE,
  OWN_MENU,
  OWN_PHOTO,
  OWN_PHOTO_IN_LIST,
  PAGE_HEADING,
  RECIPIENT,
  RECIPIENT_FIELD,
  STATE,
  STATE_OF_ME,
} from './selectors.ts';
import { firstLine } from './text.ts';

/** Headers that name no one (LinkedIn facts §2i). */
const NOBODY = /^(new message|messaging)$/i;

/** Longer lines are no name: LinkedIn itself allows twenty and forty letters. */
const LONGEST_NAME = 120;

/** A name without the pronouns, marks and degree that may stand behind it. */
function nameIn(element: Element): string {
  const line = firstLine(element)
    .replace(/\s*[•·]\s.*$/, '')
    .replace(/\s*\([^)]*\/[^)]*\)\s*$/, '')
    .trim();
  return line.length > LONGEST_NAME || NOBODY.test(line) ? '' : line;
}

/** The first name that one of the selectors gives, outside the messages: a shared post names others (LinkedIn facts §2i). */
function firstName(pane: Element, form: Element, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const name = outside(pane, form, selector)
      .map(nameIn)
      .find((one) => one !== '');
    if (name) return name;
  }
  return undefined;
}

function outside(pane: Element, form: Element, selector: string): Element[] {
  return allIn(pane, form, selector).filter((element) => !isInMessage(pane, element));
}

/** Whom a new message goes to; null when this is an open conversation. A conversation with messages has no such chips. */
function chosen(pane: Element, form: Element, tell?: Tell): Person[] | null {
  const field = outside(pane, form, RECIPIENT_FIELD)[0];
  if (!field && itemsIn(pane, form).length > 0) return null;
  const named = firstOf([...RECIPIENT], (selector) => peopleOn(outside(pane, form, selector)));
  if (!field) return named ?? null;
  const built = peopleOn(chipsBefore(field), nameBeside);
  const people = settle<Person[]>({
    about: 'recipients',
    named: named ?? null,
    built: built ?? null,
    same: (one, other) => namesOf(one) === namesOf(other),
    // Nobody may get the message unmentioned.
    safer: (one, other) => [...one, ...other.filter(({ name }) => !one.some((known) => known.name === name))],
    tell: named || built ? tell : undefined,
  });
  return people ?? [];
}

/** Those chosen stand before the field; people suggested while one types come after it. */
function chipsBefore(field: Element): Element[] {
  const around = [...(field.parentElement?.querySelectorAll(CHIP) ?? [])];
  return around.filter((chip) => (chip.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
}

const namesOf = (people: Person[]): string => people.map(({ name }) => name).join();

/** The words of a button, or those it stands beside; never its label, which is a sentence in some language. */
function nameBeside(button: Element): string {
  return nameIn(button) || (button.parentElement ? nameIn(button.parentElement) : '');
}

/** Undefined when none of them names anybody. */
function peopleOn(chips: Element[], nameOf = nameOnChip): Person[] | undefined {
  const people = chips.flatMap((chip) => nameOf(chip) || []).map((name) => ({ name }));
  return people.length > 0 ? people : undefined;
}

/** A chip shows the name, or is a button that only says whom it removes. */
function nameOnChip(chip: Element): string | undefined {
  return (
    nameIn(chip) ||
    chip
      .getAttribute('aria-label')
      ?.replace(/^Remove /, '')
      .trim() ||
    undefined
  );
}

/**
 * Name of the other side as the header or the card of the thread gives it; undefined in a new message, and when the two
 * ways name different people.
 */
export function titleOf(pane: Element, form: HTMLElement, tell?: Tell): string | undefined {
  if (chosen(pane, form)) return undefined;
  if (form.matches(DIALOG)) return invited(form);
  const title = settle<string>({
    about: 'counterpart',
    named: firstName(pane, form, [...NAMED_TITLE, CARD_NAME]) ?? null,
    built: firstName(pane, form, BUILT_TITLE) ?? confirmed(pane, form) ?? null,
    same: alike,
    safer: () => null,
    tell,
  });
  return title ?? undefined;
}

/** A heading alone may say "New message" in any language: it is a name only if the conversation knows it. */
function confirmed(pane: Element, form: Element): string | undefined {
  const heading = firstName(pane, form, ANY_TITLE);
  return heading && itemsIn(pane, form).some((item) => item.textContent?.includes(heading)) ? heading : undefined;
}

/** "Maya Lindqvist" and "Maya Lindqvist, PHR". */
const alike = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Whom an invitation goes to: the person of the page behind the dialog, if the dialog names the same. */
function invited(dialog: HTMLElement): string | undefined {
  const said = dialog.textContent ?? '';
  const headings = [...dialog.ownerDocument.querySelectorAll(PAGE_HEADING)].filter((one) => !dialog.contains(one));
  return headings.map(nameIn).find((name) => name !== '' && said.includes(name));
}

function headlineOf(pane: Element, form: Element): string | undefined {
  for (const selector of HEADLINE) {
    for (const element of outside(pane, form, selector)) {
      const line = element.getAttribute('title')?.trim() || firstLine(element);
      if (line) return line;
    }
  }
  return undefined;
}

/** Whom the draft goes to: those chosen for a new message; in a group all who wrote; else the other side. */
export function recipients(
  pane: Element,
  form: Element,
  { title, messages, tell }: { title: string | undefined; messages: Read[]; tell: Tell | undefined },
): Person[] {
  const people = chosen(pane, form, tell);
  if (people) return people;
  const senders = sendersIn(messages);
  if (senders.length > 1) return senders;
  const name = title ?? senders[0]?.name;
  if (name === undefined) return [];
  const headline = headlineOf(pane, form);
  return [headline === undefined ? { name } : { name, headline }];
}

/** One's own name as the page around tells it: a photo's label, else state left in the page. */
export function nameOnPage({ root }: Editor): string | undefined {
  return firstOf(scopesAround(root), photoName) ?? firstOf(documentsAround(root.ownerDocument), nameInState);
}

/** One's own name as the thread signs one's messages, the newest first. */
export function nameInThread(messages: Read[]): string | undefined {
  return messages.findLast(({ mine, name }) => mine && name !== undefined)?.name;
}

function firstOf<T, Found>(places: T[], read: (place: T) => Found | undefined): Found | undefined {
  for (const place of places) {
    const found = read(place);
    if (found) return found;
  }
  return undefined;
}

function photoName(scope: ParentNode): string | undefined {
  const photo = firstOf([OWN_PHOTO, OWN_PHOTO_IN_LIST], (selector) =>
    scope.querySelector(selector)?.getAttribute('alt')?.trim(),
  );
  return photo ?? (scope.querySelector(OWN_MENU)?.textContent?.trim() || undefined);
}

/** The form's own shadow root, if it has one, and the documents around. */
function scopesAround(form: Element): ParentNode[] {
  const root = form.getRootNode() as Document | ShadowRoot;
  return [...new Set<ParentNode>([root, ...documentsAround(form.ownerDocument)])];
}

/** This document, the page around its frame, and the frame in which LinkedIn's message application runs. */
function documentsAround(document: Document): Document[] {
  const around = document.defaultView?.frameElement?.ownerDocument;
  const frame = document.querySelector<HTMLIFrameElement>(INTEROP_FRAME)?.contentDocument;
  return [document, around, frame].filter((one) => one !== null && one !== undefined);
}

interface State {
  data?: Record<string, unknown>;
  included?: Record<string, unknown>[];
}

/** Who is logged in, as JSON that the server put into the page says; undefined when none of it reads as expected. */
function nameInState(document: Document): string | undefined {
  const state = [...document.querySelectorAll(STATE)].find((code) => code.textContent?.includes(STATE_OF_ME));
  if (!state) return undefined;
  try {
    const { data, included } = JSON.parse(state.textContent ?? '') as State;
    const profiles = (included ?? []).filter(({ firstName: first }) => typeof first === 'string');
    const mine = profiles.find(({ entityUrn }) => entityUrn !== undefined && entityUrn === data?.['*miniProfile']);
    const profile = mine ?? (profiles.length === 1 ? profiles[0] : undefined);
    return profile && `${profile.firstName} ${profile.lastName ?? ''}`.trim();
  } catch {
    // The state is LinkedIn's own affair and may take any shape: then the name is asked for.
    return undefined;
  }
}
