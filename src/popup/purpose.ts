/** What the page was opened for, as its address says: `?intent=reconnect&entry=…`. */
import type { Choices } from '../message/index.ts';
import { type Entry, intents } from '../record/index.ts';
import type { Corrections } from '../ui/types.ts';
import type { Purpose } from './Popup.tsx';

/** An address is foreign input: an unknown intent, or an entry that is gone, is as if it were not there. */
export async function purposeOf(address: string, entryById: (id: string) => Promise<Entry | null>): Promise<Purpose> {
  const asked = new URL(address).searchParams;
  const intent = intents.find((one) => one === asked.get('intent'));
  const id = asked.get('entry');
  const entry = id === null ? null : await entryById(id).catch(() => null);
  const wanted: Partial<Choices> = {
    ...(intent ? { intent } : {}),
    ...(entry ? choicesOf(entry) : {}),
  };
  return { wanted, ...(entry ? { corrections: factsOf(entry) } : {}) };
}

function choicesOf({ stage, language, reason }: Entry): Partial<Choices> {
  return { stage, language, ...(reason === null ? {} : { reason }) };
}

function factsOf({ person, role, company }: Entry): Corrections {
  const known = Object.entries({ to: person, role, company }).filter(([, value]) => value !== '');
  return Object.fromEntries(known);
}
