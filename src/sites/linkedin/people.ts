/** Who is on the other side, and who is oneself. */

import type { Person } from '../../thread/index.ts';
import type { Editor } from '../site.ts';
import { type Read, sendersIn } from './messages.ts';
import { allIn } from './pane.ts';
import {
  CARD_NAME,
  HEADLINE,
  INTEROP_FRAME,
  MESSAGE,
  OWN_PHOTO,
  OWN_PHOTO_IN_LIST,
  RECIPIENT,
  RECIPIENT_FIELD,
  STATE,
  STATE_OF_ME,
  TITLE,
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
  return allIn(pane, form, selector).filter((element) => !element.closest(MESSAGE));
}

/** Whom a new message goes to; null when this is an open conversation. A conversation with messages has no such chips. */
function chosen(pane: Element, form: Element): Person[] | null {
  const addressing = outside(pane, form, RECIPIENT_FIELD).length > 0;
  if (!addressing && allIn(pane, form, MESSAGE).length > 0) return null;
  for (const selector of RECIPIENT) {
    const chips = outside(pane, form, selector);
    if (chips.length > 0) return chips.flatMap((chip) => nameOnChip(chip) ?? []).map((name) => ({ name }));
  }
  return addressing ? [] : null;
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

/** Name of the other side as the header or the card of the thread gives it; undefined in a new message. */
export function titleOf(pane: Element, form: Element): string | undefined {
  if (chosen(pane, form)) return undefined;
  return firstName(pane, form, [...TITLE, CARD_NAME]);
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
export function recipients(pane: Element, form: Element, title: string | undefined, messages: Read[]): Person[] {
  const people = chosen(pane, form);
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

function firstOf<T>(places: T[], read: (place: T) => string | undefined): string | undefined {
  for (const place of places) {
    const name = read(place);
    if (name) return name;
  }
  return undefined;
}

function photoName(scope: ParentNode): string | undefined {
  return firstOf([OWN_PHOTO, OWN_PHOTO_IN_LIST], (selector) =>
    scope.querySelector(selector)?.getAttribute('alt')?.trim(),
  );
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
