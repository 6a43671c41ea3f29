/** The face of `thread/`: what was read from a page, and what we understood of it. Plain JSON, no DOM, no clock. */

import { readAddress } from './address.ts';
import { findCompany } from './company.ts';
import { type Formality, findFormality } from './formality.ts';
import { isHiring } from './hiring.ts';
import { findInterview } from './interview.ts';
import { readLanguage } from './language.ts';
import { type Letter, readLetters } from './letters.ts';
import { findMyName } from './my-name.ts';
import { readName } from './name.ts';
import { findGreeting } from './people.ts';
import { findPhone } from './phone.ts';
import { findRole } from './role.ts';
import { findSourced, findStage } from './stage.ts';
import { bounded, literal, visible } from './text.ts';

/** Someone taking part in a conversation. Every part may be unknown. */
export interface Person {
  name?: string;
  address?: string;
  headline?: string;
}

/** What a site's reader saw. `text` is what a person would read; quoted earlier mails are left out. */
export interface Conversation {
  channel: 'email' | 'linkedin';
  subject?: string;
  me?: Person;
  /** Whom the draft goes to, in order. */
  to: Person[];
  /** Oldest first. `at` is ISO 8601 with its zone. */
  messages: { from: Person | 'me'; at?: string; text: string }[];
  /** What the person has typed, without signature and quote. */
  draft: string;
  /** What `browser.i18n.detectLanguage` says, when it is sure. */
  language?: string;
}

export type { Formality } from './formality.ts';
export type Stage = 'applied' | 'invited' | 'scheduled' | 'interviewed' | 'assignment' | 'final' | 'offer' | 'accepted';

/** A fact together with the words it was read from. */
export interface Found<T> {
  value: T;
  /** The words it was read from, as they stand in the conversation. */
  evidence: string;
  where: 'subject' | 'recipients' | 'signature' | 'message' | 'page';
}

export interface Facts {
  /** `false`: not a hiring conversation; then nothing below is filled but `language`. */
  hiring: boolean;
  /** How to address each recipient: "Anna", "Frau Meier", "田中様"; empty when unknown. */
  greet: Found<string>[];
  role?: Found<string>;
  company?: Found<string>;
  myName?: Found<string>;
  /** A slot that is booked and still ahead. `at` is ISO 8601, `text` as written in the thread. */
  interview?: Found<{ at?: string; text: string }>;
  /** They wrote first. */
  sourced?: Found<boolean>;
  stage?: Found<Stage>;
  /** A telephone number of those written to, as they write it. */
  phone?: Found<string>;
  /** How they address the reader: du or Sie, tu or vous; absent where nothing shows it. */
  formality?: Found<Formality>;
  /** BCP 47, of the conversation. */
  language: string;
}

/**
 * What a conversation tells, each fact with the words it was read from. What is not said plainly stays unknown.
 * Never throws; bounded in time whatever the size of the thread (newest messages first).
 *
 * `now` decides whether a booked interview is ahead or past.
 */
export function readFacts(c: Conversation, now: Date): Facts {
  const letters = readLetters(c);
  const subject = visible(bounded(c.subject ?? '', 300))
    .replace(/\s+/g, ' ')
    .trim();
  const language = readLanguage(c, letters);
  const counterparts = senders(c);
  const people = knownPeople(c, letters, counterparts);
  const company = findCompany(subject, letters, counterparts, people);
  const role = findRole(subject, letters, company?.value);
  // A new message has nothing to judge by; who starts one with this product is in a hiring process.
  const isNew = c.messages.length === 0;
  if (!isNew && !isHiring(subject, letters, c, counterparts, role !== undefined))
    return { hiring: false, greet: [], language };
  const booking = findInterview(subject, letters, language, now);

  const facts: Facts = {
    hiring: true,
    greet: findGreeting(c, letters, company?.value, language).flatMap((found) => proven(c, found)),
    language,
  };
  const [provenRole] = proven(c, role);
  if (provenRole) facts.role = provenRole;
  const [provenCompany] = proven(c, company);
  if (provenCompany) facts.company = provenCompany;
  const [myName] = proven(c, findMyName(c, letters));
  if (myName) facts.myName = myName;
  const [interview] = proven(c, booking.ahead);
  if (interview) facts.interview = interview;
  const [sourced] = proven(c, findSourced(c, subject, letters));
  if (sourced) facts.sourced = sourced;
  const [stage] = proven(c, findStage(subject, letters, booking));
  if (stage) facts.stage = stage;
  const [phone] = proven(c, findPhone(c, letters));
  if (phone) facts.phone = phone;
  const theirs = letters.filter(({ from }) => from !== 'me');
  const [formality] = proven(c, findFormality(theirs, language));
  if (formality) facts.formality = formality;
  return facts;
}

/** The people on the other side: the recipients first, then who else wrote, newest first. */
function senders(c: Conversation): Person[] {
  const found = c.to.slice(0, 5);
  for (const { from } of c.messages.slice(-6).reverse()) if (from !== 'me') found.push(from);
  return found;
}

/** Full names that are certainly people's: a firm is never called like one of them. */
function knownPeople(c: Conversation, letters: Letter[], counterparts: Person[]): string[] {
  const signed = letters.flatMap(({ signature }) => signature.name?.full ?? []);
  const shown = [...(c.me ? [c.me] : []), ...counterparts].flatMap(({ name, address }) => {
    const read = readName(name ?? '');
    const mailbox = readAddress(address);
    const personal = c.channel === 'linkedin' ? read?.family : mailbox && !mailbox.impersonal && !mailbox.system;
    return read && personal ? read.full : [];
  });
  return [...signed, ...shown];
}

/** The fact with evidence that stands literally in the conversation; nothing when it does not. */
function proven<T>(c: Conversation, found: Found<T> | undefined): Found<T>[] {
  if (!found) return [];
  const texts = [c.subject, ...c.messages.map(({ text }) => text).reverse()];
  const people = [...c.to, c.me, ...c.messages.slice(-6).map(({ from }) => (from === 'me' ? undefined : from))];
  const shown = people.flatMap((person) => [person?.name, person?.address, person?.headline]);
  const beside = found.where === 'recipients' || found.where === 'page';
  const all = (beside ? [...shown, ...texts] : [...texts, ...shown]).filter((text) => text !== undefined);
  const evidence = literal(all, found.evidence);
  return evidence ? [{ ...found, evidence }] : [];
}
