import * as v from 'valibot';
import type { Length, Reason, Tone } from '../message/index.ts';
import { clean, cleanSignOff } from './clean.ts';

/** Longest name and closing line that are kept, in characters. */
export const limits = { name: 100, signOff: 60 } as const;

/** The reasons in the order in which they are offered. */
export const reasons = keysOf<Reason>({
  'other-offer': 1,
  'not-the-fit': 2,
  pausing: 3,
  'felt-off': 4,
  unsaid: 5,
  pay: 6,
  location: 7,
  staying: 8,
  'slow-process': 9,
  personal: 10,
});
export const tones = keysOf<Tone>({ warm: 1, neutral: 2, formal: 3 });
export const lengths = keysOf<Length>({ short: 1, standard: 2 });

/** A record instead of an array: the compiler then tells when a new reason, tone or length is missing here. */
function keysOf<T extends string>(places: Record<T, number>): T[] {
  return Object.keys(places) as T[];
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** A language of a later version is no damage: until there are messages in it, the thread decides. */
function languageField(languages: readonly string[] | undefined) {
  return v.pipe(
    v.string(),
    v.check((tag) => tag === 'thread' || LANGUAGE_TAG.test(tag)),
    v.transform((tag) => (!languages || languages.includes(tag) ? tag : 'thread')),
  );
}

/** One schema per field, so that a damaged field falls back alone. */
export function fields(languages?: readonly string[]) {
  return {
    name: v.pipe(
      v.string(),
      v.transform((text) => clean(text, limits.name)),
    ),
    signOff: v.pipe(
      v.string(),
      v.transform((text) => cleanSignOff(text, limits.signOff)),
    ),
    reason: v.nullable(v.picklist(reasons)),
    tone: v.picklist(tones),
    length: v.picklist(lengths),
    stayInTouch: v.boolean(),
    language: languageField(languages),
    lastLook: v.boolean(),
    record: v.boolean(),
  };
}

/** The switches of `sites`, one schema each. */
export const siteFields = { gmail: v.boolean(), linkedin: v.boolean() };
