/** How the conversations of this folder are written down. Everyone and every firm in them is invented. */
import type { Conversation, Person } from '../../../src/thread/index.ts';
import type { Labelled, Labels } from '../measure.ts';

interface Written {
  id: string;
  channel?: 'email' | 'linkedin';
  subject?: string;
  me?: Person;
  /** Whom the draft goes to: `Name <address>`, a name, or an address. */
  to: string[];
  /** Oldest first: writer (`me`, or as in `to`), time of writing, text. */
  messages: [from: string, at: string, text: string][];
  now?: string;
  /** What a careful reader says; what is left out, the text does not tell. */
  says: {
    hiring?: false;
    greet?: string | string[];
    role?: string | string[];
    company?: string | string[];
    when?: string;
    sourced?: boolean;
    /** `null` beside a stage: either will do. */
    stage?: string | (string | null)[];
    language: string;
  };
}

/** `Anna Lee <anna@acme.example>` → name and address. */
function person(written: string): Person {
  const [, name = '', address] = /^(.*?)\s*(?:<([^>]*)>)?$/.exec(written) ?? [];
  if (!address && /^\S+@\S+$/.test(name)) return { address: name };
  return { ...(name ? { name } : {}), ...(address ? { address } : {}) };
}

const list = <T>(value: T | (T | null)[] | undefined): (T | null)[] =>
  value === undefined ? [null] : Array.isArray(value) ? value : [value];

export function labelled({ id, channel = 'email', subject, me, to, messages, now, says }: Written): Labelled {
  const conversation: Conversation = {
    channel,
    ...(subject === undefined ? {} : { subject }),
    ...(me ? { me } : {}),
    to: to.map(person),
    messages: messages.map(([from, at, text]) => ({
      from: from === 'me' ? 'me' : person(from),
      ...(at ? { at } : {}),
      text,
    })),
    draft: '',
  };
  const labels: Labels = {
    hiring: says.hiring ?? true,
    greet: list(says.greet),
    role: list(says.role),
    company: list(says.company),
    scheduled: says.when !== undefined,
    when: says.when ?? null,
    sourced: list(says.sourced),
    stage: list(says.stage),
    language: says.language,
  };
  return { id, conversation, now: new Date(now ?? messages.at(-1)?.[1] ?? '2026-03-02T09:00:00Z'), labels };
}
