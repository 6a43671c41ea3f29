/**
 * Any conversation from a JSON file, as a scenario. Two forms are understood:
 *
 * 1. Our own:
 *    `{ "subject": "…", "me": { "name", "address" }, "them": { "name", "address", "headline" },
 *       "messages": [{ "from": "me" | "them" | { "name", "address" }, "at": "2026-11-24T09:00:00Z", "text": "…" }] }`
 *    Everything but `messages` may be left out; so may `at`.
 * 2. A line of a labelled thread file:
 *    `{ "id", "channel", "subject", "from_name", "from_address", "to_name", "messages": [{ "from", "text", "date", "subject" }] }`
 *    where a name may be null and `from` may be empty or a word such as "recruiter" or "You".
 */
import { defaultScenario, type PageMessage, type PagePerson, type Scenario, sam } from './scenario.ts';

type Json = Record<string, unknown>;

const DAY = 86_400_000;
const MYSELF = /^(me|you|vous|yo|tú|ich|sie|candidat[eoa]?|applicant)$/i;

/**
 * The scenario that shows `json`, with its one thread open. Messages without a date get one, a day apart and ending at
 * `now`; people without an address get one at example.com.
 *
 * @throws Error with a sentence for the person at the keyboard when `json` holds no conversation.
 */
export function fromConversation(json: unknown, now: Date): Scenario {
  const source = asObject(json);
  if (!source || !Array.isArray(source.messages) || source.messages.length === 0) {
    throw new Error('This file holds no conversation: a JSON object with a list "messages" is expected.');
  }
  const people = 'from_name' in source ? labelledPeople(source) : ownPeople(source);
  const dates = datesOf(source, now);
  const messages = source.messages.map((raw, index): PageMessage => {
    const message = asObject(raw) ?? {};
    const subject = asText(message.subject);
    return {
      from: senderOf(message.from, people),
      at: dates[index] ?? now.toISOString(),
      text: asText(message.text) ?? '',
      ...(subject === undefined ? {} : { subject }),
    };
  });
  const id = asText(source.id) ?? 'conversation';
  return defaultScenario(now, {
    me: people.me,
    threads: [{ id, subject: asText(source.subject) ?? '', messages }],
    openThread: id,
  });
}

interface People {
  me: PagePerson;
  them: PagePerson;
}

function ownPeople(source: Json): People {
  return {
    me: source.me === undefined ? sam : personOf(asObject(source.me) ?? {}),
    them: personOf(asObject(source.them) ?? {}),
  };
}

function labelledPeople(source: Json): People {
  const me = asText(source.to_name);
  return {
    me: me ? personOf({ name: me }) : sam,
    them: personOf({ name: source.from_name, address: source.from_address }),
  };
}

function senderOf(from: unknown, people: People): PagePerson | 'me' {
  const person = asObject(from);
  if (person) return personOf(person);
  const name = asText(from)?.trim() ?? '';
  if (MYSELF.test(name) || same(name, people.me.name)) return 'me';
  const them = name === '' || /^(them|recruiter)$/i.test(name) || same(name, people.them.name);
  return them ? people.them : personOf({ name });
}

function personOf(source: Json): PagePerson {
  const name = asText(source.name) ?? '';
  const headline = asText(source.headline);
  return { name, address: asText(source.address) ?? addressFor(name), ...(headline === undefined ? {} : { headline }) };
}

/** An address that says nothing the name does not say; `info@` for nobody in particular. */
function addressFor(name: string): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${words?.join('.') ?? 'info'}@example.com`;
}

/** Given dates are kept; the rest are set a day apart, so that the last stands at the known reference date or `now`. */
function datesOf(source: Json, now: Date): string[] {
  const messages = source.messages as unknown[];
  const reference = isoDate(asObject(source.labels)?.reference_date_if_known) ?? now.toISOString();
  return messages.map((raw, index) => {
    const message = asObject(raw) ?? {};
    const daysBack = messages.length - 1 - index;
    return (
      isoDate(message.at) ?? isoDate(message.date) ?? new Date(Date.parse(reference) - daysBack * DAY).toISOString()
    );
  });
}

/** Only full ISO dates: `Date.parse` would put "Nov 27" into the year 2001. */
function isoDate(value: unknown): string | undefined {
  const text = asText(value);
  if (text === undefined || !/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

function same(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}

function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
