/** The face of `record/`: the private log of who was told what and when, and what is still to do. */
import type { Channel, Intent, Reason } from '../message/index.ts';
import type { Stage } from '../thread/index.ts';
import type { ChecklistItem } from './checklist.ts';
import type { ReminderKind } from './reminders.ts';

export { type ChecklistItem, checklist, checklistItems } from './checklist.ts';
export { type FileProblem, fromTable, type Imported, type Preview, preview, toTable } from './file.ts';
export { limits } from './limits.ts';
export { newEntry, rebase, type StepIds, tellable, withInsertion, withoutInsertion, withSent } from './list.ts';
export { intents, type ParsedRows, parseEntry, parseInsertion, parseRows, type Row, VERSION } from './parse.ts';
export { dueBy, nextAfter, type Reminder, type ReminderKind, remindersOf } from './reminders.ts';
export { type Filter, newestFirst, search } from './search.ts';
export { lastStep, type Status, statusOf, toldAt } from './status.ts';

/** Something that happened, with the message it is about. */
export interface Step {
  id: string;
  /** `inserted`: put into an editor; `sent`: seen as sent, said by phone, or so the person says. */
  what: 'decided' | 'inserted' | 'sent';
  intent: Intent;
  /** ISO 8601, UTC. */
  at: string;
}

/** Something the person wants to be reminded of. */
export interface FollowUp {
  id: string;
  /** A day of the local calendar: `2026-12-24`. */
  on: string;
  what: string;
  done: boolean;
}

/** One application, and how it was left. Texts that are not known are empty. */
export interface Entry {
  version: 1;
  id: string;
  company: string;
  role: string;
  person: string;
  channel: Channel;
  stage: Stage;
  /** BCP 47, of the messages. */
  language: string;
  /** Private; null: none was chosen. */
  reason: Reason | null;
  /** In the order of time. */
  steps: Step[];
  followUps: FollowUp[];
  /** What is ticked off. */
  done: ChecklistItem[];
  /** Reminders that are not wanted any more. */
  dismissed: ReminderKind[];
  /** The two contradict each other, so it is one choice. */
  contact: 'open' | 'stay-in-touch' | 'delete-my-data';
  /** Private. */
  note: string;
  archived: boolean;
  /** The page it was written on. */
  url?: string;
  /** Kept only if the person wants that. */
  message?: { subject: string; text: string };
}

/** What is told when a message was put into an editor. */
export interface Insertion {
  /** The sender's own name for this insertion, so that it can tell twice without doubling anything. */
  id?: string;
  /** The entry it is about, where that is known; else it is found by company, role and person. */
  entry?: string;
  company?: string;
  role?: string;
  person?: string;
  channel: Channel;
  stage: Stage;
  reason?: Reason;
  language: string;
  intent: Intent;
  url?: string;
  subject?: string;
  text?: string;
}
