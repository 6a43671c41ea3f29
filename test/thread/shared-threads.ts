/** Reads the labelled conversations that lie beside the repository, when they are there. */
import { existsSync, readFileSync } from 'node:fs';
import type { Conversation, Person } from '../../src/thread/index.ts';
import type { Labelled, Labels } from './measure.ts';

interface Line {
  id: string;
  channel: 'gmail' | 'linkedin';
  kind: string;
  subject: string | null;
  from_name: string | null;
  from_address: string | null;
  to_name: string | null;
  messages: { from: string | null; text: string; date?: string | null }[];
  placeholders?: boolean;
  labels: Record<string, unknown>;
}

const FILE = new URL('../../../shared/threads/dev.jsonl', import.meta.url);
/** Their stages and the ones this product tells apart; the others have none here. */
const STAGES: Record<string, string> = {
  applied: 'applied',
  screening: 'invited',
  interview_scheduled: 'scheduled',
  assignment: 'assignment',
  final: 'final',
  offer: 'offer',
};

/** Empty when the file is not there: it is no part of the repository. */
export function sharedThreads(): Labelled[] {
  if (!existsSync(FILE)) return [];
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => labelled(JSON.parse(line) as Line));
}

function labelled(line: Line): Labelled {
  const mine = (name: string | null) => name !== null && (name === line.to_name || name === 'Vous');
  const person = (name: string | null): Person => ({
    ...(name ? { name } : {}),
    ...(line.from_address ? { address: line.from_address } : {}),
  });
  const last = line.messages.findLast(({ from }) => !mine(from));
  const shown = line.from_name ?? last?.from ?? null;
  const conversation: Conversation = {
    channel: line.channel === 'gmail' ? 'email' : 'linkedin',
    ...(line.subject === null ? {} : { subject: line.subject }),
    ...(line.to_name ? { me: { name: line.to_name } } : {}),
    to: [person(shown)],
    messages: line.messages.map(({ from, text, date }) => ({
      from: mine(from) ? ('me' as const) : person(from === last?.from ? shown : from),
      ...(dated(date) ? { at: dated(date) as string } : {}),
      text,
    })),
    draft: '',
  };
  const known = line.labels.reference_date_if_known as string | null;
  if (known && conversation.messages.every(({ at }) => !at))
    for (const message of conversation.messages) message.at = `${known.slice(0, 10)}T12:00:00`;
  const day = known ?? conversation.messages.at(-1)?.at;
  return {
    id: line.id,
    conversation,
    now: new Date(day ? Date.parse(day) : Date.UTC(2025, 0, 10)),
    labels: labelsOf(line),
  };
}

const dated = (date: string | null | undefined): string | undefined =>
  date && !Number.isNaN(Date.parse(date)) && /^\d{4}/.test(date) ? date : undefined;

function labelsOf({ labels, placeholders }: Line): Labels {
  const list = <T>(key: string, ok: string, ...more: string[]): (T | null)[] => {
    const all = [labels[key] ?? null, ...more.map((other) => labels[other] ?? null)] as (T | null)[];
    const accepted = labels[ok] as (T | null)[] | undefined;
    const told = all.filter((value) => value !== null);
    return accepted ? [...told, ...accepted] : told.length > 0 ? told : [null];
  };
  const hiring = labels.is_hiring === true;
  const stage = STAGES[String(labels.stage)];
  return {
    hiring,
    greet: placeholders ? undefined : list<string>('greet_name', 'greet_ok', 'greet_first'),
    role: list<string>('role', 'role_ok'),
    company: list<string>('company', 'company_ok'),
    scheduled: placeholders ? undefined : labels.scheduled === true,
    when: placeholders ? null : (labels.when_iso_if_determinable as string | null),
    sourced: list<boolean>('sourced', 'sourced_ok'),
    stage:
      stage && hiring
        ? [stage, ...((labels.stage_ok as string[] | undefined) ?? []).map((other) => STAGES[other] ?? null)]
        : undefined,
    language: String(labels.language),
  };
}
