/** How the labelled drafts of this project are written down. */
import type { Context, Rule } from '../../../src/guard/index.ts';
import type { Facts } from '../../../src/thread/index.ts';
import { found } from '../facts.ts';
import type { Labelled } from '../measure.ts';

interface Setting {
  channel?: Context['channel'];
  /** An interview is booked and called off. */
  booked?: boolean;
  /** Whom the thread is with, and what it is about. */
  to?: string;
  role?: string;
  company?: string;
}

export interface Draft extends Setting {
  text: string;
  fault: Rule | null;
}

export const good = (text: string, setting: Setting = {}): Draft => ({ text, fault: null, ...setting });
export const bad = (fault: Rule, text: string, setting: Setting = {}): Draft => ({ text, fault, ...setting });

export function labelled(language: string, drafts: readonly Draft[]): Labelled[] {
  return drafts.map((draft, place) => ({
    id: `${language}-${place + 1}`,
    text: draft.text,
    facts: factsOf(draft, language),
    context: { language, channel: draft.channel ?? 'email', scheduled: draft.booked ?? false },
    labels: draft.fault ? [draft.fault] : [],
    doubt: [],
  }));
}

function factsOf({ to, role, company }: Draft, language: string): Facts {
  return {
    hiring: true,
    language,
    greet: to ? [found(to)] : [],
    ...(role ? { role: found(role) } : {}),
    ...(company ? { company: found(company) } : {}),
  };
}
