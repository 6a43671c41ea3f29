/** People and times as the page shows them. */
import { el } from '../gmail/dom.ts';
import type { PageMessage, PagePerson, PageThread, Scenario } from '../shared/scenario.ts';

/** Everybody in the thread but the person at the screen, in the order they first wrote or were written to. */
export function counterparts(thread: PageThread): PagePerson[] {
  const people = thread.messages.flatMap((message) => [
    ...(message.from === 'me' ? [] : [message.from]),
    ...(message.from === 'me' ? (message.to ?? []) : []),
  ]);
  return [...new Map(people.map((person) => [keyOf(person), person])).values()];
}

export function namesOf(people: PagePerson[]): string {
  return people.map(nameOf).join(', ');
}

export function nameOf(person: PagePerson): string {
  return person.name || person.address || 'LinkedIn Member';
}

export function senderOf(message: PageMessage, scenario: Scenario): PagePerson {
  return message.from === 'me' ? scenario.me : message.from;
}

function keyOf(person: PagePerson): string {
  return person.address ?? person.name;
}

/** Links go by profile id, not by the name in the address (LinkedIn facts §2i). */
export function profilePath(person: PagePerson): string {
  let hash = 7;
  for (const letter of keyOf(person)) hash = (hash * 33 + letter.charCodeAt(0)) % 2_147_483_647;
  return `/in/ACoAA${hash.toString(36).toUpperCase().padStart(7, 'X')}/`;
}

/** A round picture with the person's initials: an `img`, as its `alt` is what code reads. */
export function portrait(person: PagePerson, className: string, alt: string, size = 48): HTMLImageElement {
  return el(`img.${className}`, { src: portraitUrl(person), alt, width: size, height: size });
}

const COLOURS = ['#5f7f4a', '#8a5a3c', '#3f6c8f', '#7d4f7f', '#a0662c', '#2f6f6a'];

function portraitUrl(person: PagePerson): string {
  const name = nameOf(person);
  const initials = name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 2)
    .join('');
  const colour = COLOURS[name.length % COLOURS.length] ?? '#555555';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="${colour}"/><text x="24" y="31" font-family="sans-serif" font-size="19" text-anchor="middle" fill="#fff">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function clockTime(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(new Date(at));
}

/** "Nov 22", and the given word for the day of `now`. */
export function dayName(at: string, now: string, language: string, today: string): string {
  if (new Date(at).toDateString() === new Date(now).toDateString()) return today;
  return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' }).format(new Date(at));
}
